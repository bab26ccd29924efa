//! What functions of the workspace do with a stream that they are handed.

mod kept;

use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxHashMap, FxHashSet};

use self::kept::through_keeper;
use super::forwards::wraps;
use super::{
    Bare, Moves, PlaceOf, Size, arguments, bare, calls_and_macros, is_one_of_many_writes,
    is_positioned, is_unconditional, loop_around, most_at_once, place_of, small_consumer,
    stream_at, stream_behind, stream_of, waits,
};
use crate::knowledge::{Api, Direction, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::semantics::defs::DefId;
use crate::semantics::types::Ty;
use crate::syntax::hir::{ExprId, PatId, PatKind};
use crate::text::{FileRange, Name};

/// What a function does with a stream.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Handed {
    /// Whether it moves little again and again in one call.
    pub(in crate::rules) repeats: bool,
    /// Whether it reads or writes.
    pub(in crate::rules) direction: Direction,
    /// How many operations of that direction it makes, large ones included.
    pub(in crate::rules) count: u32,
    /// How many of them move little.
    pub(in crate::rules) small: u32,
    /// Whether the function itself knows what stream it is.
    pub(in crate::rules) is_known: bool,
    /// Where.
    pub(in crate::rules) at: FileRange,
}

/// How many functions deep a stream is followed.
const DEPTH: u8 = 4;

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
        .filter_map(|(position, &arg)| Some((position, arg, stream_at(cx, arg)?)))
        .filter(|(_, _, stream)| stream.kind == StreamKind::Raw);
    streams.find_map(|(position, arg, stream)| {
        let handed = in_function(cx, function, |callee| {
            let parameter = parameter(callee, position)?;
            let handed = with_place(callee, &PlaceOf::of_local(parameter), DEPTH)?;
            // What is known to be a file there is reported there.
            let is_known = stream_of(callee.pat_ty(parameter)).is_some();
            (!handed.repeats || !is_known).then_some(Handed { is_known, ..handed })
        })?;
        Some((arg, stream, handed))
    })
}

