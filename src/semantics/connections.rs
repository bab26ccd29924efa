//! What a server does for each connection: the tasks and threads that a loop starts around its `accept`.

use rustc_hash::FxHashSet;

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::doings::implementations_up_to;
use super::evidence::handler_by_attribute;
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use super::program::Program;
use super::reach::HotReason;
use super::recurring::waits_for_events;
use super::types::{Ty, TyKind};
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// The code that runs for each connection that a server takes.
#[derive(Default)]
pub(super) struct PerConnection {
    /// Blocks and closures that a loop hands to tasks and threads.
    pub(super) blocks: Vec<ExprId>,
    /// Functions of the workspace that are called there.
    pub(super) functions: Vec<DefId>,
}

/// How a connection came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Connection {
    /// A loop accepted it.
    Accepted,
    /// A framework turned a request into it.
    Session,
}

impl PerConnection {
    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.functions.is_empty()
    }
}

/// Whether a function gives more than whether it went well: one that waits for a connection and gives
/// something gives the connection.
pub(super) fn gives_something(program: &Program, def: DefId) -> bool {
    let Some(signature) = program.signature(def) else {
        return false;
    };
    let mut given = signature.result;
    loop {
        given = match program.types.kind(given) {
            TyKind::Future(output) => *output,
            TyKind::Adt(of, args) => match program.defs.canonical_path(*of).as_str() {
                "std::result::Result" | "std::option::Option" => match args.first() {
                    Some(&arg) => arg,
                    None => return false,
                },
                _ => return true,
            },
            TyKind::Tuple(parts) => return !parts.is_empty(),
            kind => return *kind != TyKind::Never,
        };
    }
}

/// Whether a type is that of a connection that lives for long, or of the half of one that gives what comes in.
fn is_session(program: &Program, ty: Ty) -> bool {
    match program.types.kind(ty) {
        TyKind::Ref(inner, _) => is_session(program, *inner),
        TyKind::Adt(of, args) => {
            let path = program.defs.canonical_path(*of);
            let sessions = &knowledge::async_contexts().sessions;
            let half = || args.first().filter(|_| path.as_str() == HALF);
            sessions.contains(&path) || half().is_some_and(|&of| is_session(program, of))
        }
        _ => false,
    }
}

/// Gives what comes in on a stream that is also a sink.
const HALF: &str = "futures::stream::SplitStream";

/// What the loops of a body that wait for connections run beside themselves for each of them; `accepting`
/// are the functions of the workspace that wait for one and give it.
pub(super) fn per_connection(
    model: &Model,
    body: &BodyInfo,
    accepting: &FxHashSet<DefId>,
) -> PerConnection {
    let mut found = PerConnection::default();
    let loops = accept_loops(model, body, accepting);
    if loops.is_empty() {
        return found;
    }
    for call in body.types.calls() {
        let mut beside = is_task(model, body, call);
        let mut blocks = Vec::new();
        let mut is_inside = false;
        for (_, frame) in body.frames.outwards(body.frames.of(call.expr)) {
            match frame.kind {
                FrameKind::ErrorPath | FrameKind::LeftOut => break,
                FrameKind::Async if model.runs_beside(body, frame.expr) => {
                    blocks.push(frame.expr);
                    beside = true;
                }
                FrameKind::Closure { .. }
                    if matches!(
                        model.use_of_closure(body, frame.expr),
                        ClosureUse::Offloaded | ClosureUse::Task
                    ) =>
                {
                    blocks.push(frame.expr);
                    beside = true;
                }
                FrameKind::Loop if loops.contains(&frame.expr) => {
                    is_inside = true;
                    break;
                }
                _ => {}
            }
        }
        if !(is_inside && beside) {
            continue;
        }
        found.blocks.extend(blocks);
        if let Callee::Function { def, .. } = call.callee
            && model.program.is_workspace(def)
        {
            found.functions.push(def);
        }
    }
    found
}

/// Whether what a call makes is a future that runs beside the loop.
fn is_task(model: &Model, body: &BodyInfo, call: &Call) -> bool {
    matches!(call.callee, Callee::Function { def, .. } if model.makes_future(def))
        && model.runs_beside(body, call.expr)
}

