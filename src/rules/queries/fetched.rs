//! What becomes of the rows that a query brings all at once.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::limits::{Narrowed, narrowed};
use super::{Query, SqlText, Verb, bodies_with_queries, chain_root};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::semantics::BodyIndex;
use crate::semantics::defs::DefId;
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, Literal, PatId};
use crate::text::{FileRange, TextRange};

/// Names of the calls that give all rows.
const ALL_ROWS: &[&str] = &["fetch_all", "load", "get_results", "all", "query", "exec"];

/// What is done with all rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Wasted {
    /// They are counted.
    Count,
    /// It is asked whether there are any.
    Any,
    /// One of them is taken.
    One,
    /// One of them is looked for by a value.
    Search,
}

/// All rows of a reading query, and the expression that gives them: behind `.await` and `?`.
pub(in crate::rules) struct Fetched {
    /// The rows.
    pub(in crate::rules) rows: ExprId,
    /// How far the conditions of the query narrow them down.
    pub(in crate::rules) narrowed: Narrowed,
}

impl Fetched {
    /// The rows that a call brings, unless few are known to come.
    pub(in crate::rules) fn of(cx: &BodyCx<'_>, query: &Query) -> Option<Self> {
        if query.family.krate == "mongodb" {
            let rows = collected(cx, query)?;
            return Some(Self {
                rows,
                narrowed: Narrowed::No,
            });
        }
        let is_all = ALL_ROWS.contains(&query.api.name()) && !query.is_batched();
        if !is_all
            || matches!(query.family.krate, "redis" | "rusqlite")
            || query.verb(cx.facts()) != Verb::Read
            || is_limited(cx, query)
        {
            return None;
        }
        let narrowed = narrowed(cx.facts(), query);
        (narrowed != Narrowed::ToOne).then(|| Self {
            rows: unwrapped(cx, query.call),
            narrowed,
        })
    }

    /// The rows that a call of a function of the workspace gives, if that brings all of them.
    pub(in crate::rules) fn by_helper(cx: &BodyCx<'_>, call: ExprId) -> Self {
        Self {
            rows: unwrapped(cx, call),
            narrowed: Narrowed::No,
        }
    }

    /// The variable that the rows are bound to.
    pub(in crate::rules) fn variable(&self, cx: &BodyCx<'_>) -> Option<PatId> {
        let outer = cx.parent(self.rows)?;
        if let Some((taken, _)) = cx.facts().success_of(outer) {
            return Some(taken);
        }
        taken_by(cx.file(), cx.facts().bound_to(self.rows)?)
    }

    /// Whether the function gives the rows to its caller and does nothing else with them.
    fn is_result(&self, cx: &BodyCx<'_>) -> bool {
        let mut inner = self.rows;
        if let Some(variable) = self.variable(cx) {
            let mut uses = cx.facts().uses_of(variable);
            let (Some(only), None) = (uses.next(), uses.next()) else {
                return false;
            };
            inner = only;
        }
        while let Some(outer) = cx.parent(inner) {
            let goes_on = match cx.expr(outer).kind {
                ExprKind::Block(_) => {
                    let block = cx.file().block(outer);
                    block.is_some_and(|block| block.tail == Some(inner))
                }
                ExprKind::Call { .. } => cx
                    .api(outer)
                    .is_some_and(|api| api.path().as_str() == "std::result::Result::Ok"),
                _ => false,
            };
            if !goes_on {
                return false;
            }
            inner = outer;
        }
        inner == cx.facts().root()
    }

    /// What is done with the rows, if that needs none of them or one; with the range of the methods
    /// that take the first row off the chain, where there is just that.
    pub(in crate::rules) fn wasted(&self, cx: &BodyCx<'_>) -> Option<(Wasted, Option<TextRange>)> {
        let variable = self
            .variable(cx)
            .or_else(|| bound_where_good(cx, self.rows));
        let Some(variable) = variable else {
            let (wasted, behind) = use_of(cx, self.rows)?;
            return Some((wasted, behind));
        };
        let mut found: Option<Wasted> = None;
        for path in cx.facts().uses_of(variable) {
            let (wasted, _) = use_of(cx, path)?;
            // Rows that are brought once and looked through for many values are a join.
            if wasted == Wasted::Search && cx.loops(path).innermost != cx.loops(self.rows).innermost
            {
                return None;
            }
            found = Some(match (found, wasted) {
                (None, wasted) => wasted,
                (Some(before), wasted) if before == wasted => before,
                // One row is taken, and the others are asked whether it is there.
                _ => Wasted::One,
            });
        }
        found.map(|found| (found, None))
    }
}

