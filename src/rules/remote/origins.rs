//! Where requests and queries are made: by which verb, with which text, also where a function of the
//! workspace makes the request, or is given it, its verb or its text.

use super::names::only_selects;
use crate::rules::facts::Type;
use crate::semantics::defs::DefKind;
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::types::Ty;
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind};

/// How many functions deep a request or a text is followed.
const DEEPEST: u8 = 4;

/// An expression of a body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'m> {
    pub(super) body: &'m BodyInfo,
    pub(super) expr: ExprId,
}

/// Whether a chain of calls that builds a request begins with a verb that reads; `calls` lead to its
/// function.
pub(super) fn begins_with_get<'m>(model: &'m Model, calls: &[Place<'m>], at: Place<'m>) -> bool {
    let mut trail = Trail {
        model,
        calls: calls.to_vec(),
        left: DEEPEST,
    };
    trail.request_reads(at) == Some(true)
}

/// Whether the text of a query only selects: the first that is written in the call, its arguments or
/// the calls before it, or what is given to the function for it.
pub(super) fn only_selects_rows<'m>(model: &'m Model, calls: &[Place<'m>], at: Place<'m>) -> bool {
    let mut trail = Trail {
        model,
        calls: calls.to_vec(),
        left: DEEPEST,
    };
    trail.text_only_selects(at)
}

/// Whether a call calls a parameter for which the last of `calls` gives a closure. What that does is read
/// where it is written.
pub(super) fn calls_given_closure<'m>(
    model: &'m Model,
    calls: &[Place<'m>],
    at: Place<'m>,
) -> bool {
    let trail = Trail {
        model,
        calls: Vec::new(),
        left: 0,
    };
    let ExprKind::Call { callee, .. } = at.body.source(model).expr(at.expr).kind else {
        return false;
    };
    let given = trail.parameter(at.body, callee).zip(calls.last());
    given
        .and_then(|(position, &call)| {
            let argument = trail.argument(call, position)?;
            Some(call.body.source(model).expr(argument).kind)
        })
        .is_some_and(|kind| matches!(kind, ExprKind::Closure(_)))
}

/// Follows a value to where it is made.
struct Trail<'m> {
    model: &'m Model,
    /// The calls that lead to the function in which the trail stands, the last one that of itself.
    calls: Vec<Place<'m>>,
    /// How many functions more are looked into.
    left: u8,
}

impl<'m> Trail<'m> {
    /// Whether the request whose chain of methods ends in a call reads; `None` where that is not known.
    fn request_reads(&mut self, at: Place<'m>) -> Option<bool> {
        let file = at.body.source(self.model);
        let mut inner = at.expr;
        while let Some(call) = file.method_call(inner) {
            inner = self.first_value(at.body, call.receiver);
            if let Some(found) = self.maker_reads(Place { expr: inner, ..at }) {
                return Some(found);
            }
        }
        self.given_request_reads(at.body, inner)
    }

    /// Whether a call makes a request that reads; `None` if it makes none.
    fn maker_reads(&mut self, at: Place<'m>) -> Option<bool> {
        let call = at.body.types.call(at.expr)?;
        if let Callee::Function { def, .. } = call.callee
            && self.model.program.is_workspace(def)
        {
            return Some(self.function_reads(at, self.model.body_of(def)?));
        }
        let path = self.model.callee_path(call)?.as_str();
        if !(path.contains("Client::") || path.contains("ClientWithMiddleware::")) {
            return None;
        }
        match path.rsplit("::").next()? {
            "get" | "head" => Some(true),
            "post" | "put" | "patch" | "delete" => Some(false),
            "request" => {
                let file = at.body.source(self.model);
                let verb = *file.method_call(at.expr)?.args.first()?;
                Some(self.verb_reads(Place { expr: verb, ..at }))
            }
            _ => None,
        }
    }

    /// Whether a function gives back a request that reads.
    fn function_reads(&mut self, call: Place<'m>, body: &'m BodyInfo) -> bool {
        let Some(left) = self.left.checked_sub(1) else {
            return false;
        };
        self.left = left;
        let file = body.source(self.model);
        let mut given = body.hir(self.model).root;
        while let Some(tail) = file.block(given).and_then(|block| block.tail) {
            given = tail;
        }
        let expr = self.first_value(body, given);
        self.calls.push(call);
        let at = Place { body, expr };
        let found = self.maker_reads(at).or_else(|| self.request_reads(at));
        self.calls.pop();
        found == Some(true)
    }

    /// Whether the request that a parameter holds reads.
    fn given_request_reads(&mut self, body: &'m BodyInfo, path: ExprId) -> Option<bool> {
        let position = self.parameter(body, path)?;
        let call = self.calls.pop()?;
        let argument = self.argument(call, position);
        let found = argument.and_then(|argument| {
            let expr = self.first_value(call.body, argument);
            let at = Place {
                body: call.body,
                expr,
            };
            self.maker_reads(at).or_else(|| self.request_reads(at))
        });
        self.calls.push(call);
        found
    }

    /// Whether an expression is the verb of a request that reads.
    fn verb_reads(&mut self, at: Place<'m>) -> bool {
        let expr = self.origin(at.body, at.expr);
        let path = match at.body.types.path(expr) {
            ValueResolution::Def(def) => self.model.program.defs.canonical_path(def),
            ValueResolution::Unread(path) => path,
            ValueResolution::Local(_) => {
                let given = self.parameter(at.body, expr).zip(self.calls.pop());
                return given.is_some_and(|(position, call)| {
                    let argument = self.argument(call, position);
                    let found = argument.is_some_and(|expr| {
                        self.verb_reads(Place {
                            body: call.body,
                            expr,
                        })
                    });
                    self.calls.push(call);
                    found
                });
            }
            _ => return false,
        };
        let path = path.as_str();
        path.ends_with("::Method::GET") || path.ends_with("::Method::HEAD")
    }

