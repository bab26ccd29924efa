//! What functions do to the thread that runs them, with the shortest chain to the call that does it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::blocking::{Blocking, NonBlocking};
use super::crossing;
use super::defs::{DefId, DefKind};
use super::frames::{ClosureUse, FrameKind};
use super::implicit;
use super::infer::{Callee, ValueResolution};
use super::model::{BodyIndex, BodyInfo, Model};
use super::stored::{Code, StoredFunctions};
use super::types::{Ty, TyKind};
use crate::finding::Confidence;
use crate::knowledge::{self, Api, Category, Weight};
use crate::syntax::hir::{ExprId, ExprKind, PatKind};
use crate::text::FileId;

/// The longest chain that is followed.
const LONGEST_CHAIN: u8 = 8;

/// Why a function has an effect: the call in it that leads there.
#[derive(Clone, Copy, Debug)]
pub struct Witness {
    /// What it does.
    pub effect: Category,
    /// The call (or the function that is handed on) in the function's body.
    pub expr: ExprId,
    /// What that call leads to.
    pub next: Step,
    /// How many calls lie between the function and the API.
    pub depth: u8,
    /// The lowest confidence on the way.
    pub confidence: Confidence,
    /// How long the API takes.
    pub weight: Weight,
}

impl Witness {
    /// Whether the callers of a dependency feel it.
    fn is_felt_outside(&self) -> bool {
        match self.next {
            Step::Api(api) => knowledge::blocking(api).is_some_and(crossing::is_felt),
            Step::Code(_) => true,
        }
    }
}

/// The next step of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The API that has the effect.
    Api(Api),
    /// A function of the workspace that has it, or a closure that was stored before it is called.
    Code(Code),
}

/// A step of a chain as it is reported.
#[derive(Clone, Copy, Debug)]
pub struct ChainLink {
    /// The function that makes the call, or the one that holds the closure that makes it.
    pub function: DefId,
    /// Whether a closure makes it, which was stored and is called later.
    pub in_closure: bool,
    /// Its file.
    pub file: FileId,
    /// The call.
    pub expr: ExprId,
    /// What is called.
    pub step: Step,
}

/// The effects of all functions.
#[derive(Debug, Default)]
pub struct Effects {
    pub(super) of_code: FxHashMap<Code, SmallVec<[Witness; 1]>>,
    /// What calls of values call.
    stored: StoredFunctions,
    param_uses: FxHashMap<DefId, ClosureUse>,
    /// The functions of dependencies whose bodies were looked at.
    followed: FxHashSet<DefId>,
    /// What [`Model::blocking_call`] asks; gathered before the effects.
    pub(super) non_blocking: NonBlocking,
}

struct Edge {
    caller: Code,
    expr: ExprId,
    confidence: Confidence,
}

#[derive(Default)]
struct Direct {
    witnesses: Vec<Witness>,
    edges: Vec<(Code, ExprId, Confidence)>,
}

impl Effects {
    /// What the search for effects itself asks: to be in the model before [`Self::compute`].
    pub(super) fn prepare(model: &mut Model, dependencies: &[BodyInfo]) {
        /// Through how many functions a closure may be handed on.
        const ROUNDS: usize = 4;
        model.effects.followed = dependencies.iter().map(|body| body.owner).collect();
        model.effects.non_blocking = model.non_blocking_sockets();
        model.effects.stored = StoredFunctions::of(model);
        for _ in 0..ROUNDS {
            let uses = param_uses(model, dependencies);
            if uses == model.effects.param_uses {
                break;
            }
            model.effects.param_uses = uses;
        }
    }

    /// The effects of the workspace's functions and of those of dependencies whose bodies are given,
    /// on top of what was prepared.
    pub(super) fn compute(
        model: &Model,
        dependencies: &[BodyInfo],
    ) -> FxHashMap<Code, SmallVec<[Witness; 1]>> {
        let mut effects = Self::default();
        let bodies = model.bodies.par_iter().with_min_len(64);
        let mut direct: Vec<(Code, Direct)> = bodies
            .chain(dependencies.par_iter().with_min_len(64))
            .filter(|body| Self::propagates(model, body.owner))
            .map(|body| (Code::function(body.owner), Self::direct(model, body, None)))
            .collect();
        let closures = model.effects.stored.closures();
        direct.par_extend(closures.par_iter().filter_map(|&code| {
            let body = model.body_of(code.owner)?;
            Some((code, Self::direct(model, body, code.closure)))
        }));
        let mut callers: FxHashMap<Code, Vec<Edge>> = FxHashMap::default();
        let mut frontier: Vec<(Code, Witness)> = Vec::new();
        for (owner, found) in direct {
            for witness in found.witnesses {
                frontier.push((owner, witness));
            }
            for (callee, expr, confidence) in found.edges {
                let edge = Edge {
                    caller: owner,
                    expr,
                    confidence,
                };
                callers.entry(callee).or_default().push(edge);
            }
        }
        effects.spread(frontier, &callers);
        effects.of_code
    }

