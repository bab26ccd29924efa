//! Queries that run once for each element of a loop.

use rustc_hash::FxHashMap;

use super::callees::{Summary, called};
use super::repeated::{HandedEach, is_started};
use super::scripts::is_script;
use super::summary::{self, shared_summaries};
use super::{
    Query, Repeated, Source, SqlText, Varying, Verb, arguments, bodies_with_queries, chain_root,
    initial_value, memory, transaction, walks_along,
};
use crate::finding::{Confidence, Heat};
use crate::knowledge::{Api, DatabaseFamily, database_calls};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::Place;
use crate::rules::remote::{Reader, Wait};
use crate::rules::report::Report;
use crate::semantics::FrameKind;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;

/// A query that runs once for each element.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // facts that do not exclude each other
pub(in crate::rules) struct PerElement {
    /// Where it lies.
    pub(in crate::rules) place: Place,
    /// The function's name.
    pub(in crate::rules) function: &'static str,
    /// The query, or the call that leads to it.
    pub(in crate::rules) at: FileRange,
    /// The loop or the iterator's method, up to its body.
    pub(in crate::rules) around: FileRange,
    /// What is iterated, as written, if it is short.
    pub(in crate::rules) iterated: Option<String>,
    /// What the elements are.
    pub(in crate::rules) source: Source,
    /// The API that runs the query.
    pub(in crate::rules) api: Api,
    /// What is known of its crate.
    pub(in crate::rules) family: &'static DatabaseFamily,
    /// What the query does.
    pub(in crate::rules) verb: Verb,
    /// Its text, short.
    pub(in crate::rules) text: Option<String>,
    /// Whether the database is a file.
    pub(in crate::rules) is_local: bool,
    /// Whether nothing of it is on a disk.
    pub(in crate::rules) is_in_memory: bool,
    /// Whether the call parses a text anew in each pass that stays the same.
    pub(in crate::rules) is_parsed_anew: bool,
    /// Whether every pass runs it.
    pub(in crate::rules) always_runs: bool,
    /// Whether a pass awaits queries and nothing else.
    pub(in crate::rules) is_alone: bool,
    /// Whether a pass also waits for another machine than the database.
    pub(in crate::rules) waits_elsewhere: bool,
    /// Whether the loop ends with the first element for which it succeeds.
    pub(in crate::rules) ends_with_success: bool,
    /// Whether a transaction is open.
    pub(in crate::rules) in_transaction: bool,
    /// The functions between.
    pub(in crate::rules) through: Vec<Through>,
    /// How sure it is.
    pub(in crate::rules) confidence: Confidence,
    /// Whether the function serves requests or events.
    pub(in crate::rules) is_hot: bool,
    /// Whether the package is so small that its code does not show who asks it.
    pub(in crate::rules) is_of_sketch: bool,
    /// Whether the caller gives what is iterated.
    pub(in crate::rules) is_given: bool,
    /// Whether the code shows that the function runs for others again and again, whoever they are.
    pub(in crate::rules) is_proven: bool,
    /// Whether it runs once, when the program starts.
    pub(in crate::rules) is_start_up: bool,
    /// Whether that is the work of a program that serves nobody.
    pub(in crate::rules) is_work: bool,
    /// Whether the queries of several elements may be on their way at once.
    pub(in crate::rules) is_concurrent: bool,
    /// The further queries of the loop.
    pub(in crate::rules) others: Vec<FileRange>,
}

/// A function between a loop and the query.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Through {
    /// Its name.
    pub(in crate::rules) function: &'static str,
    /// The call in it that leads on.
    pub(in crate::rules) at: FileRange,
}

/// The queries of the workspace that run once for each element, one for each loop and verb.
pub(in crate::rules) fn per_element(cx: &WorkspaceCx<'_>) -> Vec<PerElement> {
    cx.shared(|| find(cx)).to_vec()
}

fn find(cx: &WorkspaceCx<'_>) -> Vec<PerElement> {
    let shared = shared_summaries(cx);
    let known = &*shared;
    let mut bodies = bodies_with_queries(cx.model());
    bodies.extend(cx.model().bodies_that_call(known.keys().copied()));
    bodies.extend(cx.model().bodies_that_hand_on_functions());
    bodies.sort_unstable();
    bodies.dedup();
    cx.in_these(&bodies, |facts| {
        if super::is_migration(facts) {
            Vec::new()
        } else {
            of_body(facts, known)
        }
    })
}

