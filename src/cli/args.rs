//! What the command line looks like.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, ArgMatches, Args, Parser, Subcommand, ValueEnum};

use super::output::ColorChoice;
use crate::finding::{Confidence, Severity};
use crate::report::Format;
use crate::report::policy::{Level, LevelChange};

const ABOUT: &str = "Reviews a Rust workspace for performance anti-patterns without compiling it";

const AFTER_HELP: &str = "\
Exit status: 0 reviewed, nothing denied; 1 something at or above --deny was reported; 2 could not \
review. Files that do not parse are listed as errors and do not change the status.";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-perf-review",
    version,
    about = ABOUT,
    after_help = AFTER_HELP,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub review: ReviewArguments,
}

/// What can be done besides a review.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List all rules
    Rules(RulesArguments),
    /// Explain a rule: what it looks for, why it costs, what to do
    Explain(ExplainArguments),
    /// Print what the model believes: for whoever works on the tool
    #[command(hide = true)]
    Debug(DebugArguments),
}

#[derive(Debug, Args)]
pub struct DebugArguments {
    /// The manifest of the package or workspace
    #[arg(long, value_name = "PATH", global = true)]
    pub manifest_path: Option<PathBuf>,
    #[command(subcommand)]
    pub question: DebugQuestion,
}

/// What is asked of the model.
#[derive(Debug, Subcommand)]
pub enum DebugQuestion {
    /// The type of every expression and pattern of a file
    Types { file: PathBuf },
    /// What every call of a file calls, where it runs and what it does
    Calls { file: PathBuf },
    /// What a function does to its thread, with the chain of calls
    Effects { function: String },
}

#[derive(Debug, Args)]
pub struct RulesArguments {
    /// How to list them
    #[arg(long, value_enum, default_value_t, value_name = "F")]
    pub format: ListFormat,
}

/// How rules are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table
    #[default]
    Human,
    /// One JSON array
    Json,
}

#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The rule's name
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// The arguments of a review.
// One field a flag.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub struct ReviewArguments {
    /// Review only these files and folders (default: the workspace)
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,

    /// Quiet: findings only, no summary and no remarks
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Also tell confidence and heat of every finding
    #[arg(short, long)]
    pub verbose: bool,

    #[command(flatten, next_help_heading = "What to review")]
    pub selection: SelectionArguments,
    #[command(flatten, next_help_heading = "What to report")]
    pub policy: PolicyArguments,
    #[command(flatten, next_help_heading = "How to report")]
    pub output: OutputArguments,
    #[command(flatten, next_help_heading = "How to work")]
    pub work: WorkArguments,
}

#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub struct SelectionArguments {
    /// The manifest of the package or workspace
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Review all packages of the workspace (the default)
    #[arg(long, visible_alias = "all")]
    pub workspace: bool,
    /// Review only this package
    #[arg(short, long, value_name = "SPEC")]
    pub package: Vec<String>,
    /// Leave this package out
    #[arg(long, value_name = "SPEC")]
    pub exclude: Vec<String>,
    /// Also report on tests, examples and benches
    #[arg(long)]
    pub all_targets: bool,
    /// Also report on tests
    #[arg(long)]
    pub tests: bool,
    /// Also report on examples
    #[arg(long)]
    pub examples: bool,
    /// Also report on benches
    #[arg(long)]
    pub benches: bool,
    /// Let cargo fail where the lock file is out of date
    #[arg(long)]
    pub locked: bool,
    /// Let cargo not use the network
    #[arg(long)]
    pub offline: bool,
    /// Read the output of `cargo metadata --format-version 1` from a file
    #[arg(long, value_name = "FILE")]
    pub metadata_path: Option<PathBuf>,
}

#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub struct PolicyArguments {
    /// Exit with status 1 if anything of this severity or above is reported
    #[arg(long, value_enum, default_value_t, value_name = "LEVEL")]
    pub deny: Deny,
    /// Exit with status 1 if a file could not be parsed
    #[arg(long)]
    pub deny_errors: bool,
    /// Exit with status 0 whatever is reported
    #[arg(long)]
    pub exit_zero: bool,
    /// Do not report a rule or section
    #[arg(short = 'A', long, value_name = "RULE", value_delimiter = ',', action = ArgAction::Append)]
    pub allow: Vec<String>,
    /// Report a rule or section (undoes an earlier -A or -D)
    #[arg(short = 'W', long, value_name = "RULE", value_delimiter = ',', action = ArgAction::Append)]
    pub warn: Vec<String>,
    /// Report a rule or section and exit with status 1 if it finds anything
    #[arg(short = 'D', id = "deny_rule", value_name = "RULE", value_delimiter = ',', action = ArgAction::Append)]
    pub deny_rule: Vec<String>,
    /// Show only this severity and above
    #[arg(long, value_name = "LEVEL", default_value = "suggestion", value_parser = severity_parser())]
    pub severity: Severity,
    /// Show only findings that are at least this sure
    #[arg(long, value_name = "LEVEL", default_value = "medium", value_parser = confidence_parser())]
    pub confidence: Confidence,
    /// Report only these rules and sections
    #[arg(long, value_name = "RULE,…", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Do not report these rules and sections
    #[arg(long, value_name = "RULE,…", value_delimiter = ',')]
    pub skip: Vec<String>,
    /// Print at most so many findings
    #[arg(long, value_name = "N")]
    pub max_findings: Option<usize>,
    /// Follow clippy's definitions for rules that bear a clippy lint's name
    #[arg(long)]
    pub clippy_parity: bool,
}

