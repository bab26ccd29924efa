//! Paths that an iterator made of the entries of a directory, wherever they are gone through later.

use super::entry_of_path;
use crate::rules::context::BodyCx;
use crate::rules::streams;
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// How many steps of chains and variables are followed.
const LONGEST: usize = 32;

/// The entry that became the path which a variable of a loop or closure holds:
/// `.map(|entry| entry.path()).filter(|path| path.is_dir())`, `for path in paths`.
pub(super) fn entry_mapped(cx: &BodyCx<'_>, element: PatId) -> Option<ExprId> {
    const PATHS: &[&str] = &[
        "camino::Utf8Path",
        "camino::Utf8PathBuf",
        "std::path::Path",
        "std::path::PathBuf",
    ];
    let ty = cx.facts().pat_ty(element);
    if !PATHS.iter().any(|path| ty.is(path)) {
        return None;
    }
    let mut iterated = gone_through(cx, element)?;
    for _ in 0..LONGEST {
        iterated = match cx.expr(iterated).kind {
            ExprKind::MethodCall { .. } => match before(cx, iterated)? {
                Before::Entry(entry) => return Some(entry),
                Before::Same(receiver) => receiver,
            },
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::Path(_) => {
                let local = cx.facts().local(iterated)?;
                (!is_added_to(cx, local)).then(|| streams::initializer(cx, local))??
            }
            _ => cx.facts().taken_out_of(iterated)?,
        };
    }
    None
}

/// What is gone through by the loop or the method whose elements a pattern binds.
fn gone_through(cx: &BodyCx<'_>, element: PatId) -> Option<ExprId> {
    const OTHERS: &[&str] = &[
        "fold",
        "try_fold",
        "scan",
        "reduce",
        "map_or",
        "map_or_else",
    ];
    let range = cx.file().pat(element).range;
    let is_of = |pat: PatId| cx.file().pat(pat).range.contains_range(range);
    cx.facts()
        .own_exprs()
        .find_map(|expr| match cx.expr(expr).kind {
            ExprKind::For { pat, iterable, .. } => is_of(pat).then_some(iterable),
            ExprKind::Closure(id) => {
                let mut params = cx.file().list(cx.file().closures[id].params).iter();
                let method = params
                    .any(|&param| is_of(param))
                    .then(|| cx.file().method_call(cx.parent(expr)?))??;
                (!OTHERS.contains(&method.method.name.as_str())).then_some(method.receiver)
            }
            _ => None,
        })
}

/// What a step of a chain stands behind.
enum Before {
    /// It makes the path of this entry.
    Entry(ExprId),
    /// It leaves the elements as this gives them.
    Same(ExprId),
}

fn before(cx: &BodyCx<'_>, call: ExprId) -> Option<Before> {
    let call = cx.file().method_call(call)?;
    let same = Some(Before::Same(call.receiver));
    match call.method.name.as_str() {
        "map" | "filter_map" | "flat_map" => {
            let given = *call.args.first()?;
            if let Some(entry) = path_given(cx, given) {
                return Some(Before::Entry(entry));
            }
            takes_out(cx, given).then_some(same)?
        }
        "as_slice" | "by_ref" | "cloned" | "collect" | "drain" | "expect" | "filter"
        | "flatten" | "fuse" | "inspect" | "into_iter" | "into_par_iter" | "iter" | "iter_mut"
        | "par_iter" | "peekable" | "rev" | "skip" | "sorted" | "take" | "unwrap"
        | "unwrap_or_default" => same,
        _ => None,
    }
}

/// Whether a function takes elements out of results: `Result::ok`, `|entry| entry.ok()`.
fn takes_out(cx: &BodyCx<'_>, function: ExprId) -> bool {
    let api = match cx.expr(function).kind {
        ExprKind::Closure(id) => cx.api(cx.file().innermost(cx.file().closures[id].body)),
        _ => cx.facts().value_api(function),
    };
    api.is_some_and(|api| api.path().as_str() == "std::result::Result::ok")
}

/// The entry whose path is what a closure gives, also inside `Some` or `Ok`, or as what a result holds:
/// `|entry| entry.ok().map(|entry| entry.path())`.
fn path_given(cx: &BodyCx<'_>, closure: ExprId) -> Option<ExprId> {
    let ExprKind::Closure(closure) = cx.expr(closure).kind else {
        return None;
    };
    let mut value = cx.file().innermost(cx.file().closures[closure].body);
    for _ in 0..LONGEST {
        value = match cx.expr(value).kind {
            ExprKind::Call { args, .. } => match cx.file().list(args) {
                &[only] => only,
                _ => return None,
            },
            ExprKind::MethodCall { .. } => {
                if let Some(entry) = entry_of_path(cx, value) {
                    return Some(entry);
                }
                let call = cx.file().method_call(value)?;
                match call.method.name.as_str() {
                    "map" => return path_given(cx, *call.args.first()?),
                    "ok" | "map_err" => call.receiver,
                    _ => return None,
                }
            }
            _ => return None,
        };
    }
    None
}

/// Whether something is added to a list: not all that it holds need be entries.
fn is_added_to(cx: &BodyCx<'_>, list: PatId) -> bool {
    cx.facts().uses_of(list).any(|name| {
        let call = cx.parent(name).and_then(|call| cx.file().method_call(call));
        call.is_some_and(|call| {
            call.receiver == name
                && matches!(
                    call.method.name.as_str(),
                    "push" | "extend" | "append" | "insert"
                )
        })
    })
}
