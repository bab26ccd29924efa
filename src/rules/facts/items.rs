//! Which methods run what they are handed for one item after the other.

use super::{Api, BodyFacts, Callee};
use crate::knowledge::database_calls;
use crate::syntax::hir::{ExprId, ExprKind};

/// Traits of iterators and streams, whose methods hand their closure one item after the other.
const ITERATORS: &[&str] = &[
    "std::iter::Iterator::",
    "rayon::iter::",
    "futures::stream::StreamExt::",
    "futures::stream::TryStreamExt::",
    "tokio_stream::StreamExt::",
    "itertools::Itertools::",
];

/// Collections some of whose methods do, too.
const COLLECTIONS: &[&str] = &["std::vec::", "std::slice::", "std::collections::"];

/// These methods of collections.
const OF_COLLECTIONS: &[&str] = &[
    "dedup_by_key",
    "retain",
    "retain_mut",
    "sort_by_cached_key",
    "sort_by_key",
    "sort_unstable_by_key",
];

/// Methods that take one closure and belong to iterators and streams, whatever type has them.
const OF_ITERATORS: &[&str] = &[
    "filter_map",
    "flat_map",
    "for_each",
    "map_while",
    "skip_while",
    "take_while",
    "try_for_each",
];

/// Methods of iterators that other types have as well.
const SAME_ITEMS: &[&str] = &["filter", "inspect", "map"];

/// Whether a method hands its closure one item after the other.
pub(in crate::rules) fn takes_items(api: Api) -> bool {
    let path = api.path().as_str();
    let begins = |with: &[&str]| with.iter().any(|prefix| path.starts_with(prefix));
    begins(ITERATORS) || begins(COLLECTIONS) && OF_COLLECTIONS.contains(&api.name())
}

/// Whether a method hands its closure one row of a query after the other.
fn takes_rows(api: Api) -> bool {
    let row = database_calls().get(api);
    row.is_some_and(|row| row.each_row)
}

impl BodyFacts<'_> {
    /// Whether a closure is called for each item of an iterator. One that takes nothing makes what
    /// many items share: the first of `map_init` and `fold` of rayon.
    pub(super) fn is_item_closure(&self, closure: ExprId) -> bool {
        let takes_item = match self.file.expr(closure).kind {
            ExprKind::Closure(id) => !self.file.list(self.file.closures[id].params).is_empty(),
            _ => true,
        };
        takes_item
            && self
                .parent(closure)
                .is_some_and(|call| self.is_item_call(call))
    }

    /// Whether a call runs what it is handed for each item of an iterator.
    pub fn is_item_call(&self, call: ExprId) -> bool {
        matches!(self.file.expr(call).kind, ExprKind::MethodCall { .. })
            && match self.callee(call) {
                Callee::Api(api) => takes_items(api) || takes_rows(api),
                Callee::Function(_) => false,
                Callee::Unknown => self.is_in_chain_of_items(call),
            }
    }

    /// Whether a method of something unknown stands in a chain, one of whose methods nothing but iterators and
    /// streams have.
    fn is_in_chain_of_items(&self, call: ExprId) -> bool {
        let mut at = call;
        while let Some(method) = self.file.method_call(at) {
            let name = method.method.name.as_str();
            let takes_one = matches!(
                *method.args,
                [only] if matches!(self.file.expr(only).kind, ExprKind::Closure(_))
            );
            if takes_one && OF_ITERATORS.contains(&name) {
                return true;
            }
            if !SAME_ITEMS.contains(&name) {
                return false;
            }
            at = method.receiver;
        }
        false
    }
}
