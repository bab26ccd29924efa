//! See rules/io/print_in_hot_path.md

mod serving;

use self::serving::{
    answers_error, is_before_requests, is_called_for_some, is_for_datagrams, is_for_messages,
    is_for_some, is_in_handler, is_near_handler,
};
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Api, Direction};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Trips};
use crate::rules::per_request::trades_code;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::rules::seldom::is_of_one_in_many;
use crate::rules::streams::{self, Moves, Size};
use crate::semantics::FrameKind;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, Statement, UnaryOp};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "print_in_hot_path",
    hooks: &[
        Hook::Expr(ExprKinds::MACRO, check),
        Hook::CallTo(ApiSet::Where(is_write), |cx, id, _| check(cx, id)),
        Hook::Body(check_helpers),
        Hook::Body(check_handed),
    ],
};

fn is_write(api: Api) -> bool {
    streams::is_operation(api) && matches!(api.name(), "write" | "write_all")
        || api.path().as_str() == TERMINAL_LINE
}

/// Writes a line to a terminal, at once unless the terminal was made with a buffer.
const TERMINAL_LINE: &str = "console::Term::write_line";

/// A line that goes to a standard stream at once.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Print {
    expr: ExprId,
    name: &'static str,
    /// Whether it is standard output, which holds what a program gives.
    is_output: bool,
    why: Why,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Once for every request.
    Request,
    /// For some requests.
    SomeRequests,
    /// Once for every connection, of which requests come one after the other.
    Connection,
    /// Once for every datagram.
    Datagram,
    /// For some datagrams.
    SomeDatagrams,
    /// In every pass of a loop.
    Loop,
    /// In every pass of a loop in a loop.
    Nested,
}

fn check(cx: &BodyCx<'_>, id: ExprId) {
    if cx.is_quiet() {
        return;
    }
    let Some(first) = print_at(cx, id) else {
        return;
    };
    let prints: Vec<Print> = cx
        .facts()
        .own_exprs()
        .filter_map(|expr| print_at(cx, expr))
        .collect();
    let is_worst = |print: &&Print| matches!(print.why, Why::Request | Why::Datagram | Why::Nested);
    let worst = prints.iter().find(is_worst);
    let lead = worst.or(prints.first());
    if lead == Some(&first) {
        report(cx, first, &prints);
    }
}

/// Whether code runs where a thread panics: in the closure that `std::panic::set_hook` is handed.
fn is_in_panic_hook(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let frames = cx.facts().frames_around(id);
    frames.iter().any(|&(kind, at)| {
        let boxed = cx.parent(at);
        matches!(kind, FrameKind::Closure { .. })
            && boxed
                .into_iter()
                .chain(boxed.and_then(|boxed| cx.parent(boxed)))
                .any(|call| {
                    let api = cx.api(call);
                    api.is_some_and(|api| api.path().as_str() == "std::panic::set_hook")
                })
    })
}

