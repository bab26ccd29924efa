//! See rules/libraries/axum_concurrency_limit_scope.md

use crate::finding::{Applicability, Confidence, Heat};
use crate::knowledge::Api;
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "axum_concurrency_limit_scope",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&["axum::Router::layer", "axum::Router::route_layer"]),
        check,
    )],
};

const LAYER: &str = "tower::limit::ConcurrencyLimitLayer::new";
const LAYER_TYPE: &str = "tower::limit::ConcurrencyLimitLayer";
const OF_BUILDER: &str = "tower::builder::ServiceBuilder::concurrency_limit";

fn check(cx: &BodyCx<'_>, id: ExprId, _: Api) {
    if cx.is_quiet() {
        return;
    }
    let Some(call) = cx.file().method_call(id) else {
        return;
    };
    let Some(limit) = call.args.first().and_then(|&layer| limit_in(cx, layer, 0)) else {
        return;
    };
    let routes = routes_of(cx, call.receiver, 0);
    if routes == Routes::One {
        return;
    }
    let message = format!(
        "`Router::layer` gives each route and method in `{}` a concurrency limit of its own, for `{}` \
         makes a new semaphore for every service that it wraps",
        cx.function_name(),
        if cx
            .api(limit)
            .is_some_and(|api| api.path().as_str() == OF_BUILDER)
        {
            "ServiceBuilder::concurrency_limit"
        } else {
            "ConcurrencyLimitLayer"
        }
    );
    // Set once, and at work for every request.
    let mut report = cx
        .report(limit, message)
        .heat(cx.heat(limit).max(Heat::Normal));
    if routes == Routes::Unknown {
        report = report.at_most(Confidence::Medium);
    }
    if let ExprKind::Call { callee, .. } = cx.expr(limit).kind
        && cx
            .api(limit)
            .is_some_and(|api| api.path().as_str() == LAYER)
        && cx.features_of("tower").is_some()
    {
        report = report.edit(
            cx.file().range(callee),
            "tower::limit::GlobalConcurrencyLimitLayer::new",
            Applicability::Machine,
        );
    }
    drop(report);
}

/// How many services a layer is put around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Routes {
    One,
    Many,
    Unknown,
}

/// The call in a layer's expression that makes a limit.
fn limit_in(cx: &BodyCx<'_>, layer: ExprId, depth: u8) -> Option<ExprId> {
    const DEEPEST: u8 = 16;
    if depth > DEEPEST {
        return None;
    }
    if let Some(api) = cx.api(layer)
        && matches!(api.path().as_str(), LAYER | OF_BUILDER)
    {
        return Some(layer);
    }
    let made = match cx.expr(layer).kind {
        ExprKind::Path(_) => {
            let init = calls::initializer(cx, layer);
            init.and_then(|init| limit_in(cx, init, depth + 1))
        }
        ExprKind::MethodCall { .. } => cx.file().method_call(layer).and_then(|call| {
            let mut args = call.args.iter();
            let own = args.find_map(|&arg| limit_in(cx, arg, depth + 1));
            own.or_else(|| limit_in(cx, call.receiver, depth + 1))
        }),
        ExprKind::Tuple(parts) => {
            let parts = cx.file().list(parts).iter();
            parts
                .copied()
                .find_map(|part| limit_in(cx, part, depth + 1))
        }
        _ => None,
    };
    // What a function of the workspace gives is one by its type.
    made.or_else(|| cx.ty(layer).is(LAYER_TYPE).then_some(layer))
}

/// Counts what the chain that builds a router adds.
fn routes_of(cx: &BodyCx<'_>, router: ExprId, depth: u8) -> Routes {
    const DEEPEST: u8 = 4;
    let mut count = 0;
    let mut next = router;
    while let Some(call) = cx.file().method_call(next) {
        let path = cx.api(next).map(|api| api.path().as_str());
        match path {
            Some("axum::Router::route" | "axum::Router::route_service") => {
                count += call
                    .args
                    .last()
                    .map_or(1, |&methods| methods_of(cx, methods));
            }
            Some("axum::Router::nest" | "axum::Router::merge" | "axum::Router::nest_service") => {
                let other = call.args.last().map_or(Routes::Unknown, |&other| {
                    if depth < DEEPEST {
                        routes_of(cx, other, depth + 1)
                    } else {
                        Routes::Unknown
                    }
                });
                count += usize::from(other != Routes::Unknown) + usize::from(other == Routes::Many);
                if other == Routes::Unknown && count == 0 {
                    return Routes::Unknown;
                }
            }
            Some(_) => {}
            None => return Routes::Unknown,
        }
        next = call.receiver;
    }
    if depth < DEEPEST {
        count += routes_added(cx, next);
    }
    if count > 1 {
        return Routes::Many;
    }
    match cx.expr(next).kind {
        ExprKind::Path(_) => match calls::initializer(cx, next) {
            Some(init) if depth < DEEPEST => match routes_of(cx, init, depth + 1) {
                Routes::One if count == 1 => Routes::Many,
                other => other,
            },
            _ => Routes::Unknown,
        },
        ExprKind::Call { .. }
            if cx
                .api(next)
                .is_some_and(|api| api.path().as_str() == "axum::Router::new") =>
        {
            Routes::One
        }
        _ => Routes::Unknown,
    }
}

/// How many routes are added to a variable by statements of their own: `app = app.route(..)`.
fn routes_added(cx: &BodyCx<'_>, router: ExprId) -> usize {
    let Some(variable) = cx.facts().local(router) else {
        return 0;
    };
    let until = cx.file().range(router).start;
    let assigned = cx.facts().own_exprs().filter_map(|expr| {
        let ExprKind::Assign { lhs, rhs } = cx.expr(expr).kind else {
            return None;
        };
        let is_before = cx.file().range(expr).end <= until;
        (is_before && cx.facts().local(lhs) == Some(variable)).then_some(rhs)
    });
    let mut count = 0;
    for mut next in assigned {
        while let Some(call) = cx.file().method_call(next) {
            let api = cx.api(next).map(|api| api.path().as_str());
            if let Some("axum::Router::route") = api {
                let methods = call.args.last();
                count += methods.map_or(1, |&methods| methods_of(cx, methods));
            }
            next = call.receiver;
        }
    }
    count
}

/// How many methods `get(a).post(b)` serves.
fn methods_of(cx: &BodyCx<'_>, methods: ExprId) -> usize {
    let mut count = 1;
    let mut next = methods;
    while let Some(call) = cx.file().method_call(next) {
        let path = cx.api(next).map(|api| api.path().as_str().to_owned());
        let registers = path.is_some_and(|path| {
            path.strip_prefix("axum::routing::MethodRouter::")
                .is_some_and(|method| {
                    [
                        "get", "post", "put", "delete", "patch", "head", "options", "trace",
                    ]
                    .iter()
                    .any(|verb| method.starts_with(verb))
                })
        });
        count += usize::from(registers);
        next = call.receiver;
    }
    count
}
