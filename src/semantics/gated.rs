//! What a function does only where it cannot tell its runtime that it blocks: beside `block_in_place` and
//! `spawn_blocking`, the way of callers without a runtime; and what it does only where there is no runtime.

use std::sync::LazyLock;

use super::bodies::BodyInfo;
use super::frames::{matches_error, names_variant};
use super::infer::Callee;
use super::model::Model;
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile, Statement, UnaryOp};
use crate::text::{Name, TextRange, known};

/// What tells on which runtime the caller runs.
const ASKS: &[&str] = &["tokio::runtime::Handle::runtime_flavor", TRY_CURRENT];

/// What gives the runtime of the caller, if there is one.
const TRY_CURRENT: &str = "tokio::runtime::Handle::try_current";

/// What is asked of a result.
enum Asked {
    /// Whether it failed.
    Fails,
    /// Whether it did not.
    Succeeds,
    /// The same, or something made of it.
    Itself,
    /// What is to be done where it failed.
    Otherwise,
}

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
        let asks: Vec<ExprId> = self.calls_of(body, ASKS).collect();
        if asks.is_empty() {
            return Vec::new();
        }
        let file = body.source(self);
        let gives_way = self.calls_of(body, TELLS);
        let gives_way: Vec<TextRange> = gives_way.map(|call| file.range(call)).collect();
        let chosen = asks.iter().filter_map(|&ask| chosen_by(body, file, ask));
        let mut parts: Vec<TextRange> = chosen
            .filter(|part| gives_way.iter().any(|&range| part.contains_range(range)))
            .collect();
        for ask in self.calls_of(body, &[TRY_CURRENT]) {
            self.add_parts_without(body, ask, &mut parts);
        }
        parts
    }

    /// Adds what runs only where a call that asks for the runtime fails.
    fn add_parts_without(&self, body: &BodyInfo, ask: ExprId, parts: &mut Vec<TextRange>) {
        let file = body.source(self);
        // Whether what is looked at says that there is no runtime.
        let mut fails = false;
        let mut inner = ask;
        while let Some(outer) = body.frames.parent(inner) {
            match file.expr(outer).kind {
                ExprKind::Match { scrutinee, arms } if scrutinee == inner => {
                    let mut has_runtime = false;
                    for arm in file.list(arms) {
                        let is_rest = has_runtime && is_any(file, arm.pat);
                        if is_failure(file, arm.pat) || is_rest {
                            parts.push(file.range(arm.body));
                        }
                        has_runtime |= is_success(file, arm.pat) && arm.guard.is_none();
                    }
                    return;
                }
                ExprKind::Let { pat, value } if value == inner => {
                    if !is_failure(file, pat) && !is_success(file, pat) {
                        return;
                    }
                    fails = is_failure(file, pat);
                    inner = outer;
                }
                ExprKind::Unary {
                    op: UnaryOp::Not, ..
                } => {
                    fails = !fails;
                    inner = outer;
                }
                ExprKind::MethodCall { .. } => {
                    let method = file.method_call(outer);
                    let Some(method) = method.filter(|method| method.receiver == inner) else {
                        return;
                    };
                    match self.asked_of_result(body, outer) {
                        Some(Asked::Fails) => fails = true,
                        Some(Asked::Succeeds) => fails = false,
                        Some(Asked::Itself) => {}
                        Some(Asked::Otherwise) => {
                            parts.extend(method.args.first().map(|&given| file.range(given)));
                            return;
                        }
                        None => return,
                    }
                    inner = outer;
                }
                ExprKind::If {
                    condition,
                    then_branch,
                    else_branch,
                } if condition == inner => {
                    if fails {
                        parts.push(file.range(then_branch));
                    } else if let Some(otherwise) = else_branch {
                        parts.push(file.range(otherwise));
                    } else if returns(file, then_branch) {
                        let around = body.frames.parent(outer).unwrap_or(outer);
                        let from = file.range(outer).end;
                        parts.push(TextRange::new(from, file.range(around).end));
                    }
                    return;
                }
                ExprKind::Block(block) => {
                    let statements = file.list(file.blocks[block].statements).iter();
                    parts.extend(statements.filter_map(|statement| match *statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            else_branch: Some(otherwise),
                            ..
                        } if init == inner && is_success(file, pat) => Some(file.range(otherwise)),
                        _ => None,
                    }));
                    return;
                }
                _ => return,
            }
        }
    }

    /// What a method asks of a result or of what it was made into.
    fn asked_of_result(&self, body: &BodyInfo, call: ExprId) -> Option<Asked> {
        let path = self.callee_path(body.types.call(call)?)?;
        match knowledge::canonical(path).as_str() {
            "std::result::Result::is_err" | "std::option::Option::is_none" => Some(Asked::Fails),
            "std::result::Result::is_ok" | "std::option::Option::is_some" => Some(Asked::Succeeds),
            "std::result::Result::ok" | "std::result::Result::map" | "std::option::Option::map" => {
                Some(Asked::Itself)
            }
            "std::result::Result::unwrap_or_else"
            | "std::result::Result::map_or_else"
            | "std::result::Result::or_else"
            | "std::option::Option::unwrap_or_else"
            | "std::option::Option::map_or_else"
            | "std::option::Option::or_else" => Some(Asked::Otherwise),
            _ => None,
        }
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

/// Whether a pattern is that of a runtime that was found.
fn is_success(file: &SourceFile, pat: PatId) -> bool {
    names_variant(file, pat, known::OK) || names_variant(file, pat, known::SOME)
}

/// Whether a pattern is that of no runtime.
fn is_failure(file: &SourceFile, pat: PatId) -> bool {
    matches_error(file, pat)
        || match file.pat(pat).kind {
            PatKind::Path(path) => {
                let segments = file.list(file.path(path).segments);
                segments.last().is_some_and(|last| last.name == known::NONE)
            }
            PatKind::Binding { name, .. } => name == known::NONE,
            _ => false,
        }
}

/// Whether a pattern matches all that is left.
fn is_any(file: &SourceFile, pat: PatId) -> bool {
    matches!(file.pat(pat).kind, PatKind::Wild | PatKind::Binding { .. })
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
