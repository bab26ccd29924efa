//! Workspaces written as one string, lowered and linked in memory.
//!
//! ```text
//! //- /lib.rs crate:web edition:2021 deps:tokio,db=database default:fast
//! pub mod routes;
//! //- /routes.rs
//! pub fn index() {}
//! //- /main.rs bin:web
//! //- /std.rs stub:std
//! ```
//!
//! A line that begins with `//-` begins a file. `crate:NAME` makes it the library of a new package,
//! `package:NAME` begins a package without one; `bin:`, `test:`, `bench:`, `example:` and `build:`
//! add targets to the last package. `deps:`, `dev-deps:` and `build-deps:` list packages, `a=b` with
//! `b` renamed to `a`; those of the string are path dependencies. `default:` lists the features that
//! are on. `stub:NAME` makes the file a stub. Packages without `edition:` have 2021.

#![allow(dead_code, reason = "every test program uses its own part")]

use std::path::PathBuf;

use cargo_perf_review::semantics::defs::{
    DefMap, Dependencies, LinkInput, ModuleId, ModuleKind, Namespace, PathResolution, Resolution,
    StubRoot, link,
};
use cargo_perf_review::syntax::hir::{ItemKind, SourceFile, TypeRefKind};
use cargo_perf_review::syntax::lower;
use cargo_perf_review::text::{FileId, Name};
use cargo_perf_review::workspace::{
    Dependency, DependencyKind, File, FileKind, Package, PackageId, Target, TargetKind, Workspace,
};

/// A linked workspace.
pub struct Project {
    pub workspace: Workspace,
    pub files: Vec<SourceFile>,
    /// The texts of the stubs, whose files come behind those of the workspace.
    pub stub_texts: Vec<String>,
    pub stubs: Vec<StubRoot>,
    pub defs: DefMap,
}

/// One file of the string.
struct Part {
    path: String,
    options: Vec<(String, String)>,
    text: String,
}

impl Part {
    fn option(&self, key: &str) -> Option<&str> {
        let found = self.options.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value.as_str())
    }

    fn edition(&self) -> u16 {
        self.option("edition")
            .map_or(2021, |edition| edition.parse().expect("a year"))
    }
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for line in text.lines() {
        if let Some(head) = line.trim_start().strip_prefix("//- ") {
            let mut words = head.split_whitespace();
            parts.push(Part {
                path: words.next().expect("a path").to_owned(),
                options: words
                    .map(|word| word.split_once(':').expect("key:value"))
                    .map(|(key, value)| (key.to_owned(), value.to_owned()))
                    .collect(),
                text: String::new(),
            });
        } else if let Some(part) = parts.last_mut() {
            part.text.push_str(line);
            part.text.push('\n');
        } else {
            assert!(line.trim().is_empty(), "text before the first file");
        }
    }
    parts
}

const TARGETS: &[(&str, TargetKind)] = &[
    ("crate", TargetKind::Library),
    ("bin", TargetKind::Binary),
    ("example", TargetKind::Example),
    ("test", TargetKind::Test),
    ("bench", TargetKind::Bench),
    ("build", TargetKind::BuildScript),
];