/// What is found in the body of a function; of a method that a trait only declares, in those of its first
/// implementations, where each has an answer.
fn in_function<T>(
    cx: &BodyCx<'_>,
    function: DefId,
    ask: impl Fn(&BodyCx<'_>) -> Option<T>,
) -> Option<T> {
    const MOST: usize = 8;
    if cx.model().body_of(function).is_some() {
        return cx.in_body_of(function, &ask)?;
    }
    let all = cx.model().implementations(function).into_iter().take(MOST);
    let mut answers = all.map(|method| cx.in_body_of(method, &ask)?);
    let first = answers.next()??;
    answers.all(|answer| answer.is_some()).then_some(first)
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
    // A buffer would not outlive that.
    if is_positioned(cx, cx.facts().root(), place) {
        return None;
    }
    let is_place =
        |expr: ExprId| place_of(cx, expr).as_ref() == Some(place) || wraps(cx, expr, place);
    let mut once: Option<Handed> = None;
    let mut others = Vec::new();
    let mut small = Vec::new();
    for expr in calls_and_macros(cx) {
        let handed = if let Some(bare) = bare(cx, expr) {
            let moves = bare.moves != Moves::Nothing && !cx.in_error_path(expr);
            if !moves || !is_place(bare.stream) {
                continue;
            }
            let first = once.map(|first| first.direction);
            let is_same = first.is_none_or(|first| first == bare.direction);
            others.extend(is_same.then_some(expr));
            if !is_little(cx, &bare) && !is_in_row(cx, &bare, place) {
                continue;
            }
            small.extend(is_same.then_some(expr));
            let mut handed = handed(cx, expr, bare.direction, place);
            handed.repeats |= bare.moves == Moves::Bytes;
            handed
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
                    let Some(inner) = handed_to(cx, function, position, depth - 1) else {
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
    let kept = through_keeper(cx, place, depth);
    if kept.is_some_and(|kept| kept.repeats) {
        return kept;
    }
    let once = once.or(kept);
    once.map(|first| Handed {
        count: first.count.max(most_at_once(cx, &others)),
        small: first.small.max(most_at_once(cx, &small)),
        ..first
    })
}

/// Whether an operation is one of several writes, however large, that a pass of a loop makes to one stream.
fn is_in_row(cx: &BodyCx<'_>, operation: &Bare, place: &PlaceOf) -> bool {
    operation.direction == Direction::Write
        && operation.size(cx) == Size::Unknown
        && loop_around(cx, operation.expr, place)
            .is_some_and(|(around, _)| is_one_of_many_writes(cx, operation, around, place))
}

/// What a function does with the stream that one of its parameters is.
fn handed_to(cx: &BodyCx<'_>, function: DefId, position: usize, depth: u8) -> Option<Handed> {
    in_function(cx, function, |callee| {
        let place = PlaceOf::of_local(parameter(callee, position)?);
        with_place(callee, &place, depth)
    })
}

fn handed(cx: &BodyCx<'_>, expr: ExprId, direction: Direction, place: &PlaceOf) -> Handed {
    Handed {
        repeats: loop_around(cx, expr, place).is_some(),
        direction,
        count: 1,
        small: 1,
        is_known: false,
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
                || matches!(operation.moves, Moves::Number(_) | Moves::Bytes)
                || operation.buffer_len(cx).is_some()
        }
        Size::Text => operation.direction == Direction::Write,
        Size::Unknown | Size::Large => false,
    }
}

/// A stream in a field of the receiver of a method, or the receiver itself, of which the method moves little at a time.
pub(in crate::rules) struct Lent<'m> {
    /// Where the caller sees the stream; `None` where the receiver is made on the spot.
    pub(in crate::rules) place: Option<PlaceOf>,
    /// What the method does.
    pub(in crate::rules) handed: Handed,
    /// What stream it is.
    pub(in crate::rules) stream: super::Stream<'m>,
    /// Whether the method itself knows what stream it is.
    pub(in crate::rules) is_known: bool,
}

/// What a method writes or reads at a time of a stream in its receiver. `None` where it loops itself
/// and knows what stream that is: then it is reported there.
pub(in crate::rules) fn lent_to_method<'m>(
    cx: &BodyCx<'m>,
    call: ExprId,
    method: DefId,
) -> Option<Lent<'m>> {
    let receiver = cx.file().method_call(call)?.receiver;
    let ty = cx.ty(receiver).behind_pointers();
    let is_stream = stream_of(ty).is_some_and(|stream| stream.kind == StreamKind::Raw);
    if !is_stream && !cx.once(HoldersOfStreams::default).holds(ty, DEPTH) {
        return None;
    }
    let method = ty.method_that_runs(method);
    let found = cx.in_body_of(method, |callee| of_receiver(callee, ty, DEPTH))?;
    let seen = place_of(cx, receiver);
    let count = |place: &PlaceOf, direction: Direction, only_small: bool| {
        let same = found.iter().filter(|other| {
            other.place == *place
                && other.handed.direction == direction
                && (other.is_little || !only_small)
        });
        u32::try_from(same.count()).unwrap_or(u32::MAX)
    };
    let mut first = None;
    let lent = found
        .iter()
        .filter(|touch| touch.is_little)
        .filter_map(|touch| {
            let Touch {
                place,
                handed,
                is_known,
                ..
            } = touch;
            let stream = place
                .fields_of_receiver()?
                .iter()
                .try_fold(ty, |ty, field| {
                    let mut parts = ty.behind_pointers().parts().into_iter();
                    parts.find(|(name, _)| name == field).map(|(_, ty)| ty)
                })
                .and_then(|ty| stream_behind(cx, ty))
                .filter(|stream| stream.kind == StreamKind::Raw)?;
            (!handed.repeats || !is_known).then(|| Lent {
                place: seen.as_ref().and_then(|seen| place.seen_from(seen)),
                handed: Handed {
                    count: count(place, handed.direction, false),
                    small: count(place, handed.direction, true),
                    ..*handed
                },
                stream,
                is_known: *is_known,
            })
        });
    // A header before them hides none that move little again and again.
    for lent in lent {
        if lent.handed.repeats {
            return Some(lent);
        }
        first.get_or_insert(lent);
    }
    first
}

/// What a method does to something in its receiver.
struct Touch {
    place: PlaceOf,
    handed: Handed,
    /// Whether it knows what kind of stream it is.
    is_known: bool,
    is_little: bool,
}

/// What a method, and the methods of the receiver that it calls, read and write of what lies in it. The
/// receiver is of the type `own`.
fn of_receiver(cx: &BodyCx<'_>, own: Type<'_>, depth: u8) -> Vec<Touch> {
    let mut found = Vec::new();
    for expr in calls_and_macros(cx) {
        if cx.in_error_path(expr) {
            continue;
        }
        if let Some(bare) = bare(cx, expr) {
            let place = place_of(cx, bare.stream);
            let place = place.filter(|place| place.fields_of_receiver().is_some());
            if let Some(place) = place.filter(|_| bare.moves != Moves::Nothing) {
                found.push(Touch {
                    handed: handed(cx, expr, bare.direction, &place),
                    place,
                    is_known: stream_of(cx.ty(bare.stream)).is_some(),
                    is_little: is_little(cx, &bare),
                });
            }
        } else if let Some(call) = cx.file().method_call(expr)
            && let Callee::Function(method) = cx.callee(expr)
            && let Some(seen) = place_of(cx, call.receiver)
            && seen.fields_of_receiver().is_some()
            && depth > 0
        {
            let is_own = seen.fields_of_receiver().is_some_and(<[Name]>::is_empty);
            let of = if is_own { own } else { cx.ty(call.receiver) };
            let method = of.method_that_runs(method);
            let inner = cx.in_body_of(method, |callee| of_receiver(callee, of, depth - 1));
            let inner = inner.into_iter().flatten();
            found.extend(inner.filter_map(|touch| {
                let place = touch.place.seen_from(&seen)?;
                let repeats = touch.handed.repeats || loop_around(cx, expr, &place).is_some();
                Some(Touch {
                    place,
                    handed: Handed {
                        repeats,
                        ..touch.handed
                    },
                    ..touch
                })
            }));
        } else if let Callee::Function(function) = cx.callee(expr)
            && depth > 0
        {
            found.extend(lent_to_function(cx, expr, function, depth - 1));
        }
    }
    // A buffer would not outlive that.
    found.retain(|touch| !is_positioned(cx, cx.facts().root(), &touch.place));
    found
}

