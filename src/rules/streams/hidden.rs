//! Streams behind types that hide them: `Box<dyn Write>`, `impl Read`.

use std::cell::RefCell;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::{Stream, stream_behind, stream_of};
use crate::knowledge::{Medium, StreamKind};
use crate::rules::calls::{arguments, initializer_of, method_name};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Type};
use crate::semantics::Model;
use crate::semantics::defs::DefId;
use crate::semantics::types::Ty;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::Name;

/// Functions deep, at most.
const DEEPEST: u8 = 3;
/// Calls whose value is their argument in other clothes.
const WRAPPERS: &[&str] = &[
    "std::boxed::Box::new",
    "std::boxed::Box::pin",
    "std::result::Result::Ok",
    "std::option::Option::Some",
];
/// Methods that take a value out of its receiver, or hand it on.
const OPENERS: &[&str] = &[
    "unwrap",
    "expect",
    "map_err",
    "context",
    "with_context",
    "ok",
    "as_mut",
    "by_ref",
];

/// The reader or writer that an expression is: by its type or, where that hides it, by what is made for
/// it here or in the functions of the workspace that give it. An unbuffered one of several counts, then
/// standard output, which is written out at each end of a line.
pub(in crate::rules) fn stream_at<'m>(cx: &BodyCx<'m>, expr: ExprId) -> Option<Stream<'m>> {
    let ty = cx.ty(expr);
    if let Some(stream) = stream_of_type(cx, ty) {
        return Some(stream);
    }
    let traits = ty.behind_pointers().bound_traits(cx.facts().owner());
    let is_stream = |path: &Name| matches!(path.as_str(), "std::io::Write" | "std::io::Read");
    if !traits.iter().any(is_stream) {
        return None;
    }
    let mut made = Vec::new();
    collect(cx, expr, DEEPEST, &mut made);
    let program = &cx.model().program;
    let streams = made.into_iter();
    let streams: Vec<Stream<'_>> = streams
        .filter_map(|ty| stream_of(Type::new(program, ty)))
        .collect();
    let raw = |stream: &&Stream<'_>| stream.kind == StreamKind::Raw;
    let output = |stream: &&Stream<'_>| stream.name().starts_with("Stdout");
    // Who buffers it in some cases shows the lines at once in the others.
    let is_chosen = |stream: &Stream<'_>| stream.name().contains("<Stdout");
    let costly = streams.iter().find(raw);
    let lines = || {
        streams
            .iter()
            .find(output)
            .filter(|_| !streams.iter().any(is_chosen))
    };
    costly.or_else(lines).copied()
}

/// The parts of a stream, if there is one.
type Parts = Option<(Ty, StreamKind, Option<Medium>)>;

/// What is known of types so far.
#[derive(Default)]
struct OfTypes(RwLock<FxHashMap<Ty, Parts>>);

/// The reader or writer that a type tells, whatever value it is of. Each argument of each call is asked for.
fn stream_of_type<'m>(cx: &BodyCx<'m>, ty: Type<'m>) -> Option<Stream<'m>> {
    let program = &cx.model().program;
    let known = cx.once(OfTypes::default);
    let read = || known.0.read().unwrap_or_else(PoisonError::into_inner);
    let answer = read().get(&ty.id()).copied();
    let answer = answer.unwrap_or_else(|| {
        let found = stream_behind(cx, ty).or_else(|| through_deref(ty));
        let found = found.map(|stream| (stream.ty.id(), stream.kind, stream.medium));
        let mut known = known.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(ty.id(), found);
        found
    });
    answer.map(|(ty, kind, medium)| Stream {
        ty: Type::new(program, ty),
        kind,
        medium,
    })
}

