//! See rules/libraries/proxy_buffers_body.md

mod shown;

use self::shown::is_logged;
use crate::finding::{Confidence, Heat};
use crate::knowledge::Api;
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::status;
use crate::semantics::flow::taken_by;
use crate::semantics::{ClosureUse, HotReason};
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind};
use crate::text::{FileRange, Name};

/// The rule.
pub static RULE: Rule = Rule {
    name: "proxy_buffers_body",
    hooks: &[
        Hook::CallTo(ApiSet::Where(reads_whole), check),
        Hook::Body(check_helpers),
    ],
};

/// What reads the body of an answer that a client of actix got.
const AWC: &str = "awc::ClientResponse::body";

/// What reads a whole file on a thread that may block.
const OFFLOADED: &str = "std::fs::read";

/// Calls that give a whole body or file, and what they read.
const SOURCES: &[(&str, &str)] = &[
    ("reqwest::Response::bytes", "upstream body"),
    ("reqwest::Response::text", "upstream body"),
    (AWC, "upstream body"),
    ("axum::body::to_bytes", "body"),
    ("hyper::body::to_bytes", "body"),
    ("tokio::fs::read", "file"),
    ("tokio::fs::read_to_string", "file"),
    (OFFLOADED, "file"),
    ("http_body_util::BodyExt::collect", "body"),
    ("aws_sdk_s3::primitives::ByteStream::collect", "object"),
    ("object_store::GetResult::bytes", "object"),
];

fn reads_whole(api: Api) -> bool {
    source_of(api).is_some()
}

fn source_of(api: Api) -> Option<&'static str> {
    let path = api.path().as_str();
    SOURCES
        .iter()
        .find(|(source, _)| *source == path)
        .map(|&(_, what)| what)
}

fn check(cx: &BodyCx<'_>, id: ExprId, api: Api) {
    if let Some(what) = source_of(api)
        && !cx.is_quiet()
        && let Some(given) = gives(cx, id, api)
        && cx.heat(given) == Heat::Hot
        && cx.facts().is_awaited(given)
        && !cx.in_error_path(id)
        && !(what == "file" && (reads_constant_path(cx, id) || is_measured(cx, id)))
        && !status::is_of_failure(cx, id)
    {
        judge(cx, given, api, what, None);
    }
}

/// The call that gives what is read: the reading itself, or what runs the closure that does nothing else on
/// another thread.
fn gives(cx: &BodyCx<'_>, read: ExprId, api: Api) -> Option<ExprId> {
    if api.path().as_str() != OFFLOADED {
        return Some(read);
    }
    let mut inner = read;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Block(_) if cx.file().tail_of(outer) == Some(inner) => {}
            ExprKind::Closure(_) => {
                let is_offloaded = cx.facts().closure_use(outer) == ClosureUse::Offloaded;
                return cx.parent(outer).filter(|_| is_offloaded);
            }
            _ => return None,
        }
        inner = outer;
    }
}

/// A read of a whole body in a function of the workspace that returns it as it is.
struct Helper {
    name: &'static str,
    api: Api,
    what: &'static str,
    at: FileRange,
}

/// Handlers that get the body from another function.
fn check_helpers(cx: &BodyCx<'_>) {
    if cx.is_quiet() || !cx.facts().serves_requests() {
        return;
    }
    for (call, def) in cx.facts().workspace_calls() {
        if !cx.facts().is_awaited(call)
            || cx.in_error_path(call)
            || cx.heat(call) != Heat::Hot
            || status::is_of_failure(cx, call)
        {
            continue;
        }
        if let Some(Some(helper)) = cx.in_body_of(def, |cx| returned_whole(cx, DEEPEST)) {
            judge(cx, call, helper.api, helper.what, Some(&helper));
        }
    }
}

/// Through how many functions more a body is followed that is handed on as it is.
const DEEPEST: u8 = 2;

