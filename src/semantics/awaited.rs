//! Which calls make futures that are awaited where they are made.

use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind};
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use crate::syntax::hir::{
    BlockKind, ExprId, ExprKind, Id, MacroCall, MacroKind, PatKind, SourceFile,
};

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
        self.future_at_end(body, true)
    }

    /// The `async` block that a body gives, whatever it does before: as [`Self::future_of`], also in `Ok` or a variant.
    pub fn future_given_by(&self, body: &BodyInfo) -> Option<ExprId> {
        self.future_at_end(body, false)
    }

    /// The `async` block that a body ends in: one that is all of it, or any.
    fn future_at_end(&self, body: &BodyInfo, is_whole: bool) -> Option<ExprId> {
        let file = body.source(self);
        let mut inner = body.hir(self).root;
        loop {
            inner = match file.expr(inner).kind {
                ExprKind::Block(block) => {
                    let block = &file.blocks[block];
                    match block.kind {
                        BlockKind::Async { .. } => return Some(inner),
                        BlockKind::Plain if !is_whole || block.statements.is_empty() => {
                            block.tail?
                        }
                        _ => return None,
                    }
                }
                ExprKind::Call { args, .. } => {
                    let &[only] = file.list(args) else {
                        return None;
                    };
                    let call = body.types.call(inner)?;
                    if !self.pins(call) && (is_whole || !self.constructs(call)) {
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

    fn pins(&self, call: &Call) -> bool {
        self.callee_path(call)
            .is_some_and(|path| path.as_str() == "std::boxed::Box::pin")
    }

    /// Whether a call makes a value of a variant: `Ok(future)`.
    fn constructs(&self, call: &Call) -> bool {
        let Callee::Function { def, .. } = call.callee else {
            return false;
        };
        matches!(self.program.def(def).kind, DefKind::Variant(_))
    }
}

impl Model {
    /// Whether the value of a call is awaited, there or where the variable is used that holds it.
    pub fn is_awaited(&self, body: &BodyInfo, expr: ExprId) -> bool {
        is_awaited(self, body, expr)
    }

    /// Whether the future that an expression makes is awaited where it is made.
    pub fn is_awaited_at_once(&self, body: &BodyInfo, expr: ExprId) -> bool {
        is_awaited_at(self, body, expr)
    }

    /// The `.await` of what a call gives, there or of the variable that a `let` binds to it.
    pub fn await_of(&self, body: &BodyInfo, call: ExprId) -> Option<ExprId> {
        let file = body.source(self);
        let mut places = std::iter::once(call).chain(uses_of_bound(self, body, call));
        places.find_map(|future| {
            let outer = body.frames.parent(future)?;
            matches!(file.expr(outer).kind, ExprKind::Await(_)).then_some(outer)
        })
    }

    /// The expression that makes an awaited future: where a variable holds it, pinned or lent, what that
    /// was made with.
    pub fn maker_of_future(&self, body: &BodyInfo, future: ExprId) -> ExprId {
        const MOST_STEPS: usize = 4;
        let file = body.source(self);
        let mut inner = future;
        for _ in 0..MOST_STEPS {
            let next = match file.expr(inner).kind {
                ExprKind::Path(_) => match body.types.path(inner) {
                    ValueResolution::Local(local) => self.initializer(body, local),
                    _ => None,
                },
                ExprKind::Reference { operand, .. } => Some(operand),
                ExprKind::MethodCall { .. } => file
                    .method_call(inner)
                    .filter(|call| call.method.name.as_str() == "as_mut")
                    .map(|call| call.receiver),
                _ => None,
            };
            match next {
                Some(next) => inner = next,
                None => break,
            }
        }
        inner
    }
}

/// Whether the value of a call is awaited (or handed to something that awaits it), there or where the
/// variable is used that holds it: then it is a future's, whatever its name says.
pub(super) fn is_awaited(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
    is_awaited_at(model, body, expr) || is_awaited_later(model, body, expr)
}

/// Whether code awaits the variable that a `let` binds to the value of a call.
fn is_awaited_later(model: &Model, body: &BodyInfo, call: ExprId) -> bool {
    uses_of_bound(model, body, call).any(|path| is_awaited_at(model, body, path))
}

/// The places where the variable is used that a `let` binds to a value.
fn uses_of_bound<'m>(
    model: &'m Model,
    body: &'m BodyInfo,
    value: ExprId,
) -> impl Iterator<Item = ExprId> + 'm {
    let file = body.source(model);
    let bound = model.bound_to(body, value).map(|(pat, _)| pat);
    let bound = bound.filter(|&pat| matches!(file.pat(pat).kind, PatKind::Binding { .. }));
    let uses = bound.map(|pat| {
        let paths = body.types.paths().iter();
        paths.filter(move |(_, resolution)| *resolution == ValueResolution::Local(pat))
    });
    uses.into_iter().flatten().map(|&(path, _)| path)
}

/// Whether the value of an expression is awaited where it is made.
fn is_awaited_at(model: &Model, body: &BodyInfo, expr: ExprId) -> bool {
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
