//! Loops that wait for the tasks that they start.

use crate::knowledge;
use crate::rules::context::BodyCx;
use crate::rules::loop_source::is_channel;
use crate::rules::streams::{is_unconditional, place_of};
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, PatKind};
use crate::text::TextRange;

/// Whether the loop waits for the tasks that it starts: by their handles, or by a set of them.
pub(super) fn waits_for_tasks(cx: &BodyCx<'_>, within: TextRange, call: ExprId) -> bool {
    let own = cx.file().range(call);
    let joins = cx.facts().api_calls().any(|(other, api)| {
        let range = cx.file().range(other);
        within.contains_range(range)
            && !own.contains_range(range)
            && matches!(
                api.name(),
                "join_next"
                    | "try_join_next"
                    | "join_all"
                    | "try_join_all"
                    | "join"
                    | "join_next_with_id"
            )
    });
    let flow = cx.facts().flow();
    let handle = handle_of(cx, call);
    let bound = flow.bound_to(handle).map(|(pat, _)| pat);
    let awaited = bound.is_some_and(|pat| {
        flow.uses(pat).any(|path| {
            let outer = cx.parent(path);
            outer.is_some_and(|outer| {
                matches!(
                    cx.expr(outer).kind,
                    ExprKind::Await(_) | ExprKind::Reference { .. } | ExprKind::Macro(_)
                ) || is_given_and_awaited(cx, path, outer)
            })
        })
    });
    joins || awaited || empties_list(cx, within, handle)
}

/// Whether each pass waits for the reply of the task that it starts: the sender of a channel that it makes goes into
/// the task, and nothing but a message of it leads on.
pub(super) fn waits_for_reply(cx: &BodyCx<'_>, around: ExprId, call: ExprId) -> bool {
    let facts = cx.facts();
    let within = cx.file().range(around);
    let task = cx.file().range(call);
    let is_in_task = |path: ExprId| task.contains_range(cx.file().range(path));
    let is_awaited_reply = |path: ExprId| {
        cx.file().range(path).start > task.end
            && is_unconditional(cx, path, around)
            && cx
                .parent(path)
                .is_some_and(|user| is_receipt(cx, path, user))
    };
    facts.api_calls().any(|(made, _)| {
        let is_own = within.contains_range(cx.file().range(made)) && !is_in_task(made);
        let pair = facts.bound_to(made).filter(|_| is_own);
        let Some(PatKind::Tuple(ends)) = pair.map(|pair| &cx.file().pat(pair).kind) else {
            return false;
        };
        let &[sender, receiver] = cx.file().list(*ends) else {
            return false;
        };
        is_channel(facts.pat_ty(receiver))
            && facts.uses_of(own_name(cx, sender)).any(is_in_task)
            && facts.uses_of(own_name(cx, receiver)).any(is_awaited_reply)
    })
}

/// The variable of a pattern that names what it matches, and the pattern itself where it does not.
fn own_name(cx: &BodyCx<'_>, pat: PatId) -> PatId {
    cx.facts().named(pat).map_or(pat, |(_, named)| named)
}

/// Whether the use of a receiver waits for a message, however long that takes.
fn is_receipt(cx: &BodyCx<'_>, receiver: ExprId, user: ExprId) -> bool {
    match cx.expr(user).kind {
        ExprKind::Await(_) => true,
        ExprKind::MethodCall { .. } => {
            let method = cx.file().method_call(user);
            method.is_some_and(|method| method.receiver == receiver)
                && cx.api(user).is_some_and(|api| match api.name() {
                    "recv" | "recv_async" => {
                        cx.facts().is_awaited(user) || knowledge::channels().recv.get(api).is_some()
                    }
                    name => name == "blocking_recv",
                })
        }
        _ => false,
    }
}

/// The handle of a task: what `spawn` gives, or its `abort_handle`.
pub(super) fn handle_of(cx: &BodyCx<'_>, call: ExprId) -> ExprId {
    let abort = cx.parent(call).filter(|&outer| {
        let method = cx.file().method_call(outer);
        method.is_some_and(|method| {
            method.receiver == call && method.method.name.as_str() == "abort_handle"
        })
    });
    abort.unwrap_or(call)
}

/// Whether a handle is given to a call that the loop waits for: what keeps a number of tasks.
fn is_given_and_awaited(cx: &BodyCx<'_>, path: ExprId, call: ExprId) -> bool {
    let given = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args).contains(&path),
        ExprKind::MethodCall { .. } => cx
            .file()
            .method_call(call)
            .is_some_and(|method| method.args.contains(&path)),
        _ => false,
    };
    given && cx.facts().is_awaited(call)
}

/// Whether the handle is added to a list whose handles the loop waits for one after the other,
/// `for handle in handles.drain(..) { handle.await }`, or that it lets get only so long.
fn empties_list(cx: &BodyCx<'_>, within: TextRange, handle: ExprId) -> bool {
    let Some(list) = list_of(cx, handle).and_then(|list| place_of(cx, list)) else {
        return false;
    };
    let facts = cx.facts();
    let is_list = |path: ExprId| place_of(cx, path).as_ref() == Some(&list);
    facts.own_exprs().any(|around| {
        if !within.contains_range(cx.file().range(around)) {
            return false;
        }
        if stops_when_full(cx, around, &is_list) {
            return true;
        }
        facts.iteration(around).is_some_and(|over| {
            is_waited_for(cx, over.pat) && names_list(cx, over.iterable, &is_list)
        })
    })
}

