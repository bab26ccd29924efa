//! What functions of the workspace do with a stream that they are handed.

use super::{
    Bare, Moves, Operation, PlaceOf, Size, arguments, bare, calls_and_macros, is_unconditional,
    loop_around, operation, place_of, small_consumer, stream_of, waits,
};
use crate::knowledge::{Api, Direction, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, PatId, PatKind};
use crate::text::FileRange;

/// What a function does with a stream.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Handed {
    /// Whether it moves little again and again in one call.
    pub(in crate::rules) repeats: bool,
    /// Whether it reads or writes.
    pub(in crate::rules) direction: Direction,
    /// Where.
    pub(in crate::rules) at: FileRange,
}

/// How many functions deep a stream is followed.
const DEPTH: u8 = 2;

/// The arguments of a call of a workspace function that are streams, and what it does with each, if
/// the function itself does not know what kind they are.
pub(in crate::rules) fn handed_over<'m>(
    cx: &BodyCx<'m>,
    call: ExprId,
    function: DefId,
) -> Option<(ExprId, super::Stream<'m>, Handed)> {
    let mut streams = arguments(cx, call)
        .iter()
        .enumerate()
        .filter_map(|(position, &arg)| Some((position, arg, stream_of(cx.ty(arg))?)))
        .filter(|(_, _, stream)| stream.kind == StreamKind::Raw);
    streams.find_map(|(position, arg, stream)| {
        let handed = cx.in_body_of(function, |callee| {
            let parameter = parameter(callee, position)?;
            let handed = with_place(callee, &PlaceOf::of_local(parameter), DEPTH)?;
            // What is known to be a file there is reported there.
            let known = stream_of(callee.pat_ty(parameter)).is_some();
            (!handed.repeats || !known).then_some(handed)
        })??;
        Some((arg, stream, handed))
    })
}

/// The variable of a parameter, the receiver not counted.
fn parameter(cx: &BodyCx<'_>, position: usize) -> Option<PatId> {
    let mut pat = *cx.file().list(cx.body().params).get(position)?;
    if let PatKind::Typed(inner, _) = cx.file().pat(pat).kind {
        pat = inner;
    }
    matches!(cx.file().pat(pat).kind, PatKind::Binding { .. }).then_some(pat)
}

/// The position of the parameter that a place is.
pub(in crate::rules) fn parameter_at(cx: &BodyCx<'_>, place: &PlaceOf) -> Option<usize> {
    let count = cx.file().list(cx.body().params).len();
    (0..count).find(|&position| {
        let variable = parameter(cx, position);
        variable.is_some_and(|variable| PlaceOf::of_local(variable) == *place)
    })
}

fn with_place(cx: &BodyCx<'_>, place: &PlaceOf, depth: u8) -> Option<Handed> {
    let is_place = |expr: ExprId| place_of(cx, expr).as_ref() == Some(place);
    let mut once = None;
    for expr in calls_and_macros(cx) {
        let handed = if let Some(bare) = bare(cx, expr) {
            if !is_place(bare.stream) || !is_little(cx, &bare) || cx.in_error_path(expr) {
                continue;
            }
            handed(cx, expr, bare.direction, place)
        } else {
            let args = arguments(cx, expr);
            let Some(position) = args.iter().position(|&arg| is_place(arg)) else {
                continue;
            };
            match cx.callee(expr) {
                Callee::Api(api) => {
                    let Some(direction) = small_consumer(api) else {
                        continue;
                    };
                    Handed {
                        repeats: true,
                        ..handed(cx, expr, direction, place)
                    }
                }
                Callee::Function(function) if depth > 0 => {
                    let inner = cx.in_body_of(function, |callee| {
                        let place = PlaceOf::of_local(parameter(callee, position)?);
                        with_place(callee, &place, depth - 1)
                    });
                    let Some(inner) = inner.flatten() else {
                        continue;
                    };
                    Handed {
                        repeats: inner.repeats || loop_around(cx, expr, place).is_some(),
                        ..inner
                    }
                }
                _ => continue,
            }
        };
        if handed.repeats {
            return Some(handed);
        }
        once.get_or_insert(handed);
    }
    once
}

