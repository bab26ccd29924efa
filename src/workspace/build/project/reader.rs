//! Reads a project file of any kind into [`ProjectFacts`].

use std::ops::Range;

use super::lines::{
    flow_list, jobs_for_tests, option, profile_of, recipe, start_command, yaml_command,
    yaml_variable,
};
use super::nix::{self, Said};
use super::{
    CargoCommand, ProfileChoice, ProjectFacts, ProjectFile, ProjectFileKind, Variable,
    is_development_name, is_release_name,
};
use crate::text::{FileRange, TextRange};
use crate::workspace::build::docker;
use crate::workspace::build::shell::{self, ShellCommand};

pub(super) struct Reader<'a> {
    facts: &'a mut ProjectFacts,
    file: ProjectFile,
    text: &'a str,
    stage: Option<usize>,
    is_for_development: bool,
    /// Variables with a default, for `$NAME` in later commands.
    known: Vec<(String, String)>,
}

impl<'a> Reader<'a> {
    /// A reader of `text`; the path tells whether the file is for development.
    pub fn new(facts: &'a mut ProjectFacts, file: ProjectFile, path: &str, text: &'a str) -> Self {
        Self {
            facts,
            file,
            text,
            stage: None,
            is_for_development: is_development_name(path) && !is_release_name(path),
            known: Vec::new(),
        }
    }

