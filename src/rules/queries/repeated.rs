//! The loop, or the closure of an iterator's method, that runs code once for each element of
//! something that is there already.

mod handed;
mod sent;

pub(super) use handed::HandedEach;
use sent::{is_delivered, is_event_source};

use super::limits::{limit_at, most_of, says_limit};
use super::{Query, Varying, Verb, chain_root, initial_value};
use crate::knowledge::{OffloadClass, RemoteEffect, async_contexts, database_calls, remote_io};
use crate::rules::facts::{BodyFacts, Callee, ClosureUse, Trips, takes_items};
use crate::semantics::FrameKind;
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, Statement};

/// A repetition by element.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Repeated {
    /// The loop or closure.
    pub(in crate::rules) expr: ExprId,
    /// What runs for each element.
    pub(in crate::rules) body: ExprId,
    /// What an element is bound to.
    pub(in crate::rules) patterns: Vec<PatId>,
    /// What is iterated.
    pub(in crate::rules) iterated: ExprId,
    /// What the elements are.
    pub(in crate::rules) source: Source,
}

/// What is iterated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Source {
    /// Elements of a collection, or of something that is not known better.
    Elements,
    /// Rows of another query.
    Rows,
    /// Numbers of a range.
    Numbers,
    /// Parts of several elements: the batches are there.
    Batches,
    /// Events that come one by one.
    Events,
    /// Entries of a stream, each of which is work of its own.
    Deliveries,
}

/// Methods that make batches of several elements.
const BATCHES: &[&str] = &[
    "chunks",
    "chunks_exact",
    "chunks_mut",
    "rchunks",
    "array_chunks",
    "as_chunks",
    "chunk_by",
    "chunks_timeout",
    "try_chunks",
    "ready_chunks",
    "tuples",
    "batching",
    "step_by",
    "windows",
];

impl Repeated {
    /// Whether every pass runs an expression, as far as no pass fails before.
    pub(in crate::rules) fn always_runs(&self, facts: &BodyFacts<'_>, expr: ExprId) -> bool {
        let mut inner = expr;
        while inner != self.body
            && let Some(outer) = facts.parent(inner)
        {
            let is_branch = match facts.file.expr(outer).kind {
                ExprKind::If { condition, .. } => {
                    condition != inner && !asks_for_own(facts, condition)
                }
                ExprKind::Match { scrutinee, .. } => scrutinee != inner,
                _ => false,
            };
            if is_branch || skips_rest(facts, outer, inner) {
                return false;
            }
            inner = outer;
        }
        true
    }

    /// What repeats an expression for each element; `None` where nothing does, few elements are
    /// known to be there, or something else decides how often it runs.
    pub(in crate::rules) fn around(facts: &BodyFacts<'_>, expr: ExprId) -> Option<Self> {
        let frames: Vec<(FrameKind, ExprId)> = facts.frames_around(expr);
        let mut outward = frames.iter().peekable();
        while let Some(&(kind, at)) = outward.next() {
            match kind {
                FrameKind::Loop => match facts.file.expr(at).kind {
                    _ if let Some(over) = facts.iteration(at) => {
                        // What is done on the way out of the loop is done once.
                        if matches!(facts.trips_of(at), Trips::Once | Trips::Few)
                            || facts.leaves_behind(expr, at)
                        {
                            continue;
                        }
                        let source = source_of(facts, over.iterable);
                        if source == Source::Rows && asks_for_few(facts, over.iterable) {
                            continue;
                        }
                        return Some(Self {
                            expr: at,
                            body: over.body,
                            patterns: vec![over.pat],
                            iterated: over.iterable,
                            source,
                        });
                    }
                    ExprKind::While { condition, body } => {
                        if let Some((counter, iterated)) = facts.counted(condition) {
                            return Some(Self {
                                expr: at,
                                body,
                                patterns: vec![counter],
                                iterated,
                                source: source_of(facts, iterated),
                            });
                        }
                        return Self::of_rows(facts, at, condition, body)
                            .filter(|rows| !asks_for_few(facts, rows.iterated));
                    }
                    _ => return None,
                },
                FrameKind::Closure { .. } => {
                    let found = Self::of_closure(facts, at);
                    if let Some(found) = found.or_else(|| Self::of_named(facts, at)) {
                        if found.expr == at && facts.trips_of(at) == Trips::Few {
                            continue;
                        }
                        return Some(found);
                    }
                    if facts.closure_use(at) != ClosureUse::InPlace && !is_waited_for(facts, at) {
                        return None;
                    }
                    if let Some(found) = Self::of_handed(facts, at) {
                        return Some(found);
                    }
                }
                FrameKind::Async => {
                    let is_awaited = facts.parent(at).is_some_and(|outer| {
                        matches!(facts.file.expr(outer).kind, ExprKind::Await(_))
                    });
                    let is_element = outward.peek().is_some_and(|&&(outer, closure)| {
                        matches!(outer, FrameKind::Closure { .. })
                            && (Self::of_closure(facts, closure).is_some()
                                || Self::of_named(facts, closure).is_some()
                                || Self::of_handed(facts, closure).is_some())
                    });
                    let starts = || is_started(facts, at) && !sleeps_before(facts, at, expr);
                    if !is_awaited && !is_element && !starts() {
                        return None;
                    }
                }
                FrameKind::Body | FrameKind::Const | FrameKind::ErrorPath | FrameKind::LeftOut => {
                    return None;
                }
            }
        }
        None
    }

