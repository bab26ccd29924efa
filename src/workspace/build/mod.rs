//! How the workspace is built: what it ships, by which profile, with which flags.
//!
//! Pure functions over loaded text; [`super::Workspace::build_facts`] puts them together once.

pub mod docker;
pub mod facts;
pub mod insert;
pub mod profile;
pub mod project;
pub mod rustflags;
pub mod shell;
pub mod traits;
