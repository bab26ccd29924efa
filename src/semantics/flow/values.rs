//! How variables are used: read, borrowed, changed, moved, captured; where their values come from.

use super::Flow;
use crate::semantics::bodies::BodyInfo;
use crate::semantics::frames::FrameKind;
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::model::Model;
use crate::semantics::types::{ReceiverKind, TyKind};
use crate::syntax::hir::{
    BlockKind, ExprId, ExprKind, FormatMacro, MacroKind, MatchArm, PatId, PatKind, SourceFile,
    Statement, UnaryOp,
};
use crate::text::TextRange;

/// A use of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// The path that names it.
    pub path: ExprId,
    /// What is done.
    pub kind: UseKind,
}

/// What is done with a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseKind {
    /// It is read or borrowed.
    Read,
    /// It, or a part of it, is changed or borrowed so that it can be.
    Change,
    /// It is moved (or copied, where its type can be): returned, stored, handed over.
    Move,
}

impl Model {
    /// The expression whose value a variable first gets: of its `let`, of the `let Ok(variable) = value
    /// else` or the arm of a `match` that takes it out, of its place in a tuple, or of the only
    /// assignment to one that is declared without a value.
    pub fn initializer(&self, body: &BodyInfo, local: PatId) -> Option<ExprId> {
        let file = body.source(self);
        self.value_of(body, local)
            .map(|value| file.innermost(value))
    }

    /// The outermost expression with the value of an expression: the blocks around it that end in it.
    pub fn outermost(&self, body: &BodyInfo, value: ExprId) -> ExprId {
        let file = body.source(self);
        let mut inner = value;
        while let Some(outer) = body.frames.parent(inner)
            && file.tail_of(outer) == Some(inner)
        {
            inner = outer;
        }
        inner
    }

    /// The `let` whose value an expression is, blocks that end in it included: its pattern and the block
    /// that it stands in.
    pub fn bound_to(&self, body: &BodyInfo, value: ExprId) -> Option<(PatId, ExprId)> {
        let file = body.source(self);
        let value = self.outermost(body, value);
        let outer = body.frames.parent(value)?;
        let mut statements = file.list(file.block(outer)?.statements).iter();
        statements.find_map(|statement| match *statement {
            Statement::Let { pat, init, .. } if init == Some(value) => Some((pat, outer)),
            _ => None,
        })
    }

    fn value_of(&self, body: &BodyInfo, local: PatId) -> Option<ExprId> {
        let hir = body.hir(self);
        let file = body.source(self);
        let declared = file.pat(local).range;
        for expr in (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index) {
            // `match value { Ok(variable) => … }`
            if let ExprKind::Match { scrutinee, arms } = file.expr(expr).kind {
                let takes = |arm: &MatchArm| {
                    file.pat(arm.pat).range.contains_range(declared)
                        && matches!(file.pat(arm.pat).kind, PatKind::TupleStruct(..))
                        && taken_by(file, arm.pat) == Some(local)
                };
                if file.list(arms).iter().any(takes) {
                    return Some(scrutinee);
                }
            }
            let Some(block) = file.block(expr) else {
                continue;
            };
            if !block.braces.contains_range(declared) {
                continue;
            }
            for statement in file.list(block.statements) {
                let Statement::Let { pat, init, .. } = *statement else {
                    continue;
                };
                if taken_by(file, pat) == Some(local) {
                    return init.or_else(|| only_assignment(self, body, local));
                }
                if let Some(part) = init.and_then(|init| part_for(file, pat, init, local)) {
                    return Some(part);
                }
            }
        }
        None
    }
}

/// The part of a tuple that a pattern of the same shape gives a variable: `let (a, b) = (1, 2);`.
fn part_for(file: &SourceFile, pat: PatId, value: ExprId, local: PatId) -> Option<ExprId> {
    let (PatKind::Tuple(pats), ExprKind::Tuple(values)) =
        (file.pat(pat).kind, file.expr(file.innermost(value)).kind)
    else {
        return None;
    };
    if pats.len() != values.len() {
        return None;
    }
    let mut parts = file.list(pats).iter().zip(file.list(values));
    parts
        .find(|&(&pat, _)| taken_by(file, pat) == Some(local))
        .map(|(_, &value)| value)
}

/// The value of the only assignment to a variable.
fn only_assignment(model: &Model, body: &BodyInfo, local: PatId) -> Option<ExprId> {
    let file = body.source(model);
    let paths = body.types.paths().iter();
    let mut assigned = paths
        .filter(|(_, meaning)| *meaning == ValueResolution::Local(local))
        .filter_map(
            |&(path, _)| match file.expr(body.frames.parent(path)?).kind {
                ExprKind::Assign { lhs, rhs } if lhs == path => Some(rhs),
                _ => None,
            },
        );
    assigned.next().filter(|_| assigned.next().is_none())
}

