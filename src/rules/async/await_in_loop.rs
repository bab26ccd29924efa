//! See rules/async/await_in_loop.md

mod answers;
mod gathered;
mod objects;
mod rows;
mod streams;

use self::gathered::{adds, gathers};
use crate::finding::{Heat, Severity};
use crate::knowledge::{self, Api, Category, RemoteEffect};
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Trips};
use crate::rules::queries::{Varying, arguments};
use crate::rules::remote::{Level, Reader, Wait};
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::semantics::Runtime;
use crate::semantics::flow::{Place, Root, UseKind};
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, PatId, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "await_in_loop",
    hooks: &[
        Hook::Expr(
            ExprKinds::FOR.and(ExprKinds::WHILE).and(ExprKinds::LOOP),
            check,
        ),
        Hook::CallTo(ApiSet::Where(streams::takes_in_turn), streams::check),
    ],
};

fn check(cx: &BodyCx<'_>, id: ExprId) {
    let Some((pat, iterable, body)) = header(cx, id) else {
        return;
    };
    let awaits = own_awaits(cx, id, body);
    if awaits.is_empty() || cx.is_quiet() {
        return;
    }
    let counted = match cx.expr(id).kind {
        ExprKind::For { .. } => cx.loops(body).trips == Trips::Sized,
        _ => true,
    };
    let starts_server = cx.facts().is_concurrent() && cx.facts().is_start_up(id);
    if !counted || starts_server || comes_in_parts(cx, iterable) {
        return;
    }
    if leaves_early(cx, id, body) || depends_on_earlier_pass(cx, id, pat, body) || paces(cx, body) {
        return;
    }
    if let Some(publish) = published(cx, &awaits)
        && !is_of_item(cx, pat, body, publish)
    {
        report_publish(cx, publish, iterable);
        return;
    }
    if let Some(asks) = rows::asks_for_each(cx, pat, body, &awaits) {
        rows::report(cx, asks, iterable);
    } else if let Some(asks) = answers::keeps_each(cx, pat, body, &awaits) {
        answers::report(cx, asks, iterable);
    } else if let Some(waits) = waits_for_item(cx, pat, body, awaits) {
        report(cx, waits, iterable, cx.heat(id));
    }
}

/// The first await of a pass that waits for another machine or a file on behalf of its own item, where
/// the pass changes nothing there.
fn waits_for_item(
    cx: &BodyCx<'_>,
    pat: PatId,
    body: ExprId,
    awaits: Vec<ExprId>,
) -> Option<(ExprId, Wait)> {
    let effects = Reader::new(cx.model())
        .filling(cx.facts(), pat)
        .expr(cx.facts(), body);
    // What only writes files is done by one thread of the pool after the other.
    if effects.stores && effects.wait != Wait::Remote {
        return None;
    }
    // Databases have a rule of their own.
    if effects.level > Level::Reads || !matches!(effects.wait, Wait::Remote | Wait::Disk) {
        return None;
    }
    let waits = awaits.into_iter().find(|&expr| {
        // A future that a variable holds is made before.
        let made = match cx.expr(expr).kind {
            ExprKind::Await(inner) => cx.facts().future_in(inner).unwrap_or(expr),
            _ => expr,
        };
        let own = Reader::new(cx.model()).expr(cx.facts(), made);
        own.wait == effects.wait
            && uses_item(cx, pat, body, made)
            && !(own.stores && objects::has_one_key(cx, pat, body, made))
    })?;
    let picks_one = Varying::of(cx.facts(), &[pat], false, body).picks_one(cx.facts(), waits, body);
    (!picks_one).then_some((waits, effects.wait))
}

