//! See rules/async/sync_db_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_db_in_async",
    hooks: &[Hook::Effect(&[Category::Db], check)],
};

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let skips = |found: &Witness| found.steps.is_empty() && does_not_wait(cx, found.call);
    if let Some(blocked) = Blocked::led_by(cx, witness, skips) {
        drop(blocked.report(cx));
    }
}

/// Whether an argument says that the call is not to wait: no time at all, or a commit in the background.
fn does_not_wait(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let args = match cx.expr(call).kind {
        ExprKind::MethodCall { .. } => cx
            .file()
            .method_call(call)
            .map_or(&[][..], |call| call.args),
        ExprKind::Call { args, .. } => cx.file().list(args),
        _ => &[],
    };
    args.iter().any(|&arg| {
        cx.facts().value_path(arg).is_some_and(|path| {
            let path = path.as_str();
            path == "std::time::Duration::ZERO" || path.ends_with("::CommitMode::Async")
        })
    })
}
