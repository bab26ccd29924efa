//! Whether the objects that a loop writes to a store are several.

use super::uses_item;
use crate::rules::context::BodyCx;
use crate::rules::queries::arguments;
use crate::syntax::hir::{ExprId, PatId};

/// Whether what is awaited writes an object whose key is the same in each pass: the last one counts.
pub(super) fn has_one_key(cx: &BodyCx<'_>, pat: PatId, body: ExprId, awaited: ExprId) -> bool {
    let within = cx.file().range(awaited);
    let mut keys = cx.facts().api_calls().filter_map(|(call, api)| {
        let position = match (api.crate_name(), api.name()) {
            ("aws_sdk_s3", "key") | ("object_store", "put" | "delete") => 1,
            _ => return None,
        };
        let is_part = within.contains_range(cx.file().range(call));
        let key = arguments(cx.facts(), call).get(position).copied();
        key.filter(|_| is_part)
    });
    keys.any(|key| !uses_item(cx, pat, body, key))
}
