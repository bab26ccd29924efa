//! Variables that are references into what lives longer.

use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, variant_part};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile};
use crate::text::Name;

/// What a variable is a reference into.
pub(super) struct Lent {
    /// The value that is lent.
    pub(super) of: ExprId,
    /// The variants and fields on the way from it, outermost first; `Some` and `Ok` count for nothing.
    pub(super) parts: Vec<Name>,
}

/// Whether a condition takes something apart into this variable: `if let Some(file) = &mut self.file`.
pub(in crate::rules) fn is_bound_by(cx: &BodyCx<'_>, condition: ExprId, local: PatId) -> bool {
    match cx.expr(condition).kind {
        ExprKind::Let { pat, .. } => leads_to(cx.file(), pat, local, &mut Vec::new()),
        _ => false,
    }
}

/// What a variable is a reference into that a pattern binds: `if let Some(file) = &mut self.file`, an arm of
/// `match self`, `let file = &mut self.file`.
///
/// Where `elements` says so, also into an element of a list or map.
pub(super) fn by(cx: &BodyCx<'_>, local: PatId, elements: bool) -> Option<Lent> {
    if !cx.facts().pat_ty(local).is_reference() {
        return None;
    }
    let file = cx.file();
    let declared = file.pat(local).range;
    let lent = |pat: PatId, of: ExprId| {
        if !file.pat(pat).range.contains_range(declared) {
            return None;
        }
        let mut parts = Vec::new();
        (leads_to(file, pat, local, &mut parts) && lends(cx, of, elements))
            .then_some(Lent { of, parts })
    };
    if let Some(of) = cx.facts().initializer(local) {
        return lends(cx, of, elements).then(|| Lent {
            of,
            parts: Vec::new(),
        });
    }
    let mut tests = cx.facts().own_exprs();
    tests.find_map(|expr| match cx.expr(expr).kind {
        ExprKind::Let { pat, value } => lent(pat, value),
        ExprKind::Match { scrutinee, arms } => {
            let mut arms = file.list(arms).iter();
            arms.find_map(|arm| lent(arm.pat, scrutinee))
        }
        _ => None,
    })
}

/// Whether what a call gives is lent by its receiver, itself or in a `Result`: `self.file()?`.
pub(super) fn is_by(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let given = cx.ty(call);
    given.is_reference()
        || given.is("std::result::Result")
            && given.unwrapped().is_reference()
            && matches!(cx.facts().callee(call), Callee::Function(_))
}

/// The expression that leads to an element, also where a variable is a reference to it.
pub(in crate::rules) fn element_of(cx: &BodyCx<'_>, stream: ExprId) -> ExprId {
    let mut at = stream;
    while let ExprKind::Reference { operand, .. } = cx.expr(at).kind {
        at = operand;
    }
    let local = cx.facts().local(at);
    local
        .and_then(|local| by(cx, local, true))
        .map_or(at, |lent| lent.of)
}

/// Whether a call lends an element of a list or map that its argument tells.
pub(super) fn is_element(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const ELEMENTS: &[&str] = &[
        "entry",
        "get_mut",
        "or_default",
        "or_insert",
        "or_insert_with",
    ];
    cx.api(call)
        .is_some_and(|api| api.crate_name() == "std" && ELEMENTS.contains(&api.name()))
}

/// Whether a value may be a place, or a reference to one: an element that a list is asked for is another each time.
fn lends(cx: &BodyCx<'_>, value: ExprId, elements: bool) -> bool {
    let mut at = value;
    loop {
        at = match cx.expr(at).kind {
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Try(operand) => operand,
            ExprKind::MethodCall { .. } => {
                let Some(call) = cx.file().method_call(at) else {
                    return false;
                };
                let is_known = elements && is_element(cx, at)
                    || call.args.is_empty()
                    || call.method.name.as_str() == "expect";
                if !is_known {
                    return false;
                }
                call.receiver
            }
            _ => break,
        };
    }
    true
}

/// Whether a pattern binds a variable, whose way from the value is noted.
fn leads_to(file: &SourceFile, pat: PatId, local: PatId, parts: &mut Vec<Name>) -> bool {
    if pat == local {
        return true;
    }
    let part = |inner: PatId, name: Name, parts: &mut Vec<Name>| {
        parts.push(name);
        let leads = leads_to(file, inner, local, parts);
        if !leads {
            parts.pop();
        }
        leads
    };
    let variant = |path| {
        let segments = file.list(file.path(path).segments);
        segments.last().map_or(Name::new(""), |last| last.name)
    };
    match file.pat(pat).kind {
        PatKind::Typed(inner, _) | PatKind::Reference(inner) => leads_to(file, inner, local, parts),
        PatKind::TupleStruct(path, inner) => {
            let variant = variant(path);
            let inner = file.list(inner);
            if let &[only] = inner
                && matches!(variant.as_str(), "Some" | "Ok")
            {
                return leads_to(file, only, local, parts);
            }
            let mut inner = inner.iter().enumerate();
            inner.any(|(at, &inner)| {
                part(
                    inner,
                    variant_part(variant, Name::new(&at.to_string())),
                    parts,
                )
            })
        }
        PatKind::Struct { path, fields } => {
            let variant = variant(path);
            let mut fields = file.list(fields).iter();
            fields.any(|field| part(field.pat, variant_part(variant, field.name), parts))
        }
        _ => false,
    }
}
