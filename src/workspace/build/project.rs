//! What the project's own scripts do: which cargo commands CI, containers and makefiles run, and
//! which variables they set. The text is loaded; nothing is executed.

use super::docker::{self, Dockerfile};
use super::shell::{self, ShellCommand};
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
        _ => None,
    }
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extensions.contains(&extension))
}

impl ProjectFacts {
    /// Adds what a file says. `path` is the path as reported: names such as `Dockerfile.dev` tell
    /// what a file is for.
    pub fn add(&mut self, file: ProjectFile, path: &str, text: &str) {
        let mut reader = Reader {
            facts: self,
            file,
            text,
            stage: None,
            is_for_development: is_development_name(path),
            known: Vec::new(),
        };
        match file.kind {
            ProjectFileKind::Dockerfile => reader.dockerfile(),
            ProjectFileKind::Pipeline => reader.lines(yaml_command),
            ProjectFileKind::Makefile => reader.lines(recipe),
            ProjectFileKind::Deployment => reader.lines(start_command),
            ProjectFileKind::Script => {
                let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
                reader.shell(TextRange::new(0, end));
            }
            ProjectFileKind::Settings => {}
        }
    }
}

/// Whether a file or stage is for developers or tests by its name.
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
    lower
        .split(['/', '.', '-', '_', ' '])
        .any(|part| WORDS.contains(&part) && !lower.starts_with(".github"))
}

struct Reader<'a> {
    facts: &'a mut ProjectFacts,
    file: ProjectFile,
    text: &'a str,
    stage: Option<usize>,
    is_for_development: bool,
    /// Variables with a default, for `$NAME` in later commands.
    known: Vec<(String, String)>,
}

