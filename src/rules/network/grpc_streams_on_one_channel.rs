//! See rules/network/grpc_streams_on_one_channel.md

use crate::finding::Confidence;
use crate::rules::context::BodyCx;
use crate::rules::grpc;
use crate::rules::queries::Repeated;
use crate::rules::rule::{ExprKinds, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "grpc_streams_on_one_channel",
    hooks: &[Hook::Expr(ExprKinds::WHILE, check)],
};

fn check(cx: &BodyCx<'_>, stream: ExprId) {
    let ExprKind::While { condition, .. } = cx.expr(stream).kind else {
        return;
    };
    let ExprKind::Let { value, .. } = cx.expr(condition).kind else {
        return;
    };
    if cx.is_quiet() || !takes_message(cx, value) {
        return;
    }
    let Some((clone, client, repeated)) = cloned_around(cx, stream) else {
        return;
    };
    let message = format!(
        "a stream for each element of `{}` in `{}` goes over the one connection of `{}`: they share its flow control and the task that serves it",
        cx.source(repeated.iterated),
        cx.function_name(),
        cx.source(client)
    );
    drop(
        cx.report(clone, message)
            .at_most(Confidence::Medium)
            .related(cx.file().range(stream), "the stream stays open here"),
    );
}

/// The clone of a client or channel of tonic, what is cloned, and the loop that makes a clone for each of its elements
/// and holds a stream.
fn cloned_around(cx: &BodyCx<'_>, stream: ExprId) -> Option<(ExprId, ExprId, Repeated)> {
    cx.facts().calls().into_iter().find_map(|call| {
        let method = cx.file().method_call(call)?;
        let is_clone = method.method.name.as_str() == "clone" && method.args.is_empty();
        let client = is_clone.then(|| cx.ty(method.receiver).behind_pointers())?;
        // A channel that each element's client is made of: `EchoClient::new(channel.clone())`.
        let is_shared = grpc::is_client_with_source(client)
            || grpc::is_generated_client(client)
            || client.is("tonic::transport::Channel");
        if !is_shared {
            return None;
        }
        let repeated = Repeated::around(cx.facts(), call)?;
        let body = cx.file().range(repeated.body);
        let is_around = body.contains_range(cx.file().range(stream));
        is_around.then_some((call, method.receiver, repeated))
    })
}

/// Whether an expression awaits `stream.message()` of tonic, or of what a client that is not read gave.
fn takes_message(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr).kind {
        ExprKind::Try(inner) | ExprKind::Await(inner) => takes_message(cx, inner),
        ExprKind::MethodCall { .. } => cx.file().method_call(expr).is_some_and(|method| {
            let is_message = method.method.name.as_str() == "message" && method.args.is_empty();
            match cx.api(expr) {
                Some(api) => api.path().as_str() == "tonic::Streaming::message",
                None => {
                    (is_message && cx.ty(method.receiver).is_unknown())
                        || takes_message(cx, method.receiver)
                }
            }
        }),
        _ => false,
    }
}
