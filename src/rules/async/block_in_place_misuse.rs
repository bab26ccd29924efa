//! See rules/async/block_in_place_misuse.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, RuntimeEntryKind, RuntimeThreads};
use crate::rules::calls::Chain;
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::semantics::defs::{CrateId, DefId};
use crate::semantics::{FrameKind, HotReason, Model, Runtime};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind};
use crate::workspace::PackageId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "block_in_place_misuse",
    hooks: &[Hook::CallTo(
        ApiSet::Paths(&["tokio::task::block_in_place"]),
        check,
    )],
};

fn check(cx: &BodyCx<'_>, call: ExprId, _: Api) {
    if cx.is_quiet() || asks_for_flavor(cx) {
        return;
    }
    let function = cx.function_name();
    if let Some(why) = single_thread(cx, call) {
        let message = format!("`block_in_place` in `{function}` panics: {why}");
        // It panics the first time that it runs, however seldom that is.
        let report = cx.report(call, message).severity(Severity::Critical);
        drop(report.heat(cx.heat(call).max(Heat::Normal)));
    } else if is_branch(cx, call) {
        let message = format!(
            "`block_in_place` in `{function}` stands in a branch of `join!` or `select!`: the other branches stand still meanwhile"
        );
        drop(cx.report(call, message).severity(Severity::Suggestion));
    }
}

/// Whether the function looks at the kind of the runtime first.
fn asks_for_flavor(cx: &BodyCx<'_>) -> bool {
    looks_at_flavor(cx.facts())
}

fn looks_at_flavor(facts: &BodyFacts<'_>) -> bool {
    facts
        .api_calls()
        .any(|(_, api)| api.path().as_str() == "tokio::runtime::Handle::runtime_flavor")
}

