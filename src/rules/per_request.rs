//! Clients and connections that are made again and again: for each request, or in each pass of a loop.

mod ends;
mod in_loop;
mod jobs;
mod log_ins;
mod pages;
mod tailored;

use std::time::Duration;

pub(super) use self::in_loop::loop_of_callers;
pub(super) use self::log_ins::trades_code;
pub(super) use self::tailored::{is_tailored, keeps_cookies};

use self::in_loop::{depends_on_loop, in_loop, lives_in, tries};
use super::calls;
use super::context::BodyCx;
use super::facts::{BodyFacts, Trips};
use super::given::{Given, bound_to, given_to, is_kept};
use super::handed_back::{self, Fate};
use super::per_call;
use super::policy::{
    administers, gives_access, is_of_settings, looks_up, renews, renews_access, sets_up, watches,
};
use super::repetition::Repeated;
use super::report::Report;
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, Client, ClientCost};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::{HotReason, Model};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// The row of a call that makes a client or connection of one of these costs.
pub(super) fn row_of(api: Api, costs: &[ClientCost]) -> Option<&'static Client> {
    let row = match knowledge::clients().get(api) {
        Some(row) => row,
        None => generated_row(api)?,
    };
    (row.rule.is_none() && costs.contains(&row.cost)).then_some(row)
}

/// The row for `greeter_client::GreeterClient::connect` and its like, which tonic writes for each
/// service where no table can name it: its module is named after the type.
fn generated_row(api: Api) -> Option<&'static Client> {
    let (of, name) = api.path().as_str().rsplit_once("::")?;
    let (modules, ty) = of.rsplit_once("::")?;
    let module = modules.rsplit("::").next()?;
    let is_client = name == "connect"
        && ty.len() > "Client".len()
        && ty.ends_with("Client")
        && module.ends_with("_client")
        && module.replace('_', "").eq_ignore_ascii_case(ty);
    let endpoint = Api::of(Name::new("tonic::transport::Endpoint::connect"));
    is_client.then(|| knowledge::clients().get(endpoint))?
}

/// As [`repeated`]; also where a method makes it for each call of its own.
pub(super) fn repeated_or_dropped(cx: &BodyCx<'_>, call: ExprId, row: &Client) -> Option<Repeated> {
    repeated(cx, call)
        .or_else(|| per_call::thrown_away(cx, call, row))
        .or_else(|| is_paced(cx, call, row).then_some(Repeated::Paced))
}

/// For so long clients keep a connection that nobody uses: behind longer pauses a new client connects no
/// more often than one that was kept.
const KEPT: Duration = Duration::from_secs(90);

/// Whether a client is made in each pass of a loop that pauses, here or around a call of the function:
/// of those whose making connects to nobody, so that no failure is waited out.
fn is_paced(cx: &BodyCx<'_>, call: ExprId, row: &Client) -> bool {
    let facts = cx.facts();
    let owner = facts.owner();
    let function = cx.model().program.def(owner).kind == DefKind::Function;
    if row.cost != ClientCost::Pool
        || cx.heat(call) == Heat::Hot
        || cx.is_quiet()
        || cx.in_error_path(call)
        || facts.is_start_up(call)
        || facts.is_awaited(call)
        || !function
        || is_made_once(cx, call)
    {
        return false;
    }
    if facts.loops(call).innermost.is_some() {
        return is_in_paced_loop(facts, call);
    }
    let callers = cx.model().callers(owner);
    given_to(facts, call, bound_to(facts, call)) == Given::Nobody
        && callers.iter().any(|&(body, at)| {
            let body = cx.model().body(body);
            let facts = BodyFacts::of(cx.model(), body);
            cx.model().program.code_kind(body.owner).ships()
                && !facts.in_error_path(at)
                && is_in_paced_loop(&facts, at)
        })
}

/// Whether a call stands in a loop without end that pauses, not one that tries until it succeeds.
fn is_in_paced_loop(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let around = facts.loops(call);
    let Some(innermost) = around.innermost else {
        return false;
    };
    around.trips == Trips::Unbounded
        && pauses_shortly(facts, innermost)
        && !depends_on_loop(facts, call, innermost, 0)
        && !lives_in(facts, call, innermost)
        && !tries(facts, innermost, call)
}

/// Whether each pass of a loop pauses, and for no longer than a connection is kept.
fn pauses_shortly(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    facts.api_calls().any(|(call, _)| {
        facts.loops(call).innermost == Some(around)
            && facts.pause(call).is_some_and(|pause| pause <= KEPT)
    })
}

