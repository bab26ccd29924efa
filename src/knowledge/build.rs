//! Facts about manifests, profiles, dependencies and errors.

use crate::text::Name;
use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::compiled::lazy;
use super::table::{Table, Versions, keyed};
use crate::finding::Severity;

/// Cargo's profiles.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct CargoProfiles {
    /// The profiles that cargo has.
    pub profile: Vec<BuiltInProfile>,
    /// What the values of `lto` mean.
    pub lto: Vec<LtoMeaning>,
    /// Which setting of a profile wins.
    pub profile_precedence: Vec<Precedence>,
    /// Which flags win.
    pub rustflags_precedence: Vec<Precedence>,
    /// The keys of a profile.
    pub profile_key: Vec<ProfileKey>,
}

/// A profile that cargo has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the keys of a profile
pub struct BuiltInProfile {
    pub name: &'static str,
    pub inherits: Option<&'static str>,
    pub opt_level: Option<u8>,
    pub debug: Option<bool>,
    pub strip: Option<&'static str>,
    pub debug_assertions: Option<bool>,
    pub overflow_checks: Option<bool>,
    pub lto: Option<&'static str>,
    pub panic: Option<&'static str>,
    pub incremental: Option<bool>,
    pub codegen_units: Option<u16>,
}

/// What a value of `lto` means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LtoMeaning {
    /// As written, without quotes.
    pub value: &'static str,
    /// What it does.
    pub meaning: &'static str,
}

/// A place of settings and its rank.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Precedence {
    /// 1 wins.
    pub order: u8,
    /// The place.
    pub source: &'static str,
    /// Whether places behind it are ignored altogether.
    #[serde(default)]
    pub exclusive: bool,
}

/// A key of a profile.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileKey {
    /// The key.
    pub key: &'static str,
    /// Whether an override for a package may set it.
    pub in_package_override: bool,
}

/// Releases of a dependency with a known loss.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gotcha {
    /// The package.
    #[serde(rename = "crate")]
    pub krate: &'static str,
    /// The versions that have it.
    pub bad: Versions,
    /// The first good release.
    pub fixed: Option<&'static str>,
    /// What it is.
    pub kind: GotchaKind,
    /// What happens.
    pub what: &'static str,
    /// Where this is written.
    pub reference: &'static str,
    /// `changelog`, `source_diff` or `issue`.
    pub source_kind: &'static str,
    /// What it costs; `none` is for the record only.
    pub severity: &'static str,
    /// Under which condition.
    pub when: Option<&'static str>,
    /// Packages of which one must be linked, too.
    #[serde(default)]
    pub linked: Vec<&'static str>,
    /// Beginnings of paths of which one must be called.
    #[serde(default)]
    pub calls: Vec<&'static str>,
    /// How a feature begins that must be on, while none that has `release_` before it is.
    pub feature: Option<&'static str>,
    /// Packages through which members use it, of which one must be named.
    #[serde(default)]
    pub used_through: Vec<&'static str>,
    /// What their features name where it is used in this way.
    #[serde(default)]
    pub used_with: Vec<&'static str>,
    /// What their features name where it is used in another.
    #[serde(default)]
    pub unless_only: Vec<&'static str>,
    /// Whether another rule speaks of it where the code shows it.
    #[serde(default)]
    pub other_rule: bool,
}

impl Gotcha {
    /// What it costs; `None` where it is for the record only.
    pub fn severity(&self) -> Option<Severity> {
        self.severity.parse().ok()
    }
}

/// Kinds of losses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GotchaKind {
    /// It was better before.
    Regression,
    /// A default that costs.
    Default,
    /// A defect.
    Bug,
    /// Threads wait for each other.
    Contention,
}

/// A crate and a remark on it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noted {
    /// The package.
    pub name: &'static str,
    /// The remark.
    pub effect: &'static str,
}

/// Features that cost.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
pub struct SlowFeatures {
    /// Features that make a crate slower.
    pub feature: Vec<SlowFeature>,
    /// Features that set the static log level.
    pub log_level_feature: Vec<LogLevelFeature>,
    /// Packages that depend neither on `regex` nor on what brings it.
    pub without_regex: Vec<&'static str>,
    /// Packages that do so unless one of their features is on.
    pub regex_by_feature: Vec<RegexByFeature>,
}

/// A package that some of its features make depend on `regex`, or on what brings it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegexByFeature {
    /// The package.
    #[serde(rename = "crate")]
    pub krate: &'static str,
    /// The features, `default` among them if that turns one of them on.
    pub features: Vec<&'static str>,
}

/// Features that make a crate slower.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlowFeature {
    /// The package.
    #[serde(rename = "crate")]
    pub krate: &'static str,
    /// When.
    pub condition: FeatureCondition,
    /// The features.
    pub features: Vec<&'static str>,
    /// What happens.
    pub effect: &'static str,
}

/// When features make a crate slower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeatureCondition {
    /// One of them is on.
    Present,
    /// Defaults are off and none of them is on.
    MissingAny,
    /// No other back end is on.
    Only,
    /// A default feature of the program turns it on.
    DefaultFeatureOfBinary,
    /// The crate is there.
    Unconditional,
}

/// A feature that sets the static log level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogLevelFeature {
    /// The packages that have it.
    pub crates: Vec<&'static str>,
    /// The feature.
    pub feature: &'static str,
}

