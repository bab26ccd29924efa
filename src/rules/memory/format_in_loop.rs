//! See rules/memory/format_in_loop.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{
    BinaryOp, ExprId, ExprKind, FormatArgument, MacroKind, PatKind, Statement,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "format_in_loop",
    hooks: &[
        Hook::Expr(ExprKinds::MACRO, check_macro),
        Hook::CallTo(
            ApiSet::Paths(&["std::string::ToString::to_string"]),
            |cx, id, _| check_conversion(cx, id),
        ),
        Hook::CallTo(
            ApiSet::Paths(&["std::slice::concat", "std::slice::join"]),
            |cx, id, api| {
                if cx.ty(id).is("std::string::String") && is_looked_up(cx, id) {
                    check(cx, id, api.name());
                }
            },
        ),
    ],
};

/// What becomes of the text.
enum Use {
    /// It is copied into something that could be written to directly.
    Written(&'static str),
    /// It is looked up or compared.
    Read(&'static str),
    /// A method of the workspace borrows it.
    Lent(&'static str),
    /// It replaces what it began with.
    Grown,
}

fn check_macro(cx: &BodyCx<'_>, id: ExprId) {
    if cx.facts().std_macro(id) == Some("format") {
        check(cx, id, "format!");
    }
}

/// `number.to_string()`; of a text it is a copy, of which other rules speak.
fn check_conversion(cx: &BodyCx<'_>, id: ExprId) {
    let Some((value, _)) = streams::receiver_and_argument(cx, id) else {
        return;
    };
    let is_number = cx.ty(value).primitive().is_some_and(|primitive| {
        !matches!(
            primitive,
            Primitive::Str | Primitive::Char | Primitive::Bool
        )
    });
    if is_number || is_looked_up(cx, id) && !is_text(cx.ty(value)) {
        check(cx, id, "to_string");
    }
}

/// Whether a text is only compared or looked up.
fn is_looked_up(cx: &BodyCx<'_>, text: ExprId) -> bool {
    matches!(only_use(cx, text), Some(Use::Read(_)))
}

/// Whether a type is a text itself, or nobody knows what it is.
fn is_text(ty: Type<'_>) -> bool {
    const TEXTS: &[&str] = &["std::string::String", "std::borrow::Cow"];
    let ty = ty.behind_pointers();
    match ty.path() {
        Some(path) => TEXTS.contains(&path.as_str()),
        None => true,
    }
}

fn check(cx: &BodyCx<'_>, id: ExprId, made_by: &str) {
    if cx.is_quiet() {
        return;
    }
    let loops = cx.loops(id);
    if !loops.repeats() || cx.in_error_path(id) || cx.facts().is_cold(id) {
        return;
    }
    let Some(used) = only_use(cx, id) else {
        return;
    };
    let function = cx.function_name();
    let (message, fix) = match used {
        Use::Written(method) => (
            format!(
                "`{made_by}` builds a String in every pass of a loop in `{function}`, which `{method}` only copies"
            ),
            "write into the target instead: `write!(target, ..)`, with `use std::fmt::Write` for a `String` \
             and `std::io::Write` for a writer",
        ),
        Use::Read(method) | Use::Lent(method) => (
            format!(
                "`{made_by}` builds a String in every pass of a loop in `{function}`, which `{method}` only reads"
            ),
            "keep one `String` before the loop, `clear()` it in each pass and `write!` into it, or look up by a \
             key that needs no text, such as a tuple",
        ),
        Use::Grown => (
            format!(
                "`{made_by}` copies all of the text so far in every pass of a loop in `{function}`, to add to its end"
            ),
            "append with `write!(text, ..)` and `use std::fmt::Write`",
        ),
    };
    // What is collected is mostly short: a hash, a key.
    let is_known = !matches!(used, Use::Lent(_) | Use::Written("collect" | "extend"));
    // Beside what a request does in a package of some size, a short text is soon made.
    let hot = is_known && cx.heat(id) == Heat::Hot && loops.depth > 1 && cx.facts().is_sketch();
    let report = cx.report(id, message).fix(fix).at_most(Confidence::High);
    drop(if hot {
        report.severity(Severity::Warning)
    } else {
        report
    });
}

/// The one thing that is done with the text, if it is not kept: what borrows it at once.
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
                    let by = || {
                        use_by(cx, outer, inner)
                            .or_else(|| use_by_own(cx, outer, name))
                            .or_else(|| use_by_digest(cx, outer, name))
                    };
                    return if borrowed {
                        by()
                    } else {
                        use_by_digest(cx, outer, name).or_else(|| {
                            borrows(cx, outer, inner).then(|| use_by_own(cx, outer, name))?
                        })
                    };
                }
                if name == "parse" {
                    return is_parsed(cx, outer).then_some(Use::Read("parse"));
                }
                if is_asked(cx, outer) {
                    return Some(Use::Read(name));
                }
                if !matches!(name, "as_bytes" | "as_str" | "as_ref") {
                    return None;
                }
                borrowed = true;
            }
            ExprKind::Call { callee, .. }
                if callee != inner && (borrowed || borrows(cx, outer, inner)) =>
            {
                let Callee::Function(def) = cx.callee(outer) else {
                    return None;
                };
                // Many a function of a larger package takes texts that differ from call to call.
                if !cx.facts().is_sketch() {
                    return None;
                }
                return use_by_own(cx, outer, cx.facts().name_of(def));
            }
            ExprKind::Macro(_) if inner == text => return use_by_format(cx, outer, text),
            ExprKind::CompoundAssign {
                op: BinaryOp::Add,
                lhs,
                rhs,
            } if rhs == inner && borrowed => {
                return cx
                    .ty(lhs)
                    .is("std::string::String")
                    .then_some(Use::Written("+="));
            }
            ExprKind::Binary {
                op: BinaryOp::Add,
                lhs,
                rhs,
            } if rhs == inner && borrowed => {
                return cx
                    .ty(lhs)
                    .is("std::string::String")
                    .then_some(Use::Written("+"));
            }
            ExprKind::Binary {
                op: BinaryOp::Eq | BinaryOp::Ne,
                ..
            } => return Some(Use::Read("==")),
            ExprKind::Assign { lhs, rhs } if rhs == inner && inner == text => {
                return begins_with(cx, text, lhs).then_some(Use::Grown);
            }
            ExprKind::Closure(closure) if !borrowed => {
                let is_given = cx.file().closures[closure].body == inner;
                return is_given.then(|| collected(cx, outer)).flatten();
            }
            ExprKind::Block(_) if cx.file().tail_of(outer) == Some(inner) && !borrowed => {}
            ExprKind::Block(_) => {
                inner = only_mention(cx, outer, inner)?;
                borrowed = false;
                continue;
            }
            _ => return None,
        }
        inner = outer;
    }
}

