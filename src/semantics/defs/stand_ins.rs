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
use crate::syntax::hir::{ItemKind, PathAnchor, PathId, SourceFile, TypeRefKind};
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
    let missing: Vec<(ModuleId, Name)> = map
        .modules
        .par_iter()
        .filter(|module| is_own(map, module.krate.0 as usize))
        .flat_map_iter(|module| &module.impls)
        .flat_map_iter(|&def| missing_in_head(map, files, def))
        .collect();
    for (module, name) in missing {
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

/// The names in an impl's head, each with its module, that are single and lead nowhere.
fn missing_in_head(map: &DefMap, files: &[SourceFile], def: DefId) -> Vec<(ModuleId, Name)> {
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
            let [only] = file.list(path.segments) else {
                return None;
            };
            let is_param = params.iter().any(|param| param.name == only.name);
            if path.anchor != PathAnchor::Plain || is_param {
                return None;
            }
            let found = map.resolve_path(data.module, file, path, Namespace::Types);
            (found.resolution == Resolution::Unknown)
                .then(|| (proper_module(map, data.module), only.name))
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
    let (&first, rest) = segments.split_first()?;
    let mut text = match first.name {
        known::CRATE => "crate".to_owned(),
        known::SUPER => {
            let parent = map.module(proper_module(map, import.module)).parent;
            parent.map_or_else(
                || "crate::super".to_owned(),
                |parent| path_in_crate(map, parent),
            )
        }
        known::SELF_VALUE => path_in_crate(map, import.module),
        name => format!("{}::{name}", path_in_crate(map, import.module)),
    };
    for segment in rest {
        text.push_str("::");
        text.push_str(segment.name.as_str());
    }
    Some(Name::new(&text))
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
