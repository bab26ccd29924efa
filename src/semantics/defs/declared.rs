//! What one file of a dependency asks for before anything is linked: files of modules, other crates.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::cfg::CfgContext;
use super::data::CfgState;
use super::modules::Directory;
use crate::syntax::hir::{ItemId, ItemKind, MacroKind, PathAnchor, SourceFile, Visibility};
use crate::text::Name;
use crate::workspace::TargetPlatform;

/// `mod name;`: where its file may lie, and the place that it makes there.
pub(in crate::semantics) type Candidates = Vec<(PathBuf, Directory)>;

/// The place of a crate's root file.
pub(in crate::semantics) fn root_place(root: &Path) -> Directory {
    Directory::of_root(root)
}

/// The files that the modules of a file ask for and that are compiled for a target with these features.
pub(in crate::semantics) fn module_files(
    file: &SourceFile,
    directory: &Directory,
    platform: &TargetPlatform,
    features: &[String],
) -> Vec<Candidates> {
    let cfg = CfgContext::new(platform, features);
    let mut found = Vec::new();
    if cfg.attributes(file, file.inner_attributes) == CfgState::Enabled {
        let mut walk = Walk {
            file,
            cfg,
            found: &mut found,
        };
        walk.items(&file.top_items, directory);
    }
    found
}

struct Walk<'a> {
    file: &'a SourceFile,
    cfg: CfgContext<'a>,
    found: &'a mut Vec<Candidates>,
}

impl Walk<'_> {
    fn items(&mut self, items: &[ItemId], directory: &Directory) {
        let file = self.file;
        for &id in items {
            let item = file.item(id);
            if self.cfg.attributes(file, item.attributes) != CfgState::Enabled {
                continue;
            }
            match &item.kind {
                ItemKind::Module(module) => {
                    let path = module.path.as_deref();
                    if let Some(inner) = &module.items {
                        self.items(inner, &directory.inline(item.name, path));
                    } else {
                        self.found.push(directory.candidates(item.name, path));
                    }
                }
                ItemKind::Macro(call) => {
                    if let MacroKind::Items(inner) = file.macro_calls[*call].kind {
                        self.items(file.list(inner), directory);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The names with which the paths of a file begin.
pub(in crate::semantics) fn first_names(file: &SourceFile) -> FxHashSet<Name> {
    let paths = file.paths.as_slice().iter();
    let firsts = paths
        .filter(|path| matches!(path.anchor, PathAnchor::Plain | PathAnchor::Global))
        .filter_map(|path| file.list(path.segments).first())
        .map(|segment| segment.name);
    let items = file.items.as_slice().iter();
    let crates = items.filter_map(|item| match &item.kind {
        ItemKind::ExternCrate(data) => Some(data.krate),
        _ => None,
    });
    firsts.chain(crates).collect()
}

/// The names with which the paths of a file's `pub use` begin.
pub(in crate::semantics) fn exported_names(file: &SourceFile) -> FxHashSet<Name> {
    let items = file.items.as_slice().iter();
    let exports = items.filter(|item| item.visibility == Visibility::Public);
    let mut names = FxHashSet::default();
    for item in exports {
        match &item.kind {
            ItemKind::Use(data) => {
                let trees = file.list(data.trees).iter();
                let firsts =
                    trees.filter_map(|tree| file.list(file.path(tree.path).segments).first());
                names.extend(firsts.map(|segment| segment.name));
            }
            ItemKind::ExternCrate(data) => {
                names.insert(data.krate);
            }
            _ => {}
        }
    }
    names
}
