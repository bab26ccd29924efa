//! See rules/async/sequential_awaits.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::clients;
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::administers;
use crate::rules::queries::is_of_sqlite;
use crate::rules::remote::{Level, Reader, Wait};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::flow::Place;
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId, PatKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequential_awaits",
    hooks: &[Hook::Body(check)],
};

/// Something that is awaited for its value.
struct Operation {
    /// The whole value, adaptors included.
    value: ExprId,
    /// The variable's pattern; `None` for a part of a tuple or struct.
    pat: Option<PatId>,
    wait: Wait,
    level: Level,
    places: Vec<(Place, bool)>,
}

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || cx.facts().suspensions().len() < 2 {
        return;
    }
    for expr in cx.facts().own_exprs() {
        match cx.expr(expr).kind {
            ExprKind::Block(id) => in_block(cx, cx.file().list(cx.file().blocks[id].statements)),
            ExprKind::Tuple(parts) => in_parts(cx, cx.file().list(parts).iter().copied()),
            ExprKind::Struct { fields, .. } => {
                let fields = cx.file().list(fields).iter();
                in_parts(cx, fields.map(|field| field.value));
            }
            _ => {}
        }
    }
}

/// Runs of statements `let name = operation;`.
fn in_block(cx: &BodyCx<'_>, statements: &[Statement]) {
    let mut run: Vec<Operation> = Vec::new();
    for statement in statements {
        match *statement {
            Statement::Let {
                pat,
                init: Some(value),
                else_branch,
                ..
            } if else_branch.is_none() || takes_success(cx, pat) => {
                if let Some(operation) = operation(cx, Some(pat), value) {
                    add(cx, &mut run, operation);
                    continue;
                }
                if !run.is_empty()
                    && (makes_future(cx, &run, value) || lies_between(cx, &run, value))
                {
                    continue;
                }
            }
            Statement::Expr(expr) if !run.is_empty() && is_log(cx, &run, expr) => continue,
            Statement::Item(_) => continue,
            _ => {}
        }
        finish(cx, &std::mem::take(&mut run));
    }
    finish(cx, &run);
}

/// The parts of a tuple or struct, which are evaluated in their order.
fn in_parts(cx: &BodyCx<'_>, parts: impl Iterator<Item = ExprId>) {
    let mut run = Vec::new();
    for part in parts {
        match operation(cx, None, part) {
            Some(operation) => add(cx, &mut run, operation),
            None if cx.facts().suspensions_within(part).is_empty() => {}
            None => finish(cx, &std::mem::take(&mut run)),
        }
    }
    finish(cx, &run);
}

fn add(cx: &BodyCx<'_>, run: &mut Vec<Operation>, operation: Operation) {
    if !run
        .iter()
        .all(|earlier| independent(cx, earlier, &operation))
    {
        finish(cx, &std::mem::take(run));
    }
    run.push(operation);
}

/// What a value awaits, if running it earlier changes nothing but the time that it takes.
fn operation(cx: &BodyCx<'_>, pat: Option<PatId>, value: ExprId) -> Option<Operation> {
    let spine = spine(cx, value)?;
    if pat.is_some_and(|pat| !takes_value(cx, pat))
        || is_gate(cx, &spine)
        || makes_client(cx, &spine)
    {
        return None;
    }
    let mut effects = Reader::new(cx.model()).expr(cx.facts(), value);
    let mut places = cx.facts().flow().places_in(value);
    if let Some(future) = stored_future(cx, value) {
        effects = effects.and(Reader::new(cx.model()).expr(cx.facts(), future));
        places.extend(cx.facts().flow().places_in(future));
    }
    if effects.level == Level::Acts || effects.wait == Wait::None || effects.stores {
        return None;
    }
    Some(Operation {
        value,
        pat,
        wait: effects.wait,
        level: effects.level,
        places,
    })
}

/// The call that made the future in a variable which a value awaits.
fn stored_future(cx: &BodyCx<'_>, value: ExprId) -> Option<ExprId> {
    match cx.expr(awaited(cx, value)).kind {
        ExprKind::Await(operand) => cx.facts().future_in(operand),
        _ => None,
    }
}

/// Whether a `let` between two operations only makes a future that nothing polls yet.
fn makes_future(cx: &BodyCx<'_>, run: &[Operation], value: ExprId) -> bool {
    cx.facts()
        .bound_to(value)
        .and_then(|pat| cx.facts().uses_of(pat).next())
        .is_some_and(|path| cx.facts().future_in(path).is_some())
        && cx.facts().suspensions_within(value).is_empty()
        && !leaves(cx, value)
        && !uses_results(cx, run, value)
}

