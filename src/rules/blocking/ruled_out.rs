//! What blocks only where a flag says so, and callers that say otherwise: `run(command, true)`.

use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Witness};
use crate::semantics::BodyInfo;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, Literal, PatId, PatKind, Statement, UnaryOp};
use crate::text::FileRange;

/// Whether a call on the way to what blocks is given a flag by which the one that it makes is left out.
pub(super) fn is_ruled_out(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let mut last: Option<(BodyFacts<'_>, ExprId)> = None;
    for step in &witness.steps {
        let Some(next) = called_at(cx, step.at) else {
            return false;
        };
        let outer = last
            .as_ref()
            .map_or((cx.facts(), witness.call), |(facts, call)| (facts, *call));
        if leaves_out(outer, (&next.0, next.1)) {
            return true;
        }
        last = Some(next);
    }
    false
}

/// The call at a place, and the body that makes it.
fn called_at<'m>(cx: &BodyCx<'m>, at: FileRange) -> Option<(BodyFacts<'m>, ExprId)> {
    let model = cx.model();
    // Of what other crates do nothing is known here.
    let package = model.program.workspace.files.get(at.file.index())?.package;
    let of_file = |body: &&BodyInfo| body.file == at.file;
    let mut bodies = model.bodies_of(package).filter(of_file);
    bodies.find_map(|body| {
        let facts = BodyFacts::of(model, body);
        let mut calls = facts.calls().into_iter();
        let call = calls.find(|&call| facts.file.range(call) == at.range)?;
        Some((facts, call))
    })
}

/// Whether a call gives flags with which the function that it calls does not come to a call of its own.
fn leaves_out(
    (caller, call): (&BodyFacts<'_>, ExprId),
    (callee, inner): (&BodyFacts<'_>, ExprId),
) -> bool {
    let Callee::Function(def) = caller.callee(call) else {
        return false;
    };
    def == callee.owner() && {
        let flags = Flags::of(caller, call, callee);
        !flags.0.is_empty() && flags.leave_out(callee, inner)
    }
}

/// The parameters of a function that a call gives `true` or `false`.
struct Flags(Vec<(PatId, bool)>);

impl Flags {
    fn of(caller: &BodyFacts<'_>, call: ExprId, callee: &BodyFacts<'_>) -> Self {
        let file = caller.file;
        let args = match file.expr(call).kind {
            ExprKind::MethodCall { .. } => file.method_call(call).map_or(&[][..], |call| call.args),
            ExprKind::Call { args, .. } => file.list(args),
            _ => &[],
        };
        let params = callee.file.list(callee.file.bodies[callee.body].params);
        // `Type::method(value, true)` gives the receiver, too.
        let receivers = args.len().saturating_sub(params.len());
        let given = params.iter().zip(args.iter().skip(receivers));
        let flags = given.filter_map(|(&param, &arg)| {
            let ExprKind::Literal(Literal::Bool(value)) = file.expr(arg).kind else {
                return None;
            };
            let (_, local) = callee.named(param)?;
            let is_fixed = matches!(
                callee.file.pat(local).kind,
                PatKind::Binding { mutable: false, .. }
            );
            is_fixed.then_some((local, value))
        });
        Self(flags.collect())
    }

    /// Whether a place lies in a branch that these flags do not take, or behind one that they do and that leaves.
    fn leave_out(&self, facts: &BodyFacts<'_>, place: ExprId) -> bool {
        let mut inner = place;
        while let Some(outer) = facts.parent(inner) {
            let is_out = match facts.file.expr(outer).kind {
                ExprKind::If {
                    condition,
                    then_branch,
                    ..
                } if condition != inner => {
                    self.value(facts, condition) == Some(then_branch != inner)
                }
                ExprKind::Block(block) => {
                    let statements = facts.file.list(facts.file.blocks[block].statements);
                    let until = facts.file.range(inner).start;
                    statements.iter().any(|statement| match *statement {
                        Statement::Expr(expr) if facts.file.range(expr).end <= until => {
                            self.is_left_by(facts, expr)
                        }
                        _ => false,
                    })
                }
                _ => false,
            };
            if is_out {
                return true;
            }
            inner = outer;
        }
        false
    }

    /// Whether a statement is an `if` that these flags take, and that leaves.
    fn is_left_by(&self, facts: &BodyFacts<'_>, statement: ExprId) -> bool {
        matches!(
            facts.file.expr(statement).kind,
            ExprKind::If { condition, then_branch, .. }
                if self.value(facts, condition) == Some(true) && facts.diverges(then_branch)
        )
    }

    /// What a condition is with these flags, where they decide it.
    fn value(&self, facts: &BodyFacts<'_>, condition: ExprId) -> Option<bool> {
        match facts.file.expr(condition).kind {
            ExprKind::Path(_) => {
                let local = facts.local(condition)?;
                let mut flags = self.0.iter();
                flags
                    .find(|(flag, _)| *flag == local)
                    .map(|&(_, value)| value)
            }
            ExprKind::Unary {
                op: UnaryOp::Not,
                operand,
            } => Some(!self.value(facts, operand)?),
            ExprKind::Binary { op, lhs, rhs } => {
                let ends = match op {
                    BinaryOp::And => false,
                    BinaryOp::Or => true,
                    _ => return None,
                };
                let sides = (self.value(facts, lhs), self.value(facts, rhs));
                match sides {
                    (Some(one), _) | (_, Some(one)) if one == ends => Some(ends),
                    (Some(_), Some(_)) => Some(!ends),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
