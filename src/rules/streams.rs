//! Readers and writers as the rules about input and output ask of them: what an operation on one
//! costs, how much it moves, and whether two operations are on the same one.

mod branches;
mod forwards;
mod helpers;
mod hidden;
mod lent;
mod lines;
mod place;
mod settings;
mod size;
mod steps;

use std::ops::Deref;

use branches::most_at_once;
pub(super) use forwards::stream_behind;
pub(super) use helpers::{Handed, Lent, handed_over, lent_to_method, parameter_at, passed_on};
pub(super) use hidden::{stream_at, through_deref};
pub(super) use lent::{element_of, is_bound_by};
pub(super) use lines::lines_to_output;
pub(super) use place::{
    PlaceOf, is_asked_again, is_positioned, loop_around, place_among, place_of, waits,
    waits_for_another, waits_for_time,
};
pub(super) use settings::is_up_to_settings;
pub(super) use size::{
    Size, initializer, integer, is_bytes_of_number, len_of_unchanged, pattern_set_to, size_of,
};
pub(super) use steps::{
    always_evaluated, choice_around, ends_in_error, is_dispatch, is_exceptional, is_exceptional_in,
    is_unconditional, matches_something, names_one_of, pass_of, runs_where, statement_of,
    statements,
};

pub(super) use super::calls::arguments;
use super::context::BodyCx;
use super::facts::Type;
use crate::knowledge::{self, Api, ConsumerBehaviour, Direction, Medium, StreamKind};
use crate::syntax::hir::{ExprId, ExprKind, FormatArgument, FormatMacro, MacroKind};

/// A reader or writer whose cost is known.
#[derive(Clone, Copy)]
pub(super) struct Stream<'m> {
    /// Its type, wrappers that change nothing taken off.
    pub(super) ty: Type<'m>,
    /// What a small operation costs.
    pub(super) kind: StreamKind,
    /// What is behind it.
    pub(super) medium: Option<Medium>,
}

impl Stream<'_> {
    /// The name of its type, for messages.
    pub(super) fn name(self) -> String {
        let short = self.ty.short();
        short.trim_start_matches(['&', ' ']).to_owned()
    }

    /// Whether its operations are awaited.
    pub(super) fn is_async(self) -> bool {
        let path = self.ty.path();
        path.is_some_and(|path| !matches!(Api::of(path).crate_name(), "std" | "fs_err" | "cap_std"))
    }
}

/// The reader or writer that a value of this type is; `None` where that is not known.
pub(super) fn stream_of(ty: Type<'_>) -> Option<Stream<'_>> {
    let table = knowledge::buffered_io();
    let mut ty = ty.behind_pointers();
    // A type holds its arguments, so this ends.
    while let Some(path) = ty.path()
        && table.transparent.contains(&path.as_str())
    {
        ty = ty.arg()?.behind_pointers();
    }
    let row = match ty.path() {
        Some(path) => table.streams.get(Api::of(path)),
        None if ty.element().is_some() => {
            return Some(Stream {
                ty,
                kind: StreamKind::Memory,
                medium: None,
            });
        }
        None => ty
            .dyn_traits()
            .into_iter()
            .find_map(|path| table.streams.get(Api::of(path))),
    }?;
    Some(Stream {
        ty,
        kind: row.kind,
        medium: row.medium,
    })
}

/// A read or write of something that may be a stream.
#[derive(Clone, Copy)]
pub(super) struct Bare {
    /// The call or macro.
    pub(super) expr: ExprId,
    /// The stream as written.
    pub(super) stream: ExprId,
    /// Whether it reads or writes.
    pub(super) direction: Direction,
    /// What it moves.
    pub(super) moves: Moves,
    /// Its name, for messages: `write_all`, `writeln!`.
    pub(super) name: &'static str,
}

/// A read or write of a stream that is known.
#[derive(Clone, Copy)]
pub(super) struct Operation<'m> {
    /// What it does.
    pub(super) bare: Bare,
    /// To what.
    pub(super) of: Stream<'m>,
}