    /// `while let Some(row) = rows.next()` over the rows of a query.
    fn of_rows(facts: &BodyFacts<'_>, at: ExprId, condition: ExprId, body: ExprId) -> Option<Self> {
        let ExprKind::Let { pat, value } = facts.file.expr(condition).kind else {
            return None;
        };
        is_of_rows(facts, value).then(|| Self {
            expr: at,
            body,
            patterns: vec![pat],
            iterated: value,
            source: Source::Rows,
        })
    }

    /// What repeats the call of a closure that a variable holds, where that is handed what differs from pass to
    /// pass: `let load = |id| …; for id in ids { load(id) }`.
    fn of_named(facts: &BodyFacts<'_>, at: ExprId) -> Option<Self> {
        let ExprKind::Closure(closure) = facts.file.expr(at).kind else {
            return None;
        };
        let closure = facts.file.closures[closure];
        let own = facts.file.range(at);
        facts.calls_of_closure(at).find_map(|call| {
            let ExprKind::Call { args, .. } = facts.file.expr(call).kind else {
                return None;
            };
            if own.contains_range(facts.file.range(call)) {
                return None;
            }
            let around = Self::around(facts, call)?;
            let is_outside = !facts.file.range(around.expr).contains_range(own);
            let varying = Varying::of(facts, &around.patterns, false, around.body);
            let args = facts.file.list(args).iter();
            let params = args.zip(facts.file.list(closure.params));
            let patterns: Vec<PatId> = params
                .filter(|&(&arg, _)| varying.is_in(facts, arg))
                .map(|(_, &param)| param)
                .collect();
            (is_outside && !patterns.is_empty()).then_some(Self {
                body: closure.body,
                patterns,
                ..around
            })
        })
    }

    /// What repeats the call of a closure that a function of the workspace is handed for what it goes through.
    fn of_handed(facts: &BodyFacts<'_>, at: ExprId) -> Option<Self> {
        let ExprKind::Closure(closure) = facts.file.expr(at).kind else {
            return None;
        };
        let closure = facts.file.closures[closure];
        let params = facts.file.list(closure.params);
        let each = HandedEach::of(facts, at)?;
        Some(Self {
            expr: at,
            body: closure.body,
            patterns: each.of_elements(params),
            iterated: each.iterated,
            source: each.source,
        })
    }

