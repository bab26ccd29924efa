//! Functions and closures that are kept and called later: in fields, in collections there, in variables
//! and in tables.
//!
//! It begins with the calls of values, which are few, and asks only for what is stored where these
//! values come from.

mod slots;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind};
use super::infer::{Callee, ValueResolution};
use super::model::Model;
use super::witness::{Code, StoredFunctions};
use crate::finding::Confidence;
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId, PatKind, SourceFile, Statement};
use crate::text::Name;

/// How many steps are followed from a value to where it was written.
const MOST_STEPS: usize = 10;
/// In how many calls of a body the value is followed: each asks the whole body.
const MOST_CALLS: usize = 200;
/// Through how many functions a value may be handed on before it is stored.
const ROUNDS: usize = 3;

/// A field of a struct, or a static, whose name is empty.
type Slot = (DefId, Name);

impl StoredFunctions {
    /// What the call of a value may call, and how surely.
    pub(super) fn called(&self, body: &BodyInfo, call: ExprId) -> (&[Code], Confidence) {
        let found = self.called.get(&(body.owner, call));
        found.map_or((&[], Confidence::Low), |(codes, confidence)| {
            (codes.as_slice(), *confidence)
        })
    }

    /// The closures that some call calls.
    pub(super) fn closures(&self) -> Vec<Code> {
        let codes = self.called.values().flat_map(|(codes, _)| codes);
        let mut closures: Vec<Code> = codes
            .filter(|code| code.closure.is_some())
            .copied()
            .collect();
        closures.sort_unstable();
        closures.dedup();
        closures
    }

    /// Follows the values that the code that ships calls.
    pub(super) fn of(model: &Model) -> Self {
        let bodies: Vec<&BodyInfo> = model
            .bodies
            .iter()
            .filter(|body| model.program.code_kind(body.owner).ships())
            .collect();
        let asked: Vec<(DefId, ExprId, Origin)> = bodies
            .par_iter()
            .with_min_len(64)
            .flat_map_iter(|body| calls_of_values(model, body))
            .collect();
        let slots: FxHashSet<Slot> = asked
            .iter()
            .flat_map(|(.., origin)| origin.slots.iter().copied())
            .collect();
        let stored = if slots.is_empty() {
            FxHashMap::default()
        } else {
            stored_in(model, &bodies, &slots)
        };
        let mut called = FxHashMap::default();
        for (owner, call, origin) in asked {
            let kept = origin.slots.iter().filter_map(|slot| stored.get(slot));
            let mut codes: Vec<Code> = kept.flatten().copied().collect();
            codes.extend(origin.codes);
            codes.sort_unstable();
            codes.dedup();
            let confidence = match codes.len() {
                0 => continue,
                1 => Confidence::Medium,
                // Fields hold others in other values of their type.
                _ if origin.is_each && origin.slots.iter().copied().all(slots::is_static) => {
                    Confidence::Medium
                }
                _ => Confidence::Low,
            };
            called.insert((owner, call), (codes, confidence));
        }
        Self { called }
    }
}

/// Where a value comes from.
#[derive(Default)]
struct Origin {
    slots: Vec<Slot>,
    codes: Vec<Code>,
    /// The positions of parameters of the function.
    params: Vec<usize>,
    /// Whether the call calls each of them, one after the other.
    is_each: bool,
}

fn calls_of_values(model: &Model, body: &BodyInfo) -> Vec<(DefId, ExprId, Origin)> {
    let tracer = Tracer::new(model, body);
    let calls = body.types.calls().iter();
    calls
        .filter(|call| call.callee == Callee::Value)
        .take(MOST_CALLS)
        .filter_map(|call| {
            let ExprKind::Call { callee, .. } = tracer.file.expr(call.expr).kind else {
                return None;
            };
            let mut origin = Origin {
                is_each: tracer.calls_each(call.expr, callee),
                ..Origin::default()
            };
            tracer.origin(callee, MOST_STEPS, &mut origin);
            let is_found = !origin.slots.is_empty() || !origin.codes.is_empty();
            is_found.then_some((body.owner, call.expr, origin))
        })
        .collect()
}

