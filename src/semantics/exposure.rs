//! Who waits where a call blocks its thread.

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::evidence::is_for_owners;
use super::frames::FrameKind;
use super::infer::Callee;
use super::model::Model;
use super::reach::HotReason;
use super::recurring::{Often, follows_loop, how_often, leads_to_loop, runs_again};
use super::starts::{constructs, is_main};
use crate::finding::Heat;
use crate::knowledge::{self, Api, OffloadClass};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};
use crate::text::TextRange;
use crate::workspace::{DependencyKind, PackageId};

/// What keeps waiting while a call blocks its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exposure {
    /// Nothing can: an executor without tasks drives the code.
    Nobody,
    /// Nothing: it is the start of the program, or nothing runs beside it.
    Nothing,
    /// Little and seldom: a person at a terminal, or whoever makes a value that is mostly made once or tells a
    /// program to read its settings again.
    Seldom,
    /// Little, as far as the code shows: nobody in sight calls it for others.
    Little,
    /// The other tasks of the worker.
    Tasks,
}

impl Model {
    /// What waits while a call blocks its thread.
    pub fn exposure(&self, body: &BodyInfo, call: ExprId) -> Exposure {
        let owner = body.owner;
        if self.is_start_up(body, call)
            || self.is_driven_here(body, call)
            || self.is_driven_by_thread(body)
            || !self.is_concurrent(owner)
            || self.only_helps_tests(owner)
            || self.greets_or_parts(owner)
            || self.takes_leave(body, call)
        {
            return Exposure::Nothing;
        }
        let Some(package) = self.package_of(owner) else {
            return if self.is_stray(body, call) || self.is_of_tool(body, call) {
                Exposure::Little
            } else {
                Exposure::Tasks
            };
        };
        if self.drives_itself(package) {
            return Exposure::Nothing;
        }
        let starts = &self.heats.starts;
        let first = self.program.first_of_item(owner);
        if starts.alone.contains(first) {
            return Exposure::Nobody;
        }
        if starts.tools.contains(first) {
            return if self.recurs(body, call) {
                Exposure::Seldom
            } else {
                Exposure::Nothing
            };
        }
        let is_made_once = !self.recurs(body, call)
            && (constructs(&self.program, owner)
                || starts.busy.contains(first) && !starts.free.contains(first));
        let is_prepared = || {
            !starts.sketches.contains(&package)
                && !starts.handles.contains(first)
                && self.heat(body, call) != Heat::Hot
                && leads_to_loop(self, body, call)
        };
        // At the end of a task that is started once, as for a broker's messages.
        let is_last = || {
            !starts.proven.contains(first)
                && !starts.handles.contains(first)
                && self.heat(body, call) != Heat::Hot
                && how_often(self, body, call) <= Often::Task
                && follows_loop(self, body, call)
        };
        let is_command = || matches!(self.hot_reason(owner), Some(HotReason::Handler(_)));
        if is_made_once
            || self.has_one_user(body, call)
            || is_prepared()
            || is_last()
            || self.is_told_by_hand(body, call)
            || is_command() && is_for_owners(&self.program, owner)
        {
            return Exposure::Seldom;
        }
        if self.has_own_thread(body, call) {
            return Exposure::Nobody;
        }
        if self.is_busy(body, call) && !self.takes_one_event(package) {
            Exposure::Tasks
        } else {
            Exposure::Little
        }
    }

    /// Whether an expression stands in an async block that a function, which is no task itself, drives on its
    /// own thread and that neither starts tasks nor waits for events: it waits for the whole of it in any case.
    /// A block with a thread of its own may wait for events as well, since nothing else runs there.
    fn is_driven_here(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let mut frames = body.frames.outwards(body.frames.of(expr));
        let block = frames
            .find(|(_, frame)| matches!(frame.kind, FrameKind::Async | FrameKind::Closure { .. }));
        let Some((_, block)) = block.filter(|(_, frame)| frame.kind == FrameKind::Async) else {
            return false;
        };
        self.is_given_to_block_on(body, block.expr)
            && !self.makes_future(body.owner)
            && !self.heats.runs_on_executor(body.owner)
            && (!self.starts_or_awaits_events(body) || self.is_alone_on_thread(body, block.expr))
    }