    /// Breadth first from the direct effects: the first chain that reaches a function is a shortest.
    fn spread(&mut self, mut frontier: Vec<(Code, Witness)>, callers: &FxHashMap<Code, Vec<Edge>>) {
        while !frontier.is_empty() {
            let mut gained: Vec<(Code, Witness)> = Vec::new();
            for (function, witness) in frontier {
                if self.add(function, witness) {
                    gained.push((function, witness));
                }
            }
            let mut next: BTreeMap<(Code, Category), (Code, Witness)> = BTreeMap::new();
            for (function, witness) in gained {
                if witness.depth >= LONGEST_CHAIN {
                    continue;
                }
                for edge in callers.get(&function).map_or(&[][..], Vec::as_slice) {
                    let found = Witness {
                        effect: witness.effect,
                        expr: edge.expr,
                        next: Step::Code(function),
                        depth: witness.depth + 1,
                        confidence: witness.confidence.min(edge.confidence),
                        weight: witness.weight,
                    };
                    let key = (edge.caller, witness.effect);
                    let better = next
                        .get(&key)
                        .is_none_or(|(_, known)| is_better(&found, known));
                    if better {
                        next.insert(key, (edge.caller, found));
                    }
                }
            }
            frontier = next.into_values().collect();
        }
    }

    fn add(&mut self, code: Code, witness: Witness) -> bool {
        let known = self.of_code.entry(code).or_default();
        match known
            .iter_mut()
            .find(|known| known.effect == witness.effect)
        {
            None => {
                known.push(witness);
                true
            }
            // Of the calls in one function the surest and heaviest speaks for it.
            Some(known) if known.depth == witness.depth && is_better(&witness, known) => {
                *known = witness;
                true
            }
            Some(known) if known.confidence < witness.confidence => {
                *known = witness;
                true
            }
            Some(_) => false,
        }
    }

    /// Whether callers of the function feel what its body does. Calling an `async fn` only makes a
    /// future.
    fn propagates(model: &Model, owner: DefId) -> bool {
        let program = &model.program;
        program.def(owner).kind == DefKind::Function
            && program
                .function(owner)
                .is_some_and(|function| !function.is_async)
            && program.code_kind(owner).ships()
    }

    /// What the code of a body, or of a closure in it, does by itself.
    fn direct(model: &Model, body: &BodyInfo, closure: Option<ExprId>) -> Direct {
        let mut direct = Direct::default();
        let file = body.source(model);
        let filled = model.fills_static_from(body);
        for (expr, doing) in doings(model, body) {
            if filled.is_some_and(|from| file.range(expr).start >= from) {
                continue;
            }
            if let Some(confidence) = reach(model, body, expr, closure) {
                match doing {
                    Doing::Blocks(found) => {
                        let witness = Witness::of_api(expr, found);
                        direct.witnesses.push(Witness {
                            confidence: witness.confidence.min(confidence),
                            ..witness
                        });
                    }
                    Doing::Calls(callee, certainty) => {
                        direct.edges.push((callee, expr, confidence.min(certainty)));
                    }
                }
            }
        }
        if model.effects.followed.contains(&body.owner) {
            direct.witnesses.retain(Witness::is_felt_outside);
        }
        direct
    }

    /// How a function of the workspace uses the closure that it is given.
    pub(super) fn param_use(&self, def: DefId) -> ClosureUse {
        self.param_uses
            .get(&def)
            .copied()
            .unwrap_or(ClosureUse::Unknown)
    }

    /// What a function or closure does to the thread that calls it.
    pub fn of(&self, code: Code) -> &[Witness] {
        self.of_code.get(&code).map_or(&[], SmallVec::as_slice)
    }
}

impl Witness {
    fn of_api(expr: ExprId, found: Blocking) -> Self {
        Self {
            effect: found.row.category,
            expr,
            next: Step::Api(found.api),
            depth: 0,
            confidence: found.confidence,
            weight: found.row.weight,
        }
    }
}

