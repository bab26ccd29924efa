//! See rules/network/missing_tcp_nodelay.md

use crate::finding::{Applicability, Confidence, Heat, Severity};
use crate::knowledge::{self, Api, NoDelay, NoDelayDefault, NoDelayRole};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Type};
use crate::rules::one_peer;
use crate::rules::policy;
use crate::rules::report::Report;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::shipping::is_tool;
use crate::rules::sockets::{self, Fate};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};
use crate::text::{Name, TextRange};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing_tcp_nodelay",
    hooks: &[Hook::CallTo(ApiSet::Where(may_have_a_row), check)],
};

fn may_have_a_row(api: Api) -> bool {
    calls::is_default(api)
        || !knowledge::no_delay().apis.all(api).is_empty()
        || is_client_of_listed_crate(api)
}

/// The rows of whole crates speak of the calls that make a client.
fn is_client_of_listed_crate(api: Api) -> bool {
    knowledge::clients().get(api).is_some() && knowledge::has_no_delay_rows(api.crate_name())
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || cx.in_error_path(call) {
        return;
    }
    let Some(api) = calls::made_by(cx, call, api) else {
        return;
    };
    let version = cx.facts().version_of(api.crate_name());
    let Some(row) = knowledge::no_delay_of(api, version.as_ref()) else {
        return;
    };
    // Without a lock file a newer version may be built, which sets it.
    let newest = cx.facts().newest_of(api.crate_name());
    let newest_row = newest.and_then(|newest| knowledge::no_delay_of(api, Some(&newest)));
    if row.default.is_on() || newest_row.is_some_and(|row| row.default.is_on()) {
        return;
    }
    match row.role {
        NoDelayRole::Raw => raw(cx, call, api, row),
        NoDelayRole::Server | NoDelayRole::Client => {
            let version = version.map(|version| format!(" (version {version})"));
            library(cx, call, api, row, &version.unwrap_or_default());
        }
    }
}

/// A stream, or what gives streams.
fn raw(cx: &BodyCx<'_>, call: ExprId, api: Api, row: &NoDelay) {
    let mut fate = Fate::of(cx.model(), cx.facts(), call);
    // An option of the socket that is connected or listens holds for the stream, too.
    let method = cx.file().method_call(call);
    let socket = match method {
        Some(method) => Some(method.receiver),
        None => calls::arguments(cx, call).first().copied(),
    };
    fate.is_set |= socket.is_some_and(|socket| is_set_on(cx, socket, DEEPEST));
    if fate.is_set || !fate.matters() {
        return;
    }
    if fate.leaves && sockets::package_sets_given(cx.model(), cx.facts()) {
        return;
    }
    let gives = match api.name() {
        "connect" | "connect_timeout" => "opens a stream",
        "accept" | "poll_accept" => "accepts a stream",
        _ => "gives streams",
    };
    let what = if gives == "gives streams" {
        "none of which gets"
    } else {
        "that never gets"
    };
    let message = format!(
        "`{api}` in `{}` {gives} {what} TCP_NODELAY: a small write can wait about 40 ms for the other side",
        cx.function_name()
    );
    let mut report = report(cx, call, message);
    let for_one = match api.name() {
        "accept" => {
            one_peer::accepts_once(cx.facts(), call)
                || one_peer::accepts_for_a_value(cx.facts(), call)
        }
        "incoming" => one_peer::accepts_for_a_value(cx.facts(), call),
        _ => false,
    };
    // Who opens a stream to send what it logs waits for no answer.
    let is_sink = gives == "opens a stream" && fate.only_tells();
    let is_of_one = gives == "opens a stream"
        && (works_for_one(cx, call)
            || fate.is_spoken && fate.asks_once()
            || policy::watches(
                cx.facts()
                    .function_path()
                    .rsplit("::")
                    .next()
                    .unwrap_or_default(),
            ));
    let is_watched =
        gives != "opens a stream" && (serves_operators(cx) || serves_one_by_one(cx, call));
    // Who asks and waits writes once for each answer; what is only handed on others write.
    let is_by_turns = if gives == "opens a stream" {
        !fate.is_duplex
    } else {
        fate.is_spoken && fate.asks_once() || api.name() == "poll_accept" && !fate.is_spoken
    };
    if for_one
        || is_sink
        || is_of_one
        || is_watched
        || is_by_turns && !cx.facts().is_sketch()
        || serves_developers(cx)
        || !fate.is_spoken && !fate.leaves
    {
        report = report
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium);
    } else if fate.leaves || !fate.is_spoken {
        report = report.at_most(Confidence::Medium);
    }
    if let Some(fix) = row.fix {
        report = report.fix(format!("call `{fix}`"));
    }
    drop(with_setter(report, cx, call));
}

