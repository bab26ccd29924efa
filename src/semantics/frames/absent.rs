//! Errors that only say that something is not there: what follows is another way to the answer, no failure.

use super::Builder;
use crate::knowledge;
use crate::semantics::infer::Callee;
use crate::semantics::types::TyKind;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};

impl Builder<'_> {
    /// Whether an arm or branch for `Err(..)` runs where a value is not there, and gives another: the pattern names
    /// such a variant, or forgets the error of a call that mostly fails for that reason.
    pub(super) fn is_absence(&self, value: ExprId, pat: PatId, branch: ExprId) -> bool {
        let PatKind::TupleStruct(_, items) = self.file.pat(pat).kind else {
            return false;
        };
        let &[item] = self.file.list(items) else {
            return false;
        };
        let says_so = match self.file.pat(item).kind {
            PatKind::Wild => self.asks_for_absent(value),
            _ => self.names_absence(item),
        };
        says_so && !self.ends_in_error(branch)
    }

    fn names_absence(&self, pat: PatId) -> bool {
        let (PatKind::Path(path) | PatKind::TupleStruct(path, _) | PatKind::Struct { path, .. }) =
            self.file.pat(pat).kind
        else {
            return false;
        };
        let last = self.file.list(self.file.path(path).segments).last();
        last.is_some_and(|last| {
            let absent = &knowledge::error_apis().absent_variants;
            absent.contains(last.name.as_str())
        })
    }

    /// Whether an expression is a call, awaited or not, of which an error mostly says that something is not there.
    /// Where it gives an option, that says so.
    pub(super) fn asks_for_absent(&self, value: ExprId) -> bool {
        let mut call = value;
        while let ExprKind::Await(inner) = self.file.expr(call).kind {
            call = inner;
        }
        let Some(Callee::Function { def, .. }) = self.types.call(call).map(|call| call.callee)
        else {
            return false;
        };
        let path = knowledge::canonical(self.program.defs.canonical_path(def));
        knowledge::error_apis().absent_calls.contains(&path) && !self.gives_option(value)
    }

    fn gives_option(&self, value: ExprId) -> bool {
        let types = &self.program.types;
        let TyKind::Adt(_, args) = types.kind(self.types.expr(value)) else {
            return false;
        };
        args.first().is_some_and(|&given| match types.kind(given) {
            TyKind::Adt(def, _) => self.program.def(*def).name.as_str() == "Option",
            _ => false,
        })
    }

    /// Whether a branch ends by giving an error, or by giving up.
    pub(super) fn ends_in_error(&self, branch: ExprId) -> bool {
        match self.file.expr(branch).kind {
            ExprKind::Block(block) => {
                let block = &self.file.blocks[block];
                let written = match self.file.list(block.statements).last() {
                    Some(&Statement::Expr(last)) => Some(last),
                    _ => None,
                };
                let last = block.tail.or(written);
                last.is_none_or(|last| self.ends_in_error(last))
            }
            ExprKind::Return(None) | ExprKind::Break { .. } | ExprKind::Macro(_) => true,
            ExprKind::Tuple(parts) => self.file.list(parts).is_empty(),
            _ => self.fails(branch),
        }
    }
}
