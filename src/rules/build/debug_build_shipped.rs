//! See rules/build/debug_build_shipped.md

use crate::finding::Severity;
use crate::rules::context::WorkspaceCx;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, lines, publishes, range, report};
use crate::text::{FileId, FileRange};
use crate::workspace::build::docker::{Dockerfile, Instruction, Stage};
use crate::workspace::build::project::{
    CargoCommand, ProfileChoice, ProjectFileKind, is_development_name, is_release_name,
    listed_commands,
};
use crate::workspace::build::shell;

/// The rule.
pub static RULE: Rule = Rule {
    name: "debug_build_shipped",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    if is_optimised(&shipping) {
        return;
    }
    let programs: Vec<&str> = shipping
        .products
        .iter()
        .map(|product| shipping.workspace.package(product.package).name.as_str())
        .collect();
    for (file, dockerfile) in &shipping.facts.project.dockerfiles {
        let read = shipping.workspace.file(*file);
        if !is_development_name(&read.display) {
            let variables = shipping.facts.project.variables.iter();
            let target = variables
                .filter(|variable| variable.place.file == *file)
                .find(|variable| variable.name == "CARGO_TARGET_DIR")
                .map_or("target", |variable| variable.value.as_str());
            let container = Container {
                file: *file,
                text: &read.text,
                target,
                programs: &programs,
            };
            container.check(cx, dockerfile);
        }
    }
    for command in &shipping.facts.project.commands {
        started_by_cargo(cx, &shipping, command);
    }
    for file in &shipping.workspace.project_files {
        match file.kind {
            ProjectFileKind::Pipeline => {
                uploaded(cx, &shipping, file.file);
                handed_out(cx, &shipping, file.file);
                kept_by_job(cx, &shipping, file.file);
            }
            ProjectFileKind::Script | ProjectFileKind::Makefile => {
                handed_out(cx, &shipping, file.file);
            }
            ProjectFileKind::Deployment => started_as_file(cx, &shipping, file.file),
            ProjectFileKind::Dockerfile | ProjectFileKind::Settings | ProjectFileKind::Nix => {}
        }
    }
}

/// Whether the profile for development optimises: what it builds is a debug build by its folder alone.
fn is_optimised(shipping: &Shipping<'_>) -> bool {
    let layers = shipping.workspace.profile_layers(Vec::new());
    let profile = layers.profile("dev");
    profile.is_ok_and(|profile| matches!(profile.opt_level.value.as_str(), "2" | "3" | "s" | "z"))
}

/// What a script copies to another machine, or anywhere if it deploys by its name.
fn handed_out(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, file: FileId) {
    const ELSEWHERE: [&str; 3] = ["scp", "rsync", "sftp"];
    const HERE: [&str; 5] = ["cp", "mv", "install", "tar", "zip"];
    let read = shipping.workspace.file(file);
    if is_development_name(&read.display) {
        return;
    }
    let deploys = is_release_name(&read.display);
    let whole = range(0, read.text.len());
    let listed = listed_commands(&read.text);
    let commands = std::iter::once(whole).chain(listed);
    let mut told = Vec::new();
    for command in commands.flat_map(|part| shell::commands(&read.text, part)) {
        let is_copy = command.words.iter().any(|word| {
            ELSEWHERE.contains(&word.text.as_str()) || deploys && HERE.contains(&word.text.as_str())
        });
        let artefact = command
            .words
            .iter()
            .find(|word| is_debug_artefact(&word.text));
        if let Some(artefact) = artefact.filter(|_| is_copy)
            && !told.contains(&artefact.range)
        {
            told.push(artefact.range);
            let message = format!(
                "a build without optimisation is handed out: `{}`",
                artefact.text
            );
            let range = artefact.range;
            drop(report(cx, FileRange { file, range }, message).severity(Severity::Warning));
        }
    }
}

