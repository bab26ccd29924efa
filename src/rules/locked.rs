//! Declarations of a lock around a value, and how the package uses what is inside.

use super::calls;
use super::context::{BodyCx, ItemCx};
use super::facts::{BodyFacts, Type};
use crate::knowledge::{self, Api, GuardClass, locks_and_maps};
use crate::semantics::defs::DefId;
use crate::syntax::hir::{ExprId, ExprKind, ItemId, ItemKind, PatKind, Statement, UnaryOp};
use crate::text::{FileRange, TextRange};
use crate::workspace::PackageId;

/// A lock around a value.
#[derive(Clone, Copy)]
pub(super) struct Locked<'m> {
    /// The lock's type.
    pub(super) lock: Type<'m>,
    /// What is inside, behind pointers and `Option`.
    pub(super) inside: Type<'m>,
}

impl<'m> Locked<'m> {
    /// The lock that a type is, behind pointers and what frameworks wrap state in.
    pub(super) fn of(ty: Type<'m>) -> Option<Self> {
        const STATE: &[&str] = &[
            "actix_web::web::Data",
            "axum::Extension",
            "axum::extract::State",
            "axum::extract::Extension",
        ];
        let mut lock = ty.behind_pointers();
        while STATE.iter().any(|state| lock.is(state)) || lock.is("std::option::Option") {
            lock = lock.arg()?.behind_pointers();
        }
        locks_and_maps().locks.get(lock.api()?)?;
        let mut inside = lock.args().last()?.behind_pointers();
        if inside.is("std::option::Option") {
            inside = inside.arg()?.behind_pointers();
        }
        Some(Self { lock, inside })
    }

    /// Whether it is one that tasks wait for, of an async runtime.
    pub(super) fn is_for_tasks(&self) -> bool {
        self.lock.api().is_some_and(|api| {
            let path = api.path().as_str();
            ["tokio::", "async_lock::", "futures::", "async_std::"]
                .iter()
                .any(|runtime| path.starts_with(runtime))
        })
    }

    /// The lock's short name: `Mutex`.
    pub(super) fn name(&self) -> &'static str {
        self.lock.api().map_or("lock", |api| api.name())
    }
}

/// Calls `each` with place, name and type of the locks that an item declares: the fields of a struct or of an
/// enum's variants, a static, an alias. A field whose type is written as an alias that `reports` accepts is left to the alias.
pub(super) fn declarations<'m>(
    cx: &ItemCx<'m>,
    id: ItemId,
    reports: impl Fn(Type<'m>) -> bool,
    mut each: impl FnMut(TextRange, &'static str, Type<'m>),
) {
    let item = cx.item(id);
    let left_to_alias = |ty| cx.alias_named(id, ty).is_some_and(&reports);
    match &item.kind {
        ItemKind::Struct(data) => {
            let fields = cx.file().list(data.fields);
            for (field, ty) in fields.iter().zip(cx.field_types(id)) {
                // Names are resolved for few types only.
                if Locked::of(ty).is_some() && !left_to_alias(field.ty) {
                    each(field.range, field.name.as_str(), ty);
                }
            }
        }
        ItemKind::Enum(_) => {
            for (name, field, ty) in cx.variant_fields(id) {
                if Locked::of(ty).is_some() && !left_to_alias(field.ty) {
                    each(field.range, name, ty);
                }
            }
        }
        ItemKind::Static(data) if !left_to_alias(data.ty) => {
            if let Some(ty) = cx.value_type(id) {
                each(item.name_range, item.name.as_str(), ty);
            }
        }
        ItemKind::TypeAlias(_) => {
            if let Some(ty) = cx.alias_type(id) {
                each(item.name_range, item.name.as_str(), ty);
            }
        }
        _ => {}
    }
}

/// Whether an item of the package declares what `reports` accepts.
pub(super) fn is_declared<'m>(cx: &BodyCx<'m>, reports: impl Fn(Type<'m>) -> bool) -> bool {
    let program = &cx.model().program;
    let own = cx.facts().place.package;
    (0..program.defs.own_defs)
        .map(DefId)
        .filter(|&def| program.defs.package_of(program.crate_of(def)) == own)
        .any(|def| match program.item(def).kind {
            ItemKind::Struct(_) => program
                .fields(def)
                .iter()
                .any(|field| reports(Type::new(program, field.ty))),
            ItemKind::Static(_) => reports(Type::new(program, program.value_type(def))),
            ItemKind::TypeAlias(_) => reports(Type::new(program, program.alias_type(def))),
            _ => false,
        })
}

