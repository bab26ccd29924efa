//! Clients and connections that a loop makes in each pass.

use super::ends::leaves_for_lack;
use super::jobs::{loop_further_out, takes_jobs};
use super::pages::turns_pages;
use crate::knowledge::{self, Api, ClientCost, OffloadClass};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Trips};
use crate::rules::given::{self, Given, bound_to, given_to, is_kept};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind};
use crate::text::FileRange;

/// Whether a call stands in a loop that makes the same thing in every pass: over items, or waiting for
/// them; not one that tries until it succeeds, and not with what differs from pass to pass.
pub(super) fn in_loop(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let at = pass_of(facts, call).unwrap_or(call);
    let around = facts.loops(at);
    let Some(innermost) = around.innermost.filter(|_| around.repeats()) else {
        return false;
    };
    // What a call gives that sends at once is the answer, whoever gets that.
    let sends = sends_at_once(facts, call);
    match around.trips {
        Trips::Sized => {}
        Trips::Unbounded if waits_for_items(facts, innermost, at) => {}
        Trips::Unbounded if follows_a_chain(facts, innermost) => {}
        Trips::Unbounded if takes_jobs(facts, innermost, at) => {}
        Trips::Unbounded if sends && turns_pages(facts, innermost, call) => {}
        _ => return false,
    }
    let gives_value = || {
        if at == call {
            is_tail(facts, call, innermost) || is_gathered(facts, call)
        } else {
            is_outcome(facts, call, at)
        }
    };
    (sends || !gives_value() && !depends_on_loop(facts, call, innermost, 0))
        && !lives_in(facts, call, innermost)
        && (!tries(facts, innermost, call) || sends && turns_pages(facts, innermost, call))
}

/// Whether a call makes its client for the one request that it sends, so that its arguments are no settings
/// of a client.
fn sends_at_once(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let api = facts.callee(call).api();
    let row = api.and_then(|api| knowledge::clients().get(api));
    row.is_some_and(|row| row.sends)
}

/// The block around a call that is started as a task of its own, or is what a closure makes of each
/// element: such a block runs once in each pass. What it hands to another function may live for long.
fn pass_of(facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
    let mut inner = call;
    let block = loop {
        let outer = facts.parent(inner)?;
        let block = facts.file.block(outer);
        if block.is_some_and(|block| matches!(block.kind, BlockKind::Async { .. }))
            && !facts.is_awaited(outer)
        {
            break outer;
        }
        inner = outer;
    };
    let given_to = facts.parent(block)?;
    let is_pass = matches!(facts.file.expr(given_to).kind, ExprKind::Closure(_))
        || facts.callee(given_to).api().is_some_and(starts_task);
    let asks = |path: ExprId| {
        let method = facts
            .parent(path)
            .and_then(|outer| facts.file.method_call(outer));
        method.is_some_and(|method| method.receiver == path)
    };
    let holder = bound_to(facts, call);
    let only_asks = holder.is_none_or(|local| facts.uses_of(local).all(asks));
    (is_pass && only_asks).then_some(block)
}

fn starts_task(api: Api) -> bool {
    let row = knowledge::async_contexts().offload.get(api);
    row.is_some_and(|row| row.class == OffloadClass::NewAsyncTask)
}

/// Whether a loop ends as soon as a pass behind the call succeeds: it tries one after the other.
pub(super) fn tries(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let range = facts.file.range(around);
    let after = facts.file.range(call).end;
    facts.own_exprs().any(|expr| {
        let own = facts.file.range(expr);
        let leaves = match facts.file.expr(expr).kind {
            ExprKind::Return(_) | ExprKind::Break { .. } => true,
            _ => return false,
        };
        let fails = match facts.file.expr(expr).kind {
            ExprKind::Return(Some(value)) => facts
                .value_or_callee_name(value)
                .is_some_and(|name| name == "Err"),
            _ => false,
        };
        leaves
            && !fails
            && range.contains_range(own)
            && own.start >= after
            && !facts.in_error_path(expr)
            && !leaves_for_lack(facts, expr, around)
    })
}