/// What an expression of a body does to the thread that runs it.
enum Doing {
    Blocks(Blocking),
    Calls(Code, Confidence),
}

/// The calls of a body that block or lead to functions of the workspace, the functions that it hands
/// to something that calls them in place, and the loops that wait for their items.
fn doings(model: &Model, body: &BodyInfo) -> Vec<(ExprId, Doing)> {
    let mut found = Vec::new();
    let mut add = |expr: ExprId, blocking: Option<Blocking>, callee: &Callee| {
        if let Some(blocking) = blocking {
            found.push((expr, Doing::Blocks(blocking)));
        } else if *callee == Callee::Value {
            let (codes, certainty) = model.effects.stored.called(body, expr);
            let calls = codes.iter().map(|&code| Doing::Calls(code, certainty));
            found.extend(calls.map(|doing| (expr, doing)));
        } else {
            let callees = callees(model, callee).into_iter();
            found.extend(callees.map(|(def, certainty)| {
                let code = Code::function(def);
                (expr, Doing::Calls(code, certainty))
            }));
        }
    };
    for call in body.types.calls() {
        let blocking = model.blocking_call(body, call);
        let may_do =
            blocking.is_some() || call.callee == Callee::Value || leads_on(model, &call.callee);
        if may_do && !is_awaited(model, body, call.expr) {
            add(call.expr, blocking, &call.callee);
            if let Some(given) = model.waits_for_given(body, call) {
                add(call.expr, Some(given), &call.callee);
            }
        }
    }
    for &(expr, resolution) in body.types.paths() {
        if !matches!(
            resolution,
            ValueResolution::Def(_) | ValueResolution::Unread(_)
        ) || !is_argument(model, body, expr)
            || model.use_of_value(body, expr) != ClosureUse::InPlace
            || model.is_called_once(body, expr)
        {
            continue;
        }
        let callee = match resolution {
            ValueResolution::Def(def) => Callee::Function {
                def,
                declared: None,
            },
            _ => Callee::Unknown,
        };
        add(expr, model.blocking_value(resolution), &callee);
    }
    for (expr, blocking) in model.blocking_syntax(body) {
        add(expr, Some(blocking), &Callee::Unknown);
    }
    for (expr, def) in implicit::calls(model, body) {
        let callee = Callee::Function {
            def,
            declared: None,
        };
        add(expr, None, &callee);
    }
    found
}

/// Whether the callee is a function whose effects are known.
fn leads_on(model: &Model, callee: &Callee) -> bool {
    matches!(*callee, Callee::Function { def, .. } if model.is_read(def))
}

/// How surely an expression runs when its function, or the closure around it that is asked for, is
/// called; `None` where it does not, or only the first time.
fn reach(
    model: &Model,
    body: &BodyInfo,
    expr: ExprId,
    closure: Option<ExprId>,
) -> Option<Confidence> {
    let mut confidence = Confidence::High;
    for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
        if closure == Some(frame.expr) && matches!(frame.kind, FrameKind::Closure { .. }) {
            return Some(confidence);
        }
        match frame.kind {
            FrameKind::Async | FrameKind::Const | FrameKind::Closure { is_async: true } => {
                return None;
            }
            FrameKind::Closure { is_async: false } => {
                if model.is_called_once(body, frame.expr) {
                    return None;
                }
                match model.use_of_closure(body, frame.expr) {
                    ClosureUse::InPlace => {}
                    ClosureUse::Unknown => confidence = Confidence::Low,
                    ClosureUse::Offloaded | ClosureUse::Pool | ClosureUse::Task => return None,
                }
            }
            FrameKind::Body | FrameKind::Loop | FrameKind::ErrorPath => {}
        }
    }
    closure.is_none().then_some(confidence)
}

fn is_better(new: &Witness, old: &Witness) -> bool {
    let rank = |witness: &Witness| {
        let weight = match witness.weight {
            Weight::Heavy => 2,
            Weight::SizeDependent => 1,
            Weight::Light => 0,
        };
        (witness.confidence, weight)
    };
    rank(new) > rank(old)
}

/// Whether the expression is an argument of a call.
fn is_argument(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    body.frames
        .parent(expr)
        .is_some_and(|parent| match file.expr(parent).kind {
            ExprKind::Call { callee, .. } => callee != expr,
            ExprKind::MethodCall { .. } => true,
            _ => false,
        })
}

/// Which of more implementations is called cannot be said, and asking at each call takes the square of
/// them.
const MOST_CANDIDATES: usize = 64;

