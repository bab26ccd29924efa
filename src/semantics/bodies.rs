//! Bodies with what inference says of them, and what is looked up backwards.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::defs::DefId;
use super::frames::{FrameKind, Frames};
use super::infer::{BodyTypes, infer};
use super::program::Program;
use crate::knowledge::Api;
use crate::syntax::hir::{BodyId, ExprId};
use crate::text::FileId;

/// A body of the workspace by its position in [`Model::bodies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BodyIndex(pub u32);

/// A body with what is known of it.
#[derive(Debug)]
pub struct BodyInfo {
    /// The function or constant whose code it is.
    pub owner: DefId,
    /// Its file.
    pub file: FileId,
    /// Its place in the file.
    pub body: BodyId,
    /// The types of its expressions, and what its calls call.
    pub types: BodyTypes,
    /// Its structure.
    pub frames: Frames,
    /// By frame whether it is a loop that waits for events, as far as that was asked; empty where no
    /// frame is a loop.
    pub(super) waits: Box<[OnceLock<bool>]>,
}

/// How many bodies a thread takes at the most: bodies differ by orders of magnitude, and with more of them
/// one thread works at its last part while the others have nothing to do.
pub(super) const MOST_AT_ONCE: usize = 32;

/// Infers a body.
pub(super) fn body_info(program: &Program, owner: DefId, body: BodyId) -> BodyInfo {
    let file = program.def(owner).file;
    let types = infer(program, owner, body);
    let data = &program.file(file).bodies[body];
    let platform = &program.workspace.platform;
    let frames = Frames::of_body(program.file(file), data, &types, program, platform);
    let has_loops = frames
        .list
        .iter()
        .any(|frame| frame.kind == FrameKind::Loop);
    let waits = if has_loops { frames.list.len() } else { 0 };
    BodyInfo {
        owner,
        file,
        body,
        types,
        frames,
        waits: std::iter::repeat_with(OnceLock::new).take(waits).collect(),
    }
}

/// The calls of each function of the workspace. A call through a trait is one of the trait's method
/// and, where it is known, of the method that runs.
pub type Callers = FxHashMap<DefId, Vec<(BodyIndex, ExprId)>>;

/// The bodies that call each API, in their order.
#[derive(Debug, Default)]
pub(super) struct ApiIndex {
    pub(super) bodies: FxHashMap<Api, Vec<BodyIndex>>,
}
