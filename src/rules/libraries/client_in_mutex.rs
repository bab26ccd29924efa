//! See rules/libraries/client_in_mutex.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{Api, Sharing, handles, locks_and_maps};
use crate::rules::context::{BodyCx, ItemCx};
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::grpc;
use crate::rules::locked::{Declared, Locked, Taken, Usage, bound_name, declarations, is_declared};
use crate::rules::rule::{ApiSet, Hook, ItemKinds, Rule};
use crate::syntax::hir::{ExprId, ItemId, ItemKind, PatId};
use crate::text::TextRange;

/// The rule. It speaks of declarations; of a lock's constructor and of parameters only where nothing
/// is declared.
pub static RULE: Rule = Rule {
    name: "client_in_mutex",
    hooks: &[
        Hook::Item(
            ItemKinds::STRUCT
                .and(ItemKinds::ENUM)
                .and(ItemKinds::STATIC)
                .and(ItemKinds::TYPE_ALIAS),
            check_item,
        ),
        Hook::CallTo(ApiSet::Where(makes_lock), check_call),
        Hook::Body(check_parameters),
    ],
};

/// A lock around something that needs none.
struct Found<'m> {
    locked: Locked<'m>,
    /// The type inside, for people.
    name: String,
    how: Sharing,
    local: bool,
    /// Whether the type inside is a struct of the workspace around it.
    wrapped: bool,
    /// Whether all that take the lock share it: they only read.
    only_read: bool,
    unless: &'static [&'static str],
}

impl<'m> Found<'m> {
    fn of(ty: Type<'m>) -> Option<Self> {
        let locked = Locked::of(ty)?;
        let found = |how, local, unless| {
            Some(Self {
                name: locked.inside.short(),
                locked,
                how,
                local,
                wrapped: false,
                only_read: false,
                unless,
            })
        };
        if locked.inside.workspace_def().is_some() {
            if let Some(how) = shared_inside(locked.inside) {
                return Some(Self {
                    name: locked.inside.short(),
                    locked,
                    how,
                    local: false,
                    wrapped: true,
                    only_read: false,
                    unless: &[],
                });
            }
            return grpc::is_client_with_source(locked.inside)
                .then(|| found(Sharing::Clone, false, &[]))
                .flatten();
        }
        let api = locked.inside.api()?;
        if let Some(row) = handles().get(api) {
            return found(row.how, row.local, &row.unless);
        }
        if api.crate_name().starts_with("aws_sdk_") && api.name() == "Client" {
            return found(Sharing::Shared, false, &[]);
        }
        None
    }

    fn message(&self, name: &str) -> String {
        let lock = self.locked.name();
        let inside = &self.name;
        match self.how {
            _ if self.only_read => format!(
                "`{inside}` is made for many tasks at once, and the `{lock}` around `{name}` is only ever read: it costs each of them a wait for nothing"
            ),
            _ if self.wrapped => format!(
                "all methods of `{inside}` take `&self`, and its client is made to be shared: the `{lock}` around it makes requests wait for each other"
            ),
            Sharing::Shared => format!(
                "`{inside}` is made for many tasks at once: the `{lock}` around `{name}` lets one in at a time"
            ),
            Sharing::Clone => format!(
                "clones of `{inside}` share one connection: the `{lock}` around `{name}` makes requests wait for each other"
            ),
        }
    }

    fn fix(&self, name: &str) -> String {
        let inside = &self.name;
        match self.how {
            _ if self.wrapped => format!("share it without the lock, as `Arc<{inside}>`"),
            Sharing::Shared => {
                format!(
                    "hold it without the lock, `{name}: {inside}`, and share it by reference or clone"
                )
            }
            Sharing::Clone => format!(
                "hold it without the lock, `{name}: {inside}`, and call methods on a clone for each task: `{name}.clone()`"
            ),
        }
    }

    fn confidence(&self) -> Confidence {
        if self.wrapped {
            Confidence::Medium
        } else {
            Confidence::High
        }
    }

    fn severity(&self) -> Severity {
        if self.local || self.only_read {
            Severity::Suggestion
        } else {
            Severity::Warning
        }
    }
}

/// How a struct of the workspace may be shared that holds one client and does all with a reference to it.
fn shared_inside(ty: Type<'_>) -> Option<Sharing> {
    let [(_, only)] = ty.fields()[..] else {
        return None;
    };
    let row = handles().get(only.behind_pointers().api()?)?;
    (!row.local && ty.has_shared_methods_only()).then_some(row.how)
}

impl Found<'_> {
    fn used(mut self, usage: &Usage) -> Self {
        self.only_read = usage.taken == Taken::Shared;
        self
    }
}

fn is_found(ty: Type<'_>) -> bool {
    Found::of(ty).is_some()
}

fn check_item(cx: &ItemCx<'_>, id: ItemId) {
    declarations(cx, id, is_found, |range, name, ty| match Found::of(ty) {
        Some(found) => declared(cx, id, range, name, found),
        None => generated(cx, id, range, name, ty),
    });
}

/// Whether the code shows what the lock is there for or, where a struct lies around the client, nobody who
/// waits with it held.
fn is_wanted(found: &Found<'_>, usage: &Usage) -> bool {
    usage.is_replaced || usage.is_exclusive || found.wrapped && usage.held_in.is_none()
}