impl Reader<'_> {
    fn place(&self, range: TextRange) -> FileRange {
        FileRange {
            file: self.file.file,
            range,
        }
    }

    fn variable(&self, name: &str, value: &str, range: TextRange) -> Variable {
        Variable {
            place: self.place(range),
            kind: self.file.kind,
            name: name.to_owned(),
            value: value.to_owned(),
        }
    }

    fn dockerfile(&mut self) {
        let file = docker::parse(self.text);
        let for_development = self.is_for_development;
        for (number, stage) in file.stages.iter().enumerate() {
            self.stage = Some(number);
            let name = stage.name.as_deref().unwrap_or_default();
            self.is_for_development = for_development || is_development_name(name);
            for instruction in &stage.instructions {
                match instruction.keyword.as_str() {
                    "ARG" | "ENV" => self.assignments(instruction),
                    "RUN" => self.shell(instruction.arguments),
                    "CMD" | "ENTRYPOINT" => {
                        let words = instruction.words(self.text);
                        let words = words.into_iter().map(|text| shell::Word {
                            text,
                            range: instruction.range,
                        });
                        let command = ShellCommand {
                            words: words.collect(),
                            assignments: Vec::new(),
                        };
                        self.command(&command);
                    }
                    _ => {}
                }
            }
        }
        self.facts.dockerfiles.push((self.file.file, file));
    }

    /// `ENV A=1 B=2`, `ENV A 1`, `ARG A=1`.
    fn assignments(&mut self, instruction: &docker::Instruction) {
        let commands = shell::commands(self.text, instruction.arguments);
        for command in commands {
            if let [name, rest @ ..] = command.words.as_slice()
                && instruction.keyword == "ENV"
                && !rest.is_empty()
            {
                let words: Vec<&str> = rest.iter().map(|word| word.text.as_str()).collect();
                self.set(&name.text, &words.join(" "), command.range());
            }
            for (name, value, range) in &command.assignments {
                self.set(name, value, *range);
            }
        }
    }

    fn set(&mut self, name: &str, value: &str, range: TextRange) {
        self.known.retain(|(known, _)| known != name);
        self.known.push((name.to_owned(), value.to_owned()));
        let variable = self.variable(name, value, range);
        self.facts.variables.push(variable);
    }

    /// Reads line by line; `command` finds the shell text in a line.
    fn lines(&mut self, command: fn(&str) -> Option<(usize, usize)>) {
        let mut at = 0;
        while at < self.text.len() {
            let mut end = at;
            loop {
                let rest = &self.text[end..];
                end += rest.find('\n').map_or(rest.len(), |found| found + 1);
                let line = self.text[at..end].trim_end();
                if !line.ends_with('\\') || end == self.text.len() {
                    break;
                }
            }
            let line = &self.text[at..end];
            if let Some((name, value, start)) = yaml_variable(line, self.file.kind) {
                let range = TextRange::new(offset(at + start), offset(at + line.trim_end().len()));
                self.set(&name, &value, range);
            } else if let Some((from, to)) = command(line) {
                self.shell(TextRange::new(offset(at + from), offset(at + to)));
            }
            at = end;
        }
    }

    fn shell(&mut self, range: TextRange) {
        for command in shell::commands(self.text, range) {
            let exports = command
                .words
                .first()
                .is_some_and(|word| word.text == "export");
            if command.words.is_empty() || exports {
                for (name, value, range) in &command.assignments {
                    self.set(name, value, *range);
                }
                for word in command.words.iter().skip(1) {
                    if let Some((name, value)) = word.text.split_once('=') {
                        self.set(name, value, word.range);
                    }
                }
                continue;
            }
            self.command(&command);
        }
    }

    fn command(&mut self, command: &ShellCommand) {
        let mut words = command.words.iter().map(|word| word.text.as_str());
        let Some(program) = words.next() else { return };
        let program = program.trim_start_matches(['@', '-', '+']);
        let program = program.rsplit('/').next().unwrap_or(program);
        let is_cargo = matches!(
            program,
            "cargo" | "cross" | "$(CARGO)" | "${CARGO}" | "$CARGO"
        );
        if !is_cargo {
            return;
        }
        let mut arguments: Vec<String> = words
            .filter(|word| !word.starts_with('+'))
            .flat_map(|word| self.expanded(word))
            .collect();
        // `cargo --locked build`: options may come first.
        let Some(position) = arguments.iter().position(|word| !word.starts_with('-')) else {
            return;
        };
        let mut subcommand = arguments.remove(position);
        // `cargo auditable build`, `cargo chef cook`, `cargo lambda build`.
        let wrappers = [
            "auditable",
            "chef",
            "lambda",
            "leptos",
            "pgo",
            "ndk",
            "wasi",
            "component",
        ];
        if wrappers.contains(&subcommand.as_str())
            && let Some(next) = arguments.get(position).cloned()
            && !next.starts_with('-')
        {
            arguments.remove(position);
            subcommand = format!("{subcommand} {next}");
        }
        let variables = command
            .assignments
            .iter()
            .map(|(name, value, range)| self.variable(name, value, *range));
        let found = CargoCommand {
            place: self.place(command.range()),
            kind: self.file.kind,
            profile: profile_of(&subcommand, &arguments),
            target: option(&arguments, "--target"),
            subcommand,
            variables: variables.collect(),
            arguments,
            stage: self.stage,
            is_for_development: self.is_for_development,
        };
        self.facts.commands.push(found);
    }

    /// The words that `word` stands for: `$NAME`, `${NAME}` and `${NAME:-default}` are replaced
    /// where their value is known.
    fn expanded(&self, word: &str) -> Vec<String> {
        let Some(start) = word.find('$') else {
            return vec![word.to_owned()];
        };
        let rest = &word[start + 1..];
        let (name, length, default) = if let Some(inner) = rest.strip_prefix('{') {
            let Some(close) = inner.find('}') else {
                return vec![word.to_owned()];
            };
            let inside = &inner[..close];
            let (name, default) = match inside.split_once(":-") {
                Some((name, default)) => (name, Some(default)),
                None => (inside, None),
            };
            (name, close + 2, default)
        } else {
            let end = rest
                .find(|character: char| !character.is_ascii_alphanumeric() && character != '_')
                .unwrap_or(rest.len());
            (&rest[..end], end, None)
        };
        let known = self.known.iter().find(|(known, _)| known == name);
        let Some(value) = known.map(|(_, value)| value.as_str()).or(default) else {
            return vec![word.to_owned()];
        };
        let whole = format!("{}{}{}", &word[..start], value, &rest[length..]);
        whole.split_whitespace().map(str::to_owned).collect()
    }
}