/// The print that an expression is, if it is worth a word.
fn print_at(cx: &BodyCx<'_>, id: ExprId) -> Option<Print> {
    let (name, is_output) = printing(cx, id)?;
    // What a server says when it starts, it says once.
    if cx.in_error_path(id)
        || streams::ends_in_error(cx, id)
        || cx.facts().is_cold(id)
        || is_in_panic_hook(cx, id)
        || is_of_one_in_many(cx, id)
    {
        return None;
    }
    let around = cx.facts().loops_around(id);
    let mut repeating = around.iter().filter(|(_, trips)| trips.repeats());
    let is_macro = matches!(cx.expr(id).kind, ExprKind::Macro(_))
        && name.ends_with('!')
        && !name.starts_with("write");
    let hot = is_macro
        && cx.heat(id) == Heat::Hot
        // There the output is the log.
        && !cx.facts().takes_one_event()
        && (is_near_handler(cx) || is_in_handler(cx, id) || is_for_messages(cx, id));
    let depth = depth_of_loops(cx, id);
    let innermost = repeating.next().map(|&(around, _)| around);
    if is_macro
        && innermost.is_some_and(|around| is_for_datagrams(cx, id, around))
        && !is_asked_for(cx, id)
    {
        return Some(Print {
            expr: id,
            name,
            is_output,
            why: if streams::is_exceptional(cx, id) {
                Why::SomeDatagrams
            } else {
                Why::Datagram
            },
        });
    }
    if !hot && depth.is_none() {
        return None;
    }
    // What goes to standard error now and then is a remark, not output.
    if !hot
        && !is_output
        && !innermost.is_some_and(|around| streams::is_unconditional(cx, id, around))
    {
        return None;
    }
    let why = match (hot, depth) {
        (true, _) if is_for_some(cx, id) || !is_output && answers_error(cx) => Why::SomeRequests,
        (true, _) if is_before_requests(cx, id) => Why::Connection,
        (true, _) if is_called_for_some(cx) || trades_code(cx) => Why::SomeRequests,
        (true, _) => Why::Request,
        (false, Some(1)) => Why::Loop,
        (false, _) => Why::Nested,
    };
    Some(Print {
        expr: id,
        name,
        is_output,
        why,
    })
}

/// How many loops stand around an expression, if they are of a kind that buffered output would speed
/// up and nobody asked to watch.
fn depth_of_loops(cx: &BodyCx<'_>, id: ExprId) -> Option<usize> {
    let around = cx.facts().loops_around(id);
    let repeating = around.iter().filter(|(_, trips)| trips.repeats());
    let depth = repeating.count();
    let is_slow =
        |&(around, _): &(ExprId, Trips)| streams::waits(cx, around) || is_interactive(cx, around);
    (depth > 0 && !is_asked_for(cx, id) && !around.iter().any(is_slow)).then_some(depth)
}

/// The first loop that prints by a function of the workspace, each call of which prints a line.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let mut calls = cx.facts().workspace_calls();
    let found = calls.find_map(|(call, def)| {
        // A function that calls itself is told of where it is called from outside.
        if def == cx.facts().owner() || cx.in_error_path(call) || is_of_one_in_many(cx, call) {
            return None;
        }
        let around = cx.facts().loops_around(call);
        if !around.iter().any(|(_, trips)| trips.repeats()) {
            return None;
        }
        let line = cx.in_body_of(def, |callee| line_of_each_call(callee, DEEPEST))??;
        depth_of_loops(cx, call)?;
        Some((call, line))
    });
    let Some((call, (at, printer, name))) = found else {
        return;
    };
    let mut own = cx.facts().own_exprs();
    if own.any(|expr| print_at(cx, expr).is_some()) {
        return;
    }
    let message = format!(
        "`{printer}` prints (`{name}`) in every pass of a loop in `{}`: a lock and a system call for each line",
        cx.function_name()
    );
    let report = cx
        .report(call, message)
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix(format!(
            "give `{printer}` the stream to write to, `out: &mut impl Write`, and pass it one that is locked and \
             buffered once, before the loop: `std::io::BufWriter::new(std::io::stdout().lock())`, with \
             `out.flush()?` at the end"
        ));
    drop(report.related_at(at, format!("`{printer}` prints here")));
}

/// The first call that hands standard output to a function that writes lines to it in a loop, or one in
/// each pass of a loop here.
fn check_handed(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let mut calls = cx.facts().own_calls();
    let found = calls.find_map(|(call, def)| {
        let line = streams::lines_to_output(cx, call, def)?;
        if cx.in_error_path(call) || is_asked_for(cx, call) {
            return None;
        }
        let is_called_again = || def != cx.facts().owner() && depth_of_loops(cx, call).is_some();
        (line.is_repeated || is_called_again()).then_some((call, def, line))
    });
    let Some((call, def, line)) = found else {
        return;
    };
    let writer = cx.model().program.def(def).name;
    let function = cx.function_name();
    let does = if line.is_repeated {
        format!("`{writer}` writes line after line, and `{function}` hands it standard output")
    } else {
        format!("`{writer}` writes a line, and a loop in `{function}` hands it standard output")
    };
    let message = format!("{does}: a system call for each line");
    let report = cx
        .report(call, message)
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix(
            "hand it `&mut std::io::BufWriter::new(std::io::stdout().lock())`, and `flush()` that at the end",
        );
    drop(report.related_at(line.at, format!("`{writer}` writes here")));
}

