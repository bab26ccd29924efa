//! See rules/libraries/compression_level_extreme.md

use crate::finding::{Applicability, Confidence, Heat, Severity};
use crate::knowledge::{self, Api, CompressionCall};
use crate::rules::calls::initializer_of;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::rules::streams::integer;
use crate::semantics::Runtime;
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{Name, TextRange};

/// The rule.
pub static RULE: Rule = Rule {
    name: "compression_level_extreme",
    hooks: &[
        Hook::CallTo(ApiSet::Where(sets_level), check_call),
        Hook::Expr(ExprKinds::PATH, check_path),
    ],
};

fn sets_level(api: Api) -> bool {
    knowledge::compression().calls.get(api).is_some() || api.path().as_str() == DEFAULT
}

const DEFAULT: &str = "std::default::Default::default";

fn check_call(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    let api = if api.path().as_str() == DEFAULT {
        let ty = cx.ty(id).path();
        ty.map_or(api, |path| Api::of(Name::new(&format!("{path}::default"))))
    } else {
        api
    };
    let Some(row) = knowledge::compression().calls.get(api) else {
        return;
    };
    let level = match row.argument {
        None => row.level,
        Some(argument) => argument_of(cx, id, argument).and_then(|level| level_of(cx, level)),
    };
    let extreme = if is_of_zstd(cx, id) {
        row.extreme.max(ZSTD_EXTREME)
    } else {
        row.extreme
    };
    let Some(level) = level.filter(|&level| level >= extreme) else {
        return;
    };
    if row.argument.is_none() && is_changed(cx, id) || is_only_a_number(cx, id) {
        return;
    }
    report(cx, id, row, &level.to_string());
}

/// From this level on zstd is for files that are made once.
const ZSTD_EXTREME: u32 = 15;

/// Whether an encoder of zstd is given a level of a kind that all formats share; one of which nothing shows what
/// is given it may be.
fn is_of_zstd(cx: &BodyCx<'_>, level: ExprId) -> bool {
    let is_shared = cx
        .api(level)
        .is_some_and(|api| api.path().as_str() == "async_compression::Level::Precise");
    if !is_shared {
        return false;
    }
    let given = cx.parent(used_at(cx, level));
    let encoder = given.and_then(|call| match cx.expr(call).kind {
        ExprKind::Call { callee, .. } => cx.facts().value_path(callee),
        _ => None,
    });
    encoder.is_none_or(|path| path.as_str().contains("::Zstd"))
}

/// Where a level is used: where it stands, or where the variable does that holds it, if that is at one place.
fn used_at(cx: &BodyCx<'_>, level: ExprId) -> ExprId {
    let variable = cx.facts().bound_to(level);
    let mut uses = variable.into_iter().flat_map(|pat| cx.facts().uses_of(pat));
    match (uses.next(), uses.next()) {
        (Some(only), None) => only,
        _ => level,
    }
}

/// Whether a level is only asked for its number, with which others are compared.
fn is_only_a_number(cx: &BodyCx<'_>, level: ExprId) -> bool {
    cx.parent(level).is_some_and(|outer| {
        let asks = cx.file().method_call(outer);
        asks.is_some_and(|asks| asks.receiver == level) && cx.ty(outer).primitive().is_some()
    })
}

fn check_path(cx: &BodyCx<'_>, id: ExprId) {
    if cx.facts().local(id).is_some() {
        return;
    }
    let Some(api) = cx.facts().constant_api(id) else {
        check_constant(cx, id);
        return;
    };
    // Elsewhere it is a level that settings are turned into.
    let is_argument = cx.parent(used_at(cx, id)).is_some_and(|call| {
        matches!(
            cx.expr(call).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
        )
    });
    if let Some(row) = knowledge::compression()
        .values
        .get(api)
        .filter(|_| is_argument)
    {
        report(cx, id, row, "of the highest kind");
    }
}

