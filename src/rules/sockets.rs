//! What becomes of a TCP socket: whether something sets TCP_NODELAY on it, and how it is written.

use super::calls;
use super::facts::{BodyFacts, Callee};
use super::trace::{Next, Trace, Use};
use crate::knowledge::{self, Api, NoDelayRole};
use crate::semantics::Model;
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind};
use crate::text::FileId;

/// More writes than one.
const MANY: usize = 2;

/// What was seen of a socket, or of something that has sockets.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // independent observations
pub(super) struct Fate {
    /// Something sets (or, on purpose, clears) TCP_NODELAY.
    pub(super) is_set: bool,
    /// It is written to, or handed to a library that speaks a protocol over it.
    pub(super) is_spoken: bool,
    /// It is copied from or to in bulk.
    pub(super) is_copied: bool,
    /// It goes to code that is not followed.
    pub(super) leaves: bool,
    /// Both directions are used at once: it is taken apart, framed, or copied from and to another.
    pub(super) is_duplex: bool,
    /// How often it is written, as far as that is more than once.
    writes: usize,
    /// Whether what comes after something set the option is asked, too.
    goes_on: bool,
    /// The loop in each pass of which it is made.
    made_in: Option<(FileId, ExprId)>,
    /// Something may wait for what the peer says: it is read, or a library speaks over it.
    pub(super) is_heard: bool,
}

impl Fate {
    /// What becomes of the value of an expression.
    pub(super) fn of<'m>(model: &'m Model, facts: &BodyFacts<'m>, value: ExprId) -> Self {
        Self::seen_by(model, facts, value, false)
    }

    /// As [`Self::of`], also behind the place where something sets the option.
    pub(super) fn whole<'m>(model: &'m Model, facts: &BodyFacts<'m>, value: ExprId) -> Self {
        Self::seen_by(model, facts, value, true)
    }

    fn seen_by<'m>(model: &'m Model, facts: &BodyFacts<'m>, value: ExprId, goes_on: bool) -> Self {
        let made_in = facts.loops(value).innermost;
        let mut fate = Self {
            goes_on,
            made_in: made_in.map(|around| (facts.file_id, around)),
            ..Self::default()
        };
        let mut trace = Trace::new(model, |facts: &BodyFacts<'m>, happened| {
            fate.note(facts, happened)
        });
        trace.value(facts, value);
        fate
    }

    /// Whether it is only written to, so that nobody waits for an answer to what is delayed.
    pub(super) fn only_tells(self) -> bool {
        self.is_spoken && !self.is_heard && !self.is_copied && !self.leaves
    }

    /// Whether it is written once at most, so that nothing lies before what could be delayed.
    pub(super) fn asks_once(self) -> bool {
        self.writes <= 1 && !self.is_copied && !self.leaves
    }

    /// Whether anything was seen that Nagle's algorithm could delay.
    pub(super) fn matters(self) -> bool {
        self.is_spoken || self.is_copied || self.leaves
    }

    fn note(&mut self, facts: &BodyFacts<'_>, happened: Use) -> Next {
        match happened {
            Use::Method(call) => self.note_method(facts, call),
            Use::Argument(call, arg) => self.note_argument(facts, call, arg),
            Use::Formatted(_) => {
                self.is_spoken = true;
                self.writes += MANY;
                Next::Follow
            }
            Use::Leaves(_) => {
                self.leaves = true;
                Next::Follow
            }
        }
    }

    fn note_method(&mut self, facts: &BodyFacts<'_>, call: ExprId) -> Next {
        let Some(method) = facts.file.method_call(call) else {
            return Next::Follow;
        };
        let name = method.method.name.as_str();
        self.is_heard |= !tells_nothing_of_peer(name);
        if is_setter(name) || method.args.iter().any(|&arg| names_option(facts, arg)) {
            self.is_set = true;
            return self.behind_setter();
        }
        self.is_duplex |= facts.callee(call).api().is_some_and(takes_apart);
        match facts.callee(call) {
            Callee::Api(api) if splits(api) && drops_writer(facts, call) => return Next::Stop,
            Callee::Api(api) if writes(api) && hands_on(facts, call) => {
                self.is_duplex |= self.is_copied;
                self.is_copied = true;
            }
            Callee::Api(api) if writes(api) => {
                self.is_spoken = true;
                let is_write = name.starts_with("write");
                let around = facts.loops(call);
                let innermost = around.innermost.map(|around| (facts.file_id, around));
                let is_in_turn = || name == "write_all" && is_read_in_loop(facts, call);
                let once =
                    is_write && (!around.repeats() || innermost == self.made_in || is_in_turn());
                self.writes += if once {
                    1
                } else if is_write || name.starts_with("send") || name == "feed" {
                    MANY
                } else {
                    0
                };
            }
            Callee::Unknown if facts.ty(method.receiver).is_unknown() => {
                self.is_spoken |= name.starts_with("write") || name.starts_with("send");
                self.writes += MANY;
            }
            _ => {}
        }
        Next::Follow
    }

    /// Where to look after something set the option.
    fn behind_setter(&self) -> Next {
        if self.goes_on {
            Next::Follow
        } else {
            Next::Stop
        }
    }

    fn note_argument(&mut self, facts: &BodyFacts<'_>, call: ExprId, arg: ExprId) -> Next {
        self.is_heard |= !wraps_for_writing(facts, call);
        let name = called_name(facts, call);
        let mut set = name.is_some_and(is_setter);
        each_argument(facts, call, &mut |other| set |= names_option(facts, other));
        if set {
            self.is_set = true;
            return self.behind_setter();
        }
        self.is_duplex |= facts.callee(call).api().is_some_and(takes_apart);
        let ty = facts.ty(arg);
        let is_wrapped = ty.is_unknown()
            || ty.is("std::result::Result")
            || ty.is("std::option::Option")
            || ty.future_output().is_some();
        match facts.callee(call) {
            _ if is_wrapped => {}
            // What std buffers for reading is not written to.
            Callee::Api(api) if buffers_reads(api) && !reaches_behind_buffer(facts) => {
                return Next::Leave;
            }
            Callee::Api(api) => match api.path().as_str() {
                "std::mem::drop" => {}
                path if path.ends_with("::copy")
                    || path.contains("::copy_b")
                    || path.ends_with("::splice") =>
                {
                    // The other way round is another copy.
                    self.is_duplex |= self.is_copied;
                    self.is_copied = true;
                }
                path if is_kept(path) => self.leaves = true,
                path if is_neutral(path) => {}
                _ => {
                    self.is_spoken = true;
                    self.writes += MANY;
                }
            },
            Callee::Function(_) | Callee::Unknown => self.leaves = true,
        }
        Next::Follow
    }
}

