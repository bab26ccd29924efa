//! See rules/io/file_open_in_loop.md

mod middle;
mod readers;

use rustc_hash::FxHashSet;

use self::middle::check_middle;
use self::readers::{DEEPEST, check_readers, is_kept, is_settled};

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::rules::given::{self, Given};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::streams::{self, PlaceOf};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, Literal, MacroKind, PatKind};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "file_open_in_loop",
    hooks: &[
        Hook::CallTo(ApiSet::Where(opens), check),
        Hook::Body(check_helpers),
    ],
};

/// Whether the API opens a file by the path in its first argument.
pub(super) fn opens(api: Api) -> bool {
    knowledge::buffered_io().open.contains(&api.path().as_str())
}

/// The functions that lead to a call that opens a file.
struct Opening(FxHashSet<DefId>);

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(id) {
        return;
    }
    let Some(path) = streams::arguments(cx, id).first().copied() else {
        return;
    };
    let function = cx.function_name();
    let around = cx.facts().loops_around(id);
    let looped = around.iter().find(|(_, trips)| trips.repeats());
    if let Some(&(around, _)) = looped {
        let same = is_same_in_every_pass(cx, path, around);
        if same
            && streams::runs_where(cx, id, around, &|test| is_same_test(cx, test, around))
            && !is_asked(cx, id)
            && (!streams::waits(cx, around)
                || appends(cx, id) && !streams::waits_for_time(cx, around))
            && !locks_a_file(cx, around)
            && !is_handed_out(cx, id, around)
        {
            let message = format!(
                "`{api}` opens the same file, {}, in every pass of a loop in `{function}`",
                written(cx, path)
            );
            report(
                cx,
                id,
                message,
                "open it once, before the loop, and pass the handle or the contents on",
            );
        }
    } else if cx.facts().is_handler()
        && reads_all(api)
        && (is_fixed(cx, path) || is_settled(cx, path))
        && !cx.context(id).once
        && !is_kept(cx, id, DEEPEST)
        // The branch for what a cache does not hold yet.
        && !streams::is_exceptional(cx, id)
        && !(cx.facts().is_async(id) && knowledge::blocking(api).is_some())
    {
        let message = format!(
            "`{api}` reads {} anew for every request in `{function}`",
            written(cx, path)
        );
        report(
            cx,
            id,
            message,
            "read it once, into the state of the server or a `LazyLock`, or build it in with `include_str!`",
        );
    }
}

/// Whether a loop opens a file to give each of several others a handle of its own: what a closure gives, what a
/// thread or task takes, what is kept in a list.
fn is_handed_out(cx: &BodyCx<'_>, open: ExprId, around: ExprId) -> bool {
    let facts = cx.facts();
    let mut made = open;
    while let Some(outer) = cx.parent(made)
        && (facts.taken_out_of(outer) == Some(made) || given::passes_on(facts, outer, made))
    {
        made = outer;
    }
    let is_handle = |ty: Type<'_>| HANDLES.iter().any(|handle| ty.is(handle));
    let holds_handle = |ty: Type<'_>| is_handle(ty) || ty.arg().is_some_and(is_handle);
    let is_opened = holds_handle(cx.ty(made));
    let bound = facts.bound_to(made);
    let is_moved = || {
        let mut uses = bound.into_iter().flat_map(|local| facts.uses_of(local));
        let own = facts.task_frame(open);
        uses.any(|path| facts.task_frame(path) != own)
    };
    let gives_handle = match cx.expr(around).kind {
        ExprKind::Closure(closure) => holds_handle(cx.ty(cx.file().closures[closure].body)),
        _ => false,
    };
    is_opened
        && (gives_handle && given::given_to(facts, open, bound) == Given::Closure
            || given::is_kept(facts, open, bound)
            || is_moved())
}

/// What stands for an open file.
const HANDLES: &[&str] = &["std::fs::File", "tokio::fs::File"];

