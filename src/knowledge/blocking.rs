//! Calls that keep the thread they run on busy or waiting.

use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Table, Versions, keyed};
use crate::finding::Confidence;

/// A call that blocks the thread it runs on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockingApi {
    /// The canonical path.
    pub path: &'static str,
    /// What the path names.
    pub kind: ApiKind,
    /// What the thread waits for.
    pub category: Category,
    /// What to call instead.
    pub replacement: &'static str,
    /// How long it takes.
    #[serde(default)]
    pub weight: Weight,
    /// The versions of its crate (std: of the compiler) for which this holds.
    #[serde(default)]
    pub versions: Versions,
    /// The highest confidence of a finding that rests on this row.
    #[serde(default = "high")]
    pub confidence: Confidence,
    /// Whether the call panics on a thread of an async runtime.
    pub panics_in_async: Option<PanicsInAsync>,
    /// For trait methods the name of the set of receivers on which it blocks.
    #[serde(rename = "receivers")]
    receiver_set: Option<&'static str>,
    /// Further paths.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// The number of arguments that tells it from others of its name.
    pub args: Option<usize>,
    /// The value that one of the arguments must be for the call to block, where it has any.
    pub given: Option<&'static str>,
    /// The value with which it does not block, where the package names it anywhere.
    pub unless: Option<&'static str>,
    /// Whether it is meant for the start of a program, so that only calls for requests are too many.
    #[serde(default)]
    pub at_start: bool,
    /// What else is to be known.
    pub note: Option<&'static str>,
    /// The canonical paths of the types on which it blocks; empty means any.
    #[serde(skip)]
    pub receivers: &'static [&'static str],
}

const fn high() -> Confidence {
    Confidence::High
}

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApiKind {
    /// A free function.
    Fn,
    /// A method or associated function.
    Method,
    /// A macro.
    Macro,
    /// A trait, all of whose methods block.
    Trait,
    /// A type, whose reading and writing methods block.
    Type,
}

/// What a thread waits for in a blocking call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Time to pass.
    ThreadSleep,
    /// The file system.
    Fs,
    /// Standard input and output.
    Stdio,
    /// `Read`, `Write`, `BufRead`, `Seek` on a handle that blocks.
    IoTrait,
    /// Sockets.
    Net,
    /// Name resolution.
    Dns,
    /// HTTP.
    Http,
    /// Another process.
    Process,
    /// A database.
    Db,
    /// Another thread.
    Wait,
    /// A future.
    BlockOn,
    /// Nothing: it computes.
    Cpu,
    /// The threads of a runtime or pool, to start and to end.
    Runtime,
}

/// How long a blocking call takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Milliseconds and more, or without bound.
    #[default]
    Heavy,
    /// One cheap system call, normally microseconds.
    Light,
    /// It depends on the size of its input.
    SizeDependent,
}

/// When a call panics on a thread of an async runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PanicsInAsync {
    /// In every build.
    Always,
    /// With debug assertions only.
    DebugBuilds,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    api: Vec<BlockingApi>,
    receiver_set: Vec<ReceiverSet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceiverSet {
    name: &'static str,
    types: Vec<&'static str>,
}

keyed! { BlockingApi { path, versions; aliases } }

/// The rows and the sets of types that they name.
#[derive(Debug)]
struct Blocking {
    apis: Table<BlockingApi>,
    sets: Vec<(&'static str, &'static [&'static str])>,
}

/// All blocking calls.
pub fn blocking_apis() -> &'static Table<BlockingApi> {
    &blocking_file().apis
}

/// The types of a set by its name; empty where there is none.
pub fn receiver_set(name: &str) -> &'static [&'static str] {
    let sets = blocking_file().sets.iter();
    let mut found = sets.filter(|(known, _)| *known == name);
    found.next().map_or(&[], |(_, types)| types)
}

lazy! {
    /// The file.
    fn blocking_file() -> Blocking = "blocking_apis", |mut file: File| {
        let sets: Vec<(&str, &'static [&'static str])> = file
            .receiver_set
            .into_iter()
            .map(|set| (set.name, &*Box::leak(set.types.into_boxed_slice())))
            .collect();
        for row in &mut file.api {
            let wanted = row.receiver_set;
            row.receivers = sets
                .iter()
                .find(|(name, _)| Some(*name) == wanted)
                .map_or(&[], |(_, types)| types);
        }
        Blocking {
            apis: Table::new(file.api),
            sets,
        }
    }
}

/// What is known of a call that blocks.
pub fn blocking(api: Api) -> Option<&'static BlockingApi> {
    blocking_apis().get(api)
}

impl BlockingApi {
    /// Whether it looks at what the file system knows of a path, and changes and opens nothing: its twin in tokio
    /// tells.
    pub fn is_look(&self) -> bool {
        const LOOKS: &[&str] = &[
            "tokio::fs::canonicalize(",
            "tokio::fs::metadata(",
            "tokio::fs::read_link(",
            "tokio::fs::symlink_metadata(",
            "tokio::fs::try_exists(",
        ];
        let twin = self.replacement;
        let twin = twin.strip_prefix("fs_err::").unwrap_or(twin);
        LOOKS.iter().any(|look| twin.starts_with(look))
    }

    /// The name of the receiver set, for the test that each exists.
    #[doc(hidden)]
    pub fn receiver_set(&self) -> Option<&'static str> {
        self.receiver_set
    }
}
