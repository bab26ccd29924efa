//! Where an expression runs: on an async worker, a blocking thread, a pool, at compile time.

use super::bodies::BodyInfo;
use super::defs::{CfgState, CrateOrigin, DefId, DefKind, Namespace, Resolution, is_stand_in};
use super::frames::{ClosureUse, FrameKind};
use super::infer::Callee;
use super::model::Model;
use super::program::Program;
use super::types::TraitId;
use crate::finding::Confidence;
use crate::knowledge::{self, Api, OffloadClass};
use crate::syntax::hir::{
    BodyOwner, ExprId, ExprKind, ItemKind, ItemParent, PathSegment, SourceFile,
};
use crate::text::{Name, known};
use crate::workspace::TargetKind;

/// Where code runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// On a thread that polls futures.
    Async,
    /// On a thread that may block.
    Blocking,
    /// On a worker of a computing pool such as rayon's.
    Pool,
    /// On whatever thread calls the function.
    Plain,
    /// In the compiler, or once before first use.
    Constant,
}

/// What kind of target or test code a definition is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// A library's own code.
    Library,
    /// A binary's own code.
    Binary,
    /// A test: a target, `cfg(test)` or a test function.
    Test,
    /// A benchmark.
    Bench,
    /// An example.
    Example,
    /// A build script.
    BuildScript,
}

impl CodeKind {
    /// Whether the code is shipped.
    pub fn ships(self) -> bool {
        matches!(self, Self::Library | Self::Binary)
    }
}

/// Where an expression runs and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// Where it runs.
    pub runtime: Runtime,
    /// Low where a closure may be called elsewhere.
    pub confidence: Confidence,
    /// Whether a closure lies between the expression and its function or async block.
    pub in_closure: bool,
    /// Whether it runs only once in the life of the program, to fill a cell.
    pub once: bool,
    /// Whether it is part of a future that a closure makes for a call of which nothing is known: a pool of
    /// threads, say, that may block.
    pub by_unknown: bool,
}

impl Model {
    /// Whether an expression is a closure that a framework calls for each request.
    pub fn is_handler_closure(&self, body: &BodyInfo, closure: ExprId) -> bool {
        self.heats.is_handler(body.file, closure)
    }

    /// Where an expression runs.
    pub fn context(&self, body: &BodyInfo, expr: ExprId) -> Context {
        let mut context = Context {
            runtime: Runtime::Plain,
            confidence: Confidence::High,
            in_closure: false,
            once: false,
            by_unknown: false,
        };
        let outer = self.enclosing_runtime(body, expr, &mut context);
        let filled = self.fills_static_from(body);
        context.once |= filled.is_some_and(|from| body.source(self).range(expr).start >= from);
        context.runtime = outer.unwrap_or_else(|| self.runtime_of_body(body.owner));
        context
    }

