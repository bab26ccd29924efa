//! Transactions that are opened and made durable once for each element of a loop.

use rustc_hash::FxHashMap;

use super::callees::{Summary, called};
use super::per_element::{PerElement, Through, found, goes_through_lists};
use super::scripts::is_script;
use super::summary::{bits, parameters, runs_once, shared_summaries};
use super::{Query, Repeated, Source, Varying, Verb, arguments, is_of_sqlite, memory, transaction};
use crate::knowledge::{self, Api, DatabaseFamily, GuardClass, database_family};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::given::bound_to;
use crate::semantics::FrameKind;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{FileRange, TextRange};

/// How many calls may lie between the loop and the transaction.
const LEVELS: usize = 2;

/// A transaction that every pass of a loop opens and ends.
#[derive(Clone, Debug)]
pub(in crate::rules) struct OwnTransaction {
    /// The loop, and the call that opens the transaction or leads there.
    pub(in crate::rules) pass: PerElement,
    /// Whether one statement is all that the transaction holds.
    pub(in crate::rules) is_of_one: bool,
}

/// A transaction that a function opens and ends.
#[derive(Clone, Debug)]
struct Whole {
    api: Api,
    family: &'static DatabaseFamily,
    is_local: bool,
    is_in_memory: bool,
    is_of_one: bool,
    /// The parameters from which the connection comes.
    executor: u32,
    /// The functions between, outermost first, with the place of the call in each.
    steps: Vec<(DefId, FileRange)>,
}

type Summaries = FxHashMap<DefId, Summary>;

/// The transactions that loops of the workspace open and end in every pass.
pub(in crate::rules) fn per_transaction(cx: &WorkspaceCx<'_>) -> Vec<OwnTransaction> {
    cx.shared(|| find(cx)).to_vec()
}

fn find(cx: &WorkspaceCx<'_>) -> Vec<OwnTransaction> {
    let model = cx.model();
    let bodies = model.bodies_calling(opens);
    if bodies.is_empty() {
        return Vec::new();
    }
    let shared = shared_summaries(cx);
    let known = &*shared;
    let mut all = cx.in_these(&bodies, |facts| {
        let opened = Opened::all(facts);
        opened.filter_map(|one| one.in_loop(known)).collect()
    });
    let mut whole: FxHashMap<DefId, Whole> = FxHashMap::default();
    for &body in &bodies {
        let facts = BodyFacts::of(model, model.body(body));
        let found = Opened::all(&facts).find_map(|one| one.whole(known));
        whole.extend(found.map(|found| (facts.owner(), found)));
    }
    for _ in 0..LEVELS {
        let callers = model.bodies_that_call(whole.keys().copied());
        all.extend(cx.in_these(&callers, |facts| {
            let calls = facts.own_calls();
            calls
                .filter_map(|(call, def)| called_in_loop(facts, call, whole.get(&def)?))
                .collect()
        }));
        let outer = callers.into_iter().filter_map(|body| {
            let facts = BodyFacts::of(model, model.body(body));
            let mut calls = facts.own_calls();
            let found = calls.find_map(|(call, def)| through(&facts, call, whole.get(&def)?))?;
            Some((facts.owner(), found))
        });
        whole = outer.collect();
    }
    all
}

/// Whether a call opens a transaction.
fn opens(api: Api) -> bool {
    knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::Transaction)
        || database_family(api).is_some_and(|family| family.transaction.is_some())
            && api.name() != "savepoint"
            && transaction::opens_by_name(api.name())
}

/// A call that opens a transaction, and what ends it in the same function.
struct Opened<'f, 'm> {
    facts: &'f BodyFacts<'m>,
    call: ExprId,
    api: Api,
    family: &'static DatabaseFamily,
    executor: ExprId,
    /// The call that makes it durable; that which opens it where it is handed what runs in it.
    end: ExprId,
    /// What runs in it.
    within: TextRange,
}

impl<'f, 'm> Opened<'f, 'm> {
    fn all(facts: &'f BodyFacts<'m>) -> impl Iterator<Item = Self> {
        let calls = facts.api_calls().filter(|&(_, api)| opens(api));
        calls.filter_map(|(call, api)| Self::of(facts, call, api))
    }