/// Steps back to the socket that was made first, at most.
const DEEPEST: u8 = 8;

/// Whether TCP_NODELAY is set on a socket, or on what it was made of.
fn is_set_on(cx: &BodyCx<'_>, socket: ExprId, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let inner = match cx.expr(socket).kind {
        ExprKind::Path(_) => {
            let Some(local) = cx.facts().local(socket) else {
                return false;
            };
            let sets = cx.facts().uses_of(local).any(|path| {
                let parent = cx.parent(path);
                let method = parent.and_then(|parent| cx.file().method_call(parent));
                method.is_some_and(|call| sockets::is_setter(call.method.name.as_str()))
            });
            if sets {
                return true;
            }
            calls::initializer_of(cx.facts(), local)
        }
        ExprKind::Reference { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
            Some(operand)
        }
        ExprKind::Block(_) => cx.file().tail_of(socket),
        ExprKind::MethodCall { .. } => cx.file().method_call(socket).map(|call| call.receiver),
        ExprKind::Call { .. } if let Callee::Function(def) = cx.facts().callee(socket) => {
            return cx
                .facts()
                .of_function(def)
                .is_some_and(|made| sets_listener(&made));
        }
        ExprKind::Call { .. } => calls::arguments(cx, socket).first().copied(),
        _ => None,
    };
    inner.is_some_and(|inner| is_set_on(cx, inner, depth))
}

/// Whether a function that makes a listener sets the option, which accepted sockets inherit on Linux.
fn sets_listener(made: &BodyFacts<'_>) -> bool {
    made.api_calls().any(|(_, api)| {
        matches!(
            api.path().as_str(),
            "socket2::Socket::set_nodelay"
                | "socket2::Socket::set_tcp_nodelay"
                | "tokio::net::TcpSocket::set_nodelay"
        )
    })
}

/// Whether a pool or connection is one of SQLite, which has no socket.
fn is_of_a_file(ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    ty.path().is_some_and(|path| {
        let name = path.as_str().rsplit("::").next().unwrap_or_default();
        name.starts_with("Sqlite")
    }) || depth < DEEPEST
        && ty
            .future_output()
            .into_iter()
            .chain(ty.args())
            .any(|part| is_of_a_file(part, depth + 1))
}

/// A server or client that makes its sockets itself.
fn library(cx: &BodyCx<'_>, call: ExprId, api: Api, row: &NoDelay, version: &str) {
    if let Some(takes) = row.takes
        && calls::arguments(cx, call)
            .first()
            .is_none_or(|&first| !cx.ty(first).is(takes))
    {
        return;
    }
    if api.crate_name() == "sqlx" && is_of_a_file(cx.ty(call), 0) {
        return;
    }
    if names_socket_file(cx, call)
        || row.path == api.crate_name() && !is_first_of_package(cx, call, api, row)
    {
        return;
    }
    let fate = Fate::of(cx.model(), cx.facts(), call);
    let whole_crate = row.path == api.crate_name();
    if fate.is_set
        || row.takes.is_some() && listener_is_set(cx, call)
        || (whole_crate || row.default == NoDelayDefault::OptionOff)
            && sockets::package_sets(cx.model(), cx.facts())
    {
        return;
    }
    let message = match row.role {
        NoDelayRole::Server => format!(
            "`{api}`{version} in `{}` serves sockets without TCP_NODELAY: a small write can wait about 40 ms for the client",
            cx.function_name()
        ),
        _ => format!(
            "`{api}`{version} in `{}` makes sockets without TCP_NODELAY: a small write can wait about 40 ms for the server",
            cx.function_name()
        ),
    };
    let severity = row
        .severity
        .filter(|_| !is_quiet_socket(cx, call, api) && !serves_developers(cx));
    let severity = severity.unwrap_or(match row.role {
        NoDelayRole::Client => Severity::Suggestion,
        _ if one_peer::serves_for_a_value(cx.facts(), call)
            || serves_operators(cx)
            || serves_developers(cx) =>
        {
            Severity::Suggestion
        }
        _ => Severity::Warning,
    });
    let mut report = report(cx, call, message).severity(severity);
    if let Some(fix) = row.fix {
        report = report.fix(if fix.contains('(') {
            format!("`{fix}`")
        } else {
            fix.to_owned()
        });
    }
    if api.path().as_str() == "axum::serve"
        && let Some(&listener) = calls::arguments(cx, call).first()
        && row.fix.is_some_and(|fix| fix.contains("tap_io"))
    {
        let end = cx.file().range(listener).end;
        report = report.edit(
            TextRange::new(end, end),
            ".tap_io(|stream| { let _ = stream.set_nodelay(true); })",
            Applicability::Maybe,
        );
    }
    drop(report);
}