    /// Reads the file in the way of its kind.
    pub fn read(&mut self) {
        match self.file.kind {
            ProjectFileKind::Dockerfile => self.dockerfile(),
            ProjectFileKind::Pipeline => self.pipeline(),
            ProjectFileKind::Makefile => self.lines(0..self.text.len(), recipe),
            ProjectFileKind::Deployment => self.lines(0..self.text.len(), start_command),
            ProjectFileKind::Script => self.shell(TextRange::new(0, offset(self.text.len()))),
            ProjectFileKind::Nix => self.nix(),
            ProjectFileKind::Settings => {}
        }
    }

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
            is_for_development: self.is_for_development,
        }
    }

    fn pipeline(&mut self) {
        let text = self.text;
        let for_development = self.is_for_development;
        let mut at = 0;
        for job in jobs_for_tests(text) {
            self.lines(at..job.start, yaml_command);
            self.is_for_development = true;
            at = job.end;
            self.lines(job, yaml_command);
            self.is_for_development = for_development;
        }
        self.lines(at..text.len(), yaml_command);
    }

    fn nix(&mut self) {
        const STATIC: &str = "x86_64-unknown-linux-musl";
        let for_development = self.is_for_development;
        // Arguments that several calls share are written before the first of them.
        let mut profile = None;
        let mut package: Option<usize> = None;
        for (line, said) in nix::said(self.text) {
            let place = |part: Range<usize>| {
                TextRange::new(offset(line + part.start), offset(line + part.end))
            };
            match said {
                Said::Package { call, is_static } => {
                    self.is_for_development = for_development;
                    package = Some(self.facts.commands.len());
                    let named = profile.clone().unwrap_or_else(|| "release".to_owned());
                    let found = CargoCommand {
                        place: self.place(place(call)),
                        kind: self.file.kind,
                        subcommand: "build".to_owned(),
                        profile: ProfileChoice::Named(named),
                        target: is_static.then(|| STATIC.to_owned()),
                        arguments: Vec::new(),
                        variables: Vec::new(),
                        stage: None,
                        is_for_development: self.is_for_development,
                    };
                    self.facts.commands.push(found);
                }
                Said::Shell => {
                    package = None;
                    self.is_for_development = true;
                }
                Said::Trial => {
                    if let Some(at) = package {
                        let tried = &mut self.facts.commands[at];
                        "test".clone_into(&mut tried.subcommand);
                        tried.is_for_development = true;
                    }
                }
                Said::Profile(name) => match package {
                    Some(at) => {
                        self.facts.commands[at].profile = ProfileChoice::Named(name.to_owned());
                    }
                    None if self.is_for_development => {}
                    None => profile = Some(name.to_owned()),
                },
                Said::Variable(name, value, part) => self.set(name, value, place(part)),
                Said::Command(part) => self.shell(place(part)),
            }
        }
        self.is_for_development = for_development;
    }

    fn dockerfile(&mut self) {
        let (commands, variables) = (self.facts.commands.len(), self.facts.variables.len());
        self.stages();
        // An image that only runs tests ships nothing.
        let commands = &self.facts.commands[commands..];
        let tests = |command: &CargoCommand| {
            matches!(
                command.subcommand.as_str(),
                "test" | "t" | "bench" | "nextest"
            )
        };
        if !commands.is_empty() && commands.iter().all(tests) {
            for variable in &mut self.facts.variables[variables..] {
                variable.is_for_development = true;
            }
        }
    }

    fn stages(&mut self) {
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
        self.remember(name, value);
        let variable = self.variable(name, value, range);
        self.facts.variables.push(variable);
    }

    fn remember(&mut self, name: &str, value: &str) {
        let value = self.expanded(value).join(" ");
        self.known.retain(|(known, _)| known != name);
        self.known.push((name.to_owned(), value));
    }

    /// Reads these bytes line by line; `command` finds the shell text in a line.
    fn lines(&mut self, part: Range<usize>, command: fn(&str) -> Option<(usize, usize)>) {
        let mut at = part.start;
        while at < part.end {
            let mut end = at;
            loop {
                let rest = &self.text[end..part.end];
                end += rest.find('\n').map_or(rest.len(), |found| found + 1);
                let line = self.text[at..end].trim_end();
                if !line.ends_with('\\') || end == part.end {
                    break;
                }
            }
            let line = &self.text[at..end];
            if let Some((name, value)) =
                own_variable(line).filter(|_| self.file.kind == ProjectFileKind::Makefile)
            {
                self.remember(name, value);
            }
            if let Some((name, value, start)) = yaml_variable(line, self.file.kind) {
                let range = TextRange::new(offset(at + start), offset(at + line.trim_end().len()));
                self.set(&name, &value, range);
            } else if let Some(items) =
                flow_list(line).filter(|_| self.file.kind == ProjectFileKind::Pipeline)
            {
                for item in items {
                    self.shell(TextRange::new(
                        offset(at + item.start),
                        offset(at + item.end),
                    ));
                }
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
        // What the command line says comes before the environment.
        let configured = arguments.windows(2).filter(|pair| pair[0] == "--config");
        let configured = configured.filter_map(|pair| profile_setting(&pair[1]));
        let variables = configured
            .map(|(name, value)| self.variable(&name, &value, command.range()))
            .chain(variables);
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

    /// The words that `word` stands for: `$NAME`, `${NAME}`, `${NAME:-default}`, make's `$(NAME)` and just's
    /// `{{NAME}}` are replaced where their value is known.
    fn expanded(&self, word: &str) -> Vec<String> {
        let Some(start) = word.find('$').or_else(|| word.find("{{")) else {
            return vec![word.to_owned()];
        };
        let rest = &word[start + 1..];
        let braced = |opening, closing| {
            let inside = rest.strip_prefix(opening)?;
            let close = inside.find(closing)?;
            let length = close + rest.len() - inside.len() + str::len(closing);
            Some((inside[..close].trim(), length))
        };
        let of_tool = match self.file.kind {
            ProjectFileKind::Makefile if word[start..].starts_with("{{") => braced("{", "}}"),
            ProjectFileKind::Makefile => braced("(", ")"),
            _ => None,
        };
        let (name, length, default) = if let Some((name, length)) = of_tool {
            (name, length, None)
        } else if let Some(inner) = rest.strip_prefix('{') {
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

/// A variable of make or just, as `PROFILE ?= ship` or `profile := "ship"` set it.
fn own_variable(line: &str) -> Option<(&str, &str)> {
    if line.starts_with([' ', '\t', '#']) {
        return None;
    }
    let (name, value) = line.split_once('=')?;
    let name = name.trim_end_matches([':', '?']).trim();
    let is_name = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
    let value = value.trim().trim_matches(['"', '\'']);
    (!name.is_empty() && name.chars().all(is_name)).then_some((name, value))
}

/// `profile.release.lto="thin"` of `--config` as the variable that says the same.
fn profile_setting(argument: &str) -> Option<(String, String)> {
    let (key, value) = argument.split_once('=')?;
    let key = key.trim().strip_prefix("profile.")?;
    let name = format!("CARGO_PROFILE_{}", key.replace(['.', '-'], "_"));
    let value = value.trim().trim_matches(['"', '\'']);
    Some((name.to_ascii_uppercase(), value.to_owned()))
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
