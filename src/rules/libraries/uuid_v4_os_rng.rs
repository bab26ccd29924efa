//! See rules/libraries/uuid_v4_os_rng.md

use crate::finding::{Confidence, Heat};
use crate::knowledge::Api;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "uuid_v4_os_rng",
    hooks: &[
        Hook::CallTo(ApiSet::Paths(&[NEW]), check),
        Hook::CallTo(ApiSet::Where(repeats), check_handed),
    ],
};

const NEW: &str = "uuid::Uuid::new_v4";

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) || draws_from_the_thread(cx) {
        return;
    }
    let function = cx.function_name();
    let message = if cx.loops(id).repeats() {
        format!("`{api}` asks the system for random bytes in every pass of a loop in `{function}`")
    } else if cx.heat(id) == Heat::Hot {
        let alike: Vec<ExprId> = cx
            .facts()
            .api_calls()
            .filter(|(_, api)| api.path().as_str() == NEW)
            .map(|(call, _)| call)
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