    fn of(facts: &'f BodyFacts<'m>, call: ExprId, api: Api) -> Option<Self> {
        let file = facts.file;
        let family = database_family(api).filter(|family| family.transaction.is_some())?;
        let given = arguments(facts, call);
        let executor = *given.first()?;
        let mut closures = given.iter().copied();
        let closure = closures.find(|&given| matches!(file.expr(given).kind, ExprKind::Closure(_)));
        let (end, within) = if let Some(closure) = closure {
            (call, file.range(closure))
        } else {
            let opened = bound_to(facts, call)?;
            let start = file.range(call).end;
            let mut calls = facts.calls().into_iter();
            let end = calls.find(|&end| {
                file.range(end).start >= start
                    && transaction::closes(facts, end)
                    && arguments(facts, end)
                        .first()
                        .is_some_and(|&ended| facts.local(ended) == Some(opened))
            })?;
            let end_of_all = file.range(end).start;
            (
                end,
                TextRange {
                    start,
                    end: end_of_all,
                },
            )
        };
        let is_nested = transaction::is_transaction(facts, executor)
            || transaction::opened_in(facts, call)
            || transaction::opened_outside(facts);
        (!is_nested).then_some(Self {
            facts,
            call,
            api,
            family,
            executor,
            end,
            within,
        })
    }

    /// Whether one statement is all that runs in the transaction; `None` where it writes nothing that is known,
    /// or runs a script.
    fn is_of_one(&self, known: &Summaries) -> Option<bool> {
        let facts = self.facts;
        let is_within = |expr: ExprId| self.within.contains_range(facts.file.range(expr));
        let (mut writes, mut others) = (0, 0);
        for call in facts.calls().into_iter().filter(|&call| is_within(call)) {
            if let Some(query) = Query::of_call(facts, call) {
                if is_script(facts, &query) {
                    return None;
                }
                let is_alone =
                    Repeated::around(facts, call).is_none_or(|repeated| !is_within(repeated.body));
                match query.verb(facts) {
                    _ if query.only_prepares() => {}
                    Verb::Write if is_alone && !query.is_batched() => writes += 1,
                    Verb::Write => writes += 2,
                    Verb::Read => others += 1,
                    _ => return None,
                }
            } else if let Some((callee, _)) = called(facts, call, known)
                && let Some(summary) = known.get(&callee)
            {
                others += 1;
                writes += u32::from(summary.verb == Verb::Write);
            }
        }
        (writes > 0).then_some(writes == 1 && others == 0)
    }

    fn is_local(&self) -> bool {
        self.family.is_file || is_of_sqlite(self.facts.ty(self.executor))
    }

    /// The loop that opens and ends it in every pass.
    fn in_loop(&self, known: &Summaries) -> Option<OwnTransaction> {
        let facts = self.facts;
        let repeated = by_element(facts, self.call, &[self.executor])?;
        if !facts.file.range(repeated.body).contains_range(self.within)
            || !fails_with(facts, self.end, &repeated)
        {
            return None;
        }
        let is_of_one = self.is_of_one(known)?;
        let pass = PerElement {
            is_local: self.is_local(),
            is_in_memory: memory::is_in_memory(facts, self.executor),
            ..found(
                facts,
                self.call,
                &repeated,
                self.api,
                self.family,
                Verb::Write,
            )
        };
        Some(OwnTransaction { pass, is_of_one })
    }

    /// What it is to callers, where each call opens and ends it.
    fn whole(&self, known: &Summaries) -> Option<Whole> {
        let facts = self.facts;
        if !always_runs(facts, self.call) || !always_runs(facts, self.end) {
            return None;
        }
        Some(Whole {
            api: self.api,
            family: self.family,
            is_local: self.is_local(),
            is_in_memory: memory::is_in_memory(facts, self.executor),
            is_of_one: self.is_of_one(known)?,
            executor: bits(facts, &parameters(facts), &[self.executor]),
            steps: vec![step(facts, self.call)],
        })
    }
}

fn step(facts: &BodyFacts<'_>, call: ExprId) -> (DefId, FileRange) {
    let at = FileRange {
        file: facts.file_id,
        range: facts.file.range(call),
    };
    (facts.owner(), at)
}

