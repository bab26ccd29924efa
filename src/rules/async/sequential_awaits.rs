//! See rules/async/sequential_awaits.md

mod operations;
mod remedy;
mod statements;

use self::operations::{Operation, awaited, leaves, operation, stored_future, takes_success};
use self::remedy::{fix, name};
use self::statements::{ends_on_failure, is_plainly_taken, is_quiet, kept_by, taken_apart};
use crate::finding::{Confidence, Heat, Severity};
use crate::rules::context::BodyCx;
use crate::rules::policy::administers;
use crate::rules::queries::is_of_sqlite;
use crate::rules::remote::{Level, Wait};
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, MacroKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequential_awaits",
    hooks: &[Hook::Body(check)],
};

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
            _ => {
                let parts = operands(cx, expr);
                if parts.len() > 1 {
                    in_parts(cx, parts.into_iter());
                }
            }
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
                let found = operation(cx, Some(pat), value);
                if let Some(operation) = found.or_else(|| taken_apart(cx, Some(pat), value)) {
                    add(cx, &mut run, operation);
                    continue;
                }
                if let Some(last) = run.last_mut()
                    && is_plainly_taken(cx, last, value)
                {
                    last.taken.push(pat);
                    continue;
                }
                if !run.is_empty()
                    && (makes_future(cx, &run, value) || lies_between(cx, &run, value))
                {
                    continue;
                }
            }
            Statement::Expr(expr) => {
                if let Some(operation) = kept_by(cx, expr) {
                    add(cx, &mut run, operation);
                    continue;
                }
                if let Some(last) = run.last_mut()
                    && (is_log(cx, expr) || assigns(cx, expr) || ends_on_failure(cx, last, expr))
                {
                    last.rest.extend(cx.facts().flow().places_in(expr));
                    continue;
                }
            }
            Statement::Item(_) => continue,
            Statement::Let { .. } => {}
        }
        finish(cx, &std::mem::take(&mut run));
    }
    finish(cx, &run);
}

/// What a call, list, format string or arithmetic evaluates in this order.
fn operands(cx: &BodyCx<'_>, expr: ExprId) -> Vec<ExprId> {
    let list = match cx.expr(expr).kind {
        ExprKind::Call { args, .. } | ExprKind::Array(args) => args,
        ExprKind::Macro(call) => match cx.file().macro_calls[call].kind {
            MacroKind::Elements(parts) | MacroKind::Arguments(parts) => parts,
            MacroKind::Format(id) => cx.file().formats[id].args,
            _ => return Vec::new(),
        },
        ExprKind::MethodCall { .. } => {
            return cx
                .file()
                .method_call(expr)
                .map_or_else(Vec::new, |call| call.args.to_vec());
        }
        ExprKind::Binary { .. } => {
            let mut found = Vec::new();
            let outer = cx.facts().parent(expr);
            if !outer.is_some_and(|outer| is_arithmetic(cx, outer)) {
                terms(cx, expr, &mut found);
            }
            return found;
        }
        _ => return Vec::new(),
    };
    cx.file().list(list).to_vec()
}

fn is_arithmetic(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    matches!(cx.expr(expr).kind, ExprKind::Binary { op, .. } if !matches!(op, BinaryOp::And | BinaryOp::Or))
}

