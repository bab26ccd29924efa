//! See rules/concurrency/seqcst_ordering.md

use std::collections::BTreeMap;

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::BodyFacts;
use crate::rules::policy::Place;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{ExprId, ExprKind, Statement};
use crate::text::FileRange;

/// The rule. One finding an atomic: orderings only make sense for all its accesses together.
pub static RULE: Rule = Rule {
    name: "seqcst_ordering",
    hooks: &[Hook::Workspace(check)],
};

const SEQ_CST: &str = "std::sync::atomic::Ordering::SeqCst";

/// What an access does with the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    /// `load`.
    Load,
    /// `store`, `swap`.
    Store,
    /// `fetch_add` and the like, the former value unused.
    Count,
    /// Anything that decides by the former value.
    Decide,
}

struct Site {
    atomic: String,
    access: Access,
    is_seq_cst: bool,
    /// The function touches one atomic only and has no fence.
    alone: bool,
    at: FileRange,
    place: Place,
}

fn check(cx: &WorkspaceCx<'_>) {
    let sites: Vec<Site> = cx.in_bodies(sites_of);
    let mut atomics: BTreeMap<&str, Vec<&Site>> = BTreeMap::new();
    for site in &sites {
        atomics.entry(&site.atomic).or_default().push(site);
    }
    for (atomic, sites) in atomics {
        let all = sites.iter().all(|site| site.is_seq_cst && site.alone);
        if let Some(first) = sites.first().filter(|_| all) {
            report(cx, atomic, &sites, first);
        }
    }
}

fn report(cx: &WorkspaceCx<'_>, atomic: &str, sites: &[&Site], first: &Site) {
    let counts = |access: Access| sites.iter().filter(|site| site.access == access).count();
    if counts(Access::Decide) > 0 {
        return;
    }
    let short = atomic.rsplit("::").next().unwrap_or(atomic);
    let (what, fix) = if counts(Access::Store) == 0 {
        (
            "a counter that nothing else depends on",
            "use `Ordering::Relaxed` for all of them",
        )
    } else if counts(Access::Count) == 0 {
        (
            "a flag or value that stands alone",
            "use `Ordering::Release` to store and `Ordering::Acquire` to load, or `Relaxed` where no other \
             data is published with it",
        )
    } else {
        return;
    };
    let message = format!(
        "all {} accesses of `{short}` are `SeqCst`, which orders them with every other such atomic: it is {what}",
        sites.len()
    );
    let mut report = cx
        .report_in(first.place.clone(), first.at, message)
        .fix(fix)
        .at_most(Confidence::Medium);
    for site in sites.iter().skip(1).take(5) {
        report = report.related_at(site.at, "accessed here, too");
    }
}

fn sites_of(facts: &BodyFacts<'_>) -> Vec<Site> {
    let mut sites = Vec::new();
    let mut fences = false;
    for (call, api) in facts.api_calls() {
        let path = api.path().as_str();
        let Some(rest) = path.strip_prefix("std::sync::atomic::") else {
            continue;
        };
        fences |= rest.ends_with("fence");
        let Some((atomic, method)) = rest.split_once("::") else {
            continue;
        };
        if let Some(site) = site_of(facts, call, atomic, method) {
            sites.push(site);
        }
    }
    let one = sites
        .windows(2)
        .all(|pair| pair[0].atomic == pair[1].atomic);
    for site in &mut sites {
        site.alone = one && !fences;
    }
    sites
}

fn site_of(facts: &BodyFacts<'_>, call: ExprId, ty: &str, method: &str) -> Option<Site> {
    if !ty.starts_with("Atomic") || matches!(method, "new" | "into_inner" | "get_mut") {
        return None;
    }
    let parts = facts.file.method_call(call)?;
    let is_seq_cst = parts.args.iter().any(|&arg| {
        facts
            .value_api(arg)
            .is_some_and(|api| api.path().as_str() == SEQ_CST)
    });
    let access = match method {
        "load" => Access::Load,
        "store" => Access::Store,
        "fetch_add" | "fetch_sub" if is_statement(facts, call) => Access::Count,
        _ => Access::Decide,
    };
    Some(Site {
        atomic: identity(facts, parts.receiver)?,
        access,
        is_seq_cst,
        alone: true,
        at: FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        },
        place: Place {
            heat: facts.heat(call),
            ..facts.place.clone()
        },
    })
}

/// Whether the value of an expression is thrown away.
fn is_statement(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let block = facts
        .parent(expr)
        .and_then(|parent| facts.file.block(parent));
    block.is_some_and(|block| {
        facts
            .file
            .list(block.statements)
            .contains(&Statement::Expr(expr))
    })
}

/// Which atomic an expression names: a static, or a field of a type.
fn identity(facts: &BodyFacts<'_>, receiver: ExprId) -> Option<String> {
    match facts.file.expr(receiver).kind {
        ExprKind::Path(_) => facts
            .value_path(receiver)
            .map(|path| path.as_str().to_owned()),
        ExprKind::Field { base, name } => {
            let owner = facts.ty(base).behind_pointers().path()?;
            Some(format!("{owner}::{name}"))
        }
        ExprKind::Reference { operand, .. } => identity(facts, operand),
        _ => None,
    }
}
