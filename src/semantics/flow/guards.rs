//! Where guards come from: calls that the tables know, functions of the workspace that return one,
//! parameters.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Flow;
use crate::knowledge::{self, Api, Guard, GuardClass};
use crate::semantics::infer::{Call, Callee};
use crate::semantics::types::{Ty, TyKind};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, UnaryOp};
use crate::text::Name;

/// A place that gives a guard.
#[derive(Clone, Copy, Debug)]
pub struct GuardSource {
    /// The call, or for a parameter the body.
    pub call: ExprId,
    /// The expression whose value is (or holds) the guard: the call, or the `.await` of it.
    pub value: ExprId,
    /// The parameter, if it is one.
    pub param: Option<PatId>,
    /// What the tables say of the guard.
    pub guard: &'static Guard,
    /// The API that gives it; `None` for a function of the workspace and for a parameter.
    pub api: Option<Api>,
}

/// The rows of guards' types by the type.
fn guard_types() -> &'static FxHashMap<Name, &'static Guard> {
    static TYPES: LazyLock<FxHashMap<Name, &'static Guard>> = LazyLock::new(|| {
        let mut types = FxHashMap::default();
        for row in knowledge::guards().rows() {
            if row.guard.contains("::") && !row.guard.contains(' ') {
                let path = knowledge::canonical(Name::new(row.guard));
                types.entry(path).or_insert(row);
            }
        }
        types
    });
    &TYPES
}

/// How deep a guard is looked for in a type.
const DEEPEST: u8 = 4;

