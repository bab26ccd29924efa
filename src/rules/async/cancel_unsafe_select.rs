//! See rules/async/cancel_unsafe_select.md

mod again;
mod either;
mod gathered;
mod given_up;
mod wrapped;

use self::again::{comes_back, ends_loop, leads_to};
use self::gathered::gathers;
use self::given_up::{is_given_up, limits};
use self::wrapped::unwrapped;
use crate::finding::Confidence;
use crate::knowledge::{self, Api, CancelSafety, Progress};
use crate::rules::calls;
use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::remote::bodies_of_implementations;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::semantics::defs::DefId;
use crate::semantics::flow::{Onward, Place, Root};
use crate::syntax::hir::{
    BlockKind, ExprId, ExprKind, MacroKind, MatchArm, PatId, PatKind, Statement,
};
use crate::text::FileRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "cancel_unsafe_select",
    hooks: &[
        Hook::Expr(ExprKinds::MACRO, check),
        Hook::CallTo(ApiSet::Paths(TIMEOUTS), check_timeout),
        Hook::CallTo(ApiSet::Paths(either::RACES), either::check),
    ],
};

/// What drops the future that it is given when the time is up.
const TIMEOUTS: &[&str] = &["tokio::time::timeout", "tokio::time::timeout_at"];

/// How many functions of the workspace are followed to what is cancelled.
const DEEPEST: u8 = 2;

/// An operation that loses something when it is dropped half-way.
struct Unsafe {
    api: Api,
    row: &'static CancelSafety,
    /// The call in the function that the arm calls.
    through: Option<FileRange>,
    loss: Loss,
}

impl Unsafe {
    /// Whether a whole item is lost, not a part of a stream.
    fn is_item(&self) -> bool {
        self.loss == Loss::Taken || self.row.class == Progress::MessageLost
    }
}

/// What is lost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Loss {
    /// What the operation has done so far, or the value that it was given.
    Own,
    /// What the operation took, while something else is awaited.
    Taken,
}

/// What takes an item out of what outlives it, so that it is nowhere else.
const TAKERS: &[&str] = &[
    "recv",
    "next",
    "try_next",
    "accept",
    "next_line",
    "next_segment",
    "join_next",
    "read_chunk",
];

fn check(cx: &BodyCx<'_>, id: ExprId) {
    let ExprKind::Macro(call) = cx.expr(id).kind else {
        return;
    };
    let MacroKind::Select(arms) = cx.file().macro_calls[call].kind else {
        return;
    };
    if cx.is_quiet() {
        return;
    }
    let arms = cx.file().list(arms);
    for (position, arm) in arms.iter().enumerate() {
        let Some(future) = arm.future else { continue };
        let Some(found) = loses(cx, future) else {
            continue;
        };
        let others = arms.iter().enumerate();
        let others = others.filter(|&(other, _)| other != position);
        let winner = others
            .map(|(_, other)| other)
            .filter(|other| other.pat.is_some() && !ends_loop(cx, id, other.handler))
            .filter(|other| !(found.is_item() && limits(cx, future, other)))
            .find(|other| comes_back(cx, id, future, other));
        if let Some(winner) = winner
            && survives(cx, id, future)
        {
            let by = winner
                .future
                .map_or("another arm", |future| cx.source(future));
            let by = if by.len() > 60 || by.contains('\n') {
                "another arm".to_owned()
            } else {
                format!("`{by}`")
            };
            let taker = Taker {
                name: "select!",
                wins: format!("{by} wins"),
                goes_on: winner.handler,
            };
            report(cx, future, &found, &taker);
        }
    }
}