fn returned_whole(cx: &BodyCx<'_>, deepest: u8) -> Option<Helper> {
    let facts = cx.facts();
    let own = facts.api_calls().find_map(|(read, api)| {
        let call = reads_whole(api).then(|| gives(cx, read, api))??;
        facts.is_awaited(call).then_some((read, call, api))
    });
    let Some((read, call, api)) = own else {
        return passed_on(cx, deepest.checked_sub(1)?);
    };
    let what = source_of(api)?;
    if cx.in_error_path(call)
        || what == "file" && (reads_constant_path(cx, read) || is_measured(cx, read))
        || status::is_of_failure(cx, call)
    {
        return None;
    }
    gives_to_caller(cx, call).then(|| Helper {
        name: facts.function_name(),
        api,
        what,
        at: FileRange {
            file: facts.file_id,
            range: cx.file().range(call),
        },
    })
}

/// What a function of the workspace reads that this one calls only to give what it gives.
fn passed_on(cx: &BodyCx<'_>, deepest: u8) -> Option<Helper> {
    let facts = cx.facts();
    facts.workspace_calls().find_map(|(call, def)| {
        if def == facts.owner() || !facts.is_awaited(call) || cx.in_error_path(call) {
            return None;
        }
        gives_to_caller(cx, call)
            .then(|| cx.in_body_of(def, |cx| returned_whole(cx, deepest)))??
    })
}

/// Whether what a call gives is what the function gives to its caller, and nothing else is done with it.
fn gives_to_caller(cx: &BodyCx<'_>, call: ExprId) -> bool {
    // One that is called by handlers alone may be told of itself, once for all of them.
    if cx.heat(call) == Heat::Hot && Passage::new(cx).follow(call).is_some() {
        return false;
    }
    let mut passage = Passage::new(cx);
    passage.to_caller = true;
    let end = passage.follow(call);
    end.is_some_and(|end| cx.api(end).is_none())
}

fn judge(cx: &BodyCx<'_>, id: ExprId, api: Api, what: &str, helper: Option<&Helper>) {
    let mut passage = Passage::new(cx);
    let Some(sink) = passage.follow(id) else {
        return;
    };
    if is_of_client(cx) {
        return;
    }
    let is_returned = cx.api(sink).is_none();
    // Texts that are returned as they are, are short most often, and so are files of text. With the
    // status that came with it, a text is the answer of another server.
    if is_returned && api.name() == "text" && !passage.with_found || api.name() == "read_to_string"
    {
        return;
    }
    let by = match helper {
        Some(helper) => format!("`{api}` in `{}`", helper.name),
        None => format!("`{api}`"),
    };
    let message = format!(
        "`{}` reads the whole {what} ({by}) before it passes it on unchanged",
        cx.function_name()
    );
    let fix = match what {
        "file" => {
            "stream it: `Body::from_stream(tokio_util::io::ReaderStream::new(file))`, or let \
             `tower_http::services::ServeFile` (actix: `actix_files::NamedFile`) answer"
        }
        _ if api.path().as_str() == AWC => "stream it: `HttpResponseBuilder::streaming(response)`",
        "object" if api.crate_name() == "object_store" => {
            "stream it: `Body::from_stream(result.into_stream())`"
        }
        "object" => {
            "stream it: `Body::from_stream(tokio_util::io::ReaderStream::new(output.body.into_async_read()))`"
        }
        "upstream body" => "stream it: `Body::from_stream(response.bytes_stream())`",
        _ => "hand the body on as it is instead of gathering it",
    };
    let mut report = cx
        .report(id, message)
        .fix(fix)
        .at_most(if is_returned || helper.is_some() {
            Confidence::Medium
        } else {
            Confidence::High
        })
        .related(cx.file().range(sink), "passed on here");
    if let Some(helper) = helper {
        report = report.related_at(helper.at, "read here");
    }
    drop(report);
}

/// Whether the code answers the calls of a service that gives whole bodies, as its type says: no server sends such an
/// answer, it is a client's.
fn is_of_client(cx: &BodyCx<'_>) -> bool {
    const WHOLE: &[&str] = &["bytes::Bytes", "std::vec::Vec", "std::string::String"];
    let (model, mut function) = (cx.model(), cx.facts().owner());
    for _ in 0..LONGEST_WAY {
        match model.hot_reason(function) {
            Some(HotReason::CalledFrom(caller)) => function = caller,
            Some(HotReason::Handler(_)) => break,
            _ => return false,
        }
    }
    let program = &model.program;
    let is_call = program
        .implemented_method(function)
        .is_some_and(|path| path.as_str().ends_with("Service::call"));
    let answer = program
        .container(function)
        .and_then(|implementation| program.member(implementation, Name::new("Response")))
        .map(|answer| Type::new(program, program.alias_type(answer)));
    let is_whole = answer.is_some_and(|answer| {
        let mut bodies = answer.args();
        answer.is("http::response::Response")
            && bodies.any(|body| WHOLE.iter().any(|whole| body.is(whole)))
    });
    is_call && is_whole
}