    /// Where the innermost closure, async block or constant around an expression runs, if that
    /// decides, with what the frames on the way say.
    fn enclosing_runtime(
        &self,
        body: &BodyInfo,
        expr: ExprId,
        context: &mut Context,
    ) -> Option<Runtime> {
        let mut found = None;
        let mut made = false;
        for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
            match frame.kind {
                FrameKind::Async if found.is_none() && self.is_taken_off(body, frame.expr) => {
                    return Some(Runtime::Blocking);
                }
                FrameKind::Async | FrameKind::Closure { is_async: true } => {
                    found = found.or(Some(Runtime::Async));
                    context.once |= self.is_called_once(body, frame.expr);
                }
                FrameKind::Const => found = found.or(Some(Runtime::Constant)),
                FrameKind::Closure { is_async: false } => {
                    context.once |= self.is_called_once(body, frame.expr);
                    if found.is_some() {
                        if !made {
                            context.by_unknown = self.is_handed_to_unknown(body, frame.expr);
                        }
                        made = true;
                        continue;
                    }
                    context.in_closure = true;
                    let at = (body.file, frame.expr);
                    if self.heats.hot_closures.contains(&at) || self.heats.jobs.contains(&at) {
                        return Some(Runtime::Async);
                    }
                    match self.use_of_closure(body, frame.expr) {
                        ClosureUse::InPlace => {}
                        ClosureUse::Task => found = Some(Runtime::Async),
                        ClosureUse::Offloaded => return Some(Runtime::Blocking),
                        ClosureUse::Pool => return Some(Runtime::Pool),
                        ClosureUse::Kept | ClosureUse::Unknown
                            if self.maps_a_value(body, frame.expr) =>
                        {
                            context.confidence = context.confidence.min(Confidence::Medium);
                        }
                        ClosureUse::Returned | ClosureUse::Kept | ClosureUse::Unknown => {
                            context.confidence = Confidence::Low;
                        }
                    }
                }
                FrameKind::Body | FrameKind::Loop | FrameKind::ErrorPath | FrameKind::LeftOut => {}
            }
        }
        found
    }

    /// Whether an async block is handed to what polls futures where they may block.
    fn is_taken_off(&self, body: &BodyInfo, block: ExprId) -> bool {
        let Some(parent) = body.frames.parent(block) else {
            return false;
        };
        let call = body.types.call(parent);
        let Some(api) = call.and_then(|call| self.api(call)) else {
            return false;
        };
        let offload = &knowledge::async_contexts().offload;
        let takes_off = offload.get(api);
        takes_off.is_some_and(|row| row.class == OffloadClass::OffExecutor)
            || knowledge::async_contexts().polls_here.contains(&api.path())
                && self.context(body, parent).runtime == Runtime::Blocking
    }

    /// Whether a closure is an argument of a call of which nothing is known.
    fn is_handed_to_unknown(&self, body: &BodyInfo, closure: ExprId) -> bool {
        let Some(parent) = body.frames.parent(closure) else {
            return false;
        };
        let is_argument = matches!(
            body.source(self).expr(parent).kind,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
        );
        is_argument
            && !self.heats.is_handler(body.file, closure)
            && self.use_of_closure(body, closure) == ClosureUse::Unknown
            && body
                .types
                .call(parent)
                .is_none_or(|call| matches!(call.callee, Callee::Unknown))
    }

    /// Whether a closure is handed to a method of something unknown that bears the name of one that
    /// options, results and futures have, and iterators over threads have not: it runs where its
    /// caller does, as far as names go.
    fn maps_a_value(&self, body: &BodyInfo, closure: ExprId) -> bool {
        const NAMES: &[&str] = &[
            "and_then",
            "is_none_or",
            "is_ok_and",
            "is_some_and",
            "map_or",
            "map_or_else",
            "ok_or_else",
            "or_else",
            "unwrap_or_else",
        ];
        let parent = body.frames.parent(closure);
        let method = parent.and_then(|call| body.source(self).method_call(call));
        method.is_some_and(|method| NAMES.contains(&method.method.name.as_str()))
            && parent
                .and_then(|call| body.types.call(call))
                .is_some_and(|call| matches!(call.callee, Callee::Unknown))
    }

    /// Where the body of a function runs when it is called, or for `async fn` polled.
    pub fn runtime_of_body(&self, owner: DefId) -> Runtime {
        let program = &self.program;
        match program.def(owner).kind {
            DefKind::Const | DefKind::Static => return Runtime::Constant,
            _ => {}
        }
        let Some(function) = program.function(owner) else {
            return Runtime::Plain;
        };
        if function.is_async || self.heats.runs_on_executor(owner) {
            return Runtime::Async;
        }
        Runtime::Plain
    }

    /// The loops around an expression up to the closure or async block that holds it, innermost first.
    pub fn loops(&self, body: &BodyInfo, expr: ExprId) -> Vec<ExprId> {
        let mut loops = Vec::new();
        for (_, frame) in body.frames.outwards(body.frames.of(expr)) {
            match frame.kind {
                FrameKind::Loop => loops.push(frame.expr),
                FrameKind::Async | FrameKind::Closure { .. } | FrameKind::Const => break,
                FrameKind::Body | FrameKind::ErrorPath | FrameKind::LeftOut => {}
            }
        }
        loops
    }

    /// Whether an expression only runs when something failed.
    pub fn in_error_path(&self, body: &BodyInfo, expr: ExprId) -> bool {
        body.frames
            .outwards(body.frames.of(expr))
            .any(|(_, frame)| frame.kind == FrameKind::ErrorPath)
    }
}

impl Program {
    /// What kind of target or test code a definition is part of.
    pub fn code_kind(&self, def: DefId) -> CodeKind {
        let krate = &self.defs.crates[self.crate_of(def).0 as usize];
        let kind = match krate.origin {
            CrateOrigin::Target { kind, .. } => match kind {
                TargetKind::Library => CodeKind::Library,
                TargetKind::Binary => CodeKind::Binary,
                TargetKind::Test => CodeKind::Test,
                TargetKind::Bench => CodeKind::Bench,
                TargetKind::Example => CodeKind::Example,
                TargetKind::BuildScript => CodeKind::BuildScript,
            },
            CrateOrigin::Stray => self.stray_kind(def),
            CrateOrigin::Stub | CrateOrigin::Dependency => CodeKind::Library,
        };
        if kind.ships() && self.is_test_code(def) {
            return CodeKind::Test;
        }
        kind
    }