impl Project {
    /// Builds, lowers and links the workspace.
    pub fn new(text: &str) -> Self {
        let (stub_parts, mut own): (Vec<Part>, Vec<Part>) = parts(text)
            .into_iter()
            .partition(|part| part.option("stub").is_some());
        let packages = packages(&own);
        own.sort_by(|a, b| a.path.cmp(&b.path));
        let mut workspace = Workspace {
            root: PathBuf::from("/"),
            packages,
            ..Workspace::default()
        };
        for (id, part) in (0..).map(FileId).zip(&own) {
            let path = PathBuf::from(&part.path);
            workspace.by_path.insert(path.clone(), id);
            workspace.files.push(File {
                kind: FileKind::Rust,
                display: part.path.trim_start_matches('/').to_owned(),
                package: package_of(&workspace.packages, &part.path),
                path,
                text: part.text.clone(),
                selected: true,
                maybe_data: false,
            });
        }
        set_roots(&mut workspace);
        let texts = own.iter().chain(&stub_parts);
        let files: Vec<SourceFile> = texts.map(|part| lowered(&part.path, &part.text)).collect();
        let first_stub = u32::try_from(own.len()).expect("few files");
        let stubs: Vec<StubRoot> = (first_stub..)
            .map(FileId)
            .zip(&stub_parts)
            .map(|(root, part)| {
                let name = Name::new(part.option("stub").expect("a stub"));
                let crate_name = name;
                StubRoot {
                    name,
                    crate_name,
                    root,
                }
            })
            .collect();
        let defs = link(LinkInput {
            workspace: &workspace,
            files: &files,
            stubs: &stubs,
            dependencies: &Dependencies::default(),
            first_dependency_file: FileId(0),
        });
        Self {
            workspace,
            files,
            stub_texts: stub_parts.into_iter().map(|part| part.text).collect(),
            stubs,
            defs,
        }
    }

    /// The first module with this path.
    pub fn module(&self, path: &str) -> ModuleId {
        let found = self.modules().find(|&id| {
            let is_block = matches!(self.defs.module(id).kind, ModuleKind::Block(_));
            !is_block && self.defs.module_path(id).as_str() == path
        });
        found.unwrap_or_else(|| panic!("no module {path}"))
    }

    /// The block that declares or brings in this name.
    pub fn block_with(&self, name: &str) -> ModuleId {
        let name = Name::new(name);
        let found = self.modules().find(|&id| {
            let module = self.defs.module(id);
            matches!(module.kind, ModuleKind::Block(_))
                && Namespace::ALL
                    .iter()
                    .any(|&namespace| module.scope.names(namespace).contains_key(&name))
        });
        found.unwrap_or_else(|| panic!("no block with {name}"))
    }

    fn modules(&self) -> impl Iterator<Item = ModuleId> {
        (0..u32::try_from(self.defs.modules.len()).expect("few modules")).map(ModuleId)
    }

    /// What a path means as a type in a module: see [`Project::show`].
    pub fn type_in(&self, module: &str, path: &str) -> String {
        self.meaning(self.module(module), path, Namespace::Types)
    }

    /// What a path means as a value in a module.
    pub fn value_in(&self, module: &str, path: &str) -> String {
        self.meaning(self.module(module), path, Namespace::Values)
    }

    /// What a path means in a module or block.
    pub fn meaning(&self, module: ModuleId, path: &str, namespace: Namespace) -> String {
        let file = lowered("a path", &format!("type Asked = {path};"));
        let ItemKind::TypeAlias(alias) = &file.item(file.top_items[0]).kind else {
            panic!("not a path: {path}");
        };
        let ty = alias.ty.expect("it is written");
        let TypeRefKind::Path(id) = file.type_ref(ty).kind else {
            panic!("not a path: {path}");
        };
        self.show(
            self.defs
                .resolve_path(module, &file, file.path(id), namespace),
        )
    }

    /// The canonical path; modules with `mod`, built-in types with `builtin`, what was not read with
    /// `unread` before it, and the number of remaining segments behind it.
    pub fn show(&self, found: PathResolution) -> String {
        let path = self
            .defs
            .path_of(found.resolution)
            .map_or("unknown", Name::as_str);
        let kind = match found.resolution {
            Resolution::Module(_) => "mod ",
            Resolution::Primitive(_) => "builtin ",
            Resolution::Unread(_) => "unread ",
            Resolution::Def(_) | Resolution::Unknown => "",
        };
        match found.remaining {
            0 => format!("{kind}{path}"),
            remaining => format!("{kind}{path} +{remaining}"),
        }
    }

