//! See rules/async/await_holding_lock.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api, Category, GuardClass};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::FrameKind;
use crate::semantics::flow::{GuardSource, Hold};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// The rule.
pub static RULE: Rule = Rule {
    name: "await_holding_lock",
    hooks: &[Hook::Body(check)],
};

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || cx.facts().suspensions().is_empty() {
        return;
    }
    let blocks = |class| matches!(class, GuardClass::BlockingLock | GuardClass::MapRef);
    let flow = cx.facts().flow();
    let mut named = Vec::new();
    let mut told = Vec::new();
    let known = flow.guard_sources(blocks).into_iter();
    let likely = flow.likely_guard_sources().into_iter();
    let sources = known.map(|source| (source, true));
    for (source, is_known) in sources.chain(likely.map(|source| (source, false))) {
        if !cx.facts().allows_await(source.value)
            || is_private(cx, &source)
            || is_only_tried(cx, &source)
        {
            continue;
        }
        let held = flow.holds(&source).into_iter().find_map(|hold| {
            let suspensions = flow.suspensions_in(&hold);
            (!suspensions.is_empty()).then_some((hold, suspensions))
        });
        if let Some((hold, suspensions)) = held {
            // `map.entry(key).or_insert(value)` makes one guard of another.
            let of_told = |call: &ExprId| {
                let method = cx.file().method_call(source.call);
                method.is_some_and(|method| method.receiver == *call)
            };
            if hold.local.is_some() && named.contains(&hold.local) || told.iter().any(of_told) {
                continue;
            }
            named.push(hold.local);
            told.push(source.call);
            report(cx, (&source, is_known), &hold, &suspensions);
        }
    }
}

/// Whether the lock is a value that the function itself has, and nothing beside the function gets at it: a
/// map that it fills and gives back.
fn is_private(cx: &BodyCx<'_>, source: &GuardSource) -> bool {
    let Some(method) = cx.file().method_call(source.call) else {
        return false;
    };
    // What a function of the workspace locks may lie behind a pointer, of which the value is one of many copies.
    if source.guard.of_others || source.api.is_none() {
        return false;
    }
    let facts = cx.facts();
    let Some(lock) = facts.local(method.receiver) else {
        return false;
    };
    // An `Arc` is an owner among others, a reference none.
    let ty = facts.pat_ty(lock);
    let is_value = ty.path() == ty.behind_pointers().path()
        && !ty.is_reference()
        && !is_handed_out(ty, source);
    is_value
        && facts.uses_of(lock).all(|path| {
            let here = cx.facts().task_frame(path) == cx.facts().task_frame(source.call);
            here && !is_lent_to_others(cx, path)
        })
}

/// Whether a lock that a struct keeps is only ever tried, and nobody waits for it.
fn is_only_tried(cx: &BodyCx<'_>, source: &GuardSource) -> bool {
    if !source.api.is_some_and(|api| api.name().starts_with("try_")) {
        return false;
    }
    let of = lock_ty(cx.facts(), source.call);
    let Some(kept) = kept_lock(cx.facts(), source.call) else {
        return false;
    };
    let waits = |api: Api| {
        knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::BlockingLock)
            && !api.name().starts_with("try_")
    };
    !cx.bodies_of_package().any(|facts| {
        let mut locks = facts.api_calls().filter(|&(_, api)| waits(api));
        locks.any(|(call, _)| match kept_lock(&facts, call) {
            Some(other) => other == kept,
            None => lock_ty(&facts, call) == of,
        })
    })
}

/// The type of the lock that a call takes.
fn lock_ty(facts: &BodyFacts<'_>, call: ExprId) -> Option<String> {
    let lock = facts.file.method_call(call)?.receiver;
    Some(facts.ty(lock).behind_pointers().short())
}

/// The struct and the field of the lock that a call takes, where it is one.
fn kept_lock(facts: &BodyFacts<'_>, call: ExprId) -> Option<(Name, Name)> {
    let lock = facts.file.method_call(call)?.receiver;
    let ExprKind::Field { base, name } = facts.file.expr(lock).kind else {
        return None;
    };
    let owner = facts.ty(base).owner_of_field(name).path()?;
    Some((owner, name))
}