/// What puts the texts that the closure of an iterator gives together to one.
fn collected(cx: &BodyCx<'_>, closure: ExprId) -> Option<Use> {
    let map = cx.parent(closure)?;
    let maps = |call: ExprId| {
        let path = cx.api(call)?.path();
        let of = ["std::iter::Iterator::map", "std::iter::Iterator::flat_map"];
        of.contains(&path.as_str()).then_some(())
    };
    maps(map)?;
    let outer = cx.parent(map)?;
    let method = cx.file().method_call(outer)?;
    let is_text = |expr: ExprId| cx.ty(expr).is("std::string::String");
    match method.method.name.as_str() {
        "collect" if method.receiver == map && is_text(outer) => Some(Use::Written("collect")),
        "collect" if method.receiver == map && is_put_together(cx, outer) => {
            Some(Use::Written("collect"))
        }
        "extend" if method.receiver != map && is_text(method.receiver) => {
            Some(Use::Written("extend"))
        }
        _ => None,
    }
}

/// Whether a list of texts is only made to put them together without anything between: `.concat()`, `.join("")`.
fn is_put_together(cx: &BodyCx<'_>, list: ExprId) -> bool {
    let method = cx
        .parent(list)
        .and_then(|outer| cx.file().method_call(outer));
    let Some(method) = method.filter(|method| method.receiver == list) else {
        return false;
    };
    let is_list = cx.ty(list).peeled().is("std::vec::Vec");
    is_list
        && match method.method.name.as_str() {
            "concat" => true,
            "join" => matches!(*method.args, [between] if cx.source(between) == "\"\""),
            _ => false,
        }
}

/// Where the variable that a statement sets to a value is used, if that is at one place.
fn only_mention(cx: &BodyCx<'_>, block: ExprId, value: ExprId) -> Option<ExprId> {
    let block = cx.file().block(block)?;
    let local = cx
        .file()
        .list(block.statements)
        .iter()
        .find_map(|statement| match *statement {
            Statement::Let {
                pat,
                init: Some(init),
                ..
            } if init == value => Some(pat),
            _ => None,
        })?;
    if !matches!(
        cx.file().pat(local).kind,
        PatKind::Binding {
            mutable: false,
            by_ref: false,
            ..
        }
    ) {
        return None;
    }
    let mut uses = cx.facts().uses_of(local);
    let only = uses.next()?;
    uses.next().is_none().then_some(only)
}

