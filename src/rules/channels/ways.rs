//! Where the ends of a channel go that leave the function which makes it.

use crate::rules::facts::{BodyFacts, Callee};
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::TextRange;

/// Where an end of a channel goes that leaves the function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Into a field, `path::Type::field`, or a static.
    Place(String),
    /// To a function of the workspace, as one of its parameters, `self` not counted.
    Parameter(DefId, usize),
    /// Back to those who call the function of the workspace, whole or as one part of a tuple.
    Result(DefId, Option<usize>),
    /// To code that is not followed, which hands it to functions that take its type: the state of a
    /// framework.
    State(String),
}

/// Names of the methods by which web frameworks are given what they hand to handlers.
const STATE: &[&str] = &[
    "app_data",
    "data",
    "extension",
    "layer",
    "manage",
    "with_state",
];

/// Where a value goes that is handed on.
pub(super) fn way_of(facts: &BodyFacts<'_>, value: ExprId) -> Option<Way> {
    const DEEPEST: usize = 6;
    let mut inner = value;
    let mut part = None;
    for _ in 0..DEEPEST {
        let outer = facts.parent(inner)?;
        match facts.file.expr(outer).kind {
            ExprKind::Block(block) if facts.file.blocks[block].tail == Some(inner) => {
                if outer == facts.root() {
                    return Some(Way::Result(facts.owner(), part));
                }
            }
            ExprKind::Return(_) if facts.task_frame(outer) == facts.task_frame(facts.root()) => {
                return Some(Way::Result(facts.owner(), part));
            }
            ExprKind::Tuple(values) if part.is_none() => {
                let mut values = facts.file.list(values).iter();
                part = values.position(|&value| value == inner);
            }
            ExprKind::Struct { fields, .. } => {
                let fields = facts.file.list(fields);
                let field = fields.iter().find(|field| field.value == inner)?;
                let owner = facts.ty(outer).path()?;
                return Some(Way::Place(format!("{owner}::{}", field.name)));
            }
            ExprKind::Assign { lhs, rhs } if rhs == inner => {
                return place_of(facts, lhs).map(Way::Place);
            }
            ExprKind::Call { args, .. } => {
                if let Callee::Function(def) = facts.callee(outer) {
                    let args = facts.file.list(args);
                    let position = args.iter().position(|&arg| arg == inner)?;
                    match facts.kind_of(def) {
                        // `Type::method(receiver, ..)` is rare enough to be left out.
                        DefKind::Function => return Some(Way::Parameter(def, position)),
                        DefKind::Struct => {
                            let owner = facts.ty(outer).path()?;
                            return Some(Way::Place(format!("{owner}::{position}")));
                        }
                        _ => {}
                    }
                }
            }
            ExprKind::MethodCall { .. } => {
                let call = facts.file.method_call(outer)?;
                if call.receiver != inner {
                    let position = call.args.iter().position(|&arg| arg == inner)?;
                    if let Callee::Function(def) = facts.callee(outer) {
                        return Some(Way::Parameter(def, position));
                    }
                    if STATE.contains(&call.method.name.as_str()) {
                        return Some(Way::State(facts.ty(value).short()));
                    }
                    let keeps = matches!(
                        call.method.name.as_str(),
                        "set" | "replace" | "insert" | "or_insert" | "store" | "push"
                    );
                    return keeps
                        .then(|| place_of(facts, call.receiver))
                        .flatten()
                        .map(Way::Place);
                }
            }
            ExprKind::Closure(_) if is_handed_on(facts, outer) => {
                return Some(Way::State(facts.ty(value).short()));
            }
            _ => return None,
        }
        inner = outer;
    }
    None
}

/// Whether a closure gives what a framework hands to handlers: `warp::any().map(move || sender.clone())`.
fn is_handed_on(facts: &BodyFacts<'_>, closure: ExprId) -> bool {
    const HANDS_ON: &[&str] = &["warp::Filter::map"];
    let taker = facts
        .parent(closure)
        .and_then(|call| facts.callee(call).api());
    taker.is_some_and(|api| HANDS_ON.contains(&api.path().as_str()))
}

