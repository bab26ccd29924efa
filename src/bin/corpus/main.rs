//! `cargo corpus`: what a build of the tool says about a pinned set of published packages.

mod compare;
mod count;
mod fetch;
mod list;
mod prove;
mod show;
mod tool;
mod understand;
mod written_type;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use list::{List, Pin};
use tool::Tool;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a build of the tool says about a pinned set of published packages.
#[derive(Parser)]
#[command(name = "cargo corpus")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring the listed packages into corpus/vendor, or the given ones into corpus/fresh
    Fetch {
        /// Packages outside the list, as NAME@VERSION
        packages: Vec<String>,
    },
    /// Review every listed package and write corpus/counts.toml
    Count {
        /// A build of the tool; by default today's source is built
        #[arg(long)]
        tool: Option<PathBuf>,
    },
    /// Print the findings that appear (+) or vanish (-) between two builds
    Diff {
        /// The build before
        old: PathBuf,
        /// The build after
        new: PathBuf,
        #[command(flatten)]
        scope: Scope,
    },
    /// Print findings with the code around them
    Show {
        /// A rule or section, or `all`
        rule: String,
        /// Only findings of this severity
        #[arg(long)]
        severity: Option<String>,
        /// So many, drawn the same way on every run
        #[arg(long)]
        sample: Option<usize>,
        /// Another draw
        #[arg(long, default_value_t = 0)]
        seed: u64,
        /// Lines before and after
        #[arg(long, default_value_t = 6)]
        context: usize,
        /// A build of the tool; by default today's source is built
        #[arg(long)]
        tool: Option<PathBuf>,
        #[command(flatten)]
        scope: Scope,
    },
    /// Print how many calls the model resolves, and which it most often does not
    Understand {
        /// How many names
        #[arg(long, default_value_t = 40)]
        top: usize,
        #[command(flatten)]
        scope: Scope,
    },
    /// Compare the types of variables and receivers with what the compiler says of a package
    Prove {
        /// The package's folder; its dependencies must be at hand
        package: PathBuf,
        /// With all features of the package
        #[arg(long)]
        all_features: bool,
    },
    /// Check that the output depends neither on the run nor on the number of threads
    Steady {
        /// A build of the tool; by default today's source is built
        #[arg(long)]
        tool: Option<PathBuf>,
        #[command(flatten)]
        scope: Scope,
    },
}

/// What to review.
#[derive(Args)]
struct Scope {
    /// Folders of packages; by default the whole corpus
    paths: Vec<PathBuf>,
    /// Only this package of the corpus; repeatable
    #[arg(long = "crate")]
    crates: Vec<String>,
    /// The packages fetched by hand instead of the listed ones
    #[arg(long)]
    fresh: bool,
}

/// Why a command could not do its work.
#[derive(Debug)]
struct Failure(String);

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    fn at(path: &Path, error: &dyn fmt::Display) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Scope {
    fn paths(self, corpus: &Path) -> Result<Vec<PathBuf>, Failure> {
        if !self.paths.is_empty() {
            return Ok(self.paths);
        }
        if self.fresh {
            return folders(&list::fresh(corpus));
        }
        let wanted = |pin: &Pin| self.crates.is_empty() || self.crates.contains(&pin.name);
        let pins = List::read(corpus)?.pins();
        let folder = list::vendor(corpus);
        Ok(pins
            .iter()
            .filter(|pin| wanted(pin))
            .map(|pin| folder.join(pin.folder()))
            .collect())
    }
}

fn folders(parent: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(parent).map_err(|error| Failure::at(parent, &error))?;
    let mut folders: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("Cargo.toml").is_file())
        .collect();
    folders.sort();
    Ok(folders)
}

fn run(command: Command) -> Result<(), Failure> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    match command {
        Command::Fetch { packages } if packages.is_empty() => {
            fetch::fetch(&List::read(&corpus)?.pins(), &list::vendor(&corpus))
        }
        Command::Fetch { packages } => {
            let pins: Result<Vec<Pin>, Failure> =
                packages.iter().map(|text| Pin::parse(text)).collect();
            fetch::fetch(&pins?, &list::fresh(&corpus))
        }
        Command::Count { tool } => count::count(&corpus, &Tool::given_or_built(tool)?),
        Command::Diff { old, new, scope } => {
            compare::diff(&Tool::at(old), &Tool::at(new), &scope.paths(&corpus)?)
        }
        Command::Show {
            rule,
            severity,
            sample,
            seed,
            context,
            tool,
            scope,
        } => {
            let choice = show::Choice {
                rule,
                severity,
                sample,
                seed,
                context,
            };
            show::show(Tool::given_or_built(tool)?, &scope.paths(&corpus)?, &choice)
        }
        Command::Understand { top, scope } => understand::understand(&scope.paths(&corpus)?, top),
        Command::Prove {
            package,
            all_features,
        } => {
            let package = package
                .canonicalize()
                .map_err(|error| Failure::at(&package, &error))?;
            let root = corpus.parent().unwrap_or(&corpus);
            prove::prove(&package, &root.join("target/prove"), all_features)
        }
        Command::Steady { tool, scope } => {
            compare::steady(&Tool::given_or_built(tool)?, &scope.paths(&corpus)?)
        }
    }
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
