//! The data of the def map.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::syntax::hir::{ExprId, ItemId, SourceFile};
use crate::text::{FileId, Name};
use crate::workspace::{Dependency, PackageId, TargetKind, Workspace};

/// A crate: a target of a package, a dependency, a stub, or a file that no target reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CrateId(pub u32);

/// A module of a crate, or a block of a body that declares items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleId(pub u32);

/// A definition: an item, an enum's variant, or an impl. A file that is mounted in two module trees
/// gives two definitions for each of its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DefId(pub u32);

/// Where a crate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrateOrigin {
    /// A target of a package of the workspace.
    Target {
        /// The package.
        package: PackageId,
        /// The position in its targets.
        target: u32,
        /// What the target is.
        kind: TargetKind,
    },
    /// A file that no target reaches, reviewed on its own.
    Stray,
    /// Signatures written for a crate whose source is not read; its bodies are empty.
    Stub,
    /// A dependency whose source was read.
    Dependency,
}

/// A crate.
#[derive(Debug)]
pub struct Crate {
    /// The name in canonical paths, with `_`.
    pub name: Name,
    /// Where it comes from.
    pub origin: CrateOrigin,
    /// 2015, 2018, 2021 or 2024.
    pub edition: u16,
    /// Its root module.
    pub root: ModuleId,
    /// The version, where it is known.
    pub version: Option<semver::Version>,
    /// What an absolute path may begin with: the names of its dependencies in code.
    pub externs: FxHashMap<Name, Extern>,
    /// A dependency whose bodies were read and are looked at.
    pub followed: bool,
    /// No manifest tells its dependencies (a file outside any package, a stub): a path that begins
    /// with a name found nowhere leads into a crate of that name.
    pub assumes_externs: bool,
}

/// What the name of a dependency stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extern {
    /// A crate of the model.
    Crate(CrateId),
    /// A crate that was not read: the name that its canonical paths begin with.
    Absent(Name),
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// The crate.
    pub krate: CrateId,
    /// The module around it; for a block that of its function's scope.
    pub parent: Option<ModuleId>,
    /// Its name; empty for a crate's root and for blocks.
    pub name: Name,
    /// Its kind.
    pub kind: ModuleKind,
    /// The file that holds its items.
    pub file: FileId,
    /// Its own definition; `None` for roots and blocks.
    pub def: Option<DefId>,
    /// Under which condition it is compiled, those of the modules around it included.
    pub cfg: CfgState,
    /// What its names mean.
    pub scope: Scope,
    /// The impls written in it.
    pub impls: Vec<DefId>,
}

/// Kinds of modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModuleKind {
    /// A crate's root.
    Root,
    /// `mod name {}`.
    Inline,
    /// `mod name;`.
    File,
    /// A block that declares items; the expression is the block.
    Block(ExprId),
}

/// Whether code is compiled in a usual build, as far as its `cfg`s tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CfgState {
    /// No condition, or one that holds for the configured target and the default features.
    Enabled,
    /// Needs a feature that no default turns on, or a flag that nobody knows.
    Maybe,
    /// Other targets only.
    OtherTarget,
    /// `cfg(test)`, or only with `loom`, `miri`, `fuzzing` and the like.
    Test,
}

/// What the names of a module mean, by namespace.
#[derive(Debug, Default)]
pub struct Scope {
    /// Types, traits, modules, crates.
    pub types: FxHashMap<Name, ScopeEntry>,
    /// Functions, constants, statics, constructors.
    pub values: FxHashMap<Name, ScopeEntry>,
    /// Macros.
    pub macros: FxHashMap<Name, ScopeEntry>,
    /// Traits brought in without a name (`as _`).
    pub unnamed_traits: Vec<ScopeEntry>,
    /// Modules of crates that were not read whose names were all brought in (`use a::prelude::*`):
    /// absolute paths. A name that is found nowhere else may come from them.
    pub unread_globs: Vec<Name>,
    /// Whether a macro that is not opened stands among the module's items: what a build script or a
    /// procedural macro declares there has a path, but no declaration that could be read.
    pub has_generated: bool,
}

impl Scope {
    /// The names of one namespace.
    pub fn names(&self, namespace: Namespace) -> &FxHashMap<Name, ScopeEntry> {
        match namespace {
            Namespace::Types => &self.types,
            Namespace::Values => &self.values,
            Namespace::Macros => &self.macros,
        }
    }

