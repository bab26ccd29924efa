//! What derived macros of crates make.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::compiled::lazy;
use super::table::{Table, keyed};
use crate::text::Name;

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

/// Whether a macro of that name may be one of [`derived_derefs`], wherever it is imported from: a look at
/// names that spares resolving the paths of most.
pub fn may_derive_deref(name: Name) -> bool {
    static LAST_SEGMENTS: LazyLock<FxHashSet<Name>> = LazyLock::new(|| {
        let paths = derived_derefs().rows().iter().map(|row| row.path);
        paths
            .filter_map(|path| path.rsplit("::").next())
            .map(Name::new)
            .collect()
    });
    LAST_SEGMENTS.contains(&name)
}
