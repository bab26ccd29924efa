//! Where functions are stored: fields and statics, and the calls that lead into them.

use super::{MOST_STEPS, Slot, Tracer};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::infer::ValueResolution;
use crate::semantics::types::{TraitId, Ty, TyKind, TypeHead};
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind};
use crate::text::Name;

/// Methods of iterators that call their closure for one item after the other.
const EACH: &[&str] = &[
    "all",
    "any",
    "filter",
    "filter_map",
    "flat_map",
    "for_each",
    "map",
    "try_for_each",
];

/// Methods that give all items.
const ALL: &[&str] = &[
    "cloned",
    "copied",
    "enumerate",
    "into_iter",
    "iter",
    "iter_mut",
    "rev",
];

/// Whether a slot is a static.
pub(super) fn is_static(slot: Slot) -> bool {
    slot.1.as_str().is_empty()
}

impl Tracer<'_> {
    /// Whether a call, in each pass of the loop or closure that goes over them, calls each of some functions.
    pub(super) fn calls_each(&self, call: ExprId, callee: ExprId) -> bool {
        let file = self.file;
        let mut called = callee;
        while let ExprKind::Unary { operand, .. } | ExprKind::Reference { operand, .. } =
            file.expr(called).kind
        {
            called = operand;
        }
        let ValueResolution::Local(local) = self.body.types.path(called) else {
            return false;
        };
        let mut inner = call;
        while let Some(outer) = self.body.frames.parent(inner) {
            match file.expr(outer).kind {
                // One of them is picked.
                ExprKind::If { condition, .. } if condition != inner => return false,
                ExprKind::Match { scrutinee, .. } if scrutinee != inner => return false,
                ExprKind::Binary {
                    op: BinaryOp::And | BinaryOp::Or,
                    rhs,
                    ..
                } if rhs == inner => return false,
                ExprKind::For { pat, iterable, .. } if self.binds(pat, local) => {
                    return self.goes_over_all(iterable) && !self.may_skip(outer, call);
                }
                ExprKind::Closure(closure) => {
                    let mut params = file.list(file.closures[closure].params).iter();
                    let method = self.body.frames.parent(outer);
                    let method = method.and_then(|method| file.method_call(method));
                    return params.any(|&param| self.binds(param, local))
                        && method.is_some_and(|method| {
                            EACH.contains(&method.method.name.as_str())
                                && self.goes_over_all(method.receiver)
                                && !self.may_skip(outer, call)
                        });
                }
                _ => {}
            }
            inner = outer;
        }
        false
    }

    /// Whether something before a call in a loop or closure may go on with the next item or leave.
    fn may_skip(&self, around: ExprId, call: ExprId) -> bool {
        let file = self.file;
        let (around, end) = (file.range(around), file.range(call).start);
        self.exprs().any(|expr| {
            let range = file.range(expr);
            matches!(
                file.expr(expr).kind,
                ExprKind::Continue { .. } | ExprKind::Break { .. } | ExprKind::Return(_)
            ) && around.contains_range(range)
                && range.end <= end
        })
    }

    fn goes_over_all(&self, iterable: ExprId) -> bool {
        match self.file.method_call(iterable) {
            Some(method) => {
                ALL.contains(&method.method.name.as_str()) && self.goes_over_all(method.receiver)
            }
            None => true,
        }
    }

    /// The field of a struct of the workspace that an expression names.
    pub(super) fn field(&self, expr: ExprId) -> Option<Slot> {
        let ExprKind::Field { base, name } = self.file.expr(expr).kind else {
            return None;
        };
        let program = &self.model.program;
        let has_it = |def: DefId| program.fields(def).iter().any(|field| field.name == name);
        let own = self.adt(self.body.types.expr(base))?;
        let behind = || self.adt_behind(own).filter(|&def| has_it(def));
        let of = if has_it(own) {
            own
        } else {
            behind().unwrap_or(own)
        };
        Some((of, name))
    }

    /// The struct of the workspace to which another one dereferences.
    fn adt_behind(&self, def: DefId) -> Option<DefId> {
        let program = &self.model.program;
        let deref = TraitId::Def(program.lang.deref?);
        if let Some(target) = program.derived_deref(def) {
            return self.adt(target.field);
        }
        let mut impls = program.impls.of_trait(deref, Some(TypeHead::Adt(def)));
        let written = program.impls.get(impls.next()?).def;
        let method = program.member(written, Name::new("deref"))?;
        let body = self.model.body_of(method)?;
        self.adt(body.types.expr(body.hir(self.model).root))
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
