//! What conditions of compilation mean for a usual build.

use rustc_hash::FxHashSet;

use super::data::CfgState;
use crate::syntax::hir::{Attribute, CfgExpr, List, SourceFile};
use crate::text::known;
use crate::workspace::TargetPlatform;

/// Flags under which nobody ships code: what counts is the release build.
const TEST_FLAGS: &[&str] = &[
    "test",
    "debug_assertions",
    "doctest",
    "loom",
    "miri",
    "fuzzing",
    "kani",
    "shuttle",
    "docsrs",
    "doc",
    "bench",
    "tarpaulin",
    "tarpaulin_include",
    "coverage",
    "coverage_nightly",
    "clippy",
    "rust_analyzer",
];

/// The state of something with these attributes on a platform, in a package with these features on.
pub fn attributes_state(
    file: &SourceFile,
    attributes: List<Attribute>,
    platform: &TargetPlatform,
    default_features: &[String],
) -> CfgState {
    CfgContext::new(platform, default_features).attributes(file, attributes)
}

/// The state of code that needs a condition to be `wanted`, whatever features its package has on.
pub(in crate::semantics) fn state_of(
    condition: &CfgExpr,
    wanted: bool,
    platform: &TargetPlatform,
) -> CfgState {
    CfgContext::new(platform, &[]).evaluate(condition, wanted)
}

/// Evaluates conditions for one package.
#[derive(Clone, Debug)]
pub(super) struct CfgContext<'a> {
    platform: &'a TargetPlatform,
    default_features: FxHashSet<&'a str>,
}

impl<'a> CfgContext<'a> {
    /// The conditions of a package with these features on.
    pub(super) fn new(platform: &'a TargetPlatform, default_features: &'a [String]) -> Self {
        Self {
            platform,
            default_features: default_features.iter().map(String::as_str).collect(),
        }
    }

    /// The state of something with these attributes, alone.
    pub(super) fn attributes(&self, file: &SourceFile, attributes: List<Attribute>) -> CfgState {
        let mut state = CfgState::Enabled;
        for attribute in file.list(attributes) {
            if attribute.condition.is_some() {
                continue;
            }
            if let Some(condition) = &attribute.cfg {
                state = state.max(self.evaluate(condition, true));
            } else if is_test_marker(file, attribute) {
                state = state.max(CfgState::Test);
            }
        }
        state
    }

    /// The state of code that needs `condition` to be `wanted`.
    pub(super) fn evaluate(&self, condition: &CfgExpr, wanted: bool) -> CfgState {
        match condition {
            CfgExpr::Flag(flag) => self.flag(flag.as_str(), wanted),
            CfgExpr::KeyValue(key, value) => self.key_value(key.as_str(), value.as_str(), wanted),
            CfgExpr::Not(inner) => self.evaluate(inner, !wanted),
            CfgExpr::All(parts) if wanted => self.all(parts, wanted),
            CfgExpr::Any(parts) if !wanted => self.all(parts, wanted),
            CfgExpr::All(parts) | CfgExpr::Any(parts) => self.any(parts, wanted),
            CfgExpr::Literal(value) if *value == wanted => CfgState::Enabled,
            CfgExpr::Literal(_) | CfgExpr::Unknown => CfgState::Maybe,
        }
    }

    fn all(&self, parts: &[CfgExpr], wanted: bool) -> CfgState {
        parts
            .iter()
            .map(|part| self.evaluate(part, wanted))
            .max()
            .unwrap_or(CfgState::Enabled)
    }

    fn any(&self, parts: &[CfgExpr], wanted: bool) -> CfgState {
        parts
            .iter()
            .map(|part| self.evaluate(part, wanted))
            .min()
            // `any()` never holds: what is under it was switched off.
            .unwrap_or(CfgState::Test)
    }

    fn flag(&self, flag: &str, wanted: bool) -> CfgState {
        match flag {
            "unix" | "windows" | "wasm" => self.family(flag, wanted),
            "panic" => CfgState::Enabled,
            _ if TEST_FLAGS.contains(&flag) => {
                if wanted {
                    CfgState::Test
                } else {
                    CfgState::Enabled
                }
            }
            _ => unset(wanted),
        }
    }

    fn family(&self, family: &str, wanted: bool) -> CfgState {
        let families = &self.platform.families;
        platform_state(
            families.iter().any(|of_platform| of_platform == family),
            wanted,
        )
    }

    fn key_value(&self, key: &str, value: &str, wanted: bool) -> CfgState {
        let platform = self.platform;
        match key {
            "feature" if self.default_features.contains(value) => {
                if wanted {
                    CfgState::Enabled
                } else {
                    CfgState::Maybe
                }
            }
            "feature" if wanted && is_test_feature(value) => CfgState::Test,
            "target_os" => platform_state(platform.os == value, wanted),
            "target_family" => self.family(value, wanted),
            "target_arch" => platform_state(platform.arch == value, wanted),
            "target_env" => platform_state(platform.env == value, wanted),
            "target_pointer_width" => platform_state(platform.pointer_width == value, wanted),
            "target_endian" => platform_state(platform.endian == value, wanted),
            "target_has_atomic" => platform_state(value != "128", wanted),
            "panic" => platform_state(value == "unwind", wanted),
            _ => unset(wanted),
        }
    }
}

/// Whether a feature outside the default is there for tests and development, by its name.
fn is_test_feature(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "test",
        "tests",
        "testing",
        "testutil",
        "testutils",
        "mock",
        "mocks",
        "fuzz",
        "fuzzing",
        "bench",
        "benches",
        "benchmark",
        "benchmarks",
        "failpoint",
        "failpoints",
        "staging",
        "e2e",
    ];
    const NAMES: &[&str] = &["dev", "dev-mode", "dev_mode", "development"];
    NAMES.contains(&name) || name.split(['-', '_']).any(|part| PARTS.contains(&part))
}

fn platform_state(holds: bool, wanted: bool) -> CfgState {
    if holds == wanted {
        CfgState::Enabled
    } else {
        CfgState::OtherTarget
    }
}

/// Flags that nobody sets: features outside the default, unknown names.
fn unset(wanted: bool) -> CfgState {
    if wanted {
        CfgState::Maybe
    } else {
        CfgState::Enabled
    }
}

/// `#[test]`, `#[bench]`: the compiler drops the function in any other build.
fn is_test_marker(file: &SourceFile, attribute: &Attribute) -> bool {
    match file.list(file.path(attribute.path).segments) {
        [only] => only.name == known::TEST || only.name.as_str() == "bench",
        _ => false,
    }
}
