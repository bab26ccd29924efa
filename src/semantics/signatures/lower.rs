//! From written types to types.

use smallvec::SmallVec;

use crate::semantics::defs::{DefId, DefKind, ModuleId, Namespace, Resolution};
use crate::semantics::program::Program;
use crate::semantics::types::{Bounds, Primitive, TraitId, TraitRef, Ty, TyKind, TyList};
use crate::syntax::hir::{
    Bound, ExprId, ExprKind, GenericArg, ItemKind, List, Path, PathAnchor, PathSegment, SourceFile,
    TypeRefId, TypeRefKind,
};
use crate::text::{FileId, Name, known};

/// What stands where a type is left out.
pub trait Holes {
    /// `_`, or an argument that is not written.
    fn hole(&mut self) -> Ty;

    /// Whether arguments that are not written are found out (in bodies) rather than defaulted.
    fn infers(&self) -> bool;
}

/// Outside bodies nothing is inferred.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unknowns;

impl Holes for Unknowns {
    fn hole(&mut self) -> Ty {
        Ty::UNKNOWN
    }

    fn infers(&self) -> bool {
        false
    }
}

/// Where a written type stands: what its names mean.
#[derive(Clone, Copy)]
pub struct TypeScope<'a> {
    /// The program.
    pub program: &'a Program,
    /// The file in which it is written.
    pub file: FileId,
    /// The module (or block) in which paths are resolved.
    pub module: ModuleId,
    /// Whose generic parameters may be named.
    pub owner: Option<DefId>,
}

impl<'a> TypeScope<'a> {
    /// The scope of the types written in a definition.
    pub fn of_def(program: &'a Program, def: DefId) -> Self {
        let data = program.def(def);
        Self {
            program,
            file: data.file,
            module: data.module,
            owner: Some(def),
        }
    }

