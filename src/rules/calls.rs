//! Calls taken apart: arguments, chains of builders, numbers, where a value comes from.

use super::context::BodyCx;
use super::facts::BodyFacts;
use crate::knowledge::Api;
use crate::semantics::defs::DefKind;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, Literal, PatId};
use crate::text::Name;

const DEFAULT: &str = "std::default::Default::default";

/// Whether a call is that of `Default::default`.
pub(super) fn is_default(api: Api) -> bool {
    api.path().as_str() == DEFAULT
}

/// The API that a call stands for in the tables: `T::default()` for `Default::default`, else itself.
pub(super) fn made_by(cx: &BodyCx<'_>, call: ExprId, api: Api) -> Option<Api> {
    if !is_default(api) {
        return Some(api);
    }
    let path = cx.ty(call).path()?;
    Some(Api::of(Name::new(&format!("{path}::default"))))
}

/// The arguments of a call, without the receiver.
pub(super) fn arguments<'m>(cx: &BodyCx<'m>, call: ExprId) -> &'m [ExprId] {
    arguments_in(cx.facts(), call)
}

/// As [`arguments`], in any body.
pub(super) fn arguments_in<'m>(facts: &BodyFacts<'m>, call: ExprId) -> &'m [ExprId] {
    match facts.file.expr(call).kind {
        ExprKind::Call { args, .. } => facts.file.list(args),
        _ => facts.file.method_call(call).map_or(&[], |call| call.args),
    }
}

/// The value that a variable is first given by a plain `let`, for a path that names it.
pub(super) fn initializer(cx: &BodyCx<'_>, path: ExprId) -> Option<ExprId> {
    let local = cx.facts().local(path)?;
    initializer_of(cx.facts(), local)
}

/// As [`initializer`], for the variable.
pub(super) fn initializer_of(facts: &BodyFacts<'_>, local: PatId) -> Option<ExprId> {
    facts.initializer(local)
}

/// The calls that configure a builder, and what made it.
#[derive(Debug, Default)]
pub(super) struct Chain {
    /// The calls of its methods, and the call that made it.
    pub(super) calls: Vec<ExprId>,
    /// The call that made it, where that is seen.
    pub(super) origin: Option<ExprId>,
}

impl Chain {
    /// The chain of the builder whose method is called: what stands before the call, and what else is
    /// called on the variable that holds it.
    pub(super) fn of(facts: &BodyFacts<'_>, call: ExprId) -> Self {
        let mut chain = Self::default();
        chain.follow(facts, call, 0);
        chain
    }

    /// As [`Self::of`], with the calls that follow in the same expression, and those on the variable
    /// that it is kept in.
    pub(super) fn around(facts: &BodyFacts<'_>, call: ExprId) -> Self {
        let mut top = call;
        let mut chain = Self::default();
        while let Some(outer) = facts.parent(top) {
            let goes_on = match facts.file.expr(outer).kind {
                ExprKind::Reference { .. } => true,
                ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => {
                    facts.taken_out_of(outer) == Some(top)
                }
                ExprKind::MethodCall { .. } => facts
                    .file
                    .method_call(outer)
                    .is_some_and(|method| method.receiver == top),
                ExprKind::Block(_) => {
                    if let Some(local) = facts.bound_to(top) {
                        chain.of_local(facts, local, 0);
                    }
                    false
                }
                _ => false,
            };
            if !goes_on {
                break;
            }
            top = outer;
        }
        chain.follow(facts, top, 0);
        chain
    }

