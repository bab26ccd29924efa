//! Written types, bounds, generic parameters.

use syn::punctuated::Punctuated;
use syn::{Type, TypeParamBound};

use super::{Lowering, Placed};
use crate::syntax::hir::{
    Bound, BoundedType, GenericParam, GenericParamKind, Generics, Id, List, TypeRef, TypeRefId,
    TypeRefKind, WherePredicate,
};
use crate::text::TextRange;

impl Lowering<'_> {
    pub(super) fn ty(&mut self, ty: &Type) -> Placed<TypeRefId> {
        match ty {
            Type::Paren(paren) => {
                let id = self.ty(&paren.elem).id;
                let outer = self.positions.parens(&paren.paren_token);
                return Placed { id, outer };
            }
            Type::Group(group) => return self.ty(&group.elem),
            _ => {}
        }
        let (kind, range) = self.type_kind(ty);
        let id = self.file.types.push(TypeRef { kind, range });
        Placed { id, outer: range }
    }

    fn type_kind(&mut self, ty: &Type) -> (TypeRefKind, TextRange) {
        match ty {
            Type::Path(ty) => {
                let path = self.qualified_path(ty.qself.as_ref(), &ty.path);
                (TypeRefKind::Path(path.id), path.outer)
            }
            Type::Reference(ty) => {
                let start = self.start(ty.and_token.span);
                let inner = self.ty(&ty.elem);
                let kind = TypeRefKind::Reference {
                    inner: inner.id,
                    mutable: ty.mutability.is_some(),
                };
                (kind, TextRange::new(start, inner.outer.end))
            }
            Type::Ptr(ty) => {
                let start = self.start(ty.star_token.span);
                let inner = self.ty(&ty.elem);
                let kind = TypeRefKind::Pointer {
                    inner: inner.id,
                    mutable: matches!(ty.mutability, syn::PointerMutability::Mut(_)),
                };
                (kind, TextRange::new(start, inner.outer.end))
            }
            Type::Tuple(ty) => {
                let range = self.positions.parens(&ty.paren_token);
                (TypeRefKind::Tuple(self.type_list(&ty.elems)), range)
            }
            Type::Slice(ty) => {
                let range = self.positions.delimiters(&ty.bracket_token.span);
                (TypeRefKind::Slice(self.ty(&ty.elem).id), range)
            }
            Type::Array(ty) => {
                let range = self.positions.delimiters(&ty.bracket_token.span);
                let element = self.ty(&ty.elem).id;
                let len = self.compile_time(&ty.len);
                (TypeRefKind::Array(element, len), range)
            }
            Type::FnPtr(ty) => self.function_pointer(ty),
            Type::ImplTrait(ty) => {
                let keyword = self.token(ty.impl_token.span, 4);
                let (bounds, covered) = self.bounds(&ty.bounds);
                let range = covered.map_or(keyword, |covered| keyword.to(covered));
                (TypeRefKind::ImplTrait(bounds), range)
            }
            Type::TraitObject(ty) => {
                let keyword = ty.dyn_token.as_ref().map(|token| self.token(token.span, 3));
                let (bounds, covered) = self.bounds(&ty.bounds);
                let range = match (keyword, covered) {
                    (Some(keyword), Some(covered)) => keyword.to(covered),
                    (keyword, covered) => keyword.or(covered).unwrap_or_default(),
                };
                (TypeRefKind::DynTrait(bounds), range)
            }
            Type::Never(ty) => (TypeRefKind::Never, self.token(ty.bang_token.span, 1)),
            Type::Infer(ty) => (TypeRefKind::Infer, self.token(ty.underscore_token.span, 1)),
            Type::Macro(ty) => {
                let (call, range) = self.closed_macro(&ty.mac);
                (TypeRefKind::Macro(call), range)
            }
            Type::Verbatim(tokens) => {
                let range = self.positions.tokens(tokens).unwrap_or_default();
                self.file.unopened.push(range);
                (TypeRefKind::Opaque, range)
            }
            _ => (TypeRefKind::Opaque, TextRange::default()),
        }
    }

    fn function_pointer(&mut self, ty: &syn::TypeFnPtr) -> (TypeRefKind, TextRange) {
        let first = if let Some(lifetimes) = &ty.lifetimes {
            lifetimes.for_token.span
        } else if let Some(unsafety) = &ty.unsafety {
            unsafety.span
        } else if let Some(abi) = &ty.abi {
            abi.extern_token.span
        } else {
            ty.fn_token.span
        };
        let start = self.start(first);
        let params: Vec<_> = ty
            .inputs
            .iter()
            .map(|input| self.ty(&input.ty).id)
            .collect();
        let params = self.file.push_list(params);
        let mut end = self.positions.parens(&ty.paren_token).end;
        let mut result = None;
        if let syn::ReturnType::Type(_, written) = &ty.output {
            let written = self.ty(written);
            end = written.outer.end;
            result = Some(written.id);
        }
        let kind = TypeRefKind::Function { params, result };
        (kind, TextRange::new(start, end))
    }

    fn type_list<P>(&mut self, types: &Punctuated<Type, P>) -> List<TypeRefId> {
        let types: Vec<_> = types.iter().map(|ty| self.ty(ty).id).collect();
        self.file.push_list(types)
    }

    /// The traits among the bounds, and the bytes of all bounds.
    pub(super) fn bounds<P>(
        &mut self,
        bounds: &Punctuated<TypeParamBound, P>,
    ) -> (List<Bound>, Option<TextRange>) {
        let mut lowered = Vec::with_capacity(bounds.len());
        let mut covered: Option<TextRange> = None;
        for bound in bounds {
            let range = self.bound(bound, &mut lowered);
            covered = Some(covered.map_or(range, |before| before.to(range)));
        }
        (self.file.push_list(lowered), covered)
    }

    fn bound(&mut self, bound: &TypeParamBound, lowered: &mut Vec<Bound>) -> TextRange {
        match bound {
            TypeParamBound::Trait(bound) => {
                let path = self.path(&bound.path);
                let mut range = path.outer;
                if let Some(lifetimes) = &bound.lifetimes {
                    range.start = self.start(lifetimes.for_token.span);
                }
                if let Some(maybe) = &bound.maybe {
                    range.start = range.start.min(self.start(maybe.span));
                } else {
                    lowered.push(Bound {
                        path: path.id,
                        is_const: false,
                    });
                }
                match &bound.paren_token {
                    Some(parens) => self.positions.parens(parens),
                    None => range,
                }
            }
            TypeParamBound::Lifetime(lifetime) => TextRange::new(
                self.start(lifetime.apostrophe),
                self.end(lifetime.ident.span()),
            ),
            TypeParamBound::PreciseCapture(capture) => TextRange::new(
                self.start(capture.use_token.span),
                self.token(capture.gt_token.span, 1).end,
            ),
            TypeParamBound::Verbatim(tokens) => {
                let range = self.positions.tokens(tokens).unwrap_or_default();
                if let Some(path) = conditionally_const(tokens) {
                    let path = self.path(&path).id;
                    lowered.push(Bound {
                        path,
                        is_const: true,
                    });
                }
                range
            }
            _ => TextRange::default(),
        }
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Id<Generics> {
        let mut lowered = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(_) => {}
                syn::GenericParam::Type(param) => {
                    let (name, _) = self.positions.ident(&param.ident);
                    if !param.bounds.is_empty() {
                        let (bounds, _) = self.bounds(&param.bounds);
                        lowered.predicates.push(WherePredicate {
                            ty: BoundedType::Param(name),
                            bounds,
                        });
                    }
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty).id);
                    let kind = GenericParamKind::Type { default };
                    lowered.params.push(GenericParam { name, kind });
                }
                syn::GenericParam::Const(param) => {
                    let (name, _) = self.positions.ident(&param.ident);
                    let ty = self.ty(&param.ty).id;
                    let default = param.default.as_ref();
                    let default = default.map(|(_, value)| self.compile_time(value));
                    let kind = GenericParamKind::Const { ty, default };
                    lowered.params.push(GenericParam { name, kind });
                }
            }
        }
        for predicate in generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates)
        {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty).id;
                let (bounds, _) = self.bounds(&predicate.bounds);
                lowered.predicates.push(WherePredicate {
                    ty: BoundedType::Type(ty),
                    bounds,
                });
            }
        }
        self.file.generics.push(lowered)
    }
}

/// The trait of `~const Trait`, `[const] Trait` and `const Trait`.
fn conditionally_const(tokens: &proc_macro2::TokenStream) -> Option<syn::Path> {
    let mut trees = tokens.clone().into_iter().peekable();
    while trees
        .next_if(|tree| match tree {
            proc_macro2::TokenTree::Punct(punct) => punct.as_char() == '~',
            proc_macro2::TokenTree::Group(_) => true,
            proc_macro2::TokenTree::Ident(ident) => ident == "const",
            proc_macro2::TokenTree::Literal(_) => false,
        })
        .is_some()
    {}
    syn::parse2(trees.collect()).ok()
}