/// Over how many calls the service is looked for that leads to code.
const LONGEST_WAY: usize = 32;

/// Whether a file is read whose name is written in the code: those are small, and few.
fn reads_constant_path(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return false;
    };
    cx.file().list(args).first().is_some_and(|&path| {
        matches!(cx.expr(path).kind, ExprKind::Literal(Literal::Str))
            || (matches!(cx.expr(path).kind, ExprKind::Path(_)) && cx.facts().local(path).is_none())
    })
}

/// Whether the length of a file decided before whether it is read.
fn is_measured(cx: &BodyCx<'_>, read: ExprId) -> bool {
    let start = cx.file().range(read).start;
    cx.facts().own_exprs().any(|expr| {
        let ExprKind::If {
            condition,
            then_branch,
            ..
        } = cx.expr(expr).kind
        else {
            return false;
        };
        let branch = cx.file().range(then_branch);
        let decides = branch.contains_range(cx.file().range(read))
            || branch.end <= start && cx.facts().diverges(then_branch);
        decides && asks_length(cx, condition)
    })
}

/// Whether a condition compares the length of a file.
fn asks_length(cx: &BodyCx<'_>, condition: ExprId) -> bool {
    let mut value = condition;
    if cx.facts().local(value).is_some() {
        value = cx.facts().flow().origin(value);
    }
    let api = cx.api(value);
    if api.is_some_and(|api| api.path().as_str() == "std::fs::Metadata::len") {
        return true;
    }
    let mut found = false;
    if value == condition {
        cx.file().each_child(value, &mut |part| {
            found = found || asks_length(cx, part);
        });
    }
    found
}

/// The way of a value that nothing looks into.
struct Passage<'c, 'm> {
    cx: &'c BodyCx<'m>,
    steps: u8,
    /// Whether what the function gives to its caller is followed to there.
    to_caller: bool,
    /// Whether it stands in a tuple beside something that is not written in the code.
    with_found: bool,
}

const MOST_STEPS: u8 = 40;

impl<'c, 'm> Passage<'c, 'm> {
    fn new(cx: &'c BodyCx<'m>) -> Self {
        Self {
            cx,
            steps: 0,
            to_caller: false,
            with_found: false,
        }
    }

