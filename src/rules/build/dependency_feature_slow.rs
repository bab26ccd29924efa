//! See rules/build/dependency_feature_slow.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api, FeatureCondition, SlowFeature};
use crate::rules::context::WorkspaceCx;
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, dependency_place, has_feature, report};
use crate::text::FileRange;
use crate::workspace::products::built_from;
use crate::workspace::{Dependency, DependencyKind, Package, PackageId, Workspace};

/// The rule.
pub static RULE: Rule = Rule {
    name: "dependency_feature_slow",
    hooks: &[Hook::Workspace(check)],
};

/// Crates of which the slow choice costs a factor, not some per cents.
const COSTS_A_FACTOR: [&str; 5] = ["regex", "parking_lot", "parking_lot_core", "sha2", "dhat"];

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    if shipping.wants_small_code() {
        return;
    }
    let mut packages: Vec<PackageId> = shipping
        .products
        .iter()
        .flat_map(|product| built_from(product.package, shipping.workspace))
        .collect();
    packages.sort_unstable();
    packages.dedup();
    for row in &knowledge::slow_features().feature {
        check_row(cx, &shipping, &packages, row);
    }
}

fn check_row(
    cx: &WorkspaceCx<'_>,
    shipping: &Shipping<'_>,
    packages: &[PackageId],
    row: &SlowFeature,
) {
    // Features of all users of a crate are joined, so one that does otherwise decides.
    let workspace = shipping.workspace;
    let is_use = |dependency: &Dependency| {
        dependency.package == row.krate
            && dependency.kind == DependencyKind::Normal
            && !dependency.optional
            && !is_for_web_assembly(dependency)
    };
    let users: Vec<(PackageId, &Dependency)> = packages
        .iter()
        .flat_map(|id| {
            let dependencies = workspace.package(*id).dependencies.iter();
            dependencies.map(|dependency| (*id, dependency))
        })
        .filter(|(_, dependency)| is_use(dependency))
        .collect();
    let has_any = |id: PackageId, dependency: &Dependency| {
        let mut features = row.features.iter();
        features.find(|feature| has_feature(workspace.package(id), dependency, feature))
    };
    let default_user;
    let mut used = None;
    let (user, how, is_sure) = match row.condition {
        FeatureCondition::Present => {
            let found = users
                .iter()
                .find_map(|user| Some((user, has_any(user.0, user.1)?)));
            let Some((user, feature)) = found else { return };
            if row.krate == "tokio" && !is_unstable(shipping) {
                return;
            }
            (user, format!("with `{feature}`"), true)
        }
        FeatureCondition::MissingAny => {
            let is_bare = |id: PackageId, dependency: &Dependency| {
                !dependency.default_features && has_any(id, dependency).is_none()
            };
            let Some(user) = users.first() else { return };
            // A build of the whole workspace joins the features that any member asks for.
            let mut members = workspace.package_ids().flat_map(|id| {
                let dependencies = workspace.package(id).dependencies.iter();
                dependencies.map(move |dependency| (id, dependency))
            });
            if members.any(|(id, dependency)| is_use(dependency) && !is_bare(id, dependency)) {
                return;
            }
            let how = format!("without `{}`", row.features[0]);
            (user, how, !others_use(shipping, row.krate))
        }
        FeatureCondition::DefaultFeatureOfBinary => {
            let by_default = |id: PackageId| {
                let defaults = &workspace.package(id).default_features;
                let mut features = row.features.iter();
                features.find(|feature| defaults.iter().any(|on| on == *feature))
            };
            let mut of_any = packages.iter().flat_map(|&id| {
                let dependencies = workspace.package(id).dependencies.iter();
                dependencies.map(move |dependency| (id, dependency))
            });
            let user = of_any.find(|(id, dependency)| {
                dependency.package == row.krate
                    && dependency.kind == DependencyKind::Normal
                    && by_default(*id).is_some()
            });
            let Some(user) = user else { return };
            default_user = user;
            let feature = row.features[0];
            (
                &default_user,
                format!("by the default feature `{feature}`"),
                true,
            )
        }
        FeatureCondition::Only => {
            let Some(user) = users.first() else { return };
            if is_another_chosen(workspace, row) {
                return;
            }
            used = first_use(cx, packages, row.krate);
            if used.is_none() {
                return;
            }
            let how = "with its default back end".to_owned();
            (user, how, !others_use(shipping, row.krate))
        }
        FeatureCondition::Unconditional => return,
    };
    let Some(manifest) = workspace.manifest_of(user.0) else {
        return;
    };
    let Some(at) = dependency_place(manifest, user.1) else {
        return;
    };
    let severity = if COSTS_A_FACTOR.contains(&row.krate) {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let confidence = match row.condition {
        _ if is_sure => Confidence::High,
        // The lock file tells which back ends the others ask for.
        FeatureCondition::Only => Confidence::Medium,
        _ => Confidence::Low,
    };
    let message = format!("`{}` {how}: {}", row.krate, row.effect);
    let report = report(cx, at, message)
        .severity(severity)
        .at_most(confidence);
    drop(match used {
        Some(used) => report.related_at(used, "used here"),
        None => report,
    });
}

/// Whether some package asks for another back end of a crate, or may: those of a build are joined. What those
/// from elsewhere ask for is seen in the lock file, where the crate depends on it.
fn is_another_chosen(workspace: &Workspace, row: &SlowFeature) -> bool {
    let is_slow = |feature: &str| feature == "default" || row.features.contains(&feature);
    let asked = workspace.packages.iter().any(|package| {
        let mut uses = package.dependencies.iter();
        uses.any(|found| {
            found.package == row.krate && !found.features.iter().all(|feature| is_slow(feature))
        })
    });
    let offered = workspace.manifests.iter().any(|manifest| {
        let features = manifest.document.table("features");
        let mut entries = features.iter().flat_map(|features| &features.entries);
        entries.any(|entry| {
            let mut parts = entry
                .value
                .elements()
                .iter()
                .filter_map(|part| part.as_str());
            parts.any(|part| {
                let named = part.split_once('/');
                named.is_some_and(|(name, of)| {
                    name.trim_end_matches('?') == row.krate && !is_slow(of)
                })
            })
        })
    });
    let mut locked = workspace.lock.iter().flat_map(|lock| &lock.packages);
    asked
        || offered
        || locked.any(|package| {
            package.name == row.krate
                && package
                    .dependencies
                    .iter()
                    .any(|line| line.starts_with("libz-") || line.contains("zlib"))
        })
}

/// Where code that ships calls a crate first.
fn first_use(cx: &WorkspaceCx<'_>, packages: &[PackageId], krate: &str) -> Option<FileRange> {
    let is_of = |api: Api| {
        let mut parts = api.path().as_str().split("::");
        parts.next() == Some(krate)
    };
    let uses = cx.in_bodies_calling(is_of, |facts| {
        let ships = facts.place.role == Role::Product
            && facts.place.package.is_some_and(|id| packages.contains(&id));
        let mut calls = facts.api_calls().filter(|&(_, api)| ships && is_of(api));
        let first = calls.next().map(|(call, _)| FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        });
        first.into_iter().collect()
    });
    uses.into_iter().min_by_key(|at| (at.file, at.range.start))
}

