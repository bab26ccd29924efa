//! Macros of loggers.

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::compiled::lazy;

/// Macros of loggers, by path.
#[derive(Debug)]
pub struct Logging {
    /// Events that are off in most programs in production.
    pub fine: FxHashSet<&'static str>,
    /// Events that are told their level.
    pub leveled: FxHashSet<&'static str>,
    /// The levels at which events are off in most programs in production.
    pub fine_levels: FxHashSet<&'static str>,
    /// What tells whether an event is on.
    pub asks: FxHashSet<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct LoggingFile {
    fine: Vec<&'static str>,
    leveled: Vec<&'static str>,
    fine_levels: Vec<&'static str>,
    asks: Vec<&'static str>,
}

lazy! {
    /// Macros of loggers.
    pub fn logging() -> Logging = "logging", |file: LoggingFile| Logging {
        fine: file.fine.into_iter().collect(),
        leveled: file.leveled.into_iter().collect(),
        fine_levels: file.fine_levels.into_iter().collect(),
        asks: file.asks.into_iter().collect(),
    }
}
