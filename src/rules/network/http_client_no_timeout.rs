//! See rules/network/http_client_no_timeout.md

use crate::finding::{Confidence, Heat, Severity};
use crate::knowledge::Api;
use crate::rules::calls::{self, Chain};
use crate::rules::context::BodyCx;
use crate::rules::facts::BodyFacts;
use crate::rules::given;
use crate::rules::queries;
use crate::rules::rule::{ApiSet, ExprKinds, Hook, Rule};
use crate::semantics::defs::{DefId, DefKind};
use crate::syntax::hir::{ExprId, ExprKind, MacroKind, PatId};
use crate::text::{FileRange, Name};

/// The rule.
pub static RULE: Rule = Rule {
    name: "http_client_no_timeout",
    hooks: &[
        Hook::CallTo(ApiSet::Where(may_make_client), check),
        Hook::Expr(ExprKinds::PATH, check_path),
    ],
};

fn may_make_client(api: Api) -> bool {
    calls::is_default(api) || makes_client(api)
}

fn makes_client(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "reqwest::Client::new" | "reqwest::Client::default" | "reqwest::ClientBuilder::build"
    )
}

const TIMEOUTS: &[&str] = &["timeout", "read_timeout"];

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    let Some(api) = calls::made_by(cx, call, api).filter(|&api| makes_client(api)) else {
        return;
    };
    if api.name() == "build" {
        let facts = cx.facts();
        let chain = Chain::of(facts, call);
        let is_own = chain
            .maker(facts)
            .is_some_and(|maker| maker.crate_name() == "reqwest");
        if !is_own || chain.call_named(facts, TIMEOUTS).is_some() {
            return;
        }
        if chain.call_named(facts, &["connect_timeout"]).is_some() && may_stream(cx, call) {
            return;
        }
    }
    report(cx, call, api);
}

/// `LazyLock::new(reqwest::Client::new)`.
fn check_path(cx: &BodyCx<'_>, path: ExprId) {
    if cx.facts().value_or_callee_name(path) != Some("new") {
        return;
    }
    let is_callee = cx.parent(path).is_some_and(
        |parent| matches!(cx.expr(parent).kind, ExprKind::Call { callee, .. } if callee == path),
    );
    if is_callee {
        return;
    }
    if let Some(api) = cx
        .facts()
        .value_api(path)
        .filter(|api| api.path().as_str() == "reqwest::Client::new")
    {
        report(cx, path, api);
    }
}

