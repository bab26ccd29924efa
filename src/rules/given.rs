//! Where the value that a call makes goes in its function: to a variable, a field or a collection, on to
//! the callers.

mod turned;

pub(super) use self::turned::passes_on;

use self::turned::turns_itself;
use super::calls;
use super::facts::{BodyFacts, Callee, Type};
use crate::knowledge::{self, Api};
use crate::semantics::defs::DefKind;
use crate::semantics::flow::taken_by;
use crate::syntax::hir::{BlockKind, ExprId, ExprKind, PatId, PatKind, Statement};
use crate::text::Name;

/// Names of methods that keep their argument.
const KEEPS: &[&str] = &[
    "insert",
    "push",
    "or_insert",
    "set",
    "replace",
    "store",
    "push_back",
];

/// Whether a method hands its receiver to a closure, of which it gives the value.
fn is_mapped(facts: &BodyFacts<'_>, call: ExprId, receiver: ExprId) -> bool {
    facts.file.method_call(call).is_some_and(|method| {
        method.receiver == receiver
            && turned::maps(method.method.name.as_str())
            && !turned::names_function(facts, method.args)
    })
}

/// Whether a call wraps its argument: `Ok(…)`, `Arc::new(…)`, `State(…)`, or shares it: `Arc::clone(&…)`.
fn is_constructor(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    match facts.callee(call) {
        Callee::Function(def) => matches!(
            facts.model().program.def(def).kind,
            DefKind::Struct | DefKind::Variant(_)
        ),
        Callee::Api(api) => {
            let path = api.path().as_str();
            path.starts_with("std::")
                && (matches!(api.name(), "clone" | "new" | "pin")
                    || path.ends_with("::Ok")
                    || path.ends_with("::Some"))
                || matches!(path, "tokio::time::timeout" | "tokio::time::timeout_at")
        }
        Callee::Unknown => false,
    }
}

/// How many variables a value is followed through that is put into others.
const MOST_NAMES: usize = 4;

/// Whether an expression puts a value together of others and a `let` names it.
fn is_put_together(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let is_value = match facts.file.expr(expr).kind {
        // Or one of several: a branch or an arm gives this one.
        ExprKind::Struct { .. }
        | ExprKind::Tuple(_)
        | ExprKind::If { .. }
        | ExprKind::Match { .. } => true,
        ExprKind::Call { .. } => is_constructor(facts, expr) || is_made_of(facts, expr),
        ExprKind::MethodCall { .. } => turns_itself(facts, expr),
        _ => false,
    };
    is_value && facts.bound_to(expr).is_some()
}

/// Whether a call makes a value of the workspace, or a client that a build writes, of what it is handed.
fn is_made_of(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let callee = facts.workspace_callee(call);
    is_generated_client(facts, call) || callee.is_some_and(|def| facts.model().is_constructor(def))
}

fn last_use_of_bound(facts: &BodyFacts<'_>, expr: ExprId) -> Option<ExprId> {
    let pat = only_binding(facts, facts.bound_to(expr)?)?;
    facts.uses_of(pat).last()
}

/// Through how many functions a value is followed that is handed on.
const MOST_HANDED_ON: u8 = 2;

/// Whether what a call makes, or the variable that holds it, is put into a collection, cell or field, here
/// or by a function that it is handed to.
pub(super) fn is_kept(facts: &BodyFacts<'_>, call: ExprId, holder: Option<PatId>) -> bool {
    if keeps(facts, call, MOST_HANDED_ON, MOST_NAMES) {
        return true;
    }
    let taken = taken_by_arms(facts, call);
    let mut locals = holder.into_iter().chain(taken);
    locals.any(|local| {
        !is_plain_data(facts.pat_ty(local)) && is_variable_kept(facts, local, MOST_HANDED_ON)
    })
}

/// Whether a type is of text, numbers or bytes, which hold no value that was asked for them:
/// `let text = get(url).await?.text().await?`.
fn is_plain_data(ty: Type<'_>) -> bool {
    let ty = ty.future_output().unwrap_or(ty).behind_pointers();
    let is_around = [
        "std::vec::Vec",
        "std::option::Option",
        "std::result::Result",
    ]
    .iter()
    .any(|&path| ty.is(path));
    ty.primitive().is_some()
        || ty.is("std::string::String")
        || ty.is("bytes::Bytes")
        || ty.is("serde_json::Value")
        || is_around && ty.arg().is_some_and(is_plain_data)
}

