//! Readers and writers of the workspace that hand each operation on as it is: they count or hash what
//! goes by, and cost what the stream inside them costs.

use rustc_hash::FxHashMap;

use super::{Stream, bare, place_of, stream_of};
use crate::knowledge::StreamKind;
use crate::rules::calls::{arguments, initializer_of};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::semantics::defs::DefId;
use crate::semantics::types::{TraitId, TraitRef, Ty, TyKind};
use crate::syntax::hir::{ExprId, ExprKind, PatKind};
use crate::text::Name;

/// Streams inside streams, at most.
const DEEPEST: u8 = 3;
/// The methods that hand something on.
const METHODS: &[&str] = &[
    "std::io::Read::read",
    "std::io::Write::write",
    "tokio::io::AsyncRead::poll_read",
    "tokio::io::AsyncWrite::poll_write",
    "futures::io::AsyncRead::poll_read",
    "futures::io::AsyncWrite::poll_write",
];

/// Where the types of the workspace hand their operations to.
#[derive(Default)]
struct Forwards(FxHashMap<DefId, Inner>);

#[derive(Clone, Copy)]
enum Inner {
    /// A field of the struct.
    Field(Name),
    /// What a variant of the enum holds, which is unbuffered.
    Raw(Ty),
}

/// The reader or writer that a value of this type is, or hands what it is asked on to.
pub(in crate::rules) fn stream_behind<'m>(cx: &BodyCx<'m>, ty: Type<'m>) -> Option<Stream<'m>> {
    let mut ty = ty;
    for _ in 0..=DEEPEST {
        if let Some(stream) = stream_of(ty).or_else(|| behind_trait(cx, ty)) {
            return Some(stream);
        }
        ty = inside(cx, ty)?;
    }
    None
}

/// One of the streams that a trait of the workspace stands for, if all that implement it are unbuffered.
fn behind_trait<'m>(cx: &BodyCx<'m>, ty: Type<'m>) -> Option<Stream<'m>> {
    let program = &cx.model().program;
    let TyKind::Dyn(bounds) = program.types.kind(ty.behind_pointers().id()) else {
        return None;
    };
    let own = |bound: &TraitRef| match bound.id {
        TraitId::Def(def) => program.is_workspace(def),
        TraitId::Unread(_) => false,
    };
    let bound = bounds.iter().find(|bound| own(bound))?;
    let impls = program.impls.all_of_trait(bound.id).iter();
    let mut streams = impls.map(|&id| {
        let stream = stream_of(Type::new(program, program.impls.get(id).self_ty));
        stream.filter(|stream| stream.kind == StreamKind::Raw)
    });
    let first = streams.next()??;
    streams.all(|other| other.is_some()).then_some(first)
}

/// Whether the value of an expression was made of what lies at a place, and hands on to it.
pub(super) fn wraps(cx: &BodyCx<'_>, expr: ExprId, place: &super::PlaceOf) -> bool {
    let at = unreferenced(cx, expr);
    let Some(local) = cx.facts().local(at) else {
        return false;
    };
    if inside(cx, cx.ty(at)).is_none() {
        return false;
    }
    let Some(made) = initializer_of(cx.facts(), local) else {
        return false;
    };
    let is_place = |part: ExprId| place_of(cx, part).as_ref() == Some(place);
    match cx.expr(made).kind {
        ExprKind::Struct { fields, .. } => {
            let fields = cx.file().list(fields);
            fields.iter().any(|field| is_place(field.value))
        }
        _ => arguments(cx, made).iter().any(|&part| is_place(part)),
    }
}

/// What a value of this type hands its operations on to.
fn inside<'m>(cx: &BodyCx<'m>, ty: Type<'m>) -> Option<Type<'m>> {
    let ty = ty.behind_pointers();
    let def = ty.workspace_def()?;
    let forwards = cx.once(|| forwards(cx));
    match *forwards.0.get(&def)? {
        Inner::Field(name) => {
            let mut fields = ty.fields().into_iter();
            fields.find(|(field, _)| *field == name).map(|(_, ty)| ty)
        }
        Inner::Raw(raw) => Some(Type::new(&cx.model().program, raw)),
    }
}

