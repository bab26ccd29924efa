//! See rules/async/async_busy_wait.md

mod flag;
mod own_queue;
mod pause;

use self::flag::{is_flag, is_held_around, is_locked, is_set};
use self::own_queue::{Without, without_elements};
use self::pause::{Pause, pause};
use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, GuardClass};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::rules::streams;
use crate::semantics::Runtime;
use crate::syntax::hir::{
    BinaryOp, Block, ExprId, ExprKind, Id, MacroCall, MacroKind, PatId, Statement, UnaryOp,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "async_busy_wait",
    hooks: &[Hook::Expr(ExprKinds::WHILE.and(ExprKinds::LOOP), check)],
};

/// What a loop does.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is seen by itself")]
struct Seen {
    /// Something that only says whether it is time yet.
    polls: Option<ExprId>,
    /// How it pauses, if at all.
    pause: Option<Pause>,
    /// It hints to the processor or the operating system that it spins.
    spins: bool,
    /// It awaits something else, or runs code that is not known to do nothing else.
    waits: bool,
    /// It calls code that may do anything.
    works: bool,
    /// It may be left by more than what asks.
    leaves: bool,
    /// It awaits an async lock, which is free most of the time.
    lock: Option<ExprId>,
    /// How many loops within it are around what is looked at.
    inner_loops: u8,
}

fn check(cx: &BodyCx<'_>, whole: ExprId) {
    if cx.is_quiet() || cx.context(whole).runtime != Runtime::Async {
        return;
    }
    let (condition, body) = match cx.expr(whole).kind {
        ExprKind::While { condition, body } => (Some(condition), body),
        ExprKind::Loop { body } => (None, body),
        _ => return,
    };
    let mut seen = Seen::default();
    for part in condition.into_iter().chain([body]) {
        look(cx, part, &mut seen);
    }
    let Some(polls) = seen.polls.filter(|_| !seen.waits) else {
        return;
    };
    if condition.is_some_and(|condition| {
        takes_what_is_there(cx, condition, polls) || is_drained(cx, condition, body)
    }) || is_held_around(cx, whole, polls)
    {
        return;
    }
    // What works between two questions may be there for the work, unless they ask for messages.
    let asks_for_messages =
        cx.api(polls).is_some_and(|api| api.name() == "try_recv") || takes_from_queue(cx, polls);
    if seen.works && !asks_for_messages {
        return;
    }
    if seen.lock.is_some() && !takes_from_queue(cx, polls) && !is_flag(cx, polls) {
        return;
    }
    let only_locks = seen.lock.is_some() && seen.pause.is_none() && !may_be_left(cx, whole);
    let context = cx.context(whole);
    let function = cx.function_name();
    let asks = asked(cx, polls);
    let (message, severity) = if only_locks {
        (
            format!(
                "a loop in `{function}` asks {asks} again and again and waits for nothing but the lock"
            ),
            Severity::Warning,
        )
    } else if seen.pause == Some(Pause::Yield) {
        (
            format!("a loop in `{function}` asks {asks} again and again and only yields between"),
            Severity::Warning,
        )
    } else if seen.pause == Some(Pause::Short) {
        (
            format!("a loop in `{function}` wakes up every few milliseconds to ask {asks}"),
            Severity::Suggestion,
        )
    } else if seen.spins || is_empty(cx, body) {
        (
            format!("a loop in `{function}` spins on {asks} and never lets another task run"),
            Severity::Critical,
        )
    } else if asks_for_messages && seen.lock.is_none() && !seen.works && !seen.leaves {
        (
            format!(
                "a loop in `{function}` asks {asks} again and again and awaits nothing while there is no message"
            ),
            Severity::Warning,
        )
    } else {
        return;
    };
    drop(
        cx.report(whole, message)
            .severity(severity)
            .at_most(Confidence::Medium)
            .at_most(context.confidence)
            .related(cx.file().range(polls), "what the loop waits for"),
    );
}