/// Whether a file is opened to add to its end: nothing in it is looked at again.
fn appends(cx: &BodyCx<'_>, open: ExprId) -> bool {
    let mut current = open;
    while let Some(method) = cx.file().method_call(current) {
        let api = cx.api(current).map(|api| api.path().as_str());
        if api.is_some_and(|path| path.ends_with("::OpenOptions::append")) {
            return true;
        }
        current = method.receiver;
    }
    false
}

/// A function that opens a file whose path it knows itself, called in a loop.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let opens_fixed = |callee: &BodyCx<'_>, expr, api, _: Option<&PlaceOf>| {
        let path = streams::arguments(callee, expr).first();
        opens(api)
            && path.is_some_and(|&path| is_fixed(callee, path) || is_of_receiver(callee, path))
            && !waits_for_disk(callee)
    };
    let leading = cx.once(|| Opening(cx.model().functions_leading_to(opens)));
    for passed in streams::passed_on(cx, &leading.0, opens_fixed) {
        let message = format!(
            "`{}` opens the same file (`{}`) each time, and `{}` calls it in every pass of a loop",
            passed.name,
            passed.api,
            cx.function_name()
        );
        let report = cx
            .report(passed.call, message)
            .at_most(Confidence::Medium)
            .fix("open it once, before the loop, and pass the handle or the contents on");
        drop(report.related_at(passed.at, "opened here"));
    }
    check_handed_paths(cx, &leading.0);
    if cx.facts().is_handler() {
        check_readers(cx, &leading.0);
    }
}

/// A function that opens the file whose path it is handed, called with the same one in a loop.
fn check_handed_paths(cx: &BodyCx<'_>, leading: &FxHashSet<DefId>) {
    let calls = cx.facts().own_calls();
    for (call, def) in calls.filter(|(_, def)| leading.contains(def)) {
        let around = cx.facts().loops_around(call);
        let Some(&(around, _)) = around.iter().find(|(_, trips)| trips.repeats()) else {
            continue;
        };
        if cx.in_error_path(call)
            || !streams::is_unconditional(cx, call, around)
            || is_asked(cx, call)
        {
            continue;
        }
        let Some(Some(opened)) = cx.in_body_of(def, opened_by_parameters) else {
            check_middle(cx, call, def, around, leading);
            continue;
        };
        let Opened {
            positions, api, at, ..
        } = opened;
        if streams::waits(cx, around) && (!opened.appends || streams::waits_for_time(cx, around)) {
            continue;
        }
        let given = streams::arguments(cx, call);
        let same = |position: usize| {
            let part = given.get(position);
            part.is_some_and(|&part| is_same_in_every_pass(cx, part, around))
        };
        if positions.into_iter().all(same) {
            let message = format!(
                "`{}` opens the file that it is told (`{api}`), and `{}` calls it with the same one in every pass of a loop",
                cx.model().program.def(def).name,
                cx.function_name()
            );
            let report = cx
                .report(call, message)
                .at_most(Confidence::Medium)
                .fix("open it once, before the loop, and pass the handle or the contents on");
            drop(report.related_at(at, "opened here"));
        }
    }
}

/// The file that a function opens each time that it is called.
struct Opened {
    /// The parameters of which its path consists.
    positions: Vec<usize>,
    api: Api,
    at: FileRange,
    /// Whether it is only added to.
    appends: bool,
}

/// The file whose path a function is handed, and that it opens each time.
fn opened_by_parameters(callee: &BodyCx<'_>) -> Option<Opened> {
    let facts = callee.facts();
    if waits_for_disk(callee) {
        return None;
    }
    facts.api_calls().find_map(|(open, api)| {
        // What writes a file anew keeps the state that it has then.
        let always = opens(api)
            && !matches!(api.name(), "create" | "write")
            && !callee.in_error_path(open)
            && facts.loops_around(open).is_empty()
            && streams::is_unconditional(callee, open, facts.root());
        let path = streams::arguments(callee, open)
            .first()
            .filter(|_| always)?;
        let mut positions = Vec::new();
        consists_of_parameters(callee, *path, &mut positions).then_some(())?;
        let at = FileRange {
            file: facts.file_id,
            range: facts.file.range(open),
        };
        (!positions.is_empty()).then(|| Opened {
            positions,
            api,
            at,
            appends: appends(callee, open),
        })
    })
}

