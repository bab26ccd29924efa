//! Where values end whose types have a `drop` of the workspace.

use super::method_of;
use crate::semantics::defs::DefId;
use crate::semantics::flow::{Flow, Graph, UseKind};
use crate::semantics::infer::Callee;
use crate::semantics::model::{BodyInfo, Model};
use crate::semantics::program::Program;
use crate::semantics::types::{Ty, TyKind};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};

/// The `drop`s that a body calls by letting go of values, at the calls of `drop` and where the values
/// are made.
pub(super) fn calls(model: &Model, body: &BodyInfo) -> Vec<(ExprId, DefId)> {
    let program = &model.program;
    let file = body.source(model);
    let hir = body.hir(model);
    let mut found = Vec::new();
    for call in body.types.calls() {
        let Callee::Function { def, .. } = call.callee else {
            continue;
        };
        if program.is_workspace(def) || program.def(def).name.as_str() != "drop" {
            continue;
        }
        let ExprKind::Call { args, .. } = file.expr(call.expr).kind else {
            continue;
        };
        if let [value] = file.list(args)
            && program.defs.canonical_path(def).as_str() == "std::mem::drop"
        {
            let method = drop_of(program, body.types.expr(*value));
            found.extend(method.map(|method| (call.expr, method)));
        }
    }
    let blocks = (hir.first_expr.index()..hir.end_expr.index())
        .filter_map(|index| file.block(ExprId::from_index(index)));
    for statement in blocks.flat_map(|block| file.list(block.statements)) {
        if let Statement::Let {
            pat,
            init: Some(init),
            ..
        } = *statement
            && let PatKind::Binding { .. } | PatKind::Wild = file.pat(pat).kind
            && is_made(file.expr(file.innermost(init)).kind)
            && let Some(method) = drop_of(program, body.types.expr(init))
            && stays(model, body, pat)
        {
            found.push((init, method));
        }
    }
    found
}

/// Whether an expression gives a value that was nowhere before.
fn is_made(kind: ExprKind) -> bool {
    matches!(
        kind,
        ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Struct { .. }
            | ExprKind::Try(_)
            | ExprKind::Await(_)
    )
}

/// The `drop` of the type of a value; `None` for references.
fn drop_of(program: &Program, ty: Ty) -> Option<DefId> {
    let TyKind::Adt(def, _) = *program.types.kind(ty) else {
        return None;
    };
    if !program.is_workspace(def) {
        return None;
    }
    method_of(program, Some(def), program.lang.drop, "drop")
}

/// Whether a variable is never moved, so that its value ends with its scope.
fn stays(model: &Model, body: &BodyInfo, local: PatId) -> bool {
    let graph = Graph::default();
    let flow = Flow::new(model, body, &graph);
    flow.uses(local)
        .all(|path| flow.use_kind(path) != UseKind::Move)
}