fn look(cx: &BodyCx<'_>, expr: ExprId, seen: &mut Seen) {
    match cx.expr(expr).kind {
        ExprKind::Await(future) => {
            let future = cx.facts().maker_of_future(future);
            match pause(cx, future) {
                Some(pause) => seen.pause = seen.pause.max(Some(pause)),
                None if is_async_lock(cx, future) => seen.lock = Some(future),
                None => seen.waits = true,
            }
            return;
        }
        ExprKind::Closure(_) => return,
        ExprKind::Match { scrutinee, arms } if asks_for_message(cx, scrutinee) => {
            look(cx, scrutinee, seen);
            let arms = cx.file().list(arms).iter();
            let without = arms.filter(|arm| !streams::matches_something(cx, arm.pat));
            look_without_message(cx, without.clone().map(|arm| arm.body), seen);
            let is_left = without
                .filter(|arm| !takes_end(cx, arm.pat))
                .any(|arm| cx.facts().diverges(arm.body) && !goes_on_behind(cx, arm.body, seen));
            seen.leaves |= is_left;
            return;
        }
        ExprKind::If {
            condition,
            else_branch,
            ..
        } if let ExprKind::Let { pat, value } = cx.expr(condition).kind
            && streams::matches_something(cx, pat)
            && asks_for_message(cx, value) =>
        {
            look(cx, value, seen);
            look_without_message(cx, else_branch.into_iter(), seen);
            return;
        }
        ExprKind::If { .. } if let Some(without) = without_elements(cx, expr) => {
            look_without_message(cx, without.branch.into_iter(), seen);
            return;
        }
        ExprKind::Block(block) => {
            look_into_block(cx, block, seen);
            return;
        }
        ExprKind::Return(_) | ExprKind::Try(_) => seen.leaves = true,
        ExprKind::Break { label, .. } => {
            seen.leaves |= label.is_some() || seen.inner_loops == 0;
        }
        // A loop within takes what is there, and what comes behind it is what the outer one does.
        ExprKind::While { condition, .. }
            if let ExprKind::Let { pat, value } = cx.expr(condition).kind
                && streams::matches_something(cx, pat)
                && asks_for_message(cx, value) =>
        {
            look(cx, value, seen);
            return;
        }
        ExprKind::While { .. } | ExprKind::Loop { .. } | ExprKind::For { .. } => {
            let outside = seen.inner_loops;
            seen.inner_loops = outside.saturating_add(1);
            cx.file()
                .each_child(expr, &mut |child| look(cx, child, seen));
            seen.inner_loops = outside;
            return;
        }
        ExprKind::Macro(call) if let Some(handler) = wakes_soon(cx, call) => {
            seen.pause = seen.pause.max(Some(Pause::Short));
            look(cx, handler, seen);
            return;
        }
        ExprKind::Macro(call) => {
            seen.waits |= matches!(
                cx.file().macro_calls[call].kind,
                MacroKind::Select(_) | MacroKind::Join(_) | MacroKind::Opaque
            );
        }
        // What only makes the future that pauses does nothing.
        ExprKind::Call { .. } if pause(cx, expr).is_some() => {}
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => note_call(cx, expr, seen),
        _ if is_flag(cx, expr) => {
            seen.polls.get_or_insert(expr);
        }
        // What is written behind a lock is work of its own.
        _ if is_set(cx, expr) => seen.works = true,
        _ => {}
    }
    cx.file()
        .each_child(expr, &mut |child| look(cx, child, seen));
}

/// What a block does. `let Some(job) = queue.pop() else { return };` goes on with a message.
fn look_into_block(cx: &BodyCx<'_>, block: Id<Block>, seen: &mut Seen) {
    let block = &cx.file().blocks[block];
    for statement in cx.file().list(block.statements) {
        match *statement {
            Statement::Let {
                pat,
                init: Some(value),
                else_branch: Some(without),
                ..
            } if streams::matches_something(cx, pat) && asks_for_message(cx, value) => {
                look(cx, value, seen);
                look_without_message(cx, std::iter::once(without), seen);
                // Only a message leads further.
                return;
            }
            Statement::Let {
                init, else_branch, ..
            } => {
                for part in init.into_iter().chain(else_branch) {
                    look(cx, part, seen);
                }
            }
            Statement::Expr(expr) => {
                look(cx, expr, seen);
                let leads_on =
                    |without: Without| without.branch.is_none_or(|it| !cx.facts().diverges(it));
                if without_elements(cx, expr).is_some_and(|without| !leads_on(without)) {
                    return;
                }
            }
            Statement::Item(_) => {}
        }
    }
    if let Some(tail) = block.tail {
        look(cx, tail, seen);
    }
}

