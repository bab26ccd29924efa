//! How functions use the closures that they are given.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Callee, ValueResolution};
use super::model::Model;
use super::program::Program;
use super::types::{TraitId, Ty, TyKind};
use crate::syntax::hir::{ExprId, PatId, PatKind};

/// How functions of the workspace use the closure that they are given: `fn run<F: FnOnce()>(f: F)`.
pub(super) fn param_uses(model: &Model, dependencies: &[BodyInfo]) -> FxHashMap<DefId, ClosureUse> {
    let program = &model.program;
    let found: Vec<(DefId, ClosureUse)> = model
        .bodies
        .par_iter()
        .with_min_len(64)
        .chain(dependencies.par_iter().with_min_len(64))
        .filter_map(|body| {
            let function = program.function(body.owner)?;
            let file = body.source(model);
            let mut used = None;
            for param in file.list(function.params) {
                let PatKind::Binding { .. } = file.pat(param.pat).kind else {
                    continue;
                };
                if !is_callable(program, body.types.pat(param.pat), body.owner) {
                    continue;
                }
                let this = use_of_param(model, body, param.pat);
                used = match used {
                    None => Some(this),
                    Some(same) if same == this => Some(same),
                    Some(_) => Some(ClosureUse::Unknown),
                };
            }
            Some((body.owner, used?))
        })
        .collect();
    found.into_iter().collect()
}

fn is_callable(program: &Program, ty: Ty, owner: DefId) -> bool {
    let lang = &program.lang;
    let traits = [lang.fn_once, lang.fn_mut, lang.function];
    let is_function_trait = |id: TraitId| match id {
        TraitId::Def(def) => traits.contains(&Some(def)),
        TraitId::Unread(_) => false,
    };
    let ty = program.types.peel_references(ty);
    match program.types.kind(ty) {
        TyKind::FnPointer(_) => true,
        TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
            bounds.iter().any(|bound| is_function_trait(bound.id))
        }
        TyKind::Param(..) => program
            .predicates_of(owner)
            .iter()
            .any(|predicate| predicate.ty == ty && is_function_trait(predicate.bound.id)),
        _ => false,
    }
}

fn use_of_param(model: &Model, body: &BodyInfo, pat: PatId) -> ClosureUse {
    let mut found = None;
    for &(expr, resolution) in body.types.paths() {
        if resolution != ValueResolution::Local(pat) {
            continue;
        }
        // What becomes of it there is told by the other uses.
        if is_handed_to_itself(body, expr) {
            continue;
        }
        // A closure that is called where it stands runs wherever the one around it does.
        let around = body
            .frames
            .outwards(body.frames.of(expr))
            .filter_map(|(_, frame)| match frame.kind {
                FrameKind::Closure { is_async: false } => {
                    Some(model.use_of_closure(body, frame.expr))
                }
                FrameKind::Async | FrameKind::Closure { is_async: true } => {
                    Some(ClosureUse::Unknown)
                }
                _ => None,
            })
            .find(|&used| used != ClosureUse::InPlace);
        let this = around.unwrap_or_else(|| model.use_of_value(body, expr));
        found = match found {
            None => Some(this),
            Some(same) if same == this => Some(same),
            Some(_) => Some(ClosureUse::Unknown),
        };
    }
    match found {
        // Whoever called the function may call what it gives back.
        None | Some(ClosureUse::Returned) => ClosureUse::Unknown,
        Some(used) => used,
    }
}

/// Whether a function hands a parameter on to itself, as one that goes down a tree does.
fn is_handed_to_itself(body: &BodyInfo, expr: ExprId) -> bool {
    let around =
        std::iter::successors(body.frames.parent(expr), |&inner| body.frames.parent(inner));
    // `walk(child, &mut visit)`
    let mut calls = around.take(2).filter_map(|outer| body.types.call(outer));
    calls.any(|call| matches!(call.callee, Callee::Function { def, .. } if def == body.owner))
}
