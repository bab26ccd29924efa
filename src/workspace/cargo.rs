//! What `cargo metadata` says.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use cargo_metadata::{Metadata, MetadataCommand};

use super::found::{FoundDependency, FoundPackage, FoundTarget, default_features, normalize};
use super::package::{DependencyKind, TargetKind};
use super::request::LoadRequest;

/// Cargo answers in some 30 ms; one that has not answered by then waits for something.
const PATIENCE: Duration = Duration::from_secs(20);

/// A `cargo metadata` that runs while we read.
pub(super) struct Question {
    child: Child,
    answer: Receiver<(Vec<u8>, Vec<u8>)>,
}

/// Starts `cargo metadata --no-deps` for a manifest.
pub(super) fn ask(manifest: &Path, request: &LoadRequest) -> Result<Question, String> {
    if let Some(path) = endless_file(manifest) {
        return Err(format!("`{}` is not a regular file", path.display()));
    }
    let mut metadata = MetadataCommand::new();
    metadata.manifest_path(manifest).no_deps();
    let flags = [(request.locked, "--locked"), (request.offline, "--offline")];
    let flags = flags.iter().filter(|(on, _)| *on);
    metadata.other_options(
        flags
            .map(|(_, flag)| (*flag).to_owned())
            .collect::<Vec<_>>(),
    );
    // A missing toolchain is no reason to download one for a review.
    metadata.env("RUSTUP_AUTO_INSTALL", "0");
    let mut command = metadata.cargo_command();
    // The folder decides which toolchain file and configuration cargo goes by.
    command.current_dir(manifest.parent().unwrap_or(Path::new(".")));
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    let (sender, answer) = channel();
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    thread::spawn(move || {
        let errors = thread::spawn(move || read_all(errors));
        let output = read_all(output);
        // Nobody listens any more if the patience is over.
        let _ = sender.send((output, errors.join().unwrap_or_default()));
    });
    Ok(Question { child, answer })
}

/// A pipe or device where cargo reads its configuration: it would wait there for ever.
fn endless_file(manifest: &Path) -> Option<PathBuf> {
    const READ: [&str; 4] = [
        ".cargo/config",
        ".cargo/config.toml",
        "rust-toolchain",
        "rust-toolchain.toml",
    ];
    let folders = manifest.ancestors().skip(1);
    let mut paths = folders.flat_map(|folder| READ.iter().map(move |name| folder.join(name)));
    paths
        .find(|path| std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir()))
}

fn read_all(source: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(mut source) = source {
        // What came before an error still tells something.
        let _ = source.read_to_end(&mut bytes);
    }
    bytes
}

impl Question {
    /// Waits for the answer: the members of the workspace, or in one line why there is none.
    pub fn answer(mut self) -> Result<Vec<FoundPackage>, String> {
        let Ok((output, errors)) = self.answer.recv_timeout(PATIENCE) else {
            self.stop();
            return Err("cargo metadata did not answer".to_owned());
        };
        let status = self.child.wait().map_err(|error| error.to_string())?;
        if !status.success() {
            return Err(reason(&String::from_utf8_lossy(&errors)));
        }
        let output = String::from_utf8_lossy(&output);
        let json = output.lines().find(|line| line.starts_with('{'));
        let metadata = MetadataCommand::parse(json.unwrap_or(""))
            .map_err(|error| format!("its answer could not be read: {error}"))?;
        Ok(packages(&metadata))
    }

    /// Gives up on the answer.
    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What cargo's complaint says of the cause: its last two causes, else its first line and the place.
fn reason(errors: &str) -> String {
    let mut lines = errors.lines();
    let mut causes: Vec<&str> = Vec::new();
    while let Some(line) = lines.next() {
        if line == "Caused by:" {
            causes.extend(lines.next().map(str::trim));
        }
    }
    if let [.., before, last] = causes.as_slice() {
        return format!("{before}: {last}");
    }
    if let [only] = causes.as_slice() {
        return (*only).to_owned();
    }
    let line = errors
        .lines()
        .find(|line| line.starts_with("error"))
        .or_else(|| errors.lines().find(|line| !line.trim().is_empty()))
        .unwrap_or("it gave no reason");
    let said = line.trim_start_matches("error: ").trim();
    let place = errors
        .lines()
        .find_map(|line| line.trim().strip_prefix("--> "));
    place.map_or_else(|| said.to_owned(), |place| format!("{place}: {said}"))
}

/// Reads saved output of `cargo metadata`: the workspace's root folder and its members.
pub(super) fn read_saved(path: &Path) -> Result<(PathBuf, Vec<FoundPackage>), String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let metadata = MetadataCommand::parse(text).map_err(|error| error.to_string())?;
    let root = metadata.workspace_root.clone().into_std_path_buf();
    Ok((root, packages(&metadata)))
}

