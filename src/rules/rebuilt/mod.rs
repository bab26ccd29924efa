//! Calls that build something dear from the same input again and again: in a loop, in code that runs
//! for each request or item, or in a function that such code calls.

mod callers;
mod fate;
mod inputs;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use self::callers::{CallSite, Callers};
use self::fate::Fate;
pub(super) use self::fate::{is_given_in_parts, is_handed_over};
use self::inputs::Input;
use super::context::WorkspaceCx;
use super::facts::BodyFacts;
use super::policy::{Place, Role, is_for_keepers};
use super::remote::{Reader, Wait};
use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, Category, Weight};
use crate::semantics::ClosureUse;
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;

/// How a rule words what it finds.
pub(super) struct Wording {
    /// What the API does: `compiles a regular expression`.
    pub(super) does: &'static str,
    /// What to write instead, for an input that is always the same.
    pub(super) share: fn(&Site) -> String,
    /// Whether a new one is as good as the old whatever it is built from.
    pub(super) any_input: bool,
    /// The highest severity.
    pub(super) most: Severity,
}

/// A call that builds something.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // facts that do not exclude each other
pub(super) struct Site {
    /// What it calls.
    pub(super) api: Api,
    /// Its text.
    pub(super) text: String,
    /// The type that it gives, in short.
    pub(super) ty: String,
    /// Whether it is built from what a closure is called with.
    pub(super) is_of_closure: bool,
    at: FileRange,
    place: Place,
    owner: DefId,
    function: &'static str,
    input: Input,
    fate: Fate,
    /// A loop around it runs more than a few times.
    lies_in_loop: bool,
    /// A loop around it runs more than a few times and does not change its input.
    in_loop: bool,
    hot: Option<String>,
    /// Why each run of the function is one of many although nobody is seen to repeat it.
    per_call: bool,
    /// It stands in a function that parses, prints or compares.
    per_value: bool,
    /// Its function makes a value of its type, such as the settings of a program.
    in_constructor: bool,
    /// Its function runs a program or asks a server, next to which building takes no time.
    waits: bool,
    /// Each pass of the loop around it lets a second or more go by.
    is_seldom: bool,
    /// It is the work of a program that one person runs.
    for_one: bool,
    /// So it is, and the package is large enough to show it.
    is_of_tool: bool,
    /// Through which function it builds, where the call is not that of the API.
    through: Option<&'static str>,
}

impl Site {
    fn forget_input(&mut self) {
        self.input = Input::Constant;
        self.in_loop |= self.lies_in_loop;
        self.per_call = false;
        self.per_value = false;
    }
}

