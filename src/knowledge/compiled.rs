//! How the tables that are compiled in are read.

use serde::Deserialize;

/// Reads a table, which is compiled in: a test reads each, so that none can fail later.
///
/// # Panics
/// If the table does not fit the type.
pub(super) fn read<T: Deserialize<'static>>(name: &str, table: &'static [u8]) -> T {
    rmp_serde::from_slice(table).unwrap_or_else(|error| panic!("rules/apis/{name}.toml: {error}"))
}

/// A table's file as `(name, bytes)`: the build script turns the text into MessagePack.
macro_rules! file {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!(env!("OUT_DIR"), "/tables/", $name, ".bin")).as_slice(),
        )
    };
}

/// Defines a lazily read set of tables: `lazy! { /// docs pub fn face() -> Type = Raw in "file" => convert }`.
macro_rules! lazy {
    ($(#[$meta:meta])* $visibility:vis fn $face:ident() -> $type:ty = $file:literal, $convert:expr) => {
        $(#[$meta])*
        $visibility fn $face() -> &'static $type {
            static TABLES: std::sync::LazyLock<$type> = std::sync::LazyLock::new(|| {
                let (name, table) = crate::knowledge::compiled::file!($file);
                ($convert)(crate::knowledge::compiled::read(name, table))
            });
            &TABLES
        }
    };
}

pub(super) use {file, lazy};
