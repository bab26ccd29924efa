//! Headers of impls against types: unification with a type whose parameters stand for arguments,
//! without making that type.

use super::Infer;
use crate::semantics::types::{Ty, TyKind};

impl Infer<'_> {
    /// As [`Infer::unify`] of `pattern`, its parameters replaced by `args`, with `ty`.
    pub(super) fn unify_header(&mut self, pattern: Ty, args: &[Ty], ty: Ty) -> bool {
        let snapshot = self.snapshot();
        let equal = self.header_parts(pattern, args, ty, 0);
        if !equal {
            self.roll_back(snapshot);
        }
        equal
    }

    fn header_parts(&mut self, pattern: Ty, args: &[Ty], ty: Ty, depth: u32) -> bool {
        const DEEPEST: u32 = 64;
        let types = &self.program.types;
        if !types.has_param(pattern) {
            return self.unify_parts(pattern, ty, depth);
        }
        if let TyKind::Param(index, _) = types.kind(pattern) {
            let arg = args.get(*index as usize).copied().unwrap_or(Ty::UNKNOWN);
            return self.unify_parts(arg, ty, depth);
        }
        let ty = self.shallow(ty);
        if ty.is_unknown() {
            return true;
        }
        if depth > DEEPEST {
            return false;
        }
        match (types.kind(pattern), types.kind(ty)) {
            (TyKind::Adt(a, left), TyKind::Adt(b, right)) => {
                a == b && self.header_lists(left, args, right, depth)
            }
            (TyKind::Tuple(left), TyKind::Tuple(right)) => {
                self.header_lists(left, args, right, depth)
            }
            (TyKind::Ref(a, left), TyKind::Ref(b, right))
            | (TyKind::Pointer(a, left), TyKind::Pointer(b, right)) => {
                left == right && self.header_parts(*a, args, *b, depth + 1)
            }
            (TyKind::Slice(a), TyKind::Slice(b)) => self.header_parts(*a, args, *b, depth + 1),
            (TyKind::Array(a, left), TyKind::Array(b, right)) => {
                (left.is_none() || right.is_none() || left == right)
                    && self.header_parts(*a, args, *b, depth + 1)
            }
            _ => {
                let pattern = types.substitute(pattern, args);
                self.unify_parts(pattern, ty, depth)
            }
        }
    }

    fn header_lists(&mut self, left: &[Ty], args: &[Ty], right: &[Ty], depth: u32) -> bool {
        left.len() == right.len()
            && left
                .iter()
                .zip(right)
                .all(|(&left, &right)| self.header_parts(left, args, right, depth + 1))
    }
}
