//! Calls that nobody writes: what a loop or an iterator's method asks for the next item, operators,
//! indexing, dereferencing, formatting, conversions by the type that is wanted, what derived impls ask
//! of fields, what the methods that `Read` and `Write` provide ask of a type, the end of values.

mod ends;

use super::bodies::BodyInfo;
use super::defs::DefId;
use super::infer::{Call, Callee};
use super::model::Model;
use super::program::Program;
use super::signatures::head_of;
use super::types::{TraitId, Ty, TyKind, TypeHead};
use crate::syntax::hir::{
    BinaryOp, ExprId, ExprKind, FormatArgument, FormatMacro, MacroKind, SourceFile, UnaryOp,
};
use crate::text::Name;

/// Adapters of iterators in one another are seen through this often.
const MOST_ADAPTERS: usize = 16;

/// The functions of the workspace that a body calls without naming them, and where.
pub(super) fn calls(model: &Model, body: &BodyInfo) -> Vec<(ExprId, DefId)> {
    let program = &model.program;
    let lang = &program.lang;
    let file = body.source(model);
    let hir = body.hir(model);
    let of = |expr: ExprId| own_type(program, body.types.expr(expr));
    let mut found: Vec<(ExprId, DefId)> = Vec::new();
    for index in hir.first_expr.index()..hir.end_expr.index() {
        let expr = ExprId::from_index(index);
        let (at, part, methods) = match file.expr(expr).kind {
            ExprKind::For { iterable, .. } => (
                iterable,
                iterable,
                walked(program, body.types.expr(iterable)),
            ),
            ExprKind::Index { base, .. } => (
                expr,
                base,
                method_of(program, of(base), lang.index, "index"),
            ),
            ExprKind::Unary {
                op: UnaryOp::Deref,
                operand,
            } => (
                expr,
                operand,
                dereferenced(program, body.types.expr(operand)),
            ),
            ExprKind::Binary {
                op: BinaryOp::Eq | BinaryOp::Ne,
                lhs,
                ..
            } => (
                expr,
                lhs,
                method_of(program, of(lhs), lang.partial_eq, "eq"),
            ),
            ExprKind::Binary { op, lhs, rhs } => {
                let operands = (body.types.expr(lhs), Some(body.types.expr(rhs)));
                let method = lang
                    .operator(op)
                    .and_then(|of| operator(program, operands, of));
                (expr, lhs, method)
            }
            ExprKind::CompoundAssign { op, lhs, rhs } => {
                let operands = (body.types.expr(lhs), Some(body.types.expr(rhs)));
                let of = lang.assigning_operator(op);
                (expr, lhs, of.and_then(|of| operator(program, operands, of)))
            }
            ExprKind::Unary { op, operand } => {
                let of = match op {
                    UnaryOp::Not => (lang.not, "not"),
                    _ => (lang.neg, "neg"),
                };
                let operands = (body.types.expr(operand), None);
                (expr, operand, operator(program, operands, of))
            }
            ExprKind::Macro(call) => {
                if let MacroKind::Format(format) = file.macro_calls[call].kind {
                    let format = &file.formats[format];
                    let methods = formatted(program, body, format);
                    let methods = methods.chain(written(program, body, format));
                    found.extend(
                        methods.filter(|(part, _)| body.frames.parent(*part) == Some(expr)),
                    );
                }
                continue;
            }
            _ => continue,
        };
        // What lies in a nested item is no part of this body.
        if body.frames.parent(part) == Some(expr) {
            found.extend(methods.map(|method| (at, method)));
        }
    }
    for call in body.types.calls() {
        let receiver = file.method_call(call.expr).map(|method| method.receiver);
        let behind = behind(program, body, receiver, call);
        found.extend(behind.into_iter().map(|method| (call.expr, method)));
        let on_way = receiver.and_then(|receiver| on_way_to_method(program, body, receiver, call));
        found.extend(on_way.map(|method| (call.expr, method)));
    }
    found.extend(ends::calls(model, body));
    found
}

/// The function that a call runs: the one it names, or the one of the workspace by which `into`, `try_into` and
/// `parse` make a value.
pub(super) fn function_run(
    program: &Program,
    body: &BodyInfo,
    file: &SourceFile,
    call: &Call,
) -> Option<DefId> {
    let Callee::Function { def, .. } = call.callee else {
        return None;
    };
    let converts = || {
        matches!(
            program.def(def).name.as_str(),
            "into" | "try_into" | "parse"
        )
    };
    if program.is_workspace(def) || !converts() {
        return Some(def);
    }
    let receiver = file.method_call(call.expr).map(|method| method.receiver);
    let made_by = behind(program, body, receiver, call);
    Some(made_by.first().copied().unwrap_or(def))
}

