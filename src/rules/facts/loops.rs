//! How often a loop runs.

use smallvec::SmallVec;

use super::few::runs_few;
use super::{BodyFacts, ClosureUse};
use crate::semantics::infer::Callee as ModelCallee;
use crate::semantics::{FrameKind, Frames};
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, PatKind, Statement};

/// The loops around an expression, up to its function, task or thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopFacts {
    /// How many loops lie around it that run more than a few times.
    pub depth: u8,
    /// How often the innermost one runs.
    pub trips: Trips,
    /// The innermost one: a loop, or the closure of an iterator's method.
    pub innermost: Option<ExprId>,
}

/// How often a loop runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trips {
    /// There is no loop.
    None,
    /// At most once: it leaves at the end of its first pass.
    Once,
    /// A known small number of times.
    Few,
    /// As often as something has elements.
    Sized,
    /// As long as something comes: `loop`, `while let`.
    Unbounded,
}

impl Trips {
    /// Whether it is more than a few times.
    pub fn repeats(self) -> bool {
        matches!(self, Self::Sized | Self::Unbounded)
    }
}

impl LoopFacts {
    /// Whether code here is repeated more than a few times.
    pub fn repeats(self) -> bool {
        self.depth > 0
    }
}

/// A loop over elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Iteration {
    /// The pattern of an element.
    pub pat: PatId,
    /// What gives the elements.
    pub iterable: ExprId,
    /// What is done with each.
    pub body: ExprId,
}

pub(super) fn of(facts: &BodyFacts<'_>, frames: &Frames, id: ExprId) -> LoopFacts {
    let around = around(facts, frames, id);
    let (innermost, trips) = match around.first() {
        Some(&(innermost, trips)) => (Some(innermost), trips),
        None => (None, Trips::None),
    };
    let repeating = around.iter().filter(|(_, trips)| trips.repeats()).count();
    LoopFacts {
        depth: u8::try_from(repeating).unwrap_or(u8::MAX),
        trips,
        innermost,
    }
}

/// Whether an expression goes round in a loop of one of the `kinds`, itself or in the functions that it calls.
pub(super) fn goes_round(
    facts: &BodyFacts<'_>,
    expr: ExprId,
    kinds: fn(&ExprKind) -> bool,
    depth: u8,
) -> bool {
    if kinds(&facts.file.expr(expr).kind) {
        return true;
    }
    if let Some(deeper) = depth.checked_sub(1)
        && let Some(callee) = facts
            .workspace_callee(expr)
            .and_then(|def| facts.of_function(def))
        && goes_round(&callee, callee.root(), kinds, deeper)
    {
        return true;
    }
    let mut found = false;
    facts.file.each_child(expr, &mut |part| {
        found = found || goes_round(facts, part, kinds, depth);
    });
    found
}

/// The loops around an expression with how often they run, innermost first, up to its function,
/// task or thread.
pub(super) fn around(
    facts: &BodyFacts<'_>,
    frames: &Frames,
    id: ExprId,
) -> SmallVec<[(ExprId, Trips); 4]> {
    let mut found = SmallVec::new();
    for (_, frame) in frames.outwards(frames.of(id)) {
        let trips = match frame.kind {
            FrameKind::Loop => trips_of(facts, frame.expr),
            FrameKind::Closure { .. } if facts.is_item_closure(frame.expr) => {
                trips_of_closure(facts, frame.expr)
            }
            FrameKind::Closure { is_async: false }
                if is_called_in_loop(facts, frames, frame.expr) =>
            {
                Trips::Sized
            }
            FrameKind::Closure { .. } => {
                if facts.closure_use(frame.expr) != ClosureUse::InPlace {
                    break;
                }
                if facts.handed_to_loop(frame.expr).is_none() {
                    continue;
                }
                Trips::Sized
            }
            FrameKind::ErrorPath | FrameKind::LeftOut => continue,
            // `async { .. }.await` gathers errors and runs in its place.
            FrameKind::Async
                if facts.is_awaited_at_once(frame.expr) || is_pass_of_stream(facts, frame.expr) =>
            {
                continue;
            }
            FrameKind::Body | FrameKind::Async | FrameKind::Const => break,
        };
        found.push((frame.expr, trips));
    }
    found
}

/// Whether a closure is bound to a variable and called in a loop that is not around it.
fn is_called_in_loop(facts: &BodyFacts<'_>, frames: &Frames, closure: ExprId) -> bool {
    let is_named = frames.named_closures.iter();
    let mut is_named = is_named.map(|&(_, named)| named);
    let own = facts.file.range(closure);
    is_named.any(|named| named == closure)
        && facts.info.types.calls().iter().any(|call| {
            call.callee == ModelCallee::Closure(closure)
                && !own.contains_range(facts.file.range(call.expr))
                && around(facts, frames, call.expr).iter().any(|&(id, trips)| {
                    trips.repeats() && !facts.file.range(id).contains_range(own)
                })
        })
}

