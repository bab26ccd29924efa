//! What becomes of the two ends of a channel in the function that makes it.

use super::context::BodyCx;
use crate::finding::Heat;
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
    /// The sender is handed to code that is not followed.
    sender_leaves: bool,
    /// The receiver is handed to code that is not followed.
    receiver_leaves: bool,
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
    "try_recv",
    "try_next",
    "iter",
    "into_iter",
    "try_iter",
    "drain",
];

impl Flow {
    /// The flow of the channel that a call makes; `None` where its ends are not named.
    pub(super) fn of(cx: &BodyCx<'_>, call: ExprId) -> Option<Self> {
        let PatKind::Tuple(ends) = cx.file().pat(bound_to(cx, call)?).kind else {
            return None;
        };
        let &[sender, receiver] = cx.file().list(ends) else {
            return None;
        };
        let mut flow = Self::default();
        flow.follow(cx, sender, SEND, true);
        flow.follow(cx, receiver, RECEIVE, false);
        Some(flow)
    }

    fn follow(&mut self, cx: &BodyCx<'_>, end: PatId, methods: &[&str], sends: bool) {
        let mut names = vec![end];
        let mut next = 0;
        while let Some(&name) = names.get(next) {
            next += 1;
            if !matches!(
                cx.file().pat(name).kind,
                PatKind::Binding { .. } | PatKind::Wild
            ) {
                self.leaves(sends);
            }
            for path in cx.facts().uses_of(name) {
                match copied_to(cx, path) {
                    Some(copy) if !names.contains(&copy) => names.push(copy),
                    Some(_) => {}
                    None => self.note(cx, path, methods, sends),
                }
            }
        }
    }

    fn note(&mut self, cx: &BodyCx<'_>, path: ExprId, methods: &[&str], sends: bool) {
        let Some(parent) = cx.parent(path) else {
            return self.leaves(sends);
        };
        if let Some(method) = cx.file().method_call(parent)
            && method.receiver == path
        {
            let name = method.method.name.as_str();
            match (methods.contains(&name), sends) {
                (true, true) => self.sends.push(parent),
                (true, false) => self.receives.push(parent),
                (false, _) if matches!(name, "clone" | "into") => self.leaves(sends),
                (false, _) => self.others.push(parent),
            }
            return;
        }
        if matches!(cx.expr(parent).kind, ExprKind::For { iterable, .. } if iterable == path) {
            self.receives.push(path);
            return;
        }
        let drops = cx
            .api(parent)
            .is_some_and(|api| api.path().as_str() == "std::mem::drop");
        if drops {
            self.others.push(parent);
        } else {
            self.leaves(sends);
        }
    }

    fn leaves(&mut self, sends: bool) {
        if sends {
            self.sender_leaves = true;
        } else {
            self.receiver_leaves = true;
        }
    }

    /// Whether one function's own code uses both ends: what was sent is bounded by it.
    pub(super) fn stays(&self, cx: &BodyCx<'_>, call: ExprId) -> bool {
        let task = cx.facts().task_frame(call);
        let uses = [&self.sends, &self.receives, &self.others];
        !self.sender_leaves
            && !self.receiver_leaves
            && uses
                .into_iter()
                .flatten()
                .all(|&place| cx.facts().task_frame(place) == task)
    }

    /// Whether every sender is known and sends once: there are as many values as senders.
    pub(super) fn sends_once(&self, cx: &BodyCx<'_>, call: ExprId) -> bool {
        !self.sender_leaves
            && !self.sends.is_empty()
            && self
                .sends
                .iter()
                .all(|&send| !cx.loops(send).repeats() && !is_paced(cx, call, send))
    }

    /// Whether what is sent is `()`.
    pub(super) fn carries_units(&self, cx: &BodyCx<'_>) -> bool {
        self.sends.iter().any(|&send| {
            let args = cx
                .file()
                .method_call(send)
                .map_or(&[][..], |call| call.args);
            args.first().is_some_and(|&value| cx.ty(value).is_unit())
        })
    }