/// A time limit in a loop that tries again when the time is up.
fn check_timeout(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let ExprKind::Call { args, .. } = cx.expr(call).kind else {
        return;
    };
    let &[_, future] = cx.file().list(args) else {
        return;
    };
    if cx.is_quiet() || !cx.loops(call).repeats() {
        return;
    }
    let Some(found) = loses(cx, future) else {
        return;
    };
    let own = cx.file().range(call);
    let again = elapsed(cx, call).filter(|&branch| {
        if cx.file().range(branch).contains_range(own) {
            cx.facts().flow().graph().can_follow(branch, call)
        } else {
            leads_to(cx, branch, call, None)
        }
    });
    if let Some(goes_on) = again
        && survives(cx, call, future)
        && !(found.is_item() && is_given_up(cx, call, goes_on))
    {
        let taker = Taker {
            name: api.name(),
            wins: "the time is up".to_owned(),
            goes_on,
        };
        report(cx, future, &found, &taker);
    }
}

/// Where a loop goes on when the time of an awaited `timeout` is up, as far as it is plain.
fn elapsed(cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
    let whole = cx.parent(call)?;
    let ExprKind::Await(_) = cx.expr(whole).kind else {
        return None;
    };
    elapsed_of(cx, whole).or_else(|| {
        // Kept in a variable that is asked then.
        let mut uses = cx.facts().uses_of(cx.facts().bound_to(whole)?);
        let (asked, None) = (uses.next()?, uses.next()) else {
            return None;
        };
        elapsed_of(cx, asked)
    })
}

/// As [`elapsed`], of an expression with what the await gave.
fn elapsed_of(cx: &BodyCx<'_>, whole: ExprId) -> Option<ExprId> {
    let outer = cx.parent(whole)?;
    let file = cx.file();
    match cx.expr(outer).kind {
        ExprKind::MethodCall { .. } => {
            let is_error = match cx.api(outer)?.path().as_str() {
                "std::result::Result::is_err" => true,
                "std::result::Result::is_ok" => false,
                _ => return None,
            };
            let id = cx.parent(outer)?;
            match cx.expr(id).kind {
                ExprKind::If {
                    condition,
                    then_branch,
                    else_branch,
                } if condition == outer => Some(if is_error {
                    then_branch
                } else {
                    else_branch.unwrap_or(id)
                }),
                _ => None,
            }
        }
        ExprKind::Match { scrutinee, arms } if scrutinee == whole => {
            let mut arms = file.list(arms).iter();
            let late = |arm: &&MatchArm| !is_variant(cx, arm.pat, "Ok");
            let leaves = |arm: &&MatchArm| cx.facts().diverges(arm.body);
            let first = arms.clone().find(late);
            let goes_on = arms.find(|arm| late(arm) && !leaves(arm));
            goes_on.or(first).map(|arm| arm.body)
        }
        ExprKind::Let { pat, .. } => match cx.parent(outer).map(|id| (id, cx.expr(id).kind)) {
            Some((
                id,
                ExprKind::If {
                    then_branch,
                    else_branch,
                    ..
                },
            )) => {
                let goes_on = else_branch.unwrap_or(id);
                let is_error = is_variant(cx, pat, "Err");
                Some(if is_error { then_branch } else { goes_on })
            }
            _ => None,
        },
        ExprKind::Block(block) => {
            let mut statements = file.list(file.blocks[block].statements).iter();
            statements.find_map(|statement| match *statement {
                Statement::Let {
                    init: Some(init),
                    else_branch,
                    ..
                } if init == whole => else_branch,
                _ => None,
            })
        }
        _ => None,
    }
}

/// Whether a pattern is a variant of `Result` with something in it.
fn is_variant(cx: &BodyCx<'_>, pat: PatId, variant: &str) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    segments
        .last()
        .is_some_and(|last| last.name.as_str() == variant)
}

/// What drops the future, and what happens then.
struct Taker<'m> {
    name: &'m str,
    wins: String,
    /// What is evaluated before the loop comes back.
    goes_on: ExprId,
}

/// What the future of an arm loses, where it is made in the arm.
fn loses(cx: &BodyCx<'_>, future: ExprId) -> Option<Unsafe> {
    let call = unwrapped(cx, future);
    let block = cx.file().block(call);
    if block.is_some_and(|block| matches!(block.kind, BlockKind::Async { .. })) {
        return loses_in_block(cx, call);
    }
    match cx.callee(call) {
        Callee::Api(api) => lossy(api)
            .filter(|row| row.class != Progress::MessageLost || !keeps_value(cx, call))
            .map(|row| Unsafe {
                api,
                row,
                through: None,
                loss: Loss::Own,
            }),
        Callee::Function(def) => loses_in_function(cx.facts(), def, DEEPEST),
        Callee::Unknown => None,
    }
}

