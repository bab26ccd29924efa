//! What shows that others call a function again and again although nobody in sight does.

use super::contexts::attribute_api;
use super::defs::{DefId, DefKind};
use super::model::Model;
use super::program::Program;
use super::types::{TraitId, Ty, TyKind};
use crate::knowledge::{self, Handler, HandlerPlace, RuntimeEntryKind};
use crate::syntax::hir::{ItemKind, PatKind};
use crate::text::Name;

/// Whether a function that nobody calls is one that a framework calls: it takes a request or message or
/// gives a response, an attribute registers it, or it implements what another crate asks for.
pub(super) fn is_registered(program: &Program, def: DefId) -> bool {
    takes_request(program, def)
        || response_of(program, def).is_some()
        || has_attribute(program, def)
        || answers_a_trait(program, def)
}

fn takes_request(program: &Program, def: DefId) -> bool {
    requests_of(program, def).next().is_some()
}

/// What handlers take out of the state of the program. Tasks that run for as long as that share it with them.
const SHARED: &[&str] = &[
    "actix_web::web::Data",
    "axum::Extension",
    "axum::extract::State",
    "poem::web::Data",
    "rocket::State",
    "serenity::client::Context",
];

/// Whether a type, by its path, is what a handler takes out of the state of the program, which is the same for
/// every request.
pub fn is_shared_state(path: Name) -> bool {
    SHARED.contains(&path.as_str())
}

/// The framework of the request or message that a function takes, of what is taken out of one, or of the
/// response that it gives.
pub(super) fn framework_of(program: &Program, def: DefId) -> Option<&'static str> {
    let mut requests = requests_of(program, def).map(Name::as_str);
    let request = requests.find(|path| !SHARED.contains(path));
    let request = request.or_else(|| takes_state_apart(program, def));
    let response = || response_of(program, def).map(Name::as_str);
    let krate = request.or_else(response)?.split("::").next()?;
    let mut known = knowledge::async_contexts().handler.rows().iter();
    let known = known.find(|row| row.path.split("::").next() == Some(krate));
    Some(known.map_or(krate, |row| row.framework))
}

/// The type of the state that a function takes apart where it is given, `State(app): State<App>`, as handlers do;
/// others would be handed what is in it.
fn takes_state_apart(program: &Program, def: DefId) -> Option<&'static str> {
    const APART: &str = "axum::extract::State";
    let file = program.file_of(def);
    let body = program.function(def)?.body?;
    let pats = file.list(file.bodies[body].params).iter();
    let params = program.signature(def)?.params.iter();
    let mut params = params.zip(pats);
    params.find_map(|(&param, &pat)| {
        let is_apart = match file.pat(pat).kind {
            PatKind::Typed(inner, _) => {
                matches!(file.pat(inner).kind, PatKind::TupleStruct(..))
            }
            PatKind::TupleStruct(..) => true,
            _ => false,
        };
        (is_apart && path_of(program, param)?.as_str() == APART).then_some(APART)
    })
}

/// Whether a method implements one of a service that tonic generates: in a module `name_server` lies the trait.
pub(super) fn answers_service_of_tonic(program: &Program, owner: DefId, method: Name) -> bool {
    let trait_path = method
        .as_str()
        .rsplit_once("::")
        .map_or("", |(path, _)| path);
    let module = trait_path.rsplit("::").nth(1).unwrap_or("");
    if !module.ends_with("_server") {
        return false;
    }
    let container = program.container(owner);
    match container.and_then(|container| program.implemented_trait(container)) {
        Some(TraitId::Unread(_)) => true,
        // Others have modules of such names, too.
        Some(TraitId::Def(_)) => takes_request_of_tonic(program, owner),
        None => false,
    }
}

/// Whether the worker of a framework that polls all else runs the handlers, too, which need not be async: up
/// to version 1 those of actix-web are plain functions, those of hyper and gotham give a future, if not an answer.
pub(super) fn runs_handlers_in_place(framework: &str) -> bool {
    matches!(
        framework,
        "actix-web" | "gotham" | "hyper/tower" | "socketioxide"
    )
}