/// A line that a function prints whenever it is called: where, the function's name, and the macro.
type Line = (FileRange, &'static str, &'static str);

/// Functions deep that a line is looked for, at most.
const DEEPEST: u8 = 2;

/// The line that a function, or one that it calls, prints whenever it is called.
fn line_of_each_call(cx: &BodyCx<'_>, depth: u8) -> Option<Line> {
    let root = cx.facts().root();
    let line = always_prints(cx, root, depth)?;
    (!is_interactive(cx, root)).then_some(line)
}

/// A line to standard output that stands on every way through an expression.
fn always_prints(cx: &BodyCx<'_>, expr: ExprId, depth: u8) -> Option<Line> {
    match cx.expr(expr).kind {
        ExprKind::Block(block) => {
            let block = &cx.file().blocks[block];
            let statements = cx.file().list(block.statements).iter();
            let parts = statements.filter_map(|statement| match *statement {
                Statement::Expr(expr) => Some(expr),
                _ => None,
            });
            parts
                .chain(block.tail)
                .find_map(|part| always_prints(cx, part, depth))
        }
        ExprKind::If {
            then_branch,
            else_branch: Some(else_branch),
            ..
        } => {
            always_prints(cx, else_branch, depth)?;
            always_prints(cx, then_branch, depth)
        }
        ExprKind::Match { arms, .. } => {
            let arms = cx.file().list(arms).iter();
            let mut lines = arms.map(|arm| always_prints(cx, arm.body, depth));
            let first = lines.next()??;
            lines.all(|line| line.is_some()).then_some(first)
        }
        _ => {
            if let Callee::Function(def) = cx.callee(expr)
                && let Some(deeper) = depth.checked_sub(1)
                && def != cx.facts().owner()
            {
                let line = cx.in_body_of(def, |callee| line_of_each_call(callee, deeper));
                return line.flatten().filter(|_| !is_asked_for(cx, expr));
            }
            let (name, is_output) = printing(cx, expr)?;
            let at = FileRange {
                file: cx.facts().file_id,
                range: cx.file().range(expr),
            };
            let line = (at, cx.facts().function_name(), name);
            (is_output && name.ends_with('!') && !is_asked_for(cx, expr)).then_some(line)
        }
    }
}

/// The name of what prints, and whether it does so to standard output.
fn printing(cx: &BodyCx<'_>, id: ExprId) -> Option<(&'static str, bool)> {
    if let ExprKind::Macro(_) = cx.expr(id).kind {
        match cx.facts().std_macro(id)? {
            "print" | "eprint" if overwrites_line(cx, id) => return None,
            "print" => return Some(("print!", true)),
            "println" => return Some(("println!", true)),
            "eprint" => return Some(("eprint!", false)),
            "eprintln" => return Some(("eprintln!", false)),
            "dbg" => return Some(("dbg!", false)),
            _ => {}
        }
    }
    if cx
        .api(id)
        .is_some_and(|api| api.path().as_str() == TERMINAL_LINE)
    {
        return to_terminal(cx, id);
    }
    let write = streams::operation(cx, id)?;
    if write.direction != Direction::Write || write.moves == Moves::Nothing {
        return None;
    }
    // Without a line's end it stays in the buffer; a vector may be all that was gathered.
    if matches!(write.size(cx), Size::Unknown | Size::Large) {
        return None;
    }
    let path = write.of.ty.path()?;
    match path.as_str() {
        "std::io::Stdout" | "std::io::StdoutLock" => Some((write.name, true)),
        "std::io::Stderr" | "std::io::StderrLock" => Some((write.name, false)),
        _ => None,
    }
}