/// What is stored in these fields, by whom ever.
fn stored_in(
    model: &Model,
    bodies: &[&BodyInfo],
    slots: &FxHashSet<Slot>,
) -> FxHashMap<Slot, Vec<Code>> {
    let mut stored: FxHashMap<Slot, Vec<Code>> = FxHashMap::default();
    // Parameters that end in a field, and those of them that the last round found.
    let mut known: FxHashSet<(DefId, usize, Slot)> = FxHashSet::default();
    let mut fresh: FxHashMap<DefId, Vec<(usize, Slot)>> = FxHashMap::default();
    let found: Vec<(DefId, Slot, Origin)> = bodies
        .par_iter()
        .with_min_len(64)
        .flat_map_iter(|body| Tracer::new(model, body).stores(slots))
        .collect();
    let mut take = |found: Vec<(DefId, Slot, Origin)>| {
        let mut fresh: FxHashMap<DefId, Vec<(usize, Slot)>> = FxHashMap::default();
        for (owner, slot, origin) in found {
            stored.entry(slot).or_default().extend(origin.codes);
            for param in origin.params {
                if known.insert((owner, param, slot)) {
                    fresh.entry(owner).or_default().push((param, slot));
                }
            }
        }
        fresh
    };
    fresh.extend(take(found));
    for _ in 0..ROUNDS {
        if fresh.is_empty() {
            break;
        }
        let found: Vec<(DefId, Slot, Origin)> = bodies
            .par_iter()
            .with_min_len(64)
            .flat_map_iter(|body| Tracer::new(model, body).hands_over(&fresh))
            .collect();
        fresh = take(found);
    }
    for codes in stored.values_mut() {
        codes.sort_unstable();
        codes.dedup();
    }
    stored
}

/// Follows the values of one body.
struct Tracer<'m> {
    model: &'m Model,
    body: &'m BodyInfo,
    file: &'m SourceFile,
}

impl<'m> Tracer<'m> {
    fn new(model: &'m Model, body: &'m BodyInfo) -> Self {
        Self {
            model,
            body,
            file: body.source(model),
        }
    }

    fn exprs(&self) -> impl Iterator<Item = ExprId> + use<> {
        let hir = self.body.hir(self.model);
        (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index)
    }

