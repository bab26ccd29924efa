//! What a linked map answers.

use super::data::{
    CrateId, CrateOrigin, DefId, DefKind, DefMap, Module, ModuleId, ModuleKind, Namespace,
    PathResolution, Resolution,
};
use super::resolve::Resolver;
use super::stand_ins::stand_in;
use rustc_hash::FxHashMap;

use crate::syntax::hir::{ExprId, Path, PathAnchor, SourceFile};
use crate::text::{FileId, Name, known};
use crate::workspace::PackageId;

impl DefMap {
    /// What a path written in `file` means in the scope of the module or block `from`.
    ///
    /// Local variables, type parameters and `Self` are not names of modules: the caller knows
    /// them. Type aliases are not followed. A path behind `<T>::` is unknown here.
    pub fn resolve_path(
        &self,
        from: ModuleId,
        file: &SourceFile,
        path: &Path,
        namespace: Namespace,
    ) -> PathResolution {
        let segments = file.list(path.segments);
        let found = Resolver::new(self).path(from, file, path, namespace);
        let found = found.unwrap_or(PathResolution {
            resolution: Resolution::Unknown,
            remaining: segments.len(),
        });
        if found.resolution == Resolution::Unknown
            && path.anchor == PathAnchor::Plain
            && let Some(path) = stand_in(self, from, segments)
        {
            return PathResolution {
                resolution: Resolution::Unread(path),
                remaining: 0,
            };
        }
        found
    }

    /// What a single name means in the scope of the module or block `from`.
    pub fn resolve_name(&self, from: ModuleId, name: Name, namespace: Namespace) -> Resolution {
        let found = Resolver::new(self).lexical(from, name, namespace);
        found.unwrap_or(Resolution::Unknown)
    }