fn report(cx: &BodyCx<'_>, at: ExprId, api: Api) {
    if cx.is_quiet() || !cx.facts().is_concurrent() || cx.in_error_path(at) {
        return;
    }
    let Some(Unguarded {
        is_hot,
        is_own,
        at: send,
    }) = unguarded_send(cx, at)
    else {
        return;
    };
    let severity = if is_hot && is_own {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let message = format!(
        "`{api}` in `{}` makes a client without a time limit: a server that stalls holds the tasks that wait for it for ever",
        cx.function_name()
    );
    drop(
        cx.report(at, message)
            .severity(severity)
            .at_most(Confidence::Medium)
            .heat(cx.heat(at).max(Heat::Normal))
            .related_at(send, "a request without a limit of its own"),
    );
}

/// A request that nothing limits.
struct Unguarded {
    is_hot: bool,
    /// The field that the client is put into sends it, or it is sent beside where the client is made, which is taken
    /// for the client that sends it.
    is_own: bool,
    at: FileRange,
}

/// A request of the package that nothing limits, a hot one if there is one, and one of the client. A client in a
/// static is asked only for what it sends itself.
fn unguarded_send(cx: &BodyCx<'_>, at: ExprId) -> Option<Unguarded> {
    if let Some(sends) = sends_of_variable(cx, at) {
        let facts = cx.facts();
        let send = sends.into_iter().find(|&send| !is_limited(facts, send))?;
        return Some(Unguarded {
            is_hot: facts.heat(send) == Heat::Hot,
            is_own: true,
            at: FileRange {
                file: facts.file_id,
                range: facts.file.range(send),
            },
        });
    }
    let own = Holder::Definition(holder_of(cx, at));
    let own = kept_in(cx.facts(), at).unwrap_or(own);
    let mut found: Option<Unguarded> = None;
    let mut only_own = false;
    for facts in cx.bodies_of_package() {
        for (call, api) in facts.api_calls() {
            if !sends(api) {
                continue;
            }
            let sender = sender_of(&facts, call);
            let is_own = sender == Some(own);
            if is_own && matches!(own, Holder::Definition(_)) && !only_own {
                only_own = true;
                found = None;
            }
            let is_foreign = sender.map_or(only_own, |sender| sender.is_another(own, only_own));
            if is_foreign || is_limited(&facts, call) {
                continue;
            }
            let unguarded = Unguarded {
                is_hot: facts.heat(call) == Heat::Hot,
                is_own: is_own || facts.file_id == cx.file_id() || is_lent(&facts, call, own),
                at: FileRange {
                    file: facts.file_id,
                    range: facts.file.range(call),
                },
            };
            let rank = |of: &Unguarded| (of.is_hot, of.is_own);
            if found
                .as_ref()
                .is_none_or(|found| rank(&unguarded) > rank(found))
            {
                found = Some(unguarded);
            }
        }
    }
    found.or_else(|| sent_by_another_package(cx, own))
}

/// A request that another package of the workspace sends by the field that holds the client, and nothing limits.
fn sent_by_another_package(cx: &BodyCx<'_>, own: Holder) -> Option<Unguarded> {
    let Holder::Field(..) = own else {
        return None;
    };
    let model = cx.model();
    let bodies = model.bodies_calling(sends);
    let bodies = bodies.into_iter().map(|index| model.body(index));
    let bodies = bodies.filter(|body| model.program.code_kind(body.owner).ships());
    let found = bodies.flat_map(|body| {
        let facts = BodyFacts::of(model, body);
        let calls: Vec<ExprId> = facts
            .api_calls()
            .filter(|&(call, api)| {
                sends(api) && sender_of(&facts, call) == Some(own) && !is_limited(&facts, call)
            })
            .map(|(call, _)| call)
            .collect();
        calls.into_iter().map(move |call| Unguarded {
            is_hot: facts.heat(call) == Heat::Hot,
            is_own: true,
            at: FileRange {
                file: facts.file_id,
                range: facts.file.range(call),
            },
        })
    });
    found.max_by_key(|unguarded| unguarded.is_hot)
}

fn sends(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "reqwest::RequestBuilder::send" | "reqwest::Client::execute"
    )
}

/// The requests of a client in a variable that goes nowhere else: `client.get(…).send()`.
fn sends_of_variable(cx: &BodyCx<'_>, at: ExprId) -> Option<Vec<ExprId>> {
    let facts = cx.facts();
    let client = given::bound_to(facts, at)?;
    let asks = |path: ExprId| {
        let method = facts.file.method_call(facts.parent(path)?)?;
        (method.receiver == path && given::is_borrowed(facts, path)).then_some(())
    };
    if !facts.uses_of(client).all(|path| asks(path).is_some()) {
        return None;
    }
    let own = facts.api_calls().filter(|&(call, api)| {
        sends(api)
            && root_of(facts, call, Some(client))
                .is_some_and(|root| facts.local(root) == Some(client))
    });
    let own: Vec<ExprId> = own.map(|(call, _)| call).collect();
    (!own.is_empty()).then_some(own)
}

/// What holds a client.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// A static, or the function that makes it.
    Definition(DefId),
    /// A field of a struct: the path of the struct and the name.
    Field(Name, Name),
}

impl Holder {
    /// Whether a request of this holder is not one of the client that another holds. Who sends by a field
    /// has what any place put there, but for one that fills a field beside it.
    fn is_another(self, own: Self, only_own: bool) -> bool {
        match (self, own) {
            (Self::Field(ty, name), Self::Field(own_ty, own_name)) if ty == own_ty => {
                name != own_name
            }
            (Self::Field(..), _) => only_own,
            (Self::Definition(_), _) => self != own,
        }
    }
}

/// Whether a function sends a request by a parameter, for which one of its callers gives a client of a holder:
/// `charge(&state.http, amount)`.
fn is_lent(facts: &BodyFacts<'_>, send: ExprId, own: Holder) -> bool {
    let mut root = send;
    while let Some(method) = facts.file.method_call(root) {
        root = method.receiver;
    }
    let Some(client) = facts.local(root) else {
        return false;
    };
    let params = facts.file.list(facts.file.bodies[facts.body].params);
    let mut params = params.iter().map(|&param| facts.named(param));
    let Some(position) = params.position(|param| param.is_some_and(|(_, local)| local == client))
    else {
        return false;
    };
    let model = facts.model();
    model.callers(facts.owner()).iter().any(|&(body, at)| {
        let caller = BodyFacts::of(model, model.body(body));
        let given = calls::arguments_in(&caller, at).get(position);
        let field = given.and_then(|&given| match caller.file.expr(given).kind {
            ExprKind::Reference { operand, .. } => Some(operand),
            ExprKind::MethodCall { .. } => {
                let copied = caller.file.method_call(given)?;
                given::passes_on(&caller, given, copied.receiver).then_some(copied.receiver)
            }
            _ => Some(given),
        });
        field.and_then(|field| held_at(&caller, field)) == Some(own)
    })
}