    pub(super) fn names_mut(&mut self, namespace: Namespace) -> &mut FxHashMap<Name, ScopeEntry> {
        match namespace {
            Namespace::Types => &mut self.types,
            Namespace::Values => &mut self.values,
            Namespace::Macros => &mut self.macros,
        }
    }
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeEntry {
    /// The meaning.
    pub resolution: Resolution,
    /// Whether other modules may see it through a glob or a path (`pub`, or a `pub use`).
    pub public: bool,
    /// Whether other modules of the same crate may see it through a glob (`pub(crate)` and the like).
    pub restricted: bool,
    /// Under which condition the declaration or `use` that gave the name is compiled.
    pub cfg: CfgState,
    /// Whether it came by a glob, and so yields to anything declared or named.
    pub by_glob: bool,
}

/// The three namespaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Namespace {
    /// Types, traits, modules.
    Types,
    /// Functions, constants, statics, constructors.
    Values,
    /// Macros.
    Macros,
}

impl Namespace {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Types, Self::Values, Self::Macros];
}

/// What a path or name leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resolution {
    /// A definition of the model.
    Def(DefId),
    /// A crate's root or another module.
    Module(ModuleId),
    /// A path into a crate that was not read, absolute and as written behind the crate's name, say
    /// `rusqlite::Connection::open`.
    Unread(Name),
    /// A built-in type such as `u8` or `str`.
    Primitive(Name),
    /// Nothing that is known.
    Unknown,
}

/// What a path leads to, and how far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathResolution {
    /// What the first segments lead to.
    pub resolution: Resolution,
    /// How many segments behind it remain: they name associated items of a type or trait.
    pub remaining: usize,
}

/// A definition.
#[derive(Clone, Copy, Debug)]
pub struct Def {
    /// Its kind.
    pub kind: DefKind,
    /// Its name; empty for impls.
    pub name: Name,
    /// The module in which its own paths are resolved.
    pub module: ModuleId,
    /// The file.
    pub file: FileId,
    /// The item; for a variant that of its enum.
    pub item: ItemId,
    /// The enum of a variant, the trait or impl of an associated item.
    pub parent: Option<DefId>,
    /// Whether it is compiled in a usual build.
    pub cfg: CfgState,
}

/// Kinds of definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum DefKind {
    Module(ModuleId),
    Function,
    Struct,
    Union,
    Enum,
    /// The position in the enum's variants.
    Variant(u32),
    Trait,
    Impl,
    TypeAlias,
    Const,
    Static,
    MacroRules,
}

/// A stub that is linked.
#[derive(Clone, Copy, Debug)]
pub struct StubRoot {
    /// The stub's own name.
    pub name: Name,
    /// The crate's name in code.
    pub crate_name: Name,
    /// Its file.
    pub root: FileId,
}

/// What linking reads.
#[derive(Clone, Copy)]
pub struct LinkInput<'a> {
    /// Packages, targets and files.
    pub workspace: &'a Workspace,
    /// The lowered files, by [`FileId`]; those of stubs come behind those of the workspace.
    pub files: &'a [SourceFile],
    /// The stubs.
    pub stubs: &'a [StubRoot],
    /// The dependencies whose sources were read.
    pub dependencies: &'a Dependencies,
    /// The id of the first of their files; the others follow.
    pub first_dependency_file: FileId,
}

/// The dependencies whose sources were read.
#[derive(Debug, Default)]
pub struct Dependencies {
    /// The crates.
    pub crates: Vec<DependencyCrate>,
    /// The positions of their files by path.
    pub by_path: FxHashMap<PathBuf, u32>,
}

/// A dependency whose source was read.
#[derive(Debug)]
pub struct DependencyCrate {
    /// The name in code.
    pub name: Name,
    /// The package's name.
    pub package: String,
    /// The version.
    pub version: String,
    /// 2015, 2018, 2021 or 2024.
    pub edition: u16,
    /// The features that are on.
    pub features: Vec<String>,
    /// What it depends on.
    pub dependencies: Vec<Dependency>,
    /// The path of its root file.
    pub root: PathBuf,
    /// The position of its root file.
    pub root_file: u32,
    /// Whether its bodies were read and are looked at.
    pub followed: bool,
}

