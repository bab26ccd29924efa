//! What other functions of the package do with the ends of a channel.

use super::super::facts::{BodyFacts, Type};
use super::super::policy::Role;
use super::ways::{Way, collection_of, place_of};
use super::{Flow, RECEIVE, SEND, has_permits, is_woken};
use crate::finding::Heat;
use crate::semantics::Model;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, PatKind};
use crate::text::FileRange;

/// What other functions of the package do with the ends of a channel.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is found by itself")]
pub(in crate::rules) struct Elsewhere {
    /// Where whatever comes from outside is sent, and in which function.
    pub(in crate::rules) driven: Option<(FileRange, &'static str)>,
    /// Whether that is code that requests or connections run.
    pub(in crate::rules) is_asked: bool,
    /// Whether a function that runs again and again for others sends.
    pub(in crate::rules) recurs: bool,
    /// Whether any of them sends, and no permit of a semaphore bounds how much.
    pub(in crate::rules) sends: bool,
    /// Whether any of them sends only with a permit of a semaphore.
    pub(in crate::rules) is_permitted: bool,
    /// Where the receiver waits with each value, and in which function.
    pub(in crate::rules) waits: Option<(FileRange, &'static str)>,
}

impl Elsewhere {
    /// Follows the ends from a function through fields, statics and parameters.
    pub(in crate::rules) fn of(
        model: &Model,
        creator: &BodyFacts<'_>,
        flow: &Flow,
        channel: ExprId,
    ) -> Self {
        let mut found = Self::default();
        let is_for_one = flow.is_for_one(creator, channel);
        let is_parameter = |way: &&Way| matches!(way, Way::Parameter(..));
        let given = flow.sender_ways.iter().filter(is_parameter).cloned();
        let given: Vec<Way> = given.filter(|_| is_for_one).collect();
        let mut senders = flow.sender_ways.clone();
        let mut receivers = flow.receiver_ways.clone();
        // What is handed to a constructor lies in its field then.
        for _ in 0..2 {
            if senders.is_empty() && receivers.is_empty() {
                return found;
            }
            let (mut further_senders, mut further_receivers) = (Vec::new(), Vec::new());
            for body in model.bodies_of(creator.place.package) {
                let facts = BodyFacts::of(model, body);
                if facts.place.role != Role::Product {
                    continue;
                }
                let mut own = Flow::arriving(&facts, &senders, &receivers);
                if !given.is_empty() {
                    let once = Flow::arriving(&facts, &given, &[]).sends;
                    own.sends.retain(|&send| {
                        !once.contains(&send)
                            || facts.loops(send).repeats()
                            || is_paced_by_any(&facts, send)
                    });
                }
                found.take(&facts, &own);
                further_senders.extend(own.sender_ways);
                further_receivers.extend(own.receiver_ways);
            }
            senders = further_senders;
            receivers = further_receivers;
        }
        found
    }

    fn take(&mut self, facts: &BodyFacts<'_>, flow: &Flow) {
        if !flow.sends.is_empty() && has_permits(facts) {
            self.is_permitted = true;
            return;
        }
        self.recurs |= flow.sends_for_many(facts);
        self.sends |= !flow.sends.is_empty();
        let at = |expr: ExprId| FileRange {
            file: facts.file_id,
            range: facts.file.range(expr),
        };
        if self.driven.is_none() {
            let mut sends = flow.sends.iter().copied();
            let driven =
                sends.find(|&send| facts.heat(send) == Heat::Hot || is_paced_by_any(facts, send));
            self.is_asked = driven.is_some_and(|send| facts.heat(send) == Heat::Hot)
                && (facts.hot_reason().is_none() || facts.serves_requests());
            self.driven = driven.map(|send| (at(send), facts.function_name()));
        }
        if self.waits.is_none() {
            let waits = flow.slow_step(facts);
            self.waits = waits.map(|wait| (at(wait), facts.function_name()));
        }
    }
}

impl Flow {
    /// What a function does with ends that come to it.
    fn arriving(facts: &BodyFacts<'_>, senders: &[Way], receivers: &[Way]) -> Self {
        let mut flow = Self::default();
        for (ways, methods, sends) in [(senders, SEND, true), (receivers, RECEIVE, false)] {
            for way in ways {
                match way {
                    Way::Parameter(function, position) if *function == facts.owner() => {
                        let params = facts.file.list(facts.file.bodies[facts.body].params);
                        let param = params.get(*position).and_then(|&param| facts.named(param));
                        if let Some((_, local)) = param {
                            flow.follow(facts, local, methods, sends);
                        }
                    }
                    Way::Place(place) => flow.at_place(facts, place, methods, sends),
                    Way::State(ty) => flow.at_state(facts, ty, methods, sends),
                    Way::Result(function, part) => {
                        flow.of_callers(facts, *function, *part, methods, sends);
                    }
                    Way::Parameter(..) => {}
                }
            }
        }
        flow
    }

    /// The uses of an end that a framework hands to a function.
    fn at_state(&mut self, facts: &BodyFacts<'_>, ty: &str, methods: &[&str], sends: bool) {
        if facts.heat(facts.root()) != Heat::Hot || !sends {
            return;
        }
        let is_end = |given: Type<'_>| {
            given.short() == ty || given.arg().is_some_and(|inner| inner.short() == ty)
        };
        let params = facts.file.list(facts.file.bodies[facts.body].params);
        for (call, _) in facts.api_calls() {
            let Some(method) = facts.file.method_call(call) else {
                continue;
            };
            let is_given = facts.local(method.receiver).is_some_and(|local| {
                let local = facts.file.pat(local).range;
                let mut params = params.iter();
                params.any(|&param| facts.file.pat(param).range.contains_range(local))
            });
            let sends_it = methods.contains(&method.method.name.as_str());
            if sends_it && is_given && is_end(facts.ty(method.receiver).peeled()) {
                self.sends.push(call);
            }
        }
    }

    /// The uses of an end that a function gives back.
    fn of_callers(
        &mut self,
        facts: &BodyFacts<'_>,
        function: DefId,
        part: Option<usize>,
        methods: &[&str],
        sends: bool,
    ) {
        for (call, _) in facts.own_calls().filter(|&(_, def)| def == function) {
            let value = facts.await_of(call).unwrap_or(call);
            let Some(pat) = facts.bound_to(value) else {
                if part.is_none() {
                    self.note(facts, value, methods, sends);
                }
                continue;
            };
            let end = match (part, facts.file.pat(pat).kind) {
                (None, _) => Some(pat),
                (Some(part), PatKind::Tuple(parts)) => facts.file.list(parts).get(part).copied(),
                _ => None,
            };
            if let Some((_, end)) = end.and_then(|end| facts.named(end)) {
                self.follow(facts, end, methods, sends);
            }
        }
    }

    /// The uses of an end that a pattern takes out of its field: `State(App { sender, .. })`.
    fn in_patterns(&mut self, facts: &BodyFacts<'_>, place: &str, methods: &[&str], sends: bool) {
        let Some((owner, field)) = place.rsplit_once("::") else {
            return;
        };
        for part in facts.patterns_naming(owner, field) {
            if let Some((_, end)) = facts.named(part) {
                self.follow(facts, end, methods, sends);
            }
        }
    }

    /// The uses of an end that lies in a field or static.
    fn at_place(&mut self, facts: &BodyFacts<'_>, place: &str, methods: &[&str], sends: bool) {
        self.in_patterns(facts, place, methods, sends);
        for (call, api) in facts.api_calls() {
            let Some(method) = facts.file.method_call(call) else {
                continue;
            };
            // A list of senders that takes one more.
            if api.name() == "push" && api.crate_name() == "std" {
                continue;
            }
            let is_there = |receiver| place_of(facts, receiver).as_deref() == Some(place);
            if methods.contains(&method.method.name.as_str())
                && (is_there(method.receiver)
                    || sends && collection_of(facts, method.receiver).is_some_and(is_there))
            {
                let uses = if sends {
                    &mut self.sends
                } else {
                    &mut self.receives
                };
                uses.push(call);
            }
        }
    }
}

/// Whether a place lies in a loop that waits for something in every pass.
fn is_paced_by_any(facts: &BodyFacts<'_>, place: ExprId) -> bool {
    let mut around = facts.parent(place);
    while let Some(expr) = around {
        let endless = matches!(
            facts.file.expr(expr).kind,
            ExprKind::Loop { .. } | ExprKind::While { .. }
        );
        let range = facts.file.range(expr);
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
