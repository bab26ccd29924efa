//! What functions do to the thread that runs them, with the shortest chain to the call that does it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::crossing;
use super::defs::{DefId, DefKind};
use super::frames::{ClosureUse, FrameKind};
use super::infer::{Call, Callee, ValueResolution};
use super::model::{BodyIndex, BodyInfo, Model};
use super::types::{Ty, TyKind};
use crate::finding::Confidence;
use crate::knowledge::{self, Api, BlockingApi, Category, Weight};
use crate::syntax::hir::{ExprId, ExprKind, PatKind};
use crate::text::{FileId, Name};

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
            Step::Function(_) => true,
        }
    }
}

/// The next step of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The API that has the effect.
    Api(Api),
    /// A function of the workspace that has it.
    Function(DefId),
}

/// A step of a chain as it is reported.
#[derive(Clone, Copy, Debug)]
pub struct ChainLink {
    /// The function that makes the call.
    pub function: DefId,
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
    of_function: FxHashMap<DefId, SmallVec<[Witness; 1]>>,
    param_uses: FxHashMap<DefId, ClosureUse>,
    /// The functions of dependencies whose bodies were looked at.
    followed: FxHashSet<DefId>,
}

struct Edge {
    caller: DefId,
    expr: ExprId,
    confidence: Confidence,
}

#[derive(Default)]
struct Direct {
    witnesses: Vec<Witness>,
    edges: Vec<(DefId, ExprId, Confidence)>,
}

impl Effects {
    /// The effects of the workspace's functions and of those of dependencies whose bodies are given.
    pub(super) fn compute(model: &Model, dependencies: &[BodyInfo]) -> Self {
        let mut effects = Self {
            param_uses: param_uses(model, dependencies),
            followed: dependencies.iter().map(|body| body.owner).collect(),
            ..Self::default()
        };
        let bodies = model.bodies.par_iter().with_min_len(64);
        let direct: Vec<(DefId, Direct)> = bodies
            .chain(dependencies.par_iter().with_min_len(64))
            .filter(|body| Self::propagates(model, body.owner))
            .map(|body| (body.owner, effects.direct(model, body)))
            .collect();
        let mut callers: FxHashMap<DefId, Vec<Edge>> = FxHashMap::default();
        let mut frontier: Vec<(DefId, Witness)> = Vec::new();
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
        effects
    }

