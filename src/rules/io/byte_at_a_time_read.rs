//! See rules/io/byte_at_a_time_read.md

use crate::finding::{Applicability, Heat, Severity};
use crate::knowledge::{Api, Direction, Medium, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams::{self, Moves, Operation};
use crate::syntax::hir::{ExprId, ExprKind, PatKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "byte_at_a_time_read",
    hooks: &[Hook::CallTo(ApiSet::Where(is_read), check)],
};

fn is_read(api: Api) -> bool {
    streams::is_operation(api)
        && matches!(
            api.name(),
            "bytes" | "read" | "read_exact" | "read_u8" | "read_i8"
        )
}

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some(read) = streams::operation(cx, id) else {
        return;
    };
    if read.of.kind != StreamKind::Raw || read.direction != Direction::Read {
        return;
    }
    if read.moves == Moves::Bytes {
        report_bytes(cx, &read);
        return;
    }
    // Of sockets another rule speaks, which knows what a message is.
    if read.buffer_len(cx) != Some(1) || read.of.medium == Some(Medium::Socket) {
        return;
    }
    let Some(place) = streams::place_of(cx, read.stream) else {
        return;
    };
    if streams::loop_around(cx, id, &place).is_none()
        || !is_first(cx, &read)
        || is_signal(cx, &read)
        || ends_with_a_byte(cx, id)
    {
        return;
    }
    let message = format!(
        "`{}` takes one byte at a time from {} in a loop in `{}`: {} for each byte",
        read.name,
        streams::described(cx, &read),
        cx.function_name(),
        costs(&read)
    );
    let of = if read.of.is_async() {
        "tokio::io"
    } else {
        "std::io"
    };
    let report = cx.report(id, message).fix(format!(
        "wrap it once, before the loop, in `{of}::BufReader::new(..)`; up to a known byte, \
         `read_until(b'\\n', &mut buffer)` does it in one call"
    ));
    drop(if cx.heat(id) == Heat::Hot {
        report.severity(Severity::Critical)
    } else {
        report
    });
}

/// Whether it is the first such read of its stream in this body.
fn is_first(cx: &BodyCx<'_>, read: &Operation<'_>) -> bool {
    let place = streams::place_of(cx, read.stream);
    let mut alike = streams::operations(cx).into_iter().filter(|other| {
        other.direction == Direction::Read
            && other.buffer_len(cx) == Some(1)
            && streams::place_of(cx, other.stream) == place
    });
    alike.next().is_some_and(|first| first.expr == read.expr)
}

/// Whether nobody looks at the byte: what is waited for is that one comes, or that the other side is gone.
fn is_signal(cx: &BodyCx<'_>, read: &Operation<'_>) -> bool {
    let Moves::Buffer(buffer) = read.moves else {
        return false;
    };
    let mut written = buffer;
    while let ExprKind::Reference { operand, .. } = cx.expr(written).kind {
        written = operand;
    }
    let Some(local) = cx.facts().local(written) else {
        return false;
    };
    cx.facts().uses_of(local).count() == 1
}

/// Whether what reads is asked again only until it gives a byte: an arm for that many leaves.
fn ends_with_a_byte(cx: &BodyCx<'_>, read: ExprId) -> bool {
    let mut inner = read;
    let mut outer = cx.parent(inner);
    while let Some(around) =
        outer.filter(|&outer| matches!(cx.expr(outer).kind, ExprKind::Await(_)))
    {
        inner = around;
        outer = cx.parent(around);
    }
    let Some(ExprKind::Match { scrutinee, arms }) = outer.map(|outer| cx.expr(outer).kind) else {
        return false;
    };
    let is_of_a_byte = |pat| {
        let PatKind::TupleStruct(_, parts) = cx.file().pat(pat).kind else {
            return false;
        };
        let &[part] = cx.file().list(parts) else {
            return false;
        };
        let PatKind::Expr(count) = cx.file().pat(part).kind else {
            return false;
        };
        streams::integer(cx, count) == Some(1)
    };
    let leaves = |mut body| {
        while let Some(tail) = cx.file().tail_of(body) {
            body = tail;
        }
        matches!(
            cx.expr(body).kind,
            ExprKind::Return(_) | ExprKind::Break { .. }
        )
    };
    let mut arms = cx.file().list(arms).iter();
    scrutinee == inner
        && arms.any(|arm| arm.guard.is_none() && is_of_a_byte(arm.pat) && leaves(arm.body))
}

fn costs(read: &Operation<'_>) -> &'static str {
    match (read.of.is_async(), read.of.medium) {
        (true, Some(Medium::File)) => "a trip to the blocking pool",
        _ => "a system call",
    }
}

fn report_bytes(cx: &BodyCx<'_>, read: &Operation<'_>) {
    let message = format!(
        "`bytes` on unbuffered {} in `{}`: a system call for each byte",
        streams::described(cx, read),
        cx.function_name()
    );
    // A buffer around a borrowed stream would swallow what is read from it later.
    let applicability = if cx.ty(read.stream).is_reference() {
        Applicability::Maybe
    } else {
        Applicability::Machine
    };
    let range = cx.file().range(read.stream);
    let report = cx
        .report(read.expr, message)
        .fix("wrap it: `std::io::BufReader::new(..).bytes()`, or read the whole with `std::fs::read`")
        .edit(
            TextRange::new(range.start, range.start),
            "std::io::BufReader::new(",
            applicability,
        )
        .edit(TextRange::new(range.end, range.end), ")", applicability);
    drop(if cx.heat(read.expr) == Heat::Hot {
        report.severity(Severity::Critical)
    } else {
        report
    });
}
