//! Durations that are written as constants, and what pauses for them.

use std::time::Duration;

use super::bodies::BodyInfo;
use super::frames::FrameKind;
use super::infer::{Call, ValueResolution};
use super::model::Model;
use crate::knowledge;
use crate::syntax::hir::{ExprId, ExprKind, Literal, PatId, PatKind, SourceFile};

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

    /// Whether a call hands a scheduler what it is to do no more often than once a minute, as its schedule says.
    pub(super) fn is_seldom_due(&self, body: &BodyInfo, call: &Call) -> bool {
        let path = self.callee_path(call).map(knowledge::canonical);
        let is_schedule = path.is_some_and(|path| {
            matches!(
                path.as_str(),
                "tokio_cron_scheduler::Job::new"
                    | "tokio_cron_scheduler::Job::new_async"
                    | "tokio_cron_scheduler::Job::new_repeated"
                    | "tokio_cron_scheduler::Job::new_repeated_async"
            )
        });
        let file = body.source(self);
        let ExprKind::Call { args, .. } = file.expr(call.expr).kind else {
            return false;
        };
        let Some(&when) = file.list(args).first().filter(|_| is_schedule) else {
            return false;
        };
        match file.expr(when).kind {
            ExprKind::Literal(Literal::Str) => {
                is_seldom(file.source(when, self.program.text(body.file)))
            }
            _ => self
                .duration(body, when, DEEPEST)
                .is_some_and(|period| period >= LONG),
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

/// Whether a schedule of cron, as it is written, is due no more often than once a minute: one that names a second,
/// or has no field for seconds.
fn is_seldom(written: &str) -> bool {
    let fields: Vec<&str> = written
        .trim_matches(['r', '#', '"'])
        .split_whitespace()
        .collect();
    let is_one = |field: &str| !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit());
    // Numbers, stars and the short names of days and months, in lists, ranges and steps.
    let is_part = |part: &str| {
        matches!(part, "*" | "?")
            || is_one(part)
            || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_field = |field: &&str| field.split(['-', ',', '/']).all(is_part);
    fields.iter().all(is_field)
        && match fields.as_slice() {
            [_, _, _, _, _] => true,
            [second, _, _, _, _, _] | [second, _, _, _, _, _, _] => is_one(second),
            _ => false,
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

#[cfg(test)]
mod tests {
    use super::is_seldom;

    #[test]
    fn schedules_that_name_a_second_are_seldom_due() {
        for seldom in [
            "0 0 3 * * *",
            "0 */5 * * * *",
            "0 3 * * *",
            "0 0 9 * * Mon-Fri *",
        ] {
            assert!(is_seldom(seldom), "{seldom}");
        }
        for often in [
            "1/5 * * * * *",
            "*/10 * * * * *",
            "* * * * * *",
            "every 5 seconds",
            "0,30 * * * * *",
        ] {
            assert!(!is_seldom(often), "{often}");
        }
    }
}