fn forwards(cx: &BodyCx<'_>) -> Forwards {
    let model = cx.model();
    let mut found = Forwards::default();
    for body in &model.bodies {
        let name = model.program.def(body.owner).name.as_str();
        if !matches!(name, "read" | "write" | "poll_read" | "poll_write") {
            continue;
        }
        let implemented = model.program.implemented_method(body.owner);
        if !implemented.is_some_and(|path| METHODS.contains(&path.as_str())) {
            continue;
        }
        let inner = cx.in_body_of(body.owner, |method| {
            let own = method.facts().self_type()?.workspace_def()?;
            Some((own, handed_on_to(method)?))
        });
        if let Some((own, inner)) = inner.flatten() {
            found.0.entry(own).or_insert(inner);
        }
    }
    found
}

/// What a `read` or `write` hands the buffer that it was given on to.
fn handed_on_to(cx: &BodyCx<'_>) -> Option<Inner> {
    let mut pat = *cx.file().list(cx.body().params).last()?;
    if let PatKind::Typed(inner, _) = cx.file().pat(pat).kind {
        pat = inner;
    }
    let handed_on: Vec<ExprId> = cx
        .facts()
        .own_exprs()
        .filter_map(|expr| {
            let (stream, buffer) = moved(cx, expr)?;
            let is_given = cx.facts().local(unreferenced(cx, buffer)) == Some(pat);
            // One that gathers hands on what is larger than its own buffer.
            (is_given && !is_chosen(cx, expr)).then_some(stream)
        })
        .collect();
    let first = *handed_on.first()?;
    // What a pattern takes out is one of several, or not always there.
    let is_taken_out = cx.facts().local(unreferenced(cx, first)).is_some();
    let place = place_of(cx, first).filter(|_| !is_taken_out);
    match place.as_ref().and_then(super::PlaceOf::fields_of_receiver) {
        Some(&[field]) => Some(Inner::Field(field)),
        Some(_) => None,
        None => {
            let streams = handed_on.iter().filter_map(|&to| stream_of(cx.ty(to)));
            let streams: Vec<Stream<'_>> = streams.collect();
            let raw = streams.iter().find(|to| to.kind == StreamKind::Raw)?;
            // Which variant it is nobody knows.
            let is_buffered = |to: &Stream<'_>| {
                to.kind == StreamKind::Buffered && (to.medium.is_none() || to.medium == raw.medium)
            };
            if streams.iter().any(is_buffered) {
                return None;
            }
            Some(Inner::Raw(raw.ty.id()))
        }
    }
}

/// The stream and the buffer of a call that reads or writes: `self.inner.read(buffer)`,
/// `Pin::new(&mut self.inner).poll_read(context, buffer)`.
fn moved(cx: &BodyCx<'_>, expr: ExprId) -> Option<(ExprId, ExprId)> {
    if let Some(call) = bare(cx, expr) {
        return match call.moves {
            super::Moves::Buffer(buffer) => Some((call.stream, buffer)),
            _ => None,
        };
    }
    let polls = cx.api(expr).is_some_and(|api| {
        matches!(api.name(), "poll_read" | "poll_write") && METHODS.contains(&api.path().as_str())
    });
    let args = arguments(cx, expr);
    let method = cx.file().method_call(expr).filter(|_| polls)?;
    let pinned = method.receiver;
    let is_new = cx
        .api(pinned)
        .is_some_and(|api| api.path().as_str() == "std::pin::Pin::new");
    let stream = *arguments(cx, pinned).first().filter(|_| is_new)?;
    Some((unreferenced(cx, stream), *args.last()?))
}

fn unreferenced(cx: &BodyCx<'_>, expr: ExprId) -> ExprId {
    let mut inner = expr;
    while let ExprKind::Reference { operand, .. } = cx.expr(inner).kind {
        inner = operand;
    }
    inner
}

/// Whether a condition decides about a call.
fn is_chosen(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    while let Some(outer) = cx.parent(inner) {
        if let ExprKind::If { condition, .. } = cx.expr(outer).kind
            && condition != inner
        {
            return true;
        }
        inner = outer;
    }
    false
}
