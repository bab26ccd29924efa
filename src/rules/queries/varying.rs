//! Which variables of a body change with the elements of a loop, or come from a parameter.

use rustc_hash::FxHashSet;

use super::Query;
use crate::rules::facts::BodyFacts;
use crate::semantics::flow::UseKind;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, SourceFile, Statement, UnaryOp};

/// Variables that depend on some others.
#[derive(Debug, Default)]
pub(in crate::rules) struct Varying {
    variables: FxHashSet<PatId>,
    /// Whether `self` is one of them.
    self_param: bool,
    /// The expression whose value they depend on, if it is one.
    source: Option<ExprId>,
}

impl Varying {
    /// The variables that patterns bind, and those that depend on them inside `within`.
    pub(in crate::rules) fn of(
        facts: &BodyFacts<'_>,
        patterns: &[PatId],
        self_param: bool,
        within: ExprId,
    ) -> Self {
        let mut varying = Self {
            variables: FxHashSet::default(),
            self_param,
            source: None,
        };
        for &pat in patterns {
            varying.add(facts.file, pat);
        }
        varying.spread(facts, within);
        varying
    }

    /// Those that depend on the value of an expression inside `within`, and outlive that.
    pub(super) fn carried_from(facts: &BodyFacts<'_>, value: ExprId, within: ExprId) -> Vec<PatId> {
        let mut varying = Self {
            source: Some(value),
            ..Self::default()
        };
        varying.spread(facts, within);
        let inside = facts.file.range(within);
        let is_inside = |pat: PatId| inside.contains_range(facts.file.pat(pat).range);
        varying.variables.retain(|&variable| !is_inside(variable));
        varying.variables.into_iter().collect()
    }

    /// Whether an expression mentions one of them.
    pub(in crate::rules) fn is_in(&self, facts: &BodyFacts<'_>, expr: ExprId) -> bool {
        if self.source == Some(expr) {
            return true;
        }
        if matches!(facts.file.expr(expr).kind, ExprKind::Path(_)) {
            return match facts.local(expr) {
                Some(local) => self.variables.contains(&local),
                None => self.self_param && facts.is_self(expr),
            };
        }
        let mut found = false;
        facts.file.each_child(expr, &mut |child| {
            found = found || self.is_in(facts, child);
        });
        found
    }

    /// Whether code in a loop runs for the one element that equals something: `if user.id == id { … }`,
    /// or behind `if user.id != id { continue; }`.
    pub(in crate::rules) fn picks_one(
        &self,
        facts: &BodyFacts<'_>,
        code: ExprId,
        around: ExprId,
    ) -> bool {
        let mut inner = code;
        while inner != around
            && let Some(outer) = facts.parent(inner)
        {
            if let ExprKind::If {
                condition,
                then_branch,
                ..
            } = facts.file.expr(outer).kind
                && then_branch == inner
                && self.is_one(facts, condition, true)
            {
                return true;
            }
            if self.is_left_by_others(facts, outer, inner) {
                return true;
            }
            inner = outer;
        }
        false
    }

    /// Whether all elements but one go on to the next pass in a block, before the code at hand.
    fn is_left_by_others(&self, facts: &BodyFacts<'_>, block: ExprId, code: ExprId) -> bool {
        let Some(block) = facts.file.block(block) else {
            return false;
        };
        let start = facts.file.range(code).start;
        let statements = facts.file.list(block.statements).iter();
        let mut before = statements.filter_map(|statement| match *statement {
            Statement::Expr(expr) if facts.file.range(expr).end <= start => Some(expr),
            _ => None,
        });
        before.any(|expr| {
            matches!(facts.file.expr(expr).kind, ExprKind::If { condition, then_branch, .. }
                if goes_on(facts, then_branch) && self.is_one(facts, condition, false))
        })
    }

    /// Whether a condition is `wanted` only for the elements of which a part equals a variable that no
    /// element changes.
    fn is_one(&self, facts: &BodyFacts<'_>, condition: ExprId, wanted: bool) -> bool {
        let both = if wanted { BinaryOp::And } else { BinaryOp::Or };
        let equal = if wanted { BinaryOp::Eq } else { BinaryOp::Ne };
        match facts.file.expr(condition).kind {
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => self.is_one(facts, operand, !wanted),
            ExprKind::Binary { op, lhs, rhs } if op == both => {
                self.is_one(facts, lhs, wanted) || self.is_one(facts, rhs, wanted)
            }
            ExprKind::Binary { op, lhs, rhs } if op == equal => {
                let is_left = self.is_in(facts, lhs);
                let other = if is_left { rhs } else { lhs };
                is_left != self.is_in(facts, rhs) && names_variable(facts, other)
            }
            _ => false,
        }
    }

    fn add(&mut self, file: &SourceFile, pat: PatId) {
        file.each_binding(pat, &mut |binding| {
            self.variables.insert(binding);
        });
    }

