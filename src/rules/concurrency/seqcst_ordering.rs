//! See rules/concurrency/seqcst_ordering.md

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Confidence, Severity};
use crate::knowledge::Api;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::policy::{Place, Role};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{
    BinaryOp, BlockKind, ExprId, ExprKind, ItemKind, PatId, PatKind, Statement,
};
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
    /// `store`.
    Store,
    /// `fetch_add` and the like, the former value unused or used as a number.
    Count,
    /// Anything that decides by the former value.
    Decide,
}

struct Site {
    atomic: String,
    access: Access,
    is_seq_cst: bool,
    /// It stores a number in a loop of hot code, in a package that shows nothing dearer: what such a loop
    /// does for a request takes longer than a store, and a flag is set once.
    is_hot_store: bool,
    owner: DefId,
    /// The file builds something out of memory orders: it has a fence, `unsafe` code, or a comment
    /// on the order.
    is_delicate: bool,
    at: FileRange,
    place: Place,
}

/// What a body tells of atomics.
enum Fact {
    Site(Site),
    /// Two names of one atomic.
    Same(String, String),
}

/// What an atomic is for, as far as its accesses show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// It is added to and read.
    Counter,
    /// It is set and read.
    Flag,
    /// What it held decides who goes on.
    Claim,
}

fn check(cx: &WorkspaceCx<'_>) {
    let mut sites = Vec::new();
    let mut same = Vec::new();
    for fact in cx.in_bodies_calling(|api| is_atomic(api).is_some(), facts_of) {
        match fact {
            Fact::Site(site) => sites.push(site),
            Fact::Same(one, other) => same.push((one, other)),
        }
    }
    unite(&mut sites, &same);
    let mut atomics: BTreeMap<&str, Vec<&Site>> = BTreeMap::new();
    for site in &sites {
        atomics.entry(&site.atomic).or_default().push(site);
    }
    let uses: BTreeMap<&str, Use> = atomics
        .iter()
        .map(|(&atomic, sites)| (atomic, use_of(sites)))
        .collect();
    let mut protocols: BTreeMap<DefId, BTreeSet<&str>> = BTreeMap::new();
    for site in &sites {
        if uses.get(site.atomic.as_str()) != Some(&Use::Counter) {
            protocols
                .entry(site.owner)
                .or_default()
                .insert(&site.atomic);
        }
    }
    for (atomic, sites) in &atomics {
        let takes_part = sites.iter().any(|site| {
            let others = protocols.get(&site.owner);
            site.is_delicate
                || (uses.get(atomic) != Some(&Use::Counter)
                    && others.is_some_and(|others| others.len() > 1))
        });
        if !takes_part {
            report(
                cx,
                atomic,
                sites,
                uses.get(atomic).copied().unwrap_or(Use::Claim),
            );
        }
    }
}

/// Gives all names of one atomic the first of them.
fn unite(sites: &mut [Site], same: &[(String, String)]) {
    const ROUNDS: usize = 4;
    for _ in 0..ROUNDS {
        for (one, other) in same {
            for site in sites.iter_mut().filter(|site| site.atomic == *one) {
                site.atomic.clone_from(other);
            }
        }
    }
}

fn use_of(sites: &[&Site]) -> Use {
    let any = |access: Access| sites.iter().any(|site| site.access == access);
    if any(Access::Decide) || (any(Access::Store) && any(Access::Count)) {
        Use::Claim
    } else if any(Access::Count) {
        Use::Counter
    } else {
        Use::Flag
    }
}

fn report(cx: &WorkspaceCx<'_>, atomic: &str, sites: &[&Site], used: Use) {
    const MOST_PLACES: usize = 30;
    let mut sequential = sites.iter().filter(|site| site.is_seq_cst);
    let Some(first) = sequential.next() else {
        return;
    };
    let count = sites.iter().filter(|site| site.is_seq_cst).count();
    let name = short_name(atomic);
    let (what, fix) = match used {
        Use::Counter => (
            "a counter needs no order with other memory",
            "use `Ordering::Relaxed` for all of them, if nothing else is published by the count",
        ),
        Use::Flag => (
            "a flag that stands alone needs `Release` and `Acquire` at the most",
            "use `Ordering::Release` to store and `Ordering::Acquire` to load, or `Relaxed` where no other \
             data is published with it",
        ),
        Use::Claim => (
            "where no second atomic takes part, `AcqRel` decides as safely",
            "use `Ordering::AcqRel` (`Acquire` on failure) for what reads and writes at once, `Release` to \
             store and `Acquire` to load, if no other atomic takes part in the decision",
        ),
    };
    let (accesses, them) = if count == 1 {
        ("1 access".to_owned(), "it")
    } else {
        (format!("{count} accesses"), "them")
    };
    let message = format!(
        "{accesses} of `{name}` with `SeqCst`, which orders {them} with every other such access in the \
         program: {what}"
    );
    let mut report = cx
        .report_in(first.place.clone(), first.at, message)
        .fix(fix)
        .at_most(Confidence::Medium);
    if sites
        .iter()
        .any(|site| site.is_hot_store && site.is_seq_cst)
    {
        report = report.severity(Severity::Warning);
    }
    for site in sequential.take(MOST_PLACES) {
        report = report.related_at(site.at, "accessed here, too");
    }
}

