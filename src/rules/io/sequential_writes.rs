//! See rules/io/sequential_writes.md

use crate::finding::{Heat, Severity};
use crate::knowledge::{Api, Direction, Medium, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::rules::streams::{self, Moves, Operation, PlaceOf, Size};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequential_writes",
    hooks: &[
        Hook::CallTo(ApiSet::Where(is_write), |cx, id, _| check(cx, id)),
        Hook::Expr(ExprKinds::MACRO, check),
    ],
};

fn is_write(api: Api) -> bool {
    streams::is_operation(api) && api.name().starts_with("write")
}

fn check(cx: &BodyCx<'_>, id: ExprId) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some(first) = streams::operation(cx, id).filter(is_raw_write) else {
        return;
    };
    let Some(place) = streams::place_of(cx, first.stream) else {
        return;
    };
    let Some((block, position)) = streams::statement_of(cx, id) else {
        return;
    };
    let statements = streams::statements(cx, block);
    let write_at = |position: usize| {
        let statement = statements.get(position).copied().flatten()?;
        write_of(cx, statement, &place)
    };
    let is_neutral = |position: usize| {
        let statement = statements.get(position).copied().flatten();
        statement.is_some_and(|statement| is_neutral(cx, statement, &place))
    };
    let before = (0..position).rev().find(|&before| !is_neutral(before));
    if before.is_some_and(|before| write_at(before).is_some()) {
        return; // not the first of its row
    }
    let mut row = vec![first];
    for position in position + 1..statements.len() {
        if let Some(write) = write_at(position) {
            row.push(write);
        } else if !is_neutral(position) {
            break;
        }
    }
    if row.len() > 1 && !is_told_elsewhere(cx, &row, &place) {
        report(cx, &row);
    }
}

fn is_raw_write(operation: &Operation<'_>) -> bool {
    operation.of.kind == StreamKind::Raw
        && operation.of.medium != Some(Medium::Terminal)
        && operation.direction == Direction::Write
        && operation.moves != Moves::Nothing
}

/// The write that a statement makes to the stream.
fn write_of<'m>(cx: &BodyCx<'m>, statement: ExprId, place: &PlaceOf) -> Option<Operation<'m>> {
    let mut parts = streams::always_evaluated(cx, statement);
    let write = parts.find_map(|part| streams::operation(cx, part))?;
    let same = streams::place_of(cx, write.stream).as_ref() == Some(place);
    (same && is_raw_write(&write)).then_some(write)
}

/// Whether a statement only computes: nothing is awaited, and the stream is left alone.
fn is_neutral(cx: &BodyCx<'_>, statement: ExprId, place: &PlaceOf) -> bool {
    let range = cx.file().range(statement);
    let inside = |expr: ExprId| range.contains_range(cx.file().range(expr));
    let awaits = cx.facts().suspensions().iter().any(|&at| inside(at));
    let waits = cx
        .facts()
        .effects()
        .iter()
        .any(|witness| inside(witness.call));
    !awaits && !waits && !place.is_used_in(cx, range)
}

/// Small pieces in a loop, and many formatted ones, want a buffer: another rule says so.
fn is_told_elsewhere(cx: &BodyCx<'_>, row: &[Operation<'_>], place: &PlaceOf) -> bool {
    if row
        .iter()
        .all(|write| write.of.medium == Some(Medium::Socket))
    {
        return is_many_small(cx, row);
    }
    let formatted = row
        .iter()
        .all(|write| matches!(write.moves, Moves::Formatted { .. }));
    let looped = row.iter().any(|write| {
        streams::loop_around(cx, write.expr, place).is_some_and(|(around, _)| {
            matches!(write.size(cx), Size::Small | Size::Text)
                || streams::is_one_of_many_writes(cx, write, around, place)
        })
    });
    looped || formatted && row.len() >= 4
}

/// Whether so much of what goes to a socket is a few bytes that it wants a buffer.
fn is_many_small(cx: &BodyCx<'_>, row: &[Operation<'_>]) -> bool {
    const FEW_BYTES: u64 = 64;
    let tiny = row.iter().filter(|write| match write.moves {
        Moves::Formatted { .. } | Moves::Number(_) => true,
        _ => {
            write.size(cx) == Size::Small && write.buffer_len(cx).is_none_or(|len| len <= FEW_BYTES)
        }
    });
    let tiny = tiny.count();
    let pieces =
        |write: &Operation<'_>| matches!(write.moves, Moves::Formatted { pieces } if pieces > 1);
    let in_loop = row
        .first()
        .is_some_and(|first| cx.loops(first.expr).repeats());
    in_loop && tiny > 0 || tiny > 1 && row.len() > 2 || row.iter().any(pieces)
}

/// Whether the function waits until the disk has what it writes, which takes far longer than a second write.
fn waits_for_disk(cx: &BodyCx<'_>, write: &Operation<'_>) -> bool {
    write.of.medium == Some(Medium::File)
        && cx.facts().api_calls().any(|(_, api)| {
            matches!(api.name(), "sync_all" | "sync_data") && api.path().as_str().contains("::fs::")
        })
}

fn report(cx: &BodyCx<'_>, row: &[Operation<'_>]) {
    let first = row[0]; // the caller's row is not empty
    let stream = streams::described(cx, &first);
    let packets = if first.of.medium == Some(Medium::Socket) {
        ", and with TCP_NODELAY a packet each"
    } else {
        ""
    };
    let costs = if first.of.is_async() && first.of.medium == Some(Medium::File) {
        "a trip to the blocking pool"
    } else {
        "a system call"
    };
    let message = format!(
        "{} writes in a row to {stream} in `{}`: {costs} each{packets}",
        row.len(),
        cx.function_name()
    );
    let mut report = cx.report(first.expr, message);
    if cx.heat(first.expr) == Heat::Hot && !waits_for_disk(cx, &first) {
        report = report.severity(Severity::Warning);
    }
    for other in &row[1..] {
        report = report.related(cx.file().range(other.expr), "then this one");
    }
}
