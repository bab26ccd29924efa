//! From collected files to one map with global ids: crates in order, then files in the order in
//! which they were reached, then the order of the source.

use rayon::prelude::*;

use super::collect::{def_id, module_id};
use super::data::{
    Crate, CrateId, CrateOrigin, DefId, DefKind, DefMap, ItemDefs, Module, ModuleId, Namespace,
    Resolution, ScopeEntry,
};
use super::mount::{Import, Mount, Place};
use crate::syntax::hir::SourceFile;
use crate::text::Name;

/// What local ids of a mount become.
struct Relocation {
    krate: CrateId,
    /// What module 0 becomes.
    root: ModuleId,
    /// What module 1 becomes.
    inner: u32,
    first_def: u32,
    /// The module around, and the own definition.
    parent: Option<ModuleId>,
    def: Option<DefId>,
    /// The roots of the files mounted from here, by the position of their definitions.
    children: Vec<(usize, ModuleId)>,
}

impl Relocation {
    fn module(&self, local: ModuleId) -> ModuleId {
        match local.0 {
            0 => self.root,
            other => ModuleId(self.inner + other - 1),
        }
    }

    fn def(&self, local: DefId) -> DefId {
        DefId(self.first_def + local.0)
    }
}

/// Puts the mounts together; gives the imports that are to be resolved.
pub(super) fn assemble(
    crates: Vec<Crate>,
    mut mounts: Vec<Mount>,
    files: &[SourceFile],
) -> (DefMap, Vec<Import>) {
    let mut order: Vec<usize> = (0..mounts.len()).collect();
    order.sort_by_key(|&index| mounts[index].krate);
    let relocations = relocations(&mounts, &order);
    mounts
        .par_iter_mut()
        .zip(&relocations)
        .for_each(|(mount, relocation)| relocate(mount, relocation));

    let mut map = DefMap {
        crates,
        ..DefMap::default()
    };
    let mut imports = Vec::new();
    let mut included = Vec::new();
    let mut exported = Vec::new();
    for &index in &order {
        let mount = &mut mounts[index];
        let collected = std::mem::take(&mut mount.collected);
        map.defs.extend(collected.defs);
        if is_own(map.crates[mount.krate.0 as usize].origin) {
            map.own_defs = def_id(map.defs.len()).0;
        }
        let mut modules = collected.modules.into_iter().zip(collected.module_members);
        if let Place::Include { .. } = mount.place {
            let root = relocations[index].root;
            included.extend(
                modules
                    .next()
                    .map(|(module, members)| (root, module, members)),
            );
        }
        for (module, members) in modules {
            if let Some(def) = module.def {
                map.members.insert(def, members);
            }
            map.modules.push(module);
        }
        if let Place::Root = mount.place {
            map.crates[mount.krate.0 as usize].root = relocations[index].root;
        }
        map.members.extend(collected.members);
        for (at, block, inner) in collected.blocks {
            map.block_modules.entry((at, block)).or_insert(inner);
        }
        imports.extend(collected.imports);
        exported.extend(collected.exported_macros);
        for def in collected.macros {
            let key = (mount.krate, map.defs[def.0 as usize].name);
            map.textual_macros.entry(key).or_insert(def);
        }
        map.unfound.extend(collected.unfound);
    }
    for (into, module, members) in included {
        include(&mut map, into, module, members);
    }
    for def in exported {
        export(&mut map, def);
    }
    map.by_item = by_item(&map, files);
    (map, imports)
}

/// Whether a crate is made of files of the workspace. These are mounted first.
fn is_own(origin: CrateOrigin) -> bool {
    matches!(origin, CrateOrigin::Target { .. } | CrateOrigin::Stray)
}

fn relocations(mounts: &[Mount], order: &[usize]) -> Vec<Relocation> {
    let mut result: Vec<Option<Relocation>> = mounts.iter().map(|_| None).collect();
    let (mut modules, mut defs) = (0, 0);
    for &index in order {
        let mount = &mounts[index];
        let of = |mount: usize| -> Option<&Relocation> { result[mount].as_ref() };
        let mut relocation = Relocation {
            krate: mount.krate,
            root: module_id(modules),
            inner: module_id(modules + 1).0,
            first_def: def_id(defs).0,
            parent: None,
            def: None,
            children: Vec::new(),
        };
        let mut count = mount.collected.modules.len();
        match mount.place {
            Place::Root => {}
            Place::Module { mount, parent, def } => {
                if let Some(outer) = of(mount) {
                    relocation.parent = Some(outer.module(parent));
                    relocation.def = Some(outer.def(def_id(def)));
                }
                if let Some(outer) = &mut result[mount] {
                    outer.children.push((def, relocation.root));
                }
            }
            Place::Include { mount, module } => {
                // Mounts come behind those that ask for them, so this one is there.
                if let Some(outer) = of(mount) {
                    relocation.root = outer.module(module);
                    relocation.inner = module_id(modules).0;
                    count -= 1;
                }
            }
        }
        modules += count;
        defs += mount.collected.defs.len();
        result[index] = Some(relocation);
    }
    // `order` names every mount.
    result.into_iter().flatten().collect()
}

