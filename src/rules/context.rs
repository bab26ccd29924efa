//! What a rule is handed: one place of the code and the questions that it may ask about it.
//!
//! Answers come from the semantic model through [`super::facts`]; a rule never resolves a name.

use std::any::Any;
use std::rc::Rc;
use std::sync::Arc;

use rayon::prelude::*;

use super::facts::{BodyFacts, Callee, LoopFacts, Type};
use super::policy::{self, Place, Role};
use super::report::Report;
use super::scope::Scope;
use crate::finding::Heat;
use crate::knowledge::Api;
use crate::semantics::defs::{DefId, DefKind, Namespace, Resolution};
use crate::semantics::{BodyIndex, BodyInfo, Context, Model};
use crate::syntax::hir::{
    Body, BodyId, Expr, ExprId, Field, Item, ItemId, PatId, PathId, SourceFile, StructKind,
    TypeRefId, TypeRefKind,
};
use crate::text::{FileId, FileRange, TextRange};
use crate::workspace::{Package, PackageId, Workspace};

/// The whole workspace.
#[derive(Clone, Copy)]
pub struct WorkspaceCx<'m> {
    pub(super) scope: Scope<'m>,
}

impl<'m> WorkspaceCx<'m> {
    /// What several rules ask of the whole workspace, told apart by its type and found once.
    pub fn shared<T: Any>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        self.scope.sink.shared(find)
    }

    /// What `gather` finds in the selected bodies, in their order.
    pub fn in_bodies<T: Send>(&self, gather: impl Fn(&BodyFacts<'_>) -> Vec<T> + Sync) -> Vec<T> {
        let model = self.scope.model;
        model
            .bodies
            .par_iter()
            .with_min_len(64)
            .filter(|body| is_selected(model, body))
            .flat_map_iter(|body| gather(&BodyFacts::of(model, body)))
            .collect()
    }

    /// As [`Self::in_bodies`], of those alone that call one of the APIs that are wanted.
    pub fn in_bodies_calling<T: Send>(
        &self,
        wanted: impl Fn(Api) -> bool,
        gather: impl Fn(&BodyFacts<'_>) -> Vec<T> + Sync,
    ) -> Vec<T> {
        self.in_these(&self.scope.model.bodies_calling(wanted), gather)
    }

    /// As [`Self::in_bodies`], of these alone.
    pub fn in_these<T: Send>(
        &self,
        bodies: &[BodyIndex],
        gather: impl Fn(&BodyFacts<'_>) -> Vec<T> + Sync,
    ) -> Vec<T> {
        let model = self.scope.model;
        bodies
            .par_iter()
            .with_min_len(16)
            .map(|&index| model.body(index))
            .filter(|body| is_selected(model, body))
            .flat_map_iter(|body| gather(&BodyFacts::of(model, body)))
            .collect()
    }

    /// A finding at a place of the code.
    pub fn report_in(&self, place: Place, at: FileRange, message: impl Into<String>) -> Report<'m> {
        Report::new(self.scope, at.file, at.range, place, message.into())
    }

    /// Packages, manifests and files.
    pub fn workspace(&self) -> &'m Workspace {
        &self.scope.model.program.workspace
    }

    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.scope.model
    }

    /// A finding at a place of a file.
    pub fn report(&self, file: FileId, range: TextRange, message: impl Into<String>) -> Report<'m> {
        let place = Place::of_file(self.workspace(), file);
        Report::new(self.scope, file, range, place, message.into())
    }
}

fn is_selected(model: &Model, body: &BodyInfo) -> bool {
    let file = model.program.workspace.files.get(body.file.index());
    file.is_some_and(|file| file.selected)
}

/// A package.
#[derive(Clone, Copy)]
pub struct PackageCx<'m> {
    pub(super) scope: Scope<'m>,
    pub(super) id: PackageId,
}

impl<'m> PackageCx<'m> {
    /// Which package it is.
    pub fn id(&self) -> PackageId {
        self.id
    }

