//! Loops over the messages of a broker: what stands in them is done for each message, as a handler is
//! called for each request.

use super::bodies::BodyInfo;
use super::connections::loop_around;
use super::infer::Call;
use super::model::Model;
use super::types::{Ty, TyKind};
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// The loops and closures of a body that run for each message that a broker delivers.
pub(super) fn taking_messages(model: &Model, body: &BodyInfo) -> Vec<ExprId> {
    let mut found = Vec::new();
    for call in body.types.calls() {
        match taken_by(model, body, call) {
            Some(By::Loop) => found.extend(loop_around(body, call.expr)),
            Some(By::Closure) => found.extend(closures_of(model, body, call.expr)),
            None => {}
        }
    }
    found
}

/// How many of these are loops, which take one message after the other.
pub(super) fn one_by_one(model: &Model, body: &BodyInfo, taking: &[ExprId]) -> usize {
    let file = body.source(model);
    let is_closure = |&&at: &&ExprId| matches!(file.expr(at).kind, ExprKind::Closure(_));
    taking.len() - taking.iter().filter(is_closure).count()
}

impl Model {
    /// Whether an expression runs for each message that a broker delivers, in the loop or closure of its own
    /// function that takes them.
    pub fn is_per_delivery(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let taking = taking_messages(self, body);
        let mut frames = body.frames.outwards(body.frames.of(expr));
        !taking.is_empty() && frames.any(|(_, frame)| taking.contains(&frame.expr))
    }
}

/// What runs for the messages that a call takes.
enum By {
    /// The loop in which it stands.
    Loop,
    /// The closure that it is given.
    Closure,
}

fn taken_by(model: &Model, body: &BodyInfo, call: &Call) -> Option<By> {
    let contexts = knowledge::async_contexts();
    let path = model.api(call)?.path();
    if contexts.message_calls.contains(&path) {
        return Some(By::Loop);
    }
    let by = match path.as_str() {
        _ if contexts.events.contains(&path) => By::Loop,
        "futures::stream::StreamExt::for_each"
        | "futures::stream::StreamExt::for_each_concurrent"
        | "futures::stream::TryStreamExt::try_for_each"
        | "futures::stream::TryStreamExt::try_for_each_concurrent" => By::Closure,
        _ => return None,
    };
    let method = body.source(model).method_call(call.expr)?;
    let stream = path_of(model, body.types.expr(method.receiver))?;
    contexts.message_streams.contains(&stream).then_some(by)
}

/// The path of a type behind references, in its canonical form.
pub(super) fn path_of(model: &Model, ty: Ty) -> Option<Name> {
    let types = &model.program.types;
    match types.kind(types.peel_references(ty)) {
        TyKind::Adt(def, _) => Some(knowledge::canonical(
            model.program.defs.canonical_path(*def),
        )),
        TyKind::Unread(path, _) => Some(knowledge::canonical(*path)),
        _ => None,
    }
}

fn closures_of(model: &Model, body: &BodyInfo, call: ExprId) -> Vec<ExprId> {
    let file = body.source(model);
    let args = file.method_call(call).map_or(&[][..], |call| call.args);
    let is_closure = |&&arg: &&ExprId| matches!(file.expr(arg).kind, ExprKind::Closure(_));
    args.iter().filter(is_closure).copied().collect()
}
