//! Whether code runs once on the way through its function, or again and again: in tasks, in closures
//! that are kept, in loops that wait for events.

use std::time::Duration;

use smallvec::SmallVec;

use super::awaited::is_select_future;
use super::bodies::BodyInfo;
use super::defs::DefKind;
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Callee, ValueResolution};
use super::model::Model;
use super::pauses::LONG;
use super::threads::goes_on;
use crate::knowledge::{self, Category, OffloadClass};
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, MacroKind, PatKind, SourceFile, Statement};

/// How far a future is followed from where it is made.
const FURTHEST: usize = 16;

/// Whether an expression runs in a task, in a closure that is kept, or in a loop that waits for events:
/// not once on the way through its function.
pub(super) fn runs_again(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    how_often(model, body, expr) != Often::Once
}

/// How often code runs for each time that its function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Often {
    /// Once, or for each of some elements.
    Once,
    /// Once, as a task.
    Task,
    /// Whenever the package calls a closure that it keeps.
    Kept,
    /// For each of some elements, as tasks.
    Tasks,
    /// For each event.
    Events,
}

/// How often an expression runs, as far as its function tells.
pub(super) fn how_often(model: &Model, body: &BodyInfo, expr: ExprId) -> Often {
    let mut in_thread = false;
    let mut loops: SmallVec<[ExprId; 4]> = SmallVec::new();
    let mut often = Often::Once;
    for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
        match frame.kind {
            FrameKind::Async if is_run_beside(model, body, frame.expr, FURTHEST) => {
                often = often.max(Often::Task);
            }
            FrameKind::Closure { .. } => match model.use_of_closure(body, frame.expr) {
                ClosureUse::InPlace | ClosureUse::Pool => {}
                // As often as the thread is started, or as there is work for it.
                ClosureUse::Offloaded => {
                    in_thread = true;
                    if loops.iter().any(|&around| goes_on(model, body, around)) {
                        often = often.max(Often::Kept);
                    }
                }
                ClosureUse::Kept => often = often.max(Often::Kept),
                ClosureUse::Task | ClosureUse::Returned | ClosureUse::Unknown => {
                    return Often::Events;
                }
            },
            // Code that is not async may take the one connection that it is for.
            FrameKind::Loop
                if model.makes_future(body.owner)
                    && leaves(body, body.source(model), expr, frame.expr) => {}
            FrameKind::Loop
                if often == Often::Once && waits_between(model, body, frame.expr, LONG) =>
            {
                return Often::Once;
            }
            FrameKind::Loop if in_thread || waits_for_events(model, body, frame.expr) => {
                return Often::Events;
            }
            FrameKind::Loop if often == Often::Task => often = Often::Tasks,
            FrameKind::Loop => loops.push(frame.expr),
            _ => {}
        }
    }
    often
}

/// Whether an expression stands in a closure that an iterator runs for each of its items.
pub(super) fn is_per_item(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let mut frames = body.frames.outwards(body.frames.of(expr));
    frames.any(|(_, frame)| {
        let call = body.frames.parent(frame.expr);
        let call = call.filter(|_| matches!(frame.kind, FrameKind::Closure { .. }));
        let api = call
            .and_then(|call| body.types.call(call))
            .and_then(|call| model.api(call));
        api.is_some_and(|api| api.path().as_str().starts_with("std::iter::Iterator::"))
    })
}

/// Whether an expression stands in a block that leaves the loop around it at its end: it runs in the last pass.
pub(super) fn leaves(body: &BodyInfo, file: &SourceFile, expr: ExprId, around: ExprId) -> bool {
    let mut breaks = false;
    let mut inner = expr;
    while let Some(outer) = body.frames.parent(inner).filter(|&outer| outer != around) {
        match file.expr(outer).kind {
            ExprKind::Return(_) => return true,
            ExprKind::Closure(_) => return false,
            // A `break` in there leaves that one.
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => breaks = false,
            ExprKind::Block(block) => {
                let block = &file.blocks[block];
                if block.kind != BlockKind::Plain {
                    return false;
                }
                let last = match file.list(block.statements).last() {
                    Some(&Statement::Expr(last)) => Some(last),
                    _ => None,
                };
                match block.tail.or(last).map(|last| &file.expr(last).kind) {
                    Some(ExprKind::Return(_) | ExprKind::Break { label: Some(_), .. }) => {
                        return true;
                    }
                    Some(ExprKind::Break { .. }) => breaks = true,
                    _ => {}
                }
            }
            _ => {}
        }
        inner = outer;
    }
    breaks
}