    /// Whether an async function is only called by threads that drive its future and nothing else.
    fn is_driven_by_thread(&self, body: &BodyInfo) -> bool {
        if !self.makes_future(body.owner) || self.heats.hot(body.owner).is_some() {
            return false;
        }
        let callers = self.callers(body.owner);
        !callers.is_empty()
            && callers.iter().all(|&(caller, call)| {
                let caller = self.body(caller);
                self.is_given_to_block_on(caller, call) && self.is_alone_on_thread(caller, call)
            })
    }

    /// Whether an expression is the future that a runtime is told to block on.
    fn is_given_to_block_on(&self, body: &BodyInfo, future: ExprId) -> bool {
        body.frames.parent(future).is_some_and(|call| {
            let method = body.source(self).method_call(call);
            let driver = body
                .types
                .call(call)
                .and_then(|call| self.callee_path(call));
            method.is_some_and(|method| method.args == [future])
                && driver.is_some_and(|path| path.as_str() == "tokio::runtime::Runtime::block_on")
        })
    }

    /// Whether a thread is started for a future alone, in which nothing runs beside the rest.
    fn is_alone_on_thread(&self, body: &BodyInfo, block: ExprId) -> bool {
        const DEEPEST: u8 = 3;
        let mut frames = body.frames.outwards(body.frames.of(block));
        let closure = frames.find(|(_, frame)| matches!(frame.kind, FrameKind::Closure { .. }));
        let starter = closure.and_then(|(_, frame)| body.frames.parent(frame.expr));
        let path = starter.and_then(|call| self.callee_path(body.types.call(call)?));
        let has_thread = path.is_some_and(|path| {
            matches!(
                knowledge::canonical(path).as_str(),
                "std::thread::spawn" | "std::thread::Builder::spawn"
            )
        });
        has_thread && !self.may_run_beside(body, body.source(self).range(block), DEEPEST)
    }