/// The field, static or shared collection that an expression reads, through what only hands out what is
/// inside.
pub(super) fn place_of(facts: &BodyFacts<'_>, expr: ExprId) -> Option<String> {
    match facts.file.expr(expr).kind {
        ExprKind::Path(_) => match facts.value_path(expr) {
            Some(path) => Some(path.to_string()),
            None => shared_by_type(facts, expr),
        },
        ExprKind::Field { base, name } => {
            let owner = facts.ty(base).owner_of_field(name).path()?;
            Some(format!("{owner}::{name}"))
        }
        ExprKind::Reference { operand, .. }
        | ExprKind::Unary { operand, .. }
        | ExprKind::Await(operand)
        | ExprKind::Try(operand) => place_of(facts, operand),
        ExprKind::MethodCall { .. } => {
            let call = facts.file.method_call(expr)?;
            let hands_out = matches!(
                call.method.name.as_str(),
                "get"
                    | "entry"
                    | "unwrap"
                    | "expect"
                    | "as_ref"
                    | "as_mut"
                    | "clone"
                    | "lock"
                    | "read"
                    | "write"
                    | "load"
                    | "borrow"
                    | "borrow_mut"
            );
            hands_out.then(|| place_of(facts, call.receiver)).flatten()
        }
        _ => None,
    }
}

/// What functions hand each other as a parameter, told by its type: a collection of senders, of which a
/// program has one of a kind.
fn shared_by_type(facts: &BodyFacts<'_>, variable: ExprId) -> Option<String> {
    let local = facts.local(variable)?;
    let init = facts.initializer(local);
    // What is made here is handed to tasks and functions where it is shared.
    let is_made = init
        .is_some_and(|init| matches!(facts.file.expr(init).kind, ExprKind::Call { .. }))
        && facts.ty(variable).is("std::sync::Arc");
    if let Some(init) = init.filter(|_| !is_made) {
        return match facts.file.expr(init).kind {
            ExprKind::Path(_)
            | ExprKind::MethodCall { .. }
            | ExprKind::Await(_)
            | ExprKind::Try(_) => place_of(facts, init),
            _ => None,
        };
    }
    let ty = facts.ty(variable).peeled();
    let kind = ty.short();
    let is_shared = ["Map<", "Vec<"]
        .iter()
        .any(|collection| kind.contains(collection))
        && kind.contains("Sender<");
    (is_shared && (is_made || facts.is_parameter(local))).then_some(kind)
}

/// The collection that a variable is an element of: `for (_, sender) in self.peers.lock().iter()`,
/// `if let Some(sender) = self.peers.get(&id)`, `self.peers.retain(|_, sender| ..)`.
pub(super) fn collection_of(facts: &BodyFacts<'_>, element: ExprId) -> Option<ExprId> {
    // Of a pair that a loop takes out of a map: `peer.1`.
    let element = match facts.file.expr(element).kind {
        ExprKind::Path(_) => element,
        ExprKind::Field { base, .. } if facts.ty(base).tuple().is_some() => base,
        _ => return None,
    };
    let local = facts.local(element)?;
    let mut whole = match facts.initializer(local) {
        Some(init) => init,
        None => matched_by(facts, element, facts.file.pat(local).range)?,
    };
    // What goes over a collection, looks into it or opens its lock stands behind it.
    while place_of(facts, whole).is_none() {
        whole = match facts.file.expr(whole).kind {
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Await(operand)
            | ExprKind::Try(operand) => operand,
            ExprKind::MethodCall { .. } => facts.file.method_call(whole)?.receiver,
            ExprKind::Path(_) => facts.initializer(facts.local(whole)?)?,
            _ => return None,
        };
    }
    Some(whole)
}

/// What the pattern around a place is matched with, of the loop, condition, arm or closure that has it.
fn matched_by(facts: &BodyFacts<'_>, from: ExprId, pattern: TextRange) -> Option<ExprId> {
    let holds = |pat: PatId| facts.file.pat(pat).range.contains_range(pattern);
    let mut inner = from;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::For { pat, iterable, .. } if holds(pat) => return Some(iterable),
            ExprKind::If { condition, .. } | ExprKind::While { condition, .. } => {
                if let ExprKind::Let { pat, value } = facts.file.expr(condition).kind
                    && holds(pat)
                {
                    return Some(value);
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut arms = facts.file.list(arms).iter();
                if arms.any(|arm| holds(arm.pat)) {
                    return Some(scrutinee);
                }
            }
            ExprKind::Closure(_) if facts.file.range(outer).contains_range(pattern) => {
                let call = facts.file.method_call(facts.parent(outer)?)?;
                return Some(call.receiver);
            }
            _ => {}
        }
        inner = outer;
    }
    None
}