/// The variable of a pattern that takes the value out of `Ok` or `Some`, or of one that is a variable.
pub fn taken_by(file: &SourceFile, pat: PatId) -> Option<PatId> {
    match file.pat(pat).kind {
        PatKind::Binding { sub: None, .. } => Some(pat),
        PatKind::Typed(inner, _) => taken_by(file, inner),
        PatKind::TupleStruct(path, parts) => {
            let segments = file.list(file.path(path).segments);
            let name = segments.last()?.name.as_str();
            let &[only] = file.list(parts) else {
                return None;
            };
            matches!(name, "Ok" | "Some").then(|| taken_by(file, only))?
        }
        _ => None,
    }
}

impl Flow<'_> {
    /// The paths that name a variable, in the order of the text.
    pub fn uses(&self, local: PatId) -> impl Iterator<Item = ExprId> + '_ {
        let paths = self.body.types.paths().iter();
        paths
            .filter(move |(_, meaning)| *meaning == ValueResolution::Local(local))
            .map(|&(expr, _)| expr)
    }

    /// The variable that a path names.
    pub fn local(&self, path: ExprId) -> Option<PatId> {
        match self.body.types.path(path) {
            ValueResolution::Local(local) => Some(local),
            _ => None,
        }
    }

    /// What is done with a variable where a path names it.
    pub fn use_kind(&self, path: ExprId) -> UseKind {
        if self.is_changed_at(path) {
            UseKind::Change
        } else if self.is_moved(path) {
            UseKind::Move
        } else {
            UseKind::Read
        }
    }

    /// Whether any use of a variable changes it.
    pub fn is_mutated(&self, local: PatId) -> bool {
        self.uses(local).any(|path| self.is_changed_at(path))
    }

    /// The use of a variable behind which no other can follow; `None` where paths part or a loop
    /// comes back.
    pub fn last_use(&self, local: PatId) -> Option<ExprId> {
        let uses: Vec<ExprId> = self.uses(local).collect();
        let mut last = uses.iter().copied().filter(|&path| {
            uses.iter()
                .all(|&other| !self.graph().can_follow(path, other))
        });
        let found = last.next()?;
        last.next().is_none().then_some(found)
    }

    /// Whether a path is in value position: the value leaves the variable.
    pub(super) fn is_moved(&self, path: ExprId) -> bool {
        let Some(parent) = self.parent(path) else {
            return true;
        };
        let file = self.file;
        match file.expr(parent).kind {
            ExprKind::Call { callee, .. } => callee != path,
            ExprKind::MethodCall { .. } => file
                .method_call(parent)
                .is_some_and(|call| call.receiver != path || self.takes_by_value(parent, path)),
            ExprKind::Return(_)
            | ExprKind::Struct { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Yield(_)
            | ExprKind::Break { .. } => true,
            ExprKind::Closure(id) => file.closures[id].body == path,
            ExprKind::Assign { rhs, .. } => rhs == path,
            ExprKind::For { iterable, .. } => iterable == path,
            ExprKind::Match { scrutinee, arms } => {
                let arms = file.list(arms);
                if scrutinee == path {
                    let takes = |pat| self.binds_by_value(pat);
                    return arms.iter().any(|arm| takes(arm.pat));
                }
                arms.iter().any(|arm| arm.body == path)
            }
            ExprKind::Let { pat, .. } => self.binds_by_value(pat),
            ExprKind::Macro(call) => matches!(
                file.macro_calls[call].kind,
                MacroKind::Elements(_) | MacroKind::Pin(_) | MacroKind::Join(_)
            ),
            ExprKind::Block(id) => {
                let block = &file.blocks[id];
                block.tail == Some(path)
                    || file
                        .list(block.statements)
                        .iter()
                        .any(|statement| match *statement {
                            Statement::Let { pat, init, .. } => {
                                init == Some(path) && !matches!(file.pat(pat).kind, PatKind::Wild)
                            }
                            Statement::Expr(expr) => expr == path,
                            Statement::Item(_) => false,
                        })
            }
            _ => false,
        }
    }

    fn binds_by_value(&self, pat: PatId) -> bool {
        let mut found = false;
        self.each_binding(pat, &mut |binding| {
            let PatKind::Binding { by_ref, .. } = self.file.pat(binding).kind else {
                return;
            };
            let is_reference = matches!(self.kind(self.body.types.pat(binding)), TyKind::Ref(..));
            found |= !by_ref && !is_reference;
        });
        found
    }

    /// Whether a variable, or a part of it, is changed through a path: assigned, borrowed mutably, the
    /// receiver of a method that takes `&mut self`. A method that is not known counts where the
    /// variable is declared `mut`.
    fn is_changed_at(&self, path: ExprId) -> bool {
        let file = self.file;
        let mut inner = path;
        while let Some(outer) = self.parent(inner) {
            match file.expr(outer).kind {
                ExprKind::Index { base, .. } if base == inner => {}
                ExprKind::Field { .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref, ..
                } => {}
                ExprKind::Reference { mutable, .. } => return mutable,
                ExprKind::Assign { lhs, .. } | ExprKind::CompoundAssign { lhs, .. } => {
                    return lhs == inner;
                }
                ExprKind::MethodCall { .. } => {
                    let receiver = file.method_call(outer).map(|call| call.receiver);
                    return receiver == Some(inner) && self.method_changes(outer, path);
                }
                ExprKind::Macro(call) => {
                    let sink = match &file.macro_calls[call].kind {
                        MacroKind::Format(id) => {
                            let format: &FormatMacro = &file.formats[*id];
                            format.sink
                        }
                        _ => None,
                    };
                    return sink == Some(inner);
                }
                _ => return false,
            }
            inner = outer;
        }
        false
    }

    fn method_changes(&self, call: ExprId, path: ExprId) -> bool {
        let declared_mut = self.local(path).is_some_and(|local| {
            matches!(
                self.file.pat(local).kind,
                PatKind::Binding { mutable: true, .. }
            )
        });
        let Some(Callee::Function { def, .. }) = self.call(call).map(|call| call.callee) else {
            return declared_mut;
        };
        let signature = self.model.program.signature(def);
        signature.is_none_or(|signature| signature.receiver == ReceiverKind::RefMut)
    }

    /// The assignments that replace a variable's value.
    pub fn assignments(&self, local: PatId) -> Vec<ExprId> {
        let uses = self.uses(local);
        uses.filter_map(|path| {
            let parent = self.parent(path)?;
            matches!(self.file.expr(parent).kind, ExprKind::Assign { lhs, .. } if lhs == path)
                .then_some(parent)
        })
        .collect()
    }

    /// The closures and `async` blocks that take a variable with them by `move`.
    pub fn captures(&self, local: PatId) -> Vec<ExprId> {
        let mut found = Vec::new();
        for path in self.uses(local) {
            let frames = &self.body.frames;
            for (_, frame) in frames.outwards(frames.of(path)) {
                let moves = match (frame.kind, self.file.expr(frame.expr).kind) {
                    (FrameKind::Async, ExprKind::Block(id)) => {
                        matches!(self.file.blocks[id].kind, BlockKind::Async { moves: true })
                    }
                    (FrameKind::Closure { .. }, ExprKind::Closure(id)) => {
                        self.file.closures[id].moves
                    }
                    _ => false,
                };
                let declared = self.file.pat(local).range;
                let inside = self.file.range(frame.expr).contains_range(declared);
                if moves && !inside && !found.contains(&frame.expr) {
                    found.push(frame.expr);
                }
            }
        }
        found
    }

    /// Whether a variable's value leaves the function: returned, stored in something, handed over by
    /// value, taken along by a closure.
    pub fn escapes(&self, local: PatId) -> bool {
        self.uses(local).any(|path| self.is_moved(path)) || !self.captures(local).is_empty()
    }

    /// As [`Model::initializer`], in this body.
    pub fn initializer(&self, local: PatId) -> Option<ExprId> {
        self.model.initializer(self.body, local)
    }

    /// Whether a variable is a parameter of the function.
    pub fn is_param(&self, local: PatId) -> bool {
        let params = self.file.list(self.body.hir(self.model).params);
        params
            .iter()
            .any(|&param| taken_by(self.file, param) == Some(local))
    }

    /// Where the value of an expression comes from: through variables that are never assigned again,
    /// references and parentheses.
    pub fn origin(&self, expr: ExprId) -> ExprId {
        const MOST_STEPS: usize = 8;
        let mut expr = expr;
        for _ in 0..MOST_STEPS {
            let next = match self.file.expr(expr).kind {
                ExprKind::Path(_) => self
                    .local(expr)
                    .filter(|&local| self.assignments(local).is_empty())
                    .and_then(|local| self.initializer(local)),
                ExprKind::Reference { operand, .. } => Some(operand),
                _ => None,
            };
            match next {
                Some(next) => expr = next,
                None => break,
            }
        }
        expr
    }

    /// The bytes of the block in which a variable lives.
    pub fn scope_of(&self, local: PatId) -> Option<TextRange> {
        let declared = self.file.pat(local).range;
        let hir = self.body.hir(self.model);
        (hir.first_expr.index()..hir.end_expr.index())
            .map(ExprId::from_index)
            .filter_map(|expr| self.file.block(expr).map(|block| block.braces))
            .filter(|braces| braces.contains_range(declared))
            .min_by_key(|braces| braces.end - braces.start)
    }

    /// Whether nothing that an expression names is declared or changed inside a loop, so that its value
    /// is the same in every pass, calls apart.
    pub fn is_invariant(&self, expr: ExprId, of_loop: ExprId) -> bool {
        let within = self.file.range(of_loop);
        let mut invariant = true;
        self.each_local_in(expr, &mut |_, local| {
            let declared = self.file.pat(local).range;
            let changed = || {
                self.uses(local).any(|path| {
                    within.contains_range(self.file.range(path)) && self.is_changed_at(path)
                })
            };
            invariant = invariant && !within.contains_range(declared) && !changed();
        });
        invariant
    }

    /// Visits the variables that an expression names, closures and macros included.
    pub fn each_local_in(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId, PatId)) {
        if let Some(local) = self.local(expr) {
            visit(expr, local);
        }
        self.file
            .each_child(expr, &mut |child| self.each_local_in(child, visit));
    }
}
