//! Expressions and statements.

use smallvec::SmallVec;

use super::unify::VariableKind;
use super::{Infer, LoopFrame};
use crate::semantics::defs::{DefId, DefKind, Namespace, Resolution};
use crate::semantics::types::{Primitive, TraitId, TraitRef, Ty, TyKind, TyList};
use crate::syntax::hir::{
    BlockKind, ExprId, ExprKind, FieldInit, List, Literal, MatchArm, PathId, Statement,
};
use crate::text::{Name, known};

impl Infer<'_> {
    /// Infers an expression and lets its value flow to a place of type `expected`.
    pub(super) fn check(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let ty = self.expr(expr, expected);
        self.coerce(ty, expected);
        ty
    }

    /// Infers an expression; `expected` is a hint.
    pub(super) fn expr(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let ty = self.expr_kind(expr, expected);
        self.set_expr(expr, ty);
        ty
    }

    fn expr_kind(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let program = self.program;
        let types = &program.types;
        match self.file.expr(expr).kind {
            ExprKind::Literal(literal) => self.literal(literal),
            ExprKind::Path(path) => self.value_path(expr, path),
            ExprKind::Call { callee, args } => self.call(expr, callee, args, expected),
            ExprKind::MethodCall { .. } => self.method_call(expr, expected),
            ExprKind::Macro(call) => self.macro_call(call, expected),
            ExprKind::Field { base, name } => self.field(base, name),
            ExprKind::Index { base, index } => self.index(base, index),
            ExprKind::Unary { op, operand } => self.unary(op, operand, expected),
            ExprKind::Reference {
                operand,
                mutable,
                raw,
            } => {
                let inner = match types.kind(self.shallow(expected)) {
                    TyKind::Ref(inner, _) => *inner,
                    _ => Ty::UNKNOWN,
                };
                let ty = self.expr(operand, inner);
                if raw {
                    types.intern(TyKind::Pointer(ty, mutable))
                } else {
                    types.reference(ty, mutable)
                }
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(expr, op, lhs, rhs),
            ExprKind::Assign { lhs, rhs } => {
                let place = self.expr(lhs, Ty::UNKNOWN);
                self.check(rhs, place);
                Ty::UNIT
            }
            ExprKind::CompoundAssign { lhs, rhs, .. } => {
                let place = self.expr(lhs, Ty::UNKNOWN);
                let value = self.expr(rhs, Ty::UNKNOWN);
                self.match_literals(place, value);
                Ty::UNIT
            }
            ExprKind::Cast { operand, ty } => {
                self.expr(operand, Ty::UNKNOWN);
                self.written(ty)
            }
            ExprKind::Tuple(parts) => self.tuple(parts, expected),
            ExprKind::Array(elements) => self.array(elements, expected),
            ExprKind::Repeat { value, len } => {
                let element = self.expr(value, self.element_hint(expected));
                self.check(len, Ty::primitive(Primitive::Usize));
                let count = self.constant(len);
                types.intern(TyKind::Array(element, count))
            }
            ExprKind::Struct { path, fields } => self.struct_literal(path, fields),
            ExprKind::Block(block) => match self.file.blocks[block].kind {
                BlockKind::Async { .. } => self.async_block(expr, expected),
                _ => self.block(expr, expected),
            },
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } => self.conditional(condition, then_branch, else_branch, expected),
            ExprKind::Let { pat, value } => {
                let ty = self.expr(value, Ty::UNKNOWN);
                self.bind(pat, ty);
                Ty::BOOL
            }
            ExprKind::Match { scrutinee, arms } => self.match_expr(scrutinee, arms, expected),
            ExprKind::While { condition, body } => {
                let mark = self.locals.len();
                self.check(condition, Ty::BOOL);
                self.loop_body(body);
                self.locals.truncate(mark);
                Ty::UNIT
            }
            ExprKind::Loop { body } => {
                let frame = self.loop_body(body);
                if frame.breaks {
                    frame.result
                } else {
                    Ty::NEVER
                }
            }
            ExprKind::For {
                pat,
                iterable,
                body,
            } => {
                let ty = self.expr(iterable, Ty::UNKNOWN);
                let item = self.item_of(ty);
                let mark = self.locals.len();
                self.bind(pat, item);
                self.loop_body(body);
                self.locals.truncate(mark);
                Ty::UNIT
            }
            ExprKind::Break { label, value } => {
                self.break_with(label, value);
                Ty::NEVER
            }
            ExprKind::Continue { .. } => Ty::NEVER,
            ExprKind::Return(value) => {
                let result = self.frames.last().map_or(Ty::UNKNOWN, |frame| frame.result);
                let result = self.hide_opaque(result);
                if let Some(value) = value {
                    self.check(value, result);
                }
                Ty::NEVER
            }
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(value, Ty::UNKNOWN);
                }
                Ty::UNIT
            }
            ExprKind::Closure(_) => self.closure_alone(expr, expected),
            ExprKind::Await(operand) => {
                self.awaited_now = Some(operand);
                let ty = self.expr(operand, Ty::UNKNOWN);
                self.awaited(ty)
            }
            ExprKind::Try(operand) => {
                self.note_answer(operand);
                let ty = self.expr(operand, Ty::UNKNOWN);
                self.tried(ty)
            }
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => self.range(start, end, inclusive),
            ExprKind::Infer => self.fresh(),
            ExprKind::Opaque => Ty::UNKNOWN,
        }
    }

    fn closure_alone(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let list = match self.program.types.kind(self.shallow(expected)) {
            TyKind::FnPointer(list) => Some(list.clone()),
            _ => None,
        };
        match list.as_deref().and_then(<[Ty]>::split_last) {
            Some((&output, inputs)) => self.closure(expr, inputs, output),
            None => self.closure(expr, &[], Ty::UNKNOWN),
        }
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        let types = &self.program.types;
        match literal {
            Literal::Int(Some(suffix)) | Literal::Float(Some(suffix)) => {
                Primitive::from_name(suffix).map_or(Ty::UNKNOWN, Ty::primitive)
            }
            Literal::Int(None) => self.variables.fresh_of(VariableKind::Integer, types),
            Literal::Float(None) => self.variables.fresh_of(VariableKind::Float, types),
            Literal::Str => types.reference(Ty::STR, false),
            Literal::ByteStr => {
                let bytes = types.intern(TyKind::Array(Ty::primitive(Primitive::U8), None));
                types.reference(bytes, false)
            }
            Literal::CStr => Ty::UNKNOWN,
            Literal::Char => Ty::CHAR,
            Literal::Byte => Ty::primitive(Primitive::U8),
            Literal::Bool(_) => Ty::BOOL,
        }
    }

    /// A block's statements and tail; also the body of an `async` block.
    pub(super) fn block(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let Some(block) = self.file.block(expr) else {
            return self.expr(expr, expected);
        };
        let module = self.module;
        if block.has_items
            && let Some(&inner) = self.program.defs.block_modules.get(&(module, expr))
        {
            self.module = inner;
        }
        let mark = self.locals.len();
        let labelled = block.label.filter(|_| !self.is_loop_body(expr));
        if let Some(label) = labelled {
            let result = self.fresh();
            self.loops.push(LoopFrame {
                label: Some(label),
                result,
                breaks: false,
            });
        }
        let mut diverges = false;
        for statement in self.file.list(block.statements) {
            diverges |= self.statement(statement);
        }
        let mut ty = match block.tail {
            Some(tail) => self.check(tail, expected),
            None if diverges => Ty::NEVER,
            None => Ty::UNIT,
        };
        if labelled.is_some()
            && let Some(frame) = self.loops.pop()
            && frame.breaks
        {
            self.coerce(ty, frame.result);
            ty = frame.result;
        }
        self.locals.truncate(mark);
        self.module = module;
        self.set_expr(expr, ty);
        ty
    }

    /// Loops push their frame themselves; their bodies carry the label.
    fn is_loop_body(&self, block: ExprId) -> bool {
        self.loop_body_now == Some(block)
    }

    fn statement(&mut self, statement: &Statement) -> bool {
        match *statement {
            Statement::Let {
                pat,
                ty,
                init,
                else_branch,
            } => {
                let written = match ty {
                    Some(ty) => self.written(ty),
                    None => Ty::UNKNOWN,
                };
                let mut diverges = false;
                let value = match init {
                    Some(init) => {
                        let value = self.check(init, written);
                        diverges = self.shallow(value) == Ty::NEVER;
                        value
                    }
                    None if ty.is_none() => self.fresh(),
                    None => written,
                };
                if let Some(else_branch) = else_branch {
                    self.expr(else_branch, Ty::UNKNOWN);
                }
                self.bind(pat, if ty.is_some() { written } else { value });
                diverges
            }
            Statement::Expr(expr) => {
                let ty = self.expr(expr, Ty::UNKNOWN);
                self.shallow(ty) == Ty::NEVER
            }
            Statement::Item(_) => false,
        }
    }

    fn loop_body(&mut self, body: ExprId) -> LoopFrame {
        let label = self.file.block(body).and_then(|block| block.label);
        let result = self.fresh();
        self.loops.push(LoopFrame {
            label,
            result,
            breaks: false,
        });
        let outer = self.loop_body_now.replace(body);
        self.expr(body, Ty::UNKNOWN);
        self.loop_body_now = outer;
        self.loops.pop().unwrap_or(LoopFrame {
            label: None,
            result: Ty::UNKNOWN,
            breaks: false,
        })
    }

    fn break_with(&mut self, label: Option<Name>, value: Option<ExprId>) {
        let position = match label {
            Some(_) => self.loops.iter().rposition(|frame| frame.label == label),
            None => self.loops.len().checked_sub(1),
        };
        let result = position.and_then(|position| {
            let frame = self.loops.get_mut(position)?;
            frame.breaks = true;
            Some(frame.result)
        });
        match (value, result) {
            (Some(value), Some(result)) => {
                self.check(value, result);
            }
            (Some(value), None) => {
                self.expr(value, Ty::UNKNOWN);
            }
            (None, Some(result)) => {
                self.unify(result, Ty::UNIT);
            }
            (None, None) => {}
        }
    }

    fn tuple(&mut self, parts: List<ExprId>, expected: Ty) -> Ty {
        let hints: TyList = match self.program.types.kind(self.shallow(expected)) {
            TyKind::Tuple(hints) => hints.clone(),
            _ => TyList::new(),
        };
        let mut list = TyList::new();
        for (position, &part) in self.file.list(parts).iter().enumerate() {
            let hint = hints.get(position).copied().unwrap_or(Ty::UNKNOWN);
            let ty = self.expr(part, hint);
            self.coerce(ty, hint);
            list.push(ty);
        }
        self.program.types.intern(TyKind::Tuple(list))
    }

    fn element_hint(&self, expected: Ty) -> Ty {
        match self.program.types.kind(self.shallow(expected)) {
            TyKind::Array(element, _) | TyKind::Slice(element) => *element,
            _ => Ty::UNKNOWN,
        }
    }

    fn array(&mut self, elements: List<ExprId>, expected: Ty) -> Ty {
        let elements = self.file.list(elements);
        let hint = self.element_hint(expected);
        let element = self.join_all(elements, hint);
        let len = u64::try_from(elements.len()).ok();
        self.program.types.intern(TyKind::Array(element, len))
    }

    /// The common type of several values.
    pub(super) fn join_all(&mut self, values: &[ExprId], hint: Ty) -> Ty {
        let result = if hint.is_unknown() {
            self.fresh()
        } else {
            hint
        };
        for &value in values {
            let ty = self.expr(value, result);
            self.coerce(ty, result);
        }
        result
    }

    fn struct_literal(&mut self, path: PathId, fields: List<FieldInit>) -> Ty {
        let (ty, def) = self.struct_path(path);
        let program = self.program;
        let args: TyList = match program.types.kind(self.shallow(ty)) {
            TyKind::Adt(_, args) => args.clone(),
            _ => TyList::new(),
        };
        let declared = def.map(|def| program.fields(def));
        for field in self.file.list(fields) {
            if field.name == known::EMPTY {
                self.check(field.value, ty);
                continue;
            }
            let found = declared
                .iter()
                .flat_map(|fields| fields.iter())
                .find(|declared| declared.name == field.name);
            match found {
                Some(found) => {
                    let expected = program.types.substitute(found.ty, &args);
                    let expected = self.normalize(expected);
                    self.check(field.value, expected);
                }
                None => {
                    self.expr(field.value, Ty::UNKNOWN);
                }
            }
        }
        ty
    }

    /// The type that a struct literal or pattern names, and the definition that has its fields.
    pub(super) fn struct_path(&mut self, path: PathId) -> (Ty, Option<DefId>) {
        let program = self.program;
        let written = self.file.path(path);
        let segments = self.file.list(written.segments);
        if let [first, rest @ ..] = segments
            && first.name == known::SELF_TYPE
        {
            let this = self.scope().self_ty().unwrap_or(Ty::UNKNOWN);
            let this = self.normalize(this);
            let adt = match program.types.kind(this) {
                TyKind::Adt(adt, _) => Some(*adt),
                _ => None,
            };
            let def = match rest {
                [] => adt,
                [variant] => adt.and_then(|adt| program.member(adt, variant.name)),
                _ => None,
            };
            return (this, def);
        }
        let found = program
            .defs
            .resolve_path(self.module, self.file, written, Namespace::Types);
        if let Resolution::Def(def) = found.resolution {
            match (program.def(def).kind, found.remaining) {
                (DefKind::Variant(_), 0) => {
                    let ty = self.variant_type(def, segments);
                    return (ty, Some(def));
                }
                (DefKind::Struct | DefKind::Union | DefKind::TypeAlias, 0) => {
                    let ty = self.path_type(path);
                    let def = match program.types.kind(self.shallow(ty)) {
                        TyKind::Adt(adt, _) => Some(*adt),
                        _ => None,
                    };
                    return (ty, def);
                }
                (DefKind::TypeAlias, 1) => {
                    let ty = self.alias_prefix(def);
                    if let (TyKind::Adt(adt, _), Some(last)) =
                        (program.types.kind(self.shallow(ty)), segments.last())
                    {
                        return (ty, program.member(*adt, last.name));
                    }
                }
                _ => {}
            }
        }
        (self.path_type(path), None)
    }

    fn conditional(
        &mut self,
        condition: ExprId,
        then_branch: ExprId,
        else_branch: Option<ExprId>,
        expected: Ty,
    ) -> Ty {
        let mark = self.locals.len();
        self.check(condition, Ty::BOOL);
        let Some(else_branch) = else_branch else {
            self.expr(then_branch, Ty::UNIT);
            self.locals.truncate(mark);
            return Ty::UNIT;
        };
        let result = self.join_place(expected);
        let then_type = self.expr(then_branch, result);
        self.coerce(then_type, result);
        self.locals.truncate(mark);
        let else_type = self.expr(else_branch, result);
        self.coerce(else_type, result);
        if self.shallow(then_type) == Ty::NEVER && self.shallow(else_type) == Ty::NEVER {
            return Ty::NEVER;
        }
        result
    }

    fn join_place(&mut self, expected: Ty) -> Ty {
        let expected = self.shallow(expected);
        if expected.is_unknown() {
            self.fresh()
        } else {
            expected
        }
    }

    fn match_expr(&mut self, scrutinee: ExprId, arms: List<MatchArm>, expected: Ty) -> Ty {
        let matched = self.expr(scrutinee, Ty::UNKNOWN);
        let matched = self.normalize(matched);
        let result = self.join_place(expected);
        let mut all_diverge = true;
        for arm in self.file.list(arms) {
            let mark = self.locals.len();
            self.bind(arm.pat, matched);
            if let Some(guard) = arm.guard {
                self.check(guard, Ty::BOOL);
            }
            let ty = self.expr(arm.body, result);
            self.coerce(ty, result);
            all_diverge &= self.shallow(ty) == Ty::NEVER;
            self.locals.truncate(mark);
        }
        if all_diverge { Ty::NEVER } else { result }
    }

    pub(super) fn trait_of(def: Option<DefId>) -> Option<TraitRef> {
        Some(TraitRef {
            id: TraitId::Def(def?),
            args: TyList::new(),
            bindings: SmallVec::new(),
        })
    }

    /// What a `for` loop over the value binds.
    pub(super) fn item_of(&mut self, ty: Ty) -> Ty {
        let ty = self.settled(ty);
        let Some(trait_ref) = Self::trait_of(self.program.lang.into_iterator) else {
            return Ty::UNKNOWN;
        };
        match self.project(ty, &trait_ref, known::ITEM, 0) {
            Some(item) => self.normalize(item),
            None => Ty::UNKNOWN,
        }
    }

    /// What `value.await` gives.
    pub(super) fn awaited(&mut self, ty: Ty) -> Ty {
        let ty = self.settled(ty);
        let program = self.program;
        let lang = &program.lang;
        if let TyKind::Future(output) = program.types.kind(ty) {
            return self.shallow(*output);
        }
        for def in [lang.into_future, lang.future] {
            if let Some(trait_ref) = Self::trait_of(def)
                && let Some(output) = self.project(ty, &trait_ref, known::OUTPUT, 0)
            {
                return self.normalize(output);
            }
        }
        // Pinned and boxed futures.
        for step in self.autoderef(ty).into_iter().skip(1) {
            if let TyKind::Future(output) = program.types.kind(step) {
                return self.shallow(*output);
            }
            if let Some(trait_ref) = Self::trait_of(lang.future)
                && let Some(output) = self.project(step, &trait_ref, known::OUTPUT, 0)
            {
                return self.normalize(output);
            }
        }
        Ty::UNKNOWN
    }

    /// What `value?` gives.
    pub(super) fn tried(&mut self, ty: Ty) -> Ty {
        let ty = self.settled(ty);
        let lang = &self.program.lang;
        match self.program.types.kind(ty) {
            TyKind::Adt(def, args) if Some(*def) == lang.option || Some(*def) == lang.result => {
                args.first().map_or(Ty::UNKNOWN, |&ty| self.shallow(ty))
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool) -> Ty {
        let bound = self.fresh();
        for end in [start, end].into_iter().flatten() {
            let ty = self.expr(end, bound);
            self.coerce(ty, bound);
        }
        let lang = &self.program.lang;
        let def = match (start, end, inclusive) {
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (None, None, _) => lang.range_full,
        };
        let Some(def) = def else { return Ty::UNKNOWN };
        let args = if start.is_none() && end.is_none() {
            TyList::new()
        } else {
            TyList::from_slice(&[bound])
        };
        self.program.types.intern(TyKind::Adt(def, args))
    }
}