/// Why a site runs again and again.
enum Reason<'a> {
    Loop,
    Hot(&'a str),
    Called(Vec<&'a CallSite>),
    PerValue,
    PerCall,
}

/// Reports the calls of those among the candidates that `builds` knows.
pub(super) fn check(
    cx: &WorkspaceCx<'_>,
    candidates: fn(Api) -> bool,
    builds: fn(&BodyFacts<'_>, ExprId, Api) -> bool,
    wording: &Wording,
) {
    let mut sites: Vec<Site> =
        cx.in_bodies_calling(candidates, |facts| sites_of(facts, candidates, builds));
    if sites.is_empty() {
        return;
    }
    let callers = Callers::of(cx, sites.iter().map(|site| site.owner));
    let wrapped: Vec<Site> = sites
        .iter()
        .flat_map(|site| callers.wrapped(site))
        .collect();
    sites.extend(wrapped);
    if wording.any_input {
        sites.retain(|site| match site.fate {
            Fate::Used => true,
            Fate::Returned => callers.is_used_in_loop(site.owner),
            Fate::Kept => false,
        });
        for site in &mut sites {
            site.forget_input();
        }
    }
    let mut found: BTreeMap<DefId, Vec<(&Site, Reason<'_>)>> = BTreeMap::new();
    for site in &sites {
        if let Some(reason) = reason_of(site, &callers) {
            found.entry(site.owner).or_default().push((site, reason));
        }
    }
    for found in found.values() {
        let (shown, others) = found.split_at(found.len().min(MOST_IN_A_FUNCTION));
        let others: Vec<&Site> = others.iter().map(|&(site, _)| site).collect();
        for (position, (site, reason)) in shown.iter().enumerate() {
            let is_last = position + 1 == shown.len();
            let others = if is_last { others.as_slice() } else { &[] };
            report(cx, site, reason, wording, others);
        }
    }
}

/// How many findings of a function are told of one by one.
const MOST_IN_A_FUNCTION: usize = 3;

/// How many others are shown beside them.
const MOST_OTHERS: usize = 5;

fn reason_of<'a>(site: &'a Site, callers: &'a Callers) -> Option<Reason<'a>> {
    if site.fate == Fate::Kept {
        return None;
    }
    if site.in_loop {
        return Some(Reason::Loop);
    }
    if site.input > Input::State {
        return None;
    }
    if let Some(reason) = &site.hot {
        return Some(Reason::Hot(reason));
    }
    if site.input != Input::Constant {
        return None;
    }
    if let Some(chain) = callers.repeating(site.owner) {
        return Some(Reason::Called(chain));
    }
    if site.fate != Fate::Used {
        return None;
    }
    if site.per_value {
        return Some(Reason::PerValue);
    }
    site.per_call.then_some(Reason::PerCall)
}

/// Reports a site, and that there are others in its function that are not reported.
fn report(
    cx: &WorkspaceCx<'_>,
    site: &Site,
    reason: &Reason<'_>,
    wording: &Wording,
    others: &[&Site],
) {
    let function = site.function;
    let does = match site.through {
        Some(through) => format!("`{through}` {} (`{}`)", wording.does, site.api),
        None => format!("`{}` {}", site.api, wording.does),
    };
    let (mut message, confidence, severity) = match reason {
        Reason::Loop => (
            format!("{does} in every pass of a loop in `{function}`"),
            Confidence::High,
            if site.is_seldom {
                Severity::Suggestion
            } else {
                Severity::Warning
            },
        ),
        Reason::Hot(why) => (
            format!("{does} on every call of `{function}`, which is hot: {why}"),
            Confidence::High,
            if site.is_of_tool {
                Severity::Suggestion
            } else {
                Severity::Warning
            },
        ),
        Reason::Called(chain) => (
            match chain.as_slice() {
                [only] => format!(
                    "{does} on every call of `{function}`, which `{}` calls in a loop",
                    only.function
                ),
                [first, .., last] => format!(
                    "{does} on every call of `{function}`, which a loop in `{}` reaches through `{}`",
                    last.function, first.function
                ),
                [] => return,
            },
            if chain.len() > 2 {
                Confidence::Medium
            } else {
                Confidence::High
            },
            if site.waits
                || site.is_of_tool
                || chain.len() > if site.for_one { 1 } else { 3 }
                || site.in_constructor
                || chain.iter().any(|step| {
                    step.is_one_of_many || step.starts || step.is_timed || step.in_constructor
                })
            {
                Severity::Suggestion
            } else {
                Severity::Warning
            },
        ),
        Reason::PerValue => (
            format!("{does} each time that `{function}` runs, which is once for each value"),
            Confidence::Medium,
            Severity::Suggestion,
        ),
        Reason::PerCall => (
            format!("{does} from a constant on every call of `{function}`"),
            Confidence::Medium,
            Severity::Suggestion,
        ),
    };
    match others.len() {
        0 => {}
        1 => message.push_str(", and so does one call more"),
        more => {
            let _ = write!(message, ", and so do {more} calls more");
        }
    }
    let fix = match site.input {
        Input::Constant => (wording.share)(site),
        Input::State if !matches!(reason, Reason::Loop) => {
            "build it once, where the state of the service is made, and keep it there".to_owned()
        }
        _ => match site.through {
            Some(through) => {
                format!("build it once before the loop, and hand `{through}` what was built")
            }
            None => format!(
                "build it once before the loop: `let built = {};`",
                site.text
            ),
        },
    };
    let mut place = site.place.clone();
    if !matches!(reason, Reason::Hot(_)) {
        place.heat = Heat::Normal;
    }
    let mut report = cx
        .report_in(place, site.at, message)
        .severity(severity.min(wording.most))
        .at_most(confidence)
        .fix(fix);
    if let Reason::Called(chain) = reason {
        for step in chain {
            let how = if step.again {
                "calls it in a loop"
            } else {
                "calls it"
            };
            report = report.related_at(step.at, format!("`{}` {how}", step.function));
        }
    }
    for other in others.iter().take(MOST_OTHERS) {
        report = report.related_at(other.at, "and here");
    }
    drop(report);
}

fn sites_of(
    facts: &BodyFacts<'_>,
    candidates: fn(Api) -> bool,
    builds: fn(&BodyFacts<'_>, ExprId, Api) -> bool,
) -> Vec<Site> {
    if facts.place.role != Role::Product || !facts.is_function() || facts.is_memoized() {
        return Vec::new();
    }
    let calls = facts.api_calls();
    let built = calls.filter(|&(call, api)| candidates(api) && builds(facts, call, api));
    let open =
        built.filter(|&(call, _)| !facts.in_error_path(call) && !is_computed_once(facts, call));
    open.map(|(call, api)| site_of(facts, call, api)).collect()
}

fn site_of(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> Site {
    let input = input_of(facts, call);
    let around = repeated_in(facts, call);
    let is_same_in = |around: ExprId| {
        let parts = parts(facts, call);
        parts
            .iter()
            .all(|&part| inputs::is_invariant(facts, part, around))
    };
    let in_loop = around.is_some_and(|around| {
        input == Input::Constant || is_same_in(around) || {
            let outer = facts.loops_around(call).into_iter().skip(1);
            let mut outer = outer.filter(|(_, trips)| trips.repeats());
            outer.any(|(outer, _)| !facts.leaves_behind(call, outer) && is_same_in(outer))
        }
    });
    let hot = (facts.heat(call) == Heat::Hot).then(|| {
        facts
            .hot_reason()
            .unwrap_or_else(|| "it serves requests".to_owned())
    });
    let range = facts.file.range(call);
    Site {
        api,
        text: facts
            .text(range)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        ty: facts.ty(call).short(),
        is_of_closure: input == Input::Constant
            && parts(facts, call)
                .iter()
                .any(|&part| inputs::is_given_to_closure(facts, part)),
        at: FileRange {
            file: facts.file_id,
            range,
        },
        place: facts.place.clone(),
        owner: facts.owner(),
        function: facts.function_name(),
        input,
        fate: fate::of(facts, call),
        lies_in_loop: around.is_some(),
        in_loop,
        hot,
        per_call: is_per_call(facts, call) && !fate::is_used_in_a_loop(facts, call),
        per_value: facts.implements_any(PER_VALUE),
        in_constructor: facts.model().is_constructor(facts.owner()),
        waits: waits_long(facts),
        is_seldom: around.is_some_and(|around| callers::is_seldom(facts, around)),
        for_one: facts.works_for_one(call),
        is_of_tool: is_of_tool(facts, call),
        through: None,
    }
}

/// Whether a call is part of a program that one person runs and waits for, and serves no request: building a
/// thing anew takes less than that person sees, where no loop stands around it.
fn is_of_tool(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let model = facts.model();
    let is_tool = |package| model.is_for_one(package) || model.is_command_line(package);
    let works_for_one = || facts.works_for_one(call) || facts.place.package.is_some_and(is_tool);
    let is_for_others = facts.serves_requests() && !facts.draws_for_one();
    !facts.is_sketch()
        && (!is_for_others && works_for_one() || is_for_keepers(facts.function_path()))
}

/// Whether a function waits for another process or for an answer from afar.
fn waits_long(facts: &BodyFacts<'_>) -> bool {
    let mut effects = facts.effects().iter();
    effects.any(|effect| {
        matches!(
            effect.category,
            Category::Process | Category::Http | Category::Dns | Category::ThreadSleep
        ) && effect.weight == Weight::Heavy
    }) || Reader::new(facts.model()).wait(facts, facts.root()) == Wait::Remote
}

/// The loop, or the closure that a loop calls, in which an expression runs again and again.
fn repeated_in(facts: &BodyFacts<'_>, call: ExprId) -> Option<ExprId> {
    let loops = facts.loops(call);
    if loops.repeats() {
        return loops
            .innermost
            .filter(|&around| !facts.leaves_behind(call, around));
    }
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if matches!(facts.file.expr(outer).kind, ExprKind::Closure(_))
            && facts
                .calls_of_closure(outer)
                .any(|call| facts.loops(call).repeats())
        {
            return Some(outer);
        }
        inner = outer;
    }
    None
}

/// Whether an expression depends on nothing but constants and what the service was set up with.
pub(in crate::rules) fn is_settled(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    inputs::of(facts, expr) <= Input::State
}

/// Methods that run for each value that is parsed, printed or compared.
const PER_VALUE: &[&str] = &[
    "std::str::FromStr::from_str",
    "std::fmt::Display::fmt",
    "std::fmt::Debug::fmt",
    "std::cmp::PartialOrd::partial_cmp",
    "std::cmp::PartialEq::eq",
    "std::cmp::Ord::cmp",
    "std::convert::TryFrom::try_from",
    "serde::Deserialize::deserialize",
    "serde::de::Visitor::visit_str",
    "std::iter::Iterator::next",
];

/// The operands of a call.
fn parts(facts: &BodyFacts<'_>, call: ExprId) -> Vec<ExprId> {
    let file = facts.file;
    match file.expr(call).kind {
        ExprKind::Call { args, .. } => file.list(args).to_vec(),
        ExprKind::MethodCall { .. } => file.method_call(call).map_or_else(Vec::new, |method| {
            let mut parts = vec![method.receiver];
            parts.extend(method.args);
            parts
        }),
        _ => Vec::new(),
    }
}

fn input_of(facts: &BodyFacts<'_>, call: ExprId) -> Input {
    let parts = parts(facts, call);
    let inputs = parts.iter().map(|&part| inputs::of(facts, part));
    inputs.fold(Input::Constant, Input::and)
}

/// Whether the function has something to work on, and more than the way from `main` leads to it.
fn is_per_call(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let function = facts.function_name();
    let name = function.rsplit("::").next().unwrap_or(function);
    let constructs = name.starts_with("new") || name.starts_with("default");
    // What a library's own program does once, others may do again and again.
    (!facts.is_start_up(call) || facts.is_public_api())
        && facts.takes_parameters()
        && !constructs
        && !facts.builds_server()
}

/// Whether a call lies in a closure that runs only while its value is not there yet.
fn is_computed_once(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if matches!(facts.file.expr(inner).kind, ExprKind::Closure(_)) {
            let api = facts.callee(outer).api();
            if api.is_some_and(knowledge::runs_once) {
                return true;
            }
            let is_callee = matches!(facts.file.expr(outer).kind, ExprKind::Call { callee, .. } if callee == inner);
            let used = facts.closure_use(inner);
            if matches!(
                used,
                ClosureUse::Returned | ClosureUse::Kept | ClosureUse::Unknown
            ) && facts.heat(call) != Heat::Hot
                && !is_callee
                && !facts.loops(call).repeats()
            {
                return true;
            }
        }
        inner = outer;
    }
    false
}

/// Whether an expression stands in one of many arms of a `match`, of which a pass takes one.
fn is_one_of_many(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    const MANY_ARMS: usize = 8;
    let mut inner = call;
    while let Some(outer) = facts.parent(inner) {
        if let ExprKind::Match { scrutinee, arms } = facts.file.expr(outer).kind
            && scrutinee != inner
            && arms.len() >= MANY_ARMS
        {
            return true;
        }
        inner = outer;
    }
    false
}
