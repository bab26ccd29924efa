//! What runs code on an async executor, what takes it off, what marks request handlers.

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::api::Api;
use super::compiled::lazy;
use super::table::{Keyed, Table, Versions, keyed};
use crate::text::Name;

/// What is known of async contexts.
#[derive(Debug)]
pub struct AsyncContexts {
    /// Attributes and calls that start a runtime or run a test on one.
    pub runtime_entry: Table<RuntimeEntry>,
    /// Trait methods that the executor runs although they are not async.
    pub polled_methods: FxHashSet<Name>,
    /// Macros whose tokens are code in place.
    pub transparent_macro: Table<TransparentMacro>,
    /// Calls that run a closure or future elsewhere.
    pub offload: Table<Offload>,
    /// Calls that run their closure before they return.
    pub inline_closure: Table<InlineClosure>,
    /// Calls that run their closure only while its value is not there yet.
    pub once_closures: FxHashSet<Name>,
    /// Attributes that keep what a function gives for later calls.
    pub memoized: FxHashSet<Name>,
    /// Calls that run as many futures beside each other as there are items.
    pub together: FxHashSet<Name>,
    /// Calls that wait for several futures in one task.
    pub joins: FxHashSet<Name>,
    /// Calls that wait for what comes in from outside the task: connections, messages, ticks.
    pub events: FxHashSet<Name>,
    /// Calls that take a datagram that anyone may have sent.
    pub datagrams: FxHashSet<Name>,
    /// Calls that wait for a connection, or give the connections one after the other.
    pub accepts: FxHashSet<Name>,
    /// Types of streams that give the connections of a listener.
    pub accepted_streams: FxHashSet<Name>,
    /// Types of streams that go by the clock, or keep only the last of what came in.
    pub paced_streams: FxHashSet<Name>,
    /// Types of streams that give the messages of a broker.
    pub message_streams: FxHashSet<Name>,
    /// Calls that ask a broker for the next messages.
    pub message_calls: FxHashSet<Name>,
    /// Calls that poll a future on the thread of their caller and drive no tasks there.
    pub polls_here: FxHashSet<Name>,
    /// Calls that wait until the program or the task is told to end, or to start anew.
    pub ends: FxHashSet<Name>,
    /// Calls and types of streams that tell of a signal or of a change of watched files.
    pub told: FxHashSet<Name>,
    /// Types of connections that live for long: web sockets and others that a request was turned into.
    pub sessions: FxHashSet<Name>,
    /// Variants of what comes in on such a connection that most messages are.
    pub session_messages: FxHashSet<Name>,
    /// Calls that open a socket for connections to come in.
    pub listeners: FxHashSet<Name>,
    /// Calls that serve until the program ends, or carry out what a chat asks for.
    pub servers: FxHashSet<Name>,
    /// Types in which a server is put together before it serves.
    pub builders: FxHashSet<Name>,
    /// Types of what a function takes that answers requests or messages.
    pub requests: FxHashSet<Name>,
    /// Types and traits of what an async function gives that answers requests.
    pub responses: FxHashSet<Name>,
    /// Calls that give or parse the command line.
    pub command_lines: FxHashSet<Name>,
    /// Derived macros that make a type a parser of command lines.
    pub parsers: FxHashSet<Name>,
    /// What registers or marks request handlers.
    pub handler: Table<Handler>,
    /// Methods that attributes make.
    pub made_methods: Vec<MadeMethod>,
}

impl AsyncContexts {
    /// The paths of the rows that are paths alone.
    pub(super) fn plain_paths(&self) -> impl Iterator<Item = &'static str> {
        let lists = [
            &self.together,
            &self.joins,
            &self.events,
            &self.accepts,
            &self.accepted_streams,
            &self.paced_streams,
            &self.message_streams,
            &self.message_calls,
            &self.polls_here,
            &self.ends,
            &self.told,
            &self.sessions,
            &self.session_messages,
            &self.listeners,
            &self.servers,
            &self.builders,
            &self.requests,
            &self.responses,
            &self.command_lines,
            &self.parsers,
        ];
        lists.into_iter().flatten().map(|path| path.as_str())
    }
}

/// A method that the macro of an attribute gives to the type that it stands at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeMethod {
    /// The canonical path of the attribute.
    pub attribute: &'static str,
    /// The method's name.
    pub method: &'static str,
    /// The canonical path of what it does.
    pub means: &'static str,
}

