//! See rules/libraries/actix_state_in_factory.md

use crate::finding::{Confidence, Heat};
use crate::knowledge::{self, Api, ClientCost};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Type};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::semantics::FrameKind;
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};
use crate::text::{Name, TextRange};

/// The rule.
pub static RULE: Rule = Rule {
    name: "actix_state_in_factory",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&["actix_web::HttpServer::new", "actix_web::server::new"]),
        check,
    )],
};

/// How deep values are followed.
const DEEPEST: u8 = 8;

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    let ExprKind::Call { args, .. } = cx.expr(id).kind else {
        return;
    };
    let Some(&factory) = cx.file().list(args).first().filter(|_| !cx.is_quiet()) else {
        return;
    };
    let factory = cx.facts().flow().origin(factory);
    if !matches!(cx.expr(factory).kind, ExprKind::Closure(_)) {
        return;
    }
    let inside = cx.file().range(factory);
    check_within(cx, inside);
    for (call, api) in cx.facts().api_calls() {
        if api.path().as_str() == "actix_web::App::configure"
            && inside.contains_range(cx.file().range(call))
        {
            check_configuration(cx, call);
        }
    }
}

/// What the function that a factory hands to `App::configure` makes.
fn check_configuration(cx: &BodyCx<'_>, call: ExprId) {
    let configure = cx.file().method_call(call);
    let Some(&given) = configure.and_then(|method| method.args.first()) else {
        return;
    };
    if let Some(def) = cx.facts().value_def(given) {
        cx.in_body_of(def, |inner| {
            check_within(inner, inner.file().range(inner.facts().root()));
        });
    }
}

/// What is made anew each time that some code runs.
fn check_within(cx: &BodyCx<'_>, inside: TextRange) {
    let calls: Vec<(ExprId, Api)> = cx.facts().api_calls().collect();
    for (call, api) in calls {
        let is_data = |expr: ExprId| cx.ty(expr).is("actix_web::web::Data");
        let is_made_from = api.path().as_str() == "std::convert::From::from" && is_data(call);
        let holds_state = is_made_from
            || matches!(
                api.path().as_str(),
                "actix_web::web::Data::new"
                    | "actix_web::web::Data::from"
                    | "actix_web::App::app_data"
                    | "actix_web::App::data"
                    | "actix_web::App::register_data"
                    | "actix_web::App::with_state"
                    | "actix_web::Scope::app_data"
                    | "actix_web::Scope::data"
                    | "actix_web::web::ServiceConfig::app_data"
                    | "actix_web::web::ServiceConfig::data"
            );
        if !holds_state || !inside.contains_range(cx.file().range(call)) {
            continue;
        }
        let value = match cx.expr(call).kind {
            ExprKind::Call { args, .. } => cx.file().list(args).first().copied(),
            _ => cx
                .file()
                .method_call(call)
                .and_then(|call| call.args.first().copied()),
        };
        let what = value.and_then(|value| {
            if is_data(value) {
                made_in_function(cx, value).or_else(|| made_in_closure(cx, value))
            } else {
                made(cx, value, inside, 0)
            }
        });
        if let Some(what) = what {
            // A chain of methods begins lines above the one that is meant.
            let is_chain = matches!(cx.expr(call).kind, ExprKind::MethodCall { .. });
            report(cx, value.filter(|_| is_chain).unwrap_or(call), &what);
        }
    }
}

fn report(cx: &BodyCx<'_>, call: ExprId, what: &str) {
    let message = format!(
        "each worker of the `HttpServer` in `{}` makes {what} of its own: actix runs the factory once for \
         every worker",
        cx.function_name()
    );
    drop(
        cx.report(call, message)
            .at_most(Confidence::High)
            .heat(cx.heat(call).max(Heat::Normal)),
    );
}

/// What a function of the workspace that makes the `Data` of a value puts into it.
fn made_in_function(cx: &BodyCx<'_>, data: ExprId) -> Option<String> {
    let Callee::Function(def) = cx.callee(data) else {
        return None;
    };
    let inner = cx.facts().of_function(def)?;
    let makes = |api: Api| api.path().as_str() == "actix_web::web::Data::new";
    let is_made = inner.api_calls().any(|(_, api)| makes(api));
    holds_shared(cx.ty(data).arg().filter(|_| is_made)?, true, 0)
}