/// Whether an expression waits while a list is long, or leaves the pass: `while handles.len() >= MOST { .. }`.
fn stops_when_full(cx: &BodyCx<'_>, expr: ExprId, is_list: &dyn Fn(ExprId) -> bool) -> bool {
    let condition = match cx.expr(expr).kind {
        ExprKind::While { condition, .. } => condition,
        ExprKind::If {
            condition,
            then_branch,
            ..
        } if cx.facts().diverges(then_branch) => condition,
        _ => return false,
    };
    let ExprKind::Binary {
        op: BinaryOp::Gt | BinaryOp::Ge | BinaryOp::Eq,
        lhs,
        ..
    } = cx.expr(condition).kind
    else {
        return false;
    };
    let length = cx.file().method_call(lhs);
    length.is_some_and(|call| call.method.name.as_str() == "len" && is_list(call.receiver))
}

/// The list to which a handle is added, itself or by the name that it is given.
fn list_of(cx: &BodyCx<'_>, handle: ExprId) -> Option<ExprId> {
    let added = |value: ExprId| {
        let push = cx.parent(value)?;
        let api = cx.api(push)?.path();
        let adds = matches!(
            api.as_str(),
            "std::vec::Vec::push" | "std::collections::VecDeque::push_back"
        );
        let method = cx.file().method_call(push).filter(|_| adds)?;
        method.args.contains(&value).then_some(method.receiver)
    };
    added(handle).or_else(|| {
        let named = cx.facts().bound_to(handle)?;
        cx.facts().uses_of(named).find_map(added)
    })
}

/// Whether an item of a list of handles is awaited or joined.
fn is_waited_for(cx: &BodyCx<'_>, item: PatId) -> bool {
    cx.facts().uses_of(item).any(|path| {
        cx.parent(path).is_some_and(|outer| {
            matches!(cx.expr(outer).kind, ExprKind::Await(_))
                || cx.api(outer).is_some_and(|api| api.name() == "join")
        })
    })
}

/// Whether a part of an expression is what is asked for.
fn names_list(cx: &BodyCx<'_>, expr: ExprId, is_list: &dyn Fn(ExprId) -> bool) -> bool {
    let is_place = matches!(
        cx.expr(expr).kind,
        ExprKind::Path(_) | ExprKind::Field { .. }
    );
    if is_place && is_list(expr) {
        return true;
    }
    let mut found = false;
    cx.file().each_child(expr, &mut |part| {
        found = found || names_list(cx, part, is_list);
    });
    found
}

/// The loop that takes a list in parts of a bounded length, if a loop in it goes over such a part.
pub(super) fn loop_over_parts(cx: &BodyCx<'_>, around: ExprId) -> Option<ExprId> {
    let facts = cx.facts();
    let part = facts.iteration(around)?.iterable;
    let mut outwards = facts.loops_around(around).into_iter();
    let (outer, _) = outwards.find(|&(outer, _)| outer != around)?;
    let is_part = match facts.iteration(outer) {
        Some(over) if gives_parts(cx, over.iterable) => {
            let own = cx.file().pat(over.pat).range;
            names_list(cx, part, &|path| {
                let local = facts.local(path);
                local.is_some_and(|local| own.contains_range(cx.file().pat(local).range))
            })
        }
        _ => {
            let buffer = place_of(cx, filled_by(cx, outer)?)?;
            names_list(cx, part, &|path| place_of(cx, path) == Some(buffer.clone()))
        }
    };
    is_part.then_some(outer)
}

/// Whether an iterator, or one of those that it is made of, gives parts of a bounded length.
fn gives_parts(cx: &BodyCx<'_>, iterable: ExprId) -> bool {
    const PARTS: &[&str] = &[
        "std::slice::Chunks",
        "std::slice::ChunksExact",
        "std::slice::ChunksMut",
        "std::slice::RChunks",
        "itertools::IntoChunks",
    ];
    let mut next = Some(iterable);
    while let Some(inner) = next {
        let ty = cx.ty(inner).behind_pointers();
        if PARTS.iter().any(|part| ty.is(part)) {
            return true;
        }
        next = match cx.expr(inner).kind {
            ExprKind::Reference { operand, .. } => Some(operand),
            _ => cx.file().method_call(inner).map(|call| call.receiver),
        };
    }
    false
}

/// The list that a loop has a channel fill in each pass, with so many messages at most.
fn filled_by(cx: &BodyCx<'_>, outer: ExprId) -> Option<ExprId> {
    let facts = cx.facts();
    let (call, _) = facts.api_calls().find(|&(call, api)| {
        matches!(
            api.path().as_str(),
            "tokio::sync::mpsc::Receiver::recv_many"
                | "tokio::sync::mpsc::UnboundedReceiver::recv_many"
        ) && facts.loops(call).innermost == Some(outer)
    })?;
    cx.file().method_call(call)?.args.first().copied()
}
