//! How much a buffer holds, as far as its type or its text says.

use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::semantics::defs::DefKind;
use crate::semantics::parse_integer;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, Literal, MacroKind, PatId};
use crate::text::Name;

/// How much an operation moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Size {
    /// At most a few hundred bytes.
    Small,
    /// A text: most often a line.
    Text,
    /// A vector or slice that could have any length.
    Unknown,
    /// Kilobytes.
    Large,
}

/// Up to this many bytes a system call costs more than the copy.
const SMALL: u64 = 512;

/// How much a buffer holds.
pub(in crate::rules) fn size_of(cx: &BodyCx<'_>, buffer: ExprId) -> Size {
    if let Some(len) = len_of(cx, buffer) {
        return if len <= SMALL {
            Size::Small
        } else {
            Size::Large
        };
    }
    match cx.expr(buffer).kind {
        ExprKind::Literal(Literal::Str | Literal::ByteStr) => Size::Small,
        ExprKind::Reference { operand, .. } => size_of(cx, operand),
        ExprKind::Macro(_) if cx.facts().std_macro(buffer) == Some("format") => Size::Text,
        ExprKind::MethodCall { .. } => {
            let Some(call) = cx.file().method_call(buffer) else {
                return Size::Unknown;
            };
            if is_bytes_of_number(cx, buffer) {
                return Size::Small;
            }
            let of = cx.api(buffer).map(Api::path);
            match of.map(Name::as_str) {
                Some(
                    "std::str::as_bytes"
                    | "std::string::String::as_bytes"
                    | "std::string::String::into_bytes",
                ) => match size_of(cx, call.receiver) {
                    Size::Unknown => Size::Text,
                    known => known,
                },
                _ => Size::Unknown,
            }
        }
        _ => Size::Unknown,
    }
}

/// Whether a call gives the bytes of a number: `length.to_be_bytes()`.
pub(in crate::rules) fn is_bytes_of_number(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.file().method_call(call).is_some_and(|call| {
        matches!(
            call.method.name.as_str(),
            "to_be_bytes" | "to_le_bytes" | "to_ne_bytes"
        ) && cx.ty(call.receiver).primitive().is_some()
    })
}

/// The number of bytes in a buffer, where its type or its bounds say so.
pub(in crate::rules) fn len_of(cx: &BodyCx<'_>, buffer: ExprId) -> Option<u64> {
    let ty = cx.ty(buffer);
    let len = ty.array_len().or_else(|| ty.behind_pointers().array_len());
    if len.is_some() {
        return len;
    }
    match cx.expr(buffer).kind {
        ExprKind::Reference { operand, .. } => len_of(cx, operand),
        ExprKind::Index { base, index } => {
            let whole = len_of(cx, base);
            let ExprKind::Range { start, end, .. } = cx.expr(index).kind else {
                return None;
            };
            let end = match end {
                Some(end) => integer(cx, end).or(whole),
                None => whole,
            }?;
            let start = start.and_then(|start| integer(cx, start)).unwrap_or(0);
            Some(end.saturating_sub(start))
        }
        ExprKind::Call { args, .. } => match cx.api(buffer)?.path().as_str() {
            "std::slice::from_mut" | "std::slice::from_ref" => Some(1),
            "bytemuck::bytes_of" => bytes_of(cx.ty(*cx.file().list(args).first()?)),
            _ => None,
        },
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(buffer)?;
            let of = cx.api(buffer).map(Api::path);
            if of.is_some_and(|of| {
                matches!(
                    of.as_str(),
                    "zerocopy::AsBytes::as_bytes" | "zerocopy::IntoBytes::as_bytes"
                )
            }) {
                return bytes_of(cx.ty(call.receiver));
            }
            matches!(
                call.method.name.as_str(),
                "as_slice" | "as_mut_slice" | "as_ref" | "as_mut"
            )
            .then(|| len_of(cx, call.receiver))?
        }
        // A vector of a fixed length that only this place made.
        ExprKind::Path(_) => {
            let local = cx.facts().local(buffer)?;
            let Some(init) = initializer(cx, local) else {
                return len_of_chunk(cx, buffer, local);
            };
            let boxed = cx.file().method_call(init);
            let init = match boxed {
                Some(boxed) if boxed.method.name.as_str() == "into_boxed_slice" => boxed.receiver,
                _ => init,
            };
            let ExprKind::Macro(call) = cx.expr(init).kind else {
                return None;
            };
            match cx.file().macro_calls[call].kind {
                MacroKind::Repeat(_, len) => integer(cx, len),
                _ => None,
            }
        }
        _ => None,
    }
}