/// Methods of streams that await what a closure makes of an item before they take the next one.
const ONE_BY_ONE: &[&str] = &[
    "futures::stream::StreamExt::for_each",
    "futures::stream::StreamExt::then",
    "futures::stream::TryStreamExt::try_for_each",
    "futures::stream::TryStreamExt::and_then",
];

/// Whether a block is all that a closure makes of an item of a stream that is worked through one by
/// one: `stream.for_each(|item| async move { .. })`.
fn is_pass_of_stream(facts: &BodyFacts<'_>, block: ExprId) -> bool {
    let Some(closure) = facts.parent(block) else {
        return false;
    };
    let ExprKind::Closure(_) = facts.file.expr(closure).kind else {
        return false;
    };
    facts.is_item_closure(closure)
        && facts
            .parent(closure)
            .and_then(|call| facts.callee(call).api())
            .is_some_and(|api| ONE_BY_ONE.contains(&api.path().as_str()))
}

/// What a loop takes one by one: a `for`, or a `while let` or `loop` that asks an iterator which nothing
/// else asks for its next item, or that empties a list to which its passes add nothing.
pub(super) fn iteration_of(facts: &BodyFacts<'_>, id: ExprId) -> Option<Iteration> {
    let file = facts.file;
    match file.expr(id).kind {
        ExprKind::For {
            pat,
            iterable,
            body,
        } => Some(Iteration {
            pat,
            iterable,
            body,
        }),
        ExprKind::While { condition, body } => {
            let ExprKind::Let { pat, value } = file.expr(condition).kind else {
                return None;
            };
            let PatKind::TupleStruct(_, items) = file.pat(pat).kind else {
                return None;
            };
            let &[item] = file.list(items) else {
                return None;
            };
            Some(Iteration {
                pat: item,
                iterable: asked(facts, id, value).or_else(|| emptied(facts, id, value))?,
                body,
            })
        }
        ExprKind::Loop { body } => {
            let (pat, value) = taken_first(facts, body)?;
            Some(Iteration {
                pat,
                iterable: asked(facts, id, value).or_else(|| emptied(facts, id, value))?,
                body,
            })
        }
        _ => None,
    }
}

/// What is made into an iterator that a loop, and nothing else, asks for its next item.
fn asked(facts: &BodyFacts<'_>, around: ExprId, value: ExprId) -> Option<ExprId> {
    let file = facts.file;
    let asks = facts.callee(value).api()?.path();
    let local = facts.local(file.method_call(value)?.receiver)?;
    let is_only = facts.uses_of(local).count() == 1;
    let iterable = facts.initializer(local)?;
    let is_before = file.range(iterable).end <= file.range(around).start;
    (asks.as_str() == "std::iter::Iterator::next" && is_only && is_before)
        .then(|| without_into_iter(facts, iterable))
}

/// The list from which a loop takes an element, where nothing else in the loop names it.
fn emptied(facts: &BodyFacts<'_>, around: ExprId, value: ExprId) -> Option<ExprId> {
    const TAKES: &[&str] = &[
        "std::collections::BTreeMap::pop_first",
        "std::collections::BTreeMap::pop_last",
        "std::collections::BTreeSet::pop_first",
        "std::collections::BTreeSet::pop_last",
        "std::collections::BinaryHeap::pop",
        "std::collections::VecDeque::pop_back",
        "std::collections::VecDeque::pop_front",
        "std::vec::Vec::pop",
    ];
    let takes = facts.callee(value).api()?.path();
    if !TAKES.contains(&takes.as_str()) {
        return None;
    }
    let list = facts.file.method_call(value)?.receiver;
    let local = facts.local(list)?;
    let within = facts.file.range(around);
    let mut uses = facts.uses_of(local);
    let is_only = uses.all(|path| path == list || !within.contains_range(facts.file.range(path)));
    (is_only && !stops_before(facts, around)).then_some(list)
}

/// Whether a loop may be left while there are elements: by a `break` beside the one for the empty list.
fn stops_before(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    let own = match facts.file.expr(around).kind {
        ExprKind::Loop { .. } => 1,
        _ => 0,
    };
    let within = facts.file.range(around);
    let leaves = |&expr: &ExprId| {
        within.contains_range(facts.file.range(expr))
            && matches!(facts.file.expr(expr).kind, ExprKind::Break { .. })
            && loop_of_break(facts, expr) == Some(around)
    };
    facts.own_exprs().filter(leaves).count() > own
}

/// What is made into an iterator, as `for` does it of itself.
fn without_into_iter(facts: &BodyFacts<'_>, iterable: ExprId) -> ExprId {
    let api = facts.callee(iterable).api();
    if api.is_none_or(|api| api.path().as_str() != "std::iter::IntoIterator::into_iter") {
        return iterable;
    }
    let made_of = match facts.file.expr(iterable).kind {
        ExprKind::Call { args, .. } => facts.file.list(args).first().copied(),
        _ => facts.file.method_call(iterable).map(|call| call.receiver),
    };
    made_of.unwrap_or(iterable)
}