/// The functions that a callee may be, of the workspace and of dependencies that are followed.
fn callees(model: &Model, callee: &Callee) -> SmallVec<[(DefId, Confidence); 1]> {
    let mut found = SmallVec::new();
    let Callee::Function { def, .. } = *callee else {
        return found;
    };
    let program = &model.program;
    let Some(function) = program.function(def) else {
        return found;
    };
    if function.is_async || !model.is_read(def) {
        return found;
    }
    let declares = program
        .container(def)
        .is_some_and(|container| program.def(container).kind == DefKind::Trait);
    if !declares {
        found.push((def, Confidence::High));
        return found;
    }
    let mut candidates = implementations_up_to(model, def, MOST_CANDIDATES + 1);
    if candidates.len() > MOST_CANDIDATES {
        candidates.truncate(1);
        let certainty = Confidence::Low;
        found.extend(
            candidates
                .into_iter()
                .map(|candidate| (candidate, certainty)),
        );
        return found;
    }
    let overridden = !candidates.is_empty();
    let certainty = if candidates.len() == 1 {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    for candidate in candidates {
        let is_async = program
            .function(candidate)
            .is_some_and(|function| function.is_async);
        if !is_async {
            found.push((candidate, certainty));
        }
    }
    if function.body.is_some() {
        let certainty = if overridden {
            Confidence::Low
        } else {
            Confidence::High
        };
        found.push((def, certainty));
    }
    found
}

/// The methods of the workspace that implement a trait's method.
pub(super) fn implementations(model: &Model, declared: DefId) -> Vec<DefId> {
    implementations_up_to(model, declared, usize::MAX)
}

/// As [`implementations`], as many as are wanted at the most.
pub(super) fn implementations_up_to(model: &Model, declared: DefId, most: usize) -> Vec<DefId> {
    let program = &model.program;
    let Some(trait_def) = program.container(declared) else {
        return Vec::new();
    };
    let name = program.def(declared).name;
    let impls = program
        .impls
        .all_of_trait(super::types::TraitId::Def(trait_def));
    impls
        .iter()
        .map(|&id| program.impls.get(id).def)
        .filter(|&def| program.is_workspace(def) && program.code_kind(def).ships())
        .filter_map(|def| program.member(def, name))
        .take(most)
        .collect()
}

/// Whether the value of a call is awaited (or handed to something that awaits it): then it is a
/// future's, whatever its name says.
pub(super) fn is_awaited(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let mut inner = expr;
    while let Some(parent) = body.frames.parent(inner) {
        match file.expr(parent).kind {
            ExprKind::Await(_) => return true,
            ExprKind::Macro(call) => {
                return matches!(
                    file.macro_calls[call].kind,
                    crate::syntax::hir::MacroKind::Join(_) | crate::syntax::hir::MacroKind::Pin(_)
                ) || is_select_future(file, call, inner);
            }
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(parent) else {
                    return false;
                };
                let adapts = call.receiver == inner
                    && matches!(
                        call.method.name.as_str(),
                        "instrument"
                            | "with_context"
                            | "context"
                            | "timeout"
                            | "boxed"
                            | "fuse"
                            | "map_err"
                            | "map_ok"
                            | "in_current_span"
                            | "with_subscriber"
                            | "compat"
                            | "into_future"
                    );
                if !adapts {
                    return false;
                }
                inner = parent;
            }
            _ => return false,
        }
    }
    false
}

pub(super) fn is_select_future(
    file: &crate::syntax::hir::SourceFile,
    call: crate::syntax::hir::Id<crate::syntax::hir::MacroCall>,
    expr: ExprId,
) -> bool {
    match file.macro_calls[call].kind {
        crate::syntax::hir::MacroKind::Select(arms) => {
            file.list(arms).iter().any(|arm| arm.future == Some(expr))
        }
        _ => false,
    }
}

/// How functions of the workspace use the closure that they are given: `fn run<F: FnOnce()>(f: F)`.
fn param_uses(model: &Model, dependencies: &[BodyInfo]) -> FxHashMap<DefId, ClosureUse> {
    let program = &model.program;
    let found: Vec<(DefId, ClosureUse)> = model
        .bodies
        .par_iter()
        .with_min_len(64)
        .chain(dependencies.par_iter().with_min_len(64))
        .filter_map(|body| {
            let function = program.function(body.owner)?;
            let file = body.source(model);
            let mut used = None;
            for param in file.list(function.params) {
                let PatKind::Binding { .. } = file.pat(param.pat).kind else {
                    continue;
                };
                if !is_callable(program, body.types.pat(param.pat), body.owner) {
                    continue;
                }
                let this = use_of_param(model, body, param.pat);
                used = match used {
                    None => Some(this),
                    Some(same) if same == this => Some(same),
                    Some(_) => Some(ClosureUse::Unknown),
                };
            }
            Some((body.owner, used?))
        })
        .collect();
    found.into_iter().collect()
}

