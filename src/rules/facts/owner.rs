//! What is known of the function that a body belongs to, and of the functions that it uses.

use smallvec::SmallVec;

use super::{BodyFacts, Callee, Type};
use crate::knowledge::{self, Api};
use crate::semantics::defs::{DefId, DefKind, ModuleId, Namespace};
use crate::semantics::infer::{self, ValueResolution};
use crate::semantics::types::{TraitId, Ty, TyKind};
use crate::syntax::hir::{Attribute, ExprId, ExprKind, MacroKind, PatId, PatKind, Visibility};
use crate::text::{Name, TextRange};

impl BodyFacts<'_> {
    /// What a definition is.
    pub fn kind_of(&self, def: DefId) -> DefKind {
        self.model.program.def(def).kind
    }

    /// Whether the body is that of a function, not of a constant or static.
    pub fn is_function(&self) -> bool {
        self.kind_of(self.owner()) == DefKind::Function
    }

    /// Whether the function has parameters, `self` included.
    pub fn takes_parameters(&self) -> bool {
        let function = self.model.program.function(self.owner());
        let params = self.file.bodies[self.body].params;
        !params.is_empty() || function.is_some_and(|function| function.self_param.is_some())
    }

    /// Whether a variable is a parameter of the function.
    pub fn is_parameter(&self, local: PatId) -> bool {
        let params = self.file.list(self.file.bodies[self.body].params);
        params.iter().any(|&param| {
            param == local
                || matches!(self.file.pat(param).kind, PatKind::Typed(inner, _) if inner == local)
        })
    }

    /// Whether an attribute of the function keeps what it gives for later calls.
    pub fn is_memoized(&self) -> bool {
        let attributes = self.model.program.attributes(self.owner());
        attributes.into_iter().any(|path| {
            let krate = path.as_str().split("::").next().unwrap_or_default();
            matches!(krate, "cached" | "memoize" | "once_fn")
        })
    }

    /// Whether the function gives settings of TLS or what they are made of: certificates, keys.
    pub fn gives_tls(&self) -> bool {
        let program = &self.model.program;
        let signature = program.signature(self.owner());
        signature.is_some_and(|signature| is_of_tls(Type::new(program, signature.result), 0))
    }

    /// Whether the function puts together a server, or a part of one, that serves later.
    pub fn builds_server(&self) -> bool {
        let program = &self.model.program;
        let Some(signature) = program.signature(self.owner()) else {
            return false;
        };
        let builders = &knowledge::async_contexts().builders;
        let mut types = signature.params.iter().chain([&signature.result]);
        types.any(|&ty| {
            let path = Type::new(program, ty).path();
            path.is_some_and(|path| builders.contains(&path))
        })
    }

    /// Whether the function implements one of these methods of traits.
    pub fn implements_any(&self, methods: &[&str]) -> bool {
        let implemented = self.model.program.implemented_method(self.owner());
        implemented.is_some_and(|path| methods.contains(&path.as_str()))
    }

    /// The calls of functions of the workspace in this body; of a trait's method, each
    /// implementation that is the only one.
    pub fn workspace_calls(&self) -> impl Iterator<Item = (ExprId, DefId)> {
        let calls = self.info.types.calls().iter();
        calls.filter_map(|call| match self.callee_of(call) {
            Callee::Function(def) if self.kind_of(def) == DefKind::Function => Some((
                call.expr,
                self.model.only_implementation(def).unwrap_or(def),
            )),
            _ => None,
        })
    }

    /// The function of the workspace that a call runs; of a trait's method the implementation that is the
    /// only one.
    pub fn workspace_callee(&self, call: ExprId) -> Option<DefId> {
        match self.callee(call) {
            Callee::Function(def) if self.kind_of(def) == DefKind::Function => {
                Some(self.model.only_implementation(def).unwrap_or(def))
            }
            _ => None,
        }
    }

    /// The functions of the workspace that are handed on as values.
    pub fn function_values(&self) -> impl Iterator<Item = (ExprId, DefId)> {
        let paths = self.info.types.paths().iter();
        paths.filter_map(|&(expr, meaning)| {
            let ValueResolution::Def(def) = meaning else {
                return None;
            };
            let is_callee = self.parent(expr).is_some_and(|parent| {
                matches!(self.file.expr(parent).kind, ExprKind::Call { callee, .. } if callee == expr)
            });
            let is_function = self.kind_of(def) == DefKind::Function;
            (!is_callee && is_function && self.model.program.is_workspace(def)).then_some((expr, def))
        })
    }

    /// The attribute of the function that a resolved path names.
    pub fn attribute(&self, path: &str) -> Option<&Attribute> {
        let program = &self.model.program;
        let item = program.item(self.owner());
        let attributes = self.file.list(item.attributes).iter();
        let mut named = attributes.zip(program.attributes(self.owner()));
        named
            .find(|(_, found)| knowledge::canonical(*found).as_str() == path)
            .map(|(attribute, _)| attribute)
    }

    /// For a method: the type that `Self` is, where the method takes `self`.
    pub fn self_type(&self) -> Option<Type<'_>> {
        let program = &self.model.program;
        program.function(self.owner())?.self_param.as_ref()?;
        let container = program.impls.of_def(program.container(self.owner())?)?;
        Some(Type::new(program, container.self_ty))
    }

    /// The scope in which the names of an expression are looked up: the module, or a block that declares
    /// items or imports some.
    pub(super) fn module_at(&self, expr: ExprId) -> ModuleId {
        let program = &self.model.program;
        let outermost = program.def(self.owner()).module;
        let around = std::iter::successors(self.parent(expr), |&inner| self.parent(inner));
        let blocks = around.filter(|&outer| self.file.block(outer).is_some());
        let blocks: SmallVec<[ExprId; 8]> = blocks.collect();
        blocks.iter().rev().fold(outermost, |module, &block| {
            let inner = program.defs.module_of_block(module, self.file_id, block);
            inner.unwrap_or(module)
        })
    }

    /// The path of the macro that an expression calls.
    pub fn macro_path(&self, expr: ExprId) -> Option<Name> {
        let ExprKind::Macro(call) = self.file.expr(expr).kind else {
            return None;
        };
        let program = &self.model.program;
        let module = self.module_at(expr);
        let written = self.file.path(self.file.macro_calls[call].path);
        let found = program
            .defs
            .resolve_path(module, self.file, written, Namespace::Macros);
        if found.remaining > 0 {
            return None;
        }
        let path = program.defs.path_of(found.resolution);
        path.map(knowledge::canonical).or_else(|| {
            let [only] = self.file.list(written.segments) else {
                return None;
            };
            program.of_macro_crate(module, only.name)
        })
    }

    /// Whether an expression is a call of the `format!` of std.
    pub fn is_format(&self, expr: ExprId) -> bool {
        let ExprKind::Macro(call) = self.file.expr(expr).kind else {
            return false;
        };
        let call = &self.file.macro_calls[call];
        let segments = self.file.list(self.file.path(call.path).segments);
        let mut names = segments.iter().map(|segment| segment.name.as_str());
        let is_named = matches!(
            (names.next(), names.next(), names.next()),
            (Some("format"), None, _) | (Some("std" | "alloc"), Some("format"), None)
        );
        is_named
            && matches!(call.kind, MacroKind::Format(_))
            && self
                .macro_path(expr)
                .is_none_or(|path| path.as_str() == "std::format")
    }

    /// Whether an expression is an event of any level: a line of the log.
    pub fn is_event(&self, expr: ExprId) -> bool {
        const LEVELS: &[&str] = &["trace", "debug", "info", "warn", "error"];
        self.macro_path(expr).is_some_and(|path| {
            let (krate, level) = path.as_str().split_once("::").unwrap_or_default();
            matches!(krate, "log" | "tracing") && LEVELS.contains(&level)
        })
    }

    /// Whether an expression is an event of level `debug` or `trace`.
    pub fn is_fine_event(&self, expr: ExprId) -> bool {
        let logging = knowledge::logging();
        self.macro_path(expr).is_some_and(|path| {
            let path = path.as_str();
            logging.fine.contains(path)
                || logging.leveled.contains(path) && self.has_fine_level(expr)
        })
    }

    /// Whether one of the arguments of an event is a level that is off in most programs.
    fn has_fine_level(&self, event: ExprId) -> bool {
        let mut is_fine = false;
        self.file.each_child(event, &mut |argument| {
            let level = self.value_api(argument);
            is_fine |= level.is_some_and(|api| {
                knowledge::logging()
                    .fine_levels
                    .contains(api.path().as_str())
            });
        });
        is_fine
    }

    /// The positions of the parameters whose types are type parameters, if all type parameters of
    /// the function are bounded by conversions alone; `None` else.
    pub fn converted_parameters(&self) -> Option<Vec<usize>> {
        const CONVERSIONS: &[&str] = &[
            "std::convert::AsRef",
            "std::convert::Into",
            "std::string::ToString",
            "std::borrow::ToOwned",
            "std::borrow::Borrow",
        ];
        let program = &self.model.program;
        let function = program
            .function(self.owner())
            .filter(|function| !function.is_async)?;
        let generics = program.generics_of(self.owner());
        let own: Vec<u32> = (generics.parent_count..generics.names.len())
            .filter_map(|index| u32::try_from(index).ok())
            .collect();
        let is_own = |ty: Ty| match program.types.kind(ty) {
            TyKind::Param(index, _) => own.contains(index),
            _ => false,
        };
        let mut converts = Vec::new();
        let predicates = program.predicates_of(self.owner());
        for predicate in predicates {
            if !is_own(predicate.ty) {
                continue;
            }
            let path = match predicate.bound.id {
                TraitId::Def(def) => knowledge::canonical(program.defs.canonical_path(def)),
                TraitId::Unread(path) => knowledge::canonical(path),
            };
            if CONVERSIONS.contains(&path.as_str()) {
                converts.push(predicate.ty);
            } else if !path.as_str().starts_with("std::marker::") {
                return None;
            }
        }
        let signature = program.signature(self.owner())?;
        let skipped = usize::from(function.self_param.is_some());
        let params = signature.params.iter().skip(skipped).enumerate();
        let positions: Vec<usize> = params
            .filter(|(_, ty)| is_own(**ty))
            .map(|(position, _)| position)
            .collect();
        let all_convert = own.len() == positions.len()
            && own.iter().all(|index| {
                converts.iter().any(
                |&ty| matches!(program.types.kind(ty), TyKind::Param(found, _) if found == index),
            )
            });
        (all_convert && !positions.is_empty()).then_some(positions)
    }

    /// The variable that a parameter is, and its name.
    pub fn named(&self, param: PatId) -> Option<(&'static str, PatId)> {
        match self.file.pat(param).kind {
            PatKind::Binding { name, .. } => Some((name.as_str(), param)),
            PatKind::Typed(inner, _) => self.named(inner),
            _ => None,
        }
    }

    /// Whether other files may name the function.
    pub fn is_visible(&self) -> bool {
        self.model.program.item(self.owner()).visibility != Visibility::Inherited
    }

    /// Whether the function is `pub` and lies in a library that others may depend on.
    pub fn is_public_api(&self) -> bool {
        let program = &self.model.program;
        let is_public = program.item(self.owner()).visibility == Visibility::Public;
        let package = self.place.package.map(|id| program.workspace.package(id));
        is_public && package.is_some_and(|package| !package.unpublished && package.is_library())
    }

    /// Where the name of the function is written.
    pub fn name_range(&self) -> TextRange {
        self.model.program.item(self.owner()).name_range
    }

    /// What a path in value position names, through a constant that stands for it.
    pub fn constant_api(&self, path: ExprId) -> Option<Api> {
        if let Some(api) = self.value_api(path) {
            return Some(api);
        }
        let constant = self.value_def(path)?;
        if self.kind_of(constant) != DefKind::Const {
            return None;
        }
        let body = self.model.body_of(constant)?;
        let facts = BodyFacts::of(self.model, body);
        facts.value_api(facts.file.bodies[facts.body].root)
    }

    /// The calls of a closure of this body.
    pub fn calls_of_closure(&self, closure: ExprId) -> impl Iterator<Item = ExprId> {
        let calls = self.info.types.calls().iter();
        calls
            .filter(move |call| call.callee == infer::Callee::Closure(closure))
            .map(|call| call.expr)
    }
}

/// Whether a type or one of its arguments comes from a crate for TLS and is no stream.
fn is_of_tls(ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    ty.path().is_some_and(|path| {
        let mut segments = path.as_str().split("::");
        let krate = segments.next().unwrap_or_default();
        let is_other = |name: &str| name.contains("Stream") || name.ends_with("Error");
        knowledge::kinds_of_crates().tls.contains(krate) && !segments.any(is_other)
    }) || depth < DEEPEST
        && ty
            .future_output()
            .into_iter()
            .chain(ty.args())
            .any(|part| is_of_tls(part, depth + 1))
}
