//! Loops by which a thread goes on working for as long as its program runs.

use super::bodies::BodyInfo;
use super::model::Model;
use super::pauses::LONG;
use super::types::TyKind;
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, SourceFile};

/// What threads take their work from.
const SOURCES: &[&str] = &[
    "async_channel::Receiver",
    "crossbeam_channel::Receiver",
    "flume::Receiver",
    "kanal::Receiver",
    "std::net::Incoming",
    "std::sync::mpsc::Receiver",
    "tokio::sync::mpsc::Receiver",
    "tokio::sync::mpsc::UnboundedReceiver",
];

/// Whether a loop of a thread takes what comes in, or is never left and does not mainly sleep.
pub(super) fn goes_on(model: &Model, body: &BodyInfo, around: ExprId) -> bool {
    let file = body.source(model);
    match file.expr(around).kind {
        ExprKind::For { iterable, .. } => {
            let receiver = file.method_call(iterable).map(|call| call.receiver);
            is_source(model, body, iterable)
                || receiver.is_some_and(|receiver| is_source(model, body, receiver))
        }
        ExprKind::While { condition, .. } => takes(model, body, file, condition),
        ExprKind::Loop { body: pass } => {
            takes(model, body, file, pass)
                || !leaves(file, pass) && !sleeps_long(model, body, file, pass)
        }
        _ => false,
    }
}

fn is_source(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let program = &model.program;
    let types = &program.types;
    let path = match types.kind(types.peel_references(body.types.expr(expr))) {
        TyKind::Adt(def, _) => program.defs.canonical_path(*def),
        TyKind::Unread(path, _) => *path,
        _ => return false,
    };
    SOURCES.contains(&knowledge::canonical(path).as_str())
}

/// Whether an expression asks a channel for what comes next.
fn takes(model: &Model, body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    let asks = file.method_call(expr).is_some_and(|call| {
        call.method.name.as_str().contains("recv") && is_source(model, body, call.receiver)
    });
    asks || any_part(file, expr, |part| takes(model, body, file, part))
}

fn leaves(file: &SourceFile, expr: ExprId) -> bool {
    matches!(
        file.expr(expr).kind,
        ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Try(_)
    ) || any_part(file, expr, |part| leaves(file, part))
}

fn sleeps_long(model: &Model, body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    model.pause(body, expr).is_some_and(|long| long >= LONG)
        || any_part(file, expr, |part| sleeps_long(model, body, file, part))
}

/// Whether one of the direct parts of an expression is asked for, closures aside.
fn any_part(file: &SourceFile, expr: ExprId, mut is_one: impl FnMut(ExprId) -> bool) -> bool {
    let mut found = false;
    if !matches!(file.expr(expr).kind, ExprKind::Closure(_)) {
        file.each_child(expr, &mut |part| found = found || is_one(part));
    }
    found
}