/// What a function does with what lies in the receiver of the method that calls it, which is lent to it.
fn lent_to_function(cx: &BodyCx<'_>, call: ExprId, function: DefId, depth: u8) -> Option<Touch> {
    let args = arguments(cx, call).iter().enumerate();
    let mut lent = args.filter_map(|(position, &arg)| {
        let place = place_of(cx, arg)?;
        let is_field = place
            .fields_of_receiver()
            .is_some_and(|fields| !fields.is_empty());
        is_field.then_some((position, arg, place))
    });
    lent.find_map(|(position, arg, place)| {
        let handed = handed_to(cx, function, position, depth)?;
        Some(Touch {
            handed: Handed {
                repeats: handed.repeats || loop_around(cx, call, &place).is_some(),
                ..handed
            },
            place,
            is_known: stream_of(cx.ty(arg)).is_some(),
            is_little: handed.small > 0,
        })
    })
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

/// The calls in loops of functions whose bodies make one of the calls that `wanted` picks, looked for in
/// the functions that lead to such. It is asked in the body of the function, and told where the loop sees
/// the receiver, if there is one.
pub(in crate::rules) fn passed_on(
    cx: &BodyCx<'_>,
    leading: &FxHashSet<DefId>,
    wanted: impl Fn(&BodyCx<'_>, ExprId, Api, Option<&PlaceOf>) -> bool,
) -> Vec<Passed> {
    let mut found = Vec::new();
    let calls = cx.facts().own_calls();
    for (call, def) in calls.filter(|(_, def)| leading.contains(def)) {
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
            let (api, at) = made_in(callee, &wanted, seen.as_ref(), DEPTH)?;
            Some((callee.facts().function_name(), api, at))
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
    let values = cx.facts().function_values();
    for (value, def) in values.filter(|(_, def)| leading.contains(def)) {
        let Some(call) = cx.facts().call_handed(value) else {
            continue;
        };
        if cx.in_error_path(call) || cx.facts().handed_to_loop(value).is_none() {
            continue;
        }
        let inside = cx.in_body_of(def, |callee| {
            let (api, at) = made_in(callee, &wanted, None, DEPTH)?;
            Some((callee.facts().function_name(), api, at))
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

/// The call that is wanted in a function or in one that it calls, outside of loops and whatever happens.
fn made_in(
    callee: &BodyCx<'_>,
    wanted: &impl Fn(&BodyCx<'_>, ExprId, Api, Option<&PlaceOf>) -> bool,
    seen: Option<&PlaceOf>,
    depth: u8,
) -> Option<(Api, FileRange)> {
    let facts = callee.facts();
    let always = |expr: ExprId| {
        !callee.in_error_path(expr)
            && facts.loops_around(expr).is_empty()
            && is_unconditional(callee, expr, facts.root())
    };
    let mut calls = facts.api_calls();
    let own = calls.find(|&(expr, api)| wanted(callee, expr, api, seen) && always(expr));
    if let Some((expr, api)) = own {
        let at = FileRange {
            file: facts.file_id,
            range: facts.file.range(expr),
        };
        return Some((api, at));
    }
    let deeper = depth.checked_sub(1)?;
    facts.own_calls().find_map(|(call, def)| {
        let receiver = callee.file().method_call(call).map(|parts| parts.receiver);
        let inner = match receiver {
            Some(receiver) => Some(place_of(callee, receiver)?.seen_from(seen?)?),
            None => None,
        };
        if !always(call) {
            return None;
        }
        callee.in_body_of(def, |callee| {
            made_in(callee, wanted, inner.as_ref(), deeper)
        })?
    })
}

/// Which types have a raw stream in a field so many fields deep, as far as it was asked.
#[derive(Default)]
struct HoldersOfStreams(RwLock<FxHashMap<(Ty, u8), bool>>);

impl HoldersOfStreams {
    /// Whether a struct or enum of the workspace has a raw stream in a field, or in one of such a field.
    /// Enums of enums, say of syntax trees, are wide: each is looked at once.
    fn holds(&self, ty: Type<'_>, depth: u8) -> bool {
        let ty = ty.behind_pointers();
        if ty.workspace_def().is_none() {
            return false;
        }
        let key = (ty.id(), depth);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let answer = known.get(&key).copied();
        drop(known);
        answer.unwrap_or_else(|| {
            let holds = ty
                .parts()
                .into_iter()
                .any(|(_, field)| match stream_of(field) {
                    Some(stream) => stream.kind == StreamKind::Raw,
                    None => depth > 0 && self.holds(field, depth - 1),
                });
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            known.insert(key, holds);
            holds
        })
    }
}
