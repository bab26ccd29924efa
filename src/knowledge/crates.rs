//! What crates are as a whole, whatever of them is meant.

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::compiled::lazy;

/// Crates by what all that they declare has in common, each by its name in paths.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct Crates {
    /// Crates whose types are plain data, or connections that only put things into buffers: nothing that is
    /// done to them takes long.
    pub quick: FxHashSet<&'static str>,
    /// Crates whose clients and connections tasks can share or a pool can keep.
    pub lasting_clients: FxHashSet<&'static str>,
    /// Crates for TLS.
    pub tls: FxHashSet<&'static str>,
    /// Crates whose attributes leave it to others when a function runs.
    pub decorating: FxHashSet<&'static str>,
    /// Crates whose attributes hand a function to code that is not of the workspace, in another language mostly.
    pub binding: FxHashSet<&'static str>,
    /// Crates whose `block_on` drives one future on the thread that calls it, and has no tasks.
    pub taskless_executors: FxHashSet<&'static str>,
}

lazy! {
    /// What is known of crates as a whole.
    pub fn kinds_of_crates() -> Crates = "crates", |table: Crates| table
}
