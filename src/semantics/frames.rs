//! The structure of a body: which closure, async block, loop and error path an expression lies in.

mod absent;

use crate::semantics::infer::{BodyTypes, ValueResolution};
use crate::semantics::left_out::Conditions;
use crate::semantics::program::Program;
use crate::syntax::hir::{
    BinaryOp, BlockKind, Body, ExprId, ExprKind, MacroKind, PatId, PatKind, SourceFile, Statement,
};
use crate::text::Name;
use crate::workspace::TargetPlatform;

/// A frame by its position in [`Frames::list`]; the first is the body itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FrameId(pub u32);

impl FrameId {
    /// The body's own code.
    pub const ROOT: Self = Self(0);
}

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameKind {
    /// The body itself.
    Body,
    /// An `async` block or the block of a stream macro: runs where it is polled.
    Async,
    /// A closure; how it is used is [`ClosureUse`].
    Closure {
        /// `async |…|`.
        is_async: bool,
    },
    /// The body (and for `while` the condition) of a loop.
    Loop,
    /// A `const` block.
    Const,
    /// Code that runs when something failed, or where somebody traces the program.
    ErrorPath,
    /// Code that no release build has.
    LeftOut,
}

/// How a closure (or a function that is passed as a value) is used by what it is handed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosureUse {
    /// It is called before the call that it is handed to returns, on the same thread.
    InPlace,
    /// It runs on a thread that may block.
    Offloaded,
    /// It runs on a worker of a computing pool while the caller waits.
    Pool,
    /// It runs as a task of its own on the executor.
    Task,
    /// The function gives it back, and does not call it.
    Returned,
    /// The package keeps it in a value, a collection or a constant of its own, and calls it later.
    Kept,
    /// Nobody knows; what it is handed to may keep it and call it later.
    Unknown,
}

/// One frame.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The frame around it; the root has itself.
    pub parent: FrameId,
    /// What it is.
    pub kind: FrameKind,
    /// The loop, closure or block.
    pub expr: ExprId,
}

/// The frames of a body.
#[derive(Clone, Debug, Default)]
pub struct Frames {
    first_expr: usize,
    of_expr: Box<[FrameId]>,
    /// The frames; a frame comes behind the one around it.
    pub list: Box<[Frame]>,
    /// Closures that are bound to a variable: the pattern and the closure.
    pub named_closures: Box<[(PatId, ExprId)]>,
    /// The expression directly around each expression, for the few questions that look outwards.
    parents: Box<[Option<ExprId>]>,
}

impl Frames {
    /// The frame that an expression runs in. For a closure or async block itself: the frame that
    /// creates it.
    pub fn of(&self, expr: ExprId) -> FrameId {
        let slot = expr.index().wrapping_sub(self.first_expr);
        self.of_expr.get(slot).copied().unwrap_or(FrameId::ROOT)
    }

    /// The frame.
    pub fn get(&self, id: FrameId) -> &Frame {
        // Ids are only given for frames of the same body.
        &self.list[id.0 as usize]
    }

    /// The frame and those around it, innermost first, the root last.
    pub fn outwards(&self, from: FrameId) -> impl Iterator<Item = (FrameId, &Frame)> {
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let id = next?;
            let frame = self.get(id);
            next = (id != FrameId::ROOT).then_some(frame.parent);
            Some((id, frame))
        })
    }

    /// The expression of which `expr` is a direct part.
    pub fn parent(&self, expr: ExprId) -> Option<ExprId> {
        let slot = expr.index().wrapping_sub(self.first_expr);
        self.parents.get(slot).copied().flatten()
    }

    /// Whether no release build has an expression.
    pub fn leave_out(&self, expr: ExprId) -> bool {
        self.outwards(self.of(expr))
            .any(|(_, frame)| frame.kind == FrameKind::LeftOut)
    }

    /// Reads the structure of a body.
    pub fn of_body(
        file: &SourceFile,
        body: &Body,
        types: &BodyTypes,
        program: &Program,
        platform: &TargetPlatform,
    ) -> Self {
        let len = body
            .end_expr
            .index()
            .saturating_sub(body.first_expr.index());
        let mut builder = Builder {
            file,
            types,
            program,
            frames: Self {
                first_expr: body.first_expr.index(),
                of_expr: vec![FrameId::ROOT; len].into(),
                list: Box::default(),
                named_closures: Box::default(),
                parents: vec![None; len].into(),
            },
            list: vec![Frame {
                parent: FrameId::ROOT,
                kind: FrameKind::Body,
                expr: body.root,
            }],
            named: Vec::new(),
            failed: Vec::new(),
            conditions: Conditions::of_body(file, body, platform),
            current: FrameId::ROOT,
            parent: None,
        };
        builder.visit(body.root);
        let mut frames = builder.frames;
        frames.list = builder.list.into();
        frames.named_closures = builder.named.into();
        frames
    }
}

struct Builder<'a> {
    file: &'a SourceFile,
    types: &'a BodyTypes,
    program: &'a Program,
    frames: Frames,
    list: Vec<Frame>,
    named: Vec<(PatId, ExprId)>,
    /// Blocks behind `else` that run when something failed.
    failed: Vec<ExprId>,
    conditions: Conditions<'a>,
    current: FrameId,
    parent: Option<ExprId>,
}

