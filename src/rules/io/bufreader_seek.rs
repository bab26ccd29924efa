//! See rules/io/bufreader_seek.md

use crate::finding::Applicability;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind, Statement};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "bufreader_seek",
    hooks: &[Hook::CallTo(ApiSet::Paths(&["std::io::Seek::seek"]), check)],
};

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some((reader, Some(target))) = streams::receiver_and_argument(cx, id) else {
        return;
    };
    if !cx.ty(reader).behind_pointers().is("std::io::BufReader") {
        return;
    }
    let Some(distance) = distance(cx, target) else {
        return;
    };
    let Some(place) = streams::place_of(cx, reader) else {
        return;
    };
    if streams::loop_around(cx, id, &place).is_none() {
        return;
    }
    let message = format!(
        "`seek` throws the buffer of the BufReader away in every pass of a loop in `{}`, however near the target is",
        cx.function_name()
    );
    let written = cx.source(distance);
    let report = cx.report(id, message).fix(format!(
        "`seek_relative({written})`, which keeps the buffer where the target lies in it"
    ));
    let is_method = matches!(cx.expr(id).kind, ExprKind::MethodCall { .. });
    drop(if is_method && is_unused(cx, id) {
        let range = TextRange::new(cx.file().range(reader).end, cx.file().range(id).end);
        report.edit(
            range,
            format!(".seek_relative({written})"),
            Applicability::Machine,
        )
    } else {
        report
    });
}

/// The distance in `SeekFrom::Current(distance)`.
fn distance(cx: &BodyCx<'_>, target: ExprId) -> Option<ExprId> {
    let ExprKind::Call { callee, args } = cx.expr(target).kind else {
        return None;
    };
    let path = cx.facts().value_api(callee)?.path();
    let distance = *cx.file().list(args).first()?;
    // `Current(0)` asks for the position.
    let zero = streams::integer(cx, distance) == Some(0);
    (path.as_str() == "std::io::SeekFrom::Current" && !zero).then_some(distance)
}

/// Whether the new position is thrown away: `seek(..)?;`.
fn is_unused(cx: &BodyCx<'_>, seek: ExprId) -> bool {
    let Some(outer) = cx.parent(seek) else {
        return false;
    };
    if !matches!(cx.expr(outer).kind, ExprKind::Try(_)) {
        return false;
    }
    let block = cx.parent(outer).and_then(|block| cx.file().block(block));
    block.is_some_and(|block| {
        let mut statements = cx.file().list(block.statements).iter();
        statements.any(|statement| matches!(*statement, Statement::Expr(expr) if expr == outer))
    })
}