impl Model {
    /// Whether the loop around an expression does nothing but something each time that a second or more has
    /// passed.
    pub fn is_paced(&self, body: &BodyInfo, expr: ExprId) -> bool {
        const SECOND: Duration = Duration::from_secs(1);
        let mut frames = body.frames.outwards(body.frames.of(expr));
        let around = frames.find(|(_, frame)| {
            matches!(
                frame.kind,
                FrameKind::Loop | FrameKind::Async | FrameKind::Closure { .. }
            )
        });
        around.is_some_and(|(_, frame)| {
            matches!(frame.kind, FrameKind::Loop) && waits_between(self, body, frame.expr, SECOND)
        })
    }

    /// Whether the future that an expression makes runs beside other code, as a task or as one of many.
    pub fn runs_beside(&self, body: &BodyInfo, future: ExprId) -> bool {
        is_run_beside(self, body, future, FURTHEST)
    }
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
        return (!is_receiver).then(|| starts_task(model, body, parent));
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
            Callee::Function { .. } => Some(true),
            _ => Some(starts_task(model, body, parent)),
        },
    }
}

/// Whether a call of nobody knows what makes a task of a future. In code that is not async it may as
/// well run it to its end, as the `run` of a runtime; what spawns is mostly called so.
fn starts_task(model: &Model, body: &BodyInfo, call: ExprId) -> bool {
    let in_async = model
        .program
        .function(body.owner)
        .is_none_or(|function| function.is_async)
        || body
            .frames
            .outwards(body.frames.of(call))
            .any(|(_, frame)| matches!(frame.kind, FrameKind::Async | FrameKind::Loop));
    let file = body.source(model);
    let name = match file.expr(call).kind {
        ExprKind::MethodCall { .. } => file.method_call(call).map(|call| call.method.name),
        ExprKind::Call { callee, .. } => match file.expr(callee).kind {
            ExprKind::Path(path) => {
                let segments = file.list(file.path(path).segments);
                segments.last().map(|last| last.name)
            }
            _ => None,
        },
        _ => None,
    };
    in_async || name.is_none_or(|name| !matches!(name.as_str(), "run" | "block_on" | "start"))
}

/// Whether a loop does nothing but something each time that a period of some length has passed, or that a person
/// sends the process a signal.
fn waits_between(model: &Model, body: &BodyInfo, frame: ExprId, period: Duration) -> bool {
    let file = body.source(model);
    let (pass, condition) = match file.expr(frame).kind {
        ExprKind::Loop { body } => (body, None),
        ExprKind::While { body, condition } => (body, Some(condition)),
        _ => return false,
    };
    let ExprKind::Block(block) = file.expr(pass).kind else {
        return false;
    };
    let block = &file.blocks[block];
    let steps = file.list(block.statements).iter();
    let steps = steps
        .filter_map(|statement| match *statement {
            Statement::Let { init, .. } => init,
            Statement::Expr(expr) => Some(expr),
            Statement::Item(_) => None,
        })
        .chain(block.tail);
    let is_long = |future| pause(model, body, future).is_some_and(|long| long >= period);
    let asks = condition.is_some_and(|condition| awaits_any(file, condition, &is_long));
    let mut pauses = steps
        .map(|step| matches!(file.expr(step).kind, ExprKind::Await(future) if is_long(future)));
    (asks || pauses.any(|pauses| pauses)) && !waits_for_others(model, body, file, frame)
}

