//! See rules/memory/coarse_map_lock.md

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::{self, Api, GuardClass, LockKind, MapKind, locks_and_maps};
use crate::rules::brief_locks::is_brief_and_busy;
use crate::rules::calls;
use crate::rules::context::{ItemCx, WorkspaceCx};
use crate::rules::facts::{BodyFacts, Type};
use crate::rules::policy::{Place, Role};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind, GenericArg, ItemId, ItemKind, TypeRefId, TypeRefKind};
use crate::text::FileRange;
use crate::workspace::PackageId;

/// The rule. It speaks of declarations: a struct's field, a static, an alias, and of variables where
/// nothing is declared.
pub static RULE: Rule = Rule {
    name: "coarse_map_lock",
    hooks: &[Hook::Workspace(check)],
};

/// A lock around a map that something declares.
struct Declared {
    name: String,
    kind: Kind,
    /// The lock's type, in short.
    ty: String,
    lock: LockKind,
    map: MapKind,
    /// The field or static, as uses name it; of an alias, its type.
    identity: String,
    /// Whether its entries are those who are sent to: they come and go with connections.
    is_of_peers: bool,
    /// Whether several may hold it, made elsewhere.
    is_shared: bool,
    /// Whether a value of its struct is written with a lock of its own.
    is_made: bool,
    at: FileRange,
    place: Place,
}

/// What one body has to say.
#[derive(Default)]
struct InBody {
    variables: Vec<Declared>,
    taken: Vec<Taken>,
    /// Fields for which a lock is made where a value of their struct is written.
    made: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Field,
    Static,
    Alias,
    Variable,
}

/// A call that locks such a map.
#[allow(clippy::struct_excessive_bools)] // independent observations
struct Taken {
    /// The field or static, if it is one.
    identity: Option<String>,
    ty: String,
    package: Option<PackageId>,
    function: &'static str,
    heat: Heat,
    /// Whether it serves requests, of which several may be under way.
    serves: bool,
    /// Whether handlers, tasks or events reach it, and not for one person alone.
    recurs: bool,
    is_held: bool,
    /// Whether an entry is looked for and, after a wait, put in while it is held.
    fills: bool,
    /// Whether what runs under the lock takes long for a look at a map.
    is_long: bool,
    /// Whether something under the lock blocks the thread.
    blocks: bool,
    /// Whether others are kept out, readers too.
    excludes: bool,
    /// Whether the package does not show how much is done for requests.
    is_sketch: bool,
    at: FileRange,
}

fn check(cx: &WorkspaceCx<'_>) {
    let mut declared = declarations(cx);
    let found: Vec<InBody> = cx.in_bodies_calling(
        |api| shares(api) || takes(api),
        |facts| vec![in_body(facts)],
    );
    let mut taken = Vec::new();
    let mut variables = Vec::new();
    let mut made = BTreeSet::new();
    for found in found {
        variables.extend(found.variables);
        taken.extend(found.taken);
        made.extend(found.made);
    }
    for found in &mut declared {
        found.is_made = made.contains(&found.identity);
    }
    let known: BTreeSet<(Option<PackageId>, String)> = declared
        .iter()
        .map(|found| (found.place.package, found.ty.clone()))
        .collect();
    let unknown = |found: &Declared| !known.contains(&(found.place.package, found.ty.clone()));
    declared.extend(variables.into_iter().filter(unknown));
    for (position, found) in declared.iter().enumerate() {
        let is_told = declared
            .iter()
            .take(position)
            .any(|other| other.is_likely(found));
        if is_told {
            continue;
        }
        let holders: Vec<&Declared> = std::iter::once(found)
            .chain(
                declared
                    .iter()
                    .skip(position + 1)
                    .filter(|other| found.is_likely(other)),
            )
            .collect();
        let sites: Vec<&Taken> = taken
            .iter()
            .filter(|taken| holders.iter().any(|holder| holder.is_taken_by(taken)))
            .collect();
        let is_alike = |other: &Taken| other.package == found.place.package && other.ty == found.ty;
        if !sites.is_empty() || taken.iter().any(is_alike) {
            report(cx, found, &sites);
        }
    }
}

