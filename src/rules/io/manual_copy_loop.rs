//! See rules/io/manual_copy_loop.md

use crate::knowledge::{Direction, Medium, StreamKind};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::rules::streams::{self, Moves, Operation};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "manual_copy_loop",
    hooks: &[Hook::Expr(ExprKinds::LOOP.and(ExprKinds::WHILE), check)],
};

/// From here on a larger buffer gains nothing.
const LARGE: u64 = 16 * 1024;

fn check(cx: &BodyCx<'_>, id: ExprId) {
    if cx.is_quiet() {
        return;
    }
    let range = cx.file().range(id);
    let inside = |expr: ExprId| range.contains_range(cx.file().range(expr));
    // Most loops call no `read` and are done with here.
    let reads = cx
        .facts()
        .api_calls()
        .any(|(call, api)| inside(call) && streams::is_operation(api) && api.name() == "read");
    if !reads {
        return;
    }
    let operations: Vec<Operation<'_>> = streams::operations(cx)
        .into_iter()
        .filter(|operation| inside(operation.expr))
        .collect();
    let (mut read, mut write) = (None, None);
    for operation in &operations {
        match (operation.direction, operation.name) {
            (Direction::Read, "read") if read.is_none() => read = Some(operation),
            (Direction::Write, "write_all") if write.is_none() => write = Some(operation),
            // What ends the other side where the input has ended.
            (Direction::Write, "shutdown" | "flush")
                if cx.facts().leaves_behind(operation.expr, id) => {}
            _ => return,
        }
    }
    let (Some(read), Some(write)) = (read, write) else {
        return;
    };
    let Some(len) = read.buffer_len(cx).filter(|&len| len <= LARGE) else {
        return;
    };
    let raw = |operation: &Operation<'_>| operation.of.kind == StreamKind::Raw;
    if raw(read)
        && raw(write)
        && writes_what_was_read(cx, read, write)
        && does_nothing_else(cx, id, read, write)
        && is_buffer_left_alone(cx, id, read, write)
    {
        report(cx, id, read, write, len);
    }
}

/// Whether the beginning of the buffer that was read into is written.
fn writes_what_was_read(cx: &BodyCx<'_>, read: &Operation<'_>, write: &Operation<'_>) -> bool {
    let (Moves::Buffer(into), Moves::Buffer(from)) = (read.moves, write.moves) else {
        return false;
    };
    let part = part_of(cx, from);
    let ExprKind::Index { base, .. } = cx.expr(part).kind else {
        return false;
    };
    let place = streams::place_of(cx, base);
    place.is_some() && place == streams::place_of(cx, whole_of(cx, into))
}

/// The buffer that is handed on as a whole: `&mut buffer[..]`, `buffer.as_mut_slice()`.
fn whole_of(cx: &BodyCx<'_>, handed: ExprId) -> ExprId {
    let mut buffer = handed;
    loop {
        buffer = match cx.expr(buffer).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::Index { base, index }
                if matches!(
                    cx.expr(index).kind,
                    ExprKind::Range {
                        start: None,
                        end: None,
                        ..
                    }
                ) =>
            {
                base
            }
            ExprKind::MethodCall { .. } => match cx.file().method_call(buffer) {
                Some(call) if matches!(call.method.name.as_str(), "as_mut_slice" | "as_mut") => {
                    call.receiver
                }
                _ => return buffer,
            },
            _ => return buffer,
        };
    }
}

/// The part of a buffer that is handed on, also where a variable names it first: `let part = &buffer[..n]`.
fn part_of(cx: &BodyCx<'_>, handed: ExprId) -> ExprId {
    let behind = |mut part: ExprId| {
        while let ExprKind::Reference { operand, .. } = cx.expr(part).kind {
            part = operand;
        }
        part
    };
    let part = behind(handed);
    let named = || calls::initializer_of(cx.facts(), cx.facts().local(part)?);
    let is_variable = matches!(cx.expr(part).kind, ExprKind::Path(_));
    named().filter(|_| is_variable).map_or(part, behind)
}

