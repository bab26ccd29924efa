//! Which calls make futures that are awaited where they are made.

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::model::Model;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, Id, MacroCall, MacroKind, SourceFile};

impl Model {
    /// Whether calling a function only makes a future of its code: `async fn`, or one whose body is an
    /// `async` block and nothing else.
    pub fn makes_future(&self, def: DefId) -> bool {
        let function = self.program.function(def);
        function.is_some_and(|function| function.is_async)
            || self
                .body_of(def)
                .is_some_and(|body| self.future_of(body).is_some())
    }

    /// The `async` block that is all of a body, itself or in a pointer: what
    /// `fn load() -> impl Future` and `-> BoxFuture` consist of.
    pub fn future_of(&self, body: &BodyInfo) -> Option<ExprId> {
        let file = body.source(self);
        let mut inner = body.hir(self).root;
        loop {
            inner = match file.expr(inner).kind {
                ExprKind::Block(block) => {
                    let block = &file.blocks[block];
                    match block.kind {
                        BlockKind::Async { .. } => return Some(inner),
                        BlockKind::Plain if block.statements.is_empty() => block.tail?,
                        _ => return None,
                    }
                }
                ExprKind::Call { args, .. } => {
                    let path = self.callee_path(body.types.call(inner)?)?;
                    let &[only] = file.list(args) else {
                        return None;
                    };
                    if path.as_str() != "std::boxed::Box::pin" {
                        return None;
                    }
                    only
                }
                ExprKind::MethodCall { .. } => {
                    let method = file.method_call(inner)?;
                    let name = method.method.name.as_str();
                    if !matches!(name, "boxed" | "boxed_local" | "instrument") {
                        return None;
                    }
                    method.receiver
                }
                _ => return None,
            };
        }
    }
}

/// Whether the value of a call is awaited (or handed to something that awaits it): then it is a
/// future's, whatever its name says.
pub(super) fn is_awaited(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    let file = body.source(model);
    let mut inner = expr;
    while let Some(parent) = body.frames.parent(inner) {
        match file.expr(parent).kind {
            ExprKind::Await(_) => return true,
            ExprKind::Macro(call) => {
                return matches!(
                    file.macro_calls[call].kind,
                    MacroKind::Join(_) | MacroKind::Pin(_)
                ) || is_select_future(file, call, inner);
            }
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(parent) else {
                    return false;
                };
                let adapts = call.receiver == inner
                    && matches!(
                        call.method.name.as_str(),
                        "instrument"
                            | "with_context"
                            | "context"
                            | "timeout"
                            | "boxed"
                            | "fuse"
                            | "map_err"
                            | "map_ok"
                            | "in_current_span"
                            | "with_subscriber"
                            | "compat"
                            | "into_future"
                    );
                if !adapts {
                    return false;
                }
                inner = parent;
            }
            _ => return false,
        }
    }
    false
}

/// Whether an expression is the future of an arm of `select!`.
pub(super) fn is_select_future(file: &SourceFile, call: Id<MacroCall>, expr: ExprId) -> bool {
    match file.macro_calls[call].kind {
        MacroKind::Select(arms) => file.list(arms).iter().any(|arm| arm.future == Some(expr)),
        _ => false,
    }
}
