//! See rules/build/pgo_not_used.md

use crate::finding::{Confidence, Severity};
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, report};
use crate::workspace::build::profile::Lto;
use crate::workspace::build::traits::Trait;
use crate::workspace::products::built_from;
use crate::workspace::{DependencyKind, TargetKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "pgo_not_used",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    for (at, path) in &shipping.facts.lost_profiles {
        let message = format!(
            "the compiler is told to use the profile `{path}`, which is not in the repository: the compiler stops there"
        );
        let report = report(cx, *at, message).severity(Severity::Warning);
        drop(report.at_most(Confidence::Low));
    }
    let members = shipping
        .workspace
        .packages
        .iter()
        .filter(|package| package.is_member);
    let mut targets = members.flat_map(|package| &package.targets);
    let is_measured = targets.any(|target| target.kind == TargetKind::Bench);
    let has_binaries = shipping
        .products
        .iter()
        .any(|product| !product.binaries.is_empty());
    if !has_binaries
        || !is_measured
        || !shipping.any(Trait::Computes)
        || shipping.any(Trait::Server)
        || waits_for_others(&shipping)
        || shipping.wants_small_code()
        || is_used(&shipping)
    {
        return;
    }
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        // Who has not turned link-time optimisation on has cheaper gains to make first.
        if !matches!(profile.lto.value, Lto::Thin | Lto::Fat) {
            continue;
        }
        let place = SettingPlace::of(&shipping, profile, &profile.lto, "");
        let message = format!(
            "{} computes and has benchmarks, but is built without a profile of its runs",
            shipping.names()
        );
        drop(report(cx, place.at, message).at_most(Confidence::Medium));
        return;
    }
}

/// Whether the program waits for the network or a repository for much of its time.
fn waits_for_others(shipping: &Shipping<'_>) -> bool {
    const CLIENTS: [&str; 7] = [
        "reqwest",
        "ureq",
        "curl",
        "git2",
        "gix",
        "hyper",
        "tame-index",
    ];
    let mut products = shipping.products.iter();
    products.any(|product| {
        let packages = built_from(product.package, shipping.workspace).into_iter();
        let mut dependencies =
            packages.flat_map(|package| &shipping.workspace.package(package).dependencies);
        dependencies.any(|dependency| {
            dependency.kind == DependencyKind::Normal
                && CLIENTS.contains(&dependency.package.as_str())
        })
    })
}

fn is_used(shipping: &Shipping<'_>) -> bool {
    const SIGNS: [&str; 4] = ["profile-use", "profile-generate", "cargo pgo", "cargo-pgo"];
    let mut files = shipping.workspace.project_files.iter();
    files.any(|file| {
        let text = &shipping.workspace.file(file.file).text;
        SIGNS.iter().any(|sign| text.contains(sign))
    }) || shipping
        .facts
        .flags
        .iter()
        .any(|source| source.codegen("profile-use").is_some())
}