    /// The call that takes the value as the body of a response or request; `None` where it is used
    /// otherwise.
    fn follow(&mut self, value: ExprId) -> Option<ExprId> {
        let cx = self.cx;
        let mut inner = value;
        loop {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return None;
            }
            let Some(outer) = cx.parent(inner) else {
                // What a handler returns is the answer.
                return (self.to_caller || cx.facts().is_handler()).then_some(inner);
            };
            match cx.expr(outer).kind {
                ExprKind::Return(_) if self.to_caller || cx.facts().is_handler() => {
                    return Some(outer);
                }
                ExprKind::Block(_)
                    if cx.facts().is_given_future(outer)
                        && (self.to_caller || cx.facts().is_handler())
                        && cx
                            .file()
                            .block(outer)
                            .is_some_and(|block| block.tail == Some(inner)) =>
                {
                    return Some(outer);
                }
                ExprKind::Block(block) => {
                    let block = &cx.file().blocks[block];
                    if block.tail != Some(inner) {
                        return self.follow_variable(cx.facts().bound_to(inner)?);
                    }
                }
                ExprKind::Match { scrutinee, arms } if scrutinee == inner => {
                    let mut good = None;
                    for arm in cx.file().list(arms) {
                        if let PatKind::TupleStruct(_, parts) = cx.file().pat(arm.pat).kind
                            && let [part] = cx.file().list(parts)
                            && let Some(end) = self.follow_variable(*part)
                        {
                            good = Some(end);
                        }
                    }
                    return good;
                }
                ExprKind::Tuple(parts) => {
                    let mut others = cx.file().list(parts).iter().filter(|&&part| part != inner);
                    self.with_found |= others.any(|&part| is_found(cx, part));
                }
                ExprKind::Await(_)
                | ExprKind::Try(_)
                | ExprKind::Match { .. }
                | ExprKind::If { .. } => {}
                ExprKind::Call { callee, .. } if callee != inner => {
                    let api = cx.api(outer)?;
                    // A request of bytes is one that no client of hyper sends: its own code looks at it.
                    let is_read = matches!(
                        api.path().as_str(),
                        "http::Request::from_parts" | "http::request::Request::from_parts"
                    ) && cx.ty(inner).is("bytes::Bytes");
                    if !is_read && takes_body(cx, outer, api.path().as_str()) {
                        return Some(outer);
                    }
                    if !is_read && !wraps(api.path().as_str()) {
                        return None;
                    }
                }
                ExprKind::MethodCall { .. } => {
                    let call = cx.file().method_call(outer)?;
                    let name = call.method.name.as_str();
                    if call.receiver != inner {
                        let path = cx.api(outer)?;
                        return takes_body(cx, outer, path.path().as_str()).then_some(outer);
                    }
                    if name == "into_response" {
                        return Some(outer);
                    }
                    let same = matches!(
                        name,
                        "unwrap"
                            | "expect"
                            | "unwrap_or_default"
                            | "map_err"
                            | "context"
                            | "with_context"
                            | "to_vec"
                            | "to_bytes"
                            | "into"
                            | "ok"
                            | "ok_or"
                            | "ok_or_else"
                            | "into_bytes"
                            | "error_for_status"
                    );
                    if !same {
                        return None;
                    }
                }
                _ => return None,
            }
            inner = outer;
        }
    }

    /// Follows the one use of a variable, besides lines of the log that show its length or text.
    fn follow_variable(&mut self, pat: PatId) -> Option<ExprId> {
        let cx = self.cx;
        let pat = taken_by(cx.file(), pat)?;
        let mut uses = cx.facts().uses_of(pat).filter(|&used| !is_logged(cx, used));
        let only = uses.next()?;
        if uses.next().is_some() {
            return None;
        }
        self.follow(only)
    }
}

/// Whether a part of an answer is a variable or what a method gives.
fn is_found(cx: &BodyCx<'_>, part: ExprId) -> bool {
    match cx.expr(part).kind {
        ExprKind::MethodCall { .. } => true,
        ExprKind::Path(_) => cx.facts().local(part).is_some(),
        _ => false,
    }
}

/// Calls behind which the value still is the same bytes.
fn wraps(path: &str) -> bool {
    matches!(
        path,
        "std::result::Result::Ok"
            | "std::option::Option::Some"
            | "bytes::Bytes::from"
            | "std::convert::From::from"
            | "http_body_util::Full::new"
            | "http_body_util::Full::from"
    )
}

/// Whether a call takes the value as a body.
fn takes_body(cx: &BodyCx<'_>, call: ExprId, path: &str) -> bool {
    match path {
        "axum::body::Body::from"
        | "axum::body::Body::new"
        | "hyper::Body::from"
        | "hyper::body::Body::from"
        | "reqwest::Body::from"
        | "http::Response::new"
        | "http::response::Response::new"
        | "http::response::Builder::body"
        | "http::Request::from_parts"
        | "http::request::Request::from_parts"
        | "http::Response::from_parts"
        | "http::response::Response::from_parts"
        | "actix_web::HttpResponseBuilder::body"
        | "poem::Body::from_bytes"
        | "poem::ResponseBuilder::body"
        | "salvo::http::Response::write_body"
        | "reqwest::RequestBuilder::body"
        | "aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder::body"
        | "axum::response::IntoResponse::into_response" => true,
        "std::convert::From::from" | "std::convert::Into::into" => {
            const BODIES: &[&str] = &[
                "axum::body::Body",
                "hyper::Body",
                "reqwest::Body",
                "aws_sdk_s3::primitives::ByteStream",
            ];
            BODIES.iter().any(|body| cx.ty(call).is(body))
        }
        _ => false,
    }
}
