//! One finding for a stream: where it is put into a buffer, and not in each function that uses it.

use std::collections::BTreeMap;

use super::{Row, rows};
use crate::finding::Severity;
use crate::knowledge::Direction;
use crate::rules::context::BodyCx;
use crate::semantics::Model;
use crate::syntax::hir::{ExprKind, PatKind};
use crate::text::{FileId, FileRange};

/// Whether another place tells of the same stream: whoever lends it, or a method that does worse to the field.
pub(super) fn is_told_elsewhere(cx: &BodyCx<'_>, row: &Row<'_>) -> bool {
    is_told_by_callers(cx, row)
        || field_of(cx, row).is_some_and(|field| {
            let fields = cx.once(|| Fields::of(cx));
            let worst = fields.0.get(&field);
            worst.is_some_and(|worst| worst.at != place(cx, row))
        })
}

/// Whether a row of operations is of a stream that all callers lend, and they tell of their calls.
fn is_told_by_callers(cx: &BodyCx<'_>, row: &Row<'_>) -> bool {
    const MOST: usize = 8;
    if row.in_loop || !is_lent(cx, row) {
        return false;
    }
    let model = cx.model();
    let owner = cx.facts().owner();
    let callers: Vec<_> = model
        .callers(owner)
        .iter()
        .map(|&(body, call)| (model.body(body).owner, call))
        .filter(|&(caller, _)| model.program.code_kind(caller).ships())
        .collect();
    let is_selected = |caller| is_selected(model, model.program.def(caller).file);
    let tells = |&(caller, call)| {
        let tells = cx.in_body_of(caller, |cx| {
            let mut rows = rows(cx).into_iter();
            rows.any(|told| {
                let mut operations = told.group.iter();
                told.first.direction == row.first.direction
                    && operations.any(|operation| operation.call == call)
            })
        });
        caller != owner && is_selected(caller) && tells == Some(true)
    };
    (1..=MOST).contains(&callers.len()) && callers.iter().all(tells)
}

fn is_selected(model: &Model, file: FileId) -> bool {
    let files = &model.program.workspace.files;
    files.get(file.index()).is_some_and(|file| file.selected)
}

/// Whether the stream is a parameter that is a reference.
fn is_lent(cx: &BodyCx<'_>, row: &Row<'_>) -> bool {
    let Some(local) = cx.facts().local(row.first.stream) else {
        return false;
    };
    let is_it = |&param| match cx.file().pat(param).kind {
        PatKind::Typed(inner, _) => inner == local,
        _ => param == local,
    };
    let mut params = cx.file().list(cx.body().params).iter();
    cx.facts().pat_ty(local).is_reference() && params.any(is_it)
}

/// The worst that a method does to each field that is a stream, and where.
struct Fields(BTreeMap<(String, bool), Worst>);

struct Worst {
    /// How bad it is, and whether a loop makes it so.
    rank: (Severity, bool),
    at: FileRange,
}

impl Fields {
    fn of(cx: &BodyCx<'_>) -> Self {
        let model = cx.model();
        let mut fields: BTreeMap<(String, bool), Worst> = BTreeMap::new();
        for body in &model.bodies {
            if !model.program.code_kind(body.owner).ships() || !is_selected(model, body.file) {
                continue;
            }
            cx.in_body_of(body.owner, |cx| {
                if cx.is_quiet() {
                    return;
                }
                for row in rows(cx) {
                    let Some(field) = field_of(cx, &row) else {
                        continue;
                    };
                    let rank = (row.severity, row.in_loop);
                    let at = place(cx, &row);
                    let worst = fields.entry(field).or_insert(Worst { rank, at });
                    if rank > worst.rank {
                        *worst = Worst { rank, at };
                    }
                }
            });
        }
        Self(fields)
    }
}

/// The field of a struct that is the stream, and whether it is read.
fn field_of(cx: &BodyCx<'_>, row: &Row<'_>) -> Option<(String, bool)> {
    const LENDS: &[&str] = &["as_mut", "as_ref", "by_ref", "get_mut", "get_ref"];
    let mut stream = row.first.stream;
    if let Some(lent) = cx.facts().local(stream) {
        stream = cx.facts().initializer(lent)?;
    }
    while let Some(call) = cx.file().method_call(stream)
        && LENDS.contains(&call.method.name.as_str())
    {
        stream = call.receiver;
    }
    if let ExprKind::Reference { operand, .. } = cx.expr(stream).kind {
        stream = operand;
    }
    let ExprKind::Field { base, name } = cx.expr(stream).kind else {
        return None;
    };
    let of = cx.ty(base).behind_pointers();
    of.workspace_def()?;
    let reads = row.first.direction == Direction::Read;
    Some((format!("{}::{name}", of.path()?), reads))
}

fn place(cx: &BodyCx<'_>, row: &Row<'_>) -> FileRange {
    FileRange {
        file: cx.file_id(),
        range: cx.file().range(row.first.call),
    }
}