/// Whether a function takes a request of tonic, as methods of the services do that it generates.
fn takes_request_of_tonic(program: &Program, def: DefId) -> bool {
    let signature = program.signature(def);
    let params = signature.map_or(&[][..], |signature| &signature.params);
    params.iter().any(|&param| {
        path_of(program, param).is_some_and(|path| path.as_str().starts_with("tonic::"))
    })
}

/// Whether a service implements `Service<()>`: nobody sends it anything, the program itself calls it.
pub(super) fn takes_nothing(program: &Program, method: DefId) -> bool {
    let container = program.container(method);
    let implemented = container.and_then(|of| program.impls.of_def(of)?.trait_ref.as_ref());
    implemented.is_some_and(|implemented| {
        let first = implemented.args.first().map(|&arg| program.types.kind(arg));
        matches!(first, Some(TyKind::Tuple(parts)) if parts.is_empty())
    })
}

/// Whether a function is an interceptor of tonic by what it takes and gives: clients and servers call it for each
/// request, where they poll.
pub(super) fn intercepts(program: &Program, def: DefId) -> bool {
    let is_request = |ty: Ty| match program.types.kind(ty) {
        TyKind::Adt(_, args) | TyKind::Unread(_, args) => {
            let is_unit = args
                .first()
                .is_some_and(|&body| matches!(program.types.kind(body), TyKind::Tuple(parts) if parts.is_empty()));
            is_unit && path_of(program, ty).is_some_and(|path| path.as_str() == "tonic::Request")
        }
        _ => false,
    };
    let Some(signature) = program.signature(def) else {
        return false;
    };
    let [param] = signature.params[..] else {
        return false;
    };
    match program.types.kind(signature.result) {
        TyKind::Adt(result, args) if Some(*result) == program.lang.result && is_request(param) => {
            args.first().is_some_and(|&given| is_request(given))
        }
        _ => false,
    }
}

fn requests_of(program: &Program, def: DefId) -> impl Iterator<Item = Name> + '_ {
    let requests = &knowledge::async_contexts().requests;
    let signature = program.signature(def);
    let params = signature.map_or(&[][..], |signature| &signature.params);
    params.iter().filter_map(move |&param| {
        let path = path_of(program, param)?;
        if path.as_str() == "http::request::Request" {
            return body_of(program, param).filter(|body| BODIES.contains(&body.as_str()));
        }
        requests.contains(&path).then_some(path)
    })
}

/// The bodies of requests that come in; that of hyper is one of responses, too.
const BODIES: &[&str] = &["axum::body::Body", "hyper::body::Incoming"];

/// The path of what a request or response of `http` has as its body, which tells the framework.
fn body_of(program: &Program, message: Ty) -> Option<Name> {
    match program.types.kind(program.types.peel_references(message)) {
        TyKind::Adt(_, args) | TyKind::Unread(_, args) => path_of(program, *args.first()?),
        _ => None,
    }
}

/// What an async function gives that only answers to requests are, or fail with.
fn response_of(program: &Program, def: DefId) -> Option<Name> {
    let signature = program.signature(def)?;
    match program.types.kind(signature.result) {
        TyKind::Future(given) if signature.is_async => response_in(program, *given),
        _ => None,
    }
}

fn response_in(program: &Program, ty: Ty) -> Option<Name> {
    let responses = &knowledge::async_contexts().responses;
    let known =
        |path: Name| Some(knowledge::canonical(path)).filter(|path| responses.contains(path));
    match program.types.kind(ty) {
        TyKind::Adt(def, args) if Some(*def) == program.lang.result => {
            args.iter().find_map(|&arg| response_in(program, arg))
        }
        TyKind::Adt(..) | TyKind::Unread(..) => {
            let path = path_of(program, ty)?;
            match path.as_str() {
                "http::response::Response" => known(body_of(program, ty)?),
                _ => known(path),
            }
        }
        TyKind::Opaque(bounds) => bounds.iter().find_map(|bound| match bound.id {
            TraitId::Def(def) => known(program.defs.canonical_path(def)),
            TraitId::Unread(path) => known(path),
        }),
        _ => None,
    }
}