fn declared(cx: &ItemCx<'_>, id: ItemId, range: TextRange, name: &str, found: Found<'_>) {
    // What is declared with an alias has other names.
    let own = match cx.item(id).kind {
        ItemKind::TypeAlias(_) => None,
        ItemKind::Struct(_) => Some(cx.def(id)),
        _ => Some(None),
    };
    let own = own.map(|owner| Declared { name, owner });
    let usage = Usage::of(cx, cx.package(), found.locked.inside, own, found.unless);
    if is_wanted(&found, &usage) {
        return;
    }
    let found = found.used(&usage);
    let mut report = cx
        .report(id, range, found.message(name))
        .severity(found.severity())
        .at_most(found.confidence())
        .fix(found.fix(name));
    if let Some((function, at)) = usage.held_in
        && !found.local
        && !found.only_read
    {
        report = report.related_at(
            at,
            format!("`{function}` waits with the lock held, and all other requests with it"),
        );
        // Several steps of a struct's methods may belong together.
        if !found.wrapped {
            report = report.severity(Severity::Critical);
        }
    }
    drop(report);
}

/// Clients that a build script of tonic makes are not read; their argument tells.
fn generated(cx: &ItemCx<'_>, id: ItemId, range: TextRange, name: &str, ty: Type<'_>) {
    let is_client = |locked: &Locked<'_>| grpc::is_generated_client(locked.inside);
    let Some(locked) = Locked::of(ty).filter(is_client) else {
        return;
    };
    let found = Found {
        locked,
        name: locked
            .inside
            .api()
            .map_or_else(String::new, |api| api.name().to_owned()),
        how: Sharing::Clone,
        local: false,
        wrapped: false,
        only_read: false,
        unless: &[],
    };
    drop(
        cx.report(id, range, found.message(name))
            .severity(Severity::Warning)
            .at_most(Confidence::Medium)
            .fix(found.fix(name)),
    );
}

fn makes_lock(api: Api) -> bool {
    let path = api.path().as_str();
    path.strip_suffix("::new")
        .or_else(|| path.strip_suffix("::const_new"))
        .is_some_and(|ty| {
            let mut locks = locks_and_maps().locks.rows().iter();
            locks.any(|lock| lock.path == ty)
        })
}

/// A lock that no declaration of the package names: one of a variable.
fn check_call(cx: &BodyCx<'_>, call: ExprId, _: Api) {
    if cx.is_quiet() {
        return;
    }
    let Some(found) = Found::of(cx.ty(call)) else {
        return;
    };
    let inside = found.locked.inside.path();
    let same =
        |ty: Type<'_>| Found::of(ty).is_some_and(|other| other.locked.inside.path() == inside);
    if is_declared(cx, same) {
        return;
    }
    let item_cx = cx.items();
    let usage = Usage::of(
        &item_cx,
        item_cx.package(),
        found.locked.inside,
        None,
        found.unless,
    );
    if is_wanted(&found, &usage) {
        return;
    }
    let found = found.used(&usage);
    let name = bound_name(cx, call).unwrap_or("it");
    let mut report = cx
        .report(call, found.message(name))
        .severity(found.severity())
        .at_most(found.confidence())
        .fix(found.fix(name));
    if let Some((function, at)) = usage.held_in.filter(|_| !found.only_read) {
        // However seldom the lock is made, this is how it is used.
        report = report
            .heat(cx.heat(call).max(Heat::Normal))
            .related_at(at, format!("`{function}` waits with the lock held"));
    }
    drop(report);
}

/// A lock that the package neither declares nor makes, but asks for.
fn check_parameters(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let Some((param, found)) = first_parameter(cx.facts()) else {
        return;
    };
    let inside = found.locked.inside.path();
    let same =
        |ty: Type<'_>| Found::of(ty).is_some_and(|other| other.locked.inside.path() == inside);
    let asks_first = || {
        let mut others = cx.bodies_of_package();
        let first = others.find(|facts| {
            first_parameter(facts).is_some_and(|(_, other)| other.locked.inside.path() == inside)
        });
        first.is_some_and(|first| first.owner() == cx.facts().owner())
    };
    let makes = || {
        cx.bodies_of_package().any(|facts| {
            let mut calls = facts.api_calls();
            calls.any(|(call, api)| makes_lock(api) && same(facts.ty(call)))
        })
    };
    if is_declared(cx, same) || !asks_first() || makes() {
        return;
    }
    let items = cx.items();
    let usage = Usage::of(
        &items,
        items.package(),
        found.locked.inside,
        None,
        found.unless,
    );
    if is_wanted(&found, &usage) {
        return;
    }
    let found = found.used(&usage);
    let name = cx.facts().named(param).map_or("it", |(name, _)| name);
    drop(
        cx.report_range(cx.file().pat(param).range, found.message(name))
            .severity(found.severity())
            .at_most(found.confidence())
            .fix(found.fix(name)),
    );
}

/// The first parameter of a function that is a lock around something that needs none.
fn first_parameter<'m>(facts: &BodyFacts<'m>) -> Option<(PatId, Found<'m>)> {
    let params = facts.file.bodies[facts.body].params;
    let mut params = facts.file.list(params).iter();
    params.find_map(|&param| Some((param, Found::of(facts.pat_ty(param))?)))
}