/// The parameters of which a function that does nothing else makes the path that it gives, beside constants and
/// fields of its receiver.
fn path_of_parameters(callee: &BodyCx<'_>) -> Option<Vec<usize>> {
    let root = callee.facts().root();
    let block = callee.file().block(root)?;
    let path = block.tail.filter(|_| block.statements.is_empty())?;
    let mut positions = Vec::new();
    consists_of_parameters(callee, path, &mut positions).then_some(positions)
}

/// Whether a path is made of parameters, whose positions are collected, and of constants.
fn consists_of_parameters(cx: &BodyCx<'_>, path: ExprId, positions: &mut Vec<usize>) -> bool {
    let place = streams::place_of(cx, path);
    if let Some(position) = place.and_then(|place| streams::parameter_at(cx, &place)) {
        positions.push(position);
        return true;
    }
    if let Some(args) = formatted(cx, path) {
        return args
            .iter()
            .all(|&part| consists_of_parameters(cx, part, positions));
    }
    match cx.expr(path).kind {
        ExprKind::Reference { operand, .. } => consists_of_parameters(cx, operand, positions),
        ExprKind::MethodCall { .. } => cx.file().method_call(path).is_some_and(|call| {
            let joins = |api: Api| api.path().as_str() == "std::path::Path::join";
            cx.api(path).is_some_and(joins)
                && consists_of_parameters(cx, call.receiver, positions)
                && call
                    .args
                    .iter()
                    .all(|&part| consists_of_parameters(cx, part, positions))
        }),
        ExprKind::Field { .. } => is_of_receiver(cx, path),
        _ => is_fixed(cx, path),
    }
}

/// What `format!` puts into a path that is none of the system's.
fn formatted<'m>(cx: &BodyCx<'m>, path: ExprId) -> Option<&'m [ExprId]> {
    let ExprKind::Macro(call) = cx.expr(path).kind else {
        return None;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return None;
    };
    let format = &cx.file().formats[format];
    let of_system = format
        .template
        .is_none_or(|template| is_of_system(cx, template));
    (cx.facts().std_macro(path) == Some("format") && !of_system)
        .then(|| cx.file().list(format.args))
}

/// What waits for the disk each time costs more than the file that is opened, and is told of that.
fn waits_for_disk(cx: &BodyCx<'_>) -> bool {
    let mut calls = cx.facts().api_calls();
    calls.any(|(_, api)| matches!(api.name(), "sync_all" | "sync_data"))
}

/// Whether a loop locks a file: who tries again must open it again, as it may be another by then.
fn locks_a_file(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let range = cx.file().range(around);
    cx.facts().api_calls().any(|(call, api)| {
        range.contains_range(cx.file().range(call))
            && LOCKERS.iter().any(|of| api.path().as_str().starts_with(of))
            && api.name().contains("lock")
    })
}

/// Whose methods lock files.
const LOCKERS: &[&str] = &[
    "std::fs::File::",
    "fs2::FileExt::",
    "fs4::",
    "fd_lock::",
    "fslock::",
];

fn reads_all(api: Api) -> bool {
    matches!(api.name(), "read" | "read_to_string")
}

fn report(cx: &BodyCx<'_>, id: ExprId, message: String, fix: &str) {
    let report = cx.report(id, message).fix(fix);
    drop(if cx.heat(id) == Heat::Hot {
        report.severity(Severity::Warning)
    } else {
        report
    });
}

fn written(cx: &BodyCx<'_>, path: ExprId) -> String {
    let text = cx.source(path);
    if text.len() <= 50 && !text.contains('\n') {
        format!("`{}`", text.trim_start_matches('&'))
    } else {
        "whose path does not change".to_owned()
    }
}

