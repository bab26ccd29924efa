//! See rules/io/dir_entry_extra_stat.md

mod mapped;

use rustc_hash::FxHashSet;

use self::mapped::entry_mapped;
use crate::finding::{Applicability, Confidence};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, PatKind, UnaryOp};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "dir_entry_extra_stat",
    hooks: &[
        Hook::CallTo(ApiSet::Where(asks), check),
        Hook::Body(check_helpers),
    ],
};

/// Calls that ask the file system about a path or entry.
fn asks(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::path::Path::is_dir"
            | "std::path::Path::is_file"
            | "std::path::Path::is_symlink"
            | "std::path::Path::metadata"
            | "std::path::Path::symlink_metadata"
            | "std::fs::metadata"
            | "std::fs::symlink_metadata"
            | "std::fs::DirEntry::metadata"
            | "fs_err::metadata"
            | "fs_err::symlink_metadata"
            | "fs_err::DirEntry::metadata"
            | "camino::Utf8DirEntry::metadata"
            | "camino::Utf8Path::is_dir"
            | "camino::Utf8Path::is_file"
            | "camino::Utf8Path::is_symlink"
            | "camino::Utf8Path::metadata"
            | "camino::Utf8Path::symlink_metadata"
            | "walkdir::DirEntry::metadata"
            | "ignore::DirEntry::metadata"
            | "tokio::fs::metadata"
            | "tokio::fs::symlink_metadata"
            | "tokio::fs::DirEntry::metadata"
            | "async_fs::DirEntry::metadata"
            | "async_std::fs::DirEntry::metadata"
    )
}

/// What `file_type` of an entry returns.
#[derive(Clone, Copy)]
enum Answer {
    /// The type.
    Plain,
    /// An `Option` of it.
    Maybe,
    /// A `Result` of it.
    Fails,
    /// A future of a `Result`.
    Awaited,
}

/// Entries that know what they are, and how they tell it.
const ENTRIES: &[(&str, Answer)] = &[
    ("std::fs::DirEntry", Answer::Fails),
    ("fs_err::DirEntry", Answer::Fails),
    ("camino::Utf8DirEntry", Answer::Fails),
    ("tokio::fs::DirEntry", Answer::Awaited),
    ("async_fs::DirEntry", Answer::Awaited),
    ("async_std::fs::DirEntry", Answer::Awaited),
    ("walkdir::DirEntry", Answer::Plain),
    ("jwalk::DirEntry", Answer::Plain),
    ("ignore::DirEntry", Answer::Maybe),
];

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some(found) = extra(cx, id, api) else {
        return;
    };
    // Code that asks about one entry several times hears it once.
    let earlier = cx.facts().api_calls().any(|(call, api)| {
        asks(api)
            && cx.file().range(call).start < cx.file().range(id).start
            && extra(cx, call, api).is_some_and(|other| other.entry_place == found.entry_place)
    });
    if earlier || knows_links(cx, id, found.asked) {
        return;
    }
    report(cx, id, api, &found);
}

/// The functions of the workspace that only ask what lies at a path that they are handed.
struct Asking(FxHashSet<DefId>);

impl Asking {
    fn of(cx: &BodyCx<'_>) -> Self {
        let model = cx.model();
        let bodies = model.bodies_calling(asks).into_iter();
        let bodies = bodies.map(|index| model.body(index));
        let short = bodies.filter(|body| {
            let file = body.source(model);
            let block = file.block(body.hir(model).root);
            block
                .is_some_and(|block| block.tail.is_some() && file.list(block.statements).is_empty())
        });
        Self(short.map(|body| body.owner).collect())
    }
}

