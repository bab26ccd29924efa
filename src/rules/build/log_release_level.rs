//! See rules/build/log_release_level.md

use std::collections::BTreeMap;

use crate::finding::Confidence;
use crate::knowledge;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{dependency_place, has_feature};
use crate::syntax::hir::ExprKind;
use crate::text::FileRange;
use crate::workspace::{DependencyKind, PackageId, TargetKind};

/// The rule. One finding a program.
pub static RULE: Rule = Rule {
    name: "log_release_level",
    hooks: &[Hook::Workspace(check)],
};

/// From so many events in loops on it is worth a setting.
const MANY: usize = 5;

struct Event {
    package: PackageId,
    krate: &'static str,
    at: FileRange,
}

fn check(cx: &WorkspaceCx<'_>) {
    let workspace = cx.workspace();
    let dependencies = || {
        workspace
            .packages
            .iter()
            .flat_map(|package| &package.dependencies)
    };
    if !dependencies().any(|found| matches!(found.package.as_str(), "log" | "tracing")) {
        return;
    }
    let levels = &knowledge::slow_features().log_level_feature;
    // Features of one build are joined: what any package sets holds for all.
    let is_set = workspace.packages.iter().any(|package| {
        package.dependencies.iter().any(|found| {
            levels.iter().any(|level| {
                level.crates.contains(&found.package.as_str())
                    && has_feature(package, found, level.feature)
            })
        })
    });
    if is_set {
        return;
    }
    let mut events: BTreeMap<PackageId, Vec<Event>> = BTreeMap::new();
    for event in cx.in_bodies(events_of) {
        events.entry(event.package).or_default().push(event);
    }
    for (id, events) in events {
        let package = workspace.package(id);
        let ships = package
            .targets
            .iter()
            .any(|target| target.kind == TargetKind::Binary);
        let Some(first) = events.first().filter(|_| ships && events.len() >= MANY) else {
            continue;
        };
        let named = package
            .dependencies
            .iter()
            .find(|found| found.package == first.krate && found.kind == DependencyKind::Normal);
        let Some(at) = named.and_then(|found| dependency_place(workspace.manifest_of(id)?, found))
        else {
            continue;
        };
        let krate = first.krate;
        let message = format!(
            "`{}` has {} events of level `debug` or `trace` in loops that run often, and no level of `{krate}` \
             is fixed for release builds: each asks at run time whether it is enabled",
            package.name,
            events.len()
        );
        let mut report = cx
            .report(at.file, at.range, message)
            .at_most(Confidence::Medium)
            .fix(format!(
                "`{krate} = {{ version = \"..\", features = [\"release_max_level_info\"] }}`"
            ));
        for event in events.iter().take(5) {
            report = report.related_at(event.at, "in a loop here");
        }
        drop(report);
    }
}

fn events_of(facts: &BodyFacts<'_>) -> Vec<Event> {
    let Some(package) = facts
        .place
        .package
        .filter(|_| facts.place.role == Role::Product)
    else {
        return Vec::new();
    };
    let mut events = Vec::new();
    for expr in facts.own_exprs() {
        if !matches!(facts.file.expr(expr).kind, ExprKind::Macro(_)) {
            continue;
        }
        let Some(path) = facts.macro_path(expr).filter(|_| facts.is_fine_event(expr)) else {
            continue;
        };
        let often = facts.loops(expr).repeats() && !facts.in_error_path(expr);
        let works = facts.loops(expr).depth > 1 || facts.hot_reason().is_some();
        if often && works {
            let krate = path.as_str().split("::").next().unwrap_or_default();
            events.push(Event {
                package,
                krate,
                at: FileRange {
                    file: facts.file_id,
                    range: facts.file.range(expr),
                },
            });
        }
    }
    events
}
