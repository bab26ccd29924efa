//! Functions that write line after line to a writer that they are handed.

use super::{arguments, bare, loop_around, parameter_at, place_of, stream_at, waits};
use crate::rules::context::BodyCx;
use crate::rules::facts::Callee;
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::text::FileRange;

/// Functions deep, at most.
const DEEPEST: u8 = 2;

/// Where a function that a call hands standard output to writes lines.
pub(in crate::rules) fn lines_to_output(
    cx: &BodyCx<'_>,
    call: ExprId,
    function: DefId,
) -> Option<Line> {
    let mut handed = arguments(cx, call).iter().enumerate();
    handed.find_map(|(position, &arg)| {
        let path = stream_at(cx, arg)?.ty.path()?;
        if !matches!(path.as_str(), "std::io::Stdout" | "std::io::StdoutLock") {
            return None;
        }
        cx.in_body_of(function, |callee| line_of(callee, position, DEEPEST))?
    })
}

/// A line that a function writes to one of its parameters.
pub(in crate::rules) struct Line {
    /// Where.
    pub(in crate::rules) at: FileRange,
    /// Whether it writes one after the other in a loop.
    pub(in crate::rules) is_repeated: bool,
}

/// A line to a parameter whose type does not say what it is, one in a loop before others.
fn line_of(cx: &BodyCx<'_>, position: usize, depth: u8) -> Option<Line> {
    let is_parameter = |expr: ExprId| {
        place_of(cx, expr).is_some_and(|place| parameter_at(cx, &place) == Some(position))
    };
    let mut once = None;
    for expr in cx.facts().own_exprs() {
        if cx.in_error_path(expr) {
            continue;
        }
        let (stream, inner) = if let Some(write) = bare(cx, expr) {
            // What is known to be standard output there is told there.
            if write.name != "writeln!" || stream_at(cx, write.stream).is_some() {
                continue;
            }
            (write.stream, None)
        } else {
            let args = arguments(cx, expr);
            let Some(at) = args.iter().position(|&arg| is_parameter(arg)) else {
                continue;
            };
            let Callee::Function(function) = cx.callee(expr) else {
                continue;
            };
            let Some(deeper) = depth.checked_sub(1) else {
                continue;
            };
            let inner = cx.in_body_of(function, |callee| line_of(callee, at, deeper));
            let Some(inner) = inner.flatten() else {
                continue;
            };
            (args[at], Some(inner))
        };
        if !is_parameter(stream) {
            continue;
        }
        let place = place_of(cx, stream)?;
        let around = loop_around(cx, expr, &place);
        let here = FileRange {
            file: cx.file_id(),
            range: cx.file().range(expr),
        };
        let line = Line {
            is_repeated: around.is_some_and(|(around, _)| !waits(cx, around))
                || inner.as_ref().is_some_and(|inner| inner.is_repeated),
            at: inner.map_or(here, |inner| inner.at),
        };
        if line.is_repeated {
            return Some(line);
        }
        once.get_or_insert(line);
    }
    once
}