/// The body of the closure in a variable that a call calls.
fn called_closure(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return None;
    };
    let closure = cx.facts().initializer(cx.facts().local(callee)?)?;
    match cx.expr(closure).kind {
        ExprKind::Closure(closure) => Some(cx.file().closures[closure].body),
        _ => None,
    }
}

/// What a closure in a variable makes and puts into the `Data` of a value.
fn made_in_closure(cx: &BodyCx<'_>, data: ExprId) -> Option<String> {
    let body = called_closure(cx, data)?;
    let inside = cx.file().range(body);
    let mut calls = cx.facts().api_calls();
    calls.find_map(|(call, api)| {
        let is_made = api.path().as_str() == "actix_web::web::Data::new"
            && inside.contains_range(cx.file().range(call));
        let ExprKind::Call { args, .. } = cx.expr(call).kind else {
            return None;
        };
        let value = *cx.file().list(args).first().filter(|_| is_made)?;
        made(cx, value, inside, 0)
    })
}

/// What an expression makes that is meant to be shared, where it makes it anew.
fn made(cx: &BodyCx<'_>, value: ExprId, inside: TextRange, depth: u8) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let file = cx.file();
    let all = |parts: &[ExprId]| {
        parts
            .iter()
            .find_map(|&part| made(cx, part, inside, depth + 1))
    };
    match cx.expr(value).kind {
        ExprKind::Path(_) => {
            let local = cx.facts().local(value)?;
            let init = bound_in(cx, local, inside)?;
            made(cx, init, inside, depth + 1)
        }
        ExprKind::Try(inner)
        | ExprKind::Await(inner)
        | ExprKind::Reference { operand: inner, .. } => made(cx, inner, inside, depth + 1),
        ExprKind::Struct { fields, .. } => {
            let fields: Vec<ExprId> = file.list(fields).iter().map(|field| field.value).collect();
            all(&fields)
        }
        ExprKind::Tuple(parts) => all(file.list(parts)),
        ExprKind::MethodCall { .. } => {
            let call = file.method_call(value)?;
            match call.method.name.as_str() {
                "clone" => None,
                "unwrap" | "expect" | "unwrap_or_default" | "into" => {
                    made(cx, call.receiver, inside, depth + 1)
                }
                _ => made_by(cx, value),
            }
        }
        ExprKind::Call { args, .. } => {
            let args = file.list(args);
            match cx.callee(value) {
                Callee::Api(api) => {
                    let path = api.path().as_str();
                    let wraps = matches!(
                        path,
                        "std::sync::Arc::new"
                            | "std::boxed::Box::new"
                            | "std::rc::Rc::new"
                            | "std::option::Option::Some"
                    );
                    match path {
                        _ if wraps => all(args),
                        // Derived, or it would be a function of the workspace.
                        "std::default::Default::default" => holds_shared(cx.ty(value), true, 0),
                        _ => made_by(cx, value),
                    }
                }
                Callee::Function(def) if cx.facts().kind_of(def) != DefKind::Function => all(args),
                Callee::Function(def) => {
                    let through_pointers = args.is_empty();
                    holds_shared(cx.ty(value), through_pointers, 0)
                        .or_else(|| builds_client(cx.facts(), def, cx.ty(value), 0))
                }
                Callee::Unknown => {
                    let body = called_closure(cx, value)?;
                    made(cx, body, file.range(body), depth + 1)
                }
            }
        }
        _ => None,
    }
}

/// The pool or client that a function of the workspace builds and gives, itself or in a field of what it
/// gives, and so do those that it calls.
fn builds_client(facts: &BodyFacts<'_>, def: DefId, given: Type<'_>, depth: u8) -> Option<String> {
    const DEEPEST: u8 = 3;
    let inner = facts.of_function(def)?;
    let own = inner.api_calls().find_map(|(call, api)| {
        let row = knowledge::clients().get(api)?;
        let is_shared = matches!(row.cost, ClientCost::Pool | ClientCost::Connect);
        let made = inner.ty(call);
        let is_given = [Some(made), made.arg(), made.future_output()]
            .into_iter()
            .flatten()
            .any(|ty| {
                let is_held = |ty: Type<'_>| ty.path().is_some_and(|path| holds(given, path, 0));
                is_held(ty) || ty.arg().is_some_and(is_held)
            });
        let is_for_all = is_shared && is_given && api.crate_name() != "awc";
        is_for_all.then(|| format!("a pool or client (`{api}`)"))
    });
    own.or_else(|| {
        let mut calls = inner.own_calls().filter(|_| depth < DEEPEST);
        calls.find_map(|(call, def)| {
            let is_kept = inner
                .frames_around(call)
                .iter()
                .any(|(kind, _)| matches!(kind, FrameKind::Closure { .. }));
            (!is_kept).then(|| builds_client(&inner, def, given, depth + 1))?
        })
    })
}

