//! Functions and closures that are registered as handlers of requests.

use rustc_hash::FxHashMap;

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::flow;
use super::infer::{Callee, ValueResolution};
use super::model::Model;
use crate::knowledge::{Handler, HandlerPlace};
use crate::syntax::hir::{ExprId, ExprKind};

/// What a call registers.
#[derive(Clone, Copy)]
pub(super) enum Registered {
    /// A function of the workspace.
    Function(DefId),
    /// A closure of the body.
    Closure(ExprId),
    /// What the body's function is given as its parameter of this position, `self` not counted.
    Parameter(usize),
}

/// The functions which register as a handler what they are given, at which position, for which framework.
pub(super) type Registrars = FxHashMap<DefId, (usize, &'static str)>;

/// The functions and closures that are arguments of a call that registers handlers, or what it is called on.
pub(super) fn registered_by(
    model: &Model,
    body: &BodyInfo,
    call: ExprId,
    row: &Handler,
) -> Vec<Registered> {
    let file = body.source(model);
    if row.place == HandlerPlace::Receiver {
        let receiver = match file.method_call(call) {
            Some(method) => Some(method.receiver),
            // `HandlerWithoutStateExt::into_service(show)`
            None => args_of(model, body, call).first().copied(),
        };
        let receiver = receiver.and_then(|receiver| registered(model, body, receiver));
        return receiver.into_iter().collect();
    }
    let args = args_of(model, body, call);
    if let Some(field) = row.field {
        let fields = args
            .iter()
            .filter_map(|&arg| field_of(model, body, arg, field));
        return fields
            .filter_map(|value| registered(model, body, value))
            .collect();
    }
    let named = args.iter().filter_map(|&arg| file.handed_by_name(arg));
    let all = args.iter().copied().chain(named);
    all.filter_map(|arg| registered(model, body, arg)).collect()
}

/// What a call hands to a function that registers it.
pub(super) fn registered_through(
    model: &Model,
    body: &BodyInfo,
    registrars: &Registrars,
) -> Vec<(Registered, &'static str)> {
    let calls = body.types.calls().iter();
    calls
        .filter_map(|call| {
            let Callee::Function { def, .. } = call.callee else {
                return None;
            };
            let &(position, framework) = registrars.get(&def)?;
            let &arg = args_of(model, body, call.expr).get(position)?;
            let arg = body.source(model).handed_by_name(arg).unwrap_or(arg);
            Some((registered(model, body, arg)?, framework))
        })
        .collect()
}

/// What the literal of a struct, which may lie in a variable, gives a field.
fn field_of(model: &Model, body: &BodyInfo, value: ExprId, field: &str) -> Option<ExprId> {
    let file = body.source(model);
    let literal = match body.types.path(value) {
        ValueResolution::Local(local) => model.initializer(body, local)?,
        _ => value,
    };
    let ExprKind::Struct { fields, .. } = file.expr(literal).kind else {
        return None;
    };
    let mut fields = file.list(fields).iter();
    let given = fields.find(|given| given.name.as_str() == field)?;
    Some(given.value)
}

fn args_of<'m>(model: &'m Model, body: &BodyInfo, call: ExprId) -> &'m [ExprId] {
    let file = body.source(model);
    match file.expr(call).kind {
        ExprKind::Call { args, .. } => file.list(args),
        ExprKind::MethodCall { .. } => file.method_call(call).map_or(&[], |call| call.args),
        _ => &[],
    }
}

/// What an argument is: itself, what a block ends in (`{ let state = state.clone(); move || .. }`), or what a
/// variable holds.
fn registered(model: &Model, body: &BodyInfo, arg: ExprId) -> Option<Registered> {
    let file = body.source(model);
    let value = file.innermost(arg);
    match file.expr(value).kind {
        ExprKind::Closure(_) => Some(Registered::Closure(value)),
        ExprKind::Path(_) => match body.types.path(value) {
            ValueResolution::Def(def) if model.program.is_workspace(def) => {
                Some(Registered::Function(def))
            }
            ValueResolution::Local(local) => {
                let params = file.list(body.hir(model).params).iter();
                let mut params = params.map(|&param| flow::taken_by(file, param));
                if let Some(position) = params.position(|param| param == Some(local)) {
                    return Some(Registered::Parameter(position));
                }
                let held = model.initializer(body, local)?;
                matches!(file.expr(held).kind, ExprKind::Closure(_))
                    .then_some(Registered::Closure(held))
            }
            _ => None,
        },
        _ => None,
    }
}