/// Names of calls that wait for the next item.
const WAITS: &[&str] = &[
    "recv",
    "accept",
    "next",
    "next_line",
    "read_line",
    "try_next",
    "receive",
    "dequeue",
    "pop",
    "lpop",
    "blpop",
    "brpop",
    "poll",
    "next_message",
];

/// Whether a call waits for what comes next in a stream of bytes.
fn reads_on(api: Api) -> bool {
    const READS: &[&str] = &[
        "tokio::io::AsyncReadExt::read",
        "tokio::io::AsyncReadExt::read_buf",
        "tokio::io::AsyncBufReadExt::read_until",
    ];
    READS.contains(&api.path().as_str())
}

fn waits_for_items(facts: &BodyFacts<'_>, around: ExprId, call: ExprId) -> bool {
    let range = facts.file.range(around);
    let before = facts.file.range(call).start;
    facts.own_exprs().any(|expr| {
        let own = facts.file.range(expr);
        range.contains_range(own)
            && own.end <= before
            && (calls::method_name(facts, expr).is_some_and(|name| WAITS.contains(&name))
                || facts.callee(expr).api().is_some_and(reads_on))
    })
}

/// Whether a value is what a task gives to whoever waits for its end: a pool connects at once this way.
fn is_outcome(facts: &BodyFacts<'_>, call: ExprId, task: ExprId) -> bool {
    let mut inner = call;
    while inner != task {
        let Some(outer) = facts.parent(inner) else {
            return false;
        };
        match facts.file.expr(outer).kind {
            ExprKind::Block(id) if facts.file.blocks[id].tail == Some(inner) => {}
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            _ if given::passes_on(facts, outer, inner) => {}
            _ => return false,
        }
        inner = outer;
    }
    true
}

/// Whether each pass goes on with what the former found, as pages of an answer name the next one:
/// `while let Some(page) = next { …; next = … }`.
fn follows_a_chain(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    let ExprKind::While { condition, body } = facts.file.expr(around).kind else {
        return false;
    };
    let ExprKind::Let { mut value, .. } = facts.file.expr(condition).kind else {
        return false;
    };
    while let Some(call) = facts.file.method_call(value)
        && matches!(call.method.name.as_str(), "take" | "as_ref" | "clone")
    {
        value = call.receiver;
    }
    let range = facts.file.range(body);
    facts.local(value).is_some_and(|next| {
        facts.own_exprs().any(|expr| {
            let is_inside = range.contains_range(facts.file.range(expr));
            let place = match facts.file.expr(expr).kind {
                ExprKind::Assign { lhs, .. } if is_inside => lhs,
                _ => return false,
            };
            facts.local(place) == Some(next)
        })
    })
}

/// Whether a value is what the closure of an iterator's method gives.
fn is_tail(facts: &BodyFacts<'_>, call: ExprId, around: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if outer == around {
            return matches!(facts.file.expr(around).kind, ExprKind::Closure(_));
        }
        match facts.file.expr(outer).kind {
            ExprKind::Block(id) if facts.file.blocks[id].tail == Some(inner) => {}
            ExprKind::Block(_) => return false,
            _ => {}
        }
        inner = outer;
    }
    false
}

/// Whether a closure of an iterator's method gives the variable that holds what is made, as one does that
/// collects them all: `.map(|host| { let client = make(host)?; Ok((host, client)) }).collect()`.
fn is_gathered(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    bound_to(facts, call).is_some_and(|holder| {
        facts.uses_of(holder).next().is_some()
            && given_to(facts, call, Some(holder)) == Given::Closure
    })
}

/// Whether what is made depends on what changes from pass to pass.
pub(super) fn depends_on_loop(
    facts: &BodyFacts<'_>,
    expr: ExprId,
    around: ExprId,
    depth: u8,
) -> bool {
    let range = facts.file.range(around);
    let mut depends = false;
    let mut open = vec![expr];
    while let Some(next) = open.pop() {
        if let Some(local) = facts.local(next) {
            let own = facts.file.pat(local).range;
            if range.contains_range(own) {
                match calls::initializer_of(facts, local) {
                    Some(init) if depth < 4 => {
                        depends |= depends_on_loop(facts, init, around, depth + 1);
                    }
                    _ => depends = true,
                }
            }
        }
        facts.file.each_child(next, &mut |child| open.push(child));
    }
    depends
}

