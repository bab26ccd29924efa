//! What awaited code does outside the process: whether it only reads, and whether it waits for another
//! machine or the disk. What is not known counts as a write, unless its name says that it reads.

mod diesel;
mod implementations;
mod names;
mod origins;
mod places;
mod sea_orm;
mod written;

pub(super) use self::implementations::bodies_of_implementations;

use self::names::{by_name, by_std, names_latency, writes_by_name};
use self::origins::{Place, begins_with_get, calls_given_closure, only_selects_rows};
use self::places::is_own_place;
use self::written::{is_new_file, is_new_file_of_std, is_object};
use super::facts::{BodyFacts, Type};
use crate::knowledge::{self, Access, Api, Category, GuardClass, RemoteEffect};
use crate::semantics::defs::{DefId, DefKind, Namespace, Resolution};
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::types::{Primitive, TyKind};
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, MacroCall, MacroKind, PatId, UnaryOp};
use crate::text::Name;

/// Methods that write to a file, where they are called on one.
const WRITES: &[&str] = &[
    "tokio::io::AsyncWriteExt::write_all",
    "tokio::io::AsyncWriteExt::flush",
    "tokio::io::AsyncWriteExt::shutdown",
    "tokio::fs::File::sync_all",
];

/// What code does outside its own variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Nothing.
    Quiet,
    /// It reads.
    Reads,
    /// Its name says that it reads.
    SeemsToRead,
    /// It writes, or is there for its order, or nobody knows.
    Acts,
}

/// For what code waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wait {
    /// For nothing that is known.
    None,
    /// For the disk.
    Disk,
    /// For a database.
    Database,
    /// For another machine.
    Remote,
}

/// What code does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effects {
    pub(super) level: Level,
    pub(super) wait: Wait,
    /// Whether it writes files or objects, which `level` leaves out.
    pub(super) stores: bool,
}

impl Effects {
    const QUIET: Self = Self::of(Level::Quiet, Wait::None);
    const ACTS: Self = Self::of(Level::Acts, Wait::None);

    const fn of(level: Level, wait: Wait) -> Self {
        Self {
            level,
            wait,
            stores: false,
        }
    }

    /// A file is written.
    const STORES: Self = Self {
        level: Level::Reads,
        wait: Wait::Disk,
        stores: true,
    };

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            level: self.level.max(other.level),
            wait: self.wait.max(other.wait),
            stores: self.stores || other.stores,
        }
    }
}

/// How deep calls are followed.
const DEEPEST: usize = 6;

/// Reads code and the functions of the workspace that it calls.
pub(super) struct Reader<'m> {
    model: &'m Model,
    open: Vec<DefId>,
    /// The calls that lead here, the last one that of the function that is read.
    calls: Vec<Place<'m>>,
    /// Variables whose parts may be assigned, with their body.
    filled: Vec<PatId>,
    /// Whether what is read only builds a query that is known.
    builds: bool,
}

