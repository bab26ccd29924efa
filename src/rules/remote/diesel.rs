//! Queries of diesel-async, whose tables come out of a macro: the connection that they are given tells
//! what they are, and what their chain begins with tells what they do.

use super::origins::only_selects_rows;
use super::{Effects, Level, Place, Reader, Wait};
use crate::knowledge::Api;
use crate::rules::facts::Type;
use crate::semantics::BodyInfo;
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::syntax::hir::{ExprId, ExprKind};

/// The methods that give rows, be it of a statement that writes them.
const FETCHES: &[&str] = &["load", "first", "get_result", "get_results"];

/// Whether something belongs to diesel-async.
pub(super) fn is_of_crate(api: Api) -> bool {
    api.crate_name() == "diesel_async"
}

impl<'m> Reader<'m> {
    /// Whether a call runs a query on a connection of diesel-async.
    pub(super) fn is_diesel(&self, body: &'m BodyInfo, expr: ExprId) -> bool {
        let Some(method) = body.source(self.model).method_call(expr) else {
            return false;
        };
        let name = method.method.name.as_str();
        let Some(&connection) = method.args.first().filter(|_| FETCHES.contains(&name)) else {
            return false;
        };
        let is_candidate = body.types.call(expr).is_some_and(|call| match call.callee {
            Callee::Unknown => true,
            _ => self.model.api(call).is_some_and(is_of_crate),
        });
        let ty = Type::new(&self.model.program, body.types.expr(connection)).behind_pointers();
        let is_own = |ty: Type<'_>| ty.api().is_some_and(is_of_crate);
        is_candidate && (is_own(ty) || ty.args().any(is_own))
    }

    /// What a query of diesel-async does.
    pub(super) fn diesel(&self, body: &'m BodyInfo, expr: ExprId) -> Effects {
        let file = body.source(self.model);
        let name = file.method_call(expr).map(|call| call.method.name);
        let fetches = name.is_some_and(|name| FETCHES.contains(&name.as_str()));
        if fetches && self.begins_with_table(body, expr) {
            Effects::of(Level::Reads, Wait::Database)
        } else {
            Effects::ACTS
        }
    }

    /// Whether the chain of a query begins with a table, or with a text that only selects.
    fn begins_with_table(&self, body: &'m BodyInfo, query: ExprId) -> bool {
        let file = body.source(self.model);
        let graph = Graph::default();
        let flow = Flow::new(self.model, body, &graph);
        let mut root = query;
        while let Some(call) = file.method_call(root) {
            root = flow.origin(call.receiver);
        }
        match file.expr(root).kind {
            ExprKind::Path(_) => !matches!(
                body.types.path(root),
                ValueResolution::Local(_) | ValueResolution::SelfParam
            ),
            ExprKind::Call { .. } => {
                let call = body.types.call(root);
                let path = call.and_then(|call| self.model.callee_path(call));
                match path.map_or("", |path| path.as_str()) {
                    "diesel::select" => true,
                    "diesel::sql_query" => {
                        let at = Place { body, expr: root };
                        only_selects_rows(self.model, &self.calls, at)
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }
}
