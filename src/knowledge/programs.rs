//! What programs are, by the packages that they depend on.

use serde::Deserialize;

use super::compiled::lazy;

/// Packages by what kind of program depends on them, each by its name in the registry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct Programs {
    /// Packages that draw on a terminal or ask line after line there: who depends on one has one user,
    /// but for what serves requests.
    pub terminal: Vec<&'static str>,
    /// Packages that draw windows: who depends on one has one user, but for what serves requests.
    pub window: Vec<&'static str>,
    /// Packages that open a page in a browser: who depends on one has the person before it.
    pub browser: Vec<&'static str>,
    /// Packages that speak to an editor over the streams of the process.
    pub editor: Vec<&'static str>,
    /// Packages that speak to an agent, over the streams of the process where nothing else serves.
    pub agent: Vec<&'static str>,
    /// Packages that read command lines.
    pub command_line: Vec<&'static str>,
    /// Packages that serve requests over the network.
    pub server: Vec<&'static str>,
    /// Packages that hand a program events or messages of others, each in a task of its own.
    pub events: Vec<&'static str>,
    /// Packages that run tasks.
    pub runtime: Vec<&'static str>,
    /// Packages whose programs are handed one event at a time: no other one waits for a blocked worker.
    pub one_event: Vec<&'static str>,
}

lazy! {
    /// What is known of kinds of programs.
    pub fn programs() -> Programs = "programs", |table: Programs| table
}
