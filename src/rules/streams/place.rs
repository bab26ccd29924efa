//! Whether two operations are on the same stream, and what repeats them.

use super::direction_of;
use super::lent;
use crate::finding::Confidence;
use crate::knowledge::{self, Api, Category};
use crate::rules::context::BodyCx;
use crate::rules::facts::Trips;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::{Name, TextRange};

/// Where a value lives: a variable or static, and the fields on the way to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct PlaceOf {
    root: Root,
    fields: Vec<Name>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Root {
    Local(PatId),
    Receiver,
    Static(DefId),
}

impl PlaceOf {
    /// Whether the value there is a new one in every pass of a loop.
    pub(in crate::rules) fn is_born_in(&self, cx: &BodyCx<'_>, around: ExprId) -> bool {
        match self.root {
            Root::Local(local) => {
                let born = cx.file().pat(local).range;
                cx.file().range(around).contains_range(born)
            }
            Root::Receiver | Root::Static(_) => false,
        }
    }
}

/// Methods that lead to the same stream as their receiver.
const SAME: &[&str] = &[
    "by_ref",
    "as_mut",
    "as_ref",
    "borrow_mut",
    "get_mut",
    "get_ref",
    "lock",
    "write",
    "unwrap",
    "expect",
    "deref_mut",
];

/// Where the value of an expression lives; `None` for what is made on the spot, and for elements of lists and
/// maps, which may be others each time.
pub(in crate::rules) fn place_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<PlaceOf> {
    place_with(cx, expr, false)
}

/// As [`place_of`], all elements of a list or map taken for one.
pub(in crate::rules) fn place_among(cx: &BodyCx<'_>, expr: ExprId) -> Option<PlaceOf> {
    place_with(cx, expr, true)
}

fn place_with(cx: &BodyCx<'_>, expr: ExprId, elements: bool) -> Option<PlaceOf> {
    let mut fields = Vec::new();
    let mut at = expr;
    loop {
        at = match cx.expr(at).kind {
            ExprKind::Path(_) => {
                let root = match cx.facts().local(at) {
                    Some(local) => {
                        if let Some(lent) = lent::by(cx, local, elements)
                            && let Some(lender) = place_with(cx, lent.of, elements)
                        {
                            fields.extend(lent.parts.into_iter().rev());
                            fields.extend(lender.fields.into_iter().rev());
                            fields.reverse();
                            let root = lender.root;
                            return Some(PlaceOf { root, fields });
                        }
                        match locked_by(cx, local) {
                            Some(lender) => {
                                at = lender;
                                continue;
                            }
                            None => Root::Local(local),
                        }
                    }
                    None if cx.facts().is_self(at) => Root::Receiver,
                    None => Root::Static(cx.facts().value_def(at)?),
                };
                fields.reverse();
                return Some(PlaceOf { root, fields });
            }
            ExprKind::Field { base, name } => {
                fields.push(name);
                base
            }
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Try(operand)
            | ExprKind::Await(operand) => operand,
            ExprKind::Index { base, .. } if elements => {
                fields.push(Name::new("[]"));
                base
            }
            ExprKind::MethodCall { .. } => {
                let call = cx.file().method_call(at)?;
                let name = call.method.name;
                if elements && lent::is_element(cx, at) {
                    fields.push(name);
                    at = call.receiver;
                    continue;
                }
                if !SAME.contains(&name.as_str()) {
                    // What `self.file()` lends is as much the same as what `self.file` is.
                    if !lent::is_by(cx, at) || !call.args.is_empty() {
                        return None;
                    }
                    fields.push(name);
                }
                call.receiver
            }
            _ => return None,
        };
    }
}

