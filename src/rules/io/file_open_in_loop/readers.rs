//! Files that handlers read again for every request.

use rustc_hash::FxHashSet;

use super::{Opened, SYSTEM, is_fixed, opened_by_parameters, opens, reads_all};
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge;
use crate::rules::context::BodyCx;
use crate::rules::rebuilt;
use crate::rules::streams;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{FileRange, Name};

/// A function that reads the same file for every request, since it knows the path itself or is handed one that does
/// not change.
pub(super) fn check_readers(cx: &BodyCx<'_>, leading: &FxHashSet<DefId>) {
    let calls = cx.facts().own_calls();
    for (call, def) in calls.filter(|(_, def)| leading.contains(def)) {
        if cx.in_error_path(call)
            || cx.heat(call) != Heat::Hot
            || !cx.facts().loops_around(call).is_empty()
            || cx.context(call).once
            || streams::is_exceptional(cx, call)
            || is_kept(cx, call, DEEPEST)
        {
            continue;
        }
        let Some(Some(Opened {
            positions, api, at, ..
        })) = cx.in_body_of(def, |reader| {
            read_by_own_path(reader).or_else(|| opened_by_parameters(reader))
        })
        else {
            continue;
        };
        let given = streams::arguments(cx, call);
        let is_same = |position: usize| {
            let part = given.get(position);
            part.is_some_and(|&part| is_fixed(cx, part) || is_settled(cx, part))
        };
        let is_told_as_blocking = cx.facts().is_async(call) && knowledge::blocking(api).is_some();
        if reads_all(api) && !is_told_as_blocking && positions.into_iter().all(is_same) {
            let message = format!(
                "`{}` reads the same file (`{api}`) anew for every request that `{}` serves",
                cx.model().program.def(def).name,
                cx.function_name()
            );
            let report = cx
                .report(call, message)
                .at_most(Confidence::Medium)
                .severity(Severity::Warning)
                .fix(
                    "read it once, into the state of the server or a `LazyLock`, or build it in with `include_str!`",
                );
            drop(report.related_at(at, "read here"));
        }
    }
}

/// The read of a file of a fixed name that a function does each time that it is called.
fn read_by_own_path(reader: &BodyCx<'_>) -> Option<Opened> {
    let facts = reader.facts();
    facts.api_calls().find_map(|(open, api)| {
        let always = opens(api)
            && reads_all(api)
            && !facts.is_memoized()
            && !reader.context(open).once
            && !reader.in_error_path(open)
            && facts.loops_around(open).is_empty()
            && streams::is_unconditional(reader, open, facts.root())
            && !is_kept(reader, open, DEEPEST);
        let path = streams::arguments(reader, open)
            .first()
            .filter(|_| always)?;
        let at = FileRange {
            file: facts.file_id,
            range: facts.file.range(open),
        };
        is_fixed(reader, *path).then(|| Opened {
            positions: Vec::new(),
            api,
            at,
            appends: false,
        })
    })
}

/// Whether a path is the same for all requests: made of constants and of what the service was set up with.
pub(super) fn is_settled(cx: &BodyCx<'_>, path: ExprId) -> bool {
    let is_of_system = || {
        let written = cx.source(path);
        SYSTEM.iter().any(|root| written.contains(root))
    };
    rebuilt::is_settled(cx.facts(), path) && !is_of_system() && !is_written(cx, path)
}

/// How many variables what was read is followed through.
pub(super) const DEEPEST: u8 = 3;

/// Whether what a call reads is put where others find it, in place of what was read before: to read it anew is what
/// the code is for.
pub(super) fn is_kept(cx: &BodyCx<'_>, read: ExprId, depth: u8) -> bool {
    const KEEPERS: &[&str] = &["replace", "send", "send_replace", "store", "swap"];
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let mut inner = read;
    while let Some(outer) = cx.parent(inner) {
        match cx.expr(outer).kind {
            ExprKind::Assign { lhs, rhs } if rhs == inner => {
                return cx.facts().local(lhs).is_none();
            }
            ExprKind::MethodCall { .. } => match cx.file().method_call(outer) {
                Some(call) if call.receiver != inner => {
                    return KEEPERS.contains(&call.method.name.as_str());
                }
                _ => {}
            },
            ExprKind::Block(_) | ExprKind::Let { .. } | ExprKind::Match { .. } => {
                let bound = cx.facts().bound_to(inner);
                let mut uses = bound.into_iter().flat_map(|pat| cx.facts().uses_of(pat));
                return uses.any(|used| is_kept(cx, used, depth));
            }
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Reference { .. }
            | ExprKind::Call { .. }
            | ExprKind::Struct { .. } => {}
            _ => return false,
        }
        inner = outer;
    }
    false
}

/// Whether the package writes the file, too, as far as the fields tell that its path is made of: each reading may give
/// something else.
fn is_written(cx: &BodyCx<'_>, path: ExprId) -> bool {
    const WRITERS: &[&str] = &["write", "create", "open", "rename", "copy"];
    let mut fields = Vec::new();
    fields_in(cx, path, &mut fields);
    !fields.is_empty()
        && cx.bodies_of_package().any(|other| {
            let mut writes = other.api_calls().filter(|&(_, api)| {
                WRITERS.contains(&api.name())
                    && (opens(api) || api.path().as_str().contains("fs::"))
            });
            writes.any(|(call, _)| {
                let range = other.file.range(call);
                fields.iter().any(|&(of, name)| {
                    let reads = other.reads_of_field(of, name).into_iter();
                    reads
                        .map(|read| other.file.range(read))
                        .any(|read| range.contains_range(read))
                })
            })
        })
}

/// The fields of types of the workspace that an expression names.
fn fields_in(cx: &BodyCx<'_>, expr: ExprId, found: &mut Vec<(DefId, Name)>) {
    if let ExprKind::Field { base, name } = cx.expr(expr).kind {
        found.extend(cx.ty(base).behind_pointers().def().map(|of| (of, name)));
    }
    cx.file()
        .each_child(expr, &mut |part| fields_in(cx, part, found));
}
