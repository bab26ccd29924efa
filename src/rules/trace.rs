//! What becomes of a value: through variables, patterns, wrappers, fields, the functions that it is
//! handed to and the callers that it is returned to.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::facts::{BodyFacts, Callee, Type, mentions_field};
use crate::semantics::defs::{DefId, DefKind};
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{
    BlockKind, BodyId, ExprId, ExprKind, MacroKind, PatId, PatKind, Statement, Visibility,
};
use crate::text::{FileId, Name};

/// Something that happens to a traced value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A method of the value, or of something made of it, is called.
    Method(ExprId),
    /// It is an argument of a call of an API or of something unknown: the call and the argument.
    Argument(ExprId, ExprId),
    /// Something is formatted into it: `write!(value, …)`.
    Formatted(ExprId),
    /// It leaves the code that is read: returned to callers outside, kept where it is not followed,
    /// handed to a function that does not use it yet.
    Leaves(ExprId),
}

/// What the trace does after a use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Goes on.
    Follow,
    /// Leaves what the use gives alone, and goes on elsewhere.
    Leave,
    /// Ends the whole trace.
    Stop,
}

/// Functions deep, at most.
const DEPTH: u8 = 4;
/// Expressions, at most: a value that goes everywhere tells nothing.
const STEPS: usize = 4000;

/// A trace under way.
pub(super) struct Trace<'m, F> {
    model: &'m Model,
    on_use: F,
    seen: FxHashSet<(FileId, BodyId, ExprId)>,
    stopped: bool,
}