fn packages(metadata: &Metadata) -> Vec<FoundPackage> {
    metadata
        .packages
        .iter()
        .filter(|package| metadata.workspace_members.contains(&package.id))
        .map(package)
        .collect()
}

fn package(source: &cargo_metadata::Package) -> FoundPackage {
    let default_features = default_features(|feature| {
        let enabled = source.features.get(feature);
        enabled.map_or_else(Vec::new, |lines| lines.iter().map(String::as_str).collect())
    });
    let mut package = FoundPackage {
        name: source.name.to_string(),
        version: source.version.to_string(),
        manifest_path: normalize(source.manifest_path.as_std_path()),
        targets: source.targets.iter().filter_map(target).collect(),
        dependencies: source.dependencies.iter().map(dependency).collect(),
        default_features,
        is_member: true,
        unpublished: source.publish.as_ref().is_some_and(Vec::is_empty),
        categories: source.categories.clone(),
    };
    package.sort();
    package
}

fn target(source: &cargo_metadata::Target) -> Option<FoundTarget> {
    use cargo_metadata::TargetKind as Kind;
    let kind = source.kind.iter().find_map(|kind| match kind {
        Kind::Bin => Some(TargetKind::Binary),
        Kind::Test => Some(TargetKind::Test),
        Kind::Bench => Some(TargetKind::Bench),
        Kind::Example => Some(TargetKind::Example),
        Kind::CustomBuild => Some(TargetKind::BuildScript),
        Kind::Lib | Kind::RLib | Kind::DyLib | Kind::CDyLib | Kind::StaticLib | Kind::ProcMacro => {
            Some(TargetKind::Library)
        }
        _ => None,
    })?;
    Some(FoundTarget {
        kind,
        name: source.name.clone(),
        source: normalize(source.src_path.as_std_path()),
        edition: source.edition.as_str().parse().unwrap_or(2021),
        crate_types: source.crate_types.iter().map(ToString::to_string).collect(),
        required_features: source.required_features.clone(),
    })
}

fn dependency(source: &cargo_metadata::Dependency) -> FoundDependency {
    use cargo_metadata::DependencyKind as Kind;
    FoundDependency {
        package: source.name.clone(),
        rename: source.rename.clone(),
        kind: match source.kind {
            Kind::Development => DependencyKind::Development,
            Kind::Build => DependencyKind::Build,
            _ => DependencyKind::Normal,
        },
        requirement: source.req.to_string(),
        optional: source.optional,
        features: source.features.clone(),
        default_features: source.uses_default_features,
        target: source.target.as_ref().map(ToString::to_string),
        path: source
            .path
            .as_ref()
            .map(|path| normalize(path.as_std_path())),
    }
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn the_reason_is_what_lies_deepest() {
        let plain = "error: invalid type: integer `3`\n  --> Cargo.toml:34:7\n   |\n34 | lto = 3\n";
        assert_eq!(reason(plain), "Cargo.toml:34:7: invalid type: integer `3`");
        let deep = "error: failed to parse manifest at `Cargo.toml`\n\nCaused by:\n  could not load Cargo configuration\n\nCaused by:\n  could not parse TOML configuration in `.cargo/config.toml`\n\nCaused by:\n  TOML parse error at line 1, column 7\n    |\n";
        let expected = "could not parse TOML configuration in `.cargo/config.toml`: TOML parse error at line 1, column 7";
        assert_eq!(reason(deep), expected);
        assert_eq!(reason(""), "it gave no reason");
    }
}
