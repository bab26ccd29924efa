//! Round trips to databases: what runs, over which connection, with which text, and on what it
//! depends.

mod begun;
mod callees;
mod fetched;
mod first;
mod gathered;
mod handed_text;
mod in_scope;
mod limits;
mod memory;
mod own_transaction;
mod per_element;
mod repeated;
mod scripts;
mod summary;
mod text;
mod transaction;
mod varying;

pub(super) use callees::Summary;
pub(super) use fetched::{Askers, Fetched, Wasted, rows_given_by};
pub(super) use gathered::{Piece, builder_pieces, pieces};
pub(super) use handed_text::constant_verb;
pub(super) use limits::Narrowed;
pub(super) use own_transaction::{OwnTransaction, per_transaction};
pub(super) use per_element::{PerElement, per_element};
pub(super) use repeated::{Repeated, Source, is_limited_batch, varies, walks_along};
pub(super) use scripts::is_sent_as_is;
pub(super) use summary::shared_summaries;
pub(super) use text::{SqlText, Verb, formatted, literal, verb};
pub(super) use transaction::is_in_transaction;
pub(super) use varying::Varying;

use super::facts::{BodyFacts, Callee, Type};
use crate::knowledge::{
    self, Access, Api, DatabaseCall, DatabaseFamily, Executor, database_calls, database_family,
};
use crate::semantics::{BodyIndex, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId};
use crate::text::Name;

/// A call that makes a round trip to a database.
#[derive(Clone, Copy, Debug)]
pub(super) struct Query {
    /// The call.
    pub(super) call: ExprId,
    /// What it calls.
    pub(super) api: Api,
    /// What the tables say of it.
    pub(super) row: &'static DatabaseCall,
    /// What is known of its crate.
    pub(super) family: &'static DatabaseFamily,
    /// The connection or pool.
    pub(super) executor: Option<ExprId>,
}

