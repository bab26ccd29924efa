//! The way from lowered files to the map: crates, modules, definitions, imports.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::assemble::assemble;
use super::cfg::CfgContext;
use super::collect::collect;
use super::crates::{self, Seed};
use super::data::{
    CfgState, CrateId, CrateOrigin, DefId, DefKind, DefMap, ImplHead, LinkInput, ModuleId,
    Namespace, Resolution,
};
use super::imports::resolve_imports;
use super::modules::Directory;
use super::mount::{Child, Collected, Mount, Place};
use super::public::name_by_public_paths;
use super::stand_ins::name_missing;
use crate::syntax::hir::{ItemKind, PathAnchor, SourceFile, TypeRefId, TypeRefKind};
use crate::text::{FileId, Name, known};

/// How often one crate may mount one file; more is a loop of `#[path]`.
const MOST_MOUNTS: u32 = 16;
/// How deep files may be nested.
const DEEPEST: usize = 100;
/// How many aliases are followed from one impl.
const LONGEST_ALIAS_CHAIN: usize = 8;

/// Links the files for the target of the workspace: which of two alternatives a name means depends on it.
pub fn link(input: LinkInput<'_>) -> DefMap {
    let mut linker = Linker::new(input);
    linker.mount_own();
    linker.finish()
}

/// As [`link`], unless files were left out that code which may ship reaches: then these.
pub fn link_or_ask(input: LinkInput<'_>) -> Result<DefMap, Vec<FileId>> {
    let mut linker = Linker::new(input);
    linker.mount_own();
    let wanted = linker.left_out_but_needed();
    if wanted.is_empty() {
        Ok(linker.finish())
    } else {
        Err(wanted)
    }
}

/// What follows when all files are at hand.
fn link_mounted(linker: Linker<'_>) -> DefMap {
    let input = linker.input;
    let crates = crates::finish(input, &linker.seeds);
    let (mut map, imports) = assemble(crates, linker.mounts, input.files);
    map.paths.defs.resize_with(map.defs.len(), OnceLock::new);
    map.paths
        .modules
        .resize_with(map.modules.len(), OnceLock::new);
    find_preludes(&mut map);
    let led_nowhere = resolve_imports(&mut map, input.files, imports);
    name_missing(&mut map, input.files, &led_nowhere);
    name_by_public_paths(&mut map);
    map.impl_heads = impl_heads(&map, input.files);
    map
}

struct Linker<'a> {
    input: LinkInput<'a>,
    seeds: Vec<Seed>,
    mounts: Vec<Mount>,
    /// By package; then one for files outside all packages, then those of the dependencies.
    contexts: Vec<CfgContext<'a>>,
    /// By file: whether a module tree reaches it.
    reached: Vec<bool>,
    times_mounted: FxHashMap<(CrateId, FileId), u32>,
}

impl<'a> Linker<'a> {
    fn new(input: LinkInput<'a>) -> Self {
        let platform = &input.workspace.platform;
        let packages = &input.workspace.packages;
        let features = packages
            .iter()
            .map(|package| package.default_features.as_slice());
        let crates = input.dependencies.crates.iter();
        let of_dependencies = crates.map(|krate| krate.features.as_slice());
        Self {
            input,
            seeds: Vec::new(),
            mounts: Vec::new(),
            contexts: features
                .chain([[].as_slice()])
                .chain(of_dependencies)
                .map(|features| CfgContext::new(platform, features))
                .collect(),
            reached: vec![false; input.files.len()],
            times_mounted: FxHashMap::default(),
        }
    }

    /// The crates of the workspace's own files.
    fn mount_own(&mut self) {
        self.mount_crates(crates::of_targets(self.input.workspace));
        self.mount_strays();
    }

    fn finish(mut self) -> DefMap {
        self.mount_dependencies();
        self.mount_stubs();
        link_mounted(self)
    }