/// A constant of the workspace that is made of a number: `const LEVEL: Level = Level::Precise(11);`.
fn check_constant(cx: &BodyCx<'_>, path: ExprId) {
    let is_constant = |def: &DefId| cx.facts().kind_of(*def) == DefKind::Const;
    let Some(constant) = cx.facts().value_def(path).filter(is_constant) else {
        return;
    };
    let given = cx.parent(used_at(cx, path));
    let is_argument = given.is_some_and(|call| {
        matches!(
            cx.expr(call).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
        )
    });
    let made = cx.in_body_of(constant, |inner| {
        let call = inner.facts().root();
        let row = knowledge::compression().calls.get(inner.api(call)?)?;
        let level = level_of(inner, argument_of(inner, call, row.argument?)?)?;
        (level >= row.extreme).then_some((row, level))
    });
    if let Some((row, level)) = made.flatten().filter(|_| is_argument) {
        report(cx, path, row, &level.to_string());
    }
}

fn report(cx: &BodyCx<'_>, id: ExprId, row: &CompressionCall, level: &str) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let function = cx.function_name();
    let layer = layer_setting(cx, used_at(cx, id));
    let place = if layer.is_some() {
        format!("for every response, in the layer that `{function}` makes")
    } else if cx.heat(id) == Heat::Hot {
        format!("in the request path of `{function}`")
    } else if cx.context(id).runtime == Runtime::Async && !cx.facts().is_start_up(id) {
        format!("on an async worker in `{function}`")
    } else {
        return;
    };
    let message = format!("{} {level} {place}: {}", row.what, row.cost);
    let mut report = cx.report(id, message).at_most(Confidence::High);
    if layer.is_none() && cx.heat(id) != Heat::Hot {
        report = report
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium);
    }
    if let Some(setting) = layer {
        // Set once, and at work for every response.
        report = report.heat(cx.heat(id).max(Heat::Normal));
        report = report.edit(setting, "", Applicability::Machine);
    }
    drop(report);
}

/// Where `.quality(level)` stands that a level is handed to.
fn layer_setting(cx: &BodyCx<'_>, level: ExprId) -> Option<TextRange> {
    let call = cx.parent(level)?;
    let setting = cx.file().method_call(call)?;
    let sets = setting.receiver != level && setting.method.name.as_str() == "quality";
    sets.then(|| {
        let from = cx.file().range(setting.receiver).end;
        TextRange::new(from, cx.file().range(call).end)
    })
}

fn argument_of(cx: &BodyCx<'_>, call: ExprId, position: u8) -> Option<ExprId> {
    let args = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args),
        ExprKind::MethodCall { .. } => cx.file().method_call(call)?.args,
        _ => return None,
    };
    args.get(usize::from(position)).copied()
}

/// The level that an argument is: a number, a constant, or a variable that is set to one for good.
fn level_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<u32> {
    if let ExprKind::Cast { operand, .. } = cx.expr(expr).kind {
        return level_of(cx, operand);
    }
    let local = cx.facts().local(expr);
    let value = match local {
        Some(local) => initializer_of(cx.facts(), local)?,
        None => expr,
    };
    integer(cx, value)?.try_into().ok()
}

/// Whether the variable that holds the parameters has its quality set, or the struct that takes the
/// rest of them.
fn is_changed(cx: &BodyCx<'_>, made: ExprId) -> bool {
    let Some(outer) = cx.parent(made) else {
        return false;
    };
    if let ExprKind::Struct { fields, .. } = cx.expr(outer).kind {
        let mut fields = cx.file().list(fields).iter();
        return fields.any(|field| field.name.as_str() == "quality");
    }
    cx.facts().bound_to(made).is_some_and(|pat| {
        cx.facts().uses_of(pat).any(|used| {
            cx.parent(used).is_some_and(|field| {
                matches!(cx.expr(field).kind, ExprKind::Field { name, .. } if name.as_str() == "quality")
            })
        })
    })
}
