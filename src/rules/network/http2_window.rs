//! See rules/network/http2_window.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Api, http2_settings};
use crate::rules::calls::{self, Chain};
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "http2_window",
    hooks: &[
        Hook::CallTo(ApiSet::Where(is_adaptive), check_conflict),
        Hook::CallTo(ApiSet::Where(is_window), check_size),
        Hook::CallTo(ApiSet::Where(is_plain), check_plain),
        Hook::CallTo(ApiSet::Where(may_be_plain), check_builder),
        Hook::Expr(ExprKinds::METHOD_CALL, check_large),
    ],
};

/// What the protocol starts with.
const LEAST: u128 = 65_535;
/// From which size on messages count as large.
const LARGE: u128 = 16 << 20;

fn speaks_http2(api: Api) -> bool {
    http2_settings().crates.contains(&api.crate_name())
}

fn is_plain(api: Api) -> bool {
    http2_settings().plain.contains(&api.path().as_str())
}

fn may_be_plain(api: Api) -> bool {
    http2_settings()
        .plain_unless_set
        .contains(&api.path().as_str())
}

fn is_adaptive(api: Api) -> bool {
    speaks_http2(api) && http2_settings().adaptive_window.contains(&api.name())
}

fn is_window(api: Api) -> bool {
    speaks_http2(api) && {
        let names = http2_settings();
        names.stream_window.contains(&api.name()) || names.connection_window.contains(&api.name())
    }
}

/// Both a fixed and an adaptive window.
fn check_conflict(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let facts = cx.facts();
    let is_on = calls::arguments(cx, call)
        .first()
        .is_some_and(|&value| calls::is_true(facts, value));
    if cx.is_quiet() || !is_on {
        return;
    }
    let chain = Chain::around(facts, call);
    let fixed = chain
        .call_named(facts, &http2_settings().stream_window)
        .or_else(|| chain.call_named(facts, &http2_settings().connection_window))
        // In different branches, either may be what is asked for.
        .filter(|&fixed| block_of(cx, fixed) == block_of(cx, call));
    let Some(fixed) = fixed else { return };
    let follows = if http2_settings().last_wins.contains(&api.crate_name()) {
        "the last call wins"
    } else {
        "the fixed sizes are ignored"
    };
    let message = format!(
        "`{}` in `{}` stands beside `{}`: {follows}",
        api.name(),
        cx.function_name(),
        calls::method_name(facts, fixed).unwrap_or("a fixed size"),
    );
    drop(
        cx.report(call, message)
            .severity(Severity::Warning)
            .heat(cx.heat(call).max(Heat::Normal))
            .related(cx.file().range(fixed), "the fixed size")
            .fix("keep one of the two: fixed sizes of about bandwidth times round trip, or the adaptive window"),
    );
}

fn block_of(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let mut inner = expr;
    loop {
        inner = cx.parent(inner)?;
        if cx.file().block(inner).is_some() {
            return Some(inner);
        }
    }
}

/// Windows of the least size, and a connection's below that of a stream.
fn check_size(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let facts = cx.facts();
    let size_of = |call: ExprId| {
        let &value = calls::arguments(cx, call).first()?;
        calls::number(facts, value)
    };
    let Some(size) = size_of(call) else { return };
    let message = if size <= LEAST {
        format!(
            "a window of {size} bytes in `{}` lets no more than that through in a round trip: 0.6 MB/s at 100 ms",
            cx.function_name()
        )
    } else if http2_settings().connection_window.contains(&api.name())
        && let Some(stream) = Chain::around(facts, call)
            .call_named(facts, &http2_settings().stream_window)
            .and_then(size_of)
            .filter(|&stream| stream > size)
    {
        format!(
            "the window of the connection in `{}`, {size} bytes, is smaller than that of each stream, {stream} bytes, which never fills",
            cx.function_name()
        )
    } else {
        return;
    };
    drop(
        cx.report(call, message)
            .severity(Severity::Warning)
            .heat(cx.heat(call).max(Heat::Normal)),
    );
}