fn report(cx: &BodyCx<'_>, (waits, wait): (ExprId, Wait), iterable: ExprId, heat: Heat) {
    let severity = if wait == Wait::Remote && heat == Heat::Hot {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let report = cx
        .report(waits, message(cx, waits, iterable))
        .severity(severity);
    drop(report.related(cx.file().range(iterable), "for each of these"));
}

fn message(cx: &BodyCx<'_>, waits: ExprId, iterable: ExprId) -> String {
    let operation = operation(cx, waits);
    let what = match cx.file().method_call(operation) {
        Some(call) => call.method.name.as_str(),
        None => cx.source(operation).split('(').next().unwrap_or_default(),
    };
    format!(
        "`{what}` is awaited once per item of `{}` in `{}`: one round trip after another",
        cx.source(iterable),
        cx.function_name()
    )
}

/// Calls whose future waits until a broker has the message.
const PUBLISHES: &[&str] = &["rdkafka::producer::FutureProducer::send"];
/// Calls whose future gives another one that waits until a broker has the message.
const CONFIRMED: &[&str] = &[
    "lapin::Channel::basic_publish",
    "async_nats::jetstream::Context::publish",
    "async_nats::jetstream::Context::publish_with_headers",
    "async_nats::jetstream::Context::send_publish",
];

/// The first await of a pass that waits until a broker has a message, where the pass waits for nothing
/// else.
fn published(cx: &BodyCx<'_>, awaits: &[ExprId]) -> Option<ExprId> {
    const DEEPEST: u8 = 2;
    let mut first = None;
    for &expr in awaits {
        if waits_for_broker(cx.facts(), expr, DEEPEST) {
            first.get_or_insert(expr);
        } else if !is_confirmed_later(cx.facts(), expr) {
            return None;
        }
    }
    first
}

/// Whether each item brings the broker to which its message goes.
fn is_of_item(cx: &BodyCx<'_>, pat: PatId, body: ExprId, publish: ExprId) -> bool {
    const PUBLISHERS: &[&str] = &[
        "rdkafka::producer::FutureProducer",
        "lapin::Channel",
        "async_nats::jetstream::Context",
    ];
    let varying = Varying::of(cx.facts(), &[pat], false, body);
    let publish = cx.file().range(publish);
    cx.facts().calls().into_iter().any(|call| {
        publish.contains_range(cx.file().range(call))
            && arguments(cx.facts(), call).into_iter().any(|given| {
                let ty = cx.ty(given).behind_pointers();
                PUBLISHERS.iter().any(|path| ty.is(path)) && varying.is_in(cx.facts(), given)
            })
    })
}

/// Whether an await, or one in the function that is called there, waits until a broker has a message.
fn waits_for_broker(facts: &BodyFacts<'_>, expr: ExprId, depth: u8) -> bool {
    let ExprKind::Await(operation) = facts.file.expr(expr).kind else {
        return false;
    };
    let operation = facts.maker_of_future(operation);
    if let Callee::Function(def) = facts.callee(operation) {
        let Some(inner) = facts.of_function(def).filter(|_| depth > 0) else {
            return false;
        };
        let awaits = inner.suspensions_within(inner.root());
        return !awaits.is_empty()
            && awaits.iter().all(|&expr| {
                waits_for_broker(&inner, expr, depth - 1) || is_confirmed_later(&inner, expr)
            })
            && awaits
                .iter()
                .any(|&expr| waits_for_broker(&inner, expr, depth - 1));
    }
    let is_publish = |paths: &[&str], call: ExprId| {
        let api = facts.callee(call).api();
        api.is_some_and(|api| paths.contains(&api.path().as_str()))
    };
    is_publish(PUBLISHES, operation) || {
        let first = handed_to_client(facts, operation);
        matches!(facts.file.expr(first).kind, ExprKind::Await(call) if is_publish(CONFIRMED, call))
    }
}

/// The await that gave a confirmation, which may be kept in a variable or taken out of a result.
fn handed_to_client(facts: &BodyFacts<'_>, confirmation: ExprId) -> ExprId {
    const LONGEST: usize = 4;
    let mut first = confirmation;
    for _ in 0..LONGEST {
        if matches!(facts.file.expr(first).kind, ExprKind::Await(_)) {
            break;
        }
        let kept = facts
            .local(first)
            .and_then(|local| facts.initializer(local));
        let unwrapped = || {
            let api = facts.callee(first).api()?;
            let takes = api.path().as_str().starts_with("std::result::Result::")
                && matches!(api.name(), "unwrap" | "expect");
            facts
                .file
                .method_call(first)
                .filter(|_| takes)
                .map(|call| call.receiver)
        };
        let Some(inner) = kept
            .or_else(|| facts.taken_out_of(first))
            .or_else(unwrapped)
        else {
            break;
        };
        first = inner;
    }
    first
}

/// Whether an await only hands a message to the client: what it gives waits for the broker.
fn is_confirmed_later(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let ExprKind::Await(call) = facts.file.expr(expr).kind else {
        return false;
    };
    let api = facts.callee(call).api();
    api.is_some_and(|api| CONFIRMED.contains(&api.path().as_str()))
}

fn report_publish(cx: &BodyCx<'_>, publish: ExprId, iterable: ExprId) {
    let severity = if cx.heat(publish) == Heat::Hot {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let message = format!(
        "each message of `{}` waits in `{}` until the broker has confirmed the one before",
        cx.source(iterable),
        cx.function_name()
    );
    let report = cx.report(publish, message).severity(severity).fix(
        "start all sends, which keeps their order, and await the confirmations together behind the loop:          `futures::future::try_join_all(confirmations).await?`",
    );
    drop(report.related(cx.file().range(iterable), "for each of these"));
}

/// The pattern of an item, what gives the items, and the body of a loop over what is there when it
/// begins: `for`, or `while let` over an iterator or what is taken out of a collection.
fn header(cx: &BodyCx<'_>, id: ExprId) -> Option<(PatId, ExprId, ExprId)> {
    match cx.expr(id).kind {
        ExprKind::For {
            pat,
            iterable,
            body,
        } => Some((pat, iterable, body)),
        ExprKind::While { condition, body } => {
            if let Some((counter, list)) = cx.facts().counted(condition) {
                return steps_by_one(cx, counter, body).then_some((counter, list, body));
            }
            let ExprKind::Let { pat, value } = cx.expr(condition).kind else {
                return None;
            };
            if !cx.api(value).is_some_and(takes_out) {
                return None;
            }
            let source = cx.file().method_call(value)?.receiver;
            let taken = cx.facts().local(source)?;
            let mut changed = false;
            let flow = cx.facts().flow();
            flow.each_local_in(body, &mut |_, local| changed |= local == taken);
            (!changed).then_some((pat, source, body))
        }
        ExprKind::Loop { .. } => {
            let over = cx.facts().iteration(id)?;
            Some((over.pat, over.iterable, over.body))
        }
        _ => None,
    }
}

/// Whether each pass adds one to a counter, and nothing else changes it.
fn steps_by_one(cx: &BodyCx<'_>, counter: PatId, body: ExprId) -> bool {
    let Some(block) = cx.file().block(body) else {
        return false;
    };
    let steps = cx
        .file()
        .list(block.statements)
        .iter()
        .filter_map(|statement| match *statement {
            Statement::Expr(expr) => Some(expr),
            _ => None,
        });
    let mut steps = steps.chain(block.tail);
    let adds_one = |expr: ExprId| match cx.expr(expr).kind {
        ExprKind::CompoundAssign {
            op: BinaryOp::Add,
            lhs,
            rhs,
        } => cx.facts().local(lhs) == Some(counter) && cx.source(rhs) == "1",
        _ => false,
    };
    let mut changes = 0;
    let flow = cx.facts().flow();
    flow.each_local_in(body, &mut |path, local| {
        changes += usize::from(local == counter && flow.use_kind(path) == UseKind::Change);
    });
    steps.any(adds_one) && changes == 1
}

/// Whether a call takes the next of what is there.
fn takes_out(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "std::iter::Iterator::next"
            | "std::vec::Vec::pop"
            | "std::collections::VecDeque::pop_front"
            | "std::collections::VecDeque::pop_back"
            | "std::collections::BTreeSet::pop_first"
            | "std::collections::BTreeMap::pop_first"
    )
}

/// The awaits of a loop's own passes, not those of loops or tasks inside.
fn own_awaits(cx: &BodyCx<'_>, id: ExprId, body: ExprId) -> Vec<ExprId> {
    let mut awaits = cx.facts().suspensions_within(body);
    awaits.retain(|&expr| {
        matches!(cx.expr(expr).kind, ExprKind::Await(_))
            && cx.loops(expr).innermost == Some(id)
            && cx.facts().task_frame(expr) == cx.facts().task_frame(id)
    });
    awaits.extend(driven(cx, id, body));
    awaits
}

/// The calls of a loop's own passes that drive a future to its end, where no task is that they block:
/// `runtime.block_on(..)`.
fn driven(cx: &BodyCx<'_>, id: ExprId, body: ExprId) -> impl Iterator<Item = ExprId> {
    let within = cx.file().range(body);
    let calls = cx.facts().api_calls().filter(move |&(call, api)| {
        within.contains_range(cx.file().range(call))
            && knowledge::blocking(api).is_some_and(|row| row.category == Category::BlockOn)
            && cx.loops(call).innermost == Some(id)
            && cx.facts().task_frame(call) == cx.facts().task_frame(id)
            && cx.context(call).runtime == Runtime::Plain
    });
    calls.map(|(call, _)| call)
}

/// What is awaited, or driven: the call itself or the first that an `async` block awaits.
fn operation(cx: &BodyCx<'_>, waits: ExprId) -> ExprId {
    let mut waits = waits;
    if makes_own_future(cx, waits) {
        return waits;
    }
    if !matches!(cx.expr(waits).kind, ExprKind::Await(_)) {
        let Some(&driven) = arguments(cx.facts(), waits).last() else {
            return waits;
        };
        let mut inner = cx.facts().suspensions_within(driven);
        inner.sort_by_key(|&expr| cx.file().range(expr).end);
        match inner.first() {
            Some(&first) => waits = first,
            None => return driven,
        }
    }
    match cx.expr(waits).kind {
        ExprKind::Await(_) => cx.facts().taken_out_of(waits).unwrap_or(waits),
        _ => waits,
    }
}

/// Whether a call makes the future of an async function of the workspace.
fn makes_own_future(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let callee = cx.facts().workspace_callee(call);
    callee.is_some_and(|def| cx.model().makes_future(def))
}

/// Whether the iterated value is cut into parts, so that each pass carries many items.
fn comes_in_parts(cx: &BodyCx<'_>, iterable: ExprId) -> bool {
    let call = cx.file().method_call(iterable);
    call.is_some_and(|call| call.method.name.as_str().contains("chunks"))
}

/// Whether a loop ends early, before its items do, by something else than `?`.
fn leaves_early(cx: &BodyCx<'_>, id: ExprId, body: ExprId) -> bool {
    let (ExprKind::Loop { .. }, Some(block)) = (cx.expr(id).kind, cx.file().block(body)) else {
        return leaves(cx, body);
    };
    // The first statement of a `loop` over items ends it with them.
    let steps = cx.file().list(block.statements).iter().skip(1);
    let parts = steps.flat_map(|statement| match *statement {
        Statement::Expr(expr) => [Some(expr), None],
        Statement::Let {
            init, else_branch, ..
        } => [init, else_branch],
        Statement::Item(_) => [None, None],
    });
    let mut parts = parts.flatten().chain(block.tail);
    parts.any(|part| leaves(cx, part))
}

fn leaves(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr).kind {
        // `Err(error) => return Err(error)`
        ExprKind::Return(_) if cx.in_error_path(expr) => return false,
        ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Yield(_) => return true,
        ExprKind::Closure(_) => return false,
        _ => {}
    }
    let mut found = false;
    cx.file()
        .each_child(expr, &mut |child| found = found || leaves(cx, child));
    found
}