impl LinkInput<'_> {
    /// The file at an absolute path, of the workspace or of a dependency.
    pub(super) fn file_at(&self, path: &Path) -> Option<FileId> {
        self.workspace.file_at(path).or_else(|| {
            let &position = self.dependencies.by_path.get(path)?;
            Some(self.dependency_file(position))
        })
    }

    /// The file of a dependency by its position.
    pub(super) fn dependency_file(&self, position: u32) -> FileId {
        FileId(self.first_dependency_file.0.saturating_add(position))
    }
}

/// All crates, modules and definitions, and what every name means.
#[derive(Debug, Default)]
pub struct DefMap {
    /// The crates: targets in the order of packages, stray files, stubs.
    pub crates: Vec<Crate>,
    /// The modules.
    pub modules: Vec<Module>,
    /// The definitions.
    pub defs: Vec<Def>,
    /// The block scopes: the module in whose scope the body stands, and the block. A block inside
    /// another one with items is found by the outer block's module, too.
    pub block_modules: FxHashMap<(ModuleId, ExprId), ModuleId>,
    /// The definitions of each item: by file and item, usually one.
    pub by_item: ItemDefs,
    /// For `Module`, `Trait`, `Enum` and `Impl` definitions: what they hold (variants, associated
    /// items), by name, in source order.
    pub members: FxHashMap<DefId, Vec<(Name, DefId)>>,
    /// What each impl is written for.
    pub impl_heads: FxHashMap<DefId, ImplHead>,
    /// `mod name;` and `include!` whose file was not among those read.
    pub unfound: Vec<UnfoundModule>,
    /// `macro_rules!` by name, for the textual scope that `#[macro_use]` and order give.
    pub(super) textual_macros: FxHashMap<(CrateId, Name), DefId>,
    /// The modules whose names are in scope everywhere, by edition.
    pub(super) preludes: Vec<(u16, ModuleId)>,
    /// The root of the stub of `std`.
    pub(super) std_root: Option<ModuleId>,
    /// How many definitions are the workspace's: those of dependencies and stubs come behind them.
    pub own_defs: u32,
    /// Paths from roots of crates that heads of impls write and that lead to no declaration.
    pub(super) stand_ins: FxHashSet<Name>,
    /// What was asked for before.
    pub(super) paths: PathCache,
}

/// What an impl is written for, its paths resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImplHead {
    /// The head of its type with aliases followed: a struct, enum, trait (for `dyn Trait`), a
    /// primitive (`slice`, `array`, `tuple`, `pointer`, `fn`, `never` among them), or `Unknown` for
    /// its own type parameters.
    pub self_type: Resolution,
    /// The trait, if it implements one.
    pub implemented: Option<Resolution>,
}

/// A `mod name;` or `include!("…")` without its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfoundModule {
    /// The file that declares it.
    pub file: FileId,
    /// The declaration.
    pub item: ItemId,
    /// Where the file may lie: absolute paths, the first one that exists counts.
    pub candidates: Vec<PathBuf>,
}

/// The definitions by file and item.
#[derive(Debug, Default)]
pub struct ItemDefs {
    /// By file: where its items begin in `starts`.
    pub(super) files: Vec<u32>,
    /// By item: where its definitions begin in `defs`; one more at the end.
    pub(super) starts: Vec<u32>,
    /// The definitions.
    pub(super) defs: Vec<DefId>,
}

impl ItemDefs {
    /// The definitions of an item, in the order of crates; `None` where there is none.
    pub fn get(&self, &(file, item): &(FileId, ItemId)) -> Option<&[DefId]> {
        let base = *self.files.get(file.index())? as usize;
        let end_of_file = *self.files.get(file.index() + 1)? as usize;
        let slot = base + item.index();
        if slot >= end_of_file {
            return None;
        }
        let found = self
            .defs
            .get(*self.starts.get(slot)? as usize..*self.starts.get(slot + 1)? as usize)?;
        (!found.is_empty()).then_some(found)
    }
}

/// Canonical paths that were asked for before.
#[derive(Debug, Default)]
pub(super) struct PathCache {
    /// By definition.
    pub(super) defs: Vec<OnceLock<Name>>,
    /// By module.
    pub(super) modules: Vec<OnceLock<Name>>,
}
