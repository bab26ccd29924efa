//! The functions and closures that are registered as handlers, also by functions of the workspace that are handed them.

use super::Found;
use crate::semantics::bodies::BodyInfo;
use crate::semantics::defs::DefId;
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::model::Model;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile};

/// What a function of the workspace is handed at which position, and registers as a handler of this framework.
pub(super) type Handed = (DefId, usize, &'static str);

/// Adds the handlers that functions of the workspace are handed by their callers.
pub(super) fn find_handed(model: &Model, found: &mut [(DefId, Found)]) {
    let handed = found.iter().flat_map(|(_, found)| &found.handed);
    let handed: Vec<Handed> = handed.copied().collect();
    if handed.is_empty() {
        return;
    }
    for (body, (_, found)) in model.bodies.iter().zip(found) {
        for call in body.types.calls() {
            let Callee::Function { def, .. } = call.callee else {
                continue;
            };
            for &(_, position, framework) in handed.iter().filter(|(of, ..)| *of == def) {
                let args = arguments(body.source(model), call.expr);
                let given = args.get(position..=position).unwrap_or_default();
                registered(model, body, given, framework, found);
            }
        }
    }
}

/// The variable that a parameter is.
fn named_by(file: &SourceFile, param: PatId) -> PatId {
    match file.pat(param).kind {
        PatKind::Typed(inner, _) => inner,
        _ => param,
    }
}

/// The functions and closures that are arguments of a call that registers handlers.
pub(super) fn handlers_in(
    model: &Model,
    body: &BodyInfo,
    call: ExprId,
    framework: &'static str,
    found: &mut Found,
) {
    let args = arguments(body.source(model), call);
    registered(model, body, &args, framework, found);
}

/// The arguments of a call, the receiver aside.
fn arguments(file: &SourceFile, call: ExprId) -> Vec<ExprId> {
    match file.expr(call).kind {
        ExprKind::Call { args, .. } => file.list(args).to_vec(),
        _ => file
            .method_call(call)
            .map_or_else(Vec::new, |call| call.args.to_vec()),
    }
}

fn registered(
    model: &Model,
    body: &BodyInfo,
    args: &[ExprId],
    framework: &'static str,
    found: &mut Found,
) {
    let file = body.source(model);
    let named: Vec<ExprId> = args
        .iter()
        .filter_map(|&arg| file.handed_by_name(arg))
        .collect();
    for arg in args.iter().copied().chain(named) {
        match file.expr(arg).kind {
            ExprKind::Closure(_) => found.closures.push((body.file, arg)),
            ExprKind::Path(_) => match body.types.path(arg) {
                ValueResolution::Def(def) if model.program.is_workspace(def) => {
                    found.handlers.push((def, framework));
                }
                ValueResolution::Local(local) => {
                    let params = file.list(body.hir(model).params);
                    let position = params
                        .iter()
                        .position(|&param| named_by(file, param) == local);
                    let handed = position.map(|position| (body.owner, position, framework));
                    found.handed.extend(handed);
                }
                _ => {}
            },
            _ => {}
        }
    }
}
