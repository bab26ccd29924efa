//! See rules/network/connection_per_request.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{self, Api, ClientCost};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::given;
use crate::rules::per_request;
use crate::rules::repetition::Repeated;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::rules::sockets::Fate;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "connection_per_request",
    hooks: &[
        Hook::CallTo(ApiSet::Where(connects), check),
        Hook::Body(check_written),
    ],
};

fn connects(api: Api) -> bool {
    per_request::row_of(api, &[ClientCost::Connect]).is_some()
}

/// Clients that tonic has written into files of the workspace: who calls their `connect` opens the
/// connection, not the code that nobody changes by hand.
fn check_written(cx: &BodyCx<'_>) {
    for (call, def) in cx.facts().own_calls() {
        let program = &cx.model().program;
        if program.def(def).name.as_str() == "connect" {
            let api = Api::of(program.defs.canonical_path(def));
            if connects(api) {
                check(cx, call, api);
            }
        }
    }
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let owner = cx.model().program.defs.canonical_path(cx.facts().owner());
    if owner.as_str().ends_with("::connect") && connects(Api::of(owner)) {
        return;
    }
    // Clients that tonic generates are known by their names, where tonic is there.
    if knowledge::clients().get(api).is_none() && cx.features_of("tonic").is_none() {
        return;
    }
    let Some(row) = per_request::row_of(api, &[ClientCost::Connect]) else {
        return;
    };
    let Some(repeated) = per_request::repeated_or_dropped(cx, call, row) else {
        return;
    };
    if is_probe(cx, call) && !connects_receiver(cx, call) || listens_alone(cx, call) {
        return;
    }
    let is_raw = api.path().as_str().contains("::net::");
    if is_raw && (carries_session(cx, call) || lives_in_tasks(cx, call)) {
        return;
    }
    if is_raw {
        // A plain stream in a loop is mostly one of a kind: a probe, a peer, a tunnel.
        if !matches!(repeated, Repeated::Request(_)) {
            return;
        }
        let fate = Fate::whole(cx.model(), cx.facts(), call);
        // What goes on to code that is not followed may well be a tunnel.
        if fate.is_copied || !fate.is_spoken && (fate.leaves || !fate.is_set) {
            return;
        }
    }
    let is_file = knowledge::database_family(api).is_some_and(|family| family.is_file)
        || is_local_file(cx, call);
    let makes = format!("`{api}` opens a connection");
    let costs = if is_file {
        "each one opens the file, reads the schema, and parses its statements anew"
    } else {
        "each one waits for the handshakes and the login, and is thrown away"
    };
    let mut report = per_request::report(cx, call, &repeated, &makes, costs)
        .at_most(per_request::confidence(&repeated));
    // What serves a stream may need one of its own behind it: in a program of size it mostly does.
    if is_raw {
        let severity = if cx.facts().is_sketch() {
            Severity::Warning
        } else {
            Severity::Suggestion
        };
        report = report.severity(severity).at_most(Confidence::Medium);
    }
    if is_file {
        report = report.severity(Severity::Warning);
    }
    // A web socket in a handler mostly carries that of one client on, or tells what comes.
    if api.crate_name().contains("tungstenite") {
        let asks = asks_once(cx, call) && !carries_session(cx, call);
        report = report.at_most(if asks {
            Confidence::Medium
        } else {
            Confidence::Low
        });
        if asks {
            report = report.severity(Severity::Warning);
        }
    }
    if let Some(share) = row.share {
        report = report.fix(share);
    }
    drop(report);
}

/// Whether a database is built for a file of this machine.
fn is_local_file(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let origin = calls::Chain::of(cx.facts(), call).origin;
    let made_by = origin.and_then(|origin| cx.api(origin));
    made_by.is_some_and(|api| api.path().as_str() == "libsql::Builder::new_local")
}

/// Whether a connection becomes one that only listens, which nobody else can use meanwhile.
fn listens_alone(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const METHODS: &[&str] = &["into_pubsub", "as_pubsub", "into_monitor"];
    let facts = cx.facts();
    if cx.api(call).is_none_or(|api| api.crate_name() != "redis") {
        return false;
    }
    let turns = |from: ExprId| {
        let mut inner = from;
        while let Some(outer) = cx.parent(inner) {
            let name = calls::method_name(facts, outer);
            match cx.expr(outer).kind {
                ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Reference { .. } => {}
                _ if name.is_some_and(|name| METHODS.contains(&name)) => return true,
                _ if given::passes_on(facts, outer, inner) => {}
                _ => return false,
            }
            inner = outer;
        }
        false
    };
    turns(call) || given::bound_to(facts, call).is_some_and(|local| facts.uses_of(local).any(turns))
}

/// Whether the code around a call carries a web socket or another upgraded connection, which lives for
/// long: what it opens beside it lives as long.
fn carries_session(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let sessions = &knowledge::async_contexts().sessions;
    let frames = cx.facts().frames_around(call);
    let closures = frames
        .into_iter()
        .filter_map(|(_, at)| match cx.expr(at).kind {
            ExprKind::Closure(closure) => Some(cx.file().list(cx.file().closures[closure].params)),
            _ => None,
        });
    let own = cx.file().list(cx.body().params);
    let mut params = closures.flatten().chain(own);
    params.any(|&param| {
        let ty = cx.pat_ty(param).behind_pointers();
        ty.path().is_some_and(|path| sessions.contains(&path))
    })
}

