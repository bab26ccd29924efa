//! Which connections come from the person who runs the program.

use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind};

/// Whether a loop takes connections of a socket in the file system for a program that one person uses.
pub(super) fn is_of_own_user(cx: &BodyCx<'_>, around: ExprId, call: ExprId) -> bool {
    const LISTENER: &str = "std::os::unix::net::UnixListener";
    const INCOMING: &str = "std::os::unix::net::Incoming";
    if !cx.facts().has_one_user(call) {
        return false;
    }
    if let ExprKind::For { iterable, .. } = cx.expr(around).kind {
        let from = cx.ty(iterable).behind_pointers();
        if from.is(INCOMING) || from.is(LISTENER) {
            return true;
        }
    }
    let within = cx.file().range(around);
    cx.facts().api_calls().any(|(accept, api)| {
        let of = api.path().as_str().rsplit_once("::").map(|(of, _)| of);
        of == Some(LISTENER) && within.contains_range(cx.file().range(accept))
    })
}
