//! What one file declares in one place of a module tree: modules, definitions, imports.
//!
//! Files are collected in parallel, so all ids in here count from the file's own first; module 0 is
//! the file's. [`super::assemble`] makes them global.

use std::path::Path;

use super::cfg::CfgContext;
use super::data::{
    CfgState, Def, DefId, DefKind, LinkInput, Module, ModuleId, ModuleKind, Namespace, Resolution,
    Scope, ScopeEntry, UnfoundModule,
};
use super::modules::{Directory, normal};
use super::mount::{Child, Collected, Import, ImportSource, Mount, Place};
use crate::syntax::hir::{
    self, Item, ItemId, ItemKind, ItemParent, MacroKind, SourceFile, StructKind, Visibility,
};
use crate::text::{FileId, Name, known};

/// The place of an item: its module, and the condition that it stands under.
#[derive(Clone, Copy)]
struct Site {
    module: ModuleId,
    cfg: CfgState,
}

struct Collector<'a> {
    input: LinkInput<'a>,
    cfg: &'a CfgContext<'a>,
    file: &'a SourceFile,
    file_id: FileId,
    /// By item: where it was declared.
    sites: Vec<Option<Site>>,
    directories: Vec<Directory>,
    /// By module: its position in `directories`.
    directory_of: Vec<usize>,
    out: Collected,
}

/// Collects the file of a mount.
pub(super) fn collect(input: LinkInput<'_>, cfg: &CfgContext<'_>, mount: &Mount) -> Collected {
    let empty = SourceFile::default();
    let file = match input.files.get(mount.file.index()) {
        Some(file) if !mount.empty => file,
        _ => &empty,
    };
    let mut collector = Collector {
        input,
        cfg,
        file,
        file_id: mount.file,
        sites: vec![None; file.items.len()],
        directories: vec![mount.directory.clone()],
        directory_of: Vec::new(),
        out: Collected::default(),
    };
    let state = mount.cfg.max(cfg.attributes(file, file.inner_attributes));
    let (kind, name) = match mount.place {
        Place::Root => (ModuleKind::Root, known::EMPTY),
        Place::Module { .. } | Place::Include { .. } => (ModuleKind::File, mount.name),
    };
    let root = collector.push_module(kind, name, None, None, state, 0);
    for &item in &file.top_items {
        collector.item(
            item,
            Site {
                module: root,
                cfg: state,
            },
        );
    }
    collector.blocks();
    collector.out
}

