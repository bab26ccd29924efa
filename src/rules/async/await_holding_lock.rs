//! See rules/async/await_holding_lock.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::GuardClass;
use crate::rules::context::BodyCx;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::flow::{GuardSource, Hold};
use crate::syntax::hir::ExprId;

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
    for source in flow.guard_sources(blocks) {
        if !cx.facts().allows_await(source.value) {
            continue;
        }
        let held = flow.holds(&source).into_iter().find_map(|hold| {
            let suspensions = flow.suspensions_in(&hold);
            (!suspensions.is_empty()).then_some((hold, suspensions))
        });
        if let Some((hold, suspensions)) = held {
            // `map.entry(key).or_insert(value)` makes one guard of another.
            if hold.local.is_some() && named.contains(&hold.local) {
                continue;
            }
            named.push(hold.local);
            report(cx, &source, &hold, &suspensions);
        }
    }
}

fn report(cx: &BodyCx<'_>, source: &GuardSource, hold: &Hold, suspensions: &[ExprId]) {
    let what = match source.guard.class {
        GuardClass::MapRef => "reference into a locked shard",
        _ => "guard",
    };
    let from = match source.api {
        Some(api) => format!("`{api}`"),
        None => format!("`{}`", source.guard.guard),
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
    // On some paths it is dropped before, and those may be the ones that are taken.
    if !hold.sure || !hold.ends.is_empty() {
        report = report.at_most(Confidence::Medium);
    }
    if !cx.facts().is_concurrent() {
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