/// Whether and how a call is repeated; `None` also where what it makes is kept and shared.
pub(super) fn repeated(cx: &BodyCx<'_>, call: ExprId) -> Option<Repeated> {
    let program = &cx.model().program;
    let owner = cx.facts().owner();
    if cx.is_quiet()
        || cx.in_error_path(call)
        || program.def(owner).kind != DefKind::Function
        || is_made_once(cx, call)
        || is_of_pool(cx, owner)
    {
        return None;
    }
    if cx.heat(call) == Heat::Hot {
        if !serves_requests(cx, call) {
            return None;
        }
        let why = cx.facts().hot_reason();
        let connection = cx.facts().serves_connection(call) && !cx.facts().serves_messages(call);
        let request = || {
            if connection {
                Repeated::Connection(why.unwrap_or_else(|| "it serves connections".to_owned()))
            } else {
                Repeated::Request(why.unwrap_or_else(|| "it serves requests".to_owned()))
            }
        };
        return match handed_back::fate(cx, call) {
            Fate::Dropped => Some(request()),
            Fate::Unknown => Some(Repeated::Given),
            Fate::Kept => None,
        };
    }
    if in_loop(cx.facts(), call) {
        return Some(Repeated::Loop);
    }
    let given = given_to(cx.facts(), call, bound_to(cx.facts(), call));
    if given == Given::Closure {
        return None;
    }
    let gives = given == Given::Caller;
    loop_of_callers(cx, call, gives).map(|(at, function)| Repeated::LoopOf(at, function))
}

/// Whether hot code serves requests of a server, and is not hot for being polled or since it connects
/// a client: a service of tower may be either.
fn serves_requests(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const LONGEST: usize = 32;
    let model = cx.model();
    let mut def = cx.facts().owner();
    for _ in 0..LONGEST {
        match model.hot_reason(def) {
            Some(HotReason::CalledFrom(caller)) => def = caller,
            Some(HotReason::Handler(framework)) => {
                return !framework.contains("tower") || takes_request(model, def);
            }
            Some(HotReason::Connection) => return true,
            Some(HotReason::Polled) => return false,
            None => break,
        }
    }
    if def != cx.facts().owner() {
        let body = model.body_of(def).map(|body| BodyFacts::of(model, body));
        return body.is_some_and(|facts| !facts.api_calls().any(|(_, api)| is_tower(api)));
    }
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        let is_handler = matches!(cx.expr(inner).kind, ExprKind::Closure(_));
        if is_handler && cx.api(outer).is_some_and(is_tower) {
            return false;
        }
        inner = outer;
    }
    true
}

fn is_tower(api: Api) -> bool {
    api.path().as_str().starts_with("tower")
}

/// Whether a parameter of a function is an HTTP request.
fn takes_request(model: &Model, def: DefId) -> bool {
    let Some(body) = model.body_of(def) else {
        return false;
    };
    let facts = BodyFacts::of(model, body);
    let params = body.hir(model).params;
    facts.file.list(params).iter().any(|&param| {
        let ty = facts.pat_ty(param).path();
        ty.is_some_and(|path| path.as_str().ends_with("::Request"))
    })
}

/// Whether a function says by its path that it sets something up, looks whether others are well or gives
/// access.
fn is_seldom_asked(path: &str) -> bool {
    is_aside(path) || path.split("::").skip(1).any(gives_access)
}

/// As [`is_seldom_asked`], of what runs while a request is answered. What a handler is named says what its
/// users ask for, not that it keeps what it gets.
fn is_seldom_requested(model: &Model, function: DefId) -> bool {
    let path = model.program.defs.canonical_path(function);
    let in_type = usize::from(model.program.container(function).is_some());
    let mut names = path.as_str().rsplit("::");
    let own = names.next().unwrap_or_default();
    // What looks somebody up is asked as often as others are, wherever it stands.
    let gives = || {
        let of_type = names.by_ref().take(in_type).any(renews_access);
        let mut modules: Vec<&str> = names.collect();
        modules.pop();
        let in_module = modules.into_iter().any(renews_access);
        renews_access(own) || of_type || in_module && !looks_up(own)
    };
    if is_handler(model, function) {
        return is_handler_aside(path.as_str());
    }
    is_aside(path.as_str()) || gives()
}

