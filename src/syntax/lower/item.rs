//! Items at the top, in modules and in blocks.

use proc_macro2::Ident;
use syn::Item as SynItem;

use super::Lowering;
use super::by_example::ItemPlace;
use crate::syntax::hir::{
    BlockKind, BodyOwner, Const, ExternCrate, Function, Item, ItemId, ItemKind, ItemParent,
    MacroDefinition, Module, Param, SelfParam, Static, TypeAlias, Visibility,
};
use crate::text::{TextRange, known};

/// What every item has in front of its kind.
pub(super) struct Head<'tree> {
    pub(super) attributes: &'tree [syn::Attribute],
    pub(super) visibility: Option<&'tree syn::Visibility>,
    /// The first keyword behind the visibility.
    pub(super) keyword: TextRange,
    pub(super) name: Option<&'tree Ident>,
}

impl<'tree> Head<'tree> {
    pub(super) fn new(
        attributes: &'tree [syn::Attribute],
        visibility: Option<&'tree syn::Visibility>,
        keyword: TextRange,
        name: &'tree Ident,
    ) -> Self {
        Self {
            attributes,
            visibility,
            keyword,
            name: Some(name),
        }
    }
}

impl Lowering<'_> {
    pub(super) fn items(&mut self, items: &[SynItem]) -> Vec<ItemId> {
        items.iter().filter_map(|item| self.item(item)).collect()
    }

    /// Stores an item; `lower` gives its kind and where it ends.
    pub(super) fn add_item(
        &mut self,
        head: &Head<'_>,
        lower: impl FnOnce(&mut Self, ItemId) -> (ItemKind, u32),
    ) -> ItemId {
        self.declares_items = true;
        let mut start = head.keyword.start;
        let visibility = match head.visibility {
            None | Some(syn::Visibility::Inherited) => Visibility::Inherited,
            Some(syn::Visibility::Public(token)) => {
                start = self.start(token.span);
                Visibility::Public
            }
            Some(syn::Visibility::Restricted(restricted)) => {
                start = self.start(restricted.pub_token.span);
                Visibility::Restricted(self.path(&restricted.path).id)
            }
        };
        start = self.outer_start(head.attributes).unwrap_or(start);
        let (name, name_range) = match head.name {
            Some(ident) => self.positions.ident(ident),
            None => (known::EMPTY, head.keyword),
        };
        let attributes = self.attributes(head.attributes);
        let id = self.file.items.push(Item {
            // Overwritten below: what is inside must know the item's id.
            kind: ItemKind::MacroDefinition(MacroDefinition { exported: false }),
            name,
            name_range,
            range: TextRange::new(start, start),
            visibility,
            attributes,
            parent: self.parent,
            inside_macro: self.inside,
        });

        let outside = (
            self.body.take(),
            self.item.replace(id),
            std::mem::replace(&mut self.parent, ItemParent::Item(id)),
            self.declares_items,
        );
        let (kind, end) = lower(self, id);
        (self.body, self.item, self.parent, self.declares_items) = outside;

        let item = &mut self.file.items[id];
        item.kind = kind;
        item.range.end = end;
        id
    }

    /// Lowers an item; `None` where `syn` could not read it.
    pub(super) fn item(&mut self, item: &SynItem) -> Option<ItemId> {
        match item {
            SynItem::Fn(item) => Some(self.free_function(item)),
            SynItem::Struct(_) | SynItem::Enum(_) | SynItem::Union(_) => Some(self.type_item(item)),
            SynItem::Impl(item) => Some(self.impl_item_block(item)),
            SynItem::Trait(item) => Some(self.trait_item_block(item)),
            SynItem::TraitAlias(item) => Some(self.trait_alias(item)),
            SynItem::Mod(item) => Some(self.module(item)),
            SynItem::Use(item) => Some(self.use_item(item)),
            SynItem::Const(item) => {
                let keyword = self.token(item.const_token.span, 5);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                Some(self.constant(&head, &item.ty, Some(&item.expr), item.semi_token.span))
            }
            SynItem::Static(item) => {
                let keyword = self.token(item.static_token.span, 6);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let end = self.token(item.semi_token.span, 1).end;
                Some(self.static_item(&head, &item.ty, mutable, Some(&item.expr), end))
            }
            SynItem::Type(item) => {
                let keyword = self.token(item.type_token.span, 4);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                Some(self.type_alias(
                    &head,
                    &item.generics,
                    None,
                    Some(&item.ty),
                    &item.semi_token,
                ))
            }
            SynItem::ExternCrate(item) => Some(self.extern_crate(item)),
            SynItem::ForeignMod(item) => Some(self.foreign_module(item)),
            SynItem::Macro(item) => {
                let semicolon = item.semi_token.as_ref();
                let name = item.ident.as_ref();
                Some(self.macro_item(&item.attrs, name, &item.mac, semicolon, ItemPlace::Module))
            }
            SynItem::Verbatim(tokens) => self.unread_item(tokens),
            _ => None,
        }
    }

    fn free_function(&mut self, item: &syn::ItemFn) -> ItemId {
        let keyword = self.function_keyword(&item.modifiers, &item.sig);
        let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.sig.ident);
        self.function(&head, &item.sig, Some(&item.block), None)
    }

    pub(super) fn function_keyword(
        &self,
        modifiers: &syn::FnModifiers,
        sig: &syn::Signature,
    ) -> TextRange {
        if let Some(token) = &modifiers.defaultness {
            return self.positions.range(token.span);
        }
        if let Some(token) = &sig.constness {
            return self.token(token.span, 5);
        }
        if let Some(token) = &sig.asyncness {
            return self.token(token.span, 5);
        }
        match (&sig.safety, &sig.abi) {
            (syn::Safety::Unsafe(token), _) => self.token(token.span, 6),
            (syn::Safety::Safe(token), _) => self.positions.range(token.span),
            (syn::Safety::Default, Some(abi)) => self.token(abi.extern_token.span, 6),
            (syn::Safety::Default, None) => self.token(sig.fn_token.span, 2),
        }
    }

    /// A function with its block, or a declaration up to its semicolon.
    pub(super) fn function(
        &mut self,
        head: &Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        semicolon: Option<&syn::token::Semi>,
    ) -> ItemId {
        self.add_item(head, |this, id| {
            let generics = this.generics(&sig.generics);
            let first_expr = this.file.exprs.next_id();
            let first_pat = this.file.pats.next_id();
            let mut self_param = None;
            let mut params = Vec::with_capacity(sig.inputs.len());
            for input in &sig.inputs {
                match input {
                    syn::FnArg::Receiver(receiver) => {
                        self_param = Some(this.self_param(receiver));
                    }
                    syn::FnArg::Typed(param) => {
                        let pat = this.pat(&param.pat);
                        let ty = this.ty(&param.ty);
                        this.record_attributes(&param.attrs, pat.outer.to(ty.outer));
                        params.push(Param {
                            pat: pat.id,
                            ty: ty.id,
                        });
                    }
                }
            }
            let mut end = this.positions.parens(&sig.paren_token).end;
            let mut result = None;
            if let syn::ReturnType::Type(_, ty) = &sig.output {
                let ty = this.ty(ty);
                end = ty.outer.end;
                result = Some(ty.id);
            }
            if let Some(semicolon) = semicolon {
                end = this.token(semicolon.span, 1).end;
            }
            let pats = this.file.push_list(params.iter().map(|param| param.pat));
            let params = this.file.push_list(params);
            let body = block.map(|block| {
                let open = this.open_body(BodyOwner::Function(id));
                let root = this.block(without_braces(block), BlockKind::Plain, None, None);
                end = this.end(block.brace_token.span.close());
                let body = this.close_body(&open, root.id);
                let stored = &mut this.file.bodies[body];
                stored.first_expr = first_expr;
                stored.first_pat = first_pat;
                stored.params = pats;
                body
            });
            let kind = ItemKind::Function(Function {
                generics,
                self_param,
                params,
                result,
                is_async: sig.asyncness.is_some(),
                is_const: sig.constness.is_some(),
                is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
                body,
            });
            (kind, end)
        })
    }

    fn self_param(&mut self, receiver: &syn::Receiver) -> SelfParam {
        let keyword = self.token(receiver.self_token.span, 4);
        let mut lowered = SelfParam {
            by_ref: false,
            mutable: receiver.mutability.is_some(),
            ty: None,
            range: keyword,
        };
        if let Some(token) = &receiver.mutability {
            lowered.range.start = self.start(token.span);
        }
        match &receiver.kind {
            syn::ReceiverKind::Reference(and, _, mutable) => {
                lowered.by_ref = true;
                lowered.mutable |= mutable.is_some();
                lowered.range.start = self.start(and.span);
            }
            syn::ReceiverKind::Typed(_, ty) => {
                let ty = self.ty(ty);
                lowered.range.end = ty.outer.end;
                lowered.ty = Some(ty.id);
            }
            _ => {}
        }
        self.record_attributes(&receiver.attrs, lowered.range);
        lowered
    }

    pub(super) fn constant(
        &mut self,
        head: &Head<'_>,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        semicolon: proc_macro2::Span,
    ) -> ItemId {
        self.add_item(head, |this, id| {
            let ty = this.ty(ty).id;
            let body = value.map(|value| this.expr_body(BodyOwner::Constant(id), value));
            let end = this.token(semicolon, 1).end;
            (ItemKind::Const(Const { ty, body }), end)
        })
    }

    /// A static up to `end`.
    pub(super) fn static_item(
        &mut self,
        head: &Head<'_>,
        ty: &syn::Type,
        mutable: bool,
        value: Option<&syn::Expr>,
        end: u32,
    ) -> ItemId {
        self.add_item(head, |this, id| {
            let ty = this.ty(ty).id;
            let body = value.map(|value| this.expr_body(BodyOwner::Constant(id), value));
            let kind = ItemKind::Static(Static {
                ty,
                mutable,
                body,
                wrapped_by: None,
            });
            (kind, end)
        })
    }

    pub(super) fn type_alias(
        &mut self,
        head: &Head<'_>,
        generics: &syn::Generics,
        bounds: Option<&syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>>,
        ty: Option<&syn::Type>,
        semicolon: &syn::token::Semi,
    ) -> ItemId {
        self.add_item(head, |this, _| {
            let generics = this.generics(generics);
            let bounds = bounds
                .map(|bounds| this.bounds(bounds).0)
                .unwrap_or_default();
            let ty = ty.map(|ty| this.ty(ty).id);
            let kind = ItemKind::TypeAlias(TypeAlias {
                generics,
                bounds,
                ty,
            });
            (kind, this.token(semicolon.span, 1).end)
        })
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let keyword = match &item.unsafety {
            Some(token) => self.token(token.span, 6),
            None => self.token(item.mod_token.span, 3),
        };
        let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
        self.add_item(&head, |this, _| {
            let items = item.content.as_ref().map(|(_, items)| this.items(items));
            let end = match (&item.content, &item.semi) {
                (Some((braces, _)), _) => this.end(braces.span.close()),
                (None, Some(semicolon)) => this.token(semicolon.span, 1).end,
                (None, None) => this.positions.ident(&item.ident).1.end,
            };
            let path = Self::path_attribute(&item.attrs);
            (ItemKind::Module(Module { items, path }), end)
        })
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate) -> ItemId {
        let head = Head {
            attributes: &item.attrs,
            visibility: Some(&item.vis),
            keyword: self.token(item.extern_token.span, 6),
            name: Some(
                item.rename
                    .as_ref()
                    .map_or(&item.ident, |(_, rename)| rename),
            ),
        };
        self.add_item(&head, |this, _| {
            let krate = this.positions.ident(&item.ident).0;
            let rename = item.rename.as_ref();
            let rename = rename.map(|(_, rename)| this.positions.ident(rename).0);
            let kind = ItemKind::ExternCrate(ExternCrate { krate, rename });
            (kind, this.token(item.semi_token.span, 1).end)
        })
    }
}

/// The block in which the code of a function stands, where others are around it that hold nothing else:
/// `{ { … } }`.
fn without_braces(block: &syn::Block) -> &syn::Block {
    let mut inner = block;
    while let [syn::Stmt::Expr(syn::Expr::Block(only), None)] = inner.stmts.as_slice()
        && only.label.is_none()
        && only.attrs.is_empty()
    {
        inner = &only.block;
    }
    inner
}
