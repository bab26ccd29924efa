//! What derived macros of crates make.

use serde::Deserialize;

use super::compiled::lazy;
use super::table::{Table, keyed};

/// A derived macro that makes a struct lead to one of its fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DerivedDeref {
    /// The canonical path.
    pub path: &'static str,
    /// The attribute of the field, where there are several.
    pub marker: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    deref: Vec<DerivedDeref>,
}

keyed! {
    DerivedDeref { path }
}

lazy! {
    /// The derived macros that make a struct lead to one of its fields.
    pub fn derived_derefs() -> Table<DerivedDeref> = "derives", |file: File| Table::new(file.deref)
}