/// The stream that a type of the workspace lends by dereferencing, unless it reads or writes itself.
pub(in crate::rules) fn through_deref(ty: Type<'_>) -> Option<Stream<'_>> {
    let own = ty.behind_pointers();
    let stream = stream_of(own.dereferenced()?)?;
    let is_its_own = own.implements_one_of(&["write", "read", "poll_write", "poll_read"]);
    (!is_its_own).then_some(stream)
}

/// The types of the values that an expression may have.
fn collect(cx: &BodyCx<'_>, expr: ExprId, depth: u8, made: &mut Vec<Ty>) {
    match cx.expr(expr).kind {
        ExprKind::Path(_) => {
            let local = cx.facts().local(expr);
            let value = local.and_then(|local| initializer_of(cx.facts(), local));
            match value.filter(|&value| value != expr) {
                Some(value) => collect(cx, value, depth, made),
                None => made.push(cx.ty(expr).id()),
            }
        }
        ExprKind::Reference { operand, .. }
        | ExprKind::Unary { operand, .. }
        | ExprKind::Cast { operand, .. } => {
            collect(cx, operand, depth, made);
        }
        // What a parameter of the type is its users know.
        ExprKind::Field { base, name }
            if depth > 0 && !cx.ty(expr).behind_pointers().dyn_traits().is_empty() =>
        {
            let holder = cx.ty(base).behind_pointers().workspace_def();
            made.extend(
                holder
                    .into_iter()
                    .flat_map(|holder| put_into(cx, holder, name)),
            );
        }
        ExprKind::Await(_) | ExprKind::Try(_) => {
            if let Some(inner) = cx.facts().taken_out_of(expr) {
                collect(cx, inner, depth, made);
            }
        }
        ExprKind::If {
            then_branch,
            else_branch,
            ..
        } => {
            collect(cx, then_branch, depth, made);
            if let Some(branch) = else_branch {
                collect(cx, branch, depth, made);
            }
        }
        ExprKind::Match { scrutinee, arms } => match cx.facts().taken_out_of(expr) {
            Some(_) => collect(cx, scrutinee, depth, made),
            None => {
                for arm in cx.file().list(arms) {
                    collect(cx, arm.body, depth, made);
                }
            }
        },
        ExprKind::Block(_) => {
            if let Some(tail) = cx.file().block(expr).and_then(|block| block.tail) {
                collect(cx, tail, depth, made);
            }
        }
        ExprKind::MethodCall { .. }
            if method_name(cx.facts(), expr).is_some_and(|name| OPENERS.contains(&name))
                && !matches!(cx.callee(expr), Callee::Function(_)) =>
        {
            if let Some(method) = cx.file().method_call(expr) {
                collect(cx, method.receiver, depth, made);
            }
        }
        _ => collect_call(cx, expr, depth, made),
    }
}

/// The struct literals of the workspace by what they make: whose code it is, and the literal.
struct Literals(FxHashMap<DefId, Vec<(DefId, ExprId)>>);

impl Literals {
    fn of(model: &Model) -> Self {
        let mut found = Self(FxHashMap::default());
        for body in &model.bodies {
            let file = body.source(model);
            let hir = body.hir(model);
            let exprs = (hir.first_expr.index()..hir.end_expr.index()).map(ExprId::from_index);
            for expr in
                exprs.filter(|&expr| matches!(file.expr(expr).kind, ExprKind::Struct { .. }))
            {
                if let Some(made) = Type::new(&model.program, body.types.expr(expr)).workspace_def()
                {
                    found.0.entry(made).or_default().push((body.owner, expr));
                }
            }
        }
        found
    }
}

/// What the values of fields are made as, as far as it was asked.
#[derive(Default)]
struct PutInto(RefCell<FxHashMap<(DefId, Name), Vec<Ty>>>);

/// The types of the values that the code of the workspace puts into a field of a struct.
fn put_into(cx: &BodyCx<'_>, holder: DefId, name: Name) -> Vec<Ty> {
    let known = cx.shared(PutInto::default);
    let answer = known.0.borrow().get(&(holder, name)).cloned();
    if let Some(made) = answer {
        return made;
    }
    // What leads back to the field itself ends here.
    known.0.borrow_mut().insert((holder, name), Vec::new());
    let literals = cx.once(|| Literals::of(cx.model()));
    let mut made = Vec::new();
    for &(owner, expr) in literals.0.get(&holder).into_iter().flatten() {
        let found = cx.in_body_of(owner, |maker| {
            let mut found = Vec::new();
            if let ExprKind::Struct { fields, .. } = maker.expr(expr).kind
                && let fields = maker.file().list(fields)
                && let Some(field) = fields.iter().find(|field| field.name == name)
            {
                collect(maker, field.value, 1, &mut found);
            }
            found
        });
        made.extend(found.into_iter().flatten());
    }
    known.0.borrow_mut().insert((holder, name), made.clone());
    made
}

fn collect_call(cx: &BodyCx<'_>, call: ExprId, depth: u8, made: &mut Vec<Ty>) {
    match cx.callee(call) {
        Callee::Api(api) if WRAPPERS.contains(&api.path().as_str()) => {
            if let Some(&inside) = arguments(cx, call).first() {
                collect(cx, inside, depth, made);
            }
        }
        Callee::Function(function) if depth > 0 => {
            let given = cx.in_body_of(function, |callee| {
                let mut given = Vec::new();
                collect(callee, callee.facts().root(), depth - 1, &mut given);
                for expr in callee.facts().own_exprs() {
                    if let ExprKind::Return(Some(value)) = callee.expr(expr).kind {
                        collect(callee, value, depth - 1, &mut given);
                    }
                }
                given
            });
            made.extend(given.into_iter().flatten());
        }
        _ => {
            let mut ty = cx.ty(call);
            while let Some(inner) = ty.future_output().or_else(|| success(ty)) {
                ty = inner;
            }
            made.push(ty.id());
        }
    }
}

/// What a `Result` or `Option` holds.
fn success(ty: Type<'_>) -> Option<Type<'_>> {
    let holds = ty.is("std::result::Result") || ty.is("std::option::Option");
    ty.arg().filter(|_| holds)
}
