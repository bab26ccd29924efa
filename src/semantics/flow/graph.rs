//! Which expression can be evaluated after which.

use smallvec::{SmallVec, smallvec};

use super::super::bodies::BodyInfo;
use super::super::frames::ClosureUse;
use super::super::infer::Callee;
use super::super::model::Model;
use super::super::types::{Ty, TyKind};
use crate::syntax::hir::{
    BinaryOp, BlockKind, ExprId, ExprKind, MacroCall, MacroKind, SourceFile, Statement,
};
use crate::text::Name;

/// Whether a walk goes on behind an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// To what follows.
    Go,
    /// Not on this path.
    Stop,
}

type Node = u32;
const NONE: Node = u32::MAX;

/// What can follow what in a body. An expression's place is where its evaluation ends: that of an
/// `.await` behind its operand, that of an `if` behind its branches, that of a `select!` before its
/// handlers. Closures that are called in place lie on the way, other closures and `async` blocks
/// begin ways of their own. `?` leaves silently: what follows it is what follows success.
#[derive(Debug, Default)]
pub struct Graph {
    first_expr: usize,
    node_of: Box<[Node]>,
    nodes: Vec<Place>,
}

/// A place on the ways through a body.
#[derive(Debug, Default)]
struct Place {
    /// The expression whose evaluation ends here; `None` where ways meet.
    expr: Option<ExprId>,
    next: SmallVec<[Node; 2]>,
    /// Whether a way leads here.
    reached: bool,
}

impl Graph {
    /// Reads a body.
    pub fn of(model: &Model, body: &BodyInfo) -> Self {
        let hir = body.hir(model);
        let first_expr = hir.first_expr.index();
        let len = hir.end_expr.index().saturating_sub(first_expr);
        let mut builder = Builder {
            model,
            body,
            file: body.source(model),
            graph: Self {
                first_expr,
                node_of: vec![NONE; len].into(),
                nodes: Vec::new(),
            },
            targets: Vec::new(),
        };
        let start = builder.node(None, None);
        builder.visit(hir.root, Some(start));
        builder.graph
    }

    /// Whether an expression can be evaluated to its end at all: not behind `return`, `break` or what
    /// never ends.
    pub fn is_reachable(&self, expr: ExprId) -> bool {
        self.node(expr).is_some()
    }

    fn node(&self, expr: ExprId) -> Option<Node> {
        let slot = expr.index().wrapping_sub(self.first_expr);
        let node = self.node_of.get(slot).copied()?;
        (node != NONE).then_some(node)
    }

    /// Visits what can be evaluated after an expression, each once.
    pub fn walk(&self, from: ExprId, visit: &mut dyn FnMut(ExprId) -> Onward) {
        if let Some(start) = self.node(from) {
            self.walk_from(start, visit);
        }
    }

    /// Visits what can be evaluated when the body runs, each once.
    pub fn walk_all(&self, visit: &mut dyn FnMut(ExprId) -> Onward) {
        self.walk_from(0, visit);
    }

    fn walk_from(&self, start: Node, visit: &mut dyn FnMut(ExprId) -> Onward) {
        let mut seen = vec![false; self.nodes.len()];
        let mut stack = self.followers(start).to_vec();
        while let Some(node) = stack.pop() {
            let Some(slot) = seen.get_mut(node as usize) else {
                continue;
            };
            if std::mem::replace(slot, true) {
                continue;
            }
            let expr = self.nodes.get(node as usize).and_then(|place| place.expr);
            if expr.is_none_or(|expr| visit(expr) == Onward::Go) {
                stack.extend_from_slice(self.followers(node));
            }
        }
    }

    /// Whether `to` can be evaluated after `from`.
    pub fn can_follow(&self, from: ExprId, to: ExprId) -> bool {
        let mut found = false;
        self.walk(from, &mut |expr| {
            found |= expr == to;
            if found { Onward::Stop } else { Onward::Go }
        });
        found
    }