    fn of_closure(facts: &BodyFacts<'_>, at: ExprId) -> Option<Self> {
        let ExprKind::Closure(closure) = facts.file.expr(at).kind else {
            return None;
        };
        let call = facts.parent(at)?;
        let method = facts.file.method_call(call)?;
        let api = facts.callee(call).api();
        let path = api.map_or("", |api| api.path().as_str());
        let maps_rows = api
            .and_then(|api| database_calls().get(api))
            .is_some_and(|row| row.each_row);
        let is_known = maps_rows || api.is_some_and(takes_items);
        if !is_known && !is_called_on_iterator(facts, call, method.receiver) {
            return None;
        }
        let mut source = if maps_rows {
            Source::Rows
        } else {
            source_of(facts, method.receiver)
        };
        if !is_known && source != Source::Rows {
            return None;
        }
        if path.contains("StreamExt::") && !matches!(source, Source::Rows | Source::Batches) {
            source = stream_source(facts, method.receiver);
        }
        let closure = facts.file.closures[closure];
        Some(Self {
            expr: at,
            body: closure.body,
            patterns: facts.file.list(closure.params).to_vec(),
            iterated: method.receiver,
            source,
        })
    }
}

/// Whether an `async` block is a task that is started where it stands.
pub(super) fn is_started(facts: &BodyFacts<'_>, block: ExprId) -> bool {
    let api = facts
        .parent(block)
        .and_then(|call| facts.callee(call).api());
    let row = api.and_then(|api| async_contexts().offload.get(api));
    row.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
}

/// Whether a task sleeps before it comes to an expression: it runs at a time of its own.
fn sleeps_before(facts: &BodyFacts<'_>, task: ExprId, expr: ExprId) -> bool {
    let file = facts.file;
    let delays = |future: ExprId| {
        let api = facts.callee(future).api();
        let row = api.and_then(|api| remote_io().calls.get(api));
        row.is_some_and(|row| row.effect == RemoteEffect::Delay)
    };
    facts.suspensions_within(task).into_iter().any(|pause| {
        file.range(pause).end <= file.range(expr).start
            && matches!(file.expr(pause).kind, ExprKind::Await(future) if delays(future))
    })
}

/// Whether a closure runs on another thread while the function waits for it: `web::block(..).await`.
pub(super) fn is_waited_for(facts: &BodyFacts<'_>, closure: ExprId) -> bool {
    let Some(call) = facts.parent(closure) else {
        return false;
    };
    let api = facts.callee(call).api();
    let row = api.and_then(|api| async_contexts().offload.get(api));
    row.is_some_and(|row| row.class == OffloadClass::OffExecutor) && facts.is_awaited_at_once(call)
}

/// Whether an unknown method stands behind `iter` of something unknown, as over the rows of an entity that a macro
/// makes.
fn is_called_on_iterator(facts: &BodyFacts<'_>, call: ExprId, receiver: ExprId) -> bool {
    const ADAPTERS: &[&str] = &["map", "for_each", "try_for_each", "filter_map", "flat_map"];
    let name = |call: ExprId| {
        let method = facts.file.method_call(call);
        method.map_or("", |method| method.method.name.as_str())
    };
    facts.callee(call) == Callee::Unknown
        && ADAPTERS.contains(&name(call))
        && matches!(name(receiver), "iter" | "into_iter")
}

/// What the elements of something that is iterated are.
fn source_of(facts: &BodyFacts<'_>, iterated: ExprId) -> Source {
    let mut current = iterated;
    for _ in 0..LONGEST {
        if is_event_source(facts.ty(current)) {
            return Source::Events;
        }
        if is_delivered(facts.ty(current)) {
            return Source::Deliveries;
        }
        if Query::of_call(facts, current).is_some() || gives_rows(facts, current) {
            return Source::Rows;
        }
        current = match made_of(facts, current) {
            Ok(inner) => inner,
            Err(source) => return source,
        };
    }
    Source::Elements
}

/// How far the way to what is iterated is followed.
const LONGEST: usize = 64;