    /// A call that sends whatever comes from outside: in hot code, or in a loop that waits.
    pub(super) fn driven_send(&self, cx: &BodyCx<'_>, call: ExprId) -> Option<ExprId> {
        let mut sends = self.sends.iter().copied();
        sends.find(|&send| cx.heat(send) == Heat::Hot || is_paced(cx, call, send))
    }

    /// What the receiver waits for with each value.
    pub(super) fn slow_step(&self, cx: &BodyCx<'_>) -> Option<ExprId> {
        let mut receives = self.receives.iter().copied();
        receives.find_map(|receive| slow_step_after(cx, receive))
    }
}

/// The variable that a plain `let` binds to a clone of what a path names, or to a reference to it.
fn copied_to(cx: &BodyCx<'_>, path: ExprId) -> Option<PatId> {
    let parent = cx.parent(path)?;
    let copies = match cx.expr(parent).kind {
        ExprKind::Reference { .. } => true,
        ExprKind::MethodCall { .. } => cx
            .file()
            .method_call(parent)
            .is_some_and(|method| method.method.name.as_str() == "clone"),
        // `let mut receiver = receiver;`
        _ => false,
    };
    let value = if copies { parent } else { path };
    let pat = bound_to(cx, value)?;
    matches!(cx.file().pat(pat).kind, PatKind::Binding { .. }).then_some(pat)
}

/// The pattern of the `let` whose value an expression is.
fn bound_to(cx: &BodyCx<'_>, value: ExprId) -> Option<PatId> {
    let block = cx.file().block(cx.parent(value)?)?;
    let statements = cx.file().list(block.statements);
    statements.iter().find_map(|statement| match *statement {
        Statement::Let { pat, init, .. } if init == Some(value) => Some(pat),
        _ => None,
    })
}

/// Whether a place lies in a loop that waits for something in every pass, such as one that accepts
/// or reads, and that the channel outlives.
fn is_paced(cx: &BodyCx<'_>, channel: ExprId, place: ExprId) -> bool {
    let channel = cx.file().range(channel);
    let mut around = cx.parent(place);
    while let Some(expr) = around {
        let range = cx.file().range(expr);
        if range.contains_range(channel) {
            return false;
        }
        let endless = matches!(
            cx.expr(expr).kind,
            ExprKind::Loop { .. } | ExprKind::While { .. }
        );
        if endless && waits_in(cx, expr, range, cx.file().range(place)).is_some() {
            return true;
        }
        around = cx.parent(expr);
    }
    false
}

/// Where the loop that takes values waits for something else in each pass.
fn slow_step_after(cx: &BodyCx<'_>, receive: ExprId) -> Option<ExprId> {
    let own = cx.file().range(receive);
    let mut inner = receive;
    let mut around = cx.parent(receive);
    while let Some(expr) = around {
        match cx.expr(expr).kind {
            ExprKind::For { iterable, body, .. } if iterable == inner => {
                return waits_in(cx, body, cx.file().range(body), own);
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } => {
                return waits_in(cx, expr, cx.file().range(expr), own);
            }
            ExprKind::Closure(_) => return None,
            _ => {}
        }
        inner = expr;
        around = cx.parent(expr);
    }
    None
}

/// The first place in a range, on the same task as `inside`, that waits for anything but what
/// happens at `but`.
fn waits_in(cx: &BodyCx<'_>, inside: ExprId, range: TextRange, but: TextRange) -> Option<ExprId> {
    let facts = cx.facts();
    let task = facts.task_frame(inside);
    let awaited = facts.suspensions().iter().copied();
    awaited
        .chain(facts.effects().iter().map(|effect| effect.call))
        .find(|&wait| {
            let own = cx.file().range(wait);
            range.contains_range(own) && !own.contains_range(but) && facts.task_frame(wait) == task
        })
}
