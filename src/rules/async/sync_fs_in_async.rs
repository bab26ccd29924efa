//! See rules/async/sync_fs_in_async.md

use crate::knowledge::Category;
use crate::rules::blocking::{Blocked, opens_file};
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

fn check(cx: &BodyCx<'_>, _: ExprId, witness: &Witness) {
    let Some(blocked) = Blocked::led_by(cx, witness, |_| false) else {
        return;
    };
    let blocked = if reads_or_writes(cx, witness) {
        blocked.heavy(cx)
    } else {
        blocked
    };
    let name = witness.api.path().as_str().strip_prefix("std::fs::");
    match name.filter(|name| TWINS.contains(name)) {
        Some(name) => drop(blocked.report_with_twin(cx, &format!("tokio::fs::{name}"))),
        None => drop(blocked.report(cx)),
    }
}

/// Whether what is opened is no file of a disk, as the path says that is written there.
fn is_of_kernel(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const ROOTS: &[&str] = &["\"/dev/", "\"/proc/", "\"/sys/"];
    let text = match witness.steps.last() {
        Some(last) => last.at.range.of(cx.model().program.text(last.at.file)),
        None => cx.source(witness.call),
    };
    ROOTS.iter().any(|root| text.contains(root))
}

/// Through how many functions a file is followed that is opened and read or written in the last of them.
const MOST_STEPS: usize = 2;

/// Whether two calls lead through the same few functions.
fn ends_alike(witness: &Witness, other: &Witness) -> bool {
    let functions =
        |of: &Witness| -> Vec<&str> { of.steps.iter().map(|step| step.function).collect() };
    witness.steps.len() <= MOST_STEPS && functions(witness) == functions(other)
}

/// Whether a file that is opened here, or by a called function itself, is read or written by blocking
/// calls of the same function.
fn reads_or_writes(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let is_here = witness.steps.is_empty();
    opens_file(witness)
        && !is_of_kernel(cx, witness)
        && cx.facts().effects().iter().any(|other| {
            other.category == Category::IoTrait
                && if is_here {
                    other.steps.is_empty()
                        && cx.facts().task_frame(other.call) == cx.facts().task_frame(witness.call)
                } else {
                    other.call == witness.call && ends_alike(witness, other)
                }
        })
}
