//! What names mean: module trees, imports, crates, conditions.

#[path = "support/linked.rs"]
mod linked;

use cargo_perf_review::semantics::defs::{CfgState, CrateOrigin, Namespace, Resolution};
use cargo_perf_review::text::Name;
use linked::Project;

const STD: &str = "
//- /std.rs stub:std
pub mod prelude {
    pub mod v1 {
        pub use crate::option::Option::{self, Some, None};
        pub use crate::vec::Vec;
        pub use crate::iter::Iterator;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::TryFrom;
    }
}
pub mod convert { pub trait TryFrom {} }
pub mod option { pub enum Option<T> { None, Some(T) } impl<T> Option<T> { pub fn is_some(&self) -> bool {} } }
pub mod vec { pub struct Vec<T> {} impl<T> Vec<T> { pub fn new() -> Self {} } }
pub mod iter { pub trait Iterator { type Item; fn next(&mut self) -> Option<Self::Item>; } }
pub mod io { pub trait Read { fn read(&mut self); } pub type Result<T> = T; }
pub mod str { pub fn from_utf8() {} }
pub mod sync { pub mod atomic { pub struct AtomicU8; } }
impl str { pub fn len(&self) -> usize {} }
impl<T> [T] { pub fn sort(&mut self) {} }
impl<T, const N: usize> [T; N] { pub fn map(self) {} }
impl u8 { pub const MAX: u8 = 255; }
";

fn project(text: &str) -> Project {
    Project::new(text)
}

fn with_std(text: &str) -> Project {
    Project::new(&format!("{text}\n{STD}"))
}

#[test]
fn a_rename_means_what_was_renamed() {
    let project = project(
        "//- /lib.rs crate:app
        mod a { pub struct S; pub fn f() {} }
        use a::S as T;
        use a::{self as b, f as g};",
    );
    assert_eq!(project.type_in("app", "T"), "app::a::S");
    assert_eq!(project.value_in("app", "T"), "app::a::S");
    assert_eq!(project.value_in("app", "g"), "app::a::f");
    assert_eq!(project.type_in("app", "b"), "mod app::a");
    assert_eq!(project.value_in("app", "b::f"), "app::a::f");
    assert_eq!(project.type_in("app", "S"), "unknown");
}

#[test]
fn a_crate_that_was_not_read_keeps_its_absolute_path() {
    let project = project(
        "//- /lib.rs crate:app deps:tokio,sql=rusqlite
        use tokio::time as t;
        use tokio::sync::{Mutex, mpsc::{self, Sender as S}};
        pub fn f() {}",
    );
    assert_eq!(
        project.value_in("app", "t::sleep"),
        "unread tokio::time::sleep"
    );
    assert_eq!(project.type_in("app", "Mutex"), "unread tokio::sync::Mutex");
    assert_eq!(
        project.type_in("app", "S"),
        "unread tokio::sync::mpsc::Sender"
    );
    assert_eq!(
        project.value_in("app", "mpsc::unbounded_channel"),
        "unread tokio::sync::mpsc::unbounded_channel"
    );
    assert_eq!(
        project.value_in("app", "sql::Connection::open"),
        "unread rusqlite::Connection::open"
    );
    assert_eq!(project.value_in("app", "other::f"), "unknown +1");
}

#[test]
fn a_macro_named_like_its_crate_does_not_hide_the_crate() {
    let project = project(
        "//- /lib.rs crate:app deps:anyhow
        use anyhow::anyhow;",
    );
    assert_eq!(
        project.type_in("app", "anyhow::Result"),
        "unread anyhow::Result"
    );
    assert_eq!(
        project.meaning(project.module("app"), "anyhow", Namespace::Macros),
        "unread anyhow::anyhow"
    );
}

#[test]
fn declared_and_named_win_over_globs() {
    let project = project(
        "//- /lib.rs crate:app
        mod a { pub struct S; pub struct T; pub struct U; }
        mod b { pub struct T; }
        use a::*;
        use b::T;
        struct S;",
    );
    assert_eq!(project.type_in("app", "S"), "app::S");
    assert_eq!(project.type_in("app", "T"), "app::b::T");
    assert_eq!(project.type_in("app", "U"), "app::a::U");
}

