//! Clients and connections that a function makes for itself each time it is called.

use super::attempts::ends_with_call;
use super::calls;
use super::context::BodyCx;
use super::facts::{BodyFacts, Type};
use super::given;
use super::repetition::Repeated;
use crate::knowledge::{self, Client, ClientCost, kinds_of_crates};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::types::{FunctionSignature, ReceiverKind};
use crate::semantics::{BodyIndex, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::Name;

/// Names of methods that run once for each value of their type: commands, services.
const ONCE_FOR_EACH: &[&str] = &[
    "run", "execute", "exec", "start", "serve", "listen", "init", "setup", "launch", "main",
];

/// Whether and how a function makes a client or connection for each call of its own, uses it there
/// and drops it, or returns it to those that do. What is worked through in a loop behind it, or is
/// handed on, is used for longer than one call shows.
pub(super) fn thrown_away(cx: &BodyCx<'_>, call: ExprId, row: &Client) -> Option<Repeated> {
    let facts = cx.facts();
    let function = cx.model().program.function(facts.owner())?;
    if cx.is_quiet() || !is_of_one_call(facts, call) {
        return None;
    }
    if hides_pool(row) {
        return (is_asked_by_many(cx) || is_done_by_others(cx)).then_some(Repeated::Call);
    }
    if !is_worth_keeping(row) {
        return None;
    }
    let by_type = row.cost == ClientCost::Pool;
    let is_used_up = is_used_up(facts, call, by_type);
    match function.self_param {
        Some(_) if lends_receiver(cx.model(), facts.owner()) => {
            let by_callers = || given::is_returned(facts, call) && callers_drop(cx, by_type);
            (is_used_up || by_callers()).then_some(Repeated::Call)
        }
        None if is_used_up => (if by_type {
            is_called(cx)
        } else {
            is_asked_of_more(cx, call)
        })
        .then_some(Repeated::Free),
        None => (by_type && given::is_returned(facts, call) && all_callers_drop(cx))
            .then_some(Repeated::Free),
        Some(_) => (by_type && is_used_up && uses_up_request(cx.model(), facts.owner()))
            .then_some(Repeated::Call),
    }
}

/// Whether a method uses up a request that another type gives, which lives on:
/// `client.from(table).execute()`.
fn uses_up_request(model: &Model, method: DefId) -> bool {
    let program = &model.program;
    let receiver = |signature: &FunctionSignature| {
        let this = signature.params.first();
        this.and_then(|&this| Type::new(program, this).workspace_def())
    };
    let Some(signature) = program.signature(method) else {
        return false;
    };
    if !matches!(signature.receiver, ReceiverKind::Value) {
        return false;
    }
    let request = receiver(signature);
    let own = program.crate_of(method);
    let gives = |maker: DefId| {
        let Some(signature) = program.signature(maker) else {
            return false;
        };
        let made = Type::new(program, signature.result)
            .unwrapped()
            .workspace_def();
        lends_receiver(model, maker) && made == request && receiver(signature) != request
    };
    request.is_some()
        && (0..program.defs.own_defs)
            .map(DefId)
            .filter(|&def| program.def(def).kind == DefKind::Function)
            .any(|def| program.crate_of(def) == own && program.code_kind(def).ships() && gives(def))
}

/// Whether many methods make their requests through this function: their type is the client of an API.
fn is_asked_by_many(cx: &BodyCx<'_>) -> bool {
    const MANY: usize = 3;
    let model = cx.model();
    let owner = cx.facts().owner();
    let callers = model
        .callers(owner)
        .iter()
        .map(|&(body, _)| model.body(body));
    let mut methods: Vec<DefId> = callers
        .map(|body| body.owner)
        .filter(|&caller| model.program.code_kind(caller).ships() && lends_receiver(model, caller))
        .collect();
    methods.sort_unstable();
    methods.dedup();
    let has_no_receiver = || {
        let function = model.program.function(owner);
        function.is_some_and(|function| function.self_param.is_none())
    };
    methods.len() >= MANY && (lends_receiver(model, owner) || has_no_receiver())
}

/// Whether other methods of the type, which can be called again and again, hide a client as well: each of them asks
/// an API that the type stands for.
fn is_done_by_others(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let program = &model.program;
    let of_type = |method: DefId| {
        let signature = program.signature(method)?;
        Type::new(program, *signature.params.first()?).workspace_def()
    };
    let owner = cx.facts().owner();
    let own = lends_receiver(model, owner)
        .then(|| of_type(owner))
        .flatten();
    own.is_some()
        && model
            .bodies_calling(|api| knowledge::clients().get(api).is_some_and(hides_pool))
            .into_iter()
            .map(|body| model.body(body).owner)
            .filter(|&other| other != owner && program.code_kind(other).ships())
            .any(|other| lends_receiver(model, other) && of_type(other) == own)
}

/// Whether a row is of a function that makes a pool for the one request that it sends.
fn hides_pool(row: &Client) -> bool {
    is_function(row) && row.cost == ClientCost::Pool
}

/// Whether a function gives a client to several others, each of which drops it: `fn client() -> Client`.
fn all_callers_drop(cx: &BodyCx<'_>) -> bool {
    const SEVERAL: usize = 2;
    let model = cx.model();
    let callers = model.callers(cx.facts().owner());
    let drops = |&(body, at): &(BodyIndex, ExprId)| {
        let facts = BodyFacts::of(model, model.body(body));
        let is_called = facts.takes_parameters() || facts.serves_requests();
        is_called && is_of_one_call(&facts, at) && is_used_up(&facts, at, true)
    };
    let ship: Vec<_> = callers
        .iter()
        .filter(|&&(body, _)| model.program.code_kind(model.body(body).owner).ships())
        .collect();
    ship.len() >= SEVERAL && ship.into_iter().all(drops)
}

/// Whether and how a function makes something dear for each call of its own and drops it at its end.
pub(super) fn made_for_each_call(cx: &BodyCx<'_>, call: ExprId) -> Option<Repeated> {
    let facts = cx.facts();
    let function = cx.model().program.function(facts.owner())?;
    if cx.is_quiet() || !is_of_one_call(facts, call) || !is_used_up(facts, call, true) {
        return None;
    }
    match function.self_param {
        Some(_) => lends_receiver(cx.model(), facts.owner()).then_some(Repeated::Call),
        None => (is_called(cx) && !runs_a_program(facts.function_name())).then_some(Repeated::Free),
    }
}

/// Whether the name of a function says that it runs a whole program or a test.
fn runs_a_program(function: &str) -> bool {
    let name = function.rsplit("::").next().unwrap_or(function);
    let mut words = name.split('_');
    words.any(|word| ["run", "main", "test", "serve", "start"].contains(&word))
}

/// Whether a function that others call uses what it is given beside the connection's address: it asks
/// something of it. One that is told only where to connect may well be a check.
fn is_asked_of_more(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let facts = cx.facts();
    let connects = facts.file.range(call);
    let is_used = |local: PatId| {
        facts
            .uses_of(local)
            .any(|path| !connects.contains_range(facts.file.range(path)))
    };
    is_called(cx)
        && !facts.has_one_user(call)
        && !runs_a_program(facts.function_name())
        && !is_called_in_a_loop(cx)
        && facts
            .file
            .list(facts.file.bodies[facts.body].params)
            .iter()
            .filter_map(|&param| facts.named(param))
            .any(|(_, local)| is_used(local))
}

/// Whether a loop around a call of the function decides what its connections are made for.
fn is_called_in_a_loop(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let callers = model.callers(cx.facts().owner());
    callers.iter().any(|&(body, at)| {
        let facts = BodyFacts::of(model, model.body(body));
        facts.loops(at).innermost.is_some()
    })
}

/// Whether others call a function with arguments that differ from call to call.
fn is_called(cx: &BodyCx<'_>) -> bool {
    let facts = cx.facts();
    facts.takes_parameters()
        && (facts.is_public_api()
            || is_called_by_code_that_ships(cx)
            || is_of_bindings(cx)
            || is_left_to_others(cx))
}

/// Whether a function is there for other files, in a piece of a project that may lack those which call it.
fn is_left_to_others(cx: &BodyCx<'_>) -> bool {
    let facts = cx.facts();
    facts.is_sketch() && facts.is_visible()
}

/// Whether a function is there for code in another language.
fn is_of_bindings(cx: &BodyCx<'_>) -> bool {
    let mut attributes = cx.model().program.attributes(cx.facts().owner());
    attributes.any(|path| {
        let krate = path.as_str().split("::").next().unwrap_or_default();
        // A prelude that is not read gives it.
        kinds_of_crates().binding.contains(&krate) || path.as_str() == "pyfunction"
    })
}

/// Whether a call is made once in each call of its function, which is called often.
fn is_of_one_call(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    !facts.in_error_path(call)
        && !facts.is_start_up(call)
        && facts.loops(call).innermost.is_none()
        && (!runs_once(facts.function_name()) || uses_up_request(facts.model(), facts.owner()))
        && !given::is_deferred(facts, call)
}

/// Whether a client is used for no longer than the call of the function that it stands in. `by_type`:
/// what its methods give lives without it.
fn is_used_up(facts: &BodyFacts<'_>, call: ExprId, by_type: bool) -> bool {
    let bound = given::bound_to(facts, call);
    let holder = bound
        .filter(|&local| !by_type || may_hold(facts, call, local))
        .filter(|_| !drives_a_future(facts, call));
    !loops_behind(facts, call)
        && given::is_dropped(facts, call, holder)
        && holder.is_none_or(|local| {
            // One without a use is shadowed by what another feature makes.
            let mut uses = facts.uses_of(local).peekable();
            uses.peek().is_some()
                && uses.all(|path| given::is_borrowed(facts, path) || is_spoken_over(facts, path))
        })
}

/// Whether a connection goes into a client that is only called: `EchoClient::new(channel)`.
fn is_spoken_over(facts: &BodyFacts<'_>, connection: ExprId) -> bool {
    let Some(made) = facts.parent(connection) else {
        return false;
    };
    given::is_generated_client(facts, made)
        && calls::arguments_in(facts, made).first() == Some(&connection)
        && match facts.bound_to(made) {
            Some(client) => facts
                .uses_of(client)
                .all(|path| given::is_borrowed(facts, path)),
            None => given::is_borrowed(facts, made),
        }
}

/// Whether what a call makes is a runtime of which only the output of a future is left.
fn drives_a_future(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::Try(_) => {}
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(outer);
                let Some(method) = method.filter(|method| method.receiver == inner) else {
                    return false;
                };
                if method.method.name.as_str() == "block_on" {
                    return true;
                }
            }
            _ => return false,
        }
        inner = outer;
    }
    false
}

