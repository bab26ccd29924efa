//! Statements that await one value and do nothing but keep it: `fees.low = ….await;`,
//! `if let Ok(fee) = ….await { … }`, `all.push(….await);`.

use super::operations::{Operation, leaves, operation, takes_value};
use crate::rules::context::BodyCx;
use crate::rules::queries::arguments;
use crate::rules::remote::{Level, Reader, Wait};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

/// Methods that do nothing but keep what they are given in their receiver.
const KEEPS: &[&str] = &[
    "std::vec::Vec::push",
    "std::vec::Vec::extend",
    "std::iter::Extend::extend",
    "std::string::String::push_str",
    "std::collections::HashMap::insert",
    "std::collections::BTreeMap::insert",
    "std::collections::HashSet::insert",
    "std::collections::BTreeSet::insert",
    "std::collections::VecDeque::push_back",
];

/// What a statement awaits, if it only keeps the value.
pub(super) fn kept_by(cx: &BodyCx<'_>, statement: ExprId) -> Option<Operation> {
    match cx.expr(statement).kind {
        ExprKind::Assign { lhs, rhs } | ExprKind::CompoundAssign { lhs, rhs, .. } => {
            let found = operation(cx, None, rhs).or_else(|| taken_apart(cx, None, rhs))?;
            writes_own(cx, statement).then(|| with_rest(cx, found, lhs))
        }
        ExprKind::MethodCall { .. } => {
            let keeps = cx.api(statement)?.path();
            let parts = cx.file().method_call(statement)?;
            let waits = |arg: &&ExprId| !cx.facts().suspensions_within(**arg).is_empty();
            let args = arguments(cx.facts(), statement);
            let mut waiting = args.iter().filter(waits);
            let (&value, None) = (waiting.next()?, waiting.next()) else {
                return None;
            };
            let is_plain = cx.facts().suspensions_within(parts.receiver).is_empty();
            if !is_plain || !KEEPS.contains(&keeps.as_str()) {
                return None;
            }
            let found = operation(cx, None, value)?;
            Some(with_rest(cx, found, parts.receiver))
        }
        _ => taken_apart(cx, None, statement),
    }
}

/// What a `match` or `if let` awaits and takes apart, if its branches neither wait, act nor leave; what
/// failed may end the function, as behind `?`.
pub(super) fn taken_apart(cx: &BodyCx<'_>, pat: Option<PatId>, value: ExprId) -> Option<Operation> {
    if pat.is_some_and(|pat| !takes_value(cx, pat)) {
        return None;
    }
    let (asked, branches) = branches(cx, value)?;
    let takes = |pat| takes_value(cx, pat) && !is_failure(cx, pat);
    if !branches.iter().any(|&(pat, _)| pat.is_some_and(takes)) {
        return None;
    }
    let ends =
        |&(pat, branch): &Branch| leaves(cx, branch) && !pat.is_some_and(|pat| is_failure(cx, pat));
    if branches.iter().any(ends) || !branches.iter().all(|&(_, branch)| is_quiet(cx, branch)) {
        return None;
    }
    let mut found = operation(cx, None, asked)?;
    found.pat = pat;
    for (_, branch) in branches {
        found = with_rest(cx, found, branch);
    }
    Some(found)
}

/// Whether a statement only ends the function where an operation has failed, as `?` does: `if result.is_err() { .. }`,
/// `if let Err(error) = result { .. }`.
pub(super) fn ends_on_failure(cx: &BodyCx<'_>, operation: &Operation, statement: ExprId) -> bool {
    let ExprKind::If {
        condition,
        then_branch,
        else_branch: None,
    } = cx.expr(statement).kind
    else {
        return false;
    };
    let asked = match cx.expr(condition).kind {
        ExprKind::Let { pat, value } if is_failure(cx, pat) => value,
        ExprKind::MethodCall { .. } => {
            let asks = cx.api(condition);
            let asks = asks.is_some_and(|api| api.path().as_str() == "std::result::Result::is_err");
            match cx.file().method_call(condition) {
                Some(call) if asks => call.receiver,
                _ => return false,
            }
        }
        _ => return false,
    };
    let asked = match cx.expr(asked).kind {
        ExprKind::Reference { operand, .. } => operand,
        _ => asked,
    };
    holds(cx, operation, asked) && cx.facts().diverges(then_branch) && is_quiet(cx, then_branch)
}

/// Whether an expression only takes what succeeded out of the result of an operation: `result.unwrap()`.
pub(super) fn is_plainly_taken(cx: &BodyCx<'_>, operation: &Operation, value: ExprId) -> bool {
    let Some(call) = cx.file().method_call(value) else {
        return false;
    };
    let takes = cx.api(value).is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::result::Result::unwrap" | "std::result::Result::expect"
        )
    });
    takes && holds(cx, operation, call.receiver)
}

/// Whether an expression names the variable that holds the result of an operation.
fn holds(cx: &BodyCx<'_>, operation: &Operation, expr: ExprId) -> bool {
    let local = cx.facts().local(expr);
    local.is_some_and(|local| operation.pat == Some(local))
}

/// What is evaluated where a value is as its pattern says, if it has one.
type Branch = (Option<PatId>, ExprId);

/// What a `match` or `if let` looks at, and its branches with their patterns.
fn branches(cx: &BodyCx<'_>, value: ExprId) -> Option<(ExprId, Vec<Branch>)> {
    match cx.expr(value).kind {
        ExprKind::If {
            condition,
            then_branch,
            else_branch,
        } => {
            let ExprKind::Let { pat, value } = cx.expr(condition).kind else {
                return None;
            };
            let mut found = vec![(Some(pat), then_branch)];
            found.extend(else_branch.map(|branch| (None, branch)));
            Some((value, found))
        }
        ExprKind::Match { scrutinee, arms } => {
            let mut found = Vec::new();
            for arm in cx.file().list(arms) {
                found.push((Some(arm.pat), arm.body));
                found.extend(arm.guard.map(|guard| (None, guard)));
            }
            Some((scrutinee, found))
        }
        _ => None,
    }
}

/// Whether a pattern takes what failed.
fn is_failure(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    segments
        .last()
        .is_some_and(|last| last.name.as_str() == "Err")
}

/// Whether code neither waits nor does anything that is seen outside the function, a line in the log aside.
pub(super) fn is_quiet(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let effects = Reader::new(cx.model()).expr(cx.facts(), expr);
    effects.level == Level::Quiet
        && effects.wait == Wait::None
        && !effects.stores
        && cx.facts().suspensions_within(expr).is_empty()
}

/// Whether a statement assigns only what belongs to the function.
fn writes_own(cx: &BodyCx<'_>, statement: ExprId) -> bool {
    let effects = Reader::new(cx.model()).expr(cx.facts(), statement);
    effects.level < Level::Acts && !effects.stores
}

/// The same, with what is done to its value.
pub(super) fn with_rest(cx: &BodyCx<'_>, mut operation: Operation, rest: ExprId) -> Operation {
    operation.rest.extend(cx.facts().flow().places_in(rest));
    operation
}
