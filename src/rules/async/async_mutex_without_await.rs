//! See rules/async/async_mutex_without_await.md

use crate::finding::{Confidence, Severity};
use crate::rules::brief_locks::{Brief, Declaration, Site};
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::Place;
use crate::rules::rule::{Hook, Rule};

/// The rule. It judges the type of a lock, not a place: changing the type needs every place.
pub static RULE: Rule = Rule {
    name: "async_mutex_without_await",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let brief = cx.shared(|| Brief::of(cx));
    for lock in &brief.0 {
        report(cx, &lock.ty, &lock.declared, &lock.sites);
    }
}

fn report(cx: &WorkspaceCx<'_>, lock: &str, declared: &[Declaration], sites: &[Site]) {
    // Not in a dependency whose bodies were read.
    let own = cx.workspace().files.len();
    let Some(first) = sites.iter().find(|site| site.at.file.index() < own) else {
        return;
    };
    let blocking = format!("std::sync::{}", first.api.name());
    let times = match sites.len() {
        1 => "where it is locked".to_owned(),
        more => format!("at any of its {more} uses"),
    };
    let (at, place, named, confidence) = match declared.first() {
        Some(declaration) => (
            declaration.at,
            Place::of_def(cx.model(), declaration.def),
            format!("`{}` of type `{lock}`", declaration.name),
            Confidence::High,
        ),
        // Who made it is in a file that was not handed over.
        None if first.place.package.is_none() => return,
        None => (
            first.at,
            first.place.clone(),
            format!("`{lock}`"),
            Confidence::Medium,
        ),
    };
    let message = format!(
        "{named} is never held across `.await` {times}: `{}` pays for waiting that `{blocking}` does without",
        first.api
    );
    let mut report = cx
        .report_in(place, at, message)
        .at_most(confidence)
        .fix(format!(
            "make it `{blocking}` and write `.lock().unwrap()` (or `.read()`, `.write()`) for `.lock().await`; keep what runs under it short"
        ));
    // Some dozen nanoseconds, which count where the lock is taken often.
    if !sites.iter().any(|site| site.recurs && site.often) {
        report = report.severity(Severity::Suggestion);
    }
    for site in sites.iter().take(6).filter(|site| site.at != at) {
        report = report.related_at(
            site.at,
            "locked and released here without waiting in between",
        );
    }
}