    /// Declarations come before uses, so that one walk in the order of the text finds all but those
    /// that go round a loop; a second one finds these.
    fn spread(&mut self, facts: &BodyFacts<'_>, within: ExprId) {
        for _ in 0..2 {
            let before = self.variables.len();
            self.walk(facts, within, within);
            if self.variables.len() == before {
                return;
            }
        }
    }

    fn walk(&mut self, facts: &BodyFacts<'_>, expr: ExprId, within: ExprId) {
        let file = facts.file;
        match file.expr(expr).kind {
            ExprKind::Block(id) => {
                for statement in file.list(file.blocks[id].statements) {
                    match *statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            else_branch,
                            ..
                        } => {
                            self.walk(facts, init, within);
                            self.bind_if(facts, pat, init);
                            if let Some(branch) = else_branch {
                                self.walk(facts, branch, within);
                            }
                        }
                        Statement::Expr(expr) => self.walk(facts, expr, within),
                        Statement::Let { .. } | Statement::Item(_) => {}
                    }
                }
                if let Some(tail) = file.blocks[id].tail {
                    self.walk(facts, tail, within);
                }
                return;
            }
            ExprKind::Let { pat, value } => self.bind_if(facts, pat, value),
            ExprKind::Match { scrutinee, arms } => {
                for arm in file.list(arms) {
                    self.bind_if(facts, arm.pat, scrutinee);
                }
            }
            ExprKind::For { pat, iterable, .. } => self.bind_if(facts, pat, iterable),
            ExprKind::Assign { lhs, rhs } | ExprKind::CompoundAssign { lhs, rhs, .. } => {
                if let Some(local) = facts.local(lhs)
                    && self.is_in(facts, rhs)
                {
                    self.variables.insert(local);
                }
            }
            ExprKind::MethodCall { .. } => {
                if let Some(method) = file.method_call(expr)
                    && self.is_in(facts, method.receiver)
                {
                    for &arg in method.args {
                        if let ExprKind::Closure(closure) = file.expr(arg).kind {
                            for &param in file.list(file.closures[closure].params) {
                                self.add(file, param);
                            }
                        }
                    }
                }
                self.fill(facts, expr, within);
            }
            _ => {}
        }
        file.each_child(expr, &mut |child| self.walk(facts, child, within));
    }

    /// A variable of the pass changes with what a method adds to it: `query.bind(id)`, `params.push(id)`;
    /// not a connection with what it is asked.
    fn fill(&mut self, facts: &BodyFacts<'_>, call: ExprId, within: ExprId) {
        let file = facts.file;
        let Some(method) = file.method_call(call) else {
            return;
        };
        let Some(local) = facts.local(method.receiver) else {
            return;
        };
        let is_of_pass = file.range(within).contains_range(file.pat(local).range)
            || is_emptied(facts, local, within);
        let asks = facts.is_awaited(call) && !adds_row(facts, call);
        if is_of_pass
            && facts.callee(call).api().is_some()
            && !asks
            && facts.flow().use_kind(method.receiver) == UseKind::Change
            && Query::of_call(facts, call).is_none()
            && method.args.iter().any(|&arg| {
                !matches!(file.expr(arg).kind, ExprKind::Closure(_)) && self.is_in(facts, arg)
            })
        {
            self.variables.insert(local);
        }
    }

    fn bind_if(&mut self, facts: &BodyFacts<'_>, pat: PatId, value: ExprId) {
        if self.is_in(facts, value) {
            self.add(facts.file, pat);
        }
    }
}

/// Whether each pass empties a variable from before the loop, to fill it anew: `params.clear()`. One that
/// is emptied in a branch gathers a batch.
fn is_emptied(facts: &BodyFacts<'_>, variable: PatId, within: ExprId) -> bool {
    let Some(block) = facts.file.block(within) else {
        return false;
    };
    let mut statements = facts.file.list(block.statements).iter();
    statements.any(|statement| {
        let &Statement::Expr(call) = statement else {
            return false;
        };
        let method = facts.file.method_call(call);
        method.is_some_and(|method| {
            method.method.name.as_str() == "clear" && facts.local(method.receiver) == Some(variable)
        })
    })
}

/// Whether an awaited call adds a row to what is sent later.
fn adds_row(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let api = facts.callee(call).api();
    api.is_some_and(|api| api.path().as_str() == "clickhouse::insert::Insert::write")
}

/// Whether a block does nothing but go on with the next pass.
fn goes_on(facts: &BodyFacts<'_>, block: ExprId) -> bool {
    let Some(block) = facts.file.block(block) else {
        return false;
    };
    let last = match (block.tail, facts.file.list(block.statements).last()) {
        (Some(tail), _) => tail,
        (None, Some(&Statement::Expr(expr))) => expr,
        _ => return false,
    };
    matches!(facts.file.expr(last).kind, ExprKind::Continue { .. })
}

fn names_variable(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut found = facts.local(expr).is_some() || facts.is_self(expr);
    facts.file.each_child(expr, &mut |child| {
        found = found || names_variable(facts, child);
    });
    found
}
