//! What the value of an expression depends on.

use crate::rules::facts::BodyFacts;
use crate::semantics::defs::DefKind;
use crate::syntax::hir::{ExprId, ExprKind, Literal, MacroKind, PatId, PatKind, SourceFile};
use crate::text::TextRange;

/// What a value depends on; the later, the less is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Input {
    /// Literals and constants.
    Constant,
    /// What the service was set up with: the same for all requests.
    State,
    /// These parameters of the function, a bit each, and nothing else that changes.
    Parameters(u32),
    /// Something that may differ from run to run.
    Varies,
}

impl Input {
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Parameters(own), Self::Parameters(more)) => Self::Parameters(own | more),
            _ => self.max(other),
        }
    }
}

/// Modules of std whose functions may give something else each time.
const IMPURE: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

/// How deep definitions of variables are followed.
const DEPTH: u8 = 12;

/// What an expression depends on.
pub(super) fn of(facts: &BodyFacts<'_>, expr: ExprId) -> Input {
    Reader { facts, depth: 0 }.read(expr)
}

/// Whether the value is the same in every pass of a loop around it: it names nothing that the loop
/// binds or changes.
pub(super) fn is_invariant(facts: &BodyFacts<'_>, expr: ExprId, around: ExprId) -> bool {
    invariant(facts, expr, facts.file.range(around), 0)
}

struct Reader<'f, 'm> {
    facts: &'f BodyFacts<'m>,
    depth: u8,
}

impl Reader<'_, '_> {
    fn all(&mut self, exprs: &[ExprId]) -> Input {
        let inputs = exprs.iter().map(|&expr| self.read(expr));
        inputs.fold(Input::Constant, Input::and)
    }

    fn read(&mut self, expr: ExprId) -> Input {
        if self.depth > DEPTH {
            return Input::Varies;
        }
        self.depth += 1;
        let input = self.read_kind(expr);
        self.depth -= 1;
        input
    }

    fn read_kind(&mut self, expr: ExprId) -> Input {
        let file = self.facts.file;
        match file.expr(expr).kind {
            ExprKind::Literal(_) => Input::Constant,
            ExprKind::Path(_) => self.read_path(expr),
            ExprKind::Reference { operand, .. }
            | ExprKind::Unary { operand, .. }
            | ExprKind::Cast { operand, .. }
            | ExprKind::Try(operand) => self.read(operand),
            ExprKind::Field { .. } if is_of_state(self.facts, expr) => Input::State,
            ExprKind::Field { base, .. } => match self.read(base) {
                // Who builds from a field of what it is given builds from what it is given.
                input @ (Input::State | Input::Parameters(_)) => input,
                _ => Input::Varies,
            },
            ExprKind::Binary { lhs, rhs, .. } => self.all(&[lhs, rhs]),
            ExprKind::Array(elements) | ExprKind::Tuple(elements) => self.all(file.list(elements)),
            ExprKind::Macro(call) => match &file.macro_calls[call].kind {
                MacroKind::Format(format) => self.all(file.list(file.formats[*format].args)),
                MacroKind::Elements(elements) | MacroKind::Arguments(elements) => {
                    self.all(file.list(*elements))
                }
                _ => Input::Varies,
            },
            ExprKind::Await(future) if self.reads_what_stays(future) => Input::State,
            ExprKind::Call { .. } if self.reads_what_stays(expr) => Input::State,
            ExprKind::Call { callee, args } => {
                if self.is_pure(expr) || self.constructs(callee) {
                    self.all(file.list(args))
                } else {
                    Input::Varies
                }
            }
            ExprKind::MethodCall { .. } if gives_state(self.facts, expr) => Input::State,
            ExprKind::MethodCall { .. } => {
                let Some(call) = file.method_call(expr).filter(|_| self.is_pure(expr)) else {
                    return Input::Varies;
                };
                let receiver = self.read(call.receiver);
                if self.changes_error_alone(expr) {
                    return receiver;
                }
                receiver.and(self.all(call.args))
            }
            ExprKind::Block(block) => {
                let block = &file.blocks[block];
                match block.tail {
                    Some(tail) if file.list(block.statements).is_empty() => self.read(tail),
                    _ => Input::Varies,
                }
            }
            _ => Input::Varies,
        }
    }

