//! Closures and async blocks.

use super::{Frame, Infer};
use crate::semantics::types::{Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, ExprKind};

impl Infer<'_> {
    /// A closure whose receiver expects these parameters and this result (as far as they are known).
    pub(super) fn closure(&mut self, expr: ExprId, inputs: &[Ty], output: Ty) -> Ty {
        let ExprKind::Closure(id) = self.file.expr(expr).kind else {
            return Ty::UNKNOWN;
        };
        let closure = &self.file.closures[id];
        let types = &self.program.types;
        let mark = self.locals.len();
        let mut list = TyList::new();
        for (position, &param) in self.file.list(closure.params).iter().enumerate() {
            let ty = match inputs.get(position) {
                Some(&ty) if !ty.is_unknown() => ty,
                _ => self.fresh(),
            };
            self.bind(param, ty);
            list.push(self.pat_type(param));
        }
        let result = match closure.result {
            Some(written) => self.written(written),
            None if closure.is_async || output.is_unknown() => self.fresh(),
            None => output,
        };
        self.frames.push(Frame { result });
        let loops = std::mem::take(&mut self.loops);
        let body = self.expr(closure.body, result);
        self.coerce(body, result);
        self.loops = loops;
        self.frames.pop();
        self.locals.truncate(mark);
        // A body that never ends, or whose type is not known, says nothing of the result.
        let body = self.shallow(body);
        let result = if self.is_open(result) && body != Ty::NEVER {
            body
        } else {
            result
        };
        list.push(if closure.is_async {
            types.intern(TyKind::Future(result))
        } else {
            result
        });
        types.intern(TyKind::Closure(self.file_id, expr, list))
    }

    /// `async { … }`: a future of what the block gives.
    pub(super) fn async_block(&mut self, block: ExprId, expected: Ty) -> Ty {
        let output = match self.program.types.kind(self.shallow(expected)) {
            TyKind::Future(output) => *output,
            _ => self.fresh(),
        };
        self.frames.push(Frame { result: output });
        let loops = std::mem::take(&mut self.loops);
        let body = self.block(block, output);
        self.coerce(body, output);
        self.loops = loops;
        self.frames.pop();
        let body = self.shallow(body);
        let output = if self.is_open(output) && body != Ty::NEVER {
            body
        } else {
            output
        };
        self.program.types.intern(TyKind::Future(output))
    }
}
