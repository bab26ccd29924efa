//! See rules/libraries/fetch_all_then_iterate.md

use crate::finding::Confidence;
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::queries::{Askers, Fetched, Query, SqlText, rows_given_by};
use crate::rules::report::Report;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "fetch_all_then_iterate",
    hooks: &[Hook::Body(check)],
};

/// Calls that hand a row on.
const OUTPUT: &[&str] = &[
    "std::io::Write::",
    "tokio::io::AsyncWriteExt::",
    "futures::io::AsyncWriteExt::",
    "csv::Writer::",
    "tokio::sync::mpsc::Sender::send",
    "futures::sink::SinkExt::send",
    "futures::sink::SinkExt::feed",
];

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    for query in Query::all(cx.facts()) {
        let fetched = Fetched::of(cx, &query)
            .filter(|_| !is_of_small_table(cx, &query) && !names_its_rows(cx, &query));
        if fetched.is_some_and(|fetched| are_written_out(cx, &fetched)) {
            let message = format!(
                "`{}` holds all rows in memory before `{}` writes them out one by one",
                query.api,
                cx.function_name()
            );
            drop(report(cx, query.call, query.api, message));
        }
    }
    let askers = Askers::shared(cx);
    for (call, function) in cx.facts().workspace_calls() {
        if askers.contains(function)
            && are_written_out(cx, &Fetched::by_helper(cx, call))
            && let Some((api, at)) = rows_given_by(cx, function)
        {
            let message = format!(
                "`{}` holds all rows in memory (`{api}`) before `{}` writes them out one by one",
                cx.facts().name_of(function),
                cx.function_name()
            );
            drop(report(cx, call, api, message).related_at(at, "brought here"));
        }
    }
}

/// Whether the text of a query names each row that it wants, or is given a list of them: there are as many as the
/// program has keys of anyhow.
fn names_its_rows(cx: &BodyCx<'_>, query: &Query) -> bool {
    let text = SqlText::of(cx.facts(), query).and_then(|text| text.seen());
    let Some(text) = text.map(str::to_ascii_lowercase) else {
        return false;
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let Some((_, conditions)) = text.split_once(" where ") else {
        return false;
    };
    let is_given = |behind: &str| {
        behind
            .trim_start()
            .starts_with(['$', '?', ':', '@', '\'', '{'])
            || behind
                .trim_start()
                .starts_with(|first: char| first.is_ascii_digit())
    };
    let lists = ["= any(", "= any (", "=any(", " in (", " in("];
    lists.iter().any(|list| {
        let mut parts = conditions.split(list).skip(1);
        parts.any(is_given)
    })
}

/// Tables that hold a few rows each, by their names.
const SMALL_TABLES: &[&str] = &[
    "config",
    "configs",
    "configuration",
    "configurations",
    "currencies",
    "languages",
    "permissions",
    "roles",
    "settings",
    "migrations",
];

/// Whether the text of a query names the table after `FROM`, and that is one that stays small.
fn is_of_small_table(cx: &BodyCx<'_>, query: &Query) -> bool {
    let text = SqlText::of(cx.facts(), query).and_then(|text| text.seen());
    let text = text.map_or_else(String::new, str::to_ascii_lowercase);
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.any(|word| word == "from")
        && words
            .find(|word| !word.is_empty())
            .is_some_and(|table| SMALL_TABLES.contains(&table))
}

/// Whether rows are only written out, one by one.
fn are_written_out(cx: &BodyCx<'_>, fetched: &Fetched) -> bool {
    let Some(body) = only_loop(cx, fetched) else {
        return false;
    };
    let mut output = Output::default();
    output.look_at(cx, body);
    // What waits for something else would hold the connection meanwhile.
    output.is_written && !output.waits
}

fn report<'m>(cx: &BodyCx<'m>, call: ExprId, api: Api, message: String) -> Report<'m> {
    let instead = match api.crate_name() {
        "sqlx" => {
            "`let mut rows = query.fetch(pool); while let Some(row) = rows.try_next().await? { .. }`"
        }
        "diesel" => "`query.load_iter(conn)?`",
        "diesel_async" => "`query.load_stream(conn).await?`",
        "tokio_postgres" => "`client.query_raw(statement, params).await?`",
        "sea_orm" => "`select.stream(db).await?`",
        _ => "the method that gives rows one by one",
    };
    cx.report(call, message)
        .at_most(Confidence::Medium)
        .fix(format!("take the rows as they come: {instead}"))
}