#[test]
fn a_glob_brings_in_only_what_is_visible() {
    let project = project(
        "//- /lib.rs crate:app
        mod a { struct Private; pub(crate) struct Shared; use self::inner::X; mod inner { pub struct X; }
            mod below { use super::*; } }
        use a::*;",
    );
    assert_eq!(project.type_in("app", "Private"), "unknown");
    assert_eq!(project.type_in("app", "X"), "unknown");
    assert_eq!(project.type_in("app", "Shared"), "app::a::Shared");
    assert_eq!(
        project.type_in("app::a::below", "Private"),
        "app::a::Private"
    );
    assert_eq!(project.type_in("app::a::below", "X"), "app::a::inner::X");
}

#[test]
fn a_chain_of_pub_use_is_followed_across_crates() {
    let project = project(
        "//- /one/src/lib.rs crate:one
        mod deep { pub mod er { pub struct S; } }
        pub use deep::er as shown;
        pub(crate) struct Hidden;
        //- /two/src/lib.rs crate:two deps:one
        pub use one::shown::*;
        pub use one as first;
        //- /three/src/lib.rs crate:three deps:two
        use two::S as Mine;
        use two::first::shown;",
    );
    assert_eq!(project.type_in("three", "Mine"), "one::deep::er::S");
    assert_eq!(project.type_in("three", "shown::S"), "one::deep::er::S");
    assert_eq!(
        project.type_in("three", "two::first::shown::S"),
        "one::deep::er::S"
    );
    assert_eq!(project.type_in("two", "one::Hidden"), "unknown +1");
    assert_eq!(project.type_in("three", "one::shown::S"), "unknown +2");
}

#[test]
fn cycles_of_globs_and_imports_end() {
    let project = project(
        "//- /lib.rs crate:app
        pub mod a { pub use super::b::*; pub struct A; }
        pub mod b { pub use super::a::*; pub use self::*; pub struct B; }
        pub mod c { pub use super::d::X; }
        pub mod d { pub use super::c::X; }",
    );
    assert_eq!(project.type_in("app", "b::A"), "app::a::A");
    assert_eq!(project.type_in("app", "a::B"), "app::b::B");
    assert_eq!(project.type_in("app", "c::X"), "unknown +1");
}

#[test]
fn modules_lie_beside_or_below_their_file() {
    let project = project(
        "//- /src/lib.rs crate:app
        mod named; mod folder;
        mod inline { mod inner; }
        //- /src/named.rs
        mod below; pub struct Named;
        //- /src/named/below.rs
        mod deeper { mod deepest; }
        //- /src/named/below/deeper/deepest.rs
        pub struct Deepest;
        //- /src/folder/mod.rs
        mod beside;
        //- /src/folder/beside.rs
        pub struct Beside;
        //- /src/inline/inner.rs
        pub struct Inner;",
    );
    assert_eq!(project.paths_of("Named"), ["app::named::Named"]);
    assert_eq!(
        project.paths_of("Deepest"),
        ["app::named::below::deeper::deepest::Deepest"]
    );
    assert_eq!(project.paths_of("Beside"), ["app::folder::beside::Beside"]);
    assert_eq!(project.paths_of("Inner"), ["app::inline::inner::Inner"]);
    assert!(project.defs.unfound.is_empty());
}

