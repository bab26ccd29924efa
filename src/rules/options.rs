//! How rules are run.

/// How rules are run.
#[derive(Clone, Copy, Debug, Default)]
pub struct RunOptions {
    /// Findings in tests, benches, examples and build scripts are kept, as suggestions.
    pub everywhere: bool,
    /// Rules that bear a clippy lint's name follow clippy's definition whatever the place.
    pub clippy_parity: bool,
}
