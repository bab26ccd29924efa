//! Loops that are left because there is no more to do, not because a pass succeeded.

use crate::rules::calls;
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, PatKind};

/// Whether what decides that a loop is left says that nothing more comes or that the server refuses: an empty page,
/// a count of 0, a status of 400 or more.
pub(super) fn leaves_for_lack(facts: &BodyFacts<'_>, leave: ExprId, around: ExprId) -> bool {
    let file = facts.file;
    let mut inner = leave;
    while inner != around
        && let Some(outer) = facts.parent(inner)
    {
        match file.expr(outer).kind {
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if condition != inner => {
                return then_branch == inner && says_lack(facts, condition);
            }
            ExprKind::Match { scrutinee, arms } if scrutinee != inner => {
                let mut arms = file.list(arms).iter();
                let arm = arms.find(|arm| arm.body == inner);
                return arm.is_some_and(|arm| takes_lack(facts, arm.pat));
            }
            _ => inner = outer,
        }
    }
    false
}

fn says_lack(facts: &BodyFacts<'_>, condition: ExprId) -> bool {
    const QUESTIONS: &[&str] = &["is_client_error", "is_empty", "is_none", "is_server_error"];
    match facts.file.expr(condition).kind {
        ExprKind::MethodCall { .. } => {
            calls::method_name(facts, condition).is_some_and(|name| QUESTIONS.contains(&name))
        }
        ExprKind::Binary {
            op: BinaryOp::Eq,
            lhs,
            rhs,
        } => [lhs, rhs].into_iter().any(|side| is_lack(facts, side)),
        ExprKind::Binary {
            op: BinaryOp::Or,
            lhs,
            rhs,
        } => says_lack(facts, lhs) && says_lack(facts, rhs),
        ExprKind::Let { pat, .. } => takes_lack(facts, pat),
        _ => false,
    }
}

/// Whether a number is that of nothing, or a status by which a server refuses.
fn is_lack(facts: &BodyFacts<'_>, value: ExprId) -> bool {
    calls::number(facts, value).is_some_and(|number| number == 0 || (400..600).contains(&number))
        || facts
            .value_path(value)
            .is_some_and(|path| path.as_str().ends_with("StatusCode::TOO_MANY_REQUESTS"))
}

fn takes_lack(facts: &BodyFacts<'_>, pat: PatId) -> bool {
    match facts.file.pat(pat).kind {
        PatKind::Path(path) => {
            let segments = facts.file.list(facts.file.path(path).segments);
            segments
                .last()
                .is_some_and(|last| last.name.as_str() == "None")
        }
        PatKind::Binding { name, .. } => name.as_str() == "None",
        PatKind::Expr(value) => is_lack(facts, value),
        _ => false,
    }
}