    /// Files that no target reaches are what the folder says.
    fn stray_kind(&self, def: DefId) -> CodeKind {
        let Some(file) = self.workspace.files.get(self.def(def).file.index()) else {
            return CodeKind::Library;
        };
        let has = |folder: &str| file.display.split('/').any(|part| part == folder);
        if has("tests") || has("test") {
            CodeKind::Test
        } else if has("benches") {
            CodeKind::Bench
        } else if has("examples") {
            CodeKind::Example
        } else {
            CodeKind::Library
        }
    }

    /// Whether a definition lies in a module that is named after the tests that it helps, although it
    /// ships: what a library gives the tests of its users.
    pub(super) fn helps_tests(&self, def: DefId) -> bool {
        const NAMES: &[&str] = &[
            "test",
            "test_cluster",
            "test_common",
            "test_fixtures",
            "test_framework",
            "test_harness",
            "test_helper",
            "test_helpers",
            "test_mocks",
            "test_server",
            "test_servers",
            "test_suite",
            "test_support",
            "test_util",
            "test_utils",
            "testing",
            "tests",
            "testserver",
            "testutil",
            "testutils",
        ];
        let modules = &self.defs.modules;
        let mut module = modules.get(self.def(def).module.0 as usize);
        while let Some(data) = module {
            let name = data.name.as_str();
            if NAMES.contains(&name) || name.starts_with("testing_") {
                return true;
            }
            module = data
                .parent
                .and_then(|parent| modules.get(parent.0 as usize));
        }
        false
    }

    /// Whether a definition or its module is for other targets than the one that is reviewed.
    pub(super) fn is_of_other_target(&self, def: DefId) -> bool {
        let data = self.def(def);
        data.cfg == CfgState::OtherTarget
            || self.defs.modules[data.module.0 as usize].cfg == CfgState::OtherTarget
    }

    fn is_test_code(&self, def: DefId) -> bool {
        *self.caches.tests[def.0 as usize].get_or_init(|| self.compute_is_test_code(def))
    }

    fn compute_is_test_code(&self, def: DefId) -> bool {
        let data = self.def(def);
        if data.cfg == CfgState::Test
            || self.defs.modules[data.module.0 as usize].cfg == CfgState::Test
        {
            return true;
        }
        let around = [data.parent, self.written_in(def)];
        if around
            .into_iter()
            .flatten()
            .any(|def| self.is_test_code(def))
        {
            return true;
        }
        data.kind == DefKind::Function
            && self.attributes(def).any(|path| {
                let path = path.as_str();
                path == "test"
                    || path == "bench"
                    || path.ends_with("::test")
                    || matches!(
                        path,
                        "rstest" | "test_case" | "rstest::rstest" | "quickcheck"
                    )
            })
    }

    /// The function or constant in whose body a definition is written.
    fn written_in(&self, def: DefId) -> Option<DefId> {
        let ItemParent::Block(body, _) = self.item(def).parent else {
            return None;
        };
        let owner = match self.file_of(def).bodies[body].owner {
            BodyOwner::Function(item) | BodyOwner::Constant(item) => item,
            BodyOwner::CompileTime(_) | BodyOwner::MacroItem(_) => return None,
        };
        let defs = self.defs.by_item.get(&(self.def(def).file, owner))?;
        defs.first().copied()
    }

    /// The absolute paths of the attributes of a definition; those of the language as written.
    pub fn attributes(&self, def: DefId) -> impl Iterator<Item = Name> {
        self.attributes_and_how(def).map(|(path, _)| path)
    }

    /// As [`Self::attributes`], and whether only an import of something else of its crate tells the path.
    pub(super) fn attributes_and_how(&self, def: DefId) -> impl Iterator<Item = (Name, bool)> {
        let file = self.file_of(def);
        let module = self.def(def).module;
        file.list(self.item(def).attributes)
            .iter()
            .map(move |attribute| {
                let path = file.path(attribute.path);
                let segments = file.list(path.segments);
                if let [only] = segments
                    && is_built_in(only.name)
                {
                    return (only.name, false);
                }
                let found = self
                    .defs
                    .resolve_path(module, file, path, Namespace::Macros);
                match found.resolution {
                    Resolution::Unread(path) => (knowledge::canonical(path), false),
                    Resolution::Def(def) => {
                        (knowledge::canonical(self.defs.canonical_path(def)), false)
                    }
                    _ => self.attribute_out_of_sight(module, file, segments),
                }
            })
    }

    /// The path of an attribute that no import brings.
    fn attribute_out_of_sight(
        &self,
        module: super::defs::ModuleId,
        file: &SourceFile,
        segments: &[PathSegment],
    ) -> (Name, bool) {
        if let [only] = segments {
            if let Some(path) = self.of_macro_crate(module, only.name) {
                return (path, false);
            }
            if let Some(path) = of_imported_crate(file, only.name) {
                return (path, true);
            }
        }
        let names: Vec<&str> = segments
            .iter()
            .map(|segment| segment.name.as_str())
            .collect();
        (Name::new(&names.join("::")), false)
    }

