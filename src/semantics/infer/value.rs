//! Paths in value position.

use super::result::ValueResolution;
use super::{Infer, VariableHoles};
use crate::semantics::defs::{DefId, DefKind, Namespace, Resolution, is_stand_in};
use crate::semantics::signatures::TypeScope;
use crate::semantics::types::{TraitId, Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, Path, PathAnchor, PathId, PathSegment, StructKind};
use crate::text::{Name, known};

impl Infer<'_> {
    pub(super) fn value_path(&mut self, expr: ExprId, path: PathId) -> Ty {
        let path = self.file.path(path);
        let segments = self.file.list(path.segments);
        if path.anchor == PathAnchor::Plain
            && let [only] = segments
        {
            if let Some(pat) = self.local(only.name) {
                self.paths.push((expr, ValueResolution::Local(pat)));
                return self.pat_type(pat);
            }
            if only.name == known::SELF_VALUE {
                self.paths.push((expr, ValueResolution::SelfParam));
                return self.self_ty.unwrap_or(Ty::UNKNOWN);
            }
        }
        let (resolution, ty) = self.value_of_path(path, segments);
        self.paths.push((expr, resolution));
        ty
    }

    fn value_of_path(&mut self, path: &Path, segments: &[PathSegment]) -> (ValueResolution, Ty) {
        match path.anchor {
            PathAnchor::Type(ty) => {
                let ty = self.written(ty);
                match segments {
                    [name] => self.associated_value(ty, name),
                    _ => (ValueResolution::Unknown, Ty::UNKNOWN),
                }
            }
            PathAnchor::Qualified(ty, position) => {
                let this = self.written(ty);
                self.qualified_value(this, path, segments, usize::from(position))
            }
            PathAnchor::Plain if self.starts_with_type(segments) => {
                let Some((first, rest)) = segments.split_first() else {
                    return (ValueResolution::Unknown, Ty::UNKNOWN);
                };
                let ty = if first.name == known::SELF_TYPE {
                    let this = self.scope().self_ty().unwrap_or(Ty::UNKNOWN);
                    self.normalize(this)
                } else {
                    self.scope().param(first.name).unwrap_or(Ty::UNKNOWN)
                };
                match rest {
                    [] => self.constructor_of(ty),
                    [name] => self.associated_value(ty, name),
                    _ => (ValueResolution::Unknown, Ty::UNKNOWN),
                }
            }
            PathAnchor::Plain | PathAnchor::Global => self.resolved_value(path, segments),
        }
    }

    fn starts_with_type(&self, segments: &[PathSegment]) -> bool {
        segments.first().is_some_and(|first| {
            first.name == known::SELF_TYPE
                || (segments.len() > 1 && self.scope().param(first.name).is_some())
        })
    }

    fn resolved_value(&mut self, path: &Path, segments: &[PathSegment]) -> (ValueResolution, Ty) {
        let defs = &self.program.defs;
        let found = defs.resolve_path(self.module, self.file, path, Namespace::Values);
        match (found.resolution, found.remaining) {
            (Resolution::Def(def), 0) => self.def_value(def, segments),
            (Resolution::Def(def), 1) => {
                let Some((name, before)) = segments.split_last() else {
                    return (ValueResolution::Unknown, Ty::UNKNOWN);
                };
                self.prefixed_value(def, before, name)
            }
            (Resolution::Unread(path), _) => self.unread_value(path, segments),
            (Resolution::Primitive(name), 1) => {
                let ty = crate::semantics::types::Primitive::from_name(name)
                    .map_or(Ty::UNKNOWN, Ty::primitive);
                match segments.last() {
                    Some(name) => self.associated_value(ty, name),
                    None => (ValueResolution::Unknown, Ty::UNKNOWN),
                }
            }
            _ => (ValueResolution::Unknown, Ty::UNKNOWN),
        }
    }

    /// What a path of something that was not read means: an item of an impl where the type only stands in.
    fn unread_value(&mut self, path: Name, segments: &[PathSegment]) -> (ValueResolution, Ty) {
        if is_stand_in(path)
            && let [_, .., name] = segments
            && let Some((of, _)) = path.as_str().rsplit_once("::")
        {
            let of = TyKind::Unread(Name::new(of), TyList::new());
            return self.associated_value(self.program.types.intern(of), name);
        }
        unread(path)
    }

    /// The value of a constant expression that was inferred, such as `Self::SIZE`.
    pub(super) fn constant(&self, expr: ExprId) -> Option<u64> {
        let program = self.program;
        let named = || match self.path_of(expr)? {
            // What a trait declares may be another value where it is implemented.
            ValueResolution::Def(def) => program
                .container(def)
                .filter(|&of| program.def(of).kind != DefKind::Trait)
                .and_then(|_| program.constant_of(def, 0)),
            _ => None,
        };
        program
            .constant_value(self.file_id, self.module, expr, 0)
            .or_else(named)
    }

    /// `Type::name` or `Trait::name`, the first named by `def`.
    fn prefixed_value(
        &mut self,
        def: DefId,
        before: &[PathSegment],
        name: &PathSegment,
    ) -> (ValueResolution, Ty) {
        let program = self.program;
        match program.def(def).kind {
            DefKind::Trait => {
                let this = self.fresh();
                self.trait_value(def, this, name)
            }
            DefKind::Struct | DefKind::Enum | DefKind::Union | DefKind::TypeAlias => {
                let Some(segment) = before.last() else {
                    return (ValueResolution::Unknown, Ty::UNKNOWN);
                };
                let ty = self.nominal_type(def, segment);
                self.associated_value(ty, name)
            }
            _ => (ValueResolution::Unknown, Ty::UNKNOWN),
        }
    }

    pub(super) fn nominal_type(&mut self, def: DefId, segment: &PathSegment) -> Ty {
        let scope = TypeScope {
            program: self.program,
            file: self.file_id,
            module: self.module,
            owner: Some(self.owner),
        };
        let mut holes = VariableHoles(&mut self.variables, self.program);
        let ty = scope.nominal(def, segment, &mut holes);
        self.normalize(ty)
    }

    /// A function of a trait, for the type `this`.
    fn trait_value(&mut self, def: DefId, this: Ty, name: &PathSegment) -> (ValueResolution, Ty) {
        let program = self.program;
        for id in program.supertraits(TraitId::Def(def)) {
            let TraitId::Def(trait_def) = id else {
                continue;
            };
            if let Some(member) = program.member(trait_def, name.name) {
                let mut args = self.fresh_args(member);
                if let Some(slot) = args.first_mut() {
                    *slot = this;
                }
                return self.member_value(member, args, name);
            }
        }
        (ValueResolution::Unknown, Ty::UNKNOWN)
    }

    fn qualified_value(
        &mut self,
        this: Ty,
        path: &Path,
        segments: &[PathSegment],
        position: usize,
    ) -> (ValueResolution, Ty) {
        let Some(name) = segments.get(position) else {
            return (ValueResolution::Unknown, Ty::UNKNOWN);
        };
        match self.scope().trait_of_segments(path, position) {
            Some(TraitId::Def(def)) => self.trait_value(def, this, name),
            Some(TraitId::Unread(of)) => unread(Name::new(&format!("{of}::{}", name.name))),
            None => (ValueResolution::Unknown, Ty::UNKNOWN),
        }
    }

    fn associated_value(&mut self, ty: Ty, name: &PathSegment) -> (ValueResolution, Ty) {
        let ty = self.shallow(ty);
        if let Some((def, args)) = self.associated_item(ty, name.name) {
            return self.member_value(def, args, name);
        }
        if let TyKind::Unread(path, _) = self.program.types.kind(ty) {
            return unread(Name::new(&format!("{path}::{}", name.name)));
        }
        (ValueResolution::Unknown, Ty::UNKNOWN)
    }

    fn member_value(
        &mut self,
        def: DefId,
        mut args: TyList,
        name: &PathSegment,
    ) -> (ValueResolution, Ty) {
        let program = self.program;
        match program.def(def).kind {
            DefKind::Function => {
                self.turbofish(def, name, &mut args);
                let ty = program.types.intern(TyKind::FnItem(def, args));
                (ValueResolution::Def(def), ty)
            }
            DefKind::Variant(_) => self.constructor(def, args),
            DefKind::Const => {
                let ty = program.types.substitute(program.value_type(def), &args);
                (ValueResolution::Def(def), self.normalize(ty))
            }
            _ => (ValueResolution::Def(def), Ty::UNKNOWN),
        }
    }

    fn def_value(&mut self, def: DefId, segments: &[PathSegment]) -> (ValueResolution, Ty) {
        let program = self.program;
        match program.def(def).kind {
            DefKind::Function => {
                let mut args = self.fresh_args(def);
                if let Some(last) = segments.last() {
                    self.turbofish(def, last, &mut args);
                }
                let ty = program.types.intern(TyKind::FnItem(def, args));
                (ValueResolution::Def(def), ty)
            }
            DefKind::Struct => {
                let ty = match segments.last() {
                    Some(segment) => self.nominal_type(def, segment),
                    None => Ty::UNKNOWN,
                };
                self.constructor_of(ty)
            }
            DefKind::Variant(_) => {
                let ty = self.variant_type(def, segments);
                let args = match program.types.kind(ty) {
                    TyKind::Adt(_, args) => args.clone(),
                    _ => TyList::new(),
                };
                self.constructor(def, args)
            }
            DefKind::Const | DefKind::Static => {
                let ty = self.normalize(program.value_type(def));
                (ValueResolution::Def(def), ty)
            }
            _ => (ValueResolution::Def(def), Ty::UNKNOWN),
        }
    }

    /// The enum's type that a path to one of its variants names.
    pub(super) fn variant_type(&mut self, variant: DefId, segments: &[PathSegment]) -> Ty {
        let Some(parent) = self.program.def(variant).parent else {
            return Ty::UNKNOWN;
        };
        // Arguments may stand at the enum or at the variant.
        let with_args = segments
            .iter()
            .rev()
            .take(2)
            .find(|segment| segment.args.is_some());
        match with_args.or(segments.last()) {
            Some(segment) => self.nominal_type(parent, segment),
            None => Ty::UNKNOWN,
        }
    }

    /// The value that a struct's name is: a constructor or a unit.
    fn constructor_of(&mut self, ty: Ty) -> (ValueResolution, Ty) {
        match self.program.types.kind(self.shallow(ty)) {
            TyKind::Adt(def, args) => {
                let (def, args) = (*def, args.clone());
                self.constructor(def, args)
            }
            _ => (ValueResolution::Unknown, Ty::UNKNOWN),
        }
    }

    fn constructor(&mut self, def: DefId, args: TyList) -> (ValueResolution, Ty) {
        let program = self.program;
        let resolution = ValueResolution::Def(def);
        let Some((_, kind)) = program.hir_fields(def) else {
            return (resolution, Ty::UNKNOWN);
        };
        let ty = match kind {
            StructKind::Tuple => program.types.intern(TyKind::FnItem(def, args)),
            StructKind::Unit | StructKind::Record => {
                let adt = match program.def(def).kind {
                    DefKind::Variant(_) => program.def(def).parent,
                    _ => Some(def),
                };
                adt.map_or(Ty::UNKNOWN, |adt| {
                    program.types.intern(TyKind::Adt(adt, args))
                })
            }
        };
        (resolution, ty)
    }

    /// The type that a path names.
    pub(super) fn path_type(&mut self, path: PathId) -> Ty {
        let scope = TypeScope {
            program: self.program,
            file: self.file_id,
            module: self.module,
            owner: Some(self.owner),
        };
        let mut holes = VariableHoles(&mut self.variables, self.program);
        let ty = scope.lower_type_path(path, &mut holes);
        self.normalize(ty)
    }

    /// The type of an alias whose arguments are not written.
    pub(super) fn alias_prefix(&mut self, def: DefId) -> Ty {
        let args = self.fresh_args(def);
        let ty = self.program.alias_type(def);
        let ty = self.program.types.substitute(ty, &args);
        self.normalize(ty)
    }
}

/// What lies in a crate that was not read; what is only missing may be anything.
fn unread(path: Name) -> (ValueResolution, Ty) {
    if is_stand_in(path) {
        return (ValueResolution::Unknown, Ty::UNKNOWN);
    }
    (ValueResolution::Unread(path), Ty::UNKNOWN)
}