/// What runs when nothing has come for some milliseconds: the arm of a `select!` that only sleeps so long,
/// and so wakes the loop whatever the others wait for.
fn wakes_soon(cx: &BodyCx<'_>, call: Id<MacroCall>) -> Option<ExprId> {
    let MacroKind::Select(arms) = cx.file().macro_calls[call].kind else {
        return None;
    };
    let mut arms = cx.file().list(arms).iter();
    let sleeps = arms.find(|arm| {
        let future = arm.future.filter(|_| arm.precondition.is_none());
        future.is_some_and(|future| pause(cx, future) == Some(Pause::Short))
    });
    sleeps.map(|arm| arm.handler)
}

/// Whether a future is that of an async lock.
fn is_async_lock(cx: &BodyCx<'_>, future: ExprId) -> bool {
    let guard = cx.api(future).and_then(knowledge::guard);
    guard.is_some_and(|guard| guard.class == GuardClass::AsyncLock)
}

/// Whether something in a loop leaves it.
fn may_be_left(cx: &BodyCx<'_>, whole: ExprId) -> bool {
    let inside = cx.file().range(whole);
    let mut parts = cx.facts().own_exprs();
    parts.any(|part| {
        let leaves = matches!(
            cx.expr(part).kind,
            ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Try(_)
        );
        leaves && inside.contains_range(cx.file().range(part))
    })
}

/// What a loop does where no message is there; what it does with one is nothing that it waits for.
fn look_without_message(cx: &BodyCx<'_>, branches: impl Iterator<Item = ExprId>, seen: &mut Seen) {
    let mut branches = branches.peekable();
    if branches.peek().is_none() {
        return;
    }
    let mut goes_on = false;
    let leaves = seen.leaves;
    for branch in branches {
        goes_on |= !cx.facts().diverges(branch) || goes_on_behind(cx, branch, seen);
        look(cx, branch, seen);
    }
    seen.leaves = leaves;
    // It takes what is there, and is left when nothing is.
    seen.waits |= !goes_on;
}

/// Whether a pattern takes that nobody sends any more: `Err(TryRecvError::Disconnected)`.
fn takes_end(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let text = cx.source_of(cx.file().pat(pat).range);
    ["Disconnected", "Closed"]
        .iter()
        .any(|end| text.contains(end))
        && !text.contains("Empty")
}

/// Whether a branch ends in `continue`, or leaves a loop within the one that is looked at.
fn goes_on_behind(cx: &BodyCx<'_>, branch: ExprId, seen: &Seen) -> bool {
    let mut last = branch;
    while let ExprKind::Block(block) = cx.expr(last).kind {
        let block = &cx.file().blocks[block];
        let written = match cx.file().list(block.statements).last() {
            Some(&Statement::Expr(expr)) => Some(expr),
            _ => None,
        };
        let Some(inner) = block.tail.or(written) else {
            return false;
        };
        last = inner;
    }
    match cx.expr(last).kind {
        ExprKind::Continue { .. } => true,
        ExprKind::Break { label, .. } => label.is_none() && seen.inner_loops > 0,
        _ => false,
    }
}

/// Whether an expression asks for the next message of a channel or queue.
fn asks_for_message(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let mut inner = calls::initializer(cx, expr).unwrap_or(expr);
    loop {
        if cx.api(inner).is_some_and(|api| api.name() == "try_recv") || takes_from_queue(cx, inner)
        {
            return true;
        }
        let Some(method) = cx.file().method_call(inner) else {
            return false;
        };
        inner = method.receiver;
    }
}