fn relocate(mount: &mut Mount, relocation: &Relocation) {
    let collected = &mut mount.collected;
    for def in &mut collected.defs {
        def.module = relocation.module(def.module);
        def.parent = def.parent.map(|parent| relocation.def(parent));
        if let DefKind::Module(inner) = &mut def.kind {
            *inner = relocation.module(*inner);
        }
    }
    for &(def, root) in &relocation.children {
        collected.defs[def].kind = DefKind::Module(root);
    }
    for (position, module) in collected.modules.iter_mut().enumerate() {
        module.krate = relocation.krate;
        module.parent = module.parent.map(|parent| relocation.module(parent));
        module.def = module.def.map(|def| relocation.def(def));
        if position == 0 {
            module.parent = relocation.parent;
            module.def = relocation.def;
        }
        for def in &mut module.impls {
            *def = relocation.def(*def);
        }
        for namespace in Namespace::ALL {
            for entry in module.scope.names_mut(namespace).values_mut() {
                if let Resolution::Def(def) = entry.resolution {
                    entry.resolution = match collected.defs[def.0 as usize].kind {
                        DefKind::Module(inner) => Resolution::Module(inner),
                        _ => Resolution::Def(relocation.def(def)),
                    };
                }
            }
        }
    }
    let own = collected.members.iter_mut().map(|(def, members)| {
        *def = relocation.def(*def);
        members
    });
    for members in own.chain(&mut collected.module_members) {
        for (_, def) in members {
            *def = relocation.def(*def);
        }
    }
    for import in &mut collected.imports {
        import.module = relocation.module(import.module);
    }
    for (at, _, inner) in &mut collected.blocks {
        *at = relocation.module(*at);
        *inner = relocation.module(*inner);
    }
    for def in collected
        .macros
        .iter_mut()
        .chain(&mut collected.exported_macros)
    {
        *def = relocation.def(*def);
    }
}

/// Adds what an included file declares to the module that includes it.
fn include(map: &mut DefMap, into: ModuleId, module: Module, members: Vec<(Name, DefId)>) {
    let target = &mut map.modules[into.0 as usize];
    target.impls.extend(module.impls);
    for namespace in Namespace::ALL {
        let names = match namespace {
            Namespace::Types => &module.scope.types,
            Namespace::Values => &module.scope.values,
            Namespace::Macros => &module.scope.macros,
        };
        for (&name, &entry) in names {
            target
                .scope
                .names_mut(namespace)
                .entry(name)
                .and_modify(|old| {
                    if entry.cfg < old.cfg {
                        *old = entry;
                    }
                })
                .or_insert(entry);
        }
    }
    if let Some(def) = target.def {
        map.members.entry(def).or_default().extend(members);
    }
}

/// Makes a `#[macro_export]` macro a public name of its crate's root.
fn export(map: &mut DefMap, def: DefId) {
    let data = map.defs[def.0 as usize];
    let krate = map.modules[data.module.0 as usize].krate;
    let root = map.crates[krate.0 as usize].root;
    let entry = ScopeEntry {
        resolution: Resolution::Def(def),
        public: true,
        restricted: false,
        cfg: data.cfg,
        by_glob: false,
    };
    let macros = &mut map.modules[root.0 as usize].scope.macros;
    match macros.get_mut(&data.name) {
        Some(old) if old.public && old.cfg <= entry.cfg => {}
        Some(old) => *old = entry,
        None => {
            macros.insert(data.name, entry);
        }
    }
}

fn by_item(map: &DefMap, files: &[SourceFile]) -> ItemDefs {
    let mut index = ItemDefs::default();
    let mut slots = 0;
    index.files.push(0);
    for file in files {
        slots += file.items.len();
        // The count of items over all files, as the count of definitions, is below 2^32.
        index.files.push(def_id(slots).0);
    }
    let slot_of = |position: usize| -> Option<usize> {
        let def = &map.defs[position];
        let file = *index.files.get(def.file.index())?;
        (!matches!(def.kind, DefKind::Variant(_))).then_some(file as usize + def.item.index())
    };
    let mut starts = vec![0; slots + 1];
    for position in 0..map.defs.len() {
        if let Some(slot) = slot_of(position) {
            starts[slot] += 1;
        }
    }
    let mut total = 0;
    for start in &mut starts {
        total += *start;
        *start = total;
    }
    let mut defs = vec![DefId(0); total as usize];
    for position in (0..map.defs.len()).rev() {
        if let Some(slot) = slot_of(position) {
            starts[slot] -= 1;
            defs[starts[slot] as usize] = def_id(position);
        }
    }
    index.starts = starts;
    index.defs = defs;
    index
}