/// Whether a format string begins with the text that the outcome replaces.
fn begins_with(cx: &BodyCx<'_>, text: ExprId, target: ExprId) -> bool {
    let ExprKind::Macro(call) = cx.expr(text).kind else {
        return false;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return false;
    };
    let first = cx.file().formats[format].placeholders.first();
    first.is_some_and(|first| {
        let FormatArgument::Expr(argument) = first.argument else {
            return false;
        };
        let place = streams::place_of(cx, argument);
        // A text that each pass makes anew grows once.
        let grows = place
            .as_ref()
            .is_some_and(|place| streams::loop_around(cx, text, place).is_some());
        first.literal_before == 0 && grows && place == streams::place_of(cx, target)
    })
}

/// Whether a call asks a text for what begins it, what it holds or what it consists of.
fn is_asked(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const QUESTIONS: &[&str] = &["chars", "contains", "ends_with", "starts_with"];
    cx.api(call).is_some_and(|api| {
        let (api, name) = (api.path().as_str(), api.name());
        QUESTIONS.contains(&name) && is_of_text(api)
    })
}

/// Whether a method is one of `str`.
fn is_of_text(path: &str) -> bool {
    path.starts_with("std::str::") || path.starts_with("str::")
}

/// What a call does with a text that it borrows.
fn use_by(cx: &BodyCx<'_>, call: ExprId, text: ExprId) -> Option<Use> {
    let api = cx.api(call)?;
    let (path, name) = (api.path().as_str(), api.name());
    let on = |ty: &str| {
        path.strip_prefix(ty)
            .is_some_and(|rest| rest.starts_with("::"))
    };
    match name {
        "push_str" if on("std::string::String") => Some(Use::Written("push_str")),
        "insert_str" if on("std::string::String") => Some(Use::Written("insert_str")),
        "extend_from_slice" if on("std::vec::Vec") || on("bytes::BytesMut") => {
            Some(Use::Written("extend_from_slice"))
        }
        // What grows in memory takes `write!`.
        "put_slice" if on("bytes::buf::BufMut") && is_growing(cx, call) => {
            Some(Use::Written("put_slice"))
        }
        "write_all" if on("std::io::Write") && writes_to_memory(cx, call) => {
            Some(Use::Written("write_all"))
        }
        "write" if path == "std::hash::Hasher::write" => Some(Use::Written("write")),
        "write_str" if on("std::fmt::Write") || on("std::fmt::Formatter") => {
            Some(Use::Written("write_str"))
        }
        "replace" if is_of_text(path) => {
            let pattern = cx.file().method_call(call)?.args.first() == Some(&text);
            pattern.then_some(Use::Read("replace"))
        }
        "get" | "contains_key" | "contains" | "remove" | "get_mut" if is_map(path) => {
            Some(Use::Read(name))
        }
        "starts_with"
        | "ends_with"
        | "contains"
        | "find"
        | "rfind"
        | "strip_prefix"
        | "strip_suffix"
        | "eq_ignore_ascii_case"
        | "matches"
            if is_of_text(path) =>
        {
            Some(Use::Read(name))
        }
        _ => None,
    }
}

/// Whether a call puts something into a buffer that grows: `BytesMut`, `Vec<u8>`.
fn is_growing(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let target = cx.file().method_call(call).map(|method| method.receiver);
    target.is_some_and(|target| {
        let ty = cx.ty(target).behind_pointers();
        ty.is("bytes::BytesMut") || ty.is("std::vec::Vec")
    })
}

/// Macros that write the text of their arguments into their own.
const FORMATTING: &[&str] = &[
    "format", "print", "println", "eprint", "eprintln", "write", "writeln",
];

/// The macro that copies a text into its own as it is: `println!("{}", format!(..))`. One that is padded is needed
/// whole.
fn use_by_format(cx: &BodyCx<'_>, outer: ExprId, text: ExprId) -> Option<Use> {
    let name = cx.facts().std_macro(outer)?;
    let ExprKind::Macro(call) = cx.expr(outer).kind else {
        return None;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return None;
    };
    let mut placeholders = cx.file().formats[format].placeholders.iter();
    let copies = placeholders.any(|placeholder| {
        let is_text =
            matches!(placeholder.argument, FormatArgument::Expr(argument) if argument == text);
        is_text && placeholder.spec.is_empty()
    });
    // One that a macro of the workspace is handed, may be used there as often as it likes.
    let called = cx.source(outer).split('!').next().unwrap_or_default();
    (copies && FORMATTING.contains(&name) && called.ends_with(name)).then_some(Use::Written(name))
}

