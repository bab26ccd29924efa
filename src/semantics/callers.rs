//! Who calls whom, looked up backwards.

use rustc_hash::FxHashMap;

use super::defs::DefId;
use super::infer::Callee;
use super::model::{BodyIndex, BodyInfo, Model};
use crate::syntax::hir::ExprId;
use crate::workspace::PackageId;

/// The calls of each function of the workspace. A call through a trait is one of the trait's method
/// and, where it is known, of the method that runs.
pub type Callers = FxHashMap<DefId, Vec<(BodyIndex, ExprId)>>;

impl Model {
    /// The bodies in the files of a package, in their order.
    pub fn bodies_of(&self, package: Option<PackageId>) -> impl Iterator<Item = &BodyInfo> {
        let by_package = self.bodies_of.get_or_init(|| {
            let mut by_package: FxHashMap<_, Vec<BodyIndex>> = FxHashMap::default();
            for (index, body) in (0..).map(BodyIndex).zip(&self.bodies) {
                let package = self.program.workspace.file(body.file).package;
                by_package.entry(package).or_default().push(index);
            }
            by_package
        });
        let own = by_package.get(&package).map_or(&[][..], Vec::as_slice);
        own.iter().map(|&index| self.body(index))
    }

    /// The calls of a function of the workspace, in the order of bodies. Collected when first asked.
    pub fn callers(&self, function: DefId) -> &[(BodyIndex, ExprId)] {
        let callers = self.callers.get_or_init(|| self.all_callers());
        callers.get(&function).map_or(&[], Vec::as_slice)
    }

    fn all_callers(&self) -> Callers {
        let mut callers = Callers::default();
        for (index, body) in (0..).map(BodyIndex).zip(&self.bodies) {
            for call in body.types.calls() {
                let Callee::Function { def, declared } = call.callee else {
                    continue;
                };
                for function in [Some(def), declared.filter(|&other| other != def)]
                    .into_iter()
                    .flatten()
                    .filter(|&function| self.program.is_workspace(function))
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