    /// The values that the body puts into these fields.
    fn stores(&self, slots: &FxHashSet<Slot>) -> Vec<(DefId, Slot, Origin)> {
        let mut found = Vec::new();
        let mut store = |slot: Slot, value: ExprId| {
            if slots.contains(&slot) {
                let mut origin = Origin::default();
                self.value(value, MOST_STEPS, &mut origin);
                found.push((self.body.owner, slot, origin));
            }
        };
        for expr in self.exprs() {
            match self.file.expr(expr).kind {
                ExprKind::Struct { fields, .. } => {
                    let fields = self.file.list(fields);
                    if let Some(def) = self.adt(self.body.types.expr(expr)) {
                        for field in fields {
                            store((def, field.name), field.value);
                        }
                    }
                }
                ExprKind::Assign { lhs, rhs } => {
                    if let Some(slot) = self.field(lhs) {
                        store(slot, rhs);
                    }
                }
                ExprKind::MethodCall { .. } => {
                    let Some(call) = self.file.method_call(expr) else {
                        continue;
                    };
                    if let Some(slot) = self.slot_behind(call.receiver)
                        && slots.contains(&slot)
                    {
                        for &arg in call.args {
                            store(slot, arg);
                        }
                    }
                }
                ExprKind::Call { callee, args } => {
                    if let Some(def) = self.constructed(callee) {
                        for (position, &arg) in self.file.list(args).iter().enumerate() {
                            store((def, Name::new(&position.to_string())), arg);
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The values that the body hands to functions that store them.
    fn hands_over(
        &self,
        stores: &FxHashMap<DefId, Vec<(usize, Slot)>>,
    ) -> Vec<(DefId, Slot, Origin)> {
        let mut found = Vec::new();
        for call in self.body.types.calls() {
            let Callee::Function { def, .. } = call.callee else {
                continue;
            };
            let Some(stored) = stores.get(&def) else {
                continue;
            };
            let args: &[ExprId] = match self.file.expr(call.expr).kind {
                ExprKind::Call { args, .. } => {
                    let has_self = self
                        .model
                        .program
                        .function(def)
                        .is_some_and(|function| function.self_param.is_some());
                    let args = self.file.list(args);
                    args.get(usize::from(has_self)..).unwrap_or(&[])
                }
                _ => match self.file.method_call(call.expr) {
                    Some(call) => call.args,
                    None => continue,
                },
            };
            for &(param, slot) in stored {
                if let Some(&arg) = args.get(param) {
                    let mut origin = Origin::default();
                    self.value(arg, MOST_STEPS, &mut origin);
                    found.push((self.body.owner, slot, origin));
                }
            }
        }
        found
    }

    /// Where a value that is called comes from.
    fn origin(&self, expr: ExprId, steps: usize, found: &mut Origin) {
        let Some(steps) = steps.checked_sub(1) else {
            return;
        };
        if let Some(slot) = self.field(expr) {
            found.slots.push(slot);
            return;
        }
        match self.file.expr(expr).kind {
            ExprKind::Path(_) => match self.body.types.path(expr) {
                ValueResolution::Local(pat) => match self.bound_from(pat) {
                    Some(source) => {
                        self.origin(source, steps, found);
                        self.value(source, steps, found);
                    }
                    None => self.kept_in(pat, steps, found),
                },
                ValueResolution::Def(def) => {
                    found.slots.extend(self.static_slot(def));
                    self.constant(def, steps, found);
                }
                _ => {}
            },
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => {
                self.origin(base, steps, found);
            }
            ExprKind::MethodCall { .. } => {
                if let Some(call) = self.file.method_call(expr)
                    && self.lends(expr)
                {
                    self.origin(call.receiver, steps, found);
                }
                self.given_back(expr, steps, found);
            }
            ExprKind::Call { args, .. } => {
                if let [only] = self.file.list(args)
                    && self.is_of_std(expr)
                {
                    self.origin(*only, steps, found);
                }
                self.given_back(expr, steps, found);
            }
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Cast { operand, .. }
            | ExprKind::Await(operand)
            | ExprKind::Try(operand) => self.origin(operand, steps, found),
            _ => {}
        }
    }

    /// The functions and closures that a value holds.
    fn value(&self, expr: ExprId, steps: usize, found: &mut Origin) {
        let Some(steps) = steps.checked_sub(1) else {
            return;
        };
        let file = self.file;
        match file.expr(expr).kind {
            ExprKind::Closure(closure) if !file.closures[closure].is_async => {
                found.codes.push(Code {
                    owner: self.body.owner,
                    closure: Some(expr),
                    instance: None,
                });
            }
            ExprKind::Path(_) => match self.body.types.path(expr) {
                ValueResolution::Local(pat) => {
                    if let Some(position) = self.param(pat) {
                        found.params.push(position);
                    } else if let Some(source) = self.bound_from(pat) {
                        self.value(source, steps, found);
                    }
                    self.kept_in(pat, steps, found);
                }
                ValueResolution::Def(def) => self.constant(def, steps, found),
                _ => {}
            },
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Cast { operand, .. } => self.value(operand, steps, found),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                for &part in file.list(parts) {
                    self.value(part, steps, found);
                }
            }
            ExprKind::Macro(call) => {
                if let MacroKind::Elements(parts) = file.macro_calls[call].kind {
                    for &part in file.list(parts) {
                        self.value(part, steps, found);
                    }
                }
            }
            ExprKind::Call { callee, args } => {
                let wraps = self.is_of_std(expr) || self.is_variant(callee);
                for &arg in file.list(args).iter().filter(|_| wraps) {
                    self.value(arg, steps, found);
                }
                self.given_back(expr, steps, found);
            }
            ExprKind::MethodCall { .. } => {
                if let Some(call) = file.method_call(expr)
                    && self.is_of_std(expr)
                {
                    self.value(call.receiver, steps, found);
                }
                self.given_back(expr, steps, found);
            }
            ExprKind::Block(block) => {
                if let Some(tail) = file.blocks[block].tail {
                    self.value(tail, steps, found);
                }
            }
            ExprKind::If {
                then_branch,
                else_branch,
                ..
            } => {
                self.value(then_branch, steps, found);
                if let Some(branch) = else_branch {
                    self.value(branch, steps, found);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in file.list(arms) {
                    self.value(arm.body, steps, found);
                }
            }
            _ => {}
        }
    }

    /// The functions and closures that a function of the workspace gives back.
    fn given_back(&self, call: ExprId, steps: usize, found: &mut Origin) {
        let program = &self.model.program;
        let Some(Callee::Function { def, .. }) = self.body.types.call(call).map(|call| call.callee)
        else {
            return;
        };
        let is_plain = program
            .function(def)
            .is_some_and(|function| !function.is_async);
        if let Some(body) = self.model.body_of(def).filter(|_| is_plain) {
            let mut given = Origin::default();
            let tracer = Tracer::new(self.model, body);
            tracer.value(body.hir(self.model).root, steps, &mut given);
            found.codes.extend(given.codes);
        }
    }

    /// A function of the workspace as a value, or what a constant holds.
    fn constant(&self, def: DefId, steps: usize, found: &mut Origin) {
        let program = &self.model.program;
        match program.def(def).kind {
            DefKind::Function => {
                let is_plain = program
                    .function(def)
                    .is_some_and(|function| !function.is_async && function.body.is_some());
                if is_plain && program.is_workspace(def) {
                    found.codes.push(Code::function(def));
                }
            }
            DefKind::Const | DefKind::Static => {
                if let Some(body) = self.model.body_of(def) {
                    let tracer = Tracer::new(self.model, body);
                    tracer.value(body.hir(self.model).root, steps, found);
                }
            }
            _ => {}
        }
    }

    /// What is put into a collection that a variable holds.
    fn kept_in(&self, local: PatId, steps: usize, found: &mut Origin) {
        for call in self.body.types.calls() {
            let Some(method) = self.file.method_call(call.expr) else {
                continue;
            };
            if self.body.types.path(method.receiver) == ValueResolution::Local(local)
                && matches!(
                    method.method.name.as_str(),
                    "insert" | "push" | "push_back" | "set"
                )
            {
                for &arg in method.args {
                    self.value(arg, steps, found);
                }
            }
        }
    }

    /// The position of a parameter among those of the function, the receiver not counted.
    fn param(&self, local: PatId) -> Option<usize> {
        let params = self.file.list(self.body.hir(self.model).params);
        params.iter().position(|&param| self.binds(param, local))
    }

    /// What a variable is taken from: a `let`, a pattern, the items of a loop, the receiver of the
    /// method whose closure has it as a parameter.
    fn bound_from(&self, local: PatId) -> Option<ExprId> {
        let file = self.file;
        self.exprs().find_map(|expr| match file.expr(expr).kind {
            ExprKind::Block(block) => {
                let mut statements = file.list(file.blocks[block].statements).iter();
                statements.find_map(|statement| match *statement {
                    Statement::Let { pat, init, .. } if self.binds(pat, local) => init,
                    _ => None,
                })
            }
            ExprKind::Let { pat, value } => self.binds(pat, local).then_some(value),
            ExprKind::For { pat, iterable, .. } => self.binds(pat, local).then_some(iterable),
            ExprKind::Match { scrutinee, arms } => {
                let mut arms = file.list(arms).iter();
                arms.any(|arm| self.binds(arm.pat, local))
                    .then_some(scrutinee)
            }
            ExprKind::Closure(closure) => {
                let mut params = file.list(file.closures[closure].params).iter();
                if !params.any(|&param| self.binds(param, local)) {
                    return None;
                }
                let call = file.method_call(self.body.frames.parent(expr)?)?;
                call.args.contains(&expr).then_some(call.receiver)
            }
            _ => None,
        })
    }

    fn binds(&self, pat: PatId, local: PatId) -> bool {
        if pat == local {
            return true;
        }
        match self.file.pat(pat).kind {
            PatKind::Binding { sub, .. } => sub.is_some_and(|sub| self.binds(sub, local)),
            PatKind::Typed(inner, _) | PatKind::Reference(inner) => self.binds(inner, local),
            PatKind::Tuple(parts)
            | PatKind::TupleStruct(_, parts)
            | PatKind::Slice(parts)
            | PatKind::Or(parts) => {
                let mut parts = self.file.list(parts).iter();
                parts.any(|&part| self.binds(part, local))
            }
            PatKind::Struct { fields, .. } => {
                let mut fields = self.file.list(fields).iter();
                fields.any(|field| self.binds(field.pat, local))
            }
            _ => false,
        }
    }
}