#[derive(Debug, Args)]
pub struct OutputArguments {
    /// The report's format, human (default), short or json; with =FILE it goes there; repeatable
    #[arg(long, value_name = "F[=FILE]", value_parser = parse_format)]
    pub format: Vec<FormatArgument>,
    /// Write the report to a file instead of stdout
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Whether to colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: ColorChoice,
    /// Print the counts per rule to stderr
    #[arg(long)]
    pub statistics: bool,
    /// Print the time of each phase to stderr
    #[arg(long)]
    pub timings: bool,
}

#[derive(Debug, Args)]
pub struct WorkArguments {
    /// Whether to read the sources of dependencies where they are at hand
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub deps: DepsChoice,
    /// Neither read nor write what is kept of dependencies in `target/perf-review`
    #[arg(long)]
    pub no_cache: bool,
}

/// What fails the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    Critical,
    Warning,
    Suggestion,
    #[default]
    None,
}

impl Deny {
    /// The lowest severity that fails the run.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Critical => Some(Severity::Critical),
            Self::Warning => Some(Severity::Warning),
            Self::Suggestion => Some(Severity::Suggestion),
            Self::None => None,
        }
    }
}

/// Whether sources of dependencies are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum DepsChoice {
    #[default]
    Auto,
    Off,
}

/// `F` or `F=FILE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatArgument {
    pub format: Format,
    pub file: Option<PathBuf>,
}

fn parse_format(text: &str) -> Result<FormatArgument, String> {
    let (name, file) = match text.split_once('=') {
        Some((_, "")) => return Err("the file's name behind `=` is missing".to_owned()),
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    match name.parse() {
        Ok(format) => Ok(FormatArgument { format, file }),
        Err(error) => Err(crate::report::UnknownFormat::to_string(&error)),
    }
}

fn severity_parser() -> impl TypedValueParser<Value = Severity> {
    let names = Severity::ALL.iter().rev().map(|level| level.as_str());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Severity>())
}

fn confidence_parser() -> impl TypedValueParser<Value = Confidence> {
    let names = Confidence::ALL.iter().rev().map(|level| level.as_str());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Confidence>())
}

/// `-A`, `-W` and `-D` in the order in which they were given.
pub fn level_changes(matches: &ArgMatches) -> Vec<LevelChange> {
    let mut changes: Vec<(usize, LevelChange)> = Vec::new();
    for (id, level) in [
        ("allow", Level::Allow),
        ("warn", Level::Warn),
        ("deny_rule", Level::Deny),
    ] {
        let names = matches.get_many::<String>(id).into_iter().flatten();
        let indices = matches.indices_of(id).into_iter().flatten();
        changes.extend(indices.zip(names).map(|(index, name)| {
            let name = name.clone();
            let within = None;
            (
                index,
                LevelChange {
                    name,
                    level,
                    within,
                },
            )
        }));
    }
    changes.sort_by_key(|(index, _)| *index);
    changes.into_iter().map(|(_, change)| change).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_of_the_arguments_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn levels_keep_the_order_of_the_command_line() {
        let given = ["x", "-A", "async,io", "-D", "b", "-W", "io", "-A", "c"];
        let matches = Arguments::command().get_matches_from(given);
        let changes = level_changes(&matches);
        let changes: Vec<_> = changes.iter().map(|c| (c.name.as_str(), c.level)).collect();
        assert_eq!(
            changes,
            [
                ("async", Level::Allow),
                ("io", Level::Allow),
                ("b", Level::Deny),
                ("io", Level::Warn),
                ("c", Level::Allow)
            ]
        );
    }

    #[test]
    fn an_unknown_format_is_answered_with_those_that_exist() {
        let error = parse_format("xml").unwrap_err();
        assert_eq!(error, "unknown format `xml`: use one of human, short, json");
        assert!(parse_format("json=").is_err());
    }
}
