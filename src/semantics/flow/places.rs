//! Which places code uses, and which of them it changes.

use smallvec::SmallVec;

use super::{Flow, UseKind};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::types::TyKind;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};
use crate::text::Name;

/// A variable with the fields behind it: `self.users`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it begins with.
    pub root: Root,
    /// The fields.
    pub fields: SmallVec<[Name; 2]>,
}

/// What a place begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// A variable.
    Local(PatId),
    /// `self`.
    SelfParam,
    /// A static.
    Static(DefId),
}

impl Place {
    /// Whether one of two places holds the other.
    pub fn overlaps(&self, other: &Self) -> bool {
        let shared = self.fields.iter().zip(&other.fields);
        self.root == other.root && shared.into_iter().all(|(one, two)| one == two)
    }
}

/// Methods that leave their receiver as it is, whatever its type.
const HARMLESS: &[&str] = &[
    "clone",
    "to_owned",
    "to_string",
    "as_str",
    "as_ref",
    "as_deref",
    "as_bytes",
    "len",
    "iter",
    "is_empty",
    "id",
    "into",
];

impl Flow<'_> {
    /// The places that an expression uses, each with whether it may be changed there.
    pub fn places_in(&self, expr: ExprId) -> Vec<(Place, bool)> {
        let mut found = Vec::new();
        self.note_places(expr, &mut found);
        found
    }

    fn note_places(&self, expr: ExprId, found: &mut Vec<(Place, bool)>) {
        if matches!(self.file.expr(expr).kind, ExprKind::Path(_))
            && let Some(root) = self.root(expr)
        {
            found.push(self.place(expr, root));
        }
        self.file
            .each_child(expr, &mut |child| self.note_places(child, found));
    }

    fn root(&self, path: ExprId) -> Option<Root> {
        match self.body.types.path(path) {
            ValueResolution::Local(local) => Some(Root::Local(local)),
            ValueResolution::SelfParam => Some(Root::SelfParam),
            ValueResolution::Def(def) if self.model.program.def(def).kind == DefKind::Static => {
                Some(Root::Static(def))
            }
            _ => None,
        }
    }

    fn place(&self, path: ExprId, root: Root) -> (Place, bool) {
        let mut place = Place {
            root,
            fields: SmallVec::new(),
        };
        let mut top = path;
        while let Some(outer) = self.parent(top)
            && let ExprKind::Field { name, .. } = self.file.expr(outer).kind
        {
            place.fields.push(name);
            top = outer;
        }
        let changed = self.use_kind(path) == UseKind::Change || self.is_lent_mutably(path, top);
        (place, changed)
    }

    /// Whether a place holds a `&mut` that is handed on, or is the receiver of a method of which
    /// nothing is known.
    fn is_lent_mutably(&self, path: ExprId, top: ExprId) -> bool {
        let Some(outer) = self.parent(top) else {
            return false;
        };
        let is_exclusive = matches!(self.kind(self.ty(top)), TyKind::Ref(_, true));
        match self.file.expr(outer).kind {
            ExprKind::Call { callee, .. } => callee != top && is_exclusive,
            ExprKind::MethodCall { .. } => {
                let Some(parts) = self.file.method_call(outer) else {
                    return true;
                };
                if parts.receiver != top {
                    return is_exclusive;
                }
                let known = matches!(
                    self.call(outer).map(|call| call.callee),
                    Some(Callee::Function { .. })
                );
                !known
                    && !HARMLESS.contains(&parts.method.name.as_str())
                    && self.may_be_exclusive(path, top)
            }
            _ => false,
        }
    }

    /// Whether a place can be borrowed mutably: not what is owned by a variable that is not `mut`, or
    /// reached through a shared reference.
    fn may_be_exclusive(&self, path: ExprId, top: ExprId) -> bool {
        let mut at = path;
        loop {
            match self.kind(self.ty(at)) {
                TyKind::Ref(_, true) => return true,
                TyKind::Ref(_, false) => return false,
                _ => {}
            }
            match self.parent(at) {
                Some(outer) if at != top => at = outer,
                _ => break,
            }
        }
        self.local(path).is_none_or(|local| {
            matches!(
                self.file.pat(local).kind,
                PatKind::Binding { mutable: true, .. }
            )
        })
    }
}
