//! Locks of async runtimes that no code holds while it waits.

use std::collections::{BTreeMap, BTreeSet};

use super::context::WorkspaceCx;
use super::facts::{BodyFacts, Type};
use super::policy::Place;
use crate::finding::Heat;
use crate::knowledge::{Api, GuardClass, kinds_of_crates, locks_and_maps};
use crate::semantics::defs::{CrateOrigin, DefId};
use crate::semantics::flow::{GuardSource, Hold};
use crate::semantics::{BodyIndex, Model};
use crate::syntax::hir::{ExprId, ExprKind, ItemKind, Visibility};
use crate::text::{FileRange, Name};

/// A use of a lock.
pub(super) struct Site {
    /// The type of the lock as written: one key for all locks that could be the same.
    lock: String,
    /// The field that holds it, as [`Declaration::field`], where the code says so.
    field: Option<(Name, Name)>,
    /// Its path.
    pub(super) api: Api,
    /// Whether the guard is gone before anything is awaited.
    brief: bool,
    /// Whether requests, tasks or events reach it, and not for one person alone.
    pub(super) recurs: bool,
    /// Whether it is taken several times for each request or, in a sketch, for each request, by tasks beside
    /// their like or in each pass of a loop that waits for no events.
    pub(super) often: bool,
    pub(super) at: FileRange,
    pub(super) place: Place,
}

/// Such locks, where they are declared and used, with the type.
pub(super) struct Brief(pub(super) Vec<BriefLock>);

/// All locks of a type, or those of one field, where another lock of the type is held for longer.
pub(super) struct BriefLock {
    pub(super) ty: String,
    /// Whether these are all of the type.
    is_all: bool,
    pub(super) declared: Vec<Declaration>,
    pub(super) sites: Vec<Site>,
}

impl Brief {
    pub(super) fn of(cx: &WorkspaceCx<'_>) -> Self {
        let mut locks: BTreeMap<String, Vec<Site>> = BTreeMap::new();
        for site in cx.in_these(&bodies_with_locks(cx.model()), sites) {
            locks.entry(site.lock.clone()).or_default().push(site);
        }
        // One that is held for long through what nobody can tell the field of may be any of the type.
        let is_told = |site: &Site| site.brief || site.field.is_some();
        locks.retain(|_, sites| sites.iter().all(is_told));
        if locks.is_empty() {
            return Self(Vec::new());
        }
        let mut declared = declarations(cx);
        let locks = locks.into_iter().flat_map(|(lock, mut sites)| {
            sites.sort_by_key(|site| (site.at.file, site.at.range.start));
            let declared = declared.remove(&lock).unwrap_or_default();
            of_type(lock, declared, sites)
        });
        Self(locks.collect())
    }
}

/// What is brief of the locks of a type: all, or what is kept in some fields.
fn of_type(ty: String, declared: Vec<Declaration>, sites: Vec<Site>) -> Vec<BriefLock> {
    if sites.iter().all(|site| site.brief) && !declared.iter().any(|of| of.exposed) {
        return vec![BriefLock {
            ty,
            is_all: true,
            declared,
            sites,
        }];
    }
    let mut rest = sites;
    let apart = declared.into_iter().filter_map(|declaration| {
        let field = declaration.field.filter(|_| !declaration.exposed)?;
        let (own, others) = std::mem::take(&mut rest)
            .into_iter()
            .partition(|site: &Site| site.field == Some(field));
        rest = others;
        let own: Vec<Site> = own;
        let is_brief = !own.is_empty() && own.iter().all(|site| site.brief);
        is_brief.then(|| BriefLock {
            ty: ty.clone(),
            is_all: false,
            declared: vec![declaration],
            sites: own,
        })
    });
    apart.collect()
}

/// Whether a lock that is declared with a type is one of them, and requests, tasks or events take it: who
/// is told so changes that lock.
pub(super) fn is_brief_and_busy(cx: &WorkspaceCx<'_>, lock: &str) -> bool {
    let brief = cx.shared(|| Brief::of(cx));
    brief.0.iter().any(|of| {
        of.is_all
            && of.ty == lock
            && !of.declared.is_empty()
            && of.sites.iter().any(|site| site.recurs && site.often)
    })
}