/// `ExecStart=/srv/app/target/debug/app` in what starts the service.
fn started_as_file(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, file: FileId) {
    let read = shipping.workspace.file(file);
    if is_development_name(&read.display) {
        return;
    }
    for (start, line) in lines(&read.text) {
        let mut words = line.split(|char: char| char.is_whitespace() || "=\"'[],".contains(char));
        let is_comment = line.trim_start().starts_with(['#', ';']);
        if let Some(path) = words
            .find(|word| is_debug_artefact(word))
            .filter(|_| !is_comment)
        {
            let from = start + line.len() - line.trim_start().len();
            let range = range(from, start + line.trim_end().len());
            let message =
                format!("the service is started from a build without optimisation: `{path}`");
            drop(report(cx, FileRange { file, range }, message).severity(Severity::Critical));
        }
    }
}

/// A Dockerfile with what its builds are told.
struct Container<'a> {
    file: FileId,
    text: &'a str,
    /// The folder that cargo builds into, as the variable says it.
    target: &'a str,
    /// The packages whose programs ship.
    programs: &'a [&'a str],
}

impl Container<'_> {
    /// An image that holds what a debug build made.
    fn check(&self, cx: &WorkspaceCx<'_>, dockerfile: &Dockerfile) {
        let Some(last) = dockerfile.stages.last() else {
            return;
        };
        let runs = last.instructions.iter().any(is_start);
        let severity = if runs {
            Severity::Critical
        } else {
            Severity::Warning
        };
        for (number, stage) in dockerfile.stages.iter().enumerate() {
            if stage.name.as_deref().is_some_and(is_development_name) {
                continue;
            }
            let is_last = number + 1 == dockerfile.stages.len();
            let mut folder = String::new();
            for instruction in &stage.instructions {
                let words = instruction.words(self.text);
                if instruction.keyword == "WORKDIR" {
                    folder = words.into_iter().next().unwrap_or_default();
                    continue;
                }
                let Some(what) = taken(instruction, &words, is_last) else {
                    continue;
                };
                let mut paths = words.iter().map(|word| match word.strip_prefix("./") {
                    Some(inside) => format!("{folder}/{inside}"),
                    None => word.clone(),
                });
                let is_folder =
                    |path: &str| is_last && is_debug_folder(path) && self.starts_own(last);
                let Some(path) = paths.find(|path| self.is_artefact(path) || is_folder(path))
                else {
                    continue;
                };
                let message = format!("the image {what} a build without optimisation: `{path}`");
                let at = FileRange {
                    file: self.file,
                    range: instruction.range,
                };
                drop(report(cx, at, message).severity(severity));
            }
        }
    }

    /// Whether the image starts one of the programs by its name.
    fn starts_own(&self, stage: &Stage) -> bool {
        let starts = stage.instructions.iter().filter(|&start| is_start(start));
        starts.flat_map(|start| start.words(self.text)).any(|word| {
            self.programs
                .contains(&word.rsplit('/').next().unwrap_or(&word))
        })
    }

    fn is_artefact(&self, path: &str) -> bool {
        let elsewhere = path.strip_prefix(self.target.trim_end_matches('/'));
        is_debug_artefact(path)
            || elsewhere.is_some_and(|rest| is_debug_artefact(&format!("target{rest}")))
    }
}

fn is_start(instruction: &Instruction) -> bool {
    matches!(instruction.keyword.as_str(), "CMD" | "ENTRYPOINT")
}

/// What an instruction does with a file that was built.
fn taken(instruction: &Instruction, words: &[String], is_last: bool) -> Option<&'static str> {
    let copies = || {
        words
            .iter()
            .any(|word| matches!(word.as_str(), "cp" | "mv" | "install"))
    };
    match instruction.keyword.as_str() {
        "COPY" if is_last => Some("copies"),
        "CMD" | "ENTRYPOINT" if is_last => Some("starts"),
        "RUN" if copies() => Some("takes"),
        _ => None,
    }
}

/// `target/debug/app`, `target/x86_64-unknown-linux-musl/debug/app`.
fn is_debug_artefact(path: &str) -> bool {
    let mut parts = path.split('/').skip_while(|part| *part != "target").skip(1);
    let first = parts.next();
    let is_debug = first == Some("debug") || parts.next() == Some("debug");
    // A file in the folder, not the folder's caches.
    is_debug
        && parts
            .next()
            .is_some_and(|name| !name.is_empty() && name != "deps" && name != "build")
}

