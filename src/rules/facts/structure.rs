//! What lies around an expression, and the calls of a body.

use super::{BodyFacts, Iteration, Trips, loops};
use crate::semantics::defs::DefId;
use crate::semantics::flow::taken_by;
use crate::semantics::infer::{self, ValueResolution};
use crate::semantics::types::{FunctionSignature, ReceiverKind};
use crate::semantics::{FrameKind, Model};
use crate::syntax::hir::{ExprId, ExprKind, MatchArm, PatId, PatKind, Statement};
use crate::text::Name;

impl<'m> BodyFacts<'m> {
    /// The linked model.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// The closures, blocks, loops and error paths around an expression with their expressions, the
    /// innermost first, the body last.
    pub fn frames_around(&self, id: ExprId) -> Vec<(FrameKind, ExprId)> {
        let frames = &self.info.frames;
        frames
            .outwards(frames.of(id))
            .map(|(_, frame)| (frame.kind, frame.expr))
            .collect()
    }

    /// How often a loop runs.
    pub fn trips_of(&self, id: ExprId) -> Trips {
        loops::trips_of(self, id)
    }

    /// What a loop takes one by one from something that is there before.
    pub fn iteration(&self, id: ExprId) -> Option<Iteration> {
        loops::iteration_of(self, id)
    }

    /// The counter that a condition bounds by a length, and what is that long: `index < items.len()`.
    pub fn counted(&self, condition: ExprId) -> Option<(PatId, ExprId)> {
        loops::counted(self, condition)
    }

    /// The receiver of a method that is called by its path: `Builder::build(builder)`.
    pub fn receiver_by_path(&self, call: ExprId) -> Option<ExprId> {
        let ExprKind::Call { args, .. } = self.file.expr(call).kind else {
            return None;
        };
        let infer::Callee::Function { def, .. } = self.info.types.call(call)?.callee else {
            return None;
        };
        let takes_self = |signature: &FunctionSignature| signature.receiver != ReceiverKind::None;
        let signature = self.model.program.signature(def);
        signature.filter(|signature| takes_self(signature))?;
        self.file.list(args).first().copied()
    }

    /// Whether an arm for text that was not of one form reads another out of it, and fails no more than the other
    /// arms do: `match text.parse() { Ok(number) => number, Err(_) => { .. } }`.
    pub(super) fn is_other_reading(&self, arm: ExprId) -> bool {
        const PARSES: &[&str] = &["std::str::parse", "std::str::FromStr::from_str"];
        let around = self.parent(arm);
        let Some(ExprKind::Match { scrutinee, arms }) =
            around.map(|outer| self.file.expr(outer).kind)
        else {
            return false;
        };
        let parses = self.callee(scrutinee).api();
        if !parses.is_some_and(|api| PARSES.contains(&api.path().as_str())) {
            return false;
        }
        let forgets = |pat: PatId| match self.file.pat(pat).kind {
            PatKind::TupleStruct(_, items) => {
                let mut items = self.file.list(items).iter();
                items.all(|&item| matches!(self.file.pat(item).kind, PatKind::Wild))
            }
            _ => false,
        };
        let mut arms = self.file.list(arms).iter();
        let range = self.file.range(arm);
        arms.any(|other| other.body == arm && forgets(other.pat))
            && self
                .file
                .block(arm)
                .is_some_and(|block| block.tail.is_some())
            && !self.own_exprs().any(|expr| {
                range.contains_range(self.file.range(expr))
                    && matches!(
                        self.file.expr(expr).kind,
                        ExprKind::Return(_)
                            | ExprKind::Break { .. }
                            | ExprKind::Continue { .. }
                            | ExprKind::Macro(_)
                    )
            })
    }

    /// How often an iterator's method runs what it is handed.
    pub fn item_trips(&self, call: ExprId) -> Trips {
        loops::trips_of_items(self, call)
    }

    /// Whether each pass of a loop may wait: a task is suspended in it.
    pub fn waits_in_pass(&self, around: ExprId) -> bool {
        self.suspensions_within(around).into_iter().any(|pause| {
            let mut loops = self.loops_around(pause).into_iter();
            loops.any(|(id, _)| id == around)
        })
    }

    /// The calls and method calls of this body.
    pub fn calls(&self) -> Vec<ExprId> {
        self.info
            .types
            .calls()
            .iter()
            .map(|call| call.expr)
            .collect()
    }

    /// What an expression takes its value out of: `value.await`, `value?`,
    /// `match value { Ok(x) => x, Err(_) => return }`.
    pub fn taken_out_of(&self, expr: ExprId) -> Option<ExprId> {
        match self.file.expr(expr).kind {
            ExprKind::Await(inner) => Some(match self.future_in(inner) {
                Some(made) => made,
                None => self.out_of_box(inner),
            }),
            ExprKind::Try(inner) => Some(inner),
            ExprKind::Match { scrutinee, .. } => {
                let (taken, body) = self.success_of(expr)?;
                (self.local(body) == Some(taken)).then_some(scrutinee)
            }
            _ => None,
        }
    }

