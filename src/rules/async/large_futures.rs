//! See rules/async/large_futures.md

use std::collections::BTreeMap;

use crate::finding::{Applicability, Confidence, Severity};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::rule::{Hook, Rule};
use crate::semantics::FrameKind;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind, Statement};

/// The rule.
pub static RULE: Rule = Rule {
    name: "large_futures",
    hooks: &[Hook::Body(check)],
};

/// From this size on it is worth a word: tokio puts larger futures on the heap when they are spawned.
const LARGE: u64 = 16 * 1024;
/// From this size on it is a warning.
const HUGE: u64 = 128 * 1024;

/// A variable that a future carries.
struct Carried {
    local: PatId,
    init: Option<ExprId>,
    size: u64,
}

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || cx.facts().suspensions().is_empty() {
        return;
    }
    // A block that runs as a task of its own is no part of the future that starts it.
    let mut futures: BTreeMap<Option<ExprId>, Vec<Carried>> = BTreeMap::new();
    for variable in carried(cx) {
        let task = variable.init.and_then(|init| task_around(cx, init));
        futures.entry(task).or_default().push(variable);
    }
    for (task, carried) in futures {
        check_future(cx, task, carried);
    }
}

/// The innermost block around an expression that runs as a task of its own.
fn task_around(cx: &BodyCx<'_>, expr: ExprId) -> Option<ExprId> {
    let frames = cx.facts().frames_around(expr).into_iter();
    let blocks = frames.filter(|(kind, _)| matches!(kind, FrameKind::Async));
    let mut blocks = blocks.map(|(_, block)| block);
    blocks.find(|&block| cx.facts().runs_beside(block))
}