/// The bare crate starts with the protocol's window.
fn check_plain(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let message = format!(
        "`{api}` in `{}` leaves the windows at 65,535 bytes: 0.6 MB/s at a round trip of 100 ms",
        cx.function_name()
    );
    drop(cx.report(call, message).severity(Severity::Suggestion).fix(
        "use the `Builder` of the same module with `initial_window_size` and `initial_connection_window_size`",
    ));
}

/// A builder of the bare crate that leaves one window or both as they are, as far as all of it is seen.
fn check_builder(cx: &BodyCx<'_>, call: ExprId, _: Api) {
    let facts = cx.facts();
    let chain = Chain::of(facts, call);
    let Some(origin) = chain.origin else { return };
    if cx.is_quiet() || !made_here(facts, origin) {
        return;
    }
    let names = http2_settings();
    let stream = chain.call_named(facts, &names.stream_window);
    let connection = chain.call_named(facts, &names.connection_window);
    let left = match (stream, connection) {
        (Some(_), Some(_)) => return,
        (None, None) => "the windows",
        (None, Some(_)) => "the window of each stream",
        (Some(_), None) => "the window of the connection",
    };
    let message = format!(
        "the builder of HTTP/2 in `{}` leaves {left} at 65,535 bytes: 0.6 MB/s at a round trip of 100 ms",
        cx.function_name()
    );
    drop(
        cx.report(call, message)
            .severity(Severity::Suggestion)
            .fix("set both `initial_window_size` and `initial_connection_window_size`"),
    );
}

/// Whether a call makes a builder that nothing but its methods works on.
fn made_here(facts: &BodyFacts<'_>, origin: ExprId) -> bool {
    let makes = facts
        .callee(origin)
        .api()
        .is_some_and(|api| speaks_http2(api) && api.name() == "new");
    let is_receiver = |path: ExprId| {
        let outer = facts.parent(path);
        let method = outer.and_then(|outer| facts.file.method_call(outer));
        method.is_some_and(|method| method.receiver == path)
    };
    makes
        && facts
            .bound_to(origin)
            .is_none_or(|local| facts.uses_of(local).all(is_receiver))
}

/// Messages that are allowed to be large, where nothing in the package sets a window.
fn check_large(cx: &BodyCx<'_>, call: ExprId) {
    let facts = cx.facts();
    let names = &http2_settings().message_size;
    let Some(name) = calls::method_name(facts, call).filter(|name| names.contains(name)) else {
        return;
    };
    if cx.is_quiet()
        || cx.features_of("tonic").is_none()
        || facts
            .callee(call)
            .api()
            .is_some_and(|api| !speaks_http2(api))
    {
        return;
    }
    let size = calls::arguments(cx, call)
        .first()
        .and_then(|&value| calls::number(facts, value));
    if size.is_none_or(|size| size < LARGE) || package_sets_windows(cx) {
        return;
    }
    // One for both directions.
    let chain = Chain::around(facts, call);
    let others: Vec<ExprId> = chain
        .calls
        .iter()
        .copied()
        .filter(|&other| calls::method_name(facts, other).is_some_and(|name| names.contains(&name)))
        .collect();
    if others.iter().min() != Some(&call) {
        return;
    }
    let message = format!(
        "`{name}` in `{}` allows large messages, and nothing sets the HTTP/2 windows: 1 to 5 MiB travel in a round trip",
        cx.function_name()
    );
    drop(
        cx.report(call, message)
            .severity(Severity::Suggestion)
            .at_most(Confidence::Medium)
            .heat(cx.heat(call).max(Heat::Normal)),
    );
}

fn package_sets_windows(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let program = &model.program;
    let of = |owner| program.defs.package_of(program.crate_of(owner));
    let package = of(cx.facts().owner());
    model
        .bodies
        .iter()
        .filter(|body| of(body.owner) == package)
        .any(|body| {
            let facts = BodyFacts::of(model, body);
            body.types.calls().iter().any(|call| {
                calls::method_name(&facts, call.expr).is_some_and(|name| {
                    let names = http2_settings();
                    names.stream_window.contains(&name)
                        || names.connection_window.contains(&name)
                        || names.adaptive_window.contains(&name)
                })
            })
        })
}
