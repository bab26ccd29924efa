//! Sockets that are opened for a single exchange: the redirect of a login, the data of a transfer.

use super::facts::{BodyFacts, Type};
use crate::semantics::defs::DefId;
use crate::semantics::{FrameId, Program};
use crate::syntax::hir::{ExprId, ExprKind, ItemKind, PatId};

/// Whether the socket on which a call accepts is opened for the one connection that the call waits for:
/// what is accepted once is not called again and again.
pub(super) fn accepts_once(facts: &BodyFacts<'_>, accept: ExprId) -> bool {
    const FURTHEST: u8 = 2;
    let Some(method) = facts.file.method_call(accept) else {
        return false;
    };
    is_for_one(facts, accept, method.receiver, FURTHEST)
}

/// Whether a function ends with a plain value that it got from whom it served until then.
pub(super) fn serves_for_a_value(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let model = facts.model();
    let Some(signature) = model.program.signature(facts.owner()) else {
        return false;
    };
    let is_own = facts.task_frame(call) == FrameId::ROOT;
    is_own
        && is_told(
            &model.program,
            Type::new(&model.program, signature.result),
            0,
        )
}

/// Whether the call accepts on a socket of its function, or one that its callers open for it, and the
/// function ends with a plain value that it is told.
pub(super) fn accepts_for_a_value(facts: &BodyFacts<'_>, accept: ExprId) -> bool {
    let Some(method) = facts.file.method_call(accept) else {
        return false;
    };
    let Some(socket) = facts.local(method.receiver) else {
        return false;
    };
    let is_opened_for_it =
        || position_of(facts, socket).is_some_and(|position| all_callers_once(facts, position, 1));
    serves_for_a_value(facts, accept)
        && (!facts.ty(method.receiver).is_reference() || is_opened_for_it())
}

/// Whether a type holds text and nothing else: no handle of something that goes on.
fn is_told(program: &Program, ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    if depth == DEEPEST {
        return false;
    }
    let is_told = |part: Type<'_>| is_told(program, part, depth + 1);
    if let Some(output) = ty.future_output() {
        return is_told(output);
    }
    if ty.is("std::result::Result") || ty.is("std::option::Option") {
        return ty.arg().is_some_and(is_told);
    }
    if let Some(parts) = ty.tuple() {
        return !parts.is_empty() && parts.into_iter().all(is_told);
    }
    if let Some(def) = ty.workspace_def() {
        let mut fields = fields_of(program, def).peekable();
        return !ty.is_reference()
            && fields.peek().is_some()
            && fields.all(|field| field.primitive().is_some() || is_told(field));
    }
    ty.is("std::string::String")
}

/// The types of the fields of a struct, or of all variants of an enum.
fn fields_of(program: &Program, def: DefId) -> impl Iterator<Item = Type<'_>> {
    let holders: Vec<DefId> = match &program.item(def).kind {
        ItemKind::Enum(data) => {
            let count = program.file_of(def).list(data.variants).len();
            let members = program.members(def).iter();
            members.take(count).map(|&(_, variant)| variant).collect()
        }
        _ => vec![def],
    };
    let fields = holders
        .into_iter()
        .flat_map(|holder| program.fields(holder));
    fields.map(|field| Type::new(program, field.ty))
}

/// Whether a call runs once for each socket that it waits on.
fn is_for_one(facts: &BodyFacts<'_>, call: ExprId, socket: ExprId, steps: u8) -> bool {
    let mut socket = socket;
    while let ExprKind::Reference { operand, .. } = facts.file.expr(socket).kind {
        socket = operand;
    }
    let Some(local) = facts.local(socket) else {
        return false;
    };
    if facts.loops(call).repeats() {
        return false;
    }
    if !facts.ty(socket).is_reference() {
        return stays(facts, local, call);
    }
    steps > 0 && position_of(facts, local).is_some_and(|at| all_callers_once(facts, at, steps - 1))
}

/// Whether a socket is dropped with its variable: all else that is done with it is to call its methods.
fn stays(facts: &BodyFacts<'_>, local: PatId, call: ExprId) -> bool {
    let range = facts.file.range(call);
    facts.uses_of(local).all(|path| {
        range.contains_range(facts.file.range(path))
            || facts
                .parent(path)
                .and_then(|parent| facts.file.method_call(parent))
                .is_some_and(|method| method.receiver == path)
    })
}

/// Which parameter a variable is, `self` not counted.
fn position_of(facts: &BodyFacts<'_>, local: PatId) -> Option<usize> {
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    params
        .iter()
        .position(|&param| facts.named(param).is_some_and(|(_, named)| named == local))
}

/// Whether a function is called, and each time for a socket of its own.
fn all_callers_once(facts: &BodyFacts<'_>, position: usize, steps: u8) -> bool {
    let model = facts.model();
    let mut called = false;
    for body in model.bodies_of(facts.place.package) {
        let caller = BodyFacts::of(model, body);
        for (call, def) in caller.own_calls() {
            if def != facts.owner() {
                continue;
            }
            called = true;
            let args = match caller.file.expr(call).kind {
                ExprKind::Call { args, .. } => caller.file.list(args),
                _ => caller
                    .file
                    .method_call(call)
                    .map_or(&[][..], |call| call.args),
            };
            let socket = args.get(position);
            if !socket.is_some_and(|&socket| is_for_one(&caller, call, socket, steps)) {
                return false;
            }
        }
    }
    called
}
