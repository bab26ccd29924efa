//! See rules/libraries/redis_keys_command.md

use crate::finding::Severity;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::queries::{arguments, literal};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "redis_keys_command",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&[
            "redis::AsyncCommands::keys",
            "redis::Commands::keys",
            "redis::Pipeline::keys",
            "redis::Cmd::keys",
            "redis::Script::new",
            "redis::cmd",
        ]),
        check,
    )],
};

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    if api.path().as_str() == "redis::cmd" {
        let name = arguments(cx.facts(), call).first().copied();
        let text = name.and_then(|name| literal(cx.facts(), name));
        if !text.is_some_and(|text| text.eq_ignore_ascii_case("keys")) {
            return;
        }
    }
    if api.path().as_str() == "redis::Script::new" {
        let script = arguments(cx.facts(), call).first().copied();
        let script = script.and_then(|script| literal(cx.facts(), script));
        if !script.is_some_and(asks_for_keys) {
            return;
        }
    }
    let mut report = cx.report(
        call,
        format!(
            "`KEYS` in `{}` walks every key of the server, which answers nobody else meanwhile",
            cx.function_name()
        ),
    );
    if cx.facts().is_start_up(call) {
        report = report.severity(Severity::Suggestion);
    }
    drop(report);
}

/// Whether a script in Lua asks for all keys: `redis.call('KEYS', ..)`.
fn asks_for_keys(script: &str) -> bool {
    let script = script.to_ascii_lowercase();
    let calls = script
        .split("redis.call(")
        .chain(script.split("redis.pcall("));
    calls
        .filter_map(|called| called.trim_start().strip_prefix(['\'', '"', '\\']))
        .any(|command| command.trim_start_matches(['"', '\'']).starts_with("keys"))
}
