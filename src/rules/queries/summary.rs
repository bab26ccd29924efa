//! The queries that functions of the workspace run, and which of their parameters these depend on.

use std::rc::Rc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::callees::{Summary, called};
use super::repeated::is_waited_for;
use super::scripts::is_script;
use super::{Query, Repeated, SqlText, Varying, Verb, arguments, bodies_with_queries};
use crate::finding::Confidence;
use crate::knowledge::{self, GuardClass};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::semantics::defs::DefId;
use crate::semantics::{FrameKind, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::FileRange;

/// How many calls may lie between a loop and the query.
const LEVELS: usize = 3;

/// The summaries of all functions that run a query, gathered once.
pub(in crate::rules) fn shared_summaries(cx: &WorkspaceCx<'_>) -> Rc<FxHashMap<DefId, Summary>> {
    cx.shared(|| summaries(cx.model()))
}

/// The summaries of all functions that run a query.
pub(in crate::rules) fn summaries(model: &Model) -> FxHashMap<DefId, Summary> {
    let mut known: FxHashMap<DefId, Summary> = bodies_with_queries(model)
        .into_par_iter()
        .filter_map(|body| {
            let facts = BodyFacts::of(model, model.body(body));
            direct(&facts).map(|summary| (facts.owner(), summary))
        })
        .collect();
    for _ in 1..LEVELS {
        let further: Vec<(DefId, Summary)> = model
            .bodies_that_call(known.keys().copied())
            .into_par_iter()
            .map(|index| model.body(index))
            .filter(|body| !known.contains_key(&body.owner))
            .filter_map(|body| {
                let facts = BodyFacts::of(model, body);
                indirect(&facts, &known).map(|summary| (facts.owner(), summary))
            })
            .collect();
        if further.is_empty() {
            break;
        }
        known.extend(further);
    }
    known
}

/// What each parameter of the function makes vary, the receiver first.
pub(super) fn parameters(facts: &BodyFacts<'_>) -> Vec<Varying> {
    let Some(function) = facts.model().program.function(facts.owner()) else {
        return Vec::new();
    };
    let root = facts.file.bodies[facts.body].root;
    let mut found = Vec::new();
    if function.self_param.is_some() {
        found.push(Varying::of(facts, &[], true, root));
    }
    let params: Vec<PatId> = facts
        .file
        .list(function.params)
        .iter()
        .map(|param| param.pat)
        .collect();
    found.extend(
        params
            .iter()
            .map(|&pat| Varying::of(facts, &[pat], false, root)),
    );
    found
}

pub(super) fn bits(facts: &BodyFacts<'_>, parameters: &[Varying], parts: &[ExprId]) -> u32 {
    let mut bits = 0;
    for (position, varying) in parameters.iter().enumerate().take(32) {
        if parts.iter().any(|&part| varying.is_in(facts, part)) {
            bits |= 1 << position;
        }
    }
    bits
}

/// The first query that the function itself runs once.
fn direct(facts: &BodyFacts<'_>) -> Option<Summary> {
    let queries = Query::all(facts);
    let query = queries.iter().find(|query| {
        !query.is_batched()
            && !query.only_prepares()
            && matches!(query.verb(facts), Verb::Read | Verb::Write)
            && runs_once(facts, query.call)
            && !is_script(facts, query)
    })?;
    let parameters = parameters(facts);
    let executor: Vec<ExprId> = query.executor.into_iter().collect();
    Some(Summary {
        api: query.api,
        family: query.family,
        verb: query.verb(facts),
        text: SqlText::of(facts, query).and_then(|text| text.short()),
        is_local: query.is_local(facts),
        in_transaction: super::transaction::opened_before(facts, query),
        keys: bits(facts, &parameters, &query.parts(facts)),
        executor: bits(facts, &parameters, &executor),
        steps: vec![(
            facts.owner(),
            FileRange {
                file: facts.file_id,
                range: facts.file.range(query.call),
            },
        )],
        confidence: Confidence::High,
    })
}

/// The first query that the function runs through another one.
fn indirect(facts: &BodyFacts<'_>, known: &FxHashMap<DefId, Summary>) -> Option<Summary> {
    let calls = facts.calls();
    let (call, callee, certainty) = calls.into_iter().find_map(|call| {
        let (callee, certainty) = called(facts, call, known)?;
        (callee != facts.owner() && runs_once(facts, call)).then_some((call, callee, certainty))
    })?;
    let inner = known.get(&callee)?;
    let parameters = parameters(facts);
    let given = arguments(facts, call);
    let select = |wanted: u32| -> Vec<ExprId> {
        let positions = given.iter().enumerate().take(32);
        positions
            .filter(|(position, _)| wanted & (1 << position) != 0)
            .map(|(_, &arg)| arg)
            .collect()
    };
    let mut steps = vec![(
        facts.owner(),
        FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        },
    )];
    steps.extend(inner.steps.iter().copied());
    Some(Summary {
        keys: bits(facts, &parameters, &select(inner.keys)),
        executor: bits(facts, &parameters, &select(inner.executor)),
        in_transaction: inner.in_transaction || super::transaction::opened_in(facts, call),
        steps,
        confidence: inner.confidence.min(certainty),
        ..inner.clone()
    })
}

/// Whether all that code awaits is a database, directly or in functions of the workspace.
pub(super) fn awaits_queries_only(facts: &BodyFacts<'_>, within: ExprId) -> bool {
    only_queries(facts, within, LEVELS)
}

fn only_queries(facts: &BodyFacts<'_>, within: ExprId, levels: usize) -> bool {
    facts.suspensions_within(within).into_iter().all(|expr| {
        let ExprKind::Await(call) = facts.file.expr(expr).kind else {
            return false;
        };
        let call = facts.maker_of_future(call);
        let is_of_database = |api| super::database_family(api).is_some();
        if Query::of_call(facts, call).is_some()
            || facts.callee(call).api().is_some_and(is_of_database)
            || takes_connection(facts, call)
        {
            return true;
        }
        let Callee::Function(def) = facts.callee(call) else {
            return false;
        };
        let only = |method: DefId| {
            let inner = facts.of_function(method).filter(|_| levels > 0);
            inner.is_some_and(|inner| only_queries(&inner, inner.root(), levels - 1))
        };
        // What a trait only declares does what each of its implementations does.
        let implementations = facts.model().implementations(def);
        only(def) || !implementations.is_empty() && implementations.into_iter().all(only)
    })
}

/// Whether a call takes a connection out of a pool, for the queries that follow.
fn takes_connection(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let api = facts.callee(call).api();
    api.and_then(knowledge::guard)
        .is_some_and(|guard| guard.class == GuardClass::PooledConnection)
}

/// Whether code runs once in each call of its function: not in a loop, a task, or for errors only.
pub(super) fn runs_once(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    Repeated::around(facts, call).is_none()
        && facts
            .frames_around(call)
            .iter()
            .all(|&(kind, at)| match kind {
                FrameKind::Body | FrameKind::Async => true,
                FrameKind::Loop | FrameKind::Const | FrameKind::ErrorPath | FrameKind::LeftOut => {
                    false
                }
                FrameKind::Closure { .. } => {
                    facts.closure_use(at) == crate::rules::facts::ClosureUse::InPlace
                        || is_waited_for(facts, at)
                }
            })
}
