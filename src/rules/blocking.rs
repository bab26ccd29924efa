//! What the rules about blocking calls on async workers have in common.

mod actors;
mod bearers;
mod spared;

use std::fmt::Write as _;

use actors::follows_files;
use bearers::{
    asks_a_person, converts_parts, is_borne_by_one, is_evident, is_for_requests, others_wait,
};
use spared::{is_spared_on_the_way, is_spared_where_long};

use super::context::BodyCx;
use super::facts::{Callee, ClosureUse, Witness};
use super::given;
use super::policy::{keeps_up, makes_settings, renews, sets_up};
use super::remedy::remedy;
use super::report::Report;
use crate::finding::{Applicability, Confidence, Heat, Severity};
use crate::knowledge::{Category, PanicsInAsync, Weight};
use crate::semantics::{Exposure, FrameKind, Runtime};
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::TextRange;

/// Calls of one function that block an async worker in the same way.
pub(super) struct Blocked<'f> {
    /// The one that is reported.
    pub(super) lead: &'f Witness,
    /// The further ones, in their order.
    others: Vec<&'f Witness>,
    severity: Severity,
}

impl<'f> Blocked<'f> {
    /// The calls like the one at hand, those that `skips` names left out, if it is the one to be
    /// reported: the first of the most severe ones.
    pub(super) fn led_by(
        cx: &BodyCx<'f>,
        witness: &Witness,
        skips: impl Fn(&Witness) -> bool,
    ) -> Option<Self> {
        if cx.is_quiet() {
            return None;
        }
        let own = severity(cx, witness)?;
        if is_told_with_heavier(cx, witness, own) {
            return None;
        }
        let task = task_of(cx, witness.call);
        let alike = cx.facts().effects().iter().filter(|other| {
            is_kin(witness.category, other.category)
                && cause(other) == cause(witness)
                && task_of(cx, other.call) == task
                && !skips(other)
        });
        let alike: Vec<(Severity, &Witness)> = alike
            .filter_map(|other| Some((severity(cx, other)?, other)))
            .collect();
        let worst = alike.iter().map(|&(severity, _)| severity).max()?;
        let &(severity, lead) = alike.iter().find(|&&(severity, _)| severity == worst)?;
        (lead.call == witness.call).then(|| Self {
            lead,
            others: alike
                .into_iter()
                .filter(|(_, other)| other.call != lead.call)
                .map(|(_, other)| other)
                .collect(),
            severity,
        })
    }

