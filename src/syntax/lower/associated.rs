//! Impls, traits and `extern` blocks, with the items in them.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{ForeignItem, ImplItem, TraitItem};

use super::Lowering;
use super::by_example::ItemPlace;
use super::item::Head;
use crate::syntax::hir::{ForeignModule, Impl, ItemId, ItemKind, Trait};

impl Lowering<'_> {
    pub(super) fn impl_item_block(&mut self, item: &syn::ItemImpl) -> ItemId {
        let keyword = if let Some(token) = &item.modifiers.defaultness {
            self.positions.range(token.span)
        } else if let Some(token) = &item.unsafety {
            self.token(token.span, 6)
        } else {
            self.token(item.impl_token.span, 4)
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: None,
            keyword,
            name: None,
        };
        self.add_item(&head, |this, _| {
            let generics = this.generics(&item.generics);
            let trait_path = item.trait_.as_ref().map(|(path, _)| this.path(path).id);
            let self_ty = this.ty(&item.self_ty).id;
            let items = item
                .items
                .iter()
                .filter_map(|item| this.impl_item(item))
                .collect();
            let kind = ItemKind::Impl(Impl {
                generics,
                trait_path,
                negative: item.modifiers.polarity.is_some(),
                self_ty,
                items,
            });
            (kind, this.end(item.brace_token.span.close()))
        })
    }

    pub(super) fn impl_item(&mut self, item: &ImplItem) -> Option<ItemId> {
        match item {
            ImplItem::Fn(item) => {
                let keyword = self.function_keyword(&item.modifiers, &item.sig);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.sig.ident);
                Some(self.function(&head, &item.sig, Some(&item.block), None))
            }
            ImplItem::Const(item) => {
                let keyword = self.token(item.const_token.span, 5);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                Some(self.constant(&head, &item.ty, Some(&item.expr), item.semi_token.span))
            }
            ImplItem::Type(item) => {
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
            ImplItem::Macro(item) => {
                let semicolon = item.semi_token.as_ref();
                Some(self.macro_item(&item.attrs, None, &item.mac, semicolon, ItemPlace::Impl))
            }
            ImplItem::Verbatim(tokens) => self.unread_item(tokens),
            _ => None,
        }
    }

    pub(super) fn trait_item_block(&mut self, item: &syn::ItemTrait) -> ItemId {
        let keyword = if let Some(token) = &item.unsafety {
            self.token(token.span, 6)
        } else if let Some(token) = &item.modifiers.auto_token {
            self.positions.range(token.span)
        } else {
            self.token(item.trait_token.span, 5)
        };
        let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
        self.add_item(&head, |this, _| {
            let generics = this.generics(&item.generics);
            let (supertraits, _) = this.bounds(&item.supertraits);
            let items = item
                .items
                .iter()
                .filter_map(|item| this.trait_item(item, None))
                .collect();
            let kind = ItemKind::Trait(Trait {
                generics,
                supertraits,
                items,
            });
            (kind, this.end(item.brace_token.span.close()))
        })
    }

    pub(super) fn trait_alias(&mut self, item: &syn::ItemTraitAlias) -> ItemId {
        let keyword = self.token(item.trait_token.span, 5);
        let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
        self.add_item(&head, |this, _| {
            let generics = this.generics(&item.generics);
            let (supertraits, _) = this.bounds(&item.bounds);
            let kind = ItemKind::Trait(Trait {
                generics,
                supertraits,
                items: Vec::new(),
            });
            (kind, this.token(item.semi_token.span, 1).end)
        })
    }

    /// An item of a trait; declarations elsewhere may have a visibility.
    pub(super) fn trait_item(
        &mut self,
        item: &TraitItem,
        visibility: Option<&syn::Visibility>,
    ) -> Option<ItemId> {
        match item {
            TraitItem::Fn(item) => {
                let keyword = self.function_keyword(&item.modifiers, &item.sig);
                let head = Head::new(&item.attrs, visibility, keyword, &item.sig.ident);
                let semicolon = item.semi_token.as_ref();
                Some(self.function(&head, &item.sig, item.default.as_ref(), semicolon))
            }
            TraitItem::Const(item) => {
                let keyword = self.token(item.const_token.span, 5);
                let head = Head::new(&item.attrs, visibility, keyword, &item.ident);
                let value = item.default.as_ref().map(|(_, value)| value);
                Some(self.constant(&head, &item.ty, value, item.semi_token.span))
            }
            TraitItem::Type(item) => {
                let keyword = self.token(item.type_token.span, 4);
                let head = Head::new(&item.attrs, visibility, keyword, &item.ident);
                let default = item.default.as_ref().map(|(_, ty)| ty);
                let bounds = Some(&item.bounds);
                Some(self.type_alias(&head, &item.generics, bounds, default, &item.semi_token))
            }
            TraitItem::Macro(item) => {
                let semicolon = item.semi_token.as_ref();
                Some(self.macro_item(&item.attrs, None, &item.mac, semicolon, ItemPlace::Trait))
            }
            TraitItem::Verbatim(tokens) => {
                self.leave_unread(tokens);
                None
            }
            _ => None,
        }
    }

    /// What `syn` hands over as tokens: most often a declaration without body outside a trait, as
    /// signature stubs are written.
    pub(super) fn unread_item(&mut self, tokens: &TokenStream) -> Option<ItemId> {
        let declaration = |input: syn::parse::ParseStream<'_>| {
            let attributes = input.call(syn::Attribute::parse_outer)?;
            let visibility: syn::Visibility = input.parse()?;
            let item: TraitItem = input.parse()?;
            Ok((attributes, visibility, item))
        };
        if let Ok((attributes, visibility, mut item)) = declaration.parse2(tokens.clone())
            && !matches!(item, TraitItem::Verbatim(_))
        {
            match &mut item {
                TraitItem::Fn(item) => item.attrs = attributes,
                TraitItem::Const(item) => item.attrs = attributes,
                TraitItem::Type(item) => item.attrs = attributes,
                _ => {}
            }
            return self.trait_item(&item, Some(&visibility));
        }
        if let Ok(item) = syn::parse2::<ForeignItem>(tokens.clone())
            && !matches!(item, ForeignItem::Verbatim(_))
        {
            return self.foreign_item(&item);
        }
        self.leave_unread(tokens);
        None
    }

    pub(super) fn leave_unread(&mut self, tokens: &TokenStream) {
        if let Some(range) = self.positions.tokens(tokens) {
            self.file.unopened.push(range);
        }
    }

    pub(super) fn foreign_module(&mut self, item: &syn::ItemForeignMod) -> ItemId {
        let keyword = match &item.unsafety {
            Some(token) => self.token(token.span, 6),
            None => self.token(item.abi.extern_token.span, 6),
        };
        let head = Head {
            attributes: &item.attrs,
            visibility: None,
            keyword,
            name: None,
        };
        self.add_item(&head, |this, _| {
            let items = item
                .items
                .iter()
                .filter_map(|item| this.foreign_item(item))
                .collect();
            let kind = ItemKind::ForeignModule(ForeignModule { items });
            (kind, this.end(item.brace_token.span.close()))
        })
    }

    fn foreign_item(&mut self, item: &ForeignItem) -> Option<ItemId> {
        match item {
            ForeignItem::Fn(item) => {
                let keyword = self.function_keyword(&item.modifiers, &item.sig);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.sig.ident);
                Some(self.function(&head, &item.sig, None, Some(&item.semi_token)))
            }
            ForeignItem::Static(item) => {
                let keyword = match &item.safety {
                    syn::Safety::Unsafe(token) => self.token(token.span, 6),
                    syn::Safety::Safe(token) => self.positions.range(token.span),
                    syn::Safety::Default => self.token(item.static_token.span, 6),
                };
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let end = self.token(item.semi_token.span, 1).end;
                Some(self.static_item(&head, &item.ty, mutable, None, end))
            }
            ForeignItem::Type(item) => {
                let keyword = self.token(item.type_token.span, 4);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                Some(self.type_alias(&head, &item.generics, None, None, &item.semi_token))
            }
            ForeignItem::Macro(item) => {
                let semicolon = item.semi_token.as_ref();
                Some(self.macro_item(&item.attrs, None, &item.mac, semicolon, ItemPlace::Module))
            }
            ForeignItem::Verbatim(tokens) => self.unread_item(tokens),
            _ => None,
        }
    }
}
