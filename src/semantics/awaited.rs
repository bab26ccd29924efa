//! Which calls make futures that are awaited where they are made.

use super::model::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, Id, MacroCall, MacroKind, SourceFile};

/// Whether the value of a call is awaited (or handed to something that awaits it): then it is a
/// future's, whatever its name says.
pub(super) fn is_awaited(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let mut inner = expr;
    while let Some(parent) = body.frames.parent(inner) {
        match file.expr(parent).kind {
            ExprKind::Await(_) => return true,
            ExprKind::Macro(call) => {
                return matches!(
                    file.macro_calls[call].kind,
                    MacroKind::Join(_) | MacroKind::Pin(_)
                ) || is_select_future(file, call, inner);
            }
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(parent) else {
                    return false;
                };
                let adapts = call.receiver == inner
                    && matches!(
                        call.method.name.as_str(),
                        "instrument"
                            | "with_context"
                            | "context"
                            | "timeout"
                            | "boxed"
                            | "fuse"
                            | "map_err"
                            | "map_ok"
                            | "in_current_span"
                            | "with_subscriber"
                            | "compat"
                            | "into_future"
                    );
                if !adapts {
                    return false;
                }
                inner = parent;
            }
            _ => return false,
        }
    }
    false
}

/// Whether an expression is the future of an arm of `select!`.
pub(super) fn is_select_future(file: &SourceFile, call: Id<MacroCall>, expr: ExprId) -> bool {
    match file.macro_calls[call].kind {
        MacroKind::Select(arms) => file.list(arms).iter().any(|arm| arm.future == Some(expr)),
        _ => false,
    }
}
