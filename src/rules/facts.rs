//! Where rules meet the semantic model: the only file of this room that knows its face.

mod exposure;
mod few;
mod fields;
mod handed;
mod items;
mod lazy;
mod loops;
mod owner;
mod retries;
mod structure;
mod types;
mod versions;

use std::cell::OnceCell;

pub(in crate::rules) use fields::mentions_field;
pub(in crate::rules) use items::takes_items;
pub use loops::{Iteration, LoopFacts, Trips};
pub use types::{Type, variant_part};

pub use crate::semantics::ClosureUse;

use smallvec::SmallVec;

use super::policy::Place;
use crate::finding::{Confidence, Heat};
use crate::knowledge::{self, Api, BlockingApi, Category, Weight};
use crate::semantics::defs::{DefId, Namespace, Resolution};
use crate::semantics::flow::{Flow, Graph};
use crate::semantics::infer::{self, ValueResolution};
use crate::semantics::{
    BodyInfo, Context, FrameId, FrameKind, HotReason, Model, Runtime, Step as ChainStep,
    Witness as ModelWitness,
};
use crate::syntax::hir::{BodyId, ExprId, ExprKind, PatId, SourceFile};
use crate::text::{FileId, FileRange, Name, TextRange};

/// What the model knows of a body.
pub struct BodyFacts<'m> {
    /// The file's tree.
    pub file: &'m SourceFile,
    /// The file.
    pub file_id: FileId,
    /// The body in the file.
    pub body: BodyId,
    /// Where it lies.
    pub place: Place,
    model: &'m Model,
    info: &'m BodyInfo,
    suspensions: OnceCell<Vec<ExprId>>,
    effects: OnceCell<Vec<Witness>>,
    graph: OnceCell<Graph>,
}

/// What a call calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// Something outside the workspace, by its path.
    Api(Api),
    /// A function of the workspace.
    Function(DefId),
    /// Not known, or a value.
    Unknown,
}

impl Callee {
    /// The API, where it is one.
    pub fn api(self) -> Option<Api> {
        match self {
            Self::Api(api) => Some(api),
            _ => None,
        }
    }
}

/// In how many functions of dependencies in a row a chain is as sure as in the workspace's.
const MOST_SURE_STEPS: usize = 2;

/// How a call comes to do something to the thread that runs it.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The call in the body at hand.
    pub call: ExprId,
    /// What is done.
    pub category: Category,
    /// The API that does it in the end.
    pub api: Api,
    /// What the tables say of it.
    pub row: &'static BlockingApi,
    /// How long it takes.
    pub weight: Weight,
    /// How sure the chain is; the row's own ceiling included.
    pub confidence: Confidence,
    /// The functions between, outermost first, each with the place of the call in it that leads on.
    /// Empty where the call is that of the API.
    pub steps: Vec<Step>,
    /// How many of the functions between are a dependency's.
    pub outside: usize,
}

/// A function on the way to an effect.
#[derive(Clone, Debug)]
pub struct Step {
    /// It.
    pub def: DefId,
    /// Its name, of a method with its type: `Store::load`; a dependency's with its whole path.
    pub function: &'static str,
    /// The call in it that leads on.
    pub at: FileRange,
}

impl<'m> BodyFacts<'m> {
    /// The facts of a body.
    pub(super) fn of(model: &'m Model, info: &'m BodyInfo) -> Self {
        Self {
            file: model.program.file(info.file),
            file_id: info.file,
            body: info.body,
            place: Place::of_def(model, info.owner),
            model,
            info,
            suspensions: OnceCell::new(),
            effects: OnceCell::new(),
            graph: OnceCell::new(),
        }
    }

    /// The facts of a function of the workspace, if it has a body.
    pub fn of_function(&self, def: DefId) -> Option<Self> {
        let body = self.model.body_of(def)?;
        Some(Self::of(self.model, body))
    }

    /// The code of the body.
    pub fn root(&self) -> ExprId {
        self.file.bodies[self.body].root
    }

    /// The function or constant.
    pub fn owner(&self) -> DefId {
        self.info.owner
    }