fn of_body(facts: &BodyFacts<'_>, known: &FxHashMap<DefId, Summary>) -> Vec<PerElement> {
    let mut found: Vec<(ExprId, PerElement)> = Vec::new();
    let calls = facts.calls().into_iter();
    let calls = calls.filter_map(|call| of_call(facts, call, known));
    let values = facts.function_values();
    let values = values.filter_map(|(value, def)| of_value(facts, value, known.get(&def)?));
    for (repeated, one) in calls.chain(values) {
        let same = found.iter_mut().find(|(at, other)| {
            *at == repeated && other.verb == one.verb && other.family.krate == one.family.krate
        });
        match same {
            Some((_, first)) => first.others.push(one.at),
            None => found.push((repeated, one)),
        }
    }
    found.into_iter().map(|(_, one)| one).collect()
}

fn of_call(
    facts: &BodyFacts<'_>,
    call: ExprId,
    known: &FxHashMap<DefId, Summary>,
) -> Option<(ExprId, PerElement)> {
    if let Some(query) = Query::of_call(facts, call) {
        let verb = query.verb(facts);
        let is_unseen = query
            .api
            .path()
            .as_str()
            .starts_with("rusqlite::Statement::")
            && SqlText::of(facts, &query).is_none();
        if query.is_batched()
            || query.only_prepares()
            || is_unseen
            || carries_several(facts, &query)
            || is_script(facts, &query)
            || !matches!(verb, Verb::Read | Verb::Write)
        {
            return None;
        }
        let executor: Vec<ExprId> = query.executor.into_iter().collect();
        let repeated = repeated(facts, call, &query.parts(facts), &executor)?;
        let text = SqlText::of(facts, &query);
        if !stands_for_elements(facts, &repeated, query.api, known)
            || goes_through_lists(facts, &repeated)
                && text.is_some_and(|text| text.literal.is_some_and(takes_list))
        {
            return None;
        }
        let one = PerElement {
            text: SqlText::of(facts, &query).and_then(|text| text.short()),
            is_local: query.is_local(facts),
            is_in_memory: is_in_memory(facts, &executor)
                || query.family.is_file
                    && text.is_some_and(|text| {
                        let literal = text.literal;
                        literal.is_some_and(|text| memory::is_temporary(facts, text))
                    }),
            is_parsed_anew: (query.row.prepares || query.is_of_new_statement(facts))
                && SqlText::of(facts, &query).is_some_and(|text| text.literal.is_some()),
            in_transaction: verb == Verb::Write && transaction::is_in_transaction(facts, &query),
            ..found(facts, call, &repeated, query.api, query.family, verb)
        };
        return Some((repeated.expr, one));
    }
    let (callee, certainty) = called(facts, call, known)?;
    let summary = known.get(&callee)?;
    let given = arguments(facts, call);
    let select = |wanted: u32| -> Vec<ExprId> {
        let positions = given.iter().enumerate().take(32);
        positions
            .filter(|(position, _)| wanted & (1 << position) != 0)
            .map(|(_, &arg)| arg)
            .collect()
    };
    let executor = select(summary.executor);
    let repeated = repeated(facts, call, &select(summary.keys), &executor)?;
    if !stands_for_elements(facts, &repeated, summary.api, known)
        || goes_through_lists(facts, &repeated) && summary.text.as_deref().is_some_and(takes_list)
    {
        return None;
    }
    let in_transaction = summary.verb == Verb::Write
        && (transaction::opened_in(facts, call) || transaction::opened_outside(facts));
    let one = PerElement {
        is_in_memory: is_in_memory(facts, &executor),
        in_transaction: summary.in_transaction || in_transaction,
        confidence: summary.confidence.min(certainty).min(Confidence::Medium),
        ..found_through(facts, call, &repeated, summary)
    };
    Some((repeated.expr, one))
}

/// A function that runs a query, where its name is handed to one that calls it for each element.
fn of_value(
    facts: &BodyFacts<'_>,
    value: ExprId,
    summary: &Summary,
) -> Option<(ExprId, PerElement)> {
    let each = HandedEach::of(facts, value)?;
    let call = facts.call_handed(value)?;
    let depends = |on: u32| {
        let positions: Vec<u32> = (0..32).collect();
        let mut elements = each.of_elements(&positions).into_iter();
        elements.any(|position| on & (1 << position) != 0)
    };
    if matches!(
        each.source,
        Source::Batches | Source::Events | Source::Numbers
    ) || !depends(summary.keys)
        || depends(summary.executor)
        || summary.text.as_deref().is_some_and(takes_list)
    {
        return None;
    }
    let repeated = Repeated {
        expr: call,
        body: call,
        patterns: Vec::new(),
        iterated: each.iterated,
        source: each.source,
    };
    let one = PerElement {
        in_transaction: summary.in_transaction
            || summary.verb == Verb::Write && transaction::opened_outside(facts),
        confidence: summary.confidence.min(Confidence::Medium),
        ..found_through(facts, call, &repeated, summary)
    };
    Some((call, one))
}