/// Whether a call makes a future that is only asked whether it is there: `receiver.recv().now_or_never()`.
fn is_only_asked(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let asked = cx.parent(call).filter(|&outer| {
        let method = cx.file().method_call(outer);
        method.is_some_and(|method| method.receiver == call)
    });
    asked
        .and_then(|asked| cx.api(asked))
        .is_some_and(|api| api.path().as_str() == "futures::future::FutureExt::now_or_never")
}

fn note_call(cx: &BodyCx<'_>, call: ExprId, seen: &mut Seen) {
    if is_only_asked(cx, call) {
        return;
    }
    let Some(api) = cx.api(call) else {
        if asks_itself(cx.facts(), call, 0) {
            seen.polls.get_or_insert(call);
        } else {
            seen.works = true;
        }
        return;
    };
    let path = api.path().as_str();
    if only_asks(path) {
        return;
    }
    if path.starts_with("std::") && api.name() == "is_empty" {
        // Nobody else fills what is not shared.
        if polls(path) && may_be_filled(cx, call) {
            seen.polls.get_or_insert(call);
        }
    } else if polls(path) || takes_from_queue(cx, call) {
        seen.polls.get_or_insert(call);
    } else if matches!(
        path,
        "std::hint::spin_loop" | "std::thread::yield_now" | "std::sync::atomic::spin_loop_hint"
    ) {
        seen.spins = true;
    } else {
        let blocks = knowledge::blocking(api).is_some();
        seen.leaves |= blocks;
        seen.works |= !path.starts_with("std::") && !flag::locks(cx, call);
    }
}

/// Whether a call looks whether it is time to end, as it does of loops of all kinds.
fn only_asks(path: &str) -> bool {
    matches!(
        path,
        "tokio::sync::watch::Receiver::borrow"
            | "tokio::sync::watch::Receiver::has_changed"
            | "tokio_util::sync::CancellationToken::is_cancelled"
    )
}

/// How deep the functions are followed that only ask.
const DEEPEST: u8 = 3;

/// Whether a call is of a function of the workspace that does nothing but look whether something has
/// happened, or drops from a collection what has.
fn asks_itself(facts: &BodyFacts<'_>, call: ExprId, depth: u8) -> bool {
    let Callee::Function(def) = facts.callee(call) else {
        return false;
    };
    let Some(inner) = facts.of_function(def).filter(|_| depth < DEEPEST) else {
        return false;
    };
    let ExprKind::Block(block) = inner.file.expr(inner.root()).kind else {
        return false;
    };
    let own: Vec<ExprId> = inner.own_calls().map(|(call, _)| call).collect();
    if !own.iter().all(|&call| asks_itself(&inner, call, depth + 1)) {
        return false;
    }
    let paths: Vec<&str> = inner
        .api_calls()
        .map(|(_, api)| api.path().as_str())
        .collect();
    let (asks, others): (Vec<&str>, Vec<&str>) = paths
        .iter()
        .partition(|path| polls(path) || only_asks(path));
    if others.is_empty() {
        let has_statements = !inner.file.blocks[block].statements.is_empty();
        return asks.len() + own.len() == 1 && !has_statements;
    }
    asks.len() + own.len() > 0
        && others.iter().any(|path| path.ends_with("::retain"))
        && others.iter().all(|path| is_of_collection(path))
}

/// Whether a call has to do with a collection and the lock around it alone.
fn is_of_collection(path: &str) -> bool {
    const ROOMS: &[&str] = &[
        "dashmap::",
        "parking_lot::",
        "std::collections::",
        "std::option::",
        "std::result::",
        "std::sync::",
        "std::vec::",
    ];
    ROOMS.iter().any(|room| path.starts_with(room))
}

