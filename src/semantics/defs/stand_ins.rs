//! Names for types and traits of a crate whose declarations are not at hand.
//!
//! Of a part of a package only some files are there: `use super::Store; impl Store { .. }` without the
//! file of `Store`. An impl needs nothing but the identity of what it is written for, so that its methods
//! are found from each other: a path, as for what lies in crates that were not read.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::data::{
    CfgState, CrateOrigin, DefId, DefMap, ModuleId, ModuleKind, Namespace, Resolution, ScopeEntry,
};
use super::mount::{Import, ImportSource};
use super::resolve::join;
use crate::syntax::hir::{ItemKind, PathAnchor, PathId, PathSegment, SourceFile, TypeRefKind};
use crate::text::{Name, known};

/// What the paths of stand-ins begin with: no crate has this name.
const CRATE: &str = "crate::";

/// Whether a path is that of a stand-in, which means the same only within one crate.
pub(in crate::semantics) fn is_stand_in(path: Name) -> bool {
    path.as_str().starts_with(CRATE)
}

/// Gives names that heads of impls mention and that lead nowhere the path that they would have.
pub(super) fn name_missing(map: &mut DefMap, files: &[SourceFile], led_nowhere: &[Import]) {
    let mut imported: FxHashMap<(ModuleId, Name), Name> = FxHashMap::default();
    for import in led_nowhere {
        if let (Some(name), ImportSource::Use(path)) = (import.name, import.source)
            && let Some(path) = written_path(map, files, import, path)
        {
            imported.insert((import.module, name), path);
        }
    }
    let missing: Vec<Missing> = map
        .modules
        .par_iter()
        .filter(|module| is_own(map, module.krate.0 as usize))
        .flat_map_iter(|module| &module.impls)
        .flat_map_iter(|&def| missing_in_head(map, files, def))
        .collect();
    let mut names = Vec::new();
    for found in missing {
        match found {
            Missing::Named(module, name) => names.push((module, name)),
            Missing::At(path) => {
                map.stand_ins.insert(path);
            }
        }
    }
    let of_imports = imported
        .iter()
        .filter(|(_, path)| map.stand_ins.contains(path));
    names.extend(of_imports.map(|(&at, _)| at));
    for (module, name) in names {
        let path = match imported.get(&(module, name)) {
            Some(&path) => path,
            None => Name::new(&format!("{}::{name}", path_in_crate(map, module))),
        };
        let fresh = ScopeEntry {
            resolution: Resolution::Unknown,
            public: false,
            restricted: false,
            cfg: CfgState::Enabled,
            by_glob: true,
        };
        let types = &mut map.modules[module.0 as usize].scope.types;
        types.entry(name).or_insert(fresh).resolution = Resolution::Unread(path);
    }
}

fn is_own(map: &DefMap, krate: usize) -> bool {
    let origin = map.crates[krate].origin;
    matches!(origin, CrateOrigin::Target { .. } | CrateOrigin::Stray)
}

/// What the head of an impl mentions and nothing declares.
enum Missing {
    /// A single name in its module.
    Named(ModuleId, Name),
    /// `super::Store`, `crate::store::Store`: the path from the root of the crate.
    At(Name),
}

/// What an impl's head mentions and leads nowhere.
fn missing_in_head(map: &DefMap, files: &[SourceFile], def: DefId) -> Vec<Missing> {
    let data = &map.defs[def.0 as usize];
    let file = &files[data.file.index()];
    let ItemKind::Impl(item) = &file.item(data.item).kind else {
        return Vec::new();
    };
    let params = &file.generics[item.generics].params;
    let of_self = match file.type_ref(item.self_ty).kind {
        TypeRefKind::Path(path) => Some(path),
        _ => None,
    };
    of_self
        .into_iter()
        .chain(item.trait_path)
        .filter_map(|path| {
            let path = file.path(path);
            let segments = file.list(path.segments);
            let is_param = match segments {
                [only] => params.iter().any(|param| param.name == only.name),
                _ => false,
            };
            if path.anchor != PathAnchor::Plain || is_param {
                return None;
            }
            let found = map.resolve_path(data.module, file, path, Namespace::Types);
            if found.resolution != Resolution::Unknown {
                return None;
            }
            match segments {
                [only] => Some(Missing::Named(proper_module(map, data.module), only.name)),
                _ => path_from_root(map, data.module, segments).map(Missing::At),
            }
        })
        .collect()
}

/// The module without the blocks in it.
fn proper_module(map: &DefMap, mut module: ModuleId) -> ModuleId {
    while let (ModuleKind::Block(_), Some(parent)) =
        (map.module(module).kind, map.module(module).parent)
    {
        module = parent;
    }
    module
}

/// The path that an import writes, from the root of its crate.
fn written_path(map: &DefMap, files: &[SourceFile], import: &Import, path: PathId) -> Option<Name> {
    let file = &files[import.file.index()];
    let segments = file.list(file.path(path).segments);
    if let Some(path) = path_from_root(map, import.module, segments) {
        return Some(path);
    }
    let beginning = Name::new(&path_in_crate(map, import.module));
    (!segments.is_empty()).then(|| join(beginning, segments))
}

/// The path from the root of its crate that begins with `crate`, `super` or `self`.
fn path_from_root(map: &DefMap, from: ModuleId, segments: &[PathSegment]) -> Option<Name> {
    let (first, rest) = segments.split_first()?;
    let beginning = match first.name {
        known::CRATE => "crate".to_owned(),
        known::SUPER => match map.module(proper_module(map, from)).parent {
            Some(parent) => path_in_crate(map, parent),
            None => "crate::super".to_owned(),
        },
        known::SELF_VALUE => path_in_crate(map, from),
        _ => return None,
    };
    Some(join(Name::new(&beginning), rest))
}

/// The stand-in that a path names which leads nowhere, or an item of it.
pub(super) fn stand_in(map: &DefMap, from: ModuleId, segments: &[PathSegment]) -> Option<Name> {
    if map.stand_ins.is_empty() || segments.len() < 2 {
        return None;
    }
    let mut named = (2..=segments.len()).rev().map(|end| segments.split_at(end));
    named.find_map(|(of_type, rest)| {
        let path = path_from_root(map, from, of_type)?;
        map.stand_ins.contains(&path).then(|| join(path, rest))
    })
}

/// The path of a module behind `crate`.
fn path_in_crate(map: &DefMap, module: ModuleId) -> String {
    let module = proper_module(map, module);
    let data = map.module(module);
    match data.parent {
        None => "crate".to_owned(),
        Some(parent) => format!("{}::{}", path_in_crate(map, parent), data.name),
    }
}