/// The calls of a chain that is awaited, outermost first; `None` where the value is not one or does
/// more than awaiting and taking apart.
fn spine(cx: &BodyCx<'_>, value: ExprId) -> Option<Vec<ExprId>> {
    let mut calls = Vec::new();
    let mut awaits = false;
    let mut inner = cx.file().innermost(value);
    loop {
        match cx.expr(inner).kind {
            ExprKind::Await(operand) => {
                awaits = true;
                inner = operand;
            }
            ExprKind::Field { base: operand, .. } | ExprKind::Reference { operand, .. } => {
                inner = operand;
            }
            ExprKind::Try(_) | ExprKind::Match { .. } => inner = cx.facts().taken_out_of(inner)?,
            ExprKind::MethodCall { .. } => {
                calls.push(inner);
                inner = cx.file().method_call(inner)?.receiver;
            }
            ExprKind::Call { .. } => {
                calls.push(inner);
                return awaits.then_some(calls);
            }
            ExprKind::Path(_) if awaits && calls.is_empty() => {
                inner = cx.facts().future_in(inner)?;
            }
            ExprKind::Path(_) | ExprKind::Macro(_) => {
                return (awaits && !calls.is_empty()).then_some(calls);
            }
            _ => return None,
        }
    }
}

/// Whether a pattern takes what succeeded: what stands behind `else` is as `?` then.
fn takes_success(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    let is_ok = segments
        .last()
        .is_some_and(|last| last.name.as_str() == "Ok");
    is_ok && taken_by(cx.file(), pat).is_some()
}

/// Whether a pattern takes the value to use it: `let _ = …` and `let _guard = …` wait for what
/// happens.
fn takes_value(cx: &BodyCx<'_>, pat: PatId) -> bool {
    match cx.file().pat(pat).kind {
        PatKind::Wild => false,
        PatKind::TupleStruct(_, parts) => match cx.file().list(parts) {
            &[only] => takes_value(cx, only),
            _ => true,
        },
        PatKind::Binding { name, .. } => {
            !name.as_str().starts_with('_') && cx.facts().uses_of(pat).next().is_some()
        }
        _ => true,
    }
}

/// Whether the chain makes a client, which is to be made once and kept, rather than beside something else.
fn makes_client(cx: &BodyCx<'_>, spine: &[ExprId]) -> bool {
    let mut apis = spine.iter().filter_map(|&call| cx.callee(call).api());
    apis.any(|api| clients().get(api).is_some())
}

/// Whether the chain calls something that others wait for: what signs in, checks or opens.
fn is_gate(cx: &BodyCx<'_>, spine: &[ExprId]) -> bool {
    const GATES: &[&str] = &[
        "auth",
        "authenticate",
        "authorize",
        "login",
        "session",
        "csrf",
        "permission",
        "permissions",
        "permit",
        "require",
        "check",
        "verify",
        "validate",
        "ensure",
        "allow",
        "allowed",
        "guard",
        "lock",
        "lease",
        "warm",
        "ping",
        "probe",
        "health",
        "migrate",
        "migrations",
        "setup",
        "token",
        "next",
    ];
    spine.iter().any(|&call| {
        let name = match cx.file().method_call(call) {
            Some(method) => Some(method.method.name),
            None => match cx.expr(call).kind {
                ExprKind::Call { callee, .. } => match cx.expr(callee).kind {
                    ExprKind::Path(path) => {
                        let segments = cx.file().list(cx.file().path(path).segments);
                        segments.last().map(|segment| segment.name)
                    }
                    _ => None,
                },
                _ => None,
            },
        };
        let is_named =
            || name.is_some_and(|name| name.as_str().split('_').any(|word| GATES.contains(&word)));
        if cx.api(call).is_some() {
            asks_to_sign_in(cx, call)
        } else {
            is_named() || takes_headers(cx, call)
        }
    })
}

/// Whether what a client is asked for is written to be that which lets it in: `client.get(LOGIN_URL)`.
fn asks_to_sign_in(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const WORDS: &[&str] = &[
        "auth", "csrf", "login", "oauth", "session", "signin", "token",
    ];
    let args = cx
        .file()
        .method_call(call)
        .map_or(&[][..], |method| method.args);
    args.iter().any(|&arg| {
        let text = cx.source(arg).to_ascii_lowercase();
        let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.any(|word| WORDS.contains(&word))
    })
}

/// Whether a call is of a function of the workspace that is given the headers of a request: what it
/// reads in them is mostly who asks.
fn takes_headers(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const HEADERS: &[&str] = &["http::HeaderMap", "actix_web::http::header::HeaderMap"];
    let mut own = cx.facts().own_calls();
    let function = own
        .find(|&(own, _)| own == call)
        .map(|(_, function)| function);
    let body = function.and_then(|function| cx.model().body_of(function));
    body.is_some_and(|body| {
        let facts = BodyFacts::of(cx.model(), body);
        let mut params = facts.file.list(body.hir(cx.model()).params).iter();
        params.any(|&param| {
            let ty = facts.pat_ty(param).behind_pointers();
            HEADERS.iter().any(|path| ty.is(path))
        })
    })
}

