//! What structs lead to by a derived `Deref`.

use crate::knowledge::{self, Api};
use crate::semantics::defs::DefId;
use crate::semantics::program::Program;
use crate::semantics::types::Ty;
use crate::syntax::hir::{Attribute, List};

/// What a struct leads to.
#[derive(Clone, Copy, Debug)]
pub(in crate::semantics) struct DerivedTarget {
    /// The type of the field; the struct's generic parameters stand in it.
    pub(in crate::semantics) field: Ty,
    /// Whether it is what the field leads to in its turn.
    pub(in crate::semantics) forwards: bool,
}

impl Program {
    /// What a struct leads to by a `Deref` that a macro derives.
    pub(in crate::semantics) fn derived_deref(&self, adt: DefId) -> Option<DerivedTarget> {
        // Names come first: paths are resolved of few types only.
        let mut derived = self.impls.derives(adt).iter();
        if !derived.any(|&name| knowledge::may_derive_deref(name)) {
            return None;
        }
        let (fields, _) = self.hir_fields(adt)?;
        let row = self
            .derived(adt)
            .find_map(|path| knowledge::derived_derefs().get(Api::of(path)))?;
        let file = self.file_of(adt);
        let marked = |attributes: List<Attribute>| {
            let mut attributes = file.list(attributes).iter();
            let marker = attributes.find(|attribute| {
                let segments = file.list(file.path(attribute.path).segments);
                matches!(segments, [only] if only.name.as_str() == row.marker)
            })?;
            Some(marker.args.of(self.text(self.def(adt).file)))
        };
        let fields = file.list(fields);
        let marker = |position: usize| marked(fields.get(position)?.attributes);
        let position = match fields.len() {
            1 => 0,
            several => (0..several)
                .find(|&position| marker(position).is_some_and(|args| args != "ignore"))?,
        };
        let says_forward = |args: Option<&str>| args.is_some_and(|args| args.contains("forward"));
        Some(DerivedTarget {
            field: self.fields(adt).get(position)?.ty,
            forwards: says_forward(marker(position))
                || says_forward(marked(self.item(adt).attributes)),
        })
    }
}
