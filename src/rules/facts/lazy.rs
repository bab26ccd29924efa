//! Iterators that are made in one place and worked through in another.

use super::{BodyFacts, ClosureUse};
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// Calls that make an iterator and do nothing else until it is asked for its items.
const LAZY: &[&str] = &[
    "ignore::Walk::new",
    "ignore::WalkBuilder::build",
    "walkdir::WalkDir::new",
];

/// Names of methods that give the iterator on in other clothes.
const ADAPTORS: &[&str] = &[
    "by_ref",
    "chain",
    "cloned",
    "contents_first",
    "copied",
    "enumerate",
    "filter",
    "filter_entry",
    "filter_map",
    "flat_map",
    "flatten",
    "follow_links",
    "follow_root_links",
    "fuse",
    "inspect",
    "into_iter",
    "map",
    "map_while",
    "max_depth",
    "max_open",
    "min_depth",
    "peekable",
    "same_file_system",
    "skip",
    "skip_while",
    "sort_by",
    "sort_by_file_name",
    "sort_by_key",
    "step_by",
    "take",
    "take_while",
    "zip",
];

/// Where an iterator is worked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    /// Here, or it is not known where.
    Here,
    /// In another task or thread, or wherever those that get it want.
    Elsewhere,
}

impl BodyFacts<'_> {
    /// Whether a call does its work where an iterator made here is worked through, and that is not here:
    /// it makes the iterator, or stands in the closure of one of its adaptors.
    pub fn is_left_to_iterator(&self, call: ExprId) -> bool {
        if let Some(api) = self.callee(call).api()
            && LAZY.contains(&api.path().as_str())
        {
            return self.work_on(call) == Work::Elsewhere;
        }
        let mut inner = call;
        while let Some(outer) = self.parent(inner) {
            if matches!(self.file.expr(inner).kind, ExprKind::Closure(_)) {
                if self.is_adaptor(outer) && self.comes_from_lazy(outer) {
                    return self.work_on(outer) == Work::Elsewhere;
                }
                if self.closure_use(inner) != ClosureUse::InPlace {
                    return false;
                }
            }
            inner = outer;
        }
        false
    }

    fn is_adaptor(&self, call: ExprId) -> bool {
        let method = self.file.method_call(call);
        method.is_some_and(|method| ADAPTORS.contains(&method.method.name.as_str()))
    }

    /// Whether the receiver at the start of a chain is an iterator of [`LAZY`].
    fn comes_from_lazy(&self, call: ExprId) -> bool {
        let mut inner = call;
        loop {
            if let Some(method) = self.file.method_call(inner) {
                inner = method.receiver;
            } else if let Some(init) = self.local(inner).and_then(|local| self.initializer(local)) {
                inner = init;
            } else {
                let api = self.callee(inner).api();
                return api.is_some_and(|api| LAZY.contains(&api.path().as_str()));
            }
        }
    }

    /// Where an iterator, which a call or chain gives, is worked through.
    fn work_on(&self, iterator: ExprId) -> Work {
        let mut inner = iterator;
        let mut is_part = false;
        while let Some(outer) = self.parent(inner) {
            match self.file.expr(outer).kind {
                ExprKind::MethodCall { .. } if self.is_receiver(outer, inner) => {
                    if !self.is_adaptor(outer) {
                        return Work::Here;
                    }
                }
                // Together with other state it is that of a stream or task.
                ExprKind::Tuple(_) | ExprKind::Struct { .. } => is_part = true,
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } if is_part => {
                    return Work::Elsewhere;
                }
                ExprKind::Block(_) if self.file.tail_of(outer) == Some(inner) => {}
                ExprKind::Block(_) => {
                    let bound = self.bound_to(inner);
                    return bound.map_or(Work::Here, |local| self.work_on_local(iterator, local));
                }
                _ => return Work::Here,
            }
            inner = outer;
        }
        Work::Here
    }

    /// Where the iterator in a variable is worked through: elsewhere if one use hands it on and none
    /// loops over it here.
    fn work_on_local(&self, made: ExprId, local: PatId) -> Work {
        let here = self.task_frame(made);
        let mut elsewhere = false;
        for path in self.uses_of(local) {
            if self.task_frame(path) != here || self.work_on(path) == Work::Elsewhere {
                elsewhere = true;
                continue;
            }
            let loops = self.parent(path).is_none_or(|outer| {
                matches!(self.file.expr(outer).kind, ExprKind::For { .. })
                    || self.is_receiver(outer, path) && !self.is_adaptor(outer)
            });
            if loops {
                return Work::Here;
            }
        }
        if elsewhere {
            Work::Elsewhere
        } else {
            Work::Here
        }
    }

    fn is_receiver(&self, call: ExprId, expr: ExprId) -> bool {
        let method = self.file.method_call(call);
        method.is_some_and(|method| method.receiver == expr)
    }
}
