//! Variables that a pass only adds to, or sets without a look at what is there.

use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// Whether a method only adds to what it is called on, by its name.
pub(super) fn adds(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "push",
        "push_back",
        "push_str",
        "insert",
        "extend",
        "extend_from_slice",
        "append",
        "or_default",
        "or_insert",
        "entry",
        "put_slice",
    ];
    NAMES.contains(&method)
}

/// Whether a path names what is added to, or what has it as a field.
pub(super) fn gathers(cx: &BodyCx<'_>, path: ExprId) -> bool {
    let mut place = path;
    loop {
        let Some(outer) = cx.parent(place) else {
            return false;
        };
        match cx.expr(outer).kind {
            ExprKind::Field { .. } | ExprKind::Reference { .. } => place = outer,
            ExprKind::MethodCall { .. } => {
                let call = cx.file().method_call(outer);
                return call
                    .is_some_and(|call| call.receiver == place && adds(call.method.name.as_str()))
                    || keeps_the_most(cx, place, outer);
            }
            // What is only set depends on no earlier pass.
            ExprKind::CompoundAssign { lhs, .. } | ExprKind::Assign { lhs, .. } => {
                return lhs == place;
            }
            ExprKind::Macro(call) => {
                let MacroKind::Format(id) = cx.file().macro_calls[call].kind else {
                    return false;
                };
                let sink = cx.file().formats[id].sink;
                return sink == Some(place) && is_in_memory(cx, path);
            }
            _ => return false,
        }
    }
}

/// Whether a variable is compared with a value and set to the larger or smaller: `most = most.max(value)`.
fn keeps_the_most(cx: &BodyCx<'_>, local: ExprId, call: ExprId) -> bool {
    let compares = cx.api(call).is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::cmp::Ord::max"
                | "std::cmp::Ord::min"
                | "std::primitive::f32::max"
                | "std::primitive::f32::min"
                | "std::primitive::f64::max"
                | "std::primitive::f64::min"
        )
    });
    let own = cx.facts().local(local);
    compares
        && own.is_some()
        && cx
            .parent(call)
            .is_some_and(|outer| match cx.expr(outer).kind {
                ExprKind::Assign { lhs, rhs } => rhs == call && cx.facts().local(lhs) == own,
                _ => false,
            })
}

/// Whether what is written to is kept in memory: a text or bytes.
fn is_in_memory(cx: &BodyCx<'_>, sink: ExprId) -> bool {
    let ty = cx.ty(sink).peeled();
    ty.is("std::string::String") || ty.is("std::vec::Vec")
}