impl Builder<'_> {
    fn visit(&mut self, expr: ExprId) {
        let slot = expr.index().wrapping_sub(self.frames.first_expr);
        if let (Some(frame), Some(parent)) = (
            self.frames.of_expr.get_mut(slot),
            self.frames.parents.get_mut(slot),
        ) {
            *frame = self.current;
            *parent = self.parent;
        }
        let outer = self.parent.replace(expr);
        if self.failed.contains(&expr) {
            self.within(FrameKind::ErrorPath, expr, |this| this.visit_kind(expr));
        } else if !self.is_left_out() && self.conditions.leave_out(expr) {
            self.within(FrameKind::LeftOut, expr, |this| {
                if let Some(frame) = this.frames.of_expr.get_mut(slot) {
                    *frame = this.current;
                }
                this.visit_kind(expr);
            });
        } else {
            self.visit_kind(expr);
        }
        self.parent = outer;
    }

    fn is_left_out(&self) -> bool {
        let current = self.list.get(self.current.0 as usize);
        current.is_some_and(|frame| frame.kind == FrameKind::LeftOut)
    }

    /// A branch of an `if` that runs where its condition is `wanted`.
    fn visit_branch(&mut self, condition: ExprId, wanted: bool, failed: bool, branch: ExprId) {
        if self.conditions.skip_branch(condition, wanted) {
            self.within(FrameKind::LeftOut, branch, |this| this.visit(branch));
        } else {
            self.visit_if_failed(failed, branch);
        }
    }

    fn visit_kind(&mut self, expr: ExprId) {
        match self.file.expr(expr).kind {
            ExprKind::Closure(closure) => {
                let closure = self.file.closures[closure];
                let kind = FrameKind::Closure {
                    is_async: closure.is_async,
                };
                self.within(kind, expr, |this| this.visit(closure.body));
            }
            ExprKind::Block(block) => {
                let block = &self.file.blocks[block];
                for statement in self.file.list(block.statements) {
                    self.note_named(statement);
                    self.note_failed(statement);
                }
                match block.kind {
                    BlockKind::Async { .. } => {
                        self.within(FrameKind::Async, expr, |this| this.children(expr));
                    }
                    BlockKind::Const => {
                        self.within(FrameKind::Const, expr, |this| this.children(expr));
                    }
                    _ => self.children(expr),
                }
            }
            ExprKind::Loop { body } => {
                self.within(FrameKind::Loop, expr, |this| this.visit(body));
            }
            ExprKind::While { condition, body } => self.within(FrameKind::Loop, expr, |this| {
                this.visit(condition);
                this.visit(body);
            }),
            ExprKind::For { iterable, body, .. } => {
                self.visit(iterable);
                self.within(FrameKind::Loop, expr, |this| this.visit(body));
            }
            ExprKind::Macro(call) => {
                let call = &self.file.macro_calls[call];
                if let MacroKind::Stream(body) = call.kind {
                    self.within(FrameKind::Async, expr, |this| this.visit(body));
                } else if is_failure(self.file, call) {
                    self.within(FrameKind::ErrorPath, expr, |this| this.children(expr));
                } else {
                    self.children(expr);
                }
            }
            ExprKind::Call { callee, args } if self.constructs_error(callee) => {
                self.visit(callee);
                self.within(FrameKind::ErrorPath, expr, |this| {
                    for &arg in this.file.list(args) {
                        this.visit(arg);
                    }
                });
            }
            ExprKind::MethodCall { .. } => self.method_call(expr),
            ExprKind::Match { scrutinee, arms } => {
                // What it is decides what the error says.
                let fails = self.file.list(arms).iter().all(|arm| self.fails(arm.body));
                self.visit_if_failed(fails, scrutinee);
                for arm in self.file.list(arms) {
                    if let Some(guard) = arm.guard {
                        self.visit(guard);
                    }
                    // Which of the other values it is does not make it a failure.
                    let failed = arm.guard.is_none()
                        && matches_error(self.file, arm.pat)
                        && !self.is_absence(scrutinee, arm.pat, arm.body);
                    self.visit_if_failed(failed, arm.body);
                }
            }
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } => {
                self.visit(condition);
                let failed = match self.file.expr(condition).kind {
                    ExprKind::Let { pat, value } => {
                        matches_error(self.file, pat) && !self.is_absence(value, pat, then_branch)
                    }
                    ExprKind::Macro(call) => {
                        asks_for_trace(self.file, &self.file.macro_calls[call])
                    }
                    _ => false,
                };
                self.visit_branch(condition, true, failed, then_branch);
                if let Some(otherwise) = else_branch {
                    self.visit_branch(condition, false, false, otherwise);
                }
            }
            ExprKind::Binary {
                op: op @ (BinaryOp::And | BinaryOp::Or),
                lhs,
                rhs,
            } => {
                self.visit(lhs);
                self.visit_branch(lhs, op == BinaryOp::And, false, rhs);
            }
            _ => self.children(expr),
        }
    }

    fn visit_if_failed(&mut self, failed: bool, expr: ExprId) {
        if failed {
            self.within(FrameKind::ErrorPath, expr, |this| this.visit(expr));
        } else {
            self.visit(expr);
        }
    }

    fn children(&mut self, expr: ExprId) {
        let file = self.file;
        file.each_child(expr, &mut |child| self.visit(child));
    }

    fn within(&mut self, kind: FrameKind, expr: ExprId, visit: impl FnOnce(&mut Self)) {
        let outer = self.current;
        self.current = FrameId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(Frame {
            parent: outer,
            kind,
            expr,
        });
        visit(self);
        self.current = outer;
    }

    fn note_named(&mut self, statement: &Statement) {
        let Statement::Let {
            pat,
            init: Some(init),
            ..
        } = *statement
        else {
            return;
        };
        if matches!(self.file.expr(init).kind, ExprKind::Closure(_))
            && matches!(self.file.pat(pat).kind, PatKind::Binding { .. })
        {
            self.named.push((pat, init));
        }
    }

    /// `let Ok(value) = … else { … }`
    fn note_failed(&mut self, statement: &Statement) {
        if let Statement::Let {
            pat,
            init,
            else_branch: Some(branch),
            ..
        } = *statement
            && names_variant(self.file, pat, crate::text::known::OK)
            && !init.is_some_and(|init| self.asks_for_absent(init) && !self.ends_in_error(branch))
        {
            self.failed.push(branch);
        }
    }

    /// `Err(…)`.
    fn constructs_error(&self, callee: ExprId) -> bool {
        let ExprKind::Path(path) = self.file.expr(callee).kind else {
            return false;
        };
        let named = self.file.list(self.file.path(path).segments);
        named
            .last()
            .is_some_and(|last| last.name == crate::text::known::ERR)
            && matches!(self.types.path(callee), ValueResolution::Def(_))
    }

    /// Whether an expression is an error and nothing else: `Err(…)`, `return Err(…)`.
    fn fails(&self, expr: ExprId) -> bool {
        match self.file.expr(expr).kind {
            ExprKind::Return(Some(value)) => self.fails(value),
            ExprKind::Call { callee, .. } => self.constructs_error(callee),
            ExprKind::Block(block) => {
                let block = &self.file.blocks[block];
                block.statements.is_empty() && block.tail.is_some_and(|tail| self.fails(tail))
            }
            _ => false,
        }
    }

    /// Whether an expression is a closure with one parameter.
    fn takes_one(&self, expr: ExprId) -> bool {
        match self.file.expr(expr).kind {
            ExprKind::Closure(closure) => self.file.closures[closure].params.len() == 1,
            _ => false,
        }
    }

    /// Closures that build an error, or are handed one, run when something failed.
    fn method_call(&mut self, expr: ExprId) {
        let Some(call) = self.file.method_call(expr) else {
            return;
        };
        self.visit(call.receiver);
        let fails = matches!(
            call.method.name.as_str(),
            "map_err"
                | "ok_or"
                | "ok_or_else"
                | "with_context"
                | "context"
                | "wrap_err"
                | "wrap_err_with"
                | "expect"
                | "change_context"
                | "inspect_err"
        );
        // That of an `Option` is handed nothing.
        let is_handed_error = || {
            call.method.name.as_str() == "unwrap_or_else"
                && matches!(*call.args, [instead] if self.takes_one(instead))
        };
        if fails || is_handed_error() {
            let args = call.args;
            self.within(FrameKind::ErrorPath, expr, |this| {
                for &arg in args {
                    this.visit(arg);
                }
            });
        } else {
            for &arg in call.args {
                self.visit(arg);
            }
        }
    }
}

