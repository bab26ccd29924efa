//! Functions for the types that their callers give them: what a generic function or a trait's own method
//! does hangs on the impls of these types.

use rayon::prelude::*;

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::infer::{Call, Callee, ValueResolution, run_by};
use super::model::Model;
use super::types::{Ty, TyKind, TyList};
use super::witness::{Code, Instance, Instances};
use crate::knowledge::{self, Category};
use crate::syntax::hir::ExprId;

/// Through how many calls types are handed on.
const MOST_CALLS: usize = 6;
/// More than this are a sign of types that grow from call to call.
const MOST_INSTANCES: usize = 1 << 14;

impl Instances {
    /// Follows the types that the code of the workspace gives to functions.
    pub(super) fn of(model: &Model) -> Self {
        let types = &model.program.types;
        let bodies = model.bodies.par_iter().with_min_len(64);
        let generic = bodies.clone().filter(|body| {
            let mut calls = body.types.calls().iter();
            calls.any(|call| types.has_param(call.args) || waits_for_some(model, call))
        });
        let mut found = Self {
            generic: generic.map(|body| body.owner).collect(),
            ..Self::default()
        };
        if found.generic.is_empty() {
            return found;
        }
        let mut level: Vec<Instance> = bodies
            .flat_map_iter(|body| found.called_in(model, body, &[]))
            .collect();
        for _ in 0..MOST_CALLS {
            let first = found.list.len();
            found.add(level);
            if found.list.len() > MOST_INSTANCES {
                return Self::default();
            }
            let new = found.list.get(first..).unwrap_or(&[]);
            let next = new.par_iter().flat_map_iter(|&(def, args)| {
                let body = model.body_of(def).into_iter();
                let own = parts(model, args);
                body.flat_map(|body| found.called_in(model, body, own))
            });
            level = next.collect();
        }
        found
    }

    fn add(&mut self, instances: Vec<Instance>) {
        for instance in instances {
            let position = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
            self.positions.entry(instance).or_insert_with(|| {
                self.list.push(instance);
                position
            });
        }
    }

    fn called_in(&self, model: &Model, body: &BodyInfo, own: &[Ty]) -> Vec<Instance> {
        let calls = body.types.calls().iter();
        let run = calls.filter_map(|call| self.run(model, call, own));
        let called = run.filter_map(|(def, args)| Some((def, args?)));
        // Functions that are handed on: `get(show::<Store>)`.
        let paths = body.types.paths().iter();
        let named = paths.filter_map(|&(expr, resolution)| match resolution {
            ValueResolution::Def(def) if self.generic.contains(&def) => {
                match model.program.types.kind(body.types.expr(expr)) {
                    TyKind::FnItem(_, args) => self.run_with((model, def), args, own),
                    _ => None,
                }
            }
            _ => None,
        });
        let named = named.filter_map(|(def, args)| Some((def, args?)));
        called.chain(named).collect()
    }

    /// The types for which a function is called, each in a list for its parameters.
    pub(super) fn of_function<'m>(
        &self,
        model: &'m Model,
        def: DefId,
    ) -> impl Iterator<Item = &'m [Ty]> {
        let is_generic = self.generic.contains(&def);
        let list = if is_generic { &self.list[..] } else { &[] };
        let own = list.iter().filter(move |&&(of, _)| of == def);
        own.map(|&(_, args)| parts(model, args))
    }

    /// The functions with types, in the order of their positions.
    pub(super) fn codes(&self) -> Vec<Code> {
        let all = (0..).zip(&self.list);
        let codes = all.map(|(position, &(owner, _))| Code {
            instance: Some(position),
            ..Code::function(owner)
        });
        codes.collect()
    }

    /// The types that the parameters of a function stand for; none where they stand for themselves.
    pub(super) fn args_of<'m>(&self, model: &'m Model, code: Code) -> &'m [Ty] {
        let instance = code
            .instance
            .and_then(|position| self.list.get(position as usize));
        instance.map_or(&[], |&(_, args)| parts(model, args))
    }

    /// The function of the workspace that runs at a call in a function whose own parameters stand for
    /// `own`, if all types that decide it are known; and the types that it is called for, if what it
    /// does hangs on them.
    fn run(&self, model: &Model, call: &Call, own: &[Ty]) -> Option<(DefId, Option<Ty>)> {
        let Callee::Function { def, .. } = call.callee else {
            return None;
        };
        self.run_with((model, def), parts(model, call.args), own)
    }

    fn run_with(
        &self,
        (model, def): (&Model, DefId),
        args: &[Ty],
        own: &[Ty],
    ) -> Option<(DefId, Option<Ty>)> {
        let types = &model.program.types;
        let args = args.iter();
        let args: TyList = args.map(|&arg| types.substitute(arg, own)).collect();
        if args.is_empty() || args.iter().any(|&arg| types.has_param(arg)) {
            return None;
        }
        let (def, args) = run_by(&model.program, def, &args)?;
        let hangs_on_them =
            self.generic.contains(&def) && !args.iter().any(|&arg| types.has_param(arg));
        Some((def, hangs_on_them.then(|| types.tuple(args))))
    }

    /// The function that runs at a call, for the types that it is called for.
    pub(super) fn running(&self, model: &Model, call: &Call, own: &[Ty]) -> Option<Code> {
        let (owner, args) = self.run(model, call, own)?;
        let instance = match args {
            Some(args) => Some(*self.positions.get(&(owner, args))?),
            None => None,
        };
        Some(Code {
            instance,
            ..Code::function(owner)
        })
    }
}

impl Model {
    /// The functions that run at a call in a generic function, for some of the types that it is called
    /// for.
    pub fn run_for_types(&self, body: &BodyInfo, call: ExprId) -> Vec<DefId> {
        const MOST_TYPES: usize = 4;
        let instances = &self.effects.instances;
        let Some(call) = body.types.call(call) else {
            return Vec::new();
        };
        let types = instances.of_function(self, body.owner).take(MOST_TYPES);
        let run = types.filter_map(|own| instances.run(self, call, own));
        run.map(|(def, _)| def).collect()
    }
}

/// Whether a call waits for some of the types that a parameter may stand for: names are looked up,
/// addresses are not.
fn waits_for_some(model: &Model, call: &Call) -> bool {
    let row = call.api.and_then(knowledge::blocking);
    row.is_some_and(|row| row.category == Category::Dns)
        && model.program.types.has_param(call.self_ty)
}

fn parts(model: &Model, tuple: Ty) -> &[Ty] {
    match model.program.types.kind(tuple) {
        TyKind::Tuple(parts) => parts,
        _ => &[],
    }
}
