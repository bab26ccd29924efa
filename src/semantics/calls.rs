//! From callees to the APIs that the tables know, and how calls use the functions handed to them.

use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind};
use super::doings::implementations_up_to;
use super::frames::ClosureUse;
use super::infer::{Call, Callee, ValueResolution};
use super::model::Model;
use super::program::Program;
use super::types::{Predicate, TyKind};
use crate::knowledge::{self, Api, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};
use crate::text::Name;

impl Program {
    /// The name of the crate of a definition.
    fn crate_name(&self, def: DefId) -> Name {
        self.defs.crates[self.crate_of(def).0 as usize].name
    }

    /// The known API at the canonical path of a function or type.
    pub fn api_of_def(&self, def: DefId) -> Option<Api> {
        *self.caches.apis[def.0 as usize].get_or_init(|| {
            let name = self.crate_name(def);
            let is_named = !matches!(self.def(def).kind, DefKind::Impl | DefKind::Module(_));
            if !is_named || !knowledge::crates().contains(&name) {
                return None;
            }
            knowledge::api(self.defs.canonical_path(def))
        })
    }

    /// The API at the canonical path of a definition, whether or not a table knows it.
    pub fn named_api(&self, def: DefId) -> Api {
        let named = &self.caches.named[def.0 as usize];
        *named.get_or_init(|| Api::of(self.defs.canonical_path(def)))
    }

    /// The API that a callee is: the function itself, else the trait's method that it implements.
    pub(super) fn api_of_callee(&self, callee: Callee) -> Option<Api> {
        match callee {
            Callee::Function { def, declared } => {
                self.api_of_def(def).or_else(|| self.api_of_def(declared?))
            }
            Callee::Unread(path) => knowledge::api(path),
            Callee::Closure(_) | Callee::Value | Callee::Unknown => None,
        }
    }
}

impl Model {
    /// The absolute path of what a call calls, if it is known.
    pub fn callee_path(&self, call: &Call) -> Option<Name> {
        match call.callee {
            Callee::Function { def, .. } => Some(self.program.defs.canonical_path(def)),
            Callee::Unread(path) => Some(path),
            Callee::Closure(_) | Callee::Value | Callee::Unknown => None,
        }
    }

    /// What a call calls outside of the workspace, whether or not a table knows it. A method that the
    /// workspace implements runs the workspace's code.
    pub fn outside_api(&self, call: &Call) -> Option<Api> {
        match call.callee {
            Callee::Function { def, .. } if self.program.is_workspace(def) => None,
            Callee::Function { def, .. } => {
                Some(call.api.unwrap_or_else(|| self.program.named_api(def)))
            }
            Callee::Unread(path) => Some(call.api.unwrap_or_else(|| Api::of(path))),
            Callee::Closure(_) | Callee::Value | Callee::Unknown => None,
        }
    }

    /// How a call uses a function or closure that is handed to it.
    pub fn closure_use(&self, call: &Call) -> ClosureUse {
        if let Some(api) = self.api(call) {
            let contexts = knowledge::async_contexts();
            if let Some(offload) = contexts.offload.get(api) {
                return match offload.class {
                    OffloadClass::OffExecutor => ClosureUse::Offloaded,
                    OffloadClass::NewAsyncTask => ClosureUse::Task,
                    OffloadClass::BlocksCaller => ClosureUse::Pool,
                };
            }
            if let Some(inline) = contexts.inline_closure.get(api) {
                return if inline.polled {
                    ClosureUse::Task
                } else {
                    ClosureUse::InPlace
                };
            }
        }
        let krate = match call.callee {
            Callee::Function { def, .. } => self.program.crate_name(def).as_str(),
            Callee::Unread(path) => path.as_str().split("::").next().unwrap_or_default(),
            Callee::Closure(_) | Callee::Value | Callee::Unknown => return ClosureUse::Unknown,
        };
        match (krate, call.callee) {
            ("std", _) => self
                .callee_path(call)
                .map_or(ClosureUse::Unknown, |path| use_by_std(path.as_str())),
            ("rayon", _) => ClosureUse::Pool,
            ("itertools", _) => ClosureUse::InPlace,
            (_, Callee::Function { def, .. })
                if self.program.is_workspace(def)
                    && self.program.def(def).kind != DefKind::Function =>
            {
                ClosureUse::Kept
            }
            (_, Callee::Function { def, declared }) => match self.effects.param_use(def) {
                ClosureUse::Unknown => self.use_by_implementations(declared.unwrap_or(def)),
                found => found,
            },
            _ => ClosureUse::Unknown,
        }
    }

