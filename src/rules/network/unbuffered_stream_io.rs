//! See rules/network/unbuffered_stream_io.md

mod told_once;
mod tunnels;
mod turns;

use crate::finding::{Heat, Severity};
use crate::knowledge::{self, Api, ConsumerBehaviour, Direction, StreamKind};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{Trips, Type};
use crate::rules::policy;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{ExprId, ExprKind, Literal, MacroKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unbuffered_stream_io",
    hooks: &[
        Hook::Body(check),
        Hook::CallTo(ApiSet::Where(wants_buffer), check_consumer),
    ],
};

fn wants_buffer(api: Api) -> bool {
    let consumers = &knowledge::buffered_io().consumers;
    consumers
        .get(api)
        .is_some_and(|row| row.behaviour == ConsumerBehaviour::SmallOps)
}

/// Whether every operation on a value of the type is a system call on a socket, itself or because it hands
/// each on to one. The halves of what is not known may be halves of something buffered.
fn is_raw<'m>(cx: &BodyCx<'m>, ty: Type<'m>) -> bool {
    let Some(stream) =
        streams::stream_behind(cx, ty).filter(|stream| stream.kind == StreamKind::Raw)
    else {
        return false;
    };
    let path = stream.ty.path();
    path.is_some_and(|path| path.as_str().contains("net::") || path.as_str().contains("Tls"))
}

/// A read or write of a socket.
#[derive(Clone, Copy)]
struct Operation<'m> {
    call: ExprId,
    /// The type of the socket.
    of: Type<'m>,
    /// The variable or field, as it is written.
    stream: ExprId,
    direction: Direction,
    /// At most a few bytes.
    is_small: bool,
    /// How many system calls it makes.
    calls: u32,
    /// Whether it makes them in a loop of its own.
    loops: bool,
    /// Whether it is a call of a function that knows itself what stream it is.
    is_told: bool,
}

/// Up to this many bytes an operation is small.
const SMALL: u64 = 64;

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    for row in rows(cx) {
        if !told_once::is_told_elsewhere(cx, &row) {
            report(cx, &row);
        }
    }
}

/// The operations on one stream in one direction that are told of, and what is said of them.
struct Row<'m> {
    group: Vec<Operation<'m>>,
    /// Where they are told of.
    first: Operation<'m>,
    in_loop: bool,
    severity: Severity,
}

/// What a body does to streams that have no buffer.
fn rows<'m>(cx: &BodyCx<'m>) -> Vec<Row<'m>> {
    let mut found: Vec<Operation<'_>> = cx
        .facts()
        .api_calls()
        .filter_map(|(call, api)| operation(cx, call, api))
        .collect();
    found.extend(
        cx.facts()
            .own_exprs()
            .filter_map(|expr| formatted(cx, expr)),
    );
    found.extend(cx.facts().own_calls().filter_map(|(call, function)| {
        through_helper(cx, call, function).or_else(|| through_method(cx, call, function))
    }));
    found.retain(|operation| !is_one_of_a_new_stream(cx, operation));
    found.sort_by_key(|operation| cx.file().range(operation.call).start);
    let mut rows = Vec::new();
    while let Some(&first) = found.first() {
        let of_stream = |other: &Operation<'_>| {
            cx.source(other.stream) == cx.source(first.stream)
                && cx.facts().local(other.stream) == cx.facts().local(first.stream)
        };
        let same = |other: &Operation<'_>| other.direction == first.direction && of_stream(other);
        let group: Vec<Operation<'_>> = found.iter().copied().filter(same).collect();
        let turns = turns::turns_of(cx, first);
        found.retain(|other| !same(other));
        rows.extend(worst(cx, &group, &turns));
    }
    rows
}

/// Whether a helper is handed a stream that each pass of the loop around the call has anew: it makes its few
/// operations once for each stream, and tells of more itself where it knows what stream it is.
fn is_one_of_a_new_stream(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    !operation.loops
        && (operation.calls < IN_A_ROW || operation.is_told)
        && is_given_away(cx, operation)
}

