//! What becomes of the two ends of a channel in the function that makes it.

mod drained;
mod elsewhere;
mod ways;

pub(super) use elsewhere::Elsewhere;
use ways::{Way, way_of};

use super::facts::BodyFacts;
use crate::finding::Heat;
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, Statement};
use crate::text::TextRange;

/// The ends of a channel as the function that makes it uses them.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The calls that send.
    pub(super) sends: Vec<ExprId>,
    /// The places that receive.
    receives: Vec<ExprId>,
    /// Other uses that stay with the function: dropping, asking for the length.
    others: Vec<ExprId>,
    /// The sender has no name, or one that says that it is not used.
    sender_is_unused: bool,
    /// The sender is handed to code that is not followed.
    sender_leaves: bool,
    /// The receiver is handed to code that is not followed.
    receiver_leaves: bool,
    /// Where the sender goes from here.
    sender_ways: Vec<Way>,
    /// Where it is handed on.
    handed: Vec<ExprId>,
    /// Where the receiver goes from here.
    receiver_ways: Vec<Way>,
}

/// Whether a function hands out permits of a semaphore, which bound what is under way.
pub(super) fn has_permits(facts: &BodyFacts<'_>) -> bool {
    facts.api_calls().any(|(_, api)| {
        api.path().as_str().contains("::Semaphore::") && api.name().contains("acquire")
    })
}

/// Whether a channel is of a type that callers choose: those of different callers have nothing in common.
fn may_be_of_many_types(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let ends = facts.ty(call).tuple().unwrap_or_default();
    !ends
        .iter()
        .all(|end| end.args().all(|item| !item.is_parameter()))
}

/// Names of the methods that put a value into a channel.
const SEND: &[&str] = &[
    "send",
    "send_async",
    "send_all",
    "unbounded_send",
    "start_send",
    "try_send",
    "feed",
    "push",
];

/// Names of the methods that take values out of a channel.
const RECEIVE: &[&str] = &[
    "recv",
    "recv_async",
    "recv_many",
    "recv_timeout",
    "blocking_recv",
    "next",
    "for_each",
    "try_recv",
    "try_next",
    "iter",
    "into_iter",
    "try_iter",
    "drain",
];

impl Flow {
    /// The flow of the channel that a call makes; `None` where its ends are not named.
    pub(super) fn of(facts: &BodyFacts<'_>, call: ExprId) -> Option<Self> {
        if let Some(Way::Result(function, None)) = way_of(facts, call)
            && !may_be_of_many_types(facts, call)
        {
            return Some(Self {
                sender_leaves: true,
                receiver_leaves: true,
                sender_ways: vec![Way::Result(function, Some(0))],
                receiver_ways: vec![Way::Result(function, Some(1))],
                ..Self::default()
            });
        }
        let PatKind::Tuple(ends) = facts.file.pat(facts.bound_to(call)?).kind else {
            return None;
        };
        let &[sender, receiver] = facts.file.list(ends) else {
            return None;
        };
        let mut flow = Self {
            sender_is_unused: match facts.file.pat(sender).kind {
                PatKind::Wild => true,
                PatKind::Binding { name, .. } => name.as_str().starts_with('_'),
                _ => false,
            },
            ..Self::default()
        };
        flow.follow(facts, sender, SEND, true);
        flow.follow(facts, receiver, RECEIVE, false);
        Some(flow)
    }

    fn follow(&mut self, facts: &BodyFacts<'_>, end: PatId, methods: &[&str], sends: bool) {
        let mut names = vec![end];
        let mut next = 0;
        while let Some(&name) = names.get(next) {
            next += 1;
            if !matches!(
                facts.file.pat(name).kind,
                PatKind::Binding { .. } | PatKind::Wild
            ) {
                self.leaves(sends);
            }
            for path in facts.uses_of(name) {
                let end = if sends { path } else { as_stream(facts, path) };
                match copied_to(facts, end).or_else(|| renamed(facts, path, end)) {
                    Some(copy) if !names.contains(&copy) => names.push(copy),
                    Some(_) => {}
                    None => self.note(facts, end, methods, sends),
                }
            }
        }
    }