    /// The module.
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }

    /// The crate of a definition.
    pub fn crate_of(&self, def: DefId) -> CrateId {
        self.module(self.defs[def.0 as usize].module).krate
    }

    /// Whether the definition is one of the workspace's own.
    pub fn is_own(&self, def: DefId) -> bool {
        def.0 < self.own_defs
    }

    /// Whether the definition is a signature of a crate whose source was not read.
    pub fn is_stub(&self, def: DefId) -> bool {
        self.crates[self.crate_of(def).0 as usize].origin == CrateOrigin::Stub
    }

    /// The package of a crate that is a target.
    pub fn package_of(&self, krate: CrateId) -> Option<PackageId> {
        match self.crates[krate.0 as usize].origin {
            CrateOrigin::Target { package, .. } => Some(package),
            _ => None,
        }
    }

    /// The scope that a block opens in the scope `from` of its body or of the block around it;
    /// `None` where it declares no items.
    pub fn module_of_block(&self, from: ModuleId, file: FileId, block: ExprId) -> Option<ModuleId> {
        let &found = self.block_modules.get(&(from, block))?;
        // An included file's expressions are counted from one again.
        (self.module(found).file == file).then_some(found)
    }

    /// The traits whose methods can be called in a module or block: definitions in their order,
    /// then names of crates that were not read and may be traits, by their text.
    pub fn traits_in_scope(&self, module: ModuleId) -> Vec<Resolution> {
        let mut defs = Vec::new();
        let mut unread = Vec::new();
        let mut add = |resolution: Resolution| match resolution {
            Resolution::Def(def) if self.defs[def.0 as usize].kind == DefKind::Trait => {
                defs.push(def);
            }
            Resolution::Unread(path) if begins_as_a_type(path) => unread.push(path.as_str()),
            _ => {}
        };
        let mut scope = Some(module);
        let prelude = Resolver::new(self).prelude(module);
        let mut ends = false;
        while let Some(id) = scope {
            let data = self.module(id);
            data.scope
                .types
                .values()
                .for_each(|entry| add(entry.resolution));
            let unnamed = data.scope.unnamed_traits.iter();
            unnamed.map(|entry| entry.resolution).for_each(&mut add);
            scope = match data.kind {
                ModuleKind::Block(_) => data.parent,
                _ if ends => None,
                _ => {
                    ends = true;
                    prelude
                }
            };
        }
        defs.sort_unstable();
        defs.dedup();
        unread.sort_unstable();
        unread.dedup();
        let unread = unread
            .into_iter()
            .map(|path| Resolution::Unread(Name::new(path)));
        defs.into_iter()
            .map(Resolution::Def)
            .chain(unread)
            .collect()
    }

    /// The path of a definition from its crate on: `krate::module::Type`, `Type::method` behind
    /// the path of the type for what an impl holds, `Trait::method` for what a trait holds.
    pub fn canonical_path(&self, def: DefId) -> Name {
        let compute = || self.compute_path(def);
        match self.paths.defs.get(def.0 as usize) {
            Some(cached) => *cached.get_or_init(compute),
            None => compute(),
        }
    }

    /// The path of a module from its crate on; a block has the path of the module around it.
    pub fn module_path(&self, module: ModuleId) -> Name {
        let compute = || {
            let data = self.module(module);
            match (data.kind, data.parent) {
                (ModuleKind::Block(_), Some(parent)) => self.module_path(parent),
                (_, Some(parent)) => below(self.module_path(parent), data.name),
                (_, None) => self.crates[data.krate.0 as usize].name,
            }
        };
        match self.paths.modules.get(module.0 as usize) {
            Some(cached) => *cached.get_or_init(compute),
            None => compute(),
        }
    }

    /// The path of what a name leads to; `None` for what is unknown.
    pub fn path_of(&self, resolution: Resolution) -> Option<Name> {
        match resolution {
            Resolution::Def(def) => Some(self.canonical_path(def)),
            Resolution::Module(module) => Some(self.module_path(module)),
            Resolution::Unread(path) | Resolution::Primitive(path) => Some(path),
            Resolution::Unknown => None,
        }
    }

    fn compute_path(&self, def: DefId) -> Name {
        let data = &self.defs[def.0 as usize];
        if data.kind == DefKind::Impl {
            return self.impl_path(def);
        }
        match data.parent {
            Some(parent) => below(self.canonical_path(parent), data.name),
            None => below(self.module_path(data.module), data.name),
        }
    }

    /// The path that the items of an impl have before their names.
    fn impl_path(&self, def: DefId) -> Name {
        let module = || self.module_path(self.defs[def.0 as usize].module);
        let Some(head) = self.impl_heads.get(&def) else {
            return module();
        };
        let implemented = head.implemented.unwrap_or(Resolution::Unknown);
        self.path_of(head.self_type)
            .or_else(|| self.path_of(implemented))
            .unwrap_or_else(module)
    }
}

fn below(path: Name, name: Name) -> Name {
    if name == known::EMPTY {
        return path;
    }
    Name::new(&format!("{path}::{name}"))
}

/// Whether the last segment is written as types and traits are.
fn begins_as_a_type(path: Name) -> bool {
    path.as_str()
        .rsplit("::")
        .next()
        .is_some_and(|last| last.starts_with(|c: char| c.is_uppercase()))
}

/// Finds the definition at an absolute path of a crate, say `["std", "vec", "Vec"]`.
pub(in crate::semantics) fn find_path(
    defs: &DefMap,
    path: &[&str],
    namespace: Namespace,
) -> Option<DefId> {
    let (krate, rest) = path.split_first()?;
    let (last, modules) = rest.split_last()?;
    let root = defs
        .crates
        .iter()
        .rev()
        .find(|candidate| candidate.name.as_str() == *krate)?
        .root;
    let mut module = root;
    for segment in modules {
        let scope = &defs.modules[module.0 as usize].scope;
        module = match scope.types.get(&Name::new(segment))?.resolution {
            Resolution::Module(inner) => inner,
            Resolution::Def(def) => match defs.defs[def.0 as usize].kind {
                DefKind::Module(inner) => inner,
                _ => return None,
            },
            _ => return None,
        };
    }
    let scope = &defs.modules[module.0 as usize].scope;
    let table: &FxHashMap<_, _> = match namespace {
        Namespace::Types => &scope.types,
        Namespace::Values => &scope.values,
        Namespace::Macros => &scope.macros,
    };
    match table.get(&Name::new(last))?.resolution {
        Resolution::Def(def) => Some(def),
        _ => None,
    }
}
