//! See rules/libraries/expensive_build_in_hot_path.md

use crate::finding::Severity;
use crate::knowledge::{self, Api};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rebuilt::{self, Wording};
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "expensive_build_in_hot_path",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let wording = Wording {
        does: "parses, compiles or opens anew what it is given",
        share: |site| {
            format!(
                "build it once and share it, in the state of the service or in a `static` of \
                 `std::sync::LazyLock`: `LazyLock::new(|| {})`",
                site.text
            )
        },
        any_input: false,
        most: Severity::Warning,
    };
    rebuilt::check(cx, may_build, builds, &wording);
}

fn may_build(api: Api) -> bool {
    has_row(api) || parses_text(api)
}

fn builds(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> bool {
    has_row(api) || reads_included_text(facts, call)
}

fn has_row(api: Api) -> bool {
    let row = knowledge::clients().get(api);
    row.is_some_and(|row| row.rule == Some(RULE.name))
}

fn parses_text(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "serde_json::from_str"
            | "serde_json::from_slice"
            | "toml::from_str"
            | "serde_yaml::from_str"
            | "ron::from_str"
    )
}

/// Whether what a call parses is a document that the compiler put into the program.
fn reads_included_text(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let ExprKind::Call { args, .. } = facts.file.expr(call).kind else {
        return false;
    };
    let args = facts.file.list(args);
    args.first().is_some_and(|&text| is_included(facts, text))
}

fn is_included(facts: &BodyFacts<'_>, text: ExprId) -> bool {
    let file = facts.file;
    match file.expr(text).kind {
        ExprKind::Macro(call) => {
            let segments = file.list(file.path(file.macro_calls[call].path).segments);
            let name = segments.last().map_or("", |last| last.name.as_str());
            matches!(name, "include_str" | "include_bytes")
        }
        ExprKind::Reference { operand, .. } => is_included(facts, operand),
        ExprKind::MethodCall { .. } => file
            .method_call(text)
            .is_some_and(|method| is_included(facts, method.receiver)),
        _ => false,
    }
}
