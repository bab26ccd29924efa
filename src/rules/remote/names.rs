//! What names and texts say of what a call does: those of functions, of the standard library and of
//! queries.

use super::{Effects, Level, Wait};
use crate::knowledge;

/// Whether a query's text only selects.
pub(super) fn only_selects(text: &str) -> bool {
    const ACTS: &[&str] = &[
        "for update",
        "for share",
        "for no key",
        "for key",
        "nextval",
        "setval",
        "pg_advisory",
        "insert ",
        "update ",
        "delete ",
        "merge ",
        " into ",
        "call ",
        "pg_notify",
        "pg_sleep",
    ];
    let text = text.to_lowercase();
    let text = text.trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    let text = text.strip_prefix("r#").unwrap_or(text);
    (text.starts_with("select") || text.starts_with("with"))
        && !ACTS.iter().any(|word| text.contains(word))
}

/// What a call does of which only the name is known.
pub(super) fn by_name(name: &str, awaited: bool) -> Effects {
    if writes_by_name(name) {
        return Effects::ACTS;
    }
    if !awaited {
        let converts = begins_with(name, &knowledge::remote_io().convert_prefixes);
        let level = if converts {
            Level::Quiet
        } else {
            Level::SeemsToRead
        };
        return Effects::of(level, Wait::None);
    }
    if begins_with(name, &knowledge::remote_io().read_prefixes) {
        Effects::of(Level::SeemsToRead, Wait::Remote)
    } else {
        Effects::ACTS
    }
}

pub(super) fn writes_by_name(name: &str) -> bool {
    begins_with(name, &knowledge::remote_io().write_prefixes)
}

/// Whether the first word of a name is one of these.
fn begins_with(name: &str, words: &[&str]) -> bool {
    let first = name.split('_').next().unwrap_or_default();
    words.contains(&first)
}

/// What the standard library does outside the caller's values; what waits is known otherwise. Whoever
/// asks for the time around awaits measures them one by one; code that they call may tell the time at
/// any moment.
pub(super) fn by_std(path: &str, is_in_callee: bool) -> Effects {
    const ACTS: &[&str] = &[
        "std::sync::atomic::",
        "std::sync::mpsc::",
        "std::sync::Mutex::",
        "std::sync::RwLock::write",
        "std::sync::Condvar::",
        "std::thread::",
        "std::process::",
        "std::env::set_var",
        "std::cell::",
        "std::net::",
        "std::io::",
        "std::fs::",
    ];
    const CLOCKS: &[&str] = &["std::time::Instant::", "std::time::SystemTime::"];
    /// Values that only stand among what acts.
    const VALUES: &[&str] = &[
        "std::process::id",
        "std::thread::available_parallelism",
        "std::io::Cursor::",
        "std::io::Error::",
        "std::io::ErrorKind::",
        "std::net::Ip",
        "std::net::SocketAddr",
    ];
    let is_among = |of: &[&str]| of.iter().any(|prefix| path.starts_with(prefix));
    // A setting or a limit; who changes it acts.
    let looks = is_in_callee && path.starts_with("std::sync::atomic::") && path.ends_with("::load");
    let measures = !is_in_callee && is_among(CLOCKS);
    if measures || is_among(ACTS) && !is_among(VALUES) && !looks {
        Effects::ACTS
    } else {
        Effects::QUIET
    }
}

/// Whether a name says that something is brought from elsewhere.
pub(super) fn names_latency(name: &str) -> bool {
    let first = name.split('_').next().unwrap_or_default();
    matches!(
        first,
        "fetch" | "load" | "query" | "download" | "lookup" | "get" | "find" | "search" | "list"
    )
}
