//! See rules/async/spawn_blocking_long_lived.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api, OffloadClass};
use crate::rules::context::BodyCx;
use crate::rules::facts::Callee;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, Literal};

/// The rule.
pub static RULE: Rule = Rule {
    name: "spawn_blocking_long_lived",
    hooks: &[Hook::CallTo(ApiSet::Where(takes_pool_thread), check)],
};

/// Whether the call runs its closure on a thread of a runtime's blocking pool.
fn takes_pool_thread(api: Api) -> bool {
    let offloads = knowledge::async_contexts()
        .offload
        .get(api)
        .is_some_and(|row| row.class == OffloadClass::OffExecutor);
    offloads
        && (api.name().starts_with("spawn_blocking")
            || matches!(
                api.path().as_str(),
                "actix_web::web::block" | "smol::unblock" | "blocking::unblock"
            ))
}

/// Why the work does not end by itself.
struct Endless {
    at: ExprId,
    what: &'static str,
    /// Whether something in it may end it all the same.
    leaves: bool,
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let args = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => cx.file().list(args),
        ExprKind::MethodCall { .. } => match cx.file().method_call(call) {
            Some(method) => method.args,
            None => return,
        },
        _ => return,
    };
    let closure = args.iter().find_map(|&arg| match cx.expr(arg).kind {
        ExprKind::Closure(closure) => Some(cx.file().closures[closure].body),
        _ => None,
    });
    let Some(endless) = closure.and_then(|body| endless(cx, body)) else {
        return;
    };
    let message = format!(
        "`{api}` in `{}` is given work without end, {}: it keeps a thread of the blocking pool, and shutting down waits for it",
        cx.function_name(),
        endless.what
    );
    let mut report = cx
        .report(call, message)
        .severity(if endless.leaves {
            Severity::Suggestion
        } else {
            Severity::Warning
        })
        .at_most(Confidence::High);
    report = report.related(
        cx.file().range(endless.at),
        "this goes on until the program ends",
    );
    drop(report);
}

/// The first loop without end in what a closure runs, nested closures left out.
fn endless(cx: &BodyCx<'_>, expr: ExprId) -> Option<Endless> {
    let file = cx.file();
    let found = match cx.expr(expr).kind {
        ExprKind::Closure(_) => return None,
        ExprKind::Loop { body } => Some(Endless {
            at: expr,
            what: "a `loop`",
            leaves: leaves(cx, body, true),
        }),
        ExprKind::While { condition, body } => match cx.expr(condition).kind {
            ExprKind::Literal(Literal::Bool(true)) => Some(Endless {
                at: expr,
                what: "a `while true`",
                leaves: leaves(cx, body, true),
            }),
            ExprKind::Let { value, .. } if receives(cx, value) => Some(Endless {
                at: expr,
                what: "a loop over a channel",
                leaves: leaves(cx, body, true),
            }),
            _ => None,
        },
        ExprKind::For { iterable, body, .. } if comes_for_ever(cx, iterable) => Some(Endless {
            at: expr,
            what: "a loop over all that comes",
            leaves: leaves(cx, body, true),
        }),
        _ => None,
    };
    if found.is_some() {
        return found;
    }
    let mut inner = None;
    file.each_child(expr, &mut |child| {
        if inner.is_none() {
            inner = endless(cx, child);
        }
    });
    inner
}

/// Whether a `break` of the loop at hand, or a `return`, stands in its body.
fn leaves(cx: &BodyCx<'_>, expr: ExprId, own: bool) -> bool {
    let (own, inside) = match cx.expr(expr).kind {
        ExprKind::Closure(_) => return false,
        ExprKind::Return(_) => return true,
        ExprKind::Break { label, .. } => return own || label.is_some(),
        ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => (false, true),
        _ => (own, true),
    };
    let mut found = false;
    if inside {
        cx.file().each_child(expr, &mut |child| {
            found = found || leaves(cx, child, own);
        });
    }
    found
}

/// Whether a call waits for the next item of a channel.
fn receives(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let Callee::Api(api) = cx.callee(expr) else {
        return false;
    };
    api.path().as_str().contains("::Receiver::") && matches!(api.name(), "recv" | "blocking_recv")
        || api.path().as_str() == "tokio::sync::mpsc::UnboundedReceiver::blocking_recv"
}

/// Whether what a loop goes over has no end of its own: a channel, the connections of a listener.
fn comes_for_ever(cx: &BodyCx<'_>, iterable: ExprId) -> bool {
    let is_receiver = |path: &str| {
        matches!(
            path,
            "std::sync::mpsc::Receiver" | "crossbeam_channel::Receiver" | "flume::Receiver"
        )
    };
    let over_channel = cx
        .ty(iterable)
        .peeled()
        .path()
        .is_some_and(|path| is_receiver(path.as_str()));
    over_channel
        || cx.api(iterable).is_some_and(|api| {
            let path = api.path().as_str();
            matches!(
                path,
                "std::net::TcpListener::incoming" | "std::os::unix::net::UnixListener::incoming"
            ) || path.strip_suffix("::iter").is_some_and(is_receiver)
        })
}