/// As [`is_aside`], of a handler: modules of a service are named after what it is about, be that health.
fn is_handler_aside(path: &str) -> bool {
    const PLAIN: &[&str] = &[
        "check", "get", "handle", "handler", "index", "live", "ping", "probe", "ready", "root",
        "show", "status", "version",
    ];
    let mut names = path.split("::").skip(1).collect::<Vec<_>>();
    let Some(own) = names.pop() else {
        return false;
    };
    let is_plain = || {
        own.split('_')
            .next()
            .is_some_and(|word| PLAIN.contains(&word))
    };
    sets_up(&format!("::{own}"))
        || watches(own)
        || administers(own)
        || names.iter().any(|name| administers(name))
        || names.iter().any(|name| watches(name)) && is_plain()
}

/// Whether a framework calls a function for each request.
fn is_handler(model: &Model, function: DefId) -> bool {
    matches!(model.hot_reason(function), Some(HotReason::Handler(_)))
}

/// Whether a function says by its path that it sets something up, or looks whether others are well.
fn is_aside(path: &str) -> bool {
    let mut names = path.split("::").skip(1);
    sets_up(path) || names.any(|name| watches(name) || administers(name))
}

/// Whether every request passes a function, or one that calls it, on its way to the handler: one that is given
/// what comes next, or takes what a handler asks for out of the head of the request.
fn stands_before_handlers(model: &Model, function: DefId, deepest: u8) -> bool {
    const NEXT: &[&str] = &[
        "actix_web::middleware::Next",
        "actix_web_lab::middleware::Next",
        "axum::middleware::Next",
        "salvo::FlowCtrl",
        "tide::Next",
    ];
    let takes_next = || {
        model.body_of(function).is_some_and(|body| {
            let facts = BodyFacts::of(model, body);
            let mut params = facts.file.list(body.hir(model).params).iter();
            params.any(|&param| NEXT.iter().any(|next| facts.pat_ty(param).is(next)))
        })
    };
    let extracts = || {
        let method = model.program.implemented_method(function);
        method.is_some_and(|path| {
            path.as_str() == "axum::extract::FromRequestParts::from_request_parts"
        })
    };
    takes_next()
        || extracts()
        || deepest.checked_sub(1).is_some_and(|deeper| {
            let mut callers = model.callers(function).iter();
            callers.any(|&(body, _)| {
                let caller = model.body(body).owner;
                caller != function
                    && model.hot_reason(caller).is_some()
                    && stands_before_handlers(model, caller, deeper)
            })
        })
}

/// Whether all that call a function are seldom asked, themselves or through one more.
fn callers_are_seldom_asked(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let callers_of = |function: DefId| {
        let callers = model.callers(function).iter();
        let callers = callers.map(|&(body, _)| model.body(body).owner);
        callers.filter(|&caller| model.program.code_kind(caller).ships())
    };
    let is_seldom = |function: DefId| is_seldom_requested(model, function);
    let all = |function: DefId, further: &dyn Fn(DefId) -> bool| {
        let mut callers = callers_of(function).peekable();
        // Those that hand a handler to a framework do not say how often that is asked.
        !is_handler(model, function)
            && callers.peek().is_some()
            && callers.all(|caller| is_seldom(caller) || further(caller))
    };
    all(cx.facts().owner(), &|caller| all(caller, &|_| false))
}

/// Through so many callers a middleware is looked for.
const FURTHEST_CALLER: u8 = 2;