impl<'m> Reader<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self {
            model,
            open: Vec::new(),
            calls: Vec::new(),
            filled: Vec::new(),
            builds: false,
        }
    }

    /// The same, to whom what is bound by a pattern is there to be filled.
    pub(super) fn filling(mut self, facts: &BodyFacts<'m>, pat: PatId) -> Self {
        let filled = &mut self.filled;
        facts
            .flow()
            .each_binding(pat, &mut |binding| filled.push(binding));
        self
    }

    /// What an expression of a body does.
    pub(super) fn expr(&mut self, facts: &BodyFacts<'m>, expr: ExprId) -> Effects {
        match self.model.body_of(facts.owner()) {
            Some(body) => self.read(body, expr),
            None => Effects::ACTS,
        }
    }

    /// For what an expression waits, whatever else it does.
    pub(super) fn wait(&mut self, facts: &BodyFacts<'m>, expr: ExprId) -> Wait {
        let Some(body) = self.model.body_of(facts.owner()) else {
            return Wait::None;
        };
        self.longest_wait(body, expr)
    }

    fn longest_wait(&mut self, body: &'m BodyInfo, expr: ExprId) -> Wait {
        let file = body.source(self.model);
        let own = match file.expr(expr).kind {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.own_wait(body, expr),
            _ => Wait::None,
        };
        let mut all = own;
        file.each_child(expr, &mut |child| {
            all = all.max(self.longest_wait(body, child));
        });
        all
    }

    fn own_wait(&mut self, body: &'m BodyInfo, expr: ExprId) -> Wait {
        let Some(call) = body.types.call(expr) else {
            return Wait::None;
        };
        if let Callee::Function { def, .. } = call.callee
            && self.model.program.is_workspace(def)
        {
            let inner = self.model.body_of(def);
            if self.open.len() >= DEEPEST || self.open.contains(&def) {
                return Wait::None;
            }
            self.open.push(def);
            let wait = match inner {
                Some(inner) => self.longest_wait(inner, inner.hir(self.model).root),
                None => self.wait_of_implementations(def),
            };
            self.open.pop();
            return wait;
        }
        let Some(api) = self.model.api(call) else {
            return Wait::None;
        };
        if let Some(row) = knowledge::remote_io().calls.get(api) {
            return match (row.effect, row.latency) {
                (RemoteEffect::Local | RemoteEffect::Ordering | RemoteEffect::Delay, _) => {
                    Wait::None
                }
                (_, Some("disk")) => Wait::Disk,
                (_, Some("database")) => Wait::Database,
                _ => Wait::Remote,
            };
        }
        match knowledge::database_calls().get(api) {
            Some(row) if row.is_async == Some(true) => Wait::Database,
            _ => Wait::None,
        }
    }

    fn read(&mut self, body: &'m BodyInfo, expr: ExprId) -> Effects {
        let file = body.source(self.model);
        let own = match file.expr(expr).kind {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.call(body, expr),
            ExprKind::Macro(call) => macro_call(&file.macro_calls[call]),
            ExprKind::Assign { lhs, .. } | ExprKind::CompoundAssign { lhs, .. } => {
                if is_own_place(body, self.model, lhs) || self.fills(body, lhs) {
                    Effects::QUIET
                } else {
                    Effects::ACTS
                }
            }
            ExprKind::Yield(_) | ExprKind::Opaque => Effects::ACTS,
            _ => Effects::QUIET,
        };
        let mut all = own;
        if all.level < Level::Acts {
            let around = self.builds;
            self.builds |= self.is_diesel(body, expr) || self.is_sea_orm(body, expr);
            file.each_child(expr, &mut |child| {
                if all.level < Level::Acts {
                    all = all.and(self.read(body, child));
                }
            });
            self.builds = around;
        }
        all
    }

    /// Whether what a variable leads to that is there to be filled is assigned, or a field of it.
    fn fills(&self, body: &BodyInfo, place: ExprId) -> bool {
        let file = body.source(self.model);
        let (ExprKind::Field { base, .. }
        | ExprKind::Unary {
            op: UnaryOp::Deref,
            operand: base,
        }) = file.expr(place).kind
        else {
            return false;
        };
        self.open.is_empty()
            && matches!(body.types.path(base), ValueResolution::Local(local)
                if self.filled.contains(&local))
    }

    fn call(&mut self, body: &'m BodyInfo, expr: ExprId) -> Effects {
        let Some(call) = body.types.call(expr) else {
            return Effects::of(Level::SeemsToRead, Wait::None);
        };
        let program = &self.model.program;
        let awaited = self.model.is_awaited(body, expr);
        match call.callee {
            Callee::Closure(_) => Effects::QUIET,
            Callee::Function { def, declared } => {
                let own = program.is_workspace(def)
                    && declared.is_none_or(|declared| program.is_workspace(declared));
                if program.is_workspace(def) && (own || !awaited) {
                    self.calls.push(Place { body, expr });
                    let found = self.function(def, awaited);
                    self.calls.pop();
                    return found;
                }
                if program.function(def).is_none() {
                    return Effects::QUIET; // a constructor
                }
                let path = program
                    .defs
                    .canonical_path(declared.filter(|_| own).unwrap_or(def));
                let api = self.model.api(call).unwrap_or_else(|| Api::of(path));
                self.api(body, expr, api, awaited)
            }
            Callee::Unread(path) => self.api(body, expr, Api::of(path), awaited),
            Callee::Value | Callee::Unknown => {
                let file = body.source(self.model);
                let name = file.method_call(expr).map(|call| call.method.name);
                match name {
                    Some(name) if fetches_query(self.model, body, expr, name.as_str()) => {
                        self.query(body, expr, Access::Either)
                    }
                    Some(_) if self.is_diesel(body, expr) => self.diesel(body, expr),
                    Some(_) if self.is_sea_orm(body, expr) => self.sea_orm(body, expr),
                    Some(_) if self.builds && !awaited => Effects::QUIET,
                    // What was awaited is told of where it was.
                    Some(_) if !awaited && self.asks_answer(body, expr) => Effects::QUIET,
                    Some(name) => by_name(name.as_str(), awaited),
                    None if self.builds && !awaited && matches!(call.callee, Callee::Unknown) => {
                        Effects::QUIET
                    }
                    None if calls_given_closure(self.model, &self.calls, Place { body, expr }) => {
                        Effects::QUIET
                    }
                    None => Effects::ACTS,
                }
            }
        }
    }

    /// Whether a method is called on what an await gave, or on a part of it.
    fn asks_answer(&self, body: &'m BodyInfo, expr: ExprId) -> bool {
        const MOST_STEPS: usize = 16;
        let file = body.source(self.model);
        let graph = Graph::default();
        let flow = Flow::new(self.model, body, &graph);
        let mut inner = expr;
        for _ in 0..MOST_STEPS {
            inner = match file.expr(inner).kind {
                ExprKind::Await(_) => return true,
                ExprKind::MethodCall { .. } => match file.method_call(inner) {
                    Some(call) => flow.origin(call.receiver),
                    None => return false,
                },
                ExprKind::Field { base, .. } => flow.origin(base),
                ExprKind::Try(operand) | ExprKind::Unary { operand, .. } => flow.origin(operand),
                _ => return false,
            };
        }
        false
    }

    /// What a function of the workspace does when it is called (and awaited).
    fn function(&mut self, def: DefId, awaited: bool) -> Effects {
        let program = &self.model.program;
        let name = program.def(def).name.as_str();
        if program.function(def).is_none() {
            return Effects::QUIET; // a constructor
        }
        if self.open.contains(&def) {
            return Effects::QUIET;
        }
        let body = self.model.body_of(def);
        let Some(body) = body.filter(|_| self.open.len() < DEEPEST) else {
            // That an implementation does more than is understood says less than the name, and one in
            // memory may stand in for others.
            let (found, is_local) = self.by_implementations(def, awaited);
            let found = found.filter(|found| found.level < Level::Acts && found.wait > Wait::None);
            return found.unwrap_or_else(|| {
                let named = by_name(name, awaited);
                let most = if is_local { Wait::Disk } else { named.wait };
                Effects {
                    wait: named.wait.min(most),
                    ..named
                }
            });
        };
        self.open.push(def);
        let builds = std::mem::take(&mut self.builds);
        let root = body.hir(self.model).root;
        let mut found = self.read(body, root);
        self.builds = builds;
        self.open.pop();
        // A sketch that only sleeps shows nothing; its name may.
        let named = by_name(name, awaited).level;
        let shows_nothing = found.level == Level::Quiet
            && awaited
            && writes_by_name(name)
            && !self.runs_given_closure(body);
        if found.level == Level::SeemsToRead || shows_nothing {
            found.level = named;
        }
        let is_free = program.container(def).is_none();
        if awaited
            && self.model.makes_future(def)
            && is_free
            && found.wait == Wait::None
            && is_stub(self.model, body)
            && names_latency(name)
        {
            found = found.and(Effects::of(Level::SeemsToRead, Wait::Remote));
        }
        found
    }

    /// Whether a function runs what its caller hands it, so that the caller shows what it does.
    fn runs_given_closure(&self, body: &'m BodyInfo) -> bool {
        body.types.calls().iter().any(|call| {
            let at = Place {
                body,
                expr: call.expr,
            };
            calls_given_closure(self.model, &self.calls, at)
        })
    }

    fn api(&self, body: &'m BodyInfo, expr: ExprId, api: Api, awaited: bool) -> Effects {
        let remote = knowledge::remote_io();
        if let Some(row) = remote.calls.get(api) {
            let wait = match row.latency {
                Some("disk") => Wait::Disk,
                Some("database") => Wait::Database,
                _ => Wait::Remote,
            };
            return match row.effect {
                RemoteEffect::Read => Effects::of(Level::Reads, wait),
                RemoteEffect::Local => Effects::QUIET,
                RemoteEffect::Write if is_new_file(api) => Effects::STORES,
                RemoteEffect::Write if is_object(api) => {
                    Effects::STORES.and(Effects::of(Level::Reads, wait))
                }
                RemoteEffect::Delay => Effects::of(Level::Quiet, Wait::Remote),
                RemoteEffect::ByVerb
                    if begins_with_get(self.model, &self.calls, Place { body, expr }) =>
                {
                    Effects::of(Level::Reads, wait)
                }
                RemoteEffect::ByName => match by_name(api.name(), awaited) {
                    named if named.wait == Wait::Remote => Effects::of(Level::Reads, wait),
                    named => named,
                },
                _ => Effects::ACTS,
            };
        }
        if let Some(row) = knowledge::database_calls().get(api) {
            return if diesel::is_of_crate(api) {
                self.diesel(body, expr)
            } else if api.crate_name() == "aws_sdk_s3" && !awaited {
                Effects::QUIET // it only builds: sending is told of on its own
            } else {
                self.query(body, expr, row.access)
            };
        }
        if let Some(guard) = knowledge::guard(api) {
            let shared = matches!(api.name(), "read" | "borrow" | "get");
            return if guard.class == GuardClass::PooledConnection {
                // Each has a connection of its own.
                Effects::of(Level::Reads, Wait::None)
            } else if shared {
                Effects::QUIET
            } else {
                Effects::ACTS
            };
        }
        if WRITES.contains(&api.path().as_str()) && self.is_of_file(body, expr) {
            return Effects::STORES;
        }
        if is_new_file_of_std(api) {
            return Effects {
                wait: Wait::None,
                ..Effects::STORES
            };
        }
        if awaited && self.takes_rows(body, expr, api) {
            return Effects::of(Level::Reads, Wait::Database);
        }
        let contexts = knowledge::async_contexts();
        let channels = knowledge::channels();
        let blocking = knowledge::blocking(api);
        // It does what the future does, which is its operand.
        if blocking.is_some_and(|row| row.category == Category::BlockOn) {
            return Effects::QUIET;
        }
        let acts = blocking.is_some()
            || contexts.offload.get(api).is_some()
            || channels.send.get(api).is_some()
            || channels.recv.get(api).is_some();
        if acts {
            return Effects::ACTS;
        }
        match api.crate_name() {
            "std" => by_std(api.path().as_str(), !self.open.is_empty()),
            name if remote.builders.contains(&name) && !awaited => Effects::QUIET,
            name if Primitive::from_name(Name::new(name)).is_some() => Effects::QUIET,
            _ => by_name(api.name(), awaited),
        }
    }

    /// Whether a call takes the rows, or the next one, out of the cursor of a database.
    fn takes_rows(&self, body: &'m BodyInfo, call: ExprId, api: Api) -> bool {
        const TAKES: &[&str] = &[
            "futures::stream::StreamExt::collect",
            "futures::stream::StreamExt::next",
            "futures::stream::TryStreamExt::try_collect",
            "futures::stream::TryStreamExt::try_next",
        ];
        let receiver = || body.source(self.model).method_call(call);
        TAKES.contains(&api.path().as_str())
            && receiver().is_some_and(|call| {
                let ty = Type::new(&self.model.program, body.types.expr(call.receiver));
                let path = ty.peeled().path();
                path.is_some_and(|path| knowledge::database_family(Api::of(path)).is_some())
            })
    }

    /// Whether a method is called on a file of tokio.
    fn is_of_file(&self, body: &'m BodyInfo, call: ExprId) -> bool {
        let program = &self.model.program;
        let receiver = body.source(self.model).method_call(call);
        receiver.is_some_and(|call| {
            let ty = Type::new(program, body.types.expr(call.receiver));
            ty.peeled().is("tokio::fs::File")
        })
    }

    /// What a query does: its text says it.
    fn query(&self, body: &'m BodyInfo, expr: ExprId, access: Access) -> Effects {
        let reads = match access {
            Access::Read => true,
            Access::Write | Access::BlockingCommand => false,
            Access::Either => only_selects_rows(self.model, &self.calls, Place { body, expr }),
        };
        if reads && !self.in_transaction(body, expr) {
            Effects::of(Level::Reads, Wait::Database)
        } else {
            Effects::ACTS
        }
    }

    fn in_transaction(&self, body: &'m BodyInfo, expr: ExprId) -> bool {
        let file = body.source(self.model);
        let types = &self.model.program.types;
        let mut found = false;
        file.each_child(expr, &mut |part| {
            let mut part = part;
            while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
                file.expr(part).kind
            {
                part = operand;
            }
            let ty = types.peel_references(body.types.expr(part));
            let name = match types.kind(ty) {
                TyKind::Adt(def, _) => Some(self.model.program.def(*def).name),
                TyKind::Unread(path, _) => Some(*path),
                _ => None,
            };
            found |= name.is_some_and(|name| name.as_str().ends_with("Transaction"));
        });
        found
    }
}