    fn note(&mut self, facts: &BodyFacts<'_>, path: ExprId, methods: &[&str], sends: bool) {
        let Some(parent) = facts.parent(path) else {
            return self.leaves(sends);
        };
        if let Some(method) = facts.file.method_call(parent)
            && method.receiver == path
        {
            let name = method.method.name.as_str();
            match (methods.contains(&name), sends) {
                (true, true) => self.sends.push(parent),
                (true, false) => self.receives.push(parent),
                (false, _) if matches!(name, "clone" | "into") => {
                    self.leaves(sends);
                    self.note_way(facts, parent, sends);
                }
                (false, _) => self.others.push(parent),
            }
            return;
        }
        if matches!(facts.file.expr(parent).kind, ExprKind::For { iterable, .. } if iterable == path)
        {
            self.receives.push(path);
            return;
        }
        let drops = facts
            .callee(parent)
            .api()
            .is_some_and(|api| api.path().as_str() == "std::mem::drop");
        if drops {
            self.others.push(parent);
        } else {
            self.leaves(sends);
            self.note_way(facts, path, sends);
        }
    }

    fn note_way(&mut self, facts: &BodyFacts<'_>, end: ExprId, sends: bool) {
        if sends {
            self.handed.push(end);
        }
        let ways = if sends {
            &mut self.sender_ways
        } else {
            &mut self.receiver_ways
        };
        ways.extend(way_of(facts, end));
    }

    fn leaves(&mut self, sends: bool) {
        if sends {
            self.sender_leaves = true;
        } else {
            self.receiver_leaves = true;
        }
    }

    /// Whether the sender is named so that nothing is done with it: it stands in for one that comes later.
    pub(super) fn never_sends(&self) -> bool {
        self.sender_is_unused && !self.sender_leaves && self.sends.is_empty()
    }

    /// Whether one function's own code uses both ends: what was sent is bounded by it.
    pub(super) fn stays(&self, facts: &BodyFacts<'_>, call: ExprId) -> bool {
        let task = facts.task_frame(call);
        let uses = [&self.sends, &self.receives, &self.others];
        !self.sender_leaves
            && !self.receiver_leaves
            && uses
                .into_iter()
                .flatten()
                .all(|&place| facts.task_frame(place) == task)
    }

    /// Whether the function's own code, and no task or other function, holds the sender.
    pub(super) fn sends_from_here(&self, facts: &BodyFacts<'_>, channel: ExprId) -> bool {
        let task = facts.task_frame(channel);
        let uses = [&self.sends, &self.others];
        !self.sender_leaves
            && !self.sends.is_empty()
            && uses
                .into_iter()
                .flatten()
                .all(|&place| facts.task_frame(place) == task)
    }

    /// Whether every sender is known and sends once: there are as many values as senders.
    pub(super) fn sends_once(&self, facts: &BodyFacts<'_>, call: ExprId) -> bool {
        !self.sender_leaves
            && !self.sends.is_empty()
            && !self.is_called_to_send(facts, call)
            && self.sends.iter().all(|&send| {
                let mut around = facts.loops_around(send).into_iter();
                around.all(|(of, trips)| !trips.repeats() || facts.leaves_behind(send, of))
                    && !is_paced(facts, call, send)
            })
    }

    /// Whether the channel is made for what runs at the time, such as a request, and its sender handed on before
    /// anything else comes: a function that takes it sends for that alone.
    fn is_for_one(&self, facts: &BodyFacts<'_>, call: ExprId) -> bool {
        facts.heat(call) == Heat::Hot && !self.handed.iter().any(|&at| is_paced(facts, call, at))
    }

    /// Whether every send is known and runs once, or once for each element of what is in memory
    /// already: the channel holds no more than that.
    pub(super) fn sends_what_is_there(&self, facts: &BodyFacts<'_>, call: ExprId) -> bool {
        !self.sender_leaves
            && !self.sends.is_empty()
            && !self.is_called_to_send(facts, call)
            && self.sends.iter().all(|&send| {
                let mut around = facts.loops_around(send).into_iter();
                around.all(|(of, trips)| !trips.repeats() || is_over_memory(facts, of))
                    && !is_paced(facts, call, send)
            })
    }