/// `fmt` of what the placeholders of a string print, with the arguments.
fn formatted<'p>(
    program: &'p Program,
    body: &'p BodyInfo,
    format: &'p FormatMacro,
) -> impl Iterator<Item = (ExprId, DefId)> + 'p {
    let lang = &program.lang;
    format.placeholders.iter().filter_map(move |placeholder| {
        let FormatArgument::Expr(part) = placeholder.argument else {
            return None;
        };
        let trait_def = if placeholder.spec.ends_with('?') {
            lang.debug
        } else if placeholder
            .spec
            .ends_with(|last: char| last.is_ascii_alphabetic())
        {
            return None;
        } else {
            lang.display
        };
        let own = own_type(program, body.types.expr(part));
        Some((part, method_of(program, own, trait_def, "fmt")?))
    })
}

/// `write` of what `write!` and `writeln!` write to, with that.
fn written(program: &Program, body: &BodyInfo, format: &FormatMacro) -> Option<(ExprId, DefId)> {
    let sink = format.sink?;
    let own = own_type(program, body.types.expr(sink));
    Some((
        sink,
        method_of(program, own, program.lang.io_write, "write")?,
    ))
}

/// `deref` of the workspace's type that a value has.
fn dereferenced(program: &Program, ty: Ty) -> Option<DefId> {
    match *program.types.kind(ty) {
        TyKind::Adt(def, _) if program.is_workspace(def) => {
            method_of(program, Some(def), program.lang.deref, "deref")
        }
        _ => None,
    }
}

/// `deref` of the receiver's type, where the method that is called is one of what lies behind it.
fn on_way_to_method(
    program: &Program,
    body: &BodyInfo,
    receiver: ExprId,
    call: &Call,
) -> Option<DefId> {
    let types = &program.types;
    let receiver = types.peel_references(body.types.expr(receiver));
    let deref = dereferenced(program, receiver)?;
    let found = types.peel_references(call.self_ty);
    let is_other = !found.is_unknown() && head_of(program, found) != head_of(program, receiver);
    is_other.then_some(deref)
}

/// How deep derived impls are followed into the fields.
const DEEPEST: usize = 3;

/// What the derived impl of a trait asks of the fields: the methods that the workspace wrote by hand.
fn derived(program: &Program, of: DefId, trait_def: Option<DefId>, name: &str) -> Vec<DefId> {
    let mut found = Vec::new();
    let mut open = vec![(of, 0)];
    while let Some((def, depth)) = open.pop() {
        if let Some(method) = method_of(program, Some(def), trait_def, name) {
            found.push(method);
        } else if depth < DEEPEST && !program.impls.derives(def).is_empty() {
            let fields = program.fields(def).iter();
            let own = fields.filter_map(|field| match *program.types.kind(field.ty) {
                TyKind::Adt(def, _) if program.is_workspace(def) => Some(def),
                _ => None,
            });
            open.extend(own.map(|def| (def, depth + 1)));
        }
    }
    found
}

/// What a function of `std` calls of the workspace: `next` for what goes through an iterator, `from` for
/// `into`, `fmt` for `to_string`.
fn behind(program: &Program, body: &BodyInfo, receiver: Option<ExprId>, call: &Call) -> Vec<DefId> {
    let Callee::Function { def, declared } = call.callee else {
        return Vec::new();
    };
    if program.is_workspace(def) {
        return Vec::new();
    }
    let lang = &program.lang;
    let container = program.container(declared.unwrap_or(def));
    let result = body.types.expr(call.expr);
    let of_fields = [(lang.clone, "clone"), (lang.default, "default")];
    if let Some((trait_def, name)) = of_fields.into_iter().find(|(trait_def, name)| {
        container.is_some() && container == *trait_def && program.def(def).name.as_str() == *name
    }) {
        let own = own_type(program, result);
        return own.map_or_else(Vec::new, |own| derived(program, own, trait_def, name));
    }
    let method = receiver.and_then(|receiver| {
        behind_method(program, container, (def, body.types.expr(receiver)), result)
    });
    method.into_iter().collect()
}

/// What a method of `std` calls of the workspace for a receiver of the type `source`.
fn behind_method(
    program: &Program,
    container: Option<DefId>,
    (def, source): (DefId, Ty),
    result: Ty,
) -> Option<DefId> {
    let lang = &program.lang;
    match program.def(def).name.as_str() {
        name if container.is_some() && container == lang.iterator => {
            is_eager(name).then(|| walked(program, source)).flatten()
        }
        "into" if container == lang.into => conversion(program, result, source, lang.from, "from"),
        "try_into" if container == lang.try_into => conversion(
            program,
            inside(program, result)?,
            source,
            lang.try_from,
            "try_from",
        ),
        "parse" => {
            let wanted = own_type(program, inside(program, result)?);
            method_of(program, wanted, lang.from_str, "from_str")
        }
        "unwrap_or_default" => {
            method_of(program, own_type(program, result), lang.default, "default")
        }
        "write_all" | "write_fmt" if container == lang.io_write => {
            method_of(program, own_type(program, source), lang.io_write, "write")
        }
        "read_exact" | "read_to_end" | "read_to_string" if container == lang.io_read => {
            method_of(program, own_type(program, source), lang.io_read, "read")
        }
        "to_string" if container == lang.to_string => {
            method_of(program, own_type(program, source), lang.display, "fmt")
        }
        _ => None,
    }
}