/// Whether the program works for the person who started it.
fn works_for_one(cx: &BodyCx<'_>, call: ExprId) -> bool {
    !cx.facts().is_sketch() && (cx.facts().works_for_one(call) || cx.facts().has_one_user(call))
}

/// Whether a web socket mostly tells the package that opens it what comes: nothing is sent in a loop or for
/// each request.
fn is_quiet_socket(cx: &BodyCx<'_>, call: ExprId, api: Api) -> bool {
    if api.crate_name() != "tokio_tungstenite" {
        return false;
    }
    // A client of size mostly listens; one that a request opens carries what its peer says on.
    let is_of_requests = || cx.heat(call) == Heat::Hot;
    let sends = || cx.bodies_of_package().any(|facts| sends_often(&facts));
    works_for_one(cx, call) || !(cx.facts().is_sketch() || is_of_requests()) || !sends()
}

/// Whether a body writes to a web socket again and again; a subscription is sent once, and nothing lies before it.
fn sends_often(facts: &BodyFacts<'_>) -> bool {
    let model = facts.model();
    let is_repeated = |call: ExprId| {
        let mut callers = model.callers(facts.owner()).iter();
        facts.loops(call).repeats()
            || facts.heat(call) == Heat::Hot
            || facts.is_sketch()
                && callers.any(|&(caller, call)| {
                    let caller = BodyFacts::of(model, model.body(caller));
                    caller.loops(call).repeats()
                })
    };
    facts.calls().into_iter().any(|call| {
        facts.file.method_call(call).is_some_and(|method| {
            let is_stream = match method.method.name.as_str() {
                "forward" => facts.is_sketch(),
                "send_all" => facts.is_sketch() && is_web_socket(facts.ty(method.receiver), 0),
                _ => false,
            };
            is_stream
                || matches!(
                    method.method.name.as_str(),
                    "send" | "feed" | "start_send_unpin" | "send_all" | "forward"
                ) && is_web_socket(facts.ty(method.receiver), 0)
                    && is_repeated(call)
        })
    })
}

/// Whether a value is a web socket, a half of one, or something of which that is not known.
fn is_web_socket(ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 3;
    let ty = ty.behind_pointers();
    let Some(path) = ty.path() else {
        return true;
    };
    path.as_str().ends_with("::WebSocketStream")
        || depth < DEEPEST && ty.args().any(|arg| is_web_socket(arg, depth + 1))
}

/// Whether a function says by its name, or its module does, that it serves those who watch the program: one
/// request in some seconds, and nobody who waits for the answer.
fn serves_operators(cx: &BodyCx<'_>) -> bool {
    let path = cx.facts().function_path();
    let package = cx.facts().place.package;
    let exports = package.is_some_and(|package| {
        policy::exports_figures(&cx.model().program.workspace.package(package).name)
    });
    let traces = |name: &str| matches!(name, "debug" | "telemetry" | "tracing");
    let shows = |name: &str| {
        let mut words = name.split('_');
        words.any(|word| matches!(word, "dashboard" | "exporter" | "portal"))
    };
    let mut modules = path.rsplit("::").skip(1).take(3);
    exports
        || path.split("::").skip(1).any(policy::watches)
        || path.rsplit("::").take(3).any(shows)
        || modules.any(|name| traces(name) || policy::administers(name))
}