    fn follow(&mut self, facts: &BodyFacts<'_>, expr: ExprId, depth: u8) {
        let mut inner = expr;
        loop {
            inner = facts.file.innermost(inner);
            match facts.file.expr(inner).kind {
                ExprKind::MethodCall { .. } => {
                    if self.calls.contains(&inner) {
                        return;
                    }
                    self.calls.push(inner);
                    let Some(method) = facts.file.method_call(inner) else {
                        return;
                    };
                    inner = method.receiver;
                }
                ExprKind::Try(next)
                | ExprKind::Await(next)
                | ExprKind::Reference { operand: next, .. }
                | ExprKind::Unary { operand: next, .. } => inner = next,
                ExprKind::Call { .. } => {
                    if self.calls.contains(&inner) {
                        return;
                    }
                    self.calls.push(inner);
                    let Some(receiver) = facts.receiver_by_path(inner) else {
                        self.origin = Some(inner);
                        return;
                    };
                    inner = receiver;
                }
                // `if compressed { builder.gzip(true) } else { builder }`
                ExprKind::If {
                    then_branch,
                    else_branch: Some(else_branch),
                    ..
                } if depth < 4 => {
                    self.follow(facts, then_branch, depth + 1);
                    self.follow(facts, else_branch, depth + 1);
                    return;
                }
                ExprKind::Match { arms, .. } if depth < 4 => {
                    for arm in facts.file.list(arms) {
                        self.follow(facts, arm.body, depth + 1);
                    }
                    return;
                }
                ExprKind::Path(_) if depth < 4 => {
                    if let Some(local) = facts.local(inner) {
                        self.of_local(facts, local, depth);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    fn of_local(&mut self, facts: &BodyFacts<'_>, local: PatId, depth: u8) {
        let uses: Vec<ExprId> = facts.uses_of(local).collect();
        for path in uses {
            let mut inner = path;
            while let Some(outer) = facts.parent(inner) {
                // `Builder::timeout(&mut builder, limit)`
                let is_lent = matches!(facts.file.expr(outer).kind, ExprKind::Reference { .. });
                let method = facts.file.method_call(outer);
                let receiver = method.map(|method| method.receiver);
                let receiver = receiver.or_else(|| facts.receiver_by_path(outer));
                if receiver == Some(inner) {
                    if !self.calls.contains(&outer) {
                        self.calls.push(outer);
                    }
                } else if !is_lent {
                    break;
                }
                inner = outer;
            }
        }
        if let Some(init) = initializer_of(facts, local) {
            self.follow(facts, init, depth + 1);
        }
    }

    /// The first of its calls with one of these names.
    pub(super) fn call_named(&self, facts: &BodyFacts<'_>, names: &[&str]) -> Option<ExprId> {
        let mut calls = self.calls.iter().copied();
        calls.find(|&call| {
            let by_path = || facts.receiver_by_path(call).and(facts.callee(call).api());
            let name = method_name(facts, call).or_else(|| Some(by_path()?.name()));
            name.is_some_and(|name| names.contains(&name))
        })
    }

    /// What made the builder, as an API.
    pub(super) fn maker(&self, facts: &BodyFacts<'_>) -> Option<Api> {
        self.origin.and_then(|origin| facts.callee(origin).api())
    }
}

/// The name of the method that is called.
pub(super) fn method_name(facts: &BodyFacts<'_>, call: ExprId) -> Option<&'static str> {
    let method = facts.file.method_call(call)?;
    Some(method.method.name.as_str())
}

/// The value of a number that is written: literals, arithmetic, `Some(…)`, casts, `MAX` and constants
/// of the workspace.
pub(super) fn number(facts: &BodyFacts<'_>, expr: ExprId) -> Option<u128> {
    match facts.file.expr(expr).kind {
        ExprKind::Literal(Literal::Int(_)) => {
            crate::semantics::parse_integer(facts.source(expr)).map(u128::from)
        }
        ExprKind::Cast { operand, .. } => number(facts, operand),
        ExprKind::Binary { op, lhs, rhs } => {
            let (lhs, rhs) = (number(facts, lhs)?, number(facts, rhs)?);
            match op {
                BinaryOp::Add => lhs.checked_add(rhs),
                BinaryOp::Sub => lhs.checked_sub(rhs),
                BinaryOp::Mul => lhs.checked_mul(rhs),
                BinaryOp::Shl => u32::try_from(rhs).ok().and_then(|by| lhs.checked_shl(by)),
                _ => None,
            }
        }
        ExprKind::Call { args, .. } => {
            let is_some = facts
                .callee(expr)
                .api()
                .is_some_and(|api| api.path().as_str() == "std::option::Option::Some");
            let &[value] = facts.file.list(args) else {
                return None;
            };
            is_some.then(|| number(facts, value)).flatten()
        }
        ExprKind::Path(_) => named_number(facts, expr),
        _ => None,
    }
}

fn named_number(facts: &BodyFacts<'_>, path: ExprId) -> Option<u128> {
    if let Some(def) = facts.value_def(path) {
        let model = facts.model();
        if model.program.def(def).kind == DefKind::Const
            && let Some(body) = model.body_of(def)
        {
            let facts = BodyFacts::of(model, body);
            return number(&facts, body.hir(model).root);
        }
    }
    match facts.text(facts.file.range(path)) {
        "usize::MAX" | "u64::MAX" => Some(u128::from(u64::MAX)),
        "u32::MAX" => Some(u128::from(u32::MAX)),
        "i32::MAX" => Some(u128::from(i32::MAX.unsigned_abs())),
        _ => None,
    }
}

/// Whether an argument is written as `None`.
pub(super) fn is_none(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    facts
        .value_api(expr)
        .is_some_and(|api| api.path().as_str() == "std::option::Option::None")
}

/// Whether an argument is written as `true` or `Some(true)`.
pub(super) fn is_true(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Literal(Literal::Bool(value)) => value,
        ExprKind::Call { args, .. } => {
            let &[value] = facts.file.list(args) else {
                return false;
            };
            is_true(facts, value)
        }
        _ => false,
    }
}

/// Whether an argument is a duration of no length.
pub(super) fn is_zero_duration(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Path(_) => {
            let is_zero = |path: Name| path.as_str().ends_with("time::Duration::ZERO");
            let constant = || facts.of_function(facts.value_def(expr)?);
            facts.value_path(expr).is_some_and(is_zero)
                || constant().is_some_and(|constant| is_zero_duration(&constant, constant.root()))
        }
        ExprKind::Call { args, .. } => {
            let &[value] = facts.file.list(args) else {
                return false;
            };
            let Some(api) = facts.callee(expr).api() else {
                return false;
            };
            match api.path().as_str() {
                "std::option::Option::Some" => is_zero_duration(facts, value),
                path if path.starts_with("std::time::Duration::from_") => {
                    number(facts, value) == Some(0)
                }
                _ => false,
            }
        }
        _ => false,
    }
}
