//! See rules/concurrency/unbounded_channel.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, WhenFull};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, GenericArg, PatId, PatKind, Statement, TypeRefKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unbounded_channel",
    hooks: &[Hook::CallTo(ApiSet::Where(is_unbounded), check)],
};

fn is_unbounded(api: Api) -> bool {
    knowledge::unbounded_channel(api).is_some()
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(channel) = knowledge::unbounded_channel(api) else {
        return;
    };
    let item = item_type(cx, call);
    let signals = item.is_some_and(Type::is_unit) || is_written_unit(cx, call);
    if cx.is_quiet() || signals || stays_here(cx, call) {
        return;
    }
    let items = match item.filter(|item| !item.is_unknown()) {
        Some(item) => format!("`{}` values", item.short()),
        None => "values".to_owned(),
    };
    let mut report = cx.report(
        call,
        format!(
            "`{api}` in `{}` has no backpressure: {items} pile up whenever the receiver is slower",
            cx.function_name()
        ),
    );
    report = report.severity(severity(cx, call, channel.send_when_full));
    if let Some(bounded) = channel.bounded {
        let send = match channel.send_when_full {
            WhenFull::Async => "`send(..).await` waits",
            WhenFull::Blocking | WhenFull::Both => "`send` waits",
            WhenFull::None => "sending fails",
        };
        report = report.fix(format!(
            "use `{bounded}` with a capacity: {send} when it is full, and `try_send` lets you drop or count"
        ));
    }
    drop(report.at_most(Confidence::High));
}

/// Queues between tasks grow with the load from outside; those of a program that ends stay within
/// what it was given.
fn severity(cx: &BodyCx<'_>, call: ExprId, when_full: WhenFull) -> Severity {
    let serves = cx.facts().is_concurrent();
    match (cx.heat(call), serves, when_full) {
        (Heat::Hot, _, _) => Severity::Critical,
        // Who sends, and how often, is not followed: most such queues carry the program's own events.
        (_, true, WhenFull::Async | WhenFull::Both) => Severity::Warning,
        _ => Severity::Suggestion,
    }
}

/// The type that the channel carries: the first argument of the sender's type.
fn item_type<'m>(cx: &BodyCx<'m>, call: ExprId) -> Option<Type<'m>> {
    let ty = cx.ty(call);
    match ty.tuple() {
        Some(ends) => ends.first()?.arg(),
        None => ty.arg(),
    }
}

/// Whether the call is written with `::<()>`.
fn is_written_unit(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return false;
    };
    let ExprKind::Path(path) = cx.expr(callee).kind else {
        return false;
    };
    let file = cx.file();
    let last = file.list(file.path(path).segments).last();
    let args = last.and_then(|segment| segment.args);
    args.is_some_and(|args| {
        matches!(
            file.generic_args[args].args.as_slice(),
            [GenericArg::Type(ty)]
                if matches!(file.type_ref(*ty).kind, TypeRefKind::Tuple(parts) if parts.is_empty())
        )
    })
}

/// Whether both ends are used by this function's own code alone: what was sent is bounded by it.
fn stays_here(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(pat) = bound_to(cx, call) else {
        return false;
    };
    let PatKind::Tuple(ends) = cx.file().pat(pat).kind else {
        return false;
    };
    let task = cx.facts().task_frame(call);
    cx.file().list(ends).iter().all(|&end| {
        cx.facts().uses_of(end).all(|path| {
            let is_receiver = cx
                .parent(path)
                .and_then(|parent| cx.file().method_call(parent))
                .is_some_and(|method| {
                    method.receiver == path && method.method.name.as_str() != "clone"
                });
            let is_dropped = cx.parent(path).is_some_and(|parent| {
                cx.api(parent)
                    .is_some_and(|api| api.path().as_str() == "std::mem::drop")
            });
            (is_receiver || is_dropped) && cx.facts().task_frame(path) == task
        })
    })
}

/// The pattern of the `let` whose value the call is.
fn bound_to(cx: &BodyCx<'_>, call: ExprId) -> Option<PatId> {
    let block = cx.parent(call)?;
    let ExprKind::Block(block) = cx.expr(block).kind else {
        return None;
    };
    let statements = cx.file().list(cx.file().blocks[block].statements);
    statements.iter().find_map(|statement| match *statement {
        Statement::Let { pat, init, .. } if init == Some(call) => Some(pat),
        _ => None,
    })
}
