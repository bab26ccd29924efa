//! Crates, modules, definitions and the resolution of names.
//!
//! [`link`] goes from lowered files to a [`DefMap`] in this order: `crates` lists the crates,
//! `link` mounts their files level by level (`modules` finds them, `collect` reads each one),
//! `assemble` gives global ids, `imports` resolves every `use` by `resolve` (`globs`
//! copies what `*` takes over; `stand_ins` names what heads of impls miss), and `query` holds what
//! may be asked after.

mod assemble;
mod cfg;
mod collect;
mod crates;
mod data;
pub(super) mod declared;
mod globs;
mod imports;
mod link;
mod modules;
mod mount;
mod public;
mod query;
mod resolve;
mod stand_ins;

pub use cfg::attributes_state;
pub(super) use cfg::state_of;
pub use data::{
    CfgState, Crate, CrateId, CrateOrigin, Def, DefId, DefKind, DefMap, Dependencies,
    DependencyCrate, Extern, ImplHead, ItemDefs, LinkInput, Module, ModuleId, ModuleKind,
    Namespace, PathResolution, Resolution, Scope, ScopeEntry, StubRoot, UnfoundModule,
};
pub use link::{link, link_or_ask};
pub(super) use query::find_path;
pub(super) use stand_ins::is_stand_in;
