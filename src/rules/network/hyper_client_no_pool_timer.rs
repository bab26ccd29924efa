//! See rules/network/hyper_client_no_pool_timer.md

use crate::finding::{Applicability, Heat};
use crate::knowledge::Api;
use crate::rules::calls::{self, Chain};
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "hyper_client_no_pool_timer",
    hooks: &[
        Hook::CallTo(
            ApiSet::Paths(&[
                "hyper_util::client::legacy::Builder::build",
                "hyper_util::client::legacy::Builder::build_http",
            ]),
            check,
        ),
        Hook::CallTo(
            ApiSet::Paths(&[
                "hyper_util::client::legacy::Builder::new",
                "hyper_util::client::legacy::Client::builder",
            ]),
            check_default,
        ),
    ],
};

fn check(cx: &BodyCx<'_>, call: ExprId, _: Api) {
    if cx.is_quiet() || !cx.facts().is_concurrent() {
        return;
    }
    let facts = cx.facts();
    let chain = Chain::of(facts, call);
    let Some(origin) = chain.origin.filter(|_| {
        chain.maker(facts).is_some_and(|maker| {
            maker
                .path()
                .as_str()
                .starts_with("hyper_util::client::legacy::")
        })
    }) else {
        return;
    };
    if chain.call_named(facts, &["pool_timer"]).is_some() || is_set_by_helper(cx) {
        return;
    }
    let keeps_none = chain
        .call_named(facts, &["pool_max_idle_per_host"])
        .and_then(|call| calls::arguments(cx, call).first())
        .is_some_and(|&value| calls::number(facts, value) == Some(0));
    if keeps_none {
        return;
    }
    report(cx, call, origin, "client built");
}

/// Whether a function that is lent a builder sets the timer.
fn is_set_by_helper(cx: &BodyCx<'_>) -> bool {
    const BUILDER: &str = "hyper_util::client::legacy::Builder";
    let mut calls = cx.facts().own_calls();
    calls.any(|(call, def)| {
        let mut given = calls::arguments(cx, call).iter();
        let sets = |helper: &BodyCx<'_>| {
            let mut calls = helper.facts().api_calls();
            calls.any(|(_, api)| sets_pool_timer(api))
        };
        given.any(|&given| cx.ty(given).is(BUILDER)) && cx.in_body_of(def, sets) == Some(true)
    })
}

fn sets_pool_timer(api: Api) -> bool {
    api.path().as_str() == "hyper_util::client::legacy::Builder::pool_timer"
}

/// A builder that is taken where nobody gives one: `builder.unwrap_or(Builder::new(executor))`.
fn check_default(cx: &BodyCx<'_>, origin: ExprId, _: Api) {
    if cx.is_quiet() || !cx.facts().is_concurrent() {
        return;
    }
    // In the closure of `unwrap_or_else` it stands alone.
    let mut outer = cx.parent(origin);
    while let Some(closure) =
        outer.filter(|&outer| matches!(cx.expr(outer).kind, ExprKind::Closure(_)))
    {
        outer = cx.parent(closure);
    }
    if outer.is_some_and(|outer| is_fallback(cx, outer)) && !sets_timer(cx) {
        report(cx, origin, origin, "default builder of clients");
    }
}

/// Whether a call gives what an `Option` holds, or else its argument.
fn is_fallback(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.api(call).is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::option::Option::unwrap_or" | "std::option::Option::unwrap_or_else"
        )
    })
}

/// Whether the package sets a timer anywhere.
fn sets_timer(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let own = cx.facts().place.package;
    model.bodies.iter().any(|body| {
        let facts = BodyFacts::of(model, body);
        facts.place.package == own && facts.api_calls().any(|(_, api)| sets_pool_timer(api))
    })
}

fn report(cx: &BodyCx<'_>, call: ExprId, origin: ExprId, what: &str) {
    let message = format!(
        "the {what} in `{}` has no `pool_timer`: connections to hosts that are not called again are never closed",
        cx.function_name()
    );
    let mut report = cx
        .report(call, message)
        .heat(cx.heat(call).max(Heat::Normal));
    let on_tokio = calls::arguments(cx, origin)
        .first()
        .is_some_and(|&executor| cx.ty(executor).is("hyper_util::rt::TokioExecutor"));
    if on_tokio {
        let end = cx.file().range(origin).end;
        report = report.edit(
            TextRange::new(end, end),
            ".pool_timer(hyper_util::rt::TokioTimer::new())",
            Applicability::Maybe,
        );
    }
    drop(report);
}