/// Whether a type of a library only leads to the lock: it is the state that a framework hands to many.
fn is_handed_out(ty: Type<'_>, source: &GuardSource) -> bool {
    let lock = source
        .api
        .and_then(|api| api.path().as_str().rsplit_once("::"));
    lock.is_some_and(|(lock, _)| ty.workspace_def().is_none() && !ty.is(lock))
}

/// Whether a variable is borrowed by what may go on beside the rest of the function.
fn is_lent_to_others(cx: &BodyCx<'_>, path: ExprId) -> bool {
    let Some(reference) = cx.parent(path) else {
        return false;
    };
    if !matches!(cx.expr(reference).kind, ExprKind::Reference { .. }) {
        return false;
    }
    let Some(call) = cx.parent(reference) else {
        return true;
    };
    let is_call = matches!(
        cx.expr(call).kind,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. }
    );
    let makes_future = cx.ty(call).is_unknown() || cx.ty(call).future_output().is_some();
    let waits_here = cx
        .parent(call)
        .is_some_and(|outer| matches!(cx.expr(outer).kind, ExprKind::Await(_)));
    !is_call || makes_future && !waits_here
}

fn report(
    cx: &BodyCx<'_>,
    (source, is_known): (&GuardSource, bool),
    hold: &Hold,
    suspensions: &[ExprId],
) {
    let what = match source.guard.class {
        GuardClass::MapRef => "reference into a locked shard",
        _ => "guard",
    };
    let from = match source.api {
        Some(api) => format!("`{api}`"),
        None if is_known => format!("`{}`", source.guard.guard),
        // The lock is declared in a file that is not at hand.
        None => format!("`{}`", cx.source(source.call)),
    };
    let name = hold
        .local
        .and_then(|local| cx.facts().flow().name_of(local));
    let named = match name {
        Some(name) => format!("the {what} `{name}` of {from}"),
        None => format!("the {what} of {from}, a temporary,"),
    };
    let message = format!(
        "{named} is held across `.await` in `{}`: tasks that want the lock block their worker",
        cx.function_name()
    );
    let mut report = match hold.local.filter(|_| source.param.is_some()) {
        Some(param) => cx.report_range(cx.file().pat(param).range, message),
        None => cx.report(source.call, message),
    };
    // On some paths it is dropped before, and those may be the ones that are taken; or it is a guard as far
    // as its use shows.
    if !is_known || !hold.sure || !hold.ends.is_empty() {
        report = report.at_most(Confidence::Medium);
    }
    if is_waited_for(cx, source.call) {
        report = report.severity(Severity::Suggestion);
    } else if !cx.facts().is_concurrent() || is_for_one(cx) {
        report = report.severity(Severity::Warning);
    }
    for (position, &suspension) in suspensions.iter().take(5).enumerate() {
        let what = if position == 0 {
            "the task is suspended here with the lock held"
        } else {
            "and here"
        };
        report = report.related(cx.file().range(suspension), what);
    }
}

/// Whether the code is of a program that draws for one person and serves nobody: no load comes.
fn is_for_one(cx: &BodyCx<'_>) -> bool {
    let facts = cx.facts();
    facts.draws_for_one() && !facts.serves_requests() && !facts.is_sketch()
}

/// Whether the future in which a lock is taken is run to its end by the thread of a plain function, which
/// waits for it: the lock is held for as long as in code without futures.
fn is_waited_for(cx: &BodyCx<'_>, lock: ExprId) -> bool {
    let program = &cx.model().program;
    let owner = program.function(cx.facts().owner());
    let frames = cx.facts().frames_around(lock);
    let mut apart = frames
        .into_iter()
        .rev()
        .filter(|(kind, _)| matches!(kind, FrameKind::Async | FrameKind::Closure { .. }));
    let Some((FrameKind::Async, future)) = apart.next() else {
        return false;
    };
    let blocks =
        |api: Api| knowledge::blocking(api).is_some_and(|row| row.category == Category::BlockOn);
    let driver = cx.parent(future).and_then(|call| cx.api(call));
    owner.is_some_and(|owner| !owner.is_async)
        && apart.next().is_none()
        && driver.is_some_and(blocks)
}
