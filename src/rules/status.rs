//! Which code runs only where another server has answered with a failure.

use super::context::BodyCx;
use crate::knowledge::Api;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, List, MatchArm, Statement, UnaryOp};

/// The constants of `StatusCode` of answers that hold what was asked for.
const SUCCESSES: &[&str] = &["OK", "CREATED", "ACCEPTED", "NO_CONTENT", "PARTIAL_CONTENT"];

/// The constants of answers that are no failures, but for these.
const FURTHER: &[&str] = &[
    "CONTINUE",
    "FOUND",
    "MOVED_PERMANENTLY",
    "NOT_MODIFIED",
    "PERMANENT_REDIRECT",
    "RESET_CONTENT",
    "SEE_OTHER",
    "SWITCHING_PROTOCOLS",
    "TEMPORARY_REDIRECT",
];

/// Whether an expression names the status of a failure: `StatusCode::BAD_REQUEST`.
pub(in crate::rules) fn is_failure(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let Some(path) = cx.facts().value_path(expr) else {
        return false;
    };
    let name = path
        .as_str()
        .strip_prefix("http::")
        .and_then(|path| path.rsplit_once("::"));
    name.is_some_and(|(of, name)| {
        of.ends_with("StatusCode") && !SUCCESSES.contains(&name) && !FURTHER.contains(&name)
    })
}

/// The functions of actix's `HttpResponse` that begin replies of failures begin with these words.
const FAILURES: &[&str] = &[
    "BadGateway",
    "BadRequest",
    "Conflict",
    "ExpectationFailed",
    "FailedDependency",
    "Forbidden",
    "GatewayTimeout",
    "Gone",
    "InsufficientStorage",
    "InternalServerError",
    "LengthRequired",
    "Locked",
    "LoopDetected",
    "MethodNotAllowed",
    "MisdirectedRequest",
    "NetworkAuthenticationRequired",
    "NotAcceptable",
    "NotExtended",
    "NotFound",
    "NotImplemented",
    "PayloadTooLarge",
    "PaymentRequired",
    "PreconditionFailed",
    "PreconditionRequired",
    "ProxyAuthenticationRequired",
    "RangeNotSatisfiable",
    "RequestHeaderFieldsTooLarge",
    "RequestTimeout",
    "ServiceUnavailable",
    "TooManyRequests",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "UnprocessableEntity",
    "UnsupportedMediaType",
    "UpgradeRequired",
    "UriTooLong",
    "VariantAlsoNegotiates",
    "VersionNotSupported",
];

/// Whether a call begins the reply to a request that fails: `HttpResponse::BadRequest()`.
pub(in crate::rules) fn is_reply_of_failure(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let name = cx.api(call).and_then(|api| {
        api.path()
            .as_str()
            .strip_prefix("actix_web::HttpResponse::")
    });
    name.is_some_and(|name| FAILURES.contains(&name))
}

/// Whether a method makes a reply of its receiver, or says more of one.
pub(in crate::rules) fn becomes_reply(cx: &BodyCx<'_>, call: ExprId) -> bool {
    cx.api(call).is_some_and(|api| {
        let path = api.path().as_str();
        path.starts_with("actix_web::HttpResponseBuilder::")
            || path.ends_with("::IntoResponse::into_response")
    })
}

/// Whether an expression runs only where the status of an answer tells of a failure.
pub(in crate::rules) fn is_of_failure(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        let is_of_failure = match cx.expr(outer).kind {
            ExprKind::If {
                condition,
                then_branch,
                ..
            } => condition != inner && tells_failure(cx, condition, then_branch == inner),
            ExprKind::Match { scrutinee, arms } => {
                scrutinee != inner && is_status(cx, scrutinee) && is_other_arm(cx, arms, inner)
            }
            ExprKind::Block(block) => {
                follows_success(cx, cx.file().blocks[block].statements, inner)
            }
            _ => false,
        };
        if is_of_failure {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a condition that holds, or does not, tells that an answer is a failure.
fn tells_failure(cx: &BodyCx<'_>, condition: ExprId, holds: bool) -> bool {
    let condition = cx.facts().flow().origin(condition);
    match cx.expr(condition).kind {
        ExprKind::Unary {
            op: UnaryOp::Not,
            operand,
        } => tells_failure(cx, operand, !holds),
        ExprKind::Binary {
            op: op @ (BinaryOp::And | BinaryOp::Or),
            lhs,
            rhs,
        } => {
            let (one, other) = (tells_failure(cx, lhs, holds), tells_failure(cx, rhs, holds));
            // Both parts are known to be so, or one of them at least.
            if (op == BinaryOp::And) == holds {
                one || other
            } else {
                one && other
            }
        }
        ExprKind::Binary {
            op: op @ (BinaryOp::Eq | BinaryOp::Ne),
            lhs,
            rhs,
        } => {
            let is_equal = (op == BinaryOp::Eq) == holds;
            is_status(cx, lhs) && is_equal != is_success(cx.source(rhs))
        }
        ExprKind::MethodCall { .. } => {
            let asked = cx
                .api(condition)
                .filter(|api| api.path().as_str().starts_with("http::StatusCode::"));
            match asked.map(Api::name) {
                Some("is_success") => !holds,
                Some("is_client_error" | "is_server_error") => holds,
                _ => false,
            }
        }
        _ => false,
    }
}

/// Whether an expression is in an arm of a `match` of which another one is that of a success.
fn is_other_arm(cx: &BodyCx<'_>, arms: List<MatchArm>, inner: ExprId) -> bool {
    let arms = cx.file().list(arms);
    let of_success = |arm: &MatchArm| {
        let text = cx.source_of(cx.file().pat(arm.pat).range);
        text.split('|').any(is_success)
    };
    let own = arms.iter().find(|arm| arm.body == inner);
    own.is_some_and(|own| !of_success(own)) && arms.iter().any(of_success)
}

/// Whether the statements before one leave the block where an answer is no failure.
fn follows_success(cx: &BodyCx<'_>, statements: List<Statement>, inner: ExprId) -> bool {
    let start = cx.file().range(inner).start;
    let statements = cx.file().list(statements).iter();
    let mut before = statements.filter_map(|statement| match *statement {
        Statement::Expr(expr) => (cx.file().range(expr).end <= start).then_some(expr),
        _ => None,
    });
    before.any(|statement| match cx.expr(statement).kind {
        ExprKind::If {
            condition,
            then_branch,
            else_branch: None,
        } => cx.facts().diverges(then_branch) && tells_failure(cx, condition, false),
        _ => false,
    })
}

fn is_status(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    cx.ty(expr).behind_pointers().is("http::StatusCode") || {
        let number = cx.file().method_call(cx.facts().flow().origin(expr));
        number.is_some_and(|call| {
            call.method.name.as_str() == "as_u16"
                && cx
                    .ty(call.receiver)
                    .behind_pointers()
                    .is("http::StatusCode")
        })
    }
}

/// Whether the text of a status is that of a success: a constant, a number, a range from 200 on.
fn is_success(text: &str) -> bool {
    let text = text.trim();
    let name = text.rsplit("::").next().unwrap_or(text);
    let number = text.split("..").next().unwrap_or(text);
    SUCCESSES.contains(&name)
        || number
            .parse()
            .is_ok_and(|code: u16| (200..300).contains(&code))
}
