//! Functions of the workspace that are handed a file and move little of it at a time.

use super::{is_one_off, is_raw};
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Direction, Medium};
use crate::rules::context::BodyCx;
use crate::rules::streams::{self, Bare, Handed, Lent, Moves, PlaceOf, Stream};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// Functions of the workspace that move little at a time of a file that they are handed.
pub(super) fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let mut seen: Vec<PlaceOf> = Vec::new();
    for (call, function) in cx.facts().own_calls() {
        if cx.in_error_path(call) {
            continue;
        }
        let found = match streams::handed_over(cx, call, function) {
            Some((arg, stream, handed)) if is_raw(stream) => {
                let place = streams::place_of(cx, arg);
                let looped = place.as_ref().is_some_and(|place| {
                    streams::loop_around(cx, call, place).is_some()
                        || handed.small > 1 && streams::is_asked_again(cx, place)
                });
                (handed.repeats || looped).then_some((place, stream, handed))
            }
            None => streams::lent_to_method(cx, call, function)
                .filter(|lent| is_raw(lent.stream))
                .filter(|lent| lent.handed.repeats || is_lent_again(cx, call, lent))
                .map(|lent| (lent.place, lent.stream, lent.handed)),
            _ => None,
        };
        let Some((place, stream, handed)) = found else {
            continue;
        };
        if place.as_ref().is_some_and(|place| seen.contains(place))
            || handed.count == 1 && sends_a_message(cx, handed)
        {
            continue;
        }
        seen.extend(place);
        report_helper(cx, call, function, stream, handed);
    }
}

/// Whether a function writes once and flushes the same stream: a buffer would spare nothing.
fn sends_a_message(cx: &BodyCx<'_>, handed: Handed) -> bool {
    if handed.repeats || handed.direction != Direction::Write {
        return false;
    }
    let model = cx.model();
    let package = model.program.workspace.file(handed.at.file).package;
    let mut bodies = model.bodies_of(package);
    let writer = bodies.find(|body| {
        let file = body.source(model);
        body.file == handed.at.file
            && file
                .range(body.hir(model).root)
                .contains_range(handed.at.range)
    });
    let flushes = |inner: &BodyCx<'_>| {
        let calls = inner.facts().calls();
        let all: Vec<Bare> = calls
            .into_iter()
            .filter_map(|call| streams::bare(inner, call))
            .collect();
        let place = |bare: &Bare| streams::place_of(inner, bare.stream);
        let written = all
            .iter()
            .find(|bare| inner.file().range(bare.expr) == handed.at.range)
            .and_then(place);
        let mut flushed = all
            .iter()
            .filter(|bare| bare.name == "flush" && bare.moves == Moves::Nothing);
        written.is_some() && flushed.any(|bare| place(bare) == written)
    };
    writer
        .and_then(|body| cx.in_body_of(body.owner, flushes))
        .unwrap_or_default()
}

/// Whether a loop around the call lends the same stream in each pass.
fn is_lent_again(cx: &BodyCx<'_>, call: ExprId, lent: &Lent<'_>) -> bool {
    let place = lent.place.as_ref();
    place.is_some_and(|place| streams::loop_around(cx, call, place).is_some())
}

/// Whether the code shows that a function moves much in small pieces: its own loop may run a few times, and
/// what is sent to a process may be a message that it answers.
fn shows_many(cx: &BodyCx<'_>, call: ExprId, stream: Stream<'_>, handed: Handed) -> bool {
    let is_message = stream.medium == Some(Medium::Pipe);
    cx.facts().is_sketch() || !is_message && (!handed.repeats || cx.facts().runs_often(call))
}

fn report_helper(
    cx: &BodyCx<'_>,
    call: ExprId,
    function: DefId,
    stream: Stream<'_>,
    handed: Handed,
) {
    let kind = stream.name();
    let (does, wrapper) = match handed.direction {
        Direction::Read => ("reads", "BufReader"),
        Direction::Write => ("writes", "BufWriter"),
    };
    let helper = cx.model().program.def(function).name;
    let how_often = if handed.repeats {
        ""
    } else {
        " in every pass of a loop"
    };
    let message = format!(
        "`{helper}` {does} a few bytes at a time, and `{}` calls it{how_often} with an unbuffered {kind}: a system call each",
        cx.function_name()
    );
    let report = cx
        .report(call, message)
        .fix(format!(
            "hand over a `{wrapper}` around it{}",
            if handed.direction == Direction::Write {
                ", and `flush()` that at the end"
            } else {
                ""
            }
        ))
        .related_at(handed.at, format!("`{helper}` {does} here"))
        .at_most(if handed.repeats {
            Confidence::High
        } else {
            Confidence::Medium
        });
    let around = cx.loops(call).innermost.filter(|_| !handed.repeats);
    let waits = around.is_some_and(|around| streams::waits_for_time(cx, around));
    drop(if cx.heat(call) == Heat::Hot && handed.repeats {
        report.severity(Severity::Critical)
    } else if is_one_off(cx, call) || !shows_many(cx, call, stream, handed) || waits {
        report.severity(Severity::Suggestion)
    } else {
        report
    });
}
