//! See rules/memory/format_in_loop.md

use crate::finding::{Confidence, Heat, Severity};
use crate::rules::context::BodyCx;
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "format_in_loop",
    hooks: &[Hook::Expr(ExprKinds::MACRO, check)],
};

/// What becomes of the text.
enum Use {
    /// It is copied into something that could be written to directly.
    Written(&'static str),
    /// It is looked up or compared.
    Read(&'static str),
}

fn check(cx: &BodyCx<'_>, id: ExprId) {
    let ExprKind::Macro(call) = cx.expr(id).kind else {
        return;
    };
    let call = &cx.file().macro_calls[call];
    if !matches!(call.kind, MacroKind::Format(_)) || !is_format(cx, call.path) || cx.is_quiet() {
        return;
    }
    let loops = cx.loops(id);
    if !loops.repeats() || cx.in_error_path(id) {
        return;
    }
    let Some(used) = only_use(cx, id) else {
        return;
    };
    let function = cx.function_name();
    let (message, fix) = match used {
        Use::Written(method) => (
            format!(
                "`format!` builds a String in every pass of a loop in `{function}`, which `{method}` only copies"
            ),
            "write into the target instead: `write!(target, ..)`, with `use std::fmt::Write` for a `String` \
             and `std::io::Write` for a writer",
        ),
        Use::Read(method) => (
            format!(
                "`format!` builds a String in every pass of a loop in `{function}`, which `{method}` only reads"
            ),
            "keep one `String` before the loop, `clear()` it in each pass and `write!` into it, or look up by a \
             key that needs no text, such as a tuple",
        ),
    };
    let hot = cx.heat(id) == Heat::Hot && loops.depth > 1;
    let report = cx.report(id, message).fix(fix).at_most(Confidence::High);
    if hot {
        drop(report.severity(Severity::Warning));
    }
}

fn is_format(cx: &BodyCx<'_>, path: crate::syntax::hir::PathId) -> bool {
    let segments = cx.file().list(cx.file().path(path).segments);
    let names: Vec<&str> = segments
        .iter()
        .map(|segment| segment.name.as_str())
        .collect();
    matches!(names.as_slice(), ["format"] | ["std" | "alloc", "format"])
}

/// The one thing that is done with the text, if it is not kept: a method that borrows it at once.
fn only_use(cx: &BodyCx<'_>, text: ExprId) -> Option<Use> {
    let mut inner = text;
    let mut borrowed = false;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Reference { mutable: false, .. } => borrowed = true,
            ExprKind::MethodCall { .. } => {
                let method = cx.file().method_call(outer)?;
                let name = method.method.name.as_str();
                if method.receiver != inner {
                    return borrowed.then(|| use_by(cx, outer, name)).flatten();
                }
                if !matches!(name, "as_bytes" | "as_str" | "as_ref") {
                    return None;
                }
                borrowed = true;
            }
            _ => return None,
        }
        inner = outer;
    }
}

fn use_by(cx: &BodyCx<'_>, call: ExprId, name: &str) -> Option<Use> {
    let api = cx.api(call)?;
    let path = api.path().as_str();
    let on = |ty: &str| {
        path.strip_prefix(ty)
            .is_some_and(|rest| rest.starts_with("::"))
    };
    match name {
        "push_str" if on("std::string::String") => Some(Use::Written("push_str")),
        "extend_from_slice" if on("std::vec::Vec") => Some(Use::Written("extend_from_slice")),
        "write_all" if on("std::io::Write") && writes_to_memory(cx, call) => {
            Some(Use::Written("write_all"))
        }
        "get" | "contains_key" | "remove" | "get_mut" if is_map(path) => Some(Use::Read("get")),
        "contains" if is_map(path) => Some(Use::Read("contains")),
        "starts_with" | "ends_with" if on("std::str") || path.starts_with("str::") => {
            Some(Use::Read("starts_with"))
        }
        _ => None,
    }
}

fn is_map(path: &str) -> bool {
    ["HashMap::", "HashSet::", "BTreeMap::", "BTreeSet::"]
        .iter()
        .any(|name| path.contains(name))
        && (path.starts_with("std::collections::") || path.starts_with("hashbrown::"))
}

/// Whether the writer gathers what is written: to write piece by piece to a file would cost more.
fn writes_to_memory(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(method) = cx.file().method_call(call) else {
        return false;
    };
    let ty = cx.ty(method.receiver).behind_pointers();
    [
        "std::vec::Vec",
        "std::io::BufWriter",
        "std::io::LineWriter",
        "std::io::Cursor",
    ]
    .iter()
    .any(|buffered| ty.is(buffered))
}