/// The last name of an atomic's path; the place in a tuple needs its type before it.
fn short_name(atomic: &str) -> String {
    let mut names = atomic.rsplit("::");
    let last = names.next().unwrap_or(atomic);
    let last = last.split('#').next().unwrap_or(last);
    match names.next() {
        Some(owner) if last.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("{owner}.{last}")
        }
        _ => last.to_owned(),
    }
}

fn facts_of(facts: &BodyFacts<'_>) -> Vec<Fact> {
    let mut found = Vec::new();
    for (call, api) in facts.api_calls() {
        let Some((atomic, method)) = is_atomic(api) else {
            continue;
        };
        found.extend(site_of(facts, call, atomic, method));
    }
    if !found.is_empty() && is_delicate(facts) {
        for site in &mut found {
            site.is_delicate = true;
        }
    }
    let mut all: Vec<Fact> = found.into_iter().map(Fact::Site).collect();
    if facts.place.role == Role::Product {
        same_names(facts, &mut all);
    }
    all
}

/// The atomic and its method that an API is.
fn is_atomic(api: Api) -> Option<(&'static str, &'static str)> {
    let rest = api.path().as_str().strip_prefix("std::sync::atomic::")?;
    rest.split_once("::")
}

/// Whether weaker orders might break what the file builds: data structures on `unsafe` code, fences,
/// and orders that somebody has explained.
fn is_delicate(facts: &BodyFacts<'_>) -> bool {
    let blocks = facts.file.blocks.as_slice().iter();
    let mut functions = facts.file.items.as_slice().iter();
    let text = facts.model().program.text(facts.file_id);
    blocks
        .into_iter()
        .any(|block| block.kind == BlockKind::Unsafe)
        || functions.any(|item| matches!(&item.kind, ItemKind::Function(data) if data.is_unsafe))
        || ["SeqCst", "sequentially", "fence("]
            .iter()
            .any(|word| text.contains(word))
            && text.lines().any(|line| {
                line.split_once("//").is_some_and(|(_, comment)| {
                    comment.contains("SeqCst") || comment.contains("sequentially")
                }) || line.contains("fence(")
            })
}

fn site_of(facts: &BodyFacts<'_>, call: ExprId, ty: &str, method: &str) -> Option<Site> {
    if !ty.starts_with("Atomic")
        || ty == "AtomicPtr"
        || matches!(method, "new" | "into_inner" | "get_mut")
    {
        return None;
    }
    let (receiver, args) = match facts.file.expr(call).kind {
        ExprKind::MethodCall { .. } => {
            let parts = facts.file.method_call(call)?;
            (parts.receiver, parts.args)
        }
        ExprKind::Call { args, .. } => {
            let (&receiver, args) = facts.file.list(args).split_first()?;
            (receiver, args)
        }
        _ => return None,
    };
    let is_seq_cst = args.iter().any(|&arg| {
        let written = facts.local(arg).and_then(|local| facts.initializer(local));
        facts
            .constant_api(written.unwrap_or(arg))
            .is_some_and(|api| api.path().as_str() == SEQ_CST)
    });
    let access = match method {
        "load" => Access::Load,
        "store" => Access::Store,
        "fetch_add" | "fetch_max" | "fetch_min" if !decides(facts, call) => Access::Count,
        "fetch_sub" if is_statement(facts, call) => Access::Count,
        _ => Access::Decide,
    };
    let heat = facts.heat(call);
    Some(Site {
        atomic: identity(facts, receiver, 0)?,
        access,
        is_seq_cst,
        is_hot_store: access == Access::Store
            && heat == crate::finding::Heat::Hot
            && ty != "AtomicBool"
            && facts.is_sketch()
            && facts.loops(call).repeats(),
        owner: facts.owner(),
        is_delicate: false,
        at: FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        },
        place: Place {
            heat,
            ..facts.place.clone()
        },
    })
}

/// Whether a comparison takes the value of an expression.
fn decides(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    facts
        .parent(expr)
        .is_some_and(|parent| match facts.file.expr(parent).kind {
            ExprKind::Binary { op, .. } => matches!(
                op,
                BinaryOp::Eq
                    | BinaryOp::Ne
                    | BinaryOp::Lt
                    | BinaryOp::Le
                    | BinaryOp::Gt
                    | BinaryOp::Ge
            ),
            ExprKind::Match { .. } => true,
            _ => false,
        })
}

