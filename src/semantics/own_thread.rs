//! Futures that a thread of their own runs to their end: what blocks there keeps no task waiting.

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::flow::taken_by;
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use crate::knowledge::{self, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::TextRange;

/// Functions between an expression and the thread, at most.
const FARTHEST: u8 = 5;

impl Model {
    /// Whether an expression is part of futures that threads of their own run, as far as all that calls its
    /// function shows.
    pub(super) fn has_own_thread(&self, body: &BodyInfo, expr: ExprId) -> bool {
        self.has_thread_within(body, expr, FARTHEST)
    }

    fn has_thread_within(&self, body: &BodyInfo, expr: ExprId, depth: u8) -> bool {
        for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
            match frame.kind {
                FrameKind::Async if self.is_awaited_in_place(body, frame.expr) => {}
                FrameKind::Async => {
                    return self.future_of(body) != Some(frame.expr)
                        && self.goes_to_thread(body, frame.expr)
                        || self.future_of(body) == Some(frame.expr)
                            && self.all_callers_thread(body.owner, depth);
                }
                FrameKind::Closure { .. }
                    if self.use_of_closure(body, frame.expr) == ClosureUse::InPlace => {}
                FrameKind::Closure { .. } | FrameKind::Const => return false,
                FrameKind::Loop | FrameKind::ErrorPath | FrameKind::LeftOut | FrameKind::Body => {}
            }
        }
        self.all_callers_thread(body.owner, depth)
    }

    fn all_callers_thread(&self, function: DefId, depth: u8) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        if self.heats.hot(function).is_some() || self.program.implemented_method(function).is_some()
        {
            return false;
        }
        let makes_future = self.makes_future(function);
        let callers = self.callers(function).iter();
        let mut callers = callers
            .map(|&(body, call)| (self.body(body), call))
            .filter(|(body, _)| self.program.code_kind(body.owner).ships())
            .peekable();
        callers.peek().is_some()
            && callers.all(|(body, call)| {
                if makes_future && !self.is_awaited_in_place(body, call) {
                    self.goes_to_thread(body, call)
                } else {
                    body.owner != function && self.has_thread_within(body, call, depth)
                }
            })
    }

    /// Whether the function that makes a future awaits it, there or in the variable that holds it.
    fn is_awaited_in_place(&self, body: &BodyInfo, future: ExprId) -> bool {
        self.await_of(body, future).is_some()
    }

    /// Whether a thread is handed a future, or a closure that makes it, and runs it.
    fn goes_to_thread(&self, body: &BodyInfo, future: ExprId) -> bool {
        let file = body.source(self);
        let mut given = future;
        loop {
            let Some(parent) = body.frames.parent(given) else {
                return false;
            };
            match file.expr(parent).kind {
                ExprKind::Block(_) if file.tail_of(parent) == Some(given) => {}
                ExprKind::Closure(_) => {}
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    return self.is_thread_given(body, parent, given);
                }
                _ => return false,
            }
            given = parent;
        }
    }

    /// Whether a call runs what it is given on a thread of its own: by itself, or as a function of the
    /// workspace that does so with its parameter.
    fn is_thread_given(&self, body: &BodyInfo, call: ExprId, given: ExprId) -> bool {
        if self.drives(body, call) || self.drives_alone(body, call, given) {
            return self.is_on_thread(body, call);
        }
        let Some(found) = body.types.call(call) else {
            return false;
        };
        let file = body.source(self);
        let args = match file.expr(call).kind {
            ExprKind::Call { args, .. } => file.list(args),
            _ => file.method_call(call).map_or(&[][..], |call| call.args),
        };
        let Callee::Function { def, .. } = found.callee else {
            return false;
        };
        let position = args.iter().position(|&arg| arg == given);
        let callee = self.body_of(def);
        position
            .zip(callee)
            .is_some_and(|(position, callee)| self.runs_parameter(callee, position))
    }

    /// Whether a function does nothing with a parameter but run it, or the future that it makes, on a
    /// thread.
    fn runs_parameter(&self, body: &BodyInfo, position: usize) -> bool {
        let file = body.source(self);
        let params = file.list(body.hir(self).params);
        let local = params.get(position).and_then(|&pat| taken_by(file, pat));
        local.is_some_and(|local| {
            let mut uses = uses_of(body, local).peekable();
            uses.peek().is_some()
                && uses.all(|used| {
                    let Some(parent) = body.frames.parent(used) else {
                        return false;
                    };
                    let made = match file.expr(parent).kind {
                        ExprKind::Call { callee, .. } if callee == used => parent,
                        _ => used,
                    };
                    let call = body.frames.parent(made);
                    call.is_some_and(|call| {
                        self.drives(body, call) && self.is_on_thread(body, call)
                    })
                })
        })
    }

    fn drives(&self, body: &BodyInfo, call: ExprId) -> bool {
        let path = body
            .types
            .call(call)
            .and_then(|call| self.callee_path(call));
        if let Some(path) = path {
            return knowledge::async_contexts()
                .polls_here
                .contains(&knowledge::canonical(path));
        }
        // That of a handle of which the type is not known, for all that one can tell.
        let method = body.source(self).method_call(call);
        method.is_some_and(|method| method.method.name.as_str() == "block_on")
    }

    /// Whether a call runs a block on a runtime that is made for it alone, where nothing starts tasks that would
    /// have to wait for it.
    fn drives_alone(&self, body: &BodyInfo, call: ExprId, given: ExprId) -> bool {
        const RUNS: &[&str] = &[
            "tokio::runtime::Runtime::block_on",
            "tokio::task::LocalSet::block_on",
        ];
        let file = body.source(self);
        let path = body
            .types
            .call(call)
            .and_then(|call| self.callee_path(call));
        let runs = path.is_some_and(|path| RUNS.contains(&knowledge::canonical(path).as_str()));
        let is_block = matches!(file.expr(given).kind, ExprKind::Block(_));
        let Some(method) = file.method_call(call).filter(|_| runs && is_block) else {
            return false;
        };
        let is_used_here = || {
            let paths = body.types.paths().iter();
            let local = paths
                .clone()
                .find_map(|&(expr, meaning)| (expr == method.receiver).then_some(meaning));
            let own = body.frames.of(call);
            local.is_some_and(|local| {
                let mut uses = paths.filter(|(_, meaning)| *meaning == local);
                matches!(local, ValueResolution::Local(pat) if self.initializer(body, pat).is_some_and(|init| body.frames.of(init) == own))
                    && uses.all(|&(expr, _)| expr == method.receiver)
            })
        };
        // `Runtime::new().unwrap().block_on(..)`
        let is_made_here = || {
            let mut made = method.receiver;
            while let Some(call) = file.method_call(made) {
                made = call.receiver;
            }
            matches!(file.expr(made).kind, ExprKind::Call { .. })
        };
        (is_made_here() || is_used_here()) && !self.starts_tasks(body, file.range(given))
    }

    /// Whether code starts tasks, itself or in a function of the workspace that it calls.
    fn starts_tasks(&self, body: &BodyInfo, within: TextRange) -> bool {
        let offload = &knowledge::async_contexts().offload;
        let spawns = |call: &Call| {
            let row = self.api(call).and_then(|api| offload.get(api));
            row.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
        };
        let file = body.source(self);
        let calls = body.types.calls().iter();
        let mut inside = calls.filter(|call| within.contains_range(file.range(call.expr)));
        inside.any(|call| {
            let callee = match call.callee {
                Callee::Function { def, .. } => self.body_of(def),
                _ => None,
            };
            spawns(call) || callee.is_some_and(|callee| callee.types.calls().iter().any(spawns))
        })
    }

    /// Whether an expression stands in a closure that is handed to a thread.
    fn is_on_thread(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let mut frames = body.frames.outwards(body.frames.of(expr));
        let closure = frames.find(|(_, frame)| {
            matches!(
                frame.kind,
                FrameKind::Closure { .. } | FrameKind::Async | FrameKind::Body
            )
        });
        closure.is_some_and(|(_, frame)| {
            matches!(frame.kind, FrameKind::Closure { .. })
                && self.use_of_closure(body, frame.expr) == ClosureUse::Offloaded
        })
    }
}

fn uses_of(body: &BodyInfo, local: PatId) -> impl Iterator<Item = ExprId> {
    let paths = body.types.paths().iter();
    paths
        .filter(move |(_, meaning)| *meaning == ValueResolution::Local(local))
        .map(|&(expr, _)| expr)
}
