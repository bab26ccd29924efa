//! Whether code runs once on the way through its function, or again and again: in tasks, in closures
//! that are kept, in loops that wait for events.

use super::defs::DefKind;
use super::effects::is_select_future;
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Callee, ValueResolution};
use super::model::{BodyInfo, Model};
use crate::knowledge::{self, Category, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatKind, SourceFile, Statement};

/// How far a future is followed from where it is made.
const FURTHEST: usize = 16;

/// Whether an expression runs in a task, in a closure that is kept, or in a loop that waits for events:
/// not once on the way through its function.
pub(super) fn runs_again(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let mut in_thread = false;
    let mut frames = body.frames.outwards(body.frames.of(expr));
    frames.any(|(_, frame)| match frame.kind {
        FrameKind::Async => is_run_beside(model, body, frame.expr, FURTHEST),
        FrameKind::Closure { .. } => match model.use_of_closure(body, frame.expr) {
            ClosureUse::InPlace | ClosureUse::Pool => false,
            // As often as the thread is started.
            ClosureUse::Offloaded => {
                in_thread = true;
                false
            }
            ClosureUse::Task | ClosureUse::Unknown => true,
        },
        FrameKind::Loop => in_thread || waits_for_events(model, body, frame.expr),
        FrameKind::Body | FrameKind::Const | FrameKind::ErrorPath => false,
    })
}

/// Whether the future of a call of an async function runs beside other code.
pub(super) fn call_runs_beside(model: &Model, body: &BodyInfo, call: ExprId) -> bool {
    is_run_beside(model, body, call, FURTHEST)
}

/// Whether the future that an expression makes runs beside other code: as a task, or as one of many.
/// One that is awaited in place or returned does not.
fn is_run_beside(model: &Model, body: &BodyInfo, future: ExprId, steps: usize) -> bool {
    let file = body.source(model);
    let mut inner = future;
    for step in 0..steps {
        let Some(parent) = body.frames.parent(inner) else {
            return false;
        };
        match file.expr(parent).kind {
            ExprKind::Await(_) | ExprKind::Return(_) => return false,
            ExprKind::Macro(call) => match file.macro_calls[call].kind {
                // What one task does in turns is no more often done than the rest of it.
                MacroKind::Join(_) => return false,
                MacroKind::Select(_) if is_select_future(file, call, inner) => return false,
                _ => {}
            },
            ExprKind::Block(block) => {
                let block = &file.blocks[block];
                if block.tail != Some(inner) {
                    let statements = file.list(block.statements);
                    return uses_of_named(body, file, inner, statements)
                        .any(|expr| is_run_beside(model, body, expr, steps - step - 1));
                }
            }
            ExprKind::Call { callee, .. } if callee == inner => return false,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                if let Some(beside) = is_run_by(model, body, parent, inner) {
                    return beside;
                }
            }
            ExprKind::Struct { .. } | ExprKind::Assign { .. } => return true,
            _ => {}
        }
        inner = parent;
    }
    false
}

/// Whether a call runs a future beside other code that is among its operands, itself or in a closure;
/// `None` where its own value stands for the future.
fn is_run_by(model: &Model, body: &BodyInfo, parent: ExprId, inner: ExprId) -> Option<bool> {
    let file = body.source(model);
    let is_receiver = file
        .method_call(parent)
        .is_some_and(|call| call.receiver == inner);
    let Some(call) = body.types.call(parent) else {
        return (!is_receiver).then_some(true);
    };
    let contexts = knowledge::async_contexts();
    if let Some(api) = model.api(call) {
        if contexts.together.contains(&api.path()) {
            return Some(true);
        }
        if let Some(offload) = contexts.offload.get(api) {
            return Some(offload.class == OffloadClass::NewAsyncTask);
        }
        if knowledge::blocking(api).is_some_and(|row| row.category == Category::BlockOn) {
            return Some(false);
        }
    }
    if is_receiver {
        return None;
    }
    let path = model.callee_path(call).map(knowledge::canonical);
    match path.and_then(|path| path.as_str().split("::").next()) {
        Some("std" | "tokio" | "futures") => None,
        _ => match call.callee {
            Callee::Function { def, .. } if model.program.def(def).kind != DefKind::Function => {
                None
            }
            _ => Some(true),
        },
    }
}

