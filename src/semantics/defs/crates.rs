//! The crates: what they are, where they begin, and which other crates they may name.

use rustc_hash::FxHashMap;

use super::data::{Crate, CrateId, CrateOrigin, DependencyCrate, Extern, LinkInput, ModuleId};
use crate::knowledge::{stub_named, stub_of};
use crate::text::{FileId, Name, known};
use crate::workspace::{Dependency, DependencyKind, Package, PackageId, TargetKind, Workspace};

/// A crate before its modules are known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seed {
    pub(super) name: Name,
    pub(super) origin: CrateOrigin,
    pub(super) edition: u16,
    pub(super) root: FileId,
    pub(super) package: Option<PackageId>,
    /// The position among the dependencies that were read.
    pub(super) dependency: Option<usize>,
}

impl Seed {
    /// Whether no manifest tells for sure on which crates it depends: that of the nearest folder may be
    /// another package's.
    fn is_left_alone(&self, package: Option<&Package>) -> bool {
        package.is_none() || self.origin == CrateOrigin::Stray
    }
}

/// The crates of all targets whose root was read, in the order of packages.
pub(super) fn of_targets(workspace: &Workspace) -> Vec<Seed> {
    let mut seeds = Vec::new();
    for (package, data) in (0..).map(PackageId).zip(&workspace.packages) {
        for (target, of) in (0..).zip(&data.targets) {
            let Some(root) = of.root else { continue };
            seeds.push(Seed {
                name: Name::new(&of.crate_name),
                origin: CrateOrigin::Target {
                    package,
                    target,
                    kind: of.kind,
                },
                edition: of.edition,
                root,
                package: Some(package),
                dependency: None,
            });
        }
    }
    seeds
}

/// A crate of a file that no target reaches.
pub(super) fn of_stray(workspace: &Workspace, file: FileId) -> Seed {
    let data = workspace.file(file);
    let stem = data
        .path
        .file_stem()
        .map(|stem| stem.to_string_lossy())
        .unwrap_or_default();
    let name: String = stem
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let edition = data
        .package
        .and_then(|package| workspace.packages.get(package.0 as usize))
        .and_then(|package| package.targets.first())
        .map_or(2021, |target| target.edition);
    Seed {
        name: Name::new(&name),
        origin: CrateOrigin::Stray,
        edition,
        root: file,
        package: data.package,
        dependency: None,
    }
}

/// The crates of the stubs.
pub(super) fn of_stubs(input: LinkInput<'_>) -> impl Iterator<Item = Seed> {
    input.stubs.iter().map(|stub| Seed {
        name: stub.crate_name,
        origin: CrateOrigin::Stub,
        edition: 2024,
        root: stub.root,
        package: None,
        dependency: None,
    })
}

/// The crates of the dependencies whose sources were read.
pub(super) fn of_dependencies(input: LinkInput<'_>) -> impl Iterator<Item = Seed> {
    let crates = input.dependencies.crates.iter().enumerate();
    crates.map(move |(position, krate)| Seed {
        name: krate.name,
        origin: CrateOrigin::Dependency,
        edition: krate.edition,
        root: input.dependency_file(krate.root_file),
        package: None,
        dependency: Some(position),
    })
}

/// The crates with the names that each may begin a path with; their roots are set later.
pub(super) fn finish(input: LinkInput<'_>, seeds: &[Seed]) -> Vec<Crate> {
    let workspace = input.workspace;
    let known = KnownCrates::of(input, seeds);
    seeds
        .iter()
        .map(|seed| {
            let package = seed
                .package
                .and_then(|id| workspace.packages.get(id.0 as usize));
            let read = seed
                .dependency
                .and_then(|position| input.dependencies.crates.get(position));
            let version = match seed.origin {
                CrateOrigin::Target { .. } => package.map(|package| &package.version),
                _ => read.map(|read| &read.version),
            };
            Crate {
                name: seed.name,
                origin: seed.origin,
                edition: seed.edition,
                root: ModuleId(0),
                version: version.and_then(|version| version.parse().ok()),
                externs: match read {
                    Some(read) => known.externs_of_read(read),
                    None => known.externs(seed, package),
                },
                followed: read.is_some_and(|read| read.followed),
                assumes_externs: seed.is_left_alone(package) && read.is_none(),
            }
        })
        .collect()
}

struct KnownCrates<'a> {
    libraries: FxHashMap<PackageId, (Name, CrateId)>,
    /// By the stub's name.
    stubs: FxHashMap<Name, CrateId>,
    /// By package and version.
    read: FxHashMap<(&'a str, &'a str), CrateId>,
}

