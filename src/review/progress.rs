//! How far the work is, for whoever wants to show it.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

/// The phases of a review, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Manifests and files are read.
    Load,
    /// Files are parsed and lowered.
    Lower,
    /// Names, types, calls and effects are linked.
    Link,
    /// The rules run.
    Rules,
    /// Findings are sorted, silenced and counted.
    Collect,
}

impl Phase {
    /// All phases.
    pub const ALL: &[Self] = &[
        Self::Load,
        Self::Lower,
        Self::Link,
        Self::Rules,
        Self::Collect,
    ];

    /// The name in `--timings`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Lower => "parse and lower",
            Self::Link => "link",
            Self::Rules => "rules",
            Self::Collect => "collect",
        }
    }
}

/// Written by the workers, read by another thread. The counters order nothing and carry no data.
#[derive(Debug, Default)]
pub struct Progress {
    phase: AtomicU8,
    done: AtomicUsize,
    total: AtomicUsize,
}

impl Progress {
    /// The phase and how much of how much is done in it; both 0 where the phase has no steps.
    pub fn now(&self) -> (Phase, usize, usize) {
        let index = usize::from(self.phase.load(Ordering::Relaxed));
        let phase = Phase::ALL.get(index).copied().unwrap_or(Phase::Load);
        let done = self.done.load(Ordering::Relaxed);
        (phase, done, self.total.load(Ordering::Relaxed))
    }

    pub(super) fn enter(&self, phase: Phase) {
        self.expect(0);
        self.phase.store(phase as u8, Ordering::Relaxed);
    }

    pub(super) fn expect(&self, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    pub(super) fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