/// Whether a pass sleeps, or waits for its turn.
fn paces(cx: &BodyCx<'_>, body: ExprId) -> bool {
    let range = cx.file().range(body);
    cx.facts().api_calls().any(|(call, api)| {
        range.contains_range(cx.file().range(call))
            && knowledge::remote_io().calls.get(api).is_some_and(|row| {
                matches!(row.effect, RemoteEffect::Delay | RemoteEffect::Ordering)
            })
    })
}

/// Whether a pass needs what an earlier one left: a variable from outside is changed other than by
/// adding to it, or is added to and read.
fn depends_on_earlier_pass(cx: &BodyCx<'_>, id: ExprId, item: PatId, body: ExprId) -> bool {
    let flow = cx.facts().flow();
    let within = cx.file().range(id);
    let outside =
        |local: PatId| local != item && !within.contains_range(cx.file().pat(local).range);
    // That a `loop` asks for its items is no more than `for` does.
    let asks = asked_first(cx, id, body).map(|asked| cx.file().range(asked));
    let asks = |path| asks.is_some_and(|asked| asked.contains_range(cx.file().range(path)));
    let mut changed: Vec<PatId> = Vec::new();
    let mut depends = false;
    flow.each_local_in(body, &mut |path, local| {
        if outside(local) && !asks(path) && flow.use_kind(path) == UseKind::Change {
            changed.push(local);
            depends |= !gathers(cx, path);
        }
    });
    flow.each_local_in(body, &mut |path, local| {
        depends |= changed.contains(&local) && !gathers(cx, path);
    });
    depends || changes_fields(cx, body)
}