    /// The package.
    pub fn package(&self) -> &'m Package {
        self.workspace().package(self.id)
    }

    /// Packages, manifests and files.
    pub fn workspace(&self) -> &'m Workspace {
        &self.scope.model.program.workspace
    }

    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.scope.model
    }

    /// A finding at a place of a file, such as the manifest.
    pub fn report(&self, file: FileId, range: TextRange, message: impl Into<String>) -> Report<'m> {
        let mut place = Place::of_file(self.workspace(), file);
        place.package = Some(self.id);
        Report::new(self.scope, file, range, place, message.into())
    }
}

/// The items of a file.
#[derive(Clone, Copy)]
pub struct ItemCx<'m> {
    pub(super) scope: Scope<'m>,
    pub(super) file_id: FileId,
}

impl<'m> ItemCx<'m> {
    /// The file's tree.
    pub fn file(&self) -> &'m SourceFile {
        self.scope.model.program.file(self.file_id)
    }

    /// Which file it is.
    pub fn file_id(&self) -> FileId {
        self.file_id
    }

    /// The file's text.
    pub fn text(&self) -> &'m str {
        self.scope.model.program.text(self.file_id)
    }

    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.scope.model
    }

    /// The item.
    pub fn item(&self, id: ItemId) -> &'m Item {
        self.file().item(id)
    }

    /// The definition of an item, if it is linked.
    pub fn def(&self, id: ItemId) -> Option<DefId> {
        let defs = self
            .scope
            .model
            .program
            .defs
            .by_item
            .get(&(self.file_id, id))?;
        defs.first().copied()
    }

    /// The types of a struct's fields.
    pub fn field_types(&self, id: ItemId) -> Vec<Type<'m>> {
        let program = &self.scope.model.program;
        let fields = self.def(id).map(|def| program.fields(def));
        let fields = fields.iter().flat_map(|fields| fields.iter());
        fields.map(|field| Type::new(program, field.ty)).collect()
    }

    /// The fields of an enum's variants with their types, each under its name, or the variant's where it has none.
    pub fn variant_fields(&self, id: ItemId) -> Vec<(&'static str, &'m Field, Type<'m>)> {
        let program = &self.scope.model.program;
        let members = self.def(id).map_or(&[][..], |def| program.members(def));
        let mut found = Vec::new();
        for &(variant, def) in members {
            let Some((fields, kind)) = program.hir_fields(def) else {
                continue;
            };
            let fields = program.file_of(def).list(fields);
            found.extend(
                fields
                    .iter()
                    .zip(program.fields(def))
                    .map(|(field, typed)| {
                        let name = if kind == StructKind::Tuple {
                            variant
                        } else {
                            field.name
                        };
                        (name.as_str(), field, Type::new(program, typed.ty))
                    }),
            );
        }
        found
    }

    /// The type of a static or constant.
    pub fn value_type(&self, id: ItemId) -> Option<Type<'m>> {
        let program = &self.scope.model.program;
        Some(Type::new(program, program.value_type(self.def(id)?)))
    }

    /// What an alias stands for.
    pub fn alias_type(&self, id: ItemId) -> Option<Type<'m>> {
        let program = &self.scope.model.program;
        Some(Type::new(program, program.alias_type(self.def(id)?)))
    }

    fn resolve(&self, id: ItemId, path: PathId, namespace: Namespace) -> Option<Resolution> {
        let program = &self.scope.model.program;
        let module = program.def(self.def(id)?).module;
        let path = self.file().path(path);
        let found = program
            .defs
            .resolve_path(module, self.file(), path, namespace);
        (found.remaining == 0).then_some(found.resolution)
    }

    /// Whether an item derives the trait at a canonical path.
    pub fn derives(&self, id: ItemId, trait_path: &str) -> bool {
        let program = &self.scope.model.program;
        self.def(id)
            .is_some_and(|def| program.derived(def).any(|path| path.as_str() == trait_path))
    }

    /// Whether a type is written as the name of an alias of the workspace.
    pub fn names_alias(&self, id: ItemId, ty: TypeRefId) -> bool {
        let TypeRefKind::Path(path) = self.file().type_ref(ty).kind else {
            return false;
        };
        let program = &self.scope.model.program;
        matches!(
            self.resolve(id, path, Namespace::Types),
            Some(Resolution::Def(def)) if program.def(def).kind == DefKind::TypeAlias
        )
    }

    /// What the alias of the workspace stands for as which a type is written; its generic parameters
    /// stay parameters.
    pub fn alias_named(&self, id: ItemId, ty: TypeRefId) -> Option<Type<'m>> {
        let TypeRefKind::Path(path) = self.file().type_ref(ty).kind else {
            return None;
        };
        let program = &self.scope.model.program;
        match self.resolve(id, path, Namespace::Types)? {
            Resolution::Def(def)
                if program.def(def).kind == DefKind::TypeAlias && program.is_workspace(def) =>
            {
                Some(Type::new(program, program.alias_type(def)))
            }
            _ => None,
        }
    }

    /// The package of the file.
    pub fn package(&self) -> Option<PackageId> {
        self.scope.workspace().file(self.file_id).package
    }

    /// Whether a written type is a number, truth value, string, or a list or option.
    pub fn is_plain(&self, id: ItemId, ty: TypeRefId) -> bool {
        let TypeRefKind::Path(path) = self.file().type_ref(ty).kind else {
            return matches!(self.file().type_ref(ty).kind, TypeRefKind::Reference { .. });
        };
        match self.resolve(id, path, Namespace::Types) {
            // What is unknown is a parameter of the enum itself, as in `OneOrMany<T>`.
            Some(Resolution::Primitive(_) | Resolution::Unknown) | None => true,
            Some(resolution) => {
                let defs = &self.scope.model.program.defs;
                defs.path_of(resolution).is_some_and(|path| {
                    matches!(
                        crate::knowledge::canonical(path).as_str(),
                        "std::string::String"
                            | "std::vec::Vec"
                            | "std::option::Option"
                            | "std::borrow::Cow"
                            | "std::boxed::Box"
                    )
                })
            }
        }
    }

    /// A finding at a place in an item.
    pub fn report(&self, item: ItemId, range: TextRange, message: impl Into<String>) -> Report<'m> {
        let place = match self.def(item) {
            Some(def) => Place::of_def(self.scope.model, def),
            None => Place::of_file(self.scope.workspace(), self.file_id),
        };
        Report::new(self.scope, self.file_id, range, place, message.into())
    }
}