    fn constructs(&self, callee: ExprId) -> bool {
        let def = self.facts.value_def(callee);
        def.is_some_and(|def| {
            matches!(
                self.facts.kind_of(def),
                DefKind::Struct | DefKind::Variant(_)
            )
        })
    }

    /// Whether a call reads an environment variable of a fixed name, or a file that is named like a key or
    /// certificate: what the service was set up with.
    fn reads_what_stays(&mut self, call: ExprId) -> bool {
        const KEYS: &[&str] = &[".crt", ".der", ".key", ".p8", ".pem", ".pub"];
        let Some(api) = self.facts.callee(call).api() else {
            return false;
        };
        let ExprKind::Call { args, .. } = self.facts.file.expr(call).kind else {
            return false;
        };
        let &[name] = self.facts.file.list(args) else {
            return false;
        };
        match api.path().as_str() {
            "std::env::var" | "std::env::var_os" => self.read(name) == Input::Constant,
            "std::fs::read"
            | "std::fs::read_to_string"
            | "tokio::fs::read"
            | "tokio::fs::read_to_string" => {
                let is_literal = matches!(
                    self.facts.file.expr(name).kind,
                    ExprKind::Literal(Literal::Str)
                );
                let text = self.facts.text(self.facts.file.range(name));
                let text = text.trim_end_matches(['"', '#']);
                is_literal && KEYS.iter().any(|end| text.ends_with(end))
            }
            _ => false,
        }
    }

    /// Whether a method makes another error of a failure, and leaves what succeeds as it is.
    fn changes_error_alone(&self, call: ExprId) -> bool {
        const CHANGING: &[&str] = &[
            "anyhow::Context::context",
            "anyhow::Context::with_context",
            "eyre::WrapErr::wrap_err",
            "eyre::WrapErr::wrap_err_with",
            "std::option::Option::ok_or",
            "std::option::Option::ok_or_else",
            "std::result::Result::map_err",
        ];
        let api = self.facts.callee(call).api();
        api.is_some_and(|api| CHANGING.contains(&api.path().as_str()))
    }

    /// Whether a call gives the same for the same arguments.
    fn is_pure(&self, call: ExprId) -> bool {
        let Some(api) = self.facts.callee(call).api() else {
            return false;
        };
        let path = api.path().as_str();
        match path.strip_prefix("std::") {
            Some(rest) => !IMPURE.contains(&rest.split("::").next().unwrap_or_default()),
            None => !path.starts_with("rand") && !path.starts_with("tokio::"),
        }
    }

    fn read_path(&mut self, path: ExprId) -> Input {
        let facts = self.facts;
        let Some(local) = facts.local(path) else {
            let named = facts.value_def(path).map(|def| facts.kind_of(def));
            let constant = matches!(
                named,
                Some(DefKind::Const | DefKind::Static | DefKind::Variant(_) | DefKind::Struct)
            );
            return if constant || facts.value_api(path).is_some() {
                Input::Constant
            } else {
                Input::Varies
            };
        };
        if let Some(position) = parameter(facts, local).filter(|_| !is_of_state(facts, path)) {
            return match u32::try_from(position) {
                Ok(position @ 0..32) => Input::Parameters(1 << position),
                _ => Input::Varies,
            };
        }
        if let Some(given) = given_to_closure(facts, local) {
            return self.all(&given);
        }
        let Some(init) = facts.initializer(local) else {
            return if is_of_state(facts, path) {
                Input::State
            } else {
                Input::Varies
            };
        };
        let mut input = self.read(init);
        if is_mutable(facts.file, local) {
            for other in facts.uses_of(local) {
                if other != path {
                    input = input.and(self.read_change(other));
                }
            }
        }
        input
    }

    /// What a use of a mutable variable may put into it.
    fn read_change(&mut self, used: ExprId) -> Input {
        let facts = self.facts;
        let Some(parent) = facts.parent(used) else {
            return Input::Varies;
        };
        if facts.loops(used).repeats() {
            return Input::Varies;
        }
        match facts.file.expr(parent).kind {
            ExprKind::MethodCall { .. } => match facts.file.method_call(parent) {
                Some(call) if call.receiver == used => {
                    if facts.callee(parent).api().is_some() {
                        self.all(call.args)
                    } else {
                        Input::Varies
                    }
                }
                _ => Input::Varies,
            },
            ExprKind::Reference { mutable: false, .. } | ExprKind::Macro(_) => Input::Constant,
            _ => Input::Varies,
        }
    }
}

