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
            FlagSourceKind::Build => leaves_anywhere(&shipping, None),
            FlagSourceKind::Target(target) => leaves_anywhere(&shipping, System::of(target)),
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
    let leaves = is_image && !is_development_name(&file.display)
        || publishes(&file.text)
        || copies_elsewhere(&file.text);
    leaves.then_some(place)
}

/// Whether a script copies files to another machine.
fn copies_elsewhere(text: &str) -> bool {
    text.lines().any(|line| {
        let command = line.trim_start().trim_start_matches(['@', '-']);
        command.starts_with("scp ") || command.starts_with("rsync ")
    })
}

/// An operating system for which no image is built.
#[derive(Clone, Copy)]
enum System {
    Apple,
    Windows,
}

impl System {
    /// That of a triple or `cfg(…)` of the cargo configuration; `None` for those that images have.
    fn of(target: &str) -> Option<Self> {
        let speaks_of = |words: &[&str]| words.iter().any(|word| target.contains(word));
        if speaks_of(&["apple", "macos"]) {
            Some(Self::Apple)
        } else {
            speaks_of(&["windows"]).then_some(Self::Windows)
        }
    }

    /// Whether a pipeline builds there.
    fn is_named_in(self, text: &str) -> bool {
        match self {
            Self::Apple => text.contains("macos") || text.contains("apple"),
            Self::Windows => text.contains("windows"),
        }
    }
}

/// The first project file that builds for others under the flags of the cargo configuration, for one
/// system alone if they are for that.
fn leaves_anywhere(shipping: &Shipping<'_>, system: Option<System>) -> Option<FileRange> {
    let commands = shipping.facts.project.commands.iter();
    let mut builds = commands.filter(|command| {
        !command.is_for_development && matches!(command.subcommand.as_str(), "build" | "install")
    });
    builds
        .find(|command| {
            let text = &shipping.workspace.file(command.place.file).text;
            match system {
                None => {
                    command.kind == ProjectFileKind::Dockerfile
                        || publishes(text)
                        || copies_elsewhere(text)
                }
                Some(system) => publishes(text) && system.is_named_in(text),
            }
        })
        .map(|command| command.place)
}