fn terms(cx: &BodyCx<'_>, expr: ExprId, found: &mut Vec<ExprId>) {
    match cx.expr(expr).kind {
        ExprKind::Binary { lhs, rhs, .. } if is_arithmetic(cx, expr) => {
            terms(cx, lhs, found);
            terms(cx, rhs, found);
        }
        _ => found.push(expr),
    }
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

/// Whether neither operation needs what the other gives or changes.
fn independent(cx: &BodyCx<'_>, earlier: &Operation, later: &Operation) -> bool {
    let flow = cx.facts().flow();
    let mut bound = Vec::new();
    for pat in earlier.bound() {
        flow.each_binding(pat, &mut |binding| bound.push(binding));
    }
    let mut uses_result = false;
    flow.each_local_in(later.value, &mut |_, local| {
        uses_result |= bound.contains(&local);
    });
    let before = earlier.places.iter().chain(&earlier.rest);
    let conflicts = before.into_iter().any(|(place, changed)| {
        let mut others = later.places.iter();
        others.any(|(other, also)| (*changed || *also) && place.overlaps(other))
    });
    !uses_result && !conflicts
}

/// Whether a `let` between two operations neither waits, acts, nor uses a result.
fn lies_between(cx: &BodyCx<'_>, run: &[Operation], value: ExprId) -> bool {
    is_quiet(cx, value) && !leaves(cx, value) && !uses_results(cx, run, value)
}

/// Whether a statement between two operations only writes to a variable of the function.
fn assigns(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    matches!(
        cx.expr(expr).kind,
        ExprKind::Assign { .. } | ExprKind::CompoundAssign { .. }
    ) && is_quiet(cx, expr)
        && !leaves(cx, expr)
}

fn uses_results(cx: &BodyCx<'_>, run: &[Operation], expr: ExprId) -> bool {
    let flow = cx.facts().flow();
    let mut bound = Vec::new();
    for pat in run.iter().flat_map(Operation::bound) {
        flow.each_binding(pat, &mut |binding| bound.push(binding));
    }
    let mut found = false;
    flow.each_local_in(expr, &mut |_, local| found |= bound.contains(&local));
    let kept = || run.iter().flat_map(|operation| &operation.rest);
    let mut places = flow.places_in(expr).into_iter();
    found
        || places.any(|(place, _)| kept().any(|(other, changed)| *changed && place.overlaps(other)))
}

/// Whether a statement only writes a line to the log.
fn is_log(cx: &BodyCx<'_>, expr: ExprId) -> bool {
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
    logs && matches!(call.kind, MacroKind::Format(_))
        && cx.facts().suspensions_within(expr).is_empty()
}

/// Whether a comment beside the operations, or right above them, says that they come one after the other.
fn is_meant(cx: &BodyCx<'_>, first: ExprId, last: ExprId) -> bool {
    let text = cx.model().program.text(cx.file_id());
    let lines = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    let start = cx.file().range(first).start as usize;
    let end = cx.file().range(last).end as usize;
    let own = lines(0..start).rfind('\n').map_or(0, |at| at + 1);
    let end = end + lines(end..text.len()).find('\n').unwrap_or(0);
    let above = lines(0..own).lines().rev();
    let above = above.take_while(|line| line.trim_start().starts_with("//"));
    above.chain(lines(own..end).lines()).any(says_in_order)
}

/// Whether a line has a comment by which what it stands beside happens in order.
fn says_in_order(line: &str) -> bool {
    let mut marks = line.match_indices("//").map(|(at, _)| at);
    // Two slashes after an odd number of quotes stand in a string.
    let comment = marks.find(|&at| line[..at].matches('"').count().is_multiple_of(2));
    comment.is_some_and(|at| {
        let comment = line[at..].to_lowercase().replace("in order to", "");
        let mut words = comment.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| word.starts_with("sequential") && !word.contains('_'))
            || ["in order", "one at a time"]
                .iter()
                .any(|words| comment.contains(words))
    })
}

fn finish(cx: &BodyCx<'_>, run: &[Operation]) {
    let [first, .., last] = run else {
        return;
    };
    if is_meant(cx, first.value, last.value) {
        return;
    }
    // A server that starts reads its configuration once.
    if cx.facts().is_concurrent() && cx.facts().is_start_up(first.value) {
        return;
    }
    let second = run.get(1).unwrap_or(last);
    let (waiting, waited_for) = (name(cx, second.value), name(cx, first.value));
    let what = match run.len() {
        2 if waiting == waited_for => format!(
            "two calls of `{waiting}` that do not need each other are awaited one after the other"
        ),
        2 => format!("`{waiting}` does not need `{waited_for}` but waits for it"),
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