    pub(super) fn source(&self) -> &'a SourceFile {
        self.program.file(self.file)
    }

    /// The generic parameter of that name.
    pub fn param(&self, name: Name) -> Option<Ty> {
        let owner = self.owner?;
        let generics = self.program.generics_of(owner);
        let index = generics.names.iter().rposition(|&known| known == name)?;
        let index = u32::try_from(index).ok()?;
        Some(self.program.types.intern(TyKind::Param(index, name)))
    }

    /// What `Self` stands for.
    pub fn self_ty(&self) -> Option<Ty> {
        let owner = self.owner?;
        let program = self.program;
        let around = match program.def(owner).kind {
            DefKind::Impl | DefKind::Trait | DefKind::Struct | DefKind::Enum | DefKind::Union => {
                owner
            }
            DefKind::Variant(_) => program.def(owner).parent?,
            _ => program.container(owner)?,
        };
        match program.def(around).kind {
            DefKind::Trait => Some(program.types.intern(TyKind::Param(0, known::SELF_TYPE))),
            DefKind::Impl if program.is_self_generic_impl(around) => {
                Some(program.types.intern(TyKind::Param(0, known::SELF_TYPE)))
            }
            DefKind::Impl => Some(program.impl_self_type(around)),
            _ => Some(
                program
                    .types
                    .intern(TyKind::Adt(around, program.identity_args(around))),
            ),
        }
    }

    /// The type that is written.
    pub fn lower(&self, ty: TypeRefId, holes: &mut dyn Holes) -> Ty {
        let types = &self.program.types;
        let file = self.source();
        match file.type_ref(ty).kind {
            TypeRefKind::Path(path) => self.lower_path(file.path(path), holes),
            TypeRefKind::Tuple(parts) => {
                let parts: TyList = file
                    .list(parts)
                    .iter()
                    .map(|&part| self.lower(part, holes))
                    .collect();
                types.intern(TyKind::Tuple(parts))
            }
            TypeRefKind::Reference { inner, mutable } => {
                let inner = self.lower(inner, holes);
                types.reference(inner, mutable)
            }
            TypeRefKind::Pointer { inner, mutable } => {
                let inner = self.lower(inner, holes);
                types.intern(TyKind::Pointer(inner, mutable))
            }
            TypeRefKind::Slice(inner) => {
                let inner = self.lower(inner, holes);
                types.intern(TyKind::Slice(inner))
            }
            TypeRefKind::Array(inner, len) => {
                let inner = self.lower(inner, holes);
                types.intern(TyKind::Array(inner, self.constant(len)))
            }
            TypeRefKind::Function { params, result } => {
                let mut list: TyList = file
                    .list(params)
                    .iter()
                    .map(|&param| self.lower(param, holes))
                    .collect();
                list.push(result.map_or(Ty::UNIT, |result| self.lower(result, holes)));
                types.intern(TyKind::FnPointer(list))
            }
            TypeRefKind::ImplTrait(bounds) => self.lower_impl_trait(ty, bounds, holes),
            TypeRefKind::DynTrait(bounds) => {
                types.intern(TyKind::Dyn(self.lower_bounds(bounds, holes)))
            }
            TypeRefKind::Never => Ty::NEVER,
            TypeRefKind::Infer => holes.hole(),
            TypeRefKind::Macro(_) | TypeRefKind::Opaque => Ty::UNKNOWN,
        }
    }

    fn lower_impl_trait(&self, ty: TypeRefId, bounds: List<Bound>, holes: &mut dyn Holes) -> Ty {
        if let Some(owner) = self.owner {
            let generics = self.program.generics_of(owner);
            let param = generics.synthetic.iter().find(|(place, _)| *place == ty);
            if let Some(&(_, index)) = param {
                let kind = TyKind::Param(index, Name::new("impl Trait"));
                return self.program.types.intern(kind);
            }
        }
        let bounds = self.lower_bounds(bounds, holes);
        self.program.types.intern(TyKind::Opaque(bounds))
    }

    /// The value of an array's length where it is a literal or names a constant that is one.
    fn constant(&self, expr: crate::syntax::hir::ExprId) -> Option<u64> {
        self.program.constant_value(self.file, self.module, expr, 0)
    }

    fn lower_bounds(&self, bounds: List<Bound>, holes: &mut dyn Holes) -> Bounds {
        self.source()
            .list(bounds)
            .iter()
            .filter_map(|&bound| self.lower_bound(bound, holes))
            .collect()
    }

    /// The trait that a bound names, with its arguments.
    pub fn lower_bound(&self, bound: Bound, holes: &mut dyn Holes) -> Option<TraitRef> {
        self.lower_trait_path(self.source().path(bound.path), holes)
    }

    /// The trait that a path names, with its arguments.
    pub fn lower_trait_path(&self, path: &Path, holes: &mut dyn Holes) -> Option<TraitRef> {
        let id = self.trait_id(path)?;
        let segment = self.source().list(path.segments).last()?;
        let mut trait_ref = TraitRef {
            id,
            args: TyList::new(),
            bindings: SmallVec::new(),
        };
        self.lower_trait_args(segment, &mut trait_ref, holes);
        Some(trait_ref)
    }

    /// The trait that a path names.
    pub(super) fn trait_id(&self, path: &Path) -> Option<TraitId> {
        let defs = &self.program.defs;
        let found = defs.resolve_path(self.module, self.source(), path, Namespace::Types);
        match found.resolution {
            _ if found.remaining > 0 => None,
            Resolution::Def(def) if self.program.def(def).kind == DefKind::Trait => {
                Some(TraitId::Def(def))
            }
            Resolution::Unread(path) => Some(TraitId::Unread(path)),
            _ => None,
        }
    }

    pub(super) fn lower_trait_args(
        &self,
        segment: &PathSegment,
        trait_ref: &mut TraitRef,
        holes: &mut dyn Holes,
    ) {
        let Some(args) = segment.args else { return };
        let args = &self.source().generic_args[args];
        if args.parenthesized {
            let inputs = self.lower_args(&args.args, holes);
            trait_ref
                .args
                .push(self.program.types.intern(TyKind::Tuple(inputs)));
            let output = args
                .bindings
                .first()
                .map_or(Ty::UNIT, |&(_, ty)| self.lower(ty, holes));
            trait_ref.bindings.push((known::OUTPUT, output));
            return;
        }
        trait_ref.args = self.lower_args(&args.args, holes);
        for &(name, ty) in &args.bindings {
            let ty = self.lower(ty, holes);
            trait_ref.bindings.push((name, ty));
        }
    }

    fn lower_args(&self, args: &[GenericArg], holes: &mut dyn Holes) -> TyList {
        args.iter()
            .map(|arg| match *arg {
                GenericArg::Type(ty) => self.lower(ty, holes),
                GenericArg::Const(_) => Ty::UNKNOWN,
            })
            .collect()
    }

    /// The type that a path names.
    pub fn lower_type_path(&self, path: crate::syntax::hir::PathId, holes: &mut dyn Holes) -> Ty {
        self.lower_path(self.source().path(path), holes)
    }

    fn lower_path(&self, path: &Path, holes: &mut dyn Holes) -> Ty {
        let segments = self.source().list(path.segments);
        match path.anchor {
            PathAnchor::Type(ty) => {
                let of = self.lower(ty, holes);
                self.associated_chain(of, segments)
            }
            PathAnchor::Qualified(ty, position) => {
                let of = self.lower(ty, holes);
                self.qualified(of, path, usize::from(position), holes)
            }
            PathAnchor::Plain | PathAnchor::Global => {
                if path.anchor == PathAnchor::Plain
                    && let Some(ty) = self.local_path(segments)
                {
                    return ty;
                }
                self.resolved_path(path, segments, holes)
            }
        }
    }

    /// Paths that start with a generic parameter or `Self`.
    fn local_path(&self, segments: &[PathSegment]) -> Option<Ty> {
        let (first, rest) = segments.split_first()?;
        if first.name == known::SELF_TYPE {
            if let [name] = rest
                && let Some(ty) = self.own_associated(name.name)
            {
                return Some(ty);
            }
            let this = self.self_ty()?;
            return Some(self.associated_chain(this, rest));
        }
        let param = self.param(first.name)?;
        Some(self.associated_chain(param, rest))
    }

    /// `<T as Trait>::Name`.
    fn qualified(&self, of: Ty, path: &Path, position: usize, holes: &mut dyn Holes) -> Ty {
        let file = self.source();
        let segments = file.list(path.segments);
        let Some((trait_segments, rest)) = segments.split_at_checked(position) else {
            return Ty::UNKNOWN;
        };
        let Some((name, rest)) = rest.split_first() else {
            return Ty::UNKNOWN;
        };
        let Some(id) = self.trait_of_segments(path, position) else {
            return Ty::UNKNOWN;
        };
        let mut trait_ref = TraitRef {
            id,
            args: TyList::new(),
            bindings: SmallVec::new(),
        };
        if let Some(last) = trait_segments.last() {
            self.lower_trait_args(last, &mut trait_ref, holes);
        }
        trait_ref.bindings.clear();
        let kind = TyKind::Projection(of, Box::new(trait_ref), name.name);
        let projection = self.program.types.intern(kind);
        self.associated_chain(projection, rest)
    }

    /// The trait named by the first segments of a qualified path.
    pub(in crate::semantics) fn trait_of_segments(
        &self,
        path: &Path,
        position: usize,
    ) -> Option<TraitId> {
        let prefix = Path {
            anchor: PathAnchor::Plain,
            segments: List::new(path.segments.range().start, position),
            range: path.range,
        };
        self.trait_id(&prefix)
    }

    fn resolved_path(&self, path: &Path, segments: &[PathSegment], holes: &mut dyn Holes) -> Ty {
        let defs = &self.program.defs;
        let found = defs.resolve_path(self.module, self.source(), path, Namespace::Types);
        let Some(split) = segments.len().checked_sub(found.remaining) else {
            return Ty::UNKNOWN;
        };
        let (named, rest) = segments.split_at(split);
        let Some(segment) = named.last() else {
            return Ty::UNKNOWN;
        };
        let ty = match found.resolution {
            Resolution::Def(def) => self.nominal(def, segment, holes),
            Resolution::Unread(path) => {
                let args = self.written_args(segment, holes);
                let name = path.as_str().rsplit("::").next();
                match name.and_then(|name| self.result_elsewhere(name, &args)) {
                    Some(result) => result,
                    None => self.program.types.intern(TyKind::Unread(path, args)),
                }
            }
            Resolution::Primitive(name) => {
                Primitive::from_name(name).map_or(Ty::UNKNOWN, Ty::primitive)
            }
            Resolution::Unknown => match segments.last() {
                Some(last) => {
                    let args = self.written_args(last, holes);
                    let result = self.result_elsewhere(last.name.as_str(), &args);
                    return result.unwrap_or(Ty::UNKNOWN);
                }
                None => Ty::UNKNOWN,
            },
            Resolution::Module(_) => Ty::UNKNOWN,
        };
        self.associated_chain(ty, rest)
    }

    /// `Result<T>` of a module or crate whose file is missing: what takes the name that the prelude
    /// gives the standard library's type, and the type of its values, is an alias of it. So is
    /// `AppResult<T>` where a function that returns it ends in `Ok(..)`.
    fn result_elsewhere(&self, name: &str, args: &TyList) -> Option<Ty> {
        let result = self.program.lang.result?;
        let value = *args.first()?;
        let is_result = match args.len() {
            1 => name == "Result" || ends_in_ok(self.source(), name),
            2 => name == "Result",
            _ => false,
        };
        is_result.then(|| {
            let error = args.get(1).copied().unwrap_or(Ty::UNKNOWN);
            let args = TyList::from_slice(&[value, error]);
            self.program.types.intern(TyKind::Adt(result, args))
        })
    }

    fn written_args(&self, segment: &PathSegment, holes: &mut dyn Holes) -> TyList {
        segment.args.map_or_else(TyList::new, |args| {
            self.lower_args(&self.source().generic_args[args].args, holes)
        })
    }

    /// The type that a definition and the arguments behind its name make.
    pub fn nominal(&self, def: DefId, segment: &PathSegment, holes: &mut dyn Holes) -> Ty {
        let program = self.program;
        match program.def(def).kind {
            DefKind::Struct | DefKind::Enum | DefKind::Union => {
                let args = self.full_args(def, segment, holes);
                program.types.intern(TyKind::Adt(def, args))
            }
            DefKind::TypeAlias => {
                let args = self.full_args(def, segment, holes);
                program.types.substitute(program.alias_type(def), &args)
            }
            DefKind::Trait => {
                let mut trait_ref = TraitRef {
                    id: TraitId::Def(def),
                    args: TyList::new(),
                    bindings: SmallVec::new(),
                };
                self.lower_trait_args(segment, &mut trait_ref, holes);
                program.types.intern(TyKind::Dyn([trait_ref].into()))
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// The arguments of a definition: those written, then defaults or holes.
    pub fn full_args(&self, def: DefId, segment: &PathSegment, holes: &mut dyn Holes) -> TyList {
        let mut args = self.written_args(segment, holes);
        let count = self.program.generics_of(def).names.len();
        let written = args.len();
        args.truncate(count);
        for index in args.len()..count {
            let default = if written == 0 && holes.infers() {
                None
            } else {
                self.program.param_default(def, index)
            };
            let ty = match default {
                Some(default) => self.program.types.substitute(default, &args),
                None => holes.hole(),
            };
            args.push(ty);
        }
        args
    }
}

/// The value of an integer literal as written.
pub fn parse_integer(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(|&character| character != '_').collect();
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ => (10, digits.as_str()),
    };
    let end = digits
        .find(|character: char| !character.is_digit(radix))
        .unwrap_or(digits.len());
    u64::from_str_radix(&digits[..end], radix).ok()
}

/// Whether a function of the file that returns a type of this name ends in `Ok(..)` or `Err(..)`.
fn ends_in_ok(file: &SourceFile, name: &str) -> bool {
    let name = Name::new(name);
    let named = |ty: TypeRefId| match file.types[ty].kind {
        TypeRefKind::Path(path) => {
            let last = file.list(file.path(path).segments).last();
            last.is_some_and(|last| last.name == name)
        }
        _ => false,
    };
    file.items.iter().any(|(_, item)| {
        let ItemKind::Function(function) = &item.kind else {
            return false;
        };
        let (Some(ty), Some(body)) = (function.result, function.body) else {
            return false;
        };
        named(ty) && is_ok(file, file.innermost(file.bodies[body].root))
    })
}

fn is_ok(file: &SourceFile, expr: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = file.exprs[expr].kind else {
        return false;
    };
    let ExprKind::Path(path) = file.exprs[callee].kind else {
        return false;
    };
    let segments = file.list(file.path(path).segments);
    matches!(segments, [segment] if segment.name == known::OK || segment.name == known::ERR)
}
