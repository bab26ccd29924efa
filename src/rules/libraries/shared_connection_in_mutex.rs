//! See rules/libraries/shared_connection_in_mutex.md

use crate::finding::Severity;
use crate::knowledge::{Exclusive, exclusive_connections};
use crate::rules::context::ItemCx;
use crate::rules::facts::Type;
use crate::rules::locked::{Locked, Usage, declarations};
use crate::rules::rule::{Hook, ItemKinds, Rule};
use crate::syntax::hir::ItemId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "shared_connection_in_mutex",
    hooks: &[Hook::Item(
        ItemKinds::STRUCT
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
            return;
        };
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