#[test]
fn the_path_attribute_is_relative_to_the_file_or_the_inline_module() {
    let project = project(
        r#"//- /src/lib.rs crate:app
        #[path = "other/place.rs"] mod a;
        mod inline { #[path = "x.rs"] mod b; }
        #[path = "moved"] mod inline2 { mod c; }
        mod named;
        #[path = "../outside.rs"] mod outside;
        //- /src/other/place.rs
        mod sibling;
        //- /src/other/sibling.rs
        pub struct Sibling;
        //- /src/inline/x.rs
        pub struct B;
        //- /src/moved/c.rs
        pub struct C;
        //- /src/named.rs
        #[path = "flat.rs"] mod flat;
        mod inner { #[path = "deep.rs"] mod deep; }
        //- /src/flat.rs
        pub struct Flat;
        //- /src/named/inner/deep.rs
        pub struct Deep;
        //- /outside.rs
        pub struct Outside;"#,
    );
    assert_eq!(project.paths_of("Sibling"), ["app::a::sibling::Sibling"]);
    assert_eq!(project.paths_of("B"), ["app::inline::b::B"]);
    assert_eq!(project.paths_of("C"), ["app::inline2::c::C"]);
    assert_eq!(project.paths_of("Flat"), ["app::named::flat::Flat"]);
    assert_eq!(project.paths_of("Deep"), ["app::named::inner::deep::Deep"]);
    assert_eq!(project.paths_of("Outside"), ["app::outside::Outside"]);
}

#[test]
fn a_module_without_a_file_is_empty_and_listed() {
    let project = project(
        "//- /src/lib.rs crate:app
        mod generated;
        use generated::Thing;",
    );
    let candidates = &project.defs.unfound[0].candidates;
    assert_eq!(candidates.len(), 2);
    assert!(candidates[0].ends_with("generated.rs"));
    assert!(candidates[1].ends_with("generated/mod.rs"));
    assert_eq!(project.type_in("app", "generated"), "mod app::generated");
    assert_eq!(project.type_in("app", "Thing"), "unknown");
}

#[test]
fn an_import_that_leads_nowhere_still_hides_the_prelude() {
    let project = with_std(
        "//- /src/lib.rs crate:app
        mod generated;
        use generated::Vec;",
    );
    assert_eq!(project.type_in("app", "Vec"), "unknown");
}

#[test]
fn a_file_that_contains_itself_ends() {
    let project = project(
        r#"//- /src/lib.rs crate:app
        #[path = "lib.rs"] mod again;
        mod a;
        //- /src/a.rs
        #[path = "a.rs"] mod a;
        pub struct A;"#,
    );
    assert_eq!(project.paths_of("A"), ["app::a::A"]);
}

#[test]
fn an_included_file_declares_in_place() {
    let project = project(
        r#"//- /src/lib.rs crate:app
        mod generated { include!("more.inc.rs"); }
        use generated::{More, f};
        //- /src/more.inc.rs
        pub struct More;
        pub fn f() { fn local() {} }
        pub mod inner { pub struct Inner; }
        impl More { pub fn method() {} }"#,
    );
    assert_eq!(project.type_in("app", "More"), "app::generated::More");
    assert_eq!(project.value_in("app", "f"), "app::generated::f");
    assert_eq!(project.paths_of("Inner"), ["app::generated::inner::Inner"]);
    assert_eq!(project.paths_of("method"), ["app::generated::More::method"]);
    assert_eq!(project.defs.crates.len(), 1);
}

#[test]
fn blocks_have_scopes_of_their_own() {
    let project = project(
        "//- /lib.rs crate:app deps:tokio
        struct S;
        struct T;
        fn f() {
            use tokio::time::sleep;
            struct S;
            fn local() { struct Inner; }
            if true { const DEEP: u8 = 0; struct T; }
        }
        struct Owner;
        impl Owner { fn m(&self) { use tokio::fs as files; } }",
    );
    let block = project.block_with("sleep");
    let types = |module, path| project.meaning(module, path, Namespace::Types);
    assert_eq!(
        project.meaning(block, "sleep", Namespace::Values),
        "unread tokio::time::sleep"
    );
    assert_eq!(project.paths_of("S"), ["app::S", "app::S"]);
    let inner_s = project
        .defs
        .resolve_name(block, Name::new("S"), Namespace::Types);
    let outer_s =
        project
            .defs
            .resolve_name(project.module("app"), Name::new("S"), Namespace::Types);
    assert_ne!(inner_s, outer_s);
    assert_eq!(types(block, "T"), "app::T");
    let deep = project.block_with("DEEP");
    assert_eq!(project.defs.module(deep).parent, Some(block));
    assert_eq!(
        project
            .defs
            .resolve_name(deep, Name::new("S"), Namespace::Types),
        inner_s
    );
    assert_eq!(types(deep, "self::S"), "app::S");
    assert_eq!(
        project.defs.module(project.block_with("Inner")).parent,
        Some(block)
    );
    assert_eq!(
        types(project.block_with("files"), "files::File"),
        "unread tokio::fs::File"
    );
    assert_eq!(project.type_in("app", "files::File"), "unknown +1");
}

#[test]
fn a_block_is_found_by_its_module_and_expression() {
    let project = project(
        "//- /lib.rs crate:app
        fn f() { struct A; { struct B; } }",
    );
    let root = project.module("app");
    let file = project.defs.module(root).file;
    let (outer, inner) = (project.block_with("A"), project.block_with("B"));
    for (block, from) in [(outer, root), (inner, root), (inner, outer)] {
        let cargo_perf_review::semantics::defs::ModuleKind::Block(expr) =
            project.defs.module(block).kind
        else {
            panic!("a block");
        };
        assert_eq!(project.defs.module_of_block(from, file, expr), Some(block));
    }
}

#[test]
fn variants_are_found_behind_their_enum_and_by_its_glob() {
    let project = project(
        "//- /lib.rs crate:app
        pub enum E { A, B(u8), C {} }
        use E::*;
        mod inner { use super::E::{A as First, self}; }
        type Alias = E;
        impl E { fn new() {} }",
    );
    assert_eq!(project.value_in("app", "B"), "app::E::B");
    assert_eq!(project.type_in("app", "C"), "app::E::C");
    assert_eq!(project.value_in("app", "E::A"), "app::E::A");
    assert_eq!(project.value_in("app::inner", "First"), "app::E::A");
    assert_eq!(project.value_in("app::inner", "E::C"), "app::E::C");
    assert_eq!(project.value_in("app", "E::new"), "app::E +1");
    assert_eq!(project.value_in("app", "Alias::A"), "app::Alias +1");
}

#[test]
fn types_and_traits_leave_their_items_over() {
    let project = with_std(
        "//- /lib.rs crate:app
        struct S; trait T { fn f(); }",
    );
    assert_eq!(project.value_in("app", "S::new"), "app::S +1");
    assert_eq!(project.value_in("app", "T::f"), "app::T +1");
    assert_eq!(project.value_in("app", "<S as T>::f"), "app::T +1");
    assert_eq!(project.value_in("app", "<S>::new"), "unknown +1");
    assert_eq!(project.value_in("app", "Self::new"), "unknown +1");
    assert_eq!(project.type_in("app", "Self"), "unknown");
    assert_eq!(
        project.value_in("app", "Vec::<u8>::new"),
        "std::vec::Vec +1"
    );
}

#[test]
fn built_in_types_come_last() {
    let project = with_std(
        "//- /lib.rs crate:app
        use std::str;
        mod a { struct u8; }",
    );
    assert_eq!(project.type_in("app", "u8"), "builtin u8");
    assert_eq!(project.value_in("app", "u8::MAX"), "builtin u8 +1");
    assert_eq!(project.type_in("app::a", "u8"), "app::a::u8");
    assert_eq!(
        project.value_in("app", "str::from_utf8"),
        "std::str::from_utf8"
    );
    assert_eq!(project.value_in("app", "str::len"), "builtin str +1");
    assert_eq!(project.type_in("app", "str"), "builtin str");
}

#[test]
fn core_and_alloc_are_std() {
    let linked = with_std(
        "//- /lib.rs crate:app
        use core::sync::atomic::AtomicU8;
        use alloc::vec::Vec as V;
        extern crate alloc;",
    );
    assert_eq!(
        linked.type_in("app", "AtomicU8"),
        "std::sync::atomic::AtomicU8"
    );
    assert_eq!(linked.type_in("app", "V"), "std::vec::Vec");
    assert_eq!(linked.type_in("app", "::core::vec::Vec"), "std::vec::Vec");
    let without = project("//- /lib.rs crate:app\nuse core::mem::swap;");
    assert_eq!(without.value_in("app", "swap"), "unread std::mem::swap");
}

#[test]
fn the_prelude_is_the_last_resort_and_depends_on_the_edition() {
    let project = with_std(
        "//- /a/lib.rs crate:new edition:2021
        mod own { pub struct Vec; } mod uses { use super::own::*; }
        //- /b/lib.rs crate:old edition:2018
        ",
    );
    assert_eq!(project.type_in("new", "Vec"), "std::vec::Vec");
    assert_eq!(project.value_in("new", "Some"), "std::option::Option::Some");
    assert_eq!(project.type_in("new::uses", "Vec"), "new::own::Vec");
    assert_eq!(project.type_in("new", "TryFrom"), "std::convert::TryFrom");
    assert_eq!(project.type_in("old", "TryFrom"), "unknown");
    assert_eq!(project.type_in("old", "Vec"), "std::vec::Vec");
}

#[test]
fn what_a_stub_does_not_declare_is_an_unread_path() {
    let project = with_std(
        "//- /lib.rs crate:app deps:tokio
        use std::process::Command;
        use std::io::{self, Write as _, Read as _};
        //- /tokio.rs stub:tokio
        pub mod sync { pub struct Mutex; pub use bytes::Bytes; }",
    );
    assert_eq!(
        project.value_in("app", "Command::new"),
        "unread std::process::Command::new"
    );
    assert_eq!(
        project.type_in("app", "io::BufReader"),
        "unread std::io::BufReader"
    );
    assert_eq!(
        project.type_in("app", "tokio::sync::Mutex"),
        "tokio::sync::Mutex"
    );
    assert_eq!(
        project.value_in("app", "tokio::sync::Mutex::new"),
        "tokio::sync::Mutex +1"
    );
    assert_eq!(
        project.type_in("app", "tokio::sync::Bytes"),
        "unread bytes::Bytes"
    );
    assert_eq!(
        project.value_in("app", "tokio::fs::read"),
        "unread tokio::fs::read"
    );
    let traits = project.defs.traits_in_scope(project.module("app"));
    let paths: Vec<_> = traits
        .iter()
        .filter_map(|&of| project.defs.path_of(of))
        .collect();
    let text: Vec<_> = paths.iter().map(|path| path.as_str()).collect();
    assert!(
        text.contains(&"std::io::Read") && text.contains(&"std::io::Write"),
        "{text:?}"
    );
    assert!(text.contains(&"std::iter::Iterator"), "{text:?}");
}

#[test]
fn in_edition_2015_use_begins_at_the_root() {
    let project = project(
        "//- /old/lib.rs crate:old edition:2015 deps:libc
        extern crate libc as c;
        mod a { pub struct S; }
        mod b { use a::S; use c::open; pub fn f() {} pub struct Local; mod inner {} }
        //- /new/lib.rs crate:new edition:2018 deps:libc
        mod a { pub struct S; }
        mod b { use a::S; use libc::open; }",
    );
    assert_eq!(project.type_in("old::b", "S"), "old::a::S");
    assert_eq!(project.value_in("old::b", "open"), "unread libc::open");
    assert_eq!(project.type_in("old::b", "::a::S"), "old::a::S");
    assert_eq!(project.type_in("old::b", "a::S"), "unknown +1");
    assert_eq!(project.type_in("new::b", "S"), "unknown");
    assert_eq!(project.value_in("new::b", "open"), "unread libc::open");
}

#[test]
fn an_extern_crate_may_be_renamed_and_is_seen_everywhere() {
    let project = project(
        "//- /lib.rs crate:app deps:serde_json
        extern crate serde_json as json;
        extern crate self as me;
        mod a { use json::Value; pub struct A; }",
    );
    assert_eq!(
        project.type_in("app::a", "Value"),
        "unread serde_json::Value"
    );
    assert_eq!(
        project.value_in("app::a", "json::to_string"),
        "unread serde_json::to_string"
    );
    assert_eq!(project.type_in("app", "me::a::A"), "app::a::A");
}

#[test]
fn a_renamed_package_is_found_under_its_new_name() {
    let project = project(
        "//- /db/lib.rs crate:data-base
        pub struct Pool;
        //- /app/lib.rs crate:app deps:db=data-base,old=hyper
        use db::Pool;",
    );
    assert_eq!(project.type_in("app", "Pool"), "data_base::Pool");
    assert_eq!(project.type_in("app", "old::Body"), "unread hyper::Body");
    assert_eq!(project.type_in("app", "data_base::Pool"), "unknown +1");
}

#[test]
fn local_modules_win_over_crates_of_the_same_name() {
    let project = project(
        "//- /lib.rs crate:app deps:time
        mod time { pub struct Duration; }
        use time::Duration;
        use ::time::Instant;
        mod a { use time::Date; }",
    );
    assert_eq!(project.type_in("app", "Duration"), "app::time::Duration");
    assert_eq!(project.type_in("app", "Instant"), "unread time::Instant");
    assert_eq!(project.type_in("app::a", "Date"), "unread time::Date");
}

#[test]
fn of_two_alternatives_the_one_of_the_usual_build_counts() {
    let project = project(
        r#"//- /lib.rs crate:app deps:loom default:std
        #[cfg(windows)] mod imp { pub struct S; }
        #[cfg(unix)] mod imp { pub struct S; pub struct Unix; }
        #[cfg(loom)] use loom::sync::Mutex;
        #[cfg(not(loom))] use std::sync::Mutex;
        #[cfg(feature = "std")] fn f() {}
        #[cfg(not(feature = "std"))] fn f() {}
        #[cfg(feature = "extra")] pub struct Extra;
        #[cfg(test)] mod tests { struct Inner; }
        cfg_if::cfg_if! { if #[cfg(target_os = "macos")] { pub struct P; } else { pub struct P; } }
        #[test] fn check() {}"#,
    );
    assert_eq!(project.type_in("app", "imp::Unix"), "app::imp::Unix");
    assert_eq!(project.type_in("app", "Mutex"), "unread std::sync::Mutex");
    let state = |name: &str, position: usize| {
        let mut found = project
            .defs
            .defs
            .iter()
            .filter(|def| def.name.as_str() == name);
        found.nth(position).expect("a definition").cfg
    };
    assert_eq!(state("imp", 0), CfgState::OtherTarget);
    assert_eq!(state("imp", 1), CfgState::Enabled);
    assert_eq!(state("S", 0), CfgState::OtherTarget);
    assert_eq!(
        (state("f", 0), state("f", 1)),
        (CfgState::Enabled, CfgState::Maybe)
    );
    assert_eq!(state("Extra", 0), CfgState::Maybe);
    assert_eq!(state("Inner", 0), CfgState::Test);
    assert_eq!(
        (state("P", 0), state("P", 1)),
        (CfgState::OtherTarget, CfgState::Enabled)
    );
    assert_eq!(state("check", 0), CfgState::Test);
    let f = project
        .defs
        .resolve_name(project.module("app"), Name::new("f"), Namespace::Values);
    let Resolution::Def(f) = f else {
        panic!("a definition")
    };
    assert_eq!(project.defs.defs[f.0 as usize].cfg, CfgState::Enabled);
}

#[test]
fn files_that_no_target_reaches_are_crates_of_their_own() {
    let project = project(
        "//- /src/lib.rs crate:app deps:tokio
        mod used;
        //- /src/used.rs
        //- /src/forgotten.rs
        mod part; use tokio::fs; pub struct Forgotten;
        //- /src/forgotten/part.rs
        pub struct Part;",
    );
    let strays: Vec<_> = project
        .defs
        .crates
        .iter()
        .filter(|krate| krate.origin == CrateOrigin::Stray)
        .map(|krate| krate.name.as_str())
        .collect();
    assert_eq!(strays, ["forgotten"]);
    assert_eq!(
        project.type_in("forgotten", "fs::File"),
        "unread tokio::fs::File"
    );
    assert_eq!(project.paths_of("Part"), ["forgotten::part::Part"]);
}

#[test]
fn a_file_outside_any_package_assumes_its_crates() {
    let project = with_std(
        "//- /script.rs
        use tokio::time::sleep;
        use reqwest::Client;
        mod local { pub struct S; }
        use local::S;
        use std::vec::Vec as V;",
    );
    assert_eq!(
        project.value_in("script", "sleep"),
        "unread tokio::time::sleep"
    );
    assert_eq!(
        project.value_in("script", "Client::new"),
        "unread reqwest::Client::new"
    );
    assert_eq!(
        project.value_in("script", "regex::Regex::new"),
        "unread regex::Regex::new"
    );
    assert_eq!(project.type_in("script", "S"), "script::local::S");
    assert_eq!(project.type_in("script", "V"), "std::vec::Vec");
    assert_eq!(project.value_in("script", "Unheard::of"), "unknown +1");
}

#[test]
fn a_file_in_two_trees_is_two_sets_of_definitions() {
    let project = project(
        "//- /src/lib.rs crate:app
        mod shared;
        //- /src/main.rs bin:tool
        mod shared;
        //- /src/shared.rs
        pub struct S; use crate::shared::S as T; fn f() { struct Local; }",
    );
    assert_eq!(project.paths_of("S"), ["app::shared::S", "tool::shared::S"]);
    assert_eq!(project.type_in("app::shared", "T"), "app::shared::S");
    assert_eq!(project.type_in("tool::shared", "T"), "tool::shared::S");
    let def = project
        .defs
        .defs
        .iter()
        .find(|def| def.name.as_str() == "S")
        .expect("S");
    assert_eq!(
        project
            .defs
            .by_item
            .get(&(def.file, def.item))
            .map(<[_]>::len),
        Some(2)
    );
}

#[test]
fn tests_see_the_library_and_the_dependencies_for_development() {
    let project = project(
        "//- /src/lib.rs crate:my-app deps:tokio dev-deps:criterion build-deps:cc
        pub struct Public; struct Private; pub(crate) struct Shared;
        //- /tests/it.rs test:it
        mod common;
        use my_app::Public; use my_app::Private; use my_app::Shared; use criterion::Criterion; use tokio::fs; use cc::Build;
        //- /tests/common/mod.rs
        pub struct Helper;
        //- /build.rs build:build-script-build
        use cc::Build; use my_app::Public; use tokio::fs;",
    );
    assert_eq!(project.type_in("it", "Public"), "my_app::Public");
    assert_eq!(project.type_in("it", "Private"), "unknown");
    assert_eq!(project.type_in("it", "Shared"), "unknown");
    assert_eq!(
        project.type_in("it", "Criterion"),
        "unread criterion::Criterion"
    );
    assert_eq!(project.type_in("it", "Build"), "unknown");
    assert_eq!(
        project.type_in("it", "common::Helper"),
        "it::common::Helper"
    );
    let build = "build_script_build";
    assert_eq!(project.type_in(build, "Build"), "unread cc::Build");
    assert_eq!(project.type_in(build, "Public"), "unknown");
    assert_eq!(project.type_in(build, "fs"), "unknown");
}

#[test]
fn names_of_unread_globs_are_kept_with_their_modules() {
    let project = project(
        "//- /lib.rs crate:app deps:rayon,diesel
        pub mod prelude { pub use rayon::prelude::*; use diesel::prelude::*; }
        use prelude::*;
        mod tests { use super::*; }",
    );
    let globs = |module: &str| {
        let scope = &project.defs.module(project.module(module)).scope;
        let mut paths: Vec<_> = scope
            .unread_globs
            .iter()
            .map(|path| path.as_str())
            .collect();
        paths.sort_unstable();
        paths
    };
    assert_eq!(globs("app::prelude"), ["diesel::prelude", "rayon::prelude"]);
    assert_eq!(globs("app"), ["rayon::prelude"]);
    assert_eq!(globs("app::tests"), ["rayon::prelude"]);
}

#[test]
fn canonical_paths_name_the_type_or_trait_of_an_item() {
    let project = with_std(
        "//- /lib.rs crate:app
        mod a { pub struct S<T>(T); impl<T> S<T> { pub fn m(&self) {} } }
        type Alias = a::S<u8>;
        impl Alias { fn by_alias() {} }
        trait Tr { fn t(&self); const K: u8; }
        impl Tr for Vec<u8> { fn t(&self) { fn nested() {} } }
        impl<X> Tr for X { fn blanket() {} }
        impl<'a> Tr for &'a str { fn on_str() {} }
        impl dyn Tr { fn on_dyn() {} }",
    );
    assert_eq!(project.paths_of("m"), ["app::a::S::m"]);
    assert_eq!(project.paths_of("by_alias"), ["app::a::S::by_alias"]);
    assert_eq!(project.paths_of("t"), ["app::Tr::t", "std::vec::Vec::t"]);
    assert_eq!(project.paths_of("K"), ["app::Tr::K"]);
    assert_eq!(project.paths_of("blanket"), ["app::Tr::blanket"]);
    assert_eq!(project.paths_of("on_str"), ["str::on_str"]);
    assert_eq!(project.paths_of("on_dyn"), ["app::Tr::on_dyn"]);
    assert_eq!(project.paths_of("nested"), ["app::nested"]);
    assert_eq!(project.paths_of("len"), ["str::len"]);
    assert_eq!(project.paths_of("sort"), ["slice::sort"]);
    assert_eq!(project.paths_of("map"), ["array::map"]);
    assert_eq!(project.paths_of("MAX"), ["u8::MAX"]);
}

#[test]
fn items_of_opened_macros_and_extern_blocks_are_declared_in_place() {
    let project = project(
        r#"//- /lib.rs crate:app
        thread_local! { static SLOT: u8 = 0; }
        extern "C" { fn c_function(); }
        fn f() { thread_local! { static INNER: u8 = 0; } }"#,
    );
    assert_eq!(project.value_in("app", "SLOT"), "app::SLOT");
    assert_eq!(project.value_in("app", "c_function"), "app::c_function");
    let block = project.block_with("INNER");
    assert_eq!(
        project.meaning(block, "INNER", Namespace::Values),
        "app::INNER"
    );
}

#[test]
fn exported_macros_lie_at_the_root_and_others_in_their_text() {
    let project = project(
        "//- /one/lib.rs crate:one
        mod macros { #[macro_export] macro_rules! shown { () => {} } macro_rules! local { () => {} }
            pub(crate) use local as renamed; }
        mod user { use crate::macros::renamed; }
        //- /two/lib.rs crate:two deps:one
        use one::shown;",
    );
    let macros =
        |module: &str, path: &str| project.meaning(project.module(module), path, Namespace::Macros);
    assert_eq!(macros("two", "shown"), "one::macros::shown");
    assert_eq!(macros("one::user", "renamed"), "one::macros::local");
    assert_eq!(macros("one::user", "local"), "one::macros::local");
}

#[test]
fn a_path_through_a_module_whose_names_come_from_one_unread_glob_leads_there() {
    let project = project(
        "//- /lib.rs crate:app deps:tokio
        mod rt { pub use tokio::runtime::*; }
        use rt::Builder;",
    );
    assert_eq!(
        project.type_in("app", "rt::Runtime"),
        "unread tokio::runtime::Runtime"
    );
    assert_eq!(
        project.type_in("app", "Builder"),
        "unread tokio::runtime::Builder"
    );
}

#[test]
fn what_nothing_declares_comes_from_the_one_unread_glob() {
    let project = project(
        "//- /lib.rs crate:app deps:serde,tokio
        mod one { use serde::*; struct Known; }
        mod two { use serde::*; use tokio::runtime::*; }",
    );
    assert_eq!(
        project.type_in("app::one", "Serializer"),
        "unread serde::Serializer"
    );
    assert_eq!(project.type_in("app::one", "Known"), "app::one::Known");
    let meaning =
        |module: &str, name: &str| project.meaning(project.module(module), name, Namespace::Macros);
    assert_eq!(
        meaning("app::one", "Deserialize"),
        "unread serde::Deserialize"
    );
    // Two may have it; these the compiler knows by itself.
    assert_eq!(meaning("app::two", "Deserialize"), "unknown");
    assert_eq!(meaning("app::one", "Clone"), "unknown");
    assert_eq!(meaning("app::one", "writeln"), "unknown");
}

#[test]
fn the_members_of_modules_traits_enums_and_impls_are_listed_in_order() {
    let project = project(
        "//- /lib.rs crate:app
        mod a { pub fn two() {} pub fn one() {} }
        enum E { B, A }
        trait T { fn z(); fn y(); }",
    );
    let members = |name: &str| -> Vec<&str> {
        let position = project
            .defs
            .defs
            .iter()
            .position(|def| def.name.as_str() == name);
        let position = u32::try_from(position.expect("a definition")).expect("few");
        let found = &project.defs.members[&cargo_perf_review::semantics::defs::DefId(position)];
        found.iter().map(|(name, _)| name.as_str()).collect()
    };
    assert_eq!(members("a"), ["two", "one"]);
    assert_eq!(members("E"), ["B", "A"]);
    assert_eq!(members("T"), ["z", "y"]);
}

#[test]
fn what_a_macro_declares_that_is_not_opened_has_a_path() {
    let project = project(
        "//- /lib.rs crate:app deps:tonic
        mod pb { tonic::include_proto!(\"inventory\"); }
        mod out { include!(concat!(env!(\"OUT_DIR\"), \"/out.rs\")); }
        mod plain {}
        use pb::inventory_server::Inventory;",
    );
    assert_eq!(
        project.type_in("app", "Inventory"),
        "unread app::pb::inventory_server::Inventory"
    );
    assert_eq!(project.type_in("app", "out::Made"), "unread app::out::Made");
    assert_eq!(project.type_in("app", "plain::Made"), "unknown +1");
}