/// What something that is iterated is made of; where that is not known, what its elements are.
fn made_of(facts: &BodyFacts<'_>, iterated: ExprId) -> Result<ExprId, Source> {
    match facts.file.expr(iterated).kind {
        ExprKind::Range { start, end, .. } => {
            let counts = [start, end]
                .into_iter()
                .flatten()
                .all(|end| !matches!(facts.file.expr(end).kind, ExprKind::Literal(Literal::Char)));
            Err(if counts {
                Source::Numbers
            } else {
                Source::Elements
            })
        }
        ExprKind::MethodCall { .. } => {
            let method = facts.file.method_call(iterated).ok_or(Source::Elements)?;
            let name = method.method.name.as_str();
            // Every other element is an element; numbers with gaps are where batches begin.
            let steps = || name == "step_by" && !is_of_numbers(facts, method.receiver);
            if BATCHES.contains(&name) && !steps() {
                return Err(Source::Batches);
            }
            Ok(method.receiver)
        }
        ExprKind::Reference { operand: inner, .. } | ExprKind::Unary { operand: inner, .. } => {
            Ok(inner)
        }
        ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => {
            facts.taken_out_of(iterated).ok_or(Source::Elements)
        }
        ExprKind::Call { args, .. } => match facts.file.list(args) {
            &[only] => Ok(only),
            _ => Err(Source::Elements),
        },
        ExprKind::Path(_) => {
            let init = facts
                .local(iterated)
                .and_then(|local| initial_value(facts, local));
            init.ok_or(Source::Elements)
        }
        _ => Err(Source::Elements),
    }
}

/// Whether what is iterated is a range of numbers, or may be one.
fn is_of_numbers(facts: &BodyFacts<'_>, iterated: ExprId) -> bool {
    source_of(facts, iterated) == Source::Numbers || facts.ty(iterated).is_unknown()
}

/// Whether the query whose rows are iterated asks for a few of them: `LIMIT 3`, `.limit(3)`.
fn asks_for_few(facts: &BodyFacts<'_>, iterated: ExprId) -> bool {
    const FEW: u32 = 4;
    let mut current = iterated;
    let mut most = None;
    for _ in 0..LONGEST {
        if let Some(query) = Query::of_call(facts, current) {
            let most = most.or_else(|| most_of(facts, &query));
            return most.is_some_and(|most| most <= FEW);
        }
        // MongoDB is asked for a cursor first, and told the limit behind that.
        most = most.or_else(|| limit_at(facts, current)?.0);
        let Ok(inner) = made_of(facts, current) else {
            return false;
        };
        current = inner;
    }
    false
}

/// Whether what is iterated are the rows of a query that says how many it wants at most, here or in a function of
/// the workspace: `LIMIT $1`.
pub(in crate::rules) fn is_limited_batch(facts: &BodyFacts<'_>, iterated: ExprId) -> bool {
    let mut current = iterated;
    let mut is_limited = false;
    for _ in 0..LONGEST {
        if let Some(query) = Query::of_call(facts, current) {
            return is_limited || says_limit(facts, &query);
        }
        is_limited |= limit_at(facts, current).is_some();
        let callee = facts.workspace_callee(current);
        if let Some(callee) = callee.and_then(|def| facts.of_function(def)) {
            let queries = Query::all(&callee);
            let mut reads = queries.iter();
            return !queries.is_empty()
                && reads
                    .all(|query| query.verb(&callee) != Verb::Read || says_limit(&callee, query));
        }
        let Ok(inner) = made_of(facts, current) else {
            return false;
        };
        current = inner;
    }
    false
}

/// Whether a call runs a function of the workspace that asks a database once, for what it gives.
fn gives_rows(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let Some(def) = facts.workspace_callee(call) else {
        return false;
    };
    facts.of_function(def).is_some_and(|callee| {
        Query::all(&callee).iter().any(|query| {
            query.verb(&callee) == Verb::Read && callee.loops_around(query.call).is_empty()
        })
    })
}

/// A stream is one of elements where it is made of a collection; others bring events.
fn stream_source(facts: &BodyFacts<'_>, iterated: ExprId) -> Source {
    let root = chain_root(facts, iterated);
    let made_by = facts.callee(root).api().map(|api| api.path().as_str());
    match made_by {
        Some("futures::stream::iter" | "tokio_stream::iter") => source_of(facts, root),
        _ => Source::Events,
    }
}