/// The bodies of the packages that call a lock of an async runtime.
fn bodies_with_locks(model: &Model) -> Vec<BodyIndex> {
    let is_of_lock = |api: Api| {
        let lock = api.outer().and_then(|ty| locks_and_maps().locks.get(ty));
        lock.is_some_and(|lock| !lock.blocking)
    };
    let package_of = |body: BodyIndex| {
        let file = model.body(body).file;
        model.program.workspace.file(file).package
    };
    let direct = model.bodies_calling(is_of_lock);
    let packages: BTreeSet<_> = direct.into_iter().map(package_of).collect();
    let bodies = packages.into_iter();
    bodies
        .flat_map(|package| model.indices_of(package))
        .collect()
}

/// The uses of locks of async runtimes in a body.
fn sites(facts: &BodyFacts<'_>) -> Vec<Site> {
    let mut found = Vec::new();
    for (call, called) in facts.api_calls() {
        // Another owner of the lock, not a use of it.
        if called.path().as_str() == "std::clone::Clone::clone" {
            continue;
        }
        let Some(receiver) = facts.file.method_call(call).map(|parts| parts.receiver) else {
            continue;
        };
        let Some((api, ty)) = async_lock(facts.ty(receiver)) else {
            continue;
        };
        found.push(Site {
            lock: ty.short(),
            field: field_of(facts, receiver),
            api,
            brief: is_brief(facts, call),
            recurs: facts.recurs(call)
                && !facts.works_for_one(call)
                && !facts.model().only_helps_tests(facts.owner()),
            often: is_taken_often(facts, call),
            at: FileRange {
                file: facts.file_id,
                range: facts.file.range(call),
            },
            place: Place {
                heat: facts.heat(call),
                ..facts.place.clone()
            },
        });
    }
    found
}

/// The field that an expression reads: the path of the struct and the name.
fn field_of(facts: &BodyFacts<'_>, place: ExprId) -> Option<(Name, Name)> {
    let ExprKind::Field { base, name } = facts.file.expr(place).kind else {
        return None;
    };
    let owner = facts.ty(base).owner_of_field(name);
    owner.workspace_def()?;
    Some((owner.path()?, name))
}

/// Whether a lock is taken so often that its price counts. Once in a request it does not, beside all else that
/// is done for it; of a sketch nobody knows what else that is.
fn is_taken_often(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let is_hot = facts.heat(call) == Heat::Hot;
    let is_in_loop =
        (facts.loops(call).repeats() || facts.repeats_within(call)) && !facts.runs_for_events(call);
    if facts.is_sketch() {
        is_hot || is_in_loop
    } else {
        is_hot && is_in_loop
    }
}

/// The lock of an async runtime that a type is, with what it protects known.
fn async_lock(ty: Type<'_>) -> Option<(Api, Type<'_>)> {
    let ty = ty.behind_pointers();
    let api = ty.api()?;
    let lock = locks_and_maps().locks.get(api)?;
    let inside = ty.args().last()?;
    (!lock.blocking && !inside.is_unknown() && is_quick(inside)).then_some((api, ty))
}

/// Whether what is protected does nothing that takes long, for all that is known: what a type of a
/// foreign crate does may compute for long, and then waiting for the lock should block no worker.
fn is_quick(inside: Type<'_>) -> bool {
    let inside = inside.behind_pointers();
    let Some(path) = inside.path() else {
        return true;
    };
    let krate = path.as_str().split("::").next().unwrap_or_default();
    let is_wrapper = matches!(
        path.as_str(),
        "std::option::Option" | "std::cell::RefCell" | "std::cell::Cell"
    );
    if is_wrapper {
        return inside.args().all(is_quick);
    }
    inside.workspace_def().is_some() || kinds_of_crates().quick.contains(krate)
}

/// Whether the guard that a call gives is dropped before the task is suspended, and nothing blocks
/// meanwhile. A guard that is handed on, and a call that gives another, answer no.
fn is_brief(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let name = facts.callee(call).api().map(Api::name);
    if matches!(name, Some("get_mut" | "into_inner")) {
        return true;
    }
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    if !matches!(name, Some("lock" | "read" | "write")) || assigns_awaited(facts, &source) {
        return false;
    }
    let holds = flow.holds(&source);
    !holds.is_empty()
        && holds.iter().all(|hold| {
            hold.sure
                && hold.ends.iter().all(|&end| is_dropped(facts, end))
                && flow.suspensions_in(hold).is_empty()
                && flow.awaits_in(hold).is_empty()
                && !blocks_in(facts, hold)
        })
}

