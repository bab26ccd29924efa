//! What a product is and does, told by what it depends on.

use crate::workspace::package::PackageId;

/// A package whose targets are the end of a build: binaries, or libraries for other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// The package.
    pub package: PackageId,
    /// The names of its binaries.
    pub binaries: Vec<String>,
    /// It is a dynamic or static library for a host of another language.
    pub is_foreign_library: bool,
    /// What it does, told by what it depends on.
    pub traits: Traits,
}

/// What a package depends on that decides which build settings suit it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    bits: u16,
}

/// A property of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Trait {
    /// A framework that serves requests.
    Server = 1,
    /// A command line.
    CommandLine = 2,
    /// Compiled for a browser or another WebAssembly host, where size counts.
    WebAssembly = 4,
    /// Without an operating system.
    Embedded = 8,
    /// An extension of Python, Node.js, the JVM …, which turn panics into exceptions.
    HostExtension = 16,
    /// It cleans up in `Drop` what a process must not leave behind: terminal modes, files.
    CleansUp = 32,
    /// It reports crashes with names from its symbols.
    ReportsCrashes = 64,
    /// A runtime whose tasks turn panics into errors.
    AsyncRuntime = 128,
    /// A terminal, game or numeric program that computes on all cores.
    Computes = 256,
}

const TABLE: &[(Trait, &[&str])] = &[
    (
        Trait::Server,
        &[
            "axum",
            "actix-web",
            "actix-http",
            "rocket",
            "warp",
            "tonic",
            "tower",
            "poem",
            "salvo",
            "salvo_core",
            "ntex",
            "tide",
            "gotham",
            "dropshot",
            "pingora",
            "pingora-core",
            "tarpc",
            "jsonrpsee",
            "volo",
            "lambda_http",
            "lambda_runtime",
            "hyper-server",
        ],
    ),
    (
        Trait::CommandLine,
        &[
            "clap",
            "argh",
            "lexopt",
            "pico-args",
            "bpaf",
            "structopt",
            "getopts",
            "gumdrop",
        ],
    ),
    (
        Trait::WebAssembly,
        &[
            "wasm-bindgen",
            "yew",
            "leptos",
            "dioxus-web",
            "web-sys",
            "worker",
            "sycamore",
        ],
    ),
    (
        Trait::Embedded,
        &[
            "cortex-m-rt",
            "cortex-m",
            "riscv-rt",
            "esp-hal",
            "embassy-executor",
            "rtic",
            "avr-hal",
            "defmt",
            "xtensa-lx-rt",
        ],
    ),
    (
        Trait::HostExtension,
        &[
            "pyo3",
            "napi",
            "neon",
            "jni",
            "uniffi",
            "cxx",
            "magnus",
            "rustler",
            "extendr-api",
            "mlua",
            "pgrx",
            "node-bindgen",
            "cpython",
            "ext-php-rs",
            "robusta_jni",
        ],
    ),
    (
        Trait::CleansUp,
        &[
            "tempfile",
            "scopeguard",
            "crossterm",
            "ratatui",
            "tui",
            "termion",
            "termwiz",
            "cursive",
            "rustyline",
            "reedline",
            "indicatif",
            "dialoguer",
            "ncurses",
            "pancurses",
        ],
    ),
    (
        Trait::ReportsCrashes,
        &[
            "sentry",
            "color-eyre",
            "backtrace",
            "human-panic",
            "color-backtrace",
            "better-panic",
            "pprof",
            "sentry-panic",
            "minidumper",
        ],
    ),
    (
        Trait::AsyncRuntime,
        &[
            "tokio",
            "async-std",
            "smol",
            "actix-rt",
            "monoio",
            "glommio",
            "compio",
        ],
    ),
    (
        Trait::Computes,
        &[
            "rayon",
            "ndarray",
            "nalgebra",
            "faer",
            "polars",
            "arrow",
            "candle-core",
            "image",
            "burn",
            "bevy",
            "wide",
        ],
    ),
];

impl Traits {
    /// Whether the product has the property.
    pub fn has(self, property: Trait) -> bool {
        self.bits & property as u16 != 0
    }

    /// Those that these packages bring.
    pub(in crate::workspace) fn of<'a>(packages: impl Iterator<Item = &'a str>) -> Self {
        let mut bits = 0;
        for package in packages {
            for (property, names) in TABLE {
                if names.contains(&package) {
                    bits |= *property as u16;
                }
            }
        }
        Self { bits }
    }

    pub(in crate::workspace) fn with(self, other: Self) -> Self {
        Self {
            bits: self.bits | other.bits,
        }
    }
}

impl Trait {
    /// The packages that bring the property.
    pub(in crate::workspace) fn packages(self) -> &'static [&'static str] {
        let mut rows = TABLE.iter();
        let row = rows.find(|(known, _)| *known == self);
        row.map_or(&[], |(_, packages)| packages)
    }
}
