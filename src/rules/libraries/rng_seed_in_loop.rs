//! See rules/libraries/rng_seed_in_loop.md

use crate::finding::Severity;
use crate::knowledge::{self, Api};
use crate::rules::context::{BodyCx, WorkspaceCx};
use crate::rules::facts::BodyFacts;
use crate::rules::rebuilt::{self, Wording};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "rng_seed_in_loop",
    hooks: &[
        Hook::Workspace(check),
        Hook::CallTo(ApiSet::Where(draws), check_draw),
    ],
};

/// Whether a call draws one number.
fn draws(api: Api) -> bool {
    const DRAWS: &[&str] = &[
        "gen",
        "gen_range",
        "gen_bool",
        "gen_ratio",
        "sample",
        "random",
        "random_range",
        "random_bool",
        "random_ratio",
        "next_u32",
        "next_u64",
        "try_next_u32",
        "try_next_u64",
    ];
    let of = api.path().as_str().rsplit_once("::").map(|(of, _)| of);
    let is_generator = matches!(
        of,
        Some(
            "rand::Rng"
                | "rand::RngExt"
                | "rand::RngCore"
                | "rand::TryRngCore"
                | "rand_core::RngCore"
                | "rand_core::TryRngCore"
        )
    );
    is_generator && (DRAWS.contains(&api.name()) || fills(api))
}

/// Whether a call fills a buffer with random bytes.
fn fills(api: Api) -> bool {
    matches!(api.name(), "fill_bytes" | "try_fill_bytes")
}

/// Buffers up to this size, in bytes, are salts and the like, of which one buffer holds many.
const SMALL: u64 = 64;

fn is_small(cx: &BodyCx<'_>, buffer: ExprId) -> bool {
    let mut array = buffer;
    while let ExprKind::Reference { operand, .. } = cx.expr(array).kind {
        array = operand;
    }
    let len = cx.ty(array).behind_pointers().array_len();
    len.is_some_and(|len| len <= SMALL)
}

/// Numbers and short texts of bytes that are asked of the system one by one.
fn check_draw(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    let Some((generator, argument)) = streams::receiver_and_argument(cx, id) else {
        return;
    };
    if fills(api) && !argument.is_some_and(|buffer| is_small(cx, buffer)) {
        return;
    }
    let ty = cx.ty(generator);
    let is_system = ["rand::rngs::OsRng", "rand_core::OsRng"]
        .iter()
        .any(|&path| ty.is(path));
    if !is_system || cx.is_quiet() || cx.in_error_path(id) || !cx.facts().loops(id).repeats() {
        return;
    }
    let wanted = if fills(api) {
        "a few bytes"
    } else {
        "each number"
    };
    let message = format!(
        "`{}` asks the system for {wanted} in a loop in `{}`: a system call each",
        api.name(),
        cx.function_name()
    );
    let report = cx.report(id, message).severity(Severity::Suggestion);
    drop(report.fix(
        "ask the generator of the thread, which is cryptographic, too: `rand::rng()` \
         (`rand::thread_rng()` before rand 0.9), or fill a buffer at once",
    ));
}

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
    !rebuilt::is_handed_over(facts, call) && !rebuilt::is_given_in_parts(facts, call)
}
