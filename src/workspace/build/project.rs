//! What the project's own scripts do: which cargo commands CI, containers and makefiles run, and
//! which variables they set. The text is loaded; nothing is executed.

mod lines;
mod nix;
mod reader;

use self::reader::Reader;
use super::docker::Dockerfile;
use crate::text::{FileId, FileRange, TextRange};

/// What a project file is, which decides how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProjectFileKind {
    /// `Dockerfile`, `Containerfile` and their variants.
    Dockerfile,
    /// A workflow or pipeline of a CI service, in YAML.
    Pipeline,
    /// `Makefile`, `justfile`.
    Makefile,
    /// A shell script.
    Script,
    /// What starts the program: `Procfile`, systemd units, platform settings.
    Deployment,
    /// `dist-workspace.toml`, `Cross.toml`.
    Settings,
    /// What Nix builds: `flake.nix`, `default.nix`, the files of a folder `nix`.
    Nix,
}

/// A project file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProjectFile {
    /// Its text.
    pub file: FileId,
    /// What it is.
    pub kind: ProjectFileKind,
}

/// A call of cargo that some project file makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CargoCommand {
    /// The words of the command.
    pub place: FileRange,
    /// The kind of file that it stands in.
    pub kind: ProjectFileKind,
    /// `build`, `install`, `run`, `test`, …
    pub subcommand: String,
    /// The profile that it builds.
    pub profile: ProfileChoice,
    /// `--target`.
    pub target: Option<String>,
    /// All words behind the subcommand.
    pub arguments: Vec<String>,
    /// Variables set for this command alone.
    pub variables: Vec<Variable>,
    /// In a Dockerfile the number of its stage.
    pub stage: Option<usize>,
    /// Whether the file or stage is for development or tests by its name.
    pub is_for_development: bool,
}

/// The profile of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileChoice {
    /// This one; cargo's default is `dev`, for `install` and `bench` it is `release`.
    Named(String),
    /// It depends on a variable whose value is not known.
    Unknown,
}

/// An environment variable that a project file sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// The setting.
    pub place: FileRange,
    /// The kind of file that it stands in.
    pub kind: ProjectFileKind,
    /// Its name.
    pub name: String,
    /// Its value; `$NAME` and `${{ … }}` as written.
    pub value: String,
    /// Whether the file or stage is for development or tests by its name.
    pub is_for_development: bool,
}

/// What the project files say.
#[derive(Clone, Debug, Default)]
pub struct ProjectFacts {
    /// The cargo commands, by file and place.
    pub commands: Vec<CargoCommand>,
    /// The variables, by file and place.
    pub variables: Vec<Variable>,
    /// The Dockerfiles.
    pub dockerfiles: Vec<(FileId, Dockerfile)>,
}

/// What kind of project file a path is, told by its name and the folder that it lies in.
pub fn kind_of(path: &str) -> Option<ProjectFileKind> {
    use ProjectFileKind as Kind;
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let lower = name.to_ascii_lowercase();
    let is_yaml = has_extension(&lower, &["yml", "yaml"]);
    let is_container = |stem: &str| {
        lower == stem
            || lower.starts_with(&format!("{stem}."))
            || lower.ends_with(&format!(".{stem}"))
    };
    let ci_folder = [
        ".github/workflows",
        ".circleci",
        ".buildkite",
        ".woodpecker",
    ]
    .iter()
    .any(|ci| folder == *ci || folder.ends_with(&format!("/{ci}")));
    if is_container("dockerfile") || is_container("containerfile") {
        return Some(Kind::Dockerfile);
    }
    match lower.as_str() {
        "makefile" | "gnumakefile" | "justfile" | ".justfile" => Some(Kind::Makefile),
        "procfile" | "fly.toml" | "nixpacks.toml" | "render.yaml" | "shuttle.toml" => {
            Some(Kind::Deployment)
        }
        "dist-workspace.toml" | "cross.toml" => Some(Kind::Settings),
        _ if is_yaml && is_composed_for_production(&lower) => Some(Kind::Deployment),
        ".gitlab-ci.yml"
        | ".travis.yml"
        | "azure-pipelines.yml"
        | ".cirrus.yml"
        | ".drone.yml"
        | "appveyor.yml"
        | "bitbucket-pipelines.yml" => Some(Kind::Pipeline),
        _ if is_yaml && ci_folder => Some(Kind::Pipeline),
        _ if has_extension(&lower, &["sh", "bash"]) => Some(Kind::Script),
        _ if has_extension(&lower, &["service"]) => Some(Kind::Deployment),
        _ if has_extension(&lower, &["nix"]) && !lower.contains("shell") => Some(Kind::Nix),
        _ => None,
    }
}

/// `docker-compose.prod.yml`: those without such a name are for developers as often as not.
fn is_composed_for_production(name: &str) -> bool {
    let mut parts = name.split(['.', '-', '_']);
    let is_composition = parts.clone().take(2).any(|part| part == "compose");
    is_composition && parts.any(|part| matches!(part, "prod" | "production"))
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extensions.contains(&extension))
}

impl CargoCommand {
    /// Whether it makes programs that others may get: no tests, checks or runs.
    pub fn builds(&self) -> bool {
        matches!(
            self.subcommand.as_str(),
            "build"
                | "b"
                | "install"
                | "rustc"
                | "zigbuild"
                | "auditable build"
                | "leptos build"
                | "lambda build"
                | "pgo build"
                | "deb"
                | "bundle"
                | "generate-rpm"
        ) && !self.is_for_development
    }
}

/// Whether a pipeline hands what it builds to others: uploads, releases, pushed images.
pub fn publishes(text: &str) -> bool {
    const SIGNS: [&str; 9] = [
        "upload-artifact",
        "action-gh-release",
        "upload-release-action",
        "upload-rust-binary-action",
        "build-push-action",
        "docker push",
        "gh release",
        "cargo-dist",
        "goreleaser",
    ];
    SIGNS.iter().any(|sign| text.contains(sign))
}

impl ProjectFacts {
    /// Adds what a file says. `path` is the path as reported: names such as `Dockerfile.dev` tell
    /// what a file is for.
    pub fn add(&mut self, file: ProjectFile, path: &str, text: &str) {
        Reader::new(self, file, path, text).read();
    }
}

/// The elements of lists that a pipeline writes on one line, each a command: `script: [a, "b c"]`.
pub fn listed_commands(text: &str) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let items = lines::flow_list(line).unwrap_or_default().into_iter();
        found.extend(items.map(|item| {
            let offset = |within: usize| u32::try_from(at + within).unwrap_or(u32::MAX);
            TextRange::new(offset(item.start), offset(item.end))
        }));
        at += line.len();
    }
    found
}

/// Whether a workflow or script makes what others get by its name.
pub fn is_release_name(path: &str) -> bool {
    const WORDS: [&str; 6] = [
        "release",
        "releases",
        "deploy",
        "deployment",
        "publish",
        "dist",
    ];
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    name.split(['.', '-', '_', ' '])
        .any(|part| WORDS.contains(&part))
}

/// Whether a file or stage is for developers or tests by its name. Pipelines do all in one file.
pub fn is_development_name(name: &str) -> bool {
    const WORDS: [&str; 10] = [
        "dev",
        "development",
        "devcontainer",
        ".devcontainer",
        "test",
        "tests",
        "ci",
        "debug",
        "local",
        "bench",
    ];
    let lower = name.to_ascii_lowercase();
    let mut parts = lower.split(['/', '.', '-', '_', ' ']);
    parts.any(|part| WORDS.contains(&part)) && kind_of(&lower) != Some(ProjectFileKind::Pipeline)
}