    /// The call whose future a path names: `let request = client.get(url).send(); … request.await`.
    /// Nothing of it runs before it is awaited. The handle of a task that runs already is none.
    pub fn future_in(&self, path: ExprId) -> Option<ExprId> {
        let local = self.local(path)?;
        let made = self.out_of_box(self.initializer(local)?);
        let ty = self.ty(made);
        let is_future = |path: &Name| path.as_str() == "std::future::Future";
        let is_lazy = ty.path().is_none()
            && (ty.future_output().is_some()
                || ty.bound_traits(self.info.owner).iter().any(is_future));
        (is_lazy && self.uses_of(local).count() == 1).then_some(made)
    }

    /// The future that `Box::pin(..)` or `.boxed()` wraps; anything else is itself.
    pub fn out_of_box(&self, future: ExprId) -> ExprId {
        const BOXES: &[&str] = &[
            "std::boxed::Box::pin",
            "futures::future::FutureExt::boxed",
            "futures::future::FutureExt::boxed_local",
        ];
        let api = self.callee(future).api();
        if !api.is_some_and(|api| BOXES.contains(&api.path().as_str())) {
            return future;
        }
        let wrapped = match self.file.expr(future).kind {
            ExprKind::Call { args, .. } => self.file.list(args).first().copied(),
            _ => self.file.method_call(future).map(|call| call.receiver),
        };
        wrapped.unwrap_or(future)
    }

    /// The variable and the body of the arm of a `match` that takes a value out of `Ok` or `Some`, where
    /// all others leave.
    pub fn success_of(&self, expr: ExprId) -> Option<(PatId, ExprId)> {
        let ExprKind::Match { arms, .. } = self.file.expr(expr).kind else {
            return None;
        };
        let of_variant = |arm: &&MatchArm| {
            matches!(self.file.pat(arm.pat).kind, PatKind::TupleStruct(..)) && arm.guard.is_none()
        };
        let arms = self.file.list(arms);
        let mut good = arms.iter().filter(of_variant).filter_map(|arm| {
            let taken = taken_by(self.file, arm.pat)?;
            Some((taken, arm.body))
        });
        let found = good.next().filter(|_| good.next().is_none())?;
        let mut others = arms.iter().filter(|arm| arm.body != found.1);
        others.all(|arm| self.diverges(arm.body)).then_some(found)
    }

    /// The value that a `let` gives a variable, or that `let Ok(variable) = value else` takes it out of.
    pub fn initializer(&self, local: PatId) -> Option<ExprId> {
        self.model.initializer(self.info, local)
    }

    /// The pattern of the `let` whose value an expression is, blocks that end in it included; of a part
    /// of a tuple the part of the pattern, and the variable that gets its only value by an assignment.
    pub fn bound_to(&self, value: ExprId) -> Option<PatId> {
        if let Some((pat, _)) = self.model.bound_to(self.info, value) {
            return Some(pat);
        }
        let whole = self.model.outermost(self.info, value);
        let outer = self.parent(whole)?;
        match self.file.expr(outer).kind {
            ExprKind::Tuple(values) => {
                let PatKind::Tuple(pats) = self.file.pat(self.bound_to(outer)?).kind else {
                    return None;
                };
                let (values, pats) = (self.file.list(values), self.file.list(pats));
                let position = values.iter().position(|&part| part == whole)?;
                (values.len() == pats.len()).then(|| pats.get(position).copied())?
            }
            ExprKind::Assign { lhs, rhs } if rhs == whole => {
                let local = self.local(lhs)?;
                let first = self.initializer(local)?;
                (first == self.file.innermost(value)).then_some(local)
            }
            _ => None,
        }
    }

    /// Whether what follows an expression is never reached from it, as far as is written.
    pub(in crate::rules) fn diverges(&self, expr: ExprId) -> bool {
        match self.file.expr(expr).kind {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => true,
            ExprKind::Block(block) => {
                let block = &self.file.blocks[block];
                let last = block
                    .tail
                    .or_else(|| match self.file.list(block.statements).last() {
                        Some(&Statement::Expr(last)) => Some(last),
                        _ => None,
                    });
                last.is_some_and(|last| self.diverges(last))
            }
            ExprKind::Macro(_) => matches!(
                self.std_macro(expr),
                Some("panic" | "unreachable" | "todo" | "unimplemented")
            ),
            _ => self.ty(expr).is_never(),
        }
    }

    /// Whether an expression is the `async` block that the body gives.
    pub fn is_given_future(&self, block: ExprId) -> bool {
        self.model.future_given_by(self.info) == Some(block)
    }

    /// Whether a path is `self`.
    pub fn is_self(&self, path: ExprId) -> bool {
        self.info.types.path(path) == ValueResolution::SelfParam
    }

    /// The name of a function, of a method with its type: `Store::load`.
    pub fn name_of(&self, def: DefId) -> &'static str {
        self.short_name(def)
    }
}