fn is_variable_kept(facts: &BodyFacts<'_>, local: PatId, further: u8) -> bool {
    is_name_kept(facts, local, further, MOST_NAMES)
}

/// As [`is_variable_kept`], where so many more variables may hold what the value is part of.
fn is_name_kept(facts: &BodyFacts<'_>, local: PatId, further: u8, names: usize) -> bool {
    let mut uses = facts.uses_of(local);
    uses.any(|path| keeps(facts, path, further, names))
}

/// Whether the value of an expression, or what lives on with it, is put into a collection, cell or field.
fn keeps(facts: &BodyFacts<'_>, expr: ExprId, further: u8, names: usize) -> bool {
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            // `let hook = Hook { client };`
            ExprKind::Block(_) if is_put_together(facts, inner) => {
                let named = facts
                    .bound_to(inner)
                    .and_then(|pat| only_binding(facts, pat));
                return named
                    .zip(names.checked_sub(1))
                    .is_some_and(|(local, names)| is_name_kept(facts, local, further, names));
            }
            // `let channel = connection.create_channel().await?;`
            ExprKind::Call { .. } | ExprKind::MethodCall { .. }
                if names > 0 && makes_handle(facts, outer, inner) =>
            {
                let named = bound_to(facts, outer);
                return keeps(facts, outer, further, names - 1)
                    || named.is_some_and(|local| is_name_kept(facts, local, further, names - 1));
            }
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Reference { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Struct { .. } => inner = outer,
            ExprKind::Block(_) if facts.file.tail_of(outer) == Some(inner) => inner = outer,
            ExprKind::If { condition, .. } if condition != inner => inner = outer,
            ExprKind::Match { scrutinee, .. } if scrutinee != inner => inner = outer,
            ExprKind::Call { .. } if is_constructor(facts, outer) || is_made_of(facts, outer) => {
                inner = outer;
            }
            ExprKind::Call { .. } => return is_kept_by_callee(facts, outer, inner, further),
            ExprKind::Closure(_) => return is_filled_with(facts, outer),
            ExprKind::Block(id)
                if facts.file.blocks[id].tail == Some(inner)
                    && matches!(facts.file.blocks[id].kind, BlockKind::Async { .. }) =>
            {
                return is_filled_with(facts, outer);
            }
            ExprKind::Assign { lhs, rhs } => {
                return rhs == inner && !matches!(facts.file.expr(lhs).kind, ExprKind::Path(_));
            }
            ExprKind::MethodCall { .. } => {
                let Some(method) = facts.file.method_call(outer) else {
                    return false;
                };
                if method.receiver != inner {
                    return KEEPS.contains(&method.method.name.as_str())
                        || fills_once(facts, outer)
                        || is_kept_by_callee(facts, outer, inner, further);
                }
                if !passes_on(facts, outer, inner) {
                    return false;
                }
                inner = outer;
            }
            _ => return false,
        }
    }
    false
}

/// Whether a call makes another client or connection of a value, which lives on in it: a channel of a
/// connection, a database of a client, a client of its settings.
fn makes_handle(facts: &BodyFacts<'_>, call: ExprId, value: ExprId) -> bool {
    let takes = calls::arguments_in(facts, call).contains(&value)
        || facts
            .file
            .method_call(call)
            .is_some_and(|method| method.receiver == value);
    takes
        && facts.ty(call).unwrapped().path() != facts.ty(value).unwrapped().path()
        && facts.ty(call).unwrapped().api().is_some_and(|api| {
            let row = knowledge::handles().get(api);
            row.is_some_and(|row| !row.local) || is_aws_client(api)
        })
}

/// Whether a type is one of the clients of AWS, each of which has a crate of its own.
fn is_aws_client(api: Api) -> bool {
    api.crate_name().starts_with("aws_sdk_") && api.name() == "Client"
}

/// Whether what a closure or future gives fills a cell or the entry of a map.
fn is_filled_with(facts: &BodyFacts<'_>, given: ExprId) -> bool {
    let call = facts.parent(given);
    call.is_some_and(|call| fills_once(facts, call))
}

/// Whether a call fills a cell or the entry of a map with what the closure or future gives that it is handed.
fn fills_once(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    facts.callee(call).api().is_some_and(knowledge::runs_once)
}