/// Whether a helper is given, for good, a stream that each pass of the loop around the call has anew.
fn is_given_away(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    let around = cx.loops(operation.call);
    let local = cx.facts().local(operation.stream);
    let is_moved = cx.file().method_call(operation.call).is_none()
        && calls::arguments(cx, operation.call).contains(&operation.stream);
    is_moved
        && around
            .innermost
            .zip(local)
            .is_some_and(|(innermost, local)| {
                let made = cx.file().pat(local).range;
                cx.file().range(innermost).contains_range(made)
            })
}

/// Whether an operation is made again and again on one stream.
fn is_repeated(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    repeats(cx, operation.call) && !is_given_away(cx, operation) && !is_of_new_stream(cx, operation)
}

/// Whether the stream itself, no reference to it and no guard of it, is a variable that the innermost loop around
/// an operation has anew in each pass: a system call for each connection, which no buffer saves.
fn is_of_new_stream(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    let Some(innermost) = cx.loops(operation.call).innermost else {
        return false;
    };
    let place = streams::place_of(cx, operation.stream);
    let local = cx.facts().local(operation.stream);
    let is_own = local.is_some_and(|local| {
        let ty = cx.facts().pat_ty(local);
        !ty.is_reference()
            && streams::stream_of(ty).is_some_and(|stream| stream.ty.path() == ty.path())
    });
    is_own && place.is_some_and(|place| place.is_born_in(cx, innermost))
}