impl Query {
    /// The query that a call runs, if it is one of the tables'.
    pub(super) fn of(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> Option<Self> {
        let row = database_calls().get(api)?;
        let family = database_family(api)?;
        let executor = match row.executor? {
            Executor::Argument => arguments(facts, call).get(1).copied(),
            Executor::Receiver | Executor::ReceiverRef | Executor::ReceiverMut => {
                arguments(facts, call).first().copied()
            }
        };
        Some(Self {
            call,
            api,
            row,
            family,
            executor,
        })
    }

    /// The queries of a body.
    pub(super) fn all(facts: &BodyFacts<'_>) -> Vec<Self> {
        facts
            .calls()
            .into_iter()
            .filter_map(|call| Self::of_call(facts, call))
            .collect()
    }

    /// The query that a call runs, whether its callee is known or only its connection: the types of
    /// diesel's tables come out of a macro.
    pub(super) fn of_call(facts: &BodyFacts<'_>, call: ExprId) -> Option<Self> {
        let api = match facts.callee(call) {
            Callee::Api(api) => by_connection(facts, call).unwrap_or(api),
            Callee::Unknown => by_connection(facts, call)?,
            Callee::Function(_) => return None,
        };
        Self::of(facts, call, api)
    }

    /// The expressions that make the query, its connection aside: the receiver with its chain, the
    /// arguments, and what a builder is given behind the call.
    pub(super) fn parts(&self, facts: &BodyFacts<'_>) -> Vec<ExprId> {
        let mut parts = arguments(facts, self.call);
        parts.retain(|&part| Some(part) != self.executor);
        let mut inner = self.call;
        while self.family.is_builder
            && let Some(outer) = facts.parent(inner)
            && let Some(method) = facts.file.method_call(outer)
            && method.receiver == inner
        {
            parts.extend(method.args);
            inner = outer;
        }
        parts
    }

    /// Whether the call gives a statement and runs nothing.
    pub(super) fn only_prepares(&self) -> bool {
        matches!(self.api.name(), "prepare" | "prepare_cached")
    }

    /// Whether the statement that the call runs is prepared in the same expression: `db.prepare(SQL)?.query_row(..)`.
    pub(super) fn is_of_new_statement(&self, facts: &BodyFacts<'_>) -> bool {
        let statement = facts.file.method_call(self.call).map(|call| call.receiver);
        let made = statement.map(|statement| facts.taken_out_of(statement).unwrap_or(statement));
        let made = made.and_then(|made| Self::of_call(facts, made));
        made.is_some_and(|made| made.only_prepares() && made.row.prepares)
    }

    /// Whether one call carries many rows.
    pub(super) fn is_batched(&self) -> bool {
        self.row.batched
    }

    /// What the query does, as its text, its builder or the table say.
    pub(super) fn verb(&self, facts: &BodyFacts<'_>) -> Verb {
        if let Some(text) = SqlText::of(facts, self)
            && let Some(verb) = text.verb()
        {
            return verb;
        }
        match self.row.access {
            Access::Read | Access::BlockingCommand => Verb::Read,
            // Several statements at once, of which none is seen.
            _ if matches!(
                self.api.name(),
                "batch_execute" | "execute_batch" | "simple_query"
            ) =>
            {
                Verb::Other
            }
            Access::Write => Verb::Write,
            Access::Either => {
                let root = chain_root(facts, self.call);
                let made_by = facts.callee(root).api().map(|api| api.path().as_str());
                let writes = made_by.is_some_and(|path| {
                    matches!(
                        path,
                        "diesel::insert_into"
                            | "diesel::insert_or_ignore_into"
                            | "diesel::replace_into"
                            | "diesel::update"
                            | "diesel::delete"
                    )
                }) || matches!(
                    self.api.name(),
                    "execute" | "exec_drop" | "query_drop" | "insert"
                );
                if writes { Verb::Write } else { Verb::Read }
            }
        }
    }

    /// Whether the database is a file of this machine: a query is a function call there.
    pub(super) fn is_local(&self, facts: &BodyFacts<'_>) -> bool {
        self.family.is_file
            || self
                .executor
                .is_some_and(|executor| is_of_sqlite(facts.ty(executor)))
    }
}

/// Whether a type is a connection to SQLite or a pool of such.
pub(super) fn is_of_sqlite(ty: Type<'_>) -> bool {
    let names_sqlite = |ty: Type<'_>| {
        ty.path()
            .is_some_and(|path| path.as_str().contains("qlite"))
    };
    let ty = ty.behind_pointers();
    names_sqlite(ty) || ty.args().any(names_sqlite)
}

/// The bodies in which there may be queries: those that call a database, and those of packages whose
/// queries only their connection tells.
fn bodies_with_queries(model: &Model) -> Vec<BodyIndex> {
    let mut bodies = model.bodies_calling(|api| knowledge::database_family(api).is_some());
    for krate in ["diesel", "diesel_async", "sea_orm"] {
        bodies.extend(model.bodies_depending_on(krate));
    }
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}

/// The methods that [`by_connection`] knows: a look at the name spares looking at types.
const MAY_RUN_QUERY: &[&str] = &[
    "load",
    "first",
    "get_result",
    "get_results",
    "execute",
    "all",
    "one",
    "stream",
    "count",
    "exists",
    "insert",
    "update",
    "save",
    "delete",
    "exec",
    "exec_with_returning",
    "exec_without_returning",
];

/// What runs a query whose type is not known, by the type of the connection that it is given: tables
/// of diesel and entities of sea-orm come out of macros, and often of a crate that is not read.
fn by_connection(facts: &BodyFacts<'_>, call: ExprId) -> Option<Api> {
    let method = facts.file.method_call(call)?;
    let name = method.method.name.as_str();
    if !MAY_RUN_QUERY.contains(&name) {
        return None;
    }
    let of = facts.ty(method.receiver);
    // What a derive adds to a struct is not seen.
    let is_model = || name == "delete" && of.behind_pointers().derives("DeriveEntityModel");
    if !of.is_unknown() && !of.behind_pointers().is_unread() && !is_model() {
        return None;
    }
    let connection = facts.ty(*method.args.first()?).behind_pointers();
    let path = by_diesel(name, connection)
        .or_else(|| by_sea_orm(facts, name, connection))
        .or_else(|| {
            let is_dark = connection.is_unknown() || connection.is_unread();
            is_dark.then(|| in_scope::by_scope(facts, call, &method))?
        })?;
    Some(Api::of(Name::new(&path)))
}

