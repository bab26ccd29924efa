//! Values that print themselves in many pieces, each of which is a write of its own.

use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::syntax::hir::{ExprId, ExprKind, FormatArgument, MacroKind};
use crate::text::Name;

/// How many types of the workspace are looked through for a list.
const DEEPEST: u8 = 3;

/// Up to so many elements are few.
const FEW: u64 = 8;

/// The value that a `write!` prints in many pieces: a list, what holds one, or what writes in a loop.
pub(super) fn printed_in_pieces(cx: &BodyCx<'_>, write: ExprId) -> Option<ExprId> {
    let ExprKind::Macro(call) = cx.expr(write).kind else {
        return None;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return None;
    };
    let mut placeholders = cx.file().formats[format].placeholders.iter();
    placeholders.find_map(|placeholder| {
        let FormatArgument::Expr(value) = placeholder.argument else {
            return None;
        };
        let ty = cx.ty(value);
        let is_many = if placeholder.spec.ends_with('?') {
            holds_list(ty, DEEPEST)
        } else {
            placeholder.spec.is_empty() && writes_in_loop(cx, ty)
        };
        is_many.then_some(value)
    })
}

/// Whether the derived `Debug` of a type prints a list.
fn holds_list(ty: Type<'_>, depth: u8) -> bool {
    let ty = ty.behind_pointers();
    if ty.is_collection() || ty.element().is_some() {
        return ty.array_len().is_none_or(|len| len > FEW);
    }
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let is_option = ty.is("std::option::Option") || ty.is("std::result::Result");
    if is_option {
        return ty.args().any(|part| holds_list(part, depth));
    }
    ty.derives("Debug") && (ty.field_types().into_iter()).any(|field| holds_list(field, depth))
}

/// Whether the `Display` of a type of the workspace writes in a loop.
fn writes_in_loop(cx: &BodyCx<'_>, ty: Type<'_>) -> bool {
    let display = cx.model().program.lang.display;
    let method = ty.behind_pointers().item_of_impl(display, Name::new("fmt"));
    let writes = |cx: &BodyCx<'_>| {
        cx.facts().own_exprs().any(|expr| {
            let ExprKind::Macro(call) = cx.expr(expr).kind else {
                return false;
            };
            let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
                return false;
            };
            cx.file().formats[format].sink.is_some() && cx.loops(expr).repeats()
        })
    };
    method.and_then(|method| cx.in_body_of(method, writes)) == Some(true)
}