/// Whether a pattern is `Err(…)`.
pub(super) fn matches_error(file: &SourceFile, pat: PatId) -> bool {
    names_variant(file, pat, crate::text::known::ERR)
}

/// Whether a pattern is that of a variant with something in it.
pub(super) fn names_variant(file: &SourceFile, pat: PatId, variant: Name) -> bool {
    let PatKind::TupleStruct(path, _) = file.pat(pat).kind else {
        return false;
    };
    let named = file.list(file.path(path).segments).last();
    named.is_some_and(|last| last.name == variant)
}

/// Whether a macro asks if events for debugging are written, which in production they are not.
fn asks_for_trace(file: &SourceFile, call: &crate::syntax::hir::MacroCall) -> bool {
    let segments = file.list(file.path(call.path).segments);
    let names = segments.iter().rev().map(|segment| segment.name.as_str());
    let mut names = names.fuse();
    match names.next() {
        Some("log_enabled" | "event_enabled" | "span_enabled") => true,
        Some("enabled") => names.next() == Some("tracing"),
        _ => false,
    }
}

fn is_failure(file: &SourceFile, call: &crate::syntax::hir::MacroCall) -> bool {
    let segments = file.list(file.path(call.path).segments);
    segments.last().is_some_and(|last| {
        matches!(
            last.name.as_str(),
            "panic" | "bail" | "anyhow" | "eyre" | "unreachable" | "todo" | "unimplemented"
        )
    })
}