/// Functions of the workspace that only ask what lies at the path that they are handed.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let asking = cx.once(|| Asking::of(cx));
    if asking.0.is_empty() {
        return;
    }
    let calls = cx.facts().workspace_calls();
    for (call, function) in calls.filter(|(_, function)| asking.0.contains(function)) {
        let mut arguments = streams::arguments(cx, call).iter().enumerate();
        let Some((position, answer, entry)) = arguments.find_map(|(position, &path)| {
            let entry = entry_of_path(cx, path)?;
            Some((position, known_entry(cx, entry)?, entry))
        }) else {
            continue;
        };
        if cx.in_error_path(call) || knows_links(cx, call, None) {
            continue;
        }
        let asked = cx.in_body_of(function, |helper| type_asked_by(helper, position));
        if let Some(Some((api, question))) = asked {
            let found = Extra {
                entry,
                entry_place: None,
                question,
                asked: Some(call),
                answer,
            };
            report(cx, call, api, &found);
        }
    }
}

/// The question about the type of what lies at a parameter, where a function asks that and nothing else.
fn type_asked_by(helper: &BodyCx<'_>, position: usize) -> Option<(Api, &'static str)> {
    let tail = helper.file().block(helper.facts().root())?.tail?;
    let (call, api) = helper.facts().api_calls().find(|&(_, api)| asks(api))?;
    let (subject, _) = streams::receiver_and_argument(helper, call)?;
    let place = streams::place_of(helper, subject)?;
    if streams::parameter_at(helper, &place) != Some(position) {
        return None;
    }
    let (question, asked) = match question_named(api.name()) {
        Some(question) => (question, Some(call)),
        None => type_question(helper, call)?,
    };
    let is_all = if let Some(asked) = asked {
        asked == tail
    } else {
        // `metadata(path).map(|metadata| metadata.is_dir()).unwrap_or(false)`
        let range = helper.file().range(tail);
        let is_chain = matches!(helper.expr(tail).kind, ExprKind::MethodCall { .. });
        is_chain && range.start == helper.file().range(call).start
    };
    is_all.then_some((api, question))
}

struct Extra {
    /// The entry as written.
    entry: ExprId,
    entry_place: Option<streams::PlaceOf>,
    /// The question about the type: `is_dir`.
    question: &'static str,
    /// The call of it, if the type of the entry can stand in its place.
    asked: Option<ExprId>,
    answer: Answer,
}

/// What a call asks about an entry that the entry itself knows.
fn extra(cx: &BodyCx<'_>, id: ExprId, api: Api) -> Option<Extra> {
    let (subject, _) = streams::receiver_and_argument(cx, id)?;
    let of_entry = api.path().as_str().contains("DirEntry::");
    let entry = if of_entry {
        subject
    } else {
        entry_of_path(cx, subject)?
    };
    let answer = known_entry(cx, entry)?;
    let (question, asked) = match api.name() {
        "is_dir" => ("is_dir", Some(id)),
        "is_file" => ("is_file", Some(id)),
        "is_symlink" => ("is_symlink", Some(id)),
        _ => type_question(cx, id)?,
    };
    Some(Extra {
        entry,
        entry_place: streams::place_of(cx, entry),
        question,
        asked,
        answer,
    })
}

/// How an entry tells its type, if it knows it.
fn known_entry(cx: &BodyCx<'_>, entry: ExprId) -> Option<Answer> {
    let path = cx.ty(entry).behind_pointers().path()?;
    let mut entries = ENTRIES.iter();
    let &(_, answer) = entries.find(|(known, _)| *known == path.as_str())?;
    Some(answer)
}

/// The entry whose `path()` an expression is, or a variable that was set to it.
fn entry_of_path(cx: &BodyCx<'_>, path: ExprId) -> Option<ExprId> {
    match cx.expr(path).kind {
        ExprKind::Reference { operand, .. } => entry_of_path(cx, operand),
        ExprKind::MethodCall { .. } => {
            let call = cx.file().method_call(path)?;
            let name = cx.api(path)?;
            match name.name() {
                "path" if name.path().as_str().ends_with("DirEntry::path") => Some(call.receiver),
                "as_path" | "as_ref" | "clone" | "to_path_buf" => entry_of_path(cx, call.receiver),
                _ => None,
            }
        }
        ExprKind::Path(_) => {
            let local = cx.facts().local(path)?;
            let Some(init) = streams::initializer(cx, local) else {
                return entry_mapped(cx, local);
            };
            matches!(cx.expr(init).kind, ExprKind::MethodCall { .. })
                .then(|| entry_of_path(cx, init))?
        }
        _ => None,
    }
}

