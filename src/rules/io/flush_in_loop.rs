//! See rules/io/flush_in_loop.md

use rustc_hash::FxHashSet;

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Api, Direction, Medium, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams::{self, Moves, PlaceOf, Stream};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "flush_in_loop",
    hooks: &[
        Hook::CallTo(ApiSet::Where(is_flush), check),
        Hook::Body(check_helpers),
    ],
};

fn is_flush(api: Api) -> bool {
    api.name() == "flush" && streams::is_operation(api) || api.path().as_str() == CSV_FLUSH
}

const CSV_FLUSH: &str = "csv::Writer::flush";

/// The functions that lead to a flush.
struct Flushing(FxHashSet<DefId>);

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some((receiver, _)) = streams::receiver_and_argument(cx, id) else {
        return;
    };
    let ty = cx.ty(receiver);
    let Some(stream) = streams::stream_of(ty).or_else(|| streams::through_deref(ty)) else {
        return;
    };
    let Some(place) = streams::place_of(cx, receiver) else {
        return;
    };
    if stream.kind != StreamKind::Buffered {
        return;
    }
    let Some((around, _)) = streams::loop_around(cx, id, &place) else {
        return;
    };
    if !streams::is_unconditional(cx, id, around)
        || !writes_in(cx, around, &place)
        || streams::waits(cx, around)
        || is_reached_through(cx, around, &place)
        || reads_from_others(cx, around)
    {
        return;
    }
    report(cx, id, stream);
}

/// Methods called in loops that flush a buffered field, where they or other methods of the same value
/// write to it in the same pass.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let flushes = |callee: &BodyCx<'_>, expr, api, seen: Option<&PlaceOf>| {
        is_flush(api)
            && match seen {
                Some(_) => buffered_field(callee, expr).is_some(),
                None => fills_parameter(callee, expr),
            }
    };
    let leading = cx.once(|| Flushing(cx.model().functions_leading_to(is_flush)));
    for passed in streams::passed_on(cx, &leading.0, flushes) {
        let around = cx.facts().loops_around(passed.call);
        let Some(&(around, _)) = around.iter().find(|(_, trips)| trips.repeats()) else {
            continue;
        };
        let is_method = cx.file().method_call(passed.call).is_some();
        let gathers = if is_method {
            is_filled_in(cx, passed.call, around)
        } else {
            !is_handed_new(cx, passed.call, around)
        };
        if reads_from_others(cx, around) || !gathers {
            continue;
        }
        let message = format!(
            "`{}` flushes its buffer each time, and `{}` calls it in every pass of a loop: what was gathered goes out in every pass, as if there were no buffer",
            passed.name,
            cx.function_name()
        );
        let report = cx
            .report(passed.call, message)
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium);
        drop(report.related_at(passed.at, "flushed here"));
    }
}

/// Whether a function writes to the buffered parameter that a call in it flushes.
fn fills_parameter(callee: &BodyCx<'_>, flush: ExprId) -> bool {
    let Some((receiver, _)) = streams::receiver_and_argument(callee, flush) else {
        return false;
    };
    let stream = streams::stream_of(callee.ty(receiver));
    let place = streams::place_of(callee, receiver);
    let place = place.filter(|place| streams::parameter_at(callee, place).is_some());
    stream.is_some_and(|stream| stream.kind == StreamKind::Buffered)
        && place.is_some_and(|place| writes_in(callee, callee.facts().root(), &place))
}

/// Whether a call is handed a buffer that each pass of the loop makes.
fn is_handed_new(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    let mut buffers = streams::arguments(cx, call).iter().filter(|&&given| {
        streams::stream_of(cx.ty(given)).is_some_and(|stream| stream.kind == StreamKind::Buffered)
    });
    buffers
        .any(|&given| streams::place_of(cx, given).is_none_or(|place| place.is_born_in(cx, around)))
}

/// The buffered field of the receiver that a call works on.
fn buffered_field(cx: &BodyCx<'_>, call: ExprId) -> Option<PlaceOf> {
    let (receiver, _) = streams::receiver_and_argument(cx, call)?;
    let stream = streams::stream_of(cx.ty(receiver))?;
    let place = streams::place_of(cx, receiver)?;
    let is_field = place
        .fields_of_receiver()
        .is_some_and(|fields| !fields.is_empty());
    (is_field && stream.kind == StreamKind::Buffered).then_some(place)
}

/// Whether a method that the loop calls on the same value writes to a buffered field of it.
fn is_filled_in(cx: &BodyCx<'_>, flush: ExprId, around: ExprId) -> bool {
    let place = |call: ExprId| {
        let method = cx.file().method_call(call)?;
        streams::place_of(cx, method.receiver)
    };
    let range = streams::pass_of(cx, around);
    let of_value = place(flush);
    cx.facts().own_calls().any(|(call, def)| {
        range.contains_range(cx.file().range(call))
            && of_value.is_some()
            && place(call) == of_value
            && cx
                .in_body_of(def, |callee| fills(callee, DEEPEST))
                .unwrap_or(false)
    })
}

/// How many methods deep a write to a buffered field is looked for.
const DEEPEST: u8 = 2;