/// What a package does with the values of a type that lie behind locks.
#[derive(Debug, Default)]
pub(super) struct Usage {
    /// A new value is put in the place of the old one.
    pub(super) is_replaced: bool,
    /// One of the methods is called that need the value for themselves.
    pub(super) is_exclusive: bool,
    /// Where a function that serves requests or events waits with the lock held: its name, the call
    /// that locks.
    pub(super) held_in: Option<(&'static str, FileRange)>,
    /// Where such a function takes the lock.
    pub(super) locked_in: Option<(&'static str, FileRange)>,
    /// Where a task takes it that serves nobody as far as is known, but may be one of several.
    pub(super) taken_in: Option<(&'static str, FileRange)>,
    /// How the lock is taken.
    pub(super) taken: Taken,
}

/// How a lock is taken in a package, where more than one way is seen the last of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Taken {
    /// Nowhere.
    #[default]
    Never,
    /// By readers, who share it.
    Shared,
    /// By one alone.
    Alone,
}

impl Usage {
    /// Looks through the bodies of a package. A value of the type that is replaced somewhere counts
    /// unless it is seen to be that of another field or static than the named one.
    pub(super) fn of(
        cx: &ItemCx<'_>,
        package: Option<PackageId>,
        inside: Type<'_>,
        declared: Option<Declared<'_>>,
        exclusive: &[&str],
    ) -> Self {
        let mut usage = Self::default();
        let model = cx.model();
        for body in model.bodies_of(package) {
            let facts = BodyFacts::of(model, body);
            usage.is_replaced |= facts.own_exprs().any(|expr| {
                replaced(&facts, expr, inside).is_some_and(|place| may_be(&facts, place, declared))
            });
            for (call, api) in facts.api_calls() {
                let of_type = api.path().as_str().rsplit_once("::").map(|(of, _)| of);
                if exclusive.contains(&api.name()) && of_type.is_some_and(|of| inside.is(of)) {
                    let method = facts.file.method_call(call);
                    usage.is_exclusive |=
                        method.is_none_or(|method| may_be(&facts, method.receiver, declared));
                }
                let Some(at) = locked_at(&facts, call, inside) else {
                    continue;
                };
                usage.taken = usage.taken.max(taken_by(api));
                if facts.hot_reason().is_some() {
                    usage.locked_in = usage.locked_in.or(Some(at));
                    if usage.held_in.is_none() && is_held(&facts, call) {
                        usage.held_in = Some(at);
                    }
                } else if usage.taken_in.is_none() && is_of_a_task(&facts, call, api) {
                    usage.taken_in = Some(at);
                }
            }
        }
        usage
    }
}

/// How a call takes a lock: `lock.read()` together with others who only read.
fn taken_by(api: Api) -> Taken {
    let name = api.name();
    if name == "read" || name.starts_with("read_") || name.ends_with("_read") {
        Taken::Shared
    } else {
        Taken::Alone
    }
}

/// The field or static that is declared as a lock.
#[derive(Clone, Copy)]
pub(super) struct Declared<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// The struct that has the field.
    pub(super) owner: Option<DefId>,
}

/// Whether a place may be the value behind the lock that is declared: the fields and statics on the way to
/// it have that name, or there are none.
fn may_be(facts: &BodyFacts<'_>, place: ExprId, declared: Option<Declared<'_>>) -> bool {
    let Some(Declared { name, owner }) = declared else {
        return true;
    };
    let of_another = |base: ExprId| {
        let of = facts.ty(base).behind_pointers().workspace_def();
        of.is_some() && owner.is_some() && of != owner
    };
    let mut open = vec![(place, 0_u8)];
    let mut is_other = false;
    while let Some((next, depth)) = open.pop() {
        let own = match facts.file.expr(next).kind {
            ExprKind::Field { base, .. } if of_another(base) => {
                is_other = true;
                None
            }
            ExprKind::Field { name, .. } => Some(name),
            ExprKind::Path(path) if facts.local(next).is_none() && !facts.is_self(next) => {
                let segments = facts.file.list(facts.file.path(path).segments);
                segments.last().map(|segment| segment.name)
            }
            _ => None,
        };
        if let Some(own) = own {
            if own.as_str() == name {
                return true;
            }
            is_other = true;
        }
        let init = facts
            .local(next)
            .and_then(|local| calls::initializer_of(facts, local));
        open.extend(init.filter(|_| depth < 2).map(|init| (init, depth + 1)));
        // The name of a function that leads to a lock is not that of the lock.
        let function = match facts.file.expr(next).kind {
            ExprKind::Call { callee, .. } => Some(callee),
            _ => None,
        };
        facts.file.each_child(next, &mut |child| {
            if function != Some(child) {
                open.push((child, depth));
            }
        });
    }
    !is_other
}

/// The place of a value of this type where an expression puts another.
fn replaced(facts: &BodyFacts<'_>, expr: ExprId, inside: Type<'_>) -> Option<ExprId> {
    let is_inside = |ty: Type<'_>| {
        let mut ty = ty.behind_pointers();
        if ty.is("std::option::Option")
            && let Some(inner) = ty.arg()
        {
            ty = inner.behind_pointers();
        }
        ty.path().is_some() && ty.path() == inside.path()
    };
    match facts.file.expr(expr).kind {
        ExprKind::Assign { lhs, .. } => {
            let is_behind = matches!(
                facts.file.expr(lhs).kind,
                ExprKind::Unary {
                    op: UnaryOp::Deref,
                    ..
                }
            );
            (is_behind && is_inside(facts.ty(lhs))).then_some(lhs)
        }
        ExprKind::Call { args, .. } => {
            let api = facts.callee(expr).api();
            api.filter(|api| {
                matches!(
                    api.path().as_str(),
                    "std::mem::replace" | "std::mem::swap" | "std::mem::take"
                )
            })?;
            let first = facts.file.list(args).first().copied();
            first.filter(|&arg| is_inside(facts.ty(arg)))
        }
        ExprKind::MethodCall { .. } => {
            let api = facts.callee(expr).api();
            let changes = api.is_some_and(|api| {
                matches!(
                    api.path().as_str(),
                    "std::option::Option::take"
                        | "std::option::Option::replace"
                        | "std::option::Option::insert"
                        | "std::option::Option::get_or_insert"
                        | "std::option::Option::get_or_insert_with"
                )
            });
            let receiver = facts.file.method_call(expr)?.receiver;
            (changes && contains(facts.ty(receiver), &is_inside)).then_some(receiver)
        }
        _ => None,
    }
}