/// A body and what is known of its code.
#[derive(Clone, Copy)]
pub struct BodyCx<'m> {
    pub(super) scope: Scope<'m>,
    pub(super) facts: &'m BodyFacts<'m>,
}

impl<'m> BodyCx<'m> {
    /// What is found once for all bodies of the workspace, told apart by its type.
    pub fn once<T: Any + Send + Sync>(&self, find: impl FnOnce() -> T) -> Arc<T> {
        self.scope.sink.once.get(find)
    }

    /// What is found once for many bodies, told apart by its type.
    pub fn shared<T: Any>(&self, find: impl FnOnce() -> T) -> Rc<T> {
        self.scope.sink.shared(find)
    }

    /// The file's tree.
    pub fn file(&self) -> &'m SourceFile {
        self.facts.file
    }

    /// Which file it is.
    pub fn file_id(&self) -> FileId {
        self.facts.file_id
    }

    /// Which body it is.
    pub fn body_id(&self) -> BodyId {
        self.facts.body
    }

    /// The body.
    pub fn body(&self) -> &'m Body {
        &self.facts.file.bodies[self.facts.body]
    }

    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.scope.model
    }

    /// What `ask` answers about the body of a function of the workspace.
    pub fn in_body_of<T>(&self, def: DefId, ask: impl FnOnce(&BodyCx<'_>) -> T) -> Option<T> {
        let info = self.scope.model.body_of(def)?;
        let facts = BodyFacts::of(self.scope.model, info);
        Some(ask(&BodyCx {
            scope: self.scope,
            facts: &facts,
        }))
    }

    /// The code of the package that ships.
    pub fn bodies_of_package(&self) -> impl Iterator<Item = BodyFacts<'m>> + use<'m> {
        let model = self.scope.model;
        let program = &model.program;
        let of = |owner| program.defs.package_of(program.crate_of(owner));
        let package = of(self.facts.owner());
        let bodies = model.bodies.iter();
        bodies
            .filter(move |body| of(body.owner) == package && program.code_kind(body.owner).ships())
            .map(move |body| BodyFacts::of(model, body))
    }

    /// The answers of the model about this body.
    pub fn facts(&self) -> &'m BodyFacts<'m> {
        self.facts
    }

    /// The expression.
    pub fn expr(&self, id: ExprId) -> &'m Expr {
        self.file().expr(id)
    }

    /// The text of an expression.
    pub fn source(&self, id: ExprId) -> &'m str {
        let text = self.scope.model.program.text(self.file_id());
        self.file().source(id, text)
    }

    /// The text of a range.
    pub fn source_of(&self, range: TextRange) -> &'m str {
        range.of(self.scope.model.program.text(self.file_id()))
    }

    /// The name of the function, for messages; `const NAME`'s for constants.
    pub fn function_name(&self) -> &'static str {
        self.facts.function_name()
    }

    /// The type of an expression.
    pub fn ty(&self, id: ExprId) -> Type<'m> {
        self.facts.ty(id)
    }

    /// The type of a variable or of what a pattern matches.
    pub fn pat_ty(&self, id: PatId) -> Type<'m> {
        self.facts.pat_ty(id)
    }

    /// What a call calls.
    pub fn callee(&self, call: ExprId) -> Callee {
        self.facts.callee(call)
    }

    /// The API that a call calls, outside the workspace.
    pub fn api(&self, call: ExprId) -> Option<Api> {
        self.facts.callee(call).api()
    }

    /// On what kind of thread an expression runs, and how sure that is.
    pub fn context(&self, id: ExprId) -> Context {
        self.facts.context(id)
    }

    /// The innermost loop around an expression in its function, closures of iterators included.
    pub fn loops(&self, id: ExprId) -> LoopFacts {
        self.facts.loops(id)
    }

    /// Whether the expression runs only when something failed.
    pub fn in_error_path(&self, id: ExprId) -> bool {
        self.facts.in_error_path(id)
    }

    /// How often an expression runs, as far as its place tells.
    pub fn heat(&self, id: ExprId) -> Heat {
        self.facts.heat(id)
    }

    /// The expression of which another is a direct part.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.facts.parent(id)
    }

    /// The features that the package asks of a dependency; `None` where it has no such dependency.
    pub fn features_of(&self, dependency: &str) -> Option<Vec<String>> {
        let workspace = self.scope.workspace();
        let package = workspace.package(self.facts.place.package?);
        let mut features = None;
        let named = package
            .dependencies
            .iter()
            .filter(|found| found.package == dependency);
        for found in named {
            features
                .get_or_insert_with(Vec::new)
                .extend(found.features.iter().cloned());
        }
        features
    }

    /// Whether findings here would be dropped, so that a rule may spare itself the work.
    pub fn is_quiet(&self) -> bool {
        policy::is_quiet(&self.facts.place, self.scope.options)
    }

    /// The items of the file.
    pub fn items(&self) -> ItemCx<'m> {
        ItemCx {
            scope: self.scope,
            file_id: self.file_id(),
        }
    }

    /// A finding at an expression.
    pub fn report(&self, id: ExprId, message: impl Into<String>) -> Report<'m> {
        let mut place = self.facts.place.clone();
        place.heat = self.heat(id);
        // A loop over what a program is for is no start, although `main` runs it once. What one person
        // waits for is short.
        let is_work = || self.loops(id).repeats() && self.facts.is_work(id);
        if place.heat == Heat::Cold && is_work() && !self.facts.has_one_user(id) {
            place.heat = Heat::Normal;
        }
        if self.facts.is_left_out(id) {
            place.role = Role::Development;
        }
        let range = self.file().range(id);
        Report::new(self.scope, self.file_id(), range, place, message.into())
    }

    /// A finding at a range of the file.
    pub fn report_range(&self, range: TextRange, message: impl Into<String>) -> Report<'m> {
        let place = self.facts.place.clone();
        Report::new(self.scope, self.file_id(), range, place, message.into())
    }
}