/// What a function loses; of a method that a trait only declares what each of its few implementations does.
fn loses_in_function(facts: &BodyFacts<'_>, def: DefId, depth: u8) -> Option<Unsafe> {
    if let Some(inner) = facts.of_function(def) {
        return loses_within(&inner, depth);
    }
    let model = facts.model();
    let mut found = bodies_of_implementations(model, def)?
        .into_iter()
        .map(|body| loses_within(&BodyFacts::of(model, body), depth));
    let first = found.next()??;
    found.all(|found| found.is_some()).then_some(first)
}

/// What an async block loses of what it borrows: the first operation in it, where more follow, or where
/// that one is itself lossy.
fn loses_in_block(cx: &BodyCx<'_>, block: ExprId) -> Option<Unsafe> {
    let facts = cx.facts();
    let within = cx.file().range(block);
    let flow = facts.flow();
    let born_outside = |call: ExprId| {
        let receiver = cx.file().method_call(call).map(|parts| parts.receiver);
        let places = flow.places_in(receiver.unwrap_or(call));
        places.iter().any(|(place, _)| match place.root {
            Root::Local(local) => !within.contains_range(cx.file().pat(local).range),
            Root::SelfParam => true,
            Root::Static(_) => false,
        })
    };
    let mut own = facts.api_calls().filter(|&(call, _)| {
        within.contains_range(cx.file().range(call))
            && facts.is_awaited_at_once(call)
            && born_outside(call)
    });
    let found = own.find_map(|(call, api)| {
        Some(Unsafe {
            api,
            row: lossy(api)?,
            through: Some(FileRange {
                file: facts.file_id,
                range: cx.file().range(call),
            }),
            loss: Loss::Own,
        })
    });
    found.or_else(|| {
        facts.own_calls().find_map(|(call, def)| {
            let is_part = within.contains_range(cx.file().range(call));
            let runs = is_part && facts.is_awaited_at_once(call) && born_outside(call);
            runs.then_some(())?;
            loses_in_function(facts, def, DEEPEST)
        })
    })
}

/// Whether a copy is sent of what is still there when the message is lost.
fn keeps_value(cx: &BodyCx<'_>, send: ExprId) -> bool {
    let Some(method) = cx.file().method_call(send) else {
        return false;
    };
    let &[value] = method.args else {
        return false;
    };
    let made = calls::initializer(cx, value).unwrap_or(value);
    let made = cx.file().method_call(made);
    made.is_some_and(|call| {
        matches!(call.method.name.as_str(), "clone" | "to_owned" | "to_vec")
            && !ends_with_pass(cx, call.receiver, send)
    })
}

/// Whether what is copied is a variable of the pass of a loop that sends the copy, and nothing behind that uses it.
fn ends_with_pass(cx: &BodyCx<'_>, copied: ExprId, send: ExprId) -> bool {
    let Some(local) = cx.facts().local(copied) else {
        return false;
    };
    let around = cx
        .loops(send)
        .innermost
        .map(|around| cx.file().range(around));
    let sent = cx.file().range(send);
    around.is_some_and(|around| around.contains_range(cx.file().pat(local).range))
        && cx
            .facts()
            .uses_of(local)
            .all(|path| cx.file().range(path).end <= sent.end)
}

/// What a call in a function that is raced loses for itself.
fn lost_in(facts: &BodyFacts<'_>, call: ExprId, api: Api, row: &'static CancelSafety) -> Unsafe {
    Unsafe {
        api,
        row,
        through: Some(FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        }),
        loss: Loss::Own,
    }
}

