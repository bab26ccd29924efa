//! The linked model: names, types, calls, effects, contexts.
//!
//! Built once from all lowered files, immutable after, shared by all threads. Knows no rule.
//! In order: `defs` (what every name means) → `types` → `program` (files, definitions, types) →
//! `signatures` (what definitions declare) → `infer` (the types of bodies) → `frames` (closures, loops) →
//! `bodies`, and what is known beyond them: `witness` (effects), `reach` (how often) → `model`, which holds
//! it all → what the model answers (`calls`, `contexts`, `effects`, `heat`, …; `flow` on demand) → `build`.

mod actors;
mod allocators;
mod answers;
mod awaited;
mod blocking;
mod bodies;
mod build;
mod call_graph;
mod callers;
mod calls;
mod channel_bounds;
mod commands;
mod connections;
mod contexts;
mod crossing;
mod def_set;
pub mod defs;
mod dependencies;
mod display;
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
mod handlers;
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
mod non_blocking;
mod outside;
mod own_thread;
mod param_uses;
mod pauses;
mod program;
mod reach;
mod recurring;
mod remembered_files;
mod seldom;
mod signatures;
mod starts;
mod stored;
mod threads;
mod tools;
pub mod types;
mod unused;
mod witness;

pub use blocking::Blocking;
pub use bodies::{BodyIndex, BodyInfo};
pub use build::{Bodies, Prepared, build, build_for, link_program, prepare};
pub use contexts::{CodeKind, Context, Runtime};
pub use evidence::is_shared_state;
pub use exposure::Exposure;
pub use frames::{ClosureUse, Frame, FrameId, FrameKind, Frames};
pub use macros::{FileMacros, WorkspaceMacros};
pub use model::Model;

pub use outside::{OutsideCode, OutsideFile, SoughtDependency};
pub use program::Program;
pub use reach::HotReason;
pub use signatures::parse_integer;
pub use witness::{ChainLink, Code, Step, Witness};
