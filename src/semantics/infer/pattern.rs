//! Patterns: what each binding is, with default binding modes.

use super::Infer;
use super::result::ValueResolution;
use crate::semantics::defs::{DefKind, Namespace, Resolution};
use crate::semantics::types::{Ty, TyKind, TyList};
use crate::syntax::hir::{PatId, PatKind, PathId};
use crate::text::Name;

/// How a binding takes what it matches.
#[derive(Clone, Copy)]
enum Mode {
    Move,
    Ref(bool),
}

impl Infer<'_> {
    /// Binds the names of a pattern that is matched with a value of type `ty`.
    pub(super) fn bind(&mut self, pat: PatId, ty: Ty) {
        self.bind_mode(pat, ty, Mode::Move);
    }

    fn bind_mode(&mut self, pat: PatId, ty: Ty, mode: Mode) {
        let program = self.program;
        let mut ty = self.normalize(ty);
        let mut mode = mode;
        let kind = self.file.pat(pat).kind;
        let looks_through = matches!(
            kind,
            PatKind::Tuple(_)
                | PatKind::TupleStruct(..)
                | PatKind::Struct { .. }
                | PatKind::Slice(_)
        );
        if looks_through {
            while let TyKind::Ref(inner, mutable) = program.types.kind(ty) {
                mode = match mode {
                    Mode::Ref(false) => Mode::Ref(false),
                    _ => Mode::Ref(*mutable),
                };
                ty = self.normalize(*inner);
            }
        }
        self.set_pat(pat, ty);
        match kind {
            PatKind::Binding {
                name,
                by_ref,
                mutable,
                sub,
            } => {
                if sub.is_none() && !by_ref && self.names_constant(name) {
                    return;
                }
                let bound = match mode {
                    Mode::Move if by_ref => program.types.reference(ty, mutable),
                    Mode::Move => ty,
                    Mode::Ref(mutable) => program.types.reference(ty, mutable),
                };
                self.set_pat(pat, bound);
                self.locals.push((name, pat));
                if let Some(sub) = sub {
                    self.bind_mode(sub, ty, mode);
                }
            }
            PatKind::Tuple(parts) => self.bind_tuple(self.file.list(parts), ty, mode),
            PatKind::TupleStruct(path, parts) => {
                let fields = self.matched_fields(path, ty);
                self.bind_positions(self.file.list(parts), &fields, mode);
            }
            PatKind::Struct { path, fields } => {
                let (args, def) = self.matched_struct(path, ty);
                let declared = def.map(|def| program.fields(def));
                for field in self.file.list(fields) {
                    let found = declared
                        .iter()
                        .flat_map(|fields| fields.iter())
                        .find(|declared| declared.name == field.name);
                    let ty = match found {
                        Some(found) => program.types.substitute(found.ty, &args),
                        None => Ty::UNKNOWN,
                    };
                    self.bind_mode(field.pat, ty, mode);
                }
            }
            PatKind::Slice(parts) => {
                let element = match program.types.kind(ty) {
                    TyKind::Slice(element) | TyKind::Array(element, _) => *element,
                    _ => Ty::UNKNOWN,
                };
                let rest = program.types.intern(TyKind::Slice(element));
                for &part in self.file.list(parts) {
                    let is_rest = match self.file.pat(part).kind {
                        PatKind::Binding { sub: Some(sub), .. } => {
                            matches!(self.file.pat(sub).kind, PatKind::Rest)
                        }
                        _ => false,
                    };
                    self.bind_mode(part, if is_rest { rest } else { element }, mode);
                }
            }
            PatKind::Reference(inner) => {
                let target = match program.types.kind(ty) {
                    TyKind::Ref(target, _) => *target,
                    _ if self.is_open(ty) => {
                        let target = self.fresh();
                        let reference = program.types.reference(target, false);
                        self.unify(ty, reference);
                        target
                    }
                    _ => Ty::UNKNOWN,
                };
                self.bind_mode(inner, target, Mode::Move);
            }
            PatKind::Or(parts) => {
                for &part in self.file.list(parts) {
                    self.bind_mode(part, ty, mode);
                }
            }
            PatKind::Typed(inner, written) => {
                let written = self.written(written);
                self.coerce(ty, written);
                self.unify(ty, written);
                self.bind_mode(inner, written, mode);
                let bound = self.pat_type(inner);
                self.set_pat(pat, bound);
            }
            PatKind::Expr(expr) => {
                let value = self.expr(expr, ty);
                self.match_literals(ty, value);
            }
            PatKind::Range(start, end) => {
                for end in [start, end].into_iter().flatten() {
                    let value = self.expr(end, ty);
                    self.match_literals(ty, value);
                }
            }
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Macro(_)
            | PatKind::Opaque => {}
        }
    }

    /// Whether a plain name in a pattern is a constant or a unit variant rather than a binding.
    fn names_constant(&self, name: Name) -> bool {
        if !name
            .as_str()
            .starts_with(|first: char| first.is_uppercase())
        {
            return false;
        }
        match self
            .program
            .defs
            .resolve_name(self.module, name, Namespace::Values)
        {
            Resolution::Def(def) => matches!(
                self.program.def(def).kind,
                DefKind::Const | DefKind::Static | DefKind::Struct | DefKind::Variant(_)
            ),
            Resolution::Unread(_) => true,
            _ => false,
        }
    }

    fn bind_tuple(&mut self, parts: &[PatId], ty: Ty, mode: Mode) {
        let types: TyList = match self.program.types.kind(ty) {
            TyKind::Tuple(types) => types.clone(),
            _ if self.is_open(ty) && !self.has_rest(parts) => {
                let fresh: TyList = parts.iter().map(|_| self.fresh()).collect();
                let tuple = self.program.types.intern(TyKind::Tuple(fresh.clone()));
                self.unify(ty, tuple);
                fresh
            }
            _ => TyList::new(),
        };
        self.bind_positions(parts, &types, mode);
    }

    fn has_rest(&self, parts: &[PatId]) -> bool {
        parts
            .iter()
            .any(|&part| matches!(self.file.pat(part).kind, PatKind::Rest))
    }

    fn bind_positions(&mut self, parts: &[PatId], types: &[Ty], mode: Mode) {
        let mut behind_rest = false;
        for (position, &part) in parts.iter().enumerate() {
            if matches!(self.file.pat(part).kind, PatKind::Rest) {
                behind_rest = true;
                continue;
            }
            let index = if behind_rest {
                (types.len() + position).checked_sub(parts.len())
            } else {
                Some(position)
            };
            let ty = index.and_then(|index| types.get(index)).copied();
            self.bind_mode(part, ty.unwrap_or(Ty::UNKNOWN), mode);
        }
    }

    /// The types of the positional fields of the struct or variant that a pattern names.
    fn matched_fields(&mut self, path: PathId, ty: Ty) -> TyList {
        let (args, def) = self.matched_struct(path, ty);
        let Some(def) = def else {
            return TyList::new();
        };
        let fields = self.program.fields(def);
        fields
            .iter()
            .map(|field| self.program.types.substitute(field.ty, &args))
            .collect()
    }

    fn matched_struct(
        &mut self,
        path: PathId,
        ty: Ty,
    ) -> (TyList, Option<crate::semantics::defs::DefId>) {
        let program = self.program;
        let written = self.file.path(path);
        let found = program
            .defs
            .resolve_path(self.module, self.file, written, Namespace::Values);
        let (named, def) = match found.resolution {
            Resolution::Def(def)
                if found.remaining == 0 && matches!(program.def(def).kind, DefKind::Variant(_)) =>
            {
                let segments = self.file.list(written.segments);
                (self.variant_type(def, segments), Some(def))
            }
            _ => self.struct_path(path),
        };
        self.unify(named, ty);
        let args = match program.types.kind(self.shallow(named)) {
            TyKind::Adt(_, args) => args.clone(),
            _ => TyList::new(),
        };
        (args, def)
    }

    /// The local that a name means here.
    pub(super) fn local(&self, name: Name) -> Option<PatId> {
        self.locals
            .iter()
            .rev()
            .find(|(known, _)| *known == name)
            .map(|&(_, pat)| pat)
    }

    pub(super) fn path_of(&self, expr: crate::syntax::hir::ExprId) -> Option<ValueResolution> {
        self.paths
            .iter()
            .rev()
            .find(|(known, _)| *known == expr)
            .map(|&(_, resolution)| resolution)
    }
}
