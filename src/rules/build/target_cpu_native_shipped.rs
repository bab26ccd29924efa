//! See rules/build/target_cpu_native_shipped.md

use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, publishes, report, shown};
use crate::text::FileRange;
use crate::workspace::build::project::{ProjectFileKind, is_development_name};
use crate::workspace::build::rustflags::FlagSourceKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "target_cpu_native_shipped",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    for source in &shipping.facts.flags {
        if source.codegen("target-cpu") != Some("native") {
            continue;
        }
        let leaves_by = match &source.kind {
            // A variable counts in its own file only.
            FlagSourceKind::Variable(..) => leaves_through(&shipping, source.place),
            FlagSourceKind::Build | FlagSourceKind::Target(_) => leaves_anywhere(&shipping),
        };
        let Some(way) = leaves_by else { continue };
        let message = format!(
            "{} is compiled for the CPU of the build machine and leaves it (`{}`): an older CPU \
             stops it with an illegal instruction",
            shipping.names(),
            shown(shipping.workspace, way.file)
        );
        let mut finding = report(cx, source.place, message);
        if way.file != source.place.file {
            finding = finding.related_at(way, "what is built leaves the build machine here");
        }
        drop(finding);
    }
}

/// Whether what a file builds leaves the machine: the file itself, if so.
fn leaves_through(shipping: &Shipping<'_>, place: FileRange) -> Option<FileRange> {
    let file = shipping.workspace.file(place.file);
    let is_image = shipping
        .facts
        .project
        .dockerfiles
        .iter()
        .any(|(id, _)| *id == place.file);
    let leaves = is_image && !is_development_name(&file.display) || publishes(&file.text);
    leaves.then_some(place)
}

/// The first project file that builds for others under the flags of the cargo configuration.
fn leaves_anywhere(shipping: &Shipping<'_>) -> Option<FileRange> {
    let commands = shipping.facts.project.commands.iter();
    let mut builds = commands.filter(|command| {
        !command.is_for_development && matches!(command.subcommand.as_str(), "build" | "install")
    });
    builds
        .find(|command| {
            command.kind == ProjectFileKind::Dockerfile
                || publishes(&shipping.workspace.file(command.place.file).text)
        })
        .map(|command| command.place)
}