    /// The finding about them.
    pub(super) fn report(&self, cx: &BodyCx<'f>) -> Report<'f> {
        let witness = self.lead;
        let call = witness.call;
        let context = cx.context(call);
        let mut message = message(cx, call, witness);
        match self.others.len() {
            0 => {}
            1 => message.push_str(", and once more in this function"),
            more => {
                let _ = write!(message, ", and in {more} more calls of this function");
            }
        }
        let mut report = cx
            .report(call, message)
            .cause(culprit(witness), !witness.steps.is_empty())
            .severity(self.severity)
            .at_most(witness.confidence)
            .at_most(context.confidence)
            .fix(remedy(cx, witness));
        if is_between_attempts(cx, witness) {
            report = report.heat(cx.heat(call).max(Heat::Normal));
        }
        if context.in_closure {
            report = report.at_most(Confidence::High.min(context.confidence));
        }
        for (position, step) in witness.steps.iter().enumerate() {
            let next = witness.steps.get(position + 1);
            let what = match next {
                Some(next) => format!("`{}` calls `{}`", step.function, next.function),
                None => format!("`{}` calls `{}`", step.function, witness.api),
            };
            report = report.related_at(step.at, what);
        }
        for other in &self.others {
            report = report.repeated(cx.file().range(other.call));
        }
        report
    }

    /// Takes the severity for that of a call that is dear although it is a light one by itself.
    pub(super) fn heavy(mut self, cx: &BodyCx<'_>) -> Self {
        let call = self.lead.call;
        if cx.facts().exposure(call) == Exposure::Tasks && is_evident(cx, self.lead) {
            let is_for_once = is_for_once(cx, self.lead);
            let is_asked = others_wait(cx, self.lead);
            self.severity = match self.severity {
                Severity::Suggestion if is_for_once || !is_asked => Severity::Warning,
                Severity::Suggestion
                    if is_one_glance(cx, self.lead) && !makes_what_is_kept(cx, call) =>
                {
                    Severity::Critical
                }
                Severity::Warning
                    if !is_for_once && !is_borne_by_one(cx, self.lead) && is_asked =>
                {
                    Severity::Critical
                }
                severity => severity,
            };
        }
        self
    }

    /// Takes the severity of a call that may never return, whoever else waits.
    pub(super) fn grave(mut self, cx: &BodyCx<'_>) -> Self {
        if cx.facts().exposure(self.lead.call) > Exposure::Nothing {
            self.severity = Severity::Critical;
        }
        self
    }

    /// Takes the severity of a call that takes some time but not long.
    pub(super) fn mild(mut self) -> Self {
        self.severity = self.severity.min(Severity::Warning);
        self
    }

    /// As [`Self::report`], with the edits that turn plain calls of the API into awaited calls of
    /// its twin in tokio, where `.await` may stand there and the package has tokio.
    pub(super) fn report_with_twin(&self, cx: &BodyCx<'f>, twin: &str) -> Report<'f> {
        let mut report = self.report(cx);
        for witness in std::iter::once(self.lead).chain(self.others.iter().copied()) {
            report = with_twin(report, cx, witness, twin);
        }
        report
    }
}

/// Reports a call that blocks an async worker, together with the others of its function that do the
/// same, unless it runs elsewhere, is awaited, or is not worth a finding.
pub(super) fn report(cx: &BodyCx<'_>, witness: &Witness) {
    if let Some(blocked) = Blocked::led_by(cx, witness, |_| false) {
        drop(blocked.report(cx));
    }
}

/// Whether a look at the file system stands beside a call of the same task that keeps its worker for
/// longer: whoever moves that one to where it may block moves the look along.
fn is_told_with_heavier(cx: &BodyCx<'_>, witness: &Witness, own: Severity) -> bool {
    let is_light_look =
        |found: &Witness| found.steps.is_empty() && is_look(found) && found.weight == Weight::Light;
    let task = task_of(cx, witness.call);
    let is_heavier = |other: &Witness| {
        task_of(cx, other.call) == task
            && severity(cx, other).is_some_and(|severity| severity > own)
    };
    let mut others = cx.facts().effects().iter();
    // What is written here to the file that is made.
    if witness.api.crate_name() == "tempfile" && witness.weight == Weight::Light {
        return others.any(|other| {
            let is_here = witness.steps.is_empty() || other.steps.is_empty();
            other.category == Category::IoTrait && is_here && is_heavier(other)
        });
    }
    is_light_look(witness)
        && others.any(|other| {
            other.category == Category::Fs && !is_light_look(other) && is_heavier(other)
        })
}

/// Whether one rule speaks of both.
fn is_kin(first: Category, second: Category) -> bool {
    let streams = |category| matches!(category, Category::IoTrait | Category::Stdio);
    first == second || (streams(first) && streams(second))
}

/// What calls have in common that are reported as one: the function of the workspace that they go
/// through, or what they work with.
fn cause(witness: &Witness) -> &str {
    if let Some(first) = witness.steps.first()
        && witness.category != Category::Db
    {
        return first.function;
    }
    match witness.category {
        // A conversation of several calls: connect, ask, read the answer.
        Category::IoTrait
        | Category::Stdio
        | Category::Http
        | Category::Net
        | Category::Process
        | Category::Db
        | Category::Runtime => "",
        Category::Cpu => witness.api.crate_name(),
        _ => witness.api.path().as_str(),
    }
}

/// The function of the workspace that calls the API, which one may change for all that come by; else
/// the API.
fn culprit(witness: &Witness) -> &'static str {
    match witness.steps.last() {
        Some(last) => last.function,
        None => witness.api.path().as_str(),
    }
}

/// Through how many functions a call leads to what surely happens.
const MOST_STEPS: usize = 6;
/// Through how many functions a call leads to a panic that nobody can have missed by chance.
const MOST_STEPS_TO_PANIC: usize = 4;

/// What a call that blocks an async worker costs; `None` where nothing is to be said of it. It is more than a
/// suggestion where the code shows that others wait, and where it panics.
pub(super) fn severity(cx: &BodyCx<'_>, witness: &Witness) -> Option<Severity> {
    if witness.row.at_start && !cx.facts().is_served(witness.call) {
        return None;
    }
    let weighed = weighed(cx, witness)?;
    let panics = witness.row.panics_in_async == Some(PanicsInAsync::Always);
    Some(if panics {
        weighed
    } else if !is_evident(cx, witness) {
        Severity::Suggestion
    } else if !is_for_requests(cx, witness) {
        weighed.min(Severity::Warning)
    } else {
        weighed
    })
}

/// What a call costs if it lies on a way that matters.
fn weighed(cx: &BodyCx<'_>, witness: &Witness) -> Option<Severity> {
    let call = witness.call;
    if cx.context(call).runtime != Runtime::Async
        // What a function does before it gives its future is no part of that.
        || witness.steps.is_empty() && cx.facts().is_awaited(call)
        || cx.facts().is_left_to_iterator(call)
        || cx.facts().is_left_out(call)
        || cx.facts().is_gated(call)
    {
        return None;
    }
    // What a dependency hides behind further calls may not happen each time, nor what many hide.
    let light = witness.weight != Weight::Heavy
        || witness.outside > 1
        || witness.steps.len() > MOST_STEPS
        || cx.in_error_path(call) && !is_between_attempts(cx, witness)
        || asks_a_person(cx, witness)
        || converts_parts(witness);
    // A panic does not wait for load. One that lies far off would have been met if the way there were common.
    if witness.row.panics_in_async == Some(PanicsInAsync::Always) && !light {
        return Some(if witness.steps.len() <= MOST_STEPS_TO_PANIC {
            Severity::Critical
        } else {
            Severity::Warning
        });
    }
    let exposure = if cx.context(call).once {
        Exposure::Nothing
    } else {
        cx.facts().exposure(call)
    };
    let exposure = match exposure {
        Exposure::Tasks if makes_what_is_kept(cx, call) || cx.facts().makes_by_layers(witness) => {
            Exposure::Little
        }
        exposure => exposure,
    };
    match (exposure, light) {
        (Exposure::Nobody, _) => None,
        (Exposure::Nothing, true) if !cx.loops(call).repeats() => None,
        (Exposure::Seldom, true) if is_of_no_account(cx, witness) => None,
        (Exposure::Nothing, _) | (Exposure::Seldom | Exposure::Little, true) => {
            Some(Severity::Suggestion)
        }
        // Nobody in sight calls it for others, or it is done once for each thing that is made.
        (Exposure::Seldom | Exposure::Little, false)
            if matches!(witness.category, Category::Fs | Category::Dns) =>
        {
            Some(Severity::Suggestion)
        }
        (Exposure::Seldom, false) if !waits_for_others(witness) => Some(Severity::Suggestion),
        (Exposure::Tasks, _) if is_spared_where_long(cx, call) => Some(Severity::Suggestion),
        (Exposure::Tasks, true)
            if is_one_glance(cx, witness)
                || is_small_change(cx, witness)
                || converts_parts(witness)
                || is_for_once(cx, witness)
                || witness.category == Category::Fs && !others_wait(cx, witness) =>
        {
            Some(Severity::Suggestion)
        }
        (Exposure::Tasks, false)
            if matches!(
                witness.category,
                Category::Fs | Category::Dns | Category::Db | Category::Wait
            ) && is_for_once(cx, witness) =>
        {
            Some(Severity::Suggestion)
        }
        (Exposure::Tasks, false) if is_spared_on_the_way(cx, witness) => Some(Severity::Suggestion),
        (Exposure::Tasks, false)
            if !is_for_once(cx, witness)
                && !cx.context(call).by_unknown
                && !is_borne_by_one(cx, witness)
                && !is_about_settings(cx, witness)
                && others_wait(cx, witness) =>
        {
            Some(Severity::Critical)
        }
        (Exposure::Seldom | Exposure::Little, false) | (Exposure::Tasks, _) => {
            Some(Severity::Warning)
        }
    }
}

/// Whether a call sleeps before a loop tries again what failed. When something fails it mostly fails for
/// many at once, and each of them keeps its worker for as long as the code says.
fn is_between_attempts(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let call = witness.call;
    witness.category == Category::ThreadSleep
        && cx.in_error_path(call)
        && cx.loops(call).repeats()
        && !cx.facts().is_start_up(call)
}

/// Whether a call does nothing but wait, for time to pass or for others that may need the thread.
fn waits_for_others(witness: &Witness) -> bool {
    matches!(
        witness.category,
        Category::ThreadSleep | Category::Wait | Category::BlockOn
    )
}

/// Whether a call connects or starts something, which takes some milliseconds, and waits for no more.
fn is_soon_done(witness: &Witness) -> bool {
    witness.category == Category::Net
        || witness.category == Category::Process && witness.api.name() == "spawn"
}

/// Whether the code says that what blocks is done once for each thing that is set up, or where settings,
/// certificates or files change: not for those who wait to be served.
fn is_for_once(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let facts = cx.facts();
    let call = witness.call;
    let own = || {
        !facts.repeats_within(call)
            && (renews(cx.function_name()) || keeps_up(cx.function_name()) || facts.gives_tls())
    };
    let on_the_way = || {
        let mut steps = witness.steps.iter();
        steps.any(|step| renews(step.function) || keeps_up(step.function))
    };
    !facts.is_sketch() && (sets_up(facts.function_path()) || callers_set_up(cx))
        || (own() || on_the_way()) && facts.runs_by_itself(call)
        || follows_files(cx, call)
        || is_of_first_task(cx, witness)
}

/// Whether a request makes the program read its settings or certificates anew, which few ask for.
fn is_about_settings(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let is_read = matches!(witness.category, Category::Fs | Category::Dns);
    let mut steps = witness.steps.iter();
    is_read
        && !cx.facts().is_sketch()
        && (makes_settings(cx.function_name()) || steps.any(|step| makes_settings(step.function)))
}

/// Whether a task that is started once begins with what blocks, which is soon over: a thread that sleeps or
/// waits in a function further on may do so for ever.
fn is_of_first_task(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    const MOST_STEPS: usize = 3;
    matches!(
        witness.category,
        Category::Fs | Category::Dns | Category::Db
    ) && witness.steps.len() <= MOST_STEPS
        && cx.facts().runs_in_first_task(witness.call)
}

/// Whether all callers of a function that is not asked for by requests say that they set something up.
fn callers_set_up(cx: &BodyCx<'_>) -> bool {
    let model = cx.model();
    let callers = model.callers(cx.facts().owner());
    !callers.is_empty()
        && callers.iter().all(|&(body, _)| {
            let owner = model.body(body).owner;
            sets_up(model.program.defs.canonical_path(owner).as_str())
        })
}

/// Whether a call looks at a path, which takes microseconds, where one person waits for all of the work.
fn is_of_no_account(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    is_look(witness)
        && witness.weight == Weight::Light
        && !cx.loops(witness.call).repeats()
        && !cx.facts().is_sketch()
        && cx.facts().works_for_one(witness.call)
}

/// Whether a call looks at what the file system knows of a path, and changes and opens nothing.
fn is_look(witness: &Witness) -> bool {
    witness.row.is_look()
}

/// Whether a call is the only look at the file system and serves no request: it takes microseconds.
fn is_one_glance(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let others = cx.facts().effects().iter();
    let mut others = others.filter(|other| other.category == Category::Fs);
    is_look(witness)
        && others.all(|other| other.call == witness.call)
        && witness.row.weight == Weight::Light
        && !cx.loops(witness.call).repeats()
        && !cx.facts().may_serve(witness.call)
}

/// Whether a call does what the file system or the system is soon done with, once on the way through its
/// function, and nothing shows that this is the way of a request.
fn is_small_change(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    // A turn that has mostly come already, behind further functions.
    let waits_its_turn = witness.category == Category::ThreadSleep && witness.steps.len() > 1;
    let is_small = witness.category == Category::Fs && !opens_file(witness);
    let is_child = witness.category == Category::Process && is_soon_done(witness);
    (is_small || waits_its_turn || is_soon_done(witness))
        && (is_child || !cx.facts().is_asked_for())
        && witness.weight == Weight::Light
        && !cx.facts().repeats_within(witness.call)
        && !cx.loops(witness.call).repeats()
        && !cx.facts().may_serve(witness.call)
}

/// Whether a call makes a value that a collection or field keeps: more seldom than it is used.
fn makes_what_is_kept(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let facts = cx.facts();
    let Callee::Function(def) = facts.callee(call) else {
        return false;
    };
    let makes = |def| cx.model().is_constructor(def);
    let makes_for_types = || {
        let body = cx.model().body_of(facts.owner());
        let run = body.map(|body| cx.model().run_for_types(body, call));
        run.into_iter().flatten().any(makes)
    };
    (makes(def) || makes_for_types()) && given::is_kept(facts, call, given::bound_to(facts, call))
}

/// The handler, task or other code in a function that runs apart from the rest of it and in which an
/// expression stands.
fn task_of(cx: &BodyCx<'_>, id: ExprId) -> Option<ExprId> {
    let frames = cx.facts().frames_around(id).into_iter().rev();
    let mut apart = frames.filter(|&(kind, at)| match kind {
        FrameKind::Closure { .. } => cx.facts().closure_use(at) != ClosureUse::InPlace,
        FrameKind::Async => cx.facts().runs_beside(at),
        _ => false,
    });
    apart.next().map(|(_, at)| at)
}

/// What the call does, and through whom.
fn message(cx: &BodyCx<'_>, call: ExprId, witness: &Witness) -> String {
    let does = does(witness);
    let api = witness.api;
    let function = cx.function_name();
    let Some(first) = witness.steps.first() else {
        let is_named = cx
            .parent(call)
            .and_then(|outer| cx.file().handed_by_name(outer))
            .is_some();
        let place = if cx.context(call).in_closure && !is_named {
            "in a closure in"
        } else {
            "in"
        };
        return format!("`{api}` {does} on an async worker {place} `{function}`");
    };
    let mut chain = format!("`{function}`");
    for step in &witness.steps {
        chain.push_str(" → `");
        chain.push_str(step.function);
        chain.push('`');
    }
    format!(
        "`{}` {does} (`{api}`) on an async worker: {chain}",
        first.function
    )
}

fn does(witness: &Witness) -> &'static str {
    match witness.row.panics_in_async {
        Some(PanicsInAsync::Always) => return "panics",
        Some(PanicsInAsync::DebugBuilds) => return "blocks, and in debug builds panics,",
        None => {}
    }
    match witness.category {
        Category::ThreadSleep => "sleeps",
        Category::Fs => "waits for the file system",
        Category::Stdio | Category::IoTrait => "waits for input or output",
        Category::Net => "waits for the network",
        Category::Dns => "waits for name resolution",
        Category::Http => "waits for an HTTP response",
        Category::Process => "waits for a process",
        Category::Db => "waits for a database",
        Category::Wait => "waits for another thread",
        Category::BlockOn => "blocks on a future",
        Category::Cpu => "computes for long",
        Category::Runtime => "builds a runtime or thread pool",
    }
}

/// Adds the edit for one call.
fn with_twin<'m>(report: Report<'m>, cx: &BodyCx<'m>, witness: &Witness, twin: &str) -> Report<'m> {
    let call = witness.call;
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return report;
    };
    let features = cx.features_of("tokio");
    let module = twin.split("::").nth(1).unwrap_or_default();
    let Some(features) =
        features.filter(|_| witness.steps.is_empty() && cx.facts().allows_await(call))
    else {
        return report;
    };
    let on = features
        .iter()
        .any(|feature| feature == "full" || feature == module);
    let applicability = if on {
        Applicability::Machine
    } else {
        Applicability::Maybe
    };
    let end = cx.file().range(call).end;
    report
        .edit(cx.file().range(callee), twin, applicability)
        .edit(TextRange::new(end, end), ".await", applicability)
}

/// Whether the call opens a file that later calls read or write.
pub(super) fn opens_file(witness: &Witness) -> bool {
    matches!(
        witness.api.path().as_str(),
        "std::fs::File::open"
            | "std::fs::File::create"
            | "std::fs::File::create_new"
            | "std::fs::OpenOptions::open"
            | "fs_err::File::open"
            | "fs_err::File::create"
    )
}