/// Whether a variable is moved into `drop`.
fn is_dropped(facts: &BodyFacts<'_>, path: ExprId) -> bool {
    let api = facts.parent(path).and_then(|call| facts.callee(call).api());
    api.is_some_and(|api| api.path().as_str() == "std::mem::drop")
}

/// Whether something blocks the thread while the guard is held: then others should not.
fn blocks_in(facts: &BodyFacts<'_>, hold: &Hold) -> bool {
    // A method of what is protected begins with the call that locks it.
    let mut ends = facts
        .effects()
        .iter()
        .map(|witness| facts.file.range(witness.call).end);
    ends.any(|end| hold.range.start < end && end <= hold.range.end)
}

/// `*lock.lock().await += other().await`: in which order the two are evaluated depends on the type.
fn assigns_awaited(facts: &BodyFacts<'_>, source: &GuardSource) -> bool {
    let mut inner = source.value;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::CompoundAssign { rhs, .. } | ExprKind::Assign { rhs, .. } => {
                return rhs != inner && !facts.suspensions_within(rhs).is_empty();
            }
            ExprKind::Block(_) | ExprKind::Closure(_) => return false,
            _ => inner = outer,
        }
    }
    source.guard.class != GuardClass::AsyncLock
}

/// Where a lock of a type is declared.
pub(super) struct Declaration {
    pub(super) at: FileRange,
    pub(super) name: &'static str,
    pub(super) def: DefId,
    /// The path of the struct and the name, of a field.
    field: Option<(Name, Name)>,
    /// Whether code that is not in sight may use it.
    exposed: bool,
}

/// The fields and statics that hold locks, by the type of the lock.
fn declarations(cx: &WorkspaceCx<'_>) -> BTreeMap<String, Vec<Declaration>> {
    let program = &cx.model().program;
    let mut found: BTreeMap<String, Vec<Declaration>> = BTreeMap::new();
    let all = 0..u32::try_from(program.defs.defs.len()).unwrap_or(u32::MAX);
    for def in all.map(DefId).filter(|&def| program.is_workspace(def)) {
        let data = program.def(def);
        let file = program.file(data.file);
        let item = program.item(def);
        let is_field = matches!(item.kind, ItemKind::Struct(_));
        let mut add = |ty: Type<'_>, range, name: Name, visibility: Visibility| {
            let Some((_, lock)) = async_lock(ty) else {
                return;
            };
            // Another field may lead to the same lock by a pointer of its own.
            let is_own = is_field && !ty.is_reference() && ty.path() == lock.path();
            let exposed = match visibility {
                Visibility::Inherited => false,
                Visibility::Restricted(_) => is_alone(cx, def),
                Visibility::Public => is_alone(cx, def) || is_published(cx, def),
            };
            let at = FileRange {
                file: data.file,
                range,
            };
            found.entry(lock.short()).or_default().push(Declaration {
                at,
                name: name.as_str(),
                def,
                field: is_own.then(|| (program.defs.canonical_path(def), name)),
                exposed,
            });
        };
        match &item.kind {
            ItemKind::Struct(data) => {
                let fields = file.list(data.fields).iter();
                for (field, own) in fields.zip(program.fields(def).iter()) {
                    let ty = Type::new(program, own.ty);
                    add(ty, field.range, field.name, field.visibility);
                }
            }
            ItemKind::Static(_) => {
                let ty = Type::new(program, program.value_type(def));
                add(ty, item.name_range, item.name, item.visibility);
            }
            _ => {}
        }
    }
    found
}

/// Whether a file was handed over without the files that use what it declares.
fn is_alone(cx: &WorkspaceCx<'_>, def: DefId) -> bool {
    let program = &cx.model().program;
    let krate = program.defs.crates.get(program.crate_of(def).0 as usize);
    krate.is_some_and(|krate| krate.origin == CrateOrigin::Stray)
}

/// Whether others may use what a library declares.
fn is_published(cx: &WorkspaceCx<'_>, def: DefId) -> bool {
    use crate::workspace::TargetKind;
    let program = &cx.model().program;
    let package = program.defs.package_of(program.crate_of(def));
    package.is_some_and(|package| {
        let targets = &cx.workspace().package(package).targets;
        targets
            .iter()
            .all(|target| target.kind != TargetKind::Binary)
    })
}