fn by_diesel(name: &str, connection: Type<'_>) -> Option<String> {
    if !matches!(
        name,
        "load" | "first" | "get_result" | "get_results" | "execute"
    ) {
        return None;
    }
    let is_of = |ty: Type<'_>, crates: &[&str]| {
        ty.api()
            .is_some_and(|api| crates.contains(&api.crate_name()))
    };
    let parts: Vec<Type<'_>> = std::iter::once(connection)
        .chain(connection.args())
        .collect();
    let any = |crates: &[&str]| parts.iter().any(|&ty| is_of(ty, crates));
    if !any(&["diesel", "diesel_async"]) {
        return None;
    }
    let krate = if any(&["diesel_async"]) {
        "diesel_async"
    } else {
        "diesel"
    };
    Some(format!("{krate}::RunQueryDsl::{name}"))
}

fn by_sea_orm(facts: &BodyFacts<'_>, name: &str, connection: Type<'_>) -> Option<String> {
    let of = match name {
        "all" | "one" | "stream" => "Select",
        "count" | "exists" => "PaginatorTrait",
        "insert" | "update" | "save" | "delete" => "ActiveModelTrait",
        "exec" | "exec_with_returning" | "exec_without_returning" => "Insert",
        _ => return None,
    };
    let is_connection = [
        "sea_orm::DatabaseConnection",
        "sea_orm::DatabaseTransaction",
    ]
    .iter()
    .any(|path| connection.is(path))
        || connection
            .bound_traits(facts.owner())
            .iter()
            .any(|bound| bound.as_str() == "sea_orm::ConnectionTrait");
    is_connection.then(|| format!("sea_orm::{of}::{name}"))
}

/// Whether the function is the step of a migration, which runs once: it implements a method of a
/// trait that is named so.
pub(super) fn is_migration(facts: &BodyFacts<'_>) -> bool {
    let implemented = facts.model().program.implemented_method(facts.owner());
    implemented.is_some_and(|path| path.as_str().contains("igration"))
}

/// Receiver and arguments of a call, as a function takes them.
pub(super) fn arguments(facts: &BodyFacts<'_>, call: ExprId) -> Vec<ExprId> {
    match facts.file.expr(call).kind {
        ExprKind::MethodCall { operands, .. } => facts.file.list(operands).to_vec(),
        ExprKind::Call { args, .. } => facts.file.list(args).to_vec(),
        _ => Vec::new(),
    }
}

/// Where a chain of methods begins, variables followed to their values: `sqlx::query(..)` for
/// `sqlx::query(..).bind(a).fetch_all(pool)`.
pub(super) fn chain_root(facts: &BodyFacts<'_>, expr: ExprId) -> ExprId {
    const LONGEST: usize = 64;
    let mut current = expr;
    for _ in 0..LONGEST {
        current = match facts.file.expr(current).kind {
            ExprKind::MethodCall { .. } => match facts.file.method_call(current) {
                Some(method) => method.receiver,
                None => return current,
            },
            ExprKind::Reference { operand: inner, .. } | ExprKind::Unary { operand: inner, .. } => {
                inner
            }
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Match { .. } => {
                match facts.taken_out_of(current) {
                    Some(inner) => inner,
                    None => return current,
                }
            }
            ExprKind::Path(_) => {
                let init = facts
                    .local(current)
                    .and_then(|pat| initial_value(facts, pat));
                match init {
                    Some(init) => init,
                    None => return current,
                }
            }
            _ => return current,
        };
    }
    current
}

/// The value that a variable gets where it is declared.
pub(super) fn initial_value(facts: &BodyFacts<'_>, variable: PatId) -> Option<ExprId> {
    facts.initializer(variable)
}
