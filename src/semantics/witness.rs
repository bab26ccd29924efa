//! What is known of the effects of code: witnesses, and what the search for them went by.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::defs::DefId;
use super::frames::ClosureUse;
use super::types::Ty;
use crate::finding::Confidence;
use crate::knowledge::{Api, Category, Weight};
use crate::syntax::hir::ExprId;
use crate::text::{FileId, Name};
use crate::workspace::PackageId;

/// A function, or a closure that is written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    /// The function, or the one that holds the closure.
    pub owner: DefId,
    /// The closure.
    pub closure: Option<ExprId>,
    /// For which types the function is called, where its effects hang on them and they are known: the
    /// position among all such.
    pub instance: Option<u32>,
}

impl Code {
    /// A function.
    pub const fn function(owner: DefId) -> Self {
        Self {
            owner,
            closure: None,
            instance: None,
        }
    }
}

/// Why a function has an effect: the call in it that leads there.
#[derive(Clone, Copy, Debug)]
pub struct Witness {
    /// What it does.
    pub effect: Category,
    /// The call (or the function that is handed on) in the function's body.
    pub expr: ExprId,
    /// What that call leads to.
    pub next: Step,
    /// How many calls lie between the function and the API.
    pub depth: u8,
    /// The lowest confidence on the way.
    pub confidence: Confidence,
    /// How long the API takes.
    pub weight: Weight,
    /// Whether the API only looks at what the file system knows of a path.
    pub is_look: bool,
}

/// The next step of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The API that has the effect.
    Api(Api),
    /// A function of the workspace that has it, or a closure that was stored before it is called.
    Code(Code),
}

/// A step of a chain as it is reported.
#[derive(Clone, Copy, Debug)]
pub struct ChainLink {
    /// The function that makes the call, or the one that holds the closure that makes it.
    pub function: DefId,
    /// Whether a closure makes it, which was stored and is called later.
    pub in_closure: bool,
    /// Its file.
    pub file: FileId,
    /// The call.
    pub expr: ExprId,
    /// What is called.
    pub step: Step,
}

/// The effects of all functions.
#[derive(Debug, Default)]
pub struct Effects {
    pub(super) of_code: FxHashMap<Code, SmallVec<[Witness; 1]>>,
    /// Functions whose bodies neither block nor call what does.
    pub(super) idle: FxHashSet<DefId>,
    /// What calls of values call.
    pub(super) stored: StoredFunctions,
    /// Which functions run for the types that calls give them.
    pub(super) instances: Instances,
    pub(super) param_uses: FxHashMap<DefId, ClosureUse>,
    /// The functions of dependencies whose bodies were looked at.
    pub(super) followed: FxHashSet<DefId>,
    /// What [`Model::blocking_call`] asks; gathered before the effects.
    pub(super) non_blocking: NonBlocking,
    /// As [`Self::non_blocking`].
    pub(super) channels: ChannelBounds,
}

/// What calls of values call.
#[derive(Debug, Default)]
pub(super) struct StoredFunctions {
    pub(super) called: FxHashMap<(DefId, ExprId), (Vec<Code>, Confidence)>,
}

/// A function with the tuple of the types that its parameters stand for.
pub(super) type Instance = (DefId, Ty);

/// The functions whose effects are asked for certain types.
#[derive(Debug, Default)]
pub(super) struct Instances {
    /// The functions that hand types of their own on to functions of the workspace, or to one of std that
    /// waits for some types only.
    pub(super) generic: FxHashSet<DefId>,
    /// With the types that callers give them.
    pub(super) list: Vec<Instance>,
    pub(super) positions: FxHashMap<Instance, u32>,
}

/// Which channels have a bound, by the crate that makes them and the values that they carry.
#[derive(Debug, Default)]
pub(super) struct ChannelBounds {
    /// Some call makes a channel of such values that can be full.
    pub(super) bounded: FxHashSet<(Name, Ty)>,
    /// Some call makes one that takes any number of them, or as many as are ever sent.
    pub(super) unbounded: FxHashSet<(Name, Ty)>,
    /// The crates of which some channel without a bound carries values of a type that is not known.
    pub(super) untold: FxHashSet<Name>,
}

/// The types of sockets that a package switches to non-blocking somewhere.
pub(super) type NonBlocking = FxHashSet<(PackageId, Name)>;