/// Whether a loop inside, behind the call, uses it for long: a connection that is opened again when
/// it breaks.
pub(super) fn lives_in(facts: &BodyFacts<'_>, call: ExprId, around: ExprId) -> bool {
    let range = facts.file.range(around);
    let after = facts.file.range(call).end;
    facts.own_exprs().any(|expr| {
        let own = facts.file.range(expr);
        expr != around
            && range.contains_range(own)
            && own.start >= after
            && matches!(
                facts.file.expr(expr).kind,
                ExprKind::Loop { .. } | ExprKind::While { .. }
            )
    })
}

/// Whether a loop goes over the lines that come in at the standard input.
fn reads_input(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    let Some(over) = facts.iteration(around) else {
        return false;
    };
    let lines = facts.ty(over.iterable).peeled();
    lines.is("std::io::Lines")
        && lines
            .arg()
            .is_some_and(|read| read.is("std::io::StdinLock"))
}

/// A loop around a call of the function, which returns (`gives`) what is made or uses it up.
pub(in crate::rules) fn loop_of_callers(
    cx: &BodyCx<'_>,
    made: ExprId,
    gives: bool,
) -> Option<(FileRange, &'static str)> {
    let model = cx.model();
    let function = cx.facts().owner();
    let parameters = if sends_at_once(cx.facts(), made) {
        Vec::new()
    } else {
        parameters_of(cx, made)
    };
    for &(body, call) in model.callers(function) {
        let body = model.body(body);
        if !model.program.code_kind(body.owner).ships() {
            continue;
        }
        let facts = BodyFacts::of(model, body);
        let around = facts.loops(call);
        let is_driven = match (around.trips, around.innermost) {
            (Trips::Sized, Some(_)) => around.repeats(),
            (Trips::Unbounded, Some(innermost)) => {
                waits_for_items(&facts, innermost, call) || takes_jobs(&facts, innermost, call)
            }
            _ => false,
        };
        let holder = bound_to(&facts, call);
        let is_same = !gives || in_loop(&facts, call) && !is_kept(&facts, call, holder);
        // Each pass connects to another one.
        let is_other = around.innermost.is_some_and(|around| {
            let given = calls::arguments_in(&facts, call);
            let mut given = parameters
                .iter()
                .filter_map(|&position| given.get(position));
            given.any(|&argument| depends_on_loop(&facts, argument, around, 0))
        });
        let is_rare = is_other
            || facts.in_error_path(call)
            // What `main` awaits in a loop over what comes in is no start any more.
            || is_start(&facts, call)
                && around.trips != Trips::Unbounded
                && !around
                    .innermost
                    .is_some_and(|around| reads_input(&facts, around))
            || around
                .innermost
                .is_some_and(|around| tries(&facts, around, call));
        if is_driven && is_same && !is_rare {
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(call),
            };
            return Some((at, facts.function_name()));
        }
    }
    let further = || {
        let is_driven = |facts: &BodyFacts<'_>, call: ExprId| is_driven(facts, call);
        loop_further_out(model, function, &is_driven)
    };
    let is_alike = || is_pool(cx.facts(), made) && !depends_on_parameters(cx.facts(), made, 0);
    let further = (!gives && (sends_at_once(cx.facts(), made) || is_alike()))
        .then(further)
        .flatten();
    further.or_else(|| loop_handed_to(cx, gives))
}

/// Whether a call makes a client that connects to nobody yet.
fn is_pool(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let row = facts.callee(call).api();
    let row = row.and_then(|api| knowledge::clients().get(api));
    row.is_some_and(|row| row.cost == ClientCost::Pool)
}

/// Whether what is made depends on what the function is given, itself or through variables.
fn depends_on_parameters(facts: &BodyFacts<'_>, expr: ExprId, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    let mut open = vec![expr];
    while let Some(next) = open.pop() {
        if let Some(local) = facts.local(next) {
            let depends = match facts.initializer(local) {
                Some(value) if depth < DEEPEST => depends_on_parameters(facts, value, depth + 1),
                _ => true,
            };
            if depends {
                return true;
            }
        }
        facts.file.each_child(next, &mut |child| open.push(child));
    }
    false
}

