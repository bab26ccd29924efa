//! What blocks in place only where it is short, and is handed to where it may block where it is long.

use crate::rules::context::BodyCx;
use crate::rules::facts::{BodyFacts, Callee, Witness};
use crate::semantics::{BodyInfo, Runtime};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// Whether a function on the way to what blocks does that in place only where it does not hand it to where it
/// may block.
pub(super) fn is_spared_on_the_way(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let model = cx.model();
    let files = &model.program.workspace.files;
    witness.steps.iter().any(|step| {
        // Of what other crates do in their own way nobody here can tell.
        let Some(file) = files.get(step.at.file.index()) else {
            return false;
        };
        let package = file.package;
        let of_file = |body: &&BodyInfo| body.file == step.at.file;
        let mut bodies = model.bodies_of(package).filter(of_file);
        bodies.any(|body| {
            let facts = BodyFacts::of(model, body);
            let mut calls = facts.calls().into_iter();
            let call = calls.find(|&call| facts.file.range(call) == step.at.range);
            call.is_some_and(|call| is_spared(&facts, call))
        })
    })
}

/// Whether a call is one way of an `if` whose other way hands the same function to where it may block: what
/// is small is done in place.
pub(super) fn is_spared_where_long(cx: &BodyCx<'_>, call: ExprId) -> bool {
    is_spared(cx.facts(), call)
}

fn is_spared(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let callee = facts.callee(call);
    let is_same = |facts: &BodyFacts<'_>, other: ExprId| match (callee, facts.callee(other)) {
        (Callee::Function(one), Callee::Function(two)) => one == two,
        (Callee::Api(one), Callee::Api(two)) => one == two,
        _ => false,
    };
    let hands = |facts: &BodyFacts<'_>, other: ExprId| {
        is_same(facts, other) && facts.context(other).runtime == Runtime::Blocking
    };
    // `if offloads { offloaded(code) } else { compile(code) }`
    let hands_for = |other: ExprId| {
        let Callee::Function(def) = facts.callee(other) else {
            return false;
        };
        let inner = facts.of_function(def);
        inner.is_some_and(|inner| inner.calls().into_iter().any(|call| hands(&inner, call)))
    };
    let spares = |within: TextRange| {
        facts.calls().into_iter().any(|other| {
            within.contains_range(facts.file.range(other))
                && (hands(facts, other) || hands_for(other))
        })
    };
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if let ExprKind::If {
            then_branch,
            else_branch,
            ..
        } = facts.file.expr(outer).kind
        {
            let beside = match inner {
                way if way == then_branch => else_branch,
                way if Some(way) == else_branch => Some(then_branch),
                _ => None,
            };
            if beside.is_some_and(|beside| spares(facts.file.range(beside))) {
                return true;
            }
            // `if is_small { return compile(code); }`, and what follows is the other way.
            if inner == then_branch && else_branch.is_none() && facts.diverges(then_branch) {
                let whole = facts.file.range(facts.root());
                let behind = TextRange::new(facts.file.range(outer).end, whole.end);
                if spares(behind) {
                    return true;
                }
            }
        }
        inner = outer;
    }
    false
}
