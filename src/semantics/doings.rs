//! What the expressions of a body do to the thread that runs them: calls that block, calls of functions
//! whose effects count, functions that are handed to what calls them in place.

use smallvec::SmallVec;

use super::awaited::is_awaited;
use super::blocking::Blocking;
use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind};
use super::frames::ClosureUse;
use super::implicit;
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use super::types::{TraitId, Ty, TyKind};
use super::witness::Code;
use crate::finding::Confidence;
use crate::syntax::hir::{ExprId, ExprKind};

/// What an expression of a body does to the thread that runs it.
pub(super) enum Doing {
    Blocks(Blocking),
    Calls(Code, Confidence),
}

/// The calls of a body that block or lead to functions of the workspace, the functions that it hands
/// to something that calls them in place, and the loops that wait for their items. The parameters of the
/// body's function stand for `own`.
pub(super) fn doings(model: &Model, body: &BodyInfo, own: &[Ty]) -> Vec<(ExprId, Doing)> {
    let mut found = Vec::new();
    let instances = &model.effects.instances;
    let mut add = |expr: ExprId, blocking: Option<Blocking>, callee: &Callee| {
        if let Some(blocking) = blocking {
            found.push((expr, Doing::Blocks(blocking)));
        } else if *callee == Callee::Value {
            let (codes, certainty) = model.effects.stored.called(body, expr);
            let calls = codes.iter().map(|&code| Doing::Calls(code, certainty));
            found.extend(calls.map(|doing| (expr, doing)));
        } else if let Some(code) = body
            .types
            .call(expr)
            .filter(|call| call.callee == *callee)
            .and_then(|call| instances.running(model, call, own))
        {
            let function = model.program.function(code.owner);
            if function.is_some_and(|function| !function.is_async)
                && may_run(model, body, code.owner)
            {
                found.push((expr, Doing::Calls(code, Confidence::High)));
            }
        } else {
            let callees = callees(model, callee).into_iter();
            let callees = callees.filter(|&(def, _)| may_run(model, body, def));
            found.extend(callees.map(|(def, certainty)| {
                let code = Code::function(def);
                (expr, Doing::Calls(code, certainty))
            }));
        }
    };
    for call in body.types.calls() {
        let blocking = model.blocking_call(body, call, own);
        let may_do =
            blocking.is_some() || call.callee == Callee::Value || leads_on(model, &call.callee);
        if may_do && (runs_before_await(model, call) || !is_awaited(model, body, call.expr)) {
            add(call.expr, blocking, &call.callee);
            if let Some(given) = model
                .waits_for_given(body, call)
                .or_else(|| model.waits_for_kept(body, call))
            {
                add(call.expr, Some(given), &call.callee);
            }
        }
    }
    for &(expr, resolution) in body.types.paths() {
        if !matches!(
            resolution,
            ValueResolution::Def(_) | ValueResolution::Unread(_)
        ) || !is_argument(model, body, expr)
            || model.use_of_value(body, expr) != ClosureUse::InPlace
            || model.is_called_once(body, expr)
        {
            continue;
        }
        let callee = match resolution {
            ValueResolution::Def(def) => Callee::Function {
                def,
                declared: None,
            },
            _ => Callee::Unknown,
        };
        add(expr, model.blocking_value(resolution), &callee);
    }
    for (expr, blocking) in model.blocking_syntax(body) {
        add(expr, Some(blocking), &Callee::Unknown);
    }
    for (expr, def) in implicit::calls(model, body) {
        let callee = Callee::Function {
            def,
            declared: None,
        };
        add(expr, None, &callee);
    }
    found
}

/// Whether a function is there where a body runs: code for all targets has branches in it that call
/// what other targets alone have.
fn may_run(model: &Model, body: &BodyInfo, function: DefId) -> bool {
    let program = &model.program;
    !program.is_of_other_target(function) || program.is_of_other_target(body.owner)
}

