//! What std and popular crates do: typed access to the tables in `rules/apis/*.toml`.
//!
//! The tables are compiled in, parsed already, and read on first use, each on its own; [`warm_up`] reads
//! those that every review needs, so that it can run beside `cargo metadata`. Knows no rule.

mod aliases;
mod api;
mod async_contexts;
mod blocking;
mod build;
mod calls;
mod compiled;
mod compression;
mod crates;
mod dependencies;
mod derives;
mod guards;
mod known;
mod logging;
mod memory;
mod network;
mod programs;
mod stubs;
mod table;

pub use aliases::canonical;
pub use api::Api;
pub use async_contexts::*;
pub use blocking::*;
pub use build::*;
pub use calls::*;
pub use compression::*;
pub use crates::*;
pub use dependencies::*;
pub use derives::*;
pub use guards::*;
pub use known::{api, crates, paths};
pub use logging::*;
pub use memory::*;
pub use network::*;
pub use programs::*;
pub use stubs::{STUBS, Stub, stub_named, stub_of, stubs_of};
pub use table::{Keyed, Table, Versions};

/// Reads the tables that every review asks, in parallel, so that the first question does not wait.
pub fn warm_up() {
    let tables: [fn(); 6] = [
        || _ = blocking_apis(),
        || _ = async_contexts(),
        || _ = (guards(), channels(), locks_and_maps()),
        || _ = (clients(), database_calls()),
        || _ = (remote_io(), buffered_io(), cancel_safety(), no_delay()),
        || {
            _ = (
                allocating_calls(),
                self::rayon(),
                serde_calls(),
                error_apis(),
                growable(),
            );
        },
    ];
    ::rayon::scope(|scope| {
        for table in tables {
            scope.spawn(move |_| table());
        }
    });
}