/// Whether the function of the workspace that a call hands a value to keeps it: `remember(key, client)`.
fn is_kept_by_callee(facts: &BodyFacts<'_>, call: ExprId, argument: ExprId, further: u8) -> bool {
    let Some(further) = further.checked_sub(1) else {
        return false;
    };
    parameter_for(facts, call, argument)
        .is_some_and(|(callee, param)| is_variable_kept(&callee, param, further))
}

/// The function of the workspace that a call hands a value to, and the parameter that takes it.
pub(super) fn parameter_for<'m>(
    facts: &BodyFacts<'m>,
    call: ExprId,
    argument: ExprId,
) -> Option<(BodyFacts<'m>, PatId)> {
    let mut arguments = calls::arguments_in(facts, call).iter();
    let position = arguments.position(|&given| given == argument)?;
    let callee = facts.of_function(facts.workspace_callee(call)?)?;
    let params = callee.file.list(callee.file.bodies[callee.body].params);
    let &param = params.get(position)?;
    Some((callee, param))
}

/// The variables of the arms of a `match` that take out of `Ok` or `Some` what a call gives.
fn taken_by_arms(facts: &BodyFacts<'_>, call: ExprId) -> Vec<PatId> {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => inner = outer,
            ExprKind::MethodCall { .. } if passes_on(facts, outer, inner) => inner = outer,
            ExprKind::Match { scrutinee, arms } if scrutinee == inner => {
                let arms = facts.file.list(arms).iter();
                let arms = arms
                    .filter(|arm| matches!(facts.file.pat(arm.pat).kind, PatKind::TupleStruct(..)));
                return arms
                    .filter_map(|arm| only_binding(facts, arm.pat))
                    .collect();
            }
            _ => break,
        }
    }
    Vec::new()
}

/// The variable that holds what a call gives.
pub(super) fn bound_to(facts: &BodyFacts<'_>, call: ExprId) -> Option<PatId> {
    let mut inner = call;
    let mut is_awaited = false;
    loop {
        if let Some(pat) = facts.bound_to(inner) {
            // `let connecting = connect(); let connection = connecting.await;`
            if let Some(later) = facts.await_of(inner).filter(|_| !is_awaited) {
                is_awaited = true;
                inner = later;
                continue;
            }
            return taken_by(facts.file, pat)
                .or_else(|| first_of_pair(facts, pat))
                .or(Some(pat));
        }
        let outer = facts.parent(inner)?;
        is_awaited |= matches!(facts.file.expr(outer).kind, ExprKind::Await(_));
        match facts.file.expr(outer).kind {
            ExprKind::Await(_) | ExprKind::Try(_) => inner = outer,
            ExprKind::Call { .. } if is_constructor(facts, outer) => inner = outer,
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(outer)?;
                let is_driven = method.method.name.as_str() == "block_on"
                    && method.args.first() == Some(&inner);
                let is_sent = method.receiver == inner && is_answer(facts, outer);
                (method.receiver == inner && !is_sent || is_driven).then_some(())?;
                inner = outer;
            }
            // `if let Ok(client) = make()`
            ExprKind::Let { pat, value } if value == inner => {
                return only_binding(facts, pat);
            }
            // `match make() { Ok(client) => { .. } Err(error) => return .. }`, or `Ok(client) => client`
            ExprKind::Match { scrutinee, .. } if scrutinee == inner => {
                match facts.success_of(outer) {
                    Some((taken, _)) if facts.taken_out_of(outer).is_none() => return Some(taken),
                    Some(_) => inner = outer,
                    // Others may leave with it: `Ok(stream) => return handshake(stream).await`.
                    None => match given_by_arm(facts, outer) {
                        Some(taken) => return Some(taken),
                        None => inner = outer,
                    },
                }
            }
            ExprKind::Block(_) if facts.file.tail_of(outer) == Some(inner) => inner = outer,
            // A branch or an arm gives it.
            ExprKind::If { condition, .. } if condition != inner => inner = outer,
            ExprKind::Match { scrutinee, .. } if scrutinee != inner => inner = outer,
            _ => return None,
        }
    }
}

/// Whether a call uses its receiver up for what a server answers, in which no client is left.
fn is_answer(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let api = facts.callee(call).api();
    let row = api.and_then(|api| knowledge::remote_io().calls.get(api));
    row.is_some_and(|row| row.receiver == Some("owned"))
}

/// The client of `let (client, connection) = connect().await?`.
fn first_of_pair(facts: &BodyFacts<'_>, pat: PatId) -> Option<PatId> {
    let PatKind::Tuple(parts) = facts.file.pat(pat).kind else {
        return None;
    };
    let &first = facts.file.list(parts).first()?;
    matches!(facts.file.pat(first).kind, PatKind::Binding { .. }).then_some(first)
}

