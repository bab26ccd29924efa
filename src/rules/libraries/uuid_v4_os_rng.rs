//! See rules/libraries/uuid_v4_os_rng.md

use crate::finding::{Confidence, Heat};
use crate::knowledge::Api;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "uuid_v4_os_rng",
    hooks: &[
        Hook::CallTo(ApiSet::Paths(&[NEW]), check),
        Hook::CallTo(ApiSet::Where(repeats), check_handed),
        Hook::Body(check_helpers),
    ],
};

const NEW: &str = "uuid::Uuid::new_v4";

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) || draws_from_the_thread(cx) {
        return;
    }
    let function = cx.function_name();
    let loops = cx.loops(id);
    // What is awaited in the same pass takes longer than the id.
    let waits = || {
        let around = loops.innermost;
        around.is_some_and(|around| cx.facts().waits_in_pass(around))
    };
    let message = if loops.repeats() {
        if waits() || draws_again(cx, id) {
            return;
        }
        format!("`{api}` asks the system for random bytes in every pass of a loop in `{function}`")
    } else if cx.heat(id) == Heat::Hot {
        let alike: Vec<ExprId> = cx
            .facts()
            .api_calls()
            .filter(|(_, api)| api.path().as_str() == NEW)
            .map(|(call, _)| call)
            // What stands in a branch is not made each time, as where a row is missing.
            .filter(|&call| streams::is_unconditional(cx, call, cx.facts().root()))
            .collect();
        if alike.len() < 2 || alike.first() != Some(&id) {
            return;
        }
        format!(
            "`{api}` asks the system for random bytes {} times a call of `{function}`, which is hot",
            alike.len()
        )
    } else {
        return;
    };
    drop(cx.report(id, message).at_most(Confidence::High));
}

/// Whether the loop only draws anew what was found taken: `while taken.contains(&id) { id = Uuid::new_v4(); }`.
fn draws_again(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let facts = cx.facts();
    let Some(around) = cx.loops(id).innermost else {
        return false;
    };
    let ExprKind::While { condition, .. } = cx.expr(around).kind else {
        return false;
    };
    let asked = cx.file().range(condition);
    let mut inner = id;
    while let Some(outer) = cx.parent(inner).filter(|&outer| outer != around) {
        if let ExprKind::Assign { lhs, rhs } = cx.expr(outer).kind
            && rhs == inner
        {
            let drawn = facts.local(lhs);
            return drawn.is_some_and(|local| {
                let mut uses = facts.uses_of(local);
                uses.any(|path| asked.contains_range(cx.file().range(path)))
            });
        }
        inner = outer;
    }
    false
}

/// Whether any code of the workspace makes such an id, by the generator of the system.
struct AsksSystem(bool);

/// Calls in loops of functions that make an id each time.
fn check_helpers(cx: &BodyCx<'_>) {
    let asks = || {
        let makes = cx.model().calls_any(|api| api.path().as_str() == NEW);
        AsksSystem(makes && !draws_from_the_thread(cx))
    };
    if cx.is_quiet() || !cx.once(asks).0 {
        return;
    }
    for (call, def) in cx.facts().workspace_calls() {
        let loops = cx.loops(call);
        let waits = |around| cx.facts().waits_in_pass(around);
        let is_idle = !loops.repeats() || loops.innermost.is_some_and(waits);
        if is_idle || cx.in_error_path(call) {
            continue;
        }
        let Some(Some(at)) = cx.in_body_of(def, makes_id) else {
            continue;
        };
        let message = format!(
            "`{}`, which asks the system for random bytes (`{NEW}`), is called in every pass of a loop in `{}`",
            cx.model().program.def(def).name,
            cx.function_name()
        );
        let report = cx.report(call, message).at_most(Confidence::Medium);
        drop(report.related_at(at, "the id is made here"));
    }
}

/// Where a function makes an id each time that it is called.
fn makes_id(callee: &BodyCx<'_>) -> Option<FileRange> {
    let facts = callee.facts();
    let mut made = facts
        .api_calls()
        .filter(|(_, api)| api.path().as_str() == NEW);
    let (call, _) = made.find(|&(call, _)| {
        facts.loops_around(call).is_empty() && streams::is_unconditional(callee, call, facts.root())
    })?;
    Some(FileRange {
        file: facts.file_id,
        range: facts.file.range(call),
    })
}

/// Whether a call runs what it is handed again and again.
fn repeats(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::iter::repeat_with" | "std::vec::Vec::resize_with"
    )
}

/// The function handed on by its name: `std::iter::repeat_with(Uuid::new_v4)`.
fn check_handed(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) || draws_from_the_thread(cx) {
        return;
    }
    let handed = calls::arguments(cx, id).iter().find(|&&given| {
        let named = cx.facts().value_api(given);
        named.is_some_and(|named| named.path().as_str() == NEW)
    });
    if let Some(&handed) = handed {
        let message = format!(
            "`{NEW}` asks the system for random bytes for each value of `{api}` in `{}`",
            cx.function_name()
        );
        drop(cx.report(handed, message).at_most(Confidence::High));
    }
}

/// Whether a package of the workspace turns the feature on; features of one build are joined.
fn draws_from_the_thread(cx: &BodyCx<'_>) -> bool {
    let packages = &cx.model().program.workspace.packages;
    let mut dependencies = packages.iter().flat_map(|package| &package.dependencies);
    dependencies.any(|dependency| {
        dependency.package == "uuid"
            && dependency
                .features
                .iter()
                .any(|feature| matches!(feature.as_str(), "fast-rng" | "rng-rand"))
    })
}
