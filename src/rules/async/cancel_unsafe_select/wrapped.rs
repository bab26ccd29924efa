//! What stands around an operation that is raced: `Box::pin(operation)`, `operation.fuse()`,
//! `timeout(duration, operation)`.

use super::TIMEOUTS;
use crate::rules::calls::arguments_in;
use crate::rules::context::BodyCx;
use crate::syntax::hir::{ExprId, ExprKind};

/// What goes on with the future that it is given, as methods or by their paths.
const AROUND: &[&str] = &[
    "std::boxed::Box::pin",
    "futures::future::FutureExt::boxed",
    "futures::future::FutureExt::fuse",
    "futures::future::FutureExt::map",
    "futures::future::TryFutureExt::map_err",
    "futures::future::TryFutureExt::map_ok",
];

/// The operation itself.
pub(super) fn unwrapped(cx: &BodyCx<'_>, future: ExprId) -> ExprId {
    let mut call = future;
    while let Some(inner) = inside(cx, call) {
        call = inner;
    }
    call
}

fn inside(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let path = cx.api(call)?.path();
    let position = usize::from(TIMEOUTS.contains(&path.as_str()));
    if position == 0 && !AROUND.contains(&path.as_str()) {
        return None;
    }
    match cx.expr(call).kind {
        ExprKind::MethodCall { .. } => cx.file().method_call(call).map(|parts| parts.receiver),
        _ => arguments_in(cx.facts(), call).get(position).copied(),
    }
}
