//! What is known of a function that queries, and which of them a call runs, through traits too.

use rustc_hash::FxHashMap;

use super::Verb;
use crate::finding::Confidence;
use crate::knowledge::{Api, DatabaseFamily};
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::remote::{Reader, Wait};
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;

/// A query that a function runs once in each call.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Summary {
    /// The API.
    pub(in crate::rules) api: Api,
    /// What is known of its crate.
    pub(in crate::rules) family: &'static DatabaseFamily,
    /// What the query does.
    pub(in crate::rules) verb: Verb,
    /// Its text, short.
    pub(in crate::rules) text: Option<String>,
    /// Whether the database is a file.
    pub(in crate::rules) is_local: bool,
    /// Whether it runs in a transaction for all that the function shows.
    pub(in crate::rules) in_transaction: bool,
    /// The parameters on which the query depends, one bit each, the receiver first.
    pub(in crate::rules) keys: u32,
    /// The parameters from which the connection comes.
    pub(in crate::rules) executor: u32,
    /// The functions between, outermost first, with the place of the call in each.
    pub(in crate::rules) steps: Vec<(DefId, FileRange)>,
    /// How sure it is.
    pub(in crate::rules) confidence: Confidence,
}

/// The function whose summary holds for a call, and how sure that is.
pub(super) fn called(
    facts: &BodyFacts<'_>,
    call: ExprId,
    known: &FxHashMap<DefId, Summary>,
) -> Option<(DefId, Confidence)> {
    let Callee::Function(def) = facts.callee(call) else {
        return None;
    };
    if known.contains_key(&def) {
        return Some((def, Confidence::High));
    }
    let model = facts.model();
    match model.implementations(def).as_slice() {
        [only] if known.contains_key(only) && !is_replaced(facts, *only) => {
            Some((*only, Confidence::Medium))
        }
        [] | [_] => None,
        several => {
            let ship = several.iter().copied();
            let ship = ship.filter(|&method| model.program.code_kind(method).ships());
            let found = alike(ship.clone(), known).or_else(|| {
                let run = model.run_for_types(model.body_of(facts.owner())?, call);
                if run.is_empty() {
                    return beside_stand_ins(facts, ship.collect(), known);
                }
                let mut run = run.into_iter();
                run.find(|run| known.contains_key(run))
            });
            Some((found?, Confidence::Medium))
        }
    }
}

/// The implementation that stands for all, if each runs a query of the same kind: one that asks another
/// machine before one that reads a file.
fn alike(
    mut methods: impl Iterator<Item = DefId>,
    known: &FxHashMap<DefId, Summary>,
) -> Option<DefId> {
    let mut chosen = methods.next()?;
    let mut summary = known.get(&chosen)?;
    for method in methods {
        let other = known.get(&method)?;
        if other.verb != summary.verb {
            return None;
        }
        if summary.is_local && !other.is_local {
            (chosen, summary) = (method, other);
        }
    }
    Some(chosen)
}

/// The implementation that queries, where the few others only pass on the call or stand in for a
/// database: in memory.
fn beside_stand_ins(
    facts: &BodyFacts<'_>,
    methods: Vec<DefId>,
    known: &FxHashMap<DefId, Summary>,
) -> Option<DefId> {
    const MOST: usize = 4;
    if methods.len() > MOST {
        return None;
    }
    let (query, others): (Vec<DefId>, Vec<DefId>) = methods
        .into_iter()
        .partition(|method| known.contains_key(method));
    let chosen = alike(query.into_iter(), known)?;
    let mut others = others.into_iter();
    others
        .all(|other| waits_for_nothing(facts, other))
        .then_some(chosen)
}

/// Whether a method neither asks another machine nor may spare that what it is handed on to does.
fn waits_for_nothing(facts: &BodyFacts<'_>, method: DefId) -> bool {
    let model = facts.model();
    let Some(inner) = facts.of_function(method) else {
        return false;
    };
    let declared = model.program.declaration_of(method);
    let hands_on = |(_, callee): (ExprId, DefId)| {
        callee == method
            || declared.is_some()
                && (Some(callee) == declared || model.program.declaration_of(callee) == declared)
    };
    // A cache asks for what it lacks only.
    let is_cache = inner.own_calls().any(hands_on) && !is_one_call(&inner, inner.root());
    !is_cache && Reader::new(model).wait(&inner, inner.root()) == Wait::None
}

/// Whether code is nothing but a call that is awaited.
fn is_one_call(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Block(_) => facts.file.block(expr).is_some_and(|block| {
            let only = facts.file.list(block.statements).is_empty();
            only && block.tail.is_some_and(|tail| is_one_call(facts, tail))
        }),
        ExprKind::Await(inner) | ExprKind::Try(inner) => is_one_call(facts, inner),
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => true,
        _ => false,
    }
}

/// Whether the impl that a method stands in has its own of the function at hand, which a trait
/// provides: the two never run together.
fn is_replaced(facts: &BodyFacts<'_>, method: DefId) -> bool {
    let program = &facts.model().program;
    let provided = program.def(facts.owner());
    let of_trait = program
        .container(facts.owner())
        .is_some_and(|container| program.def(container).kind == DefKind::Trait);
    let own = program.container(method);
    of_trait && own.is_some_and(|own| program.member(own, provided.name).is_some())
}
