//! See rules/libraries/rng_seed_in_loop.md

use crate::finding::Severity;
use crate::knowledge::{self, Api};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rebuilt::{self, Wording};
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "rng_seed_in_loop",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let wording = Wording {
        does: "seeds a random number generator",
        share: |_| {
            "seed one generator before and pass `&mut` of it, or use the generator of the thread: \
             `rand::rng()` (`rand::thread_rng()` before rand 0.9)"
                .to_owned()
        },
        any_input: true,
        most: Severity::Suggestion,
    };
    rebuilt::check(cx, is_seeded, seeds, &wording);
}

fn is_seeded(api: Api) -> bool {
    let row = knowledge::clients().get(api);
    row.is_some_and(|row| row.rule == Some(RULE.name))
}

fn seeds(facts: &BodyFacts<'_>, call: ExprId, _: Api) -> bool {
    !rebuilt::is_handed_over(facts, call)
}
