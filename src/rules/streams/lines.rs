//! Functions that write line after line to a writer that they are handed.

use super::{arguments, bare, loop_around, parameter_at, place_of, stream_at, waits};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::semantics::defs::DefId;
use crate::syntax::hir::ExprId;
use crate::text::{FileRange, Name};

/// Functions deep, at most.
const DEEPEST: u8 = 2;

/// Where a function that a call hands standard output to writes lines.
pub(in crate::rules) fn lines_to_output(
    cx: &BodyCx<'_>,
    call: ExprId,
    function: DefId,
) -> Option<Line> {
    let mut handed = arguments(cx, call).iter().enumerate();
    let found = handed.find_map(|(position, &arg)| {
        if !is_output(stream_at(cx, arg)?.ty) {
            return None;
        }
        let target = Target::Parameter(position);
        cx.in_body_of(function, |callee| line_of(callee, target, DEEPEST))?
    });
    found.or_else(|| line_of_method(cx, call, function))
}

/// A line that a method writes to standard output that its receiver holds in a field of any type.
fn line_of_method(cx: &BodyCx<'_>, call: ExprId, method: DefId) -> Option<Line> {
    let receiver = cx.file().method_call(call)?.receiver;
    let holder = cx.ty(receiver).behind_pointers();
    holder.workspace_def()?;
    // What is known to be standard output there is told there.
    holder.args().find(|&arg| is_output(arg))?;
    let mut fields = holder.fields().into_iter();
    let (field, _) = fields.find(|&(_, ty)| is_output(ty))?;
    cx.in_body_of(method, |callee| {
        line_of(callee, Target::Field(field), DEEPEST)
    })?
}

fn is_output(ty: Type<'_>) -> bool {
    let path = ty.path();
    path.is_some_and(|path| matches!(path.as_str(), "std::io::Stdout" | "std::io::StdoutLock"))
}

/// What a function writes to.
#[derive(Clone, Copy)]
enum Target {
    /// Its parameter of this position, the receiver not counted.
    Parameter(usize),
    /// This field of its receiver.
    Field(Name),
}

impl Target {
    fn is_at(self, cx: &BodyCx<'_>, expr: ExprId) -> bool {
        place_of(cx, expr).is_some_and(|place| match self {
            Self::Parameter(position) => parameter_at(cx, &place) == Some(position),
            Self::Field(name) => place.fields_of_receiver() == Some(&[name]),
        })
    }
}

/// A line that a function writes to what it is handed.
pub(in crate::rules) struct Line {
    /// Where.
    pub(in crate::rules) at: FileRange,
    /// Whether it writes one after the other in a loop.
    pub(in crate::rules) is_repeated: bool,
}

/// A line to a parameter or field whose type does not say what it is, one in a loop before others.
fn line_of(cx: &BodyCx<'_>, target: Target, depth: u8) -> Option<Line> {
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
            let Some(at) = args.iter().position(|&arg| target.is_at(cx, arg)) else {
                continue;
            };
            let Callee::Function(function) = cx.callee(expr) else {
                continue;
            };
            let Some(deeper) = depth.checked_sub(1) else {
                continue;
            };
            let inner = cx.in_body_of(function, |callee| {
                line_of(callee, Target::Parameter(at), deeper)
            });
            let Some(inner) = inner.flatten() else {
                continue;
            };
            (args[at], Some(inner))
        };
        if !target.is_at(cx, stream) {
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
