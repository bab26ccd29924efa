//! See rules/network/pool_misconfigured.md

use crate::finding::Heat;
use crate::knowledge::{self, Api, BadValue, PoolSetting};
use crate::rules::calls::{self, Chain};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "pool_misconfigured",
    hooks: &[
        Hook::CallTo(ApiSet::Where(is_setting), check),
        Hook::CallTo(ApiSet::Where(ends_builder), check_missing),
    ],
};

fn is_setting(api: Api) -> bool {
    !knowledge::pool_settings().values.all(api).is_empty()
}

fn ends_builder(api: Api) -> bool {
    knowledge::pool_settings().missing.get(api).is_some()
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || !cx.facts().is_concurrent() {
        return;
    }
    let Some(&value) = calls::arguments(cx, call).first() else {
        return;
    };
    let rows = knowledge::pool_settings().values.all(api).iter();
    let Some(row) = rows.into_iter().find(|row| is_written(cx, value, row)) else {
        return;
    };
    if row.value == BadValue::One && may_be_sqlite(cx, call)
        || is_explained(cx, value)
        || is_chosen(cx, call)
    {
        return;
    }
    let message = format!(
        "`{}({})` in `{}` {}",
        api.name(),
        cx.source(value),
        cx.function_name(),
        row.problem
    );
    let heat = cx.heat(call).max(Heat::Normal);
    // What a library chooses for its own client it mostly chooses on purpose.
    let is_of_library = cx.facts().place.package.is_some_and(|package| {
        let model = cx.model();
        model.program.workspace.package(package).is_library() && !model.is_small(package)
    });
    let severity = if is_of_library {
        row.severity.lowered()
    } else {
        row.severity
    };
    let report = cx.report(call, message).severity(severity).heat(heat);
    drop(report.fix(row.fix));
}

fn is_written(cx: &BodyCx<'_>, value: ExprId, row: &PoolSetting) -> bool {
    let facts = cx.facts();
    match row.value {
        BadValue::One => calls::number(facts, value) == Some(1),
        BadValue::Nought => calls::number(facts, value) == Some(0),
        BadValue::None => calls::is_none(facts, value),
        BadValue::NoTime => calls::is_zero_duration(facts, value),
    }
}

/// Whether a comment stands above the line of the value: somebody chose it.
fn is_explained(cx: &BodyCx<'_>, value: ExprId) -> bool {
    let start = cx.file().range(value).start;
    let whole = cx.file().range(cx.body().root);
    let before = cx.source_of(TextRange::new(whole.start.min(start), start));
    let above = before.lines().rev().nth(1).unwrap_or_default();
    above.trim_start().starts_with("//")
}

/// Whether a builder that was made before is set up in a branch: a condition decides.
fn is_chosen(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut made = call;
    while let Some(method) = cx.file().method_call(made) {
        made = method.receiver;
    }
    matches!(cx.expr(made).kind, ExprKind::Path(_))
        && !streams::is_unconditional(cx, call, cx.facts().root())
}

/// SQLite writes with one connection at a time on purpose. Where the database is not known, it may be
/// that one.
fn may_be_sqlite(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(method) = cx.file().method_call(call) else {
        return true;
    };
    let ty = cx.ty(method.receiver).short().to_lowercase();
    if ty.contains("sqlite") {
        return true;
    }
    let chain = Chain::around(cx.facts(), call);
    chain.calls.iter().any(|&call| {
        let text = cx.source(call).to_lowercase();
        text.contains("sqlite") || text.contains("\":memory:")
    })
}

fn check_missing(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(row) = knowledge::pool_settings().missing.get(api) else {
        return;
    };
    if cx.is_quiet() {
        return;
    }
    let chain = Chain::of(cx.facts(), call);
    if chain.origin.is_none() || chain.call_named(cx.facts(), &[row.method]).is_some() {
        return;
    }
    let message = format!("`{api}` in `{}` {}", cx.function_name(), row.problem);
    let heat = cx.heat(call).max(Heat::Normal);
    let report = cx.report(call, message).severity(row.severity).heat(heat);
    drop(report.fix(row.fix));
}