    fn mount_dependencies(&mut self) {
        self.mount_crates(crates::of_dependencies(self.input).collect());
    }

    fn mount_stubs(&mut self) {
        self.mount_crates(crates::of_stubs(self.input).collect());
    }

    /// Files that no target reaches: those that others of them declare hang below these.
    fn mount_strays(&mut self) {
        let workspace = self.input.workspace;
        let mut strays: Vec<FileId> = workspace
            .rust_files()
            .map(|(id, _)| id)
            .filter(|id| self.reached.get(id.index()) == Some(&false))
            .collect();
        let asked: Vec<Vec<FileId>> = strays
            .par_iter()
            .map(|&file| {
                let seed = crates::of_stray(workspace, file);
                let mount = self.root_mount(CrateId(0), &seed);
                let collected = collect(self.input, self.context(&seed), &mount);
                let children = collected.children.iter();
                children.filter_map(|child| child.file).collect()
            })
            .collect();
        let mut declared = vec![false; self.input.files.len()];
        for (&file, children) in strays.iter().zip(&asked) {
            for child in children.iter().filter(|&&child| child != file) {
                if let Some(declared) = declared.get_mut(child.index()) {
                    *declared = true;
                }
            }
        }
        let roots = strays.iter().filter(|file| !declared[file.index()]);
        let seeds = roots
            .map(|&file| crates::of_stray(workspace, file))
            .collect();
        self.mount_crates(seeds);
        // Files that declare each other have no root.
        strays.retain(|file| !self.reached[file.index()]);
        for file in strays {
            if !self.reached[file.index()] {
                self.mount_crates(vec![crates::of_stray(workspace, file)]);
            }
        }
    }