/// Whether the value of an expression is thrown away.
fn is_statement(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let Some(parent) = facts.parent(expr) else {
        return true;
    };
    if let ExprKind::Closure(_) = facts.file.expr(parent).kind {
        return true;
    }
    facts.file.block(parent).is_some_and(|block| {
        let statements = facts.file.list(block.statements);
        block.tail == Some(expr) || statements.contains(&Statement::Expr(expr))
    })
}

/// Which atomic an expression names: a static, a field of a type, or a variable of the function.
fn identity(facts: &BodyFacts<'_>, expr: ExprId, depth: u8) -> Option<String> {
    const DEEPEST: u8 = 12;
    if depth > DEEPEST {
        return None;
    }
    match facts.file.expr(expr).kind {
        ExprKind::Path(_) => match facts.local(expr) {
            Some(local) => identity_of_local(facts, local, depth),
            None => facts.value_path(expr).map(|path| path.as_str().to_owned()),
        },
        ExprKind::Field { base, name } => {
            let owner = facts.ty(base).owner_of_field(name).path()?;
            Some(format!("{owner}::{name}"))
        }
        ExprKind::Index { base, .. } => identity(facts, base, depth + 1),
        ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } => {
            identity(facts, operand, depth + 1)
        }
        ExprKind::MethodCall { .. } => {
            let call = facts.file.method_call(expr)?;
            let same = matches!(
                call.method.name.as_str(),
                "clone" | "as_ref" | "deref" | "borrow"
            );
            same.then(|| identity(facts, call.receiver, depth + 1))
                .flatten()
        }
        ExprKind::Call { args, .. } => {
            let api = facts.callee(expr).api()?;
            let shares = matches!(
                api.path().as_str(),
                "std::clone::Clone::clone" | "std::sync::Arc::clone" | "std::rc::Rc::clone"
            );
            let operand = facts.file.list(args).first()?;
            shares
                .then(|| identity(facts, *operand, depth + 1))
                .flatten()
        }
        _ => None,
    }
}

/// The atomic that a variable is or leads to. Which one a reference leads to that is handed in is
/// not known.
fn identity_of_local(facts: &BodyFacts<'_>, local: PatId, depth: u8) -> Option<String> {
    if let Some(init) = facts.initializer(local)
        && let Some(leads_to) = identity(facts, init, depth + 1)
    {
        return Some(leads_to);
    }
    let PatKind::Binding { name, .. } = facts.file.pat(local).kind else {
        return None;
    };
    if facts.pat_ty(local).is_reference() {
        return None;
    }
    Some(format!(
        "{}::{name}#{}",
        facts.function_path(),
        local.index()
    ))
}

/// Fields that are given a variable, or a clone of it, are other names of its atomic, and so are the
/// parameters of functions.
fn same_names(facts: &BodyFacts<'_>, all: &mut Vec<Fact>) {
    for call in facts.calls() {
        if let Callee::Function(def) = facts.callee(call) {
            same_parameters(facts, call, def, all);
        }
    }
    if !all
        .iter()
        .any(|fact| matches!(fact, Fact::Site(site) if site.atomic.contains('#')))
    {
        return;
    }
    for expr in facts.own_exprs() {
        let ExprKind::Struct { fields, .. } = facts.file.expr(expr).kind else {
            continue;
        };
        let Some(owner) = facts.ty(expr).path() else {
            continue;
        };
        for field in facts.file.list(fields) {
            if let Some(local) = identity(facts, field.value, 0).filter(|name| name.contains('#')) {
                all.push(Fact::Same(local, format!("{owner}::{}", field.name)));
            }
        }
    }
}

/// The parameters of a function that are given an atomic, or a clone of what leads to one.
fn same_parameters(facts: &BodyFacts<'_>, call: ExprId, def: DefId, all: &mut Vec<Fact>) {
    let model = facts.model();
    let args = match facts.file.expr(call).kind {
        ExprKind::Call { args, .. } => facts.file.list(args),
        ExprKind::MethodCall { .. } => match facts.file.method_call(call) {
            Some(method) => method.args,
            None => return,
        },
        _ => return,
    };
    let is_shared_atomic = |arg: ExprId| {
        let path = facts.ty(arg).behind_pointers().path();
        path.is_some_and(|path| path.as_str().starts_with("std::sync::atomic::Atomic"))
    };
    if !args.iter().any(|&arg| is_shared_atomic(arg)) {
        return;
    }
    let Some(body) = model.body_of(def) else {
        return;
    };
    let file = body.source(model);
    let function = model.program.defs.canonical_path(def);
    let params = file.list(body.hir(model).params);
    for (&arg, &param) in args.iter().zip(params) {
        let PatKind::Binding { name, .. } = file.pat(param).kind else {
            continue;
        };
        if let Some(given) = identity(facts, arg, 0).filter(|_| is_shared_atomic(arg)) {
            let own = format!("{function}::{name}#{}", param.index());
            all.push(Fact::Same(own, given));
        }
    }
}