/// The question about the type that is all that becomes of metadata: `metadata()?.is_dir()`; with the
/// expression that asks, where it can be replaced.
fn type_question(cx: &BodyCx<'_>, metadata: ExprId) -> Option<(&'static str, Option<ExprId>)> {
    let mut inner = metadata;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            _ if cx.facts().taken_out_of(outer) == Some(inner) => {}
            ExprKind::MethodCall { .. } => {
                let call = cx.file().method_call(outer)?;
                if call.receiver != inner {
                    return None;
                }
                let name = call.method.name.as_str();
                if let Some(question) = question_named(name) {
                    return Some((question, Some(outer)));
                }
                match name {
                    "unwrap" | "expect" | "map_err" | "context" | "with_context" | "ok" => {}
                    "file_type" if cx.ty(inner).behind_pointers().is("std::fs::Metadata") => {}
                    "map" | "map_or" | "is_ok_and" | "is_some_and" => {
                        return Some((asked_by_closure(cx, *call.args.last()?)?, None));
                    }
                    _ => return None,
                }
            }
            ExprKind::Let { pat, value } if value == inner => {
                return Some((asked_of_variable(cx, pat)?, None));
            }
            ExprKind::Match { .. } if let Some((taken, _)) = cx.facts().success_of(outer) => {
                return Some((asked_of_variable(cx, taken)?, None));
            }
            _ => break,
        }
        inner = outer;
    }
    let pat = streams::pattern_set_to(cx, inner)?;
    Some((asked_of_variable(cx, pat)?, None))
}

fn question_named(method: &str) -> Option<&'static str> {
    ["is_dir", "is_file", "is_symlink"]
        .into_iter()
        .find(|&question| question == method)
}

