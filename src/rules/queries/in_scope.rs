//! Queries of which neither the entity nor the connection shows its type, as in a file without those
//! that declare them: the traits that it brings into scope tell what the calls are.

use super::chain_root;
use crate::rules::facts::BodyFacts;
use crate::semantics::defs::Resolution;
use crate::syntax::hir::{ExprId, ExprKind, MethodCall};

/// What makes a query of sea-orm's entities.
const FINDERS: &[&str] = &["find", "find_by_id", "find_related", "find_with_related"];

/// What narrows a query of diesel's tables.
const NARROWING: &[&str] = &[
    "filter",
    "find",
    "select",
    "order",
    "order_by",
    "inner_join",
    "left_join",
    "limit",
    "distinct",
    "into_boxed",
];

/// The path of what a method of something unknown runs over a connection that is unknown, too.
pub(super) fn by_scope(
    facts: &BodyFacts<'_>,
    call: ExprId,
    method: &MethodCall<'_>,
) -> Option<String> {
    let &[connection] = method.args else {
        return None;
    };
    let name = method.method.name.as_str();
    match name {
        "all" | "one" | "stream" => {
            let root = facts.file.expr(chain_root(facts, method.receiver)).kind;
            let ExprKind::Call { callee, .. } = root else {
                return None;
            };
            let is_found = is_path_to(facts, callee, FINDERS) && facts.is_awaited(call);
            (is_found && brings(facts, "sea_orm::EntityTrait"))
                .then(|| format!("sea_orm::Select::{name}"))
        }
        // A connection that was given may be a transaction; one that something keeps is none.
        "insert" | "update" | "save" => {
            let root = facts.file.expr(chain_root(facts, method.receiver)).kind;
            let is_model = matches!(root, ExprKind::Struct { .. }) && facts.is_awaited(call);
            (is_model && is_kept(facts, connection) && brings(facts, "sea_orm::ActiveModelTrait"))
                .then(|| format!("sea_orm::ActiveModelTrait::{name}"))
        }
        "load" | "first" | "get_result" | "get_results" => {
            let krate = if facts.is_awaited(call) {
                "diesel_async"
            } else {
                "diesel"
            };
            (is_narrowed(facts, method.receiver) && brings(facts, &format!("{krate}::RunQueryDsl")))
                .then(|| format!("{krate}::RunQueryDsl::{name}"))
        }
        _ => None,
    }
}

fn is_path_to(facts: &BodyFacts<'_>, callee: ExprId, names: &[&str]) -> bool {
    let ExprKind::Path(path) = facts.file.expr(callee).kind else {
        return false;
    };
    let segments = facts.file.list(facts.file.path(path).segments);
    matches!(segments, [.., _, last] if names.contains(&last.name.as_str()))
}

/// Whether a connection is a field of something: `&state.db`.
fn is_kept(facts: &BodyFacts<'_>, connection: ExprId) -> bool {
    let mut current = connection;
    while let ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } =
        facts.file.expr(current).kind
    {
        current = operand;
    }
    matches!(facts.file.expr(current).kind, ExprKind::Field { .. })
}

/// Whether a chain of calls makes a query narrower.
fn is_narrowed(facts: &BodyFacts<'_>, mut receiver: ExprId) -> bool {
    while let Some(method) = facts.file.method_call(receiver) {
        if NARROWING.contains(&method.method.name.as_str()) {
            return true;
        }
        receiver = method.receiver;
    }
    false
}

/// Whether the module of the function brings a trait into scope.
fn brings(facts: &BodyFacts<'_>, path: &str) -> bool {
    let program = &facts.model().program;
    let module = program.def(facts.owner()).module;
    let traits = program.defs.traits_in_scope(module);
    traits.into_iter().any(|resolution| match resolution {
        Resolution::Def(def) => program.defs.canonical_path(def).as_str() == path,
        _ => false,
    })
}