    /// Whether a closure sends that requests run, or that is kept to be called again and again.
    fn is_called_to_send(&self, facts: &BodyFacts<'_>, channel: ExprId) -> bool {
        let mut sends = self.sends.iter();
        self.is_asked_by_closure(facts, channel)
            || sends.any(|&send| is_in_kept_closure(facts, send))
    }

    /// Whether a closure sends that requests run, of a channel that they share.
    pub(super) fn is_asked_by_closure(&self, facts: &BodyFacts<'_>, channel: ExprId) -> bool {
        facts.heat(channel) != Heat::Hot && self.is_asked_to_send(facts)
    }

    /// Whether its function takes one value and is done with the channel: it carries a reply.
    pub(super) fn takes_one_reply(&self, facts: &BodyFacts<'_>) -> bool {
        const ONE: &[&str] = &["recv", "recv_async", "recv_timeout", "blocking_recv"];
        let takes_one = |receive: ExprId| {
            let method = facts.file.method_call(receive);
            method.is_some_and(|call| ONE.contains(&call.method.name.as_str()))
                && !facts.loops(receive).repeats()
        };
        !self.receiver_leaves
            && matches!(self.receives.as_slice(), &[receive] if takes_one(receive))
    }

    /// Whether what is sent is `()`.
    pub(super) fn carries_units(&self, facts: &BodyFacts<'_>) -> bool {
        self.sends.iter().any(|&send| {
            let args = facts
                .file
                .method_call(send)
                .map_or(&[][..], |call| call.args);
            args.first().is_some_and(|&value| facts.ty(value).is_unit())
        })
    }

    /// A call that sends whatever comes from outside: in hot code, or in a loop that waits.
    pub(super) fn driven_send(&self, facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
        let mut sends = self.sends.iter().copied();
        sends.find(|&send| facts.heat(send) == Heat::Hot || is_paced(facts, call, send))
    }

    /// Whether a call sends for requests or connections that come in.
    pub(super) fn is_asked_to_send(&self, facts: &BodyFacts<'_>) -> bool {
        let mut sends = self.sends.iter();
        sends.any(|&send| facts.heat(send) == Heat::Hot)
    }

    /// Whether a call sends again and again, and not for one person alone.
    pub(super) fn sends_for_many(&self, facts: &BodyFacts<'_>) -> bool {
        let mut sends = self.sends.iter();
        sends.any(|&send| {
            let often = facts.heat(send) == Heat::Hot
                || facts.heat(send) == Heat::Normal
                    && (facts.is_asked_for()
                        || facts.loops(send).repeats() && !is_beat(facts, send));
            often && !facts.works_for_one(send)
        })
    }

    /// Whether all that takes values is seen, and waits for nothing else meanwhile: it keeps up.
    pub(super) fn keeps_up(&self, facts: &BodyFacts<'_>) -> bool {
        !self.receiver_leaves
            && !self.receives.is_empty()
            && self.receives.iter().all(|&receive| {
                facts.loops(receive).innermost.is_some()
                    && slow_step_after(facts, receive).is_none()
            })
    }

    /// What the receiver waits for with each value.
    pub(super) fn slow_step(&self, facts: &BodyFacts<'_>) -> Option<ExprId> {
        let mut receives = self.receives.iter().copied();
        receives.find_map(|receive| {
            let inner = drained::within_loop_of(facts, &self.receives, receive);
            // It waits once for all that was there.
            let is_emptied = |&inner: &ExprId| slow_step_after(facts, inner).is_none();
            slow_step_after(facts, receive).filter(|_| !inner.iter().any(is_emptied))
        })
    }
}

