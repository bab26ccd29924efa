//! What becomes of a value that a call gives.

use crate::rules::facts::{BodyFacts, Callee};
use crate::semantics::defs::DefKind;
use crate::semantics::{ClosureUse, FrameKind};
use crate::syntax::hir::{ExprId, ExprKind, PatId, Statement};

/// What becomes of a value; the later outweighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// It is used and dropped.
    Used,
    /// The function gives it to its caller.
    Returned,
    /// It is put where it outlives this run: a field, a static, a collection.
    Kept,
}

/// Methods of `Option` and `Result` behind which the value still is there.
const ADAPTORS: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or_else",
    "unwrap_or_default",
    "ok",
    "map_err",
    "context",
    "with_context",
    "wrap_err",
    "ok_or_else",
    "clone",
    "into",
];

/// Methods that put an argument into their receiver.
const KEEPERS: &[&str] = &[
    "push",
    "push_back",
    "insert",
    "entry",
    "or_insert",
    "get_or_insert",
    "set",
    "replace",
    "store",
    "extend",
    "put",
];

const DEPTH: u8 = 6;

/// What becomes of the value of a call.
pub(super) fn of(facts: &BodyFacts<'_>, call: ExprId) -> Fate {
    climb(facts, call, 0)
}

fn climb(facts: &BodyFacts<'_>, value: ExprId, depth: u8) -> Fate {
    let file = facts.file;
    let mut inner = value;
    if depth > DEPTH {
        return Fate::Used;
    }
    while let Some(outer) = facts.parent(inner) {
        match file.expr(outer).kind {
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(outer) else {
                    return Fate::Used;
                };
                let name = call.method.name.as_str();
                if call.receiver != inner {
                    return if KEEPERS.contains(&name) {
                        Fate::Kept
                    } else {
                        Fate::Used
                    };
                }
                if !ADAPTORS.contains(&name) {
                    return Fate::Used;
                }
            }
            ExprKind::Call { callee, .. } if callee != inner => {
                let wraps = match facts.callee(outer) {
                    Callee::Function(def) => facts.kind_of(def) != DefKind::Function,
                    Callee::Api(api) => {
                        let path = api.path().as_str();
                        path.ends_with("::new")
                            || path.ends_with("::Some")
                            || path.ends_with("::Ok")
                    }
                    Callee::Unknown => false,
                };
                if !wraps {
                    return Fate::Used;
                }
            }
            ExprKind::Match { scrutinee, arms } if scrutinee == inner => {
                let arms = file.list(arms).iter();
                let fates = arms.map(|arm| of_pattern(facts, arm.pat, depth));
                return fates.max().unwrap_or(Fate::Used);
            }
            ExprKind::Try(_)
            | ExprKind::Await(_)
            | ExprKind::Struct { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::If { .. }
            | ExprKind::Match { .. } => {}
            ExprKind::Let { pat, .. } => return of_pattern(facts, pat, depth),
            ExprKind::Assign { lhs, rhs } if rhs == inner => return of_assignment(facts, lhs),
            ExprKind::Return(_) => return Fate::Returned,
            ExprKind::Block(block) => {
                let block = &file.blocks[block];
                if block.tail != Some(inner) {
                    let bound = facts.bound_to(inner);
                    return bound.map_or(Fate::Used, |pat| of_pattern(facts, pat, depth));
                }
            }
            _ => return Fate::Used,
        }
        inner = outer;
    }
    Fate::Returned
}

/// Whether a variable outside of the loops of a function holds the value of a call for a loop that uses it:
/// it was built before the loop, as it should be.
pub(super) fn is_used_in_a_loop(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let mut inner = call;
    let bound = loop {
        if let Some(pat) = facts.bound_to(inner) {
            break pat;
        }
        let Some(outer) = facts.parent(inner) else {
            return false;
        };
        let is_adapted = facts.file.method_call(outer).is_some_and(|method| {
            method.receiver == inner && ADAPTORS.contains(&method.method.name.as_str())
        });
        if !is_adapted && !matches!(facts.file.expr(outer).kind, ExprKind::Try(_)) {
            return false;
        }
        inner = outer;
    };
    let mut found = false;
    facts.file.each_binding(bound, &mut |local| {
        found |= facts.uses_of(local).any(|used| facts.loops(used).repeats());
    });
    found
}

fn of_assignment(facts: &BodyFacts<'_>, place: ExprId) -> Fate {
    match facts.file.expr(place).kind {
        ExprKind::Infer => Fate::Used,
        _ => Fate::Kept,
    }
}

fn of_pattern(facts: &BodyFacts<'_>, pat: PatId, depth: u8) -> Fate {
    let mut fate = Fate::Used;
    facts.file.each_binding(pat, &mut |local| {
        for used in facts.uses_of(local) {
            fate = fate.max(if is_kept_in_closure(facts, local, used) {
                Fate::Kept
            } else {
                climb(facts, used, depth + 1)
            });
        }
    });
    fate
}

/// Whether the use of a variable stands in a closure that is called later and so keeps the variable.
fn is_kept_in_closure(facts: &BodyFacts<'_>, local: PatId, used: ExprId) -> bool {
    let bound = facts.file.pat(local).range;
    let frames = facts.frames_around(used).into_iter();
    let mut closures = frames.filter(|&(kind, closure)| {
        matches!(kind, FrameKind::Closure { .. })
            && !facts.file.range(closure).contains_range(bound)
    });
    closures.any(|(_, closure)| {
        let used = facts.closure_use(closure);
        matches!(used, ClosureUse::Returned | ClosureUse::Kept)
    })
}

/// Whether a plain variable that holds the value is used by another task or thread than the one
/// that makes it.
pub(in crate::rules) fn is_handed_over(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let own = facts.task_frame(call);
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if let Some(block) = facts.file.block(outer) {
            let statements = facts.file.list(block.statements).iter();
            let bound = statements.filter_map(|statement| match *statement {
                Statement::Let { pat, init, .. } if init == Some(inner) => Some(pat),
                _ => None,
            });
            let mut handed_over = false;
            for pat in bound {
                facts.file.each_binding(pat, &mut |local| {
                    handed_over |= facts
                        .uses_of(local)
                        .any(|used| facts.task_frame(used) != own);
                });
            }
            return handed_over;
        }
        inner = outer;
    }
    false
}

/// Whether a function gives the value of a call to its caller as a part of something else.
pub(in crate::rules) fn is_given_in_parts(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    of(facts, call) == Fate::Returned && facts.ty(facts.root()).path() != facts.ty(call).path()
}
