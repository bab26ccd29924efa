//! See rules/network/hyper_client_no_pool_timer.md

use crate::finding::{Applicability, Heat};
use crate::knowledge::Api;
use crate::rules::calls::{self, Chain};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "hyper_client_no_pool_timer",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&[
            "hyper_util::client::legacy::Builder::build",
            "hyper_util::client::legacy::Builder::build_http",
        ]),
        check,
    )],
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
    if chain.call_named(facts, &["pool_timer"]).is_some() {
        return;
    }
    let keeps_none = chain
        .call_named(facts, &["pool_max_idle_per_host"])
        .and_then(|call| calls::arguments(cx, call).first())
        .is_some_and(|&value| calls::number(facts, value) == Some(0));
    if keeps_none {
        return;
    }
    let message = format!(
        "the client built in `{}` has no `pool_timer`: connections to hosts that are not called again are never closed",
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
