//! Operators, fields and indexing.

use smallvec::SmallVec;

use super::Infer;
use super::target::Target;
use super::unify::VariableKind;
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::types::{Primitive, TraitId, TraitRef, Ty, TyKind};
use crate::syntax::hir::{BinaryOp, ExprId, UnaryOp};
use crate::text::{Name, known};

impl Infer<'_> {
    pub(super) fn unary(&mut self, op: UnaryOp, operand: ExprId, expected: Ty) -> Ty {
        let hint = if op == UnaryOp::Deref {
            Ty::UNKNOWN
        } else {
            expected
        };
        let ty = self.expr(operand, hint);
        let ty = self.normalize(ty);
        let program = self.program;
        match op {
            UnaryOp::Deref => match program.types.kind(ty) {
                TyKind::Pointer(inner, _) => *inner,
                _ => self.deref_once(ty).unwrap_or(Ty::UNKNOWN),
            },
            UnaryOp::Not | UnaryOp::Neg => {
                let plain = program.types.peel_references(ty);
                if self.is_number(plain) || plain == Ty::BOOL {
                    return plain;
                }
                let operator = if op == UnaryOp::Not {
                    program.lang.not
                } else {
                    program.lang.neg
                };
                self.operator_output(ty, operator, None)
            }
        }
    }

    fn is_number(&self, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        match self.program.types.kind(ty) {
            TyKind::Primitive(primitive) => primitive.is_integer() || primitive.is_float(),
            _ => self.literal_kind(ty).is_some(),
        }
    }

    fn operator_output(&mut self, lhs: Ty, operator: Option<DefId>, rhs: Option<Ty>) -> Ty {
        let Some(operator) = operator else {
            return Ty::UNKNOWN;
        };
        let trait_ref = TraitRef {
            id: TraitId::Def(operator),
            args: rhs.into_iter().collect(),
            bindings: SmallVec::new(),
        };
        match self.project(lhs, &trait_ref, known::OUTPUT, 0) {
            Some(output) => self.normalize(output),
            None => Ty::UNKNOWN,
        }
    }

    pub(super) fn binary(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Ty {
        let left = self.expr(lhs, Ty::UNKNOWN);
        let right = self.expr(rhs, Ty::UNKNOWN);
        let lang = &self.program.lang;
        match op {
            BinaryOp::And | BinaryOp::Or => return Ty::BOOL,
            BinaryOp::Eq
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Ne
            | BinaryOp::Ge
            | BinaryOp::Gt => {
                self.match_literals(left, right);
                return Ty::BOOL;
            }
            _ => {}
        }
        let operator = lang.operator(op).and_then(|(trait_def, _)| trait_def);
        let ty = self.arithmetic(op, operator, left, right);
        if ty.is_unknown() && !self.is_number(left) {
            // An operator that is a method of some type's own.
            let _ = (expr, Target::Unknown);
        }
        ty
    }

    fn arithmetic(&mut self, op: BinaryOp, operator: Option<DefId>, left: Ty, right: Ty) -> Ty {
        let types = &self.program.types;
        let left = self.normalize(left);
        let right = self.normalize(right);
        let plain_left = self.shallow(types.peel_references(left));
        let plain_right = self.shallow(types.peel_references(right));
        let shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        if self.is_number(plain_left) && (self.is_number(plain_right) || shift) {
            if !shift && !self.unify(plain_left, plain_right) {
                return Ty::UNKNOWN;
            }
            return self.shallow(plain_left);
        }
        if plain_left == Ty::BOOL && plain_right == Ty::BOOL {
            return Ty::BOOL;
        }
        // The other side of `text + &name` is made a `&str` first.
        if op == BinaryOp::Add && self.is_string(left) {
            return left;
        }
        let right_known = !right.is_unknown() && !self.is_open(right);
        self.operator_output(left, operator, right_known.then_some(right))
    }

    fn is_string(&self, ty: Ty) -> bool {
        let program = self.program;
        matches!(program.types.kind(ty), TyKind::Adt(def, _) if Some(*def) == program.lang.string)
    }

    /// In comparisons and assignments a literal takes the other side's type.
    pub(super) fn match_literals(&mut self, left: Ty, right: Ty) {
        let types = &self.program.types;
        let left = self.shallow(types.peel_references(self.resolve(left)));
        let right = self.shallow(types.peel_references(self.resolve(right)));
        let literal = |this: &Self, ty| this.literal_kind(ty).is_some();
        if (literal(self, left) && self.is_number(right))
            || (literal(self, right) && self.is_number(left))
        {
            self.unify(left, right);
        }
    }

    pub(super) fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.expr(base, Ty::UNKNOWN);
        let ty = self.settled(ty);
        let program = self.program;
        for step in self.autoderef(ty) {
            match program.types.kind(step) {
                TyKind::Adt(def, args)
                    if matches!(program.def(*def).kind, DefKind::Struct | DefKind::Union) =>
                {
                    let fields = program.fields(*def);
                    if let Some(field) = fields.iter().find(|field| field.name == name) {
                        let ty = program.types.substitute(field.ty, args);
                        return self.normalize(ty);
                    }
                }
                TyKind::Tuple(parts) => {
                    if let Ok(position) = name.as_str().parse::<usize>()
                        && let Some(&part) = parts.get(position)
                    {
                        return self.shallow(part);
                    }
                }
                _ => {}
            }
        }
        Ty::UNKNOWN
    }

    pub(super) fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let ty = self.expr(base, Ty::UNKNOWN);
        let ty = self.settled(ty);
        let by = self.expr(index, Ty::UNKNOWN);
        let by = self.normalize(by);
        let program = self.program;
        for step in self.autoderef(ty) {
            match program.types.kind(step) {
                TyKind::Unknown | TyKind::Infer(_) => return Ty::UNKNOWN,
                TyKind::Slice(element) | TyKind::Array(element, _) => {
                    return self.slice_index(*element, by);
                }
                TyKind::Primitive(Primitive::Str) => return Ty::STR,
                TyKind::Adt(def, _) if Some(*def) == program.lang.vec => {
                    let TyKind::Adt(_, args) = program.types.kind(step) else {
                        continue;
                    };
                    let element = args.first().copied().unwrap_or(Ty::UNKNOWN);
                    return self.slice_index(element, by);
                }
                TyKind::Adt(def, _) if Some(*def) == program.lang.string => return Ty::STR,
                _ => {
                    let Some(operator) = program.lang.index else {
                        return Ty::UNKNOWN;
                    };
                    let known = !by.is_unknown() && !self.is_open(by);
                    let trait_ref = TraitRef {
                        id: TraitId::Def(operator),
                        args: known.then_some(by).into_iter().collect(),
                        bindings: SmallVec::new(),
                    };
                    if let Some(output) = self.project(step, &trait_ref, known::OUTPUT, 0) {
                        return self.normalize(output);
                    }
                }
            }
        }
        Ty::UNKNOWN
    }

    /// `slice[i]` is an element, `slice[a..b]` a slice.
    fn slice_index(&mut self, element: Ty, by: Ty) -> Ty {
        let program = self.program;
        let by = self.shallow(by);
        if self.literal_kind(by) == Some(VariableKind::Integer) {
            self.unify(by, Ty::primitive(Primitive::Usize));
        }
        match program.types.kind(self.shallow(by)) {
            TyKind::Primitive(Primitive::Usize) => self.shallow(element),
            TyKind::Adt(def, args) => {
                let lang = &program.lang;
                let ranges = [
                    lang.range,
                    lang.range_inclusive,
                    lang.range_from,
                    lang.range_to,
                    lang.range_to_inclusive,
                    lang.range_full,
                ];
                if !ranges.contains(&Some(*def)) {
                    return Ty::UNKNOWN;
                }
                if let Some(&bound) = args.first() {
                    self.unify(bound, Ty::primitive(Primitive::Usize));
                }
                program.types.intern(TyKind::Slice(element))
            }
            _ => Ty::UNKNOWN,
        }
    }
}
