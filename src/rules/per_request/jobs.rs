//! Loops that take one job after the other from a queue, which nobody but the loop calls one.

use crate::knowledge::Api;
use crate::rules::facts::{BodyFacts, Trips};
use crate::semantics::Model;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};
use crate::text::{FileRange, TextRange};

/// Whether a loop without end runs a call for each job that an awaited call gives it: what comes of `Some(job)`,
/// where without one the pass pauses or ends. A loop that pauses behind each job is none.
pub(super) fn takes_jobs(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let Some(otherwise) = taken_before(facts, around, call) else {
        return false;
    };
    let range = facts.file.range(around);
    let mut calls = facts.api_calls();
    !calls.any(|(pause, api)| {
        let own = facts.file.range(pause);
        pauses(api)
            && range.contains_range(own)
            && facts.loops(pause).innermost == Some(around)
            && !otherwise.iter().any(|other| other.contains_range(own))
    })
}

/// What runs where there is no job, if a call stands behind the taking of one.
fn taken_before(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> Option<Vec<TextRange>> {
    let file = facts.file;
    if let ExprKind::While { condition, body } = file.expr(around).kind
        && let ExprKind::Let { pat, value } = file.expr(condition).kind
        && file.range(body).contains_range(file.range(call))
        && is_some(facts, pat)
        && is_awaited_call(facts, value)
    {
        return Some(Vec::new());
    }
    let mut inner = call;
    while inner != around {
        let outer = facts.parent(inner)?;
        let otherwise = match file.expr(outer).kind {
            ExprKind::Match { scrutinee, arms }
                if scrutinee != inner && is_awaited_call(facts, scrutinee) =>
            {
                let arms = file.list(arms);
                let own = arms.iter().find(|arm| arm.body == inner);
                let others = arms.iter().filter(|arm| arm.body != inner);
                own.filter(|arm| is_some(facts, arm.pat))
                    .map(|_| others.map(|arm| arm.body).collect())
            }
            ExprKind::If {
                condition,
                then_branch,
                else_branch: Some(otherwise),
            } if then_branch == inner => match file.expr(condition).kind {
                ExprKind::Let { pat, value }
                    if is_some(facts, pat) && is_awaited_call(facts, value) =>
                {
                    Some(vec![otherwise])
                }
                _ => None,
            },
            ExprKind::Block(block) => {
                let statements = file.list(file.blocks[block].statements).iter();
                let mut before = statements.filter_map(|statement| match *statement {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        else_branch: Some(otherwise),
                        ..
                    } if file.range(init).end <= file.range(inner).start
                        && is_some(facts, pat)
                        && is_awaited_call(facts, init) =>
                    {
                        Some(vec![otherwise])
                    }
                    _ => None,
                });
                before.next()
            }
            _ => None,
        };
        if let Some(otherwise) = otherwise
            && otherwise.iter().any(|&other| rests(facts, other))
        {
            return Some(otherwise.into_iter().map(|it| file.range(it)).collect());
        }
        inner = outer;
    }
    None
}

/// Whether a branch pauses, or leaves the pass.
fn rests(facts: &BodyFacts<'_>, branch: ExprId) -> bool {
    let range = facts.file.range(branch);
    let mut calls = facts.api_calls();
    facts.diverges(branch)
        || calls.any(|(call, api)| pauses(api) && range.contains_range(facts.file.range(call)))
}

/// Whether a pattern is `Some(job)`, itself or in an `Ok`.
fn is_some(facts: &BodyFacts<'_>, pat: PatId) -> bool {
    let file = facts.file;
    let PatKind::TupleStruct(path, items) = file.pat(pat).kind else {
        return false;
    };
    let last = file.list(file.path(path).segments).last();
    match (last.map(|last| last.name.as_str()), file.list(items)) {
        (Some("Some"), _) => true,
        (Some("Ok"), &[inner]) => is_some(facts, inner),
        _ => false,
    }
}

/// Whether a value is what an awaited call gives, or is taken out of that.
fn is_awaited_call(facts: &BodyFacts<'_>, value: ExprId) -> bool {
    let mut at = value;
    loop {
        at = match facts.file.expr(at).kind {
            ExprKind::Await(call) => {
                return matches!(
                    facts.file.expr(call).kind,
                    ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                );
            }
            ExprKind::Try(inner) => inner,
            ExprKind::MethodCall { .. } => match facts.file.method_call(at) {
                Some(call) => call.receiver,
                None => return false,
            },
            _ => return false,
        };
    }
}

/// Whether a call pauses or waits for a tick.
fn pauses(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "actix_rt::time::sleep"
            | "async_std::task::sleep"
            | "std::thread::sleep"
            | "tokio::time::sleep"
            | "tokio::time::sleep_until"
            | "tokio::time::Interval::tick"
    )
}

/// How many functions lie between a loop and what it runs, at most.
const DEEPEST: u8 = 2;

/// A loop that runs a function by way of others, none of which runs what it calls only now and then.
pub(super) fn loop_further_out(
    model: &Model,
    function: DefId,
    is_driven: &dyn Fn(&BodyFacts<'_>, ExprId) -> bool,
) -> Option<(FileRange, &'static str)> {
    let mut open = vec![(function, 0)];
    while let Some((function, depth)) = open.pop() {
        for &(body, call) in model.callers(function) {
            let body = model.body(body);
            if !model.program.code_kind(body.owner).ships() {
                continue;
            }
            let facts = BodyFacts::of(model, body);
            if depth > 0 && is_driven(&facts, call) {
                let at = FileRange {
                    file: facts.file_id,
                    range: facts.file.range(call),
                };
                return Some((at, facts.function_name()));
            }
            if depth < DEEPEST
                && facts.loops(call).trips == Trips::None
                && !facts.in_error_path(call)
                && !facts.is_start_up(call)
                && !is_conditional(&facts, call)
            {
                open.push((body.owner, depth + 1));
            }
        }
    }
    None
}

/// Whether an `if` that is no pattern decides whether a call runs.
fn is_conditional(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if let ExprKind::If { condition, .. } = facts.file.expr(outer).kind
            && condition != inner
            && !matches!(facts.file.expr(condition).kind, ExprKind::Let { .. })
        {
            return true;
        }
        inner = outer;
    }
    false
}
