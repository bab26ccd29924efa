//! See rules/build/musl_default_allocator.md

use globset::{Glob, GlobMatcher};

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::Role;
use crate::rules::rule::{Hook, Rule};
use crate::rules::shipping::{Shipping, is_tool, lines, range, report, shown};
use crate::semantics::Model;
use crate::semantics::defs::CfgState;
use crate::syntax::hir::ExprId;
use crate::text::{FileId, FileRange};
use crate::workspace::TargetPlatform;
use crate::workspace::build::docker::Stage;
use crate::workspace::build::profile::place;
use crate::workspace::build::project::{CargoCommand, ProfileChoice, ProjectFileKind};
use crate::workspace::build::traits::Trait;
use crate::workspace::toml_tree::TomlValue;

/// The rule.
pub static RULE: Rule = Rule {
    name: "musl_default_allocator",
    hooks: &[Hook::Workspace(check)],
};

fn check(cx: &WorkspaceCx<'_>) {
    let Some(shipping) = Shipping::of(cx) else {
        return;
    };
    let has_binaries = shipping
        .products
        .iter()
        .any(|product| !product.binaries.is_empty());
    if !has_binaries || shipping.wants_small_code() {
        return;
    }
    let Some((at, confidence)) = declared(&shipping) else {
        return;
    };
    let preloads = |name: &str| {
        let mut variables = shipping.facts.project.variables.iter();
        variables.any(|variable| variable.name == name)
    };
    if has_allocator(cx.model()) || preloads("LD_PRELOAD") {
        return;
    }
    let runs_threads = serves_many(cx, &shipping) || computes(cx, &shipping);
    let severity = if runs_threads {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let message = format!(
        "{} is built for musl with musl's own allocator: one lock for all threads",
        shipping.names()
    );
    drop(
        report(cx, at, message)
            .severity(severity)
            .at_most(confidence),
    );
}

/// Whether a runtime or framework serves others, on threads that all allocate.
fn serves_many(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>) -> bool {
    let model = cx.model();
    let listens = || called_in(cx, shipping, listens_at, |_, _| true);
    shipping.products.iter().any(|product| {
        let package = product.package;
        let has = |property| product.traits.has(property);
        // A command line may bring a framework for one of its commands.
        let is_framed = has(Trait::Server)
            && (!has(Trait::CommandLine)
                || model.is_small(package)
                || model.serves_others(package));
        let may_serve = has(Trait::AsyncRuntime) && (model.is_small(package) || listens());
        has(Trait::AsyncRuntime) && model.accepts_connections(package)
            || !is_tool(model, package) && (is_framed || may_serve)
    })
}

/// Whether the work of a program is spread over many threads: by a library for that, or by a loop that starts
/// them. What draws does so beside what it draws.
fn computes(cx: &WorkspaceCx<'_>, shipping: &Shipping<'_>) -> bool {
    let model = cx.model();
    let mut products = shipping.products.iter();
    products.any(|product| !model.is_before_a_person(product.package))
        && (shipping.any(Trait::Computes)
            || called_in(cx, shipping, starts_thread, |facts, call| {
                facts.is_sketch() || facts.recurs(call)
            }))
}

/// Whether code that ships calls an API, of those calls that count.
fn called_in(
    cx: &WorkspaceCx<'_>,
    shipping: &Shipping<'_>,
    is_one: fn(Api) -> bool,
    counts: impl Fn(&BodyFacts<'_>, ExprId) -> bool + Sync,
) -> bool {
    let packages = shipping.packages();
    let found = cx.in_bodies_calling(is_one, |facts| {
        let package = facts.place.package;
        let ships = facts.place.role == Role::Product
            && package.is_some_and(|package| packages.binary_search(&package).is_ok());
        let mut calls = facts.api_calls();
        let found = ships && calls.any(|(call, api)| is_one(api) && counts(facts, call));
        found.then_some(()).into_iter().collect::<Vec<()>>()
    });
    !found.is_empty()
}

fn listens_at(api: Api) -> bool {
    let path = api.path().as_str();
    path.ends_with("::TcpListener::bind") || path.ends_with("::UdpSocket::bind")
}

fn starts_thread(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::thread::spawn" | "std::thread::Builder::spawn" | "std::thread::Scope::spawn"
    )
}

/// Whether some code of the program sets an allocator where it is compiled for musl. One behind a feature
/// may be turned on.
fn has_allocator(model: &Model) -> bool {
    let musl = TargetPlatform {
        env: "musl".to_owned(),
        ..TargetPlatform::default()
    };
    let program = &model.program;
    let mut allocators = program.global_allocators();
    allocators.any(|def| program.state_for(def, &musl) <= CfgState::Maybe)
}

/// Where the repository says that it builds for musl.
fn declared(shipping: &Shipping<'_>) -> Option<(FileRange, Confidence)> {
    by_command(shipping)
        .or_else(|| by_configuration(shipping))
        .map(|at| (at, Confidence::High))
        .or_else(|| {
            let found = by_image(shipping)
                .or_else(|| by_packages(shipping))
                .or_else(|| by_matrix(shipping))
                .or_else(|| by_action(shipping))
                .or_else(|| by_image_of_pipeline(shipping))
                .or_else(|| by_release_tool(shipping))
                .or_else(|| by_toolchain(shipping))?;
            Some((found, Confidence::Medium))
        })
}

/// A pipeline that builds for each target of a list: `--target ${{ matrix.target }}`.
fn by_matrix(shipping: &Shipping<'_>) -> Option<FileRange> {
    let commands = shipping.facts.project.commands.iter();
    let mut files = commands.filter(|command| {
        let target = command.target.as_deref();
        command.builds() && target.is_some_and(|target| target.contains("${{"))
    });
    files.find_map(|command| triple_in(shipping, command.place.file))
}

/// Actions that build programs, and hand them out, for the target that their step names.
const RELEASE_ACTIONS: &[&str] = &[
    "taiki-e/upload-rust-binary-action",
    "rust-build/rust-build.action",
    "houseabsolute/actions-rust-release",
];

/// A pipeline that leaves the building to an action.
fn by_action(shipping: &Shipping<'_>) -> Option<FileRange> {
    pipelines(shipping).find_map(|(file, text)| {
        let mut steps = lines(text).map(|(_, line)| line.trim_start_matches([' ', '-']));
        let builds = steps.any(|step| {
            step.strip_prefix("uses:").is_some_and(|action| {
                let action = action.trim_start_matches([' ', '"', '\'']);
                RELEASE_ACTIONS.iter().any(|name| action.starts_with(name))
            })
        });
        builds.then(|| triple_in(shipping, file)).flatten()
    })
}

/// A pipeline whose jobs run in an image whose toolchain is musl's, and build a release there.
fn by_image_of_pipeline(shipping: &Shipping<'_>) -> Option<FileRange> {
    let images = musl_images();
    let is_dev = |profile: &ProfileChoice| *profile == ProfileChoice::Named("dev".to_owned());
    pipelines(shipping).find_map(|(file, text)| {
        let builds = shipping.facts.project.commands.iter().any(|command| {
            command.place.file == file && command.builds() && !is_dev(&command.profile)
        });
        let image = lines(text).find_map(|(start, line)| {
            let image = line.trim().strip_prefix("image:")?;
            let image = image.trim().trim_matches(['"', '\'']);
            is_musl_image(&images, image).then(|| range(start, start + line.trim_end().len()))
        });
        image
            .filter(|_| builds)
            .map(|range| FileRange { file, range })
    })
}

/// The pipelines of CI services, with their texts.
fn pipelines<'m>(shipping: &Shipping<'m>) -> impl Iterator<Item = (FileId, &'m str)> {
    let workspace = shipping.workspace;
    let files = workspace.project_files.iter();
    files
        .filter(|file| file.kind == ProjectFileKind::Pipeline)
        .map(|file| (file.file, workspace.file(file.file).text.as_ref()))
}

