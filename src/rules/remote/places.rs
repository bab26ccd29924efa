//! Places that a body writes to.

use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::types::TyKind;
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, UnaryOp};

/// How many variables are followed to what they borrow.
const FARTHEST: u8 = 4;

/// Whether a place belongs to a variable of the body, not to something that it points to, unless that is
/// another variable's: `*counts.entry(key).or_insert(0)`.
pub(super) fn is_own_place(body: &BodyInfo, model: &Model, place: ExprId) -> bool {
    is_own(body, model, place, FARTHEST)
}

fn is_own(body: &BodyInfo, model: &Model, place: ExprId, depth: u8) -> bool {
    let file = body.source(model);
    let mut place = place;
    loop {
        place = match file.expr(place).kind {
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => base,
            ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } if matches!(
                model.program.types.kind(body.types.expr(operand)),
                TyKind::Ref(..)
            ) =>
            {
                operand
            }
            ExprKind::Reference { operand, .. } | ExprKind::Try(operand) => operand,
            ExprKind::MethodCall { .. } if is_of_std(body, model, place) => {
                match file.method_call(place) {
                    Some(call) => call.receiver,
                    None => return false,
                }
            }
            ExprKind::Path(_) => {
                let ty = model.program.types.kind(body.types.expr(place));
                return match body.types.path(place) {
                    ValueResolution::Local(local) => {
                        let borrowed = || {
                            let first = model.initializer(body, local)?;
                            let depth = depth.checked_sub(1)?;
                            Some(
                                !matches!(file.expr(first).kind, ExprKind::Path(_))
                                    && is_own(body, model, first, depth),
                            )
                        };
                        match ty {
                            TyKind::Ref(..) => borrowed() == Some(true),
                            TyKind::Pointer(..) => false,
                            _ => true,
                        }
                    }
                    // A builder that is given away and back; a `Pin` or `Box` is a type of std.
                    ValueResolution::SelfParam => {
                        matches!(ty, TyKind::Adt(def, _) if model.program.is_workspace(*def))
                    }
                    _ => false,
                };
            }
            ExprKind::Infer => return true,
            _ => return false,
        };
    }
}

/// Whether a call is of a collection or option of the standard library, which gives what lies in it.
fn is_of_std(body: &BodyInfo, model: &Model, call: ExprId) -> bool {
    const ROOMS: &[&str] = &[
        "std::collections::",
        "std::vec::",
        "std::option::",
        "std::slice::",
    ];
    let path = body.types.call(call).and_then(|call| match call.callee {
        Callee::Function { .. } => model.callee_path(call),
        _ => None,
    });
    path.is_some_and(|path| ROOMS.iter().any(|room| path.as_str().starts_with(room)))
}