/// Whether a text takes the place of the line on the terminal, as that of a progress does.
fn overwrites_line(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let ExprKind::Macro(call) = cx.expr(id).kind else {
        return false;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[call].kind else {
        return false;
    };
    let template = cx.file().formats[format].template;
    template.is_some_and(|template| {
        let text = cx.facts().text(cx.file().range(template));
        text.replace("\\r\\n", "").contains("\\r")
    })
}

/// As [`printing`], for a line to a terminal that is seen to be made without a buffer; one on which the
/// function moves about draws for whoever looks.
fn to_terminal(cx: &BodyCx<'_>, id: ExprId) -> Option<(&'static str, bool)> {
    let terminal = cx.facts().local(cx.file().method_call(id)?.receiver)?;
    let made = cx.api(cx.facts().initializer(terminal)?)?;
    let draws = cx.facts().api_calls().any(|(_, api)| {
        let name = api.name();
        api.path().as_str().starts_with("console::Term::")
            && (name.starts_with("move_cursor")
                || name.starts_with("clear")
                || name.starts_with("read"))
    });
    match made.path().as_str() {
        "console::Term::stdout" if !draws => Some(("write_line", true)),
        "console::Term::stderr" if !draws => Some(("write_line", false)),
        _ => None,
    }
}

/// Words in a condition that say that somebody asked for the output.
const ASKED: &[&str] = &[
    "verbose",
    "verbosity",
    "debug",
    "trace",
    "quiet",
    "silent",
    "dry_run",
    "progress",
    "interactive",
    "explain",
];

/// Whether the code runs only where somebody wants to watch: `if verbose { println!(..) }`, where nothing
/// is printed otherwise.
fn is_asked_for(cx: &BodyCx<'_>, id: ExprId) -> bool {
    let mut inner = id;
    while let Some(outer) = cx.parent(inner) {
        if let ExprKind::If {
            condition,
            then_branch,
            else_branch,
        } = cx.expr(outer).kind
            && condition != inner
        {
            if asks_for_terminal(cx, condition) == Some(then_branch == inner) {
                return true;
            }
            let other = if then_branch == inner {
                else_branch
            } else {
                Some(then_branch)
            };
            if streams::names_one_of(cx, condition, ASKED) {
                return !other.is_some_and(|other| prints_output(cx, other));
            }
        }
        inner = outer;
    }
    let path = cx.facts().function_path();
    let own = path.rsplit("::").next().unwrap_or(path);
    own.starts_with("debug") || own.starts_with("dump")
}

/// Whether a condition holds where standard output is a terminal, which a person reads line by line, or
/// where it is none; `None` if it asks for something else.
fn asks_for_terminal(cx: &BodyCx<'_>, condition: ExprId) -> Option<bool> {
    const ASKS: &[&str] = &[
        "std::io::IsTerminal::is_terminal",
        "is_terminal::IsTerminal::is_terminal",
        "is_terminal::is_terminal",
        "atty::is",
        "console::user_attended",
        "termcolor::is_terminal",
    ];
    let mut condition = cx.facts().flow().origin(condition);
    let mut holds = true;
    while let ExprKind::Unary {
        op: UnaryOp::Not,
        operand,
    } = cx.expr(condition).kind
    {
        condition = cx.facts().flow().origin(operand);
        holds = !holds;
    }
    let api = cx.callee(condition).api()?;
    ASKS.contains(&api.path().as_str()).then_some(holds)
}

/// Whether code holds a print to standard output.
fn prints_output(cx: &BodyCx<'_>, code: ExprId) -> bool {
    let range = cx.file().range(code);
    cx.facts().own_exprs().any(|expr| {
        range.contains_range(cx.file().range(expr))
            && printing(cx, expr).is_some_and(|(_, is_output)| is_output)
    })
}

/// Whether a loop flushes standard output itself: progress that overwrites itself, or a question.
fn is_interactive(cx: &BodyCx<'_>, around: ExprId) -> bool {
    let range = cx.file().range(around);
    cx.facts().api_calls().any(|(call, api)| {
        api.path().as_str() == "std::io::Write::flush"
            && range.contains_range(cx.file().range(call))
            && streams::receiver_and_argument(cx, call)
                .and_then(|(receiver, _)| streams::stream_of(cx.ty(receiver)))
                .is_some_and(|stream| stream.name().starts_with("Std"))
    })
}

/// Why requests lead here, in words.
fn why_hot(cx: &BodyCx<'_>) -> String {
    let reason = cx.facts().hot_reason();
    reason.unwrap_or_else(|| "a closure there serves them".to_owned())
}

fn report(cx: &BodyCx<'_>, lead: Print, prints: &[Print]) {
    let function = cx.function_name();
    let name = lead.name;
    let costs = match (name, lead.is_output) {
        ("dbg!", _) => "a lock, and a system call for each piece of the text",
        (_, false) => "a system call for each piece of the text",
        (_, true) if name.starts_with("write") => "a system call for each line",
        (_, true) => "a lock and a system call for each line",
    };
    let message = match lead.why {
        Why::Request | Why::SomeRequests => {
            let of_messages = cx.facts().hot_reason().is_none() && is_for_messages(cx, lead.expr)
                || cx.facts().serves_session(lead.expr) && cx.facts().serves_messages(lead.expr);
            let what = match (lead.why, of_messages) {
                (Why::Request, false) => "for every request",
                (Why::Request, true) => "for every message",
                (_, false) => "for some of the requests",
                (_, true) => "for some of the messages",
            };
            let reason = if of_messages {
                String::new()
            } else {
                format!(" ({})", why_hot(cx))
            };
            format!(
                "`{name}` {what} in `{function}`{reason}: {costs}, and it waits for whoever reads the stream"
            )
        }
        Why::Connection => format!(
            "`{name}` for every connection in `{function}`: {costs}, and it waits for whoever reads the stream"
        ),
        Why::Datagram | Why::SomeDatagrams => format!(
            "`{name}` in the loop of `{function}` that takes datagrams: {costs}, and it waits for whoever reads the stream"
        ),
        Why::Loop => format!("`{name}` in a loop in `{function}`: {costs}"),
        Why::Nested => format!("`{name}` in nested loops in `{function}`: {costs}"),
    };
    let fix = match (lead.why, lead.is_output, name) {
        (_, _, "dbg!") => "take the `dbg!` out, it is a tool for debugging",
        (
            Why::Request | Why::SomeRequests | Why::Connection | Why::Datagram | Why::SomeDatagrams,
            ..,
        ) => {
            "log it: `tracing::info!`, with a writer of `tracing_appender::non_blocking`, which does not wait for \
             the stream"
        }
        (_, _, "write_line") => {
            "make the terminal with a buffer, `console::Term::buffered_stdout()` or `buffered_stderr()`, and \
             `flush()?` it at the end"
        }
        (_, true, _) => {
            "lock and buffer once, before the loop: `let mut out = std::io::BufWriter::new(std::io::stdout().lock());`, \
             then `writeln!(out, ..)?` and `out.flush()?` at the end; the lock alone gains little"
        }
        (_, false, _) => {
            "gather the lines, or buffer once, before the loop: `let mut out = \
             std::io::BufWriter::new(std::io::stderr().lock());`"
        }
    };
    let severity = match lead.why {
        // Most of these lists are short, and a person reads them.
        Why::Loop | Why::Nested | Why::SomeRequests | Why::Connection | Why::SomeDatagrams => {
            Severity::Suggestion
        }
        Why::Request | Why::Datagram => Severity::Warning,
    };
    let mut report = cx.report(lead.expr, message).fix(fix).severity(severity);
    for other in prints
        .iter()
        .filter(|print| print.expr != lead.expr)
        .take(4)
    {
        report = report.repeated(cx.file().range(other.expr));
    }
}