/// A query that a function of the workspace runs for each element.
fn found_through(
    facts: &BodyFacts<'_>,
    call: ExprId,
    repeated: &Repeated,
    summary: &Summary,
) -> PerElement {
    let steps = summary.steps.iter();
    PerElement {
        text: summary.text.clone(),
        is_local: summary.is_local,
        in_transaction: summary.in_transaction,
        through: steps
            .map(|&(def, at)| Through {
                function: facts.name_of(def),
                at,
            })
            .collect(),
        ..found(
            facts,
            call,
            repeated,
            summary.api,
            summary.family,
            summary.verb,
        )
    }
}

/// Whether what a query sends is given its rows in a loop of its own, or by another function.
fn carries_several(facts: &BodyFacts<'_>, query: &Query) -> bool {
    let sent = facts.file.method_call(query.call);
    let Some(sent) =
        sent.filter(|_| query.api.path().as_str() == "clickhouse::insert::Insert::end")
    else {
        return false;
    };
    let Some(insert) = facts.local(sent.receiver) else {
        return true;
    };
    let own = facts.loops(query.call).innermost;
    !facts.uses_of(insert).all(|path| {
        let call = facts.parent(path);
        let method = call.and_then(|call| facts.file.method_call(call));
        method.is_some_and(|method| method.receiver == path) && facts.loops(path).innermost == own
    })
}

/// Whether the text of a query asks for all that a list has: the batch is there.
fn takes_list(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    [
        "any(",
        "any (",
        "unnest(",
        "json_each(",
        "json_to_recordset(",
    ]
    .iter()
    .any(|of_list| text.contains(of_list))
}

/// Whether the elements that are gone through are lists themselves.
pub(super) fn goes_through_lists(facts: &BodyFacts<'_>, repeated: &Repeated) -> bool {
    let mut patterns = repeated.patterns.iter();
    patterns.any(|&pat| {
        let ty = facts.pat_ty(pat).peeled();
        ty.is("std::vec::Vec") || ty.element().is_some()
    })
}

/// What repeats a call, if `keys` change with its elements and `executor` does not.
fn repeated(
    facts: &BodyFacts<'_>,
    call: ExprId,
    keys: &[ExprId],
    executor: &[ExprId],
) -> Option<Repeated> {
    let repeated = Repeated::around(facts, call)?;
    if matches!(repeated.source, Source::Batches | Source::Events) {
        return None;
    }
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    let mentions = |parts: &[ExprId]| parts.iter().any(|&part| varying.is_in(facts, part));
    if !mentions(keys) || mentions(executor) || varying.picks_one(facts, call, repeated.body) {
        return None;
    }
    if walks_along(facts, &repeated, call, keys) {
        return None;
    }
    Some(repeated)
}

/// Whether what is gone through are elements, as are numbers by which something is indexed, or that go up to
/// how many rows there are where the query gives one.
fn stands_for_elements(
    facts: &BodyFacts<'_>,
    repeated: &Repeated,
    api: Api,
    known: &FxHashMap<DefId, Summary>,
) -> bool {
    const OF_ONE_ROW: &[&str] = &[
        "fetch_one",
        "fetch_optional",
        "find_one",
        "get_result",
        "one",
        "query_one",
        "query_opt",
        "query_row",
    ];
    if repeated.source != Source::Numbers {
        return true;
    }
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    indexes(facts, repeated.body, &varying)
        || OF_ONE_ROW.contains(&api.name()) && is_of_rows(facts, repeated.iterated, known, 0)
}

/// Whether a value comes from what a query read.
fn is_of_rows(
    facts: &BodyFacts<'_>,
    value: ExprId,
    known: &FxHashMap<DefId, Summary>,
    depth: u8,
) -> bool {
    const DEEPEST: u8 = 8;
    if depth > DEEPEST {
        return false;
    }
    let reads = || {
        Query::of_call(facts, value).is_some_and(|query| query.verb(facts) == Verb::Read)
            || called(facts, value, known)
                .and_then(|(callee, _)| known.get(&callee))
                .is_some_and(|summary| summary.verb == Verb::Read)
    };
    let made_of = facts
        .local(value)
        .and_then(|local| initial_value(facts, local));
    if made_of.is_some_and(|made_of| is_of_rows(facts, made_of, known, depth + 1)) || reads() {
        return true;
    }
    let mut found = false;
    facts.file.each_child(value, &mut |part| {
        found = found || is_of_rows(facts, part, known, depth + 1);
    });
    found
}

/// Whether a query goes to a database in memory.
fn is_in_memory(facts: &BodyFacts<'_>, executor: &[ExprId]) -> bool {
    let mut executor = executor.iter();
    executor.any(|&executor| memory::is_in_memory(facts, executor))
}

