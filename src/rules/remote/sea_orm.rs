//! Queries of sea-orm, whose entities come out of a derive: the connection that they are given tells what
//! they are.

use super::origins::only_selects_rows;
use super::{Effects, Level, Place, Reader, Wait};
use crate::rules::facts::Type;
use crate::semantics::BodyInfo;
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::Callee;
use crate::syntax::hir::{ExprId, ExprKind};

/// The methods that ask for rows over the connection that they are given.
const FETCHES: &[&str] = &["all", "one", "count", "exists"];

/// The methods that ask for rows, of what was made with a connection.
const FETCHES_OF_PAGES: &[&str] = &[
    "fetch_page",
    "num_items",
    "num_items_and_pages",
    "num_pages",
];

impl<'m> Reader<'m> {
    /// Whether a call of something unknown reads rows over a connection of sea-orm, which gives each query
    /// one of its pool.
    pub(super) fn is_sea_orm(&self, body: &'m BodyInfo, expr: ExprId) -> bool {
        let file = body.source(self.model);
        let Some(method) = file.method_call(expr) else {
            return false;
        };
        let name = method.method.name.as_str();
        let is_candidate = |call: ExprId| {
            let call = body.types.call(call);
            call.is_some_and(|call| matches!(call.callee, Callee::Unknown))
        };
        let connection = if FETCHES.contains(&name) && is_candidate(expr) {
            method.args.first()
        } else if FETCHES_OF_PAGES.contains(&name) && is_candidate(expr) {
            let graph = Graph::default();
            let made = Flow::new(self.model, body, &graph).origin(method.receiver);
            let made = file.method_call(made).filter(|_| is_candidate(made));
            made.filter(|made| made.method.name.as_str() == "paginate")
                .and_then(|made| made.args.first())
        } else {
            None
        };
        connection.is_some_and(|&connection| {
            Type::new(&self.model.program, body.types.expr(connection))
                .behind_pointers()
                .is("sea_orm::DatabaseConnection")
        })
    }

    /// What such a call does: it selects, unless the query has a text of its own that says else.
    pub(super) fn sea_orm(&self, body: &'m BodyInfo, expr: ExprId) -> Effects {
        if !self.has_own_text(body, expr)
            || only_selects_rows(self.model, &self.calls, Place { body, expr })
        {
            Effects::of(Level::Reads, Wait::Database)
        } else {
            Effects::ACTS
        }
    }

    /// Whether the chain of a query is given a statement.
    fn has_own_text(&self, body: &'m BodyInfo, query: ExprId) -> bool {
        let file = body.source(self.model);
        let graph = Graph::default();
        let flow = Flow::new(self.model, body, &graph);
        let mut root = query;
        while let Some(call) = file.method_call(root) {
            match call.method.name.as_str() {
                "from_raw_sql" => return true,
                "find_related" | "find_linked" => return false,
                _ => {}
            }
            root = flow.origin(call.receiver);
        }
        let ExprKind::Call { callee, .. } = file.expr(root).kind else {
            return true;
        };
        let ExprKind::Path(path) = file.expr(callee).kind else {
            return true;
        };
        let segments = file.list(file.path(path).segments);
        !matches!(segments, [.., _, last]
            if matches!(last.name.as_str(), "find" | "find_by_id"))
    }
}