/// Whether an unknown method runs a query that a macro of sqlx makes.
fn fetches_query(model: &Model, body: &BodyInfo, expr: ExprId, name: &str) -> bool {
    if !matches!(name, "fetch_one" | "fetch_all" | "fetch_optional") {
        return false;
    }
    let file = body.source(model);
    let mut inner = expr;
    while let Some(call) = file.method_call(inner) {
        inner = call.receiver;
    }
    let ExprKind::Macro(call) = file.expr(inner).kind else {
        return false;
    };
    let module = model.program.def(body.owner).module;
    let path = file.path(file.macro_calls[call].path);
    let found = model
        .program
        .defs
        .resolve_path(module, file, path, Namespace::Macros);
    match found.resolution {
        Resolution::Unread(path) => path.as_str().starts_with("sqlx::query"),
        Resolution::Def(def) => {
            let path = model.program.defs.canonical_path(def);
            path.as_str().starts_with("sqlx::query")
        }
        _ => false,
    }
}

fn macro_call(call: &MacroCall) -> Effects {
    match call.kind {
        MacroKind::Opaque
        | MacroKind::Items(_)
        | MacroKind::Statements(_)
        | MacroKind::Select(_)
        | MacroKind::Stream(_) => Effects::ACTS,
        _ => Effects::QUIET,
    }
}

/// Whether a body awaits and calls nothing of its own: a sketch of a function.
fn is_stub(model: &Model, body: &BodyInfo) -> bool {
    let file = body.source(model);
    let hir = body.hir(model);
    let mut exprs = (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
    let program = &model.program;
    !exprs.any(|expr| matches!(file.expr(expr).kind, ExprKind::Await(_)))
        && body.types.calls().iter().all(|call| match call.callee {
            Callee::Function { def, .. } => {
                !program.is_workspace(def)
                    || matches!(program.def(def).kind, DefKind::Struct | DefKind::Variant(_))
            }
            _ => false,
        })
}