    fn context(&self, seed: &Seed) -> &CfgContext<'a> {
        let none = self.input.workspace.packages.len();
        let index = match (seed.dependency, seed.package) {
            (Some(position), _) => none + 1 + position,
            (None, Some(package)) => (package.0 as usize).min(none),
            (None, None) => none,
        };
        // Seeds are made of the packages and dependencies that the contexts are made of.
        &self.contexts[index]
    }

    fn root_mount(&self, krate: CrateId, seed: &Seed) -> Mount {
        let input = self.input;
        let directory = match input.workspace.files.get(seed.root.index()) {
            None => seed
                .dependency
                .and_then(|position| input.dependencies.crates.get(position))
                .map_or_else(Directory::default, |read| Directory::of_root(&read.root)),
            Some(file) if seed.origin == CrateOrigin::Stray => Directory::of_stray(&file.path),
            Some(file) => Directory::of_root(&file.path),
        };
        Mount {
            krate,
            file: seed.root,
            place: Place::Root,
            name: known::EMPTY,
            cfg: CfgState::Enabled,
            directory,
            ancestors: Vec::new(),
            empty: false,
            collected: Collected::default(),
        }
    }

    /// Mounts the roots and all that they reach, level by level.
    fn mount_crates(&mut self, seeds: Vec<Seed>) {
        let mut first = self.mounts.len();
        for seed in seeds {
            let krate = CrateId(super::collect::module_id(self.seeds.len()).0);
            let mount = self.root_mount(krate, &seed);
            self.seeds.push(seed);
            self.mark(krate, seed.root);
            self.mounts.push(mount);
        }
        while first < self.mounts.len() {
            let level = first..self.mounts.len();
            first = self.mounts.len();
            let collected: Vec<Collected> = self.mounts[level.clone()]
                .par_iter()
                .map(|mount| {
                    let seed = &self.seeds[mount.krate.0 as usize];
                    collect(self.input, self.context(seed), mount)
                })
                .collect();
            for (index, mut collected) in level.zip(collected) {
                let children = std::mem::take(&mut collected.children);
                self.mounts[index].collected = collected;
                for child in children {
                    self.mount_child(index, child);
                }
            }
        }
    }

    /// The files that were left out and that selected targets have as their root, or that code which
    /// is no test's declares; with those in the folders of their own modules, which most of them
    /// declare: each time that files are asked for, all is mounted anew.
    fn left_out_but_needed(&self) -> Vec<FileId> {
        let mut needed: Vec<FileId> = self
            .mounts
            .iter()
            .filter(|mount| !mount.empty && mount.cfg != CfgState::Test)
            .filter(|mount| self.is_left_out(mount.file))
            .filter(|mount| self.may_ship(mount))
            .map(|mount| mount.file)
            .collect();
        if needed.is_empty() {
            return needed;
        }
        let workspace = self.input.workspace;
        let of_modules = needed.iter().filter_map(|&file| {
            let path = &workspace.files.get(file.index())?.path;
            match path.file_stem()?.to_str()? {
                "mod" => path.parent().map(Path::to_owned),
                _ => Some(path.with_extension("")),
            }
        });
        let folders: FxHashSet<PathBuf> = of_modules.collect();
        let below = workspace.file_ids().filter(|&id| {
            let mut around = workspace.file(id).path.ancestors().skip(1);
            self.is_left_out(id) && around.any(|folder| folders.contains(folder))
        });
        needed.extend(below);
        needed.sort_unstable();
        needed.dedup();
        needed
    }

    fn is_left_out(&self, file: FileId) -> bool {
        let files = self.input.files.get(file.index());
        files.is_some_and(|tree| tree.left_out)
    }

    fn may_ship(&self, mount: &Mount) -> bool {
        match self.seeds[mount.krate.0 as usize].origin {
            CrateOrigin::Target {
                package, target, ..
            } => {
                let targets = &self.input.workspace.package(package).targets;
                let target = targets.get(target as usize);
                target.is_some_and(|target| target.selected)
            }
            CrateOrigin::Stray => !matches!(mount.place, Place::Root),
            CrateOrigin::Stub | CrateOrigin::Dependency => false,
        }
    }

    /// Notes that a crate reaches a file; how often it did before.
    fn mark(&mut self, krate: CrateId, file: FileId) -> u32 {
        if let Some(reached) = self.reached.get_mut(file.index()) {
            *reached = true;
        }
        let times = self.times_mounted.entry((krate, file)).or_insert(0);
        *times += 1;
        *times - 1
    }

    fn mount_child(&mut self, parent: usize, child: Child) {
        let outer = &self.mounts[parent];
        let krate = outer.krate;
        let mut ancestors = outer.ancestors.clone();
        ancestors.push(outer.file);
        let file = child.file.unwrap_or(outer.file);
        let mut empty =
            child.file.is_none() || ancestors.contains(&file) || ancestors.len() > DEEPEST;
        if !empty {
            empty = self.mark(krate, file) >= MOST_MOUNTS;
        }
        let place = match child.def {
            Some(def) => Place::Module {
                mount: parent,
                parent: child.parent,
                def,
            },
            None => Place::Include {
                mount: parent,
                module: child.parent,
            },
        };
        self.mounts.push(Mount {
            krate,
            file,
            place,
            name: child.name,
            cfg: child.cfg,
            directory: child.directory,
            ancestors,
            empty,
            collected: Collected::default(),
        });
    }
}

/// Finds the root of `std` and its preludes among the stubs.
fn find_preludes(map: &mut DefMap) {
    let std = map
        .crates
        .iter()
        .find(|krate| krate.origin == CrateOrigin::Stub && krate.name == known::STD);
    let Some(root) = std.map(|krate| krate.root) else {
        return;
    };
    map.std_root = Some(root);
    let inner = |module: ModuleId, name: &str| {
        let found = map.module(module).scope.types.get(&Name::new(name));
        match found.map(|entry| entry.resolution) {
            Some(Resolution::Module(inner)) => Some(inner),
            _ => None,
        }
    };
    let Some(prelude) = inner(root, "prelude") else {
        return;
    };
    let editions = [
        (0, "v1"),
        (2015, "rust_2015"),
        (2018, "rust_2018"),
        (2021, "rust_2021"),
        (2024, "rust_2024"),
    ];
    map.preludes = editions
        .into_iter()
        .filter_map(|(edition, name)| Some((edition, inner(prelude, name)?)))
        .collect();
}

