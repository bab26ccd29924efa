//! What is done with a stream through a value of the workspace that keeps it: `Encoder::new(writer).encode(..)`.

use super::{Handed, of_receiver};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::rules::given::bound_to;
use crate::rules::streams::{PlaceOf, arguments, loop_around, place_of};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// What the methods of a value that keeps the stream at a place move little of: again and again, if one does.
pub(super) fn through_keeper(cx: &BodyCx<'_>, place: &PlaceOf, depth: u8) -> Option<Handed> {
    let depth = depth.checked_sub(1)?;
    let mut first = None;
    for expr in cx.facts().own_exprs() {
        let Some(given) = given_at(cx, expr, place) else {
            continue;
        };
        let keeper = cx.ty(expr).unwrapped();
        let Some(field) = field_of(keeper, cx.ty(given)) else {
            continue;
        };
        for handed in touches(cx, expr, keeper, field, depth) {
            if handed.repeats {
                return Some(handed);
            }
            first.get_or_insert(handed);
        }
    }
    first
}

/// What a literal of a struct or a function of the workspace is given of what lies at a place.
fn given_at(cx: &BodyCx<'_>, expr: ExprId, place: &PlaceOf) -> Option<ExprId> {
    let is_place = |given: ExprId| place_of(cx, given).as_ref() == Some(place);
    match cx.expr(expr).kind {
        ExprKind::Struct { fields, .. } => {
            let mut values = cx.file().list(fields).iter().map(|field| field.value);
            values.find(|&value| is_place(value))
        }
        ExprKind::Call { .. } if matches!(cx.callee(expr), Callee::Function(_)) => {
            let mut given = arguments(cx, expr).iter().copied();
            given.find(|&given| is_place(given))
        }
        _ => None,
    }
}

/// The only field of a struct of the workspace that can hold a value of a type.
fn field_of(keeper: Type<'_>, given: Type<'_>) -> Option<Name> {
    let fields = keeper.fields().into_iter();
    let mut fitting = fields.filter(|(_, ty)| ty.peeled().id() == given.peeled().id());
    let (name, _) = fitting.next()?;
    fitting.next().is_none().then_some(name)
}

/// What the methods that are called on a value, where it is made or on the variable that holds it, move little of in
/// a field.
fn touches(cx: &BodyCx<'_>, made: ExprId, keeper: Type<'_>, field: Name, depth: u8) -> Vec<Handed> {
    let variable = bound_to(cx.facts(), made).filter(|_| !is_receiver(cx, made));
    let receivers: Vec<ExprId> = match variable {
        Some(variable) => cx.facts().uses_of(variable).collect(),
        None => vec![taken(cx, made)],
    };
    let mut found = Vec::new();
    for receiver in receivers {
        let Some(call) = cx.parent(receiver) else {
            continue;
        };
        let method = cx.file().method_call(call);
        if cx.in_error_path(call) || method.is_none_or(|method| method.receiver != receiver) {
            continue;
        }
        let Callee::Function(method) = cx.callee(call) else {
            continue;
        };
        let method = keeper.method_that_runs(method);
        let inner = cx.in_body_of(method, |callee| of_receiver(callee, keeper, depth));
        let inner = inner.into_iter().flatten();
        let of_field = inner.filter(|touch| {
            let fields = touch.place.fields_of_receiver();
            touch.is_little && !touch.is_known && fields.is_some_and(|fields| fields == [field])
        });
        let place = variable.map(PlaceOf::of_local);
        let is_repeated = place.is_some_and(|place| loop_around(cx, call, &place).is_some());
        found.extend(of_field.map(|touch| Handed {
            repeats: touch.handed.repeats || is_repeated,
            ..touch.handed
        }));
    }
    found
}

/// Whether a method is called on a value where it is made.
fn is_receiver(cx: &BodyCx<'_>, made: ExprId) -> bool {
    let outer = cx.parent(taken(cx, made));
    outer.is_some_and(|outer| matches!(cx.expr(outer).kind, ExprKind::MethodCall { .. }))
}

/// The value that a call makes, behind what takes it out of a result.
fn taken(cx: &BodyCx<'_>, made: ExprId) -> ExprId {
    let mut value = made;
    while let Some(outer) = cx.parent(value) {
        let takes = match cx.expr(outer).kind {
            ExprKind::Try(_) => true,
            ExprKind::MethodCall { .. } => cx.file().method_call(outer).is_some_and(|call| {
                call.receiver == value && matches!(call.method.name.as_str(), "unwrap" | "expect")
            }),
            _ => false,
        };
        if !takes {
            break;
        }
        value = outer;
    }
    value
}