impl<'m, F: FnMut(&BodyFacts<'m>, Use) -> Next> Trace<'m, F> {
    /// A trace that tells `on_use` what happens.
    pub(super) fn new(model: &'m Model, on_use: F) -> Self {
        Self {
            model,
            on_use,
            seen: FxHashSet::default(),
            stopped: false,
        }
    }

    /// Follows the value of an expression.
    pub(super) fn value(&mut self, facts: &BodyFacts<'m>, expr: ExprId) {
        self.climb(facts, expr, 0);
    }

    fn tell(&mut self, facts: &BodyFacts<'m>, happened: Use) -> Next {
        let next = (self.on_use)(facts, happened);
        self.stopped |= next == Next::Stop;
        next
    }

    fn climb(&mut self, facts: &BodyFacts<'m>, expr: ExprId, depth: u8) {
        let mut inner = expr;
        while !self.stopped
            && self.seen.len() < STEPS
            && self.seen.insert((facts.file_id, facts.body, inner))
        {
            let Some(outer) = facts.parent(inner) else {
                return self.returned(facts, inner, depth);
            };
            let next = self.step(facts, inner, outer, depth);
            let Some(next) = next.filter(|&next| may_carry(facts.ty(next))) else {
                return;
            };
            inner = next;
        }
    }

    /// The expression whose value is the traced one next; `None` where this way ends.
    fn step(
        &mut self,
        facts: &BodyFacts<'m>,
        inner: ExprId,
        outer: ExprId,
        depth: u8,
    ) -> Option<ExprId> {
        let file = facts.file;
        match file.expr(outer).kind {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Cast { .. }
            | ExprKind::Reference { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array(_) => Some(outer),
            ExprKind::Struct { .. } => {
                self.stored(facts, inner, outer, depth);
                Some(outer)
            }
            ExprKind::Block(_) => self.of_block(facts, inner, outer, depth),
            ExprKind::If { condition, .. } => (condition != inner).then_some(outer),
            ExprKind::Match { scrutinee, arms } => {
                if scrutinee != inner {
                    return Some(outer);
                }
                for arm in file.list(arms) {
                    self.bind(facts, arm.pat, depth);
                }
                None
            }
            ExprKind::Let { pat, .. } | ExprKind::For { pat, .. } => {
                self.bind(facts, pat, depth);
                None
            }
            ExprKind::Return(_) => {
                self.returned(facts, inner, depth);
                None
            }
            ExprKind::Break { label, .. } => broken_loop(facts, outer, label),
            ExprKind::Closure(_) => {
                // What a closure gives is taken for what its caller gives.
                facts.parent(outer).filter(|&call| is_call(facts, call))
            }
            ExprKind::Assign { lhs, rhs } if rhs == inner => {
                self.assigned(facts, lhs, depth);
                None
            }
            ExprKind::Call { callee, .. } => {
                if callee == inner {
                    return None;
                }
                self.argument(facts, inner, outer, depth)
            }
            ExprKind::MethodCall { .. } => {
                let call = file.method_call(outer)?;
                if call.receiver == inner {
                    self.method(facts, outer, depth)
                } else {
                    self.argument(facts, inner, outer, depth)
                }
            }
            ExprKind::Macro(call) => match &file.macro_calls[call].kind {
                MacroKind::Format(format) => {
                    if file.formats[*format].sink == Some(inner) {
                        self.tell(facts, Use::Formatted(outer));
                    }
                    None
                }
                MacroKind::Select(arms) => {
                    for arm in file.list(*arms) {
                        match arm.pat {
                            Some(pat) if arm.future == Some(inner) => {
                                self.bind(facts, pat, depth);
                            }
                            _ => {}
                        }
                    }
                    let handler = |arm: &crate::syntax::hir::SelectArm| arm.handler == inner;
                    file.list(*arms).iter().any(handler).then_some(outer)
                }
                MacroKind::Join(_) | MacroKind::Pin(_) | MacroKind::Arguments(_) => Some(outer),
                _ => None,
            },
            _ => None,
        }
    }

    fn of_block(
        &mut self,
        facts: &BodyFacts<'m>,
        inner: ExprId,
        outer: ExprId,
        depth: u8,
    ) -> Option<ExprId> {
        let block = facts.file.block(outer)?;
        if block.tail == Some(inner) {
            return Some(outer);
        }
        for statement in facts.file.list(block.statements) {
            if let Statement::Let { pat, init, .. } = *statement
                && init == Some(inner)
            {
                self.bind(facts, pat, depth);
            }
        }
        None
    }

    /// Follows the variables of a pattern that may hold the value.
    fn bind(&mut self, facts: &BodyFacts<'m>, pat: PatId, depth: u8) {
        if let PatKind::Binding { sub, .. } = facts.file.pat(pat).kind {
            if may_carry(facts.pat_ty(pat)) {
                let uses: Vec<ExprId> = facts.uses_of(pat).collect();
                for path in uses {
                    self.climb(facts, path, depth);
                }
            }
            if let Some(sub) = sub {
                self.bind(facts, sub, depth);
            }
            return;
        }
        for part in parts_of(facts, pat) {
            self.bind(facts, part, depth);
        }
    }

    fn assigned(&mut self, facts: &BodyFacts<'m>, lhs: ExprId, depth: u8) {
        match facts.file.expr(lhs).kind {
            ExprKind::Path(_) => match facts.local(lhs) {
                Some(pat) => self.bind(facts, pat, depth),
                None => drop(self.tell(facts, Use::Leaves(lhs))),
            },
            ExprKind::Field { base, name } => self.field(facts, lhs, facts.ty(base), name, depth),
            ExprKind::Tuple(parts) => {
                let parts: Vec<ExprId> = facts.file.list(parts).to_vec();
                for part in parts {
                    self.assigned(facts, part, depth);
                }
            }
            ExprKind::Infer => {}
            _ => drop(self.tell(facts, Use::Leaves(lhs))),
        }
    }

    fn stored(&mut self, facts: &BodyFacts<'m>, value: ExprId, of: ExprId, depth: u8) {
        let ExprKind::Struct { fields, .. } = facts.file.expr(of).kind else {
            return;
        };
        let fields = facts.file.list(fields).iter();
        let names: Vec<Name> = fields
            .filter(|field| field.value == value)
            .map(|field| field.name)
            .collect();
        for name in names {
            self.field(facts, of, facts.ty(of), name, depth);
        }
    }

    /// Follows a field of a type of the workspace, in the type's crate.
    fn field(&mut self, facts: &BodyFacts<'m>, at: ExprId, of: Type<'m>, name: Name, depth: u8) {
        let def = of.def().filter(|&def| self.model.program.is_workspace(def));
        let (Some(def), true) = (def, depth < DEPTH) else {
            self.tell(facts, Use::Leaves(at));
            return;
        };
        let model = self.model;
        let krate = model.program.crate_of(def);
        let readers: Vec<(&BodyInfo, Vec<ExprId>, Vec<PatId>)> = model
            .bodies
            .par_iter()
            .with_min_len(64)
            .filter(|body| {
                model.program.crate_of(body.owner) == krate && mentions_field(model, body, name)
            })
            .filter_map(|body| {
                let facts = BodyFacts::of(model, body);
                let exprs = facts.reads_of_field(def, name);
                let pats = facts.patterns_of_field(def, name);
                (!exprs.is_empty() || !pats.is_empty()).then_some((body, exprs, pats))
            })
            .collect();
        for (body, exprs, pats) in readers {
            let facts = BodyFacts::of(model, body);
            for expr in exprs {
                self.climb(&facts, expr, depth + 1);
            }
            for pat in pats {
                self.bind(&facts, pat, depth + 1);
            }
        }
    }

    fn method(&mut self, facts: &BodyFacts<'m>, call: ExprId, depth: u8) -> Option<ExprId> {
        let next = self.tell(facts, Use::Method(call));
        if next == Next::Stop {
            return None;
        }
        if let Callee::Function(def) = facts.callee(call)
            && self.enter(def, None, depth)
        {
            return Some(call);
        }
        let method = facts.file.method_call(call)?;
        if let Some(conversion) = self.conversion(facts, call, method.receiver)
            && self.enter(conversion, Some(0), depth)
        {
            return Some(call);
        }
        for &arg in method.args {
            if let ExprKind::Closure(closure) = facts.file.expr(arg).kind {
                let params = facts.file.closures[closure].params;
                for &param in facts.file.list(params) {
                    self.bind(facts, param, depth);
                }
            } else if let Some(def) = facts.value_def(arg) {
                // `.and_then(Self::try_from)`
                let position = (!self.has_self(def)).then_some(0);
                self.enter(def, position, depth);
            }
        }
        Some(call)
    }

    fn argument(
        &mut self,
        facts: &BodyFacts<'m>,
        arg: ExprId,
        call: ExprId,
        depth: u8,
    ) -> Option<ExprId> {
        let file = facts.file;
        let (args, is_method) = match file.expr(call).kind {
            ExprKind::Call { args, .. } => (file.list(args), false),
            _ => (file.method_call(call)?.args, true),
        };
        let position = args.iter().position(|&other| other == arg)?;
        let carried = Some(call);
        match facts.callee(call) {
            Callee::Function(def) => {
                let kind = self.model.program.def(def).kind;
                if matches!(kind, DefKind::Struct | DefKind::Variant(_)) {
                    let name = Name::new(&position.to_string());
                    self.field(facts, call, facts.ty(call), name, depth);
                    return carried;
                }
                let has_self = self.has_self(def);
                let entered = match (has_self, is_method, position) {
                    (true, false, 0) => self.enter(def, None, depth),
                    (true, false, _) => self.enter(def, Some(position - 1), depth),
                    _ => self.enter(def, Some(position), depth),
                };
                if !entered && self.tell(facts, Use::Argument(call, arg)) != Next::Follow {
                    return None;
                }
                carried
            }
            Callee::Api(api) if is_wrapper(api.path().as_str()) => carried,
            Callee::Api(_) | Callee::Unknown => {
                if let Some(closure) = local_closure(facts, call) {
                    let params = file.list(file.closures[closure].params);
                    if let Some(&param) = params.get(position) {
                        self.bind(facts, param, depth);
                        return carried;
                    }
                }
                let next = self.tell(facts, Use::Argument(call, arg));
                carried.filter(|_| next == Next::Follow)
            }
        }
    }

    /// The function of the workspace by which `.into()` makes a value of one of its types.
    fn conversion(&self, facts: &BodyFacts<'m>, call: ExprId, from: ExprId) -> Option<DefId> {
        let api = facts.callee(call).api()?;
        if api.path().as_str() != "std::convert::Into::into" {
            return None;
        }
        let made = facts.ty(call).workspace_def()?;
        let (model, source) = (self.model, facts.ty(from).path()?);
        let program = &model.program;
        let makes_it = |def: DefId| {
            let path = program.implemented_method(def);
            let signature = program.signature(def);
            path.is_some_and(|path| path.as_str() == "std::convert::From::from")
                && signature.is_some_and(|signature| {
                    let of = |ty| Type::new(program, ty);
                    of(signature.result).workspace_def() == Some(made)
                        && matches!(signature.params[..], [param] if of(param).path() == Some(source))
                })
        };
        let owners = model.bodies.iter().map(|body| body.owner);
        owners.into_iter().find(|&def| makes_it(def))
    }

    fn has_self(&self, def: DefId) -> bool {
        let function = self.model.program.function(def);
        function.is_some_and(|function| function.self_param.is_some())
    }

    /// Follows a parameter (`None`: `self`) of a function of the workspace; whether there is a body.
    fn enter(&mut self, def: DefId, param: Option<usize>, depth: u8) -> bool {
        if depth >= DEPTH {
            return false;
        }
        let model = self.model;
        let Some(body) = model.body_of(def) else {
            return false;
        };
        let facts = BodyFacts::of(model, body);
        match param {
            Some(position) => {
                let params = body.hir(model).params;
                let Some(&pat) = facts.file.list(params).get(position) else {
                    return false;
                };
                if is_unused(&facts, pat) {
                    self.tell(&facts, Use::Leaves(body.hir(model).root));
                }
                self.bind(&facts, pat, depth + 1);
            }
            None => {
                for path in facts.uses_of_self() {
                    self.climb(&facts, path, depth + 1);
                }
            }
        }
        true
    }

    /// Follows what a body gives to the calls of its function.
    fn returned(&mut self, facts: &BodyFacts<'m>, at: ExprId, depth: u8) {
        let model = self.model;
        let callers = model.callers(facts.owner());
        if callers.is_empty() && is_sealed(facts, at) {
            return;
        }
        if callers.is_empty() || depth >= DEPTH {
            self.tell(facts, Use::Leaves(at));
            return;
        }
        for &(body, call) in callers {
            let facts = BodyFacts::of(model, model.body(body));
            self.climb(&facts, call, depth + 1);
        }
    }
}