/// Whether the outcome of the call decides how the loop goes on: a retry, or a lock file.
fn is_asked(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let mut inner = id;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Match { scrutinee, .. } if scrutinee == inner => {
                return cx.facts().success_of(outer).is_none() || steers(cx, outer);
            }
            ExprKind::Let { .. } => return true,
            ExprKind::If { condition, .. } | ExprKind::While { condition, .. }
                if condition == inner =>
            {
                return true;
            }
            ExprKind::Await(_) | ExprKind::MethodCall { .. } | ExprKind::Reference { .. } => {
                inner = outer;
            }
            _ => return false,
        }
    }
    false
}

/// Whether something in an expression goes on with the next pass or leaves the loop.
fn steers(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let within = cx.file().range(expr);
    let mut own = cx.facts().own_exprs();
    own.any(|part| {
        within.contains_range(cx.file().range(part))
            && matches!(
                cx.expr(part).kind,
                ExprKind::Break { .. } | ExprKind::Continue { .. }
            )
    })
}

/// Whether a path is a literal or constant, and none that the system gives anew at each reading.
fn is_fixed(cx: &BodyCx<'_>, path: ExprId) -> bool {
    match cx.expr(path).kind {
        ExprKind::Literal(Literal::Str) => !is_of_system(cx, path),
        ExprKind::Path(_) => {
            let Some(local) = cx.facts().local(path) else {
                return !cx.facts().is_self(path) && cx.facts().value_def(path).is_some();
            };
            matches!(
                cx.file().pat(local).kind,
                PatKind::Binding { mutable: false, .. }
            ) && streams::initializer(cx, local).is_some_and(|value| is_fixed(cx, value))
        }
        ExprKind::Reference { operand, .. } => is_fixed(cx, operand),
        ExprKind::Macro(_) => matches!(cx.facts().std_macro(path), Some("concat" | "env")),
        ExprKind::Call { args, .. } => {
            let makes = |api: Api| match api.path().as_str() {
                "std::path::Path::new" | "std::path::PathBuf::from" => true,
                "std::convert::From::from" => cx.ty(path).is("std::path::PathBuf"),
                _ => false,
            };
            let &[only] = cx.file().list(args) else {
                return false;
            };
            cx.api(path).is_some_and(makes) && is_fixed(cx, only)
        }
        ExprKind::MethodCall { .. } => cx.file().method_call(path).is_some_and(|call| {
            let joins = |api: Api| api.path().as_str() == "std::path::Path::join";
            cx.api(path).is_some_and(joins)
                && is_fixed(cx, call.receiver)
                && call.args.iter().all(|&part| is_fixed(cx, part))
        }),
        _ => false,
    }
}

/// Whether a path is a field of a receiver that is only read.
fn is_of_receiver(cx: &BodyCx<'_>, path: ExprId) -> bool {
    let is_field = streams::place_of(cx, path).is_some_and(|place| {
        let fields = place.fields_of_receiver();
        fields.is_some_and(|fields| !fields.is_empty())
    });
    is_field && !is_assigned(cx, path, cx.facts().root())
}

/// Below these lie no files that stay as they are.
const SYSTEM: &[&str] = &["/proc", "/sys", "/dev"];

/// `/proc` and `/sys` hold no files, but what is true when they are read.
fn is_of_system(cx: &BodyCx<'_>, literal: ExprId) -> bool {
    let text = cx.source(literal).trim_start_matches(['r', '#', '"']);
    SYSTEM.iter().any(|root| text.starts_with(root))
}

