//! The names by which the definitions of dependencies are known outside of them.
//!
//! What a crate offers often lies in private modules and is exported from others. Its canonical path
//! is the one by which its users can name it: the one of the tables where these know it, else the
//! shortest.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::data::{
    CrateId, CrateOrigin, DefId, DefKind, DefMap, ModuleId, Namespace, Resolution, ScopeEntry,
};
use crate::knowledge;
use crate::text::Name;

/// Gives the definitions and modules of dependencies the paths by which they are named.
pub(super) fn name_by_public_paths(map: &mut DefMap) {
    let crates: Vec<CrateId> = (0..)
        .map(CrateId)
        .zip(&map.crates)
        .filter(|(_, krate)| krate.origin == CrateOrigin::Dependency)
        .map(|(id, _)| id)
        .collect();
    if crates.is_empty() {
        return;
    }
    let mut names = Names::default();
    // First the names in their own crates, so that another's export does not rename anything.
    for others in [false, true] {
        for &krate in &crates {
            names.walk(map, krate, others);
        }
    }
    names.take_from_tables(map, &crates);
    // What was asked for while imports were resolved is forgotten.
    for (position, module) in (0..).zip(&map.modules) {
        if map.crates[module.krate.0 as usize].origin == CrateOrigin::Dependency {
            let path = names.modules.get(&ModuleId(position));
            map.paths.modules[position as usize] =
                path.map_or_else(OnceLock::new, |&path| path.into());
        }
    }
    for position in (0..).take(map.defs.len()) {
        if is_read(map, DefId(position)) {
            let path = names.defs.get(&DefId(position));
            map.paths.defs[position as usize] =
                path.map_or_else(OnceLock::new, |&path| path.into());
        }
    }
}

fn is_read(map: &DefMap, def: DefId) -> bool {
    map.crates[map.crate_of(def).0 as usize].origin == CrateOrigin::Dependency
}

#[derive(Default)]
struct Names {
    defs: FxHashMap<DefId, Name>,
    modules: FxHashMap<ModuleId, Name>,
}

impl Names {
    /// Breadth first through the public modules of a crate: the first path to reach something is a
    /// shortest. With `others`, only what other crates define and do not name themselves.
    fn walk(&mut self, map: &DefMap, krate: CrateId, others: bool) {
        let data = &map.crates[krate.0 as usize];
        let mut seen = FxHashSet::default();
        let mut level = vec![(data.root, data.name)];
        while !level.is_empty() {
            let mut next = Vec::new();
            for (module, path) in level {
                if !seen.insert(module) {
                    continue;
                }
                if (map.module(module).krate == krate) != others {
                    self.modules.entry(module).or_insert(path);
                }
                for (name, entry) in exports(map, module) {
                    let inner = || Name::new(&format!("{path}::{name}"));
                    match module_of(map, entry.resolution) {
                        Some(module) => {
                            let origin = map.crates[map.module(module).krate.0 as usize].origin;
                            if origin == CrateOrigin::Dependency {
                                next.push((module, inner()));
                            }
                        }
                        None => {
                            if let Resolution::Def(def) = entry.resolution
                                && is_read(map, def)
                                && (map.crate_of(def) == krate) != others
                            {
                                self.defs.entry(def).or_insert_with(inner);
                            }
                        }
                    }
                }
            }
            level = next;
        }
    }

    /// What the tables know keeps the path under which they know it.
    fn take_from_tables(&mut self, map: &DefMap, crates: &[CrateId]) {
        let mut roots: FxHashMap<Name, Vec<ModuleId>> = FxHashMap::default();
        for id in crates {
            let krate = &map.crates[id.0 as usize];
            roots.entry(krate.name).or_default().push(krate.root);
        }
        let known = knowledge::crates();
        roots.retain(|name, _| known.contains(name));
        if roots.is_empty() {
            return;
        }
        for path in knowledge::paths() {
            let mut segments = path.split("::");
            let first = Name::new(segments.next().unwrap_or_default());
            let segments: Vec<Name> = segments.map(Name::new).collect();
            for &root in roots.get(&first).map_or(&[][..], Vec::as_slice) {
                if let Some((def, used)) = follow(map, root, &segments)
                    && is_read(map, def)
                {
                    let unused: usize = segments[used..]
                        .iter()
                        .map(|segment| segment.as_str().len() + "::".len())
                        .sum();
                    let end = path.len().saturating_sub(unused);
                    self.defs.insert(def, Name::new(&path[..end]));
                }
            }
        }
    }
}

/// The public names of a module, in the order of their texts.
fn exports(map: &DefMap, module: ModuleId) -> Vec<(Name, ScopeEntry)> {
    let scope = &map.module(module).scope;
    let mut found: Vec<(Name, ScopeEntry)> = Namespace::ALL
        .into_iter()
        .flat_map(|namespace| scope.names(namespace))
        .filter(|(_, entry)| entry.public)
        .map(|(&name, &entry)| (name, entry))
        .collect();
    found.sort_by_key(|(name, _)| name.as_str());
    found
}

fn module_of(map: &DefMap, resolution: Resolution) -> Option<ModuleId> {
    match resolution {
        Resolution::Module(module) => Some(module),
        Resolution::Def(def) => match map.defs[def.0 as usize].kind {
            DefKind::Module(module) => Some(module),
            _ => None,
        },
        _ => None,
    }
}

/// The first definition on a path from a module on that is no module, and how many segments lead
/// to it.
fn follow(map: &DefMap, root: ModuleId, segments: &[Name]) -> Option<(DefId, usize)> {
    let mut module = root;
    for (position, segment) in segments.iter().enumerate() {
        let scope = &map.module(module).scope;
        let is_last = position + 1 == segments.len();
        let found = Namespace::ALL.into_iter().find_map(|namespace| {
            let entry = scope.names(namespace).get(segment)?;
            let is_module = module_of(map, entry.resolution).is_some();
            (entry.public && is_module != is_last).then_some(entry.resolution)
        })?;
        match module_of(map, found) {
            Some(inner) => module = inner,
            None => match found {
                Resolution::Def(def) => return Some((def, position + 1)),
                _ => return None,
            },
        }
    }
    None
}
