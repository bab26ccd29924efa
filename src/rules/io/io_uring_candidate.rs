//! See rules/io/io_uring_candidate.md

use std::collections::BTreeMap;

use crate::rules::context::WorkspaceCx;
use crate::rules::policy::Place;
use crate::rules::rule::{Hook, Rule};
use crate::text::FileRange;
use crate::workspace::TargetKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "io_uring_candidate",
    hooks: &[Hook::Workspace(check)],
};

/// From this many places on, files are what the server does.
const MANY: usize = 10;

/// Runtimes that use io_uring, or that could not.
const OTHERS: &[&str] = &["tokio-uring", "monoio", "glommio", "compio", "io-uring"];

fn check(cx: &WorkspaceCx<'_>) {
    let workspace = cx.workspace();
    let depends = |name: &str| {
        let mut packages = workspace.packages.iter();
        packages.any(|package| {
            package
                .dependencies
                .iter()
                .any(|found| found.package == name)
        })
    };
    let ships_binary = workspace.packages.iter().any(|package| {
        let mut targets = package.targets.iter();
        targets.any(|target| target.kind == TargetKind::Binary)
    });
    if !ships_binary || !depends("tokio") || OTHERS.iter().any(|other| depends(other)) {
        return;
    }
    let found: Vec<(Place, FileRange)> = cx.in_bodies(|facts| {
        if facts.hot_reason().is_none() {
            return Vec::new();
        }
        let calls = facts.api_calls().filter(|(call, api)| {
            let path = api.path().as_str();
            path.starts_with("tokio::fs::") && facts.is_awaited(*call)
        });
        calls
            .map(|(call, _)| {
                let at = FileRange {
                    file: facts.file_id,
                    range: facts.file.range(call),
                };
                (facts.place.clone(), at)
            })
            .collect()
    });
    if found.len() < MANY {
        return;
    }
    let mut by_file: BTreeMap<_, usize> = BTreeMap::new();
    for (_, at) in &found {
        *by_file.entry(at.file).or_default() += 1;
    }
    let count = found.len();
    let Some((place, at)) = found.into_iter().next() else {
        return;
    };
    let message = format!(
        "{count} operations on files in {} files of the code that serves requests go through the blocking pool of tokio",
        by_file.len()
    );
    drop(cx.report_in(place, at, message));
}