/// The profile that a cargo command builds, by cargo's rules.
fn profile_of(subcommand: &str, arguments: &[String]) -> ProfileChoice {
    // Behind `--` the words are the program's.
    let own = arguments.iter().take_while(|word| *word != "--");
    let own: Vec<String> = own.cloned().collect();
    if let Some(name) = option(&own, "--profile") {
        return if name.contains('$') {
            ProfileChoice::Unknown
        } else {
            ProfileChoice::Named(if name == "debug" { "dev".into() } else { name })
        };
    }
    let has = |flags: &[&str]| own.iter().any(|word| flags.contains(&word.as_str()));
    if has(&["--release", "-r"]) {
        return ProfileChoice::Named("release".to_owned());
    }
    if own.iter().any(|word| word.starts_with('$')) {
        return ProfileChoice::Unknown;
    }
    let by_default = match subcommand {
        "install" if has(&["--debug"]) => "dev",
        "install" | "bench" => "release",
        _ => "dev",
    };
    ProfileChoice::Named(by_default.to_owned())
}

/// The value of `--name value` or `--name=value`.
fn option(arguments: &[String], name: &str) -> Option<String> {
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == name {
            return words.next().cloned();
        }
        if let Some(value) = word
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='))
        {
            return Some(value.to_owned());
        }
    }
    None
}

/// `NAME: value` of a YAML mapping, where `NAME` is written like an environment variable; also
/// `NAME := value` of makefiles. The last part is where the setting begins in the line.
fn yaml_variable(line: &str, kind: ProjectFileKind) -> Option<(String, String, usize)> {
    let separators: &[&str] = match kind {
        ProjectFileKind::Pipeline | ProjectFileKind::Deployment => &[": ", " = "],
        ProjectFileKind::Makefile => &[":=", "?=", "="],
        _ => return None,
    };
    let trimmed = line.trim_start();
    let start = line.len() - trimmed.len();
    let trimmed = trimmed.strip_prefix("export ").unwrap_or(trimmed);
    let trimmed = trimmed.strip_prefix("- ").unwrap_or(trimmed);
    let (name, value) = separators
        .iter()
        .find_map(|separator| trimmed.split_once(separator))?;
    let name = name.trim();
    let is_variable = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let value = value.split(" #").next().unwrap_or(value).trim();
    let value = value.trim_matches(['"', '\'']);
    is_variable.then(|| (name.to_owned(), value.to_owned(), start))
}

/// The shell text of a line of a pipeline: behind `run:`, `script:` and list marks.
fn yaml_command(line: &str) -> Option<(usize, usize)> {
    let mut start = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    loop {
        let rest = line.get(start..end)?;
        let skipped = [
            "- ", "run:", "script:", "command:", "\"", "'", "|", ">", " ",
        ]
        .iter()
        .find(|prefix| rest.starts_with(**prefix));
        match skipped {
            Some(prefix) => start += prefix.len(),
            None => break,
        }
    }
    let rest = &line[start..end];
    let closing = rest.len() - rest.trim_end_matches(['"', '\'']).len();
    // A quote that belongs to a word of the command stays.
    let opened = rest[..rest.len() - closing].matches(['"', '\'']).count() % 2 == 1;
    let end = if opened { end } else { end - closing };
    (!rest.starts_with('#') && rest.contains("cargo") || rest.contains("cross "))
        .then_some((start, end))
}

/// The shell text of a makefile's or justfile's line: recipes are indented.
fn recipe(line: &str) -> Option<(usize, usize)> {
    let trimmed = line.trim_start();
    let start = line.len() - trimmed.len();
    let marks = trimmed.len() - trimmed.trim_start_matches(['@', '-', '+']).len();
    (start > 0 && !trimmed.starts_with('#')).then(|| (start + marks, line.trim_end().len()))
}

/// The shell text of a deployment file's line: behind `web:`, `ExecStart=`, `cmd = "`.
fn start_command(line: &str) -> Option<(usize, usize)> {
    if line.trim_start().starts_with(['#', ';']) {
        return None;
    }
    let start = line.find([':', '='])? + 1;
    let rest = &line[start..];
    let inner = rest.trim_start_matches([' ', '"', '\'', '[']);
    let start = start + (rest.len() - inner.len());
    let end = start
        + inner
            .trim_end_matches(['\n', '\r', ' ', '"', '\'', ']'])
            .len();
    Some((start, end))
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
