//! See rules/libraries/shared_connection_in_mutex.md

use crate::finding::{Confidence, Severity};
use crate::knowledge::{Exclusive, exclusive_connections};
use crate::rules::context::ItemCx;
use crate::rules::facts::Type;
use crate::rules::locked::{Locked, Taken, Usage, declarations};
use crate::rules::rule::{Hook, ItemKinds, Rule};
use crate::syntax::hir::{ItemId, ItemKind};
use crate::text::{FileRange, TextRange};

/// The rule.
pub static RULE: Rule = Rule {
    name: "shared_connection_in_mutex",
    hooks: &[Hook::Item(
        ItemKinds::STRUCT
            .and(ItemKinds::ENUM)
            .and(ItemKinds::STATIC)
            .and(ItemKinds::TYPE_ALIAS),
        check,
    )],
};

fn connection(ty: Type<'_>) -> Option<(Locked<'_>, &'static Exclusive)> {
    let locked = Locked::of(ty)?;
    let row = exclusive_connections().get(locked.inside.api()?)?;
    Some((locked, row))
}

fn check(cx: &ItemCx<'_>, id: ItemId) {
    let is_connection = |ty: Type<'_>| connection(ty).is_some();
    declarations(cx, id, is_connection, |range, name, ty| {
        let Some((locked, row)) = connection(ty) else {
            return;
        };
        let usage = Usage::of(cx, cx.package(), locked.inside, None, &[]);
        let Some((function, at)) = usage.locked_in else {
            // What is declared for many tasks, and not used yet.
            let for_tasks =
                ty.is("std::sync::Arc") && locked.is_for_tasks() && usage.taken == Taken::Never;
            if !row.file && (for_tasks || usage.taken_in.is_some()) {
                report_unserved(cx, id, (range, name), &locked, row, usage.taken_in);
            }
            return;
        };
        if row.file && has_readers(cx, id) {
            return;
        }
        let severity = if row.file {
            Severity::Suggestion
        } else {
            Severity::Warning
        };
        let inside = locked.inside.short();
        let message = format!(
            "one `{inside}` behind the `{}` of `{name}` serves all requests: a pool of one",
            locked.name()
        );
        drop(
            cx.report(id, range, message)
                .severity(severity)
                .fix(format!("use a pool of connections: {}", row.pool))
                .related_at(at, format!("`{function}` takes it to serve a request")),
        );
    });
}

/// Pools of connections.
const POOLS: &[&str] = &[
    "bb8::Pool",
    "deadpool::managed::Pool",
    "r2d2::Pool",
    "sqlx::Pool",
];

/// Whether a struct has a pool beside a connection, or several of those: a file has one writer, and others read.
fn has_readers(cx: &ItemCx<'_>, id: ItemId) -> bool {
    matches!(cx.item(id).kind, ItemKind::Struct(_))
        && cx.field_types(id).into_iter().any(|ty| {
            let ty = ty.behind_pointers();
            let are_several = || {
                let inside = ty.arg().filter(|_| ty.is_collection());
                inside.is_some_and(|inside| connection(inside).is_some())
            };
            POOLS.iter().any(|pool| ty.is(pool)) || are_several()
        })
}

/// A connection that tasks share, of which no request is known to wait for it.
fn report_unserved(
    cx: &ItemCx<'_>,
    id: ItemId,
    (range, name): (TextRange, &str),
    locked: &Locked<'_>,
    row: &Exclusive,
    taken: Option<(&str, FileRange)>,
) {
    let message = format!(
        "one `{}` behind the `{}` of `{name}` serves one task at a time: a pool of one",
        locked.inside.short(),
        locked.name()
    );
    let report = cx
        .report(id, range, message)
        .severity(Severity::Suggestion)
        .at_most(Confidence::Medium)
        .fix(format!("use a pool of connections: {}", row.pool));
    drop(match taken {
        Some((function, at)) => report.related_at(at, format!("`{function}` takes it here")),
        None => report,
    });
}