/// What frameworks hand the state of the service to handlers in.
const STATES: &[&str] = &[
    "axum::extract::State",
    "actix_web::web::Data",
    "rocket::State",
    "poem::web::Data",
    "apalis::prelude::Data",
];

/// What gives the state of the service where handlers ask for it.
const STATE_CALLS: &[&str] = &[
    "actix_web::HttpRequest::app_data",
    "async_graphql::Context::data",
    "async_graphql::Context::data_opt",
    "async_graphql::Context::data_unchecked",
    "poise::ApplicationContext::data",
    "poise::Context::data",
    "salvo::Depot::obtain",
    "tide::Request::state",
];

/// Whether a call gives the state of the service.
fn gives_state(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let api = facts.callee(call).api();
    api.is_some_and(|api| STATE_CALLS.contains(&api.path().as_str()))
}

/// Whether an expression is the state of the service that a handler is given, or a field of it.
fn is_of_state(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut root = expr;
    while let ExprKind::Field { base, .. } = facts.file.expr(root).kind {
        root = base;
    }
    let Some(local) = facts
        .local(root)
        .filter(|&local| !is_mutable(facts.file, local))
    else {
        return false;
    };
    let own = facts.file.pat(local).range;
    let mut params = facts.file.list(facts.file.bodies[facts.body].params).iter();
    params.any(|&param| {
        let ty = facts.pat_ty(param);
        facts.file.pat(param).range.contains_range(own) && STATES.iter().any(|state| ty.is(state))
    })
}

/// Which parameter of the function a pattern is.
fn parameter(facts: &BodyFacts<'_>, local: PatId) -> Option<usize> {
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    params.iter().position(|&param| {
        param == local
            || matches!(facts.file.pat(param).kind, PatKind::Typed(inner, _) if inner == local)
    })
}

/// Whether an expression names a parameter of a closure of which all calls are seen.
pub(super) fn is_given_to_closure(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    let mut found = facts
        .local(expr)
        .is_some_and(|local| given_to_closure(facts, local).is_some());
    facts.file.each_child(expr, &mut |part| {
        found = found || is_given_to_closure(facts, part);
    });
    found
}

/// What is given for a parameter of a closure that a variable holds and that is only called.
fn given_to_closure(facts: &BodyFacts<'_>, local: PatId) -> Option<Vec<ExprId>> {
    let file = facts.file;
    let binds = |&param: &PatId| {
        param == local || matches!(file.pat(param).kind, PatKind::Typed(inner, _) if inner == local)
    };
    let (closure, position) = facts.own_exprs().find_map(|expr| {
        let ExprKind::Closure(closure) = file.expr(expr).kind else {
            return None;
        };
        let mut params = file.list(file.closures[closure].params).iter();
        Some((expr, params.position(binds)?))
    })?;
    let held_in = facts.bound_to(closure)?;
    let calls: Vec<ExprId> = facts.calls_of_closure(closure).collect();
    if calls.is_empty() || facts.uses_of(held_in).count() != calls.len() {
        return None;
    }
    let given = calls.into_iter().map(|call| match file.expr(call).kind {
        ExprKind::Call { args, .. } => file.list(args).get(position).copied(),
        _ => None,
    });
    given.collect()
}

fn is_mutable(file: &SourceFile, local: PatId) -> bool {
    matches!(file.pat(local).kind, PatKind::Binding { mutable: true, .. })
}