/// Whether a type is another, or has it in a field.
fn holds(ty: Type<'_>, path: Name, depth: u8) -> bool {
    const DEEPEST: u8 = 2;
    let ty = ty.behind_pointers();
    ty.path() == Some(path)
        || depth < DEEPEST
            && ty
                .fields()
                .into_iter()
                .any(|(_, field)| holds(field, path, depth + 1))
}

/// What a call of an API makes.
fn made_by(cx: &BodyCx<'_>, call: ExprId) -> Option<String> {
    let api = cx.api(call)?;
    let row = knowledge::clients().get(api);
    if row.is_some_and(|row| matches!(row.cost, ClientCost::Pool | ClientCost::Connect)) {
        // Clients of awc are made for one worker by design.
        return (api.crate_name() != "awc").then(|| format!("a pool or client (`{api}`)"));
    }
    let path = api.path().as_str();
    let clones = path.ends_with("::clone") || path.ends_with("::from");
    if clones {
        return None;
    }
    // Its two ends come as a pair.
    if CHANNELS.contains(&path) {
        return Some(format!("a channel (`{api}`)"));
    }
    is_shared(cx.ty(call)).then(|| format!("a `{}`", cx.ty(call).short()))
}

/// What makes channels that join those who ask different workers.
const CHANNELS: &[&str] = &[
    "tokio::sync::broadcast::channel",
    "tokio::sync::watch::channel",
];

/// Whether a type is there to be shared: a lock, an atomic, a concurrent map.
fn is_shared(ty: Type<'_>) -> bool {
    let Some(path) = ty.path().filter(|_| !ty.is_reference()) else {
        return false;
    };
    let tables = knowledge::locks_and_maps();
    let is_lock = ty.api().is_some_and(|api| tables.locks.get(api).is_some());
    let path = path.as_str();
    let is_atomic = path
        .strip_prefix("std::sync::atomic::")
        .is_some_and(|name| name.starts_with("Atomic"));
    is_lock
        || is_atomic
        || matches!(
            path,
            "dashmap::DashMap"
                | "dashmap::DashSet"
                | "moka::sync::Cache"
                | "moka::future::Cache"
                | "scc::HashMap"
                | "tokio::sync::Semaphore"
                | "tokio::sync::broadcast::Sender"
                | "tokio::sync::watch::Sender"
        )
}

fn holds_shared(ty: Type<'_>, through_pointers: bool, depth: u8) -> Option<String> {
    if is_shared(ty) {
        return Some(format!("a `{}`", ty.short()));
    }
    let inner = if through_pointers {
        ty.behind_pointers()
    } else {
        ty
    };
    if depth > 3 {
        return None;
    }
    if is_shared(inner) {
        return Some(format!("a `{}`", inner.short()));
    }
    let fields = inner.fields();
    fields
        .into_iter()
        .find_map(|(_, field)| holds_shared(field, through_pointers, depth + 1))
}

/// What the `let` inside the factory binds a variable to, itself or as one of a pair.
fn bound_in(cx: &BodyCx<'_>, local: PatId, inside: TextRange) -> Option<ExprId> {
    let binds = |pat: PatId| match cx.file().pat(pat).kind {
        PatKind::Tuple(parts) => cx.file().list(parts).contains(&local),
        _ => pat == local,
    };
    cx.file().blocks.iter().find_map(|(_, block)| {
        let statements = cx.file().list(block.statements).iter();
        statements.copied().find_map(|statement| match statement {
            Statement::Let {
                pat,
                init: Some(init),
                ..
            } if binds(pat) && inside.contains_range(cx.file().range(init)) => Some(init),
            _ => None,
        })
    })
}