    /// The canonical paths of all definitions of that name, in order.
    pub fn paths_of(&self, name: &str) -> Vec<&'static str> {
        (0..)
            .zip(&self.defs.defs)
            .filter(|(_, def)| def.name.as_str() == name)
            .map(|(id, _)| cargo_perf_review::semantics::defs::DefId(id))
            .map(|id| self.defs.canonical_path(id).as_str())
            .collect()
    }
}

/// Lowers text that must be free of errors.
pub fn lowered(path: &str, text: &str) -> SourceFile {
    let lowered = lower(text);
    assert!(lowered.errors.is_empty(), "{path}: {:?}", lowered.errors);
    lowered.file
}

fn packages(parts: &[Part]) -> Vec<Package> {
    let mut packages: Vec<Package> = Vec::new();
    for part in parts {
        if let Some(name) = part.option("crate").or(part.option("package")) {
            packages.push(Package {
                name: name.to_owned(),
                version: "0.1.0".to_owned(),
                manifest_path: folder_of(&part.path).join("Cargo.toml"),
                is_member: true,
                selected: true,
                ..Package::default()
            });
        }
        let Some(package) = packages.last_mut() else {
            continue;
        };
        for &(key, kind) in TARGETS {
            if let Some(name) = part.option(key) {
                package.targets.push(Target {
                    kind,
                    name: name.to_owned(),
                    crate_name: name.replace('-', "_"),
                    // The path's text until the ids are known.
                    root: None,
                    edition: part.edition(),
                    crate_types: Vec::new(),
                    required_features: vec![part.path.clone()],
                    selected: true,
                });
            }
        }
        let kinds = [
            ("deps", DependencyKind::Normal),
            ("dev-deps", DependencyKind::Development),
            ("build-deps", DependencyKind::Build),
        ];
        for (key, kind) in kinds {
            let listed = part.option(key).unwrap_or_default().split(',');
            for text in listed.filter(|text| !text.is_empty()) {
                package.dependencies.push(dependency(text, kind));
            }
        }
        let features = part.option("default").unwrap_or_default().split(',');
        package
            .default_features
            .extend(features.filter(|text| !text.is_empty()).map(str::to_owned));
    }
    let names: Vec<String> = packages
        .iter()
        .map(|package| package.name.clone())
        .collect();
    for dependency in packages.iter_mut().flat_map(|p| &mut p.dependencies) {
        let found = names.iter().position(|name| *name == dependency.package);
        dependency.workspace_package =
            found.map(|index| PackageId(u32::try_from(index).expect("few packages")));
    }
    packages
}

fn dependency(text: &str, kind: DependencyKind) -> Dependency {
    let (name, package) = text.split_once('=').unwrap_or((text, text));
    Dependency {
        extern_name: name.replace('-', "_"),
        package: package.to_owned(),
        crate_name: package.replace('-', "_"),
        kind,
        version: None,
        requirement: "*".to_owned(),
        optional: false,
        features: Vec::new(),
        default_features: true,
        target: None,
        workspace_package: None,
    }
}

/// Turns the paths that [`packages`] noted into the roots of the targets.
fn set_roots(workspace: &mut Workspace) {
    for target in workspace.packages.iter_mut().flat_map(|p| &mut p.targets) {
        let path = target.required_features.remove(0);
        target.root = workspace.by_path.get(&PathBuf::from(path)).copied();
    }
}

/// The package in whose folder the file lies; the deepest one.
fn package_of(packages: &[Package], path: &str) -> Option<PackageId> {
    let folder = |package: &Package| package.manifest_path.with_file_name("");
    (0..)
        .map(PackageId)
        .zip(packages)
        .filter(|(_, package)| PathBuf::from(path).starts_with(folder(package)))
        .max_by_key(|(_, package)| folder(package).as_os_str().len())
        .map(|(id, _)| id)
}

/// `src` belongs to the folder above it.
fn folder_of(root_file: &str) -> PathBuf {
    let mut folder = PathBuf::from(root_file);
    folder.pop();
    if folder.ends_with("src") {
        folder.pop();
    }
    folder
}