    /// Whether code starts tasks or waits for several futures at once, as far as that can be seen.
    fn may_run_beside(&self, body: &BodyInfo, within: TextRange, deepest: u8) -> bool {
        let file = body.source(self);
        let joins = |expr: ExprId| match file.expr(expr).kind {
            ExprKind::Macro(call) => matches!(file.macro_calls[call].kind, MacroKind::Join(_)),
            _ => false,
        };
        let hir = body.hir(self);
        let exprs = (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
        let mut exprs = exprs.filter(|&expr| within.contains_range(file.range(expr)));
        let contexts = knowledge::async_contexts();
        let mut calls = body.types.calls().iter();
        exprs.any(joins)
            || calls.any(|call| {
                let starts = |api: Api| {
                    let row = contexts.offload.get(api);
                    row.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
                        || contexts.together.contains(&api.path())
                        || contexts.joins.contains(&api.path())
                };
                let leads = || match call.callee {
                    Callee::Function { def, .. } if self.program.is_workspace(def) => {
                        let Some(inner) = self.body_of(def) else {
                            return false;
                        };
                        let whole = inner.source(self).range(inner.hir(self).root);
                        deepest == 0 || self.may_run_beside(inner, whole, deepest - 1)
                    }
                    _ => false,
                };
                within.contains_range(file.range(call.expr))
                    && (self.api(call).is_some_and(starts) || leads())
            })
    }

    /// Whether a body starts tasks or waits for what comes in.
    fn starts_or_awaits_events(&self, body: &BodyInfo) -> bool {
        let contexts = knowledge::async_contexts();
        let mut apis = body.types.calls().iter().filter_map(|call| self.api(call));
        apis.any(|api| {
            let starts = contexts.offload.get(api);
            // Nobody else waits for a tick.
            let is_tick = api.path().as_str() == "tokio::time::Interval::tick";
            contexts.events.contains(&api.path()) && !is_tick
                || starts.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
        })
    }

    /// Whether something in sight runs an expression again and again, and neither requests nor connections
    /// that come in do.
    pub fn runs_by_itself(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let starts = &self.heats.starts;
        let first = self.program.first_of_item(body.owner);
        (starts.proven.contains(first) || self.repeats_within(body, expr))
            && !starts.handles.contains(first)
            && !starts.accepts.contains(first)
            && self.heat(body, expr) != Heat::Hot
    }

    /// Whether an expression runs once in a process, in a task that is started on the way from `main`, and lies in
    /// no loop there or on the way.
    pub fn runs_in_first_task(&self, body: &BodyInfo, expr: ExprId) -> bool {
        const DEEPEST: u8 = 8;
        let starts = &self.heats.starts;
        let first = self.program.first_of_item(body.owner);
        starts.started.contains(first)
            && !starts.proven.contains(first)
            && self.heat(body, expr) != Heat::Hot
            && self.comes_once(body, expr, DEEPEST)
    }

    /// Whether all ways from `main` to an expression are in sight, and none of them leads through a loop or a
    /// closure that is kept.
    fn comes_once(&self, body: &BodyInfo, expr: ExprId, deepest: u8) -> bool {
        let mut frames = body.frames.outwards(body.frames.of(expr));
        let repeats = frames.any(|(_, frame)| frame.kind == FrameKind::Loop);
        if repeats || how_often(self, body, expr) > Often::Task {
            return false;
        }
        let owner = body.owner;
        if is_main(&self.program, owner) {
            return true;
        }
        let callers = self.callers(owner);
        let is_plain = self.program.implemented_method(owner).is_none() && !callers.is_empty();
        is_plain
            && deepest > 0
            && callers
                .iter()
                .all(|&(caller, call)| self.comes_once(self.body(caller), call, deepest - 1))
    }

    /// Whether an expression runs again and again within its function.
    pub fn repeats_within(&self, body: &BodyInfo, expr: ExprId) -> bool {
        how_often(self, body, expr) >= Often::Tasks
    }

    /// Whether an expression runs once for each event that its function waits for.
    pub fn runs_for_events(&self, body: &BodyInfo, expr: ExprId) -> bool {
        how_often(self, body, expr) == Often::Events
    }

    /// Whether the package of a body is so small that its code does not show what it is for.
    pub fn is_sketch(&self, body: &BodyInfo) -> bool {
        self.package_of(body.owner)
            .is_none_or(|package| self.is_small(package))
    }

    /// Whether code of a package takes requests or connections of others, for whoever sends them: not that of
    /// tools with which one builds, nor of what draws for the person before it.
    pub fn serves_others(&self, package: PackageId) -> bool {
        let starts = &self.heats.starts;
        let takes = |body: &BodyInfo| {
            let first = self.program.first_of_item(body.owner);
            self.program.code_kind(body.owner).ships()
                && (starts.accepts.contains(first)
                    || matches!(
                        self.hot_reason(body.owner),
                        Some(HotReason::Handler(_) | HotReason::Connection)
                    ))
        };
        !self.is_before_a_person(package) && self.bodies_of(Some(package)).any(takes)
    }

    /// Whether a package is so small that its code does not show what it is for.
    pub fn is_small(&self, package: PackageId) -> bool {
        self.heats.starts.sketches.contains(&package)
    }

    /// Whether an expression serves requests, as far as the code shows: that of a sketch does not show
    /// what it is for.
    pub fn may_serve(&self, body: &BodyInfo, expr: ExprId) -> bool {
        self.is_sketch(body) || self.heat(body, expr) == Heat::Hot
    }

    /// Whether an expression stands in a file that no target is seen to reach, of an application or
    /// library, and does not show that it runs again.
    fn is_stray(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let packages = self.program.workspace.packages.len();
        self.heats.starts.sketches.len() < packages
            && self.heat(body, expr) != Heat::Hot
            && how_often(self, body, expr) < Often::Kept
    }

    /// Whether an expression stands in a piece of a program that reads a command line or draws, and serves
    /// nothing, and does not show that it runs again.
    fn is_of_tool(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let programs = knowledge::programs();
        let file = self.program.workspace.files.get(body.file.index());
        file.and_then(|file| file.package).is_some_and(|package| {
            (self.depends_on(package, &programs.command_line) || self.draws(package))
                && !self.depends_on(package, &programs.server)
                && self.heat(body, expr) != Heat::Hot
                && how_often(self, body, expr) < Often::Kept
        })
    }

    /// Whether the code shows that an expression runs again and again for others. Nobody calls the
    /// functions of a sketch, whatever they are for.
    fn is_busy(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let starts = &self.heats.starts;
        let first = self.program.first_of_item(body.owner);
        self.package_of(body.owner)
            .is_none_or(|package| starts.sketches.contains(&package))
            || starts.proven.contains(first)
            || self.heat(body, expr) == Heat::Hot
            || how_often(self, body, expr) >= Often::Tasks
            || body
                .frames
                .outwards(body.frames.of(expr))
                .any(|(_, frame)| starts.proven_closures.contains(&(body.owner, frame.expr)))
    }

    /// Whether a method carries out what a peer asks once, or what a server does once: at the beginning and at
    /// the end.
    fn greets_or_parts(&self, def: DefId) -> bool {
        const METHODS: &[&str] = &["initialize", "initialized", "shutdown"];
        const OF_ROCKET: &[&str] = &["on_ignite", "on_liftoff", "on_shutdown"];
        let implemented = self.program.implemented_method(def);
        implemented.is_some_and(|path| {
            let of = path.as_str().rsplit_once("::");
            of.is_some_and(|(of, name)| {
                of.ends_with("::LanguageServer") && METHODS.contains(&name)
                    || of.starts_with("rocket::")
                        && of.ends_with("::Fairing")
                        && OF_ROCKET.contains(&name)
            })
        })
    }

    /// Whether a package serves the person who started it: at a terminal, in an editor, while they
    /// build or test.
    pub fn has_one_user(&self, body: &BodyInfo, call: ExprId) -> bool {
        let programs = knowledge::programs();
        let Some(package) = self.package_of(body.owner) else {
            return false;
        };
        let asks = || self.heat(body, call) == Heat::Hot;
        let handles = || {
            let first = self.program.first_of_item(body.owner);
            self.heats.starts.handles.contains(first) || asks()
        };
        self.depends_on(package, &programs.editor)
            || self.depends_on(package, &programs.agent)
                && !self.depends_on(package, &programs.server)
            || self.draws(package) && !asks()
            || self.is_for_developers(package) && !handles()
    }

    /// Whether a package draws on a terminal or in windows, for the person who looks at it.
    fn draws(&self, package: PackageId) -> bool {
        let programs = knowledge::programs();
        self.depends_on(package, &programs.terminal) || self.depends_on(package, &programs.window)
    }

    /// Whether an expression belongs to a program that draws for one person and takes no connections in a loop,
    /// whatever else it serves: a proxy or relay may show what goes through it.
    pub fn draws_for_one(&self, body: &BodyInfo) -> bool {
        let package = self.package_of(body.owner);
        package.is_some_and(|package| {
            self.draws(package) && !self.is_library(package) && !self.takes_connections(package)
        })
    }

    /// Whether a loop in code of a package runs something beside itself for each connection that it accepts.
    fn takes_connections(&self, package: PackageId) -> bool {
        let files = &self.program.workspace.files;
        let mut blocks = self.heats.connections.iter();
        blocks.any(|&(file, _)| {
            let file = files.get(file.index());
            file.and_then(|file| file.package) == Some(package)
        })
    }

    /// Whether the code shows that a function runs for others again and again, whoever they are.
    pub fn is_proven(&self, body: &BodyInfo) -> bool {
        let first = self.program.first_of_item(body.owner);
        self.heats.starts.proven.contains(first)
    }

    /// Whether a package is a program for the person before it: one that draws, or a tool of developers.
    pub fn is_before_a_person(&self, package: PackageId) -> bool {
        self.draws(package) && !self.is_library(package) || self.is_for_building(package)
    }

    /// Whether a package opens pages in a browser, for the person who started it.
    pub fn opens_pages(&self, package: PackageId) -> bool {
        let browser = &knowledge::programs().browser;
        let dependencies = &self.program.workspace.package(package).dependencies;
        dependencies.iter().any(|dependency| {
            dependency.kind == DependencyKind::Normal
                && browser.contains(&dependency.package.as_str())
        })
    }

    /// Whether a package is a program that reads a command line and has nothing to serve requests with.
    pub fn is_command_line(&self, package: PackageId) -> bool {
        let programs = knowledge::programs();
        self.depends_on(package, &programs.command_line)
            && !self.depends_on(package, &programs.server)
            && !self.is_library(package)
            && !self.accepts_connections(package)
    }

    /// Whether code of a package waits for connections to come in.
    pub fn accepts_connections(&self, package: PackageId) -> bool {
        self.bodies_of(Some(package)).any(|body| {
            let first = self.program.first_of_item(body.owner);
            self.heats.starts.accepts.contains(first)
        })
    }

    /// Whether a package is a program that one person uses, at a terminal or in a window.
    pub fn is_for_one(&self, package: PackageId) -> bool {
        self.draws(package) || self.is_for_developers(package)
    }

    /// Whether an expression is the work of a program that one person runs to its end, or that has one
    /// user.
    pub fn works_for_one(&self, body: &BodyInfo, call: ExprId) -> bool {
        let first = self.program.first_of_item(body.owner);
        // A library says for whom its programs are, and not who else uses it.
        let is_program = || {
            let package = self.package_of(body.owner);
            package.is_some_and(|package| !self.is_library(package))
        };
        self.heats.starts.tools.contains(first) || self.has_one_user(body, call) && is_program()
    }

    /// Whether handlers, tasks or loops that wait for events reach an expression.
    pub fn recurs(&self, body: &BodyInfo, expr: ExprId) -> bool {
        let first = self.program.first_of_item(body.owner);
        self.heats.starts.recurring.contains(first) || runs_again(self, body, expr)
    }

    /// Whether requests or connections that come in reach a function.
    pub fn is_asked_for(&self, body: &BodyInfo) -> bool {
        let first = self.program.first_of_item(body.owner);
        self.heats.starts.handles.contains(first)
    }

    /// Whether a package says of itself that developers use it, whose browsers and tools are on their machine.
    pub fn is_for_building(&self, package: PackageId) -> bool {
        let package = self.program.workspace.package(package);
        let mut categories = package.categories.iter();
        categories.any(|category| category.starts_with("development-tools"))
            || package.name.starts_with("cargo-")
    }

    /// Whether a package says of itself that it is run from a command line, or while one builds or tests.
    fn is_for_developers(&self, package: PackageId) -> bool {
        const CATEGORIES: &[&str] = &[
            "command-line-interface",
            "command-line-utilities",
            "development-tools",
            "development-tools::build-utils",
            "development-tools::cargo-plugins",
            "development-tools::debugging",
            "development-tools::profiling",
            "development-tools::testing",
            "text-editors",
        ];
        let package = self.program.workspace.package(package);
        let mut categories = package.categories.iter();
        categories.any(|category| CATEGORIES.contains(&category.as_str()))
            || package.name.starts_with("cargo-")
    }

    /// Whether the package of a function reads a command line.
    pub fn has_commands(&self, def: DefId) -> bool {
        let programs = knowledge::programs();
        let package = self.package_of(def);
        package.is_some_and(|package| self.depends_on(package, &programs.command_line))
    }

    /// Whether a package serves whoever started it.
    pub(super) fn talks(&self, package: PackageId) -> bool {
        let programs = knowledge::programs();
        self.depends_on(package, &programs.editor) || self.depends_on(package, &programs.agent)
    }

    /// Whether a library has no runtime and blocks on its own futures, one after the other.
    fn drives_itself(&self, package: PackageId) -> bool {
        let programs = knowledge::programs();
        self.heats.drivers.contains(&package)
            && self.is_library(package)
            && !self.depends_on(package, &programs.runtime)
    }

    /// Whether the programs of a package are handed one event at a time.
    pub fn takes_one_event(&self, package: PackageId) -> bool {
        let programs = knowledge::programs();
        self.depends_on(package, &programs.one_event) && !self.depends_on(package, &programs.server)
    }

    /// Whether a package always depends on one of others.
    fn depends_on(&self, package: PackageId, names: &[&str]) -> bool {
        let dependencies = &self.program.workspace.package(package).dependencies;
        dependencies.iter().any(|dependency| {
            dependency.kind == DependencyKind::Normal
                && !dependency.optional
                && names.contains(&dependency.package.as_str())
        })
    }
}