impl Declared {
    /// Whether two fields of one name share one lock, as far as names and types tell: clones of an `Arc`.
    fn is_likely(&self, other: &Self) -> bool {
        self.is_shared
            && other.is_shared
            && !(self.is_made && other.is_made)
            && self.name == other.name
            && self.ty == other.ty
            && self.place.package == other.place.package
    }

    fn is_taken_by(&self, taken: &Taken) -> bool {
        match self.kind {
            Kind::Field | Kind::Static => taken.identity.as_deref() == Some(self.identity.as_str()),
            Kind::Alias | Kind::Variable => {
                taken.ty == self.ty && taken.package == self.place.package
            }
        }
    }
}

fn report(cx: &WorkspaceCx<'_>, found: &Declared, sites: &[&Taken]) {
    const MOST_PLACES: usize = 5;
    let serving = sites.iter().filter(|site| site.serves).count();
    let held = sites.iter().find(|site| site.is_held);
    let instead = match found.map {
        MapKind::Lru => "`moka` or `quick_cache`, whose reads need no exclusive access",
        MapKind::Hash | MapKind::Index | MapKind::Tree => {
            "a sharded map (`dashmap::DashMap`, `scc::HashMap`, `papaya::HashMap`) where entries are independent"
        }
    };
    let first = match found.lock {
        LockKind::Mutex => {
            "keep what runs under the lock short, let readers share it (`RwLock`), or use"
        }
        LockKind::RwLock => "keep what runs under the lock short, or use",
    };
    let Declared { name, ty, .. } = found;
    let mut message = format!("every access to `{name}` takes the one lock of `{ty}`");
    match (sites.len(), serving) {
        (0 | 1, 0) => {}
        (count, 0) => {
            let _ = write!(message, ": {count} places do");
        }
        (1, _) => message.push_str(": code that serves requests does"),
        (count, 1) => {
            let _ = write!(message, ": {count} places do, one of which serves requests");
        }
        (count, serving) => {
            let _ = write!(
                message,
                ": {count} places do, {serving} of them serve requests"
            );
        }
    }
    if let Some(held) = held {
        let _ = write!(
            message,
            ", and `{}` waits with the lock held",
            held.function
        );
    }
    let recurs = sites.iter().any(|site| site.recurs);
    let waits = sites.iter().any(|site| site.is_held && site.holds_up());
    let contended = serving > 1 && is_contended(sites, found.is_of_peers) || waits && recurs;
    let is_hot = sites.iter().any(|site| site.heat == Heat::Hot);
    let mut report = cx
        .report_in(found.place.clone(), found.at, message)
        .fix(format!("{first} {instead}"))
        .at_most(Confidence::Medium);
    if contended && is_brief_and_busy(cx, ty) {
        // Which lock it should be is one decision, and told of as a warning there.
    } else if contended {
        report = report.severity(Severity::Warning);
    } else if !is_hot && (found.kind == Kind::Static || is_idle(sites)) {
        // A registry that is filled at the start, say: nobody waits for it.
        report = report.at_most(Confidence::Low);
    }
    let mut places: Vec<&&Taken> = sites.iter().collect();
    places.sort_by_key(|site| std::cmp::Reverse(site.heat)); // stable
    for site in places.into_iter().take(MOST_PLACES) {
        let how = if site.is_held {
            "waits with it"
        } else {
            "takes it"
        };
        report = report.related_at(site.at, format!("`{}` {how} here", site.function));
    }
    drop(report);
}

impl Taken {
    /// Whether others are held up by what waits with the lock: each that misses an entry keeps out those
    /// who look for others. Of a sketch nobody knows how often that is.
    fn holds_up(&self) -> bool {
        self.is_sketch || self.recurs && self.excludes && self.fills
    }
}