/// Whether a pass changes a field of `self` or a static other than by adding to what it does not read.
fn changes_fields(cx: &BodyCx<'_>, body: ExprId) -> bool {
    let flow = cx.facts().flow();
    let places = flow.places_in(body);
    let within = cx.file().range(body);
    let gathered = |of: &Place| {
        let calls = cx.facts().calls().into_iter();
        let calls = calls.filter(|&call| within.contains_range(cx.file().range(call)));
        let receivers = calls.filter_map(|call| {
            let call = cx.file().method_call(call)?;
            let is_field = matches!(cx.expr(call.receiver).kind, ExprKind::Field { .. });
            (is_field && adds(call.method.name.as_str())).then_some(call.receiver)
        });
        let on = receivers.filter(|&on| matches!(&flow.places_in(on)[..], [(one, _)] if one == of));
        on.count()
    };
    places.iter().any(|(place, changed)| {
        let used = || places.iter().filter(|(other, _)| other.overlaps(place));
        *changed
            && !matches!(place.root, Root::Local(_))
            && (place.fields.is_empty() || used().count() != gathered(place))
    })
}

/// The call by which a pass of a `loop` over items asks for the next.
fn asked_first(cx: &BodyCx<'_>, id: ExprId, body: ExprId) -> Option<ExprId> {
    let (ExprKind::Loop { .. }, Some(block)) = (cx.expr(id).kind, cx.file().block(body)) else {
        return None;
    };
    match cx.file().list(block.statements).first() {
        Some(&Statement::Let { init, .. }) => init,
        _ => None,
    }
}

/// Whether what is awaited depends on the item: by name, or through variables of the pass.
fn uses_item(cx: &BodyCx<'_>, pat: PatId, body: ExprId, expr: ExprId) -> bool {
    let flow = cx.facts().flow();
    let mut of_item = Vec::new();
    flow.each_binding(pat, &mut |binding| of_item.push(binding));
    let within = cx.file().range(body);
    let mut found = false;
    flow.each_local_in(expr, &mut |_, local| {
        found |= of_item.contains(&local) || within.contains_range(cx.file().pat(local).range);
    });
    found
}
