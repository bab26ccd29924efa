//! Where values end whose types have a `drop` of the workspace.

use super::method_of;
use crate::knowledge;
use crate::semantics::bodies::BodyInfo;
use crate::semantics::defs::DefId;
use crate::semantics::flow::{Flow, Graph, UseKind};
use crate::semantics::infer::Callee;
use crate::semantics::model::Model;
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
            let methods = drops_of(program, body.types.expr(*value));
            found.extend(methods.into_iter().map(|method| (call.expr, method)));
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
            && !is_clone(model, body, file.innermost(init))
        {
            let methods = drops_of(program, body.types.expr(init));
            if !methods.is_empty() && stays(model, body, pat) {
                found.extend(methods.into_iter().map(|method| (init, method)));
            }
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

/// Whether a call gives another handle of what lives on: the end of the last one is what takes time.
fn is_clone(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let Some(call) = body.types.call(expr) else {
        return false;
    };
    let implemented = match call.callee {
        Callee::Function { def, .. } => model.program.implemented_method(def),
        _ => None,
    };
    let path = implemented.or_else(|| model.callee_path(call));
    path.is_some_and(|path| knowledge::canonical(path).as_str() == "std::clone::Clone::clone")
}

/// The `drop`s that run when a value of the type ends: its own, those of its fields and of what a
/// collection, a box or an option holds. None for references and what is shared.
fn drops_of(program: &Program, ty: Ty) -> Vec<DefId> {
    let mut found = Vec::new();
    note_drops(program, ty, DEEPEST, &mut found);
    found
}

/// How many types of the workspace deep a field may lie.
const DEEPEST: u8 = 3;
/// What ends together with what it holds.
const OWNERS: &[&str] = &[
    "std::option::Option",
    "std::boxed::Box",
    "std::vec::Vec",
    "std::collections::VecDeque",
    "std::collections::HashMap",
    "std::collections::BTreeMap",
];

fn note_drops(program: &Program, ty: Ty, depth: u8, found: &mut Vec<DefId>) {
    match program.types.kind(ty) {
        TyKind::Adt(def, _) if program.is_workspace(*def) => {
            let Some(deeper) = depth.checked_sub(1) else {
                return;
            };
            let own = method_of(program, Some(*def), program.lang.drop, "drop");
            found.extend(own.filter(|own| !found.contains(own)));
            for field in program.fields(*def) {
                note_drops(program, field.ty, deeper, found);
            }
        }
        TyKind::Adt(def, held) => {
            let path = program.defs.canonical_path(*def);
            if OWNERS.contains(&knowledge::canonical(path).as_str()) {
                for &part in held {
                    note_drops(program, part, depth, found);
                }
            }
        }
        TyKind::Tuple(parts) => {
            for &part in parts {
                note_drops(program, part, depth, found);
            }
        }
        _ => {}
    }
}

/// Whether a variable is never moved, so that its value ends with its scope.
fn stays(model: &Model, body: &BodyInfo, local: PatId) -> bool {
    let graph = Graph::default();
    let flow = Flow::new(model, body, &graph);
    flow.uses(local)
        .all(|path| flow.use_kind(path) != UseKind::Move)
}
