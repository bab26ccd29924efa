//! See rules/async/sync_fs_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking;
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::ExprId;

/// The rule.
pub static RULE: Rule = Rule {
    name: "sync_fs_in_async",
    hooks: &[Hook::Effect(&[Category::Fs], check)],
};

/// Functions of `std::fs` that `tokio::fs` has with the same arguments and result.
const TWINS: &[&str] = &[
    "canonicalize",
    "copy",
    "create_dir",
    "create_dir_all",
    "hard_link",
    "metadata",
    "read",
    "read_link",
    "read_to_string",
    "remove_dir",
    "remove_dir_all",
    "remove_file",
    "rename",
    "set_permissions",
    "symlink_metadata",
    "write",
];

fn check(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) {
    let Some(report) = blocking::report(cx, call, witness) else {
        return;
    };
    let path = witness.api.path().as_str();
    if let Some(name) = path.strip_prefix("std::fs::")
        && TWINS.contains(&name)
    {
        let twin = format!("tokio::fs::{name}");
        drop(blocking::with_twin(report, cx, call, witness, &twin));
    }
}
