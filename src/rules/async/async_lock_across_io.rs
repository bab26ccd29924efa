//! See rules/async/async_lock_across_io.md

use crate::finding::{Confidence, Heat};
use crate::knowledge::{Api, GuardClass};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::remote::{Reader, Wait};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::flow::{GuardSource, Hold};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "async_lock_across_io",
    hooks: &[Hook::Body(check)],
};

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || cx.facts().suspensions().len() < 2 || fills_once(cx.function_name()) {
        return;
    }
    let flow = cx.facts().flow();
    for source in flow.guard_sources(|class| class == GuardClass::AsyncLock) {
        // Readers share a read lock.
        let by_function = source.guard.path.rsplit("::").next().unwrap_or_default();
        let shared = source.api.map_or(by_function, Api::name).contains("read");
        if shared || source.param.is_some() || cx.heat(source.call) == Heat::Cold {
            continue;
        }
        for hold in flow.holds(&source) {
            if guards_nothing(cx, &hold) {
                continue;
            }
            let mut waits = flow.suspensions_in(&hold).into_iter();
            let unrelated =
                waits.find(|&expr| is_remote(cx, expr) && !uses_guard(cx, &source, &hold, expr));
            if let Some(expr) = unrelated {
                report(cx, &source, &hold, expr);
                break;
            }
        }
    }
}

/// Whether a lock holds no value, or nobody looks at what it holds: it is there so that one goes on at a time.
fn guards_nothing(cx: &BodyCx<'_>, hold: &Hold) -> bool {
    let named = hold.local.and_then(|local| cx.facts().named(local));
    if named.is_some_and(|(name, _)| name.starts_with('_')) {
        return true;
    }
    let guarded = hold.local.and_then(|local| cx.pat_ty(local).arg());
    guarded
        .and_then(Type::tuple)
        .is_some_and(|parts| parts.is_empty())
}

/// Whether a function is there so that something is done once while others wait.
fn fills_once(name: &str) -> bool {
    const ONCE: &[&str] = &[
        "flight",
        "once",
        "dedup",
        "refresh",
        "init",
        "initialize",
        "reconnect",
        "connect",
        "setup",
    ];
    name.split([':', '_']).any(|word| ONCE.contains(&word))
}

/// Whether an await waits for another machine.
fn is_remote(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let is_remote = |operation: ExprId| {
        let operation = cx.facts().future_in(operation).unwrap_or(operation);
        Reader::new(cx.model()).wait(cx.facts(), operation) > Wait::Disk
    };
    match cx.expr(expr).kind {
        ExprKind::Await(operation) => is_remote(operation),
        ExprKind::Macro(_) => joined(cx, expr).iter().copied().any(is_remote),
        _ => false,
    }
}

/// The futures that `join!` runs side by side.
fn joined<'m>(cx: &BodyCx<'m>, expr: ExprId) -> &'m [ExprId] {
    match cx.expr(expr).kind {
        ExprKind::Macro(call) => match cx.file().macro_calls[call].kind {
            MacroKind::Join(futures) => cx.file().list(futures),
            _ => &[],
        },
        _ => &[],
    }
}

/// Whether what is awaited is the guarded value itself, or needs it.
fn uses_guard(cx: &BodyCx<'_>, source: &GuardSource, hold: &Hold, expr: ExprId) -> bool {
    let range = cx.file().range(expr);
    if range.contains_range(cx.file().range(source.call)) {
        return true;
    }
    let Some(local) = hold.local else {
        // A temporary: its value is what the statement works on, unless that took its own out of it.
        return !is_behind_taken(cx, source, range);
    };
    draws_on(cx, expr, local, LONGEST_WAY)
}

/// Whether a range lies in what follows a value that was taken out of the lock and borrows nothing:
/// `if let Some(job) = queue.lock().await.pop() { .. }`.
fn is_behind_taken(cx: &BodyCx<'_>, source: &GuardSource, range: TextRange) -> bool {
    let mut inner = source.call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::MethodCall { .. } => {
                let method = cx.file().method_call(outer);
                if method.is_none_or(|method| method.receiver != inner) {
                    return false;
                }
                inner = outer;
            }
            ExprKind::Await(_) | ExprKind::Try(_) => inner = outer,
            ExprKind::Match { scrutinee, .. } => return scrutinee == inner && is_own(cx, inner),
            ExprKind::Let { value, .. } => {
                return value == inner
                    && is_own(cx, inner)
                    && !cx.file().range(outer).contains_range(range);
            }
            _ => return false,
        }
    }
    false
}

/// Whether a value is known to borrow from nothing.
fn is_own(cx: &BodyCx<'_>, value: ExprId) -> bool {
    fn is_own(ty: Type<'_>, depth: u8) -> bool {
        let is_part = |part| depth > 0 && is_own(part, depth - 1);
        !ty.is_unknown()
            && !ty.is_reference()
            && (ty.primitive().is_some()
                || ty
                    .tuple()
                    .is_some_and(|parts| parts.into_iter().all(is_part))
                || ty.path().is_some() && ty.args().all(is_part))
    }
    is_own(cx.ty(value), 4)
}

/// How many variables are followed from a value back to the guard that it borrows from.
const LONGEST_WAY: usize = 4;

/// Whether an expression names the guard, or a variable that borrows from it.
fn draws_on(cx: &BodyCx<'_>, expr: ExprId, guard: PatId, way: usize) -> bool {
    let facts = cx.facts();
    let flow = facts.flow();
    let mut found = false;
    flow.each_local_in(expr, &mut |path, used| {
        // A future borrows what it was made of.
        let may_borrow = || {
            let ty = facts.ty(path);
            ty.is_reference() || ty.is_unknown() || ty.future_output().is_some()
        };
        found = found
            || used == guard
            || (way > 0
                && may_borrow()
                && flow
                    .initializer(used)
                    .is_some_and(|value| draws_on(cx, value, guard, way - 1)));
    });
    found
}

fn report(cx: &BodyCx<'_>, source: &GuardSource, hold: &Hold, waits: ExprId) {
    let flow = cx.facts().flow();
    let name = hold.local.and_then(|local| flow.name_of(local));
    let guard = name.map_or_else(String::new, |name| format!(" `{name}`"));
    let api = source.guard.path;
    let operation = match cx.expr(waits).kind {
        ExprKind::Await(operation) => operation,
        _ => match joined(cx, waits).first() {
            Some(&first) => first,
            None => return,
        },
    };
    let operation = cx.facts().future_in(operation).unwrap_or(operation);
    let what = match cx.file().method_call(operation) {
        Some(call) => call.method.name.as_str(),
        None => cx.source(operation).split('(').next().unwrap_or_default(),
    };
    let message = format!(
        "the guard{guard} of `{api}` is held in `{}` while `{what}` is awaited, which does not need it: everyone else waits for that round trip",
        cx.function_name()
    );
    drop(
        cx.report(source.call, message)
            .at_most(Confidence::Medium)
            .related(cx.file().range(waits), "the lock is held here"),
    );
}