/// Whether a value is one of a struct of the workspace without public fields, whose users get at what it
/// holds by its methods alone: these were followed where it was stored.
fn is_sealed(facts: &BodyFacts<'_>, at: ExprId) -> bool {
    let mut ty = facts.ty(at);
    while ty.is("std::result::Result") || ty.is("std::option::Option") {
        let Some(inner) = ty.arg() else { return false };
        ty = inner;
    }
    let program = &facts.model().program;
    ty.def().is_some_and(|def| {
        program.is_workspace(def)
            && program.hir_fields(def).is_some_and(|(fields, _)| {
                let mut fields = program.file_of(def).list(fields).iter();
                fields.all(|field| field.visibility == Visibility::Inherited)
            })
    })
}

/// Whether a parameter is a name that the function does not use.
fn is_unused(facts: &BodyFacts<'_>, pat: PatId) -> bool {
    match facts.file.pat(pat).kind {
        PatKind::Binding { .. } => facts.uses_of(pat).next().is_none(),
        PatKind::Typed(inner, _) => is_unused(facts, inner),
        PatKind::Wild => true,
        _ => false,
    }
}

/// Whether a value of the type may hold another one that matters: not plain data.
fn may_carry(ty: Type<'_>) -> bool {
    if ty.is_unknown() {
        return true;
    }
    if ty.is_unit() || ty.primitive().is_some() || ty.element().is_some() {
        return false;
    }
    if let Some(output) = ty.future_output() {
        return may_carry(output);
    }
    if let Some(parts) = ty.peeled().tuple() {
        return parts.into_iter().any(may_carry);
    }
    let Some(path) = ty.path() else {
        return true;
    };
    match path.as_str() {
        "std::result::Result" | "std::option::Option" => ty.arg().is_none_or(may_carry),
        "std::string::String" | "std::time::Duration" | "std::io::Error" => false,
        path => !path.starts_with("std::net::Socket") && !path.starts_with("std::net::Ip"),
    }
}

