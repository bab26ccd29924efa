//! See rules/libraries/redis_blocking_command_shared.md

use crate::knowledge::{Access, Api, database_calls};
use crate::rules::context::BodyCx;
use crate::rules::queries::{arguments, chain_root, initial_value, literal};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "redis_blocking_command_shared",
    hooks: &[Hook::CallTo(ApiSet::Where(may_block), check)],
};

/// Connections that all their clones share.
const SHARED: &[&str] = &[
    "redis::aio::MultiplexedConnection",
    "redis::aio::ConnectionManager",
    "redis::cluster_async::ClusterConnection",
];

const COMMANDS: &[&str] = &[
    "blpop",
    "brpop",
    "blmove",
    "blmpop",
    "brpoplpush",
    "bzpopmin",
    "bzpopmax",
    "bzmpop",
];

fn may_block(api: Api) -> bool {
    let blocks = database_calls()
        .get(api)
        .is_some_and(|row| row.access == Access::BlockingCommand);
    (blocks && api.crate_name() == "redis") || api.path().as_str() == "redis::Cmd::query_async"
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() {
        return;
    }
    let facts = cx.facts();
    let given = arguments(facts, call);
    let is_raw = api.name() == "query_async";
    let (command, connection) = if is_raw {
        let made = chain_root(facts, call);
        let is_cmd = facts
            .callee(made)
            .api()
            .is_some_and(|api| api.path().as_str() == "redis::cmd");
        let name = arguments(facts, made).first().copied();
        let Some(name) = name
            .filter(|_| is_cmd)
            .and_then(|name| literal(facts, name))
        else {
            return;
        };
        let name = name.to_ascii_lowercase();
        let waits = matches!(name.as_str(), "xread" | "xreadgroup") && is_told_to_block(cx, call);
        if !COMMANDS.contains(&name.as_str()) && !waits {
            return;
        }
        (name, given.get(1).copied())
    } else {
        (api.name().to_owned(), given.first().copied())
    };
    if !is_raw && command == "xread"
        || (command == "xread_options" && !given.iter().any(|&arg| blocks(cx, arg)))
    {
        return;
    }
    let Some(connection) = connection else { return };
    let ty = cx.ty(connection).behind_pointers();
    let of_kind = SHARED.iter().any(|shared| ty.is(shared));
    let Some(how) = shared(cx, connection).filter(|_| of_kind) else {
        return;
    };
    drop(cx.report(
        call,
        format!(
            "`{command}` in `{}` holds up every command of {how} until something arrives",
            cx.function_name()
        ),
    ));
}

/// Whether one of the arguments of a command is `BLOCK`.
fn is_told_to_block(cx: &BodyCx<'_>, query: ExprId) -> bool {
    let mut current = query;
    while let Some(method) = cx.file().method_call(current) {
        let mut given = method.args.iter();
        let says = |&arg: &ExprId| {
            let text = literal(cx.facts(), arg);
            text.is_some_and(|text| text.eq_ignore_ascii_case("block"))
        };
        if method.method.name.as_str() == "arg" && given.any(says) {
            return true;
        }
        current = method.receiver;
    }
    false
}

/// Whether options of `XREAD` say `block`.
fn blocks(cx: &BodyCx<'_>, options: ExprId) -> bool {
    let mut current = options;
    for _ in 0..32 {
        let api = cx.api(current);
        if api.is_some_and(|api| api.path().as_str() == "redis::streams::StreamReadOptions::block")
        {
            return true;
        }
        current = match cx.expr(current).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => match cx.file().method_call(current) {
                Some(method) => method.receiver,
                None => return false,
            },
            ExprKind::Path(_) => {
                match cx
                    .facts()
                    .local(current)
                    .and_then(|local| initial_value(cx.facts(), local))
                {
                    Some(init) => init,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
    false
}

/// Whether other code of the package clones what a field of the workspace's type holds.
fn is_cloned_elsewhere(cx: &BodyCx<'_>, field: ExprId) -> bool {
    let ExprKind::Field { base, name } = cx.expr(field).kind else {
        return false;
    };
    let Some(of) = cx.ty(base).behind_pointers().workspace_def() else {
        return false;
    };
    cx.bodies_of_package().any(|other| {
        let clones = |read: ExprId| {
            let call = other.parent(read)?;
            let method = other.file.method_call(call)?;
            (method.receiver == read && method.method.name.as_str() == "clone").then_some(())
        };
        other.owner() != cx.facts().owner()
            && other
                .reads_of_field(of, name)
                .into_iter()
                .any(|read| clones(read).is_some())
    })
}

/// With whom the connection is shared, in words: it is a field, a static, or a clone.
fn shared(cx: &BodyCx<'_>, connection: ExprId) -> Option<String> {
    let mut current = connection;
    let mut is_locked = false;
    for _ in 0..32 {
        current = match cx.expr(current).kind {
            ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } => operand,
            ExprKind::Await(inner) | ExprKind::Try(inner) => inner,
            ExprKind::Field { .. } if !is_locked && !is_cloned_elsewhere(cx, current) => {
                return None;
            }
            ExprKind::Field { .. } => {
                return Some(format!("the shared connection `{}`", cx.source(current)));
            }
            ExprKind::MethodCall { .. } => {
                let method = cx.file().method_call(current)?;
                if method.method.name.as_str() == "clone" {
                    return Some("the connection that it is a clone of".to_owned());
                }
                is_locked |= matches!(method.method.name.as_str(), "lock" | "write");
                // A new connection is nobody else's.
                if !matches!(
                    method.method.name.as_str(),
                    "lock" | "write" | "borrow_mut" | "as_mut" | "unwrap"
                ) {
                    return None;
                }
                method.receiver
            }
            ExprKind::Path(_) => match cx.facts().local(current) {
                Some(local) => initial_value(cx.facts(), local)?,
                None if cx.facts().value_def(current).is_some() => {
                    return Some(format!("the shared connection `{}`", cx.source(current)));
                }
                None => return None,
            },
            _ => return None,
        };
    }
    None
}