    /// The name of the function or constant, of a method with its type: `Store::load`.
    pub fn function_name(&self) -> &'static str {
        self.short_name(self.info.owner)
    }

    /// The path of the function or constant.
    pub fn function_path(&self) -> &'static str {
        self.place.function(self.model)
    }

    fn short_name(&self, def: DefId) -> &'static str {
        self.name_with(def, 0)
    }

    /// As [`Self::short_name`], behind so many of the modules around it.
    fn name_with(&self, def: DefId, modules: usize) -> &'static str {
        let program = &self.model.program;
        let path = program.defs.canonical_path(def).as_str();
        let in_type = usize::from(program.container(def).is_some());
        let start = path.rmatch_indices("::").nth(in_type + modules);
        start.map_or(path, |(position, _)| &path[position + 2..])
    }

    /// The type of an expression.
    pub fn ty(&self, id: ExprId) -> Type<'m> {
        Type::new(&self.model.program, self.info.types.expr(id))
    }

    /// The type of a variable or of what a pattern matches.
    pub fn pat_ty(&self, id: PatId) -> Type<'m> {
        Type::new(&self.model.program, self.info.types.pat(id))
    }

    /// The variable that a path names.
    pub fn local(&self, path: ExprId) -> Option<PatId> {
        match self.info.types.path(path) {
            ValueResolution::Local(pat) => Some(pat),
            _ => None,
        }
    }

    /// The paths of this body that name a variable.
    pub fn uses_of(&self, local: PatId) -> impl Iterator<Item = ExprId> {
        let paths = self.info.types.paths().iter();
        paths
            .filter(move |(_, meaning)| *meaning == ValueResolution::Local(local))
            .map(|&(expr, _)| expr)
    }

    /// What a path in value position names, as an API.
    pub fn value_api(&self, path: ExprId) -> Option<Api> {
        match self.info.types.path(path) {
            ValueResolution::Def(def) if self.is_outside(def) => {
                Some(self.model.program.named_api(def))
            }
            ValueResolution::Unread(path) => Some(Api::of(path)),
            _ => None,
        }
    }

    /// The definition of the workspace that a path in value position names.
    pub fn value_def(&self, path: ExprId) -> Option<DefId> {
        match self.info.types.path(path) {
            ValueResolution::Def(def) => Some(def),
            _ => None,
        }
    }

    /// What a call calls.
    pub fn callee(&self, call: ExprId) -> Callee {
        let found = self.info.types.call(call);
        found.map_or(Callee::Unknown, |call| self.callee_of(call))
    }

    fn callee_of(&self, call: &infer::Call) -> Callee {
        if let Some(api) = self.model.outside_api(call) {
            return Callee::Api(api);
        }
        match call.callee {
            infer::Callee::Function { def, .. } => Callee::Function(def),
            _ => Callee::Unknown,
        }
    }

    fn is_outside(&self, def: DefId) -> bool {
        !self.model.program.defs.is_own(def)
    }

    /// The calls of APIs in this body.
    pub fn api_calls(&self) -> impl Iterator<Item = (ExprId, Api)> {
        let calls = self.info.types.calls().iter();
        calls.filter_map(|call| Some((call.expr, self.callee_of(call).api()?)))
    }

    /// The calls of functions of the workspace in this body.
    pub fn own_calls(&self) -> impl Iterator<Item = (ExprId, DefId)> {
        let calls = self.info.types.calls().iter();
        calls.filter_map(|call| match self.callee_of(call) {
            Callee::Function(def) => Some((call.expr, def)),
            _ => None,
        })
    }

    /// The expression of which another is a direct part.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.info.frames.parent(id)
    }

    /// The expressions of this body.
    pub fn own_exprs(&self) -> impl Iterator<Item = ExprId> {
        let body = &self.file.bodies[self.body];
        let root = body.root;
        (body.first_expr.index()..body.end_expr.index())
            .map(ExprId::from_index)
            // Those of nested items have no parent here.
            .filter(move |&expr| expr == root || self.parent(expr).is_some())
    }

    /// Whether an expression runs only when something failed.
    pub fn in_error_path(&self, id: ExprId) -> bool {
        let frames = &self.info.frames;
        frames.outwards(frames.of(id)).any(|(_, frame)| {
            frame.kind == FrameKind::ErrorPath && !self.is_other_reading(frame.expr)
        })
    }

    /// Whether no release build has an expression.
    pub fn is_left_out(&self, id: ExprId) -> bool {
        self.info.frames.leave_out(id)
    }

    /// How the closure at an expression is used.
    pub fn closure_use(&self, closure: ExprId) -> ClosureUse {
        self.model.use_of_closure(self.info, closure)
    }

    /// The innermost loop around an expression.
    pub fn loops(&self, id: ExprId) -> LoopFacts {
        loops::of(self, &self.info.frames, id)
    }

    /// The loops around an expression with how often they run, innermost first, up to its function,
    /// task or thread.
    pub fn loops_around(&self, id: ExprId) -> SmallVec<[(ExprId, Trips); 4]> {
        loops::around(self, &self.info.frames, id)
    }

    /// Whether an expression goes round in a loop of one of the `kinds`, itself or in the functions that it calls,
    /// so many deep.
    pub fn goes_round(&self, expr: ExprId, kinds: fn(&ExprKind) -> bool, depth: u8) -> bool {
        loops::goes_round(self, expr, kinds, depth)
    }

    /// Whether the code leaves a loop behind an expression in the same pass.
    pub fn leaves_behind(&self, id: ExprId, around: ExprId) -> bool {
        loops::leaves_behind(self, id, around)
    }

    /// The name of the macro of std that a macro call calls; `None` for all other macros.
    pub fn std_macro(&self, id: ExprId) -> Option<&'static str> {
        let ExprKind::Macro(call) = self.file.expr(id).kind else {
            return None;
        };
        let path = self.file.path(self.file.macro_calls[call].path);
        let segments = self.file.list(path.segments);
        let name = segments.last()?.name.as_str();
        let program = &self.model.program;
        let found =
            program
                .defs
                .resolve_path(self.module_at(id), self.file, path, Namespace::Macros);
        let of_std = |path: Name| Api::of(path).crate_name() == "std";
        let call_start = self.file.range(id).start;
        // Rules hold from where they stand on.
        let is_below = |def: DefId| {
            let written = program.def(def);
            written.file == self.file_id && self.file.items[written.item].range.start > call_start
        };
        let is_std = match found.resolution {
            Resolution::Def(def) if segments.len() == 1 && is_below(def) => true,
            Resolution::Def(def) => of_std(program.defs.canonical_path(def)),
            Resolution::Unread(path) => of_std(path),
            // The prelude's macros are declared nowhere that is read.
            _ => match segments {
                [_] => true,
                [krate, _] => matches!(krate.name.as_str(), "std" | "core" | "alloc"),
                _ => false,
            },
        };
        is_std.then_some(name)
    }

    /// The text of a range of the file.
    pub fn text(&self, range: TextRange) -> &'m str {
        range.of(self.model.program.text(self.file_id))
    }

    /// The text of an expression, of a literal that a macro made that of its rules.
    pub fn source(&self, expr: ExprId) -> &'m str {
        let text = self.model.program.text(self.file_id);
        self.file.source(expr, text)
    }

    /// Where an expression runs.
    pub fn context(&self, id: ExprId) -> Context {
        self.model.context(self.info, id)
    }

    /// Whether an expression runs where futures are polled.
    pub fn is_async(&self, id: ExprId) -> bool {
        self.context(id).runtime == Runtime::Async
    }

    /// Whether code is chosen by the runtime that it runs on, beside what lets that runtime know.
    pub fn is_gated(&self, id: ExprId) -> bool {
        let range = self.file.range(id);
        let parts = self.model.gated_parts(self.info);
        parts.iter().any(|part| part.contains_range(range))
    }

    /// Whether the value of a call is awaited.
    pub fn is_awaited(&self, call: ExprId) -> bool {
        self.model.is_awaited(self.info, call)
    }

    /// Whether the value of a call is awaited where it is made.
    pub fn is_awaited_at_once(&self, call: ExprId) -> bool {
        self.model.is_awaited_at_once(self.info, call)
    }

    /// How often an expression runs.
    pub fn heat(&self, id: ExprId) -> Heat {
        self.model.heat(self.info, id)
    }

    /// Whether an expression runs for a connection that a server takes, however long that lives.
    pub fn serves_connection(&self, id: ExprId) -> bool {
        self.model.serves_connection(self.info, id)
    }

    /// Whether an expression runs for a web socket or another connection that a request was turned into.
    pub fn serves_session(&self, id: ExprId) -> bool {
        self.model.serves_session(self.info, id)
    }

    /// Whether an expression that serves a connection runs for each message that comes in on it.
    pub fn serves_messages(&self, id: ExprId) -> bool {
        self.model.serves_messages(self.info, id)
    }

    /// Whether an expression stands in a loop or closure that takes the messages of a broker.
    pub fn is_per_delivery(&self, id: ExprId) -> bool {
        self.model.is_per_delivery(self.info, id)
    }

    /// Why the function is hot, in words; `None` where it is not.
    pub fn hot_reason(&self) -> Option<String> {
        Some(match self.model.hot_reason(self.info.owner)? {
            HotReason::Handler(framework) => format!("it serves requests of {framework}"),
            HotReason::Connection => "it serves each connection that is accepted".to_owned(),
            HotReason::Polled => "it is called for every poll or item".to_owned(),
            HotReason::CalledFrom(caller) => {
                let name = self.model.program.def(caller).name;
                // Of others a closure or loop alone is.
                let is_hot = self.model.hot_reason(caller).is_some();
                let how = if is_hot {
                    ", which is hot"
                } else {
                    " where it serves requests"
                };
                format!("`{name}` calls it{how}")
            }
        })
    }

    /// Whether the function is itself a request handler of a framework.
    pub fn is_handler(&self) -> bool {
        matches!(
            self.model.hot_reason(self.info.owner),
            Some(HotReason::Handler(_))
        )
    }

    /// Whether an expression is a closure that a framework calls for each request.
    pub fn is_handler_closure(&self, id: ExprId) -> bool {
        self.model.is_handler_closure(self.info, id)
    }

    /// Whether the function serves requests or connections itself or, through however many others, is
    /// called by one that does.
    pub fn serves_requests(&self) -> bool {
        self.calls_from_handler().is_some()
    }

    /// Over how many calls what serves requests or connections reaches the function, at the least as far as is known.
    pub fn calls_from_handler(&self) -> Option<usize> {
        // Each is hot because of one that was hot before it, so this ends; the bound is for the reader.
        const FURTHEST: usize = 64;
        let mut function = self.info.owner;
        for calls in 0..FURTHEST {
            match self.model.hot_reason(function) {
                Some(HotReason::Handler(_) | HotReason::Connection) => return Some(calls),
                Some(HotReason::CalledFrom(caller)) => function = caller,
                Some(HotReason::Polled) => return None,
                // A closure or loop of the last caller is what serves.
                None => return (calls > 0).then_some(calls),
            }
        }
        None
    }

    /// What the calls of this body do to the thread that runs them, in the order of the calls.
    pub fn effects(&self) -> &[Witness] {
        self.effects.get_or_init(|| {
            let found = self.model.body_effects(self.info).into_iter();
            found.filter_map(|witness| self.witness(&witness)).collect()
        })
    }

    fn witness(&self, found: &ModelWitness) -> Option<Witness> {
        let chain = self.model.chain(found);
        let last = chain.last().map_or(found.next, |link| link.step);
        let ChainStep::Api(api) = last else {
            return None;
        };
        let name_of = |function| {
            if self.is_outside(function) {
                return self.model.program.defs.canonical_path(function).as_str();
            }
            // Of two functions with one name, the one that is called shows its module.
            let name = self.short_name(function);
            let others = chain.iter().map(|link| link.function);
            let is_shared = others
                .chain([self.info.owner])
                .any(|other| other != function && self.short_name(other) == name);
            self.name_with(function, usize::from(is_shared))
        };
        let steps = chain.iter().map(|link| Step {
            def: link.function,
            function: if link.in_closure {
                Name::new(&format!("{}::{{closure}}", name_of(link.function))).as_str()
            } else {
                name_of(link.function)
            },
            at: FileRange {
                file: link.file,
                range: self.model.program.file(link.file).range(link.expr),
            },
        });
        let outside = chain.iter().filter(|link| self.is_outside(link.function));
        // The further a dependency hides it, the less it is sure that it happens each time.
        let ceiling = match outside.clone().count() {
            0..=MOST_SURE_STEPS => Confidence::High,
            _ => Confidence::Medium,
        };
        Some(Witness {
            call: found.expr,
            category: found.effect,
            api,
            row: knowledge::blocking(api)?,
            weight: found.weight,
            confidence: found.confidence.min(ceiling),
            outside: outside.count(),
            steps: steps.collect(),
        })
    }

    /// Whether `.await` may be written at an expression.
    pub fn allows_await(&self, id: ExprId) -> bool {
        let frames = &self.info.frames;
        for (_, frame) in frames.outwards(frames.of(id)) {
            match frame.kind {
                FrameKind::Async | FrameKind::Closure { is_async: true } => return true,
                FrameKind::Closure { is_async: false } | FrameKind::Const => return false,
                FrameKind::Body | FrameKind::Loop | FrameKind::ErrorPath | FrameKind::LeftOut => {}
            }
        }
        let function = self.model.program.function(self.info.owner);
        function.is_some_and(|function| function.is_async)
    }

    /// The function, closure or async block that an expression is part of.
    pub fn task_frame(&self, id: ExprId) -> FrameId {
        let frames = &self.info.frames;
        let own = frames.outwards(frames.of(id)).find(|(_, frame)| {
            match frame.kind {
                // `async { .. }.instrument(span).await` is part of the task around it.
                FrameKind::Async => !self.is_awaited_at_once(frame.expr),
                FrameKind::Closure { .. } | FrameKind::Body | FrameKind::Const => true,
                _ => false,
            }
        });
        own.map_or(FrameId::ROOT, |(id, _)| id)
    }

    /// As [`Self::task_frame`], of which closures that are called in place are a part.
    pub fn running_frame(&self, id: ExprId) -> FrameId {
        let mut frame = self.task_frame(id);
        let frames = &self.info.frames;
        while let Some(own) = frames.list.get(frame.0 as usize)
            && matches!(own.kind, FrameKind::Closure { is_async: false })
            && self.closure_use(own.expr) == ClosureUse::InPlace
        {
            frame = self.task_frame(own.expr);
        }
        frame
    }

    /// The order of things in this body: what follows what, where guards are held, how variables are
    /// used. Computed when it is first asked for.
    pub fn flow(&self) -> Flow<'_> {
        let graph = self.graph.get_or_init(|| Graph::of(self.model, self.info));
        Flow::new(self.model, self.info, graph)
    }

    /// The edition of the crate.
    pub fn edition(&self) -> u16 {
        let program = &self.model.program;
        program.defs.crates[program.crate_of(self.info.owner).0 as usize].edition
    }

    /// The expressions at which a task of this body is suspended.
    pub fn suspensions(&self) -> &[ExprId] {
        self.suspensions.get_or_init(|| {
            self.own_exprs()
                .filter(|&expr| self.model.suspends(self.info, expr))
                .collect()
        })
    }

    /// The expressions inside another at which a task of this body is suspended.
    pub fn suspensions_within(&self, expr: ExprId) -> Vec<ExprId> {
        let within = self.file.range(expr);
        let all = self.suspensions().iter().copied();
        all.filter(|&expr| within.contains_range(self.file.range(expr)))
            .collect()
    }

    /// The absolute path of the static, constant or function that a path in value position names.
    pub fn value_path(&self, path: ExprId) -> Option<Name> {
        match self.info.types.path(path) {
            ValueResolution::Def(def) => Some(self.model.program.defs.canonical_path(def)),
            ValueResolution::Unread(path) => Some(path),
            _ => None,
        }
    }
}