/// Whether an expression has the same value in every pass: it is made of literals, constants and
/// variables from before the loop that nothing in the loop changes, by calls of std alone.
fn is_same_in_every_pass(cx: &BodyCx<'_>, expr: ExprId, around: ExprId) -> bool {
    let same = |part: ExprId| is_same_in_every_pass(cx, part, around);
    if let Callee::Function(def) = cx.callee(expr) {
        let parts = cx.in_body_of(def, path_of_parameters).flatten();
        let given = streams::arguments(cx, expr);
        let is_same = |position: usize| given.get(position).is_some_and(|&part| same(part));
        let receiver = cx.file().method_call(expr).map(|call| call.receiver);
        return parts.is_some_and(|parts| parts.into_iter().all(is_same))
            && receiver.is_none_or(same);
    }
    if let Some(args) = formatted(cx, expr) {
        return args.iter().all(|&part| same(part));
    }
    match cx.expr(expr).kind {
        ExprKind::Literal(Literal::Str) => !is_of_system(cx, expr),
        ExprKind::Literal(_) => true,
        ExprKind::Path(_) => {
            let is_fixed_local = cx.facts().local(expr).is_none_or(|local| {
                matches!(
                    cx.file().pat(local).kind,
                    PatKind::Binding { mutable: false, .. }
                )
            });
            let set_to = || streams::initializer(cx, cx.facts().local(expr)?);
            is_fixed_local
                && (is_place_outside(cx, expr, around) && !is_assigned(cx, expr, around)
                    || set_to().is_some_and(same))
        }
        ExprKind::Field { .. } => {
            is_place_outside(cx, expr, around) && !is_assigned(cx, expr, around)
        }
        ExprKind::Reference {
            operand,
            mutable: false,
            ..
        } => same(operand),
        ExprKind::MethodCall { .. } => {
            cx.api(expr).is_some_and(only_reads)
                && cx.file().method_call(expr).is_some_and(|call| {
                    same(call.receiver) && call.args.iter().all(|&arg| same(arg))
                })
        }
        ExprKind::Call { args, .. } => {
            let of_std = cx.api(expr).is_some_and(|api| {
                let path = api.path();
                path.as_str().starts_with("std::path::")
                    || path.as_str().starts_with("std::string::")
            });
            of_std && cx.file().list(args).iter().all(|&arg| same(arg))
        }
        _ => false,
    }
}

/// Whether a condition takes the same value apart in every pass: `if let Some(path) = &self.path`.
fn is_same_test(cx: &BodyCx<'_>, test: ExprId, around: ExprId) -> bool {
    match cx.expr(test).kind {
        ExprKind::Let { value, .. } => is_same_in_every_pass(cx, value, around),
        _ => false,
    }
}

/// Whether a method of std gives the same for the same receiver and arguments, and changes nothing.
fn only_reads(api: Api) -> bool {
    const OF: &[&str] = &[
        "std::borrow::",
        "std::clone::",
        "std::convert::",
        "std::ffi::",
        "std::ops::",
        "std::option::",
        "std::path::",
        "std::result::",
        "std::str::",
        "std::string::",
    ];
    let path = api.path().as_str();
    let changes = ["get_or_insert", "insert", "replace", "take"];
    let is_element = matches!(api.name(), "first" | "get" | "last");
    api.crate_name() == "std" && is_element
        || OF.iter().any(|of| path.starts_with(of))
            && !changes.iter().any(|name| api.name().starts_with(name))
}

fn is_place_outside(cx: &BodyCx<'_>, expr: ExprId, around: ExprId) -> bool {
    streams::place_of(cx, expr).is_some_and(|place| !place.is_born_in(cx, around))
}

/// Whether the loop assigns to a field, or to the value that it is a field of.
fn is_assigned(cx: &BodyCx<'_>, field: ExprId, around: ExprId) -> bool {
    let range = cx.file().range(around);
    let place: Option<PlaceOf> = streams::place_of(cx, field);
    cx.facts().own_exprs().any(|expr| {
        range.contains_range(cx.file().range(expr))
            && match cx.expr(expr).kind {
                ExprKind::Assign { lhs, .. } => streams::place_of(cx, lhs) == place,
                ExprKind::Reference {
                    operand,
                    mutable: true,
                    ..
                } => streams::place_of(cx, operand) == place,
                _ => false,
            }
    })
}