/// Whether a function of this name sets TCP_NODELAY.
pub(super) fn is_setter(name: &str) -> bool {
    knowledge::no_delay().setters.contains(&name)
}

/// Whether code of the package of a body sets TCP_NODELAY on a socket anywhere.
pub(super) fn package_sets(model: &Model, facts: &BodyFacts<'_>) -> bool {
    package_has(model, facts, |_, _| true) || package_has_option(model, facts)
}

/// Whether the package of a body has options of a client of which one sets it: `TcpConfig { nodelay: Some(true), .. }`.
fn package_has_option(model: &Model, facts: &BodyFacts<'_>) -> bool {
    any_shipped_body(model, facts, |facts| {
        facts.own_exprs().any(|expr| {
            let ExprKind::Struct { fields, .. } = facts.file.expr(expr).kind else {
                return false;
            };
            facts
                .file
                .list(fields)
                .iter()
                .any(|field| field.name.as_str() == "nodelay" && !is_off(facts, field.value))
        })
    })
}

/// Whether the value of an option is `false`, `None` or `Some(false)`.
fn is_off(facts: &BodyFacts<'_>, value: ExprId) -> bool {
    match facts.file.expr(value).kind {
        ExprKind::Literal(Literal::Bool(false)) => true,
        ExprKind::Path(_) => calls::is_none(facts, value),
        ExprKind::Call { args, .. } => match *facts.file.list(args) {
            [inner] => is_off(facts, inner),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a body that ships of the same package is so.
fn any_shipped_body(
    model: &Model,
    facts: &BodyFacts<'_>,
    is_so: impl Fn(&BodyFacts<'_>) -> bool,
) -> bool {
    let program = &model.program;
    let package = program.defs.package_of(program.crate_of(facts.owner()));
    let mut shipped = model
        .bodies_of(package)
        .filter(|body| program.code_kind(body.owner).ships());
    shipped.any(|body| is_so(&BodyFacts::of(model, body)))
}

/// As [`package_sets`], of sockets that come from elsewhere: one that a function makes itself tells
/// nothing of those of other functions.
pub(super) fn package_sets_given(model: &Model, facts: &BodyFacts<'_>) -> bool {
    package_has(model, facts, |facts, setter| {
        !is_of_own_socket(facts, setter)
    })
}

/// As [`package_sets`], of sockets that may listen: an accepted stream of another listener is none.
pub(super) fn package_sets_listener(model: &Model, facts: &BodyFacts<'_>) -> bool {
    const STREAMS: &[&str] = &["std::net::TcpStream", "tokio::net::TcpStream"];
    package_has(model, facts, |facts, setter| {
        let method = facts.file.method_call(setter);
        !method.is_some_and(|method| {
            let ty = facts.ty(method.receiver);
            STREAMS.iter().any(|stream| ty.is(stream))
        })
    })
}

/// Whether the package of a body has a call that sets TCP_NODELAY, of those that `counts`.
fn package_has(
    model: &Model,
    facts: &BodyFacts<'_>,
    counts: impl Fn(&BodyFacts<'_>, ExprId) -> bool + Sync,
) -> bool {
    any_shipped_body(model, facts, |facts| {
        facts.calls().into_iter().any(|call| {
            // Options of a builder speak of the builder's own sockets.
            let sets = called_name(facts, call)
                .is_some_and(|name| is_setter(name) && name.starts_with("set_"));
            sets && counts(facts, call)
        })
    })
}

/// Whether a setter is called on a variable of a function that opens or accepts streams, not on what
/// the function is given.
fn is_of_own_socket(facts: &BodyFacts<'_>, setter: ExprId) -> bool {
    let Some(method) = facts.file.method_call(setter) else {
        return false;
    };
    let Some(local) = facts.local(method.receiver) else {
        return false;
    };
    let at = facts.file.pat(local).range.start;
    let body = facts.file.range(facts.file.bodies[facts.body].root);
    if body.contains(at) {
        opens_before(facts, setter)
    } else {
        all_callers_open(facts) || takes_of_outsiders(facts, local, 0)
    }
}

/// Whether a function takes for itself a socket that comes from outside the package, straight or from
/// what calls it: what others accept or open ends there, and no socket of the package comes to it.
fn takes_of_outsiders(facts: &BodyFacts<'_>, param: PatId, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    if depth == DEEPEST || facts.pat_ty(param).is_reference() {
        return false;
    }
    let model = facts.model();
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    let Some(index) = params.iter().position(|&other| other == param) else {
        return false;
    };
    let callers = model.callers(facts.owner()).iter();
    let mut callers = callers
        .filter(|(body, _)| model.program.code_kind(model.body(*body).owner).ships())
        .peekable();
    if callers.peek().is_none() {
        return facts.is_public_api();
    }
    callers.all(|&(body, call)| {
        let caller = BodyFacts::of(model, model.body(body));
        let mut given = Vec::new();
        each_argument(&caller, call, &mut |arg| given.push(arg));
        let local = given.get(index).and_then(|&arg| caller.local(arg));
        local.is_some_and(|local| takes_of_outsiders(&caller, local, depth + 1))
    })
}

/// Whether a function opens or accepts streams before a place. What a macro writes has one place.
fn opens_before(facts: &BodyFacts<'_>, place: ExprId) -> bool {
    facts.api_calls().any(|(call, api)| {
        let mut rows = knowledge::no_delay().apis.all(api).iter();
        facts.file.range(call).start <= facts.file.range(place).start
            && rows.any(|row| row.role == NoDelayRole::Raw)
    })
}

/// Whether all calls of a function stand in functions that open the streams themselves.
fn all_callers_open(facts: &BodyFacts<'_>) -> bool {
    let model = facts.model();
    let mut called = false;
    for body in &model.bodies {
        let caller = BodyFacts::of(model, body);
        for (call, def) in caller.own_calls() {
            if def == facts.owner() {
                called = true;
                if !opens_before(&caller, call) {
                    return false;
                }
            }
        }
    }
    called
}

/// The name by which a call calls.
fn called_name(facts: &BodyFacts<'_>, call: ExprId) -> Option<&'static str> {
    let file = facts.file;
    if let Some(method) = file.method_call(call) {
        return Some(method.method.name.as_str());
    }
    let ExprKind::Call { callee, .. } = file.expr(call).kind else {
        return None;
    };
    last_segment(facts, callee)
}

fn last_segment(facts: &BodyFacts<'_>, expr: ExprId) -> Option<&'static str> {
    let ExprKind::Path(path) = facts.file.expr(expr).kind else {
        return None;
    };
    let segments = facts.file.list(facts.file.path(path).segments);
    segments.last().map(|segment| segment.name.as_str())
}

fn each_argument(facts: &BodyFacts<'_>, call: ExprId, visit: &mut dyn FnMut(ExprId)) {
    match facts.file.expr(call).kind {
        ExprKind::Call { args, .. } => facts.file.list(args).iter().for_each(|&arg| visit(arg)),
        _ => {
            if let Some(method) = facts.file.method_call(call) {
                method.args.iter().for_each(|&arg| visit(arg));
            }
        }
    }
}

/// Whether an argument names the option, or something that sets it, here or where the variable got its value.
fn names_option(facts: &BodyFacts<'_>, arg: ExprId) -> bool {
    const DEEPEST: u8 = 8;
    names_option_within(facts, arg, DEEPEST)
}

fn names_option_within(facts: &BodyFacts<'_>, arg: ExprId, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let names = |expr: ExprId| names_option_within(facts, expr, depth);
    let options = &knowledge::no_delay().options;
    match facts.file.expr(arg).kind {
        ExprKind::Path(path) => {
            let segments = facts.file.list(facts.file.path(path).segments);
            let mut segments = segments.iter();
            segments.any(|segment| options.contains(&segment.name.as_str())) || {
                let local = facts.local(arg);
                let value = local.and_then(|local| calls::initializer_of(facts, local));
                value.is_some_and(names)
            }
        }
        ExprKind::Call { callee, .. } => names(callee),
        ExprKind::Reference { operand, .. } => names(operand),
        ExprKind::MethodCall { .. } => facts.file.method_call(arg).is_some_and(|method| {
            names(method.receiver) || method.args.iter().any(|&arg| names(arg))
        }),
        _ => false,
    }
}

/// Whether an API makes of a stream what is read and written by turns of nobody: two halves, frames, or both
/// directions of a copy.
fn takes_apart(api: Api) -> bool {
    let path = api.path().as_str();
    api.crate_name() == "tokio_util" && path.contains("::Framed")
        || path.ends_with("::copy_bidirectional")
        || path.ends_with("::Decoder::framed")
        || matches!(api.name(), "split" | "into_split")
            && (path.contains("net::") || path.contains("io::") || path.contains("stream::"))
            && !path.contains("::BufRead::")
}

/// Whether an API takes a stream apart into what reads and what writes.
fn splits(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "tokio::net::TcpStream::into_split" | "tokio::net::TcpStream::split"
    )
}

/// Whether only what reads is kept: `let (reader, _) = stream.into_split()`.
fn drops_writer(facts: &BodyFacts<'_>, split: ExprId) -> bool {
    let halves = facts.bound_to(split).map(|pat| facts.file.pat(pat).kind);
    let Some(PatKind::Tuple(halves)) = halves else {
        return false;
    };
    matches!(
        facts.file.list(halves),
        &[_, writer] if matches!(facts.file.pat(writer).kind, PatKind::Wild)
    )
}

fn buffers_reads(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::io::BufReader::new" | "std::io::BufReader::with_capacity"
    )
}

/// Whether a body takes out or borrows what a buffer of std reads from.
fn reaches_behind_buffer(facts: &BodyFacts<'_>) -> bool {
    facts.api_calls().any(|(_, api)| {
        api.path().as_str().starts_with("std::io::BufReader::")
            && matches!(api.name(), "get_ref" | "get_mut" | "into_inner")
    })
}

/// Whether a method of a stream reads nothing: it writes, closes, sets an option or hands the stream on.
fn tells_nothing_of_peer(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "await",
        "by_ref",
        "close",
        "expect",
        "flush",
        "get_mut",
        "get_ref",
        "local_addr",
        "map_err",
        "peer_addr",
        "shutdown",
        "unwrap",
    ];
    name.starts_with("write") || name.starts_with("set_") || NAMES.contains(&name)
}

/// Whether a call only wraps what it is given, or buffers what is written.
fn wraps_for_writing(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    facts.callee(call).api().is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "std::io::BufWriter::new"
                | "std::io::BufWriter::with_capacity"
                | "std::io::LineWriter::new"
                | "std::mem::drop"
                | "std::option::Option::Some"
                | "std::result::Result::Ok"
                | "tokio::io::BufWriter::new"
                | "tokio::io::BufWriter::with_capacity"
                | "tokio::time::timeout"
        )
    })
}

