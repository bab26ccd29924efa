//! Variables and unification.

use super::Infer;
use crate::semantics::types::{Primitive, Ty, TyKind, TypeTable};

/// The variables of one inference.
#[derive(Default)]
pub(super) struct Variables {
    values: Vec<Variable>,
    trail: Vec<u32>,
}

#[derive(Clone, Copy)]
struct Variable {
    kind: VariableKind,
    value: Option<Ty>,
}

/// What a variable may become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum VariableKind {
    /// Any type.
    General,
    /// The type of an integer literal.
    Integer,
    /// The type of a float literal.
    Float,
}

/// A point to which bindings can be undone.
#[derive(Clone, Copy)]
pub(super) struct Snapshot {
    trail: usize,
    variables: usize,
    obligations: usize,
}

impl Variables {
    pub(super) fn fresh(&mut self, types: &TypeTable) -> Ty {
        self.fresh_of(VariableKind::General, types)
    }

    pub(super) fn fresh_of(&mut self, kind: VariableKind, types: &TypeTable) -> Ty {
        let index = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values.push(Variable { kind, value: None });
        types.variable(index)
    }

    fn get(&self, index: u32) -> Variable {
        self.values
            .get(index as usize)
            .copied()
            .unwrap_or(Variable {
                kind: VariableKind::General,
                value: Some(Ty::UNKNOWN),
            })
    }

    fn set(&mut self, index: u32, value: Ty) {
        if let Some(variable) = self.values.get_mut(index as usize) {
            variable.value = Some(value);
            self.trail.push(index);
        }
    }

    pub(super) fn kind(&self, index: u32) -> VariableKind {
        self.get(index).kind
    }
}