impl Collector<'_> {
    fn push_module(
        &mut self,
        kind: ModuleKind,
        name: Name,
        parent: Option<ModuleId>,
        def: Option<DefId>,
        cfg: CfgState,
        directory: usize,
    ) -> ModuleId {
        let id = module_id(self.out.modules.len());
        self.out.modules.push(Module {
            // Set when ids are made global.
            krate: super::CrateId(0),
            parent,
            name,
            kind,
            file: self.file_id,
            def,
            cfg,
            scope: Scope::default(),
            impls: Vec::new(),
        });
        self.out.module_members.push(Vec::new());
        self.directory_of.push(directory);
        id
    }

    fn item(&mut self, id: ItemId, at: Site) {
        // Items of a macro in a block are reached by the macro and by the block.
        if self.sites[id.index()].is_some() {
            return;
        }
        let file = self.file;
        let item = file.item(id);
        let cfg = at.cfg.max(self.cfg.attributes(file, item.attributes));
        let at = Site { cfg, ..at };
        self.sites[id.index()] = Some(at);
        match &item.kind {
            ItemKind::Module(module) => self.module(id, item, module, at),
            ItemKind::Function(_) => self.function(id, item, at),
            ItemKind::Struct(data) => self.structure(id, item, data, at),
            ItemKind::Union(_) => self.plain(id, item, DefKind::Union, Namespace::Types, at),
            ItemKind::Enum(data) => self.enumeration(id, item, data, at),
            ItemKind::Trait(data) => {
                let def = self.define(id, item.name, DefKind::Trait, None, at);
                self.declare(item, Namespace::Types, def, at);
                self.associated(def, &data.items, at);
            }
            ItemKind::Impl(data) => {
                let def = self.define(id, known::EMPTY, DefKind::Impl, None, at);
                self.out.modules[at.module.0 as usize].impls.push(def);
                self.associated(def, &data.items, at);
            }
            ItemKind::TypeAlias(_) => {
                self.plain(id, item, DefKind::TypeAlias, Namespace::Types, at);
            }
            ItemKind::Const(_) => self.plain(id, item, DefKind::Const, Namespace::Values, at),
            ItemKind::Static(_) => self.plain(id, item, DefKind::Static, Namespace::Values, at),
            ItemKind::Use(data) => {
                for tree in file.list(data.trees) {
                    self.import(item, ImportSource::Use(tree.path), tree.name, at);
                }
            }
            ItemKind::ExternCrate(data) => {
                let name = data.rename.unwrap_or(data.krate);
                self.import(item, ImportSource::ExternCrate(data.krate), Some(name), at);
            }
            ItemKind::ForeignModule(data) => {
                for &inner in &data.items {
                    self.item(inner, at);
                }
            }
            ItemKind::MacroDefinition(data) => {
                let def = self.define(id, item.name, DefKind::MacroRules, None, at);
                self.declare(item, Namespace::Macros, def, at);
                self.out.macros.push(def);
                if data.exported {
                    self.out.exported_macros.push(def);
                }
            }
            ItemKind::Macro(call) => self.macro_call(id, &file.macro_calls[*call], at),
        }
    }

    fn define(
        &mut self,
        item: ItemId,
        name: Name,
        kind: DefKind,
        parent: Option<DefId>,
        at: Site,
    ) -> DefId {
        let id = def_id(self.out.defs.len());
        self.out.defs.push(Def {
            kind,
            name,
            module: at.module,
            file: self.file_id,
            item,
            parent,
            cfg: at.cfg,
        });
        if parent.is_none() {
            self.out.module_members[at.module.0 as usize].push((name, id));
        }
        id
    }

    fn declare(&mut self, item: &Item, namespace: Namespace, def: DefId, at: Site) {
        self.declare_as(item, item.name, namespace, Resolution::Def(def), at);
    }

    fn declare_as(
        &mut self,
        item: &Item,
        name: Name,
        namespace: Namespace,
        resolution: Resolution,
        at: Site,
    ) {
        if name == known::UNDERSCORE || name == known::EMPTY {
            return;
        }
        let (public, restricted) = visibility(item);
        let entry = ScopeEntry {
            resolution,
            public,
            restricted,
            cfg: at.cfg,
            by_glob: false,
        };
        let scope = &mut self.out.modules[at.module.0 as usize].scope;
        scope
            .names_mut(namespace)
            .entry(name)
            .and_modify(|old| {
                if entry.cfg < old.cfg {
                    *old = entry;
                }
            })
            .or_insert(entry);
    }

    fn plain(&mut self, id: ItemId, item: &Item, kind: DefKind, namespace: Namespace, at: Site) {
        let def = self.define(id, item.name, kind, None, at);
        self.declare(item, namespace, def, at);
    }

    fn function(&mut self, id: ItemId, item: &Item, at: Site) {
        let def = self.define(id, item.name, DefKind::Function, None, at);
        self.declare(item, Namespace::Values, def, at);
        let makes_macro = self.file.list(item.attributes).iter().any(|attribute| {
            match self.file.list(self.file.path(attribute.path).segments) {
                [only] => matches!(only.name.as_str(), "proc_macro" | "proc_macro_attribute"),
                _ => false,
            }
        });
        if makes_macro {
            self.declare(item, Namespace::Macros, def, at);
        }
    }

    fn structure(&mut self, id: ItemId, item: &Item, data: &hir::Struct, at: Site) {
        let def = self.define(id, item.name, DefKind::Struct, None, at);
        self.declare(item, Namespace::Types, def, at);
        if data.kind != StructKind::Record {
            self.declare(item, Namespace::Values, def, at);
        }
    }

    fn enumeration(&mut self, id: ItemId, item: &Item, data: &hir::Enum, at: Site) {
        let def = self.define(id, item.name, DefKind::Enum, None, at);
        self.declare(item, Namespace::Types, def, at);
        let variants = self.file.list(data.variants);
        let mut members = Vec::with_capacity(variants.len());
        for (position, variant) in (0..).zip(variants) {
            let cfg = at
                .cfg
                .max(self.cfg.attributes(self.file, variant.attributes));
            let kind = DefKind::Variant(position);
            let member = self.define(id, variant.name, kind, Some(def), Site { cfg, ..at });
            members.push((variant.name, member));
        }
        self.out.members.push((def, members));
    }

    fn associated(&mut self, owner: DefId, items: &[ItemId], at: Site) {
        let mut members = Vec::with_capacity(items.len());
        self.associated_into(&mut members, owner, items, at);
        self.out.members.push((owner, members));
    }

    fn associated_into(
        &mut self,
        members: &mut Vec<(Name, DefId)>,
        owner: DefId,
        items: &[ItemId],
        at: Site,
    ) {
        let file = self.file;
        for &id in items {
            if self.sites[id.index()].is_some() {
                continue;
            }
            let item = file.item(id);
            let cfg = at.cfg.max(self.cfg.attributes(file, item.attributes));
            let at = Site { cfg, ..at };
            self.sites[id.index()] = Some(at);
            let kind = match &item.kind {
                ItemKind::Function(_) => DefKind::Function,
                ItemKind::Const(_) => DefKind::Const,
                ItemKind::TypeAlias(_) => DefKind::TypeAlias,
                ItemKind::Macro(call) => {
                    if let MacroKind::Items(inner) = file.macro_calls[*call].kind {
                        self.associated_into(members, owner, file.list(inner), at);
                    }
                    continue;
                }
                _ => continue,
            };
            let member = self.define(id, item.name, kind, Some(owner), at);
            members.push((item.name, member));
        }
    }

    fn import(&mut self, item: &Item, source: ImportSource, name: Option<Name>, at: Site) {
        let (public, restricted) = visibility(item);
        self.out.imports.push(Import {
            module: at.module,
            file: self.file_id,
            source,
            name,
            public,
            restricted,
            cfg: at.cfg,
        });
    }

    fn module(&mut self, id: ItemId, item: &Item, module: &hir::Module, at: Site) {
        // The module's id is put in when it is known.
        let def = self.define(id, item.name, DefKind::Module(ModuleId(0)), None, at);
        let position = def.0 as usize;
        self.declare(item, Namespace::Types, def, at);
        let directory = self.directory_of[at.module.0 as usize];
        let path = module.path.as_deref();
        let Some(items) = &module.items else {
            return self.file_module(id, item, path, position, at);
        };
        self.directories
            .push(self.directories[directory].inline(item.name, path));
        let inner = self.push_module(
            ModuleKind::Inline,
            item.name,
            Some(at.module),
            Some(def),
            at.cfg,
            self.directories.len() - 1,
        );
        self.out.defs[position].kind = DefKind::Module(inner);
        for &child in items {
            self.item(
                child,
                Site {
                    module: inner,
                    cfg: at.cfg,
                },
            );
        }
    }

    fn file_module(&mut self, id: ItemId, item: &Item, path: Option<&str>, def: usize, at: Site) {
        let directory = &self.directories[self.directory_of[at.module.0 as usize]];
        let found = directory.find(self.input, item.name, path);
        let (file, directory) = match found {
            Ok((file, directory)) => (Some(file), directory),
            Err(candidates) => {
                self.out.unfound.push(UnfoundModule {
                    file: self.file_id,
                    item: id,
                    candidates,
                });
                (None, Directory::default())
            }
        };
        self.out.children.push(Child {
            file,
            name: item.name,
            parent: at.module,
            def: Some(def),
            cfg: at.cfg,
            directory,
        });
    }

    fn macro_call(&mut self, id: ItemId, call: &hir::MacroCall, at: Site) {
        if let MacroKind::Items(items) = call.kind {
            for &item in self.file.list(items) {
                self.item(item, at);
            }
            return;
        }
        let segments = self.file.list(self.file.path(call.path).segments);
        if segments
            .last()
            .is_some_and(|last| last.name.as_str() == "include")
        {
            self.include(id, call, at);
        } else {
            self.generated(at);
        }
    }

    /// The module has items that nobody can read here.
    fn generated(&mut self, at: Site) {
        if let Some(module) = self.out.modules.get_mut(at.module.0 as usize) {
            module.scope.has_generated = true;
        }
    }

    fn include(&mut self, id: ItemId, call: &hir::MacroCall, at: Site) {
        let Some(file) = self.input.workspace.files.get(self.file_id.index()) else {
            return;
        };
        let tokens = call
            .tokens
            .of(&file.text)
            .trim()
            .trim_end_matches(',')
            .trim();
        let Some(literal) = tokens
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
        else {
            // Such as `concat!(env!("OUT_DIR"), …)`.
            return self.generated(at);
        };
        let folder = file.path.parent().unwrap_or(Path::new(""));
        let path = normal(&folder.join(literal));
        let Some(file) = self.input.workspace.file_at(&path) else {
            self.out.unfound.push(UnfoundModule {
                file: self.file_id,
                item: id,
                candidates: vec![path],
            });
            return;
        };
        self.out.children.push(Child {
            file: Some(file),
            name: known::EMPTY,
            parent: at.module,
            def: None,
            cfg: at.cfg,
            directory: Directory::of_root(&path),
        });
    }

    /// Declares the items of blocks, outer blocks first.
    fn blocks(&mut self) {
        let file = self.file;
        let mut local = Vec::new();
        for (id, item) in file.items.iter() {
            if let ItemParent::Block(body, block) = item.parent {
                let range = file.range(block);
                local.push((range.start, std::cmp::Reverse(range.end), block, body, id));
            }
        }
        local.sort_unstable_by_key(|&(start, end, block, _, item)| (start, end, block, item));
        // The blocks around the current one: body, end, the module that its own are keyed with.
        let mut open: Vec<(hir::BodyId, u32, ModuleId)> = Vec::new();
        for group in local.chunk_by(|left, right| left.2 == right.2) {
            let (start, end, block, body, _) = group[0];
            while open.last().is_some_and(|&(_, end, _)| end <= start) {
                open.pop();
            }
            let owner = body_owner(file, body);
            let Some(site) = self.sites.get(owner.index()).copied().flatten() else {
                continue;
            };
            let outer = open
                .iter()
                .rev()
                .find(|&&(of, ..)| of == body)
                .map_or(site.module, |&(_, _, module)| module);
            let directory = self.directory_of[outer.0 as usize];
            let kind = ModuleKind::Block(block);
            let inner =
                self.push_module(kind, known::EMPTY, Some(outer), None, site.cfg, directory);
            self.out.blocks.push((site.module, block, inner));
            if outer != site.module {
                self.out.blocks.push((outer, block, inner));
            }
            open.push((body, end.0, inner));
            for &(.., item) in group {
                self.item(
                    item,
                    Site {
                        module: inner,
                        cfg: site.cfg,
                    },
                );
            }
        }
    }
}

/// The item whose body it is.
fn body_owner(file: &SourceFile, body: hir::BodyId) -> ItemId {
    match file.bodies[body].owner {
        hir::BodyOwner::Function(item)
        | hir::BodyOwner::Constant(item)
        | hir::BodyOwner::CompileTime(item)
        | hir::BodyOwner::MacroItem(item) => item,
    }
}

/// Whether it is `pub`, and whether it is `pub(…)`.
fn visibility(item: &Item) -> (bool, bool) {
    match item.visibility {
        Visibility::Public => (true, false),
        Visibility::Restricted(_) => (false, true),
        Visibility::Inherited => (false, false),
    }
}

/// The id of the definition at a position.
///
/// # Panics
/// Above `u32::MAX` definitions, which no address space holds.
pub(super) fn def_id(position: usize) -> DefId {
    DefId(u32::try_from(position).expect("fewer than 2^32 definitions"))
}

/// The id of the module at a position.
///
/// # Panics
/// Above `u32::MAX` modules, which no address space holds.
pub(super) fn module_id(position: usize) -> ModuleId {
    ModuleId(u32::try_from(position).expect("fewer than 2^32 modules"))
}
