//! Futures that ask other machines, made for every item of an input and run all at once.

use super::context::BodyCx;
use super::facts::{Callee, Iteration, Trips};
use super::numbered::names_requests;
use super::remote::{Reader, Wait};
use crate::knowledge::{self, Api, GuardClass, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind};

/// Calls that run all futures that they are given; `collect` does where it makes a set of them.
const JOINS: &[&str] = &[
    "futures::future::join_all",
    "futures::future::try_join_all",
    "futures::stream::StreamExt::for_each_concurrent",
    "futures::stream::TryStreamExt::try_for_each_concurrent",
    "futures::stream::StreamExt::buffer_unordered",
    "futures::stream::StreamExt::buffered",
    "futures::stream::TryStreamExt::try_buffer_unordered",
    "futures::stream::FuturesUnordered::push",
    "futures::stream::FuturesOrdered::push_back",
    "std::iter::Iterator::collect",
];

/// Whether a call runs the futures that it is given.
pub(super) fn runs_all(api: Api) -> bool {
    JOINS.contains(&api.path().as_str())
}

/// Where the futures of a call that [`runs_all`] are made, if there is one for every item of an input,
/// each asks another machine, and nothing bounds how many are under way.
pub(super) fn unbounded(cx: &BodyCx<'_>, call: ExprId, api: Api) -> Option<ExprId> {
    let maker = match api.name() {
        "join_all" | "try_join_all" => of_list(cx, only_argument(cx, call)?),
        "push" | "push_back" => Some(call).filter(|_| collects(cx, call)),
        "collect" => of_list(cx, call).filter(|_| makes_set(cx, call)),
        "buffer_unordered" | "buffered" | "try_buffer_unordered" => {
            let parts = cx.file().method_call(call)?;
            let &[limit] = parts.args else {
                return None;
            };
            let all = matches!(cx.source(limit), "usize::MAX" | "std::usize::MAX");
            let made = cx.file().method_call(parts.receiver).filter(|_| all)?;
            let maps = matches!(made.method.name.as_str(), "map" | "map_ok");
            made.args.first().copied().filter(|_| maps)
        }
        _ => {
            let parts = cx.file().method_call(call)?;
            let &[limit, maker] = parts.args else {
                return None;
            };
            (cx.source(limit) == "None").then_some(maker)
        }
    }?;
    let asks = waits_for(cx, maker) == Wait::Remote;
    (asks && !is_limited(cx) && !starts_tasks(cx, maker)).then_some(maker)
}

/// Whether a call gives a set that runs all futures in it.
fn makes_set(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let path = cx.ty(call).path();
    path.is_some_and(|path| {
        matches!(
            path.as_str(),
            "futures::stream::FuturesUnordered" | "futures::stream::FuturesOrdered"
        )
    })
}

fn only_argument(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return None;
    };
    cx.file().list(args).first().copied()
}

/// What makes the futures of a list: the closure or function of a `map`, or what is pushed in a loop.
fn of_list(cx: &BodyCx<'_>, list: ExprId) -> Option<ExprId> {
    let flow = cx.facts().flow();
    let mut made = flow.origin(list);
    while let Some(call) = cx.file().method_call(made) {
        match call.method.name.as_str() {
            "collect" => made = flow.origin(call.receiver),
            "map" => {
                let &[maker] = call.args else { return None };
                let is_open =
                    is_open(cx, call.receiver) || counts_requests(cx, call.receiver, maker);
                return is_open.then_some(maker);
            }
            _ => return None,
        }
    }
    let local = cx.facts().local(list)?;
    let pushes = flow.uses(local).filter_map(|path| cx.parent(path));
    let mut pushes = pushes.filter(|&call| {
        cx.api(call)
            .is_some_and(|api| api.path().as_str() == "std::vec::Vec::push")
    });
    let push = pushes.next().filter(|_| pushes.next().is_none())?;
    let &[pushed] = cx.file().method_call(push)?.args else {
        return None;
    };
    collects(cx, push).then_some(pushed)
}

/// Whether a closure makes one request for each number of a range: `(1..=last).map(|page| fetch(page))`.
fn counts_requests(cx: &BodyCx<'_>, range: ExprId, maker: ExprId) -> bool {
    let ExprKind::Closure(closure) = cx.expr(maker).kind else {
        return false;
    };
    let closure = &cx.file().closures[closure];
    let params = cx.file().list(closure.params);
    let number = params.first().and_then(|&param| cx.facts().named(param));
    number.is_some_and(|(_, number)| names_requests(cx, range, number, closure.body))
}

/// Whether an iterator goes over as many items as there may be.
fn is_open(cx: &BodyCx<'_>, iterator: ExprId) -> bool {
    let flow = cx.facts().flow();
    let mut inner = flow.origin(iterator);
    while let Some(call) = cx.file().method_call(inner) {
        if matches!(
            call.method.name.as_str(),
            "take" | "chunks" | "chunks_exact" | "windows"
        ) {
            return false;
        }
        inner = flow.origin(call.receiver);
    }
    // `vec![a, b]`, `[a, b]`, `0..4`, a part of a list that is cut in parts
    let counted = matches!(
        cx.expr(inner).kind,
        ExprKind::Range { .. } | ExprKind::Array(_) | ExprKind::Macro(_) | ExprKind::Tuple(_)
    );
    let parted = cx.facts().local(inner).is_some_and(|local| {
        let pat = cx.file().pat(local).range;
        cx.facts().own_exprs().any(|expr| {
            cx.facts().iteration(expr).is_some_and(|over| {
                cx.file().pat(over.pat).range.contains_range(pat)
                    && cx.source(over.iterable).contains("chunk")
            })
        })
    });
    !counted && !parted && cx.ty(inner).peeled().array_len().is_none()
}

/// Whether a call adds to a set in each pass of a loop that nothing but its input ends, and that takes
/// nothing out.
fn collects(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let loops = cx.loops(call);
    let Some(around) = loops.innermost.filter(|_| loops.trips == Trips::Sized) else {
        return false;
    };
    let Some(Iteration { iterable, body, .. }) = cx.facts().iteration(around) else {
        return false;
    };
    let within = cx.file().range(body);
    let takes_out = cx.facts().api_calls().any(|(other, api)| {
        within.contains_range(cx.file().range(other))
            && matches!(
                api.name(),
                "next" | "select_next_some" | "try_next" | "len" | "join_all" | "try_join_all"
            )
    });
    !takes_out && is_open(cx, iterable)
}

/// For what the futures of a closure, function or call wait.
fn waits_for(cx: &BodyCx<'_>, maker: ExprId) -> Wait {
    if let Some(def) = cx.facts().value_def(maker)
        && let Some(facts) = cx.facts().of_function(def)
    {
        return Reader::new(cx.model()).wait(&facts, facts.root());
    }
    Reader::new(cx.model()).wait(cx.facts(), maker)
}

/// Whether the function counts what is under way.
fn is_limited(cx: &BodyCx<'_>) -> bool {
    cx.facts().api_calls().any(|(_, api)| {
        knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::Permit)
            || api.path().as_str().contains("Semaphore::")
    })
}

/// Whether what makes the futures starts tasks: that is told where it does.
fn starts_tasks(cx: &BodyCx<'_>, maker: ExprId) -> bool {
    let within = cx.file().range(maker);
    cx.facts().api_calls().any(|(call, api)| {
        within.contains_range(cx.file().range(call))
            && matches!(cx.callee(call), Callee::Api(_))
            && knowledge::async_contexts()
                .offload
                .get(api)
                .is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
    })
}