/// What repeats a call for elements of which its connection does not come.
fn by_element(facts: &BodyFacts<'_>, call: ExprId, executor: &[ExprId]) -> Option<Repeated> {
    let repeated = Repeated::around(facts, call)?;
    if !matches!(repeated.source, Source::Elements | Source::Rows)
        || goes_through_lists(facts, &repeated)
    {
        return None;
    }
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    let mut executor = executor.iter();
    let is_same = !executor.any(|&executor| varying.is_in(facts, executor));
    (is_same && !varying.picks_one(facts, call, repeated.body)).then_some(repeated)
}

/// Whether a failure of a call ends the loop around it: where the loop goes on, the elements before and after are
/// to be kept.
fn fails_with(facts: &BodyFacts<'_>, call: ExprId, repeated: &Repeated) -> bool {
    let frames = facts.frames_around(call);
    let mut between = frames.iter().take_while(|&&(_, at)| at != repeated.expr);
    if between.any(|&(kind, _)| kind != FrameKind::Body && kind != FrameKind::Loop) {
        return false;
    }
    let mut inner = call;
    while inner != repeated.body
        && let Some(outer) = facts.parent(inner)
    {
        match facts.file.expr(outer).kind {
            ExprKind::Try(_) => return true,
            ExprKind::Await(_) => {}
            ExprKind::Block(_) => {
                let block = facts.file.block(outer);
                if block.is_none_or(|block| block.tail != Some(inner)) {
                    return false;
                }
            }
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(outer);
                let Some(method) = method.filter(|method| method.receiver == inner) else {
                    return false;
                };
                match method.method.name.as_str() {
                    "unwrap" | "expect" => return true,
                    "map_err" | "context" | "with_context" | "wrap_err" | "wrap_err_with" => {}
                    _ => return false,
                }
            }
            _ => return false,
        }
        inner = outer;
    }
    matches!(facts.file.expr(repeated.expr).kind, ExprKind::Closure(_))
}

/// Whether each call of the function runs an expression, but for those that end before it.
fn always_runs(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        let is_branch = match facts.file.expr(outer).kind {
            ExprKind::If { condition, .. } => condition != inner,
            ExprKind::Match { scrutinee, .. } => scrutinee != inner,
            _ => false,
        };
        if is_branch {
            return false;
        }
        inner = outer;
    }
    runs_once(facts, expr)
}

fn executors(facts: &BodyFacts<'_>, call: ExprId, whole: &Whole) -> Vec<ExprId> {
    let given = arguments(facts, call).into_iter().enumerate().take(32);
    given
        .filter(|(position, _)| whole.executor & (1 << position) != 0)
        .map(|(_, given)| given)
        .collect()
}

/// The loop that calls a function which opens and ends a transaction.
fn called_in_loop(facts: &BodyFacts<'_>, call: ExprId, whole: &Whole) -> Option<OwnTransaction> {
    let executor = executors(facts, call, whole);
    let repeated = by_element(facts, call, &executor)?;
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    let mut given = arguments(facts, call).into_iter();
    if !given.any(|given| varying.is_in(facts, given))
        || !fails_with(facts, call, &repeated)
        || transaction::opened_in(facts, call)
        || transaction::opened_outside(facts)
    {
        return None;
    }
    let steps = whole.steps.iter();
    let pass = PerElement {
        is_local: whole.is_local,
        is_in_memory: whole.is_in_memory
            || executor
                .iter()
                .any(|&executor| memory::is_in_memory(facts, executor)),
        through: steps
            .map(|&(def, at)| Through {
                function: facts.name_of(def),
                at,
            })
            .collect(),
        ..found(facts, call, &repeated, whole.api, whole.family, Verb::Write)
    };
    Some(OwnTransaction {
        pass,
        is_of_one: whole.is_of_one,
    })
}

/// What a function that only calls such a one is to its callers.
fn through(facts: &BodyFacts<'_>, call: ExprId, whole: &Whole) -> Option<Whole> {
    if !always_runs(facts, call) {
        return None;
    }
    let mut steps = vec![step(facts, call)];
    steps.extend(whole.steps.iter().copied());
    Some(Whole {
        executor: bits(facts, &parameters(facts), &executors(facts, call, whole)),
        steps,
        ..whole.clone()
    })
}