/// The call that makes a channel of which a variable is one end.
pub(super) fn made_with(facts: &BodyFacts<'_>, end: PatId) -> Option<ExprId> {
    let body = &facts.file.bodies[facts.body];
    let exprs = (body.first_expr.index()..body.end_expr.index()).map(ExprId::from_index);
    let blocks = exprs.filter_map(|expr| facts.file.block(expr));
    let mut statements = blocks.flat_map(|block| facts.file.list(block.statements));
    statements.find_map(|statement| match *statement {
        Statement::Let { pat, init, .. } => match facts.file.pat(pat).kind {
            PatKind::Tuple(ends) if facts.file.list(ends).contains(&end) => init,
            _ => None,
        },
        _ => None,
    })
}

/// Whether a place lies in a closure that is put on the heap or into a field: a callback.
fn is_in_kept_closure(facts: &BodyFacts<'_>, place: ExprId) -> bool {
    const KEEPERS: &[&str] = &["std::boxed::Box::new", "std::sync::Arc::new"];
    let mut inner = place;
    while let Some(outer) = facts.parent(inner) {
        if let ExprKind::Closure(_) = facts.file.expr(inner).kind {
            let api = facts.callee(outer).api();
            if api.is_some_and(|api| KEEPERS.contains(&api.path().as_str()))
                || matches!(facts.file.expr(outer).kind, ExprKind::Struct { .. })
            {
                return true;
            }
        }
        inner = outer;
    }
    false
}

/// Whether a loop, or the closure of an iterator's method, runs for each element of a collection.
fn is_over_memory(facts: &BodyFacts<'_>, of: ExprId) -> bool {
    let mut over = match facts.file.expr(of).kind {
        ExprKind::For { .. } | ExprKind::While { .. } => match facts.iteration(of) {
            Some(over) => over.iterable,
            None => return false,
        },
        ExprKind::Closure(_) => {
            let call = facts
                .parent(of)
                .and_then(|call| facts.file.method_call(call));
            let Some(call) = call else { return false };
            call.receiver
        }
        _ => return false,
    };
    loop {
        over = match facts.file.expr(over).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => match facts.file.method_call(over) {
                Some(call) => call.receiver,
                None => return false,
            },
            _ => break,
        };
    }
    let ty = facts.ty(over).behind_pointers();
    ty.element().is_some() || ty.is_collection()
}

/// The stream of its values that a call makes of the receiving end; the end itself where there is none.
fn as_stream(facts: &BodyFacts<'_>, end: ExprId) -> ExprId {
    let streams = &knowledge::channels().streams;
    let call = facts.parent(end).filter(|&call| {
        let api = facts.callee(call).api();
        api.is_some_and(|api| streams.get(api).is_some())
    });
    call.unwrap_or(end)
}

/// The variable that holds the stream that is made of an end.
fn renamed(facts: &BodyFacts<'_>, path: ExprId, stream: ExprId) -> Option<PatId> {
    let pat = facts.bound_to(stream).filter(|_| stream != path)?;
    matches!(facts.file.pat(pat).kind, PatKind::Binding { .. }).then_some(pat)
}

/// The variable that a plain `let` binds to a clone of what a path names, or to a reference to it.
fn copied_to(facts: &BodyFacts<'_>, path: ExprId) -> Option<PatId> {
    let parent = facts.parent(path)?;
    let copies = match facts.file.expr(parent).kind {
        ExprKind::Reference { .. } => true,
        ExprKind::MethodCall { .. } => facts
            .file
            .method_call(parent)
            .is_some_and(|method| method.method.name.as_str() == "clone"),
        // `let mut receiver = receiver;`
        _ => false,
    };
    let value = if copies { parent } else { path };
    let pat = facts.bound_to(value)?;
    matches!(facts.file.pat(pat).kind, PatKind::Binding { .. }).then_some(pat)
}

