//! Which packages make something that is shipped, and of what sort it is.

use super::build::traits::{Product, Trait, Traits};
use super::model::Workspace;
use super::package::{DependencyKind, Package, PackageId, TargetKind};

/// The dependency by which a product has a property: its own, or that of a workspace package that
/// it is built from.
pub fn reason(workspace: &Workspace, product: &Product, property: Trait) -> Option<&'static str> {
    let names = property.packages();
    built_from(product.package, workspace)
        .into_iter()
        .flat_map(|package| workspace.package(package).built_with())
        .find_map(|dependency| {
            let mut names = names.iter();
            names.find(|name| **name == dependency.package).copied()
        })
}

/// The packages of the workspace that ship something, in the workspace's order.
pub fn products(workspace: &Workspace) -> Vec<Product> {
    let own: Vec<Traits> = workspace.packages.iter().map(traits_of).collect();
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

/// What a package depends on itself.
fn traits_of(package: &Package) -> Traits {
    let own = package.built_with();
    Traits::of(own.map(|dependency| dependency.package.as_str()))
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