impl<'a> KnownCrates<'a> {
    fn of(input: LinkInput<'a>, seeds: &[Seed]) -> Self {
        let mut known = Self {
            libraries: FxHashMap::default(),
            stubs: FxHashMap::default(),
            read: FxHashMap::default(),
        };
        for (id, seed) in (0..).map(CrateId).zip(seeds) {
            match seed.origin {
                CrateOrigin::Target {
                    package,
                    kind: TargetKind::Library,
                    ..
                } => {
                    known.libraries.entry(package).or_insert((seed.name, id));
                }
                CrateOrigin::Stub => {
                    let stub = input.stubs.iter().find(|stub| stub.root == seed.root);
                    known.stubs.extend(stub.map(|stub| (stub.name, id)));
                }
                CrateOrigin::Dependency => {
                    let position = seed.dependency.unwrap_or(usize::MAX);
                    if let Some(read) = input.dependencies.crates.get(position) {
                        known.read.insert((&read.package, &read.version), id);
                    }
                }
                _ => {}
            }
        }
        known
    }

    fn stub_or_absent(&self, name: Name) -> Extern {
        match self.stubs.get(&name) {
            Some(&id) => Extern::Crate(id),
            None => Extern::Absent(name),
        }
    }

    /// The crate of a dependency: its stub, if that is for the dependency's version, else its source.
    /// What only stands in for a source comes behind it.
    fn dependency(&self, dependency: &Dependency) -> Extern {
        let name = Name::new(&dependency.crate_name);
        let version = dependency.version.as_deref();
        let found = stub_of(&dependency.crate_name, version, &dependency.requirement);
        let stub = match found {
            Some(stub) => Some(Name::new(stub.name)),
            None => stub_named(&dependency.crate_name).is_none().then_some(name),
        };
        let stub = stub.and_then(|stub| self.stubs.get(&stub));
        let read = version.and_then(|version| self.read.get(&(&*dependency.package, version)));
        let known = if found.is_some_and(|stub| stub.stands_in) {
            read.or(stub)
        } else {
            stub.or(read)
        };
        known.map_or(Extern::Absent(name), |&id| Extern::Crate(id))
    }

    /// The names that every crate has, and the dependencies of one that was read.
    fn externs_of_read(&self, read: &DependencyCrate) -> FxHashMap<Name, Extern> {
        let mut externs = self.built_in();
        for dependency in &read.dependencies {
            if dependency.kind == DependencyKind::Normal {
                let name = Name::new(&dependency.extern_name);
                externs.insert(name, self.dependency(dependency));
            }
        }
        externs
    }

    fn built_in(&self) -> FxHashMap<Name, Extern> {
        let mut externs = FxHashMap::default();
        let std = self.stub_or_absent(known::STD);
        for name in [known::STD, known::CORE, known::ALLOC] {
            externs.insert(name, std);
        }
        for name in ["proc_macro", "test"] {
            let name = Name::new(name);
            externs.insert(name, self.stub_or_absent(name));
        }
        externs
    }

    fn externs(&self, seed: &Seed, package: Option<&Package>) -> FxHashMap<Name, Extern> {
        let mut externs = self.built_in();
        if seed.is_left_alone(package) {
            for (&name, &id) in &self.stubs {
                externs.insert(name, Extern::Crate(id));
            }
        }
        let Some(package) = package else {
            return externs;
        };
        let is_build_script = matches!(
            seed.origin,
            CrateOrigin::Target {
                kind: TargetKind::BuildScript,
                ..
            }
        );
        self.add_dependencies(&mut externs, package, is_build_script);
        let is_library = matches!(
            seed.origin,
            CrateOrigin::Target {
                kind: TargetKind::Library,
                ..
            }
        );
        if let Some(own) = seed.package.filter(|_| !is_build_script && !is_library)
            && let Some(&(name, id)) = self.libraries.get(&own)
        {
            externs.insert(name, Extern::Crate(id));
        }
        externs
    }

    fn add_dependencies(
        &self,
        externs: &mut FxHashMap<Name, Extern>,
        package: &Package,
        for_build_script: bool,
    ) {
        for dependency in &package.dependencies {
            if (dependency.kind == DependencyKind::Build) != for_build_script {
                continue;
            }
            let library = dependency
                .workspace_package
                .and_then(|id| self.libraries.get(&id));
            let target = match library {
                Some(&(_, id)) => Extern::Crate(id),
                None => self.dependency(dependency),
            };
            externs.insert(Name::new(&dependency.extern_name), target);
        }
    }
}
