//! What functions do to the thread that runs them, with the shortest chain to the call that does it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::blocking::Blocking;
use super::bodies::{BodyIndex, BodyInfo, MOST_AT_ONCE};
use super::crossing;
use super::defs::{DefId, DefKind};
use super::doings::{Doing, doings};
use super::frames::{ClosureUse, FrameKind};
use super::model::Model;
use super::never::is_last_resort;
use super::param_uses::param_uses;
use super::pauses::waits_its_turn;
use super::witness::{ChainLink, ChannelBounds, Effects, Instances, Step, Witness};
use super::witness::{Code, StoredFunctions};
use crate::finding::Confidence;
use crate::knowledge::{self, Category, Weight};
use crate::syntax::hir::ExprId;

/// The longest chain that is followed.
const LONGEST_CHAIN: u8 = 8;

/// Through how many calls with a choice a chain may lead.
const MOST_CHOICES: usize = 3;

impl Witness {
    /// Whether the callers of a dependency feel it.
    fn is_felt_outside(&self) -> bool {
        match self.next {
            Step::Api(api) => knowledge::blocking(api).is_some_and(crossing::is_felt),
            Step::Code(_) => true,
        }
    }
}

struct Edge {
    caller: Code,
    expr: ExprId,
    confidence: Confidence,
    /// Whether the call is made only when something failed.
    seldom: bool,
}

#[derive(Default)]
struct Direct {
    witnesses: Vec<Witness>,
    /// The callee, the call, how sure it is, and whether it is made only when something failed.
    edges: Vec<(Code, ExprId, Confidence, bool)>,
    choices: Vec<Choice>,
    /// Whether a call in the body blocks, whether or not a caller feels it.
    blocks: bool,
    /// All that the body calls, whether or not a caller feels it.
    calls: Vec<Code>,
}

/// A call that may mean one of several functions.
struct Choice {
    caller: Code,
    expr: ExprId,
    confidence: Confidence,
    callees: SmallVec<[Code; 4]>,
}

impl Effects {
    /// What the search for effects itself asks: to be in the model before [`Self::compute`].
    pub(super) fn prepare(model: &mut Model, dependencies: &[BodyInfo]) {
        /// Through how many functions a closure may be handed on.
        const ROUNDS: usize = 4;
        model.effects.followed = dependencies.iter().map(|body| body.owner).collect();
        model.effects.non_blocking = model.non_blocking_sockets();
        model.effects.channels = ChannelBounds::of(model);
        model.effects.stored = StoredFunctions::of(model);
        model.effects.instances = Instances::of(model);
        for _ in 0..ROUNDS {
            let uses = param_uses(model, dependencies);
            if uses == model.effects.param_uses {
                break;
            }
            model.effects.param_uses = uses;
        }
    }

    /// The effects of the workspace's functions and of those of dependencies whose bodies are given,
    /// on top of what was prepared; and the functions in whose bodies nothing has an effect.
    pub(super) fn compute(
        model: &Model,
        dependencies: &[BodyInfo],
    ) -> (FxHashMap<Code, SmallVec<[Witness; 1]>>, FxHashSet<DefId>) {
        let mut effects = Self::default();
        let bodies = model.bodies.par_iter().with_min_len(64);
        let bodies = bodies.with_max_len(MOST_AT_ONCE);
        let mut direct: Vec<(Code, Direct)> = bodies
            .chain(dependencies.par_iter().with_min_len(64))
            .filter(|body| Self::propagates(model, body.owner))
            .map(|body| Self::direct(model, body, Code::function(body.owner)))
            .collect();
        let closures = model.effects.stored.closures();
        direct.par_extend(closures.par_iter().filter_map(|&code| {
            let body = model.body_of(code.owner)?;
            Some(Self::direct(model, body, code))
        }));
        let instances = model.effects.instances.codes();
        direct.par_extend(instances.into_par_iter().filter_map(|code| {
            let body = model.body_of(code.owner)?;
            Self::propagates(model, code.owner).then(|| Self::direct(model, body, code))
        }));
        let mut callers: FxHashMap<Code, Vec<Edge>> = FxHashMap::default();
        let mut frontier: Vec<(Code, Witness)> = Vec::new();
        let mut choices: Vec<Choice> = Vec::new();
        let mut leading: Vec<(DefId, Vec<Code>)> = Vec::new();
        for (owner, found) in direct {
            if owner == Code::function(owner.owner) && !found.blocks {
                leading.push((owner.owner, found.calls));
            }
            choices.extend(found.choices);
            for witness in found.witnesses {
                frontier.push((owner, witness));
            }
            for (callee, expr, confidence, seldom) in found.edges {
                let edge = Edge {
                    caller: owner,
                    expr,
                    confidence,
                    seldom,
                };
                callers.entry(callee).or_default().push(edge);
            }
        }
        effects.spread(frontier, &callers);
        for _ in 0..MOST_CHOICES {
            let common = choices.iter().flat_map(|choice| effects.in_common(choice));
            let gained: Vec<(Code, Witness)> = common.collect();
            effects.spread(gained, &callers);
        }
        let is_idle = |calls: &[Code]| calls.iter().all(|&code| effects.of(code).is_empty());
        let idle = leading.iter().filter(|(_, calls)| is_idle(calls));
        let idle = idle.map(|&(owner, _)| owner).collect();
        (effects.of_code, idle)
    }

