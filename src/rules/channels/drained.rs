//! Receivers that take all that is there at once.

use crate::rules::facts::BodyFacts;
use crate::syntax::hir::ExprId;

/// The receiving that a loop within the loop of another does, which empties the channel: `while let Ok(next) =
/// values.try_recv()`.
pub(super) fn within_loop_of(
    facts: &BodyFacts<'_>,
    receives: &[ExprId],
    receive: ExprId,
) -> Vec<ExprId> {
    let outer = facts.loops(receive).innermost;
    let is_inner = |other: ExprId| {
        outer.is_some()
            && facts.loops(other).innermost != outer
            && facts
                .loops_around(other)
                .iter()
                .any(|&(around, _)| Some(around) == outer)
    };
    let receives = receives.iter().copied();
    receives.filter(|&other| is_inner(other)).collect()
}
