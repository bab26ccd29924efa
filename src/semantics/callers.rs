//! Who calls whom, looked up backwards.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::bodies::{ApiIndex, BodyIndex, BodyInfo, Callers};
use super::defs::DefId;
use super::infer::Callee;
use super::model::Model;
use crate::knowledge::Api;
use crate::syntax::hir::ExprId;
use crate::workspace::PackageId;

impl ApiIndex {
    pub(super) fn of(model: &Model) -> Self {
        const BODIES_AT_ONCE: usize = 1024;
        let parts: Vec<Vec<(Api, BodyIndex)>> = model
            .bodies
            .par_chunks(BODIES_AT_ONCE)
            .enumerate()
            .map(|(chunk, bodies)| {
                let first = u32::try_from(chunk * BODIES_AT_ONCE).unwrap_or(u32::MAX);
                let mut found = Vec::new();
                for (index, body) in (first..).map(BodyIndex).zip(bodies) {
                    let from = found.len();
                    let calls = body.types.calls().iter();
                    for api in calls.filter_map(|call| model.outside_api(call)) {
                        if !found[from..].contains(&(api, index)) {
                            found.push((api, index));
                        }
                    }
                }
                found
            })
            .collect();
        let mut index = Self::default();
        for (api, body) in parts.into_iter().flatten() {
            index.bodies.entry(api).or_default().push(body);
        }
        index
    }
}

impl Model {
    /// The bodies that call one of the APIs outside of the workspace that are wanted, in their order.
    pub fn bodies_calling(&self, wanted: impl Fn(Api) -> bool) -> Vec<BodyIndex> {
        let all = self.api_index.bodies.iter();
        let wanted = all.filter(|(api, _)| wanted(**api));
        let mut bodies: Vec<BodyIndex> = wanted.flat_map(|(_, bodies)| bodies).copied().collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    }

    /// The functions that call one of the APIs outside of the workspace that are wanted, themselves or
    /// through others, the methods of traits that these implement included.
    pub fn functions_leading_to(&self, wanted: impl Fn(Api) -> bool) -> FxHashSet<DefId> {
        let mut pending = self.bodies_calling(wanted);
        let mut found = FxHashSet::default();
        while let Some(index) = pending.pop() {
            let owner = self.body(index).owner;
            if found.insert(owner) {
                pending.extend(self.bodies_that_call(std::iter::once(owner)));
            }
        }
        found
    }

    /// Whether a body calls one of the APIs outside of the workspace that are wanted.
    pub fn calls_any(&self, wanted: impl Fn(Api) -> bool) -> bool {
        self.api_index.bodies.keys().any(|&api| wanted(api))
    }

    /// The bodies that call one of the functions, or a trait's method that one of them implements, in
    /// their order.
    pub fn bodies_that_call(&self, functions: impl Iterator<Item = DefId>) -> Vec<BodyIndex> {
        let named = functions.flat_map(|function| {
            [Some(function), self.program.declaration_of(function)]
                .into_iter()
                .flatten()
        });
        let calls = named.flat_map(|function| self.callers(function));
        let mut bodies: Vec<BodyIndex> = calls.map(|&(body, _)| body).collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    }

    /// The bodies that call a function of the workspace which takes a function or closure.
    pub fn bodies_that_hand_on_functions(&self) -> Vec<BodyIndex> {
        let taking = self.effects.param_uses.keys().copied();
        self.bodies_that_call(taking.filter(|&function| self.program.is_workspace(function)))
    }

    /// The bodies in the files of a package, in their order.
    pub fn bodies_of(&self, package: Option<PackageId>) -> impl Iterator<Item = &BodyInfo> {
        let own = self.indices_of(package);
        own.map(|index| self.body(index))
    }

    /// The bodies of the packages that depend on a crate, by its name in code, and of files outside all
    /// packages.
    pub fn bodies_depending_on(&self, crate_name: &str) -> Vec<BodyIndex> {
        let packages = &self.program.workspace.packages;
        let depending = (0..).map(PackageId).zip(packages).filter(|(_, package)| {
            let mut dependencies = package.dependencies.iter();
            dependencies.any(|dependency| dependency.crate_name == crate_name)
        });
        let depending = depending.map(|(id, _)| Some(id)).chain([None]);
        depending
            .flat_map(|package| self.indices_of(package))
            .collect()
    }

    /// As [`Self::bodies_of`], by their indices.
    pub fn indices_of(&self, package: Option<PackageId>) -> impl Iterator<Item = BodyIndex> {
        let by_package = self.bodies_of.get_or_init(|| {
            let mut by_package: FxHashMap<_, Vec<BodyIndex>> = FxHashMap::default();
            for (index, body) in (0..).map(BodyIndex).zip(&self.bodies) {
                let package = self.program.workspace.file(body.file).package;
                by_package.entry(package).or_default().push(index);
            }
            by_package
        });
        let own = by_package.get(&package).map_or(&[][..], Vec::as_slice);
        own.iter().copied()
    }

    /// The calls of a function of the workspace, in the order of bodies; of one that ships those that do,
    /// whether or not tests were read. Collected when first asked.
    pub fn callers(&self, function: DefId) -> &[(BodyIndex, ExprId)] {
        let callers = self.callers.get_or_init(|| self.all_callers());
        callers.get(&function).map_or(&[], Vec::as_slice)
    }

    fn all_callers(&self) -> Callers {
        let mut callers = Callers::default();
        let ships = |def: DefId| self.program.code_kind(def).ships();
        for (index, body) in (0..).map(BodyIndex).zip(&self.bodies) {
            let counts = |function: DefId| ships(body.owner) || !ships(function);
            for call in body.types.calls() {
                let Callee::Function { def, declared } = call.callee else {
                    continue;
                };
                for function in [Some(def), declared.filter(|&other| other != def)]
                    .into_iter()
                    .flatten()
                    .filter(|&function| self.program.is_workspace(function) && counts(function))
                {
                    callers
                        .entry(function)
                        .or_default()
                        .push((index, call.expr));
                }
            }
        }
        callers
    }
}
