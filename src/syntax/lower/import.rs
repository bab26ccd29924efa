//! `use` declarations, their trees flattened.

use super::Lowering;
use super::item::Head;
use crate::syntax::hir::{ItemId, ItemKind, Path, PathAnchor, PathId, PathSegment, Use, UseTree};
use crate::text::{Name, TextRange, known};

/// The way to the leaf at hand.
struct Prefix {
    anchor: PathAnchor,
    segments: Vec<PathSegment>,
}

impl Lowering<'_> {
    pub(super) fn use_item(&mut self, item: &syn::ItemUse) -> ItemId {
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: self.token(item.use_token.span, 3),
            name: None,
        };
        self.add_item(&head, |this, _| {
            let mut prefix = Prefix {
                anchor: match item.leading_colon {
                    Some(_) => PathAnchor::Global,
                    None => PathAnchor::Plain,
                },
                segments: Vec::new(),
            };
            let mut leaves = Vec::new();
            this.use_tree(&item.tree, &mut prefix, &mut leaves);
            let trees = this.file.push_list(leaves);
            let end = this.token(item.semi_token.span, 1).end;
            (ItemKind::Use(Use { trees }), end)
        })
    }

    fn use_tree(&mut self, tree: &syn::UseTree, prefix: &mut Prefix, leaves: &mut Vec<UseTree>) {
        match tree {
            syn::UseTree::Path(tree) => {
                let (name, range) = self.positions.ident(&tree.ident);
                prefix.segments.push(PathSegment {
                    name,
                    range,
                    args: None,
                });
                self.use_tree(&tree.tree, prefix, leaves);
                prefix.segments.pop();
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix, leaves);
                }
            }
            syn::UseTree::Name(leaf) => {
                let (name, range) = self.positions.ident(&leaf.ident);
                let (path, last) = self.leaf_path(prefix, name, range);
                leaves.push(UseTree {
                    path,
                    name: Some(last),
                    range,
                });
            }
            syn::UseTree::Rename(leaf) => {
                let (name, range) = self.positions.ident(&leaf.ident);
                let (rename, rename_range) = self.positions.ident(&leaf.rename);
                self.note_macro(name, rename);
                let (path, _) = self.leaf_path(prefix, name, range);
                leaves.push(UseTree {
                    path,
                    name: Some(rename),
                    range: range.to(rename_range),
                });
            }
            syn::UseTree::Glob(glob) => {
                let range = self.token(glob.star_token.span, 1);
                let path = self.whole_path(prefix.anchor, prefix.segments.clone(), range);
                leaves.push(UseTree {
                    path,
                    name: None,
                    range,
                });
            }
        }
    }

    /// The path of a leaf and its last name; `a::{self}` is `a`.
    fn leaf_path(&mut self, prefix: &Prefix, name: Name, range: TextRange) -> (PathId, Name) {
        let mut segments = prefix.segments.clone();
        let mut last = name;
        match segments.last() {
            Some(module) if name == known::SELF_VALUE => last = module.name,
            _ => segments.push(PathSegment {
                name,
                range,
                args: None,
            }),
        }
        (self.whole_path(prefix.anchor, segments, range), last)
    }

    fn whole_path(
        &mut self,
        anchor: PathAnchor,
        segments: Vec<PathSegment>,
        leaf: TextRange,
    ) -> PathId {
        let range = match (segments.first(), segments.last()) {
            (Some(first), Some(last)) => first.range.to(last.range),
            _ => leaf,
        };
        let segments = self.file.push_list(segments);
        self.file.paths.push(Path {
            anchor,
            segments,
            range,
        })
    }
}
