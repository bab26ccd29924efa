//! `explain RULE`: the rule's page.

use super::Status;
use super::args::ExplainArguments;
use super::output::Failure;

pub fn run(arguments: &ExplainArguments) -> Result<Status, Failure> {
    Err(Failure::new(format!(
        "no rule is called `{}`",
        arguments.rule
    )))
}
