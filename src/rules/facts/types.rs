//! Types as rules ask about them.

use std::sync::LazyLock;

use crate::knowledge::{self, Api, CloneCost};
use crate::semantics::Program;
use crate::semantics::defs::{CrateOrigin, DefId, DefKind};
use crate::semantics::types::{Primitive, TraitId, TraitRef, Ty, TyKind, TypeHead};
use crate::syntax::hir::ItemKind;
use crate::text::{Name, known};

/// What [`Type::behind_pointers`] looks behind.
static POINTERS: LazyLock<[Name; 9]> = LazyLock::new(|| {
    let paths = [
        "std::boxed::Box",
        "std::rc::Rc",
        "std::sync::Arc",
        "std::sync::LazyLock",
        "std::sync::OnceLock",
        "std::cell::LazyCell",
        "std::cell::OnceCell",
        "once_cell::sync::Lazy",
        "once_cell::sync::OnceCell",
    ];
    paths.map(Name::new)
});

/// A type. The unknown one answers "not proved" to every question.
#[derive(Clone, Copy)]
pub struct Type<'m> {
    program: &'m Program,
    ty: Ty,
}

impl<'m> Type<'m> {
    /// A type of a program.
    pub fn new(program: &'m Program, ty: Ty) -> Self {
        Self { program, ty }
    }

    fn with(self, ty: Ty) -> Self {
        Self { ty, ..self }
    }

    /// Its id in the program's table.
    pub fn id(self) -> Ty {
        self.ty
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self.ty.is_unknown()
    }

    /// Whether it is of a crate that is not read, which shows nothing but its path.
    pub fn is_unread(self) -> bool {
        matches!(self.program.types.kind(self.ty), TyKind::Unread(..))
    }

    /// Whether it is what a caller chooses: a type parameter or `impl Trait` of one.
    pub fn is_parameter(self) -> bool {
        matches!(self.program.types.kind(self.ty), TyKind::Param(..))
    }

    /// Whether it is a reference.
    pub fn is_reference(self) -> bool {
        matches!(self.program.types.kind(self.ty), TyKind::Ref(..))
    }

    /// What the future of an `async fn` or block gives.
    pub fn future_output(self) -> Option<Self> {
        match self.program.types.kind(self.ty) {
            TyKind::Future(output) => Some(self.with(*output)),
            _ => None,
        }
    }

    /// The type behind all references.
    #[must_use]
    pub fn peeled(self) -> Self {
        self.with(self.program.types.peel_references(self.ty))
    }

