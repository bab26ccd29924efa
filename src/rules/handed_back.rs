//! What becomes of a value that a function of a handler makes and gives to its callers.

use super::context::BodyCx;
use super::facts::BodyFacts;
use super::given::{self, Given};
use crate::semantics::defs::DefId;
use crate::semantics::{HotReason, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// What becomes of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is used where it is made, or where it is given to, and dropped.
    Dropped,
    /// It is put into a collection, a cell or a field.
    Kept,
    /// It is handed on to where nobody looks.
    Unknown,
}

/// What becomes of what a call in hot code makes. What a function does not give away it is taken to
/// drop; so is what is given to the framework that calls a handler.
pub(super) fn fate(cx: &BodyCx<'_>, call: ExprId) -> Fate {
    const DEEPEST: u32 = 4;
    let facts = cx.facts();
    let model = cx.model();
    let is_called = matches!(
        model.hot_reason(facts.owner()),
        Some(HotReason::CalledFrom(_))
    );
    if is_called && given::is_returned(facts, call) {
        of_callers(model, facts.owner(), DEEPEST)
    } else {
        Fate::Dropped
    }
}

/// What becomes of what a function returns: dropped where one of the hot callers drops it, kept where
/// all keep it.
fn of_callers(model: &Model, function: DefId, deepest: u32) -> Fate {
    let Some(deeper) = deepest.checked_sub(1) else {
        return Fate::Unknown;
    };
    let reason = model.hot_reason(function);
    let mut found = None;
    // Who calls by a trait that one type implements calls this one.
    let declared = model.program.declaration_of(function);
    let declared = declared.filter(|&method| model.only_implementation(method) == Some(function));
    let by_trait = declared.map_or(&[][..], |method| model.callers(method));
    for &(body, call) in model.callers(function).iter().chain(by_trait) {
        let body = model.body(body);
        let is_hot = model.hot_reason(body.owner).is_some()
            || reason == Some(HotReason::CalledFrom(body.owner));
        if !is_hot || body.owner == function {
            continue;
        }
        let facts = BodyFacts::of(model, body);
        if facts.is_start_up(call) || facts.in_error_path(call) {
            continue;
        }
        match (of_call(&facts, call, deeper), found) {
            (Fate::Dropped, _) => return Fate::Dropped,
            (Fate::Kept, None | Some(Fate::Kept)) => found = Some(Fate::Kept),
            _ => found = Some(Fate::Unknown),
        }
    }
    found.unwrap_or(Fate::Unknown)
}

fn of_call(facts: &BodyFacts<'_>, call: ExprId, deepest: u32) -> Fate {
    let holder = given::bound_to(facts, call);
    if given::is_kept(facts, call, holder) {
        return Fate::Kept;
    }
    match given::given_to(facts, call, holder) {
        Given::Caller => of_callers(facts.model(), facts.owner(), deepest),
        Given::Nobody if is_only_used(facts, call, holder, deepest) => Fate::Dropped,
        Given::Nobody | Given::Closure => Fate::Unknown,
    }
}

/// Whether a function only borrows what a call gives it, or hands it to one that does.
fn is_only_used(facts: &BodyFacts<'_>, call: ExprId, holder: Option<PatId>, deepest: u32) -> bool {
    if let Some(local) = holder {
        return is_variable_only_used(facts, local, deepest);
    }
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } if given::passes_on(facts, outer, inner) => {}
            _ => break,
        }
        inner = outer;
    }
    given::is_borrowed(facts, inner) || is_used_up(facts, inner, deepest)
}

fn is_variable_only_used(facts: &BodyFacts<'_>, local: PatId, deepest: u32) -> bool {
    let mut uses = facts.uses_of(local).peekable();
    // What has no uses that are known may be used in a macro.
    uses.peek().is_some()
        && uses.all(|path| given::is_borrowed(facts, path) || is_used_up(facts, path, deepest))
}

/// Whether a value is moved into a function of the workspace that only borrows it, and so drops it.
fn is_used_up(facts: &BodyFacts<'_>, value: ExprId, deepest: u32) -> bool {
    let Some(deeper) = deepest.checked_sub(1) else {
        return false;
    };
    let Some(outer) = facts
        .parent(value)
        .filter(|_| !given::is_deferred(facts, value))
    else {
        return false;
    };
    let Some((callee, param)) = given::parameter_for(facts, outer, value) else {
        return false;
    };
    let param = callee.named(param);
    param.is_some_and(|(_, local)| {
        !callee.pat_ty(local).is_reference()
            && callee
                .uses_of(local)
                .all(|path| !given::is_kept(&callee, path, None))
            && is_variable_only_used(&callee, local, deeper)
    })
}