fn is_callable(program: &super::program::Program, ty: Ty, owner: DefId) -> bool {
    let lang = &program.lang;
    let traits = [lang.fn_once, lang.fn_mut, lang.function];
    let is_function_trait = |id: super::types::TraitId| match id {
        super::types::TraitId::Def(def) => traits.contains(&Some(def)),
        super::types::TraitId::Unread(_) => false,
    };
    let ty = program.types.peel_references(ty);
    match program.types.kind(ty) {
        TyKind::FnPointer(_) => true,
        TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
            bounds.iter().any(|bound| is_function_trait(bound.id))
        }
        TyKind::Param(..) => program
            .predicates_of(owner)
            .iter()
            .any(|predicate| predicate.ty == ty && is_function_trait(predicate.bound.id)),
        _ => false,
    }
}

fn use_of_param(model: &Model, body: &BodyInfo, pat: crate::syntax::hir::PatId) -> ClosureUse {
    let mut found = None;
    for &(expr, resolution) in body.types.paths() {
        if resolution != ValueResolution::Local(pat) {
            continue;
        }
        let around = body
            .frames
            .outwards(body.frames.of(expr))
            .find_map(|(_, frame)| match frame.kind {
                FrameKind::Closure { is_async: false } => {
                    Some(model.use_of_closure(body, frame.expr))
                }
                FrameKind::Async | FrameKind::Closure { is_async: true } => {
                    Some(ClosureUse::Unknown)
                }
                _ => None,
            });
        let this = match around {
            None | Some(ClosureUse::InPlace) => model.use_of_value(body, expr),
            Some(other) => other,
        };
        found = match found {
            None => Some(this),
            Some(same) if same == this => Some(same),
            Some(_) => Some(ClosureUse::Unknown),
        };
    }
    found.unwrap_or(ClosureUse::Unknown)
}

impl Model {
    /// Whether a function's body was looked at: of the workspace, or of a dependency that is followed.
    fn is_read(&self, def: DefId) -> bool {
        self.program.is_workspace(def) || self.effects.followed.contains(&def)
    }

    /// What a function does to the thread that calls it.
    pub fn effects_of(&self, function: DefId) -> &[Witness] {
        self.effects.of(Code::function(function))
    }

    /// What the expressions of a body do to the thread that runs them, in their order: calls of APIs
    /// and of functions of the workspace, functions handed on, loops that wait.
    pub fn body_effects(&self, body: &BodyInfo) -> Vec<Witness> {
        let mut found: Vec<Witness> = Vec::new();
        for (expr, doing) in doings(self, body) {
            match doing {
                Doing::Blocks(blocking) => found.push(Witness::of_api(expr, blocking)),
                Doing::Calls(callee, certainty) => {
                    for witness in self.effects.of(callee) {
                        let known = found
                            .iter()
                            .any(|known| known.expr == expr && known.effect == witness.effect);
                        if !known {
                            found.push(Witness {
                                expr,
                                next: Step::Code(callee),
                                depth: witness.depth + 1,
                                confidence: witness.confidence.min(certainty),
                                ..*witness
                            });
                        }
                    }
                }
            }
        }
        found.sort_by_key(|witness| witness.expr);
        found
    }

    /// The chain from a call to the API: the calls in the functions of the workspace between them.
    pub fn chain(&self, witness: &Witness) -> Vec<ChainLink> {
        let mut chain = Vec::new();
        let mut step = witness.next;
        while let Step::Code(code) = step
            && chain.len() < usize::from(LONGEST_CHAIN) + 1
        {
            let known = self.effects.of(code);
            let Some(next) = known.iter().find(|known| known.effect == witness.effect) else {
                break;
            };
            chain.push(ChainLink {
                function: code.owner,
                in_closure: code.closure.is_some(),
                file: self.program.def(code.owner).file,
                expr: next.expr,
                step: next.next,
            });
            step = next.next;
        }
        chain
    }

    /// The body at a position, for those that hold one.
    pub fn body_at(&self, index: BodyIndex) -> &BodyInfo {
        self.body(index)
    }
}