fn invariant(facts: &BodyFacts<'_>, expr: ExprId, around: TextRange, depth: u8) -> bool {
    let file = facts.file;
    if depth > DEPTH {
        return false;
    }
    match file.expr(expr).kind {
        ExprKind::Path(_) => match facts.local(expr) {
            None => true,
            Some(local) if !around.contains_range(file.pat(local).range) => {
                !is_mutable(file, local) || !changes_in(facts, local, around)
            }
            Some(local) => {
                let is_alike = |expr| invariant(facts, expr, around, depth + 1);
                let origin = facts
                    .initializer(local)
                    .or_else(|| gone_over(facts, local, around))
                    .or_else(|| handed_on(facts, local, around));
                origin.is_some_and(is_alike)
                    && (!is_mutable(file, local) || changes_alike(facts, local, &is_alike))
            }
        },
        ExprKind::Closure(_) | ExprKind::Await(_) | ExprKind::Opaque => false,
        ExprKind::Call { callee, .. } => {
            let reader = Reader { facts, depth: 0 };
            (reader.is_pure(expr) || reader.constructs(callee))
                && parts_are(facts, expr, around, depth)
        }
        ExprKind::MethodCall { .. } => {
            let reader = Reader { facts, depth: 0 };
            reader.is_pure(expr) && parts_are(facts, expr, around, depth)
        }
        ExprKind::Literal(Literal::Int(_)) => true,
        _ => parts_are(facts, expr, around, depth),
    }
}

/// What a loop inside a range goes over, of which a variable is an element.
fn gone_over(facts: &BodyFacts<'_>, local: PatId, around: TextRange) -> Option<ExprId> {
    let declared = facts.file.pat(local).range;
    facts.own_exprs().find_map(|expr| {
        let range = facts.file.range(expr);
        if range == around || !around.contains_range(range) || !range.contains_range(declared) {
            return None;
        }
        let over = facts.iteration(expr)?;
        let binds = facts.file.pat(over.pat).range.contains_range(declared);
        binds.then_some(over.iterable)
    })
}

/// What the method is called on that hands its closure inside a range a variable: the element of an iterator,
/// what is in an `Option` or `Result`.
fn handed_on(facts: &BodyFacts<'_>, local: PatId, around: TextRange) -> Option<ExprId> {
    const HAND_ON: &[&str] = &[
        "std::iter::Iterator::",
        "std::option::Option::",
        "std::result::Result::",
        "rayon::iter::",
    ];
    let file = facts.file;
    let declared = file.pat(local).range;
    facts.own_exprs().find_map(|expr| {
        let ExprKind::Closure(closure) = file.expr(expr).kind else {
            return None;
        };
        let range = file.range(expr);
        let &[param] = file.list(file.closures[closure].params) else {
            return None;
        };
        if range == around
            || !around.contains_range(range)
            || !file.pat(param).range.contains_range(declared)
        {
            return None;
        }
        let call = facts.parent(expr)?;
        let path = facts.callee(call).api()?.path();
        let mut known = HAND_ON.iter();
        let is_known = known.any(|prefix| path.as_str().starts_with(prefix));
        is_known.then_some(file.method_call(call)?.receiver)
    })
}

fn parts_are(facts: &BodyFacts<'_>, expr: ExprId, around: TextRange, depth: u8) -> bool {
    let mut all = true;
    facts.file.each_child(expr, &mut |part| {
        all = all && invariant(facts, part, around, depth + 1);
    });
    all
}

/// Whether all that a mutable variable is changed by is so: text that grows, a builder that is told more.
fn changes_alike(facts: &BodyFacts<'_>, local: PatId, is_so: &dyn Fn(ExprId) -> bool) -> bool {
    facts.uses_of(local).all(|used| {
        let Some(parent) = facts.parent(used) else {
            return false;
        };
        match facts.file.expr(parent).kind {
            ExprKind::MethodCall { .. } => facts.file.method_call(parent).is_some_and(|call| {
                call.receiver == used && call.args.iter().all(|&arg| is_so(arg))
            }),
            ExprKind::Reference { mutable: false, .. } | ExprKind::Macro(_) => true,
            _ => false,
        }
    })
}

/// Whether a mutable variable is touched otherwise than by reading in a range.
fn changes_in(facts: &BodyFacts<'_>, local: PatId, around: TextRange) -> bool {
    facts.uses_of(local).any(|used| {
        around.contains_range(facts.file.range(used))
            && facts.parent(used).is_none_or(|parent| {
                !matches!(
                    facts.file.expr(parent).kind,
                    ExprKind::Reference { mutable: false, .. } | ExprKind::Macro(_)
                )
            })
    })
}
