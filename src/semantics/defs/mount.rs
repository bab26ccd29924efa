//! Files in their places in module trees, and what they declare there.

use super::data::{CfgState, CrateId, Def, DefId, Module, ModuleId, UnfoundModule};
use super::modules::Directory;
use crate::syntax::hir::{ExprId, PathId};
use crate::text::{FileId, Name};

/// A file in one place of a module tree.
#[derive(Debug)]
pub(super) struct Mount {
    pub(super) krate: CrateId,
    pub(super) file: FileId,
    pub(super) place: Place,
    /// The module's name; empty for roots and included files.
    pub(super) name: Name,
    /// The condition of everything around and of the declaration.
    pub(super) cfg: CfgState,
    pub(super) directory: Directory,
    /// The files around it, the outermost first.
    pub(super) ancestors: Vec<FileId>,
    /// There is no file to read (it was not found, or it would contain itself).
    pub(super) empty: bool,
    /// What it declares.
    pub(super) collected: Collected,
}

/// Where a mount hangs. Ids are those of the mount that declares it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// A crate's root.
    Root,
    /// `mod name;`: the mount that declares it, the module around, and the definition.
    Module {
        mount: usize,
        parent: ModuleId,
        def: usize,
    },
    /// `include!`: the items go to that module.
    Include { mount: usize, module: ModuleId },
}

/// A file that a collected file asks for.
#[derive(Debug)]
pub(super) struct Child {
    /// The file; `None` where it was not found.
    pub(super) file: Option<FileId>,
    pub(super) name: Name,
    /// The module around it.
    pub(super) parent: ModuleId,
    /// The position of the definition of the module; `None` for `include!`.
    pub(super) def: Option<usize>,
    pub(super) cfg: CfgState,
    pub(super) directory: Directory,
}

/// What a file declares.
#[derive(Debug, Default)]
pub(super) struct Collected {
    pub(super) modules: Vec<Module>,
    /// By module: what it holds.
    pub(super) module_members: Vec<Vec<(Name, DefId)>>,
    pub(super) defs: Vec<Def>,
    /// Of enums, traits and impls.
    pub(super) members: Vec<(DefId, Vec<(Name, DefId)>)>,
    pub(super) imports: Vec<Import>,
    /// The module to look from, the block, the block's module.
    pub(super) blocks: Vec<(ModuleId, ExprId, ModuleId)>,
    pub(super) children: Vec<Child>,
    /// `#[macro_export]`.
    pub(super) exported_macros: Vec<DefId>,
    pub(super) macros: Vec<DefId>,
    pub(super) unfound: Vec<UnfoundModule>,
}

/// A name or glob that is brought in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Import {
    pub(super) module: ModuleId,
    pub(super) file: FileId,
    pub(super) source: ImportSource,
    /// `None` for a glob.
    pub(super) name: Option<Name>,
    pub(super) public: bool,
    pub(super) restricted: bool,
    pub(super) cfg: CfgState,
}

/// What an import leads to.
#[derive(Clone, Copy, Debug)]
pub(super) enum ImportSource {
    Use(PathId),
    ExternCrate(Name),
}
