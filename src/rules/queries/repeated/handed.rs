//! Repetitions in a function of the workspace that is handed what it calls for each element.

use super::{Repeated, Source, source_of};
use crate::rules::facts::BodyFacts;
use crate::rules::queries::{Varying, chain_root};
use crate::syntax::hir::{ExprId, ExprKind, PatId};

/// What a function of the workspace goes through, and calls what it is handed for each.
pub(in crate::rules::queries) struct HandedEach {
    /// What the caller gives it to go through; where that is not seen, the call.
    pub(in crate::rules::queries) iterated: ExprId,
    /// What the elements are.
    pub(in crate::rules::queries) source: Source,
    /// Which of the arguments of what it calls are elements or made of them.
    elements: Vec<bool>,
}

impl HandedEach {
    /// For a function or closure that is handed on.
    pub(in crate::rules::queries) fn of(facts: &BodyFacts<'_>, value: ExprId) -> Option<Self> {
        let given = facts.call_handed(value)?;
        let handed = facts.handed_to_loop(value)?;
        let inner = &handed.facts;
        let args: Vec<ExprId> = match inner.file.expr(handed.call).kind {
            ExprKind::Call { args, .. } => inner.file.list(args).to_vec(),
            // `items.iter().for_each(f)`
            _ => Vec::new(),
        };
        let Some(around) = Repeated::around(inner, handed.call) else {
            let is_adapter = args.is_empty();
            return is_adapter.then(|| Self {
                iterated: given,
                source: inner
                    .file
                    .method_call(handed.call)
                    .map_or(Source::Elements, |call| source_of(inner, call.receiver)),
                elements: vec![true],
            });
        };
        let varying = Varying::of(inner, &around.patterns, false, around.body);
        let gone_through = || {
            let root = inner.local(chain_root(inner, around.iterated))?;
            let params = inner.file.list(inner.file.bodies[inner.body].params);
            let named = |param: &PatId| inner.named(*param).is_some_and(|(_, own)| own == root);
            let position = params.iter().position(named)?;
            let skipped = usize::from(facts.receiver_by_path(given).is_some());
            match facts.file.expr(given).kind {
                ExprKind::Call { args, .. } => facts.file.list(args).get(position + skipped),
                _ => facts.file.method_call(given)?.args.get(position),
            }
        };
        let iterated = gone_through().filter(|_| handed.is_direct).copied();
        let source = match (around.source, iterated) {
            (Source::Elements, Some(iterated)) => source_of(facts, iterated),
            (source, _) => source,
        };
        let elements = args.iter().map(|&arg| varying.is_in(inner, arg)).collect();
        Some(Self {
            iterated: iterated.unwrap_or(given),
            source,
            elements,
        })
    }

    /// Those of some parameters that stand for elements.
    pub(in crate::rules::queries) fn of_elements<T: Copy>(&self, params: &[T]) -> Vec<T> {
        let both = params.iter().zip(&self.elements);
        both.filter(|&(_, &is_element)| is_element)
            .map(|(&param, _)| param)
            .collect()
    }
}
