//! All lowered files with the def map and what is derived from them on demand.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::answers::Remembered;
use super::defs::{CrateId, CrateOrigin, Def, DefId, DefKind, DefMap, ModuleId, Resolution};
use super::lang::LangItems;
use super::outside::{OutsideCode, OutsideFile};
use super::types::{
    FieldType, FunctionSignature, GenericsOf, ImplIndex, Predicate, TraitId, TraitRef, Ty,
    TypeTable,
};
use crate::knowledge::Api;
use crate::syntax::hir::{Item, ItemKind, SourceFile};
use crate::text::{FileId, Name};
use crate::workspace::Workspace;

/// Files, definitions and types of a model. Everything derived is computed once, by whoever asks
/// first, and is the same whoever that is.
#[derive(Debug)]
pub struct Program {
    /// Packages, targets and the texts of the files.
    pub workspace: Workspace,
    /// The stubs and the dependencies; their files come behind those of the workspace.
    pub outside: OutsideCode,
    /// The lowered files by [`FileId`]; those outside of the workspace last.
    pub files: Vec<SourceFile>,
    /// What every name means.
    pub defs: DefMap,
    /// All types.
    pub types: TypeTable,
    /// The definitions that the language itself names.
    pub lang: LangItems,
    /// The impls by what they are for.
    pub impls: ImplIndex,
    pub(super) caches: Caches,
}

/// What was derived so far, by definition.
#[derive(Debug)]
pub(super) struct Caches {
    pub(super) generics: Vec<OnceLock<Option<Box<GenericsOf>>>>,
    pub(super) predicates: Vec<OnceLock<Box<[Predicate]>>>,
    pub(super) signatures: Vec<OnceLock<Option<Box<FunctionSignature>>>>,
    pub(super) fields: Vec<OnceLock<Box<[FieldType]>>>,
    /// Of constants and statics their type, of impls what they are for.
    pub(super) values: Vec<OnceLock<Ty>>,
    pub(super) aliases: Vec<OnceLock<Ty>>,
    /// Of associated types the bounds that are declared for them.
    pub(super) bounds: Vec<OnceLock<Box<[TraitRef]>>>,
    pub(super) supertraits: Vec<OnceLock<SmallVec<[TraitId; 4]>>>,
    pub(super) traits: Vec<OnceLock<FxHashSet<DefId>>>,
    pub(super) apis: Vec<OnceLock<Option<Api>>>,
    /// By definition: the API at its path, whether or not a table knows it.
    pub(super) named: Vec<OnceLock<Api>>,
    /// Whether it is code of tests by itself, whatever its target.
    pub(super) tests: Vec<OnceLock<bool>>,
    pub(super) remembered: Remembered,
}

impl Caches {
    fn new(len: usize, modules: usize) -> Self {
        fn slots<T>(len: usize) -> Vec<OnceLock<T>> {
            std::iter::repeat_with(OnceLock::new).take(len).collect()
        }
        Self {
            generics: slots(len),
            predicates: slots(len),
            signatures: slots(len),
            fields: slots(len),
            values: slots(len),
            aliases: slots(len),
            bounds: slots(len),
            supertraits: slots(len),
            traits: slots(modules),
            apis: slots(len),
            named: slots(len),
            tests: slots(len),
            remembered: Remembered::default(),
        }
    }
}

impl Program {
    /// Without the index of its impls, which asks it. The def map must have been made of the same files.
    pub fn new(
        workspace: Workspace,
        outside: OutsideCode,
        files: Vec<SourceFile>,
        defs: DefMap,
    ) -> Self {
        let caches = Caches::new(defs.defs.len(), defs.modules.len());
        let lang = LangItems::find(&defs);
        Self {
            workspace,
            outside,
            files,
            defs,
            types: TypeTable::default(),
            lang,
            impls: ImplIndex::default(),
            caches,
        }
    }

    /// The definition.
    pub fn def(&self, id: DefId) -> &Def {
        &self.defs.defs[id.0 as usize]
    }

    /// The text of a file.
    pub fn text(&self, id: FileId) -> &str {
        match self.workspace.files.get(id.index()) {
            Some(file) => &file.text,
            None => self.outside_file(id).map_or("", |file| &file.text),
        }
    }

    /// The path of a file as it is reported.
    pub fn shown_path(&self, id: FileId) -> &str {
        match self.workspace.files.get(id.index()) {
            Some(file) => &file.display,
            None => self.outside_file(id).map_or("", |file| &file.display),
        }
    }

    fn outside_file(&self, id: FileId) -> Option<&OutsideFile> {
        let position = id.index().checked_sub(self.workspace.files.len())?;
        self.outside.files.get(position)
    }

    /// The lowered file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// The file of a definition.
    pub fn file_of(&self, id: DefId) -> &SourceFile {
        self.file(self.def(id).file)
    }

    /// The item of a definition.
    pub fn item(&self, id: DefId) -> &Item {
        let def = self.def(id);
        self.file(def.file).item(def.item)
    }

    /// The crate of a definition.
    pub fn crate_of(&self, id: DefId) -> CrateId {
        self.defs.modules[self.def(id).module.0 as usize].krate
    }

    /// Whether the definition is a signature of a crate whose source was not read.
    pub fn is_stub(&self, id: DefId) -> bool {
        self.defs.crates[self.crate_of(id).0 as usize].origin == CrateOrigin::Stub
    }

    /// The member of that name of a module, trait, enum or impl.
    pub fn member(&self, of: DefId, name: Name) -> Option<DefId> {
        let members = self.defs.members.get(&of)?;
        members
            .iter()
            .find(|(member, _)| *member == name)
            .map(|&(_, def)| def)
    }

    /// The members of a trait, enum or impl, in source order.
    pub fn members(&self, of: DefId) -> &[(Name, DefId)] {
        self.defs.members.get(&of).map_or(&[], Vec::as_slice)
    }

    /// The function item of a definition, if it is one.
    pub fn function(&self, id: DefId) -> Option<&crate::syntax::hir::Function> {
        match &self.item(id).kind {
            ItemKind::Function(function) if self.def(id).kind == DefKind::Function => {
                Some(function)
            }
            _ => None,
        }
    }

    /// Whether a trait's methods can be called in a module without naming the trait.
    pub fn trait_in_scope(&self, module: ModuleId, trait_def: DefId) -> bool {
        self.caches.traits[module.0 as usize]
            .get_or_init(|| {
                let traits = self.defs.traits_in_scope(module);
                let defs = traits
                    .into_iter()
                    .filter_map(|resolution| match resolution {
                        Resolution::Def(def) => Some(def),
                        _ => None,
                    });
                defs.collect()
            })
            .contains(&trait_def)
    }

    /// The first definition of the item that a definition is: a file that two targets share has its
    /// items once for each.
    pub fn first_of_item(&self, id: DefId) -> DefId {
        let data = self.def(id);
        if data.kind != DefKind::Function {
            return id;
        }
        let defs = self.defs.by_item.get(&(data.file, data.item));
        defs.and_then(|defs| defs.first().copied()).unwrap_or(id)
    }

    /// The trait or impl that an associated item belongs to.
    pub fn container(&self, id: DefId) -> Option<DefId> {
        let parent = self.def(id).parent?;
        matches!(self.def(parent).kind, DefKind::Trait | DefKind::Impl).then_some(parent)
    }
}
