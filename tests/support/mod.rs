//! A folder with files and a run of the built program in it, in one line each.
#![allow(dead_code, reason = "every test program uses its own part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The built program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-perf-review");

/// A temporary folder with a cargo package (or whatever a test puts there).
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// An empty folder.
    pub fn empty() -> Self {
        let folder = tempfile::Builder::new().prefix("perf-review").tempdir();
        Self {
            folder: folder.expect("a temporary folder"),
        }
    }

    /// A library package `demo` with this `src/lib.rs`. It sets the release profile, so that rules
    /// about manifests have nothing to say.
    pub fn library(source: impl AsRef<[u8]>) -> Self {
        let project = Self::empty();
        project.write(
            "Cargo.toml",
            "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n",
        );
        project.write("src/lib.rs", source);
        project
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(path);
        let folder = path.parent().expect("a file has a folder");
        std::fs::create_dir_all(folder).expect("a writable folder");
        std::fs::write(&path, content).expect("a writable file");
        path
    }

    /// The program, to be run in the folder, with nothing of the surrounding environment that
    /// changes what it prints.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        self.settle(&mut command);
        command
    }

    /// `cargo perf-review`, with the program found through PATH.
    pub fn through_cargo(&self, arguments: &[&str]) -> Command {
        let folder = Path::new(PROGRAM)
            .parent()
            .expect("the program lies in a folder");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let paths = std::iter::once(folder.to_owned()).chain(std::env::split_paths(&path));
        let mut command = Command::new(env!("CARGO"));
        command.arg("perf-review").args(arguments);
        command.env("PATH", std::env::join_paths(paths).expect("a PATH"));
        self.settle(&mut command);
        command
    }

    fn settle(&self, command: &mut Command) {
        command.current_dir(self.path()).stdin(Stdio::null());
        for name in [
            "NO_COLOR",
            "CLICOLOR_FORCE",
            "CLICOLOR",
            "RAYON_NUM_THREADS",
        ] {
            command.env_remove(name);
        }
        command.env("CARGO_NET_OFFLINE", "true");
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// Runs the program and reads its JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut all = vec!["--format", "json"];
        all.extend(arguments);
        let run = self.run(&all);
        serde_json::from_str(&run.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr))
    }
}

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit status; `None` where a signal ended it.
    pub status: Option<i32>,
    /// What it wrote to stdout.
    pub stdout: String,
    /// What it wrote to stderr.
    pub stderr: String,
}

impl Run {
    /// Runs a command to its end.
    pub fn of(command: &mut Command) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().expect("the program starts");
        Self {
            status: status.code(),
            stdout: String::from_utf8(stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(stderr).expect("stderr is UTF-8"),
        }
    }

    /// Checks the exit status; shows all that was written where it differs.
    #[track_caller]
    pub fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}{}", self.stdout, self.stderr);
        self
    }

    /// Checks that stderr is one line that begins with `error: ` and holds `part`.
    #[track_caller]
    pub fn expect_error(self, part: &str) -> Self {
        let run = self.expect(2);
        let lines: Vec<&str> = run.stderr.lines().collect();
        let [line] = lines[..] else {
            panic!("one line was expected: {}", run.stderr);
        };
        assert!(line.starts_with("error: "), "{line}");
        assert!(line.contains(part), "{line}");
        assert_eq!(run.stdout, "");
        run
    }
}

/// The names of the rules in a JSON report, in its order.
pub fn rules(document: &Value) -> Vec<&str> {
    let findings = document["findings"].as_array().expect("findings");
    let names = findings.iter().map(|finding| finding["rule"].as_str());
    names.map(|name| name.expect("a rule")).collect()
}

/// The messages under `errors` in a JSON report, each as `file: message`.
pub fn errors(document: &Value) -> Vec<String> {
    let errors = document["errors"].as_array().expect("errors");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let line = |error: &Value| format!("{}: {}", text(&error["file"]), text(&error["message"]));
    errors.iter().map(line).collect()
}