/// Whether nothing in the loop but the read and the write uses the buffer: what changes the bytes in
/// between is no copy.
fn is_buffer_left_alone(
    cx: &BodyCx<'_>,
    id: ExprId,
    read: &Operation<'_>,
    write: &Operation<'_>,
) -> bool {
    let (Moves::Buffer(into), Moves::Buffer(from)) = (read.moves, write.moves) else {
        return false;
    };
    let buffer = streams::place_of(cx, whole_of(cx, into));
    let range_of = |expr: ExprId| cx.file().range(expr);
    let written = range_of(part_of(cx, from));
    let (around, reads, writes) = (range_of(id), range_of(read.expr), range_of(write.expr));
    let mut others = cx.facts().own_exprs().filter(|&expr| {
        let range = range_of(expr);
        around.contains_range(range)
            && !reads.contains_range(range)
            && !writes.contains_range(range)
            && !written.contains_range(range)
            && matches!(
                cx.expr(expr).kind,
                ExprKind::Path(_) | ExprKind::Field { .. }
            )
    });
    others.all(|expr| streams::place_of(cx, expr) != buffer)
}

/// Whether the loop calls nothing but the read, the write, and what handles their errors.
fn does_nothing_else(
    cx: &BodyCx<'_>,
    id: ExprId,
    read: &Operation<'_>,
    write: &Operation<'_>,
) -> bool {
    let range = cx.file().range(id);
    let mut others = cx.facts().own_exprs().filter(|&expr| {
        range.contains_range(cx.file().range(expr)) && expr != read.expr && expr != write.expr
    });
    others.all(|expr| match cx.expr(expr).kind {
        ExprKind::MethodCall { .. } if ends_output(cx, expr, id) => true,
        ExprKind::MethodCall { .. } => cx.file().method_call(expr).is_some_and(|call| {
            matches!(
                call.method.name.as_str(),
                "as_mut"
                    | "as_mut_slice"
                    | "unwrap"
                    | "expect"
                    | "map_err"
                    | "context"
                    | "with_context"
                    | "kind"
                    | "into"
                    | "is_err"
                    | "is_ok"
                    | "ok"
            )
        }),
        // Constructors, as in `Err(error)`.
        ExprKind::Call { callee, .. } => {
            let path = cx.facts().value_path(callee);
            path.is_some_and(|path| {
                matches!(
                    path.as_str().rsplit("::").next(),
                    Some("Ok" | "Err" | "Some" | "from")
                )
            })
        }
        ExprKind::Macro(_) => cx.in_error_path(expr),
        _ => true,
    })
}

/// Whether a call ends what was written, on the way out of the loop.
fn ends_output(cx: &BodyCx<'_>, call: ExprId, around: ExprId) -> bool {
    let ends =
        streams::bare(cx, call).is_some_and(|bare| matches!(bare.name, "shutdown" | "flush"));
    ends && cx.facts().leaves_behind(call, around)
}

fn report(cx: &BodyCx<'_>, id: ExprId, read: &Operation<'_>, write: &Operation<'_>, len: u64) {
    let (from, to) = (read.of.name(), write.of.name());
    let message = format!(
        "a loop in `{}` copies {from} to {to} through a buffer of {len} bytes: two system calls for each filling",
        cx.function_name()
    );
    let files = read.of.medium == Some(Medium::File) && write.of.medium == Some(Medium::File);
    let fix = match (read.of.is_async(), files) {
        (true, true) => {
            "`tokio::fs::copy(from, to).await?` for whole files, else `tokio::io::copy(&mut reader, &mut writer).await?`"
        }
        (true, false) => {
            "`tokio::io::copy(&mut reader, &mut writer).await?`, both ways at once: `tokio::io::copy_bidirectional`"
        }
        (false, _) => {
            "`std::io::copy(&mut reader, &mut writer)?`, which on Linux lets the kernel copy between files and sockets, \
             or a buffer of 64 KiB"
        }
    };
    drop(cx.report(id, message).fix(fix));
}
