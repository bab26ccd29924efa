//! How often an expression runs, and for whom: who waits for it.

use std::time::Duration;

use super::{BodyFacts, Witness};
use crate::finding::Heat;
use crate::rules::policy::Role;
use crate::semantics::{Exposure, FrameKind, HotReason};
use crate::syntax::hir::ExprId;

impl BodyFacts<'_> {
    /// Whether the expression runs once, when the program starts.
    pub fn is_start_up(&self, id: ExprId) -> bool {
        self.model.is_start_up(self.info, id)
    }

    /// Whether the function chooses by the runtime that it runs on, and comes here where there is none or
    /// where that lets it block.
    pub fn is_chosen_by_runtime(&self, id: ExprId) -> bool {
        let range = self.file.range(id);
        let mut parts = self.model.gated_parts(self.info).into_iter();
        parts.any(|part| part.contains_range(range))
    }

    /// How long a call pauses, where that is written as a constant.
    pub fn pause(&self, call: ExprId) -> Option<Duration> {
        self.model.pause(self.info, call)
    }

    /// The expression that makes an awaited future, also where a variable holds it.
    pub fn maker_of_future(&self, future: ExprId) -> ExprId {
        self.model.maker_of_future(self.info, future)
    }

    /// The `.await` of what a call gives, there or of the variable that a `let` binds to it.
    pub fn await_of(&self, call: ExprId) -> Option<ExprId> {
        self.model.await_of(self.info, call)
    }

    /// Whether the future of an async block or call runs beside the code that makes it, as a task.
    pub fn runs_beside(&self, future: ExprId) -> bool {
        self.model.runs_beside(self.info, future)
    }

    /// Whether handlers, tasks or loops that wait for events reach the expression.
    pub fn recurs(&self, id: ExprId) -> bool {
        self.model.recurs(self.info, id)
    }

    /// Whether the package talks to a person at a terminal, and the expression does not serve requests.
    pub fn has_one_user(&self, id: ExprId) -> bool {
        self.model.has_one_user(self.info, id)
    }

    /// Whether an expression is the work of a program that one person runs to its end, or that has one
    /// user.
    pub fn works_for_one(&self, call: ExprId) -> bool {
        self.model.works_for_one(self.info, call)
    }

    /// What waits while a call blocks its thread.
    pub fn exposure(&self, call: ExprId) -> Exposure {
        self.model.exposure(self.info, call)
    }

    /// Whether an expression runs once in a process, in a task that is started on the way from `main`.
    pub fn runs_in_first_task(&self, expr: ExprId) -> bool {
        self.model.runs_in_first_task(self.info, expr)
    }

    /// Whether something in sight runs an expression again and again, and neither requests nor connections
    /// that come in do.
    pub fn runs_by_itself(&self, expr: ExprId) -> bool {
        self.model.runs_by_itself(self.info, expr)
    }

    /// Whether an expression runs again and again within its function.
    pub fn repeats_within(&self, expr: ExprId) -> bool {
        self.model.repeats_within(self.info, expr)
    }

    /// Whether an expression runs once for each event that its function waits for.
    pub fn runs_for_events(&self, expr: ExprId) -> bool {
        self.model.runs_for_events(self.info, expr)
    }

    /// Whether the loop around an expression does nothing but something each time that a second or more has
    /// passed.
    pub fn is_paced(&self, expr: ExprId) -> bool {
        self.model.is_paced(self.info, expr)
    }

    /// Whether the code shows that the function runs for others again and again, whoever they are.
    pub fn is_proven(&self) -> bool {
        self.model.is_proven(self.info)
    }

    /// Whether the code belongs to a program that draws for one person and takes no connections in a loop,
    /// whatever else it serves.
    pub fn draws_for_one(&self) -> bool {
        self.model.draws_for_one(self.info)
    }

    /// Whether the package reads a command line.
    pub fn has_commands(&self) -> bool {
        self.model.has_commands(self.owner())
    }

    /// Whether the package is so small that its code does not show what it is for.
    pub fn is_sketch(&self) -> bool {
        self.model.is_sketch(self.info)
    }

    /// Whether the program is handed one event at a time.
    pub fn takes_one_event(&self) -> bool {
        let package = self.place.package;
        package.is_some_and(|package| self.model.takes_one_event(package))
    }

    /// Whether requests or connections that come in reach the function.
    pub fn is_asked_for(&self) -> bool {
        self.model.is_asked_for(self.info)
    }

    /// Whether an expression serves requests, as far as the code shows.
    pub fn may_serve(&self, expr: ExprId) -> bool {
        self.model.may_serve(self.info, expr)
    }

    /// Whether the expression runs seldom and is not the work of a program that works through its input
    /// and ends.
    pub fn is_cold(&self, id: ExprId) -> bool {
        self.heat(id) == Heat::Cold && !self.is_work(id)
    }

    /// Whether the expression is the work of a program that works through its input and ends.
    pub fn is_work(&self, id: ExprId) -> bool {
        self.model.is_work(self.info, id)
    }

    /// Whether requests or connections are seen to reach an expression, and not only whoever polls a future or
    /// asks for the next item.
    pub fn is_served(&self, id: ExprId) -> bool {
        // Each is hot because of one that was hot before it, so this ends; the bound is for the reader.
        const FURTHEST: usize = 64;
        let mut function = self.owner();
        for _ in 0..FURTHEST {
            match self.model.hot_reason(function) {
                Some(HotReason::CalledFrom(caller)) => function = caller,
                Some(HotReason::Polled) => return false,
                // A closure may be what is hot.
                Some(HotReason::Handler(_) | HotReason::Connection) | None => break,
            }
        }
        self.heat(id) == Heat::Hot
    }

    /// Whether whoever polls a future or asks for the next item calls the function itself.
    pub fn is_polled(&self) -> bool {
        matches!(self.model.hot_reason(self.owner()), Some(HotReason::Polled))
    }

    /// Whether an expression is hot, or a loop or an iterator runs it for each item: one of its function, or of
    /// a function that calls that.
    pub fn runs_often(&self, id: ExprId) -> bool {
        let looped = || {
            let mut callers = self.model.callers(self.owner()).iter();
            callers.any(|&(body, call)| {
                let caller = BodyFacts::of(self.model, self.model.body(body));
                caller.place.role == Role::Product && caller.runs_for_items(call)
            })
        };
        self.heat(id) == Heat::Hot || self.runs_for_items(id) || looped()
    }

    /// Whether a loop around an expression repeats it, or an iterator runs it for each item.
    fn runs_for_items(&self, id: ExprId) -> bool {
        let frames = self.frames_around(id).into_iter();
        let mut closures = frames.filter(|(kind, _)| matches!(kind, FrameKind::Closure { .. }));
        let loops = self.loops(id);
        let is_last = |around| self.leaves_behind(id, around);
        loops.repeats() && !loops.innermost.is_some_and(is_last)
            || closures.any(|(_, closure)| {
                let adapter = self.parent(closure);
                adapter.is_some_and(|adapter| self.is_item_call(adapter))
            })
    }

    /// Whether the package runs several tasks at once, as far as its code shows.
    pub fn is_concurrent(&self) -> bool {
        self.model.is_concurrent(self.info.owner)
    }

    /// Whether a call makes a value that makes another one in turn, and so on: a client with all that it
    /// keeps. Such things are made more seldom than they are used, but where requests are seen to make them.
    pub fn makes_by_layers(&self, witness: &Witness) -> bool {
        let mut steps = witness.steps.iter();
        witness.steps.len() > 1
            && !self.may_serve(witness.call)
            && !self.loops(witness.call).repeats()
            && steps.all(|step| self.model.is_constructor(step.def))
    }
}
