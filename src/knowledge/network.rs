//! What network libraries do when nothing is configured.

use std::collections::BTreeMap;

use semver::Version;
use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Table, Versions, keyed};
use crate::finding::Severity;

/// TCP_NODELAY of an API when nobody asks for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoDelay {
    /// The canonical path; a lone crate name stands for everything in it.
    pub path: &'static str,
    /// What it makes.
    pub role: NoDelayRole,
    /// The default.
    pub default: NoDelayDefault,
    /// How to turn it on.
    pub fix: Option<&'static str>,
    /// The type of the first argument for which this holds.
    pub takes: Option<&'static str>,
    /// What it costs, where that is not what its role costs.
    pub severity: Option<Severity>,
    /// The versions of its crate for which this holds.
    #[serde(default)]
    pub versions: Versions,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// What an API makes that has sockets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoDelayRole {
    /// The stream itself, or a source of streams.
    Raw,
    /// A server.
    Server,
    /// A client.
    Client,
}

/// TCP_NODELAY by API, and what sets it.
#[derive(Debug)]
pub struct NoDelays {
    /// The defaults.
    pub apis: Table<NoDelay>,
    /// Names of the functions that set it.
    pub setters: Vec<&'static str>,
    /// Names of what stands for it.
    pub options: Vec<&'static str>,
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

impl NoDelayDefault {
    /// Whether nobody has to care.
    pub fn is_on(self) -> bool {
        matches!(self, Self::On | Self::NotApplicable)
    }
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

/// A value of a pool's setting that undoes what the pool is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolSetting {
    /// The canonical path of the method.
    pub path: &'static str,
    /// The value that is written.
    pub value: BadValue,
    /// What follows from it.
    pub problem: &'static str,
    /// What to write instead.
    pub fix: &'static str,
    /// What it costs.
    pub severity: Severity,
}

/// A value as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum BadValue {
    /// One.
    #[serde(rename = "1")]
    One,
    /// Nought.
    #[serde(rename = "0")]
    Nought,
    /// `None`.
    #[serde(rename = "none")]
    None,
    /// A duration of no length.
    #[serde(rename = "zero")]
    NoTime,
}

/// A setting whose default does not fit a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissingSetting {
    /// The canonical path of the call that ends the builder.
    pub path: &'static str,
    /// The method that is not called.
    pub method: &'static str,
    /// What follows from it.
    pub problem: &'static str,
    /// What to write.
    pub fix: &'static str,
    /// What it costs.
    pub severity: Severity,
}

/// Settings of pools.
#[derive(Debug)]
pub struct PoolSettings {
    /// Values that undo what a pool is for.
    pub values: Table<PoolSetting>,
    /// Settings that should not be left out.
    pub missing: Table<MissingSetting>,
}

/// How libraries name what HTTP/2 negotiates.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct Http2Settings {
    /// The crates whose builders have these methods.
    pub crates: Vec<&'static str>,
    /// Those of them in which the last call of a fixed or adaptive window wins.
    pub last_wins: Vec<&'static str>,
    /// Methods that size the window of a stream.
    pub stream_window: Vec<&'static str>,
    /// Methods that size the window of a connection.
    pub connection_window: Vec<&'static str>,
    /// Methods that turn the adaptive window on.
    pub adaptive_window: Vec<&'static str>,
    /// Methods that allow large messages.
    pub message_size: Vec<&'static str>,
    /// Methods that limit the concurrent streams.
    pub max_streams: Vec<&'static str>,
    /// Methods that bound requests otherwise.
    pub other_limits: Vec<&'static str>,
    /// Calls that leave everything at the protocol's values.
    pub plain: Vec<&'static str>,
    /// Calls of builders that do the same unless these have set a window.
    pub plain_unless_set: Vec<&'static str>,
    /// Servers without a limit of concurrent streams.
    pub unlimited: Vec<&'static str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct PoolSettingsFile {
    setting: Vec<PoolSetting>,
    missing: Vec<MissingSetting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct NoDelayFile {
    setter: Vec<&'static str>,
    option: Vec<&'static str>,
    api: Vec<NoDelay>,
}

keyed! {
    NoDelay { path, versions }
    PoolSetting { path }
    MissingSetting { path }
}

lazy! {
    /// How libraries name what HTTP/2 negotiates.
    pub fn http2_settings() -> Http2Settings = "http2_settings", |file: Http2Settings| file
}

lazy! {
    /// Settings of pools that undo what a pool is for.
    pub fn pool_settings() -> PoolSettings = "pool_settings", |file: PoolSettingsFile| PoolSettings {
        values: Table::new(file.setting),
        missing: Table::new(file.missing),
    }
}

lazy! {
    /// TCP_NODELAY by API.
    pub fn no_delay() -> NoDelays = "nodelay_defaults", |file: NoDelayFile| NoDelays {
        apis: Table::new(file.api),
        setters: file.setter,
        options: file.option,
    }
}

/// Whether there are rows that stand for a whole crate.
pub fn has_no_delay_rows(crate_name: &str) -> bool {
    !no_delay().apis.all(Api::of_crate(crate_name)).is_empty()
}

/// The row of an API, or of its whole crate, for the version of its crate. Where the version is not
/// known, the last row, unless another one says the contrary.
pub fn no_delay_of(api: Api, version: Option<&Version>) -> Option<&'static NoDelay> {
    let table = &no_delay().apis;
    let mut rows = table.all(api);
    if rows.is_empty() {
        rows = table.all(Api::of_crate(api.crate_name()));
    }
    match version {
        Some(version) => rows.iter().find(|row| row.versions.matches(version)),
        None => rows.last().filter(|last| {
            rows.iter()
                .all(|row| row.default.is_on() == last.default.is_on())
        }),
    }
}

lazy! {
    /// What network libraries do when nothing is configured.
    pub fn network_defaults() -> NetworkDefaults = "network_defaults", |file: NetworkDefaults| file
}
