//! Where requests and queries are made: by which verb, with which text, also where a function of the
//! workspace makes the request, or runs the text that its callers give it.

use super::names::only_selects;
use crate::semantics::defs::DefId;
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind};

/// How many functions deep a request or a text is followed.
const DEEPEST: u8 = 3;

/// Whether a chain of calls that builds a request begins with a verb that reads.
pub(super) fn begins_with_get(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    request_reads(model, body, expr, DEEPEST)
}

fn request_reads(model: &Model, body: &BodyInfo, expr: ExprId, depth: u8) -> bool {
    let file = body.source(model);
    let graph = Graph::default();
    let flow = Flow::new(model, body, &graph);
    let mut inner = expr;
    while let Some(call) = file.method_call(inner) {
        inner = flow.origin(call.receiver);
        match verb(model, body, inner) {
            Some("get" | "head") => return true,
            Some("post" | "put" | "patch" | "delete" | "request") => return false,
            _ => {}
        }
        if let Some(maker) = function_called(model, body, inner) {
            return gives_reading_request(model, maker, depth);
        }
    }
    false
}

/// The method of an HTTP client that a call calls.
fn verb(model: &Model, body: &BodyInfo, call: ExprId) -> Option<&'static str> {
    let path = model.callee_path(body.types.call(call)?)?.as_str();
    let of_client = path.contains("Client::") || path.contains("ClientWithMiddleware::");
    path.rsplit("::").next().filter(|_| of_client)
}

/// The function of the workspace that a call calls.
fn function_called(model: &Model, body: &BodyInfo, call: ExprId) -> Option<DefId> {
    match body.types.call(call)?.callee {
        Callee::Function { def, .. } if model.program.is_workspace(def) => Some(def),
        _ => None,
    }
}

/// Whether a function builds a request that reads, and gives it back.
fn gives_reading_request(model: &Model, function: DefId, depth: u8) -> bool {
    let (Some(depth), Some(body)) = (depth.checked_sub(1), model.body_of(function)) else {
        return false;
    };
    let file = body.source(model);
    let graph = Graph::default();
    let flow = Flow::new(model, body, &graph);
    let mut given = body.hir(model).root;
    while let Some(tail) = file.block(given).and_then(|block| block.tail) {
        given = tail;
    }
    given = flow.origin(given);
    if let Some(maker) = function_called(model, body, given) {
        return gives_reading_request(model, maker, depth);
    }
    verb(model, body, given) == Some("get") || request_reads(model, body, given, depth)
}

/// Whether the text of a query only selects: the first that is written in the call, its arguments or
/// the calls before it, or those that all callers of the function give it.
pub(super) fn only_selects_rows(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    text_only_selects(model, body, expr, DEEPEST)
}

fn text_only_selects(model: &Model, body: &BodyInfo, expr: ExprId, depth: u8) -> bool {
    let file = body.source(model);
    let mut look = vec![expr];
    let graph = Graph::default();
    let flow = Flow::new(model, body, &graph);
    while let Some(next) = look.pop() {
        let next = flow.origin(next);
        match file.expr(next).kind {
            ExprKind::Literal(Literal::Str) => return only_selects(body.text(model, next)),
            ExprKind::MethodCall { .. }
            | ExprKind::Call { .. }
            | ExprKind::Macro(_)
            | ExprKind::Await(_)
            | ExprKind::Try(_) => {
                let mut parts = Vec::new();
                file.each_child(next, &mut |part| parts.push(part));
                look.extend(parts.into_iter().rev());
            }
            ExprKind::Path(_) => {
                if let Some(position) = text_parameter(model, body, next) {
                    return callers_select(model, body, position, depth);
                }
            }
            _ => {}
        }
    }
    false
}

/// The position of the parameter, of type `&str`, that a path names; the receiver is not counted.
fn text_parameter(model: &Model, body: &BodyInfo, path: ExprId) -> Option<usize> {
    let ValueResolution::Local(local) = body.types.path(path) else {
        return None;
    };
    let types = &model.program.types;
    let file = body.source(model);
    let is_local = |pat: PatId| {
        pat == local || matches!(file.pat(pat).kind, PatKind::Typed(inner, _) if inner == local)
    };
    let is_text = types.peel_references(body.types.expr(path)) == crate::semantics::types::Ty::STR;
    let params = file.list(body.hir(model).params);
    params
        .iter()
        .position(|&param| is_local(param))
        .filter(|_| is_text)
}

fn callers_select(model: &Model, body: &BodyInfo, position: usize, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let mut callers = model
        .callers(body.owner)
        .iter()
        .filter_map(|&(caller, call)| Some((model.bodies.get(caller.0 as usize)?, call)))
        .filter(|(caller, _)| model.program.code_kind(caller.owner).ships())
        .peekable();
    callers.peek().is_some()
        && callers.all(|(caller, call)| {
            let file = caller.source(model);
            let argument = match file.expr(call).kind {
                ExprKind::Call { args, .. } => file.list(args).get(position).copied(),
                _ => file
                    .method_call(call)
                    .and_then(|call| call.args.get(position).copied()),
            };
            argument.is_some_and(|text| text_only_selects(model, caller, text, depth))
        })
}
