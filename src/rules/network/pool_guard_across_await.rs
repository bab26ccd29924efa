//! See rules/network/pool_guard_across_await.md

mod waits;

use self::waits::{Wait, waits_for};
use crate::finding::{Applicability, Confidence, Heat, Severity};
use crate::knowledge::GuardClass;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::one_at_a_time::runs_one_at_a_time;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::flow::{GuardSource, Hold};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "pool_guard_across_await",
    hooks: &[Hook::Body(check)],
};

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || cx.facts().suspensions().is_empty() {
        return;
    }
    let is_connection = |class| {
        matches!(
            class,
            GuardClass::PooledConnection | GuardClass::Transaction
        )
    };
    let flow = cx.facts().flow();
    for source in flow.guard_sources(is_connection) {
        // A parameter is the caller's connection, which it may drop as soon as this function ends.
        if source.param.is_some() || !cx.facts().allows_await(source.value) {
            continue;
        }
        for hold in flow.holds(&source) {
            let local = hold.local.or_else(|| borrowed_as(cx, source.value));
            if let Some(local) = local
                && check_hold(cx, &source, &hold, local)
            {
                break;
            }
        }
    }
}

/// Reports a wait for something else while a connection is held.
fn check_hold(cx: &BodyCx<'_>, source: &GuardSource, hold: &Hold, local: PatId) -> bool {
    let (call, guard) = (source.call, source.guard);
    let flow = cx.facts().flow();
    let Some(name) = flow.name_of(local) else {
        return false;
    };
    if locks_on_purpose(cx, call) {
        return false;
    }
    let found = flow.suspensions_in(hold).into_iter().find_map(|wait| {
        let what = if mentions(cx.facts(), wait, local) {
            waits_in_callee(cx.facts(), wait, local)
        } else {
            waits_for(cx.facts(), wait, 0)
        };
        Some((wait, what?))
    });
    let Some((wait, what)) = found else {
        return false;
    };
    let class = match guard.class {
        GuardClass::Transaction => "the transaction",
        _ => "the pooled connection",
    };
    let is_single = runs_one_at_a_time(cx.facts(), call);
    let (message, least) = match &what {
        Wait::Elsewhere(what) => (
            format!(
                "{class} `{name}` is held in `{}` while {what} is awaited: the pool is empty sooner than the database is busy",
                cx.function_name()
            ),
            Severity::Suggestion,
        ),
        Wait::Pool(what) if is_single => (
            format!(
                "{class} `{name}` is held in `{}` while {what} waits for another connection: two of the pool are taken where one would do",
                cx.function_name()
            ),
            Severity::Suggestion,
        ),
        Wait::Pool(what) => (
            format!(
                "{class} `{name}` is held in `{}` while {what} waits for another connection: when all are held so, nobody goes on",
                cx.function_name()
            ),
            Severity::Warning,
        ),
    };
    let is_hot = cx.heat(call) == Heat::Hot || guard.class == GuardClass::Transaction;
    let severity = if is_hot && !is_single {
        Severity::Warning
    } else {
        least
    };
    let mut report = cx.report(call, message).severity(severity);
    if !hold.sure || !hold.ends.is_empty() {
        report = report.at_most(Confidence::Medium);
    }
    report = report.related(cx.file().range(wait), "awaited here");
    let last_use = cx
        .facts()
        .uses_of(local)
        .map(|path| cx.file().range(path).start)
        .max();
    let is_done = last_use.is_some_and(|last| last < cx.file().range(wait).start);
    if is_done && guard.class == GuardClass::PooledConnection && hold.local.is_some() {
        let at = line_start(cx, wait);
        report = report
            .edit(
                TextRange::new(at, at),
                format!("{}drop({name});\n", indent_of(cx, wait)),
                Applicability::Maybe,
            )
            .fix(format!("it is not used any more: `drop({name})` before"));
    }
    drop(report);
    true
}

fn line_start(cx: &BodyCx<'_>, expr: ExprId) -> u32 {
    let start = cx.file().range(expr).start;
    let before = cx.source_of(TextRange::new(0, start));
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    u32::try_from(line).unwrap_or(start)
}

fn indent_of<'m>(cx: &BodyCx<'m>, expr: ExprId) -> &'m str {
    let start = line_start(cx, expr);
    let line = cx.source_of(TextRange::new(start, cx.file().range(expr).start));
    &line[..line.len() - line.trim_start().len()]
}

/// The variable that borrows a connection without a name, which lives as long: `let conn = &mut pool.get()?;`.
fn borrowed_as(cx: &BodyCx<'_>, value: ExprId) -> Option<PatId> {
    let mut inner = value;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } => {
                let call = cx.file().method_call(outer)?;
                let is_same = matches!(
                    cx.api(outer)?.path().as_str(),
                    "std::result::Result::map_err"
                        | "std::result::Result::unwrap"
                        | "std::result::Result::expect"
                );
                if call.receiver != inner || !is_same {
                    return None;
                }
            }
            ExprKind::Reference { .. } => return cx.facts().bound_to(outer),
            _ => return None,
        }
        inner = outer;
    }
}

/// What a function of the workspace that is lent the connection waits for besides.
fn waits_in_callee(facts: &BodyFacts<'_>, wait: ExprId, local: PatId) -> Option<Wait> {
    let ExprKind::Await(future) = facts.file.expr(wait).kind else {
        return None;
    };
    let Callee::Function(def) = facts.callee(future) else {
        return None;
    };
    let lent = calls::arguments_in(facts, future)
        .iter()
        .position(|&argument| is_lent(facts, argument, local))?;
    let inner = facts.of_function(def)?;
    let params = inner.file.list(inner.file.bodies[inner.body].params);
    let (_, connection) = inner.named(*params.get(lent)?)?;
    let through = inner.function_name();
    let waits: Vec<ExprId> = inner.suspensions().to_vec();
    let mut waits = waits.into_iter();
    let found = waits.find_map(|wait| {
        waits_for(&inner, wait, 1).filter(|_| !mentions(&inner, wait, connection))
    })?;
    match found {
        Wait::Elsewhere(what) => Some(Wait::Elsewhere(format!("{what} in `{through}`"))),
        Wait::Pool(_) => None,
    }
}

/// Whether an argument is a variable or a reference to it.
fn is_lent(facts: &BodyFacts<'_>, argument: ExprId, local: PatId) -> bool {
    let lent = match facts.file.expr(argument).kind {
        ExprKind::Reference { operand, .. } => operand,
        _ => argument,
    };
    facts.local(lent) == Some(local)
}

/// Whether an expression uses the variable, or one that borrows from it.
fn mentions(facts: &BodyFacts<'_>, expr: ExprId, local: PatId) -> bool {
    let mut open = vec![(expr, 0_u8)];
    while let Some((next, depth)) = open.pop() {
        if let Some(named) = facts.local(next) {
            if named == local {
                return true;
            }
            if depth < 4
                && !facts.pat_ty(named).owns_its_parts()
                && let Some(init) = calls::initializer_of(facts, named)
            {
                open.push((init, depth + 1));
            }
        }
        facts
            .file
            .each_child(next, &mut |child| open.push((child, depth)));
    }
    false
}

/// Locks of the database are held by a connection on purpose, as is one that listens.
fn locks_on_purpose(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let start = cx.file().range(call).end;
    let end = cx.file().range(cx.body().root).end;
    let text = cx
        .source_of(TextRange::new(start.min(end), end))
        .to_ascii_lowercase();
    text.contains("advisory") || text.contains("get_lock(") || text.contains("\"listen ")
}