/// Whether a package, or a function by its name, serves developers on their own machine, the tests of those who
/// use it, or the one person who looks at what the program draws.
fn serves_developers(cx: &BodyCx<'_>) -> bool {
    const NAMES: &[&str] = &[
        "dev_server",
        "devserver",
        "devnet",
        "live_reload",
        "livereload",
        "test_harness",
        "test_server",
        "test_util",
        "local_server",
    ];
    let is_so = |name: &str| {
        let name = policy::snake_case(name);
        let mut words = name.split('_');
        NAMES.iter().any(|whole| name.contains(whole))
            || words.any(|word| matches!(word, "fake" | "fakes" | "mock" | "mocks"))
    };
    let package = cx.facts().place.package;
    let mut path = cx.facts().function_path().split("::");
    package.is_some_and(|package| is_tool(cx.model(), package))
        || path.any(is_so)
        || cx.model().only_helps_tests(cx.facts().owner())
}

/// Whether a loop accepts one connection after the other and is done with each before the next, as far as all
/// that it calls is known: nobody counts on more of it.
fn serves_one_by_one(cx: &BodyCx<'_>, accept: ExprId) -> bool {
    let facts = cx.facts();
    let own = cx.file().range(accept);
    // `let mut streams = listener.incoming(); while let Some(stream) = streams.next()`
    let goes_over = |&of: &ExprId| {
        let over = facts.iteration(of);
        over.is_some_and(|over| cx.file().range(over.iterable).contains_range(own))
    };
    let Some(around) = loop_around(cx, accept).or_else(|| facts.own_exprs().find(goes_over)) else {
        return false;
    };
    let range = cx.file().range(around);
    let inside = |call: ExprId| {
        let call = cx.file().range(call);
        range.contains_range(call) && !own.contains_range(call)
    };
    !facts
        .calls()
        .into_iter()
        .any(|call| inside(call) && may_hand_on(cx, call))
}

/// The innermost loop around an expression, within its closure.
fn loop_around(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let mut outer = cx.parent(expr);
    while let Some(found) = outer {
        match cx.expr(found).kind {
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                return Some(found);
            }
            ExprKind::Closure(_) => return None,
            _ => outer = cx.parent(found),
        }
    }
    None
}

/// Whether a call may leave what it is given to a task, a thread or something that keeps it.
fn may_hand_on(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let has_stream = || {
        let mut given = calls::arguments(cx, call).iter();
        given.any(|&given| may_hold_stream(cx.ty(given), 0))
    };
    match cx.facts().callee(call) {
        Callee::Api(api) => {
            let keeps = matches!(
                api.name(),
                "execute" | "insert" | "push" | "push_back" | "send" | "try_send"
            );
            knowledge::async_contexts().offload.get(api).is_some()
                || api.name().starts_with("spawn")
                || keeps && has_stream()
        }
        Callee::Function(_) | Callee::Unknown => has_stream(),
    }
}

/// Whether a value is a stream, has one as an argument of its type, or is not known.
fn may_hold_stream(ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    let ty = ty.behind_pointers();
    if ty.primitive().is_some() || ty.is_unit() {
        return false;
    }
    ty.path()
        .is_none_or(|path| path.as_str().ends_with("Stream"))
        || depth < DEEPEST && ty.args().any(|arg| may_hold_stream(arg, depth + 1))
}

/// The cost recurs as long as a connection lives, so that it does not matter how seldom one is made.
fn report<'m>(cx: &BodyCx<'m>, call: ExprId, message: String) -> Report<'m> {
    let heat = cx.heat(call).max(Heat::Normal);
    cx.report(call, message).heat(heat)
}

/// On Linux the accepted sockets inherit the option of the one that listens.
fn listener_is_set(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let uses_socket = cx.facts().api_calls().any(|(_, api)| {
        let path = api.path().as_str();
        path.starts_with("socket2::") || path.starts_with("tokio::net::TcpSocket::")
    });
    let unknown_origin = calls::arguments(cx, call).first().is_some_and(|&listener| {
        calls::initializer(cx, listener).is_none() && !is_bound_here(cx, listener)
    });
    (uses_socket || unknown_origin) && sockets::package_sets_listener(cx.model(), cx.facts())
}