/// The variable of the arm of a `match` that takes a value out of `Ok` or `Some` and returns.
fn given_by_arm(facts: &BodyFacts<'_>, expr: ExprId) -> Option<PatId> {
    let ExprKind::Match { arms, .. } = facts.file.expr(expr).kind else {
        return None;
    };
    let mut arms = facts.file.list(arms).iter();
    arms.find_map(|arm| {
        let is_pattern = matches!(facts.file.pat(arm.pat).kind, PatKind::TupleStruct(..));
        let taken = taken_by(facts.file, arm.pat).filter(|_| is_pattern)?;
        returns(facts, arm.body).then_some(taken)
    })
}

/// Whether an expression, or the block that it is, ends with `return`.
fn returns(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    match facts.file.expr(expr).kind {
        ExprKind::Return(_) => true,
        ExprKind::Block(id) => {
            let block = &facts.file.blocks[id];
            let last = block
                .tail
                .or_else(|| match facts.file.list(block.statements).last() {
                    Some(&Statement::Expr(last)) => Some(last),
                    _ => None,
                });
            last.is_some_and(|last| returns(facts, last))
        }
        _ => false,
    }
}

/// Whether what a call gives holds its argument: a stream that a handshake made of a socket, the client
/// that a constructor makes of a channel.
fn wraps(facts: &BodyFacts<'_>, call: ExprId, argument: ExprId) -> bool {
    if facts.ty(argument).is_reference() {
        return false;
    }
    let makes_of_it = match facts.callee(call) {
        Callee::Function(def) => facts.model().is_constructor(def),
        Callee::Unknown => is_generated_client(facts, call),
        Callee::Api(_) => is_constructor(facts, call) || is_generated_client(facts, call),
    };
    if makes_of_it {
        return true;
    }
    let Some(path) = facts.ty(argument).path() else {
        return false;
    };
    let given = facts.ty(call);
    let given = given.future_output().unwrap_or(given);
    let is_output = given.is("std::result::Result") || given.is("std::option::Option");
    let given = given.arg().filter(|_| is_output).unwrap_or(given);
    given.path() != Some(path) && holds(given, path, 0)
}

/// Whether a call makes a client in code that a build writes and nobody reads: `GreeterClient::new(channel)`.
pub(super) fn is_generated_client(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = facts.file.expr(call).kind else {
        return false;
    };
    let ExprKind::Path(path) = facts.file.expr(callee).kind else {
        return false;
    };
    match facts.file.list(facts.file.path(path).segments) {
        [.., ty, name] => {
            ty.name.as_str().ends_with("Client")
                && matches!(name.name.as_str(), "new" | "with_interceptor")
        }
        _ => false,
    }
}

/// Whether a type has another among its arguments or parts.
fn holds(ty: Type<'_>, path: Name, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    ty.path() == Some(path)
        || (depth < DEEPEST
            && (ty.args().any(|arg| holds(arg, path, depth + 1))
                || ty.tuple().is_some_and(|parts| {
                    parts.into_iter().any(|part| holds(part, path, depth + 1))
                })))
}

/// The variable of a pattern like `Ok(client)`.
fn only_binding(facts: &BodyFacts<'_>, pat: PatId) -> Option<PatId> {
    match facts.file.pat(pat).kind {
        PatKind::Binding { .. } => Some(pat),
        PatKind::TupleStruct(_, parts) => match facts.file.list(parts) {
            &[only] => only_binding(facts, only),
            _ => None,
        },
        _ => None,
    }
}

/// Who decides what becomes of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// The function itself.
    Nobody,
    /// What calls the closure that gives it.
    Closure,
    /// What calls the function, which returns it.
    Caller,
}

