//! See rules/async/block_on_in_async.md

use crate::finding::Applicability;
use crate::knowledge::Category;
use crate::rules::blocking::Blocked;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{BlockKind, ExprId, ExprKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "block_on_in_async",
    hooks: &[Hook::Effect(&[Category::BlockOn], check)],
};

fn check(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) {
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    let report = blocked.report(cx);
    let future = awaitable(cx, call).filter(|_| {
        witness.steps.is_empty()
            && cx.facts().allows_await(call)
            && witness.api.name() == "block_on"
    });
    let Some(future) = future else {
        return;
    };
    let (whole, inner) = (cx.file().range(call), cx.file().range(future));
    let applicability = match cx.expr(call).kind {
        ExprKind::Call { .. } => Applicability::Machine,
        // The runtime may stay behind unused.
        _ => Applicability::Maybe,
    };
    drop(
        report
            .edit(TextRange::new(whole.start, inner.start), "", applicability)
            .edit(
                TextRange::new(inner.end, whole.end),
                ".await",
                applicability,
            ),
    );
}

/// The only argument, where `.await` can be written behind it as it stands.
fn awaitable(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let args = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args),
        ExprKind::MethodCall { .. } => cx.file().method_call(call)?.args,
        _ => return None,
    };
    let &[future] = args else { return None };
    let stands = match cx.expr(future).kind {
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Path(_) => true,
        ExprKind::Block(block) => matches!(cx.file().blocks[block].kind, BlockKind::Async { .. }),
        _ => false,
    };
    stands.then_some(future)
}
