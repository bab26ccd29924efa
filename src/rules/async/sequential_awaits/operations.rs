//! What is awaited for its value alone.

use crate::knowledge::clients;
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::remote::{Level, Reader, Wait};
use crate::semantics::flow::{Place, taken_by};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};

/// Something that is awaited for its value.
pub(super) struct Operation {
    /// The whole value, adaptors included.
    pub(super) value: ExprId,
    /// The variable's pattern; `None` for a part of a tuple or struct.
    pub(super) pat: Option<PatId>,
    pub(super) wait: Wait,
    pub(super) level: Level,
    pub(super) places: Vec<(Place, bool)>,
    /// What is used and changed where the value is kept.
    pub(super) rest: Vec<(Place, bool)>,
    /// The patterns of variables that take the value out of that one: `let rows = result.unwrap();`.
    pub(super) taken: Vec<PatId>,
}

impl Operation {
    /// The patterns of the variables that hold the value.
    pub(super) fn bound(&self) -> impl Iterator<Item = PatId> {
        self.pat.into_iter().chain(self.taken.iter().copied())
    }
}

/// What a value awaits, if running it earlier changes nothing but the time that it takes.
pub(super) fn operation(cx: &BodyCx<'_>, pat: Option<PatId>, value: ExprId) -> Option<Operation> {
    let spine = spine(cx, value)?;
    if pat.is_some_and(|pat| !takes_value(cx, pat))
        || is_gate(cx, &spine)
        || makes_client(cx, &spine)
    {
        return None;
    }
    let mut effects = Reader::new(cx.model()).expr(cx.facts(), value);
    let mut places = cx.facts().flow().places_in(value);
    if let Some(future) = stored_future(cx, value) {
        effects = effects.and(Reader::new(cx.model()).expr(cx.facts(), future));
        places.extend(cx.facts().flow().places_in(future));
    }
    if effects.level == Level::Acts || effects.wait == Wait::None || effects.stores {
        return None;
    }
    Some(Operation {
        value,
        pat,
        wait: effects.wait,
        level: effects.level,
        places,
        rest: Vec::new(),
        taken: Vec::new(),
    })
}

/// The call that made the future in a variable which a value awaits.
pub(super) fn stored_future(cx: &BodyCx<'_>, value: ExprId) -> Option<ExprId> {
    match cx.expr(awaited(cx, value)).kind {
        ExprKind::Await(operand) => cx.facts().future_in(operand),
        _ => None,
    }
}

/// The calls of a chain that is awaited, outermost first; `None` where the value is not one or does
/// more than awaiting and taking apart.
fn spine(cx: &BodyCx<'_>, value: ExprId) -> Option<Vec<ExprId>> {
    let mut calls = Vec::new();
    let mut awaits = false;
    let mut inner = cx.file().innermost(value);
    loop {
        match cx.expr(inner).kind {
            ExprKind::Await(operand) => {
                awaits = true;
                inner = operand;
            }
            ExprKind::Field { base: operand, .. } | ExprKind::Reference { operand, .. } => {
                inner = operand;
            }
            ExprKind::Try(_) | ExprKind::Match { .. } => inner = cx.facts().taken_out_of(inner)?,
            ExprKind::MethodCall { .. } => {
                calls.push(inner);
                inner = cx.file().method_call(inner)?.receiver;
            }
            ExprKind::Call { .. } => {
                calls.push(inner);
                return awaits.then_some(calls);
            }
            ExprKind::Path(_) if awaits && calls.is_empty() => {
                inner = cx.facts().future_in(inner)?;
            }
            ExprKind::Path(_) | ExprKind::Macro(_) => {
                return (awaits && !calls.is_empty()).then_some(calls);
            }
            _ => return None,
        }
    }
}

/// The `.await` of an operation, without the adaptors behind it.
pub(super) fn awaited(cx: &BodyCx<'_>, value: ExprId) -> ExprId {
    let mut inner = cx.file().innermost(value);
    loop {
        inner = match cx.expr(inner).kind {
            ExprKind::Await(_) => return inner,
            ExprKind::Field { base: operand, .. } | ExprKind::Reference { operand, .. } => operand,
            ExprKind::Try(_) | ExprKind::Match { .. } => match cx.facts().taken_out_of(inner) {
                Some(operand) => operand,
                None => return value,
            },
            ExprKind::MethodCall { .. } => match cx.file().method_call(inner) {
                Some(call) => call.receiver,
                None => return value,
            },
            _ => return value,
        };
    }
}

/// Whether a pattern takes what succeeded: what stands behind `else` is as `?` then.
pub(super) fn takes_success(cx: &BodyCx<'_>, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = cx.file().pat(pat).kind else {
        return false;
    };
    let segments = cx.file().list(cx.file().path(path).segments);
    let is_ok = segments
        .last()
        .is_some_and(|last| last.name.as_str() == "Ok");
    is_ok && taken_by(cx.file(), pat).is_some()
}