/// Why the code runs on a runtime of one thread, if that is known.
fn single_thread(cx: &BodyCx<'_>, call: ExprId) -> Option<&'static str> {
    if cx.context(call).runtime != Runtime::Async && !is_reached_from_async(cx, call) {
        return None;
    }
    if serves_actix(cx) {
        return Some("the workers of actix-web run one thread each");
    }
    if is_local_task(cx, call) || is_called_in_local_task(cx, call) {
        return Some("the task is bound to its thread by a `LocalSet`");
    }
    if is_driven_by_one(cx.facts(), call) {
        return Some("the runtime that drives the block runs on one thread");
    }
    if is_only_offered(cx.model(), cx.facts().owner(), DEEPEST) {
        return None;
    }
    let program = &cx.model().program;
    let krate = program.crate_of(cx.facts().owner());
    let package = program.defs.package_of(krate);
    // On what a library runs its users decide, unless it awaits the code itself; a runtime of its own may be beside.
    let is_library = |package: PackageId| program.workspace.package(package).is_library();
    if cx.context(call).runtime != Runtime::Async && package.is_some_and(is_library) {
        return None;
    }
    let (is_one, why): (&dyn Fn(CrateId) -> bool, _) = match package {
        Some(package) => (
            &move |other| program.defs.package_of(other) == Some(package),
            "the only runtime of the package runs on one thread",
        ),
        None => (
            &move |other| other == krate,
            "the only runtime of the file runs on one thread",
        ),
    };
    (threads_of(cx.model(), is_one) == Some(RuntimeThreads::One)).then_some(why)
}

/// Whether a runtime of one thread that is built here drives the block that a call stands in.
fn is_driven_by_one(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let is_async = |&(kind, _): &(FrameKind, ExprId)| kind == FrameKind::Async;
    let Some((_, block)) = facts.frames_around(call).into_iter().find(is_async) else {
        return false;
    };
    let drives = |&outer: &ExprId| {
        let path = facts.callee(outer).api().map(|api| api.path().as_str());
        path == Some("tokio::runtime::Runtime::block_on")
    };
    let runtime = facts.parent(block).filter(drives);
    let runtime = runtime.and_then(|call| facts.file.method_call(call));
    runtime.is_some_and(|call| {
        let maker = Chain::of(facts, call.receiver).maker(facts);
        maker
            .is_some_and(|api| api.path().as_str() == "tokio::runtime::Builder::new_current_thread")
    })
}

/// Whether a function that is not async serves requests (what serves connections may be a thread), or is
/// called by async code.
fn is_reached_from_async(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let serves = || cx.facts().hot_reason().is_some() && !cx.facts().serves_connection(call);
    cx.context(call).runtime == Runtime::Plain
        && (serves() || is_called_in_async(cx.model(), cx.facts().owner(), DEEPEST))
}

/// Whether nothing here runs an async function but what a library offers to others, whose runtimes are not in
/// sight.
fn is_only_offered(model: &Model, function: DefId, depth: u8) -> bool {
    let is_async = |def| {
        let function = model.program.function(def);
        function.is_some_and(|function| function.is_async)
    };
    let offers = || {
        let body = model.body_of(function);
        body.is_some_and(|body| BodyFacts::of(model, body).is_public_api())
    };
    let callers = model.callers(function);
    let only_offered = |&(body, _): &(_, ExprId)| {
        let owner = model.body(body).owner;
        depth > 0 && owner != function && is_only_offered(model, owner, depth - 1)
    };
    is_async(function) && (!callers.is_empty() || offers()) && callers.iter().all(only_offered)
}

/// How many functions are followed from a call to the async code that leads to it.
const DEEPEST: u8 = 3;

/// Whether async code that does not look at the kind of the runtime calls a function, itself or through
/// functions that are not async.
fn is_called_in_async(model: &Model, function: DefId, depth: u8) -> bool {
    model.callers(function).iter().any(|&(body, at)| {
        let body = model.body(body);
        let facts = BodyFacts::of(model, body);
        let context = model.context(body, at);
        model.program.code_kind(body.owner).ships()
            && body.owner != function
            && !looks_at_flavor(&facts)
            && match context.runtime {
                Runtime::Async => context.confidence == Confidence::High,
                Runtime::Plain => depth > 0 && is_called_in_async(model, body.owner, depth - 1),
                _ => false,
            }
    })
}

fn serves_actix(cx: &BodyCx<'_>) -> bool {
    const LONGEST_WAY: usize = 16;
    let mut function = cx.facts().owner();
    for _ in 0..LONGEST_WAY {
        match cx.model().hot_reason(function) {
            Some(HotReason::Handler(framework)) => return framework == "actix-web",
            Some(HotReason::CalledFrom(caller)) if caller != function => function = caller,
            _ => return false,
        }
    }
    false
}

/// Whether the body of an async function is awaited by something that stays on one thread.
fn is_called_in_local_task(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let (model, owner) = (cx.model(), cx.facts().owner());
    let is_async = model
        .program
        .function(owner)
        .is_some_and(|function| function.is_async);
    is_async
        && !cx
            .facts()
            .frames_around(call)
            .iter()
            .any(|&(kind, _)| matches!(kind, FrameKind::Async | FrameKind::Closure { .. }))
        && model.callers(owner).iter().any(|&(body, at)| {
            let caller = model.bodies.get(body.0 as usize).map(|body| body.owner);
            let kept = caller.and_then(|caller| {
                cx.in_body_of(caller, |caller| {
                    caller.context(at).runtime == Runtime::Async && is_local_task(caller, at)
                })
            });
            kept == Some(true)
        })
}

/// Whether an async block around the call is handed to something that keeps it on one thread.
fn is_local_task(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(parent) = cx.parent(inner) {
        inner = parent;
        let keeps = cx.api(parent).is_some_and(|api| {
            matches!(
                api.path().as_str(),
                "tokio::task::spawn_local"
                    | "tokio::task::LocalSet::spawn_local"
                    | "tokio::task::LocalSet::run_until"
                    | "tokio::task::LocalSet::block_on"
                    | "tokio::task::JoinSet::spawn_local"
                    | "actix_rt::spawn"
                    | "actix_rt::Arbiter::spawn"
            )
        });
        if keeps {
            return true;
        }
    }
    false
}

/// Whether the call stands in a future that is polled together with others by one task.
fn is_branch(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(parent) = cx.parent(inner) {
        if let ExprKind::Macro(written) = cx.expr(parent).kind {
            match cx.file().macro_calls[written].kind {
                MacroKind::Join(_) => return true,
                MacroKind::Select(arms) => {
                    let arms = cx.file().list(arms);
                    return arms.iter().any(|arm| arm.future == Some(inner));
                }
                _ => {}
            }
        }
        if matches!(cx.expr(parent).kind, ExprKind::Closure(_)) {
            return false;
        }
        inner = parent;
    }
    false
}

/// On how many threads the runtimes of some crates run, as far as their code says and agrees.
fn threads_of(model: &Model, is_one: &dyn Fn(CrateId) -> bool) -> Option<RuntimeThreads> {
    let program = &model.program;
    let entries = &knowledge::async_contexts().runtime_entry;
    let mut found = None;
    let mut note = |threads: RuntimeThreads| {
        if found != Some(RuntimeThreads::Many) {
            found = Some(threads);
        }
    };
    let bodies = model.bodies.iter().filter(|body| {
        is_one(program.crate_of(body.owner)) && program.code_kind(body.owner).ships()
    });
    for body in bodies {
        let file = program.file_of(body.owner);
        let written = file.list(program.item(body.owner).attributes);
        for (attribute, path) in written.iter().zip(program.attributes(body.owner)) {
            let Some(entry) = knowledge::api(path).and_then(|api| entries.get(api)) else {
                continue;
            };
            if entry.kind != RuntimeEntryKind::Main {
                continue;
            }
            let args = attribute.args.of(program.text(body.file));
            if args.contains("\"current_thread\"") || args.contains("\"local\"") {
                note(RuntimeThreads::One);
            } else if let Some(threads) = entry.threads {
                note(threads);
            }
        }
        for call in body.types.calls() {
            let Some(path) = model.callee_path(call) else {
                continue;
            };
            match path.as_str() {
                "tokio::runtime::Builder::new_current_thread" => note(RuntimeThreads::One),
                "tokio::runtime::Builder::new_multi_thread" | "tokio::runtime::Runtime::new" => {
                    note(RuntimeThreads::Many);
                }
                _ => {}
            }
        }
    }
    found
}
