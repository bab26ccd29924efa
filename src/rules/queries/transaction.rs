//! Whether a transaction is open where a query runs.

use rustc_hash::FxHashSet;

use super::{Query, arguments, begun, initial_value};
use crate::knowledge::{self, GuardClass, database_calls, transaction_types};
use crate::rules::facts::{BodyFacts, Callee, Type};
use crate::semantics::defs::DefId;
use crate::semantics::{FrameKind, Model};
use crate::syntax::hir::{ExprId, ExprKind};

/// Whether the query runs in a transaction, for all that its function and the callers show.
pub(in crate::rules) fn is_in_transaction(facts: &BodyFacts<'_>, query: &Query) -> bool {
    opened_before(facts, query) || opened_outside(facts)
}

/// Whether a transaction is open where a function is called: a caller opens it, or what makes the value that
/// the function is a method of.
pub(super) fn opened_outside(facts: &BodyFacts<'_>) -> bool {
    opened_by_maker(facts) || opened_by_callers(facts.model(), facts.owner())
}

/// Whether a function that gives the value of a method's type opens a transaction and leaves it open: the value
/// stands for the transaction.
fn opened_by_maker(facts: &BodyFacts<'_>) -> bool {
    let made = facts.self_type().and_then(Type::workspace_def);
    made.is_some_and(|made| {
        let model = facts.model();
        let program = &model.program;
        let package = program.workspace.file(facts.file_id).package;
        model.bodies_of(package).any(|body| {
            let result = program
                .signature(body.owner)
                .map(|signature| Type::new(program, signature.result));
            result.is_some_and(|result| result.unwrapped().workspace_def() == Some(made))
                && leaves_open(&BodyFacts::of(model, body))
        })
    })
}

/// Whether the query runs in a transaction for all that its function shows: its connection is one,
/// or one is opened around or before it.
pub(super) fn opened_before(facts: &BodyFacts<'_>, query: &Query) -> bool {
    query.executor.is_some_and(|executor| {
        is_transaction(facts, executor) || is_given_unknown(facts, executor)
    }) || opened_for(facts, query.call, query.executor)
}

/// Whether a connection is handed in and nothing shows its type: it may well be a transaction.
fn is_given_unknown(facts: &BodyFacts<'_>, executor: ExprId) -> bool {
    let mut value = executor;
    while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
        facts.file.expr(value).kind
    {
        value = operand;
    }
    facts.ty(value).peeled().is_unknown()
        && facts
            .local(value)
            .is_some_and(|local| initial_value(facts, local).is_none())
}

/// Whether the function opens a transaction around or before a call, or hands one to it.
pub(super) fn opened_in(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    opened_for(facts, call, None)
}

/// As [`opened_in`], of a call over this connection or pool.
fn opened_for(facts: &BodyFacts<'_>, call: ExprId, executor: Option<ExprId>) -> bool {
    let around = facts.frames_around(call).iter().any(|&(kind, at)| {
        matches!(kind, FrameKind::Closure { .. })
            && facts
                .parent(at)
                .is_some_and(|outer| opens(facts, outer, false) || opens_inside(facts, outer))
    });
    if around
        || arguments(facts, call)
            .iter()
            .any(|&arg| is_transaction(facts, arg))
    {
        return true;
    }
    if executor.is_none() && is_given_transaction(facts) {
        return true;
    }
    let own = facts.file.range(call);
    // What a macro writes has the place of its call, around what the call is given.
    let is_before = |other: ExprId| {
        let range = facts.file.range(other);
        range.end <= own.start || range.contains_range(own) && other.index() < call.index()
    };
    facts
        .calls()
        .into_iter()
        .filter(|&other| is_before(other))
        .any(|other| {
            opens(facts, other, true)
                && !is_over(facts, other, call)
                && !executor.is_some_and(|executor| takes_another(facts, other, executor))
        })
}

/// Whether a function is handed a transaction: what it calls mostly works on that.
fn is_given_transaction(facts: &BodyFacts<'_>) -> bool {
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    params
        .iter()
        .any(|&param| holds_transaction(facts.pat_ty(param), DEEPEST))
}