/// Whether requests wait for each other at a lock: one that serves them blocks its thread while it keeps
/// others out or, in a sketch, does more under it than to look something up, or several keep others out. A map of
/// peers holds as many as are connected, and sending to each of them is what it is for.
fn is_contended(sites: &[&Taken], is_of_peers: bool) -> bool {
    let serving = || sites.iter().filter(|site| site.serves);
    let excluding = || serving().filter(|site| site.excludes);
    let functions: BTreeSet<&str> = excluding().map(|site| site.function).collect();
    if !is_of_peers && serving().all(|site| site.is_sketch) {
        serving().any(|site| site.is_long) || functions.len() > 1
    } else {
        excluding().any(|site| site.blocks)
    }
}

/// Whether all that takes a lock runs seldom.
fn is_idle(sites: &[&Taken]) -> bool {
    !sites.is_empty() && sites.iter().all(|site| site.heat == Heat::Cold)
}

/// The lock around a map that a type is.
fn locked_map(ty: Type<'_>) -> Option<(String, LockKind, MapKind)> {
    let tables = locks_and_maps();
    let lock_ty = ty.behind_pointers();
    let lock = tables.locks.get(lock_ty.api()?)?;
    let map = tables.maps.get(lock_ty.args().last()?.api()?)?;
    Some((lock_ty.short(), lock.kind, map.kind))
}

/// Whether something is, or is made of, what takes messages for another task or a peer.
fn sends(ty: Type<'_>, depth: u8) -> bool {
    const DEEPEST: u8 = 6;
    let ty = ty.behind_pointers();
    let is_sender = |api| knowledge::channels().senders.get(api).is_some();
    ty.api().is_some_and(is_sender)
        || depth < DEEPEST
            && (ty.args().any(|part| sends(part, depth + 1))
                || ty
                    .fields()
                    .into_iter()
                    .any(|(_, part)| sends(part, depth + 1))
                || ty
                    .tuple()
                    .into_iter()
                    .flatten()
                    .any(|part| sends(part, depth + 1)))
}

fn declarations(cx: &WorkspaceCx<'_>) -> Vec<Declared> {
    let program = &cx.model().program;
    let count = u32::try_from(program.defs.defs.len()).unwrap_or(u32::MAX);
    let mut declared = Vec::new();
    for def in (0..count)
        .map(DefId)
        .filter(|&def| program.is_workspace(def))
    {
        let file_id = program.def(def).file;
        let files = &cx.workspace().files;
        if !files.get(file_id.index()).is_some_and(|file| file.selected) {
            continue;
        }
        if matches!(
            program.def(def).kind,
            DefKind::Struct | DefKind::Static | DefKind::TypeAlias
        ) {
            let items = ItemCx {
                scope: cx.scope,
                file_id,
            };
            declared_by(cx, &items, def, &mut declared);
        }
    }
    declared
}

fn declared_by(cx: &WorkspaceCx<'_>, items: &ItemCx<'_>, def: DefId, declared: &mut Vec<Declared>) {
    let model = cx.model();
    let program = &model.program;
    let id = program.def(def).item;
    let item = items.item(id);
    let path = program.defs.canonical_path(def);
    let mut add = |kind, name: &str, identity: String, range, written: Type<'_>| {
        if let Some((ty, lock, map)) = locked_map(written) {
            declared.push(Declared {
                name: name.to_owned(),
                is_of_peers: sends(written, 0),
                is_shared: kind == Kind::Field && written.short() != ty,
                is_made: false,
                kind,
                ty,
                lock,
                map,
                identity,
                at: FileRange {
                    file: items.file_id,
                    range,
                },
                place: Place::of_def(model, def),
            });
        }
    };
    match &item.kind {
        ItemKind::Struct(data) => {
            let fields = items.file().list(data.fields);
            for (field, ty) in fields.iter().zip(items.field_types(id)) {
                // Names are resolved for few types only.
                if locked_map(ty).is_some() && !names_alias(items, id, field.ty) {
                    let identity = format!("{path}::{}", field.name);
                    let name = match field.name.as_str() {
                        place if place.starts_with(|first: char| first.is_ascii_digit()) => {
                            format!("{}.{place}", item.name)
                        }
                        name => name.to_owned(),
                    };
                    add(Kind::Field, &name, identity, field.range, ty);
                }
            }
        }
        ItemKind::Static(data) if !names_alias(items, id, data.ty) => {
            let ty = Type::new(program, program.value_type(def));
            add(
                Kind::Static,
                item.name.as_str(),
                path.to_string(),
                item.name_range,
                ty,
            );
        }
        ItemKind::TypeAlias(_) => {
            let ty = Type::new(program, program.alias_type(def));
            add(
                Kind::Alias,
                item.name.as_str(),
                path.to_string(),
                item.name_range,
                ty,
            );
        }
        _ => {}
    }
}

