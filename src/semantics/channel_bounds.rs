//! Which channels can be full: told where they are made, by the values that they carry, since the types
//! of their ends do not tell.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::blocking::Blocking;
use super::bodies::BodyInfo;
use super::infer::Call;
use super::model::Model;
use super::types::{Ty, TyKind};
use super::witness::ChannelBounds;
use crate::finding::Confidence;
use crate::knowledge::{self, Api, Category, Weight, WhenFull};
use crate::text::Name;

impl ChannelBounds {
    /// Looks at each call of the workspace that makes a channel on which threads wait.
    pub(super) fn of(model: &Model) -> Self {
        let makers = &makers();
        let bodies = model.bodies.par_iter().with_min_len(256);
        let made: Vec<(&BodyInfo, &Call, Api, bool)> = bodies
            .flat_map_iter(|body| {
                let calls = body.types.calls().iter();
                calls.filter_map(move |call| {
                    let api = model.api(call)?;
                    Some((body, call, api, *makers.get(&api)?))
                })
            })
            .collect();
        let mut found = Self::default();
        for (body, call, api, is_bounded) in made {
            found.add(model, body, call, api, is_bounded);
        }
        found
    }

    fn add(&mut self, model: &Model, body: &BodyInfo, call: &Call, api: Api, is_bounded: bool) {
        let types = &model.program.types;
        let krate = Name::new(api.crate_name());
        let sender = match types.kind(body.types.expr(call.expr)) {
            TyKind::Tuple(ends) => ends.first().copied(),
            _ => None,
        };
        let carried = sender.and_then(|sender| model.carried(sender, krate));
        let can_be_full = is_bounded && !holds_one(model, body, call);
        match carried {
            Some(ty) if can_be_full => {
                self.bounded.insert((krate, ty));
            }
            Some(ty) => {
                self.unbounded.insert((krate, ty));
            }
            None if !can_be_full => {
                self.untold.insert(krate);
            }
            None => {}
        }
    }
}

/// The calls that make channels of which a full one stops the thread that sends, with whether they take
/// a capacity.
fn makers() -> FxHashMap<Api, bool> {
    let rows = knowledge::channels().unbounded.rows().iter();
    let rows = rows.filter(|row| matches!(row.send_when_full, WhenFull::Blocking | WhenFull::Both));
    let paths = rows.flat_map(|row| {
        let bounded = row.bounded.map(|path| (path, true));
        std::iter::once((row.path, false)).chain(bounded)
    });
    paths
        .filter_map(|(path, is_bounded)| Some((knowledge::api(Name::new(path))?, is_bounded)))
        .collect()
}

/// Whether a channel has room for one value, as those have through which one reply comes.
fn holds_one(model: &Model, body: &BodyInfo, call: &Call) -> bool {
    let capacity = model.arguments(body, call.expr).and_then(<[_]>::first);
    capacity.is_some_and(|&capacity| body.text(model, capacity) == "1")
}

impl Model {
    /// A call that sends to a channel whose type does not tell whether it can be full, as far as the
    /// calls that make such channels tell.
    pub(super) fn unless_unbounded(
        &self,
        body: &BodyInfo,
        call: &Call,
        found: Blocking,
    ) -> Option<Blocking> {
        let channels = &self.effects.channels;
        let is_open =
            found.row.category == Category::Wait && found.row.confidence == Confidence::Low;
        let krate = Name::new(found.api.crate_name());
        let carried = || {
            let method = body.source(self).method_call(call.expr)?;
            self.carried(body.types.expr(method.receiver), krate)
        };
        let Some(carried) = is_open.then(carried).flatten() else {
            return Some(found);
        };
        let is_bounded = channels.bounded.contains(&(krate, carried));
        let is_unbounded = channels.unbounded.contains(&(krate, carried));
        match (is_bounded, is_unbounded) {
            (true, false) if !channels.untold.contains(&krate) => Some(Blocking {
                confidence: Confidence::Medium,
                weight: Weight::Light,
                ..found
            }),
            (false, true) => None,
            _ => Some(found),
        }
    }

    /// The type of the values that the sender of a crate's channel carries, behind pointers and guards;
    /// `None` where it is not known or generic.
    fn carried(&self, sender: Ty, krate: Name) -> Option<Ty> {
        /// How many pointers are looked through.
        const DEEPEST: usize = 4;
        let types = &self.program.types;
        let mut ty = types.peel_references(sender);
        for _ in 0..DEEPEST {
            let (path, args) = match types.kind(ty) {
                TyKind::Adt(def, args) => (self.program.defs.canonical_path(*def), args),
                TyKind::Unread(path, args) => (*path, args),
                _ => return None,
            };
            let &value = args.first()?;
            if path.as_str().split("::").next() == Some(krate.as_str()) {
                let is_told =
                    !types.has_unknown(value) && !types.has_infer(value) && !types.has_param(value);
                return is_told.then_some(value);
            }
            ty = types.peel_references(value);
        }
        None
    }
}