/// Methods of `Iterator` that go through it before they return.
fn is_eager(method: &str) -> bool {
    matches!(
        method,
        "all"
            | "any"
            | "collect"
            | "count"
            | "find"
            | "find_map"
            | "fold"
            | "for_each"
            | "last"
            | "max"
            | "max_by"
            | "max_by_key"
            | "min"
            | "min_by"
            | "min_by_key"
            | "nth"
            | "partition"
            | "position"
            | "product"
            | "reduce"
            | "sum"
            | "try_fold"
            | "try_for_each"
            | "unzip"
    )
}

/// The type of the workspace that a type is, or refers to.
fn own_type(program: &Program, ty: Ty) -> Option<DefId> {
    match *program.types.kind(program.types.peel_references(ty)) {
        TyKind::Adt(def, _) if program.is_workspace(def) => Some(def),
        _ => None,
    }
}

/// The first argument of a type: `T` of `Result<T, E>`.
fn inside(program: &Program, ty: Ty) -> Option<Ty> {
    match program.types.kind(ty) {
        TyKind::Adt(_, args) => args.first().copied(),
        _ => None,
    }
}

/// `next` of the workspace's iterator that a loop over the type walks, through adapters of `std`; or
/// its `into_iter`.
fn walked(program: &Program, ty: Ty) -> Option<DefId> {
    let lang = &program.lang;
    let mut ty = ty;
    for _ in 0..MOST_ADAPTERS {
        if let Some(own) = own_type(program, ty) {
            return method_of(program, Some(own), lang.iterator, "next")
                .or_else(|| method_of(program, Some(own), lang.into_iterator, "into_iter"));
        }
        match program.types.kind(program.types.peel_references(ty)) {
            TyKind::Adt(adapter, args)
                if program
                    .defs
                    .canonical_path(*adapter)
                    .as_str()
                    .starts_with("std::iter::") =>
            {
                ty = args.first().copied()?;
            }
            _ => return None,
        }
    }
    None
}

/// The method of the workspace's only impl of a trait for one of its types.
fn method_of(
    program: &Program,
    own: Option<DefId>,
    trait_def: Option<DefId>,
    name: &str,
) -> Option<DefId> {
    let head = TypeHead::Adt(own?);
    let mut all = program.impls.of_trait(TraitId::Def(trait_def?), Some(head));
    let first = program.impls.get(all.next()?);
    if all.next().is_some() || head_of(program, first.self_ty) != Some(head) {
        return None;
    }
    program.member(first.def, Name::new(name))
}

/// The method of the workspace that an operator calls: of a type of its own or of a reference to one, and
/// for the right operand where several fit the left.
fn operator(
    program: &Program,
    (left, right): (Ty, Option<Ty>),
    (trait_def, name): (Option<DefId>, &str),
) -> Option<DefId> {
    let own = own_type(program, left)?;
    let all = program
        .impls
        .of_trait(TraitId::Def(trait_def?), head_of(program, left));
    let of_left = all.map(|id| program.impls.get(id)).filter(|data| {
        head_of(program, data.self_ty) == head_of(program, left)
            && own_type(program, data.self_ty) == Some(own)
    });
    let mut fitting: Vec<_> = of_left.collect();
    if fitting.len() > 1 {
        let right = head_of(program, right?)?;
        fitting.retain(|data| {
            let written = data.trait_ref.as_ref().and_then(|made| made.args.first());
            let takes = written.copied().unwrap_or(data.self_ty);
            head_of(program, takes) == Some(right)
        });
    }
    match fitting.as_slice() {
        [only] => program.member(only.def, Name::new(name)),
        _ => None,
    }
}

/// The workspace's function that makes `wanted` of `source`.
fn conversion(
    program: &Program,
    wanted: Ty,
    source: Ty,
    trait_def: Option<DefId>,
    name: &str,
) -> Option<DefId> {
    // Impls between types of others are theirs.
    own_type(program, wanted).or_else(|| own_type(program, source))?;
    let head = head_of(program, wanted)?;
    let from = head_of(program, source)?;
    let all = program.impls.of_trait(TraitId::Def(trait_def?), Some(head));
    let mut fitting = all.map(|id| program.impls.get(id)).filter(|data| {
        let argument = data.trait_ref.as_ref().and_then(|made| made.args.first());
        head_of(program, data.self_ty) == Some(head)
            && argument.is_some_and(|&argument| head_of(program, argument) == Some(from))
    });
    let first = fitting.next()?;
    let is_only = fitting.next().is_none();
    is_only
        .then(|| program.member(first.def, Name::new(name)))
        .flatten()
}
