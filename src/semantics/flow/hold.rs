//! How long a guard is held: named ones until they are moved or their block ends, temporaries to the
//! end of their statement or through the bodies that follow a scrutinee.

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::{Flow, GuardSource, Onward};
use crate::knowledge::{self, GuardClass};
use crate::semantics::infer::{Callee, ValueResolution};
use crate::semantics::types::{ReceiverKind, TyKind};
use crate::syntax::hir::{
    BinaryOp, BlockKind, ExprId, ExprKind, MacroKind, MatchArm, PatId, PatKind, Statement,
};
use crate::text::{Name, TextRange};

/// A stretch of code in which a guard is held.
#[derive(Clone, Debug)]
pub struct Hold {
    /// The expression behind which it is held.
    pub from: ExprId,
    /// Where it is held at the most.
    pub range: TextRange,
    /// The variable that holds it.
    pub local: Option<PatId>,
    /// Expressions that end it: the variable where it is moved, an assignment that replaces it.
    pub ends: SmallVec<[ExprId; 2]>,
    /// Whether it is proved that the guard is there.
    pub sure: bool,
}

/// Methods behind which the value still is the guard, where types do not say it.
const ADAPTORS: &[&str] = &["unwrap", "expect", "unwrap_or_else", "ok", "map_err"];

struct Search<'f, 'm> {
    flow: &'f Flow<'m>,
    holds: Vec<Hold>,
    seen: FxHashSet<PatId>,
    from: ExprId,
    class: GuardClass,
}

impl Flow<'_> {
    /// Where the guard of a source is held. Empty where it is dropped at once or handed on.
    pub fn holds(&self, source: &GuardSource) -> Vec<Hold> {
        let mut search = Search {
            flow: self,
            holds: Vec::new(),
            seen: FxHashSet::default(),
            from: source.value,
            class: source.guard.class,
        };
        match source.param {
            Some(param) => search.local(param, source.value, self.file.range(source.value)),
            None => search.climb(source.value),
        }
        search.holds
    }

    /// What is evaluated while a guard is held, in the order of the text, on the guard's own task or in
    /// closures that are called in place.
    pub fn evaluated_in(&self, hold: &Hold, wanted: impl Fn(ExprId) -> bool) -> Vec<ExprId> {
        let mut found = Vec::new();
        let whole_body = hold.from == self.body.hir(self.model).root;
        let first = self.file.range(hold.from).end.min(hold.range.start);
        let mut visit = |expr: ExprId| {
            let range = self.file.range(expr);
            let outside = range.end < first || range.end > hold.range.end;
            // In a loop the way leads back to where the guard is taken: that is another one.
            let again = expr == hold.from && !whole_body;
            if outside || again || hold.ends.contains(&expr) || self.is_made_apart(hold, expr) {
                return Onward::Stop;
            }
            if hold.range.start <= range.end && wanted(expr) {
                found.push(expr);
            }
            Onward::Go
        };
        if whole_body {
            self.graph().walk_all(&mut visit);
        } else {
            self.graph().walk(hold.from, &mut visit);
        }
        found.sort_by_key(|&expr| self.file.range(expr).end);
        found
    }

    /// Whether a macro makes an expression, and with it what gives the guard, so that places do not tell them
    /// apart, and their order or blocks do: it comes before, in an earlier pass of a loop, or behind the
    /// block, or for a guard without a name the statement, that the guard is dropped at the end of. What a call
    /// hands over keeps its place, too, wherever the macro puts it.
    fn is_made_apart(&self, hold: &Hold, expr: ExprId) -> bool {
        let (place, range) = (self.file.range(hold.from), self.file.range(expr));
        let mut made = self.file.expansions.iter();
        let is_of_macro =
            made.any(|made| made.call.contains_range(place) && made.call.contains_range(range));
        if expr == hold.from || !is_of_macro {
            return false;
        }
        let comes_before = range == place && expr.index() < hold.from.index();
        let scope = self.scope_in_macro(hold);
        comes_before || scope.is_some_and(|scope| self.outwards(expr).all(|outer| outer != scope))
    }

    /// The block at whose end a guard is dropped, or the statement for one without a name.
    fn scope_in_macro(&self, hold: &Hold) -> Option<ExprId> {
        let mut statement = hold.from;
        for outer in self.outwards(hold.from).skip(1) {
            if let Some(block) = self.file.block(outer) {
                if hold.local.is_some() {
                    return Some(outer);
                }
                // Up to edition 2021 temporaries outlive the block whose value they are part of.
                if block.tail != Some(statement) || self.edition() >= 2024 {
                    return Some(statement);
                }
            }
            statement = outer;
        }
        hold.local.is_none().then_some(statement)
    }

    fn outwards(&self, from: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(Some(from), |&at| self.body.frames.parent(at))
    }

    /// Where the task is suspended while a guard is held.
    pub fn suspensions_in(&self, hold: &Hold) -> Vec<ExprId> {
        self.evaluated_in(hold, |expr| self.is_suspension(expr))
    }

    /// Where something is awaited while a guard is held, whether or not it suspends the task: what lives
    /// across it is part of the future.
    pub fn awaits_in(&self, hold: &Hold) -> Vec<ExprId> {
        self.evaluated_in(hold, |expr| {
            matches!(self.file.expr(expr).kind, ExprKind::Await(_))
        })
    }

    /// The bindings of a pattern that hold a guard by value, where several of different kinds are there those of
    /// the kind that is looked for; whether there are others whose type is not known.
    fn guard_bindings(&self, pat: PatId, class: GuardClass) -> (Vec<PatId>, bool) {
        let mut found = Vec::new();
        let mut unknown = false;
        self.each_binding(pat, &mut |binding| {
            let ty = self.body.types.pat(binding);
            if let Some(guard) = self.guard_in(ty) {
                found.push((binding, guard.class));
            } else if ty.is_unknown() {
                unknown = true;
            }
        });
        if found.iter().any(|&(_, of)| of == class) {
            found.retain(|&(_, of)| of == class);
        }
        (
            found.into_iter().map(|(binding, _)| binding).collect(),
            unknown,
        )
    }

    /// The variables that a pattern binds.
    pub fn each_binding(&self, pat: PatId, visit: &mut dyn FnMut(PatId)) {
        self.file.each_binding(pat, visit);
    }
}