    /// The effects that a call has whichever of its functions is meant.
    fn in_common(&self, choice: &Choice) -> Vec<(Code, Witness)> {
        let mut found = Vec::new();
        for witness in self.in_all(&choice.callees) {
            let witness = Witness {
                expr: choice.expr,
                depth: witness.depth + 1,
                confidence: witness.confidence.min(choice.confidence),
                ..witness
            };
            if witness.depth < LONGEST_CHAIN {
                found.push((choice.caller, witness));
            }
        }
        found
    }

    /// What each of several functions does, as surely as can be said of one of them; the steps lead to
    /// the first.
    fn in_all(&self, callees: &[Code]) -> Vec<Witness> {
        let Some((&first, others)) = callees.split_first() else {
            return Vec::new();
        };
        let own = self.of(first).iter();
        let shared = own.filter_map(|witness| {
            let mut surest = witness.confidence;
            let mut weight = witness.weight;
            for &other in others {
                let mut alike = self.of(other).iter();
                let other = alike.find(|other| other.effect == witness.effect)?;
                surest = surest.min(other.confidence);
                if other.weight != Weight::Heavy {
                    weight = other.weight;
                }
            }
            Some(Witness {
                next: Step::Code(first),
                confidence: surest.min(Confidence::Medium),
                weight,
                ..*witness
            })
        });
        shared.collect()
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
                        weight: if edge.seldom {
                            Weight::Light
                        } else {
                            witness.weight
                        },
                        is_look: witness.is_look,
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
            // Further away, only what says more.
            Some(known) if known.confidence < witness.confidence || is_more(&witness, known) => {
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
    fn direct(model: &Model, body: &BodyInfo, code: Code) -> (Code, Direct) {
        let mut direct = Direct::default();
        let file = body.source(model);
        let own = model.effects.instances.args_of(model, code);
        let gated = model.gated_parts(body);
        let mut all = doings(model, body, own);
        for (_, doing) in &all {
            match doing {
                Doing::Blocks(_) => direct.blocks = true,
                Doing::Calls(code, _) => direct.calls.push(*code),
            }
        }
        all.retain(|(expr, _)| {
            let range = file.range(*expr);
            !gated.iter().any(|part| part.contains_range(range))
        });
        if all.is_empty() {
            return (code, direct);
        }
        direct.choices = choices(model, body, &all, code);
        let filled = model.fills_static_from(body);
        let first_time = model.first_time(body);
        for (expr, doing) in all {
            if filled.is_some_and(|from| file.range(expr).start >= from) {
                continue;
            }
            if let Some(confidence) = reach(model, body, expr, code.closure) {
                let waits_turn = matches!(doing, Doing::Blocks(found)
                    if found.row.category == Category::ThreadSleep && waits_its_turn(body, file, expr));
                let seldom = waits_turn
                    || runs_if_failed(body, expr)
                    || first_time.contains(file.range(expr));
                match doing {
                    Doing::Blocks(found) => {
                        let witness = Witness::of_api(expr, found);
                        direct.witnesses.push(Witness {
                            confidence: witness.confidence.min(confidence),
                            weight: if seldom {
                                Weight::Light
                            } else {
                                witness.weight
                            },
                            ..witness
                        });
                    }
                    Doing::Calls(callee, _) if is_last_resort(model, body, expr, callee) => {}
                    Doing::Calls(callee, certainty) => {
                        let confidence = confidence.min(certainty);
                        direct.edges.push((callee, expr, confidence, seldom));
                    }
                }
            }
        }
        if model.effects.followed.contains(&body.owner) {
            direct.witnesses.retain(Witness::is_felt_outside);
        }
        (code, direct)
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
            weight: found.weight,
            is_look: found.row.is_look(),
        }
    }
}

/// Whether an expression runs only when something failed.
fn runs_if_failed(body: &BodyInfo, expr: ExprId) -> bool {
    let mut frames = body.frames.outwards(body.frames.of(expr));
    frames.any(|(_, frame)| frame.kind == FrameKind::ErrorPath)
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
            FrameKind::Async
            | FrameKind::Const
            | FrameKind::LeftOut
            | FrameKind::Closure { is_async: true } => {
                return None;
            }
            FrameKind::Closure { is_async: false } => {
                if model.is_called_once(body, frame.expr) {
                    return None;
                }
                match model.use_of_closure(body, frame.expr) {
                    ClosureUse::InPlace => {}
                    ClosureUse::Kept | ClosureUse::Unknown => confidence = Confidence::Low,
                    ClosureUse::Offloaded
                    | ClosureUse::Pool
                    | ClosureUse::Task
                    | ClosureUse::Returned => return None,
                }
            }
            FrameKind::Body | FrameKind::Loop | FrameKind::ErrorPath => {}
        }
    }
    closure.is_none().then_some(confidence)
}

