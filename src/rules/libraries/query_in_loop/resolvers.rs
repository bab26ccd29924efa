//! Fields of GraphQL objects that ask a database by a part of their object: an answer with many objects
//! asks once for each.

use crate::finding::{Confidence, Severity};
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::policy::Place;
use crate::rules::queries::{Summary, Verb, shared_summaries};
use crate::semantics::defs::DefId;
use crate::semantics::{BodyIndex, HotReason, Model};
use crate::text::FileRange;

/// Frameworks that call a method for each object of which the client asks the field.
const FRAMEWORKS: &[&str] = &["async_graphql", "juniper"];
/// The bit of the receiver.
const RECEIVER: u32 = 1;

struct Found {
    place: Place,
    at: FileRange,
    message: String,
}

/// Reports the fields that ask a database for each object.
pub(super) fn check(cx: &WorkspaceCx<'_>) {
    let known = shared_summaries(cx);
    let model = cx.model();
    let asks = |summary: &Summary| {
        let of_object = summary.keys & RECEIVER != 0 && summary.executor & RECEIVER == 0;
        of_object && summary.verb == Verb::Read && !summary.is_local
    };
    let resolvers = known.iter().filter(|&(&def, summary)| {
        let reason = model.hot_reason(def);
        asks(summary)
            && matches!(reason, Some(HotReason::Handler(name)) if FRAMEWORKS.contains(&name))
    });
    let mut bodies: Vec<BodyIndex> = resolvers
        .filter_map(|(&def, _)| model.index_of_body(def))
        .collect();
    bodies.sort_unstable();
    let known = &*known;
    let found = cx.in_these(&bodies, |facts| {
        let summary = known.get(&facts.owner());
        summary
            .and_then(|summary| of_resolver(facts, summary))
            .into_iter()
            .collect()
    });
    for Found { place, at, message } in found {
        drop(
            cx.report_in(place, at, message)
                .severity(Severity::Suggestion)
                .at_most(Confidence::Medium)
                .fix("ask for all objects of an answer at once, through a `DataLoader`"),
        );
    }
}

fn of_resolver(facts: &BodyFacts<'_>, summary: &Summary) -> Option<Found> {
    let object = facts.self_type()?;
    let def = object.workspace_def()?;
    if !is_listed(facts.model(), def) {
        return None;
    }
    let &(_, at) = summary.steps.first()?;
    let what = match &summary.text {
        Some(text) => format!("`{text}` runs"),
        None => format!("`{}` makes a round trip", summary.api),
    };
    Some(Found {
        place: facts.place.clone(),
        at,
        message: format!(
            "{what} for each `{}` of an answer that asks for `{}`",
            object.short(),
            facts.function_name()
        ),
    })
}

/// Whether something in the workspace gives several of the objects at once, or nothing shows how they are given.
fn is_listed(model: &Model, object: DefId) -> bool {
    let program = &model.program;
    let results = || {
        model.bodies.iter().filter_map(|body| {
            let signature = program.signature(body.owner)?;
            let result = Type::new(program, signature.result);
            Some(result.future_output().unwrap_or(result))
        })
    };
    results().any(|result| holds_several(result, object, 3))
        || !is_named_as_root(model, object) && !results().any(|result| holds(result, object, 3))
}

/// Whether an object is called as those are of which a schema has one.
fn is_named_as_root(model: &Model, object: DefId) -> bool {
    const ROOTS: &[&str] = &["Query", "Mutation", "Subscription", "Root"];
    let name = model.program.def(object).name.as_str();
    ROOTS
        .iter()
        .any(|root| name.starts_with(root) || name.ends_with(root))
}

/// Whether a type is the object, or holds it.
fn holds(ty: Type<'_>, object: DefId, depth: u8) -> bool {
    ty.def() == Some(object)
        || depth
            .checked_sub(1)
            .is_some_and(|depth| ty.args().any(|arg| holds(arg, object, depth)))
}

fn holds_several(ty: Type<'_>, object: DefId, depth: u8) -> bool {
    const ONE: &[&str] = &[
        "std::option::Option",
        "std::result::Result",
        "std::boxed::Box",
        "std::sync::Arc",
    ];
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let is_one = ONE.iter().any(|path| ty.is(path));
    let mut args = ty.args();
    args.any(|arg| (!is_one && arg.def() == Some(object)) || holds_several(arg, object, depth))
        || ty
            .fields()
            .into_iter()
            .any(|(_, field)| ty.workspace_def().is_some() && holds_several(field, object, depth))
}