/// Whether a serialization crate is maintained.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SerdeStatus {
    /// The package.
    pub name: &'static str,
    /// `maintained`, or what it is instead.
    pub status: &'static str,
    /// The advisory.
    pub advisory: Option<&'static str>,
    /// What to use instead.
    pub alternatives: Option<&'static str>,
}

/// What is known of musl builds and allocators.
#[derive(Debug)]
pub struct MuslAndAllocators {
    /// Signs of a build for musl.
    pub signals: Vec<MuslSignal>,
    /// Global allocators.
    pub allocators: Table<NamedAllocator>,
}

/// A sign that something is built for musl.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MuslSignal {
    /// Where it stands: `image`, `triple`, `command`, `config`, `nix`, `toolchain`, `dist`.
    pub kind: &'static str,
    /// What stands there; `*` is anything.
    pub pattern: &'static str,
    /// How sure it is.
    pub strength: SignalStrength,
}

/// How sure a sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignalStrength {
    /// Enough alone.
    Strong,
    /// Only with others.
    Weak,
}

/// A type for `#[global_allocator]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedAllocator {
    /// The canonical path.
    pub path: &'static str,
    /// What it is.
    pub note: Option<&'static str>,
}

/// Calls and types about errors.
#[derive(Debug)]
pub struct ErrorApis {
    /// Calls that evaluate their argument even where nothing fails.
    pub eager: Table<EagerCall>,
    /// Methods that traits of error crates give to results and options: they say more of an error.
    pub explaining: FxHashSet<&'static str>,
    /// Calls of which an error mostly says that something is not there.
    pub absent_calls: FxHashSet<Name>,
    /// Names of variants of errors that say so.
    pub absent_variants: FxHashSet<&'static str>,
    /// Boxed error types.
    pub boxed: Table<BoxedError>,
    /// Calls that capture a backtrace.
    pub capture: Table<BacktraceCapture>,
}

/// A call that evaluates its argument even where nothing fails.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EagerCall {
    /// The canonical path.
    pub path: &'static str,
    /// The method that takes a closure instead.
    pub lazy: &'static str,
    /// The crate.
    #[serde(rename = "crate")]
    pub krate: &'static str,
}

/// A boxed error type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxedError {
    /// The canonical path.
    pub path: &'static str,
    /// What it costs.
    pub fact: &'static str,
}

/// A call that captures a backtrace.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BacktraceCapture {
    /// The canonical path.
    pub path: &'static str,
    /// When it does.
    pub when: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct GotchaFile {
    gotcha: Vec<Gotcha>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct HeavyFile {
    #[serde(rename = "crate")]
    crates: Vec<Noted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct StatusFile {
    #[serde(rename = "crate")]
    crates: Vec<SerdeStatus>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct MuslFile {
    musl_signal: Vec<MuslSignal>,
    allocator: Vec<NamedAllocator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ErrorFile {
    absent_call: Vec<&'static str>,
    absent_variant: Vec<&'static str>,
    eager: Vec<EagerCall>,
    boxed_error: Vec<BoxedError>,
    capture: Vec<BacktraceCapture>,
}

keyed! {
    NamedAllocator { path }
    EagerCall { path }
    BoxedError { path }
    BacktraceCapture { path }
}

lazy! {
    /// Cargo's profiles.
    pub fn cargo_profiles() -> CargoProfiles = "cargo_profiles", |file: CargoProfiles| file
}

lazy! {
    /// Releases with a known loss.
    pub fn gotchas() -> Vec<Gotcha> = "version_gotchas", |file: GotchaFile| file.gotcha
}

lazy! {
    /// What two versions of a crate in one binary cost.
    pub fn heavy_crates() -> Vec<Noted> = "heavy_crates", |file: HeavyFile| file.crates
}

lazy! {
    /// Features that cost.
    pub fn slow_features() -> SlowFeatures = "slow_features", |file: SlowFeatures| file
}

lazy! {
    /// Whether serialization crates are maintained.
    pub fn format_status() -> Vec<SerdeStatus> = "formats_status", |file: StatusFile| file.crates
}

lazy! {
    /// What is known of musl builds and allocators.
    pub fn musl_and_allocators() -> MuslAndAllocators = "musl_and_allocators", |file: MuslFile| MuslAndAllocators {
        signals: file.musl_signal,
        allocators: Table::new(file.allocator),
    }
}

/// The methods of traits among the calls, and their lazy twins.
fn explaining(calls: &[EagerCall]) -> FxHashSet<&'static str> {
    let of_traits = calls.iter().filter(|call| call.krate != "std");
    let names = of_traits.flat_map(|call| [call.path.rsplit("::").next(), Some(call.lazy)]);
    names.flatten().collect()
}

lazy! {
    /// Calls and types about errors.
    pub fn error_apis() -> ErrorApis = "error_apis", |file: ErrorFile| ErrorApis {
        explaining: explaining(&file.eager),
        eager: Table::new(file.eager),
        absent_calls: file.absent_call.into_iter().map(Name::new).collect(),
        absent_variants: file.absent_variant.into_iter().collect(),
        boxed: Table::new(file.boxed_error),
        capture: Table::new(file.capture),
    }
}