/// Whether a pattern takes the value to use it: `let _ = …` and `let _guard = …` wait for what
/// happens.
pub(super) fn takes_value(cx: &BodyCx<'_>, pat: PatId) -> bool {
    match cx.file().pat(pat).kind {
        PatKind::Wild => false,
        PatKind::TupleStruct(_, parts) => match cx.file().list(parts) {
            &[only] => takes_value(cx, only),
            _ => true,
        },
        PatKind::Binding { name, .. } => {
            !name.as_str().starts_with('_') && cx.facts().uses_of(pat).next().is_some()
        }
        _ => true,
    }
}

/// Whether the chain makes a client, which is to be made once and kept, rather than beside something else.
fn makes_client(cx: &BodyCx<'_>, spine: &[ExprId]) -> bool {
    let mut apis = spine.iter().filter_map(|&call| cx.callee(call).api());
    apis.any(|api| clients().get(api).is_some())
}

/// Whether the name of a function says that others wait for what it does: it signs in, checks or opens.
fn names_gate(function: &str) -> bool {
    const VERBS: &[&str] = &[
        "auth",
        "authenticate",
        "authorize",
        "csrf",
        "permission",
        "permissions",
        "permit",
        "require",
        "check",
        "verify",
        "validate",
        "ensure",
        "allow",
        "allowed",
        "guard",
        "warm",
        "ping",
        "probe",
        "migrate",
        "migrations",
        "setup",
        "next",
    ];
    // Of these, another word behind makes something else: `token_price`.
    const NOUNS: &[&str] = &["login", "session", "lock", "lease", "health", "token"];
    const GO_ON: &[&str] = &[
        "account", "admin", "and", "as", "by", "client", "for", "from", "if", "in", "of", "or",
        "to", "user", "with",
    ];
    let mut words = function.split('_').peekable();
    while let Some(word) = words.next() {
        let is_gate = VERBS.contains(&word)
            || NOUNS.contains(&word) && words.peek().is_none_or(|next| GO_ON.contains(next));
        if is_gate {
            return true;
        }
    }
    false
}

/// Whether the chain calls something that others wait for: what signs in, checks or opens.
fn is_gate(cx: &BodyCx<'_>, spine: &[ExprId]) -> bool {
    spine.iter().any(|&call| {
        let name = match cx.file().method_call(call) {
            Some(method) => Some(method.method.name),
            None => match cx.expr(call).kind {
                ExprKind::Call { callee, .. } => match cx.expr(callee).kind {
                    ExprKind::Path(path) => {
                        let segments = cx.file().list(cx.file().path(path).segments);
                        segments.last().map(|segment| segment.name)
                    }
                    _ => None,
                },
                _ => None,
            },
        };
        let is_named = || name.is_some_and(|name| names_gate(name.as_str()));
        if cx.api(call).is_some() {
            asks_to_sign_in(cx, call)
        } else {
            is_named() || takes_headers(cx, call)
        }
    })
}

/// Whether what a client is asked for is written to be that which lets it in: `client.get(LOGIN_URL)`.
fn asks_to_sign_in(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const WORDS: &[&str] = &[
        "auth", "csrf", "login", "oauth", "session", "signin", "token",
    ];
    let args = cx
        .file()
        .method_call(call)
        .map_or(&[][..], |method| method.args);
    args.iter().any(|&arg| {
        let text = cx.source(arg).to_ascii_lowercase();
        let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.any(|word| WORDS.contains(&word))
    })
}

/// Whether a call is of a function of the workspace that is given the headers of a request: what it
/// reads in them is mostly who asks.
fn takes_headers(cx: &BodyCx<'_>, call: ExprId) -> bool {
    const HEADERS: &[&str] = &["http::HeaderMap", "actix_web::http::header::HeaderMap"];
    let mut own = cx.facts().own_calls();
    let function = own
        .find(|&(own, _)| own == call)
        .map(|(_, function)| function);
    let body = function.and_then(|function| cx.model().body_of(function));
    body.is_some_and(|body| {
        let facts = BodyFacts::of(cx.model(), body);
        let mut params = facts.file.list(body.hir(cx.model()).params).iter();
        params.any(|&param| {
            let ty = facts.pat_ty(param).behind_pointers();
            HEADERS.iter().any(|path| ty.is(path))
        })
    })
}

/// Whether an expression may leave the block.
pub(super) fn leaves(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let own = matches!(
        cx.expr(expr).kind,
        ExprKind::Try(_) | ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. }
    );
    let mut found = own;
    cx.file()
        .each_child(expr, &mut |child| found = found || leaves(cx, child));
    found
}