/// Whether what is called is a plain function of the workspace that gives a future: what it does outside
/// of that it does before anybody awaits it.
fn runs_before_await(model: &Model, call: &Call) -> bool {
    let Callee::Function { def, .. } = call.callee else {
        return false;
    };
    let program = &model.program;
    let function = program.function(def);
    let gives_future = || {
        let signature = program.signature(def);
        signature.is_some_and(|signature| match program.types.kind(signature.result) {
            TyKind::Opaque(_) => true,
            TyKind::Adt(adt, _) => Some(*adt) == program.lang.pin,
            _ => false,
        })
    };
    program.is_workspace(def)
        && function.is_some_and(|function| !function.is_async && function.body.is_some())
        && gives_future()
}

/// Whether the callee is a function whose effects are known.
fn leads_on(model: &Model, callee: &Callee) -> bool {
    matches!(*callee, Callee::Function { def, .. } if model.is_read(def))
}

/// Whether the expression is an argument of a call.
fn is_argument(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    body.frames
        .parent(expr)
        .is_some_and(|parent| match file.expr(parent).kind {
            ExprKind::Call { callee, .. } => callee != expr,
            ExprKind::MethodCall { .. } => true,
            _ => false,
        })
}

/// Which of more implementations is called cannot be said, and asking at each call takes the square of
/// them.
const MOST_CANDIDATES: usize = 64;

/// The functions that a callee may be, of the workspace and of dependencies that are followed.
fn callees(model: &Model, callee: &Callee) -> SmallVec<[(DefId, Confidence); 1]> {
    let mut found = SmallVec::new();
    let Callee::Function { def, .. } = *callee else {
        return found;
    };
    let program = &model.program;
    let Some(function) = program.function(def) else {
        return found;
    };
    if function.is_async || !model.is_read(def) {
        return found;
    }
    let declares = program
        .container(def)
        .is_some_and(|container| program.def(container).kind == DefKind::Trait);
    if !declares {
        found.push((def, Confidence::High));
        return found;
    }
    let mut candidates = implementations_up_to(model, def, MOST_CANDIDATES + 1);
    if candidates.len() > MOST_CANDIDATES {
        candidates.truncate(1);
        let certainty = Confidence::Low;
        found.extend(
            candidates
                .into_iter()
                .map(|candidate| (candidate, certainty)),
        );
        return found;
    }
    let overridden = !candidates.is_empty();
    let certainty = if candidates.len() == 1 {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    for candidate in candidates {
        let is_async = program
            .function(candidate)
            .is_some_and(|function| function.is_async);
        if !is_async {
            found.push((candidate, certainty));
        }
    }
    if function.body.is_some() {
        let certainty = if overridden {
            Confidence::Low
        } else {
            Confidence::High
        };
        found.push((def, certainty));
    }
    found
}

/// The methods of the workspace that implement a trait's method.
pub(super) fn implementations(model: &Model, declared: DefId) -> Vec<DefId> {
    implementations_up_to(model, declared, usize::MAX)
}

/// As [`implementations`], as many as are wanted at the most.
pub(super) fn implementations_up_to(model: &Model, declared: DefId, most: usize) -> Vec<DefId> {
    let program = &model.program;
    let Some(trait_def) = program.container(declared) else {
        return Vec::new();
    };
    let name = program.def(declared).name;
    impls_of(model, trait_def)
        .filter_map(|def| program.member(def, name))
        .take(most)
        .collect()
}

/// The impls of a trait in the code of the workspace that ships.
pub(super) fn impls_of(model: &Model, trait_def: DefId) -> impl Iterator<Item = DefId> {
    let program = &model.program;
    let impls = program.impls.all_of_trait(TraitId::Def(trait_def)).iter();
    impls
        .map(|&id| program.impls.get(id).def)
        .filter(|&def| program.is_workspace(def) && program.code_kind(def).ships())
}

impl Model {
    /// The functions of the workspace that implement a trait's method.
    pub fn implementations(&self, declared: DefId) -> Vec<DefId> {
        implementations(self, declared)
    }
}
