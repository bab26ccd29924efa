//! Patterns.

use syn::Pat as SynPat;
use syn::punctuated::Punctuated;

use super::{Lowering, Placed};
use crate::syntax::hir::{ExprKind, FieldPat, List, Pat, PatId, PatKind};
use crate::text::TextRange;

impl Lowering<'_> {
    pub(super) fn pat(&mut self, pat: &SynPat) -> Placed<PatId> {
        match pat {
            SynPat::Paren(paren) => {
                let id = self.pat(&paren.pat).id;
                let outer = self.positions.parens(&paren.paren_token);
                return Placed { id, outer };
            }
            // A guard belongs to its arm, which takes it before it comes here.
            SynPat::Guard(guarded) => return self.pat(&guarded.pat),
            _ => {}
        }
        let (kind, range) = self.pat_kind(pat);
        let id = self.push_pat(kind, range);
        self.record_attributes(pat_attributes(pat), range);
        Placed { id, outer: range }
    }

    pub(super) fn push_pat(&mut self, kind: PatKind, range: TextRange) -> PatId {
        let range = self.positions.whole(range);
        self.file.pats.push(Pat { kind, range })
    }

    fn pat_kind(&mut self, pat: &SynPat) -> (PatKind, TextRange) {
        match pat {
            SynPat::Ident(pat) => self.binding(pat),
            SynPat::Wild(pat) => (PatKind::Wild, self.token(pat.underscore_token.span, 1)),
            SynPat::Rest(pat) => (PatKind::Rest, self.token(pat.dot2_token.spans[0], 2)),
            SynPat::Path(pat) => {
                let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
                (PatKind::Path(path.id), path.outer)
            }
            SynPat::Tuple(pat) => {
                let range = self.positions.parens(&pat.paren_token);
                (PatKind::Tuple(self.pat_list(&pat.elems)), range)
            }
            SynPat::Slice(pat) => {
                let range = self.positions.delimiters(&pat.bracket_token.span);
                (PatKind::Slice(self.pat_list(&pat.elems)), range)
            }
            SynPat::TupleStruct(pat) => {
                let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
                let elements = self.pat_list(&pat.elems);
                let end = self.positions.parens(&pat.paren_token).end;
                let range = TextRange::new(path.outer.start, end);
                (PatKind::TupleStruct(path.id, elements), range)
            }
            SynPat::Struct(pat) => self.struct_pat(pat),
            SynPat::Reference(pat) => {
                let start = self.start(pat.and_token.span);
                let inner = self.pat(&pat.pat);
                let range = TextRange::new(start, inner.outer.end);
                (PatKind::Reference(inner.id), range)
            }
            SynPat::Or(pat) => self.or_pat(pat),
            SynPat::Type(pat) => {
                let inner = self.pat(&pat.pat);
                let ty = self.ty(&pat.ty);
                (PatKind::Typed(inner.id, ty.id), inner.outer.to(ty.outer))
            }
            SynPat::Lit(pat) => {
                let (literal, range) = self.literal(&pat.lit);
                let value = self.push_expr(literal, range);
                (PatKind::Expr(value), range)
            }
            SynPat::Const(pat) => {
                let value = self.const_block(pat);
                (PatKind::Expr(value.id), value.outer)
            }
            SynPat::Range(pat) => {
                let (start, end, range) = self.range_ends(pat);
                (PatKind::Range(start, end), range)
            }
            SynPat::Macro(pat) => {
                let (call, range) = self.closed_macro(&pat.mac);
                (PatKind::Macro(call), range)
            }
            SynPat::Verbatim(tokens) => {
                let range = self.positions.tokens(tokens).unwrap_or_default();
                self.file.unopened.push(range);
                (PatKind::Opaque, range)
            }
            _ => (PatKind::Opaque, TextRange::default()),
        }
    }

    fn binding(&mut self, pat: &syn::PatIdent) -> (PatKind, TextRange) {
        let (name, mut range) = self.positions.ident(&pat.ident);
        let first = match (&pat.by_ref, &pat.mutability) {
            (Some(by_ref), _) => Some(by_ref.span),
            (None, Some(mutable)) => Some(mutable.span),
            (None, None) => None,
        };
        if let Some(first) = first {
            range.start = self.start(first);
        }
        let sub = pat.subpat.as_ref().map(|(_, sub)| self.pat(sub));
        if let Some(sub) = sub {
            range.end = sub.outer.end;
        }
        let kind = PatKind::Binding {
            name,
            by_ref: pat.by_ref.is_some(),
            mutable: pat.mutability.is_some(),
            sub: sub.map(|sub| sub.id),
        };
        (kind, range)
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> (PatKind, TextRange) {
        let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
        let mut fields = Vec::with_capacity(pat.fields.len());
        for field in &pat.fields {
            let (name, written) = self.member(&field.member);
            let value = self.pat(&field.pat);
            self.record_attributes(&field.attrs, written.to(value.outer));
            fields.push(FieldPat {
                name,
                pat: value.id,
            });
        }
        let fields = self.file.push_list(fields);
        let end = self.positions.delimiters(&pat.brace_token.span).end;
        let kind = PatKind::Struct {
            path: path.id,
            fields,
        };
        (kind, TextRange::new(path.outer.start, end))
    }

    fn or_pat(&mut self, pat: &syn::PatOr) -> (PatKind, TextRange) {
        let mark = self.pat_stack.len();
        let mut range: Option<TextRange> = None;
        if let Some(vert) = &pat.leading_vert {
            range = Some(self.token(vert.span, 1));
        }
        for case in &pat.cases {
            let case = self.pat(case);
            range = Some(range.map_or(case.outer, |before| before.to(case.outer)));
            self.pat_stack.push(case.id);
        }
        let cases = self.take_pats(mark);
        (PatKind::Or(cases), range.unwrap_or_default())
    }

    fn pat_list<P>(&mut self, pats: &Punctuated<SynPat, P>) -> List<PatId> {
        let mark = self.pat_stack.len();
        for pat in pats {
            let id = self.pat(pat).id;
            self.pat_stack.push(id);
        }
        self.take_pats(mark)
    }

    fn take_pats(&mut self, mark: usize) -> List<PatId> {
        self.file.push_list(self.pat_stack.drain(mark..))
    }

    /// A literal as the kind of an expression.
    pub(super) fn literal(&self, literal: &syn::Lit) -> (ExprKind, TextRange) {
        // The text at a macro's call is not that of a literal in its rules.
        let range = match self.positions.standing(literal.span()) {
            Some(call) => TextRange::new(call.start, call.start),
            None => self.positions.range(literal.span()),
        };
        (super::expr::literal_kind(literal), range)
    }
}

fn pat_attributes(pat: &SynPat) -> &[syn::Attribute] {
    match pat {
        SynPat::Ident(pat) => &pat.attrs,
        SynPat::Wild(pat) => &pat.attrs,
        SynPat::Tuple(pat) => &pat.attrs,
        SynPat::TupleStruct(pat) => &pat.attrs,
        SynPat::Struct(pat) => &pat.attrs,
        SynPat::Reference(pat) => &pat.attrs,
        SynPat::Slice(pat) => &pat.attrs,
        SynPat::Type(pat) => &pat.attrs,
        SynPat::Path(pat) => &pat.attrs,
        _ => &[],
    }
}
