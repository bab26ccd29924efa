//! See rules/async/await_holding_lock.md

use crate::finding::Severity;
use crate::knowledge::{self, Api, GuardClass};
use crate::rules::context::BodyCx;
use crate::rules::held;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "await_holding_lock",
    hooks: &[Hook::CallTo(ApiSet::Where(gives_blocking_guard), check)],
};

fn gives_blocking_guard(api: Api) -> bool {
    knowledge::guard(api)
        .is_some_and(|guard| matches!(guard.class, GuardClass::BlockingLock | GuardClass::MapRef))
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(guard) = knowledge::guard(api) else {
        return;
    };
    if cx.is_quiet() || !cx.facts().allows_await(call) || cx.facts().is_awaited(call) {
        return;
    }
    let Some(held) = held::region(cx, call) else {
        return;
    };
    let suspensions = held::suspensions_in(cx, call, &held);
    let Some(&first) = suspensions.first() else {
        return;
    };
    let what = match guard.class {
        GuardClass::MapRef => "reference into a locked shard",
        _ => "guard",
    };
    let named = match held.name {
        Some(name) => format!("the {what} `{name}` of `{api}`"),
        None => format!("the {what} of `{api}`, a temporary,"),
    };
    let mut report = cx
        .report(
            call,
            format!(
                "{named} is held across `.await` in `{}`: tasks that want the lock block their worker",
                cx.function_name()
            ),
        )
        .at_most(held.confidence);
    if !cx.facts().is_concurrent() {
        report = report.severity(Severity::Warning);
    }
    for &suspension in suspensions.iter().take(5) {
        let what = if suspension == first {
            "the task is suspended here with the lock held"
        } else {
            "and here"
        };
        report = report.related(cx.file().range(suspension), what);
    }
}