/// The loops that wait for a connection in each pass.
fn accept_loops(model: &Model, body: &BodyInfo, accepting: &FxHashSet<DefId>) -> Vec<ExprId> {
    const MOST: usize = 8;
    let contexts = knowledge::async_contexts();
    let waits = |call: &Call| {
        if let Callee::Function { def, .. } = call.callee
            && model.program.is_workspace(def)
        {
            return accepting.contains(&def)
                || implementations_up_to(model, def, MOST)
                    .iter()
                    .any(|def| accepting.contains(def));
        }
        let api = model.api(call);
        api.is_some_and(|api| contexts.accepts.contains(&api.path()))
    };
    let mut loops = Vec::new();
    for call in body.types.calls() {
        if waits(call) {
            let over = loop_over(model, body, call.expr);
            loops.extend(over.or_else(|| loop_around(body, call.expr)));
        }
    }
    loops
}

/// The innermost loop around an expression, within its closure.
pub(super) fn loop_around(body: &BodyInfo, expr: ExprId) -> Option<ExprId> {
    let frames = body.frames.outwards(body.frames.of(expr));
    let mut frames = frames.map(|(_, frame)| frame);
    let found =
        frames.find(|frame| matches!(frame.kind, FrameKind::Loop | FrameKind::Closure { .. }))?;
    (found.kind == FrameKind::Loop).then_some(found.expr)
}

/// The loop over what a call gives, itself or through adaptors: a `for`, or a `while let` that asks the variable
/// which holds it for the next one.
fn loop_over(model: &Model, body: &BodyInfo, call: ExprId) -> Option<ExprId> {
    const FURTHEST: usize = 8;
    let file = body.source(model);
    let mut inner = call;
    for _ in 0..FURTHEST {
        let outer = body.frames.parent(inner)?;
        match file.expr(outer).kind {
            ExprKind::For { iterable, .. } => return (iterable == inner).then_some(outer),
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } | ExprKind::Try(_) => inner = outer,
            ExprKind::Block(_) if gives_iterator(model, body, call) => {
                let (local, _) = model.bound_to(body, inner)?;
                return asked_by(model, body, local);
            }
            _ => return None,
        }
    }
    None
}

/// Whether a call gives an iterator or stream of connections, and not one of them.
fn gives_iterator(model: &Model, body: &BodyInfo, call: ExprId) -> bool {
    let call = body.types.call(call);
    let api = call.and_then(|call| model.api(call));
    api.is_some_and(|api| api.name() == "incoming")
}

/// The `while let Some(item) = items.next()` that asks a variable.
fn asked_by(model: &Model, body: &BodyInfo, local: PatId) -> Option<ExprId> {
    let file = body.source(model);
    let uses = body.types.paths().iter();
    let mut uses = uses.filter(|&&(_, resolution)| resolution == ValueResolution::Local(local));
    uses.find_map(|&(path, _)| {
        let call = body.frames.parent(path)?;
        let method = file.method_call(call)?;
        let asks = method.receiver == path && method.method.name.as_str() == "next";
        let mut condition = body.frames.parent(call).filter(|_| asks)?;
        if let ExprKind::Await(_) = file.expr(condition).kind {
            condition = body.frames.parent(condition)?;
        }
        let around = body.frames.parent(condition)?;
        let is_condition = matches!(file.expr(around).kind,
            ExprKind::While { condition: of, .. } if of == condition);
        (is_condition && matches!(file.expr(condition).kind, ExprKind::Let { .. }))
            .then_some(around)
    })
}

impl Model {
    /// Whether code is hot since it serves a connection: it may run for as long as that lives.
    pub fn serves_connection(&self, body: &BodyInfo, expr: ExprId) -> bool {
        self.connection_of(body, expr).is_some()
    }

    /// Whether code that serves a connection does so for one that a framework turned a request into.
    pub fn serves_session(&self, body: &BodyInfo, expr: ExprId) -> bool {
        self.connection_of(body, expr) == Some(Connection::Session)
    }