/// Whether a written type is, or is a pointer to, an alias of the workspace that this rule reports.
fn names_alias(cx: &ItemCx<'_>, id: ItemId, ty: TypeRefId) -> bool {
    if cx
        .alias_named(id, ty)
        .is_some_and(|alias| locked_map(alias).is_some())
    {
        return true;
    }
    let TypeRefKind::Path(path) = cx.file().type_ref(ty).kind else {
        return false;
    };
    let file = cx.file();
    let mut segments = file.list(file.path(path).segments).iter();
    segments.any(|segment| {
        segment.args.is_some_and(|args| {
            file.generic_args[args].args.iter().any(|arg| match arg {
                GenericArg::Type(inner) => names_alias(cx, id, *inner),
                GenericArg::Const(_) => false,
            })
        })
    })
}

fn in_body(facts: &BodyFacts<'_>) -> InBody {
    let mut found = InBody::default();
    if facts.place.role != Role::Product {
        return found;
    }
    for (call, api) in facts.api_calls() {
        if makes_default(api) {
            let of_arc = Some(call).filter(|&call| facts.ty(call).is("std::sync::Arc"));
            let shared = of_arc.and_then(|call| variable(facts, call));
            found.variables.extend(shared);
        } else if shares(api) {
            found.variables.extend(variable(facts, call));
            found.made.extend(field_made(facts, call));
        } else if takes(api) {
            found.taken.extend(taken_by(facts, call));
        }
    }
    found
}

/// The field of a struct that is written with what a call gives.
fn field_made(facts: &BodyFacts<'_>, call: ExprId) -> Option<String> {
    let literal = facts.parent(call)?;
    let ExprKind::Struct { fields, .. } = facts.file.expr(literal).kind else {
        return None;
    };
    let mut fields = facts.file.list(fields).iter();
    let field = fields.find(|field| field.value == call)?;
    let owner = facts.ty(literal).path()?;
    Some(format!("{owner}::{}", field.name))
}

fn makes_default(api: Api) -> bool {
    api.path().as_str() == "std::default::Default::default"
}

fn shares(api: Api) -> bool {
    api.path().as_str() == "std::sync::Arc::new"
}

fn takes(api: Api) -> bool {
    knowledge::guard(api).is_some_and(|guard| {
        matches!(
            guard.class,
            GuardClass::AsyncLock | GuardClass::BlockingLock
        )
    })
}

/// A variable that shares a map behind a lock. What is made for each request or connection is shared by the
/// few tasks of that one.
fn variable(facts: &BodyFacts<'_>, call: ExprId) -> Option<Declared> {
    let (ty, lock, map) = locked_map(facts.ty(call))?;
    let pat = facts.bound_to(call)?;
    let (name, _) = facts.named(pat)?;
    let heat = Some(facts.heat(call)).filter(|&heat| heat < Heat::Hot)?;
    Some(Declared {
        name: name.to_owned(),
        kind: Kind::Variable,
        ty,
        lock,
        map,
        identity: String::new(),
        is_of_peers: sends(facts.ty(call), 0),
        is_shared: false,
        is_made: false,
        at: FileRange {
            file: facts.file_id,
            range: facts.file.pat(pat).range,
        },
        place: Place {
            heat: heat.max(Heat::Normal),
            ..facts.place.clone()
        },
    })
}