/// Whether a variable may hold what a call makes, and not what one of its methods gave.
fn may_hold(facts: &BodyFacts<'_>, call: ExprId, local: PatId) -> bool {
    let made = facts.ty(call).unwrapped();
    let held = facts.pat_ty(local);
    made.path()
        .is_none_or(|made| mentions(held, made, 0) && !is_let_go(facts, call, made))
}

/// Whether what is called on something gives what is known to be another thing: what that gives in its turn
/// does not hold the first.
fn is_let_go(facts: &BodyFacts<'_>, call: ExprId, made: Name) -> bool {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        let goes_on = match facts.file.expr(outer).kind {
            ExprKind::Try(_) | ExprKind::Await(_) => true,
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(outer);
                method.is_some_and(|method| method.receiver == inner)
            }
            _ => false,
        };
        if !goes_on {
            return false;
        }
        if !mentions(facts.ty(outer).unwrapped(), made, 0) {
            return true;
        }
        inner = outer;
    }
    false
}

/// Whether a type is another, wraps it, or is not known in full.
fn mentions(ty: Type<'_>, path: Name, depth: u8) -> bool {
    const DEEPEST: u8 = 4;
    let ty = ty.peeled();
    if ty.is_unit() || ty.primitive().is_some() {
        return false;
    }
    depth == DEEPEST
        || ty.path().is_none_or(|own| own == path)
        || ty.args().any(|arg| mentions(arg, path, depth + 1))
}

