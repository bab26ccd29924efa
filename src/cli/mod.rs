//! The command line: arguments, terminal, exit status.
//!
//! The only room that prints. What is asked for goes to stdout, remarks and errors to stderr.

mod args;
mod debug;
mod explain;
mod output;
mod progress;
mod review;
mod rules;
mod tables;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use self::args::{Arguments, Command};
use self::output::Failure;
use crate::guard::{keep_panics_quiet, panic_text};

/// How the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// Done, and nothing was denied.
    Done = 0,
    /// Something at or above what is denied was reported.
    Denied = 1,
    /// There was nothing that could be reviewed.
    Failed = 2,
    /// The user stopped it, as shells count signals: 128 + SIGINT.
    Interrupted = 130,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}

/// Runs the program with its arguments, the first being its own name, and gives its exit status.
/// Prints; never panics.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    keep_panics_quiet();
    // Where no handler can be set, the system ends the process as it always did.
    let _ = ctrlc::set_handler(|| std::process::exit(Status::Interrupted as i32));
    let arguments = arguments.into_iter().collect();
    // Nothing of the run is looked at after a panic.
    let ended = panic::catch_unwind(AssertUnwindSafe(|| run(arguments)));
    let result = ended.unwrap_or_else(|payload| {
        let text = panic_text(&*payload);
        Err(Failure::new(format!(
            "internal error: {text}; please report it"
        )))
    });
    match result {
        Ok(status) => status.into(),
        Err(failure) => {
            output::error(&failure);
            Status::Failed.into()
        }
    }
}

fn run(mut arguments: Vec<OsString>) -> Result<Status, Failure> {
    // `cargo perf-review …` starts `cargo-perf-review perf-review …`.
    let through_cargo = arguments.get(1).is_some_and(|first| first == "perf-review");
    let mut command = Arguments::command();
    if through_cargo {
        arguments.remove(1);
        command = command.bin_name("cargo perf-review");
    }
    let parsed = command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| Ok((Arguments::from_arg_matches(&matches)?, matches)));
    let (arguments, matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return Ok(output::clap_message(&error.format(&mut command))),
    };
    match &arguments.command {
        None => review::run(&arguments.review, &args::level_changes(&matches)),
        Some(Command::Rules(rules)) => rules::run(rules),
        Some(Command::Explain(explain)) => explain::run(explain),
        Some(Command::Debug(debug)) => debug::run(debug),
    }
}
