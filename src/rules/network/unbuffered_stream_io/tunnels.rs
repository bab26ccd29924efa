//! Streams that are handed on as they are once a few bytes have been taken from them: a buffer would have to stay
//! for the whole tunnel, or it keeps what belongs to the other end.

use rustc_hash::FxHashSet;

use super::Operation;
use crate::knowledge::{Api, Direction};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// The functions that lead to what copies one stream to another.
struct Copies(FxHashSet<DefId>);

/// Whether an operation reads what a stream begins with, before the stream is copied to another.
pub(super) fn is_before(cx: &BodyCx<'_>, operation: &Operation<'_>, in_loop: bool) -> bool {
    let facts = cx.facts();
    let Some(local) = facts.local(operation.stream) else {
        return false;
    };
    if operation.direction != Direction::Read || !cx.model().calls_any(copies) {
        return false;
    }
    let around = facts.loops(operation.call).innermost;
    let around = around.filter(|_| in_loop && !operation.loops);
    let end = cx.file().range(around.unwrap_or(operation.call)).end;
    let leading = cx.once(|| Copies(cx.model().functions_leading_to(copies)));
    let is_copied = |call: ExprId| {
        let starts_behind = cx.file().range(call).start >= end;
        starts_behind
            && calls::arguments(cx, call).iter().any(|&arg| {
                let arg = super::place(cx, arg);
                facts.local(arg) == Some(local)
            })
    };
    let own = facts.api_calls().filter(|&(_, api)| copies(api));
    let own = own.map(|(call, _)| call);
    let led = facts.workspace_calls();
    let led = led.filter(|(_, def)| leading.0.contains(def));
    own.chain(led.map(|(call, _)| call)).any(is_copied)
}

/// Whether a call copies one stream to another as long as they are open.
fn copies(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "tokio::io::copy_bidirectional"
            | "tokio::io::copy_bidirectional_with_sizes"
            | "tokio::io::copy"
    )
}
