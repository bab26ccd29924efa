//! See rules/libraries/axum_state_deep_clone.md

use std::fmt::Write as _;

use std::collections::BTreeSet;

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::CloneCost;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::policy::{self, Place, Role};
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{FileRange, Name};

/// The rule. One finding a type of state.
pub static RULE: Rule = Rule {
    name: "axum_state_deep_clone",
    hooks: &[Hook::Workspace(check)],
};

/// How axum is given a state or asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    /// `with_state(state)`.
    Given,
    /// `Extension(state)`.
    Extension,
    /// A parameter `State<S>`.
    Asked,
    /// A parameter `Extension<S>`.
    AskedExtension,
    /// `request.extensions_mut().insert(value)`: what follows is of this request.
    OfRequest,
}

/// A part of a state that a clone copies.
struct Part {
    /// The field that leads to it, or none where the state itself is it.
    field: Option<String>,
    ty: String,
    /// Whether it is a lone text or path.
    small: bool,
    /// Whether a clone is another map, so that what is put into one is not in the other.
    parts_ways: bool,
}

struct Site {
    side: Side,
    ty: String,
    parts: Vec<Part>,
    at: FileRange,
    place: Place,
}

fn check(cx: &WorkspaceCx<'_>) {
    let mut sites = cx.in_these(&cx.model().bodies_depending_on("axum"), sites_of);
    sites.sort_by_key(|site| site.side); // stable: in the order of files within a role
    let made_for_requests = sites.iter().filter(|site| site.side == Side::OfRequest);
    let mut seen: BTreeSet<&str> = made_for_requests.map(|site| site.ty.as_str()).collect();
    // What is added without its type being known may be any that handlers ask for.
    let adds_unknown = seen.contains("");
    for site in &sites {
        let is_of_request = site.side == Side::AskedExtension && adds_unknown;
        if !is_of_request && seen.insert(site.ty.as_str()) {
            report(cx, site);
        }
    }
}

