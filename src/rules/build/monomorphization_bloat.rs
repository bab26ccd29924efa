//! See rules/build/monomorphization_bloat.md

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Confidence;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Callee, Type};
use crate::rules::policy::{Place, Role};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, Statement};
use crate::text::{FileRange, TextRange};

/// The rule. One finding a function.
pub static RULE: Rule = Rule {
    name: "monomorphization_bloat",
    hooks: &[Hook::Workspace(check)],
};

/// From so many statements on a copy of a function weighs.
const LONG: usize = 25;
/// From so many copies on they weigh together.
const MANY: usize = 3;
/// So many statements at the beginning may turn the arguments into what the rest works on.
const CONVERSIONS: usize = 3;

/// A long function that uses its type parameters only at its beginning.
struct Candidate {
    owner: DefId,
    name: &'static str,
    statements: usize,
    /// The parameters whose types are type parameters: position and name.
    generic: Vec<(usize, String)>,
    /// Whether others than the workspace may call it.
    is_api: bool,
    at: FileRange,
    place: Place,
}

/// A call of a function of the workspace, and the types that it hands over.
struct Call {
    callee: DefId,
    types: Vec<String>,
}

fn check(cx: &WorkspaceCx<'_>) {
    let candidates = cx.in_bodies(|facts| candidate(facts).into_iter().collect());
    if candidates.is_empty() {
        return;
    }
    let owners: BTreeSet<DefId> = candidates
        .iter()
        .map(|found: &Candidate| found.owner)
        .collect();
    let mut calls: BTreeMap<DefId, Vec<Vec<String>>> = BTreeMap::new();
    let callers = cx.model().bodies_that_call(owners.iter().copied());
    for call in cx.in_these(&callers, |facts| calls_of(facts, &owners)) {
        calls.entry(call.callee).or_default().push(call.types);
    }
    for candidate in &candidates {
        let calls = calls.get(&candidate.owner).map_or(&[][..], Vec::as_slice);
        report(cx, candidate, calls);
    }
}

fn report(cx: &WorkspaceCx<'_>, candidate: &Candidate, calls: &[Vec<String>]) {
    let copies: BTreeSet<Vec<&str>> = calls
        .iter()
        .map(|types| {
            let generic = candidate.generic.iter();
            generic
                .map(|&(position, _)| types.get(position).map_or("", String::as_str))
                .collect()
        })
        .collect();
    if copies.len() < MANY && !candidate.is_api {
        return;
    }
    let name = candidate.name;
    let short = name.rsplit("::").next().unwrap_or(name);
    let names: Vec<String> = candidate
        .generic
        .iter()
        .map(|(_, name)| format!("`{name}`"))
        .collect();
    let often = if copies.len() >= MANY {
        let examples: Vec<&str> = copies
            .iter()
            .filter_map(|types| types.first().copied())
            .take(3)
            .collect();
        format!("{} times, for {}, …", copies.len(), examples.join(", "))
    } else {
        "for every type that callers hand over".to_owned()
    };
    let message = format!(
        "the {} statements of `{name}` are compiled {often}, though its beginning alone uses {}",
        candidate.statements,
        names.join(" and ")
    );
    let confidence = if copies.len() >= MANY {
        Confidence::High
    } else {
        Confidence::Medium
    };
    drop(
        cx.report_in(candidate.place.clone(), candidate.at, message)
            .at_most(confidence)
            .fix(format!(
                "convert the arguments in `{short}` and do the work in a function without type parameters \
                 inside it: `fn {short}(..) {{ fn inner(..) {{ .. }} inner(argument.as_ref()) }}`"
            )),
    );
}

fn candidate(facts: &BodyFacts<'_>) -> Option<Candidate> {
    if facts.place.role != Role::Product || !facts.is_function() {
        return None;
    }
    let generic = facts.converted_parameters()?;
    let file = facts.file;
    let body = &file.bodies[facts.body];
    let block = file.block(body.root)?;
    let statements = count(facts, body.root);
    if statements < LONG {
        return None;
    }
    let params = file.list(body.params);
    let first: Vec<TextRange> = file
        .list(block.statements)
        .iter()
        .take(CONVERSIONS)
        .filter_map(|statement| match *statement {
            Statement::Let {
                init: Some(init), ..
            } => Some(file.range(init)),
            Statement::Expr(expr) => Some(file.range(expr)),
            _ => None,
        })
        // Work that stands there is not a conversion.
        .filter(|range| range.len() < 200)
        .collect();
    let mut named = Vec::new();
    for position in generic {
        let &param = params.get(position)?;
        let (name, local) = facts.named(param)?;
        let mut uses = facts.uses_of(local);
        if !uses.all(|used| {
            first
                .iter()
                .any(|range| range.contains_range(file.range(used)))
        }) {
            return None;
        }
        named.push((position, name.to_owned()));
    }
    Some(Candidate {
        owner: facts.owner(),
        name: facts.function_name(),
        statements,
        generic: named,
        is_api: facts.is_public_api(),
        at: FileRange {
            file: facts.file_id,
            range: facts.name_range(),
        },
        place: facts.place.clone(),
    })
}

/// How many statements lie inside an expression.
fn count(facts: &BodyFacts<'_>, expr: ExprId) -> usize {
    let file = facts.file;
    let own = file.block(expr).map_or(0, |block| {
        file.list(block.statements).len() + usize::from(block.tail.is_some())
    });
    let mut all = own;
    file.each_child(expr, &mut |child| all += count(facts, child));
    all
}

fn calls_of(facts: &BodyFacts<'_>, owners: &BTreeSet<DefId>) -> Vec<Call> {
    let mut calls = Vec::new();
    for (call, callee) in facts.workspace_calls() {
        if !owners.contains(&callee) || facts.callee(call) != Callee::Function(callee) {
            continue;
        }
        let args = match facts.file.expr(call).kind {
            ExprKind::Call { args, .. } => facts.file.list(args),
            ExprKind::MethodCall { .. } => facts
                .file
                .method_call(call)
                .map_or(&[][..], |call| call.args),
            _ => continue,
        };
        let types: Vec<_> = args.iter().map(|&arg| facts.ty(arg)).collect();
        if types.iter().any(|ty| ty.is_unknown()) {
            continue;
        }
        calls.push(Call {
            callee,
            types: types.into_iter().map(Type::short).collect(),
        });
    }
    calls
}
