//! How hard libraries compress.

use serde::Deserialize;

use super::compiled::lazy;
use super::table::{Table, keyed};

/// A call or value that sets a level of compression.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompressionCall {
    /// The canonical path.
    pub path: &'static str,
    /// Which argument is the level, from 0; `None` where the call itself stands for one.
    pub argument: Option<u8>,
    /// The level that the call stands for.
    pub level: Option<u32>,
    /// From this level on it is for files that are made once.
    pub extreme: u32,
    /// What the level is called.
    pub what: &'static str,
    /// What it costs, beside what.
    pub cost: &'static str,
}

/// Levels of compression.
#[derive(Debug)]
pub struct Compression {
    /// Calls that set one.
    pub calls: Table<CompressionCall>,
    /// Constants and variants that are one.
    pub values: Table<CompressionCall>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct CompressionFile {
    call: Vec<CompressionCall>,
    value: Vec<CompressionCall>,
}

keyed! { CompressionCall { path } }

lazy! {
    /// Levels of compression.
    pub fn compression() -> Compression = "compression", |file: CompressionFile| Compression {
        calls: Table::new(file.call),
        values: Table::new(file.value),
    }
}