/// `target/debug/`, with all that is in it.
fn is_debug_folder(path: &str) -> bool {
    path.trim_end_matches('/').ends_with("target/debug")
}

/// `cargo run` as the command that starts a service, `cargo install --debug` in an image.
fn started_by_cargo(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, command: &CargoCommand) {
    if command.is_for_development {
        return;
    }
    let is_debug = command.profile == ProfileChoice::Named("dev".to_owned());
    let starts = command.kind == ProjectFileKind::Deployment
        || command.kind == ProjectFileKind::Dockerfile && is_started_by(shipping, command);
    if starts && matches!(command.subcommand.as_str(), "run" | "r") {
        let (severity, message) = if is_debug {
            (
                Severity::Critical,
                "the service is started by `cargo run`: compiled at start, without optimisation",
            )
        } else {
            (
                Severity::Warning,
                "the service is started by `cargo run`: compiled when it starts",
            )
        };
        drop(report(cx, command.place, message).severity(severity));
    } else if command.kind == ProjectFileKind::Nix && command.subcommand == "build" && is_debug {
        let message = "the package is built without optimisation";
        drop(report(cx, command.place, message).severity(Severity::Warning));
    } else if command.kind == ProjectFileKind::Dockerfile
        && command.subcommand == "install"
        && is_debug
    {
        let message = "the image installs a build without optimisation";
        drop(report(cx, command.place, message).severity(Severity::Warning));
    }
}

/// Whether a command is the `CMD` or `ENTRYPOINT` of its image's last stage.
fn is_started_by(shipping: &Shipping<'_>, command: &CargoCommand) -> bool {
    let mut files = shipping.facts.project.dockerfiles.iter();
    let Some((_, dockerfile)) = files.find(|(file, _)| *file == command.place.file) else {
        return false;
    };
    let Some(last) = dockerfile.stages.last() else {
        return false;
    };
    command.stage == Some(dockerfile.stages.len() - 1)
        && last.instructions.iter().any(|instruction| {
            is_start(instruction) && instruction.range.contains_range(command.place.range)
        })
}

/// `path: target/debug/app` in a pipeline that uploads.
fn uploaded(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, file: FileId) {
    let read = shipping.workspace.file(file);
    if !publishes(&read.text) || !read.text.contains("release") {
        return;
    }
    for (start, line) in lines(&read.text) {
        let trimmed = line.trim();
        let value = trimmed
            .strip_prefix("path:")
            .or(trimmed.strip_prefix("files:"));
        let value = value.map(|value| value.trim().trim_matches(['"', '\'']));
        if value.is_some_and(is_debug_artefact) {
            let from = start + line.len() - line.trim_start().len();
            let range = range(from, from + trimmed.len());
            let message = "a build without optimisation is uploaded";
            drop(report(cx, FileRange { file, range }, message).severity(Severity::Warning));
        }
    }
}

/// `- target/debug/app` below `artifacts:` in a job of GitLab that releases by its name.
fn kept_by_job(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>, file: FileId) {
    let read = shipping.workspace.file(file);
    if !read.display.ends_with(".gitlab-ci.yml") {
        return;
    }
    let (mut releases, mut kept_at) = (false, None);
    for (start, line) in lines(&read.text) {
        let trimmed = line.trim();
        let depth = line.len() - line.trim_start().len();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if depth == 0 {
            releases = is_release_name(trimmed.trim_end_matches(':'));
        }
        if kept_at.is_some_and(|at| depth <= at) {
            kept_at = None;
        }
        if trimmed == "artifacts:" {
            kept_at = Some(depth);
        }
        let kept = trimmed.strip_prefix("- ").filter(|_| kept_at.is_some());
        let kept = kept.map(|path| path.split(" #").next().unwrap_or(path).trim());
        if releases && kept.is_some_and(|path| is_debug_artefact(path.trim_matches(['"', '\'']))) {
            let from = start + depth;
            let range = range(from, from + trimmed.len());
            let message = "a release keeps a build without optimisation";
            drop(report(cx, FileRange { file, range }, message).severity(Severity::Warning));
        }
    }
}