    /// The canonical path of the struct, enum or union behind all references.
    pub fn path(self) -> Option<Name> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Adt(def, _) => Some(self.program.named_api(*def).path()),
            TyKind::Unread(path, _) => Some(knowledge::canonical(*path)),
            _ => None,
        }
    }

    /// The types of the fields, where it is a struct of the workspace, behind references or not.
    pub fn own_fields(self) -> Option<Vec<Self>> {
        let TyKind::Adt(def, _) = *self.program.types.kind(self.peeled().ty) else {
            return None;
        };
        let krate = self.program.crate_of(def);
        if !matches!(
            self.program.defs.crates[krate.0 as usize].origin,
            CrateOrigin::Target { .. }
        ) {
            return None;
        }
        let fields = self.program.fields(def);
        Some(fields.iter().map(|field| self.with(field.ty)).collect())
    }

    /// The definition of the struct, enum or union behind all references.
    pub fn def(self) -> Option<DefId> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Adt(def, _) => Some(*def),
            _ => None,
        }
    }

    /// Whether it is the struct, enum or union at a canonical path, behind references or not.
    pub fn is(self, path: &str) -> bool {
        self.path().is_some_and(|own| own.as_str() == path)
    }

    /// The canonical paths of the traits that a `dyn Trait` behind all references names.
    pub fn dyn_traits(self) -> Vec<Name> {
        let TyKind::Dyn(bounds) = self.program.types.kind(self.peeled().ty) else {
            return Vec::new();
        };
        bounds.iter().map(|bound| self.trait_path(bound)).collect()
    }

    /// The canonical paths of the traits that a generic parameter, `impl Trait` or `dyn Trait` of
    /// `owner` is bound by.
    pub fn bound_traits(self, owner: DefId) -> Vec<Name> {
        let ty = self.peeled().ty;
        match self.program.types.kind(ty) {
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                bounds.iter().map(|bound| self.trait_path(bound)).collect()
            }
            TyKind::Param(..) => {
                let predicates = self.program.predicates_of(owner).iter();
                let own = predicates.filter(|predicate| predicate.ty == ty);
                own.map(|predicate| self.trait_path(&predicate.bound))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn trait_path(self, bound: &TraitRef) -> Name {
        match bound.id {
            TraitId::Def(def) => self.program.named_api(def).path(),
            TraitId::Unread(path) => knowledge::canonical(path),
        }
    }

    /// The struct, enum or union as the tables know it.
    pub fn api(self) -> Option<Api> {
        self.path().map(Api::of)
    }

    /// Whether the workspace has it by a macro that is not opened, as what a build script makes.
    pub fn is_generated(self) -> bool {
        let TyKind::Unread(path, _) = *self.program.types.kind(self.peeled().ty) else {
            return false;
        };
        let (root, _) = path.as_str().split_once("::").unwrap_or_default();
        self.program.defs.crates.iter().any(|krate| {
            matches!(krate.origin, CrateOrigin::Target { .. }) && krate.name.as_str() == root
        })
    }

    /// The type behind references, `Box`, `Rc`, `Arc` and what is computed on first use.
    #[must_use]
    pub fn behind_pointers(self) -> Self {
        let mut ty = self.peeled();
        while let Some(path) = ty.path()
            && POINTERS.contains(&path)
            && let Some(inner) = ty.arg()
        {
            ty = inner.peeled();
        }
        ty
    }

    /// What a future, result or option gives.
    pub fn unwrapped(self) -> Self {
        let mut given = self;
        while let Some(inner) = given.future_output().or_else(|| {
            let wraps = given.is("std::result::Result") || given.is("std::option::Option");
            given.arg().filter(|_| wraps)
        }) {
            given = inner;
        }
        given
    }

    /// The generic arguments of the struct, enum or union behind all references.
    pub fn args(self) -> impl Iterator<Item = Self> {
        let args: &[Ty] = match self.program.types.kind(self.peeled().ty) {
            TyKind::Adt(_, args) | TyKind::Unread(_, args) => args,
            _ => &[],
        };
        args.iter().map(move |&ty| self.with(ty))
    }

    /// The struct, enum or union of the workspace behind all references.
    pub fn workspace_def(self) -> Option<DefId> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Adt(def, _) if self.program.is_workspace(*def) => Some(*def),
            _ => None,
        }
    }

    /// Whether a type of the workspace has methods, and all of them do with a shared reference to it.
    pub fn has_shared_methods_only(self) -> bool {
        let Some(def) = self.workspace_def() else {
            return false;
        };
        let program = self.program;
        let impls = program.impls.impls.iter().filter(
            |found| matches!(program.types.kind(found.self_ty), TyKind::Adt(of, _) if *of == def),
        );
        let methods = impls.flat_map(|found| program.members(found.def));
        let mut receivers = methods
            .filter_map(|&(_, method)| program.function(method)?.self_param.as_ref())
            .peekable();
        receivers.peek().is_some() && receivers.all(|param| param.by_ref && !param.mutable)
    }

    /// The names and types of the fields of a struct of the workspace.
    pub fn fields(self) -> Vec<(Name, Self)> {
        let Some(def) = self.workspace_def() else {
            return Vec::new();
        };
        let args: Vec<Ty> = self.args().map(|arg| arg.ty).collect();
        let fields = self.program.fields(def);
        let substituted = fields.iter().map(|field| {
            let ty = self.program.types.substitute(field.ty, &args);
            (field.name, self.with(ty))
        });
        substituted.collect()
    }

    /// The fields of a struct of the workspace, or those of all variants of an enum, which are named
    /// `Variant::field`.
    pub fn parts(self) -> Vec<(Name, Self)> {
        let is_enum = |def: &DefId| self.program.def(*def).kind == DefKind::Enum;
        let Some(def) = self.workspace_def().filter(is_enum) else {
            return self.fields();
        };
        let args: Vec<Ty> = self.args().map(|arg| arg.ty).collect();
        let variants = self.program.members(def).iter();
        let parts = variants.flat_map(|&(name, variant)| {
            let fields = self.program.fields(variant).iter();
            fields.map(move |field| (name, field))
        });
        let substituted = parts.map(|(variant, field)| {
            let ty = self.program.types.substitute(field.ty, &args);
            (variant_part(variant, field.name), self.with(ty))
        });
        substituted.collect()
    }

    /// What a value of a struct of the workspace dereferences to, if that does not hang on parameters.
    pub fn dereferenced(self) -> Option<Self> {
        let target = self.item_of_impl(self.program.lang.deref, known::TARGET)?;
        let target = self.program.alias_type(target);
        (!self.program.types.has_param(target)).then(|| self.with(target))
    }

    /// The type that has a field which is read from a value of this type: itself, or what it leads to through
    /// pointers and what frameworks wrap state in.
    pub fn owner_of_field(self, name: Name) -> Self {
        const LONGEST: usize = 8;
        let mut ty = self.peeled();
        for _ in 0..LONGEST {
            if ty.has_field(name) {
                return ty;
            }
            match ty.behind_deref() {
                Some(inner) => ty = inner.peeled(),
                None => break,
            }
        }
        self.behind_pointers()
    }

    fn has_field(self, name: Name) -> bool {
        self.def().is_some_and(|def| {
            let fields = self.program.fields(def);
            fields.iter().any(|field| field.name == name)
        })
    }

    /// What `*value` is by the impl of `Deref` that is written for the type.
    fn behind_deref(self) -> Option<Self> {
        let TyKind::Adt(def, args) = self.program.types.kind(self.ty) else {
            return None;
        };
        let deref = TraitId::Def(self.program.lang.deref?);
        let impls = &self.program.impls;
        let mut found = impls.of_trait(deref, Some(TypeHead::Adt(*def)));
        let written = impls.get(found.next()?).def;
        let target = self.program.member(written, known::TARGET)?;
        let target = self.program.alias_type(target);
        Some(self.with(self.program.types.substitute(target, args)))
    }

    /// An item of the impl of a trait that is written for a struct or enum of the workspace.
    pub fn item_of_impl(self, trait_def: Option<DefId>, name: Name) -> Option<DefId> {
        let own = Some(TypeHead::Adt(self.workspace_def()?));
        let impls = &self.program.impls;
        let mut found = impls.of_trait(TraitId::Def(trait_def?), own);
        self.program.member(impls.get(found.next()?).def, name)
    }

    /// The method that runs where one that a trait declares is called on a value of the type; the method
    /// itself where that is not known.
    pub fn method_that_runs(self, method: DefId) -> DefId {
        let of_impl = self.program.method_on(method, self.behind_pointers().ty);
        of_impl.unwrap_or(method)
    }

    /// Whether a struct or enum of the workspace implements a trait that has a method of one of these
    /// names.
    pub fn implements_one_of(self, methods: &[&str]) -> bool {
        let Some(def) = self.workspace_def() else {
            return false;
        };
        let impls = &self.program.impls;
        let traits = methods
            .iter()
            .flat_map(|method| impls.trait_methods(Name::new(method)));
        traits.into_iter().any(|&(of, _)| {
            let mut found = impls.of_trait(TraitId::Def(of), Some(TypeHead::Adt(def)));
            // An impl for all types that are bounded is none of its own.
            found.any(|id| {
                matches!(
                    self.program.types.kind(impls.get(id).self_ty),
                    TyKind::Adt(..)
                )
            })
        })
    }

    /// Whether the definition of a struct or enum of the workspace derives a trait.
    pub fn derives(self, name: &str) -> bool {
        let Some(def) = self.workspace_def() else {
            return false;
        };
        let file = self.program.file_of(def);
        let attributes = file.list(self.program.item(def).attributes).iter();
        attributes
            .flat_map(|attribute| &attribute.derives)
            .any(|&path| {
                let segments = file.list(file.path(path).segments);
                segments
                    .last()
                    .is_some_and(|last| last.name.as_str() == name)
            })
    }

    /// The first generic argument.
    pub fn arg(self) -> Option<Self> {
        self.args().next()
    }

    /// The types of the fields of the struct behind all references, parameters left as they are.
    pub fn field_types(self) -> Vec<Self> {
        let TyKind::Adt(def, _) = self.program.types.kind(self.peeled().ty) else {
            return Vec::new();
        };
        let fields = self.program.fields(*def);
        fields.iter().map(|field| self.with(field.ty)).collect()
    }

    /// The types of the fields of each variant of the enum behind all references, as [`Self::field_types`].
    pub fn variant_types(self) -> Vec<Vec<Self>> {
        let TyKind::Adt(def, _) = self.program.types.kind(self.peeled().ty) else {
            return Vec::new();
        };
        if self.program.def(*def).kind != DefKind::Enum {
            return Vec::new();
        }
        let variants = self.program.members(*def).iter();
        let fields = variants.map(|&(_, variant)| self.program.fields(variant).iter());
        fields
            .map(|fields| fields.map(|field| self.with(field.ty)).collect())
            .collect()
    }

    /// The element of a slice or array behind all references.
    pub fn element(self) -> Option<Self> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Slice(element) | TyKind::Array(element, _) => Some(self.with(*element)),
            _ => None,
        }
    }

    /// Whether a value of it is surely data of its own, which borrows from nothing.
    pub fn owns_its_parts(self) -> bool {
        self.owns_parts_within(3)
    }

    fn owns_parts_within(self, depth: u8) -> bool {
        const OWNERS: &[&str] = &[
            "std::string::String",
            "std::vec::Vec",
            "std::option::Option",
            "std::collections::HashMap",
            "std::collections::BTreeMap",
        ];
        let Some(depth) = depth.checked_sub(1) else {
            // What lies deeper is taken for data, as it is nearly always.
            return !self.is_reference();
        };
        if self.is_reference() {
            return false;
        }
        if self.primitive().is_some() || self.is_unit() {
            return true;
        }
        if self.workspace_def().is_some() {
            let mut fields = self.field_types().into_iter();
            return !fields.any(Type::is_reference);
        }
        let path = self.path();
        path.is_some_and(|path| OWNERS.contains(&path.as_str()))
            && self.args().all(|arg| arg.owns_parts_within(depth))
    }

    /// Whether it is a collection in memory that knows how many elements it has.
    pub fn is_collection(self) -> bool {
        const COLLECTIONS: &[&str] = &[
            "std::vec::Vec",
            "std::collections::VecDeque",
            "std::collections::HashMap",
            "std::collections::HashSet",
            "std::collections::BTreeMap",
            "std::collections::BTreeSet",
            "std::collections::BinaryHeap",
            "indexmap::IndexMap",
            "indexmap::IndexSet",
            "smallvec::SmallVec",
            "bytes::Bytes",
        ];
        COLLECTIONS.iter().any(|path| self.is(path))
    }

    /// The length of an array behind all references.
    pub fn array_len(self) -> Option<u64> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Array(_, len) => *len,
            _ => None,
        }
    }

    /// The parts of a tuple.
    pub fn tuple(self) -> Option<Vec<Self>> {
        match self.program.types.kind(self.ty) {
            TyKind::Tuple(parts) => Some(parts.iter().map(|&ty| self.with(ty)).collect()),
            _ => None,
        }
    }

    /// Whether it is an enum of the workspace whose variants hold nothing.
    pub fn is_fieldless_enum(self) -> bool {
        let Some(def) = self.workspace_def() else {
            return false;
        };
        let ItemKind::Enum(data) = &self.program.item(def).kind else {
            return false;
        };
        let file = self.program.file_of(def);
        let mut variants = file.list(data.variants).iter();
        variants.all(|variant| file.list(variant.fields).is_empty())
    }

    /// Whether it is `()`.
    pub fn is_unit(self) -> bool {
        self.ty == Ty::UNIT
    }

    /// Whether it is the type of what never gives a value.
    pub fn is_never(self) -> bool {
        matches!(self.program.types.kind(self.ty), TyKind::Never)
    }

    /// The built-in type behind all references.
    pub fn primitive(self) -> Option<Primitive> {
        match self.program.types.kind(self.peeled().ty) {
            TyKind::Primitive(primitive) => Some(*primitive),
            _ => None,
        }
    }

    /// What cloning it costs, where that is known.
    pub fn clone_cost(self) -> Option<CloneCost> {
        if self.is_reference() || self.primitive().is_some() {
            return Some(CloneCost::Free);
        }
        knowledge::clone_cost(self.path()?)
    }

    /// The type as Rust writes it, with short names and without the default hasher.
    pub fn short(self) -> String {
        shorten(&self.program.display(self.ty))
            .replace(", Global>", ">")
            .replace(", RandomState>", ">")
    }
}

/// Cuts the modules off all paths in a type: `std::sync::Mutex<std::string::String>` becomes
/// `Mutex<String>`.
fn shorten(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut segment_start = 0;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("::") {
            short.truncate(segment_start);
            rest = after;
            continue;
        }
        short.push(next);
        if !(next.is_alphanumeric() || next == '_') {
            segment_start = short.len();
        }
        rest = &rest[next.len_utf8()..];
    }
    short
}

/// How the field of a variant is named beside those of others.
pub fn variant_part(variant: Name, field: Name) -> Name {
    Name::new(&format!("{variant}::{field}"))
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn modules_are_cut_off_every_path_in_a_type() {
        let long = "std::sync::Arc<std::sync::Mutex<(u8, &my::Thing<'_>)>>";
        assert_eq!(shorten(long), "Arc<Mutex<(u8, &Thing<'_>)>>");
        assert_eq!(shorten("u8"), "u8");
    }
}
