//! Signatures of crates whose source is not read, as Rust declarations.

/// A crate's declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The crate's name in code.
    pub crate_name: &'static str,
    /// The declarations.
    pub text: &'static str,
}

macro_rules! stubs {
    ($($name:literal),* $(,)?) => {
        &[$(Stub {
            crate_name: $name,
            text: include_str!(concat!("../../rules/apis/stubs/", $name, ".rs")),
        }),*]
    };
}

/// All stubs by name. A test keeps the list equal to the folder.
pub const STUBS: &[Stub] = stubs![
    "anyhow",
    "bytes",
    "crossbeam_channel",
    "dashmap",
    "futures",
    "once_cell",
    "std",
    "tokio",
];
