//! See rules/async/runtime_in_hot_path.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Category, Weight};
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Witness};
use crate::rules::per_call;
use crate::rules::per_request;
use crate::rules::repetition::Repeated;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::DefId;
use crate::semantics::{Model, Runtime};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "runtime_in_hot_path",
    hooks: &[Hook::Effect(&[Category::Runtime], check)],
};

const IN_LOOP_OF_CALLERS: &str = "in each pass of a loop of its callers";

fn check(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) {
    if cx.is_quiet() || drives_a_future(cx, witness) {
        return;
    }
    let context = cx.context(call);
    if context.once {
        return;
    }
    // What fills a place that lives on is made for the first call alone.
    if witness.weight == Weight::Light {
        return;
    }
    if context.runtime == Runtime::Async {
        if cx.facts().is_start_up(call) && !cx.loops(call).repeats() {
            return;
        }
        if let Some(blocked) = Blocked::led_by(cx, witness, |_| false) {
            let repeated = cx.heat(call) == Heat::Hot || cx.loops(call).repeats();
            let blocked = if repeated {
                blocked
            } else if matters(cx, call) && !makes_what_lasts(cx, witness) {
                blocked.mild()
            } else {
                blocked.mild().lowered()
            };
            drop(blocked.report(cx));
        }
        return;
    }
    let plain = context.runtime == Runtime::Plain;
    if !(plain || context.runtime == Runtime::Blocking) || !witness.steps.is_empty() {
        return;
    }
    let (when, severity) = if plain && cx.loops(call).repeats() {
        // Most such loops start the threads of a pool.
        let is_work = || cx.facts().is_work(call);
        let severity = if matters(cx, call) || is_work() {
            Severity::Warning
        } else {
            Severity::Suggestion
        };
        ("in each pass of a loop", severity)
    } else if cx.heat(call) == Heat::Hot && !cx.facts().is_start_up(call) {
        // Who serves requests of an async server has a runtime.
        if cx.facts().is_chosen_by_runtime(call)
            || is_told_at_callers(cx.model(), cx.facts().owner())
        {
            return;
        }
        ("for each request", Severity::Warning)
    } else if plain
        && is_of_tokio(witness)
        && per_request::loop_of_callers(cx, call, false).is_some()
    {
        let severity = if cx.facts().is_sketch() || matters(cx, call) {
            Severity::Warning
        } else {
            Severity::Suggestion
        };
        (IN_LOOP_OF_CALLERS, severity)
    } else if plain && is_of_tokio(witness) {
        match per_call::made_for_each_call(cx, call) {
            Some(Repeated::Call) if cx.facts().is_sketch() => ("for every call", Severity::Warning),
            Some(_) => ("for every call", Severity::Suggestion),
            None => return,
        }
    } else {
        return;
    };
    let assumed = if matches!(when, "for every call" | IN_LOOP_OF_CALLERS) {
        Confidence::Medium
    } else {
        Confidence::High
    };
    let message = format!(
        "`{}` builds a runtime or thread pool {when} in `{}`",
        witness.api,
        cx.function_name()
    );
    let mut report = cx
        .report(call, message)
        .severity(severity)
        .at_most(assumed)
        .at_most(witness.confidence)
        .at_most(context.confidence)
        .fix(format!("use {}", witness.row.replacement));
    if when == IN_LOOP_OF_CALLERS {
        report = report.heat(cx.heat(call).max(Heat::Normal));
    }
    drop(report);
}

fn is_of_tokio(witness: &Witness) -> bool {
    witness.api.path().as_str().starts_with("tokio::runtime::")
}

/// Whether async code calls a function, itself or through others: there it is told what that costs.
fn is_told_at_callers(model: &Model, function: DefId) -> bool {
    const DEEPEST: usize = 3;
    let mut functions = vec![function];
    for _ in 0..DEEPEST {
        let mut next = Vec::new();
        for &(body, at) in functions.iter().flat_map(|&of| model.callers(of)) {
            let facts = BodyFacts::of(model, model.body(body));
            match facts.context(at).runtime {
                Runtime::Async => return true,
                Runtime::Plain => next.push(facts.owner()),
                _ => {}
            }
        }
        functions = next;
    }
    false
}

/// Whether the runtime is part of what a constructor of a program of some size makes, which is mostly kept.
fn makes_what_lasts(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let mut steps = witness.steps.iter();
    !cx.facts().is_sketch() && steps.any(|step| cx.model().is_constructor(step.def))
}

/// Whether requests or connections reach a call, or the package does not show what does.
fn matters(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.facts().is_asked_for() || cx.facts().may_serve(call)
}

/// Whether the runtime is there for a `block_on` of which another rule speaks.
fn drives_a_future(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let in_async = |call| cx.context(call).runtime == Runtime::Async;
    in_async(witness.call)
        && cx.facts().effects().iter().any(|other| {
            other.category == Category::BlockOn
                && in_async(other.call)
                && (witness.steps.is_empty() || other.call == witness.call)
        })
}
