//! See rules/libraries/eager_log_formatting.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, CloneCost};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::semantics::FrameKind;
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "eager_log_formatting",
    hooks: &[
        Hook::Expr(ExprKinds::BLOCK, check),
        Hook::Expr(ExprKinds::LET, check_condition),
    ],
};

fn check(cx: &BodyCx<'_>, id: ExprId) {
    let Some(block) = cx.file().block(id) else {
        return;
    };
    for statement in cx.file().list(block.statements) {
        let Statement::Let {
            pat,
            init: Some(init),
            ..
        } = *statement
        else {
            continue;
        };
        check_value(cx, pat, init);
    }
}

/// `if let Ok(dump) = serde_json::to_string(&request) { debug!("{dump}"); }`
fn check_condition(cx: &BodyCx<'_>, id: ExprId) {
    let around = cx.parent(id).map(|outer| cx.expr(outer).kind);
    let Some(ExprKind::If {
        else_branch: None, ..
    }) = around
    else {
        return;
    };
    if let ExprKind::Let { pat, value } = cx.expr(id).kind {
        check_value(cx, pat, value);
    }
}

/// Reports a value that a pattern takes, if events of a fine level are all that use it.
fn check_value(cx: &BodyCx<'_>, pat: PatId, init: ExprId) {
    let Some(pat) = taken_by(cx.file(), pat) else {
        return;
    };
    let PatKind::Binding { name, .. } = cx.file().pat(pat).kind else {
        return;
    };
    let init = cx.file().innermost(init);
    let Some(made) = costs(cx, init) else {
        return;
    };
    if cx.is_quiet() || cx.in_error_path(init) || is_guarded(cx, init) {
        return;
    }
    let repeats = cx.loops(init).repeats();
    if cx.facts().is_cold(init) && !repeats {
        return;
    }
    let events: Option<Vec<ExprId>> = cx
        .facts()
        .uses_of(pat)
        .map(|used| {
            // A closure or task that logs needs a value of its own.
            let runs_along = cx.facts().task_frame(used) == cx.facts().task_frame(init)
                && closures_around(cx, used) == closures_around(cx, init);
            runs_along.then(|| event_of(cx, used)).flatten()
        })
        .collect();
    let Some(events) = events.filter(|events| !events.is_empty()) else {
        return;
    };
    let macro_name = cx.facts().macro_path(events[0]).map_or("debug", |path| {
        path.as_str().rsplit("::").next().unwrap_or("debug")
    });
    let message = format!(
        "`{name}` is made by {made} in `{}` whether or not `{macro_name}!`, its only use, is enabled",
        cx.function_name()
    );
    let shown = if cx.ty(init).is("std::result::Result") {
        "{:?}"
    } else {
        "{}"
    };
    let mut report = cx
        .report(init, message)
        .at_most(Confidence::High)
        .fix(format!(
            "make it in the arguments of `{macro_name}!`, which are evaluated only when the event is \
             enabled: `{macro_name}!(\"{shown}\", {})`",
            cx.source(init).split_whitespace().collect::<Vec<_>>().join(" ")
        ));
    for event in events {
        report = report.related(cx.file().range(event), "used here");
    }
    if (cx.heat(init) == Heat::Hot || repeats) && !is_short(cx, init) {
        report = report.severity(Severity::Warning);
    }
    drop(report);
}

/// The closures and blocks of futures in which an expression stands.
fn closures_around(cx: &BodyCx<'_>, expr: ExprId) -> usize {
    let frames = cx.facts().frames_around(expr).into_iter();
    let own = |kind: &FrameKind| matches!(kind, FrameKind::Closure { .. } | FrameKind::Async);
    frames.filter(|(kind, _)| own(kind)).count()
}