/// Whether tasks take both halves of a stream, and the code that opens it goes on without: what is carried through
/// them outlives that.
fn lives_in_tasks(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const SPLIT: &[&str] = &["tokio::io::split", "tokio::net::TcpStream::into_split"];
    let own = cx.facts().task_frame(call);
    let leaves = |half: &PatId| {
        let mut uses = cx.facts().uses_of(*half).peekable();
        uses.peek().is_some() && uses.all(|used| cx.facts().task_frame(used) != own)
    };
    let mut calls = cx.facts().api_calls();
    calls.any(|(split, api)| {
        let pair = || match cx.file().pat(cx.facts().bound_to(split)?).kind {
            PatKind::Tuple(pair) => Some(cx.file().list(pair)),
            _ => None,
        };
        SPLIT.contains(&api.path().as_str())
            && cx.facts().task_frame(split) == own
            && pair().is_some_and(|pair| pair.iter().all(leaves))
    })
}

/// Whether a web socket is sent something and asked for the answer, and is dropped then.
fn asks_once(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let Some(socket) = socket_of(cx, call) else {
        return false;
    };
    let mut halves = vec![socket];
    let mut sends = false;
    while let Some(half) = halves.pop() {
        for used in cx.facts().uses_of(half) {
            let Some(outer) = cx.parent(used) else {
                return false;
            };
            let stays = cx.facts().task_frame(used) == cx.facts().task_frame(call);
            let method = cx.file().method_call(outer);
            let Some(method) = method.filter(|method| stays && method.receiver == used) else {
                return false;
            };
            match method.method.name.as_str() {
                "send" => sends = true,
                "next" | "try_next" if !is_followed(cx, outer) => {}
                "close" | "flush" => {}
                "split" => {
                    let pair = cx
                        .facts()
                        .bound_to(outer)
                        .map(|pat| cx.file().pat(pat).kind);
                    let Some(PatKind::Tuple(pair)) = pair else {
                        return false;
                    };
                    let pair = cx.file().list(pair).iter().copied();
                    halves.extend(
                        pair.filter(|&half| !matches!(cx.file().pat(half).kind, PatKind::Wild)),
                    );
                }
                _ => return false,
            }
        }
    }
    sends
}

/// The variable of the socket that a call gives, beside the answer to the handshake.
fn socket_of(cx: &BodyCx<'_>, call: ExprId) -> Option<PatId> {
    let mut inner = cx.facts().await_of(call).unwrap_or(call);
    let mut pat = loop {
        if let Some(pat) = cx.facts().bound_to(inner) {
            break pat;
        }
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } if given::passes_on(cx.facts(), outer, inner) => {}
            ExprKind::Let { pat, value } if value == inner => break pat,
            _ => return None,
        }
        inner = outer;
    };
    loop {
        pat = match cx.file().pat(pat).kind {
            PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) => {
                *cx.file().list(parts).first()?
            }
            PatKind::Binding { .. } => return Some(pat),
            _ => return None,
        };
    }
}

/// Whether a loop takes one message after the other, and not just until the answer is there.
fn is_followed(cx: &BodyCx<'_>, read: ExprId) -> bool {
    cx.facts().loops_around(read).iter().any(|&(around, _)| {
        let range = cx.file().range(around);
        let mut inside = cx.facts().own_exprs();
        !inside.any(|expr| {
            range.contains_range(cx.file().range(expr))
                && matches!(cx.expr(expr).kind, ExprKind::Return(Some(_)))
        })
    })
}

/// Whether a call connects a client that the function makes, asks more of, and gives to nobody:
/// `client.init().await?`.
fn connects_receiver(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let facts = cx.facts();
    let Some(client) = cx
        .file()
        .method_call(call)
        .and_then(|method| facts.local(method.receiver))
    else {
        return false;
    };
    facts.initializer(client).is_some()
        && facts.uses_of(client).count() > 1
        && facts
            .uses_of(client)
            .all(|path| given::is_borrowed(facts, path))
}

/// Whether a connection is opened to see whether that works, and dropped at once.
fn is_probe(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = cx.facts().await_of(call).unwrap_or(call);
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } => {
                let Some(method) = cx.file().method_call(outer) else {
                    return false;
                };
                match method.method.name.as_str() {
                    "is_ok" | "is_err" if method.receiver == inner => return true,
                    "map_err" | "context" | "with_context" | "unwrap" | "expect" | "ok"
                        if method.receiver == inner => {}
                    _ => return false,
                }
            }
            ExprKind::Block(_) if cx.file().tail_of(outer) == Some(inner) => {}
            ExprKind::Block(_) => {
                let Some(block) = cx.file().block(outer) else {
                    return false;
                };
                let mut statements = cx.file().list(block.statements).iter();
                let is_unused = cx
                    .facts()
                    .bound_to(inner)
                    .is_some_and(|pat| matches!(cx.file().pat(pat).kind, PatKind::Wild));
                return is_unused || statements.any(|step| *step == Statement::Expr(inner));
            }
            _ => return false,
        }
        inner = outer;
    }
    false
}