/// Whether a transaction that one call opens has ended before another call.
fn is_over(facts: &BodyFacts<'_>, opening: ExprId, call: ExprId) -> bool {
    if is_for_a_closure(facts, opening) {
        return true;
    }
    let of = facts.bound_to(opening);
    let file = facts.file;
    let between = |at: ExprId| {
        file.range(at).start >= file.range(opening).end
            && file.range(at).end <= file.range(call).start
    };
    facts.calls().into_iter().any(|end| {
        let is_of_it = || match of {
            Some(of) => arguments(facts, end)
                .first()
                .is_some_and(|&ended| facts.local(ended) == Some(of)),
            None => true,
        };
        between(end) && closes(facts, end) && is_of_it() && always_precedes(facts, end, call)
    })
}

/// Whether whatever reaches a call has passed an expression before it: no branch, loop or closure lies around that
/// which does not lie around the call.
fn always_precedes(facts: &BodyFacts<'_>, expr: ExprId, call: ExprId) -> bool {
    let file = facts.file;
    let mut inner = expr;
    while let Some(outer) = facts.parent(inner) {
        if file.range(outer).contains_range(file.range(call)) {
            return !matches!(
                file.expr(outer).kind,
                ExprKind::If { condition, .. } if condition != inner
            ) && !matches!(
                file.expr(outer).kind,
                ExprKind::Match { scrutinee, .. } if scrutinee != inner
            );
        }
        let is_passed = match file.expr(outer).kind {
            ExprKind::If { condition, .. } => condition == inner,
            ExprKind::Match { scrutinee, .. } => scrutinee == inner,
            ExprKind::For { .. }
            | ExprKind::While { .. }
            | ExprKind::Loop { .. }
            | ExprKind::Closure(_) => false,
            _ => true,
        };
        if !is_passed {
            return false;
        }
        inner = outer;
    }
    true
}

/// Whether a query takes a connection of its own out of the pool that gave the transaction another.
fn takes_another(facts: &BodyFacts<'_>, opening: ExprId, executor: ExprId) -> bool {
    let pool = facts.ty(executor).behind_pointers();
    let is_pool = pool
        .api()
        .and_then(|api| knowledge::handles().get(api))
        .is_some_and(|row| row.unless.is_empty());
    let method = facts.file.method_call(opening);
    is_pool
        && method.is_some_and(|method| {
            opens_by_name(method.method.name.as_str())
                && facts.ty(method.receiver).behind_pointers().path() == pool.path()
        })
}

/// Whether callers, up to some calls away, open a transaction before they call a function.
pub(super) fn opened_by_callers(model: &Model, function: DefId) -> bool {
    const FARTHEST: usize = 6;
    let mut seen = FxHashSet::from_iter([function]);
    let mut wanted = vec![function];
    for _ in 0..FARTHEST {
        let mut callers = Vec::new();
        for index in model.bodies_that_call(wanted.iter().copied()) {
            let facts = BodyFacts::of(model, model.body(index));
            for call in facts.calls() {
                let Callee::Function(def) = facts.callee(call) else {
                    continue;
                };
                let meets = wanted.contains(&def)
                    || model
                        .implementations(def)
                        .iter()
                        .any(|found| wanted.contains(found));
                if !meets {
                    continue;
                }
                if opened_in(&facts, call) {
                    return true;
                }
                callers.push(facts.owner());
            }
        }
        callers.retain(|&caller| seen.insert(caller));
        wanted = callers;
    }
    false
}

/// Whether a call opens a transaction: by an API, by its text, or (where `through` says so) as a
/// function of the workspace whose body does.
fn opens(facts: &BodyFacts<'_>, call: ExprId, through: bool) -> bool {
    match facts.callee(call) {
        Callee::Api(api) => {
            if knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::Transaction) {
                return true;
            }
            let name = api.name();
            let is_database =
                database_calls().get(api).is_some() || knowledge::database_family(api).is_some();
            let by_name = opens_by_name(name);
            let gives = || holds_transaction(facts.ty(call).unwrapped(), 0);
            is_database && (by_name || begun::begins(facts, call) || gives())
        }
        // What a connection of an unknown type is asked by such a name may well be that.
        Callee::Unknown => {
            let method = facts.file.method_call(call);
            method.is_some_and(|method| opens_by_name(method.method.name.as_str()))
        }
        Callee::Function(def) if through => {
            let model = facts.model();
            let body = model.body_of(def);
            body.is_some_and(|body| leaves_open(&BodyFacts::of(model, body)))
        }
        Callee::Function(_) => false,
    }
}

