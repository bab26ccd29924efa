//! How long a collection becomes that a loop fills.

use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::streams;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{ExprId, ExprKind, PatKind};

/// An expression for the length of what is iterated, where it costs nothing and is known before.
pub(super) fn length_of(cx: &BodyCx<'_>, iterable: ExprId) -> Option<String> {
    match cx.expr(iterable).kind {
        ExprKind::Reference { operand, .. } => length_of_place(cx, operand),
        ExprKind::Path(_) | ExprKind::Field { .. } => length_of_place(cx, iterable),
        ExprKind::MethodCall { .. } => {
            let method = cx.file().method_call(iterable)?;
            let Some(api) = cx.api(iterable) else {
                return length_of_place(cx, iterable);
            };
            let path = api.path().as_str();
            match method.method.name.as_str() {
                "iter" | "iter_mut" | "into_iter" | "as_slice" | "keys" | "values"
                | "values_mut" | "into_keys" | "into_values" => {
                    length_of_place(cx, method.receiver).or_else(|| {
                        let again = method.method.name.as_str() == "into_iter";
                        again.then(|| length_of(cx, method.receiver)).flatten()
                    })
                }
                // Of two lists the shorter one ends `zip`: either length is a bound.
                "enumerate" | "rev" | "copied" | "cloned" | "map" | "inspect" | "peekable"
                | "zip"
                    if path.starts_with("std::iter::") =>
                {
                    length_of(cx, method.receiver)
                }
                "bytes" | "chars" if is_text(cx.ty(method.receiver)) => {
                    length_of_place(cx, method.receiver)
                }
                // There are a few less than elements.
                "windows" if path.starts_with("std::slice::") => {
                    length_of_place(cx, method.receiver)
                }
                "chunks" | "chunks_exact" if path.starts_with("std::slice::") => {
                    let size = *method.args.first()?;
                    let is_plain = streams::integer(cx, size).is_some() || is_place(cx, size);
                    let length = length_of_place(cx, method.receiver).filter(|_| is_plain)?;
                    Some(format!("{length}.div_ceil({})", cx.source(size)))
                }
                _ => length_of_place(cx, iterable),
            }
        }
        ExprKind::Range {
            start: Some(start),
            end: Some(end),
            inclusive,
        } if is_length(cx, end) || is_given_count(cx, end) => {
            let end = cx.source(end);
            match (streams::integer(cx, start)?, inclusive) {
                (0, false) | (1, true) => Some(end.to_owned()),
                (0, true) => Some(format!("{end} + 1")),
                _ => None,
            }
        }
        ExprKind::Range {
            start: Some(start),
            end: Some(end),
            inclusive: false,
        } => {
            let (start, end) = (streams::integer(cx, start)?, streams::integer(cx, end)?);
            let count = end.checked_sub(start)?;
            (MANY..=MOST).contains(&count).then(|| count.to_string())
        }
        _ => None,
    }
}

/// From how many elements on that are written down it matters that a collection grows to them.
const MANY: u64 = 64;

/// How many elements may be reserved at once.
const MOST: u64 = 65_536;

/// A count that the caller gives as one: a parameter of type `usize` that nothing changes. What is
/// read or parsed is none: a capacity that an attacker chooses is an attack.
fn is_given_count(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let Some(local) = cx.facts().local(expr) else {
        return false;
    };
    let mut params = cx.file().list(cx.body().params).iter();
    params.any(|&param| {
        let inner = match cx.file().pat(param).kind {
            PatKind::Typed(inner, _) => inner,
            _ => param,
        };
        inner == local
    }) && cx.ty(expr).primitive() == Some(Primitive::Usize)
        && matches!(
            cx.file().pat(local).kind,
            PatKind::Binding { mutable: false, .. }
        )
}

/// `x.len()`: a bound that an attacker does not choose.
fn is_length(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    cx.file()
        .method_call(expr)
        .is_some_and(|call| call.method.name.as_str() == "len" && is_place(cx, call.receiver))
}

fn length_of_place(cx: &BodyCx<'_>, place: ExprId) -> Option<String> {
    if !is_place(cx, place) {
        return None;
    }
    let ty = cx.ty(place);
    let known = has_length(cx, ty) && cx.source(place).len() <= 40;
    known.then(|| format!("{}.len()", cx.source(place)))
}

fn is_place(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr).kind {
        ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } => is_place(cx, base),
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(expr);
            call.is_some_and(|call| call.args.is_empty() && is_place(cx, call.receiver))
                && lends_field(cx, expr)
        }
        _ => false,
    }
}

/// Whether a call asks its receiver for one of its fields, and nothing else.
fn lends_field(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let callee = cx.facts().workspace_callee(call);
    let lends = callee.and_then(|method| {
        cx.in_body_of(method, |cx| {
            let given = cx.file().innermost(cx.body().root);
            match cx.expr(given).kind {
                ExprKind::Reference { operand, .. } => {
                    matches!(cx.expr(operand).kind, ExprKind::Field { .. }) && is_place(cx, operand)
                }
                _ => false,
            }
        })
    });
    lends == Some(true)
}

fn has_length(cx: &BodyCx<'_>, ty: Type<'_>) -> bool {
    let is_exact = || {
        let mut bounds = ty.bound_traits(cx.facts().owner()).into_iter();
        bounds.any(|bound| bound.as_str() == "std::iter::ExactSizeIterator")
    };
    let ty = ty.behind_pointers();
    ty.element().is_some() && ty.array_len().is_none()
        || ty.is_collection()
        || is_text(ty)
        || is_exact()
}

/// Whether a type is that of a text.
pub(super) fn is_text(ty: Type<'_>) -> bool {
    let ty = ty.behind_pointers();
    ty.primitive() == Some(Primitive::Str) || ty.is("std::string::String")
}