/// The body of the loop that is the only use of the rows.
fn only_loop(cx: &BodyCx<'_>, fetched: &Fetched) -> Option<ExprId> {
    let rows = match fetched.variable(cx) {
        Some(variable) => {
            let mut uses = cx.facts().uses_of(variable);
            let only = uses.next()?;
            if uses.next().is_some() {
                return None;
            }
            only
        }
        None => fetched.rows,
    };
    let mut inner = rows;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Reference { .. } => inner = outer,
            ExprKind::MethodCall { .. }
                if cx.file().method_call(outer).is_some_and(|method| {
                    method.receiver == inner
                        && matches!(method.method.name.as_str(), "iter" | "into_iter")
                }) =>
            {
                inner = outer;
            }
            ExprKind::MethodCall { .. } => return body_for_each(cx, outer, inner),
            ExprKind::Call { .. } if makes_iterator(cx, outer) => inner = outer,
            ExprKind::For { iterable, body, .. } if iterable == inner => return Some(body),
            // An iterator that a `while let` asks.
            ExprKind::Block(_) => {
                let whole = cx.file().range(inner);
                let mut loops = cx.facts().own_exprs();
                return loops.find_map(|expr| {
                    let over = cx.facts().iteration(expr)?;
                    let taken = cx.file().range(over.iterable);
                    let is_same =
                        whole.contains_range(taken) && taken.contains_range(cx.file().range(rows));
                    is_same.then_some(over.body)
                });
            }
            _ => return None,
        }
    }
}

/// The body of the closure that an iterator hands each of its items, and nothing else.
fn body_for_each(cx: &BodyCx<'_>, call: ExprId, iterator: ExprId) -> Option<ExprId> {
    const ADAPTERS: &[&str] = &[
        "std::iter::Iterator::for_each",
        "std::iter::Iterator::try_for_each",
    ];
    let is_each = |api: Api| ADAPTERS.contains(&api.path().as_str());
    let method = cx.file().method_call(call)?;
    let &[each] = method.args else {
        return None;
    };
    let ExprKind::Closure(closure) = cx.expr(each).kind else {
        return None;
    };
    let is_asked = method.receiver == iterator && cx.api(call).is_some_and(is_each);
    is_asked.then(|| cx.file().closures[closure].body)
}

/// Whether a call makes an iterator of its argument.
fn makes_iterator(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.api(call)
        .is_some_and(|api| api.path().as_str() == "std::iter::IntoIterator::into_iter")
}

/// What the body of a loop does with each row.
#[derive(Default)]
struct Output {
    is_written: bool,
    waits: bool,
    /// Through how many functions it is followed already.
    depth: u8,
}

impl Output {
    fn look_at(&mut self, cx: &BodyCx<'_>, expr: ExprId) {
        match cx.expr(expr).kind {
            ExprKind::Await(inner) => {
                let call = cx.facts().maker_of_future(inner);
                if is_output(cx, call) {
                    self.is_written = true;
                } else if !self.follow(cx, call) {
                    self.waits = true;
                }
            }
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
                if is_output(cx, expr) {
                    self.is_written = true;
                } else if !cx.facts().is_awaited(expr) {
                    self.follow(cx, expr);
                }
            }
            ExprKind::Macro(call) => {
                let call = &cx.file().macro_calls[call];
                if let MacroKind::Format(format) = call.kind {
                    self.is_written |= cx.file().formats[format]
                        .sink
                        .is_some_and(|sink| !cx.ty(sink).is("std::string::String"));
                }
            }
            _ => {}
        }
        cx.file()
            .each_child(expr, &mut |child| self.look_at(cx, child));
    }

    /// Looks at a function of the workspace that is called; whether it is one.
    fn follow(&mut self, cx: &BodyCx<'_>, call: ExprId) -> bool {
        const DEEPEST: u8 = 2;
        let Some(function) = cx.facts().workspace_callee(call) else {
            return false;
        };
        if self.depth == DEEPEST {
            return false;
        }
        let inner = cx.in_body_of(function, |helper| {
            let mut inner = Self {
                depth: self.depth + 1,
                ..Self::default()
            };
            inner.look_at(helper, helper.facts().root());
            inner
        });
        if let Some(inner) = &inner {
            self.is_written |= inner.is_written;
            self.waits |= inner.waits;
        }
        inner.is_some()
    }
}

fn is_output(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.api(call).is_some_and(|api| {
        let path = api.path().as_str();
        OUTPUT.iter().any(|output| path.starts_with(output))
    })
}