/// The places where the variable that an expression is bound to by one of the statements is used.
fn uses_of_named<'m>(
    body: &'m BodyInfo,
    file: &'m SourceFile,
    value: ExprId,
    statements: &[Statement],
) -> impl Iterator<Item = ExprId> + 'm {
    let named = statements.iter().find_map(|statement| match *statement {
        Statement::Let {
            pat,
            init: Some(init),
            ..
        } if init == value && matches!(file.pat(pat).kind, PatKind::Binding { .. }) => Some(pat),
        _ => None,
    });
    let uses = named.map(|pat| {
        body.types
            .paths()
            .iter()
            .filter(move |(_, resolution)| *resolution == ValueResolution::Local(pat))
            .map(|&(expr, _)| expr)
    });
    uses.into_iter().flatten()
}

/// Whether a loop takes what comes in: connections, messages, ticks. One that is never left is taken
/// for such a loop, and one whose calls are not known; retries and pages of an answer are not.
fn waits_for_events(model: &Model, body: &BodyInfo, frame: ExprId) -> bool {
    let file = body.source(model);
    if !matches!(
        file.expr(frame).kind,
        ExprKind::Loop { .. } | ExprKind::While { .. }
    ) {
        return false;
    }
    let mut seen = Seen::default();
    file.each_child(frame, &mut |child| {
        look_in_loop(model, body, file, child, &mut seen);
    });
    let endless = matches!(file.expr(frame).kind, ExprKind::Loop { .. }) && !seen.leaves;
    seen.events || (seen.awaits && endless)
}

/// What a loop does, as far as it tells for what it waits.
#[derive(Default)]
struct Seen {
    awaits: bool,
    events: bool,
    leaves: bool,
}

fn look_in_loop(model: &Model, body: &BodyInfo, file: &SourceFile, expr: ExprId, seen: &mut Seen) {
    match file.expr(expr).kind {
        ExprKind::Closure(_) => return,
        ExprKind::Break { .. } | ExprKind::Return(_) => seen.leaves = true,
        ExprKind::Await(future) => {
            seen.awaits = true;
            seen.events |= is_event(model, body, file, future);
        }
        ExprKind::Macro(call) if matches!(file.macro_calls[call].kind, MacroKind::Select(_)) => {
            seen.awaits = true;
            seen.events = true;
        }
        _ => {}
    }
    file.each_child(expr, &mut |child| {
        look_in_loop(model, body, file, child, seen);
    });
}

/// Whether an awaited future is that of a call that waits for what comes in, or of one that nobody
/// knows.
fn is_event(model: &Model, body: &BodyInfo, file: &SourceFile, future: ExprId) -> bool {
    if !is_call(file, future) {
        return false;
    }
    if event(model, body, future).unwrap_or(true) {
        return true;
    }
    // That of `timeout(limit, receiver.recv())` and of `receiver.recv().fuse()` is one inside.
    let mut inside = false;
    file.each_child(future, &mut |child| {
        inside |= is_call(file, child) && event(model, body, child) == Some(true);
    });
    inside
}

/// Whether a call waits for what comes in, if the callee is known.
fn event(model: &Model, body: &BodyInfo, call: ExprId) -> Option<bool> {
    let call = body.types.call(call)?;
    model.callee_path(call)?;
    let events = &knowledge::async_contexts().events;
    Some(
        model
            .api(call)
            .is_some_and(|api| events.contains(&api.path())),
    )
}

fn is_call(file: &SourceFile, expr: ExprId) -> bool {
    matches!(
        file.expr(expr).kind,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. }
    )
}