/// Whether a method that calls this one for a client drops what it gets.
fn callers_drop(cx: &BodyCx<'_>, by_type: bool) -> bool {
    let model = cx.model();
    model.callers(cx.facts().owner()).iter().any(|&(body, at)| {
        let facts = BodyFacts::of(model, model.body(body));
        model.program.code_kind(facts.owner()).ships()
            && lends_receiver(model, facts.owner())
            && is_of_one_call(&facts, at)
            && is_used_up(&facts, at, by_type)
    })
}

/// Whether a method can be called again on the same value: `&self`, `self: Arc<Self>`, `self: &Arc<Self>`.
fn lends_receiver(model: &Model, def: DefId) -> bool {
    let program = &model.program;
    let Some(signature) = program.signature(def) else {
        return false;
    };
    match signature.receiver {
        ReceiverKind::Ref | ReceiverKind::RefMut => true,
        ReceiverKind::None | ReceiverKind::Value => false,
        ReceiverKind::Other => signature.params.first().is_some_and(|&this| {
            let this = Type::new(program, this);
            this.is_reference() || this.is("std::sync::Arc") || this.is("std::rc::Rc")
        }),
    }
}

fn is_called_by_code_that_ships(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let callers = model.callers(cx.facts().owner());
    callers.iter().any(|&(body, _)| {
        let owner = model.body(body).owner;
        owner != cx.facts().owner() && model.program.code_kind(owner).ships()
    })
}

fn runs_once(function: &str) -> bool {
    let name = function.rsplit("::").next().unwrap_or(function);
    ONCE_FOR_EACH.contains(&name)
}

/// Whether a row is of a client, or of a connection that tasks can share or a pool can keep; not of
/// functions that hide a client, or of files.
fn is_worth_keeping(row: &Client) -> bool {
    let krate = row.path.split("::").next().unwrap_or_default();
    matches!(row.cost, ClientCost::Pool | ClientCost::Connect)
        && kinds_of_crates().lasting_clients.contains(krate)
        && (!is_function(row) || row.cost == ClientCost::Connect)
}

/// Whether a row is of a function of a crate that hides what it makes: `reqwest::get`.
fn is_function(row: &Client) -> bool {
    row.path.split("::").count() == 2
}

/// Whether a loop stands behind the call that may take long: in async code one that waits.
fn loops_behind(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let after = facts.file.range(call).end;
    facts.own_exprs().any(|expr| {
        facts.file.range(expr).start >= after
            && matches!(
                facts.file.expr(expr).kind,
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
            )
            && (!facts.is_async(call) || !facts.suspensions_within(expr).is_empty())
            && !ends_with_call(facts, call, expr)
    })
}