/// Whether something in an expression awaits one of the futures that are asked for.
fn awaits_any(file: &SourceFile, expr: ExprId, is_one: &impl Fn(ExprId) -> bool) -> bool {
    let mut found = matches!(file.expr(expr).kind, ExprKind::Await(future) if is_one(future));
    file.each_child(expr, &mut |child| {
        found = found || awaits_any(file, child, is_one);
    });
    found
}

/// Whether something in a loop waits for events, ticks aside.
fn waits_for_others(model: &Model, body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    let mut found = match file.expr(expr).kind {
        ExprKind::Await(future) => {
            pause(model, body, future).is_none() && event(model, body, future).unwrap_or_default()
        }
        ExprKind::Macro(call) => matches!(file.macro_calls[call].kind, MacroKind::Select(_)),
        _ => false,
    };
    file.each_child(expr, &mut |child| {
        found = found || waits_for_others(model, body, file, child);
    });
    found
}

/// How long an awaited future pauses, where it is written as a constant; for ever where it waits for a
/// signal.
fn pause(model: &Model, body: &BodyInfo, future: ExprId) -> Option<Duration> {
    let future = model.maker_of_future(body, future);
    let path = model.callee_path(body.types.call(future)?)?;
    match knowledge::canonical(path).as_str() {
        "tokio::signal::unix::Signal::recv" | "tokio::signal::ctrl_c" => Some(Duration::MAX),
        _ => model.pause(body, future),
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
pub(super) fn waits_for_events(model: &Model, body: &BodyInfo, frame: ExprId) -> bool {
    let file = body.source(model);
    match file.expr(frame).kind {
        ExprKind::Loop { .. } | ExprKind::While { .. } => {}
        ExprKind::For { iterable, .. } => return gives_connections(model, body, iterable),
        _ => return false,
    }
    // Each call in a loop asks.
    let mut frames = body.frames.list.iter();
    let position = frames.position(|known| known.expr == frame && known.kind == FrameKind::Loop);
    let known = position.and_then(|position| body.waits.get(position));
    known.map_or_else(
        || does_wait(model, body, file, frame),
        |known| *known.get_or_init(|| does_wait(model, body, file, frame)),
    )
}

fn does_wait(model: &Model, body: &BodyInfo, file: &SourceFile, frame: ExprId) -> bool {
    let mut seen = Seen::default();
    file.each_child(frame, &mut |child| {
        look_in_loop(model, body, file, child, false, &mut seen);
    });
    let endless = match file.expr(frame).kind {
        ExprKind::While { condition, .. } => asks_whether_to_stop(model, body, file, condition),
        _ => !seen.leaves,
    };
    seen.events || (seen.awaits && endless)
}

/// Whether an expression gives the connections that a socket takes, one after the other.
fn gives_connections(model: &Model, body: &BodyInfo, iterable: ExprId) -> bool {
    let accepts = &knowledge::async_contexts().accepts;
    let file = body.source(model);
    let mut inner = Some(iterable);
    while let Some(expr) = inner {
        let call = body.types.call(expr);
        let api = call.and_then(|call| model.api(call));
        if api.is_some_and(|api| accepts.contains(&api.path())) {
            return true;
        }
        inner = file.method_call(expr).map(|call| call.receiver);
    }
    false
}

/// Whether an expression runs before a loop of its function that takes what comes in, and in no such
/// loop itself.
pub(super) fn leads_to_loop(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let hir = body.hir(model);
    let end = file.range(expr).end;
    let mut around = Vec::new();
    for (id, frame) in body.frames.outwards(body.frames.of(expr)) {
        around.push(id);
        match frame.kind {
            FrameKind::Loop if waits_for_events(model, body, frame.expr) => return false,
            FrameKind::Loop | FrameKind::ErrorPath | FrameKind::LeftOut => {}
            _ => break,
        }
    }
    let exprs = (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
    exprs
        .filter(|&other| file.range(other).start >= end)
        .filter(|&other| waits_for_events(model, body, other))
        .filter_map(|other| body.frames.parent(other))
        .any(|outer| around.contains(&body.frames.of(outer)))
}

/// Whether an expression runs when a loop that takes what comes in has ended: behind it, or in a block that leaves
/// it, and in no other such loop.
pub(super) fn follows_loop(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let hir = body.hir(model);
    let start = file.range(expr).start;
    let mut around = Vec::new();
    let mut leaves_one = false;
    for (id, frame) in body.frames.outwards(body.frames.of(expr)) {
        around.push(id);
        match frame.kind {
            FrameKind::Loop if !waits_for_events(model, body, frame.expr) => return false,
            FrameKind::Loop if leaves(body, file, expr, frame.expr) => leaves_one = true,
            FrameKind::Loop => return false,
            FrameKind::ErrorPath | FrameKind::LeftOut => {}
            _ => break,
        }
    }
    let exprs = || (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
    leaves_one
        || exprs()
            .filter(|&other| file.range(other).end <= start)
            .filter(|&other| waits_for_events(model, body, other))
            .filter_map(|other| body.frames.parent(other))
            .any(|outer| around.contains(&body.frames.of(outer)))
}

/// Whether a loop goes on until something else tells it to stop: `while !handle.is_shutting_down()`.
fn asks_whether_to_stop(model: &Model, body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    if let ExprKind::Unary { operand, .. } = file.expr(expr).kind {
        return asks_whether_to_stop(model, body, file, operand);
    }
    if !is_call(file, expr) {
        return false;
    }
    // What the standard library tells is mostly whether there is more to do.
    let path = body
        .types
        .call(expr)
        .and_then(|call| model.callee_path(call));
    path.is_none_or(|path| {
        let path = knowledge::canonical(path).as_str();
        !path.starts_with("std::") || path.starts_with("std::sync::atomic::")
    })
}

/// What a loop does, as far as it tells for what it waits.
#[derive(Default)]
struct Seen {
    awaits: bool,
    events: bool,
    leaves: bool,
}

/// Notes what an expression of a loop does; `nested` where a loop inside is around it, which a plain `break`
/// leaves instead.
fn look_in_loop(
    model: &Model,
    body: &BodyInfo,
    file: &SourceFile,
    expr: ExprId,
    nested: bool,
    seen: &mut Seen,
) {
    let mut nested = nested;
    match file.expr(expr).kind {
        ExprKind::Closure(_) => return,
        ExprKind::Break { label: None, .. } if nested => {}
        ExprKind::Break { .. } | ExprKind::Return(_) => seen.leaves = true,
        ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => nested = true,
        ExprKind::Await(future) => {
            seen.awaits = true;
            seen.events |= is_event(model, body, file, future);
        }
        ExprKind::Macro(call) if matches!(file.macro_calls[call].kind, MacroKind::Select(_)) => {
            seen.awaits = true;
            seen.events = true;
        }
        ExprKind::MethodCall { .. } => {
            seen.events |= gives_connections(model, body, expr) || takes_in_task(model, body, expr);
        }
        _ => {}
    }
    file.each_child(expr, &mut |child| {
        look_in_loop(model, body, file, child, nested, seen);
    });
}

/// Whether a task takes from a channel and blocks its worker meanwhile.
fn takes_in_task(model: &Model, body: &BodyInfo, call: ExprId) -> bool {
    let api = body.types.call(call).and_then(|call| model.api(call));
    let blocks = api
        .filter(|api| api.name() == "recv")
        .and_then(knowledge::blocking);
    blocks.is_some_and(|row| row.category == Category::Wait)
        && body
            .frames
            .outwards(body.frames.of(call))
            .find(|(_, frame)| matches!(frame.kind, FrameKind::Async | FrameKind::Closure { .. }))
            .is_some_and(|(_, frame)| frame.kind == FrameKind::Async)
}

/// Whether an awaited future is that of a call that waits for what comes in, or of one that nobody
/// knows.
fn is_event(model: &Model, body: &BodyInfo, file: &SourceFile, future: ExprId) -> bool {
    let future = model.maker_of_future(body, future);
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
