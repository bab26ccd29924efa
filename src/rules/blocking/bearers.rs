//! Who bears what a blocking call costs.

use crate::finding::{Heat, Severity};
use crate::knowledge::{Category, Weight};
use crate::rules::context::BodyCx;
use crate::rules::facts::Witness;
use crate::rules::policy::{is_for_keepers, previews, stores};

use super::actors::serves_messages;
use super::{Blocked, is_look, waits_for_others};

/// Through how many functions a call leads to something light that is counted upon.
const MOST_LIGHT_STEPS: usize = 3;

/// Whether files or processes hold up one person alone, who mostly waits for what they bring: of a program
/// that draws for that person and serves nobody else here, or of one that shows developers what they build. So
/// do files that are written or looked at once in some seconds.
pub(super) fn is_borne_by_one(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let facts = cx.facts();
    let is_of_machine = matches!(
        witness.category,
        Category::Fs | Category::Process | Category::IoTrait | Category::Stdio
    );
    let shows = || facts.has_commands() && previews(facts.function_path());
    let is_paced = || {
        witness.category == Category::Fs
            && cx.heat(witness.call) != Heat::Hot
            && facts.is_paced(witness.call)
    };
    let draws = || facts.draws_for_one() && !facts.serves_requests();
    is_of_machine && (draws() || shows() || is_paced())
}

/// Whether the code shows that others wait while a call keeps its worker: requests or connections that come in
/// reach it, or it waits for as long as others let it. That of a sketch does not show who does.
pub(super) fn others_wait(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let facts = cx.facts();
    waits_for_others(witness) || facts.is_asked_for() || facts.may_serve(witness.call)
}

/// Whether the call reads from the terminal: a program that does so where no request is served has
/// little else to do meanwhile.
pub(super) fn asks_a_person(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    witness.category == Category::Stdio && cx.heat(witness.call) != Heat::Hot
}

/// Whether the chain leads through conversions of parts of what is converted: of many kinds of parts few
/// cost what the call at its end does.
pub(super) fn converts_parts(witness: &Witness) -> bool {
    let steps = witness.steps.iter();
    steps
        .filter(|step| step.function.ends_with("::from"))
        .count()
        > 1
}

impl Blocked<'_> {
    /// Takes the next lower severity: nothing shows that others bear it.
    pub(in crate::rules) fn lowered(mut self) -> Self {
        self.severity = self.severity.lowered();
        self
    }

    /// Takes the next lower severity where others are not seen to bear it for sure.
    pub(in crate::rules) fn critical_or_lowered(self) -> Self {
        if self.severity == Severity::Critical {
            self
        } else {
            self.lowered()
        }
    }
}

/// Whether the code shows that what blocks lies on a way that matters: requests or connections come by, or a
/// function of a future does it itself each time. A database is asked there in any case where connections lead
/// to it. The code of a sketch shows nothing.
pub(super) fn is_evident(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let facts = cx.facts();
    let call = witness.call;
    if facts.is_sketch() {
        return true;
    }
    let is_heavy = witness.weight == Weight::Heavy;
    let is_own = witness.steps.is_empty() && is_heavy;
    // What many functions hide may not happen each time.
    let counts = is_heavy || witness.steps.len() <= MOST_LIGHT_STEPS;
    let by_message = || is_told_apart(witness) && serves_messages(cx, call);
    let is_served = counts && (facts.is_served(call) || by_message());
    let is_for_keepers = is_for_keepers(facts.function_path());
    let shows = facts.has_commands() && previews(facts.function_path());
    let is_for_others = is_served && !is_for_keepers && !shows && !facts.draws_for_one();
    // What takes microseconds.
    let is_glance =
        is_look(witness) && witness.row.weight == Weight::Light && !cx.loops(call).repeats();
    match witness.category {
        Category::Fs => {
            let is_of_store = || is_own && !facts.draws_for_one() && stores(facts.function_path());
            !is_glance && (is_for_others || facts.is_polled() && is_heavy || is_of_store())
        }
        // What is appended to a log of one's own lies behind a function mostly.
        Category::IoTrait => {
            let is_near = is_heavy && witness.steps.len() <= 1;
            let is_of_store = || is_near && !facts.draws_for_one() && stores(facts.function_path());
            is_for_others || facts.is_polled() && is_heavy || is_own || is_of_store()
        }
        // Who reads from the terminal waits for a person, and does not serve others meanwhile.
        Category::Stdio => false,
        Category::Process => is_for_others || is_own,
        Category::Db => is_served || facts.is_asked_for() || is_own,
        Category::ThreadSleep => is_served || is_own && !facts.has_one_user(call),
        _ => true,
    }
}

/// Whether requests are seen to reach what waits for a file, a process, a stream or a database; of other calls
/// it makes no difference, nor in a sketch.
pub(super) fn is_for_requests(cx: &BodyCx<'_>, witness: &Witness) -> bool {
    let facts = cx.facts();
    !is_told_apart(witness)
        || facts.is_sketch()
        || facts.is_served(witness.call)
        || facts.is_polled()
}

/// Whether a call waits for a file, a process, a stream or a database.
fn is_told_apart(witness: &Witness) -> bool {
    matches!(
        witness.category,
        Category::Fs | Category::Process | Category::IoTrait | Category::Db
    )
}