impl Deref for Operation<'_> {
    type Target = Bare;

    fn deref(&self) -> &Bare {
        &self.bare
    }
}

/// What an operation moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moves {
    /// The pieces of a format string, each on its own.
    Formatted {
        /// How many pieces at the least.
        pieces: usize,
    },
    /// The bytes of a buffer.
    Buffer(ExprId),
    /// A number of this many bytes.
    Number(u64),
    /// Single bytes, one after the other.
    Bytes,
    /// Nothing: a flush or a seek.
    Nothing,
}

const READERS: &[&str] = &[
    "std::io::Read",
    "tokio::io::AsyncReadExt",
    "futures::io::AsyncReadExt",
    "futures_lite::io::AsyncReadExt",
    "async_std::io::ReadExt",
    "byteorder::ReadBytesExt",
];
const WRITERS: &[&str] = &[
    "std::io::Write",
    "tokio::io::AsyncWriteExt",
    "futures::io::AsyncWriteExt",
    "futures_lite::io::AsyncWriteExt",
    "async_std::io::WriteExt",
    "byteorder::WriteBytesExt",
];

/// Whether a call of the API is an operation on a stream.
pub(super) fn is_operation(api: Api) -> bool {
    direction_of(api).is_some()
}

fn direction_of(api: Api) -> Option<Direction> {
    let (of, _) = api.path().as_str().rsplit_once("::")?;
    if READERS.contains(&of) {
        Some(Direction::Read)
    } else if WRITERS.contains(&of) {
        Some(Direction::Write)
    } else {
        None
    }
}

/// The operation that a call or macro is, if it is one on a stream that is known.
pub(super) fn operation<'m>(cx: &BodyCx<'m>, expr: ExprId) -> Option<Operation<'m>> {
    let bare = bare(cx, expr)?;
    let of = stream_at(cx, bare.stream)?;
    Some(Operation { bare, of })
}

/// The operation that a call or macro is, whatever it is on.
pub(super) fn bare(cx: &BodyCx<'_>, expr: ExprId) -> Option<Bare> {
    if let ExprKind::Macro(call) = cx.expr(expr).kind {
        let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
            return None;
        };
        let format = &cx.file().formats[format];
        let stream = format.sink?;
        let name = match cx.facts().std_macro(expr)? {
            "write" => "write!",
            "writeln" => "writeln!",
            _ => return None,
        };
        let pieces = pieces(cx, format);
        return Some(Bare {
            expr,
            stream,
            direction: Direction::Write,
            moves: Moves::Formatted { pieces },
            name,
        });
    }
    let api = cx.api(expr)?;
    let direction = direction_of(api)?;
    let (stream, first) = receiver_and_argument(cx, expr)?;
    let formatted = || {
        let ExprKind::Macro(call) = cx.expr(first?).kind else {
            return None;
        };
        let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
            return None;
        };
        let pieces = pieces(cx, &cx.file().formats[format]);
        (api.name() == "write_fmt").then_some(Moves::Formatted { pieces })
    };
    Some(Bare {
        expr,
        stream,
        direction,
        moves: moves(api.name(), first).or_else(formatted)?,
        name: api.name(),
    })
}

/// The operations of this body on streams that are known.
pub(super) fn operations<'m>(cx: &BodyCx<'m>) -> Vec<Operation<'m>> {
    calls_and_macros(cx)
        .filter_map(|expr| operation(cx, expr))
        .collect()
}

/// Whether each pass of a loop writes to the same stream at least three times, whatever happens: a header, what
/// it announces, and what ends it. They fit into a buffer even where one of them does not.
pub(super) fn is_one_of_many_writes(
    cx: &BodyCx<'_>,
    operation: &Bare,
    around: ExprId,
    place: &PlaceOf,
) -> bool {
    const MANY: usize = 3;
    let is_alike = |other: &Bare| {
        other.direction == operation.direction
            && matches!(other.moves, Moves::Buffer(_))
            && other.size(cx) != Size::Large
            && is_unconditional(cx, other.expr, around)
            && place_of(cx, other.stream).as_ref() == Some(place)
            && loop_around(cx, other.expr, place).is_some_and(|(other, _)| other == around)
    };
    let all = calls_and_macros(cx).filter_map(|expr| bare(cx, expr));
    is_alike(operation) && all.filter(is_alike).count() >= MANY
}