    /// The path of a macro that is known of a crate whose macros are in scope everywhere:
    /// `#[macro_use] extern crate rocket;`.
    pub fn of_macro_crate(&self, module: super::defs::ModuleId, name: Name) -> Option<Name> {
        let krate = self.defs.modules[module.0 as usize].krate;
        let root = self.defs.crates[krate.0 as usize].root;
        let file = self
            .files
            .get(self.defs.modules[root.0 as usize].file.index())?;
        file.top_items.iter().find_map(|&id| {
            let item = file.item(id);
            let ItemKind::ExternCrate(external) = item.kind else {
                return None;
            };
            let mut attributes = file.list(item.attributes).iter();
            let gives_macros = attributes.any(|attribute| {
                let segments = file.list(file.path(attribute.path).segments);
                matches!(segments, [only] if only.name.as_str() == "macro_use")
            });
            let path = Name::new(&format!("{}::{name}", external.krate));
            let api = gives_macros.then(|| knowledge::api(path)).flatten()?;
            Some(api.path())
        })
    }

    /// For a method of an impl: the path of the trait's method that it implements.
    pub fn implemented_method(&self, def: DefId) -> Option<Name> {
        let container = self.container(def)?;
        let id = self.implemented_trait(container)?;
        let name = self.def(def).name;
        let path = match id {
            TraitId::Def(trait_def) => {
                let member = self.member(trait_def, name)?;
                self.defs.canonical_path(member)
            }
            TraitId::Unread(path) => Name::new(&format!("{path}::{name}")),
        };
        Some(knowledge::canonical(path))
    }

    /// For a method in an impl of a trait that was read: the trait's method.
    pub fn declaration_of(&self, def: DefId) -> Option<DefId> {
        match self.implemented_trait(self.container(def)?)? {
            TraitId::Def(trait_def) => self.member(trait_def, self.def(def).name),
            TraitId::Unread(_) => None,
        }
    }

    /// The trait that an impl implements, unless its declaration is missing: then nobody knows whose it is.
    pub fn implemented_trait(&self, container: DefId) -> Option<TraitId> {
        let is_known = |id: &TraitId| !matches!(id, TraitId::Unread(path) if is_stand_in(*path));
        self.named_trait(container).filter(is_known)
    }

    fn named_trait(&self, container: DefId) -> Option<TraitId> {
        if let Some(data) = self.impls.of_def(container) {
            return data.trait_ref.as_ref().map(|trait_ref| trait_ref.id);
        }
        let ItemKind::Impl(item) = &self.item(container).kind else {
            return None;
        };
        let file = self.file_of(container);
        let path = file.path(item.trait_path?);
        let module = self.def(container).module;
        match self
            .defs
            .resolve_path(module, file, path, Namespace::Types)
            .resolution
        {
            Resolution::Def(def) => Some(TraitId::Def(def)),
            Resolution::Unread(path) => Some(TraitId::Unread(path)),
            _ => None,
        }
    }
}

/// The path of an attribute that nothing in sight brings into a file, where it is known of a crate that the file
/// imports from: `#[macro_use] extern crate rocket;` stands in a root that is missing, or a plugin gives it.
fn of_imported_crate(file: &SourceFile, name: Name) -> Option<Name> {
    let trees = file.top_items.iter().flat_map(|&id| {
        let trees = match &file.item(id).kind {
            ItemKind::Use(item) => file.list(item.trees),
            _ => &[],
        };
        trees.iter()
    });
    let mut crates = trees.filter_map(|tree| file.list(file.path(tree.path).segments).first());
    crates.find_map(|krate| {
        let path = Name::new(&format!("{}::{name}", krate.name));
        let api = knowledge::api(path)?;
        let handlers = &knowledge::async_contexts().handler;
        handlers.get(api).map(|_| api.path())
    })
}

/// The known API of an attribute's path.
pub(super) fn attribute_api(path: Name) -> Option<Api> {
    knowledge::api(path)
}

pub(super) fn is_built_in(name: Name) -> bool {
    name == known::TEST
        || name == known::CFG
        || matches!(
            name.as_str(),
            "derive"
                | "inline"
                | "allow"
                | "warn"
                | "deny"
                | "expect"
                | "must_use"
                | "bench"
                | "cold"
                | "track_caller"
                | "target_feature"
                | "repr"
                | "ignore"
                | "should_panic"
                | "macro_use"
                | "macro_export"
                | "path"
                | "non_exhaustive"
                | "deprecated"
                | "automatically_derived"
                | "no_mangle"
                | "link"
                | "used"
                | "global_allocator"
        )
}