/// The targets for which a release tool builds: those of cargo-dist.
fn by_release_tool(shipping: &Shipping<'_>) -> Option<FileRange> {
    let root = &shipping.root;
    let tables = [
        &["workspace", "metadata", "dist"][..],
        &["package", "metadata", "dist"][..],
    ];
    let mut found = tables.iter().filter_map(|path| {
        let table = root.document.get_path(path)?.as_table()?;
        let entry = table.entry("targets")?;
        let mut targets = entry.value.elements().iter();
        targets
            .any(|target| target.as_str().is_some_and(is_musl))
            .then(|| place(root.file, entry))
    });
    found.next().or_else(|| {
        let mut files = shipping.workspace.project_files.iter();
        files.find_map(|file| {
            let is_dist = shown(shipping.workspace, file.file).ends_with("dist-workspace.toml");
            is_dist.then(|| triple_in(shipping, file.file)).flatten()
        })
    })
}

/// `targets` of the toolchain file.
fn by_toolchain(shipping: &Shipping<'_>) -> Option<FileRange> {
    triple_in(shipping, shipping.workspace.toolchain?)
}

/// The first triple of a musl target in a file, outside of comments.
fn triple_in(shipping: &Shipping<'_>, file: FileId) -> Option<FileRange> {
    let text = &shipping.workspace.file(file).text;
    for (start, line) in lines(text) {
        let code = line.split('#').next().unwrap_or_default();
        // A script's lines set variables and fetch what others built.
        let is_entry = !code.contains(['$', '=']) || line.trim_start().starts_with("targets");
        if let Some(at) = code.find("-linux-musl").filter(|_| is_entry) {
            let is_word = |char: char| char.is_ascii_alphanumeric() || "-_".contains(char);
            let before = code[..at]
                .rfind(|char| !is_word(char))
                .map_or(0, |at| at + 1);
            let behind = code[at..]
                .find(|char| !is_word(char))
                .map_or(code.len(), |to| at + to);
            let range = range(start + before, start + behind);
            return Some(FileRange { file, range });
        }
    }
    None
}