/// Whether a call runs the closure that it is given only while the closure's value is not there yet.
pub fn runs_once(api: Api) -> bool {
    async_contexts().once_closures.contains(&api.path())
}

/// An attribute or call that starts a runtime.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuntimeEntry {
    /// The canonical path.
    pub path: &'static str,
    /// What it starts.
    pub kind: RuntimeEntryKind,
    /// On how many threads tasks run unless its arguments say otherwise.
    pub threads: Option<RuntimeThreads>,
    /// Whether the function gets what it needs as arguments.
    #[serde(default)]
    pub takes_resources: bool,
}

/// What a runtime entry starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuntimeEntryKind {
    /// An attribute on `main`.
    Main,
    /// A call in `main`.
    Call,
    /// An attribute on a test.
    Test,
    /// Code for WebAssembly, where nothing blocks.
    Wasm,
    /// Code for microcontrollers.
    Embedded,
}

/// On how many threads a runtime runs tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuntimeThreads {
    /// The thread that started it.
    One,
    /// Several.
    Many,
}

/// A macro whose tokens are code in place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransparentMacro {
    /// The canonical path.
    pub path: &'static str,
    /// What it does with them.
    pub kind: MacroKind,
}

/// What a macro does with the code in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MacroKind {
    /// Awaits the first of several futures.
    Select,
    /// Awaits futures together.
    Join,
    /// Makes a stream of a block.
    Stream,
    /// Pins a future.
    Pin,
    /// Evaluates in place.
    Inline,
}

/// A call that runs a closure or future elsewhere.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offload {
    /// The canonical path.
    pub path: &'static str,
    /// Whether it is a method.
    pub kind: super::ApiKind,
    /// Where it runs.
    pub class: OffloadClass,
    /// What else is to be known.
    pub note: Option<&'static str>,
}

/// Where an offloaded closure or future runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OffloadClass {
    /// On a thread that may block.
    OffExecutor,
    /// As a task of its own on the executor.
    NewAsyncTask,
    /// Elsewhere, while the caller waits.
    BlocksCaller,
}

/// A call that runs its closure before it returns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InlineClosure {
    /// The canonical path.
    pub path: &'static str,
    /// Whether the closure runs when the future or stream that the call makes is polled.
    #[serde(default)]
    pub polled: bool,
    /// Whether it fills a cell, once.
    #[serde(default)]
    pub once: bool,
    /// Whether it runs in every call, as if its code stood there.
    #[serde(default)]
    pub always: bool,
}

/// What registers or marks a request handler.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handler {
    /// The canonical path.
    pub path: &'static str,
    /// The framework's name.
    pub framework: &'static str,
    /// Where the handler stands.
    pub place: HandlerPlace,
    /// Where the attribute stands on an impl: the method of it that is the handler.
    #[serde(default)]
    pub method: Option<&'static str>,
    /// Where the argument is a struct: the field that has the handler.
    pub field: Option<&'static str>,
    /// Whether handlers that are not async run on the executor, too.
    #[serde(default)]
    pub sync: bool,
    /// The versions of its crate for which they do.
    #[serde(default)]
    pub sync_versions: Versions,
    /// The calls by which a program runs those handlers elsewhere.
    #[serde(default)]
    pub sync_unless: Vec<&'static str>,
    /// Whether what it gives goes on for as long as somebody listens.
    #[serde(default)]
    pub lives: bool,
    /// The word in the attribute of a trait's method by which those run on a thread that may block.
    pub leaves: Option<&'static str>,
    /// The attribute by which the macro of an impl tells its handlers from other methods, if it does.
    pub mark: Option<&'static str>,
    /// What the macro of a trait appends to its name, and gives that name to the trait that is implemented.
    pub appends: Option<&'static str>,
}

/// Where a handler stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandlerPlace {
    /// It is an argument of the call.
    Argument,
    /// It is what the method is called on.
    Receiver,
    /// The attribute stands on it.
    Attribute,
    /// One or the other.
    AttributeOrArgument,
    /// It is a method of an impl of the trait.
    ImplMethod,
    /// An argument, or a method of an impl.
    ArgumentOrImplMethod,
    /// It is a method of an impl on which the attribute stands, or of whose trait it does.
    AttributeOfImpl,
}

impl HandlerPlace {
    /// Whether a call of the API has the handler, as an argument or as what it is called on.
    pub fn is_call(self) -> bool {
        self == Self::Receiver || self.is_argument()
    }