    /// How the methods that implement a trait's method use their closure, if they agree.
    fn use_by_implementations(&self, declared: DefId) -> ClosureUse {
        const MOST: usize = 8;
        let program = &self.program;
        let declares = program
            .container(declared)
            .is_some_and(|container| program.def(container).kind == DefKind::Trait);
        if !declares || !program.is_workspace(declared) {
            return ClosureUse::Unknown;
        }
        let uses = implementations_up_to(self, declared, MOST).into_iter();
        let uses = uses.map(|def| self.effects.param_use(def));
        // One that hands it on to the trait's method itself is not known before the others.
        let mut uses = uses.filter(|used| *used != ClosureUse::Unknown);
        match uses.next() {
            Some(first) if uses.all(|other| other == first) => first,
            _ => ClosureUse::Unknown,
        }
    }

    /// Whether a closure makes the value of a cell that is filled once in the life of the program.
    pub fn is_called_once(&self, body: &BodyInfo, closure: ExprId) -> bool {
        let parent = body.frames.parent(closure);
        let call = parent.and_then(|parent| body.types.call(parent));
        let api = call.and_then(|call| self.api(call));
        api.and_then(|api| knowledge::async_contexts().inline_closure.get(api))
            .is_some_and(|inline| inline.once)
            || self.runs_once(body, closure)
    }

    /// How the closure at `expr` is used: by the call that it is written in, or where the variable
    /// that it is bound to is handed on or called.
    pub fn use_of_closure(&self, body: &BodyInfo, closure: ExprId) -> ClosureUse {
        let frames = &body.frames;
        let named = frames
            .named_closures
            .iter()
            .find(|(_, expr)| *expr == closure);
        if let Some(&(pat, _)) = named {
            let uses = body
                .types
                .paths()
                .iter()
                .filter(|(_, resolution)| *resolution == ValueResolution::Local(pat));
            let mut found = None;
            for &(expr, _) in uses {
                let used = self.use_of_value(body, expr);
                found = match found {
                    None => Some(used),
                    Some(same) if same == used => Some(same),
                    Some(_) => Some(ClosureUse::Unknown),
                };
            }
            return found.unwrap_or(ClosureUse::Unknown);
        }
        self.use_of_value(body, closure)
    }