/// The path of a type, whatever refers to it.
fn path_of(program: &Program, ty: Ty) -> Option<Name> {
    match program.types.kind(ty) {
        TyKind::Ref(inner, _) => path_of(program, *inner),
        TyKind::Adt(def, _) => Some(knowledge::canonical(program.defs.canonical_path(*def))),
        TyKind::Unread(path, _) => Some(knowledge::canonical(*path)),
        _ => None,
    }
}

/// Whether a macro of another crate stands on a function, which may register it; not one that only
/// rewrites its body, nor one that calls it for a single user.
fn has_attribute(program: &Program, def: DefId) -> bool {
    let others = &knowledge::kinds_of_crates().decorating;
    let entries = &knowledge::async_contexts().runtime_entry;
    program.attributes(def).any(|path| {
        let is_test = attribute_api(path)
            .and_then(|api| entries.get(api))
            .is_some_and(|entry| entry.kind == RuntimeEntryKind::Test);
        let mut segments = path.as_str().split("::");
        let krate = segments.next().unwrap_or_default();
        segments.next().is_some() && !others.contains(krate) && !is_test
    })
}

/// Whether the attributes of a command say that only those who own or administer what a bot works for may give
/// it: `#[command(owners_only)]`, `#[required_permissions("ADMINISTRATOR")]`.
pub(super) fn is_for_owners(program: &Program, def: DefId) -> bool {
    const OWNERS: &str = "owners_only";
    const PERMISSIONS: &str = "required_permissions";
    const OF_FEW: &[&str] = &["ADMINISTRATOR", "MANAGE_GUILD"];
    let file = program.file_of(def);
    let text = program.text(program.def(def).file);
    let mut attributes = file.list(program.item(def).attributes).iter();
    attributes.any(|attribute| {
        let segments = file.list(file.path(attribute.path).segments);
        let own = match segments {
            [only] => only.name.as_str(),
            _ => "",
        };
        let args = attribute.args.of(text);
        let mut words = args.split(|char: char| !char.is_alphanumeric() && char != '_');
        own == OWNERS
            || words.clone().any(|word| word == OWNERS)
            || (own == PERMISSIONS || words.clone().any(|word| word == PERMISSIONS))
                && words.any(|word| OF_FEW.contains(&word))
    })
}

/// Whether a function implements the method of a trait of another crate, but for those of std and for
/// methods that are called once for each value.
fn answers_a_trait(program: &Program, def: DefId) -> bool {
    const ONCE: &[&str] = &[
        "build",
        "close",
        "connect",
        "down",
        "init",
        "initialize",
        "initialized",
        "new",
        "on_ignite",
        "on_liftoff",
        "on_shutdown",
        "on_start",
        "on_stop",
        "pre_start",
        "post_stop",
        "run",
        "setup",
        "shutdown",
        "start",
        "started",
        "stop",
        "stopped",
        "up",
    ];
    let Some(path) = program.implemented_method(def) else {
        return false;
    };
    let is_ours = program
        .declaration_of(def)
        .is_some_and(|declared| program.is_workspace(declared));
    let name = program.def(def).name;
    !is_ours && !path.as_str().starts_with("std::") && !ONCE.contains(&name.as_str())
}