/// What makes a value that costs something to make, in words.
fn costs(cx: &BodyCx<'_>, init: ExprId) -> Option<String> {
    match cx.expr(init).kind {
        ExprKind::Try(inner) => costs(cx, inner),
        ExprKind::Macro(_) => {
            let is_format = cx.facts().is_format(init);
            is_format.then(|| "`format!`".to_owned())
        }
        ExprKind::Call { .. } => {
            let api = cx.api(init)?;
            let path = api.path().as_str();
            let serializes = matches!(
                path,
                "serde_json::to_string"
                    | "serde_json::to_string_pretty"
                    | "serde_json::to_value"
                    | "serde_json::to_vec"
                    | "toml::to_string"
                    | "toml::to_string_pretty"
                    | "hex::encode"
            );
            serializes.then(|| format!("`{path}`"))
        }
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(init)?;
            let name = call.method.name.as_str();
            if matches!(
                name,
                "unwrap" | "expect" | "unwrap_or_default" | "unwrap_or_else" | "map_err"
            ) {
                return costs(cx, call.receiver);
            }
            let path = cx.api(init)?.path().as_str();
            let dear = |ty: crate::rules::facts::Type<'_>| {
                matches!(ty.clone_cost(), Some(CloneCost::Alloc | CloneCost::Deep))
            };
            let made = match path {
                "std::string::ToString::to_string"
                | "std::iter::Iterator::collect"
                | "std::slice::to_vec" => true,
                "std::clone::Clone::clone" => dear(cx.ty(init)),
                _ => matches!(name, "join" | "concat") && path.starts_with("std::slice::"),
            };
            (made && dear(cx.ty(init))).then(|| format!("`{name}`"))
        }
        _ => None,
    }
}

/// Whether what is collected is the beginning of something, of a length that is written down: a prefix for
/// the eye.
fn is_short(cx: &BodyCx<'_>, init: ExprId) -> bool {
    const SHORT: u128 = 64;
    let is_short = || {
        let collect = cx.file().method_call(init)?;
        let take = cx.file().method_call(collect.receiver)?;
        let is_take = cx.api(collect.receiver)?.path().as_str() == "std::iter::Iterator::take";
        let count = calls::number(cx.facts(), *take.args.first()?)?;
        Some(is_take && count <= SHORT)
    };
    is_short().unwrap_or(false)
}

/// The event whose argument an expression is, alone or borrowed.
fn event_of(cx: &BodyCx<'_>, used: ExprId) -> Option<ExprId> {
    let mut inner = used;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Macro(_) => {
                return cx.facts().is_fine_event(outer).then_some(outer);
            }
            ExprKind::Reference { .. } | ExprKind::Unary { .. } | ExprKind::Field { .. } => {}
            ExprKind::MethodCall { .. } => {
                let call = cx.file().method_call(outer)?;
                let reads = matches!(
                    call.method.name.as_str(),
                    "len" | "as_str" | "trim" | "as_ref" | "iter"
                );
                if call.receiver != inner || !reads {
                    return None;
                }
            }
            _ => return None,
        }
        inner = outer;
    }
}

/// Whether a condition around or before asks first if the event is enabled.
fn is_guarded(cx: &BodyCx<'_>, place: ExprId) -> bool {
    let mut inner = place;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::If { condition, .. } if condition != inner && asks(cx, condition) => {
                return true;
            }
            ExprKind::Block(_) if leaves_unless_asked(cx, outer, inner) => return true,
            _ => {}
        }
        inner = outer;
    }
    false
}

/// Whether a statement of the block before the place asks if the event is enabled, and leaves the
/// function if it is not.
fn leaves_unless_asked(cx: &BodyCx<'_>, block: ExprId, place: ExprId) -> bool {
    let Some(block) = cx.file().block(block) else {
        return false;
    };
    let start = cx.file().range(place).start;
    cx.file().list(block.statements).iter().any(|statement| {
        let Statement::Expr(expr) = *statement else {
            return false;
        };
        let ExprKind::If {
            condition,
            then_branch,
            ..
        } = cx.expr(expr).kind
        else {
            return false;
        };
        cx.file().range(expr).end <= start
            && asks(cx, condition)
            && cx.facts().diverges(then_branch)
    })
}

fn asks(cx: &BodyCx<'_>, condition: ExprId) -> bool {
    let own = match cx.expr(condition).kind {
        ExprKind::Macro(_) => cx
            .facts()
            .macro_path(condition)
            .is_some_and(|path| knowledge::logging().asks.contains(path.as_str())),
        ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
            cx.source(condition).contains("enabled")
        }
        ExprKind::Binary { .. } => cx.source(condition).contains("max_level"),
        _ => false,
    };
    let mut asked = own;
    cx.file()
        .each_child(condition, &mut |part| asked = asked || asks(cx, part));
    asked
}
