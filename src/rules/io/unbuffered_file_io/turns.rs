//! Writes that have to go out at once, and writes that are rare.

use std::time::Duration;

use crate::knowledge::{Direction, Medium};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::streams::{self, Operation};
use crate::syntax::hir::ExprId;

/// Whether a pass of a loop asks another process or device and reads its answer: neither can be put off.
pub(super) fn is_turn(cx: &BodyCx<'_>, operation: &Operation<'_>, around: ExprId) -> bool {
    let others: &[&str] = match operation.direction {
        Direction::Read => &["std::io::Write::"],
        Direction::Write => &["std::io::Read::", "std::io::BufRead::"],
    };
    operation.of.medium == Some(Medium::Pipe)
        && in_pass(cx, around).any(|call| {
            let is_other = cx.api(call).is_some_and(|api| {
                let path = api.path().as_str();
                others.iter().any(|of| path.starts_with(of))
            });
            let receiver = cx.file().method_call(call).map(|call| call.receiver);
            is_other && receiver.is_some_and(|receiver| is_pipe(cx.ty(receiver)))
        })
}

/// Whether each pass of a loop pauses for a second or more.
pub(super) fn is_paced(cx: &BodyCx<'_>, around: ExprId) -> bool {
    const LONG: Duration = Duration::from_secs(1);
    in_pass(cx, around).any(|call| {
        let pause = cx.facts().pause(call);
        pause.is_some_and(|pause| pause >= LONG)
    })
}

fn in_pass(cx: &BodyCx<'_>, around: ExprId) -> impl Iterator<Item = ExprId> {
    let range = streams::pass_of(cx, around);
    let calls = cx.facts().api_calls().map(|(call, _)| call);
    calls.filter(move |&call| range.contains_range(cx.file().range(call)))
}

/// Whether a stream is a pipe or a device, or buffers what comes from one.
fn is_pipe(ty: Type<'_>) -> bool {
    let of_pipe = |ty: Type<'_>| {
        streams::stream_of(ty).is_some_and(|stream| stream.medium == Some(Medium::Pipe))
    };
    of_pipe(ty) || ty.behind_pointers().arg().is_some_and(of_pipe)
}