fn report(cx: &WorkspaceCx<'_>, site: &Site) {
    let ty = shown(&site.ty);
    let often = match site.side {
        Side::Given => "at least 3 times a request",
        Side::Extension => "at least twice a request",
        Side::Asked | Side::AskedExtension | Side::OfRequest => {
            "for every request that asks for it"
        }
    };
    let owns: Vec<String> = site.parts.iter().take(3).map(Part::describe).collect();
    let mut message = format!("axum clones the state `{ty}` {often}");
    if site.parts.iter().any(|part| part.field.is_some()) {
        message.push_str(", and it owns ");
        message.push_str(&owns.join(", "));
    }
    if site.parts.len() > owns.len() {
        message.push_str(", …");
    }
    if let Some(part) = site.parts.iter().find(|part| part.parts_ways) {
        let map = part.field.as_deref().unwrap_or("the map");
        let _ = write!(
            message,
            "; each clone of `{map}` is a map of its own, so what a handler inserts is lost"
        );
    }
    let many = site.parts.iter().any(|part| !part.small) || site.parts.len() > 3;
    let model = cx.model();
    let is_aside = site.place.owner.is_some_and(|owner| {
        let path = model.program.defs.canonical_path(owner);
        policy::is_for_keepers(path.as_str()) || model.only_helps_tests(owner)
    });
    let exports = site.place.package.is_some_and(|package| {
        policy::exports_figures(&model.program.workspace.package(package).name)
    });
    let severity = if many && !is_aside && !exports {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let fix = match site.side {
        Side::Extension | Side::AskedExtension => {
            format!("share it: `Extension(Arc::new(..))`, and take `Extension<Arc<{ty}>>`")
        }
        _ => format!(
            "share it: `with_state(Arc::new(..))`, and take `State<Arc<{ty}>>`, or put the dear fields \
             behind an `Arc` each"
        ),
    };
    drop(
        cx.report_in(site.place.clone(), site.at, message)
            .severity(severity)
            .at_most(Confidence::High)
            .heat(site.place.heat.max(Heat::Normal))
            .fix(fix),
    );
}

impl Part {
    fn describe(&self) -> String {
        match &self.field {
            Some(field) => format!("`{field}: {}`", self.ty),
            None => format!("`{}`", self.ty),
        }
    }
}

/// The name of a type without its modules.
fn shown(ty: &str) -> &str {
    ty.split_once('\n').map_or(ty, |(_, short)| short)
}

fn sites_of(facts: &BodyFacts<'_>) -> Vec<Site> {
    if facts.place.role != Role::Product {
        return Vec::new();
    }
    let mut sites = Vec::new();
    for (call, api) in facts.api_calls() {
        let side = match api.path().as_str() {
            "axum::Router::with_state"
            | "axum::routing::MethodRouter::with_state"
            | "axum::handler::Handler::with_state" => Side::Given,
            "axum::Extension" => Side::Extension,
            "http::Extensions::insert" | "http::extensions::Extensions::insert" => Side::OfRequest,
            _ => continue,
        };
        let Some(state) = last_argument(facts, call) else {
            continue;
        };
        let at = facts.file.range(state);
        sites.extend(site_of(facts, side, facts.ty(state), at));
    }
    for &param in facts.file.list(facts.file.bodies[facts.body].params) {
        let ty = facts.pat_ty(param);
        if ty.is("axum::extract::State") || ty.is("axum::Extension") {
            let at = facts.file.pat(param).range;
            let side = if ty.is("axum::Extension") {
                Side::AskedExtension
            } else {
                Side::Asked
            };
            sites.extend(ty.arg().and_then(|state| site_of(facts, side, state, at)));
        }
    }
    sites
}

fn last_argument(facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
    match facts.file.expr(call).kind {
        ExprKind::Call { args, .. } => facts.file.list(args).last().copied(),
        ExprKind::MethodCall { .. } => facts.file.method_call(call)?.args.last().copied(),
        _ => None,
    }
}

fn site_of(
    facts: &BodyFacts<'_>,
    side: Side,
    state: Type<'_>,
    range: crate::text::TextRange,
) -> Option<Site> {
    let mut parts = Vec::new();
    if state.is_reference() {
        return None;
    }
    gather(facts, state, None, 0, &mut parts);
    // One text is copied in less time than a request takes to route.
    let is_little = match parts.as_slice() {
        [] => true,
        [only] => only.small && !only.parts_ways,
        _ => false,
    };
    if is_little && side != Side::OfRequest {
        return None;
    }
    let ty = if state.is_unknown() {
        String::new()
    } else {
        let path = state.path();
        format!(
            "{}\n{}",
            path.map_or("", |path| path.as_str()),
            state.short()
        )
    };
    Some(Site {
        side,
        ty,
        parts,
        at: FileRange {
            file: facts.file_id,
            range,
        },
        place: facts.place.clone(),
    })
}

/// The parts of a type that a clone copies.
fn gather(
    facts: &BodyFacts<'_>,
    ty: Type<'_>,
    field: Option<&str>,
    depth: u8,
    parts: &mut Vec<Part>,
) {
    const DEEPEST: u8 = 4;
    if depth > DEEPEST || ty.is_reference() {
        return;
    }
    if let Some(elements) = ty.tuple() {
        for element in elements {
            gather(facts, element, field, depth + 1, parts);
        }
        return;
    }
    if ty.is("std::option::Option") {
        if let Some(inner) = ty.arg() {
            gather(facts, inner, field, depth + 1, parts);
        }
        return;
    }
    if matches!(ty.clone_cost(), Some(CloneCost::Alloc | CloneCost::Deep)) {
        let small = [
            "std::string::String",
            "std::path::PathBuf",
            "std::boxed::Box",
            "url::Url",
        ];
        parts.push(Part {
            field: field.map(str::to_owned),
            ty: ty.short(),
            small: small.iter().any(|path| ty.is(path)),
            parts_ways: ty.is("dashmap::DashMap"),
        });
        return;
    }
    let by_hand = if ty.derives("Clone") {
        None
    } else {
        match cloned_by_hand(facts, ty) {
            Some(fields) => Some(fields),
            None => return,
        }
    };
    if by_hand.is_none() {
        // A clone copies the one variant that it is.
        for inner in ty.variant_types().into_iter().flatten() {
            gather(facts, inner, field, depth + 1, parts);
        }
    }
    for (name, inner) in ty.fields() {
        if by_hand
            .as_ref()
            .is_some_and(|cloned| !cloned.contains(&name))
        {
            continue;
        }
        let path = match field {
            Some(field) => format!("{field}.{name}"),
            None => name.to_string(),
        };
        gather(facts, inner, Some(&path), depth + 1, parts);
    }
}

/// The fields of which a `clone` of the workspace makes clones.
fn cloned_by_hand(facts: &BodyFacts<'_>, ty: Type<'_>) -> Option<Vec<Name>> {
    let clone = Name::new("clone");
    let method = ty.item_of_impl(facts.model().program.lang.clone, clone)?;
    let inner = facts.of_function(method)?;
    let receivers = inner.own_exprs().filter_map(|expr| {
        let call = inner.file.method_call(expr)?;
        (call.method.name == clone).then_some(call.receiver)
    });
    let fields = receivers.filter_map(|receiver| match inner.file.expr(receiver).kind {
        ExprKind::Field { base, name } if inner.is_self(base) => Some(name),
        _ => None,
    });
    Some(fields.collect())
}