fn is_unstable(shipping: &Shipping<'_>) -> bool {
    let mut flags = shipping.facts.flags.iter().flat_map(|source| &source.flags);
    flags.any(|flag| flag.contains("tokio_unstable"))
}

/// Whether a package from elsewhere uses the crate, too, and may turn its features on. Without a lock file the
/// members have to depend on nothing but what is known not to.
fn others_use(shipping: &Shipping<'_>, krate: &str) -> bool {
    let Some(lock) = &shipping.workspace.lock else {
        let members = shipping.workspace.packages.iter();
        let mut others = members
            .flat_map(|package| {
                package
                    .dependencies
                    .iter()
                    .map(move |found| (package, found))
            })
            .filter(|(_, found)| {
                found.kind == DependencyKind::Normal && found.workspace_package.is_none()
            });
        return krate != "regex"
            || !others.all(|(package, found)| {
                found.package == krate || is_without_regex(package, found)
            });
    };
    let mut foreign = lock
        .packages
        .iter()
        .filter(|package| package.source.is_some());
    foreign.any(|package| {
        let mut names = package.dependencies.iter();
        names.any(|line| line.split(' ').next() == Some(krate))
    })
}

/// Whether a dependency is one of code for web pages alone, of which native programs have nothing.
fn is_for_web_assembly(dependency: &Dependency) -> bool {
    let target = dependency.target.as_deref();
    target.is_some_and(|target| target.contains("wasm") && !target.contains("not("))
}

/// Whether a package is known not to depend on `regex` with the features that it is asked for.
fn is_without_regex(package: &Package, dependency: &Dependency) -> bool {
    let known = knowledge::slow_features();
    let name = dependency.package.as_str();
    let mut by_feature = known.regex_by_feature.iter();
    known.without_regex.contains(&name)
        || by_feature.any(|row| {
            let mut features = row.features.iter();
            row.krate == name
                && !features.any(|&feature| {
                    feature == "default" && dependency.default_features
                        || has_feature(package, dependency, feature)
                })
        })
}