/// Whether the loop around a write also reads from the stream: each pass answers, or asks and waits.
fn is_read_in_loop(facts: &BodyFacts<'_>, write: ExprId) -> bool {
    let stream = |call: ExprId| facts.local(facts.file.method_call(call)?.receiver);
    let around = facts.loops(write).innermost;
    stream(write).is_some_and(|written| {
        facts.api_calls().any(|(call, api)| {
            api.name().starts_with("read")
                && facts.loops(call).innermost == around
                && stream(call) == Some(written)
        })
    })
}

/// Whether a write hands on what the loop around it has just read of something else, into a buffer that only
/// the read fills: `reader.read(&mut buffer)`, `writer.write_all(&buffer[..read])`.
fn hands_on(facts: &BodyFacts<'_>, write: ExprId) -> bool {
    let Some(around) = facts.loops(write).innermost else {
        return false;
    };
    let part_of = |method: ExprId| {
        let method = facts.file.method_call(method)?;
        let of = facts.local(method.receiver)?;
        let &[bytes] = method.args else {
            return None;
        };
        Some((of, buffer_behind(facts, bytes, 0)?))
    };
    let Some((to, written)) = part_of(write) else {
        return false;
    };
    let is_read = |call: ExprId, api: Api| {
        api.name() == "read"
            && facts.loops(call).innermost == Some(around)
            && part_of(call).is_some_and(|(from, read)| read == written && from != to)
    };
    facts.api_calls().any(|(call, api)| is_read(call, api))
}