    /// Breadth first from the direct effects: the first chain that reaches a function is a shortest.
    fn spread(
        &mut self,
        mut frontier: Vec<(DefId, Witness)>,
        callers: &FxHashMap<DefId, Vec<Edge>>,
    ) {
        while !frontier.is_empty() {
            let mut gained: Vec<(DefId, Witness)> = Vec::new();
            for (function, witness) in frontier {
                if self.add(function, witness) {
                    gained.push((function, witness));
                }
            }
            let mut next: BTreeMap<(DefId, Category), (DefId, Witness)> = BTreeMap::new();
            for (function, witness) in gained {
                if witness.depth >= LONGEST_CHAIN {
                    continue;
                }
                for edge in callers.get(&function).map_or(&[][..], Vec::as_slice) {
                    let found = Witness {
                        effect: witness.effect,
                        expr: edge.expr,
                        next: Step::Function(function),
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

    fn add(&mut self, function: DefId, witness: Witness) -> bool {
        let known = self.of_function.entry(function).or_default();
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

    fn direct(&self, model: &Model, body: &BodyInfo) -> Direct {
        let mut direct = Direct::default();
        for call in body.types.calls() {
            self.direct_call(model, body, call, &mut direct);
        }
        self.handed_on(model, body, &mut direct);
        if self.followed.contains(&body.owner) {
            direct.witnesses.retain(Witness::is_felt_outside);
        }
        direct
    }

    fn direct_call(&self, model: &Model, body: &BodyInfo, call: &Call, direct: &mut Direct) {
        let blocking = model.blocking_call(body, call);
        let edges = self.callees(model, &call.callee);
        if blocking.is_none() && edges.is_empty() {
            return;
        }
        let Some(confidence) = self.reach(model, body, call.expr) else {
            return;
        };
        if is_awaited(model, body, call.expr) {
            return;
        }
        if let Some((api, row)) = blocking {
            direct.witnesses.push(Witness {
                effect: row.category,
                expr: call.expr,
                next: Step::Api(api),
                depth: 0,
                confidence: confidence.min(row.confidence),
                weight: row.weight,
            });
        }
        for (callee, certainty) in edges {
            direct
                .edges
                .push((callee, call.expr, confidence.min(certainty)));
        }
    }

    /// Functions that are handed as values to something that calls them in place.
    fn handed_on(&self, model: &Model, body: &BodyInfo, direct: &mut Direct) {
        for &(expr, resolution) in body.types.paths() {
            let ValueResolution::Def(def) = resolution else {
                continue;
            };
            if !is_argument(model, body, expr)
                || model.use_of_value(body, expr) != ClosureUse::InPlace
            {
                continue;
            }
            let Some(confidence) = self.reach(model, body, expr) else {
                continue;
            };
            let callee = Callee::Function {
                def,
                declared: None,
            };
            if let Some(api) = model.api_of_def(def)
                && let Some(row) = knowledge::blocking(api)
                && row.receivers.is_empty()
                && !model.program.is_workspace(def)
            {
                direct.witnesses.push(Witness {
                    effect: row.category,
                    expr,
                    next: Step::Api(api),
                    depth: 0,
                    confidence: confidence.min(row.confidence),
                    weight: row.weight,
                });
            }
            for (callee, certainty) in self.callees(model, &callee) {
                direct.edges.push((callee, expr, confidence.min(certainty)));
            }
        }
    }

    /// How surely an expression runs when its function is called; `None` where it does not.
    fn reach(&self, model: &Model, body: &BodyInfo, expr: ExprId) -> Option<Confidence> {
        let mut confidence = Confidence::High;
        for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
            match frame.kind {
                FrameKind::Async | FrameKind::Const | FrameKind::Closure { is_async: true } => {
                    return None;
                }
                FrameKind::Closure { is_async: false } => {
                    match model.use_with(self, body, frame.expr) {
                        ClosureUse::InPlace
                            if self.followed.contains(&body.owner)
                                && model.runs_once(body, frame.expr) =>
                        {
                            return None;
                        }
                        ClosureUse::InPlace => {}
                        ClosureUse::Unknown => confidence = Confidence::Low,
                        ClosureUse::Offloaded | ClosureUse::Pool | ClosureUse::Task => return None,
                    }
                }
                FrameKind::Body | FrameKind::Loop | FrameKind::ErrorPath => {}
            }
        }
        Some(confidence)
    }

    /// The functions that a callee may be, of the workspace and of dependencies that are followed.
    fn callees(&self, model: &Model, callee: &Callee) -> SmallVec<[(DefId, Confidence); 1]> {
        let mut found = SmallVec::new();
        let Callee::Function { def, .. } = *callee else {
            return found;
        };
        let program = &model.program;
        let Some(function) = program.function(def) else {
            return found;
        };
        let is_read = program.is_workspace(def) || self.followed.contains(&def);
        if function.is_async || !is_read {
            return found;
        }
        let declares = program
            .container(def)
            .is_some_and(|container| program.def(container).kind == DefKind::Trait);
        if !declares {
            found.push((def, Confidence::High));
            return found;
        }
        let candidates = implementations(model, def);
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
            found.push((def, Confidence::Low));
        }
        found
    }

    pub(super) fn param_use(&self, def: DefId) -> ClosureUse {
        self.param_uses
            .get(&def)
            .copied()
            .unwrap_or(ClosureUse::Unknown)
    }

    /// What a function does to the thread that calls it.
    pub fn of(&self, function: DefId) -> &[Witness] {
        self.of_function
            .get(&function)
            .map_or(&[], SmallVec::as_slice)
    }
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

/// The methods of the workspace that implement a trait's method.
pub(super) fn implementations(model: &Model, declared: DefId) -> Vec<DefId> {
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

fn is_select_future(
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
    fn use_with(&self, effects: &Effects, body: &BodyInfo, closure: ExprId) -> ClosureUse {
        match self.use_of_closure(body, closure) {
            ClosureUse::Unknown => effects.use_by_parameter(self, body, closure),
            known => known,
        }
    }

    /// The API with the row that says that it blocks, if the call blocks the thread it runs on.
    pub fn blocking_call(
        &self,
        body: &BodyInfo,
        call: &Call,
    ) -> Option<(Api, &'static BlockingApi)> {
        if let Callee::Function { def, .. } = call.callee
            && self.program.is_workspace(def)
        {
            return None;
        }
        let api = self.api(call)?;
        let row = knowledge::blocking(api)?;
        if let Some(args) = row.args
            && self.argument_count(body, call.expr) != Some(args)
        {
            return None;
        }
        if row.receivers.is_empty() {
            return Some((api, row));
        }
        let receiver = self.innermost_handle(call.self_ty)?;
        row.receivers
            .contains(&receiver.as_str())
            .then_some((api, row))
    }

    fn argument_count(&self, body: &BodyInfo, expr: ExprId) -> Option<usize> {
        let file = body.source(self);
        match file.expr(expr).kind {
            ExprKind::Call { args, .. } => Some(args.len()),
            ExprKind::MethodCall { .. } => Some(file.method_call(expr)?.args.len()),
            _ => None,
        }
    }

    /// The path of the handle inside buffering and adapting wrappers: `BufReader<File>` is a `File`.
    fn innermost_handle(&self, ty: Ty) -> Option<Name> {
        const DEEPEST: usize = 8;
        let types = &self.program.types;
        let mut ty = types.peel_references(ty);
        for _ in 0..DEEPEST {
            let (path, args) = match types.kind(ty) {
                TyKind::Adt(def, args) => (self.program.defs.canonical_path(*def), args),
                TyKind::Unread(path, args) => (knowledge::canonical(*path), args),
                TyKind::Primitive(primitive) => return Some(primitive.name()),
                // A host and its port: the host decides whether names are looked up.
                TyKind::Tuple(parts) => {
                    ty = types.peel_references(*parts.first()?);
                    continue;
                }
                _ => return None,
            };
            if !is_wrapper(path.as_str()) {
                return Some(path);
            }
            ty = types.peel_references(*args.first()?);
        }
        None
    }

    /// What a function does to the thread that calls it.
    pub fn effects_of(&self, function: DefId) -> &[Witness] {
        self.effects.of(function)
    }

    /// The effects of a call: of the API that it calls, or of the function of the workspace.
    pub fn call_effects(&self, body: &BodyInfo, call: &Call) -> SmallVec<[Witness; 2]> {
        let mut found = SmallVec::new();
        if is_awaited(self, body, call.expr) {
            return found;
        }
        if let Some((api, row)) = self.blocking_call(body, call) {
            found.push(Witness {
                effect: row.category,
                expr: call.expr,
                next: Step::Api(api),
                depth: 0,
                confidence: row.confidence,
                weight: row.weight,
            });
            return found;
        }
        for (callee, certainty) in self.effects.callees(self, &call.callee) {
            for witness in self.effects.of(callee) {
                let known = found
                    .iter()
                    .any(|known: &Witness| known.effect == witness.effect);
                if known {
                    continue;
                }
                found.push(Witness {
                    expr: call.expr,
                    next: Step::Function(callee),
                    depth: witness.depth + 1,
                    confidence: witness.confidence.min(certainty),
                    ..*witness
                });
            }
        }
        found
    }

    /// The chain from a call to the API: the calls in the functions of the workspace between them.
    pub fn chain(&self, witness: &Witness) -> Vec<ChainLink> {
        let mut chain = Vec::new();
        let mut step = witness.next;
        while let Step::Function(function) = step
            && chain.len() < usize::from(LONGEST_CHAIN) + 1
        {
            let known = self.effects.of(function);
            let Some(next) = known.iter().find(|known| known.effect == witness.effect) else {
                break;
            };
            chain.push(ChainLink {
                function,
                file: self.program.def(function).file,
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

impl Effects {
    /// While effects are computed the model does not have them yet: ask the finished parameter uses.
    fn use_by_parameter(&self, model: &Model, body: &BodyInfo, closure: ExprId) -> ClosureUse {
        let file = body.source(model);
        let Some(parent) = body.frames.parent(closure) else {
            return ClosureUse::Unknown;
        };
        if !matches!(
            file.expr(parent).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
        ) {
            return ClosureUse::Unknown;
        }
        match body.types.call(parent).map(|call| call.callee) {
            Some(Callee::Function { def, .. }) => self.param_use(def),
            _ => ClosureUse::Unknown,
        }
    }
}

fn is_wrapper(path: &str) -> bool {
    matches!(
        path,
        "std::io::BufReader"
            | "std::io::BufWriter"
            | "std::io::LineWriter"
            | "std::io::Take"
            | "std::io::Bytes"
            | "std::io::Lines"
            | "std::io::Split"
            | "std::boxed::Box"
            | "std::sync::Arc"
            | "std::sync::MutexGuard"
            | "flate2::read::GzDecoder"
            | "flate2::read::ZlibDecoder"
            | "flate2::write::GzEncoder"
            | "zstd::Decoder"
            | "zstd::Encoder"
    )
}