/// What is known of the attribute on the impl of a method, or on the trait that it implements, that makes it a
/// handler.
pub(super) fn handler_by_attribute(program: &Program, owner: DefId) -> Option<&'static Handler> {
    let container = program.container(owner)?;
    let declared = match program.implemented_trait(container) {
        Some(TraitId::Def(def)) => Some(def),
        _ => None,
    };
    if declared.is_none()
        && let Some(row) = generated_from(program, container)
    {
        return Some(row);
    }
    let holders = [Some(container), declared].into_iter().flatten();
    let attributes = holders.flat_map(|holder| program.attributes(holder));
    let mut rows = attributes.filter_map(|path| {
        let row = row_of(path)?;
        let is_one = match row.method {
            Some(method) => program.def(owner).name.as_str() == method,
            None => {
                row.place == HandlerPlace::AttributeOfImpl
                    && row.mark.is_none_or(|mark| bears(program, owner, mark))
            }
        };
        is_one.then_some(row)
    });
    rows.next()
}

fn row_of(attribute: Name) -> Option<&'static Handler> {
    let api = attribute_api(attribute)?;
    knowledge::async_contexts().handler.get(api)
}

/// Whether a handler that is not async runs on the executor: the macro calls it there, unless the trait's method asks
/// for a thread that may block, or the program calls what runs them all where it stands.
pub(super) fn keeps_on(model: &Model, owner: DefId, row: &Handler) -> bool {
    let program = &model.program;
    let asks_for_thread = |word: &str| {
        let container = program.container(owner)?;
        let declared = program.member(made_into(program, container)?, program.def(owner).name)?;
        let file = program.file_of(declared);
        let attributes = file.list(program.item(declared).attributes).iter();
        let text = program.text(program.def(declared).file);
        let mut words = attributes.flat_map(|attribute| attribute.args.of(text).split(','));
        Some(words.any(|written| written.trim() == word))
    };
    let krate = row.path.split("::").next().unwrap_or_default();
    let is_of_version = || {
        let version = model.version_for(owner, krate);
        version.is_none_or(|version| row.sync_versions.matches(&version))
    };
    row.sync
        && is_of_version()
        && !calls_one_of(model, &row.sync_unless)
        && row
            .leaves
            .is_none_or(|word| asks_for_thread(word) != Some(true))
}

/// Whether some body calls one of these functions.
fn calls_one_of(model: &Model, wanted: &[&str]) -> bool {
    let calls = model.bodies.iter().flat_map(|body| body.types.calls());
    !wanted.is_empty()
        && calls
            .filter_map(|call| model.callee_path(call))
            .any(|path| wanted.contains(&path.as_str()))
}

/// What is known of the attribute on the trait from which a macro makes the one that an impl implements.
fn generated_from(program: &Program, container: DefId) -> Option<&'static Handler> {
    let declared = made_into(program, container)?;
    let mut rows = program.attributes(declared).filter_map(row_of);
    rows.find(|row| row.appends.is_some())
}

/// The trait from which a macro may make the one that an impl implements: `#[rpc(server)] trait Api` gives
/// `ApiServer`.
fn made_into(program: &Program, container: DefId) -> Option<DefId> {
    let ItemKind::Impl(item) = &program.item(container).kind else {
        return None;
    };
    let file = program.file_of(container);
    let path = file.path(item.trait_path?);
    let written = file.list(path.segments).last()?.name;
    let mut rows = knowledge::async_contexts().handler.rows().iter();
    let suffix = rows.find_map(|row| {
        let suffix = row.appends?;
        written.as_str().strip_suffix(suffix)
    })?;
    let own = program.crate_of(container);
    let mut traits = (0..program.defs.own_defs).map(DefId).filter(|&def| {
        program.def(def).kind == DefKind::Trait
            && program.def(def).name.as_str() == suffix
            && program.crate_of(def) == own
    });
    traits.next().filter(|_| traits.next().is_none())
}

/// Whether an attribute of that name, which nothing but the macro around knows, is written on a definition.
fn bears(program: &Program, def: DefId, mark: &str) -> bool {
    let file = program.file_of(def);
    let mut attributes = file.list(program.item(def).attributes).iter();
    attributes.any(|attribute| {
        let segments = file.list(file.path(attribute.path).segments);
        matches!(segments, [only] if only.name.as_str() == mark)
    })
}
