//! Generic parameters, bounds, signatures and fields of definitions, with types.

mod associated;
mod depth;
mod derefs;
mod impls;
mod lower;

pub(super) use impls::{head_of, impl_index};
pub use lower::{Holes, TypeScope, parse_integer};

use smallvec::SmallVec;

use self::depth::{at_top, guard_depth};
use self::lower::Unknowns;
use super::defs::{DefId, DefKind};
use super::program::Program;
use super::types::{
    FieldType, FunctionSignature, GenericsOf, Predicate, ReceiverKind, TraitId, TraitRef, Ty,
    TyKind, TyList,
};
use crate::syntax::hir::{
    BoundedType, Field, GenericParamKind, Generics, Id, ItemKind, List, StructKind, TypeRefId,
    TypeRefKind,
};
use crate::text::{Name, known};

impl Program {
    /// The generic parameters of a definition.
    pub fn generics_of(&self, def: DefId) -> &GenericsOf {
        static NONE: GenericsOf = GenericsOf {
            names: Vec::new(),
            parent_count: 0,
            synthetic: Vec::new(),
        };
        let cached = self.caches.generics[def.0 as usize].get_or_init(|| {
            let generics = self.compute_generics(def);
            (!generics.names.is_empty()).then(|| Box::new(generics)) // most have none
        });
        cached.as_deref().unwrap_or(&NONE)
    }

    /// Where the parameters of a definition are written.
    pub(super) fn hir_generics(&self, def: DefId) -> Option<Id<Generics>> {
        match &self.item(def).kind {
            ItemKind::Function(item) => Some(item.generics),
            ItemKind::Struct(item) | ItemKind::Union(item) => Some(item.generics),
            ItemKind::Enum(item) => Some(item.generics),
            ItemKind::Trait(item) => Some(item.generics),
            ItemKind::Impl(item) => Some(item.generics),
            ItemKind::TypeAlias(item) => Some(item.generics),
            _ => None,
        }
    }

    fn compute_generics(&self, id: DefId) -> GenericsOf {
        let def = self.def(id);
        if let (DefKind::Variant(_), Some(parent)) = (def.kind, def.parent) {
            return self.generics_of(parent).clone();
        }
        let mut names = Vec::new();
        if let Some(container) = self.container(id) {
            names.extend_from_slice(&self.generics_of(container).names);
        }
        let parent_count = names.len();
        if def.kind == DefKind::Trait || self.is_self_generic_impl(id) {
            names.push(known::SELF_TYPE);
        }
        let file = self.file(def.file);
        if let Some(generics) = self.hir_generics(id) {
            names.extend(
                file.generics[generics]
                    .params
                    .iter()
                    .map(|param| param.name),
            );
        }
        let mut synthetic = Vec::new();
        if let Some(function) = self.function(id) {
            let mut places = Vec::new();
            for param in file.list(function.params) {
                self.find_impl_trait(def.file, param.ty, &mut places);
            }
            for place in places {
                let index = u32::try_from(names.len()).unwrap_or(u32::MAX);
                synthetic.push((place, index));
                names.push(Name::new("impl Trait"));
            }
        }
        GenericsOf {
            names,
            parent_count,
            synthetic,
        }
    }

    /// The stub writes the methods that all integers (floats) share once, for `usize` (`f64`): there
    /// `Self` is a parameter.
    pub(super) fn is_self_generic_impl(&self, id: DefId) -> bool {
        let ItemKind::Impl(item) = &self.item(id).kind else {
            return false;
        };
        if item.trait_path.is_some() || !self.is_stub(id) {
            return false;
        }
        let file = self.file_of(id);
        let TypeRefKind::Path(path) = file.type_ref(item.self_ty).kind else {
            return false;
        };
        let segments = file.list(file.path(path).segments);
        matches!(segments, [only] if only.name == known::USIZE || only.name == known::F64)
    }