/// The variable whose bytes, or part of them, an expression is.
fn buffer_behind(facts: &BodyFacts<'_>, bytes: ExprId, depth: u8) -> Option<PatId> {
    const DEEPEST: u8 = 6;
    if depth == DEEPEST {
        return None;
    }
    let behind = |inner: ExprId| buffer_behind(facts, inner, depth + 1);
    match facts.file.expr(bytes).kind {
        ExprKind::Reference { operand, .. } => behind(operand),
        ExprKind::Index { base, .. } => behind(base),
        ExprKind::Path(_) => {
            let local = facts.local(bytes)?;
            let named = calls::initializer_of(facts, local);
            let part = named
                .filter(|&value| matches!(facts.file.expr(value).kind, ExprKind::Reference { .. }));
            part.map_or(Some(local), behind)
        }
        _ => None,
    }
}

/// Whether an API writes to its receiver.
fn writes(api: Api) -> bool {
    let name = api.name();
    name.starts_with("write")
        || name.starts_with("try_write")
        || name.starts_with("poll_write")
        || name.starts_with("send")
        || name == "feed"
}

/// Calls that keep their argument for somebody who is not followed.
fn is_kept(path: &str) -> bool {
    path.contains("::mpsc::")
        || path.contains("channel")
        || path.ends_with("::push")
        || path.ends_with("::push_back")
        || path.ends_with("::insert")
}

/// Calls whose result tells more than they do.
fn is_neutral(path: &str) -> bool {
    path.contains("::BufReader::")
        || path.contains("::BufWriter::")
        || path.contains("::BufStream::")
        || path.contains("::Framed")
        || path.contains("SockRef::from")
        || path.contains("::from_std")
        || path.ends_with("::split")
        || path.ends_with("::timeout")
        || path.ends_with("::pin::Pin::new")
}