/// How many bytes a piece has of those that a loop takes a slice apart into: `for piece in data.chunks(16)`.
fn len_of_chunk(cx: &BodyCx<'_>, piece: ExprId, local: PatId) -> Option<u64> {
    let around = cx.facts().loops_around(piece);
    let mut loops = around
        .iter()
        .filter_map(|&(around, _)| cx.facts().iteration(around));
    let iterable = loops.find(|over| over.pat == local)?.iterable;
    let is_taken_apart = |api: Api| {
        matches!(
            api.path().as_str(),
            "std::slice::chunks" | "std::slice::chunks_exact"
        )
    };
    let call = cx.file().method_call(iterable)?;
    cx.api(iterable)
        .is_some_and(is_taken_apart)
        .then(|| integer(cx, *call.args.first()?))?
}

/// How many bytes a vector has that is made with a length and whose bytes alone change: `let mut header = vec![0; 2]`.
pub(in crate::rules) fn len_of_unchanged(cx: &BodyCx<'_>, vector: ExprId) -> Option<u64> {
    const LOOKS: &[&str] = &[
        "as_ref",
        "as_slice",
        "copy_from_slice",
        "fill",
        "iter",
        "len",
    ];
    if !matches!(cx.expr(vector).kind, ExprKind::Path(_)) {
        return None;
    }
    let local = cx.facts().local(vector)?;
    let keeps_length = |used: ExprId| {
        let Some(parent) = cx.parent(used) else {
            return false;
        };
        match cx.expr(parent).kind {
            ExprKind::Index { base, .. } => base == used,
            ExprKind::Reference { mutable, .. } => !mutable,
            ExprKind::MethodCall { .. } => cx.file().method_call(parent).is_some_and(|call| {
                call.receiver == used && LOOKS.contains(&call.method.name.as_str())
            }),
            _ => false,
        }
    };
    let is_unchanged = cx.facts().uses_of(local).all(keeps_length);
    len_of(cx, vector).filter(|_| is_unchanged)
}

/// About how many bytes a value without pointers takes: a number, an array, or a struct of such.
fn bytes_of(ty: Type<'_>) -> Option<u64> {
    /// No number is larger.
    const NUMBER: u64 = 16;
    if ty.primitive().is_some() {
        return Some(NUMBER);
    }
    if let Some(len) = ty.array_len() {
        let element = ty.element()?;
        let is_byte = element.primitive() == Some(Primitive::U8);
        return Some(if is_byte {
            len
        } else {
            len.checked_mul(bytes_of(element)?)?
        });
    }
    let fields = ty.peeled().fields();
    // A type holds no other of its own kind without a pointer, so this ends.
    let sizes = fields.iter().map(|&(_, field)| {
        if field.is_reference() {
            None
        } else {
            bytes_of(field)
        }
    });
    (!fields.is_empty()).then(|| sizes.sum::<Option<u64>>())?
}

/// The value of an integer that is written as one.
pub(in crate::rules) fn integer(cx: &BodyCx<'_>, expr: ExprId) -> Option<u64> {
    match cx.expr(expr).kind {
        ExprKind::Literal(Literal::Int(_)) => parse_integer(cx.source(expr)),
        ExprKind::Binary { op, lhs, rhs } => {
            let (lhs, rhs) = (integer(cx, lhs)?, integer(cx, rhs)?);
            apply(op, lhs, rhs)
        }
        // A constant; one that is defined by itself does not compile.
        ExprKind::Path(_) => {
            let constant = cx.facts().value_def(expr)?;
            let is_constant = cx.model().program.def(constant).kind == DefKind::Const;
            (is_constant && constant != cx.facts().owner())
                .then(|| cx.in_body_of(constant, |cx| literal(cx, cx.body().root)))??
        }
        _ => None,
    }
}

/// The value of an integer literal, or of an operation on two of them.
fn literal(cx: &BodyCx<'_>, expr: ExprId) -> Option<u64> {
    match cx.expr(expr).kind {
        ExprKind::Literal(Literal::Int(_)) => parse_integer(cx.source(expr)),
        ExprKind::Binary { op, lhs, rhs } => {
            let (lhs, rhs) = (literal(cx, lhs)?, literal(cx, rhs)?);
            apply(op, lhs, rhs)
        }
        _ => None,
    }
}

fn apply(op: BinaryOp, lhs: u64, rhs: u64) -> Option<u64> {
    match op {
        BinaryOp::Mul => lhs.checked_mul(rhs),
        BinaryOp::Add => lhs.checked_add(rhs),
        BinaryOp::Shl => lhs.checked_shl(u32::try_from(rhs).ok()?),
        _ => None,
    }
}

/// The pattern of the `let` whose value an expression is.
pub(in crate::rules) fn pattern_set_to(cx: &BodyCx<'_>, value: ExprId) -> Option<PatId> {
    cx.facts().bound_to(value)
}

/// What a variable is first set to.
pub(in crate::rules) fn initializer(cx: &BodyCx<'_>, local: PatId) -> Option<ExprId> {
    cx.facts().initializer(local)
}