/// Whether neither operation needs what the other gives or changes.
fn independent(cx: &BodyCx<'_>, earlier: &Operation, later: &Operation) -> bool {
    let flow = cx.facts().flow();
    let mut bound = Vec::new();
    if let Some(pat) = earlier.pat {
        flow.each_binding(pat, &mut |binding| bound.push(binding));
    }
    let mut uses_result = false;
    flow.each_local_in(later.value, &mut |_, local| {
        uses_result |= bound.contains(&local);
    });
    let conflicts = earlier.places.iter().any(|(place, changed)| {
        let mut others = later.places.iter();
        others.any(|(other, also)| (*changed || *also) && place.overlaps(other))
    });
    !uses_result && !conflicts
}

/// Whether a `let` between two operations neither waits, acts, nor uses a result.
fn lies_between(cx: &BodyCx<'_>, run: &[Operation], value: ExprId) -> bool {
    let effects = Reader::new(cx.model()).expr(cx.facts(), value);
    effects.level == Level::Quiet
        && effects.wait == Wait::None
        && !effects.stores
        && cx.facts().suspensions_within(value).is_empty()
        && !leaves(cx, value)
        && !uses_results(cx, run, value)
}

/// Whether an expression may leave the block.
fn leaves(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let own = matches!(
        cx.expr(expr).kind,
        ExprKind::Try(_) | ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. }
    );
    let mut found = own;
    cx.file()
        .each_child(expr, &mut |child| found = found || leaves(cx, child));
    found
}

fn uses_results(cx: &BodyCx<'_>, run: &[Operation], expr: ExprId) -> bool {
    let flow = cx.facts().flow();
    let mut bound = Vec::new();
    for pat in run.iter().filter_map(|operation| operation.pat) {
        flow.each_binding(pat, &mut |binding| bound.push(binding));
    }
    let mut found = false;
    flow.each_local_in(expr, &mut |_, local| found |= bound.contains(&local));
    found
}

/// Whether a statement only writes a line to the log, and none of the results.
fn is_log(cx: &BodyCx<'_>, run: &[Operation], expr: ExprId) -> bool {
    let ExprKind::Macro(call) = cx.expr(expr).kind else {
        return false;
    };
    let call = &cx.file().macro_calls[call];
    let segments = cx.file().list(cx.file().path(call.path).segments);
    let logs = segments.last().is_some_and(|last| {
        matches!(
            last.name.as_str(),
            "trace" | "debug" | "info" | "warn" | "error" | "println" | "eprintln"
        )
    });
    logs && matches!(call.kind, MacroKind::Format(_)) && !uses_results(cx, run, expr)
}

