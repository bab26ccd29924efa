//! Which packages make something that is shipped, and of what sort it is.

use crate::workspace::model::{DependencyKind, Package, PackageId, TargetKind, Workspace};

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

    fn of(package: &Package) -> Self {
        let mut bits = 0;
        for dependency in &package.dependencies {
            if dependency.kind != DependencyKind::Normal || dependency.optional {
                continue;
            }
            for (property, names) in TABLE {
                if names.contains(&dependency.package.as_str()) {
                    bits |= *property as u16;
                }
            }
        }
        Self { bits }
    }

    fn with(self, other: Self) -> Self {
        Self {
            bits: self.bits | other.bits,
        }
    }
}

/// The dependency by which a product has a property: its own, or that of a workspace package that
/// it is built from.
pub fn reason(workspace: &Workspace, product: &Product, property: Trait) -> Option<&'static str> {
    let (_, names) = TABLE.iter().find(|(known, _)| *known == property)?;
    built_from(product.package, workspace)
        .into_iter()
        .flat_map(|package| &workspace.package(package).dependencies)
        .filter(|dependency| dependency.kind == DependencyKind::Normal && !dependency.optional)
        .find_map(|dependency| {
            let mut names = names.iter();
            names.find(|name| **name == dependency.package).copied()
        })
}

/// The packages of the workspace that ship something, in the workspace's order.
pub fn products(workspace: &Workspace) -> Vec<Product> {
    let own: Vec<Traits> = workspace.packages.iter().map(Traits::of).collect();
    let ids = (0..).map(PackageId);
    let packages = ids.zip(&workspace.packages);
    packages
        .filter(|(_, package)| package.is_member && !is_helper(package, workspace))
        .filter_map(|(id, package)| {
            let traits = traits_with_members(id, workspace, &own);
            let binaries: Vec<String> = package
                .targets
                .iter()
                .filter(|target| target.kind == TargetKind::Binary)
                .map(|target| target.name.clone())
                .collect();
            let is_foreign_library = package.targets.iter().any(|target| {
                let mut types = target.crate_types.iter();
                target.kind == TargetKind::Library
                    && types.any(|kind| kind == "cdylib" || kind == "staticlib")
            });
            let ships_binaries = !binaries.is_empty() && !has_helpers_only(package, traits);
            (is_foreign_library || ships_binaries).then_some(Product {
                package: id,
                binaries,
                is_foreign_library,
                traits,
            })
        })
        .collect()
}

/// What a package and the workspace packages that it is built from depend on.
fn traits_with_members(id: PackageId, workspace: &Workspace, own: &[Traits]) -> Traits {
    let packages = built_from(id, workspace).into_iter();
    packages.fold(Traits::default(), |traits, package| {
        traits.with(own[package.0 as usize])
    })
}

/// A package and the workspace packages that it is built from, itself first.
pub fn built_from(id: PackageId, workspace: &Workspace) -> Vec<PackageId> {
    let mut seen = vec![id];
    let mut at = 0;
    while let Some(&package) = seen.get(at) {
        at += 1;
        for dependency in &workspace.package(package).dependencies {
            if let Some(used) = dependency.workspace_package
                && dependency.kind == DependencyKind::Normal
                && !seen.contains(&used)
            {
                seen.push(used);
            }
        }
    }
    seen
}

/// Whether a library's binaries are for its own development: none bears the package's name, and it
/// is neither a command line nor a server.
fn has_helpers_only(package: &Package, traits: Traits) -> bool {
    let has_library = package
        .targets
        .iter()
        .any(|target| target.kind == TargetKind::Library);
    let name = package.name.replace('-', "_");
    let mut binaries = package
        .targets
        .iter()
        .filter(|target| target.kind == TargetKind::Binary);
    has_library
        && !traits.has(Trait::CommandLine)
        && !traits.has(Trait::Server)
        && !binaries.any(|binary| binary.crate_name.starts_with(&name))
}

/// Whether a package only serves the work on the others: xtasks, generators, benchmarks, fuzzing.
fn is_helper(package: &Package, workspace: &Workspace) -> bool {
    const ALWAYS: [&str; 3] = ["xtask", "xtasks", "fuzz"];
    const UNPUBLISHED: [&str; 15] = [
        "bench",
        "benches",
        "benchmark",
        "benchmarks",
        "test",
        "tests",
        "testing",
        "example",
        "examples",
        "codegen",
        "ci",
        "tools",
        "stress",
        "integration",
        "demo",
    ];
    let folder = package.manifest_path.parent();
    let folder = folder.and_then(|folder| folder.strip_prefix(&workspace.root).ok());
    let folder = folder.map(|folder| folder.to_string_lossy().into_owned());
    let name = package.name.to_ascii_lowercase();
    let folder = folder.unwrap_or_default().to_ascii_lowercase();
    let has = |words: &[&str]| {
        let mut parts = name
            .split(['-', '_'])
            .chain(folder.split(['/', '\\', '-', '_']));
        parts.any(|part| words.contains(&part))
    };
    has(&ALWAYS) || package.unpublished && has(&UNPUBLISHED)
}