/// What an async function loses of what outlives it, itself or through those that it awaits.
fn loses_within(facts: &BodyFacts<'_>, depth: u8) -> Option<Unsafe> {
    if !facts.model().makes_future(facts.owner()) {
        return None;
    }
    let kept = |call| is_waited_for(facts, call) && outlives(facts, call);
    let own = facts.api_calls().find_map(|(call, api)| {
        let row = lossy(api).filter(|_| kept(call))?;
        Some(lost_in(facts, call, api, row))
    });
    let own = own.or_else(|| gathers(facts));
    own.or_else(|| loses_taken(facts)).or_else(|| {
        let deeper = depth.checked_sub(1)?;
        facts.own_calls().find_map(|(call, def)| {
            kept(call).then_some(())?;
            loses_in_function(facts, def, deeper)
        })
    })
}

/// Whether the future of a call is awaited, there or in the variable that holds it; what `select!` does with such a
/// variable is not known.
fn is_waited_for(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    facts.is_awaited_at_once(call) || facts.await_of(call).is_some()
}

/// An item that a function takes out of what outlives it and still works on while it awaits something
/// else.
fn loses_taken(facts: &BodyFacts<'_>) -> Option<Unsafe> {
    facts.api_calls().find_map(|(call, api)| {
        let row = knowledge::cancel_safety().get(api)?;
        let takes = row.class == Progress::Safe
            && TAKERS.contains(&api.name())
            && !api.path().as_str().starts_with("tokio::signal::");
        if !takes || !is_waited_for(facts, call) || !outlives(facts, call) {
            return None;
        }
        let wait = awaited_while_held(facts, call)?;
        Some(Unsafe {
            api,
            row,
            through: Some(FileRange {
                file: facts.file_id,
                range: facts.file.range(wait),
            }),
            loss: Loss::Taken,
        })
    })
}

/// What else is awaited between the call that takes an item and a use of that item, nothing having put
/// the item away before.
fn awaited_while_held(facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
    let uses = uses_of_taken(facts, call);
    let call = facts.await_of(call).unwrap_or(call);
    let graph = facts.flow().graph();
    let holds = |outer: ExprId, inner: ExprId| {
        let outer = facts.file.range(outer);
        outer.contains_range(facts.file.range(inner))
    };
    // Not what a later pass, which takes another item, comes by.
    let follow_in_pass = |from: ExprId| {
        let mut found = Vec::new();
        graph.walk(from, &mut |expr| {
            found.push(expr);
            if expr == call {
                Onward::Stop
            } else {
                Onward::Go
            }
        });
        found
    };
    let later = follow_in_pass(call);
    let waits = facts.suspensions().iter().copied();
    let mut waits = waits.filter(|&wait| !holds(wait, call) && later.contains(&wait));
    waits.find(|&wait| {
        let behind = follow_in_pass(wait);
        let is_put_away = uses.iter().any(|&path| {
            !holds(wait, path)
                && later.contains(&path)
                && follow_in_pass(path).contains(&wait)
                && puts_away(facts, path)
        });
        !is_put_away
            && uses
                .iter()
                .any(|&path| holds(wait, path) || behind.contains(&path))
    })
}

/// Where the variables are named that hold what a call took.
fn uses_of_taken(facts: &BodyFacts<'_>, call: ExprId) -> Vec<ExprId> {
    let file = facts.file;
    let mut value = facts.await_of(call).unwrap_or(call);
    let mut patterns = Vec::new();
    while let Some(outer) = facts.parent(value) {
        match file.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. }
                if file
                    .method_call(outer)
                    .is_some_and(|parts| parts.receiver == value) => {}
            ExprKind::Let { pat, .. } => {
                patterns.push(pat);
                break;
            }
            ExprKind::Match { scrutinee, arms } if scrutinee == value => {
                patterns.extend(file.list(arms).iter().map(|arm| arm.pat));
                break;
            }
            _ => {
                patterns.extend(facts.bound_to(value));
                break;
            }
        }
        value = outer;
    }
    let mut uses = Vec::new();
    for pat in patterns {
        file.each_binding(pat, &mut |local| uses.extend(facts.uses_of(local)));
    }
    uses
}