impl Infer<'_> {
    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot {
            trail: self.variables.trail.len(),
            variables: self.variables.values.len(),
            obligations: self.obligations.len(),
        }
    }

    /// Undoes all bindings since then and gives the variables back that were made since: their
    /// types, which are known to the table already, serve the next attempt.
    pub(super) fn roll_back(&mut self, to: Snapshot) {
        while self.variables.trail.len() > to.trail {
            if let Some(index) = self.variables.trail.pop()
                && let Some(variable) = self.variables.values.get_mut(index as usize)
            {
                variable.value = None;
            }
        }
        self.variables.values.truncate(to.variables);
        self.obligations.truncate(to.obligations);
    }

    /// The type behind bound variables, at the outside.
    pub(super) fn shallow(&self, mut ty: Ty) -> Ty {
        while ty.is_variable()
            && let TyKind::Infer(index) = self.program.types.kind(ty)
        {
            match self.variables.get(*index).value {
                Some(value) => ty = value,
                None => break,
            }
        }
        ty
    }

    /// The type with all bound variables replaced.
    pub(super) fn resolve(&self, ty: Ty) -> Ty {
        self.resolve_within(ty, &mut 0)
    }

    fn resolve_within(&self, ty: Ty, steps: &mut u32) -> Ty {
        let ty = self.shallow(ty);
        if !self.program.types.has_infer(ty) || ty.is_variable() {
            return ty;
        }
        if is_spent(steps) {
            return Ty::UNKNOWN;
        }
        self.program
            .types
            .map_parts(ty, &mut |part| self.resolve_within(part, steps))
    }

    /// Makes two types equal, or learns nothing.
    pub(super) fn unify(&mut self, left: Ty, right: Ty) -> bool {
        if left == right {
            return true;
        }
        let snapshot = self.snapshot();
        let equal = self.unify_parts(left, right, 0);
        if !equal {
            self.roll_back(snapshot);
        }
        equal
    }

    /// As [`Self::normalize`]; what is learnt on the way may be told by comparing types again, and so on.
    fn reduce(&mut self, ty: Ty) -> Ty {
        /// Each reduction looks as deep as this at the most, which takes long where all nest.
        const STEPS: [u32; 2] = [0, 5];
        let Some(&step) = STEPS.get(self.reducing) else {
            return ty;
        };
        self.reducing += 1;
        let reduced = self.normalize_at(ty, step);
        self.reducing -= 1;
        reduced
    }

    pub(super) fn unify_parts(&mut self, left: Ty, right: Ty, depth: u32) -> bool {
        const DEEPEST: u32 = 64;
        let left = self.shallow(left);
        let right = self.shallow(right);
        if left == right || left.is_unknown() || right.is_unknown() {
            return true;
        }
        if depth > DEEPEST {
            return false;
        }
        let program = self.program;
        let types = &program.types;
        match (types.kind(left), types.kind(right)) {
            (TyKind::Infer(_), TyKind::Projection(..))
            | (TyKind::Projection(..), TyKind::Infer(_)) => {
                let (a, b) = (self.reduce(left), self.reduce(right));
                if (a, b) != (left, right) {
                    return self.unify_parts(a, b, depth + 1);
                }
                // What waits for a variable may yet become anything; the rest stays as it is.
                match (types.kind(left), types.kind(right)) {
                    (TyKind::Infer(index), _) if !self.is_unsolved(right) => {
                        self.bind_variable(*index, left, right)
                    }
                    (_, TyKind::Infer(index)) if !self.is_unsolved(left) => {
                        self.bind_variable(*index, right, left)
                    }
                    _ => true,
                }
            }
            (TyKind::Infer(index), _) => self.bind_variable(*index, left, right),
            (_, TyKind::Infer(index)) => self.bind_variable(*index, right, left),
            (TyKind::Adt(a, left), TyKind::Adt(b, right))
            | (TyKind::FnItem(a, left), TyKind::FnItem(b, right)) => {
                a == b && self.unify_lists(left, right, depth)
            }
            (TyKind::Unread(a, left), TyKind::Unread(b, right)) => {
                a == b && (left.len() != right.len() || self.unify_lists(left, right, depth))
            }
            (TyKind::Ref(a, left), TyKind::Ref(b, right))
            | (TyKind::Pointer(a, left), TyKind::Pointer(b, right)) => {
                left == right && self.unify_parts(*a, *b, depth + 1)
            }
            (TyKind::Slice(a), TyKind::Slice(b)) | (TyKind::Future(a), TyKind::Future(b)) => {
                self.unify_parts(*a, *b, depth + 1)
            }
            (TyKind::Array(a, left), TyKind::Array(b, right)) => {
                (left.is_none() || right.is_none() || left == right)
                    && self.unify_parts(*a, *b, depth + 1)
            }
            (TyKind::Tuple(left), TyKind::Tuple(right))
            | (
                TyKind::FnPointer(left) | TyKind::Closure(_, _, left),
                TyKind::FnPointer(right) | TyKind::Closure(_, _, right),
            ) => self.unify_lists(left, right, depth),
            (TyKind::Projection(..), _) | (_, TyKind::Projection(..)) => {
                let (a, b) = (self.reduce(left), self.reduce(right));
                if a == left && b == right {
                    // Not reducible yet: nothing is learnt, nothing is refuted.
                    return true;
                }
                self.unify_parts(a, b, depth + 1)
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) | (TyKind::Opaque(a), TyKind::Opaque(b)) => {
                let same = a.first().map(|bound| bound.id) == b.first().map(|bound| bound.id);
                if let (true, Some(a), Some(b)) = (same, a.first(), b.first()) {
                    for (&a, &b) in a.args.iter().zip(&b.args) {
                        self.unify_parts(a, b, depth + 1);
                    }
                    for (name, a) in &a.bindings {
                        if let Some((_, b)) = b.bindings.iter().find(|(other, _)| other == name) {
                            self.unify_parts(*a, *b, depth + 1);
                        }
                    }
                }
                same
            }
            _ => false,
        }
    }

    fn unify_lists(&mut self, left: &[Ty], right: &[Ty], depth: u32) -> bool {
        left.len() == right.len()
            && left
                .iter()
                .zip(right)
                .all(|(&left, &right)| self.unify_parts(left, right, depth + 1))
    }

    fn bind_variable(&mut self, index: u32, variable: Ty, value: Ty) -> bool {
        let types = &self.program.types;
        let kind = self.variables.kind(index);
        match types.kind(value) {
            TyKind::Infer(other) => {
                let other_kind = self.variables.kind(*other);
                match (kind, other_kind) {
                    (VariableKind::General, _) => self.variables.set(index, value),
                    (_, VariableKind::General) => self.variables.set(*other, variable),
                    _ if kind == other_kind => self.variables.set(index, value),
                    _ => return false,
                }
                true
            }
            TyKind::Primitive(primitive) => {
                let fits = match kind {
                    VariableKind::General => true,
                    VariableKind::Integer => primitive.is_integer(),
                    VariableKind::Float => primitive.is_float(),
                };
                if fits {
                    self.variables.set(index, value);
                }
                fits
            }
            _ => {
                if kind != VariableKind::General || self.occurs(variable, value, &mut 0) {
                    return false;
                }
                self.variables.set(index, value);
                true
            }
        }
    }

    /// Whether a variable is part of a type, or the type is too large to tell.
    fn occurs(&self, variable: Ty, within: Ty, steps: &mut u32) -> bool {
        let within = self.shallow(within);
        if within == variable {
            return true;
        }
        if !self.program.types.has_infer(within) {
            return false;
        }
        let mut found = is_spent(steps);
        let kind = self.program.types.kind(within);
        self.program.types.each_part(kind, &mut |part| {
            found = found || self.occurs(variable, part, steps);
        });
        found
    }

    /// The type of a value that is asked for its parts: what waits is looked at again where a part of it is not
    /// known.
    pub(super) fn settled(&mut self, ty: Ty) -> Ty {
        if !self.obligations.is_empty() && self.is_unsolved(ty) {
            self.solve_pending();
        }
        self.normalize(ty)
    }

    /// Whether the type is a variable that nothing is known of.
    pub(super) fn is_open(&self, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        if !ty.is_variable() {
            return false;
        }
        match self.program.types.kind(ty) {
            TyKind::Infer(index) => self.variables.kind(*index) == VariableKind::General,
            _ => false,
        }
    }

    /// The kind of literal whose variable this is, if it is one.
    pub(super) fn literal_kind(&self, ty: Ty) -> Option<VariableKind> {
        let ty = self.shallow(ty);
        if !ty.is_variable() {
            return None;
        }
        match self.program.types.kind(ty) {
            TyKind::Infer(index) => match self.variables.kind(*index) {
                VariableKind::General => None,
                kind => Some(kind),
            },
            _ => None,
        }
    }

    /// The type as it is reported: variables that nothing was learnt of are unknown, literals have
    /// their default.
    pub(super) fn final_type(&self, ty: Ty) -> Ty {
        self.final_within(ty, &mut 0)
    }

    fn final_within(&self, ty: Ty, steps: &mut u32) -> Ty {
        let ty = self.shallow(ty);
        let types = &self.program.types;
        if !types.has_infer(ty) {
            return ty;
        }
        if is_spent(steps) {
            return Ty::UNKNOWN;
        }
        match types.kind(ty) {
            TyKind::Infer(index) => match self.variables.kind(*index) {
                VariableKind::General => Ty::UNKNOWN,
                VariableKind::Integer => Ty::primitive(Primitive::I32),
                VariableKind::Float => Ty::primitive(Primitive::F64),
            },
            _ => types.map_parts(ty, &mut |part| self.final_within(part, steps)),
        }
    }

    /// Lets a value of type `actual` flow to a place of type `expected`: as [`Self::unify`], but
    /// with the coercions that Rust makes there.
    pub(super) fn coerce(&mut self, actual: Ty, expected: Ty) {
        let actual = self.shallow(actual);
        let expected = self.shallow(expected);
        if actual == expected || actual.is_unknown() || expected.is_unknown() {
            return;
        }
        let program = self.program;
        let types = &program.types;
        match (types.kind(actual), types.kind(expected)) {
            (TyKind::Never, _) => {}
            (TyKind::Ref(from, from_mutable), TyKind::Ref(to, to_mutable)) => {
                let (from, to) = (*from, *to);
                if *from_mutable == *to_mutable && self.is_open(to) {
                    self.unify(from, to);
                } else if *from_mutable || !*to_mutable {
                    self.coerce_reference(from, to);
                }
            }
            (TyKind::FnItem(def, args), TyKind::FnPointer(list)) => {
                let (def, args, list) = (*def, args.clone(), list.clone());
                if let Some(own) = self.function_list(def, &args) {
                    let own = types.intern(TyKind::FnPointer(own));
                    let expected = types.intern(TyKind::FnPointer(list));
                    self.unify(own, expected);
                }
            }
            (TyKind::Adt(a, from), TyKind::Adt(b, to)) if a == b => {
                // Smart pointers unsize: a `Box<T>` may become a `Box<dyn Trait>`.
                match (
                    from.first().map(|&ty| types.kind(self.shallow(ty))),
                    to.first().map(|&ty| types.kind(self.shallow(ty))),
                ) {
                    (Some(TyKind::Array(from, _)), Some(TyKind::Slice(to))) => {
                        self.unify(*from, *to);
                    }
                    (Some(from), Some(TyKind::Dyn(_) | TyKind::Slice(_)))
                        if !matches!(from, TyKind::Dyn(_) | TyKind::Slice(_)) => {}
                    _ => {
                        self.unify(actual, expected);
                    }
                }
            }
            _ => {
                self.unify(actual, expected);
            }
        }
    }

    /// Whether no variable can be of a type.
    fn is_unsized(&self, ty: Ty) -> bool {
        matches!(
            self.program.types.kind(self.shallow(ty)),
            TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Primitive(Primitive::Str)
        )
    }

    fn coerce_reference(&mut self, from: Ty, to: Ty) {
        let types = &self.program.types;
        // `&mut [0; 16]` for `&mut [u8]`
        if let (TyKind::Array(from, _), TyKind::Slice(to)) =
            (types.kind(self.shallow(from)), types.kind(self.shallow(to)))
        {
            self.unify(*from, *to);
            return;
        }
        // What is not known yet is lent as a text or slice by what it dereferences to.
        if self.is_open(from) && self.is_unsized(to) {
            return;
        }
        if self.unify(from, to) {
            return;
        }
        let to_head = self.head(to);
        for step in self.autoderef(from).into_iter().skip(1) {
            if self.head(step).is_some() && self.head(step) == to_head && self.unify(step, to) {
                return;
            }
        }
    }
}

/// Counts a step of a walk through a type. Variables hide how large a type is: where each is bound to
/// a pair of the one before it, the walk would double with every variable.
fn is_spent(steps: &mut u32) -> bool {
    const MOST_STEPS: u32 = 1 << 12;
    *steps += 1;
    *steps > MOST_STEPS
}