/// Whether a loop goes on as long as there is something to take, and is left when nothing is:
/// `while receiver.try_recv().is_ok() {}`, `while let Ok(message) = receiver.try_recv()`.
fn takes_what_is_there(cx: &BodyCx<'_>, condition: ExprId, polls: ExprId) -> bool {
    let takes = cx.api(polls).is_some_and(|api| {
        matches!(
            api.name(),
            "try_recv" | "try_join_next" | "now_or_never" | "try_lock"
        )
    });
    if !takes && !takes_from_queue(cx, polls) {
        return false;
    }
    match cx.expr(condition).kind {
        ExprKind::Binary {
            op: BinaryOp::And,
            lhs,
            rhs,
        } => takes_what_is_there(cx, lhs, polls) || takes_what_is_there(cx, rhs, polls),
        ExprKind::Let { pat, .. } => streams::matches_something(cx, pat),
        // What an answer of unknown type is asked may well be whether something was there.
        ExprKind::MethodCall { .. } => cx.api(condition).map_or_else(
            || {
                let asked = cx.file().method_call(condition);
                asked.is_some_and(|asked| asked.receiver == polls) && cx.ty(polls).is_unknown()
            },
            |api| {
                matches!(
                    api.path().as_str(),
                    "std::result::Result::is_ok" | "std::option::Option::is_some"
                )
            },
        ),
        _ => false,
    }
}

/// Whether a loop goes on while there is something in a queue, and takes it: `while !queue.is_empty()`.
fn is_drained(cx: &BodyCx<'_>, condition: ExprId, body: ExprId) -> bool {
    let ExprKind::Unary {
        op: UnaryOp::Not,
        operand,
    } = cx.expr(condition).kind
    else {
        return false;
    };
    let body = cx.file().range(body);
    cx.api(operand).is_some_and(|api| api.name() == "is_empty")
        && cx.facts().api_calls().any(|(call, _)| {
            body.contains_range(cx.file().range(call)) && takes_from_queue(cx, call)
        })
}

/// Whether others may fill what is asked whether it is empty: it lies behind a lock or in a cell.
fn may_be_filled(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let receiver = cx.file().method_call(call).map(|method| method.receiver);
    receiver.is_some_and(|receiver| {
        let in_cell = |expr| {
            cx.api(expr)
                .is_some_and(|api| api.path().as_str().starts_with("std::cell::RefCell::"))
        };
        is_locked(cx, receiver) || in_cell(receiver)
    })
}

/// Whether a block does nothing.
fn is_empty(cx: &BodyCx<'_>, body: ExprId) -> bool {
    match cx.expr(body).kind {
        ExprKind::Block(block) => {
            let block = &cx.file().blocks[block];
            block.statements.is_empty() && block.tail.is_none()
        }
        _ => false,
    }
}

/// Whether a call only looks whether something has happened.
fn polls(path: &str) -> bool {
    let Some((owner, name)) = path.rsplit_once("::") else {
        return false;
    };
    match name {
        "load" => owner.starts_with("std::sync::atomic::Atomic"),
        "try_recv" => owner.ends_with("Receiver"),
        "try_lock" => owner.ends_with("Mutex"),
        "is_finished" => owner.ends_with("JoinHandle") || owner.ends_with("AbortHandle"),
        "try_join_next" => owner == "tokio::task::JoinSet",
        "now_or_never" => owner == "futures::future::FutureExt",
        "try_wait" => owner.ends_with("::Child"),
        "is_empty" => {
            owner.starts_with("crossbeam_queue::")
                || owner.starts_with("std::collections::")
                || owner == "std::vec::Vec"
                || owner.starts_with("dashmap::")
        }
        _ => false,
    }
}

/// Whether a call takes the next job of a queue that others fill: one behind a lock.
fn takes_from_queue(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let takes = cx.api(call).is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::vec::Vec::pop"
                | "std::collections::VecDeque::pop_front"
                | "std::collections::VecDeque::pop_back"
                | "std::collections::BinaryHeap::pop"
                | "std::option::Option::take"
        )
    });
    let receiver = cx.file().method_call(call).map(|method| method.receiver);
    takes && receiver.is_some_and(|receiver| is_locked(cx, receiver))
}

/// What is asked, for people.
fn asked(cx: &BodyCx<'_>, call: ExprId) -> String {
    match cx.api(call) {
        Some(api) => format!("`{api}`"),
        None => format!("`{}`", cx.source(call)),
    }
}
