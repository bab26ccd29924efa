//! What the manifests, configurations and project files say together of how the workspace is built.

use super::build::facts::{BuildFacts, ShippedProfile};
use super::build::profile::{self, Layers, Lto, Profile};
use super::build::project::{
    self, CargoCommand, ProfileChoice, ProjectFacts, ProjectFileKind, Variable,
};
use super::build::rustflags::{self, FlagSource};
use super::model::{Manifest, Workspace};
use super::products;
use crate::text::{FileId, FileRange};

impl Workspace {
    /// How the workspace is built; computed at the first call.
    pub fn build_facts(&self) -> &BuildFacts {
        self.build.get_or_init(|| gather(self))
    }

    /// What profiles are computed from: the root manifest and the configuration, and the
    /// variables of the project files.
    pub fn profile_layers<'a>(&'a self, variables: Vec<&'a Variable>) -> Layers<'a> {
        let root = self.root_manifest();
        Layers {
            manifest: root.map(|manifest| (manifest.file, &manifest.document)),
            configs: self
                .cargo_configs
                .iter()
                .map(|config| (config.file, &config.document))
                .collect(),
            variables,
            cargo_minor: self
                .toolchain
                .and_then(|file| profile::pinned_minor(&self.file(file).text)),
        }
    }

    /// The root manifest of the first workspace.
    pub fn root_manifest(&self) -> Option<&Manifest> {
        let path = self.root.join("Cargo.toml");
        let file = self.file_at(&path)?;
        self.manifests.iter().find(|manifest| manifest.file == file)
    }
}

fn gather(workspace: &Workspace) -> BuildFacts {
    let mut project = ProjectFacts::default();
    for file in &workspace.project_files {
        let read = workspace.file(file.file);
        project.add(*file, &read.display, &read.text);
    }
    let of_commands = project
        .commands
        .iter()
        .filter(|command| !command.is_for_development);
    let of_commands = of_commands.flat_map(|command| &command.variables);
    let of_files = project.variables.iter();
    let of_files = of_files.filter(|variable| !variable.is_for_development);
    let variables: Vec<&Variable> = of_commands.chain(of_files).collect();
    let shipped_with = shipped_with(workspace, &project);
    let layers = workspace.profile_layers(shipped_with);
    let flags = rustflags::flag_sources(&layers.configs, variables.into_iter());
    BuildFacts {
        shipped: shipped(&layers, &project.commands),
        lost_profiles: lost_profiles(workspace, &flags),
        flags,
        products: products::products(workspace),
        root: workspace.root_manifest().map(|manifest| manifest.file),
        project,
    }
}

/// The profiles that flags name by a path below the root, where neither the file is there nor any
/// project file speaks of making one.
fn lost_profiles(workspace: &Workspace, flags: &[FlagSource]) -> Vec<(FileRange, String)> {
    const MAKERS: [&str; 4] = ["profile-generate", "profdata", "pgo", "llvm-cov"];
    let named = flags.iter().filter_map(|source| {
        let path = source.codegen("profile-use")?;
        let is_known = !path.is_empty() && !path.contains(['$', '%', '{']);
        let is_relative = std::path::Path::new(path).is_relative();
        (is_known && is_relative).then(|| (source.place, path.to_owned()))
    });
    let lost: Vec<(FileRange, String)> = named
        .filter(|(_, path)| !workspace.root.join(path).exists())
        .collect();
    let is_made = |path: &str| {
        let mut texts = workspace.project_files.iter();
        texts.any(|file| {
            let text = &workspace.file(file.file).text;
            let own = text.replace(path, "");
            MAKERS.iter().any(|maker| own.contains(maker))
        })
    };
    lost.into_iter()
        .filter(|(_, path)| !is_made(path))
        .collect()
}

