//! Actors that answer their messages on threads of their own.

use std::cell::OnceCell;

use rustc_hash::FxHashSet;

use super::defs::DefId;
use super::messages::path_of;
use super::model::Model;
use super::types::{TraitId, TyKind};
use crate::knowledge;
use crate::text::Name;

/// What an actor of actix has as its context where a `SyncArbiter` runs it, on threads that may block.
const CONTEXT_OF_THREADS: &str = "actix::SyncContext";

/// The actors of the workspace that have threads of their own, found when somebody asks.
#[derive(Default)]
pub(super) struct SyncActors(OnceCell<FxHashSet<DefId>>);

impl SyncActors {
    /// Whether a function is a method by which such an actor takes its messages.
    pub(super) fn answer_by(&self, model: &Model, handler: DefId) -> bool {
        let program = &model.program;
        let takes = program.implemented_method(handler);
        takes.is_some_and(|path| path.as_str().starts_with("actix::"))
            && program
                .container(handler)
                .and_then(|of_impl| actor_of(model, of_impl))
                .is_some_and(|actor| self.0.get_or_init(|| found_in(model)).contains(&actor))
    }
}

/// The type that an impl is for.
fn actor_of(model: &Model, of_impl: DefId) -> Option<DefId> {
    let program = &model.program;
    let actor = program.impls.of_def(of_impl)?.self_ty;
    match program.types.kind(actor) {
        TyKind::Adt(def, _) => Some(*def),
        _ => None,
    }
}

fn found_in(model: &Model) -> FxHashSet<DefId> {
    let program = &model.program;
    let context = Name::new("Context");
    let impls = program.impls.impls.iter().filter(|data| {
        let of = data.trait_ref.as_ref().map(|trait_ref| &trait_ref.id);
        let path = match of {
            Some(TraitId::Def(def)) => program.defs.canonical_path(*def),
            Some(TraitId::Unread(path)) => *path,
            None => return false,
        };
        knowledge::canonical(path).as_str() == "actix::Actor"
    });
    impls
        .filter(|data| {
            let member = program.member(data.def, context);
            let ty = member.map(|member| program.alias_type(member));
            let path = ty.and_then(|ty| path_of(model, ty));
            path.is_some_and(|path| path.as_str() == CONTEXT_OF_THREADS)
        })
        .filter_map(|data| actor_of(model, data.def))
        .collect()
}