/// Whether a type, or the value that it guards, is accepted.
fn contains(ty: Type<'_>, accepts: &impl Fn(Type<'_>) -> bool) -> bool {
    accepts(ty) || ty.args().any(accepts)
}

/// Whether a call that takes a lock stands in a task that may be one of several: in async code of a
/// program that runs some at once, or at a lock that is made for tasks.
fn is_of_a_task(facts: &BodyFacts<'_>, call: ExprId, api: Api) -> bool {
    let for_tasks = knowledge::guard(api).is_some_and(|guard| guard.class == GuardClass::AsyncLock);
    facts.is_async(call) && !facts.is_start_up(call) && (for_tasks || facts.is_concurrent())
}

/// Function and place of a call that locks a value of the type.
fn locked_at(
    facts: &BodyFacts<'_>,
    call: ExprId,
    inside: Type<'_>,
) -> Option<(&'static str, FileRange)> {
    let guard = knowledge::guard(facts.callee(call).api()?)?;
    if !matches!(
        guard.class,
        GuardClass::AsyncLock | GuardClass::BlockingLock
    ) {
        return None;
    }
    let receiver = facts.file.method_call(call)?.receiver;
    let locked = Locked::of(facts.ty(receiver))?;
    if locked.inside.path() != inside.path()
        || !facts.model().program.code_kind(facts.owner()).ships()
    {
        return None;
    }
    let at = FileRange {
        file: facts.file_id,
        range: facts.file.range(call),
    };
    Some((facts.function_name(), at))
}

/// Whether the task waits for something while it holds the guard that a call gives.
fn is_held(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let flow = facts.flow();
    let Some(source) = flow.source_at(call) else {
        return false;
    };
    let holds = flow.holds(&source);
    holds
        .iter()
        .any(|hold| !flow.suspensions_in(hold).is_empty())
}

/// The variable or field that a value is bound to, through `Arc::new` and its like.
pub(super) fn bound_name(cx: &BodyCx<'_>, value: ExprId) -> Option<&'static str> {
    let mut inner = value;
    loop {
        let outer = cx.parent(inner)?;
        match cx.expr(outer).kind {
            ExprKind::Call { callee, .. } if callee != inner => inner = outer,
            ExprKind::Struct { fields, .. } => {
                let fields = cx.file().list(fields);
                let field = fields.iter().find(|field| field.value == inner)?;
                return Some(field.name.as_str());
            }
            ExprKind::Block(id) => {
                let statements = cx.file().list(cx.file().blocks[id].statements);
                return statements.iter().find_map(|statement| match *statement {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        ..
                    } if init == inner => match cx.file().pat(pat).kind {
                        PatKind::Binding { name, .. } => Some(name.as_str()),
                        _ => None,
                    },
                    _ => None,
                });
            }
            _ => return None,
        }
    }
}