/// What holds the client of a request: `HTTP.get(…).send()`, `self.client.get(…).send()`.
fn sender_of(facts: &BodyFacts<'_>, send: ExprId) -> Option<Holder> {
    held_at(facts, root_of(facts, send, None)?)
}

/// The field or static that an expression names.
fn held_at(facts: &BodyFacts<'_>, root: ExprId) -> Option<Holder> {
    if let ExprKind::Field { base, name } = facts.file.expr(root).kind {
        let ty = facts.ty(base).owner_of_field(name).path()?;
        return Some(Holder::Field(ty, name));
    }
    static_at(facts, root).map(Holder::Definition)
}

/// The field that a client is put into where a struct is made, by itself or through a variable.
fn kept_in(facts: &BodyFacts<'_>, at: ExprId) -> Option<Holder> {
    let mut inner = at;
    loop {
        let outer = facts.parent(inner)?;
        match facts.file.expr(outer).kind {
            ExprKind::Struct { .. } => return field_of_literal(facts, outer, inner),
            ExprKind::Try(_) => inner = outer,
            ExprKind::MethodCall { .. } if given::passes_on(facts, outer, inner) => inner = outer,
            _ => {
                let local = given::bound_to(facts, at)?;
                let is_client = facts.pat_ty(local).is("reqwest::Client");
                let mut uses = facts.uses_of(local).filter(|_| is_client);
                let (Some(only), None) = (uses.next(), uses.next()) else {
                    return None;
                };
                let literal = facts.parent(only)?;
                return field_of_literal(facts, literal, only);
            }
        }
    }
}

/// The field that a literal of a struct gives a value.
fn field_of_literal(facts: &BodyFacts<'_>, literal: ExprId, value: ExprId) -> Option<Holder> {
    let ExprKind::Struct { fields, .. } = facts.file.expr(literal).kind else {
        return None;
    };
    let mut fields = facts.file.list(fields).iter();
    let field = fields.find(|field| field.value == value)?;
    let ty = facts.ty(literal).behind_pointers().path()?;
    Some(Holder::Field(ty, field.name))
}

/// What a chain of calls begins with, through variables but for one.
fn root_of(facts: &BodyFacts<'_>, send: ExprId, last: Option<PatId>) -> Option<ExprId> {
    const DEEPEST: usize = 3;
    let mut inner = send;
    for _ in 0..DEEPEST {
        while let Some(method) = facts.file.method_call(inner) {
            inner = method.receiver;
        }
        match facts.local(inner) {
            Some(local) if Some(local) != last => inner = queries::initial_value(facts, local)?,
            _ => return Some(inner),
        }
    }
    None
}

fn static_at(facts: &BodyFacts<'_>, path: ExprId) -> Option<DefId> {
    let def = facts.value_def(path)?;
    let kind = facts.model().program.def(def).kind;
    matches!(kind, DefKind::Static).then_some(def)
}

/// What keeps a client that is made here: the static that a call like `HTTP.get_or_init(…)` fills, else
/// the function or static itself.
fn holder_of(cx: &BodyCx<'_>, at: ExprId) -> DefId {
    let mut inner = at;
    while let Some(outer) = cx.parent(inner) {
        let fills = cx.file().method_call(outer).filter(|method| {
            method.receiver != inner && method.method.name.as_str().starts_with("get_or_")
        });
        if let Some(holder) = fills.and_then(|method| static_at(cx.facts(), method.receiver)) {
            return holder;
        }
        inner = outer;
    }
    cx.facts().owner()
}

/// Whether a request has a limit of its own: `.timeout(…)` on it, or something around it that waits no
/// longer.
fn is_limited(facts: &BodyFacts<'_>, call: ExprId) -> bool {
    let chain = Chain::of(facts, call);
    if chain.call_named(facts, &["timeout"]).is_some() || is_prepared_with_limit(facts, &chain) {
        return true;
    }
    is_in_limit(facts, call) || is_limited_by_callers(facts, DEEPEST)
}

