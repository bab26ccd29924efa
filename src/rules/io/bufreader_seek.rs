//! See rules/io/bufreader_seek.md

use rustc_hash::FxHashSet;

use crate::finding::Applicability;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, Statement};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "bufreader_seek",
    hooks: &[
        Hook::CallTo(ApiSet::Paths(&[SEEK]), check),
        Hook::Body(check_helpers),
    ],
};

const SEEK: &str = "std::io::Seek::seek";

/// The functions that lead to a seek.
struct Seeking(FxHashSet<DefId>);

fn is_seek(api: Api) -> bool {
    api.path().as_str() == SEEK
}

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some((reader, Some(target))) = streams::receiver_and_argument(cx, id) else {
        return;
    };
    if !cx.ty(reader).behind_pointers().is("std::io::BufReader") && !is_locked(cx, reader) {
        return;
    }
    if seeks_in_each_read(cx, id, target) {
        let message = format!(
            "`seek` throws the buffer of the BufReader away in every call of `{}`: each read fetches a whole buffer",
            cx.function_name()
        );
        drop(cx.report(id, message).fix(
            "keep the position in the reader, and seek only where the next read is to begin elsewhere",
        ));
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

/// Whether a lock is around the reader that a guard lends.
fn is_locked(cx: &BodyCx<'_>, reader: ExprId) -> bool {
    let guard = cx.ty(reader).behind_pointers();
    guard.is("std::sync::MutexGuard")
        && guard
            .arg()
            .is_some_and(|inner| inner.is("std::io::BufReader"))
}

/// Whether every call of an own reader's `read` goes to a position from the start that it remembers.
fn seeks_in_each_read(cx: &BodyCx<'_>, seek: ExprId, target: ExprId) -> bool {
    let ExprKind::Call { callee, args } = cx.expr(target).kind else {
        return false;
    };
    let facts = cx.facts();
    let from_start = facts
        .value_api(callee)
        .is_some_and(|api| api.path().as_str() == "std::io::SeekFrom::Start");
    let remembered = cx.file().list(args).first().is_some_and(|&position| {
        let mut position = position;
        while let ExprKind::Cast { operand, .. } = cx.expr(position).kind {
            position = operand;
        }
        streams::place_of(cx, position).is_some_and(|place| !place.is_variable())
    });
    from_start
        && remembered
        && facts.implements_any(&["std::io::Read::read"])
        && streams::is_unconditional(cx, seek, facts.root())
}

/// Functions of the workspace that skip, called in every pass of a loop.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let leading = cx.once(|| Seeking(cx.model().functions_leading_to(is_seek)));
    let skips = streams::passed_on(cx, &leading.0, |callee, call, api, _| {
        let parts = is_seek(api).then(|| streams::receiver_and_argument(callee, call));
        parts.flatten().is_some_and(|(reader, target)| {
            let ty = callee.ty(reader).behind_pointers();
            let is_reader = ty.is("std::io::BufReader") || ty.is_parameter();
            let is_lent = streams::place_of(callee, reader)
                .is_some_and(|place| !place.is_variable())
                || callee.ty(reader).is_reference();
            let distance = target.and_then(|target| distance(callee, target));
            is_reader && is_lent && distance.is_some()
        })
    });
    for skip in skips {
        if makes_its_reader(cx, skip.call) || !lends_reader(cx, skip.call) {
            continue;
        }
        let message = format!(
            "`{}` calls `{}` in every pass of a loop, whose `seek` throws the buffer of the BufReader away, however near the target is",
            cx.function_name(),
            skip.name
        );
        let report = cx
            .report(skip.call, message)
            .fix("`seek_relative` there, which keeps the buffer where the target lies in it");
        drop(report.related_at(skip.at, "here"));
    }
}

/// Whether a call lends a BufReader to the function, which need not know what it is, or a method is called
/// on what may hold one.
fn lends_reader(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let is_reader = |argument: &ExprId| {
        let ty = cx.ty(*argument).behind_pointers();
        ty.is("std::io::BufReader")
    };
    cx.file()
        .method_call(call)
        .is_some_and(|method| !cx.ty(method.receiver).behind_pointers().is_parameter())
        || streams::arguments(cx, call).iter().any(is_reader)
}

/// Whether the loop around a call makes the reader that it lends.
fn makes_its_reader(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let around = cx.facts().loops_around(call);
    let Some(&(around, _)) = around.iter().find(|(_, trips)| trips.repeats()) else {
        return true;
    };
    let arguments = streams::arguments(cx, call).iter();
    let mut readers = arguments.filter(|&&argument| {
        let ty = cx.ty(argument).behind_pointers();
        ty.is("std::io::BufReader")
    });
    readers.any(|&reader| {
        let place = streams::place_of(cx, reader);
        place.is_none_or(|place| place.is_born_in(cx, around))
    })
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
