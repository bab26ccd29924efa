//! See rules/io/unbuffered_file_io.md

mod helpers;
mod printed;
mod turns;

use self::helpers::check_helpers;
use self::printed::printed_in_pieces;
use crate::finding::{Applicability, Confidence, Heat, Severity};
use crate::knowledge::{self, Api, Direction, Medium, StreamKind};
use crate::rules::context::BodyCx;
use crate::rules::policy::{renews, sets_up};
use crate::rules::queries::{Repeated, Source};
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::rules::streams::{self, Moves, Operation, PlaceOf, Size, Stream};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unbuffered_file_io",
    hooks: &[
        Hook::CallTo(ApiSet::Where(streams::is_operation), |cx, id, _| {
            check(cx, id);
        }),
        Hook::Expr(ExprKinds::MACRO, check),
        Hook::CallTo(ApiSet::Where(streams::is_small_consumer), check_consumer),
        Hook::Body(check_helpers),
    ],
};

/// From this many formatting writes in a row they are worth a buffer.
const MANY: usize = 4;

fn is_raw(stream: Stream<'_>) -> bool {
    stream.kind == StreamKind::Raw && matches!(stream.medium, Some(Medium::File | Medium::Pipe))
}

fn check(cx: &BodyCx<'_>, id: ExprId) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some(operation) = streams::operation(cx, id).filter(|operation| is_raw(operation.of))
    else {
        return;
    };
    let Some(place) = place_of(cx, &operation) else {
        return;
    };
    let alike = alike(cx, &operation, &place);
    if let Some(around) = repeated(cx, &operation, &place) {
        let first = alike
            .iter()
            .find(|other| repeated(cx, other, &place).is_some());
        if is_due_at_once(cx, &operation, around, &alike) {
            return;
        }
        if first.is_some_and(|first| first.expr == id) {
            report_loop(cx, &operation, around, &alike);
        }
    } else if streams::is_asked_again(cx, &place) {
        let little = |other: &&Operation<'_>| is_little(cx, other);
        let mut row = alike.iter().filter(little);
        // One read of an item may wait for an event.
        if row.next().is_some_and(|first| first.expr == id) && row.next().is_some() {
            report_items(cx, &operation, alike.len());
        }
    } else if let Some(value) = printed_in_pieces(cx, id) {
        report_printed(cx, &operation, value);
    } else if is_formatted(&operation) && !cx.facts().is_start_up(id) {
        let row: Vec<&Operation<'_>> = alike.iter().filter(|other| is_formatted(other)).collect();
        let looped = alike
            .iter()
            .any(|other| repeated(cx, other, &place).is_some());
        if row.len() >= MANY && !looped && row.first().is_some_and(|first| first.expr == id) {
            report_row(cx, &operation, row.len());
        }
    }
}

/// Where the stream of an operation lives. An element counts as one that is written again and again, unless the
/// loop goes through the elements or their keys themselves.
fn place_of(cx: &BodyCx<'_>, operation: &Operation<'_>) -> Option<PlaceOf> {
    let own = streams::place_of(cx, operation.stream);
    let among = streams::place_among(cx, operation.stream);
    if own == among || operation.direction == Direction::Read {
        return own;
    }
    let stream = streams::element_of(cx, operation.stream);
    let around = cx.facts().loops_around(operation.expr);
    let goes_through = around.into_iter().any(|(around, _)| {
        let over = cx.facts().iteration(around);
        over.is_some_and(|over| is_told_by(cx, stream, cx.file().pat(over.pat).range))
    });
    if goes_through { own } else { among }
}

/// Whether the element that an expression leads to is told by variables that are declared in a range, as they are.
fn is_told_by(cx: &BodyCx<'_>, element: ExprId, declared: TextRange) -> bool {
    let mut at = element;
    loop {
        let key = match cx.expr(at).kind {
            ExprKind::Index { base, index } => {
                at = base;
                Some(index)
            }
            ExprKind::MethodCall { .. } => {
                let Some(call) = cx.file().method_call(at) else {
                    return false;
                };
                at = call.receiver;
                call.args.first().copied()
            }
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Try(operand)
            | ExprKind::Field { base: operand, .. } => {
                at = operand;
                None
            }
            _ => return false,
        };
        let plain = key.map(|key| match cx.expr(key).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => cx
                .file()
                .method_call(key)
                .filter(|call| call.method.name.as_str() == "clone")
                .map_or(key, |call| call.receiver),
            _ => key,
        });
        let told = plain.and_then(|key| cx.facts().local(key));
        if told.is_some_and(|told| declared.contains_range(cx.file().pat(told).range)) {
            return true;
        }
    }
}

