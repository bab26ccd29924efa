//! Where functions are stored: fields and statics, and the calls that lead into them.

use super::{MOST_STEPS, Slot, Tracer};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::infer::ValueResolution;
use crate::semantics::types::{Ty, TyKind};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

impl Tracer<'_> {
    /// The field of a struct of the workspace that an expression names.
    pub(super) fn field(&self, expr: ExprId) -> Option<Slot> {
        let ExprKind::Field { base, name } = self.file.expr(expr).kind else {
            return None;
        };
        Some((self.adt(self.body.types.expr(base))?, name))
    }

    /// A static of the workspace as a slot.
    pub(super) fn static_slot(&self, def: DefId) -> Option<Slot> {
        let program = &self.model.program;
        let is_own = program.def(def).kind == DefKind::Static && program.is_workspace(def);
        is_own.then(|| (def, Name::new("")))
    }

    /// The field or static into which an expression leads: `self.hooks.lock().unwrap()`.
    pub(super) fn slot_behind(&self, expr: ExprId) -> Option<Slot> {
        let mut at = expr;
        for _ in 0..MOST_STEPS {
            at = match self.file.expr(at).kind {
                ExprKind::Field { .. } => return self.field(at),
                ExprKind::Path(_) => match self.body.types.path(at) {
                    ValueResolution::Def(def) => return self.static_slot(def),
                    _ => return None,
                },
                ExprKind::MethodCall { .. } if self.lends(at) => {
                    self.file.method_call(at)?.receiver
                }
                ExprKind::Unary { operand, .. }
                | ExprKind::Reference { operand, .. }
                | ExprKind::Await(operand)
                | ExprKind::Try(operand) => operand,
                _ => return None,
            };
        }
        None
    }

    /// The struct of the workspace behind references and the smart pointers of `std`.
    pub(super) fn adt(&self, ty: Ty) -> Option<DefId> {
        const DEEPEST: usize = 4;
        let types = &self.model.program.types;
        let mut ty = types.peel_references(ty);
        for _ in 0..DEEPEST {
            let TyKind::Adt(def, args) = types.kind(ty) else {
                return None;
            };
            if self.model.program.is_workspace(*def) {
                return Some(*def);
            }
            ty = types.peel_references(*args.first()?);
        }
        None
    }

    /// Whether a call goes to the standard library, whose functions wrap, hand out and copy.
    pub(super) fn is_of_std(&self, call: ExprId) -> bool {
        let call = self.body.types.call(call);
        let path = call.and_then(|call| self.model.callee_path(call));
        path.is_some_and(|path| path.as_str().starts_with("std::"))
    }

    /// Whether a call goes to a library whose locks, cells and maps hand out what they hold.
    pub(super) fn lends(&self, call: ExprId) -> bool {
        const LENDERS: &[&str] = &[
            "std",
            "slice",
            "array",
            "parking_lot",
            "lock_api",
            "once_cell",
            "dashmap",
            "arc_swap",
            "tokio",
            "indexmap",
        ];
        let call = self.body.types.call(call);
        let path = call.and_then(|call| self.model.callee_path(call));
        let krate = path.and_then(|path| path.as_str().split("::").next());
        krate.is_some_and(|krate| LENDERS.contains(&krate))
    }

    pub(super) fn is_variant(&self, callee: ExprId) -> bool {
        match self.body.types.path(callee) {
            ValueResolution::Def(def) => {
                matches!(self.model.program.def(def).kind, DefKind::Variant(_))
            }
            _ => false,
        }
    }

    /// The tuple struct of the workspace that a call makes.
    pub(super) fn constructed(&self, callee: ExprId) -> Option<DefId> {
        match self.body.types.path(callee) {
            ValueResolution::Def(def)
                if self.model.program.def(def).kind == DefKind::Struct
                    && self.model.program.is_workspace(def) =>
            {
                Some(def)
            }
            _ => None,
        }
    }
}
