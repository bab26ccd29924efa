//! See rules/network/http2_max_concurrent_streams.md

use crate::finding::{Applicability, Confidence, Heat};
use crate::knowledge::{Api, http2_settings};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::trace::{Next, Trace, Use};
use crate::syntax::hir::ExprId;
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "http2_max_concurrent_streams",
    hooks: &[
        Hook::CallTo(ApiSet::Where(may_make_server), check),
        Hook::CallTo(ApiSet::Where(limits), check_limit),
    ],
};

fn may_make_server(api: Api) -> bool {
    calls::is_default(api) || is_unlimited(api)
}

fn is_unlimited(api: Api) -> bool {
    http2_settings().unlimited.contains(&api.path().as_str())
}

fn limits(api: Api) -> bool {
    let settings = http2_settings();
    settings.max_streams.contains(&api.name()) && settings.crates.contains(&api.crate_name())
}

/// What becomes of a server under construction.
#[derive(Default)]
struct Server {
    is_limited: bool,
    serves: bool,
    is_local: bool,
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let made = calls::made_by(cx, call, api);
    let is_server = made.is_some_and(is_unlimited);
    if cx.is_quiet() || !is_server {
        return;
    }
    let mut server = Server::default();
    let mut trace = Trace::new(cx.model(), |facts: &BodyFacts<'_>, happened| {
        let Use::Method(call) = happened else {
            return Next::Follow;
        };
        let name = calls::method_name(facts, call).unwrap_or_default();
        let settings = http2_settings();
        if settings.max_streams.contains(&name) || settings.other_limits.contains(&name) {
            server.is_limited = true;
            return Next::Stop;
        }
        if name.starts_with("serve") {
            server.serves = true;
            server.is_local |= calls::arguments_in(facts, call).iter().any(|&arg| {
                let ty = facts.ty(arg).short();
                ty.contains("Unix") || ty.contains("Duplex")
            });
        }
        Next::Follow
    });
    trace.value(cx.facts(), call);
    if server.is_limited || !server.serves || server.is_local {
        return;
    }
    let message = format!(
        "the tonic server of `{}` accepts any number of concurrent streams on a connection: one client can take all memory",
        cx.function_name()
    );
    let end = cx.file().range(call).end;
    drop(
        cx.report(call, message)
            .heat(cx.heat(call).max(Heat::Normal))
            .edit(
                TextRange::new(end, end),
                ".max_concurrent_streams(Some(200))",
                Applicability::Maybe,
            ),
    );
}

/// A limit that is none.
fn check_limit(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let facts = cx.facts();
    let Some(&value) = calls::arguments(cx, call).first() else {
        return;
    };
    let unlimited = calls::is_none(facts, value)
        || calls::number(facts, value).is_some_and(|limit| limit >= u128::from(u32::MAX));
    let is_client = api.path().as_str().contains("::client::");
    if cx.is_quiet() || is_client || !unlimited {
        return;
    }
    let message = format!(
        "`{}({})` in `{}` lets a client open any number of streams on a connection",
        api.name(),
        cx.source(value),
        cx.function_name()
    );
    drop(
        cx.report(call, message)
            .at_most(Confidence::High)
            .heat(cx.heat(call).max(Heat::Normal)),
    );
}