/// What a future carries, that of the function or of a task that it starts.
fn check_future(cx: &BodyCx<'_>, task: Option<ExprId>, mut carried: Vec<Carried>) {
    carried.retain(|variable| variable.size > 0);
    let size: u64 = carried.iter().map(|variable| variable.size).sum();
    if size < LARGE {
        return;
    }
    carried.sort_by_key(|variable| std::cmp::Reverse(variable.size));
    let Some(first) = carried.first() else { return };
    let name = |variable: &Carried| {
        let name = cx.facts().flow().name_of(variable.local);
        let ty = cx.pat_ty(variable.local).short();
        format!("`{}: {ty}`", name.map_or("_", |name| name.as_str()))
    };
    let message = format!(
        "the future of {} carries at least {} KiB across `.await`: {}",
        match task {
            Some(_) => format!("a task that `{}` starts", cx.function_name()),
            None => format!("`{}`", cx.function_name()),
        },
        size / 1024,
        name(first)
    );
    // There are as many as peers that are connected.
    let for_each_peer = first
        .init
        .is_some_and(|init| cx.facts().serves_connection(init));
    let severity = if size >= HUGE || for_each_peer {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let range = cx.file().pat(first.local).range;
    let mut report = cx
        .report_range(range, message)
        .severity(severity)
        .at_most(Confidence::High);
    if let Some(init) = first.init
        && let ExprKind::Repeat { value, len } = cx.expr(init).kind
    {
        let text = format!("vec![{}; {}]", cx.source(value), cx.source(len));
        report = report
            .fix(format!(
                "put it on the heap: `{text}`, or `Box::pin` the future where it is awaited"
            ))
            .edit(cx.file().range(init), text, Applicability::Maybe);
    }
    for other in carried.iter().skip(1) {
        let range = cx.file().pat(other.local).range;
        report = report.related(range, format!("and {}", name(other)));
    }
    drop(report);
}

/// The arrays and the like that live across an await, parameters included.
fn carried(cx: &BodyCx<'_>) -> Vec<Carried> {
    let mut found = Vec::new();
    for expr in cx.facts().own_exprs() {
        let Some(block) = cx.file().block(expr) else {
            continue;
        };
        for statement in cx.file().list(block.statements) {
            let Statement::Let { pat, ty, init, .. } = *statement else {
                continue;
            };
            let size = match init.filter(|&init| ty.is_none() && is_untyped(cx, init)) {
                Some(_) => cx.pat_ty(pat).array_len().unwrap_or(0),
                None => size_of(cx.pat_ty(pat), 0).unwrap_or(0),
            };
            if size < 1024 || !matches!(cx.file().pat(pat).kind, PatKind::Binding { .. }) {
                continue;
            }
            if let Some(init) = init
                && cx.facts().allows_await(init)
                && lives_across(cx, pat, init, expr)
            {
                found.push(Carried {
                    local: pat,
                    init: Some(init),
                    size,
                });
            }
        }
    }
    let function = cx.model().program.function(cx.facts().owner());
    let is_async = function.is_some_and(|function| function.is_async);
    if cx.model().makes_future(cx.facts().owner()) {
        for &param in cx.file().list(cx.body().params) {
            let local = match cx.file().pat(param).kind {
                PatKind::Typed(inner, _) => inner,
                _ => param,
            };
            let size = size_of(cx.pat_ty(local), 0).unwrap_or(0);
            if size >= 1024 {
                // In an `async fn` it is kept as it was handed in, and once more as the variable.
                found.push(Carried {
                    local,
                    init: None,
                    size: if is_async { size * 2 } else { size },
                });
            }
        }
    }
    found
}

/// Whether an array is of a number without a type, as in `[0; 4096]`: most such are buffers of bytes.
fn is_untyped(cx: &BodyCx<'_>, init: ExprId) -> bool {
    let ExprKind::Repeat { value, .. } = cx.expr(init).kind else {
        return false;
    };
    matches!(cx.expr(value).kind, ExprKind::Literal(Literal::Int(None)))
}

/// Whether a variable is there at some await behind its `let`: used behind it, or borrowed, which
/// keeps it to the end of its block.
fn lives_across(cx: &BodyCx<'_>, local: PatId, init: ExprId, block: ExprId) -> bool {
    let flow = cx.facts().flow();
    let scope = cx.file().range(block);
    let task = cx.facts().task_frame(init);
    let mut awaits = cx.facts().suspensions().iter().copied().filter(|&expr| {
        let range = cx.file().range(expr);
        scope.contains_range(range)
            && cx.facts().task_frame(expr) == task
            && flow.graph().can_follow(init, expr)
    });
    let borrowed = flow.uses(local).any(|path| {
        cx.parent(path).is_some_and(|outer| {
            matches!(
                cx.expr(outer).kind,
                ExprKind::Reference { .. } | ExprKind::MethodCall { .. } | ExprKind::Index { .. }
            ) && !is_copied_out(cx, outer)
        })
    });
    awaits.any(|expr| {
        borrowed
            || flow
                .uses(local)
                .any(|path| flow.graph().can_follow(expr, path))
    })
}

/// `array[index]` whose element is copied: nothing stays borrowed.
fn is_copied_out(cx: &BodyCx<'_>, index: ExprId) -> bool {
    let ExprKind::Index { .. } = cx.expr(index).kind else {
        return false;
    };
    let borrows = cx.parent(index).is_some_and(|outer| {
        matches!(
            cx.expr(outer).kind,
            ExprKind::Reference { .. } | ExprKind::MethodCall { .. }
        )
    });
    cx.ty(index).primitive().is_some() && !borrows
}

/// The bytes that a value of a type takes at the least; `None` where that is not known.
fn size_of(ty: Type<'_>, depth: u8) -> Option<u64> {
    if depth > 6 || ty.is_unknown() || ty.is_reference() {
        return None;
    }
    if let Some(len) = ty.array_len() {
        let element = size_of(ty.element()?, depth + 1)?;
        return element.checked_mul(len);
    }
    if let Some(parts) = ty.tuple() {
        return Some(
            parts
                .iter()
                .filter_map(|&part| size_of(part, depth + 1))
                .sum(),
        );
    }
    if let Some(primitive) = ty.primitive() {
        return bytes_of(primitive);
    }
    match ty.path()?.as_str() {
        "std::mem::MaybeUninit"
        | "std::option::Option"
        | "std::cell::Cell"
        | "std::cell::UnsafeCell"
        | "std::num::Wrapping" => size_of(ty.arg()?, depth + 1),
        "std::string::String" | "std::vec::Vec" => Some(24),
        "std::boxed::Box" | "std::sync::Arc" | "std::rc::Rc" => Some(8),
        _ => {
            let fields = ty.own_fields()?;
            Some(
                fields
                    .iter()
                    .filter_map(|&field| size_of(field, depth + 1))
                    .sum(),
            )
        }
    }
}

fn bytes_of(primitive: Primitive) -> Option<u64> {
    Some(match primitive.name().as_str() {
        "bool" | "u8" | "i8" => 1,
        "u16" | "i16" => 2,
        "u32" | "i32" | "f32" | "char" => 4,
        "u64" | "i64" | "f64" | "usize" | "isize" => 8,
        "u128" | "i128" => 16,
        _ => return None,
    })
}