/// Whether a call takes a text for a number.
fn is_parsed(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let parses = |api: Api| matches!(api.path().as_str(), "str::parse" | "std::str::parse");
    let result = cx.ty(call);
    cx.api(call).is_some_and(parses)
        && result
            .args()
            .next()
            .is_some_and(|value| value.primitive().is_some())
}

/// Crates of hashes and checksums, which are fed piece by piece.
const DIGESTS: &[&str] = &[
    "blake2",
    "blake3",
    "crc32fast",
    "digest",
    "hmac",
    "md5",
    "sha1",
    "sha2",
    "sha3",
    "xxhash_rust",
];

/// Whether a function of the workspace only borrows what it is handed by value: `text: impl AsRef<str>`.
fn borrows(cx: &BodyCx<'_>, call: ExprId, argument: ExprId) -> bool {
    let Callee::Function(def) = cx.callee(call) else {
        return false;
    };
    let program = &cx.model().program;
    let mut given = streams::arguments(cx, call).iter();
    let position = given.position(|&part| part == argument);
    let param = position.and_then(|position| program.signature(def)?.params.get(position).copied());
    param.is_some_and(|param| {
        let bounds = Type::new(program, param).bound_traits(def);
        bounds
            .iter()
            .any(|bound| bound.as_str() == "std::convert::AsRef")
    })
}

/// What a digest does with a text that it is fed; its type, or what made it, tells what it is.
fn use_by_digest(cx: &BodyCx<'_>, call: ExprId, name: &'static str) -> Option<Use> {
    if name != "update" {
        return None;
    }
    let receiver = cx.file().method_call(call)?.receiver;
    let is_of_digests = |path: &str| {
        let krate = path.split("::").next();
        krate.is_some_and(|krate| DIGESTS.contains(&krate))
    };
    let ty = cx.ty(receiver).behind_pointers();
    if let Some(path) = ty.path() {
        return is_of_digests(path.as_str()).then_some(Use::Written(name));
    }
    let mut bounds = ty.bound_traits(cx.facts().owner()).into_iter();
    if bounds.any(|bound| is_of_digests(bound.as_str())) {
        return Some(Use::Written(name));
    }
    let made = cx.facts().initializer(cx.facts().local(receiver)?)?;
    let ExprKind::Call { callee, .. } = cx.expr(made).kind else {
        return None;
    };
    let path = cx.facts().value_path(callee)?;
    is_of_digests(path.as_str()).then_some(Use::Written(name))
}

/// What a function of the workspace does with a text that it borrows, where that runs for every request or in a
/// package that does not show how often: it reads it. What waits for something takes longer than to build a text.
fn use_by_own(cx: &BodyCx<'_>, call: ExprId, name: &'static str) -> Option<Use> {
    let facts = cx.facts();
    let Callee::Function(def) = facts.callee(call) else {
        return None;
    };
    let function = cx.model().program.function(def)?;
    let waits = function.is_async
        || facts.ty(call).future_output().is_some()
        || facts.effects().iter().any(|witness| witness.call == call);
    let runs_often = cx.heat(call) == Heat::Hot || facts.is_sketch();
    (runs_often && !waits && !leads_to_await(cx, call) && !prints(cx, def))
        .then_some(Use::Lent(name))
}

/// Whether a function prints, which takes longer than to build a text.
fn prints(cx: &BodyCx<'_>, def: DefId) -> bool {
    let found = cx.in_body_of(def, |callee| {
        let mut exprs = callee.facts().own_exprs();
        exprs.any(|expr| {
            let name = callee.facts().std_macro(expr);
            matches!(name, Some("print" | "println" | "eprint" | "eprintln"))
        })
    });
    found == Some(true)
}

/// Whether what a call gives is awaited in the end: it begins a request.
fn leads_to_await(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Await(_) => return true,
            ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. }
                if cx
                    .file()
                    .method_call(outer)
                    .is_some_and(|method| method.receiver == inner) => {}
            _ => return false,
        }
        inner = outer;
    }
    false
}

fn is_map(path: &str) -> bool {
    const MAPS: &[&str] = &[
        "HashMap::",
        "HashSet::",
        "BTreeMap::",
        "BTreeSet::",
        "IndexMap::",
        "IndexSet::",
    ];
    const FROM: &[&str] = &["std::collections::", "hashbrown::", "indexmap::"];
    const JSON: &[&str] = &[
        "serde_json::Map::",
        "serde_json::map::Map::",
        "serde_json::Value::",
    ];
    MAPS.iter().any(|name| path.contains(name)) && FROM.iter().any(|from| path.starts_with(from))
        || JSON.iter().any(|json| path.starts_with(json))
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
