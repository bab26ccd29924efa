//! Who calls the functions of the workspace, and where again and again.

use std::time::Duration;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::inputs::{self, Input};
use super::{Site, fate, is_computed_once, is_one_of_many, is_per_call, parts, repeated_in};
use crate::finding::Heat;
use crate::knowledge::Category;
use crate::rules::context::WorkspaceCx;
use crate::rules::facts::{BodyFacts, Callee};
use crate::rules::policy::{Place, Role};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::FileRange;

/// A call of a function of the workspace.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // facts that do not exclude each other
pub(super) struct CallSite {
    callee: DefId,
    caller: DefId,
    /// The name of the caller.
    pub(super) function: &'static str,
    /// The call.
    pub(super) at: FileRange,
    /// Whether it lies in a loop that runs more than a few times.
    pub(super) again: bool,
    /// Whether it is one of many arms of a `match`.
    pub(super) is_one_of_many: bool,
    /// Whether its caller starts a program with each call, next to which building takes no time.
    pub(super) starts: bool,
    /// Whether it lies in a loop each pass of which lets some time go by.
    pub(super) is_timed: bool,
    /// Whether its caller makes a value of its type: of such things there are few.
    pub(super) in_constructor: bool,
    /// What the call's arguments depend on, in the order of the parameters, `self` not counted.
    inputs: Vec<Argument>,
    /// What the caller would have to answer for if it built the thing itself.
    as_site: SiteFacts,
}

/// What is known of what a call gives for a parameter.
#[derive(Clone, Copy, Debug)]
struct Argument {
    input: Input,
    /// The loop around the call does not change it.
    is_steady: bool,
}

#[derive(Clone, Debug)]
struct SiteFacts {
    place: Place,
    fate: fate::Fate,
    hot: Option<String>,
    per_call: bool,
    text: String,
}

/// All calls of functions of the workspace, by the function.
pub(super) struct Callers {
    by_callee: FxHashMap<DefId, Vec<CallSite>>,
}

impl Callers {
    /// Those of the selected bodies that ship and through which `functions` are called, directly or
    /// through others.
    pub(super) fn of(cx: &WorkspaceCx<'_>, functions: impl Iterator<Item = DefId>) -> Self {
        let graph = cx.shared(|| Graph::of(cx));
        let (wanted, callers) = graph.towards(functions);
        let sites = cx.in_bodies(|facts| {
            if callers.contains(&facts.owner()) {
                calls_of(facts, &wanted)
            } else {
                Vec::new()
            }
        });
        let mut by_callee: FxHashMap<DefId, Vec<CallSite>> = FxHashMap::default();
        for site in sites {
            by_callee.entry(site.callee).or_default().push(site);
        }
        Self { by_callee }
    }

    /// The shortest way from a function to a call in a loop; innermost first.
    pub(super) fn repeating(&self, function: DefId) -> Option<Vec<&CallSite>> {
        const LONGEST: usize = 5;
        let mut ways: Vec<Vec<&CallSite>> =
            self.sites(function).iter().map(|site| vec![site]).collect();
        let mut seen = vec![function];
        let mut next = 0;
        while let Some(way) = ways.get(next).cloned() {
            next += 1;
            let Some(last) = way.last() else { continue };
            if last.again {
                return Some(way);
            }
            if way.len() < LONGEST && !seen.contains(&last.caller) {
                seen.push(last.caller);
                for site in self.sites(last.caller) {
                    let mut longer = way.clone();
                    longer.push(site);
                    ways.push(longer);
                }
            }
        }
        None
    }

    /// Whether a loop calls a function and each pass drops what it gives.
    pub(super) fn is_used_in_loop(&self, function: DefId) -> bool {
        let Some(way) = self.repeating(function) else {
            return false;
        };
        let Some((last, between)) = way.split_last() else {
            return false;
        };
        let hands_on = |site: &&CallSite| site.as_site.fate == fate::Fate::Returned;
        last.as_site.fate == fate::Fate::Used && between.iter().all(hands_on)
    }

    fn sites(&self, function: DefId) -> &[CallSite] {
        self.by_callee.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The calls that hand a constant, the state of the service or what their loop does not change to a
    /// function that builds from its parameters.
    pub(super) fn wrapped(&self, site: &Site) -> Vec<Site> {
        let Input::Parameters(needed) = site.input else {
            return Vec::new();
        };
        if site.fate == fate::Fate::Kept {
            return Vec::new();
        }
        let given = self.sites(site.owner).iter().filter_map(|call| {
            let inputs = call.inputs.iter().enumerate();
            let inputs =
                inputs.filter(|&(position, _)| position < 32 && needed & (1 << position) != 0);
            let mut input = Input::Constant;
            let mut is_steady = call.again;
            for (_, argument) in inputs {
                input = input.and(argument.input);
                is_steady &= argument.is_steady;
            }
            (input <= Input::State || is_steady).then_some((call, input))
        });
        given
            .map(|(call, input)| Site {
                at: call.at,
                place: call.as_site.place.clone(),
                owner: call.caller,
                function: call.function,
                input,
                fate: if site.fate == fate::Fate::Returned {
                    call.as_site.fate
                } else {
                    fate::Fate::Used
                },
                in_loop: call.again,
                lies_in_loop: call.again,
                hot: call.as_site.hot.clone(),
                per_call: call.as_site.per_call,
                per_value: false,
                through: Some(site.function),
                text: call.as_site.text.clone(),
                ..site.clone()
            })
            .collect()
    }
}

/// Who names whom in code that ships: what is cheap to know of all bodies, and shared by the rules.
struct Graph {
    /// What is named, and who names it; in their order.
    edges: Vec<(DefId, DefId)>,
}

impl Graph {
    fn of(cx: &WorkspaceCx<'_>) -> Self {
        let mut edges = cx.in_bodies(Self::edges);
        edges.par_sort_unstable();
        edges.dedup();
        Self { edges }
    }