/// Whether a value is the next row of a query that was run before.
fn is_of_rows(facts: &BodyFacts<'_>, value: ExprId) -> bool {
    let root = chain_root(facts, value);
    if facts.ty(root).is("rusqlite::Rows") {
        return true;
    }
    // The chain of `sqlx::query(..).fetch(..)` begins behind the query itself.
    let mut current = value;
    // What stands in the condition itself asks anew for each pass: for the next of a queue.
    let mut ran_before = false;
    for _ in 0..64 {
        if Query::of_call(facts, current).is_some() {
            return ran_before;
        }
        current = match facts.file.expr(current).kind {
            ExprKind::MethodCall { .. } => match facts.file.method_call(current) {
                Some(method) => method.receiver,
                None => return false,
            },
            ExprKind::Reference { operand: inner, .. } => inner,
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => {
                match facts.taken_out_of(current) {
                    Some(inner) => inner,
                    None => return false,
                }
            }
            ExprKind::Path(_) => {
                ran_before = true;
                match facts
                    .local(current)
                    .and_then(|local| initial_value(facts, local))
                {
                    Some(init) => init,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
    false
}

/// Whether parts of a query change with the elements of a loop.
pub(in crate::rules) fn varies(
    facts: &BodyFacts<'_>,
    repeated: &Repeated,
    parts: &[ExprId],
) -> bool {
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    parts.iter().any(|&part| varying.is_in(facts, part))
}

/// Whether a query depends on what it gave in the pass before: it walks along.
pub(in crate::rules) fn walks_along(
    facts: &BodyFacts<'_>,
    repeated: &Repeated,
    query: ExprId,
    parts: &[ExprId],
) -> bool {
    let carried = Varying::carried_from(facts, query, repeated.body);
    if carried.is_empty() {
        return false;
    }
    let varying = Varying::of(facts, &carried, false, repeated.body);
    parts.iter().any(|&part| varying.is_in(facts, part))
}

/// Whether a condition asks whether something is there that lies in the receiver of the method, in every pass
/// the same: `if let Some(connection) = &self.connection`.
fn asks_for_own(facts: &BodyFacts<'_>, condition: ExprId) -> bool {
    let ExprKind::Let { value, .. } = facts.file.expr(condition).kind else {
        return false;
    };
    let mut at = value;
    loop {
        at = match facts.file.expr(at).kind {
            ExprKind::Reference { operand: inner, .. } | ExprKind::Field { base: inner, .. } => {
                inner
            }
            ExprKind::MethodCall { .. } => match facts.file.method_call(at) {
                Some(call) if matches!(call.method.name.as_str(), "as_ref" | "as_mut") => {
                    call.receiver
                }
                _ => return false,
            },
            _ => return facts.is_self(at),
        };
    }
}

/// Whether something in a block before an expression goes on with the next pass or leaves the loop.
fn skips_rest(facts: &BodyFacts<'_>, block: ExprId, expr: ExprId) -> bool {
    let Some(block) = facts.file.block(block) else {
        return false;
    };
    let start = facts.file.range(expr).start;
    facts.file.list(block.statements).iter().any(|statement| {
        let parts = match *statement {
            Statement::Expr(expr) => [Some(expr), None],
            Statement::Let {
                init, else_branch, ..
            } => [init, else_branch],
            Statement::Item(_) => [None, None],
        };
        let mut before = parts.into_iter().flatten();
        before.any(|part| facts.file.range(part).end <= start && goes_elsewhere(facts, part))
    })
}

fn goes_elsewhere(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Continue { .. } | ExprKind::Break { .. } => return true,
        ExprKind::For { .. }
        | ExprKind::While { .. }
        | ExprKind::Loop { .. }
        | ExprKind::Closure(_) => return false,
        _ => {}
    }
    let mut found = false;
    facts.file.each_child(expr, &mut |child| {
        found = found || goes_elsewhere(facts, child);
    });
    found
}