/// Whether what a path names is stored in what outlives the function, a copy of it included.
fn puts_away(facts: &BodyFacts<'_>, path: ExprId) -> bool {
    let outside = |expr: ExprId| {
        let flow = facts.flow();
        let places = flow.places_in(expr);
        places.iter().any(|(place, _)| match place.root {
            Root::SelfParam | Root::Static(_) => true,
            Root::Local(local) => flow.is_param(local),
        })
    };
    let mut inner = path;
    while let Some(outer) = facts.parent(inner) {
        let stores = match facts.file.expr(outer).kind {
            ExprKind::Assign { lhs, rhs } => rhs == inner && outside(lhs),
            ExprKind::MethodCall { .. } => facts.file.method_call(outer).is_some_and(|parts| {
                parts.receiver != inner && outside(parts.receiver) && !facts.is_awaited(outer)
            }),
            ExprKind::Block(_) | ExprKind::Closure { .. } => return false,
            _ => false,
        };
        if stores {
            return true;
        }
        inner = outer;
    }
    false
}

fn lossy(api: Api) -> Option<&'static CancelSafety> {
    let row = knowledge::cancel_safety().get(api)?;
    matches!(row.class, Progress::Lossy | Progress::MessageLost).then_some(row)
}

/// Whether the stream that a call works on is not the function's own: a parameter or a field.
fn outlives(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let worked_on = match facts.file.expr(call).kind {
        ExprKind::MethodCall { .. } => facts.file.method_call(call).map(|parts| parts.receiver),
        ExprKind::Call { .. } => Some(call),
        _ => None,
    };
    let places = worked_on.map(|expr| flow.places_in(expr));
    places.iter().flatten().any(|(place, _)| match place.root {
        Root::SelfParam => true,
        Root::Local(local) => flow.initializer(local).is_none() && flow.is_param(local),
        Root::Static(_) => false,
    })
}

/// Whether what the operation works on lives outside the loop around the `select!`.
fn survives(cx: &BodyCx<'_>, select: ExprId, future: ExprId) -> bool {
    let Some(around) = cx.loops(select).innermost else {
        return false;
    };
    let within = cx.file().range(around);
    let flow = cx.facts().flow();
    let receiver = cx.file().method_call(future).map(|call| call.receiver);
    let places = flow.places_in(receiver.unwrap_or(future));
    let outside = |place: &Place| match place.root {
        Root::Local(local) => !within.contains_range(cx.file().pat(local).range),
        Root::SelfParam | Root::Static(_) => true,
    };
    places.iter().any(|(place, _)| outside(place))
}

fn report(cx: &BodyCx<'_>, future: ExprId, found: &Unsafe, taker: &Taker<'_>) {
    let is_taken = found.loss == Loss::Taken;
    let loss = match found.row.class {
        _ if is_taken => "the item that it took and that is still worked on is dropped",
        Progress::MessageLost => "the value that is being sent is dropped",
        _ => "what it has read or written so far is lost",
    };
    let message = format!(
        "`{}` starts anew in every pass of this `{}` in `{}`: when {}, {loss}",
        found.api.name(),
        taker.name,
        cx.function_name(),
        taker.wins
    );
    let fix = match found.row.alternative {
        Some(alternative) => format!(
            "use {alternative}; or make the future before the loop, pin it and poll `&mut future` in the arm"
        ),
        None if is_taken => "only take the item in the arm and work on it in the handler, which is not cancelled; or put it where it outlives the call before anything else is awaited".to_owned(),
        None => "make the future before the loop, pin it (`tokio::pin!`) and poll `&mut future` in the arm, or give the work a task of its own and receive from it here".to_owned(),
    };
    let mut report = cx.report(future, message).fix(fix);
    if let Some(at) = found.through {
        report = report
            .at_most(Confidence::Medium)
            .related_at(at, "this is what is cancelled");
    }
    drop(report.related(cx.file().range(taker.goes_on), "then the loop comes back"));
}
