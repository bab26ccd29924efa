//! Which allocator a program is linked with.

use super::defs::{CfgState, DefId, DefKind, attributes_state};
use super::program::Program;
use crate::syntax::hir::ItemParent;
use crate::text::Name;
use crate::workspace::TargetPlatform;

impl Program {
    /// The statics with `#[global_allocator]` in the code that ships and in that of dependencies, as far
    /// as it is read, whatever they are compiled for.
    pub fn global_allocators(&self) -> impl Iterator<Item = DefId> {
        let defs =
            (0..self.defs.defs.len()).filter_map(|index| u32::try_from(index).ok().map(DefId));
        defs.filter(|&def| {
            let data = self.def(def);
            data.kind == DefKind::Static
                && !self.is_stub(def)
                && self.code_kind(def).ships()
                && self
                    .attributes(def)
                    .any(|path| path.as_str() == "global_allocator")
        })
    }

    /// Whether a definition is compiled for a platform, by the conditions on itself and on what it is
    /// written in.
    pub fn state_for(&self, def: DefId, platform: &TargetPlatform) -> CfgState {
        let package = self.defs.package_of(self.crate_of(def));
        let features = package.map_or(&[][..], |package| {
            &self.workspace.package(package).default_features
        });
        let file = self.file_of(def);
        let mut item = self.item(def);
        loop {
            let state = attributes_state(file, item.attributes, platform, features);
            match item.parent {
                ItemParent::Item(parent) if state == CfgState::Enabled => item = file.item(parent),
                _ => return state,
            }
        }
    }

    /// The path of the type of a static or constant, if it is known.
    pub fn value_path(&self, def: DefId) -> Option<Name> {
        use super::types::TyKind;
        match self.types.kind(self.value_type(def)) {
            TyKind::Adt(def, _) => Some(self.defs.canonical_path(*def)),
            TyKind::Unread(path, _) => Some(*path),
            _ => None,
        }
    }
}
