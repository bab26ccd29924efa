//! What is done with a stream between operations in the other direction.

use super::{Operation, block_of, place, repeats};
use crate::knowledge::Direction;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::syntax::hir::ExprId;

/// The calls by which the stream of an operation is used the other way round.
pub(super) fn turns_of(cx: &BodyCx<'_>, operation: Operation<'_>) -> Vec<ExprId> {
    let local = cx.facts().local(operation.stream);
    let traits = match operation.direction {
        Direction::Read => ["tokio::io::AsyncWriteExt::", "std::io::Write::"],
        Direction::Write => ["tokio::io::AsyncReadExt::", "std::io::Read::"],
    };
    let is_of_stream = |call: ExprId| {
        let stream = match cx.file().method_call(call) {
            Some(method) => Some(method.receiver),
            None => calls::arguments(cx, call).first().copied(),
        };
        stream.is_some_and(|stream| {
            let stream = place(cx, stream);
            cx.source(stream) == cx.source(operation.stream) && cx.facts().local(stream) == local
        })
    };
    let calls = cx.facts().api_calls().filter(|&(call, api)| {
        let path = api.path().as_str();
        traits.iter().any(|prefix| path.starts_with(prefix)) && is_of_stream(call)
    });
    calls.map(|(call, _)| call).collect()
}

/// Whether one operation comes behind another without a turn of the other side in between, as a handshake has.
pub(super) fn is_in_a_row(cx: &BodyCx<'_>, last: ExprId, next: ExprId, turns: &[ExprId]) -> bool {
    let start = |call: ExprId| cx.file().range(call).start;
    let mut turns = turns.iter();
    repeats(cx, next) || !turns.any(|&turn| start(last) < start(turn) && start(turn) < start(next))
}

/// Whether each operation comes with one the other way round, as a request with its answer.
pub(super) fn takes_turns(cx: &BodyCx<'_>, operation: &Operation<'_>, turns: &[ExprId]) -> bool {
    let block = block_of(cx, operation.call);
    turns.iter().any(|&turn| block_of(cx, turn) == block)
}

/// Whether all that is done before the other side has its turn is one operation: it waits for that side, and no
/// buffer saves it.
pub(super) fn is_one_a_turn(cx: &BodyCx<'_>, group: &[Operation<'_>], turns: &[ExprId]) -> bool {
    match group {
        [only] => !only.loops && only.calls < 2 && takes_turns(cx, only, turns),
        _ => false,
    }
}