impl Flow<'_> {
    /// The places of the body that give guards of a class, in the order of the text.
    pub fn guard_sources(&self, wanted: impl Fn(GuardClass) -> bool) -> Vec<GuardSource> {
        let mut found: Vec<GuardSource> = Vec::new();
        for call in self.body.types.calls() {
            if let Some(source) = self.source_at(call.expr)
                && wanted(source.guard.class)
            {
                found.push(source);
            }
        }
        let root = self.body.hir(self.model).root;
        for &param in self.file.list(self.body.hir(self.model).params) {
            let param = match self.file.pat(param).kind {
                PatKind::Typed(inner, _) => inner,
                _ => param,
            };
            if !matches!(self.file.pat(param).kind, PatKind::Binding { .. }) {
                continue;
            }
            if let Some(guard) = self.guard_in(self.body.types.pat(param))
                && wanted(guard.class)
            {
                found.push(GuardSource {
                    call: root,
                    value: root,
                    param: Some(param),
                    guard,
                    api: None,
                });
            }
        }
        found
    }

    /// What are guards of std's locks as far as their use shows, in fields of structs whose declarations are
    /// not at hand: `let mut players = state.players.lock().unwrap();`, with `players` used as a place.
    pub fn likely_guard_sources(&self) -> Vec<GuardSource> {
        let calls = self.body.types.calls().iter();
        calls
            .filter(|call| call.callee == Callee::Unknown)
            .filter_map(|call| self.likely_source_at(call.expr))
            .collect()
    }

    fn likely_source_at(&self, expr: ExprId) -> Option<GuardSource> {
        let method = self.file.method_call(expr)?;
        let lock = match method.method.name.as_str() {
            "lock" => "std::sync::Mutex::lock",
            "write" => "std::sync::RwLock::write",
            "read" => "std::sync::RwLock::read",
            _ => return None,
        };
        let ExprKind::Field { name, .. } = self.file.expr(method.receiver).kind else {
            return None;
        };
        let unwrapped = self.parent(expr)?;
        let unwraps = self.file.method_call(unwrapped).is_some_and(|outer| {
            outer.receiver == expr && matches!(outer.method.name.as_str(), "unwrap" | "expect")
        });
        if !method.args.is_empty() || !self.ty(method.receiver).is_unknown() || !unwraps {
            return None;
        }
        let (local, _) = self.bound_to(unwrapped)?;
        let is_binding = matches!(self.file.pat(local).kind, PatKind::Binding { .. });
        // What reads may give data; what is locked elsewhere to write is no stream.
        let is_lock = lock != "std::sync::RwLock::read" || self.is_written_elsewhere(name);
        if !is_binding || !is_lock || !self.is_used_as_place(local) {
            return None;
        }
        Some(GuardSource {
            call: expr,
            value: unwrapped,
            param: None,
            guard: knowledge::guard(knowledge::api(Name::new(lock))?)?,
            api: None,
        })
    }

    /// Whether code of the file calls `write` on a field of that name without arguments.
    fn is_written_elsewhere(&self, field: Name) -> bool {
        let all = (0..self.file.exprs.len()).map(ExprId::from_index);
        all.filter_map(|expr| self.file.method_call(expr))
            .any(|call| {
                call.method.name.as_str() == "write"
                    && call.args.is_empty()
                    && matches!(self.file.expr(call.receiver).kind, ExprKind::Field { name, .. } if name == field)
            })
    }

    /// Whether a variable is used, and never as a value but to end it.
    fn is_used_as_place(&self, local: PatId) -> bool {
        let mut is_used = false;
        for path in self.uses(local) {
            let Some(parent) = self.parent(path) else {
                return false;
            };
            match self.file.expr(parent).kind {
                ExprKind::Field { .. }
                | ExprKind::Reference { .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref, ..
                } => is_used = true,
                ExprKind::Index { base, .. } if base == path => is_used = true,
                ExprKind::MethodCall { .. } => {
                    let call = self.file.method_call(parent);
                    if call.is_none_or(|call| call.receiver != path) {
                        return false;
                    }
                    is_used = true;
                }
                ExprKind::Call { .. } => {
                    let called = self.call(parent);
                    let called = called.and_then(|call| self.model.callee_path(call));
                    if called.is_none_or(|path| path.as_str() != "std::mem::drop") {
                        return false;
                    }
                }
                _ => return false,
            }
        }
        is_used
    }

    /// The guard that a call gives.
    pub fn source_at(&self, expr: ExprId) -> Option<GuardSource> {
        let call = self.call(expr)?;
        let own = match call.callee {
            Callee::Function { def, declared } => {
                let program = &self.model.program;
                program.is_workspace(def) && declared.is_none_or(|def| program.is_workspace(def))
            }
            Callee::Unread(_) => false,
            _ => return None,
        };
        let at_once = self
            .parent(expr)
            .filter(|&parent| matches!(self.file.expr(parent).kind, ExprKind::Await(_)));
        // Where a variable holds the future, what awaits that gives the guard.
        let awaited = || at_once.or_else(|| self.model.await_of(self.body, expr));
        let source = |guard, value, api| GuardSource {
            call: expr,
            value,
            param: None,
            guard,
            api,
        };
        if own {
            // Adaptors such as `Option::map` and `Ok(guard)` hand on what they got.
            let Callee::Function { def, .. } = call.callee else {
                return None;
            };
            let makes = self.model.program.function(def).is_some();
            let later = || self.model.makes_future(def).then(awaited).flatten();
            let value = at_once.or_else(later).unwrap_or(expr);
            let given = self.guard_in(self.ty(value));
            let guard = given
                .or_else(|| self.hidden_guard(call))
                .filter(|_| makes)?;
            return (!self.is_handed_a_guard(expr)).then(|| source(guard, value, None));
        }
        let api = self.model.api(call)?;
        let guard = knowledge::guard(api)?;
        if guard.awaited {
            return Some(source(guard, awaited()?, Some(api)));
        }
        (at_once.is_none()).then(|| source(guard, expr, Some(api)))
    }

    /// The guard that a function of the workspace gives back as `impl Deref<Target = T>`.
    fn hidden_guard(&self, call: &Call) -> Option<&'static Guard> {
        let Callee::Function { def, .. } = call.callee else {
            return None;
        };
        if !matches!(self.kind(self.ty(call.expr)), TyKind::Opaque(_)) {
            return None;
        }
        let body = self.model.body_of(def)?;
        self.guard_in(body.types.expr(body.hir(self.model).root))
    }

    /// Whether a guard goes into a call by value: then the call gives no new one.
    fn is_handed_a_guard(&self, call: ExprId) -> bool {
        let mut found = false;
        self.file.each_child(call, &mut |part| {
            found |= self.guard_in(self.ty(part)).is_some();
        });
        found
    }

    /// The guard that a value of a type is or holds.
    pub fn guard_in(&self, ty: Ty) -> Option<&'static Guard> {
        self.guard_within(ty, DEEPEST)
    }

    fn guard_within(&self, ty: Ty, depth: u8) -> Option<&'static Guard> {
        let depth = depth.checked_sub(1)?;
        let program = &self.model.program;
        match self.kind(ty) {
            TyKind::Adt(def, args) => {
                let path = knowledge::canonical(program.defs.canonical_path(*def));
                if let Some(row) = guard_types().get(&path) {
                    return Some(row);
                }
                if program.is_workspace(*def) {
                    let fields = program.fields(*def);
                    return fields
                        .iter()
                        .find_map(|field| self.guard_within(field.ty, depth));
                }
                holds_its_argument(path.as_str())
                    .then(|| args.iter().find_map(|&arg| self.guard_within(arg, depth)))
                    .flatten()
            }
            TyKind::Unread(path, _) => guard_types().get(&knowledge::canonical(*path)).copied(),
            TyKind::Tuple(parts) => parts
                .iter()
                .find_map(|&part| self.guard_within(part, depth)),
            _ => None,
        }
    }
}

/// Whether a value of a type holds a value of its argument.
fn holds_its_argument(path: &str) -> bool {
    matches!(
        path,
        "std::option::Option"
            | "std::result::Result"
            | "std::boxed::Box"
            | "std::sync::PoisonError"
            | "std::sync::TryLockError"
            | "std::pin::Pin"
    )
}
