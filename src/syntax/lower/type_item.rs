//! Structures, enumerations and unions, with their fields.

use syn::Item as SynItem;

use super::Lowering;
use super::item::Head;
use crate::syntax::hir::{
    BodyOwner, Enum, EnumVariant, Field, ItemId, ItemKind, List, Struct, StructKind, Visibility,
};
use crate::text::Name;

impl Lowering<'_> {
    pub(super) fn type_item(&mut self, item: &SynItem) -> ItemId {
        match item {
            SynItem::Struct(item) => {
                let keyword = self.token(item.struct_token.span, 6);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                self.add_item(&head, |this, _| {
                    let generics = this.generics(&item.generics);
                    let (fields, kind, fields_end) = this.fields(&item.fields);
                    let end = match &item.semi_token {
                        Some(token) => this.token(token.span, 1).end,
                        None => fields_end.unwrap_or_default(),
                    };
                    let kind = ItemKind::Struct(Struct {
                        generics,
                        fields,
                        kind,
                    });
                    (kind, end)
                })
            }
            SynItem::Union(item) => {
                let keyword = self.positions.range(item.union_token.span);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                self.add_item(&head, |this, _| {
                    let generics = this.generics(&item.generics);
                    let fields = this.field_list(&item.fields.named);
                    let kind = ItemKind::Union(Struct {
                        generics,
                        fields,
                        kind: StructKind::Record,
                    });
                    (kind, this.end(item.fields.brace_token.span.close()))
                })
            }
            SynItem::Enum(item) => {
                let keyword = self.token(item.enum_token.span, 4);
                let head = Head::new(&item.attrs, Some(&item.vis), keyword, &item.ident);
                self.add_item(&head, |this, id| {
                    let generics = this.generics(&item.generics);
                    let variants: Vec<_> = item
                        .variants
                        .iter()
                        .map(|variant| this.variant(variant, id))
                        .collect();
                    let variants = this.file.push_list(variants);
                    let kind = ItemKind::Enum(Enum { generics, variants });
                    (kind, this.end(item.brace_token.span.close()))
                })
            }
            _ => unreachable!("called for structs, unions and enums"),
        }
    }

    fn variant(&mut self, variant: &syn::Variant, item: ItemId) -> EnumVariant {
        let attributes = self.attributes(&variant.attrs);
        let (name, mut range) = self.positions.ident(&variant.ident);
        let (fields, kind, end) = self.fields(&variant.fields);
        range.end = end.unwrap_or(range.end);
        let discriminant = variant.discriminant.as_ref().map(|(_, value)| {
            let open = self.open_body(BodyOwner::CompileTime(item));
            let value = self.expr(value);
            range.end = value.outer.end;
            self.close_body(&open, value.id)
        });
        EnumVariant {
            name,
            range,
            kind,
            fields,
            attributes,
            discriminant,
        }
    }

    pub(super) fn fields(
        &mut self,
        fields: &syn::Fields,
    ) -> (List<Field>, StructKind, Option<u32>) {
        match fields {
            syn::Fields::Named(fields) => {
                let end = self.end(fields.brace_token.span.close());
                let fields = self.field_list(&fields.named);
                (fields, StructKind::Record, Some(end))
            }
            syn::Fields::Unnamed(fields) => {
                let end = self.end(fields.paren_token.span.close());
                let fields = self.field_list(&fields.unnamed);
                (fields, StructKind::Tuple, Some(end))
            }
            syn::Fields::Unit => (List::default(), StructKind::Unit, None),
        }
    }

    fn field_list<P>(
        &mut self,
        fields: &syn::punctuated::Punctuated<syn::Field, P>,
    ) -> List<Field> {
        let mut lowered = Vec::with_capacity(fields.len());
        for (position, field) in fields.iter().enumerate() {
            let attributes = self.attributes(&field.attrs);
            let visibility_start = match &field.vis {
                syn::Visibility::Public(token) => Some(self.start(token.span)),
                syn::Visibility::Restricted(vis) => Some(self.start(vis.pub_token.span)),
                syn::Visibility::Inherited => None,
            };
            let visibility = match &field.vis {
                syn::Visibility::Public(_) => Visibility::Public,
                syn::Visibility::Restricted(vis) => Visibility::Restricted(self.path(&vis.path).id),
                syn::Visibility::Inherited => Visibility::Inherited,
            };
            let ident = field
                .ident
                .as_ref()
                .map(|ident| self.positions.ident(ident));
            let ty = self.ty(&field.ty);
            let mut range = ty.outer;
            if let Some((_, name_range)) = ident {
                range = name_range.to(range);
            }
            range.start = visibility_start.unwrap_or(range.start);
            let name = match ident {
                Some((name, _)) => name,
                None => Name::new(&position.to_string()),
            };
            lowered.push(Field {
                name,
                ty: ty.id,
                visibility,
                attributes,
                range,
            });
        }
        self.file.push_list(lowered)
    }
}
