//! Which variables of a body change with the elements of a loop, or come from a parameter.

use rustc_hash::FxHashSet;

use super::Repeated;
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, PatKind, SourceFile, Statement};

/// Variables that depend on some others.
#[derive(Debug, Default)]
pub(in crate::rules) struct Varying {
    variables: FxHashSet<PatId>,
    /// Whether `self` is one of them.
    self_param: bool,
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
        };
        for &pat in patterns {
            varying.add(facts.file, pat);
        }
        varying.spread(facts, within);
        varying
    }

    /// Whether an expression mentions one of them.
    pub(in crate::rules) fn is_in(&self, facts: &BodyFacts<'_>, expr: ExprId) -> bool {
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

    /// Whether code in a loop runs for the one element that equals something: `if user.id == id { … }`.
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
                && self.is_equal_to_one(facts, condition)
            {
                return true;
            }
            inner = outer;
        }
        false
    }

    /// Whether a condition compares a part of an element with a variable that no element changes.
    fn is_equal_to_one(&self, facts: &BodyFacts<'_>, condition: ExprId) -> bool {
        let ExprKind::Binary { op, lhs, rhs } = facts.file.expr(condition).kind else {
            return false;
        };
        match op {
            BinaryOp::And => self.is_equal_to_one(facts, lhs) || self.is_equal_to_one(facts, rhs),
            BinaryOp::Eq => {
                let is_left = self.is_in(facts, lhs);
                let other = if is_left { rhs } else { lhs };
                is_left != self.is_in(facts, rhs) && names_variable(facts, other)
            }
            _ => false,
        }
    }

    fn add(&mut self, file: &SourceFile, pat: PatId) {
        each_binding(file, pat, &mut |binding| {
            self.variables.insert(binding);
        });
    }

    /// Declarations come before uses, so that one walk in the order of the text finds all but those
    /// that go round a loop; a second one finds these.
    fn spread(&mut self, facts: &BodyFacts<'_>, within: ExprId) {
        for _ in 0..2 {
            let before = self.variables.len();
            self.walk(facts, within);
            if self.variables.len() == before {
                return;
            }
        }
    }

    fn walk(&mut self, facts: &BodyFacts<'_>, expr: ExprId) {
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
                            self.walk(facts, init);
                            self.bind_if(facts, pat, init);
                            if let Some(branch) = else_branch {
                                self.walk(facts, branch);
                            }
                        }
                        Statement::Expr(expr) => self.walk(facts, expr),
                        Statement::Let { .. } | Statement::Item(_) => {}
                    }
                }
                if let Some(tail) = file.blocks[id].tail {
                    self.walk(facts, tail);
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
            }
            _ => {}
        }
        file.each_child(expr, &mut |child| self.walk(facts, child));
    }

    fn bind_if(&mut self, facts: &BodyFacts<'_>, pat: PatId, value: ExprId) {
        if self.is_in(facts, value) {
            self.add(facts.file, pat);
        }
    }
}

/// Whether parts of a query change with the elements of a loop.
pub(in crate::rules) fn varies(
    facts: &BodyFacts<'_>,
    repeated: &Repeated,
    parts: &[ExprId],
) -> bool {
    let varying = Varying::of(facts, &repeated.patterns, false, repeated.body);
    parts.iter().any(|&part| varying.is_in(facts, part))
}

fn names_variable(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut found = facts.local(expr).is_some() || facts.is_self(expr);
    facts.file.each_child(expr, &mut |child| {
        found = found || names_variable(facts, child);
    });
    found
}

/// Calls `visit` with every binding in a pattern.
fn each_binding(file: &SourceFile, pat: PatId, visit: &mut dyn FnMut(PatId)) {
    match file.pat(pat).kind {
        PatKind::Binding { sub, .. } => {
            visit(pat);
            if let Some(sub) = sub {
                each_binding(file, sub, visit);
            }
        }
        PatKind::Tuple(list)
        | PatKind::TupleStruct(_, list)
        | PatKind::Slice(list)
        | PatKind::Or(list) => {
            for &part in file.list(list) {
                each_binding(file, part, visit);
            }
        }
        PatKind::Struct { fields, .. } => {
            for field in file.list(fields) {
                each_binding(file, field.pat, visit);
            }
        }
        PatKind::Reference(inner) | PatKind::Typed(inner, _) => each_binding(file, inner, visit),
        _ => {}
    }
}