/// Whether an argument binds the listener: `serve(TcpListener::bind(address).await?, app)`.
fn is_bound_here(cx: &BodyCx<'_>, listener: ExprId) -> bool {
    let mut inner = listener;
    loop {
        inner = match cx.expr(inner).kind {
            ExprKind::Await(operand) | ExprKind::Try(operand) => operand,
            ExprKind::MethodCall { .. } => match cx.file().method_call(inner) {
                Some(call) if matches!(call.method.name.as_str(), "unwrap" | "expect") => {
                    call.receiver
                }
                _ => return false,
            },
            _ => break,
        };
    }
    cx.api(inner)
        .is_some_and(|api| api.path().as_str() == "tokio::net::TcpListener::bind")
}

/// Whether a client is told the address of a socket of this machine, which is no TCP.
fn names_socket_file(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const SCHEMES: &[&str] = &["\"redis+unix:", "\"unix:"];
    let address = calls::arguments(cx, call).first().copied();
    address.is_some_and(|address| {
        let text = cx.source(cx.facts().flow().origin(address));
        SCHEMES.iter().any(|scheme| text.starts_with(scheme))
    })
}

/// One finding for each crate in a package: where the first client is made.
fn is_first_of_package(cx: &BodyCx<'_>, call: ExprId, api: Api, row: &NoDelay) -> bool {
    if row.default == NoDelayDefault::FeatureOff
        && cx
            .features_of(api.crate_name())
            .is_none_or(|features| features.iter().any(|feature| feature == "tcp_nodelay"))
    {
        return false;
    }
    let model = cx.model();
    let krate = model.program.crate_of(cx.facts().owner());
    for body in &model.bodies {
        if model.program.crate_of(body.owner) != krate
            || !model.program.code_kind(body.owner).ships()
        {
            continue;
        }
        let facts = BodyFacts::of(model, body);
        let first = facts.api_calls().find(|(_, other)| {
            other.crate_name() == api.crate_name() && is_client_of_listed_crate(*other)
        });
        if let Some((first, _)) = first {
            return first == call && body.owner == cx.facts().owner();
        }
    }
    false
}

/// The line that sets the option, behind the `let` that names the stream.
fn with_setter<'m>(report: Report<'m>, cx: &BodyCx<'m>, call: ExprId) -> Report<'m> {
    match setter_line(cx, call) {
        Some((at, line, applicability)) => report.edit(TextRange::new(at, at), line, applicability),
        None => report,
    }
}

fn setter_line(cx: &BodyCx<'_>, call: ExprId) -> Option<(u32, String, Applicability)> {
    let mut inner = call;
    let mut tried = false;
    let block = loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Await(_) if !tried => inner = outer,
            ExprKind::Try(_) if !tried => {
                tried = true;
                inner = outer;
            }
            ExprKind::Block(_) => break cx.file().block(outer)?,
            _ => return None,
        }
    };
    let statements = cx.file().list(block.statements);
    let pat = statements.iter().find_map(|statement| match *statement {
        Statement::Let {
            pat,
            init: Some(init),
            else_branch: None,
            ..
        } if init == inner => Some(pat),
        _ => None,
    })?;
    let name = stream_name(cx, pat).filter(|_| tried)?;
    let text = cx.source_of(TextRange::new(cx.file().range(inner).end, block.braces.end));
    let semicolon = text.find(|next: char| !next.is_whitespace())?;
    let at = cx.file().range(inner).end + u32::try_from(semicolon).ok()? + 1;
    if !text[semicolon..].starts_with(';') {
        return None;
    }
    let indent = indent_of(cx, call);
    let line = format!("\n{indent}{name}.set_nodelay(true)?;");
    Some((at, line, Applicability::Machine))
}

/// The variable of a pattern that holds the stream.
fn stream_name(cx: &BodyCx<'_>, pat: PatId) -> Option<Name> {
    match cx.file().pat(pat).kind {
        PatKind::Binding { name, .. } => cx
            .pat_ty(pat)
            .path()
            .is_some_and(|path| path.as_str().ends_with("::TcpStream"))
            .then_some(name),
        PatKind::Tuple(parts) => {
            let parts = cx.file().list(parts).iter();
            parts.copied().find_map(|part| stream_name(cx, part))
        }
        _ => None,
    }
}

/// The blanks before the line of an expression.
fn indent_of<'m>(cx: &BodyCx<'m>, expr: ExprId) -> &'m str {
    let before = cx.source_of(TextRange::new(0, cx.file().range(expr).start));
    let line = before.rsplit('\n').next().unwrap_or("");
    let blanks = line.len() - line.trim_start().len();
    &line[..blanks]
}