    fn find_impl_trait(
        &self,
        file_id: crate::text::FileId,
        ty: TypeRefId,
        places: &mut Vec<TypeRefId>,
    ) {
        let file = self.file(file_id);
        match file.type_ref(ty).kind {
            TypeRefKind::ImplTrait(_) => places.push(ty),
            TypeRefKind::Reference { inner, .. }
            | TypeRefKind::Pointer { inner, .. }
            | TypeRefKind::Slice(inner)
            | TypeRefKind::Array(inner, _) => self.find_impl_trait(file_id, inner, places),
            TypeRefKind::Tuple(parts) => {
                for &part in file.list(parts) {
                    self.find_impl_trait(file_id, part, places);
                }
            }
            TypeRefKind::Path(path) => {
                for segment in file.list(file.path(path).segments) {
                    let Some(args) = segment.args else { continue };
                    for arg in &file.generic_args[args].args {
                        if let crate::syntax::hir::GenericArg::Type(inner) = *arg {
                            self.find_impl_trait(file_id, inner, places);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// The parameters of a definition as types, to stand for themselves.
    pub fn identity_args(&self, def: DefId) -> TyList {
        let generics = self.generics_of(def);
        let params = generics.names.iter().enumerate();
        params
            .map(|(index, &name)| {
                let index = u32::try_from(index).unwrap_or(u32::MAX);
                self.types.intern(TyKind::Param(index, name))
            })
            .collect()
    }

    /// What holds for the parameters of a definition, its container's bounds included.
    pub fn predicates_of(&self, def: DefId) -> &[Predicate] {
        self.caches.predicates[def.0 as usize].get_or_init(|| self.compute_predicates(def).into())
    }

    fn compute_predicates(&self, id: DefId) -> Vec<Predicate> {
        let mut predicates = Vec::new();
        if let Some(container) = self.container(id) {
            predicates.extend(self.predicates_of(container).iter().cloned());
        }
        let def = self.def(id);
        let file = self.file(def.file);
        let scope = TypeScope::of_def(self, id);
        let holes = &mut Unknowns;
        if let ItemKind::Trait(item) = &self.item(id).kind {
            let own = TraitRef {
                id: TraitId::Def(id),
                args: self.identity_args(id).into_iter().skip(1).collect(),
                bindings: SmallVec::default(),
            };
            let this = self.types.intern(TyKind::Param(0, known::SELF_TYPE));
            predicates.push(Predicate {
                ty: this,
                bound: own,
            });
            for bound in file.list(item.supertraits) {
                if let Some(bound) = scope.lower_bound(*bound, holes) {
                    predicates.push(Predicate { ty: this, bound });
                }
            }
        }
        if let Some(generics) = self.hir_generics(id) {
            for predicate in &file.generics[generics].predicates {
                let ty = match predicate.ty {
                    BoundedType::Param(name) => scope.param(name).unwrap_or(Ty::UNKNOWN),
                    BoundedType::Type(ty) => scope.lower(ty, holes),
                };
                if ty.is_unknown() {
                    continue;
                }
                for bound in file.list(predicate.bounds) {
                    if let Some(bound) = scope.lower_bound(*bound, holes) {
                        predicates.push(Predicate { ty, bound });
                    }
                }
            }
        }
        for &(place, index) in &self.generics_of(id).synthetic {
            let ty = self
                .types
                .intern(TyKind::Param(index, Name::new("impl Trait")));
            if let TypeRefKind::ImplTrait(bounds) = file.type_ref(place).kind {
                for bound in file.list(bounds) {
                    if let Some(bound) = scope.lower_bound(*bound, holes) {
                        predicates.push(Predicate { ty, bound });
                    }
                }
            }
        }
        predicates
    }

    /// The bounds that a trait declares for an associated type; the trait's parameters stand as
    /// [`TyKind::Param`].
    pub fn associated_bounds(&self, member: DefId) -> &[TraitRef] {
        self.caches.bounds[member.0 as usize]
            .get_or_init(|| self.compute_associated_bounds(member).into())
    }

    fn compute_associated_bounds(&self, member: DefId) -> Vec<TraitRef> {
        let ItemKind::TypeAlias(item) = &self.item(member).kind else {
            return Vec::new();
        };
        let scope = TypeScope::of_def(self, member);
        self.file_of(member)
            .list(item.bounds)
            .iter()
            .filter_map(|&bound| scope.lower_bound(bound, &mut Unknowns))
            .collect()
    }

    /// The signature of a function, or of a tuple struct's or variant's constructor.
    pub fn signature(&self, def: DefId) -> Option<&FunctionSignature> {
        self.caches.signatures[def.0 as usize]
            .get_or_init(|| self.compute_signature(def).map(Box::new))
            .as_deref()
    }

    fn compute_signature(&self, id: DefId) -> Option<FunctionSignature> {
        let def = self.def(id);
        match def.kind {
            DefKind::Function => {}
            DefKind::Struct | DefKind::Variant(_) => {
                let params = self.fields(id).iter().map(|field| field.ty).collect();
                let adt = if def.kind == DefKind::Struct {
                    id
                } else {
                    def.parent?
                };
                let result = self.types.intern(TyKind::Adt(adt, self.identity_args(adt)));
                return Some(FunctionSignature {
                    params,
                    receiver: ReceiverKind::None,
                    result,
                    is_async: false,
                });
            }
            _ => return None,
        }
        let function = self.function(id)?;
        let file = self.file(def.file);
        let scope = TypeScope::of_def(self, id);
        let holes = &mut Unknowns;
        let mut params = Vec::new();
        let mut receiver = ReceiverKind::None;
        if let Some(self_param) = function.self_param {
            let this = scope.self_ty().unwrap_or(Ty::UNKNOWN);
            let (kind, ty) = match self_param.ty {
                Some(ty) => (ReceiverKind::Other, scope.lower(ty, holes)),
                None if !self_param.by_ref => (ReceiverKind::Value, this),
                None if self_param.mutable => {
                    (ReceiverKind::RefMut, self.types.reference(this, true))
                }
                None => (ReceiverKind::Ref, self.types.reference(this, false)),
            };
            receiver = self.plain_receiver(kind, ty, this);
            params.push(ty);
        }
        for param in file.list(function.params) {
            params.push(scope.lower(param.ty, holes));
        }
        let written = function
            .result
            .map_or(Ty::UNIT, |result| scope.lower(result, holes));
        let result = if function.is_async {
            self.types.intern(TyKind::Future(written))
        } else {
            written
        };
        Some(FunctionSignature {
            params,
            receiver,
            result,
            is_async: function.is_async,
        })
    }

    /// `self: Self` and `self: &Self` are the short forms written out.
    fn plain_receiver(&self, kind: ReceiverKind, ty: Ty, this: Ty) -> ReceiverKind {
        if kind != ReceiverKind::Other {
            return kind;
        }
        match self.types.kind(ty) {
            _ if ty == this => ReceiverKind::Value,
            TyKind::Ref(inner, true) if *inner == this => ReceiverKind::RefMut,
            TyKind::Ref(inner, false) if *inner == this => ReceiverKind::Ref,
            _ => ReceiverKind::Other,
        }
    }

    /// The fields of a struct, union or variant.
    pub fn fields(&self, def: DefId) -> &[FieldType] {
        self.caches.fields[def.0 as usize].get_or_init(|| self.compute_fields(def).into())
    }

    /// Where the fields of a struct, union or variant are written, and its form.
    pub fn hir_fields(&self, id: DefId) -> Option<(List<Field>, StructKind)> {
        let file = self.file_of(id);
        match (&self.item(id).kind, self.def(id).kind) {
            (ItemKind::Struct(item) | ItemKind::Union(item), _) => Some((item.fields, item.kind)),
            (ItemKind::Enum(item), DefKind::Variant(index)) => {
                let variant = file.list(item.variants).get(index as usize)?;
                Some((variant.fields, variant.kind))
            }
            _ => None,
        }
    }

    fn compute_fields(&self, id: DefId) -> Vec<FieldType> {
        let Some((fields, _)) = self.hir_fields(id) else {
            return Vec::new();
        };
        let scope = TypeScope::of_def(self, id);
        self.file_of(id)
            .list(fields)
            .iter()
            .map(|field| FieldType {
                name: field.name,
                ty: scope.lower(field.ty, &mut Unknowns),
            })
            .collect()
    }

    /// The type of a constant or static.
    pub fn value_type(&self, def: DefId) -> Ty {
        *self.caches.values[def.0 as usize].get_or_init(|| self.compute_value_type(def))
    }

    fn compute_value_type(&self, id: DefId) -> Ty {
        let scope = TypeScope::of_def(self, id);
        let holes: &mut dyn Holes = &mut Unknowns;
        match &self.item(id).kind {
            ItemKind::Const(item) => scope.lower(item.ty, holes),
            ItemKind::Static(item) => {
                let ty = scope.lower(item.ty, holes);
                match (item.wrapped_by, self.lang.local_key) {
                    (Some(by), Some(key)) if by.as_str() == "thread_local" => self
                        .types
                        .intern(TyKind::Adt(key, TyList::from_slice(&[ty]))),
                    _ => ty,
                }
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// What a type alias or an impl's associated type stands for, its parameters as
    /// [`TyKind::Param`]. Aliases that (wrongly) go in circles end as unknown.
    pub fn alias_type(&self, id: DefId) -> Ty {
        at_top(&self.caches.aliases[id.0 as usize], || {
            self.compute_alias_type(id)
        })
    }

    /// What `Self` is in an impl.
    pub(super) fn impl_self_type(&self, id: DefId) -> Ty {
        at_top(&self.caches.values[id.0 as usize], || {
            let ItemKind::Impl(item) = &self.item(id).kind else {
                return Ty::UNKNOWN;
            };
            let scope = TypeScope::of_def(self, id);
            guard_depth(|| scope.lower(item.self_ty, &mut Unknowns)).unwrap_or(Ty::UNKNOWN)
        })
    }

    fn compute_alias_type(&self, id: DefId) -> Ty {
        let ItemKind::TypeAlias(item) = &self.item(id).kind else {
            return Ty::UNKNOWN;
        };
        let Some(ty) = item.ty else {
            return Ty::UNKNOWN;
        };
        guard_depth(|| TypeScope::of_def(self, id).lower(ty, &mut Unknowns)).unwrap_or(Ty::UNKNOWN)
    }

    /// The default of a generic parameter, by its index.
    pub(super) fn param_default(&self, def: DefId, index: usize) -> Option<Ty> {
        let generics = self.hir_generics(def)?;
        let file = self.file_of(def);
        let own = index.checked_sub(
            self.generics_of(def).names.len() - file.generics[generics].params.len(),
        )?;
        match file.generics[generics].params.get(own)?.kind {
            GenericParamKind::Type {
                default: Some(default),
            } => guard_depth(|| TypeScope::of_def(self, def).lower(default, &mut Unknowns)),
            _ => None,
        }
    }

    /// Whether bodies of the crate of `def` are code that the user wrote or a dependency's.
    pub fn is_workspace(&self, def: DefId) -> bool {
        self.defs.is_own(def)
    }
}