pub(super) fn given_to(facts: &BodyFacts<'_>, call: ExprId, holder: Option<PatId>) -> Given {
    if holder.is_some_and(|local| is_plain_data(facts.pat_ty(local))) {
        return Given::Nobody;
    }
    let mut inner = holder
        .and_then(|local| facts.uses_of(local).last())
        .unwrap_or(call);
    let mut renamed = 0;
    loop {
        if is_plain_data(facts.ty(inner)) {
            return Given::Nobody;
        }
        let Some(outer) = facts.parent(inner) else {
            return Given::Caller;
        };
        match facts.file.expr(outer).kind {
            ExprKind::Closure(_) => return Given::Closure,
            ExprKind::Return(_) => return Given::Caller,
            // A `match` gives what is taken out of a value, or what an arm gives.
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Struct { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Match { .. } => {}
            ExprKind::Call { .. } if is_constructor(facts, outer) || wraps(facts, outer, inner) => {
            }
            ExprKind::MethodCall { .. } if passes_on(facts, outer, inner) => {}
            ExprKind::MethodCall { .. } if is_mapped(facts, outer, inner) => return Given::Closure,
            ExprKind::If { condition, .. } if condition != inner => {}
            ExprKind::Block(_) if is_put_together(facts, inner) && renamed < MOST_NAMES => {
                let Some(last) = last_use_of_bound(facts, inner) else {
                    return Given::Nobody;
                };
                renamed += 1;
                inner = last;
                continue;
            }
            ExprKind::Block(id) if facts.file.blocks[id].tail == Some(inner) => {
                if facts.is_given_future(outer) {
                    return Given::Caller;
                }
            }
            _ => return Given::Nobody,
        }
        inner = outer;
    }
}

/// Whether the function that makes a value, which lies in a variable, neither gives nor keeps it.
pub(super) fn is_dropped(facts: &BodyFacts<'_>, call: ExprId, holder: Option<PatId>) -> bool {
    given_to(facts, call, holder) == Given::Nobody && !is_kept(facts, call, holder)
}

/// Whether the function that makes a value returns it.
pub(super) fn is_returned(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    given_to(facts, call, bound_to(facts, call)) == Given::Caller
}

/// Whether a use of a variable only looks at it: a reference to it, or a call of its method that
/// neither shares it nor makes something else of it.
pub(super) fn is_borrowed(facts: &BodyFacts<'_>, path: ExprId) -> bool {
    let Some(outer) = facts.parent(path) else {
        return false;
    };
    let is_borrow = match facts.file.expr(outer).kind {
        ExprKind::MethodCall { .. } => facts
            .file
            .method_call(outer)
            .filter(|method| method.receiver == path)
            .is_some_and(|method| {
                let name = method.method.name.as_str();
                name != "clone" && !name.starts_with("into")
            }),
        ExprKind::Reference { .. } => true,
        ExprKind::Field { base, .. } if base == path => {
            return is_borrowed(facts, outer) || is_part_without_client(facts, outer);
        }
        _ => false,
    };
    is_borrow && !is_moved(facts, path)
}

/// Whether a field of what holds a client is text or an address, so that whoever takes it has no client.
fn is_part_without_client(facts: &BodyFacts<'_>, field: ExprId) -> bool {
    let ty = facts.ty(field);
    is_plain_data(ty) || ty.behind_pointers().is("url::Url")
}

/// Whether an expression stands in a closure or in a block that runs as a task of its own.
pub(super) fn is_deferred(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    stands_in(facts, expr, |_| true)
}

/// Whether an expression stands in a closure or task that owns what it uses. One that borrows a
/// variable ends with the function that the variable belongs to.
fn is_moved(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    stands_in(facts, expr, |moves| moves)
}

/// Whether a closure or a block that runs as a task stands around an expression, of which `counts`
/// says by whether it moves what it uses into itself.
fn stands_in(facts: &BodyFacts<'_>, expr: ExprId, counts: impl Fn(bool) -> bool) -> bool {
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        let moves = match facts.file.expr(outer).kind {
            ExprKind::Closure(_) if runs_in_place(facts, outer) => None,
            ExprKind::Closure(closure) => Some(facts.file.closures[closure].moves),
            // The body of an `async fn` in a trait that a macro rewrites has no parent.
            _ if facts.is_given_future(outer) || facts.is_awaited(outer) => None,
            _ => match facts.file.block(outer).map(|block| block.kind) {
                Some(BlockKind::Async { moves }) if facts.parent(outer).is_some() => Some(moves),
                _ => None,
            },
        };
        if moves.is_some_and(&counts) {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a closure runs in every call that it is handed to, before that returns:
/// `py.allow_threads(|| …)`.
fn runs_in_place(facts: &BodyFacts<'_>, closure: ExprId) -> bool {
    let call = facts.parent(closure);
    let api = call.and_then(|call| facts.callee(call).api());
    api.and_then(|api| knowledge::async_contexts().inline_closure.get(api))
        .is_some_and(|row| row.always)
}
