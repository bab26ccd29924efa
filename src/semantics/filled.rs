//! Functions that make a value when they are called for the first time and keep it in a static: each
//! later call returns early.

use super::defs::{DefId, DefKind};
use super::infer::ValueResolution;
use super::model::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile, Statement, UnaryOp};

/// How far a place is followed from where its static is named.
const FURTHEST: usize = 16;

/// What a body does with the value in a static.
enum Use {
    /// It returns if there is one.
    ReturnsEarly(ExprId),
    /// It binds the way there to a variable.
    Names(PatId),
    /// It puts one there.
    Fills(ExprId),
}

impl Model {
    /// Where in a body the code begins that runs only while the static is empty that it fills.
    pub(super) fn fills_static_from(&self, body: &BodyInfo) -> Option<u32> {
        let statics = body.types.paths().iter();
        let mut statics = statics.filter(|(_, resolution)| self.is_static(*resolution));
        statics.find_map(|&(_, wanted)| self.fills_from(body, wanted))
    }

    fn is_static(&self, resolution: ValueResolution) -> bool {
        let is_one = |def: DefId| self.program.def(def).kind == DefKind::Static;
        matches!(resolution, ValueResolution::Def(def) if self.program.is_workspace(def) && is_one(def))
    }

    fn fills_from(&self, body: &BodyInfo, wanted: ValueResolution) -> Option<u32> {
        let file = body.source(self);
        let mut uses = Vec::new();
        let mut names = vec![wanted];
        let mut next = 0;
        while let Some(&name) = names.get(next) {
            next += 1;
            for &(path, resolution) in body.types.paths() {
                if resolution != name {
                    continue;
                }
                match use_of(body, file, path) {
                    Some(Use::Names(pat)) if names.len() < FURTHEST => {
                        names.push(ValueResolution::Local(pat));
                    }
                    Some(found) => uses.push(found),
                    None => {}
                }
            }
        }
        let returns = uses.iter().filter_map(|found| match found {
            Use::ReturnsEarly(branch) => Some(file.range(*branch).end),
            _ => None,
        });
        let from = returns.min()?;
        let fills = uses
            .iter()
            .any(|found| matches!(found, Use::Fills(write) if file.range(*write).start >= from));
        fills.then_some(from)
    }
}

/// What becomes of the value in a static that a path names, or leads to.
fn use_of(body: &BodyInfo, file: &SourceFile, path: ExprId) -> Option<Use> {
    let mut inner = path;
    for _ in 0..FURTHEST {
        let outer = body.frames.parent(inner)?;
        match file.expr(outer).kind {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Reference { .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref, ..
            } => {}
            ExprKind::MethodCall { .. } => {
                let method = file.method_call(outer)?;
                let fills = matches!(
                    method.method.name.as_str(),
                    "set" | "replace" | "insert" | "store"
                );
                if method.receiver != inner {
                    return None;
                }
                if fills && method.args.len() == 1 {
                    return Some(Use::Fills(outer));
                }
                let opens = matches!(method.method.name.as_str(), "expect" | "unwrap_or_else");
                if !opens && !method.args.is_empty() {
                    return None;
                }
            }
            ExprKind::Assign { lhs, .. } if lhs == inner => return Some(Use::Fills(outer)),
            ExprKind::Let { value, .. } if value == inner => {
                return returns_early(body, file, outer).map(Use::ReturnsEarly);
            }
            ExprKind::Block(block) => {
                let statements = file.list(file.blocks[block].statements).iter();
                return statements
                    .filter_map(|statement| match *statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            ..
                        } if init == inner => Some(pat),
                        _ => None,
                    })
                    .find(|&pat| matches!(file.pat(pat).kind, PatKind::Binding { .. }))
                    .map(Use::Names);
            }
            _ => return None,
        }
        inner = outer;
    }
    None
}

/// The `if` that has a `let` in its condition, if it returns where that matches.
fn returns_early(body: &BodyInfo, file: &SourceFile, bound: ExprId) -> Option<ExprId> {
    let mut inner = bound;
    loop {
        let outer = body.frames.parent(inner)?;
        match file.expr(outer).kind {
            ExprKind::Binary { .. } => inner = outer,
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if condition == inner => return returns(file, then_branch).then_some(outer),
            _ => return None,
        }
    }
}

fn returns(file: &SourceFile, expr: ExprId) -> bool {
    match file.expr(expr).kind {
        ExprKind::Return(_) => return true,
        ExprKind::Closure(_) => return false,
        _ => {}
    }
    let mut found = false;
    file.each_child(expr, &mut |child| found = found || returns(file, child));
    found
}
