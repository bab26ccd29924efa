//! One traversal: every node of a body is met once and handed to the hooks of its kind; calls are
//! bucketed by the resolved API, so that one that nobody cares about costs a look-up.

use std::cell::RefCell;
use std::sync::{Arc, PoisonError, RwLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::context::{BodyCx, ItemCx, PackageCx, WorkspaceCx};
use super::facts::{BodyFacts, Witness};
use super::options::RunOptions;
use super::pages::pages;
use super::registry::{self, RuleIndex};
use super::rule::{ApiSet, ExprKinds, Hook, ItemKinds};
use super::scope::{Once, Scope, Sink};
use crate::finding::{Finding, Problem};
use crate::guard;
use crate::knowledge::{Api, Category};
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ItemId};
use crate::text::FileId;
use crate::workspace::PackageId;

/// How many bodies a thread takes at once: small enough to spread the large ones.
const BODIES_AT_ONCE: usize = 64;

type WorkspaceHook = fn(&WorkspaceCx<'_>);
type PackageHook = fn(&PackageCx<'_>);
type ItemHook = fn(&ItemCx<'_>, ItemId);
type BodyHook = fn(&BodyCx<'_>);
type ExprHook = fn(&BodyCx<'_>, ExprId);
type CallHook = fn(&BodyCx<'_>, ExprId, Api);
type EffectHook = fn(&BodyCx<'_>, ExprId, &Witness);

/// The hooks by event.
#[derive(Default)]
pub(super) struct Dispatcher {
    workspace: Vec<(RuleIndex, WorkspaceHook)>,
    packages: Vec<(RuleIndex, PackageHook)>,
    items: Vec<Vec<(RuleIndex, ItemHook)>>,
    bodies: Vec<(RuleIndex, BodyHook)>,
    exprs: Vec<Vec<(RuleIndex, ExprHook)>>,
    calls: Vec<(RuleIndex, ApiSet, CallHook)>,
    effects: FxHashMap<Category, Vec<(RuleIndex, EffectHook)>>,
    /// Which of `calls` listen to an API, as far as it was met.
    buckets: RwLock<FxHashMap<Api, Box<[u16]>>>,
    /// What is found once for all units.
    once: Arc<Once>,
}

impl Dispatcher {
    /// The hooks of all rules.
    pub(super) fn new() -> Self {
        let mut dispatcher = Self {
            items: (0..ItemKinds::COUNT).map(|_| Vec::new()).collect(),
            exprs: (0..ExprKinds::COUNT).map(|_| Vec::new()).collect(),
            ..Self::default()
        };
        for (rule, registered) in (0..).zip(registry::rules()) {
            for &hook in registered.rule.hooks {
                dispatcher.add(rule, hook);
            }
        }
        dispatcher
    }

    fn add(&mut self, rule: RuleIndex, hook: Hook) {
        match hook {
            Hook::Workspace(run) => self.workspace.push((rule, run)),
            Hook::Package(run) => self.packages.push((rule, run)),
            Hook::Body(run) => self.bodies.push((rule, run)),
            Hook::CallTo(apis, run) => self.calls.push((rule, apis, run)),
            Hook::Item(kinds, run) => {
                for position in kinds.positions() {
                    self.items[position].push((rule, run));
                }
            }
            Hook::Expr(kinds, run) => {
                for position in kinds.positions() {
                    self.exprs[position].push((rule, run));
                }
            }
            Hook::Effect(categories, run) => {
                for &category in categories {
                    self.effects.entry(category).or_default().push((rule, run));
                }
            }
        }
    }

    /// Runs all hooks over the workspace.
    pub(super) fn run(&self, model: &Model, options: RunOptions) -> Outcome {
        // What looks at the whole workspace has parts that only one thread can do.
        let (mut outcome, rest) = rayon::join(
            || self.whole(model, options),
            || self.in_parts(model, options),
        );
        for part in rest {
            outcome.add(part);
        }
        outcome
    }

    /// Runs the hooks of packages, items and bodies.
    fn in_parts(&self, model: &Model, options: RunOptions) -> Vec<Outcome> {
        let workspace = &model.program.workspace;
        let mut outcomes: Vec<Outcome> = (0..workspace.packages.len())
            .into_par_iter()
            .map(|position| self.package(model, options, position))
            .collect();
        let files: Vec<FileId> = workspace
            .rust_files()
            .filter(|(_, file)| file.selected)
            .map(|(id, _)| id)
            .collect();
        outcomes.par_extend(
            files
                .into_par_iter()
                .map(|file| self.items_of(model, options, file)),
        );
        let bodies = model.bodies.par_chunks(BODIES_AT_ONCE).with_max_len(2);
        outcomes.par_extend(bodies.map(|bodies| {
            self.unit(model, options, |unit| {
                for body in bodies {
                    unit.guarded(body.file, || self.body(unit, body));
                }
            })
        }));
        outcomes
    }

    fn whole(&self, model: &Model, options: RunOptions) -> Outcome {
        self.unit(model, options, |unit| {
            for &(rule, run) in &self.workspace {
                let scope = unit.scope(rule);
                run(&WorkspaceCx { scope });
            }
        })
    }

    fn package(&self, model: &Model, options: RunOptions, position: usize) -> Outcome {
        let id = PackageId(u32::try_from(position).unwrap_or(u32::MAX));
        self.unit(model, options, |unit| {
            if !model.program.workspace.package(id).selected {
                return;
            }
            for &(rule, run) in &self.packages {
                let scope = unit.scope(rule);
                run(&PackageCx { scope, id });
            }
        })
    }

    fn items_of(&self, model: &Model, options: RunOptions, file_id: FileId) -> Outcome {
        self.unit(model, options, |unit| {
            unit.guarded(file_id, || {
                for (id, item) in model.program.file(file_id).items.iter() {
                    for &(rule, run) in &self.items[ItemKinds::position(&item.kind)] {
                        let scope = unit.scope(rule);
                        run(&ItemCx { scope, file_id }, id);
                    }
                }
            });
        })
    }

    fn body(&self, unit: &Unit<'_>, info: &BodyInfo) {
        let workspace = &unit.model.program.workspace;
        let selected = workspace.files.get(info.file.index());
        if !selected.is_some_and(|file| file.selected) {
            return;
        }
        let facts = BodyFacts::of(unit.model, info);
        for &(rule, run) in &self.bodies {
            run(&unit.body_cx(rule, &facts));
        }
        for expr in facts.own_exprs() {
            let kind = &facts.file.expr(expr).kind;
            for &(rule, run) in &self.exprs[ExprKinds::position(kind)] {
                run(&unit.body_cx(rule, &facts), expr);
            }
        }
        for (call, api) in facts.api_calls() {
            self.with_bucket(api, |hook| {
                let (rule, _, run) = self.calls[hook];
                run(&unit.body_cx(rule, &facts), call, api);
            });
        }
        for witness in facts.effects() {
            let listeners = self
                .effects
                .get(&witness.category)
                .map_or(&[][..], Vec::as_slice);
            for &(rule, run) in listeners {
                run(&unit.body_cx(rule, &facts), witness.call, witness);
            }
        }
    }

    /// Calls `visit` with the positions of the hooks that listen to an API.
    fn with_bucket(&self, api: Api, mut visit: impl FnMut(usize)) {
        {
            let buckets = self.buckets.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(bucket) = buckets.get(&api) {
                if bucket.is_empty() {
                    return;
                }
                let bucket = bucket.clone();
                drop(buckets);
                return bucket.iter().for_each(|&hook| visit(usize::from(hook)));
            }
        }
        let bucket: Box<[u16]> = (0_u16..)
            .zip(&self.calls)
            .filter(|(_, (_, apis, _))| apis.contains(api))
            .map(|(position, _)| position)
            .collect();
        let mut buckets = self.buckets.write().unwrap_or_else(PoisonError::into_inner);
        buckets.insert(api, bucket.clone());
        drop(buckets);
        bucket.iter().for_each(|&hook| visit(usize::from(hook)));
    }

    fn unit(&self, model: &Model, options: RunOptions, work: impl FnOnce(&Unit<'_>)) -> Outcome {
        let sink = Sink::with(&self.once);
        let unit = Unit {
            model,
            options,
            sink: &sink,
            calls: Counts::new(),
            problems: RefCell::default(),
        };
        work(&unit);
        let Unit {
            calls, problems, ..
        } = unit;
        Outcome {
            problems: problems.into_inner(),
            findings: sink.into_findings(),
            calls: calls.into_totals(),
        }
    }
}

/// A piece of work that one thread does.
struct Unit<'m> {
    model: &'m Model,
    options: RunOptions,
    sink: &'m Sink,
    calls: Counts,
    problems: RefCell<Vec<Problem>>,
}

impl<'m> Unit<'m> {
    /// Does a part of the work that belongs to one file; a panic becomes that file's problem.
    fn guarded(&self, file: FileId, work: impl FnOnce()) {
        let Err(panic) = guard::catch(work) else {
            return;
        };
        let files = &self.model.program.workspace.files;
        self.problems.borrow_mut().push(Problem {
            path: files
                .get(file.index())
                .map_or_else(String::new, |file| file.display.clone()),
            file: None,
            range: None,
            message: format!("internal error in a rule: {panic}; findings may be missing"),
        });
    }

    fn scope(&self, rule: RuleIndex) -> Scope<'m> {
        self.calls.count(rule);
        Scope {
            model: self.model,
            options: self.options,
            sink: self.sink,
            page: &pages()[usize::from(rule)],
        }
    }

    fn body_cx<'b>(&self, rule: RuleIndex, facts: &'b BodyFacts<'b>) -> BodyCx<'b>
    where
        'm: 'b,
    {
        BodyCx {
            scope: self.scope(rule),
            facts,
        }
    }
}

/// How often hooks were called, by rule.
struct Counts(Vec<std::cell::Cell<u64>>);

impl Counts {
    fn new() -> Self {
        Self(vec![std::cell::Cell::new(0); registry::rules().len()])
    }

    fn count(&self, rule: RuleIndex) {
        let cell = &self.0[usize::from(rule)];
        cell.set(cell.get() + 1);
    }

    fn into_totals(self) -> Vec<u64> {
        self.0
            .into_iter()
            .map(std::cell::Cell::into_inner)
            .collect()
    }
}

/// What running the rules gave.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The findings, in the order of files and hooks.
    pub findings: Vec<Finding>,
    /// Files in which a rule failed.
    pub problems: Vec<Problem>,
    /// How often hooks were called, by the position of the rule in the registry.
    pub calls: Vec<u64>,
}

impl Outcome {
    fn add(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.problems.extend(other.problems);
        for (total, part) in self.calls.iter_mut().zip(other.calls) {
            *total += part;
        }
    }
}

/// Every hook on every node, rule by rule, without buckets; see [`super::run_naive`].
pub(super) fn run_naive(model: &Model, options: RunOptions) -> Vec<Finding> {
    let sink = Sink::default();
    let calls = Counts::new();
    let unit = Unit {
        model,
        options,
        sink: &sink,
        calls,
        problems: RefCell::default(),
    };
    for (rule, registered) in (0..).zip(registry::rules()) {
        for &hook in registered.rule.hooks {
            run_hook_naively(&unit, rule, hook);
        }
    }
    sink.into_findings()
}

fn run_hook_naively(unit: &Unit<'_>, rule: RuleIndex, hook: Hook) {
    let model = unit.model;
    let workspace = &model.program.workspace;
    match hook {
        Hook::Workspace(run) => {
            let scope = unit.scope(rule);
            run(&WorkspaceCx { scope });
        }
        Hook::Package(run) => {
            for id in workspace.package_ids() {
                if workspace.package(id).selected {
                    let scope = unit.scope(rule);
                    run(&PackageCx { scope, id });
                }
            }
        }
        Hook::Item(kinds, run) => {
            for (file_id, _) in workspace.rust_files().filter(|(_, file)| file.selected) {
                for (id, item) in model.program.file(file_id).items.iter() {
                    if kinds.contains(&item.kind) {
                        let scope = unit.scope(rule);
                        run(&ItemCx { scope, file_id }, id);
                    }
                }
            }
        }
        _ => {
            for info in &model.bodies {
                if workspace
                    .files
                    .get(info.file.index())
                    .is_some_and(|file| file.selected)
                {
                    run_on_body_naively(unit, rule, hook, &BodyFacts::of(model, info));
                }
            }
        }
    }
}

fn run_on_body_naively(unit: &Unit<'_>, rule: RuleIndex, hook: Hook, facts: &BodyFacts<'_>) {
    let cx = unit.body_cx(rule, facts);
    match hook {
        Hook::Body(run) => run(&cx),
        Hook::Expr(kinds, run) => facts
            .own_exprs()
            .filter(|&expr| kinds.contains(&facts.file.expr(expr).kind))
            .for_each(|expr| run(&cx, expr)),
        Hook::CallTo(apis, run) => facts
            .own_exprs()
            .filter_map(|expr| Some((expr, facts.callee(expr).api()?)))
            .filter(|&(_, api)| apis.contains(api))
            .for_each(|(call, api)| run(&cx, call, api)),
        Hook::Effect(categories, run) => facts
            .effects()
            .iter()
            .filter(|witness| categories.contains(&witness.category))
            .for_each(|witness| run(&cx, witness.call, witness)),
        Hook::Workspace(_) | Hook::Package(_) | Hook::Item(..) => {}
    }
}
