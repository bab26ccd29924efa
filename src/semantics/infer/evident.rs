//! What calls mean whose receiver nothing shows the type of.

use super::Infer;
use crate::knowledge;
use crate::semantics::defs::{DefId, Namespace};
use crate::semantics::types::{Ty, TyKind, TyList};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// Methods of results that leave no doubt of what they are called on together with `.await`.
const OF_RESULTS: &[&str] = &["context", "map_err", "with_context"];

/// Methods that run a query of diesel.
const QUERIES: &[&str] = &[
    "load",
    "first",
    "get_result",
    "get_results",
    "load_iter",
    "execute",
];

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

    /// The method of diesel that a call on something unknown means whose only argument is a connection: its
    /// tables come out of a macro.
    pub(super) fn query_on_connection(
        &mut self,
        receiver: Ty,
        name: Name,
        args: &[ExprId],
    ) -> Option<(DefId, TyList)> {
        let &[connection] = args else {
            return None;
        };
        let program = self.program;
        if !QUERIES.contains(&name.as_str())
            || !program.types.peel_references(receiver).is_unknown()
            || !self.is_connection(connection)
        {
            return None;
        }
        let mut methods = program.impls.trait_methods(name).iter();
        let &(_, def) = methods.find(|&&(of, _)| {
            let path = program.defs.canonical_path(of);
            path.as_str() == "diesel::RunQueryDsl" && self.in_scope(of)
        })?;
        let mut args = self.fresh_args(def);
        if let Some(slot) = args.first_mut() {
            *slot = receiver;
        }
        Some((def, args))
    }

    /// Whether an argument is a variable that holds or borrows a connection of diesel.
    fn is_connection(&self, argument: ExprId) -> bool {
        let mut current = argument;
        while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
            self.file.exprs[current].kind
        {
            current = operand;
        }
        let ExprKind::Path(path) = self.file.exprs[current].kind else {
            return false;
        };
        let &[segment] = self.file.list(self.file.path(path).segments) else {
            return false;
        };
        let mut locals = self.locals.iter().rev();
        let Some(&(_, pat)) = locals.find(|(name, _)| *name == segment.name) else {
            return false;
        };
        let types = &self.program.types;
        let ty = self.pat_type(pat);
        let handle = match types.kind(types.peel_references(ty)) {
            TyKind::Adt(def, _) => self.program.defs.canonical_path(*def),
            TyKind::Unread(path, _) => *path,
            _ => return false,
        };
        knowledge::receiver_set("diesel_connections")
            .contains(&knowledge::canonical(handle).as_str())
    }

    /// The method of `rusqlite` that a call on something unknown means, which is handed what its macro makes.
    /// Clients of other databases whose macro has that name are awaited, and have it from elsewhere.
    pub(super) fn evident_query(
        &self,
        call: ExprId,
        receiver: Ty,
        name: Name,
        args: &[ExprId],
    ) -> Option<Name> {
        let is_unknown = self.program.types.peel_references(receiver).is_unknown();
        if !is_unknown || self.awaited_now == Some(call) {
            return None;
        }
        let position = args.iter().position(|&arg| self.is_params(arg))?;
        let owner = match (position, name.as_str()) {
            (1, "execute" | "query_one" | "query_row" | "query_row_and_then") => "Connection",
            (
                0,
                "execute" | "exists" | "insert" | "query" | "query_and_then" | "query_map"
                | "query_one" | "query_row",
            ) => "Statement",
            _ => return None,
        };
        Some(Name::new(&format!("rusqlite::{owner}::{name}")))
    }

    /// The path of a method that the macro of an attribute makes for a type of the workspace.
    pub(super) fn made_by_attribute(&self, receiver: Ty, name: Name) -> Option<Name> {
        let types = &self.program.types;
        let made = &knowledge::async_contexts().made_methods;
        let mut made = made.iter().filter(|made| made.method == name.as_str());
        let TyKind::Adt(def, _) = types.kind(types.peel_references(receiver)) else {
            return None;
        };
        let made = made.find(|made| {
            let mut attributes = self.program.attributes_and_how(*def);
            attributes.any(|(path, _)| path.as_str() == made.attribute)
        })?;
        Some(Name::new(made.means))
    }

    /// Whether an expression is `rusqlite::params![..]`.
    fn is_params(&self, expr: ExprId) -> bool {
        let ExprKind::Macro(call) = self.file.exprs[expr].kind else {
            return false;
        };
        let path = self.file.path(self.file.macro_calls[call].path);
        let defs = &self.program.defs;
        let found = defs.resolve_path(self.module, self.file, path, Namespace::Macros);
        let path = (found.remaining == 0).then(|| defs.path_of(found.resolution));
        path.flatten()
            .is_some_and(|path| knowledge::canonical(path).as_str() == "rusqlite::params")
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