fn handed(cx: &BodyCx<'_>, expr: ExprId, direction: Direction, place: &PlaceOf) -> Handed {
    Handed {
        repeats: loop_around(cx, expr, place).is_some(),
        direction,
        at: FileRange {
            file: cx.file_id(),
            range: cx.file().range(expr),
        },
    }
}

fn is_little(cx: &BodyCx<'_>, operation: &Bare) -> bool {
    match operation.size(cx) {
        Size::Small => {
            operation.direction == Direction::Write
                || matches!(operation.moves, Moves::Number(_))
                || operation.buffer_len(cx).is_some()
        }
        Size::Text => operation.direction == Direction::Write,
        Size::Unknown | Size::Large => false,
    }
}

/// What a method writes or reads at a time of a stream in its receiver, and where its caller sees
/// that stream. `None` where it loops itself: then it is reported there.
pub(in crate::rules) fn lent_to_method(
    cx: &BodyCx<'_>,
    call: ExprId,
    method: DefId,
) -> Option<(PlaceOf, Handed, String)> {
    let receiver = cx.file().method_call(call)?.receiver;
    if !holds_raw_stream(cx.ty(receiver)) {
        return None;
    }
    let seen = place_of(cx, receiver)?;
    cx.in_body_of(method, |callee| {
        let mut operations = calls_and_macros(callee)
            .filter_map(|expr| operation(callee, expr))
            .filter(|operation| operation.of.kind == StreamKind::Raw)
            .filter(|operation| {
                is_little(callee, operation) && !callee.in_error_path(operation.expr)
            });
        operations.find_map(|operation: Operation<'_>| {
            let place = place_of(callee, operation.stream)?;
            let handed = handed(callee, operation.expr, operation.direction, &place);
            let seen = place.seen_from(&seen)?;
            (!handed.repeats).then(|| (seen, handed, operation.of.name()))
        })
    })?
}

/// A call in every pass of a loop of a function that itself makes one of some calls, outside of loops and
/// whatever happens.
pub(in crate::rules) struct Passed {
    /// The call in the loop.
    pub(in crate::rules) call: ExprId,
    /// The function that is called.
    pub(in crate::rules) name: &'static str,
    /// What it calls.
    pub(in crate::rules) api: Api,
    /// Where it does.
    pub(in crate::rules) at: FileRange,
}

/// The calls in loops of functions whose bodies make one of the calls that `wanted` picks. It is asked
/// in the body of the function, and told where the loop sees the receiver, if there is one.
pub(in crate::rules) fn passed_on(
    cx: &BodyCx<'_>,
    wanted: impl Fn(&BodyCx<'_>, ExprId, Api, Option<&PlaceOf>) -> bool,
) -> Vec<Passed> {
    let mut found = Vec::new();
    for (call, def) in cx.facts().own_calls() {
        let around = cx.facts().loops_around(call);
        let Some(&(around, _)) = around.iter().find(|(_, trips)| trips.repeats()) else {
            continue;
        };
        if cx.in_error_path(call) || !is_unconditional(cx, call, around) || waits(cx, around) {
            continue;
        }
        let receiver = cx.file().method_call(call).map(|parts| parts.receiver);
        let seen = receiver.and_then(|receiver| place_of(cx, receiver));
        if receiver.is_some() && seen.as_ref().is_none_or(|seen| seen.is_born_in(cx, around)) {
            continue;
        }
        let inside = cx.in_body_of(def, |callee| {
            let facts = callee.facts();
            let mut calls = facts.api_calls();
            let (expr, api) = calls.find(|&(expr, api)| {
                wanted(callee, expr, api, seen.as_ref())
                    && !callee.in_error_path(expr)
                    && facts.loops_around(expr).is_empty()
                    && is_unconditional(callee, expr, facts.root())
            })?;
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(expr),
            };
            Some((facts.function_name(), api, at))
        });
        if let Some((name, api, at)) = inside.flatten() {
            found.push(Passed {
                call,
                name,
                api,
                at,
            });
        }
    }
    found
}

/// Whether a struct of the workspace has a raw stream in a field.
fn holds_raw_stream(ty: Type<'_>) -> bool {
    let fields = ty.behind_pointers().own_fields();
    fields.is_some_and(|fields| {
        fields
            .into_iter()
            .filter_map(stream_of)
            .any(|stream| stream.kind == StreamKind::Raw)
    })
}