/// The call that locks what the guard in a variable leads to: `let mut file = self.file.lock()?`.
fn locked_by(cx: &BodyCx<'_>, local: PatId) -> Option<ExprId> {
    let locked = cx.facts().initializer(local)?;
    let mut at = locked;
    loop {
        if cx
            .api(at)
            .is_some_and(|api| knowledge::guard(api).is_some())
        {
            break;
        }
        at = match cx.expr(at).kind {
            ExprKind::Await(operand) | ExprKind::Try(operand) => operand,
            ExprKind::MethodCall { .. } => cx.file().method_call(at)?.receiver,
            _ => return None,
        };
    }
    place_of(cx, locked).is_some().then_some(locked)
}

impl PlaceOf {
    /// The place that is this variable.
    pub(in crate::rules) fn of_local(local: PatId) -> Self {
        Self {
            root: Root::Local(local),
            fields: Vec::new(),
        }
    }

    /// The fields on the way to it, outermost first, where it lies in the receiver of a method.
    pub(in crate::rules) fn fields_of_receiver(&self) -> Option<&[Name]> {
        (self.root == Root::Receiver).then_some(&self.fields)
    }

    /// Whether it is a variable of the function itself, and no field of one.
    pub(in crate::rules) fn is_variable(&self) -> bool {
        matches!(self.root, Root::Local(_)) && self.fields.is_empty()
    }

    /// Whether the variable or receiver that it begins with is named in a range.
    pub(in crate::rules) fn is_used_in(&self, cx: &BodyCx<'_>, range: TextRange) -> bool {
        let inside = |expr: ExprId| range.contains_range(cx.file().range(expr));
        match self.root {
            Root::Local(local) => cx.facts().uses_of(local).any(inside),
            Root::Receiver | Root::Static(_) => cx.facts().own_exprs().any(|expr| {
                inside(expr)
                    && matches!(
                        cx.expr(expr).kind,
                        ExprKind::Path(_) | ExprKind::Field { .. }
                    )
                    && place_of(cx, expr).as_ref() == Some(self)
            }),
        }
    }

    /// The place of a field, or of a field's field, of what a method's receiver refers to, seen by
    /// its caller, who wrote the receiver as a value at this place.
    pub(in crate::rules) fn seen_from(&self, receiver: &Self) -> Option<Self> {
        if self.root != Root::Receiver {
            return None;
        }
        let mut fields = receiver.fields.clone();
        fields.extend(&self.fields);
        Some(Self {
            root: receiver.root,
            fields,
        })
    }
}

/// The innermost loop that repeats an expression while the value at the place stays the same one; what
/// leaves the loop behind it is not repeated.
pub(in crate::rules) fn loop_around(
    cx: &BodyCx<'_>,
    expr: ExprId,
    place: &PlaceOf,
) -> Option<(ExprId, Trips)> {
    let around = cx.facts().loops_around(expr);
    let mut outside = around
        .into_iter()
        .filter(|&(around, _)| !place.is_born_in(cx, around));
    outside.find(|&(around, trips)| trips.repeats() && !cx.facts().leaves_behind(expr, around))
}

/// Whether what lies at a place is used for each item that an iterator gives: this is the body of `next`,
/// and the place is in the iterator.
pub(in crate::rules) fn is_asked_again(cx: &BodyCx<'_>, place: &PlaceOf) -> bool {
    let program = &cx.model().program;
    let owner = cx.facts().owner();
    place.root == Root::Receiver
        && program.def(owner).name.as_str() == "next"
        && program
            .implemented_method(owner)
            .is_some_and(|path| path.as_str() == "std::iter::Iterator::next")
}

/// Whether code also moves the position of a stream or waits for the disk: a buffer would not outlive that.
pub(in crate::rules) fn is_positioned(cx: &BodyCx<'_>, around: ExprId, place: &PlaceOf) -> bool {
    let range = cx.file().range(around);
    cx.facts().api_calls().any(|(call, api)| {
        range.contains_range(cx.file().range(call))
            && matches!(
                api.name(),
                "seek" | "rewind" | "seek_relative" | "set_len" | "sync_all" | "sync_data"
            )
            && super::receiver_and_argument(cx, call)
                .is_some_and(|(receiver, _)| place_of(cx, receiver).as_ref() == Some(place))
    })
}