/// Whether a function opens a transaction and does not end it.
fn leaves_open(facts: &BodyFacts<'_>) -> bool {
    let calls = facts.calls();
    calls
        .iter()
        .any(|&call| opens(facts, call, false) && !is_for_a_closure(facts, call))
        && !calls.iter().any(|&call| closes(facts, call))
}

/// Whether a call leads to a function of the workspace that opens a transaction: what it is handed may well run
/// in that.
fn opens_inside(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let Callee::Function(def) = facts.callee(call) else {
        return false;
    };
    let model = facts.model();
    let bodies = model.implementations(def).into_iter().chain([def]);
    bodies.filter_map(|def| model.body_of(def)).any(|body| {
        let inner = BodyFacts::of(model, body);
        inner
            .calls()
            .into_iter()
            .any(|call| opens(&inner, call, false))
    })
}

/// Whether a call is handed what runs in the transaction, and so ends it.
fn is_for_a_closure(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    arguments(facts, call)
        .iter()
        .any(|&arg| matches!(facts.file.expr(arg).kind, ExprKind::Closure(_)))
}

/// Whether a call ends a transaction: what a function opens and ends is not open behind it.
pub(super) fn closes(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let ends = |name: &str| matches!(name, "commit" | "finish");
    match facts.callee(call) {
        Callee::Api(api) => {
            let is_database =
                database_calls().get(api).is_some() || knowledge::database_family(api).is_some();
            is_database && (ends(api.name()) || begun::ends(facts, call))
        }
        Callee::Unknown => {
            let method = facts.file.method_call(call);
            method.is_some_and(|method| ends(method.method.name.as_str()))
        }
        Callee::Function(_) => false,
    }
}

/// Whether methods of databases that open a transaction have this name.
pub(super) fn opens_by_name(name: &str) -> bool {
    matches!(
        name,
        "transaction"
            | "begin"
            | "begin_with"
            | "begin_transaction"
            | "start_transaction"
            | "unchecked_transaction"
            | "immediate_transaction"
            | "exclusive_transaction"
            | "savepoint"
            | "test_transaction"
            | "begin_test_transaction"
            | "build_transaction"
    )
}

/// How many types of the project are looked through for a transaction that they hold.
const DEEPEST: u8 = 3;

/// Whether a type is a transaction, or one of the project that holds one and lends it: a lock or guard of it.
fn holds_transaction(ty: Type<'_>, depth: u8) -> bool {
    let ty = ty.behind_pointers();
    let is_one = ty
        .path()
        .is_some_and(|path| transaction_types().contains(path.as_str()));
    let Some(depth) = depth.checked_sub(1).filter(|_| !is_one) else {
        return is_one;
    };
    let held = || {
        let fields = ty.field_types().into_iter();
        fields
            .chain(ty.args())
            .any(|held| holds_transaction(held, depth))
    };
    ty.workspace_def().is_some() && held()
}

/// Whether a connection is that of a transaction, through references and dereferences.
pub(super) fn is_transaction(facts: &BodyFacts<'_>, executor: ExprId) -> bool {
    let mut current = executor;
    for _ in 0..16 {
        if holds_transaction(facts.ty(current), DEEPEST) {
            return true;
        }
        current = match facts.file.expr(current).kind {
            ExprKind::Reference { operand: inner, .. } | ExprKind::Unary { operand: inner, .. } => {
                inner
            }
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => {
                match facts.taken_out_of(current) {
                    Some(inner) => inner,
                    None => return false,
                }
            }
            ExprKind::MethodCall { .. } => match facts.file.method_call(current) {
                // What something else gives, say a pool behind a wrapper, may well be one if it is called so.
                Some(method)
                    if !matches!(facts.callee(current), Callee::Function(_))
                        && opens_by_name(method.method.name.as_str()) =>
                {
                    return true;
                }
                Some(method) => method.receiver,
                None => return false,
            },
            ExprKind::Path(_) => {
                let init = facts
                    .local(current)
                    .and_then(|local| super::initial_value(facts, local));
                match init {
                    Some(init) => init,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
    false
}
