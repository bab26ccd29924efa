//! See rules/libraries/dependency_perf_gotcha.md

use semver::Version;

use crate::finding::Severity;
use crate::knowledge::{self, Gotcha};
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, linked, lock_entry, report};
use crate::semantics::Model;
use crate::workspace::{DependencyKind, LockFile, LockedPackage, PackageId};

/// The rule.
pub static RULE: Rule = Rule {
    name: "dependency_perf_gotcha",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let Some(lock) = &shipping.workspace.lock else {
        return;
    };
    let packages: Vec<&LockedPackage> = linked(&shipping, lock)
        .into_iter()
        .filter_map(|position| lock.packages.get(position))
        .collect();
    for row in knowledge::gotchas() {
        if row.other_rule {
            continue;
        }
        let Some(severity) = row.severity() else {
            continue;
        };
        for package in &packages {
            if has(row, package) && holds(cx, &shipping, &packages, row) {
                say(cx, &shipping, lock, package, row, severity);
            }
        }
    }
}

/// Whether a locked package of a registry is one of the bad releases.
fn has(row: &Gotcha, package: &LockedPackage) -> bool {
    let is_published = package
        .source
        .as_ref()
        .is_some_and(|source| source.contains("registry") || source.contains("sparse"));
    package.name == row.krate
        && is_published
        && Version::parse(&package.version).is_ok_and(|version| row.bad.matches(&version))
}

/// Whether what else the row asks for is there.
fn holds(
    cx: &WorkspaceCx<'_>,
    shipping: &Shipping<'_>,
    packages: &[&LockedPackage],
    row: &Gotcha,
) -> bool {
    let links = |name: &&str| packages.iter().any(|package| package.name == *name);
    if !row.linked.is_empty() && !row.linked.iter().any(links) {
        return false;
    }
    if !is_used(shipping, row) {
        return false;
    }
    if let Some(prefix) = row.feature {
        let members = shipping.workspace.packages.iter();
        let features: Vec<&str> = members
            .flat_map(|package| &package.dependencies)
            .filter(|dependency| dependency.package == row.krate)
            .flat_map(|dependency| dependency.features.iter().map(String::as_str))
            .collect();
        let has = |prefix: &str| features.iter().any(|feature| feature.starts_with(prefix));
        if !has(prefix) || has(&format!("release_{prefix}")) {
            return false;
        }
    }
    row.calls.is_empty()
        || !cx
            .in_bodies(|facts| {
                let mut calls = facts.api_calls();
                let found = calls.any(|(_, api)| {
                    let path = api.path().as_str();
                    row.calls.iter().any(|call| path.starts_with(call))
                });
                if found { vec![()] } else { Vec::new() }
            })
            .is_empty()
}

/// Whether a member uses the package in the way that the row is about. The lock file of whoever depends on
/// sqlx lists the drivers of all databases.
fn is_used(shipping: &Shipping<'_>, row: &Gotcha) -> bool {
    if row.used_through.is_empty() {
        return true;
    }
    let members = shipping.workspace.packages.iter();
    let mut dependencies = members.flat_map(|package| &package.dependencies);
    dependencies.any(|dependency| {
        let name = |words: &[&str]| {
            let mut features = dependency.features.iter();
            features.any(|feature| words.iter().any(|word| feature.contains(word)))
        };
        row.used_through.contains(&dependency.package.as_str())
            && (name(&row.used_with) || !name(&row.unless_only))
    })
}

fn say(
    cx: &WorkspaceCx<'_>,
    shipping: &Shipping<'_>,
    lock: &LockFile,
    package: &LockedPackage,
    row: &Gotcha,
    severity: Severity,
) {
    let Some(at) = lock_entry(shipping, lock, package) else {
        return;
    };
    let (name, version) = (&package.name, &package.version);
    let message = format!("`{name}` {version}: {}", row.what);
    let is_release = row.fixed.filter(|fixed| Version::parse(fixed).is_ok());
    let fix = match (is_release, row.fixed) {
        (Some(fixed), _) if is_compatible(version, fixed) => {
            format!(
                "update to {fixed} or newer: `cargo update -p {name}@{version} --precise {fixed}`"
            )
        }
        (Some(fixed), _) => format!(
            "move to {fixed} or newer, which takes a new requirement in the manifest of what depends on it"
        ),
        (None, Some(fixed)) => format!("update to a release {fixed}"),
        (None, None) => "see the reference".to_owned(),
    };
    let severity = if is_put_to_use(cx.model(), shipping, row) {
        severity
    } else {
        severity.lowered()
    };
    drop(
        report(cx, at, message)
            .severity(severity)
            .why(format!("Known from its maintainers: {}.", row.reference))
            .fix(fix),
    );
}

/// Whether what the row is about is used in earnest: by what serves others or speaks gRPC, or, where it is about
/// databases, by more than a command line. Who fetches now and then has few connections and sends little.
fn is_put_to_use(model: &Model, shipping: &Shipping<'_>, row: &Gotcha) -> bool {
    let packages = shipping.packages();
    let mut served = packages
        .iter()
        .filter(|&&id| !model.is_before_a_person(id) && !model.is_command_line(id))
        .peekable();
    served.peek().is_some()
        && (!row.used_through.is_empty()
            || served.any(|&id| {
                model.is_small(id) || model.serves_others(id) || speaks_grpc(shipping, id)
            }))
}

/// Whether a package always has the client and server of gRPC.
fn speaks_grpc(shipping: &Shipping<'_>, package: PackageId) -> bool {
    let dependencies = &shipping.workspace.package(package).dependencies;
    dependencies.iter().any(|dependency| {
        dependency.kind == DependencyKind::Normal
            && !dependency.optional
            && dependency.package == "tonic"
    })
}

/// Whether cargo takes one version for the other without a change of requirements.
fn is_compatible(from: &str, to: &str) -> bool {
    let (Ok(from), Ok(to)) = (Version::parse(from), Version::parse(to)) else {
        return false;
    };
    from.major == to.major && (from.major > 0 || from.minor == to.minor)
}