/// Whether a loop mainly waits: for time, other tasks, threads or processes, or for input.
pub(in crate::rules) fn waits(cx: &BodyCx<'_>, around: ExprId) -> bool {
    waits_for_another(cx, around, "")
}

/// As [`waits`], for something else than the database of a crate.
pub(in crate::rules) fn waits_for_another(cx: &BodyCx<'_>, around: ExprId, krate: &str) -> bool {
    let range = super::pass_of(cx, around);
    let inside = |expr: ExprId| range.contains_range(cx.file().range(expr));
    let waiting = |category: Category| {
        matches!(
            category,
            Category::ThreadSleep
                | Category::Stdio
                | Category::Net
                | Category::Http
                | Category::Process
                | Category::Wait
                | Category::Db
        )
    };
    let blocks = cx.facts().effects().iter().any(|witness| {
        inside(witness.call)
            && waiting(witness.category)
            && witness.confidence > Confidence::Low
            && !(witness.category == Category::Db && witness.api.crate_name() == krate)
    });
    blocks
        || receives(cx, around)
        || comes_over_time(cx, around)
        || cx
            .facts()
            .suspensions()
            .iter()
            .any(|&at| inside(at) && waits_for_others(cx, at))
}

/// Whether each pass of a loop lets some time go by.
pub(in crate::rules) fn waits_for_time(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let range = super::pass_of(cx, around);
    let sleeps = cx.facts().effects().iter();
    let sleeps = sleeps.filter(|witness| witness.category == Category::ThreadSleep);
    let ticks = cx.facts().api_calls().filter(|(_, api)| {
        let path = api.path().as_str();
        path.starts_with("tokio::time::") || path.starts_with("async_std::task::sleep")
    });
    let mut calls = sleeps
        .map(|witness| witness.call)
        .chain(ticks.map(|(call, _)| call));
    calls.any(|call| range.contains_range(cx.file().range(call)))
}

/// Whether a `for` loop takes its items from a channel.
fn receives(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let Some(over) = cx.facts().iteration(around) else {
        return false;
    };
    let of = cx.ty(over.iterable).path();
    of.is_some_and(|path| {
        let name = Api::of(path).name();
        path.as_str().contains("mpsc")
            || path.as_str().starts_with("crossbeam_channel") && name != "Vec"
    })
}

/// Whether a closure is called for the items of an async stream, other than those of a list.
fn comes_over_time(cx: &BodyCx<'_>, around: ExprId) -> bool {
    const STREAMS: &[&str] = &[
        "futures::stream::StreamExt::",
        "futures::stream::TryStreamExt::",
        "tokio_stream::StreamExt::",
    ];
    const LISTS: &[&str] = &["futures::stream::iter", "tokio_stream::iter"];
    if !matches!(cx.expr(around).kind, ExprKind::Closure(_)) {
        return false;
    }
    let Some(call) = cx.parent(around) else {
        return false;
    };
    let of_stream = cx.api(call).is_some_and(|api| {
        let path = api.path().as_str();
        STREAMS.iter().any(|prefix| path.starts_with(prefix))
    });
    let mut root = call;
    while let Some(method) = cx.file().method_call(root) {
        root = cx.facts().flow().origin(method.receiver);
    }
    let of_list = || {
        let api = cx.api(root);
        api.is_some_and(|api| LISTS.contains(&api.path().as_str()))
    };
    of_stream && !of_list()
}

/// Whether an `.await` waits for something other than a stream or file of this loop's own.
fn waits_for_others(cx: &BodyCx<'_>, at: ExprId) -> bool {
    let ExprKind::Await(future) = cx.expr(at).kind else {
        return true; // `select!`, `join!`, `yield`
    };
    let Some(api) = cx.api(future) else {
        return true;
    };
    direction_of(api).is_none() && !api.path().as_str().starts_with("tokio::fs::")
}
