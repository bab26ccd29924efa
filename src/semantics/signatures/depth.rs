//! How deeply the lowering of types is nested: circles of aliases and defaults end there.

use std::cell::Cell;
use std::sync::OnceLock;

use crate::semantics::types::Ty;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// What `compute` gives, remembered unless other types are being lowered around it: there the guard
/// against circles may cut it off. Nobody waits for another thread that computes the same.
pub(super) fn at_top(cache: &OnceLock<Ty>, compute: impl FnOnce() -> Ty) -> Ty {
    if let Some(&known) = cache.get() {
        return known;
    }
    let ty = compute();
    if DEPTH.get() == 0 {
        let _ = cache.set(ty);
    }
    ty
}

/// Runs `lower` unless it is nested too deeply, as aliases and defaults that name themselves are.
pub(super) fn guard_depth<T>(lower: impl FnOnce() -> T) -> Option<T> {
    const DEEPEST: u32 = 24;
    if DEPTH.get() >= DEEPEST {
        return None;
    }
    DEPTH.set(DEPTH.get() + 1);
    let result = lower();
    DEPTH.set(DEPTH.get() - 1);
    Some(result)
}