    fn followers(&self, node: Node) -> &[Node] {
        self.nodes
            .get(node as usize)
            .map_or(&[], |place| &place.next)
    }
}

/// Where `break`, `continue` and `return` lead.
struct Target {
    label: Option<Name>,
    kind: TargetKind,
    /// Behind it.
    end: Node,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TargetKind {
    /// A loop with the place where its next pass begins.
    Loop(Node),
    /// A block with a label.
    Block,
    /// A closure or `async` block: nothing leads out of it but its end.
    Frame,
}

struct Builder<'m> {
    model: &'m Model,
    body: &'m BodyInfo,
    file: &'m SourceFile,
    graph: Graph,
    targets: Vec<Target>,
}

/// Where evaluation stands; `None` behind what never ends.
type Here = Option<Node>;

impl Builder<'_> {
    fn node(&mut self, expr: Option<ExprId>, from: Here) -> Node {
        let id = Node::try_from(self.graph.nodes.len()).unwrap_or(NONE);
        self.graph.nodes.push(Place {
            expr,
            ..Place::default()
        });
        self.edge(from, id);
        id
    }

    fn edge(&mut self, from: Here, to: Node) {
        let Some(from) = from else { return };
        if let Some(place) = self.graph.nodes.get_mut(from as usize) {
            place.next.push(to);
        }
        if let Some(place) = self.graph.nodes.get_mut(to as usize) {
            place.reached = true;
        }
    }

    /// A place that was made before ways led there.
    fn arrived(&self, at: Node) -> Here {
        let place = self.graph.nodes.get(at as usize)?;
        place.reached.then_some(at)
    }

    /// The place at which several ways meet; `None` where none arrives.
    fn join(&mut self, ways: &[Here]) -> Here {
        let arriving: SmallVec<[Node; 4]> = ways.iter().copied().flatten().collect();
        match *arriving {
            [] => None,
            [only] => Some(only),
            _ => {
                let meeting = self.node(None, None);
                for way in arriving {
                    self.edge(Some(way), meeting);
                }
                Some(meeting)
            }
        }
    }

    fn finish(&mut self, expr: ExprId, here: Here) -> Here {
        here?;
        let node = self.node(Some(expr), here);
        let slot = expr.index().wrapping_sub(self.graph.first_expr);
        if let Some(place) = self.graph.node_of.get_mut(slot) {
            *place = node;
        }
        Some(node)
    }

    fn visit_all(&mut self, exprs: &[ExprId], mut here: Here) -> Here {
        for &expr in exprs {
            here = self.visit(expr, here);
        }
        here
    }

    fn visit(&mut self, expr: ExprId, here: Here) -> Here {
        match self.file.expr(expr).kind {
            ExprKind::Block(id) => return self.block(expr, self.file.blocks[id], here),
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } => {
                let decided = self.visit(condition, here);
                let first = self.visit(then_branch, decided);
                let second = match else_branch {
                    Some(branch) => self.visit(branch, decided),
                    None => decided,
                };
                let joined = self.join(&[first, second]);
                return self.finish(expr, joined);
            }
            ExprKind::Binary {
                op: BinaryOp::And | BinaryOp::Or,
                lhs,
                rhs,
            } => {
                let first = self.visit(lhs, here);
                let second = self.visit(rhs, first);
                let joined = self.join(&[first, second]);
                return self.finish(expr, joined);
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut start = self.visit(scrutinee, here);
                let mut ends: SmallVec<[Here; 4]> = smallvec![];
                for arm in self.file.list(arms) {
                    let mut enter = start;
                    if let Some(guard) = arm.guard {
                        enter = self.visit(guard, start);
                        start = self.join(&[start, enter]);
                    }
                    ends.push(self.visit(arm.body, enter));
                }
                let joined = self.join(&ends);
                return self.finish(expr, joined);
            }
            ExprKind::Loop { body } => return self.repeat(expr, None, body, false, here),
            ExprKind::While { condition, body } => {
                return self.repeat(expr, Some(condition), body, true, here);
            }
            ExprKind::For { iterable, body, .. } => {
                let here = self.visit(iterable, here);
                return self.repeat(expr, None, body, true, here);
            }
            ExprKind::Break { label, value } => {
                let here = self.visit_all(value.as_slice(), here);
                let here = self.finish(expr, here);
                let end = self.target(label, true).map(|target| target.end);
                if let Some(end) = end {
                    self.edge(here, end);
                }
                return None;
            }
            ExprKind::Continue { label } => {
                let here = self.finish(expr, here);
                let again = self.target(label, false).map(|target| target.kind);
                if let Some(TargetKind::Loop(again)) = again {
                    self.edge(here, again);
                }
                return None;
            }
            ExprKind::Return(value) => {
                let here = self.visit_all(value.as_slice(), here);
                let here = self.finish(expr, here);
                let frame = self.targets.iter().rev();
                let end = frame
                    .filter(|target| target.kind == TargetKind::Frame)
                    .map(|target| target.end)
                    .next();
                if let Some(end) = end {
                    self.edge(here, end);
                }
                return None;
            }
            ExprKind::Closure(id) => {
                let body = self.file.closures[id].body;
                let in_place = !self.file.closures[id].is_async
                    && self.model.use_of_closure(self.body, expr) == ClosureUse::InPlace;
                let here = self.finish(expr, here);
                if !in_place {
                    self.apart(body);
                    return here;
                }
                // It may be called, and called again.
                let end = self.node(None, here);
                self.targets.push(Target {
                    label: None,
                    kind: TargetKind::Frame,
                    end,
                });
                let start = self.node(None, here);
                let behind = self.visit(body, here.and(Some(start)));
                self.targets.pop();
                self.edge(behind, end);
                self.edge(behind, start);
                return here.and(Some(end));
            }
            ExprKind::Macro(call) => {
                let file = self.file;
                return self.macro_call(expr, &file.macro_calls[call], here);
            }
            ExprKind::CompoundAssign { lhs, rhs, .. } => {
                // Built-in operators evaluate the right side first, overloaded ones the left side.
                let built_in = matches!(
                    self.model.program.types.kind(self.body.types.expr(lhs)),
                    TyKind::Primitive(_)
                );
                let order = if built_in { [rhs, lhs] } else { [lhs, rhs] };
                let here = self.visit_all(&order, here);
                return self.finish(expr, here);
            }
            _ => {}
        }
        let mut here = here;
        let file = self.file;
        file.each_child(expr, &mut |child| here = self.visit(child, here));
        let here = self.finish(expr, here);
        if self.never_returns(expr) { None } else { here }
    }

    fn target(&self, label: Option<Name>, breaks: bool) -> Option<&Target> {
        let mut within = self
            .targets
            .iter()
            .rev()
            .take_while(|target| target.kind != TargetKind::Frame);
        within
            .find(|target| match label {
                Some(_) => target.label == label,
                None => matches!(target.kind, TargetKind::Loop(_)),
            })
            .filter(|target| breaks || target.kind != TargetKind::Block)
    }

    /// Code that runs some other time.
    fn apart(&mut self, body: ExprId) {
        let start = self.node(None, None);
        let end = self.node(None, None);
        self.targets.push(Target {
            label: None,
            kind: TargetKind::Frame,
            end,
        });
        self.visit(body, Some(start));
        self.targets.pop();
    }

    fn block(&mut self, expr: ExprId, block: crate::syntax::hir::Block, here: Here) -> Here {
        if matches!(block.kind, BlockKind::Async { .. } | BlockKind::Const) {
            let start = self.node(None, None);
            let end = self.node(None, None);
            self.targets.push(Target {
                label: None,
                kind: TargetKind::Frame,
                end,
            });
            self.statements(block, Some(start));
            self.targets.pop();
            return self.finish(expr, here);
        }
        // The body of a loop bears the loop's label, which is a target already.
        let is_loop = block.label.is_some()
            && self.targets.last().is_some_and(|target| {
                target.label == block.label && matches!(target.kind, TargetKind::Loop(_))
            });
        if block.label.is_none() || is_loop {
            let here = self.statements(block, here);
            return self.finish(expr, here);
        }
        let end = self.node(None, None);
        self.targets.push(Target {
            label: block.label,
            kind: TargetKind::Block,
            end,
        });
        let behind = self.statements(block, here);
        self.targets.pop();
        self.edge(behind, end);
        let here = self.arrived(end);
        self.finish(expr, here)
    }

    fn statements(&mut self, block: crate::syntax::hir::Block, mut here: Here) -> Here {
        for statement in self.file.list(block.statements) {
            match *statement {
                Statement::Let {
                    init, else_branch, ..
                } => {
                    here = self.visit_all(init.as_slice(), here);
                    // It leaves, so that nothing follows it here.
                    self.visit_all(else_branch.as_slice(), here);
                }
                Statement::Expr(expr) => here = self.visit(expr, here),
                Statement::Item(_) => {}
            }
        }
        self.visit_all(block.tail.as_slice(), here)
    }

    fn repeat(
        &mut self,
        expr: ExprId,
        condition: Option<ExprId>,
        body: ExprId,
        may_end: bool,
        here: Here,
    ) -> Here {
        let again = self.node(None, Some(here?));
        let end = self.node(None, None);
        let label = self.file.block(body).and_then(|block| block.label);
        self.targets.push(Target {
            label,
            kind: TargetKind::Loop(again),
            end,
        });
        let decided = self.visit_all(condition.as_slice(), Some(again));
        if may_end {
            self.edge(decided, end);
        }
        let behind = self.visit(body, decided);
        self.edge(behind, again);
        self.targets.pop();
        let here = self.arrived(end);
        self.finish(expr, here)
    }

    fn macro_call(&mut self, expr: ExprId, call: &MacroCall, here: Here) -> Here {
        match &call.kind {
            MacroKind::Select(arms) => {
                let arms = self.file.list(*arms);
                let mut here = here;
                for arm in arms {
                    here = self.visit_all(arm.precondition.as_slice(), here);
                    here = self.visit_all(arm.future.as_slice(), here);
                }
                let suspended = self.finish(expr, here);
                let mut ends: SmallVec<[Here; 4]> = smallvec![];
                for arm in arms {
                    ends.push(self.visit(arm.handler, suspended));
                }
                if arms.is_empty() {
                    return suspended;
                }
                self.join(&ends)
            }
            MacroKind::Stream(body) => {
                self.apart(*body);
                self.finish(expr, here)
            }
            _ => {
                let mut here = here;
                let file = self.file;
                file.each_child(expr, &mut |child| here = self.visit(child, here));
                let here = self.finish(expr, here);
                let segments = file.list(file.path(call.path).segments);
                let diverges = segments.last().is_some_and(|last| {
                    matches!(
                        last.name.as_str(),
                        "panic" | "bail" | "unreachable" | "todo" | "unimplemented"
                    )
                });
                if diverges { None } else { here }
            }
        }
    }

    fn never_returns(&self, expr: ExprId) -> bool {
        let Some(call) = self.body.types.call(expr) else {
            return false;
        };
        if !matches!(call.callee, Callee::Function { .. } | Callee::Unread(_)) {
            return false;
        }
        if self.body.types.expr(expr) == Ty::NEVER {
            return true;
        }
        let path = self.model.callee_path(call);
        path.is_some_and(|path| {
            matches!(
                path.as_str(),
                "std::process::exit" | "std::process::abort" | "std::panic::resume_unwind"
            )
        })
    }
}
