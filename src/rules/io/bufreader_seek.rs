//! See rules/io/bufreader_seek.md

use rustc_hash::FxHashSet;

use crate::finding::Applicability;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams::{self, PlaceOf};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatKind, Statement};
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
    if !is_buffered(cx.ty(reader)) && !is_locked(cx, reader) {
        return;
    }
    let target = named(cx, target);
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
    let Some(place) = streams::place_of(cx, reader) else {
        return;
    };
    let Some((around, _)) = streams::loop_around(cx, id, &place) else {
        return;
    };
    let distance = distance(cx, target);
    if distance.is_none() && !is_from_position(cx, target, &place, around) {
        return;
    }
    let message = format!(
        "`seek` throws the buffer of the BufReader away in every pass of a loop in `{}`, however near the target is",
        cx.function_name()
    );
    let Some(distance) = distance else {
        drop(cx.report(id, message).fix(
            "`seek_relative` by what is left to skip, which keeps the buffer where the target lies in it",
        ));
        return;
    };
    let written = cx.source(distance);
    let report = cx.report(id, message).fix(format!(
        "`seek_relative({written})`, which keeps the buffer where the target lies in it"
    ));
    let is_method = matches!(cx.expr(id).kind, ExprKind::MethodCall { .. });
    let is_in_place = cx.file().range(id).contains_range(cx.file().range(target));
    drop(if is_method && is_in_place && is_unused(cx, id) {
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

/// Whether a type is a reader with a buffer, or one of the project that only lends it.
fn is_buffered(ty: Type<'_>) -> bool {
    let is_reader = |ty: Type<'_>| ty.is("std::io::BufReader");
    let ty = ty.behind_pointers();
    is_reader(ty) || ty.dereferenced().is_some_and(is_reader)
}

/// The value of a variable that is set once: `let target = SeekFrom::Current(4);`.
fn named(cx: &BodyCx<'_>, target: ExprId) -> ExprId {
    let value = cx.facts().local(target).and_then(|local| {
        let is_fixed = matches!(
            cx.file().pat(local).kind,
            PatKind::Binding { mutable: false, .. }
        );
        cx.facts().initializer(local).filter(|_| is_fixed)
    });
    value.unwrap_or(target)
}

/// Whether the target is counted from the position that the reader had in the same pass:
/// `SeekFrom::Start(position + 16)`.
fn is_from_position(cx: &BodyCx<'_>, target: ExprId, reader: &PlaceOf, around: ExprId) -> bool {
    let ExprKind::Call { callee, args } = cx.expr(target).kind else {
        return false;
    };
    let facts = cx.facts();
    let is_start = facts
        .value_api(callee)
        .is_some_and(|api| api.path().as_str() == "std::io::SeekFrom::Start");
    let sum = cx.file().list(args).first().map(|&sum| cx.expr(sum).kind);
    let Some(ExprKind::Binary {
        op: BinaryOp::Add,
        lhs: start,
        ..
    }) = sum.filter(|_| is_start)
    else {
        return false;
    };
    let Some(local) = facts.local(start) else {
        return false;
    };
    let asked = facts
        .initializer(local)
        .map(|value| match cx.expr(value).kind {
            ExprKind::Try(inner) => inner,
            _ => value,
        });
    asked.is_some_and(|asked| {
        let api = cx.api(asked);
        api.is_some_and(|api| api.path().as_str() == "std::io::Seek::stream_position")
            && cx
                .file()
                .range(around)
                .contains_range(cx.file().range(asked))
            && streams::receiver_and_argument(cx, asked)
                .and_then(|(of, _)| streams::place_of(cx, of))
                .is_some_and(|place| place == *reader)
    })
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