/// Calls whose result is the argument in other clothes, and whose use is none.
fn is_wrapper(path: &str) -> bool {
    matches!(
        path,
        "std::option::Option::Some"
            | "std::result::Result::Ok"
            | "std::boxed::Box::new"
            | "std::boxed::Box::pin"
            | "std::sync::Arc::new"
            | "std::rc::Rc::new"
            | "std::sync::Mutex::new"
            | "tokio::sync::Mutex::new"
            | "std::convert::From::from"
            | "std::cell::RefCell::new"
    )
}

fn is_call(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    matches!(
        facts.file.expr(expr).kind,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. }
    )
}

/// The closure that a call of a variable of this body calls.
fn local_closure(
    facts: &BodyFacts<'_>,
    call: ExprId,
) -> Option<crate::syntax::hir::Id<crate::syntax::hir::Closure>> {
    let expr = facts.called_closure(call)?;
    match facts.file.expr(expr).kind {
        ExprKind::Closure(closure) => Some(closure),
        _ => None,
    }
}

/// The loop (or labelled block) that a `break` leaves.
fn broken_loop(facts: &BodyFacts<'_>, from: ExprId, label: Option<Name>) -> Option<ExprId> {
    let mut around = facts.parent(from);
    while let Some(expr) = around {
        let own = match facts.file.expr(expr).kind {
            ExprKind::Loop { body } | ExprKind::While { body, .. } | ExprKind::For { body, .. } => {
                facts.file.block(body).map(|block| block.label)
            }
            ExprKind::Block(block) => {
                let block = facts.file.blocks[block];
                if matches!(block.kind, BlockKind::Async { .. }) {
                    return None;
                }
                Some(block.label).filter(|own| own.is_some() && *own == label)
            }
            ExprKind::Closure(_) => return None,
            _ => None,
        };
        if own.is_some_and(|own| label.is_none() || own == label) {
            return Some(expr);
        }
        around = facts.parent(expr);
    }
    None
}

/// The patterns directly inside another one.
pub(super) fn parts_of(facts: &BodyFacts<'_>, pat: PatId) -> Vec<PatId> {
    let file = facts.file;
    match file.pat(pat).kind {
        PatKind::Tuple(parts)
        | PatKind::TupleStruct(_, parts)
        | PatKind::Slice(parts)
        | PatKind::Or(parts) => file.list(parts).to_vec(),
        PatKind::Struct { fields, .. } => file.list(fields).iter().map(|field| field.pat).collect(),
        PatKind::Reference(part) | PatKind::Typed(part, _) => vec![part],
        _ => Vec::new(),
    }
}