/// The first of the operations on a stream that cost something.
fn worst<'m>(cx: &BodyCx<'m>, group: &[Operation<'m>], turns: &[ExprId]) -> Option<Row<'m>> {
    let mut groups: Vec<Vec<Operation<'_>>> = Vec::new();
    for &operation in group
        .iter()
        .filter(|operation| !cx.in_error_path(operation.call))
    {
        let block = block_of(cx, operation.call);
        match groups.iter_mut().find(|other| {
            other.last().is_some_and(|last| {
                block_of(cx, last.call) == block
                    && turns::is_in_a_row(cx, last.call, operation.call, turns)
            })
        }) {
            Some(other) => other.push(operation),
            None => groups.push(vec![operation]),
        }
    }
    let group = groups
        .into_iter()
        .find(|group| is_costly(cx, group) && !turns::is_one_a_turn(cx, group, turns))?;
    let first = group.iter().find(|operation| operation.is_small)?;
    let first = *group.iter().find(|one| one.loops).unwrap_or(first);
    let in_loop = first.loops || is_repeated(cx, &first);
    let count: u32 = group.iter().map(|operation| operation.calls).sum();
    // A length and then what it says are two calls for each message, not one for each byte.
    let is_framed = (first.direction == Direction::Read || turns::takes_turns(cx, &first, turns))
        && !first.loops
        && count < IN_A_ROW;
    let is_dear = cx.heat(first.call) == Heat::Hot && !is_framed || is_byte_loop(cx, &first);
    let is_beginning =
        is_once_for_a_stream(cx, &first, in_loop) || tunnels::is_before(cx, &first, in_loop);
    let severity = if is_beginning || reads_of_records(cx, &first) {
        Severity::Suggestion
    } else if in_loop && is_dear && !is_counted_in_a_byte(cx, first.call) {
        Severity::Critical
    } else {
        Severity::Warning
    };
    Some(Row {
        group,
        first,
        in_loop,
        severity,
    })
}

/// Whether an operation reads of a TLS stream, which keeps the rest of a record: small reads make no system calls of
/// their own as long as that lasts.
fn reads_of_records(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    let stream = streams::stream_behind(cx, operation.of);
    operation.direction == Direction::Read
        && stream
            .and_then(|stream| stream.ty.path())
            .is_some_and(|path| path.as_str().contains("Tls"))
}

fn report(cx: &BodyCx<'_>, row: &Row<'_>) {
    let Row {
        group,
        first,
        in_loop,
        severity,
    } = row;
    let in_loop = *in_loop;
    let bytewise = in_loop && group.len() == 1;
    let (what, fix) = match first.direction {
        Direction::Read => (
            "reads",
            "read through a `BufReader` (or a `FramedRead` with a codec) that is kept beside the stream",
        ),
        Direction::Write => (
            "writes",
            "write through a `BufWriter` and `flush` once for each message, or put the message together in a `Vec` and write it at once",
        ),
    };
    let count: u32 = group.iter().map(|operation| operation.calls).sum();
    let ty = first.of.behind_pointers().short();
    let how_many = match (bytewise, in_loop) {
        (true, _) if first.loops => {
            format!("small {what} in a loop of the function that is called")
        }
        (true, _) => format!("small {what} in a loop"),
        (false, true) => format!("{count} small {what} in every pass of a loop"),
        (false, false) => format!("{count} small {what} in a row"),
    };
    let each = if reads_of_records(cx, first) {
        "a pass through the TLS session each"
    } else {
        "a system call each"
    };
    let message = format!(
        "{how_many} go straight to the `{ty}` in `{}`: {each}",
        cx.function_name()
    );
    let mut report = cx.report(first.call, message).severity(*severity).fix(fix);
    if in_loop {
        report = report.heat(cx.heat(first.call).max(Heat::Normal));
    }
    for other in group
        .iter()
        .filter(|other| other.call != first.call)
        .take(8)
    {
        report = report.related(cx.file().range(other.call), "and here");
    }
    drop(report);
}

/// Whether an operation is of what a stream begins with, in a program of size: of a function that names it so, or
/// that holds the stream itself and either does no more with it in a loop, or goes on with it behind the loop.
fn is_once_for_a_stream(cx: &BodyCx<'_>, operation: &Operation<'_>, in_loop: bool) -> bool {
    let facts = cx.facts();
    if facts.is_sketch() {
        return false;
    }
    let package = facts.place.package;
    let is_for_one = package.is_some_and(|package| cx.model().is_before_a_person(package));
    let mut names = facts.function_path().rsplit("::").take(4);
    if is_for_one || names.any(policy::greets) {
        return true;
    }
    let Some(local) = facts.local(operation.stream) else {
        return false;
    };
    if facts.pat_ty(local).is_reference() {
        return false;
    }
    let around = facts.loops(operation.call).innermost;
    let end = match around.filter(|_| in_loop && !operation.loops) {
        Some(around) => cx.file().range(around).end,
        None => return !in_loop || operation.loops,
    };
    let mut uses = facts.uses_of(local);
    uses.any(|path| cx.file().range(path).start >= end)
}

/// Three in a row of which two are small; in a loop two writes, or one small read.
fn is_costly(cx: &BodyCx<'_>, group: &[Operation<'_>]) -> bool {
    let Some(first) = group.first() else {
        return false;
    };
    let small = group.iter().filter(|operation| operation.is_small).count();
    let calls: u32 = group.iter().map(|operation| operation.calls).sum();
    if group.iter().any(|operation| operation.loops) {
        return true;
    }
    let in_loop = is_repeated(cx, first);
    match (in_loop, first.direction) {
        (true, Direction::Read) => small >= 1,
        (true, Direction::Write) => small >= 1 && calls >= 2,
        (false, Direction::Read) => {
            small >= 2 && group.len() >= 3 || group.iter().any(|one| one.calls >= IN_A_ROW)
        }
        (false, Direction::Write) => {
            small >= 2 && group.len() >= 3 || group.iter().any(|one| one.calls >= IN_A_ROW)
        }
    }
}

fn repeats(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let around = cx.loops(call);
    around.repeats() && matches!(around.trips, Trips::Sized | Trips::Unbounded)
}

/// Whether the innermost loop counts up to a number of one byte, such as a handshake gives.
fn is_counted_in_a_byte(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let innermost = cx.loops(call).innermost;
    let over = innermost.and_then(|innermost| cx.facts().iteration(innermost));
    let Some(iterable) = over.map(|over| over.iterable) else {
        return false;
    };
    matches!(cx.expr(iterable).kind, ExprKind::Range { .. })
        && cx
            .ty(iterable)
            .arg()
            .is_some_and(|counter| counter.primitive() == Some(Primitive::U8))
}

fn is_byte_loop(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    operation.direction == Direction::Read && {
        let args = calls::arguments(cx, operation.call);
        let one = args
            .first()
            .is_some_and(|&buffer| cx.ty(buffer).array_len() == Some(1));
        one || calls::method_name(cx.facts(), operation.call) == Some("read_u8")
    }
}