/// Whether a call that is handed nothing of what is made stands in a loop over items or jobs, outside of what
/// runs at start or where something fails.
fn is_driven(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let around = facts.loops(call);
    let Some(innermost) = around.innermost else {
        return false;
    };
    let is_driven = match around.trips {
        Trips::Sized => around.repeats(),
        Trips::Unbounded => {
            waits_for_items(facts, innermost, call) || takes_jobs(facts, innermost, call)
        }
        _ => false,
    };
    is_driven
        && !facts.in_error_path(call)
        && !is_start(facts, call)
        && !tries(facts, innermost, call)
}

/// Whether a call is part of what a server does before it serves. What a program does that serves nobody is its work,
/// however often it is started.
fn is_start(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let model = facts.model();
    let package = facts.place.package;
    facts.is_start_up(call) && package.is_none_or(|package| model.serves_others(package))
}

/// A call that runs the function by its name for each item: `stream.for_each_concurrent(4, load)`, or that
/// hands it to a function whose loop calls it.
fn loop_handed_to(cx: &BodyCx<'_>, gives: bool) -> Option<(FileRange, &'static str)> {
    let model = cx.model();
    let function = cx.facts().owner();
    if gives {
        return None;
    }
    let own = model.bodies_of(model.program.workspace.file(cx.file_id()).package);
    let mut ships = own.filter(|body| model.program.code_kind(body.owner).ships());
    ships.find_map(|body| {
        let facts = BodyFacts::of(model, body);
        let mut values = facts.function_values().filter(|&(_, def)| def == function);
        values.find_map(|(value, _)| {
            let call = facts.parent(value)?;
            if facts.in_error_path(call) {
                return None;
            }
            if let Some(inner) = facts.workspace_callee(call) {
                return loop_inside(&facts, call, value, inner);
            }
            let is_loop = facts.is_item_call(call)
                && !is_start(&facts, call)
                && facts.item_trips(call) == Trips::Sized;
            let at = FileRange {
                file: facts.file_id,
                range: facts.file.range(call),
            };
            is_loop.then(|| (at, facts.function_name()))
        })
    })
}

/// Where a function calls in a loop over items what a call hands it.
fn loop_inside(
    facts: &BodyFacts<'_>,
    call: ExprId,
    value: ExprId,
    function: DefId,
) -> Option<(FileRange, &'static str)> {
    let inner = facts.of_function(function)?;
    let given = calls::arguments_in(facts, call);
    let position = given.iter().position(|&given| given == value)?;
    let params = inner.file.bodies[inner.body].params;
    let (_, handed) = inner.named(*inner.file.list(params).get(position)?)?;
    inner.uses_of(handed).find_map(|path| {
        let call = inner.parent(path)?;
        let is_call = matches!(inner.file.expr(call).kind,
            ExprKind::Call { callee, .. } if callee == path);
        let around = inner.loops(call);
        let is_driven = match (around.trips, around.innermost) {
            (Trips::Sized, Some(_)) => around.repeats(),
            (Trips::Unbounded, Some(innermost)) => {
                waits_for_items(&inner, innermost, call) && !tries(&inner, innermost, call)
            }
            _ => false,
        };
        let at = FileRange {
            file: inner.file_id,
            range: inner.file.range(call),
        };
        let is_rare = inner.in_error_path(call) || is_start(&inner, call);
        (is_call && is_driven && !is_rare).then(|| (at, inner.function_name()))
    })
}

/// The positions of the parameters that a call is made of, by themselves.
fn parameters_of(cx: &BodyCx<'_>, call: ExprId) -> Vec<usize> {
    let mut used = Vec::new();
    let mut open = vec![call];
    while let Some(next) = open.pop() {
        used.extend(cx.facts().local(next));
        cx.file().each_child(next, &mut |child| open.push(child));
    }
    let params = cx.file().list(cx.body().params).iter().enumerate();
    let named = params.filter(|&(_, &param)| {
        let local = cx.facts().named(param);
        local.is_some_and(|(_, local)| used.contains(&local))
    });
    named.map(|(position, _)| position).collect()
}