fn finish(cx: &BodyCx<'_>, run: &[Operation]) {
    let [first, .., last] = run else {
        return;
    };
    // A server that starts reads its configuration once.
    if cx.facts().is_concurrent() && cx.facts().is_start_up(first.value) {
        return;
    }
    let second = run.get(1).unwrap_or(last);
    let what = match run.len() {
        2 => format!(
            "`{}` does not need `{}` but waits for it",
            name(cx, second.value),
            name(cx, first.value)
        ),
        more => format!("{more} reads that do not need each other are awaited one after another"),
    };
    let message = format!("{what} in `{}`: the latencies add up", cx.function_name());
    let remote = run.iter().all(|operation| operation.wait > Wait::Disk);
    // A file of this machine answers in microseconds, and runs one query after the other in any case.
    let of_file = || {
        run.iter().all(|operation| {
            let stored = stored_future(cx, operation.value);
            asks_file(cx, stored.unwrap_or(operation.value))
        })
    };
    let facts = cx.facts();
    let is_asked = || facts.is_sketch() || facts.serves_requests() && !is_for_admins(cx);
    let severity = if remote && cx.heat(second.value) == Heat::Hot && is_asked() && !of_file() {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let mut report = cx
        .report(awaited(cx, second.value), message)
        .severity(severity)
        .fix(fix(cx, run));
    if run
        .iter()
        .any(|operation| operation.level != Level::Reads && operation.level != Level::Quiet)
    {
        report = report.at_most(Confidence::Medium);
    }
    for (position, operation) in run.iter().enumerate() {
        let range = cx.file().range(awaited(cx, operation.value));
        match position {
            0 => report = report.related(range, "this is awaited first"),
            1 => {}
            _ => report = report.related(range, "and this"),
        }
    }
}

/// Whether the function is for administrators, of whom there are few.
fn is_for_admins(cx: &BodyCx<'_>) -> bool {
    cx.facts()
        .function_path()
        .split("::")
        .skip(1)
        .any(administers)
}

/// Whether an operation is handed a connection to SQLite, or works with a struct that holds one.
fn asks_file(cx: &BodyCx<'_>, value: ExprId) -> bool {
    let ty = cx.ty(value);
    let holds = || {
        ty.behind_pointers()
            .field_types()
            .into_iter()
            .any(is_of_sqlite)
    };
    if is_of_sqlite(ty) || holds() {
        return true;
    }
    // Of what has many fields, only the one that is named is asked.
    if matches!(cx.expr(value).kind, ExprKind::Field { .. }) {
        return false;
    }
    let mut found = false;
    cx.file()
        .each_child(value, &mut |child| found = found || asks_file(cx, child));
    found
}

/// The `.await` of an operation, without the adaptors behind it.
fn awaited(cx: &BodyCx<'_>, value: ExprId) -> ExprId {
    let mut inner = cx.file().innermost(value);
    loop {
        inner = match cx.expr(inner).kind {
            ExprKind::Await(_) => return inner,
            ExprKind::Field { base: operand, .. } | ExprKind::Reference { operand, .. } => operand,
            ExprKind::Try(_) | ExprKind::Match { .. } => match cx.facts().taken_out_of(inner) {
                Some(operand) => operand,
                None => return value,
            },
            ExprKind::MethodCall { .. } => match cx.file().method_call(inner) {
                Some(call) => call.receiver,
                None => return value,
            },
            _ => return value,
        };
    }
}

/// How an operation is called in a message.
fn name<'m>(cx: &BodyCx<'m>, value: ExprId) -> &'m str {
    let awaited = awaited(cx, value);
    let ExprKind::Await(operand) = cx.expr(awaited).kind else {
        return cx.source(value);
    };
    let text = cx.source(operand);
    let short = text.len() <= 60 && !text.contains('\n');
    if short {
        return text;
    }
    match cx.file().method_call(operand) {
        Some(call) => call.method.name.as_str(),
        None => text.split(['(', '\n']).next().unwrap_or(text),
    }
}

/// The statement that runs the operations together.
fn fix(cx: &BodyCx<'_>, run: &[Operation]) -> String {
    let crate_name = if cx.features_of("tokio").is_none() && cx.features_of("futures").is_some() {
        "futures"
    } else {
        "tokio"
    };
    let names: Vec<&str> = run
        .iter()
        .enumerate()
        .map(|(position, operation)| match operation.pat {
            Some(pat) => cx.source_of(cx.file().pat(pat).range),
            None => ["first", "second", "third", "fourth"]
                .get(position)
                .copied()
                .unwrap_or("next"),
        })
        .collect();
    let names = names.join(", ");
    let tries = |operation: &Operation| matches!(cx.expr(operation.value).kind, ExprKind::Try(_));
    let all_try = run.iter().all(tries);
    let futures: Vec<String> = run
        .iter()
        .map(|operation| future(cx, operation.value))
        .collect();
    let futures = futures.join(", ");
    if all_try && same_error(cx, run) {
        return format!(
            "`let ({names}) = {crate_name}::try_join!({futures})?;` runs them together; when one fails the others are dropped"
        );
    }
    let rest = if run.iter().any(tries) {
        ", with `?` on each result"
    } else {
        ""
    };
    format!("`let ({names}) = {crate_name}::join!({futures});` runs them together{rest}")
}

/// The future of an operation: what is awaited, or an `async` block around what is more.
fn future(cx: &BodyCx<'_>, value: ExprId) -> String {
    let tried = match cx.expr(value).kind {
        ExprKind::Try(operand) => operand,
        _ => value,
    };
    match cx.expr(tried).kind {
        ExprKind::Await(operand) if cx.facts().suspensions_within(operand).is_empty() => {
            cx.source(operand).to_owned()
        }
        _ => format!("async {{ {} }}", cx.source(tried)),
    }
}

/// Whether the errors of all operations have one type, as `try_join!` wants.
fn same_error(cx: &BodyCx<'_>, run: &[Operation]) -> bool {
    let errors: Vec<String> = run
        .iter()
        .filter_map(|operation| match cx.expr(operation.value).kind {
            ExprKind::Try(operand) => {
                let error = cx.ty(operand).args().nth(1)?;
                (!error.is_unknown()).then(|| error.short())
            }
            _ => None,
        })
        .collect();
    errors.len() == run.len() && errors.windows(2).all(|pair| pair.first() == pair.last())
}