    fn connection_of(&self, body: &BodyInfo, expr: ExprId) -> Option<Connection> {
        // Each is hot because of one that was hot before it, so this ends; the bound is for the reader.
        const FURTHEST: usize = 64;
        let mut frames = body.frames.outwards(body.frames.of(expr));
        let own = frames.find_map(|(_, frame)| self.connection_at(body, frame.expr));
        if own.is_some() {
            return own;
        }
        let mut function = body.owner;
        for _ in 0..FURTHEST {
            match self.heats.hot(function) {
                Some(HotReason::Connection) => return Some(Connection::Accepted),
                Some(_) if self.carries_session(function) => return Some(Connection::Session),
                Some(HotReason::CalledFrom(caller)) => function = caller,
                _ => return None,
            }
        }
        None
    }

    /// Whether a function takes a web socket or another connection that lives for long, or answers with a stream that
    /// does.
    fn carries_session(&self, function: DefId) -> bool {
        let row = handler_by_attribute(&self.program, function);
        if row.is_some_and(|row| row.lives) {
            return true;
        }
        let signature = self.program.signature(function);
        let mut params = signature.iter().flat_map(|signature| &signature.params);
        params.any(|&param| is_session(&self.program, param))
    }

    /// What connection a block or closure serves as a whole: one that a loop accepted and starts it for, or a web
    /// socket that a framework hands it.
    fn connection_at(&self, body: &BodyInfo, around: ExprId) -> Option<Connection> {
        if self.heats.is_connection(body.file, around) {
            return Some(Connection::Accepted);
        }
        let file = body.source(self);
        let ExprKind::Closure(closure) = file.expr(around).kind else {
            return None;
        };
        let mut params = file.list(file.closures[closure].params).iter();
        let takes_session = params.any(|&param| is_session(&self.program, body.types.pat(param)));
        takes_session.then_some(Connection::Session)
    }

    /// Whether code that serves a connection runs for each of the messages that come in on it: in a loop that
    /// waits for them, or called from one.
    pub fn serves_messages(&self, body: &BodyInfo, expr: ExprId) -> bool {
        const FURTHEST: usize = 64;
        let mut is_message = self.is_in_message_loop(body, expr);
        let mut function = body.owner;
        for _ in 0..FURTHEST {
            let Some(HotReason::CalledFrom(caller)) = self.heats.hot(function) else {
                break;
            };
            let mut calls = self.callers(function).iter();
            is_message = is_message
                || calls.any(|&(body, call)| {
                    let body = self.body(body);
                    body.owner == caller && self.is_in_message_loop(body, call)
                });
            function = caller;
        }
        is_message
    }

    /// Whether an expression stands in a loop that waits for what comes in, below the code that serves a
    /// connection as a whole.
    fn is_in_message_loop(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let frames = body.frames.outwards(body.frames.of(expr));
        frames
            .map(|(_, frame)| frame)
            .take_while(|frame| self.connection_at(body, frame.expr).is_none())
            .any(|frame| {
                frame.kind == FrameKind::Loop
                    && (waits_for_events(self, body, frame.expr)
                        || self.reads_in_loop(body, frame.expr))
            })
    }

    /// Whether a loop reads what comes in, in each pass.
    fn reads_in_loop(&self, body: &BodyInfo, around: ExprId) -> bool {
        let reads = |call: &Call| {
            let api = self.api(call);
            api.is_some_and(|api| {
                let path = api.path().as_str();
                path.starts_with("tokio::io::AsyncReadExt::")
                    || path.starts_with("tokio::io::AsyncBufReadExt::read_")
                    || matches!(
                        path,
                        "tokio::io::Lines::next_line"
                            | "futures::stream::StreamExt::next"
                            | "futures::stream::TryStreamExt::try_next"
                            | "tokio_stream::StreamExt::next"
                            | "tokio_stream::StreamExt::try_next"
                            | "tokio::net::TcpStream::readable"
                            | "tokio::net::tcp::ReadHalf::readable"
                            | "tokio::net::tcp::OwnedReadHalf::readable"
                            | "tokio::net::UnixStream::readable"
                            | "tokio::net::unix::ReadHalf::readable"
                            | "tokio::net::unix::OwnedReadHalf::readable"
                    )
            })
        };
        let mut calls = body.types.calls().iter();
        calls.any(|call| loop_around(body, call.expr) == Some(around) && reads(call))
    }
}
