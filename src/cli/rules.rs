//! `rules`: the list of all rules.

use super::Status;
use super::args::RulesArguments;
use super::output::Failure;

pub fn run(_arguments: &RulesArguments) -> Result<Status, Failure> {
    Err(Failure::new("no rules yet"))
}