    /// How a function value written at `expr` is used by what is around it.
    pub fn use_of_value(&self, body: &BodyInfo, expr: ExprId) -> ClosureUse {
        let file = body.source(self);
        let mut inner = expr;
        let mut is_gathered = false;
        while let Some(parent) = body.frames.parent(inner) {
            match file.expr(parent).kind {
                ExprKind::Call { callee, .. } if callee == inner => return ClosureUse::InPlace,
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    let Some(call) = body.types.call(parent) else {
                        return ClosureUse::Unknown;
                    };
                    let path = self.callee_path(call);
                    if !path.is_some_and(|path| is_pointer_to_new(path.as_str())) {
                        return match self.closure_use(call) {
                            // Whatever does something with the list at once, it keeps what is in it.
                            ClosureUse::InPlace
                                if is_gathered || self.only_takes(body, parent, inner) =>
                            {
                                ClosureUse::Kept
                            }
                            used => used,
                        };
                    }
                    inner = parent;
                }
                ExprKind::Reference { .. } => inner = parent,
                ExprKind::Array(_) | ExprKind::Tuple(_) => {
                    is_gathered = true;
                    inner = parent;
                }
                ExprKind::Macro(call)
                    if matches!(file.macro_calls[call].kind, MacroKind::Elements(_)) =>
                {
                    is_gathered = true;
                    inner = parent;
                }
                ExprKind::Struct { .. } if self.is_own_type(body, parent) => {
                    return ClosureUse::Kept;
                }
                ExprKind::Assign { .. } => return ClosureUse::Kept,
                ExprKind::Block(block) => {
                    if file.blocks[block].tail != Some(inner) {
                        return if is_gathered {
                            ClosureUse::Kept
                        } else {
                            ClosureUse::Unknown
                        };
                    }
                    inner = parent;
                }
                ExprKind::Return(_) => break,
                _ => return ClosureUse::Unknown,
            }
        }
        if is_gathered {
            ClosureUse::Kept
        } else {
            ClosureUse::Returned
        }
    }

    /// Whether a function outside of the workspace takes an argument of any type whatever, so that it
    /// cannot call it: what is sent, stored or wrapped.
    fn only_takes(&self, body: &BodyInfo, call: ExprId, argument: ExprId) -> bool {
        let program = &self.program;
        let Some(Callee::Function { def, .. }) = body.types.call(call).map(|call| call.callee)
        else {
            return false;
        };
        let file = body.source(self);
        let is_argument = |given: &&ExprId| **given == argument;
        let position = match file.expr(call).kind {
            ExprKind::Call { args, .. } => file.list(args).iter().position(|arg| *arg == argument),
            _ => file.method_call(call).and_then(|call| {
                let mut args = std::iter::once(&call.receiver).chain(call.args);
                args.position(|given| is_argument(&given))
            }),
        };
        let signature = program.signature(def);
        let param = signature.and_then(|signature| signature.params.get(position?));
        param.is_some_and(|&param| {
            let is_any = |of: &Predicate| of.ty != param || program.lang.is_marker(of.bound.id);
            matches!(program.types.kind(param), TyKind::Param(..))
                && program.predicates_of(def).iter().all(is_any)
        })
    }

    /// Whether an expression makes a value of a type that the workspace declares.
    fn is_own_type(&self, body: &BodyInfo, expr: ExprId) -> bool {
        match self.program.types.kind(body.types.expr(expr)) {
            TyKind::Adt(def, _) => self.program.is_workspace(*def),
            _ => false,
        }
    }
}

/// std calls closures before it returns, except where it starts threads or keeps them for later.
fn use_by_std(path: &str) -> ClosureUse {
    match path {
        "std::thread::spawn" | "std::thread::Builder::spawn" => ClosureUse::Offloaded,
        "std::thread::Scope::spawn" => ClosureUse::Pool,
        "std::panic::set_hook" => ClosureUse::Unknown,
        path if is_pointer_to_new(path) => ClosureUse::Unknown,
        path if puts_into_collection(path) => ClosureUse::Kept,
        _ => ClosureUse::InPlace,
    }
}

/// Whether a method puts its argument into a collection or cell.
fn puts_into_collection(path: &str) -> bool {
    path.rsplit_once("::").is_some_and(|(of, method)| {
        matches!(
            method,
            "insert" | "push" | "push_back" | "push_front" | "set" | "replace"
        ) && (of.starts_with("std::collections::")
            || of.starts_with("std::vec::")
            || of.starts_with("std::option::")
            || of.starts_with("std::cell::")
            || of.starts_with("std::sync::"))
    })
}

/// Whether a function puts its argument behind a pointer.
fn is_pointer_to_new(path: &str) -> bool {
    matches!(
        path,
        "std::boxed::Box::new"
            | "std::boxed::Box::pin"
            | "std::sync::Arc::new"
            | "std::rc::Rc::new"
    )
}