/// The variables of the builds that others get, those of single commands first.
fn shipped_with<'a>(workspace: &Workspace, project: &'a ProjectFacts) -> Vec<&'a Variable> {
    let builds = || project.commands.iter().filter(|command| command.builds());
    let publishes = |file: FileId| {
        let file = workspace.file(file);
        project::publishes(&file.text) || project::is_release_name(&file.display)
    };
    let of_files = project.variables.iter().filter(|variable| {
        let file = variable.place.file;
        !variable.is_for_development
            && match variable.kind {
                ProjectFileKind::Pipeline => publishes(file),
                ProjectFileKind::Script | ProjectFileKind::Makefile => {
                    builds().any(|command| command.place.file == file)
                }
                _ => true,
            }
    });
    let of_commands = builds()
        .filter(|command| {
            command.kind != ProjectFileKind::Pipeline || publishes(command.place.file)
        })
        .flat_map(|command| &command.variables);
    of_commands.chain(of_files).collect()
}

/// The profiles that commands build for others. Where a profile of the project's own is among
/// them, it is the one that ships, and `--release` elsewhere is for tests.
fn shipped(layers: &Layers<'_>, commands: &[CargoCommand]) -> Vec<ShippedProfile> {
    let mut named: Vec<(&str, Option<FileRange>)> = Vec::new();
    for command in commands {
        if let ProfileChoice::Named(name) = &command.profile
            && command.builds()
            && is_for_others(name)
            && !named.iter().any(|(known, _)| known == name)
        {
            named.push((name, Some(command.place)));
        }
    }
    if named.is_empty() {
        let tuned = layers.declared().into_iter();
        named.extend(
            tuned
                .filter(|name| is_tuned(layers, name))
                .map(|name| (name, None)),
        );
    }
    if layers.declared().contains(&"dist") && !named.iter().any(|(name, _)| *name == "dist") {
        named.push(("dist", None));
    }
    if named.iter().any(|(name, _)| *name != "release") {
        named.retain(|(name, _)| *name != "release");
    }
    let found: Vec<ShippedProfile> = named
        .into_iter()
        .filter_map(|(name, built_by)| {
            let profile = layers.profile(name).ok()?;
            Some(ShippedProfile { profile, built_by })
        })
        .collect();
    if !found.is_empty() {
        return found;
    }
    let release = layers.profile("release").ok();
    release
        .map(|profile| ShippedProfile {
            profile,
            built_by: None,
        })
        .into_iter()
        .collect()
}

/// Whether a profile of the project's own optimises more than `release`: where nothing says which
/// one ships, who wrote it down builds releases with it.
fn is_tuned(layers: &Layers<'_>, name: &str) -> bool {
    let is_builtin = matches!(name, "release" | "dev" | "test" | "bench");
    let gain = |name: &str| layers.profile(name).ok().map(|profile| tuning(&profile));
    let own = layers.profile(name).ok();
    let is_release = own.is_some_and(|profile| {
        let is_for_speed = matches!(profile.opt_level.value.as_str(), "2" | "3");
        is_for_speed && profile.chain.last().is_some_and(|root| root == "release")
    });
    !is_builtin && is_for_others(name) && is_release && gain(name) > gain("release")
}

/// How far a profile optimises across crates and units: comparable, more is more.
fn tuning(profile: &Profile) -> (u8, bool) {
    let linked = match profile.lto.value {
        Lto::Fat => 2,
        Lto::Thin => 1,
        _ => 0,
    };
    (linked, profile.codegen_units.value == 1)
}

/// Whether a profile is for users by its name, and not for tests, profilers or developers.
fn is_for_others(profile: &str) -> bool {
    const OURS: [&str; 16] = [
        "dev",
        "test",
        "tests",
        "bench",
        "ci",
        "fuzz",
        "debug",
        "profiling",
        "profile",
        "coverage",
        "fast",
        "local",
        "miri",
        "security",
        "sanitizer",
        "valgrind",
    ];
    !profile.split(['-', '_']).any(|part| OURS.contains(&part))
}
