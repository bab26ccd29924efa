//! See rules/build/missing_lto.md

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{SettingPlace, Shipping, report};
use crate::workspace::build::profile::Lto;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing_lto",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    if shipping.wants_small_code() || does_it_otherwise(&shipping) {
        return;
    }
    for shipped in shipping.profiles() {
        let profile = &shipped.profile;
        let what = match profile.lto.value {
            Lto::ThinLocal => "no link-time optimisation across crates",
            Lto::Off => "no link-time optimisation at all",
            Lto::Thin | Lto::Fat | Lto::Other(_) => continue,
        };
        let place = SettingPlace::of(&shipping, profile, &profile.lto, "lto = \"thin\"");
        if place.is_of_environment
            || place.is_explained(shipping.workspace)
            || shipping.raw(profile, "codegen-backend") == Some("cranelift")
        {
            continue;
        }
        let confidence = if place.is_written {
            Confidence::High
        } else {
            Confidence::Medium
        };
        let message = format!(
            "{} ships with {what}: profile `{}`",
            shipping.names(),
            profile.name
        );
        let finding = report(cx, place.at, message).at_most(confidence);
        drop(place.apply(finding));
    }
}

/// Whether the linker does it, or no linker can.
fn does_it_otherwise(shipping: &Shipping<'_>) -> bool {
    let mut flags = shipping.facts.flags.iter();
    let by_flag = flags.any(|source| {
        source.codegen("lto").is_some() || source.codegen("linker-plugin-lto").is_some()
    });
    by_flag
        || shipping.products.iter().any(|product| {
            let mut targets = shipping.workspace.package(product.package).targets.iter();
            targets.any(|target| target.crate_types.iter().any(|kind| kind == "dylib"))
        })
}