fn is_musl(triple: &str) -> bool {
    triple.contains("-musl")
}

fn by_command(shipping: &Shipping<'_>) -> Option<FileRange> {
    let commands = shipping.facts.project.commands.iter();
    let mut builds = commands.filter(|command| {
        !command.is_for_development
            && !matches!(command.subcommand.as_str(), "test" | "check")
            && !is_tried(command)
    });
    let is_for_musl = |target: &Option<String>| target.as_deref().is_some_and(is_musl);
    builds
        .find(|command| is_for_musl(&command.target))
        .map(|command| command.place)
}

/// Whether a pipeline only tries whether the program can be built: what it builds so is handed to nobody.
fn is_tried(command: &CargoCommand) -> bool {
    command.kind == ProjectFileKind::Pipeline
        && command.subcommand == "build"
        && command.profile == ProfileChoice::Named("dev".to_owned())
}

fn by_configuration(shipping: &Shipping<'_>) -> Option<FileRange> {
    let names_musl = |value: &TomlValue| {
        let mut elements = value.elements().iter();
        value.as_str().is_some_and(is_musl)
            || elements.any(|element| element.as_str().is_some_and(is_musl))
    };
    let configs = shipping.workspace.cargo_configs.iter();
    let mut entries = configs.filter_map(|config| {
        let entry = config.document.table("build")?.entry("target")?;
        Some((config.file, entry))
    });
    let found = entries.find(|(_, entry)| names_musl(&entry.value));
    found.map(|(file, entry)| place(file, entry))
}

/// A stage that builds on an image whose toolchain is musl's.
fn by_image(shipping: &Shipping<'_>) -> Option<FileRange> {
    let images = musl_images();
    stage_that_builds(shipping, |_, stage| is_musl_image(&images, &stage.base))
}

/// A stage that builds with the toolchain that Alpine packages.
fn by_packages(shipping: &Shipping<'_>) -> Option<FileRange> {
    stage_that_builds(shipping, |file, stage| {
        let image = stage.base.split(':').next().unwrap_or_default();
        let text = &shipping.workspace.file(file).text;
        image.trim_start_matches("docker.io/") == "alpine"
            && stage.instructions.iter().any(|instruction| {
                let command = instruction.arguments.of(text);
                let mut words = command.split_whitespace();
                command.contains("apk ") && words.any(|word| matches!(word, "cargo" | "rust"))
            })
    })
}

fn musl_images() -> Vec<GlobMatcher> {
    let signals = knowledge::musl_and_allocators().signals.iter();
    signals
        .filter(|signal| signal.kind == "image")
        .filter_map(|signal| Some(Glob::new(signal.pattern).ok()?.compile_matcher()))
        .collect()
}

fn is_musl_image(images: &[GlobMatcher], image: &str) -> bool {
    let image = image.trim_start_matches("docker.io/");
    let image = image.trim_start_matches("library/");
    images.iter().any(|pattern| pattern.is_match(image))
}

/// The stage of a container file that builds the program, of those that are asked for.
fn stage_that_builds(
    shipping: &Shipping<'_>,
    is_one: impl Fn(FileId, &Stage) -> bool,
) -> Option<FileRange> {
    let project = &shipping.facts.project;
    project.dockerfiles.iter().find_map(|(file, dockerfile)| {
        let builds_in = |number: usize| {
            project.commands.iter().any(|command| {
                command.place.file == *file
                    && command.stage == Some(number)
                    && !command.is_for_development
                    && matches!(
                        command.subcommand.as_str(),
                        "build" | "install" | "chef cook"
                    )
            })
        };
        let stages = dockerfile.stages.iter().enumerate();
        let mut stages = stages.filter(|(_, stage)| is_one(*file, stage));
        let (_, stage) = stages.find(|(number, _)| builds_in(*number))?;
        let from = stage.instructions.first()?;
        Some(FileRange {
            file: *file,
            range: from.range,
        })
    })
}
