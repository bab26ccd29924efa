//! What network libraries do when nothing is configured.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::table::{Table, Versions, keyed, lazy};

/// TCP_NODELAY of an API when nobody asks for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoDelay {
    /// The canonical path; a lone crate name stands for everything in it.
    pub path: &'static str,
    /// `client`, `server` or `raw`.
    pub role: &'static str,
    /// The default.
    pub default: NoDelayDefault,
    /// How to turn it on.
    pub fix: Option<&'static str>,
    /// The versions of its crate for which this holds.
    #[serde(default)]
    pub versions: Versions,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// A default of TCP_NODELAY.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoDelayDefault {
    /// Set.
    On,
    /// Not set.
    Off,
    /// Not set, and a builder sets it.
    OptionOff,
    /// Set by a feature that is off.
    FeatureOff,
    /// It has no sockets of its own.
    #[serde(rename = "n/a")]
    NotApplicable,
}

/// The defaults of one API.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkDefault {
    /// The API, for people.
    pub api: &'static str,
    /// The versions that were read, for people.
    pub versions: Option<&'static str>,
    /// The settings by name; units stand in the names.
    pub settings: BTreeMap<&'static str, Setting>,
    /// Where it was read.
    pub source: Option<&'static str>,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// The value of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Setting {
    /// On or off.
    Flag(bool),
    /// A number in the unit of its name.
    Number(u64),
    /// Words, such as `none`.
    Text(&'static str),
}

/// Defaults by subject.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct NetworkDefaults {
    /// HTTP/2 flow control and limits.
    pub http2: Vec<NetworkDefault>,
    /// Pools of connections.
    pub pool: Vec<NetworkDefault>,
    /// Servers.
    pub server: Vec<NetworkDefault>,
    /// Clients.
    pub client: Vec<NetworkDefault>,
    /// Runtimes.
    pub runtime: Vec<NetworkDefault>,
    /// Buffers.
    pub buffer: Vec<NetworkDefault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct NoDelayFile {
    api: Vec<NoDelay>,
}

keyed! { NoDelay { path, versions } }

lazy! {
    /// TCP_NODELAY by API.
    pub fn no_delay() -> Table<NoDelay> = "nodelay_defaults", |file: NoDelayFile| Table::new(file.api)
}

lazy! {
    /// What network libraries do when nothing is configured.
    pub fn network_defaults() -> NetworkDefaults = "network_defaults", |file: NetworkDefaults| file
}