/// The question that is all that a closure asks of its parameter: `|metadata| metadata.is_dir()`.
fn asked_by_closure(cx: &BodyCx<'_>, closure: ExprId) -> Option<&'static str> {
    let ExprKind::Closure(closure) = cx.expr(closure).kind else {
        return None;
    };
    let params = cx.file().closures[closure].params;
    match *cx.file().list(params) {
        [param] => asked_of_variable(cx, param),
        _ => None,
    }
}

/// The question about its type that is all that is asked of the metadata in a variable.
fn asked_of_variable(cx: &BodyCx<'_>, pat: PatId) -> Option<&'static str> {
    let variable = match cx.file().pat(pat).kind {
        PatKind::Binding { sub: None, .. } => pat,
        PatKind::TupleStruct(_, parts) => match *cx.file().list(parts) {
            [part] => part,
            _ => return None,
        },
        _ => return None,
    };
    let mut first = None;
    for name in cx.facts().uses_of(variable) {
        let call = cx.file().method_call(cx.parent(name)?)?;
        if call.receiver != name {
            return None;
        }
        let question = question_named(call.method.name.as_str())?;
        first.get_or_insert(question);
    }
    first
}

/// Whether the function asks entries for their types already, or cares for what links lead to.
fn knows_links(cx: &BodyCx<'_>, id: ExprId, question: Option<ExprId>) -> bool {
    if excludes_links(cx, id) {
        return false;
    }
    let own = place_of_entry(cx, id);
    let asked = cx.facts().api_calls().any(|(call, api)| {
        call != id
            && Some(call) != question
            && (api.path().as_str().ends_with("DirEntry::file_type")
                && is_same_or_unknown(own.as_ref(), place_of_entry(cx, call).as_ref())
                || matches!(
                    api.name(),
                    "canonicalize" | "read_link" | "symlink_metadata"
                )
                || matches!(
                    api.path().as_str(),
                    "camino::Utf8Path::is_symlink"
                        | "std::fs::FileType::is_symlink"
                        | "std::path::Path::is_symlink"
                ))
    });
    asked || is_chosen(cx, id)
}

/// Where the entry lies that a call asks about, itself or by its path.
fn place_of_entry(cx: &BodyCx<'_>, call: ExprId) -> Option<streams::PlaceOf> {
    let (subject, _) = streams::receiver_and_argument(cx, call)?;
    let entry = entry_of_path(cx, subject).unwrap_or(subject);
    streams::place_of(cx, entry)
}

fn is_same_or_unknown(one: Option<&streams::PlaceOf>, other: Option<&streams::PlaceOf>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// Whether links are left out right behind the question, which the type of the entry does by itself:
/// `entry.path().is_dir() && !entry.path().is_symlink()`.
fn excludes_links(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let Some(outer) = cx.parent(id) else {
        return false;
    };
    let ExprKind::Binary {
        op: BinaryOp::And,
        lhs,
        rhs,
    } = cx.expr(outer).kind
    else {
        return false;
    };
    let other = if lhs == id { rhs } else { lhs };
    let ExprKind::Unary {
        op: UnaryOp::Not,
        operand,
    } = cx.expr(other).kind
    else {
        return false;
    };
    let asks_for_link = cx
        .api(operand)
        .is_some_and(|api| api.path().as_str() == "std::path::Path::is_symlink");
    let own = place_of_entry(cx, id);
    asks_for_link && own.is_some() && own == place_of_entry(cx, operand)
}

/// Whether a condition about links led here: `if follow_symlinks { entry.path().is_dir() }`.
fn is_chosen(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let mut inner = id;
    while let Some(outer) = cx.parent(inner) {
        // What asks without following links says so by its own name.
        let is_own = cx
            .api(id)
            .is_some_and(|api| matches!(api.name(), "symlink_metadata" | "is_symlink"));
        if let ExprKind::If { condition, .. } = cx.expr(outer).kind
            && !(is_own && condition == inner)
            && streams::names_one_of(cx, condition, &["symlink", "follow"])
        {
            return true;
        }
        inner = outer;
    }
    false
}

fn report(cx: &BodyCx<'_>, id: ExprId, api: Api, found: &Extra) {
    let entry = cx.source(found.entry);
    let entry = if entry.len() <= 30 { entry } else { "entry" };
    let question = found.question;
    let kind = match found.answer {
        Answer::Awaited => format!("{entry}.file_type().await?.{question}()"),
        Answer::Fails => format!("{entry}.file_type()?.{question}()"),
        Answer::Maybe => format!("{entry}.file_type().is_some_and(|kind| kind.{question}())"),
        Answer::Plain => format!("{entry}.file_type().{question}()"),
    };
    let links = if api.name() == "symlink_metadata" || api.path().as_str().contains("DirEntry::") {
        ""
    } else {
        "; that does not follow symbolic links, so ask `is_symlink()` first where links to directories count"
    };
    let range = found.asked.map(|asked| cx.file().range(asked));
    let mapped = range.is_some_and(|range| {
        cx.file().range(found.entry).start < range.start && !is_in_scope(cx, found.entry, range)
    });
    let place = if mapped {
        ", before the entries become paths"
    } else {
        ""
    };
    let report = cx
        .report(
            id,
            format!(
                "`{api}` asks the file system about every entry of a directory in `{}`: the entry knows its type",
                cx.function_name()
            ),
        )
        .at_most(Confidence::Medium)
        .fix(format!("`{kind}`{place}{links}"));
    drop(match range {
        Some(range) if !mapped => report.edit(range, kind, Applicability::Maybe),
        _ => report,
    });
}

/// Whether the entry can be named where the question is asked.
fn is_in_scope(cx: &BodyCx<'_>, entry: ExprId, asked: TextRange) -> bool {
    !cx.facts().own_exprs().any(|expr| {
        let range = cx.file().range(expr);
        matches!(cx.expr(expr).kind, ExprKind::Closure(_))
            && range.contains_range(cx.file().range(entry))
            && !range.contains_range(asked)
    })
}