/// The innermost block, closure or arm, which runs as a whole.
fn block_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let mut inner = expr;
    loop {
        let outer = cx.parent(inner)?;
        if matches!(cx.expr(outer).kind, ExprKind::Match { scrutinee, .. } if scrutinee != inner) {
            return Some(inner);
        }
        inner = outer;
        let is_closure = matches!(cx.expr(inner).kind, ExprKind::Closure(_));
        if is_closure || cx.file().block(inner).is_some() {
            return Some(inner);
        }
    }
}

fn operation<'m>(cx: &BodyCx<'m>, call: ExprId, api: Api) -> Option<Operation<'m>> {
    let (receiver, argument) = streams::receiver_and_argument(cx, call)?;
    let path = api.path().as_str();
    let is_io = path.contains("io::AsyncReadExt::")
        || path.contains("io::AsyncWriteExt::")
        || path.starts_with("std::io::Read::")
        || path.starts_with("std::io::Write::")
        || path.starts_with("byteorder::");
    if !is_io || !is_raw(cx, cx.ty(receiver)) {
        return None;
    }
    let name = api.name();
    if name == "read" && argument.is_some_and(|buffer| is_thrown_away(cx, buffer)) {
        return None;
    }
    let (direction, is_small) = match name {
        "read_exact" | "read" => (
            Direction::Read,
            argument.is_some_and(|buffer| {
                let most = if name == "read" { 1 } else { 16 };
                cx.ty(buffer).array_len().is_some_and(|len| len <= most)
            }),
        ),
        "bytes" => (Direction::Read, true),
        "write_all" | "write" => (
            Direction::Write,
            argument.is_some_and(|bytes| is_short(cx, bytes)),
        ),
        _ if is_number(name, "read_") => (Direction::Read, true),
        _ if is_number(name, "write_") => (Direction::Write, true),
        _ => return None,
    };
    Some(Operation {
        call,
        of: cx.ty(receiver),
        stream: place(cx, receiver),
        direction,
        is_small,
        calls: 1,
        loops: false,
        is_told: false,
    })
}

/// Whether nobody sees what is read: a buffer that lives no longer than the call only waits for the
/// peer to close.
fn is_thrown_away(cx: &BodyCx<'_>, buffer: ExprId) -> bool {
    let ExprKind::Reference { operand, .. } = cx.expr(buffer).kind else {
        return false;
    };
    matches!(
        cx.expr(operand).kind,
        ExprKind::Array(_) | ExprKind::Repeat { .. }
    )
}

/// A call of a function that reads or writes a few bytes of the stream that it is handed.
fn through_helper<'m>(cx: &BodyCx<'m>, call: ExprId, function: DefId) -> Option<Operation<'m>> {
    let (stream, _, handed) = streams::handed_over(cx, call, function)?;
    is_raw(cx, cx.ty(stream)).then(|| Operation {
        call,
        of: cx.ty(stream),
        stream: place(cx, stream),
        direction: handed.direction,
        is_small: true,
        calls: in_a_row(handed),
        loops: handed.repeats,
        is_told: handed.is_known,
    })
}

/// From this many operations in a row a buffer is worth it, if two of them are small.
const IN_A_ROW: u32 = 3;

/// How many system calls one call of a helper counts for.
fn in_a_row(handed: streams::Handed) -> u32 {
    match handed.direction {
        Direction::Write => handed.count,
        Direction::Read if handed.small >= 2 => handed.count,
        Direction::Read => 1,
    }
}

/// A call of a method that reads or writes a few bytes of a stream in its receiver, less than would be
/// reported there.
fn through_method<'m>(cx: &BodyCx<'m>, call: ExprId, function: DefId) -> Option<Operation<'m>> {
    let receiver = cx.file().method_call(call)?.receiver;
    let lent = streams::lent_to_method(cx, call, function)?;
    let is_told = lent.is_known && lent.handed.count >= IN_A_ROW;
    // What kind of stream it is only the callers of a generic type know.
    let row_of_unknown = !lent.is_known && lent.handed.small >= 2 && lent.handed.count >= IN_A_ROW;
    let again = row_of_unknown
        || lent.handed.repeats
        || lent
            .place
            .as_ref()
            .is_some_and(|place| streams::loop_around(cx, call, place).is_some());
    (is_raw(cx, lent.stream.ty) && !is_told && again).then(|| Operation {
        call,
        of: lent.stream.ty,
        stream: place(cx, receiver),
        direction: lent.handed.direction,
        is_small: true,
        calls: in_a_row(lent.handed),
        loops: lent.handed.repeats,
        is_told: false,
    })
}

