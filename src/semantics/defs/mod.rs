//! Crates, modules, definitions and the resolution of names.

mod data;

pub use data::{
    CfgState, Crate, CrateId, CrateOrigin, Def, DefId, DefKind, DefMap, Extern, LinkInput, Module,
    ModuleId, ModuleKind, Namespace, PathResolution, Resolution, Scope, ScopeEntry,
};
