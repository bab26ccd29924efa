//! Durations that are written as constants, and what pauses for them.

use std::time::Duration;

use super::bodies::BodyInfo;
use super::frames::FrameKind;
use super::infer::ValueResolution;
use super::model::Model;
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile};

/// From then on code is not kept busy by what a loop does each time.
pub(super) const LONG: Duration = Duration::from_mins(1);

/// How far a duration is followed through variables and constants.
const DEEPEST: u8 = 4;

impl Model {
    /// How long a call pauses that sleeps or waits for a tick, or the awaiting of what it gives.
    pub fn pause(&self, body: &BodyInfo, call: ExprId) -> Option<Duration> {
        let call = self.maker_of_future(body, call);
        let path = self.callee_path(body.types.call(call)?)?;
        match knowledge::canonical(path).as_str() {
            "actix_rt::time::sleep"
            | "async_std::task::sleep"
            | "std::thread::sleep"
            | "tokio::time::sleep" => self.last_argument(body, call),
            "tokio::time::Interval::tick" => {
                let receiver = body.source(self).method_call(call)?.receiver;
                let ValueResolution::Local(pat) = body.types.path(receiver) else {
                    return None;
                };
                self.last_argument(body, self.initializer(body, pat)?)
            }
            _ => None,
        }
    }

    fn last_argument(&self, body: &BodyInfo, call: ExprId) -> Option<Duration> {
        let file = body.source(self);
        let ExprKind::Call { args, .. } = file.expr(call).kind else {
            return None;
        };
        self.duration(body, *file.list(args).last()?, DEEPEST)
    }

    fn duration(&self, body: &BodyInfo, written: ExprId, depth: u8) -> Option<Duration> {
        let file = body.source(self);
        let depth = depth.checked_sub(1)?;
        match file.expr(written).kind {
            ExprKind::Call { args, .. } => {
                let path = self.callee_path(body.types.call(written)?)?;
                let &number = file.list(args).first()?;
                let module = self.program.def(body.owner).module;
                let number = self.program.constant_value(body.file, module, number, 0)?;
                let seconds = |each: u64| number.checked_mul(each).map(Duration::from_secs);
                match knowledge::canonical(path).as_str() {
                    "std::time::Duration::from_nanos" => Some(Duration::from_nanos(number)),
                    "std::time::Duration::from_micros" => Some(Duration::from_micros(number)),
                    "std::time::Duration::from_millis" => Some(Duration::from_millis(number)),
                    "std::time::Duration::from_secs" => Some(Duration::from_secs(number)),
                    "std::time::Duration::from_mins" => seconds(60),
                    "std::time::Duration::from_hours" => seconds(3_600),
                    _ => None,
                }
            }
            ExprKind::Path(_) => match body.types.path(written) {
                // One that changes grows from try to try.
                ValueResolution::Local(pat) if !changes(file, pat) => {
                    self.duration(body, self.initializer(body, pat)?, depth)
                }
                ValueResolution::Def(def) => {
                    let constant = self.body_of(def)?;
                    self.duration(constant, constant.hir(self).root, depth)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

fn changes(file: &SourceFile, pat: PatId) -> bool {
    matches!(file.pat(pat).kind, PatKind::Binding { mutable: true, .. })
}

/// Whether an expression stands in a loop that may have ended before, in the same pass: one that tries until
/// it succeeds, mostly at once.
pub(super) fn waits_its_turn(body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    let mut frames = body.frames.outwards(body.frames.of(expr));
    let around = frames.find_map(|(_, frame)| match frame.kind {
        FrameKind::Loop => Some(Some(frame.expr)),
        FrameKind::Closure { .. } | FrameKind::Async => Some(None),
        _ => None,
    });
    let Some(around) = around.flatten() else {
        return false;
    };
    let (around, own) = (file.range(around), file.range(expr));
    let exprs = &file.bodies[body.body];
    let mut exprs = (exprs.first_expr.index()..exprs.end_expr.index()).map(ExprId::from_index);
    exprs.any(|id| {
        let range = file.range(id);
        matches!(
            file.expr(id).kind,
            ExprKind::Break { .. } | ExprKind::Return(_)
        ) && around.contains_range(range)
            && range.end <= own.start
    })
}