/// `read_u32_le` and its like.
fn is_number(name: &str, prefix: &str) -> bool {
    let Some(rest) = name.strip_prefix(prefix) else {
        return false;
    };
    let rest = rest.strip_suffix("_le").unwrap_or(rest);
    matches!(rest.get(..1), Some("u" | "i" | "f")) && rest[1..].parse::<u16>().is_ok()
}

/// `write!(stream, …)` with something to format: each piece is a write of its own.
fn formatted<'m>(cx: &BodyCx<'m>, expr: ExprId) -> Option<Operation<'m>> {
    let ExprKind::Macro(call) = cx.expr(expr).kind else {
        return None;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return None;
    };
    let format = &cx.file().formats[format];
    let sink = format.sink.filter(|&sink| is_raw(cx, cx.ty(sink)))?;
    let pieces = format.placeholders.iter();
    let literals = pieces.clone().filter(|piece| piece.literal_before > 0);
    let calls = format.placeholders.len() + literals.count() + 1;
    (!format.placeholders.is_empty()).then_some(Operation {
        call: expr,
        of: cx.ty(sink),
        stream: place(cx, sink),
        direction: Direction::Write,
        is_small: true,
        calls: u32::try_from(calls).unwrap_or(u32::MAX),
        loops: false,
        is_told: false,
    })
}

/// What is behind references.
fn place(cx: &BodyCx<'_>, mut expr: ExprId) -> ExprId {
    while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
        cx.expr(expr).kind
    {
        expr = operand;
    }
    expr
}

/// Whether what is written is a few bytes: a short literal, a number, a small array.
fn is_short(cx: &BodyCx<'_>, bytes: ExprId) -> bool {
    match cx.expr(bytes).kind {
        ExprKind::Reference { operand, .. } => is_short(cx, operand),
        ExprKind::Literal(Literal::ByteStr | Literal::Str) => {
            u64::from(cx.file().range(bytes).len()) <= SMALL
        }
        ExprKind::MethodCall { .. } => {
            let name = calls::method_name(cx.facts(), bytes);
            let as_bytes = name == Some("as_bytes")
                && cx
                    .file()
                    .method_call(bytes)
                    .is_some_and(|call| is_short(cx, call.receiver));
            as_bytes
                || streams::is_bytes_of_number(cx, bytes)
                || cx.ty(bytes).array_len().is_some_and(|len| len <= SMALL)
        }
        _ => {
            let len = cx.ty(bytes).array_len();
            len.or_else(|| streams::len_of_unchanged(cx, bytes))
                .is_some_and(|len| len <= SMALL)
        }
    }
}

/// A parser or serializer that is handed the bare stream.
fn check_consumer(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(row) = knowledge::buffered_io().consumers.get(api) else {
        return;
    };
    if cx.is_quiet() || cx.file().method_call(call).is_some() {
        return;
    }
    let args = calls::arguments(cx, call);
    let Some(&stream) = args.iter().find(|&&arg| is_raw(cx, cx.ty(arg))) else {
        return;
    };
    let (what, wrapper) = match row.kind {
        Direction::Read => ("reads", "BufReader"),
        Direction::Write => ("writes", "BufWriter"),
    };
    let message = format!(
        "`{api}` {what} the `{}` in `{}` in small pieces: a system call each",
        cx.ty(stream).behind_pointers().short(),
        cx.function_name()
    );
    let mut report = cx
        .report(call, message)
        .fix(format!("hand it a `{wrapper}` around the stream"));
    if let Some(confidence) = row.confidence {
        report = report.at_most(confidence);
    }
    drop(report);
}