/// Whether a buffer would spare nothing: each pass makes one call and then waits for its answer, or for a while.
fn is_due_at_once(
    cx: &BodyCx<'_>,
    operation: &Operation<'_>,
    around: ExprId,
    alike: &[Operation<'_>],
) -> bool {
    let pass = cx.file().range(around);
    let inside = |other: &&Operation<'_>| pass.contains_range(cx.file().range(other.expr));
    let is_one = alike.iter().filter(inside).count() == 1
        && !matches!(operation.moves, Moves::Formatted { pieces } if pieces > 1);
    turns::is_paced(cx, around) || is_one && turns::is_turn(cx, operation, around)
}

/// The operations on the same stream in the same direction, in the order of the text.
fn alike<'m>(cx: &BodyCx<'m>, operation: &Operation<'m>, place: &PlaceOf) -> Vec<Operation<'m>> {
    let mut alike = streams::operations(cx);
    alike.retain(|other| {
        other.direction == operation.direction
            && !cx.in_error_path(other.expr)
            && is_raw(other.of)
            && place_of(cx, other).as_ref() == Some(place)
    });
    alike.sort_by_key(|other| cx.file().range(other.expr).start);
    alike
}

fn is_formatted(operation: &Operation<'_>) -> bool {
    matches!(operation.moves, Moves::Formatted { .. })
}

/// The loop in which an operation moves little in each pass.
fn repeated(cx: &BodyCx<'_>, operation: &Operation<'_>, place: &PlaceOf) -> Option<ExprId> {
    let (around, _) = streams::loop_around(cx, operation.expr, place)?;
    let little = is_little(cx, operation) && !throws_away(cx, operation)
        || operation.size(cx) == Size::Unknown
            && operation.direction == Direction::Write
            && (writes_an_item(cx, operation, around)
                || streams::is_one_of_many_writes(cx, &operation.bare, around, place));
    (little && !streams::is_positioned(cx, around, place) && !takes_batches(cx, operation))
        .then_some(around)
}

/// Whether each pass of the loop has a batch of items: what it writes is gathered already.
fn takes_batches(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    // A few bytes of a slice are none.
    let is_piece = operation.buffer_len(cx).is_some();
    let repeated = Repeated::around(cx.facts(), operation.expr);
    !is_piece && repeated.is_some_and(|repeated| repeated.source == Source::Batches)
}

/// Whether an operation is known to move little.
fn is_little(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    match operation.size(cx) {
        // Single bytes are another rule's.
        Size::Small => {
            operation.direction == Direction::Write
                || operation.buffer_len(cx).is_some_and(|len| len > 1)
        }
        Size::Text => operation.direction == Direction::Write,
        Size::Unknown | Size::Large => false,
    }
}

/// Whether a read goes into an array that nobody looks at: a pipe is emptied.
fn throws_away(cx: &BodyCx<'_>, operation: &Operation<'_>) -> bool {
    let Moves::Buffer(buffer) = operation.moves else {
        return false;
    };
    let ExprKind::Reference { operand, .. } = cx.expr(buffer).kind else {
        return false;
    };
    operation.direction == Direction::Read
        && matches!(
            cx.expr(operand).kind,
            ExprKind::Array(_) | ExprKind::Repeat { .. }
        )
}

/// Whether each pass of a `for` loop writes the item itself, of a list that is in memory: records,
/// not the chunks of a stream.
fn writes_an_item(cx: &BodyCx<'_>, operation: &Operation<'_>, around: ExprId) -> bool {
    let (Some(over), Moves::Buffer(buffer)) = (cx.facts().iteration(around), operation.moves)
    else {
        return false;
    };
    // What `into_iter` is asked of, where it is written.
    let asked = cx.file().method_call(over.iterable);
    let list = cx.ty(match asked {
        Some(call) if call.method.name.as_str() == "into_iter" => call.receiver,
        _ => over.iterable,
    });
    let list = list.peeled();
    let is_list = list.element().is_some() || list.is("std::vec::Vec");
    let data = cx.ty(buffer);
    let is_bytes = data.element().is_some() || data.is("std::vec::Vec");
    let item = streams::place_of(cx, buffer);
    is_list && is_bytes && item.is_some_and(|item| item.is_born_in(cx, around))
}

fn report_loop(
    cx: &BodyCx<'_>,
    operation: &Operation<'_>,
    around: ExprId,
    alike: &[Operation<'_>],
) {
    let function = cx.function_name();
    let stream = streams::described(cx, operation);
    let costs = match (operation.of.is_async(), operation.moves) {
        (true, _) => "a trip to the blocking pool",
        (false, Moves::Formatted { pieces }) if pieces > 1 => {
            "a system call for each piece of the text"
        }
        (false, _) => "a system call",
    };
    let name = operation.name;
    let message = match operation.direction {
        Direction::Write => format!(
            "`{name}` to the unbuffered {stream} in a loop in `{function}`: {costs} in every pass"
        ),
        Direction::Read => format!(
            "`{name}` takes a few bytes from the unbuffered {stream} in a loop in `{function}`: {costs} in every pass"
        ),
    };
    let mut report = cx.report(operation.expr, message).fix(fix(operation));
    let unsure = operation.size(cx) == Size::Unknown;
    if unsure {
        report = report.at_most(Confidence::Medium);
    }
    let is_made_once = !cx.facts().is_sketch()
        && cx.heat(operation.expr) != Heat::Hot
        && cx.model().is_constructor(cx.facts().owner());
    if unsure
        || is_made_once
        || turns::is_turn(cx, operation, around)
        || streams::waits(cx, around)
        || is_one_off(cx, operation.expr)
    {
        report = report.severity(Severity::Suggestion);
    } else if cx.heat(operation.expr) == Heat::Hot {
        report = report.severity(Severity::Critical);
    }
    let others = alike.iter().filter(|other| other.expr != operation.expr);
    for other in others.take(4) {
        report = report.repeated(cx.file().range(other.expr));
    }
}

fn report_items(cx: &BodyCx<'_>, operation: &Operation<'_>, count: usize) {
    let stream = streams::described(cx, operation);
    let message = format!(
        "`{}` makes each item of {count} small reads from the unbuffered {stream}: a system call each",
        cx.function_name()
    );
    drop(cx.report(operation.expr, message).fix(fix(operation)));
}

fn report_printed(cx: &BodyCx<'_>, operation: &Operation<'_>, value: ExprId) {
    let written = cx.source(value);
    let written = if written.len() <= 40 { written } else { ".." };
    let stream = streams::described(cx, operation);
    let message = format!(
        "`{}` in `{}` prints `{written}` piece by piece, and goes to the unbuffered {stream}: a system call for each",
        operation.name,
        cx.function_name()
    );
    let report = cx.report(operation.expr, message).fix(
        "wrap the stream: `std::io::BufWriter::new(..)`, and `flush()` it at the end, or write the text of `format!` \
         at once",
    );
    drop(if cx.heat(operation.expr) == Heat::Hot {
        report
    } else {
        report
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium)
    });
}

fn report_row(cx: &BodyCx<'_>, operation: &Operation<'_>, count: usize) {
    let stream = streams::described(cx, operation);
    let message = format!(
        "{count} calls like this `{}` in `{}` go to the unbuffered {stream}: a system call for each piece of their texts",
        operation.name,
        cx.function_name()
    );
    let report = cx.report(operation.expr, message);
    drop(report.severity(Severity::Suggestion).fix(fix(operation)));
}

fn fix(operation: &Operation<'_>) -> String {
    let of = if operation.of.is_async() {
        "tokio::io"
    } else {
        "std::io"
    };
    wrapping_before(of, operation.direction)
}

/// How to buffer a stream, with the types of a module, that lives longer than a pass of a loop.
fn wrapping_before(of: &str, direction: Direction) -> String {
    match direction {
        Direction::Write => format!(
            "wrap it once, before the loop, in `{of}::BufWriter::new(..)`, and `flush()` it at the end: what \
             fails while it is dropped is lost"
        ),
        Direction::Read => format!("wrap it once, before the loop, in `{of}::BufReader::new(..)`"),
    }
}

fn check_consumer(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let Some(row) = knowledge::buffered_io().consumers.get(api) else {
        return;
    };
    let raw = streams::arguments(cx, id).iter().find_map(|&arg| {
        let stream = streams::stream_at(cx, arg).filter(|&stream| is_raw(stream))?;
        Some((arg, stream))
    });
    let Some((arg, stream)) = raw else {
        return;
    };
    let kind = stream.name();
    let function = cx.function_name();
    let (does, wrapper) = match row.kind {
        Direction::Read => ("reads", "BufReader"),
        Direction::Write => ("writes", "BufWriter"),
    };
    let message = format!(
        "`{api}` {does} a few bytes at a time, and {kind} is unbuffered in `{function}`: a system call each"
    );
    let report = cx
        .report(id, message)
        .at_most(row.confidence.unwrap_or(Confidence::High));
    let mut report = if outlives_a_pass(cx, id, arg) {
        report.fix(wrapping_before("std::io", row.kind))
    } else {
        // A buffer around a borrowed stream would swallow what is read from it later.
        let applicability = if row.kind == Direction::Write || cx.ty(arg).is_reference() {
            Applicability::Maybe
        } else {
            Applicability::Machine
        };
        let range = cx.file().range(arg);
        report
            .fix(wrapping(cx, api, row.kind, arg))
            .edit(
                TextRange::new(range.start, range.start),
                format!("std::io::{wrapper}::new("),
                applicability,
            )
            .edit(TextRange::new(range.end, range.end), ")", applicability)
    };
    let is_single = row.kind == Direction::Write && is_single_value(cx, id, arg);
    if cx.heat(id) == Heat::Hot {
        report = report.severity(if is_single {
            Severity::Warning
        } else {
            Severity::Critical
        });
    } else if is_single
        || is_one_off(cx, id)
        || is_temporary(cx, arg)
        || is_made_once(cx, id)
        || row.kind == Direction::Read && is_read_once(cx, id)
        || row.kind == Direction::Write && is_opened_once(cx, id, arg)
    {
        report = report.severity(Severity::Suggestion);
    }
    drop(report);
}

/// Whether a stream is made before a loop around the call: a buffer of each pass would swallow what the
/// next one is to read.
fn outlives_a_pass(cx: &BodyCx<'_>, id: ExprId, stream: ExprId) -> bool {
    let facts = cx.facts();
    let mut loops = facts.loops_around(id).into_iter();
    let Some((innermost, _)) = loops.find(|(_, trips)| trips.repeats()) else {
        return false;
    };
    let within = cx.file().range(innermost);
    let mut outlives = false;
    facts.flow().each_local_in(stream, &mut |_, local| {
        outlives |= !within.contains_range(cx.file().pat(local).range);
    });
    outlives
}

/// How to buffer a stream where a call is handed it.
fn wrapping(cx: &BodyCx<'_>, api: Api, direction: Direction, stream: ExprId) -> String {
    let written = cx.source(stream);
    let written = if written.len() <= 60 && !written.contains('\n') {
        written
    } else {
        ".."
    };
    match direction {
        Direction::Write => {
            format!("wrap it: `std::io::BufWriter::new({written})`, and `flush()` it at the end")
        }
        Direction::Read if api.path().as_str().starts_with("serde_json::") => format!(
            "wrap it: `std::io::BufReader::new({written})`, or, faster where the file fits into memory, \
             `serde_json::from_slice(&std::fs::read(path)?)`"
        ),
        Direction::Read => format!("wrap it: `std::io::BufReader::new({written})`"),
    }
}

/// Whether a call writes one value, once on the way through its function, that is not seen to be long: a
/// record or settings, with some dozens of fields.
fn is_single_value(cx: &BodyCx<'_>, id: ExprId, stream: ExprId) -> bool {
    let is_list = |value: ExprId| {
        let ty = cx.ty(value).behind_pointers();
        ty.is_collection() || ty.element().is_some()
    };
    let values = streams::arguments(cx, id).iter().copied();
    let mut values = values.filter(|&value| value != stream).peekable();
    !cx.facts().is_sketch()
        && !cx.loops(id).repeats()
        && values.peek().is_some()
        && !values.any(is_list)
}

/// Whether a function makes a value of its type: of such things there are few.
fn is_made_once(cx: &BodyCx<'_>, id: ExprId) -> bool {
    !cx.facts().is_sketch()
        && cx.heat(id) != Heat::Hot
        && cx.model().is_constructor(cx.facts().owner())
}

/// Whether a call reads one value of a known type, such as settings or the index of an archive, and no loop in
/// sight does so: mostly a small one.
fn is_read_once(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let read = cx.ty(id).unwrapped().behind_pointers();
    let is_any = read.is("serde_json::Value") || read.is_collection() || read.element().is_some();
    !cx.facts().is_sketch() && read.path().is_some() && !is_any && !cx.facts().runs_often(id)
}

/// Whether a call makes a writer that is given its values later, and no loop in sight does so: nothing shows
/// how many there will be.
fn is_opened_once(cx: &BodyCx<'_>, id: ExprId, stream: ExprId) -> bool {
    let values = streams::arguments(cx, id).iter();
    let mut values = values.filter(|&&value| value != stream);
    !cx.facts().is_sketch() && values.next().is_none() && !cx.facts().runs_often(id)
}

/// Whether a file replaces another or is thrown away when it is done with: mostly a small one.
fn is_temporary(cx: &BodyCx<'_>, arg: ExprId) -> bool {
    let ty = cx.ty(arg).behind_pointers();
    ty.is("tempfile::NamedTempFile")
}

/// Whether a function says by its name that what it reads or writes is settings or comes once, with a new
/// version of the program.
fn is_one_off(cx: &BodyCx<'_>, id: ExprId) -> bool {
    cx.heat(id) != Heat::Hot
        && !cx.facts().is_sketch()
        && (sets_up(cx.facts().function_path()) || renews(cx.function_name()))
}