/// Resolves what the impls are written for.
fn impl_heads(map: &DefMap, files: &[SourceFile]) -> FxHashMap<DefId, ImplHead> {
    let heads: Vec<(DefId, ImplHead)> = map
        .modules
        .par_iter()
        .flat_map_iter(|module| &module.impls)
        .filter_map(|&def| Some((def, impl_head(map, files, def)?)))
        .collect();
    heads.into_iter().collect()
}

fn impl_head(map: &DefMap, files: &[SourceFile], def: DefId) -> Option<ImplHead> {
    let data = &map.defs[def.0 as usize];
    let file = &files[data.file.index()];
    let ItemKind::Impl(item) = &file.item(data.item).kind else {
        return None;
    };
    let params = &file.generics[item.generics].params;
    let is_param = |name: Name| params.iter().any(|param| param.name == name);
    let self_type = head(map, files, data.module, file, item.self_ty, &is_param);
    let implemented = item.trait_path.map(|path| {
        let found = map.resolve_path(data.module, file, file.path(path), Namespace::Types);
        match found.remaining {
            0 => found.resolution,
            _ => Resolution::Unknown,
        }
    });
    Some(ImplHead {
        self_type,
        implemented,
    })
}

/// The head of a written type.
fn head(
    map: &DefMap,
    files: &[SourceFile],
    module: ModuleId,
    file: &SourceFile,
    ty: TypeRefId,
    is_param: &dyn Fn(Name) -> bool,
) -> Resolution {
    let (mut module, mut file, mut ty) = (module, file, ty);
    let mut in_impl = true;
    for _ in 0..LONGEST_ALIAS_CHAIN {
        let path = match file.type_ref(ty).kind {
            TypeRefKind::Path(path) => file.path(path),
            TypeRefKind::Reference { inner, .. } => {
                ty = inner;
                continue;
            }
            TypeRefKind::DynTrait(bounds) => match file.list(bounds) {
                [first, ..] => file.path(first.path),
                [] => return Resolution::Unknown,
            },
            other => return built_in(other),
        };
        let segments = file.list(path.segments);
        if let [only] = segments
            && in_impl
            && path.anchor == PathAnchor::Plain
            && is_param(only.name)
        {
            return Resolution::Unknown;
        }
        let found = map.resolve_path(module, file, path, Namespace::Types);
        if found.remaining > 0 {
            return Resolution::Unknown;
        }
        let Resolution::Def(def) = found.resolution else {
            return found.resolution;
        };
        let data = &map.defs[def.0 as usize];
        if data.kind != DefKind::TypeAlias {
            return found.resolution;
        }
        let (next_module, next_file) = (data.module, &files[data.file.index()]);
        let ItemKind::TypeAlias(alias) = &next_file.item(data.item).kind else {
            return found.resolution;
        };
        let Some(next) = alias.ty else {
            return found.resolution;
        };
        (module, file, ty) = (next_module, next_file, next);
        in_impl = false;
    }
    Resolution::Unknown
}

/// The names under which built-in types without a name are documented.
fn built_in(kind: TypeRefKind) -> Resolution {
    let name = match kind {
        TypeRefKind::Slice(_) => "slice",
        TypeRefKind::Array(..) => "array",
        TypeRefKind::Tuple(parts) if parts.is_empty() => "unit",
        TypeRefKind::Tuple(_) => "tuple",
        TypeRefKind::Pointer { .. } => "pointer",
        TypeRefKind::Function { .. } => "fn",
        TypeRefKind::Never => "never",
        _ => return Resolution::Unknown,
    };
    Resolution::Primitive(Name::new(name))
}
