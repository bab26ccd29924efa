//! See rules/serialization/serde_untagged.md

use crate::finding::Severity;
use crate::rules::context::ItemCx;
use crate::rules::rule::{Hook, ItemKinds, Rule};
use crate::syntax::hir::{Enum, ItemId, ItemKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "serde_untagged",
    hooks: &[Hook::Item(ItemKinds::ENUM, check)],
};

/// So many variants of plain values are told apart by their JSON type: cheap.
const PLAIN_VARIANTS: usize = 3;
/// From so many variants on, the attempts cost more than the parse.
const MANY_VARIANTS: usize = 4;

fn check(cx: &ItemCx<'_>, id: ItemId) {
    let item = cx.item(id);
    let ItemKind::Enum(data) = &item.kind else {
        return;
    };
    if !is_untagged(cx, id) || !cx.derives(id, "serde::Deserialize") {
        return;
    }
    let variants = data.variants.len();
    if variants < 2 || (variants <= PLAIN_VARIANTS && all_plain(cx, id, data)) {
        return;
    }
    let message = format!(
        "`{}` is `untagged`: each value is buffered as a tree and tried against {variants} variants in turn",
        item.name
    );
    let report = cx.report(id, item.name_range, message);
    if variants >= MANY_VARIANTS {
        drop(report.severity(Severity::Warning));
    }
}

fn is_untagged(cx: &ItemCx<'_>, id: ItemId) -> bool {
    let file = cx.file();
    file.list(cx.item(id).attributes).iter().any(|attribute| {
        let path = file.list(file.path(attribute.path).segments);
        let [only] = path else { return false };
        only.name.as_str() == "serde"
            && attribute
                .args
                .of(cx.text())
                .split(',')
                .any(|argument| argument.trim() == "untagged")
    })
}

/// Whether every variant holds at most one number, string, truth value, or list of anything.
fn all_plain(cx: &ItemCx<'_>, id: ItemId, data: &Enum) -> bool {
    cx.file().list(data.variants).iter().all(|variant| {
        let fields = cx.file().list(variant.fields);
        match fields {
            [] => true,
            [only] => cx.is_plain(id, only.ty),
            _ => false,
        }
    })
}