/// Whether a place lies in a loop that waits for something in every pass, such as one that accepts
/// or reads, and that the channel outlives.
fn is_paced(facts: &BodyFacts<'_>, channel: ExprId, place: ExprId) -> bool {
    let channel = facts.file.range(channel);
    let mut around = facts.parent(place);
    while let Some(expr) = around {
        let range = facts.file.range(expr);
        if range.contains_range(channel) {
            return false;
        }
        let endless = matches!(
            facts.file.expr(expr).kind,
            ExprKind::Loop { .. } | ExprKind::While { .. }
        );
        if endless
            && !facts.leaves_behind(place, expr)
            && is_woken(facts, expr, range, facts.file.range(place))
        {
            return true;
        }
        around = facts.parent(expr);
    }
    false
}

/// Where the loop that takes values waits for something else in each pass.
fn slow_step_after(facts: &BodyFacts<'_>, receive: ExprId) -> Option<ExprId> {
    let own = facts.file.range(receive);
    if let Some(wait) = waits_for_each(facts, receive) {
        return Some(wait);
    }
    let mut inner = receive;
    let mut around = facts.parent(receive);
    while let Some(expr) = around {
        match facts.file.expr(expr).kind {
            ExprKind::For { iterable, body, .. } if iterable == inner => {
                return waits_in(facts, body, facts.file.range(body), own);
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } => {
                return waits_in(facts, expr, facts.file.range(expr), own);
            }
            ExprKind::Closure(_) => return None,
            _ => {}
        }
        inner = expr;
        around = facts.parent(expr);
    }
    None
}

/// Where the future that `for_each` makes of each value of a stream waits.
fn waits_for_each(facts: &BodyFacts<'_>, receive: ExprId) -> Option<ExprId> {
    let api = facts.callee(receive).api()?;
    let &[each] = facts.file.method_call(receive)?.args else {
        return None;
    };
    let range = facts.file.range(each);
    let mut waits = facts.suspensions().iter().copied();
    (api.path().as_str() == "futures::stream::StreamExt::for_each")
        .then(|| waits.find(|&wait| range.contains_range(facts.file.range(wait))))
        .flatten()
}

/// The first place in a range, on the same task as `inside`, that waits for anything but what
/// happens at `but`.
fn waits_in(
    facts: &BodyFacts<'_>,
    inside: ExprId,
    range: TextRange,
    but: TextRange,
) -> Option<ExprId> {
    waits_within(facts, inside, range, but).next()
}

/// The places of [`waits_in`].
fn waits_within(
    facts: &BodyFacts<'_>,
    inside: ExprId,
    range: TextRange,
    but: TextRange,
) -> impl Iterator<Item = ExprId> {
    let task = facts.task_frame(inside);
    let awaited = facts.suspensions().iter().copied();
    awaited
        .chain(facts.effects().iter().map(|effect| effect.call))
        .filter(move |&wait| {
            let own = facts.file.range(wait);
            range.contains_range(own) && !own.contains_range(but) && facts.task_frame(wait) == task
        })
}

/// Whether a loop waits for what others do, not for a clock alone.
fn is_woken(facts: &BodyFacts<'_>, inside: ExprId, range: TextRange, but: TextRange) -> bool {
    waits_within(facts, inside, range, but).any(|wait| !is_clock(facts, wait))
}

/// Whether the innermost loop around a place is one that only a clock wakes.
fn is_beat(facts: &BodyFacts<'_>, place: ExprId) -> bool {
    let innermost = facts.loops(place).innermost;
    innermost.is_some_and(|around| {
        let range = facts.file.range(around);
        let mut waits = waits_within(facts, around, range, facts.file.range(place)).peekable();
        waits.peek().is_some() && waits.all(|wait| is_clock(facts, wait))
    })
}

/// Whether a place waits until it is time, a heartbeat's or a retry's.
fn is_clock(facts: &BodyFacts<'_>, wait: ExprId) -> bool {
    let call = match facts.file.expr(wait).kind {
        ExprKind::Await(future) => facts.maker_of_future(future),
        _ => wait,
    };
    facts.callee(call).api().is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "async_std::task::sleep"
                | "std::thread::sleep"
                | "tokio::time::Interval::tick"
                | "tokio::time::sleep"
                | "tokio::time::sleep_until"
        )
    })
}
