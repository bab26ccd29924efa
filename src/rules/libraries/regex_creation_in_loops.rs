//! See rules/libraries/regex_creation_in_loops.md

use crate::finding::Severity;
use crate::knowledge::{self, Api};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rebuilt::{self, Site, Wording};
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "regex_creation_in_loops",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let wording = Wording {
        does: "compiles a pattern",
        share,
        any_input: false,
        most: Severity::Warning,
    };
    rebuilt::check(cx, may_compile, compiles, &wording);
}

fn compiles(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> bool {
    if parses(api) {
        let ty = facts.ty(call);
        return ty
            .arg()
            .filter(|_| ty.is("std::result::Result"))
            .is_some_and(|ty| PATTERNS.iter().any(|&path| ty.is(path)));
    }
    true
}

fn may_compile(api: Api) -> bool {
    let row = knowledge::clients().get(api);
    parses(api) || row.is_some_and(|row| row.rule == Some(RULE.name))
}

/// Whether the call makes its value from text: `"^a".parse::<Regex>()`.
fn parses(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::str::parse" | "std::str::FromStr::from_str" | "std::convert::TryFrom::try_from"
    )
}

/// Types that are made from the text of a pattern.
const PATTERNS: &[&str] = &[
    "regex::Regex",
    "regex::bytes::Regex",
    "globset::Glob",
    "glob::Pattern",
];

fn share(site: &Site) -> String {
    match site.ty.as_str() {
        _ if site.is_of_closure => {
            "compile each pattern once, in a `static` of `std::sync::LazyLock`, and give the closure what was \
             compiled"
                .to_owned()
        }
        "Result<Regex, Error>" => format!(
            "compile it once: `static PATTERN: std::sync::LazyLock<regex::Regex> = \
             std::sync::LazyLock::new(|| {}.expect(\"a valid pattern\"));`",
            site.text
        ),
        _ => "compile it once, in a `static` of `std::sync::LazyLock` (`once_cell::sync::Lazy` before Rust \
              1.80) or before the loop"
            .to_owned(),
    }
}