/// The variable that holds rows where they came: of the only arm that takes them, of `if let Ok(rows)`, and
/// of the closure that is given them.
fn bound_where_good(cx: &BodyCx<'_>, rows: ExprId) -> Option<PatId> {
    let outer = cx.parent(rows)?;
    let file = cx.file();
    let holds_rows = |pat: PatId| cx.facts().pat_ty(pat).peeled().is("std::vec::Vec");
    match cx.expr(outer).kind {
        ExprKind::Let { pat, value } if value == rows => {
            taken_by(file, pat).filter(|&taken| holds_rows(taken))
        }
        ExprKind::Match { scrutinee, arms } if scrutinee == rows => {
            let mut taken = file.list(arms).iter().filter_map(|arm| {
                let taken = taken_by(file, arm.pat)?;
                holds_rows(taken).then_some(taken)
            });
            let only = taken.next()?;
            taken.next().is_none().then_some(only)
        }
        ExprKind::MethodCall { .. } => {
            const GIVEN: &[&str] = &[
                "std::result::Result::is_ok_and",
                "std::result::Result::map",
                "std::result::Result::map_or",
                "std::result::Result::map_or_else",
            ];
            let method = file
                .method_call(outer)
                .filter(|method| method.receiver == rows)?;
            if !GIVEN.contains(&cx.api(outer)?.path().as_str()) {
                return None;
            }
            let ExprKind::Closure(closure) = cx.expr(*method.args.last()?).kind else {
                return None;
            };
            match file.list(file.closures[closure].params) {
                [only] => taken_by(file, *only),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Through how many functions rows are followed.
const DEEPEST: u8 = 3;

/// The query whose rows a function of the workspace brings and gives to its caller as they are, itself
/// or by another one that it ends with.
pub(in crate::rules) fn rows_given_by(
    cx: &BodyCx<'_>,
    function: DefId,
) -> Option<(Api, FileRange)> {
    given_by(cx, function, DEEPEST)
}

/// The functions that may give rows to their callers: those that ask a database, and what calls them.
pub(in crate::rules) struct Askers(FxHashSet<DefId>);

impl Askers {
    /// As found once for all bodies.
    pub(in crate::rules) fn shared(cx: &BodyCx<'_>) -> Arc<Self> {
        cx.once(|| Self::of(cx))
    }

    /// Whether a function is one of them.
    pub(in crate::rules) fn contains(&self, function: DefId) -> bool {
        self.0.contains(&function)
    }

    fn of(cx: &BodyCx<'_>) -> Self {
        let model = cx.model();
        let owner = |body: BodyIndex| model.body(body).owner;
        let direct = bodies_with_queries(model).into_iter().map(owner);
        let mut found: FxHashSet<DefId> = direct.collect();
        let mut level: Vec<DefId> = found.iter().copied().collect();
        for _ in 0..DEEPEST {
            let callers = level.iter().flat_map(|&function| model.callers(function));
            let next: FxHashSet<DefId> = callers.map(|&(body, _)| owner(body)).collect();
            level = next
                .into_iter()
                .filter(|&caller| found.insert(caller))
                .collect();
        }
        Self(found)
    }
}

fn given_by(cx: &BodyCx<'_>, function: DefId, depth: u8) -> Option<(Api, FileRange)> {
    let only = cx.model().only_implementation(function).unwrap_or(function);
    cx.in_body_of(only, |helper| {
        let facts = helper.facts();
        let own = Query::all(facts).into_iter().find_map(|query| {
            let fetched = Fetched::of(helper, &query)?;
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(query.call),
            };
            fetched.is_result(helper).then_some((query.api, at))
        });
        own.or_else(|| {
            let depth = depth.checked_sub(1)?;
            let mut calls = facts.workspace_calls();
            let (_, next) =
                calls.find(|&(call, _)| Fetched::by_helper(helper, call).is_result(helper))?;
            given_by(helper, next, depth)
        })
    })?
}

/// Whether rows come from a function of the database, which knows how many: `SELECT * FROM poll($1)`.
fn calls_function(text: &str) -> bool {
    let Some((_, behind)) = text.split_once(" from ") else {
        return false;
    };
    let behind = behind.trim_start();
    let end = behind.find(|next: char| !(next.is_alphanumeric() || "_.".contains(next)));
    end.is_some_and(|end| end > 0 && behind[end..].starts_with('('))
}

/// Whether the text or the builder says that few rows come.
fn is_limited(cx: &BodyCx<'_>, query: &Query) -> bool {
    if let Some(text) = SqlText::of(cx.facts(), query).and_then(|text| text.seen()) {
        let lower = text.to_ascii_lowercase();
        let few = [
            "limit ",
            "limit\n",
            "fetch first",
            "count(",
            "exists(",
            "exists (",
            "max(",
            "min(",
            "sum(",
            "avg(",
            "returning",
            "group by",
            "for update",
        ];
        // What names no table gives one row.
        return !lower.contains("from")
            || few.iter().any(|word| lower.contains(word))
            || calls_function(&lower);
    }
    let mut current = query.call;
    for _ in 0..64 {
        let Some(method) = cx.file().method_call(current) else {
            break;
        };
        if matches!(
            method.method.name.as_str(),
            "limit"
                | "find"
                | "find_by_id"
                | "group_by"
                | "count"
                | "for_update"
                | "skip_locked"
                | "fetch_page"
        ) {
            return true;
        }
        current = method.receiver;
    }
    // A query whose text is not seen may ask for a single row.
    let root = chain_root(cx.facts(), query.call);
    query.family.krate == "sqlx"
        && !matches!(
            cx.expr(root).kind,
            ExprKind::Call { .. } | ExprKind::Macro(_)
        )
}

/// The documents of a cursor of MongoDB that are all collected: `find(…).await?.try_collect().await?`.
fn collected(cx: &BodyCx<'_>, query: &Query) -> Option<ExprId> {
    if query.api.path().as_str() != "mongodb::Collection::find" {
        return None;
    }
    // The options of older versions may hold a limit.
    let options = cx.file().method_call(query.call)?.args.get(1);
    if options.is_some_and(|&options| cx.source(options) != "None") {
        return None;
    }
    let mut cursor = query.call;
    while let Some(method) = method_on(cx, cursor) {
        let keeps_all = matches!(
            method.1,
            "sort" | "projection" | "batch_size" | "session" | "hint"
        );
        if !keeps_all {
            break;
        }
        cursor = method.0;
    }
    let (all, name) = method_on(cx, unwrapped(cx, cursor))?;
    matches!(name, "try_collect" | "collect").then(|| unwrapped(cx, all))
}

/// The method that is called on a value, and its name.
fn method_on<'m>(cx: &BodyCx<'m>, value: ExprId) -> Option<(ExprId, &'m str)> {
    let outer = cx.parent(value)?;
    let method = cx.file().method_call(outer)?;
    (method.receiver == value).then(|| (outer, method.method.name.as_str()))
}

/// The value of a fallible future: through `.await`, `?`, `unwrap` and `expect`.
fn unwrapped(cx: &BodyCx<'_>, call: ExprId) -> ExprId {
    let mut value = call;
    if let Some(pat) = cx.facts().bound_to(call)
        && let Some(path) = cx.facts().uses_of(pat).next()
        && cx.facts().future_in(path) == Some(call)
    {
        value = path;
    }
    while let Some(outer) = cx.parent(value) {
        let goes_on = match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => cx
                .facts()
                .taken_out_of(outer)
                .is_some_and(|taken| taken == value || taken == call),
            ExprKind::MethodCall { .. } => cx.file().method_call(outer).is_some_and(|method| {
                method.receiver == value
                    && matches!(
                        method.method.name.as_str(),
                        "unwrap"
                            | "expect"
                            | "map_err"
                            | "context"
                            | "with_context"
                            | "unwrap_or_default"
                            | "ok"
                    )
            }),
            _ => false,
        };
        if !goes_on {
            break;
        }
        value = outer;
    }
    value
}

/// A copy of all rows, or a look at them, that is made of them where they are used.
fn copied(cx: &BodyCx<'_>, rows: ExprId) -> Option<ExprId> {
    let (outer, _) = method_on(cx, rows)?;
    let is_copy = matches!(
        cx.api(outer)?.path().as_str(),
        "std::borrow::ToOwned::to_owned" | "std::clone::Clone::clone" | "std::vec::Vec::as_slice"
    );
    is_copy.then_some(outer)
}

/// What is done with rows where they are used; `None` where more than one of them is needed.
fn use_of(cx: &BodyCx<'_>, rows: ExprId) -> Option<(Wasted, Option<TextRange>)> {
    let given = rows;
    let rows = copied(cx, given).unwrap_or(given);
    let outer = cx.parent(rows)?;
    if let ExprKind::Index { base, index } = cx.expr(outer).kind
        && base == rows
    {
        return matches!(cx.expr(index).kind, ExprKind::Literal(Literal::Int(_)))
            .then_some((Wasted::One, None));
    }
    let method = cx.file().method_call(outer)?;
    if method.receiver != rows {
        return None;
    }
    Some((
        match method.method.name.as_str() {
            "len" => Wasted::Count,
            "is_empty" => Wasted::Any,
            "first" | "last" | "pop" => Wasted::One,
            "into_iter" | "iter" => return use_of_iterator(cx, outer, given),
            _ => return None,
        },
        None,
    ))
}

fn use_of_iterator(
    cx: &BodyCx<'_>,
    iterator: ExprId,
    rows: ExprId,
) -> Option<(Wasted, Option<TextRange>)> {
    let outer = cx.parent(iterator)?;
    let method = cx.file().method_call(outer)?;
    if method.receiver != iterator {
        return None;
    }
    match method.method.name.as_str() {
        "next" => {
            let behind = TextRange::new(cx.file().range(rows).end, cx.file().range(outer).end);
            Some((Wasted::One, Some(behind)))
        }
        "last" => Some((Wasted::One, None)),
        "count" => Some((Wasted::Count, None)),
        "find" | "any" | "all" | "position" => {
            let ExprKind::Closure(closure) = cx.expr(*method.args.first()?).kind else {
                return None;
            };
            let body = cx.file().closures[closure].body;
            compares(cx, body).then_some((Wasted::Search, None))
        }
        _ => None,
    }
}

/// Whether a closure only compares.
fn compares(cx: &BodyCx<'_>, body: ExprId) -> bool {
    match cx.expr(body).kind {
        ExprKind::Binary { op, lhs, rhs } => match op {
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => true,
            BinaryOp::And | BinaryOp::Or => compares(cx, lhs) && compares(cx, rhs),
            _ => false,
        },
        _ => false,
    }
}