/// The calls and macros of this body.
fn calls_and_macros(cx: &BodyCx<'_>) -> impl Iterator<Item = ExprId> {
    cx.facts().own_exprs().filter(|&expr| {
        matches!(
            cx.expr(expr).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_)
        )
    })
}

/// Whether a call of the API reads or writes the stream that it is given in small pieces.
pub(super) fn is_small_consumer(api: Api) -> bool {
    small_consumer(api).is_some()
}

/// What a call of the API does with the stream that it is given, if it does so in small pieces.
fn small_consumer(api: Api) -> Option<Direction> {
    let row = knowledge::buffered_io().consumers.get(api)?;
    (row.behaviour == ConsumerBehaviour::SmallOps && !is_operation(api)).then_some(row.kind)
}

/// The receiver and first argument of a method, whether written `a.method(b)` or `Trait::method(a, b)`.
pub(super) fn receiver_and_argument(
    cx: &BodyCx<'_>,
    call: ExprId,
) -> Option<(ExprId, Option<ExprId>)> {
    match cx.expr(call).kind {
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(call)?;
            Some((call.receiver, call.args.first().copied()))
        }
        ExprKind::Call { args, .. } => {
            let args = cx.file().list(args);
            Some((*args.first()?, args.get(1).copied()))
        }
        _ => None,
    }
}

fn moves(name: &str, argument: Option<ExprId>) -> Option<Moves> {
    Some(match name {
        "write" | "write_all" | "read" | "read_exact" => Moves::Buffer(argument?),
        "bytes" => Moves::Bytes,
        "flush" | "shutdown" | "close" => Moves::Nothing,
        _ => {
            let number = name
                .strip_prefix("read_")
                .or_else(|| name.strip_prefix("write_"))?;
            let number = number.trim_end_matches("_le");
            let bits: u64 = number.strip_prefix(['u', 'i', 'f'])?.parse().ok()?;
            Moves::Number(bits / 8)
        }
    })
}

/// How many writes a format string makes at the least: one for each argument and each text between
/// them. Literals are put into the text when it is compiled.
fn pieces(cx: &BodyCx<'_>, format: &FormatMacro) -> usize {
    let counted = format.placeholders.iter().filter(|placeholder| {
        !matches!(placeholder.argument, FormatArgument::Expr(argument)
            if matches!(cx.expr(argument).kind, ExprKind::Literal(_)))
    });
    let arguments: usize = counted
        .map(|placeholder| 1 + usize::from(placeholder.literal_before > 0))
        .sum();
    arguments.max(1)
}

impl Bare {
    /// How much it moves.
    pub(super) fn size(&self, cx: &BodyCx<'_>) -> Size {
        match self.moves {
            Moves::Formatted { .. } | Moves::Number(_) | Moves::Bytes => Size::Small,
            Moves::Buffer(buffer) => size_of(cx, buffer),
            Moves::Nothing => Size::Unknown,
        }
    }

    /// The length of the buffer, where it is fixed.
    pub(super) fn buffer_len(&self, cx: &BodyCx<'_>) -> Option<u64> {
        match self.moves {
            Moves::Buffer(buffer) => size::len_of(cx, buffer),
            Moves::Number(bytes) => Some(bytes),
            _ => None,
        }
    }
}

/// The stream of an operation, for messages: its type and how it is written.
pub(super) fn described(cx: &BodyCx<'_>, operation: &Operation<'_>) -> String {
    let written = cx.source(operation.stream);
    let written = written.trim_start_matches("&mut ").trim_start_matches('&');
    let kind = operation.of.name();
    if written.len() <= 40 && !written.contains('\n') {
        format!("{kind} `{written}`")
    } else {
        kind
    }
}
