//! The linked model: names, types, calls, effects, contexts.
//!
//! Built once from all lowered files, immutable after, shared by all threads. Knows no rule.
//! In order: `defs` (what every name means) → `types` (signatures, impls) → `infer` (the types of
//! bodies) → `frames` (closures, loops) → `calls`, `effects`, `contexts`, `heat`; `flow` on demand.

mod allocators;
mod awaited;
mod blocking;
mod build;
mod call_graph;
mod callers;
mod calls;
mod commands;
mod connections;
mod contexts;
mod crossing;
mod def_set;
pub mod defs;
mod dependencies;
mod doings;
mod driven;
mod effects;
mod evidence;
mod exposure;
mod farewell;
mod filled;
pub mod flow;
mod frames;
mod gated;
mod heat;
mod implicit;
pub mod infer;
mod instances;
mod lang;
mod left_out;
mod macros;
mod messages;
mod model;
mod never;
mod own_thread;
mod param_uses;
mod pauses;
mod program;
mod recurring;
mod remembered_files;
mod starts;
mod stored;
mod threads;
mod tools;
pub mod types;
mod unused;

pub use blocking::Blocking;
pub use build::{Prepared, build, build_for, link_program, prepare};
pub use contexts::{CodeKind, Context, Runtime};
pub use dependencies::{OutsideCode, OutsideFile, SoughtDependency};
pub use effects::{ChainLink, Step, Witness};
pub use exposure::Exposure;
pub use frames::{ClosureUse, Frame, FrameId, FrameKind, Frames};
pub use heat::HotReason;
pub use macros::{FileMacros, WorkspaceMacros};
pub use model::{Bodies, BodyIndex, BodyInfo, Model};
pub use program::Program;
pub use stored::Code;
