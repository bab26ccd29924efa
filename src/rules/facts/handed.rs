//! Functions and closures that a function of the workspace is handed and calls for each element of
//! what it goes through: `fn each(items: &[Item], f: impl Fn(&Item)) { for item in items { f(item) } }`.

use super::loops::{trips_of, trips_of_items};
use super::{BodyFacts, Trips};
use crate::semantics::FrameKind;
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// Through how many functions one is handed on.
const DEEPEST: u8 = 3;

/// Where a function that was handed on is called for each element.
pub(in crate::rules) struct Handed<'m> {
    /// The function that calls it.
    pub(in crate::rules) facts: BodyFacts<'m>,
    /// The call in it.
    pub(in crate::rules) call: ExprId,
    /// Whether the function that the value is handed to at first is the one that calls it.
    pub(in crate::rules) is_direct: bool,
}

impl<'m> BodyFacts<'m> {
    /// Where the function of the workspace that a value is handed to calls it for each element.
    pub(in crate::rules) fn handed_to_loop(&self, value: ExprId) -> Option<Handed<'m>> {
        self.called_per_item(value, DEEPEST)
    }

    /// The call of a function of the workspace that a value is handed to, itself or by reference.
    pub(in crate::rules) fn call_handed(&self, value: ExprId) -> Option<ExprId> {
        let call = self.parent(self.lent(value))?;
        self.workspace_callee(call).map(|_| call)
    }

    /// A value, or the reference to it that is written around it.
    fn lent(&self, value: ExprId) -> ExprId {
        let outer = self.parent(value);
        match outer.map(|outer| self.file.expr(outer).kind) {
            Some(ExprKind::Reference { .. }) => outer.map_or(value, |outer| self.lent(outer)),
            _ => value,
        }
    }

    /// The position of a value among the arguments of a call, the receiver not counted.
    fn position_among(&self, call: ExprId, value: ExprId) -> Option<usize> {
        let args = match self.file.expr(call).kind {
            ExprKind::Call { args, .. } => {
                let has_self = self.receiver_by_path(call).is_some();
                self.file.list(args).get(usize::from(has_self)..)?
            }
            _ => self.file.method_call(call)?.args,
        };
        args.iter().position(|&arg| arg == value)
    }

    fn called_per_item(&self, value: ExprId, deeper: u8) -> Option<Handed<'m>> {
        let deeper = deeper.checked_sub(1)?;
        let call = self.call_handed(value)?;
        let position = self.position_among(call, self.lent(value))?;
        let callee = self.of_function(self.workspace_callee(call)?)?;
        let params = callee.file.list(callee.file.bodies[callee.body].params);
        let (_, handed) = callee.named(*params.get(position)?)?;
        callee.calls_per_item(handed, deeper)
    }

    /// The call of a parameter for each element, here or in a function that it is handed on to.
    fn calls_per_item(self, handed: PatId, deeper: u8) -> Option<Handed<'m>> {
        let uses: Vec<ExprId> = self.uses_of(handed).collect();
        let further = uses.iter().find_map(|&path| {
            let mut found = self.called_per_item(path, deeper)?;
            found.is_direct = false;
            Some(found)
        });
        if further.is_some() {
            return further;
        }
        let call = uses.into_iter().find_map(|path| {
            let value = self.lent(path);
            let outer = self.parent(value)?;
            match self.file.expr(outer).kind {
                ExprKind::Call { callee, args } if callee == value => self
                    .is_given_elements(outer, self.file.list(args), deeper)
                    .then_some(outer),
                _ if self.goes_down(outer, deeper) => self.own_call(handed),
                ExprKind::Unary { .. } | ExprKind::Block(_) => None,
                _ if self.is_item_call(outer) && self.item_trips(outer) == Trips::Sized => {
                    Some(outer)
                }
                _ => None,
            }
        })?;
        Some(Handed {
            facts: self,
            call,
            is_direct: true,
        })
    }

    /// Whether a loop over elements stands around a call that is given them, and goes on whatever they give.
    fn is_given_elements(&self, call: ExprId, args: &[ExprId], deeper: u8) -> bool {
        let frames = &self.info.frames;
        for (_, frame) in frames.outwards(frames.of(call)) {
            let around = frame.expr;
            let is_loop = match frame.kind {
                FrameKind::Loop => {
                    let over = self.iteration(around);
                    over.is_some_and(|over| !self.is_range(over.iterable))
                        && trips_of(self, around) == Trips::Sized
                }
                FrameKind::Closure { .. } if self.is_item_closure(around) => {
                    let items = self.parent(around);
                    items.is_some_and(|items| trips_of_items(self, items) == Trips::Sized)
                }
                FrameKind::Closure { .. } => self.called_per_item(around, deeper).is_some(),
                FrameKind::Async => continue,
                _ => return false,
            };
            if is_loop {
                return args.iter().any(|&arg| self.comes_from(arg, around))
                    && !self.leaves_behind(call, around)
                    && !self.is_retry(around, call);
            }
        }
        false
    }

    /// Whether a call hands a parameter on to the function itself for each of some elements, as one that goes
    /// down a tree does.
    fn goes_down(&self, call: ExprId, deeper: u8) -> bool {
        if self.workspace_callee(call) != Some(self.owner()) {
            return false;
        }
        let args = match self.file.expr(call).kind {
            ExprKind::Call { args, .. } => self.file.list(args).to_vec(),
            _ => self.file.method_call(call).map_or_else(Vec::new, |call| {
                let receiver = std::iter::once(call.receiver);
                receiver.chain(call.args.iter().copied()).collect()
            }),
        };
        self.is_given_elements(call, &args, deeper)
    }

    /// Where the function itself calls one of its parameters.
    fn own_call(&self, handed: PatId) -> Option<ExprId> {
        self.uses_of(handed).find_map(|path| {
            let outer = self.parent(path)?;
            let is_called = matches!(self.file.expr(outer).kind,
                ExprKind::Call { callee, args } if callee == path && !args.is_empty());
            is_called.then_some(outer)
        })
    }

    fn is_range(&self, iterable: ExprId) -> bool {
        matches!(self.file.expr(iterable).kind, ExprKind::Range { .. })
    }

    /// Whether a value mentions a variable of a loop or closure.
    fn comes_from(&self, value: ExprId, around: ExprId) -> bool {
        let within = self.file.range(around);
        if let Some(local) = self.local(value) {
            return within.contains_range(self.file.pat(local).range);
        }
        let mut found = false;
        self.file.each_child(value, &mut |part| {
            found = found || self.comes_from(part, around);
        });
        found
    }
}