/// Whether the numbers of a range stand for elements: something is indexed by them.
fn indexes(facts: &BodyFacts<'_>, within: ExprId, varying: &Varying) -> bool {
    if let ExprKind::Index { index, .. } = facts.file.expr(within).kind
        && varying.is_in(facts, index)
    {
        return true;
    }
    let mut found = false;
    facts.file.each_child(within, &mut |child| {
        found = found || indexes(facts, child, varying);
    });
    found
}

pub(super) fn found(
    facts: &BodyFacts<'_>,
    call: ExprId,
    repeated: &Repeated,
    api: Api,
    family: &'static DatabaseFamily,
    verb: Verb,
) -> PerElement {
    let file = facts.file;
    let at = |range| FileRange {
        file: facts.file_id,
        range,
    };
    let iterated = facts.text(file.range(repeated.iterated));
    let is_short = iterated.len() <= 40 && !iterated.contains(['\n', '`']);
    let mut place = facts.place.clone();
    place.heat = facts.heat(call);
    let is_hot = facts.hot_reason().is_some() || place.heat == Heat::Hot;
    PerElement {
        place,
        function: facts.function_name(),
        at: at(file.range(call)),
        around: at(file.range(repeated.iterated)),
        iterated: is_short.then(|| iterated.to_owned()),
        source: repeated.source,
        api,
        family,
        verb,
        text: None,
        is_local: false,
        is_in_memory: false,
        is_parsed_anew: false,
        always_runs: repeated.always_runs(facts, call),
        is_alone: summary::awaits_queries_only(facts, repeated.body),
        waits_elsewhere: Reader::new(facts.model()).wait(facts, repeated.body) == Wait::Remote,
        ends_with_success: repeated.ends_with_success(facts, call),
        in_transaction: false,
        through: Vec::new(),
        confidence: Confidence::High,
        is_hot,
        is_of_sketch: facts.is_sketch(),
        is_given: is_given(facts, repeated.iterated),
        is_proven: facts.is_proven(),
        is_start_up: facts.is_start_up(call),
        is_work: facts.is_work(call),
        is_concurrent: !is_sequential(facts, call, repeated),
        others: Vec::new(),
    }
}

/// Whether what is iterated is a parameter of the function, or a variable that is made of one.
fn is_given(facts: &BodyFacts<'_>, iterated: ExprId) -> bool {
    const FURTHEST: usize = 4;
    let mut at = iterated;
    for _ in 0..FURTHEST {
        let root = chain_root(facts, at);
        let Some(local) = facts.local(root) else {
            return false;
        };
        match initial_value(facts, local) {
            Some(value) => at = value,
            None => return facts.is_parameter(local),
        }
    }
    false
}

/// Whether each element waits for the one before: what is awaited in the loop itself, or is no future.
fn is_sequential(facts: &BodyFacts<'_>, call: ExprId, repeated: &Repeated) -> bool {
    let is_loop = matches!(
        facts.file.expr(repeated.expr).kind,
        ExprKind::For { .. } | ExprKind::While { .. }
    );
    let row = facts
        .callee(call)
        .api()
        .and_then(|api| database_calls().get(api));
    let is_started = || {
        let frames = facts.frames_around(call);
        let within = frames.iter().take_while(|&&(_, at)| at != repeated.expr);
        within
            .filter(|(kind, _)| *kind == FrameKind::Async)
            .any(|&(_, block)| is_started(facts, block))
    };
    is_loop && !is_started() || row.is_some_and(|row| row.is_async == Some(false))
}

impl PerElement {
    /// What runs, how often, and through whom.
    pub(in crate::rules) fn message(&self) -> String {
        let what = match (&self.text, self.through.is_empty()) {
            (Some(text), _) => format!("`{text}` runs"),
            (None, _) => format!("`{}` makes a round trip", self.api),
        };
        let over = match &self.iterated {
            Some(iterated) if self.through.len() < 3 => format!("for each element of `{iterated}`"),
            _ => "for each element of a loop".to_owned(),
        };
        format!("{what} {over} in {}", self.chain())
    }

    /// The function and those that it calls, up to the one that runs the query.
    pub(in crate::rules) fn chain(&self) -> String {
        let mut chain = format!("`{}`", self.function);
        for step in &self.through {
            chain.push_str(" → `");
            chain.push_str(step.function);
            chain.push('`');
        }
        chain
    }

    /// Adds the further queries of the loop and the functions between.
    pub(in crate::rules) fn with_places<'m>(&self, mut report: Report<'m>) -> Report<'m> {
        const MOST: usize = 5;
        for step in &self.through {
            report = report.related_at(step.at, format!("`{}` runs it here", step.function));
        }
        for &other in self.others.iter().take(MOST) {
            report = report.related_at(other, "and this one");
        }
        report
    }
}
