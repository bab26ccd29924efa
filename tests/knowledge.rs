//! The tables of `rules/apis` hold together.

use std::collections::HashSet;

use cargo_perf_review::knowledge::{self, Keyed, Table, api, canonical};
use cargo_perf_review::text::Name;

/// Calls the body with each table and its name.
macro_rules! each_table {
    ($check:ident) => {
        $check("blocking_apis", knowledge::blocking_apis());
        $check("runtime_entry", &knowledge::async_contexts().runtime_entry);
        $check(
            "transparent_macro",
            &knowledge::async_contexts().transparent_macro,
        );
        $check("offload", &knowledge::async_contexts().offload);
        $check(
            "inline_closure",
            &knowledge::async_contexts().inline_closure,
        );
        $check("handler", &knowledge::async_contexts().handler);
        $check("guards", knowledge::guards());
        $check("locks", &knowledge::locks_and_maps().locks);
        $check("maps", &knowledge::locks_and_maps().maps);
        $check("unbounded", &knowledge::channels().unbounded);
        $check("clients", knowledge::clients());
        $check("db_calls", knowledge::database_calls());
        $check("remote_io", &knowledge::remote_io().calls);
        $check("streams", &knowledge::buffered_io().streams);
        $check("consumers", &knowledge::buffered_io().consumers);
        $check("cancel_safety", knowledge::cancel_safety());
        $check("allocating_calls", knowledge::allocating_calls());
        $check("collections", &knowledge::growable().collections);
        $check("rayon", &knowledge::rayon().entries);
        $check("serde streams", &knowledge::serde_calls().streams);
        $check("no_delay", &knowledge::no_delay().apis);
        $check("pool settings", &knowledge::pool_settings().missing);
        $check("allocators", &knowledge::musl_and_allocators().allocators);
        $check("eager", &knowledge::error_apis().eager);
    };
}

#[test]
fn every_table_can_be_read() {
    knowledge::warm_up();
    assert!(!knowledge::linear_ops().op.is_empty());
    assert!(!knowledge::type_layout().is_empty());
    assert!(!knowledge::cargo_profiles().profile.is_empty());
    assert!(!knowledge::gotchas().is_empty());
    assert!(!knowledge::heavy_crates().is_empty());
    assert!(!knowledge::slow_features().feature.is_empty());
    assert!(!knowledge::format_status().is_empty());
    assert!(!knowledge::network_defaults().http2.is_empty());
    assert!(!knowledge::programs().server.is_empty());
    assert_eq!(
        knowledge::clone_cost(Name::new("alloc::sync::Arc")),
        Some(knowledge::CloneCost::Cheap)
    );
}

#[test]
fn no_path_has_two_rows_for_the_same_versions() {
    fn check<R: Keyed>(name: &str, table: &Table<R>) {
        let mut seen = HashSet::new();
        for row in table.rows() {
            for path in std::iter::once(&row.path()).chain(row.aliases()) {
                let key = (*path, format!("{:?}", row.versions()));
                assert!(seen.insert(key), "{name}: {path} has two rows");
            }
        }
    }
    each_table!(check);
}

#[test]
fn every_path_is_the_canonical_one() {
    fn check<R: Keyed>(name: &str, table: &Table<R>) {
        for row in table.rows() {
            let path = row.path();
            assert_eq!(
                canonical(Name::new(path)).as_str(),
                path,
                "{name}: not canonical"
            );
            for alias in row.aliases() {
                let alias = Name::new(alias);
                assert_eq!(canonical(alias), alias, "{name}: alias is not canonical");
            }
        }
    }
    each_table!(check);
}

#[test]
fn every_path_is_one() {
    fn check<R: Keyed>(name: &str, table: &Table<R>) {
        for row in table.rows() {
            let path = row.path();
            let path = path.strip_suffix("::*").unwrap_or(path);
            assert!(
                syn::parse_str::<syn::TypePath>(path).is_ok(),
                "{name}: `{path}` is no path"
            );
        }
    }
    each_table!(check);
}

#[test]
fn every_replacement_is_code_or_prose_with_code_in_it() {
    let mut wrong = Vec::new();
    for row in knowledge::blocking_apis().rows() {
        let first = row.replacement.split(", or ").next().unwrap_or_default();
        let code = first.replace("..", "x");
        let is_code = syn::parse_str::<syn::Expr>(&code).is_ok()
            || syn::parse_str::<syn::Type>(&code).is_ok();
        let is_prose = first.contains(' ') && first.len() > 8 && !first.ends_with('.');
        let is_macro = first.ends_with('!');
        if !(is_code || is_prose || is_macro) {
            wrong.push((row.path, row.replacement));
        }
        assert_ne!(row.replacement, row.path, "replaces itself");
    }
    assert!(wrong.is_empty(), "no replacements: {wrong:#?}");
    for row in knowledge::channels().unbounded.rows() {
        if let Some(bounded) = row.bounded {
            assert_ne!(bounded, row.path);
        }
    }
}

#[test]
fn every_receiver_set_exists() {
    for row in knowledge::blocking_apis().rows() {
        if let Some(set) = row.receiver_set() {
            assert!(!row.receivers.is_empty(), "{}: no set {set}", row.path);
        }
    }
}

#[test]
fn facades_lead_to_one_path() {
    for (spelling, path) in [
        ("core::mem::take", "std::mem::take"),
        ("alloc::vec::Vec::new", "std::vec::Vec::new"),
        (
            "futures_util::StreamExt::next",
            "futures::stream::StreamExt::next",
        ),
        (
            "futures_channel::mpsc::unbounded",
            "futures::channel::mpsc::unbounded",
        ),
        (
            "crossbeam::channel::unbounded",
            "crossbeam_channel::unbounded",
        ),
        ("str::to_lowercase", "std::str::to_lowercase"),
        ("my::own::function", "my::own::function"),
    ] {
        assert_eq!(canonical(Name::new(spelling)).as_str(), path);
    }
}

#[test]
fn an_api_is_known_by_its_resolved_path_only() {
    let known = |path: &str| api(Name::new(path)).is_some();
    assert!(known("std::thread::sleep"));
    assert!(
        known("core::iter::Iterator::map"),
        "a pattern for all methods"
    );
    assert!(!known("sleep"));
    assert!(!known("my::thread::sleep"));
    assert!(!known("std::thread::sleepy"));
}

#[test]
fn the_version_decides_between_rows() {
    let resolver = knowledge::blocking_apis()
        .rows()
        .iter()
        .find(|row| row.path.starts_with("hickory_resolver::Resolver"))
        .expect("the resolver that blocked before 0.25");
    let api = api(Name::new(resolver.path)).expect("it has a row");
    let at = |version: &str| {
        let version = semver::Version::parse(version).expect("a version");
        knowledge::blocking_apis().for_version(api, Some(&version))
    };
    assert!(at("0.24.4").is_some());
    assert!(at("0.25.0").is_none());
}
