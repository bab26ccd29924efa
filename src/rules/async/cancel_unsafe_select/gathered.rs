//! Functions that read piece by piece into a variable of their own: what they have goes with their future.

use super::{Unsafe, lost_in, outlives};
use crate::knowledge;
use crate::rules::calls::arguments_in;
use crate::rules::facts::BodyFacts;
use crate::rules::given::bound_to;
use crate::semantics::flow::Root;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

/// Reads of which nothing is lost while their buffer lives, each with whether one call reads again and again
/// until it is done.
const READS: &[(&str, bool)] = &[
    ("tokio::io::AsyncReadExt::read", false),
    ("tokio::io::AsyncReadExt::read_buf", false),
    ("tokio::io::AsyncBufReadExt::fill_buf", false),
    ("tokio::io::AsyncBufReadExt::read_until", true),
];

/// Methods that add what they are given to their receiver.
const ADD: &[&str] = &[
    "std::vec::Vec::push",
    "std::vec::Vec::extend",
    "std::vec::Vec::extend_from_slice",
    "std::iter::Extend::extend",
    "std::string::String::push",
    "std::string::String::push_str",
    "bytes::BytesMut::extend_from_slice",
];

/// A read of a stream that outlives the function, if what it reads is gathered in a variable of the function
/// while more is waited for.
pub(super) fn gathers(facts: &BodyFacts<'_>) -> Option<Unsafe> {
    facts.api_calls().find_map(|(call, api)| {
        let path = api.path();
        let &(_, repeats) = READS.iter().find(|(read, _)| *read == path.as_str())?;
        let row = knowledge::cancel_safety().get(api)?;
        if !facts.is_awaited(call) || !outlives(facts, call) {
            return None;
        }
        let is_lost = if repeats {
            buffer(facts, call).is_some_and(|local| is_own(facts, local))
        } else {
            keeps_pieces(facts, call)
        };
        is_lost.then(|| lost_in(facts, call, api, row))
    })
}

/// The variable that a read fills.
fn buffer(facts: &BodyFacts<'_>, read: ExprId) -> Option<PatId> {
    let last = *arguments_in(facts, read).last()?;
    let mut places = facts.flow().places_in(last).into_iter();
    places.find_map(|(place, _)| match place.root {
        Root::Local(local) if place.fields.is_empty() => Some(local),
        _ => None,
    })
}

/// Whether a variable is made in the function and refers to nothing outside of it.
fn is_own(facts: &BodyFacts<'_>, local: PatId) -> bool {
    matches!(facts.file.pat(local).kind, PatKind::Binding { .. })
        && !facts.flow().is_param(local)
        && !facts.pat_ty(local).is_reference()
        && facts.flow().initializer(local).is_some()
}

/// Whether a loop around a read adds what it read to a variable from before the loop.
fn keeps_pieces(facts: &BodyFacts<'_>, read: ExprId) -> bool {
    let Some(around) = facts.loops(read).innermost else {
        return false;
    };
    let within = facts.file.range(around);
    let lasts =
        |local: PatId| is_own(facts, local) && !within.contains_range(facts.file.pat(local).range);
    let filled = buffer(facts, read);
    if facts
        .callee(read)
        .api()
        .is_some_and(|api| api.name() == "read_buf")
    {
        return filled.is_some_and(lasts);
    }
    let piece = filled.or_else(|| bound_to(facts, read));
    let Some(piece) = piece else { return false };
    facts.api_calls().any(|(call, api)| {
        let adds = ADD.contains(&api.path().as_str())
            && within.contains_range(facts.file.range(call))
            && matches!(facts.file.expr(call).kind, ExprKind::MethodCall { .. });
        let receiver = || facts.file.method_call(call).map(|parts| parts.receiver);
        adds && receiver()
            .and_then(|receiver| facts.local(receiver))
            .is_some_and(lasts)
            && arguments_in(facts, call).iter().any(|&arg| {
                let mut names = false;
                facts
                    .flow()
                    .each_local_in(arg, &mut |_, local| names |= local == piece);
                names
            })
    })
}