/// Whether a function of the workspace that gives the request sets its limit: `self.request(path).send()`.
fn is_prepared_with_limit(facts: &BodyFacts<'_>, chain: &Chain) -> bool {
    let sets = |inner: BodyFacts<'_>| {
        inner.api_calls().any(|(_, api)| {
            matches!(
                api.path().as_str(),
                "reqwest::RequestBuilder::timeout" | "reqwest::Request::timeout_mut"
            )
        })
    };
    let made = chain.calls.iter().chain(&chain.origin);
    made.filter_map(|&call| facts.of_function(facts.workspace_callee(call)?))
        .any(sets)
}

/// Through how many functions limits are looked for.
const DEEPEST: u8 = 3;

/// Whether all that call a function limit how long it takes.
fn is_limited_by_callers(facts: &BodyFacts<'_>, deepest: u8) -> bool {
    let Some(deeper) = deepest.checked_sub(1) else {
        return false;
    };
    let model = facts.model();
    let callers = model.callers(facts.owner());
    !callers.is_empty()
        && callers.iter().all(|&(body, call)| {
            let caller = BodyFacts::of(model, model.body(body));
            caller.owner() != facts.owner()
                && (is_in_limit(&caller, call) || is_limited_by_callers(&caller, deeper))
        })
}

/// Whether a function of the workspace limits how long it waits for the future that it is given.
fn limits_argument(facts: &BodyFacts<'_>, call: ExprId, argument: ExprId) -> bool {
    given::parameter_for(facts, call, argument).is_some_and(|(callee, param)| {
        let param = callee.named(param);
        param.is_some_and(|(_, local)| {
            let mut uses = callee.uses_of(local);
            uses.any(|path| is_in_limit(&callee, path))
        })
    })
}

/// Whether something around an expression, or around the one use of the future that it is part of,
/// limits how long it takes.
fn is_in_limit(facts: &BodyFacts<'_>, part: ExprId) -> bool {
    let mut inner = part;
    while let Some(outer) = facts.parent(inner) {
        match facts.file.expr(outer).kind {
            ExprKind::Block(_) => {
                let bound = facts.flow().bound_to(inner);
                let mut uses = bound.into_iter().flat_map(|(pat, _)| facts.uses_of(pat));
                if let Some(only) = uses.next().filter(|&path| facts.future_in(path).is_some()) {
                    return is_in_limit(facts, only);
                }
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let limits = facts
                    .callee(outer)
                    .api()
                    .is_some_and(|api| api.name().starts_with("timeout"));
                if limits || limits_argument(facts, outer, inner) {
                    return true;
                }
            }
            // What an arm does when its future is ready, nothing races.
            ExprKind::Macro(call) => {
                if let MacroKind::Select(arms) = facts.file.macro_calls[call].kind
                    && facts
                        .file
                        .list(arms)
                        .iter()
                        .any(|arm| arm.future == Some(inner))
                {
                    return true;
                }
            }
            _ => {}
        }
        inner = outer;
    }
    false
}

/// Whether the package reads bodies piece by piece that may be of this client: a limit for the whole would cut
/// them off.
fn may_stream(cx: &BodyCx<'_>, at: ExprId) -> bool {
    let own = kept_in(cx.facts(), at).unwrap_or(Holder::Definition(holder_of(cx, at)));
    let is_static = match own {
        Holder::Definition(def) => cx.model().program.def(def).kind == DefKind::Static,
        Holder::Field(..) => false,
    };
    cx.bodies_of_package().any(|facts| {
        facts.api_calls().any(|(call, api)| {
            let streams = matches!(
                api.path().as_str(),
                "reqwest::Response::bytes_stream" | "reqwest::Response::chunk"
            );
            let asker = || asker_of(&facts, call);
            streams && !asker().is_some_and(|asker| asker.is_another(own, is_static))
        })
    })
}

/// What holds the client that a response came by, where it is plain.
fn asker_of(facts: &BodyFacts<'_>, response: ExprId) -> Option<Holder> {
    let mut inner = response;
    loop {
        inner = match facts.file.expr(inner).kind {
            ExprKind::MethodCall { .. } => {
                if facts.callee(inner).api().is_some_and(sends) {
                    return sender_of(facts, inner);
                }
                facts.file.method_call(inner)?.receiver
            }
            ExprKind::Await(of) | ExprKind::Try(of) => of,
            ExprKind::Path(_) => queries::initial_value(facts, facts.local(inner)?)?,
            _ => return None,
        };
    }
}