impl Search<'_, '_> {
    fn add(&mut self, end: u32, sure: bool) {
        let start = self.flow.file.range(self.from).end;
        self.holds.push(Hold {
            from: self.from,
            range: TextRange::new(start, end.max(start)),
            local: None,
            ends: SmallVec::new(),
            sure,
        });
    }

    fn end_of(&self, expr: ExprId) -> u32 {
        self.flow.file.range(expr).end
    }

    fn is_guard(&self, expr: ExprId) -> bool {
        self.flow.guard_in(self.flow.ty(expr)).is_some()
    }

    /// Follows the value of an expression outwards to what keeps it.
    fn climb(&mut self, value: ExprId) {
        let file = self.flow.file;
        let mut inner = value;
        // Whether the value that climbs up still is the guard, not something read through it.
        let mut is_guard = true;
        // Whether it is a place inside the guard: borrowing it keeps a temporary alive.
        let mut is_place = true;
        loop {
            let Some(outer) = self.flow.parent(inner) else {
                return;
            };
            match file.expr(outer).kind {
                ExprKind::Block(id) => {
                    let block = file.blocks[id];
                    if block.tail != Some(inner) {
                        return self.statement(block, inner, outer, is_guard);
                    }
                    let gives = !matches!(block.kind, BlockKind::Async { .. })
                        || self.flow.model.future_of(self.flow.body) == Some(outer);
                    if is_guard && gives {
                        // Handed to whoever uses the block's value.
                    } else if self.flow.edition() >= 2024 || self.is_function_body(outer) {
                        return self.add(self.end_of(inner), true);
                    } else {
                        is_place = false;
                    }
                }
                ExprKind::Match { scrutinee, arms } if scrutinee == inner => {
                    if is_guard {
                        self.arms(file.list(arms));
                        if !self.is_guard(outer) {
                            return;
                        }
                    } else {
                        return self.add(self.end_of(outer), true);
                    }
                }
                ExprKind::Match { .. } if is_guard => {}
                ExprKind::Let { pat, value } if value == inner => {
                    return self.condition(outer, pat, is_guard);
                }
                ExprKind::For { iterable, .. } if iterable == inner => {
                    return self.add(self.end_of(outer), true);
                }
                ExprKind::If { condition, .. } if condition != inner && is_guard => {}
                // Temporaries do not outlive a condition, a branch, an arm or the body of a loop.
                ExprKind::If { .. }
                | ExprKind::While { .. }
                | ExprKind::Match { .. }
                | ExprKind::Loop { .. }
                | ExprKind::For { .. }
                | ExprKind::Closure(_)
                | ExprKind::Binary {
                    op: BinaryOp::And | BinaryOp::Or,
                    ..
                } => return self.add(self.end_of(inner), true),
                ExprKind::MethodCall { .. } => {
                    if is_guard {
                        match self.behind_method(outer, inner) {
                            Behind::Guard => {}
                            Behind::Gone => return,
                            Behind::Borrowed => {
                                is_guard = false;
                                is_place = false;
                            }
                        }
                    } else {
                        is_place = false;
                    }
                }
                // Handed on: to something that holds it, or to another owner.
                ExprKind::Call { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Tuple(_)
                | ExprKind::Array(_)
                    if is_guard =>
                {
                    if !self.is_guard(outer) {
                        return;
                    }
                }
                ExprKind::Assign { lhs, rhs } if rhs == inner && is_guard => {
                    return self.assigned(outer, lhs);
                }
                ExprKind::Return(_) | ExprKind::Break { .. } if is_guard => return,
                ExprKind::Try(_) => {}
                ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { .. } => {
                    is_guard = false;
                }
                ExprKind::Reference { .. } => {
                    is_guard = false;
                    if is_place && let Some((_, block)) = self.flow.bound_to(outer) {
                        return self.add(self.end_of(block), true);
                    }
                }
                // An unknown macro may put each of its arguments into a statement of its own.
                ExprKind::Macro(call)
                    if matches!(file.macro_calls[call].kind, MacroKind::Arguments(_)) =>
                {
                    return self.add(self.end_of(inner), true);
                }
                _ => {
                    is_guard = false;
                    is_place = false;
                }
            }
            inner = outer;
        }
    }

    fn statement(
        &mut self,
        block: crate::syntax::hir::Block,
        inner: ExprId,
        outer: ExprId,
        is_guard: bool,
    ) {
        let mut statements = self.flow.file.list(block.statements).iter();
        let bound = statements.find_map(|statement| match *statement {
            Statement::Let {
                pat,
                init,
                else_branch,
                ..
            } if init == Some(inner) => Some((pat, else_branch)),
            _ => None,
        });
        match bound {
            Some((pat, else_branch)) if is_guard => {
                let block = self.flow.file.range(outer);
                let start = else_branch.map_or(block.start, |branch| self.end_of(branch));
                self.pattern(pat, inner, TextRange::new(start, block.end));
            }
            _ => self.add(self.end_of(inner), true),
        }
    }

    /// A pattern takes the guard apart.
    fn pattern(&mut self, pat: PatId, from: ExprId, scope: TextRange) {
        if let PatKind::Binding { .. } = self.flow.file.pat(pat).kind {
            return self.local(pat, from, scope);
        }
        let (bindings, unknown) = self.flow.guard_bindings(pat, self.class);
        for &binding in &bindings {
            self.local(binding, from, scope);
        }
        if bindings.is_empty() && unknown {
            self.from = from;
            self.add(scope.end, false);
        }
    }

    /// A variable holds the guard from an expression to the end of its block.
    fn local(&mut self, local: PatId, from: ExprId, scope: TextRange) {
        if !self.seen.insert(local) {
            return;
        }
        let moves: Vec<ExprId> = self
            .flow
            .uses(local)
            .filter(|path| self.flow.is_moved(*path) && self.in_same_task(*path, from))
            .collect();
        let taken: Vec<ExprId> = self
            .flow
            .uses(local)
            .filter(|path| self.in_same_task(*path, from))
            .filter_map(|path| self.flow.taken_out_of(path))
            .collect();
        let mut ends: SmallVec<[ExprId; 2]> = moves.iter().chain(&taken).copied().collect();
        ends.extend(self.flow.assignments(local));
        ends.extend(self.flow.captures(local));
        let file = self.flow.file;
        let from_range = file.range(from);
        let is_assigned = matches!(file.expr(from).kind, ExprKind::Assign { .. });
        if is_assigned {
            ends.retain(|&mut end| end != from);
            ends.extend(self.flow.initializer(local));
        }
        let start = if is_assigned || from_range == scope {
            scope.start
        } else {
            from_range.end.max(scope.start)
        };
        self.holds.push(Hold {
            from,
            range: TextRange::new(start, scope.end.max(start)),
            local: Some(local),
            ends,
            sure: true,
        });
        for gone in moves.into_iter().chain(taken) {
            self.from = gone;
            self.climb(gone);
        }
    }

    fn in_same_task(&self, path: ExprId, from: ExprId) -> bool {
        let frames = &self.flow.body.frames;
        let task = |expr| {
            use crate::semantics::frames::FrameKind;
            let mut frames = frames.outwards(frames.of(expr));
            frames
                .find(|(_, frame)| {
                    !matches!(
                        frame.kind,
                        FrameKind::Loop | FrameKind::ErrorPath | FrameKind::LeftOut
                    )
                })
                .map(|(id, _)| id)
        };
        task(path) == task(from)
    }

    /// A guard in the scrutinee of a `let` condition: held in the branch or the loop's body; up to edition
    /// 2021 a temporary is held in the `else` branch, too.
    fn condition(&mut self, condition: ExprId, pat: PatId, is_guard: bool) {
        let file = self.flow.file;
        let mut inner = condition;
        while let Some(outer) = self.flow.parent(inner) {
            let (branch, whole) = match file.expr(outer).kind {
                ExprKind::Binary { .. } => {
                    inner = outer;
                    continue;
                }
                ExprKind::If { then_branch, .. } => (then_branch, self.flow.edition() < 2024),
                ExprKind::While { body, .. } => (body, true),
                // `matches!` and the like
                _ => return self.add(self.end_of(inner), true),
            };
            if is_guard {
                let (bindings, _) = self.flow.guard_bindings(pat, self.class);
                let scope = file.range(branch);
                for &binding in &bindings {
                    self.local(binding, self.from, scope);
                }
                if bindings.is_empty() {
                    self.add(scope.end, true);
                }
                return;
            }
            return self.add(self.end_of(if whole { outer } else { branch }), true);
        }
    }

    /// The arms of a `match` on the guard itself, or on the `Option` or `Result` of it.
    fn arms(&mut self, arms: &[MatchArm]) {
        let from = self.from;
        for arm in arms {
            let scope = self.flow.file.range(arm.body);
            let (bindings, _) = self.flow.guard_bindings(arm.pat, self.class);
            for &binding in &bindings {
                self.local(binding, from, scope);
                self.from = from;
            }
            if bindings.is_empty() && self.keeps_payload(arm.pat) {
                self.holds.push(Hold {
                    from,
                    range: scope,
                    local: None,
                    ends: SmallVec::new(),
                    sure: true,
                });
            }
        }
        self.from = from;
    }

    /// Whether a pattern can match the variant that holds the guard.
    fn keeps_payload(&self, pat: PatId) -> bool {
        match self.flow.file.pat(pat).kind {
            PatKind::TupleStruct(path, _) => {
                let segments = self.flow.file.list(self.flow.file.path(path).segments);
                segments
                    .last()
                    .is_some_and(|last| matches!(last.name.as_str(), "Some" | "Ok" | "Present"))
            }
            PatKind::Or(parts) => {
                let parts = self.flow.file.list(parts);
                parts.iter().any(|&part| self.keeps_payload(part))
            }
            _ => false,
        }
    }

    /// `variable = guard`.
    fn assigned(&mut self, assign: ExprId, lhs: ExprId) {
        let ValueResolution::Local(local) = self.flow.body.types.path(lhs) else {
            return;
        };
        let Some(scope) = self.flow.scope_of(local) else {
            return;
        };
        self.local(local, assign, scope);
    }

    /// What a method does with the guard that it is called on or handed.
    fn behind_method(&self, call: ExprId, inner: ExprId) -> Behind {
        let flow = self.flow;
        let Some(parts) = flow.file.method_call(call) else {
            return Behind::Gone;
        };
        let result = flow.ty(call);
        let still = if result.is_unknown() {
            ADAPTORS.contains(&parts.method.name.as_str())
        } else {
            flow.guard_in(result).is_some()
        };
        let moved = parts.receiver != inner || flow.takes_by_value(call, parts.receiver);
        match (still, moved) {
            (true, true) => Behind::Guard,
            (false, true) => Behind::Gone,
            // `unwrap` of a type that is not known takes the value, too.
            (true, false) if result.is_unknown() => Behind::Guard,
            (_, false) => Behind::Borrowed,
        }
    }

    /// Whether a block is the body of the function, closure or async block: its tail's temporaries do
    /// not outlive it by any statement.
    fn is_function_body(&self, block: ExprId) -> bool {
        let is_async = matches!(
            self.flow.file.block(block).map(|block| block.kind),
            Some(BlockKind::Async { .. })
        );
        is_async
            || self
                .flow
                .parent(block)
                .is_none_or(|outer| matches!(self.flow.file.expr(outer).kind, ExprKind::Closure(_)))
    }
}

enum Behind {
    /// The value still is the guard.
    Guard,
    /// The guard was taken.
    Gone,
    /// Something read through the guard, which stays a temporary.
    Borrowed,
}

impl Flow<'_> {
    /// The call that takes the value out of the `Option` that a variable is: `guard.take()`.
    fn taken_out_of(&self, path: ExprId) -> Option<ExprId> {
        let outer = self.parent(path)?;
        let is_receiver = self
            .file
            .method_call(outer)
            .is_some_and(|method| method.receiver == path);
        // Behind the guard of an `Option` lies something else.
        let is_option = match self.kind(self.ty(path)) {
            TyKind::Adt(def, _) => {
                let path = self.model.program.defs.canonical_path(*def);
                knowledge::canonical(path).as_str() == "std::option::Option"
            }
            _ => false,
        };
        let api = self.model.api(self.call(outer)?)?;
        (is_receiver && is_option && api.path().as_str() == "std::option::Option::take")
            .then_some(outer)
    }

    /// Whether a method takes its receiver by value, not something that it points to.
    pub fn takes_by_value(&self, call: ExprId, receiver: ExprId) -> bool {
        let Some(found) = self.call(call) else {
            return false;
        };
        let Callee::Function { def, .. } = found.callee else {
            return false;
        };
        let program = &self.model.program;
        let by_value = program
            .signature(def)
            .is_some_and(|signature| signature.receiver == ReceiverKind::Value);
        let head = |ty| match self.kind(ty) {
            TyKind::Adt(def, _) => Some(*def),
            _ => None,
        };
        let own = head(self.ty(receiver));
        by_value && own.is_some() && head(found.self_ty) == own
    }

    /// The name of a variable.
    pub fn name_of(&self, local: PatId) -> Option<Name> {
        match self.file.pat(local).kind {
            PatKind::Binding { name, .. } => Some(name),
            _ => None,
        }
    }
}