    /// Whether the handler may be an argument of the call.
    pub fn is_argument(self) -> bool {
        matches!(
            self,
            Self::Argument | Self::AttributeOrArgument | Self::ArgumentOrImplMethod
        )
    }

    /// Whether the handler may be marked by an attribute.
    pub fn is_attribute(self) -> bool {
        matches!(self, Self::Attribute | Self::AttributeOrArgument)
    }

    /// Whether the handler may be a method of an impl.
    pub fn is_impl_method(self) -> bool {
        matches!(self, Self::ImplMethod | Self::ArgumentOrImplMethod)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct File {
    runtime_entry: Vec<RuntimeEntry>,
    polled_method: Vec<&'static str>,
    once_closure: Vec<&'static str>,
    memoized: Vec<&'static str>,
    together: Vec<&'static str>,
    join: Vec<&'static str>,
    event: Vec<&'static str>,
    datagram: Vec<&'static str>,
    accept: Vec<&'static str>,
    accepted_stream: Vec<&'static str>,
    paced_stream: Vec<&'static str>,
    message_stream: Vec<&'static str>,
    message_call: Vec<&'static str>,
    polls_here: Vec<&'static str>,
    end: Vec<&'static str>,
    told: Vec<&'static str>,
    session: Vec<&'static str>,
    session_message: Vec<&'static str>,
    listener: Vec<&'static str>,
    server: Vec<&'static str>,
    builder: Vec<&'static str>,
    request: Vec<&'static str>,
    response: Vec<&'static str>,
    command_line: Vec<&'static str>,
    parser: Vec<&'static str>,
    transparent_macro: Vec<TransparentMacro>,
    offload: Vec<Offload>,
    inline_closure: Vec<InlineClosure>,
    handler: Vec<Handler>,
    made_method: Vec<MadeMethod>,
}

keyed! {
    RuntimeEntry { path }
    TransparentMacro { path }
    Offload { path }
    InlineClosure { path }
    Handler { path }
}

lazy! {
    /// What is known of async contexts.
    pub fn async_contexts() -> AsyncContexts = "async_contexts", |file: File| AsyncContexts {
        runtime_entry: Table::new(file.runtime_entry),
        polled_methods: file.polled_method.into_iter().map(Name::new).collect(),
        transparent_macro: Table::new(file.transparent_macro),
        offload: Table::new(file.offload),
        inline_closure: Table::new(file.inline_closure),
        once_closures: file.once_closure.into_iter().map(Name::new).collect(),
        memoized: file.memoized.into_iter().map(Name::new).collect(),
        together: file.together.into_iter().map(Name::new).collect(),
        joins: file.join.into_iter().map(Name::new).collect(),
        events: file.event.into_iter().map(Name::new).collect(),
        datagrams: file.datagram.into_iter().map(Name::new).collect(),
        accepts: file.accept.into_iter().map(Name::new).collect(),
        accepted_streams: file.accepted_stream.into_iter().map(Name::new).collect(),
        paced_streams: file.paced_stream.into_iter().map(Name::new).collect(),
        message_streams: file.message_stream.into_iter().map(Name::new).collect(),
        message_calls: file.message_call.into_iter().map(Name::new).collect(),
        polls_here: file.polls_here.into_iter().map(Name::new).collect(),
        ends: file.end.into_iter().map(Name::new).collect(),
        told: file.told.into_iter().map(Name::new).collect(),
        session_messages: file.session_message.into_iter().map(Name::new).collect(),
        sessions: file.session.into_iter().map(Name::new).collect(),
        listeners: file.listener.into_iter().map(Name::new).collect(),
        requests: file.request.into_iter().map(Name::new).collect(),
        responses: file.response.into_iter().map(Name::new).collect(),
        servers: file.server.into_iter().map(Name::new).collect(),
        builders: file.builder.into_iter().map(Name::new).collect(),
        command_lines: file.command_line.into_iter().map(Name::new).collect(),
        parsers: file.parser.into_iter().map(Name::new).collect(),
        handler: Table::new(file.handler),
        made_methods: file.made_method,
    }
}

impl Handler {
    /// The trait or function without its crate, for messages.
    pub fn short_name(&self) -> &'static str {
        let path = self.path();
        path.rsplit_once("::").map_or(path, |(_, name)| name)
    }
}
