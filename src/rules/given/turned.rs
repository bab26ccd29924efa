//! Calls of methods that give their receiver in other clothes.

use crate::rules::calls;
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{ExprId, ExprKind};

/// Whether a method gives its receiver in other clothes.
pub(in crate::rules) fn passes_on(facts: &BodyFacts<'_>, call: ExprId, receiver: ExprId) -> bool {
    facts.file.method_call(call).is_some_and(|method| {
        method.receiver == receiver
            && (matches!(
                method.method.name.as_str(),
                "unwrap"
                    | "expect"
                    | "unwrap_or_default"
                    | "unwrap_or_else"
                    | "clone"
                    | "map_err"
                    | "context"
                    | "with_context"
                    | "ok"
                    | "into"
                    | "build"
            ) || maps(method.method.name.as_str()) && names_function(facts, method.args)
                || is_builder(facts, receiver)
                || turns_itself(facts, call))
    })
}

/// Whether a method hands what lies in its receiver to a function, of which it gives the value.
pub(super) fn maps(name: &str) -> bool {
    matches!(name, "map" | "map_ok")
}

/// Whether an argument names a function or a variant that wraps what it is given: `.map(Connection::Single)`.
pub(super) fn names_function(facts: &BodyFacts<'_>, args: &[ExprId]) -> bool {
    let &[only] = args else { return false };
    matches!(facts.file.expr(only).kind, ExprKind::Path(_)) && facts.local(only).is_none()
}

/// Whether a value is one of the steps in which a builder goes from type to type:
/// `ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()`.
fn is_builder(facts: &BodyFacts<'_>, value: ExprId) -> bool {
    const LONGEST: u8 = 16;
    let ty = facts.ty(value);
    if ty.is_unknown() {
        return begins_with_builder(facts, value, LONGEST);
    }
    ty.path().is_some_and(|path| {
        let name = path.as_str().rsplit("::").next();
        name.is_some_and(|name| name.ends_with("Builder"))
    })
}

/// Whether the calls that make a value of unknown type begin with one that is called `builder`, in a branch at least.
fn begins_with_builder(facts: &BodyFacts<'_>, value: ExprId, left: u8) -> bool {
    let Some(left) = left.checked_sub(1) else {
        return false;
    };
    let inner = match facts.file.expr(value).kind {
        ExprKind::Call { .. } => {
            let api = facts.callee(value).api();
            return api.is_some_and(|api| api.name() == "builder");
        }
        ExprKind::MethodCall { .. } => facts.file.method_call(value).map(|call| call.receiver),
        ExprKind::Try(inner) | ExprKind::Await(inner) => Some(inner),
        ExprKind::Path(_) => facts
            .local(value)
            .and_then(|local| calls::initializer_of(facts, local)),
        ExprKind::Block(_) => facts.file.tail_of(value),
        ExprKind::If { then_branch, .. } => Some(then_branch),
        _ => None,
    };
    inner.is_some_and(|inner| begins_with_builder(facts, inner, left))
}

/// Whether a method of the workspace takes its receiver whole and gives something that is no plain data:
/// `executor.to_boxed_arc()`.
pub(super) fn turns_itself(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let program = &facts.model().program;
    let function = facts
        .workspace_callee(call)
        .and_then(|def| program.function(def));
    let takes_whole = function.is_some_and(|function| {
        let receiver = function.self_param.as_ref();
        !function.is_async && receiver.is_some_and(|receiver| !receiver.by_ref)
    });
    let given = facts.ty(call);
    takes_whole && !given.is_unknown() && !given.is_unit() && !super::is_plain_data(given)
}
