//! What calls mean whose receiver nothing shows the type of.

use super::Infer;
use crate::knowledge;
use crate::semantics::defs::DefId;
use crate::semantics::types::{Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// Methods of results that leave no doubt of what they are called on together with `.await`.
const OF_RESULTS: &[&str] = &["context", "map_err", "with_context"];

impl Infer<'_> {
    /// Notes the call whose awaited result `operand?` asks for.
    pub(super) fn note_answer(&mut self, mut operand: ExprId) {
        while let Some(call) = self.file.method_call(operand) {
            if !OF_RESULTS.contains(&call.method.name.as_str()) {
                return;
            }
            operand = call.receiver;
        }
        if let ExprKind::Await(call) = self.file.exprs[operand].kind {
            self.answers_now = Some(call);
        }
    }

    /// The method of a trait of commands that an awaited call on something unknown means.
    pub(super) fn evident_method(
        &mut self,
        call: ExprId,
        receiver: Ty,
        name: Name,
        given: usize,
    ) -> Option<(DefId, TyList)> {
        let program = self.program;
        if self.answers_now != Some(call) || !program.types.peel_references(receiver).is_unknown() {
            return None;
        }
        let commands = knowledge::evident_commands();
        let mut methods = program.impls.trait_methods(name).iter();
        let &(_, def) = methods.find(|&&(of, def)| {
            let path = program.defs.canonical_path(of);
            let signature = program.signature(def);
            commands.contains(knowledge::canonical(path).as_str())
                && self.in_scope(of)
                && signature.is_some_and(|signature| signature.params.len() == given + 1)
        })?;
        let mut args = self.fresh_args(def);
        if let Some(slot) = args.first_mut() {
            *slot = receiver;
        }
        Some((def, args))
    }

    /// What a call gives that says more of an error by a trait whose declaration is missing, say one that
    /// a prelude brings in: the value stays what it was.
    pub(super) fn explained(&self, receiver: Ty, name: Name) -> Ty {
        let types = &self.program.types;
        let lang = &self.program.lang;
        let (Some(result), TyKind::Adt(def, args)) = (lang.result, types.kind(receiver)) else {
            return Ty::UNKNOWN;
        };
        let holds_value = *def == result || Some(*def) == lang.option;
        match args.first() {
            Some(&value)
                if holds_value && knowledge::error_apis().explaining.contains(name.as_str()) =>
            {
                let args = TyList::from_slice(&[value, Ty::UNKNOWN]);
                types.intern(TyKind::Adt(result, args))
            }
            _ => Ty::UNKNOWN,
        }
    }
}