    fn text_only_selects(&mut self, at: Place<'m>) -> bool {
        let Place { body, expr } = at;
        let file = body.source(self.model);
        let mut look = vec![expr];
        while let Some(next) = look.pop() {
            let next = self.origin(body, next);
            match file.expr(next).kind {
                ExprKind::Literal(Literal::Str) => {
                    return only_selects(body.text(self.model, next));
                }
                ExprKind::MethodCall { .. }
                | ExprKind::Call { .. }
                | ExprKind::Macro(_)
                | ExprKind::Await(_)
                | ExprKind::Try(_) => {
                    let mut parts = Vec::new();
                    file.each_child(next, &mut |part| parts.push(part));
                    look.extend(parts.into_iter().rev());
                }
                ExprKind::Path(_) if self.is_text_or_query(body, next) => {
                    if let Some(text) = self.constant(body, next) {
                        return self.text_only_selects(text);
                    }
                    if let Some(position) = self.parameter(body, next) {
                        return self.given_text_only_selects(body, position);
                    }
                }
                _ => {}
            }
        }
        false
    }

    /// What a constant or static of the workspace is, that a path names.
    fn constant(&mut self, body: &BodyInfo, path: ExprId) -> Option<Place<'m>> {
        let ValueResolution::Def(def) = body.types.path(path) else {
            return None;
        };
        if !matches!(
            self.model.program.def(def).kind,
            DefKind::Const | DefKind::Static
        ) {
            return None;
        }
        // One may name another.
        self.left = self.left.checked_sub(1)?;
        let body = self.model.body_of(def)?;
        let expr = body.hir(self.model).root;
        Some(Place { body, expr })
    }

    /// Whether the text that the call gives, or where none leads here all callers, only selects.
    fn given_text_only_selects(&mut self, body: &'m BodyInfo, position: usize) -> bool {
        if let Some(call) = self.calls.pop() {
            let argument = self.argument(call, position);
            let found = argument.is_some_and(|expr| {
                self.text_only_selects(Place {
                    body: call.body,
                    expr,
                })
            });
            self.calls.push(call);
            return found;
        }
        let Some(left) = self.left.checked_sub(1) else {
            return false;
        };
        self.left = left;
        let model = self.model;
        let mut callers = model
            .callers(body.owner)
            .iter()
            .filter_map(|&(caller, expr)| {
                let body = model.bodies.get(caller.0 as usize)?;
                Some(Place { body, expr })
            })
            .filter(|caller| model.program.code_kind(caller.body.owner).ships())
            .peekable();
        callers.peek().is_some()
            && callers.all(|caller| {
                let text = self.argument(caller, position);
                text.is_some_and(|expr| self.text_only_selects(Place { expr, ..caller }))
            })
    }

    fn origin(&self, body: &BodyInfo, expr: ExprId) -> ExprId {
        Flow::new(self.model, body, &Graph::default()).origin(expr)
    }

    /// As [`Self::origin`], also of a builder that its own methods change: `request = request.header(..)`.
    fn first_value(&self, body: &BodyInfo, expr: ExprId) -> ExprId {
        let graph = Graph::default();
        let flow = Flow::new(self.model, body, &graph);
        let origin = flow.origin(expr);
        let ValueResolution::Local(local) = body.types.path(origin) else {
            return origin;
        };
        let file = body.source(self.model);
        let goes_on = |assignment: ExprId| {
            let ExprKind::Assign { rhs, .. } = file.expr(assignment).kind else {
                return false;
            };
            let mut root = rhs;
            while let Some(call) = file.method_call(root) {
                root = call.receiver;
            }
            body.types.path(root) == ValueResolution::Local(local)
        };
        let changes = flow.assignments(local);
        if changes.is_empty() || !changes.into_iter().all(goes_on) {
            return origin;
        }
        let first = self.model.initializer(body, local);
        first.map_or(origin, |first| flow.origin(first))
    }

    /// The position of the parameter that a path names, the receiver not counted.
    fn parameter(&self, body: &BodyInfo, path: ExprId) -> Option<usize> {
        let ValueResolution::Local(local) = body.types.path(path) else {
            return None;
        };
        let file = body.source(self.model);
        let binds = |&pat: &PatId| {
            pat == local || matches!(file.pat(pat).kind, PatKind::Typed(inner, _) if inner == local)
        };
        let params = file.list(body.hir(self.model).params);
        params.iter().position(binds)
    }

    /// Whether an expression is the text of a query, or a query of sqlx that has one.
    fn is_text_or_query(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let types = &self.model.program.types;
        let ty = types.peel_references(body.types.expr(expr));
        let path = Type::new(&self.model.program, ty).path();
        ty == Ty::STR || path.is_some_and(|path| path.as_str().starts_with("sqlx::query"))
    }

    fn argument(&self, call: Place<'_>, position: usize) -> Option<ExprId> {
        let file = call.body.source(self.model);
        match file.expr(call.expr).kind {
            ExprKind::Call { args, .. } => file.list(args).get(position).copied(),
            _ => file.method_call(call.expr)?.args.get(position).copied(),
        }
    }
}