    fn naming(&self, function: DefId) -> impl Iterator<Item = DefId> {
        let first = self.edges.partition_point(|(callee, _)| *callee < function);
        let edges = self.edges.get(first..).unwrap_or(&[]).iter();
        let own = edges.take_while(move |(callee, _)| *callee == function);
        own.map(|&(_, caller)| caller)
    }

    fn edges(facts: &BodyFacts<'_>) -> Vec<(DefId, DefId)> {
        if facts.place.role != Role::Product {
            return Vec::new();
        }
        let named = facts.workspace_calls().chain(facts.function_values());
        named.map(|(_, callee)| (callee, facts.owner())).collect()
    }

    /// The functions with all that lead to them, and those of which a body names one of these.
    fn towards(
        &self,
        functions: impl Iterator<Item = DefId>,
    ) -> (FxHashSet<DefId>, FxHashSet<DefId>) {
        let mut wanted = FxHashSet::default();
        let mut callers = FxHashSet::default();
        let mut open: Vec<DefId> = functions.collect();
        while let Some(function) = open.pop() {
            if wanted.insert(function) {
                callers.extend(self.naming(function));
                open.extend(self.naming(function));
            }
        }
        (wanted, callers)
    }
}

fn calls_of(facts: &BodyFacts<'_>, wanted: &FxHashSet<DefId>) -> Vec<CallSite> {
    let mut sites = Vec::new();
    let is_wanted = |(_, callee): &(ExprId, DefId)| wanted.contains(callee);
    for (call, callee) in facts.workspace_calls().filter(is_wanted) {
        if facts.in_error_path(call) || is_computed_once(facts, call) {
            continue;
        }
        sites.push(call_site(
            facts,
            call,
            callee,
            repeated_in(facts, call).is_some(),
        ));
    }
    for (value, callee) in facts.function_values().filter(is_wanted) {
        let Some(call) = facts.parent(value) else {
            continue;
        };
        if facts.in_error_path(call) {
            continue;
        }
        let per_item = facts.is_item_call(call) || facts.handed_to_loop(value).is_some();
        if per_item || repeated_in(facts, call).is_some() {
            sites.push(call_site(facts, call, callee, true));
        }
    }
    sites
}

fn call_site(facts: &BodyFacts<'_>, call: ExprId, callee: DefId, again: bool) -> CallSite {
    let range = facts.file.range(call);
    let around = repeated_in(facts, call);
    let mut operands = parts(facts, call);
    if matches!(facts.file.expr(call).kind, ExprKind::MethodCall { .. })
        && facts.callee(call) == Callee::Function(callee)
    {
        operands.remove(0); // parameters are counted without `self`
    }
    let hot = (facts.heat(call) == Heat::Hot).then(|| {
        facts
            .hot_reason()
            .unwrap_or_else(|| "it serves requests".to_owned())
    });
    CallSite {
        callee,
        caller: facts.owner(),
        function: facts.function_name(),
        at: FileRange {
            file: facts.file_id,
            range,
        },
        again,
        is_one_of_many: is_one_of_many(facts, call),
        starts: starts_program(facts, call),
        is_timed: around.is_some_and(|around| is_timed(facts, around)),
        in_constructor: facts.model().is_constructor(facts.owner()),
        inputs: operands
            .iter()
            .map(|&part| Argument {
                input: inputs::of(facts, part),
                is_steady: around.is_some_and(|around| inputs::is_invariant(facts, part, around)),
            })
            .collect(),
        as_site: SiteFacts {
            place: facts.place.clone(),
            fate: fate::of(facts, call),
            hot,
            per_call: is_per_call(facts, call),
            text: facts.text(range).to_owned(),
        },
    }
}

/// Whether a function starts a program on the way of a call, which no loop of its own repeats.
fn starts_program(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let mut effects = facts.effects().iter();
    !facts.loops(call).repeats()
        && effects
            .any(|effect| effect.category == Category::Process && !facts.in_error_path(effect.call))
}

/// Whether each pass of a loop waits for a tick or sleeps.
fn is_timed(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    pauses_in(facts, around).next().is_some()
}

/// Whether each pass of a loop lets a second or more go by.
pub(super) fn is_seldom(facts: &BodyFacts<'_>, around: ExprId) -> bool {
    const LONG: Duration = Duration::from_secs(1);
    let mut pauses = pauses_in(facts, around);
    pauses.any(|call| facts.pause(call).is_some_and(|pause| pause >= LONG))
}

/// The calls in a loop that wait for a tick or sleep.
fn pauses_in<'f>(
    facts: &'f BodyFacts<'_>,
    around: ExprId,
) -> impl Iterator<Item = ExprId> + use<'f> {
    let range = facts.file.range(around);
    let pauses = facts.api_calls().filter(move |&(call, api)| {
        range.contains_range(facts.file.range(call))
            && !facts.in_error_path(call)
            && matches!(
                api.path().as_str(),
                "tokio::time::Interval::tick"
                    | "tokio::time::sleep"
                    | "async_std::task::sleep"
                    | "std::thread::sleep"
            )
    });
    pauses.map(|(call, _)| call)
}