/// What each pass of a `loop` begins with: `let Some(item) = items.next() else { break };`.
fn taken_first(facts: &BodyFacts<'_>, body: ExprId) -> Option<(PatId, ExprId)> {
    let file = facts.file;
    let Some(&Statement::Let {
        pat,
        init: Some(value),
        else_branch: Some(other),
        ..
    }) = file.list(file.block(body)?.statements).first()
    else {
        return None;
    };
    let PatKind::TupleStruct(_, items) = file.pat(pat).kind else {
        return None;
    };
    let &[item] = file.list(items) else {
        return None;
    };
    leaves(facts, other).then_some((item, value))
}

pub(super) fn trips_of(facts: &BodyFacts<'_>, id: ExprId) -> Trips {
    if let Some(Iteration { iterable, body, .. }) = iteration_of(facts, id) {
        if leaves(facts, body) {
            return Trips::Once;
        }
        if runs_few(facts, iterable) {
            return Trips::Few;
        }
        return Trips::Sized;
    }
    match facts.file.expr(id).kind {
        ExprKind::While { body, .. } | ExprKind::Loop { body } if leaves(facts, body) => {
            Trips::Once
        }
        ExprKind::While { condition, .. } if counted(facts, condition).is_some() => Trips::Sized,
        ExprKind::While { .. } | ExprKind::Loop { .. } => Trips::Unbounded,
        ExprKind::Closure(_) => trips_of_closure(facts, id),
        _ => Trips::Sized,
    }
}

/// The counter that a condition bounds by a length, and what is that long: `index < items.len()`.
pub(super) fn counted(facts: &BodyFacts<'_>, condition: ExprId) -> Option<(PatId, ExprId)> {
    let ExprKind::Binary { op, lhs, rhs } = facts.file.expr(condition).kind else {
        return None;
    };
    // `let count = items.len();` before the loop
    let fixed = facts.local(rhs).filter(|&local| {
        matches!(
            facts.file.pat(local).kind,
            PatKind::Binding { mutable: false, .. }
        )
    });
    let length = fixed
        .and_then(|local| facts.initializer(local))
        .unwrap_or(rhs);
    let length = facts.file.method_call(length)?;
    let is_length = length.method.name.as_str() == "len" && length.args.is_empty();
    (matches!(op, BinaryOp::Lt | BinaryOp::Ne) && is_length)
        .then_some((facts.local(lhs)?, length.receiver))
}

/// How often the closure of an iterator's method runs.
fn trips_of_closure(facts: &BodyFacts<'_>, closure: ExprId) -> Trips {
    facts
        .parent(closure)
        .map_or(Trips::Sized, |call| trips_of_items(facts, call))
}

/// How often an iterator's method runs what it is handed.
pub(super) fn trips_of_items(facts: &BodyFacts<'_>, call: ExprId) -> Trips {
    match facts.file.method_call(call) {
        Some(call) if runs_few(facts, call.receiver) => Trips::Few,
        _ => Trips::Sized,
    }
}

/// Whether a block ends by leaving its loop.
fn leaves(facts: &BodyFacts<'_>, block: ExprId) -> bool {
    let Some(block) = facts.file.block(block) else {
        return false;
    };
    let last = block.tail.or_else(|| {
        let statements = facts.file.list(block.statements);
        match statements.last() {
            Some(Statement::Expr(expr)) => Some(*expr),
            _ => None,
        }
    });
    last.is_some_and(|last| match facts.file.expr(last).kind {
        ExprKind::Break { .. } | ExprKind::Return(_) => true,
        ExprKind::If {
            then_branch,
            else_branch: Some(else_branch),
            ..
        } => leaves(facts, then_branch) && leaves(facts, else_branch),
        ExprKind::Block(_) => leaves(facts, last),
        _ => false,
    })
}

/// Whether the code leaves a loop behind an expression in the same pass.
pub(super) fn leaves_behind(facts: &BodyFacts<'_>, id: ExprId, around: ExprId) -> bool {
    let mut inner = id;
    while let Some(outer) = facts.parent(inner).filter(|_| inner != around) {
        if let Some(block) = facts.file.block(outer) {
            let last = block.tail.or_else(|| {
                let statements = facts.file.list(block.statements);
                match statements.last() {
                    Some(Statement::Expr(expr)) => Some(*expr),
                    _ => None,
                }
            });
            let leaves = |last: ExprId| match facts.file.expr(last).kind {
                ExprKind::Return(_) => true,
                ExprKind::Break { label, .. } => {
                    label.is_some() || loop_of_break(facts, last) == Some(around)
                }
                _ => false,
            };
            if last.is_some_and(leaves) {
                return true;
            }
        }
        if matches!(facts.file.expr(outer).kind, ExprKind::Return(_)) {
            return true;
        }
        inner = outer;
    }
    false
}

/// The loop that a `break` without a label leaves.
pub(super) fn loop_of_break(facts: &BodyFacts<'_>, id: ExprId) -> Option<ExprId> {
    let mut inner = id;
    while let Some(outer) = facts.parent(inner) {
        if matches!(
            facts.file.expr(outer).kind,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
        ) {
            return Some(outer);
        }
        inner = outer;
    }
    None
}
