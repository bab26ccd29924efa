//! See rules/async/cancel_unsafe_select.md

use crate::finding::Confidence;
use crate::knowledge::{self, Api, CancelSafety, Progress};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::semantics::flow::{Place, Root};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, SelectArm};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "cancel_unsafe_select",
    hooks: &[Hook::Expr(ExprKinds::MACRO, check)],
};

/// An operation that loses something when it is dropped half-way.
struct Unsafe {
    api: Api,
    row: &'static CancelSafety,
    /// The call in the function that the arm calls.
    through: Option<FileRange>,
}

fn check(cx: &BodyCx<'_>, id: ExprId) {
    let ExprKind::Macro(call) = cx.expr(id).kind else {
        return;
    };
    let MacroKind::Select(arms) = cx.file().macro_calls[call].kind else {
        return;
    };
    if cx.is_quiet() {
        return;
    }
    let arms = cx.file().list(arms);
    for (position, arm) in arms.iter().enumerate() {
        let Some(future) = arm.future else { continue };
        let Some(found) = loses(cx, future) else {
            continue;
        };
        let others = arms.iter().enumerate();
        let others = others.filter(|&(other, _)| other != position);
        let winner = others
            .map(|(_, other)| other)
            .find(|other| other.pat.is_some() && comes_back(cx, id, other));
        if let Some(winner) = winner
            && survives(cx, id, future)
        {
            report(cx, future, &found, winner);
        }
    }
}

/// What the future of an arm loses, where it is made in the arm.
fn loses(cx: &BodyCx<'_>, future: ExprId) -> Option<Unsafe> {
    let mut call = future;
    // `Box::pin(operation)`, `operation.fuse()`
    loop {
        let api = cx.api(call).map(Api::path);
        let inner = match api.as_ref().map(|path| path.as_str()) {
            Some("std::boxed::Box::pin") => match cx.expr(call).kind {
                ExprKind::Call { args, .. } => cx.file().list(args).first().copied(),
                _ => None,
            },
            Some("futures::future::FutureExt::fuse" | "futures::future::FutureExt::boxed") => {
                cx.file().method_call(call).map(|parts| parts.receiver)
            }
            _ => None,
        };
        match inner {
            Some(inner) => call = inner,
            None => break,
        }
    }
    match cx.callee(call) {
        Callee::Api(api) => lossy(api).map(|row| Unsafe {
            api,
            row,
            through: None,
        }),
        Callee::Function(def) => {
            let body = cx.model().body_of(def)?;
            cx.model().program.function(def).filter(|f| f.is_async)?;
            let facts = BodyFacts::of(cx.model(), body);
            let mut calls = facts.api_calls();
            calls.find_map(|(call, api)| {
                let row = lossy(api)?;
                let kept = facts.is_awaited(call) && outlives(&facts, call);
                kept.then(|| Unsafe {
                    api,
                    row,
                    through: Some(FileRange {
                        file: facts.file_id,
                        range: facts.file.range(call),
                    }),
                })
            })
        }
        Callee::Unknown => None,
    }
}

fn lossy(api: Api) -> Option<&'static CancelSafety> {
    let row = knowledge::cancel_safety().get(api)?;
    matches!(row.class, Progress::Lossy | Progress::MessageLost).then_some(row)
}

/// Whether the stream that a call works on is not the function's own: a parameter or a field.
fn outlives(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let Some(parts) = facts.file.method_call(call) else {
        return false;
    };
    flow.places_in(parts.receiver)
        .iter()
        .any(|(place, _)| match place.root {
            Root::SelfParam => true,
            Root::Local(local) => flow.initializer(local).is_none() && flow.is_param(local),
            Root::Static(_) => false,
        })
}

/// Whether the `select!` is reached again after another arm has won.
fn comes_back(cx: &BodyCx<'_>, select: ExprId, arm: &SelectArm) -> bool {
    let flow = cx.facts().flow();
    flow.graph().can_follow(arm.handler, select)
}

/// Whether what the operation works on lives outside the loop around the `select!`.
fn survives(cx: &BodyCx<'_>, select: ExprId, future: ExprId) -> bool {
    let Some(around) = cx.loops(select).innermost else {
        return false;
    };
    let within = cx.file().range(around);
    let flow = cx.facts().flow();
    let receiver = cx.file().method_call(future).map(|call| call.receiver);
    let places = flow.places_in(receiver.unwrap_or(future));
    let outside = |place: &Place| match place.root {
        Root::Local(local) => !within.contains_range(cx.file().pat(local).range),
        Root::SelfParam | Root::Static(_) => true,
    };
    places.iter().any(|(place, _)| outside(place))
}

fn report(cx: &BodyCx<'_>, future: ExprId, found: &Unsafe, winner: &SelectArm) {
    let loss = match found.row.class {
        Progress::MessageLost => "the value that is being sent is dropped",
        _ => "what it has read or written so far is lost",
    };
    let by = winner
        .future
        .map_or("another arm", |future| cx.source(future));
    let by = if by.len() > 60 || by.contains('\n') {
        "another arm".to_owned()
    } else {
        format!("`{by}`")
    };
    let message = format!(
        "`{}` starts anew in every pass of this `select!` in `{}`: when {by} wins, {loss}",
        found.api.name(),
        cx.function_name()
    );
    let fix = match found.row.alternative {
        Some(alternative) => format!(
            "use {alternative}; or make the future before the loop, pin it and poll `&mut future` in the arm"
        ),
        None => "make the future before the loop, pin it (`tokio::pin!`) and poll `&mut future` in the arm, or give the work a task of its own and receive from it here".to_owned(),
    };
    let mut report = cx.report(future, message).fix(fix);
    if let Some(at) = found.through {
        report = report
            .at_most(Confidence::Medium)
            .related_at(at, "this is what is cancelled");
    }
    drop(report.related(cx.file().range(winner.handler), "then the loop comes back"));
}
