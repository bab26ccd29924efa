//! What a review says: findings with severity, confidence and heat, and problems with the input.
//!
//! The bottom of the house: rules make findings and reports print them, so neither may own them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use crate::text::{FileId, Name, TextRange};

macro_rules! level_enum {
    ($(#[$meta:meta])* $name:ident, $what:literal { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum $name { $($(#[$variant_meta])* $variant),* }

        impl $name {
            /// All values, lowest first.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name in reports and on the command line.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownLevel;
            fn from_str(text: &str) -> Result<Self, UnknownLevel> {
                match text {
                    $($text => Ok(Self::$variant),)*
                    _ => Err(UnknownLevel { what: $what, given: text.to_owned(), known: &[$($text),*] }),
                }
            }
        }
    };
}

/// A word that names no level.
#[derive(Clone, Debug, thiserror::Error)]
#[error("unknown {what} `{given}`: use one of {}", known.join(", "))]
pub struct UnknownLevel {
    /// Which kind of level was asked for.
    pub what: &'static str,
    /// The word that was given.
    pub given: String,
    /// The words that would do.
    pub known: &'static [&'static str],
}

level_enum! {
    /// How much a finding costs who ships it.
    Severity, "severity" {
        /// Worth 5–20 % where it applies.
        Suggestion = "suggestion",
        /// A measurable loss of 2x or more in its path.
        Warning = "warning",
        /// Causes incidents under load.
        Critical = "critical",
    }
}

level_enum! {
    /// How sure the model is that the finding is true.
    Confidence, "confidence" {
        /// A hint; not shown unless asked for.
        Low = "low",
        /// True under an assumption that the finding states.
        Medium = "medium",
        /// Proved by resolved names and types.
        High = "high",
    }
}

level_enum! {
    /// How often the code runs, as far as its place tells.
    Heat, "heat" {
        /// Start-up, argument parsing, error paths, tests, build scripts.
        Cold = "cold",
        /// Nothing speaks for either.
        Normal = "normal",
        /// Request handlers and what they reach, `poll` functions, unbounded loops.
        Hot = "hot",
    }
}

impl Severity {
    /// One class lower; a suggestion stays one.
    #[must_use]
    pub const fn lowered(self) -> Self {
        match self {
            Self::Critical => Self::Warning,
            Self::Warning | Self::Suggestion => Self::Suggestion,
        }
    }

    /// One class higher; critical stays so.
    #[must_use]
    pub const fn raised(self) -> Self {
        match self {
            Self::Suggestion => Self::Warning,
            Self::Warning | Self::Critical => Self::Critical,
        }
    }
}

/// Whether an edit may be applied without a person looking at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// Keeps the meaning and compiles.
    Machine,
    /// Needs a look: types or behaviour may change.
    Maybe,
}

/// Replaces a range of a file's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The file to change.
    pub file: FileId,
    /// The bytes to replace; an empty range inserts.
    pub range: TextRange,
    /// The new text.
    pub replacement: String,
    /// Whether it is safe to apply unseen.
    pub applicability: Applicability,
}

/// A further place that belongs to a finding, such as a step of a call chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub range: TextRange,
    /// What happens there, one line.
    pub message: String,
}

impl Related {
    /// What is said of a place where the finding's own thing happens once more.
    pub const REPEATED: &'static str = "here, too";

    /// What is said of the macro whose rules hold the finding's code.
    pub const MACRO: &'static str = "in the rules of this macro";

    /// Whether the finding stands for this place, too.
    pub fn is_repeated(&self) -> bool {
        self.message == Self::REPEATED
    }
}

/// What a profiler says about a finding's place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The profiler, say `dhat`.
    pub source: String,
    /// What was measured, say `blocks`.
    pub metric: String,
    /// The measured value, in the metric's unit.
    pub value: f64,
    /// The share of the whole, from 0 to 1.
    pub share: f64,
}

/// A text that lives as long as the process; behind a name, since `serde` would borrow it from what
/// is read.
type StaticText = &'static str;

/// One finding of one rule at one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule's name.
    #[serde(deserialize_with = "interned")]
    pub rule: StaticText,
    /// The rule's section.
    #[serde(deserialize_with = "interned")]
    pub section: StaticText,
    /// What it costs, after heat and context were weighed.
    pub severity: Severity,
    /// How sure the model is.
    pub confidence: Confidence,
    /// How often the place runs.
    pub heat: Heat,
    /// One line, without capital and full stop: what is there and what it costs.
    pub message: String,
    /// Why it costs, one or two sentences.
    pub why: String,
    /// What to write instead.
    pub fix: String,
    /// The package that holds the place, or `""`.
    pub package: String,
    /// The path of the function that holds the place, or `""`.
    pub function: String,
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub range: TextRange,
    /// What is at fault, where findings of one rule may share that; a report may show them as one.
    pub cause: Option<Cause>,
    /// Further places, in the order in which they should be read.
    pub related: Vec<Related>,
    /// Edits that together apply the fix; empty where none is safe.
    pub edits: Vec<Edit>,
    /// What profilers say of the place.
    pub evidence: Vec<Evidence>,
}

/// What is at fault for several findings of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cause {
    /// The function or API that all of them call.
    #[serde(deserialize_with = "interned")]
    pub callee: StaticText,
    /// Whether the reviewed code has it, so that one change there mends them all.
    pub is_own: bool,
}

/// Something that could not be read or understood; the review went on without it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The path as it is reported: relative to the workspace root, with `/`.
    pub path: String,
    /// The file, where its text was read.
    pub file: Option<FileId>,
    /// The place in the file, where one is known.
    pub range: Option<TextRange>,
    /// What is wrong and what was done about it.
    pub message: String,
}

/// A text that lives as long as the process.
fn interned<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
    Name::deserialize(deserializer).map(Name::as_str)
}
