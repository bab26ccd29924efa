//! See rules/memory/coarse_map_lock.md

use crate::finding::Confidence;
use crate::knowledge::{LockKind, MapKind, locks_and_maps};
use crate::rules::context::ItemCx;
use crate::rules::facts::Type;
use crate::rules::rule::{Hook, ItemKinds, Rule};
use crate::syntax::hir::{ItemId, ItemKind};
use crate::text::TextRange;

/// The rule. It speaks of declarations: a struct's field, a static, an alias.
pub static RULE: Rule = Rule {
    name: "coarse_map_lock",
    hooks: &[Hook::Item(
        ItemKinds::STRUCT
            .and(ItemKinds::STATIC)
            .and(ItemKinds::TYPE_ALIAS),
        check,
    )],
};

fn check(cx: &ItemCx<'_>, id: ItemId) {
    let item = cx.item(id);
    match &item.kind {
        ItemKind::Struct(data) => {
            let types = cx.field_types(id);
            for (field, ty) in cx.file().list(data.fields).iter().zip(types) {
                if !cx.names_alias(id, field.ty) {
                    declared(cx, id, field.range, field.name.as_str(), ty);
                }
            }
        }
        ItemKind::Static(data) if !cx.names_alias(id, data.ty) => {
            if let Some(ty) = cx.value_type(id) {
                declared(cx, id, item.name_range, item.name.as_str(), ty);
            }
        }
        ItemKind::TypeAlias(_) => {
            if let Some(ty) = cx.alias_type(id) {
                declared(cx, id, item.name_range, item.name.as_str(), ty);
            }
        }
        _ => {}
    }
}

fn declared(cx: &ItemCx<'_>, id: ItemId, range: TextRange, name: &str, ty: Type<'_>) {
    let tables = locks_and_maps();
    let lock_ty = ty.behind_pointers();
    let Some(lock) = lock_ty.api().and_then(|api| tables.locks.get(api)) else {
        return;
    };
    let Some(inside) = lock_ty.args().last() else {
        return;
    };
    let Some(map) = inside.api().and_then(|api| tables.maps.get(api)) else {
        return;
    };
    let instead = match map.kind {
        MapKind::Lru => "`moka` or `quick_cache`, whose reads need no exclusive access",
        MapKind::Hash | MapKind::Index | MapKind::Tree => {
            "a sharded map (`dashmap::DashMap`, `scc::HashMap`, `papaya::HashMap`) where entries are independent"
        }
    };
    let first = match lock.kind {
        LockKind::Mutex => {
            "keep what runs under the lock short, let readers share it (`RwLock`), or use"
        }
        LockKind::RwLock => "keep what runs under the lock short, or use",
    };
    let message = format!(
        "every access to `{name}` takes the one lock of `{}`",
        lock_ty.short()
    );
    drop(
        cx.report(id, range, message)
            .fix(format!("{first} {instead}"))
            .at_most(Confidence::Medium),
    );
}