/// The calls of a body, or of a closure in it, that may mean one of several functions.
fn choices(model: &Model, body: &BodyInfo, doings: &[(ExprId, Doing)], code: Code) -> Vec<Choice> {
    let several = alternatives(doings).into_iter();
    let reached = several.filter_map(|(expr, callees)| {
        Some(Choice {
            caller: code,
            expr,
            confidence: reach(model, body, expr, code.closure)?,
            callees,
        })
    });
    reached.collect()
}

/// The expressions that call one of several functions, with these.
fn alternatives(doings: &[(ExprId, Doing)]) -> Vec<(ExprId, SmallVec<[Code; 4]>)> {
    let mut found: Vec<(ExprId, SmallVec<[Code; 4]>)> = Vec::new();
    for (expr, doing) in doings {
        if let Doing::Calls(code, Confidence::Low) = doing {
            match found.last_mut() {
                Some((last, codes)) if last == expr => codes.push(*code),
                _ => found.push((*expr, SmallVec::from_slice(&[*code]))),
            }
        }
    }
    found.retain(|(_, codes)| codes.len() > 1);
    found
}

/// Whether what lies further away is the greater harm: a look at a path does not stand for a folder
/// that is read behind it.
fn is_more(new: &Witness, old: &Witness) -> bool {
    let is_more = old.weight == Weight::Light && new.weight == Weight::Heavy;
    let is_no_look = old.is_look && !new.is_look;
    (is_more || is_no_look) && new.confidence >= old.confidence
}

fn is_better(new: &Witness, old: &Witness) -> bool {
    let rank = |witness: &Witness| {
        let weight = match witness.weight {
            Weight::Heavy => 2,
            Weight::SizeDependent => 1,
            Weight::Light => 0,
        };
        (witness.confidence, weight, !witness.is_look)
    };
    rank(new) > rank(old)
}

impl Model {
    /// Whether a function's body was looked at: of the workspace, or of a dependency that is followed.
    pub(super) fn is_read(&self, def: DefId) -> bool {
        self.program.is_workspace(def) || self.effects.followed.contains(&def)
    }

    /// What a function does to the thread that calls it.
    pub fn effects_of(&self, function: DefId) -> &[Witness] {
        self.effects.of(Code::function(function))
    }

    /// What the expressions of a body do to the thread that runs them, in their order: calls of APIs
    /// and of functions of the workspace, functions handed on, loops that wait.
    pub fn body_effects(&self, body: &BodyInfo) -> Vec<Witness> {
        let all = if self.effects.idle.contains(&body.owner) {
            Vec::new()
        } else {
            doings(self, body, &[])
        };
        let mut found: Vec<Witness> = Vec::new();
        for (expr, callees) in alternatives(&all) {
            let shared = self.effects.in_all(&callees).into_iter();
            found.extend(shared.map(|witness| Witness {
                expr,
                depth: witness.depth + 1,
                ..witness
            }));
        }
        for (expr, doing) in all {
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
        self.add_for_types(body, &mut found);
        self.ease_first_times(body, &mut found);
        found.sort_by_key(|witness| witness.expr);
        found
    }

    /// What the expressions of a generic function do for one of the types that it is called for.
    fn add_for_types(&self, body: &BodyInfo, found: &mut Vec<Witness>) {
        const MOST_TYPES: usize = 4;
        let instances = &self.effects.instances;
        for own in instances.of_function(self, body.owner).take(MOST_TYPES) {
            for (expr, doing) in doings(self, body, own) {
                let Doing::Calls(callee, Confidence::High) = doing else {
                    continue;
                };
                for witness in self.effects.of(callee) {
                    let mut same = found.iter_mut();
                    let same =
                        same.find(|known| known.expr == expr && known.effect == witness.effect);
                    let witness = Witness {
                        expr,
                        next: Step::Code(callee),
                        depth: witness.depth + 1,
                        confidence: witness.confidence.min(Confidence::Medium),
                        ..*witness
                    };
                    match same {
                        Some(known) if known.confidence < witness.confidence => *known = witness,
                        Some(_) => {}
                        None => found.push(witness),
                    }
                }
            }
        }
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