fn taken_by(facts: &BodyFacts<'_>, call: ExprId) -> Option<Taken> {
    let receiver = facts.file.method_call(call)?.receiver;
    let (ty, ..) = locked_map(facts.ty(receiver))?;
    let identity = match facts.file.expr(receiver).kind {
        ExprKind::Path(_) => facts.value_path(receiver).map(|path| path.to_string()),
        ExprKind::Field { base, name } => {
            let owner = facts.ty(base).owner_of_field(name).path();
            owner.map(|owner| format!("{owner}::{name}"))
        }
        _ => None,
    };
    Some(Taken {
        identity,
        ty,
        package: facts.place.package,
        function: facts.function_name(),
        heat: facts.heat(call),
        serves: facts.heat(call) == Heat::Hot
            && (facts.serves_requests() || facts.hot_reason().is_none()),
        recurs: facts.recurs(call) && !facts.works_for_one(call),
        is_held: is_held(facts, call),
        fills: fills(facts, call),
        is_long: is_long(facts, call),
        blocks: blocks_under(facts, call),
        excludes: calls::method_name(facts, call).is_none_or(|name| !name.contains("read")),
        is_sketch: facts.is_sketch(),
        at: FileRange {
            file: facts.file_id,
            range: facts.file.range(call),
        },
    })
}

/// Whether the task waits for something while it holds the guard that a call gives.
fn is_held(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    // Waiting for a further lock is soon over where that one is.
    let is_for_lock = |wait: ExprId| {
        let ExprKind::Await(future) = facts.file.expr(wait).kind else {
            return false;
        };
        let future = facts.maker_of_future(future);
        facts.callee(future).api().is_some_and(takes)
    };
    let holds = flow.holds(&source);
    holds.iter().any(|hold| {
        let mut waits = flow.suspensions_in(hold).into_iter();
        waits.any(|wait| !is_for_lock(wait))
    })
}

/// Whether an entry of the map is looked for, and one put in, while the guard is held that a call gives.
fn fills(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    const LOOKS: &[&str] = &["contains_key", "entry", "get", "get_mut", "peek"];
    const PUTS: &[&str] = &["insert", "insert_entry", "or_insert", "push", "put"];
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    let holds = flow.holds(&source);
    holds.iter().any(|hold| {
        let place = |expr: ExprId| facts.file.range(expr).end;
        let calls = |names: &'static [&str]| {
            facts.api_calls().filter_map(move |(call, api)| {
                let inside = hold.range.contains_range(facts.file.range(call));
                (inside && names.contains(&api.name()) && is_of_map(api)).then_some(call)
            })
        };
        let first_look = calls(LOOKS).map(place).min();
        let last_put = calls(PUTS).map(place).max();
        let waits = flow.suspensions_in(hold);
        first_look.zip(last_put).is_some_and(|(look, put)| {
            let mut waits = waits.iter().map(|&wait| place(wait));
            waits.any(|wait| look < wait && wait < put)
        })
    })
}

/// Whether a call is a method of a map or of an entry of one.
fn is_of_map(api: Api) -> bool {
    const ENTRIES: &[&str] = &["Entry", "VacantEntry"];
    let is_entry = |path: &str| {
        let ty = path.rsplit("::").nth(1);
        ty.is_some_and(|ty| ENTRIES.contains(&ty))
    };
    let is_map = |ty| locks_and_maps().maps.get(ty).is_some();
    api.outer().is_some_and(is_map) || is_entry(api.path().as_str())
}

/// Whether code goes through many elements, or blocks, while it holds the guard that a call gives.
fn is_long(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    let around = facts.loops(call).innermost;
    let body = &facts.file.bodies[facts.body];
    let exprs = || (body.first_expr.index()..body.end_expr.index()).map(ExprId::from_index);
    flow.holds(&source).iter().any(|hold| {
        let inside = |expr: ExprId| hold.range.contains_range(facts.file.range(expr));
        exprs().any(|expr| inside(expr) && facts.loops(expr).innermost != around)
    }) || blocks_under(facts, call)
}

/// Whether code blocks its thread while it holds the guard that a call gives.
fn blocks_under(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    flow.holds(&source).iter().any(|hold| {
        let inside = |expr: ExprId| hold.range.contains_range(facts.file.range(expr));
        facts
            .effects()
            .iter()
            .any(|effect| effect.call != call && inside(effect.call))
    })
}
