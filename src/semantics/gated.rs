//! What a function does only where it cannot tell its runtime that it blocks: beside `block_in_place` and
//! `spawn_blocking`, the way of callers without a runtime.

use std::sync::LazyLock;

use super::infer::Callee;
use super::model::{BodyInfo, Model};
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, SourceFile};
use crate::text::{Name, TextRange};

/// What tells on which runtime the caller runs.
const ASKS: &[&str] = &[
    "tokio::runtime::Handle::runtime_flavor",
    "tokio::runtime::Handle::try_current",
];

/// What tells the runtime that code blocks.
const TELLS: &[&str] = &[
    "tokio::task::block_in_place",
    "tokio::task::spawn_blocking",
    "tokio::runtime::Handle::spawn_blocking",
];

/// The names of what is looked for.
static NAMES: LazyLock<[Name; 4]> = LazyLock::new(|| {
    [
        "block_in_place",
        "spawn_blocking",
        "runtime_flavor",
        "try_current",
    ]
    .map(Name::new)
});

impl Model {
    /// The parts of a body that choose by the runtime that they run on how to block. What blocks there
    /// does so by leave of the runtime, or where there is none that lets it.
    pub fn gated_parts(&self, body: &BodyInfo) -> Vec<TextRange> {
        let mut asks = self.calls_of(body, ASKS).peekable();
        if asks.peek().is_none() {
            return Vec::new();
        }
        let file = body.source(self);
        let gives_way = self.calls_of(body, TELLS);
        let gives_way: Vec<TextRange> = gives_way.map(|call| file.range(call)).collect();
        asks.filter_map(|ask| chosen_by(body, file, ask))
            .filter(|part| gives_way.iter().any(|&range| part.contains_range(range)))
            .collect()
    }

    /// The calls of the functions at some paths.
    fn calls_of<'b>(
        &'b self,
        body: &'b BodyInfo,
        wanted: &'b [&'b str],
    ) -> impl Iterator<Item = ExprId> + 'b {
        let calls = body.types.calls().iter();
        let found = calls.filter(move |call| {
            // Most calls are told by the name alone.
            let may_be = match call.callee {
                Callee::Function { def, .. } => NAMES.contains(&self.program.def(def).name),
                Callee::Unread(_) => true,
                _ => false,
            };
            may_be
                && self
                    .callee_path(call)
                    .is_some_and(|path| wanted.contains(&knowledge::canonical(path).as_str()))
        });
        found.map(|call| call.expr)
    }
}

/// The `match` or `if` that an expression decides; where a branch of an `if` without `else` leaves the
/// function, with what follows.
fn chosen_by(body: &BodyInfo, file: &SourceFile, expr: ExprId) -> Option<TextRange> {
    let mut inner = expr;
    while let Some(outer) = body.frames.parent(inner) {
        match file.expr(outer).kind {
            ExprKind::Match { scrutinee, .. } if scrutinee == inner => {
                return Some(file.range(outer));
            }
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } if condition == inner => {
                let own = file.range(outer);
                if else_branch.is_some() || !returns(file, then_branch) {
                    return Some(own);
                }
                let around = body.frames.parent(outer).unwrap_or(outer);
                return Some(TextRange::new(own.start, file.range(around).end));
            }
            ExprKind::Block(_) | ExprKind::Closure(_) => return None,
            _ => inner = outer,
        }
    }
    None
}

/// Whether an expression leaves its function somewhere.
fn returns(file: &SourceFile, expr: ExprId) -> bool {
    let mut found = matches!(file.expr(expr).kind, ExprKind::Return(_));
    if matches!(file.expr(expr).kind, ExprKind::Closure(_)) {
        return false;
    }
    file.each_child(expr, &mut |child| found = found || returns(file, child));
    found
}