/// The finding about a repeated call.
pub(super) fn report<'m>(
    cx: &BodyCx<'m>,
    call: ExprId,
    repeated: &Repeated,
    makes: &str,
    costs: &str,
) -> Report<'m> {
    let function = cx.function_name();
    // What a small piece of code is named tells little of how often it is asked.
    let is_seldom = || !cx.facts().is_sketch() && is_seldom_asked(cx.facts().function_path());
    let (how_often, severity) = match repeated {
        Repeated::Request(_) if trades_code(cx) => ("for every log-in", Severity::Suggestion),
        Repeated::Request(_)
            if (is_seldom_requested(cx.model(), cx.facts().owner())
                || callers_are_seldom_asked(cx))
                && !stands_before_handlers(cx.model(), cx.facts().owner(), FURTHEST_CALLER) =>
        {
            let severity = if cx.facts().is_sketch() {
                Severity::Warning
            } else {
                Severity::Suggestion
            };
            ("for every request", severity)
        }
        Repeated::Request(_) => ("for every request", Severity::Critical),
        // One that lives for long may well need its own.
        Repeated::Connection(_) => ("for every connection", Severity::Warning),
        Repeated::Call
            if !cx.facts().has_one_user(call)
                && !sets_up(cx.facts().function_path())
                && !is_of_settings(cx.facts().function_path())
                && !is_seldom()
                && !trades_code(cx) =>
        {
            ("for every call", Severity::Warning)
        }
        // Code of size that keeps what it is given is as common as code that drops it.
        Repeated::Given if cx.facts().is_sketch() && !sets_up(cx.facts().function_path()) => {
            ("for every call", Severity::Warning)
        }
        Repeated::Call | Repeated::Given | Repeated::Free => {
            ("for every call", Severity::Suggestion)
        }
        // Settings come from few places, and are read once.
        Repeated::Loop | Repeated::LoopOf(..)
            if !cx.facts().has_one_user(call)
                && !renews(function)
                && !matches!(repeated, Repeated::LoopOf(_, caller) if renews(caller))
                && !is_seldom() =>
        {
            ("in every pass of a loop", Severity::Warning)
        }
        Repeated::Loop | Repeated::LoopOf(..) | Repeated::Paced => {
            ("in every pass of a loop", Severity::Suggestion)
        }
    };
    let unless = match repeated {
        Repeated::Given => ", unless its callers keep it",
        _ => "",
    };
    let place = place_of(repeated, function);
    let mut report = cx
        .report(
            call,
            format!("{makes} {how_often} {place}: {costs}{unless}"),
        )
        .severity(severity);
    match repeated {
        Repeated::Request(why) | Repeated::Connection(why) => {
            report = report.why(format!("`{function}`: {why}. {costs}."));
        }
        Repeated::LoopOf(at, caller) => {
            // Nobody is seen to call what is handed on by its name.
            report = report
                .heat(cx.heat(call).max(Heat::Normal))
                .related_at(*at, format!("`{caller}` calls `{function}` in a loop"));
        }
        Repeated::Loop | Repeated::Call | Repeated::Free | Repeated::Given | Repeated::Paced => {}
    }
    report
}

/// Where a function repeats a call: in itself, or in the caller that loops.
fn place_of(repeated: &Repeated, function: &str) -> String {
    match *repeated {
        Repeated::LoopOf(_, caller) if caller != function => {
            format!("of `{caller}`, which calls `{function}`")
        }
        _ => format!("in `{function}`"),
    }
}

/// Names of functions that call a closure once and keep what it gives.
const ONCE: &[&str] = &[
    "get_or_init",
    "get_or_try_init",
    "get_or_insert_with",
    "or_insert_with",
    "or_insert_with_key",
    "or_try_insert_with",
    "or_default",
    "get_with",
    "try_get_with",
    "call_once",
    "get_or_insert_async",
];

/// Whether what a call makes is kept by what calls the closure that it stands in, or is kept in a map
/// or list by the function itself.
fn is_made_once(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = cx.parent(inner) {
        // What makes the server once writes its handlers down.
        if cx.facts().is_handler_closure(inner) {
            break;
        }
        if matches!(
            cx.expr(inner).kind,
            ExprKind::Closure(_) | ExprKind::Block(_)
        ) && let Some(called) = called_name(cx, outer)
        {
            let is_lazy = called == "new"
                && cx.api(outer).is_some_and(|api| {
                    let path = api.path().as_str();
                    path.contains("Lazy") || path.contains("HttpServer") || path.contains("Cached")
                });
            if is_lazy || ONCE.contains(&called) {
                return true;
            }
        }
        inner = outer;
    }
    is_kept(cx.facts(), call, bound_to(cx.facts(), call))
}

fn called_name(cx: &BodyCx<'_>, call: ExprId) -> Option<&'static str> {
    if let Some(name) = calls::method_name(cx.facts(), call) {
        return Some(name);
    }
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return None;
    };
    let ExprKind::Path(path) = cx.expr(callee).kind else {
        return None;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    segments.last().map(|last| last.name.as_str())
}

/// Whether a function makes connections for a pool.
fn is_of_pool(cx: &BodyCx<'_>, owner: DefId) -> bool {
    let method = cx.model().program.implemented_method(owner);
    method.is_some_and(|path| {
        let path = path.as_str();
        path.ends_with("::ManageConnection::connect")
            || path.ends_with("Manager::create")
            || matches!(
                path,
                "mobc::Manager::connect" | "mobc::ConnectionManager::connect"
            )
    })
}

/// The confidence of a finding about a call in a loop of its callers.
pub(super) fn confidence(repeated: &Repeated) -> Confidence {
    match repeated {
        Repeated::LoopOf(..)
        | Repeated::Connection(_)
        | Repeated::Call
        | Repeated::Free
        | Repeated::Given
        | Repeated::Paced => Confidence::Medium,
        _ => Confidence::High,
    }
}