/// Whether a method, or one that it calls on its receiver, writes to something buffered.
fn fills(callee: &BodyCx<'_>, depth: u8) -> bool {
    let own = streams::operations(callee).into_iter().any(|operation| {
        operation.direction == Direction::Write
            && operation.moves != Moves::Nothing
            && streams::stream_of(callee.ty(operation.stream))
                .is_some_and(|stream| stream.kind == StreamKind::Buffered)
    });
    own || depth.checked_sub(1).is_some_and(|depth| {
        callee.facts().own_calls().any(|(call, def)| {
            let method = callee.file().method_call(call);
            method.is_some_and(|method| callee.facts().is_self(method.receiver))
                && callee.in_body_of(def, |inner| fills(inner, depth)) == Some(true)
        })
    })
}

/// Whether a loop within a loop repeats an expression more than a few times.
fn repeats_within(cx: &BodyCx<'_>, id: ExprId, around: ExprId) -> bool {
    let loops = cx.facts().loops_around(id).into_iter();
    let mut within = loops.take_while(|&(found, _)| found != around);
    within.any(|(_, trips)| trips.repeats())
}

/// Whether each pass writes to the same stream.
fn writes_in(cx: &BodyCx<'_>, around: ExprId, place: &PlaceOf) -> bool {
    let range = streams::pass_of(cx, around);
    let inside = |expr: ExprId| range.contains_range(cx.file().range(expr));
    let written = streams::operations(cx).into_iter().any(|operation| {
        inside(operation.expr)
            && operation.direction == Direction::Write
            && operation.moves != Moves::Nothing
            // What a loop within writes fills the buffer many times.
            && !repeats_within(cx, operation.expr, around)
            && streams::place_of(cx, operation.stream).as_ref() == Some(place)
    });
    written
        || cx.facts().api_calls().any(|(call, api)| {
            let is_handed = |given: &ExprId| streams::place_of(cx, *given).as_ref() == Some(place);
            let is_first =
                || streams::receiver_and_argument(cx, call).is_some_and(|(to, _)| is_handed(&to));
            inside(call)
                && (is_record(api) && is_first()
                    || streams::is_small_consumer(api)
                        && !repeats_within(cx, call, around)
                        && streams::arguments(cx, call).iter().any(is_handed))
        })
}

/// Calls that reach what lies behind a buffer, for which it must be empty.
const REACH_THROUGH: &[&str] = &[
    "std::io::BufWriter::get_mut",
    "std::io::BufWriter::get_ref",
    "std::io::Seek::seek",
    "std::io::Seek::stream_position",
    "tokio::io::BufWriter::get_mut",
    "tokio::io::BufWriter::get_ref",
];

/// Whether each pass writes to, or asks, what lies behind the buffer.
fn is_reached_through(cx: &BodyCx<'_>, around: ExprId, place: &PlaceOf) -> bool {
    let range = streams::pass_of(cx, around);
    cx.facts().api_calls().any(|(call, api)| {
        REACH_THROUGH.contains(&api.path().as_str())
            && range.contains_range(cx.file().range(call))
            && streams::receiver_and_argument(cx, call)
                .is_some_and(|(of, _)| streams::place_of(cx, of).as_ref() == Some(place))
    })
}

fn is_record(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "csv::Writer::serialize" | "csv::Writer::write_record" | "csv::Writer::write_byte_record"
    )
}

/// Whether each pass reads from something else than a file: then the flush ends a request whose
/// answer is awaited.
fn reads_from_others(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let range = streams::pass_of(cx, around);
    let facts = cx.facts();
    let bare = facts
        .own_exprs()
        .filter_map(|expr| streams::bare(cx, expr))
        .filter(|read| read.direction == Direction::Read)
        .map(|read| (read.expr, read.stream));
    let lines = facts
        .api_calls()
        .filter(|(_, api)| reads_lines(*api))
        .filter_map(|(call, _)| Some((call, streams::receiver_and_argument(cx, call)?.0)));
    bare.chain(lines).any(|(read, stream)| {
        range.contains_range(cx.file().range(read))
            && streams::stream_of(cx.ty(stream))
                .is_none_or(|stream| stream.medium != Some(Medium::File))
    })
}

fn reads_lines(api: Api) -> bool {
    let path = api.path().as_str();
    let of_trait =
        path.starts_with("std::io::BufRead::") || path.starts_with("tokio::io::AsyncBufReadExt::");
    of_trait && api.name().starts_with("read_") || path == "tokio::io::Lines::next_line"
}

fn report(cx: &BodyCx<'_>, id: ExprId, stream: Stream<'_>) {
    let name = stream.name();
    let compresses = name.contains("Encoder");
    let costs = if compresses {
        "each ends a compressed block, which costs ratio as well as time"
    } else {
        "what was gathered goes out in every pass, as if there were no buffer"
    };
    let message = format!(
        "`flush` of {name} in every pass of a loop in `{}`: {costs}",
        cx.function_name()
    );
    let report = cx.report(id, message);
    let is_terminal = name.starts_with("Stdout");
    drop(match cx.heat(id) {
        _ if is_terminal => report.severity(Severity::Suggestion),
        Heat::Hot => report.severity(Severity::Warning),
        _ => report,
    });
}
