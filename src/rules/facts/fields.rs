//! Where a body reads a field, itself or a closure.

use super::BodyFacts;
use crate::semantics::defs::DefId;
use crate::semantics::infer::{self, ValueResolution};
use crate::semantics::{BodyInfo, Model};
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind};
use crate::text::Name;

/// Whether a body reads some field of a name, itself or by a pattern: a look at names, before types are
/// asked for.
pub(in crate::rules) fn mentions_field(model: &Model, info: &BodyInfo, field: Name) -> bool {
    let file = model.program.file(info.file);
    let body = &file.bodies[info.body];
    let exprs = file.exprs.as_slice();
    let exprs = exprs.get(body.first_expr.index()..body.end_expr.index());
    let mut exprs = exprs.unwrap_or(&[]).iter();
    let pats = file.pats.as_slice();
    let pats = pats.get(body.first_pat.index()..body.end_pat.index());
    let mut pats = pats.unwrap_or(&[]).iter();
    let is_position = field.as_str().parse::<usize>().is_ok();
    exprs.any(|expr| matches!(expr.kind, ExprKind::Field { name, .. } if name == field))
        || pats.any(|pat| match pat.kind {
            PatKind::Struct { fields, .. } => {
                let mut fields = file.list(fields).iter();
                fields.any(|part| part.name == field)
            }
            PatKind::TupleStruct(..) => is_position,
            _ => false,
        })
}

impl BodyFacts<'_> {
    /// The expressions that name a field of a type.
    pub fn reads_of_field(&self, of: DefId, field: Name) -> Vec<ExprId> {
        let body = &self.file.bodies[self.body];
        (body.first_expr.index()..body.end_expr.index())
            .map(ExprId::from_index)
            .filter(|&expr| match self.file.expr(expr).kind {
                ExprKind::Field { base, name } if name == field => {
                    self.ty(base).owner_of_field(name).def() == Some(of)
                }
                _ => false,
            })
            .collect()
    }

    /// The patterns that take a field out of a type; of an enum, out of any of its variants.
    pub fn patterns_of_field(&self, of: DefId, field: Name) -> Vec<PatId> {
        let body = &self.file.bodies[self.body];
        let mut found = Vec::new();
        for pat in (body.first_pat.index()..body.end_pat.index()).map(PatId::from_index) {
            let part = match self.file.pat(pat).kind {
                PatKind::Struct { fields, .. } => {
                    let mut fields = self.file.list(fields).iter();
                    fields.find(|part| part.name == field).map(|part| part.pat)
                }
                PatKind::TupleStruct(_, parts) => {
                    let position = field.as_str().parse::<usize>().ok();
                    position.and_then(|position| self.file.list(parts).get(position).copied())
                }
                _ => None,
            };
            if let Some(part) = part
                && self.pat_ty(pat).def() == Some(of)
            {
                found.push(part);
            }
        }
        found
    }

    /// As [`Self::patterns_of_field`], of the struct at a path, its field written by name.
    pub fn patterns_naming(&self, of: &str, field: &str) -> Vec<PatId> {
        let body = &self.file.bodies[self.body];
        let pats = (body.first_pat.index()..body.end_pat.index()).map(PatId::from_index);
        pats.filter_map(|pat| {
            let PatKind::Struct { fields, .. } = self.file.pat(pat).kind else {
                return None;
            };
            let mut fields = self.file.list(fields).iter();
            let part = fields.find(|part| part.name.as_str() == field)?;
            let path = self.pat_ty(pat).path()?;
            (path.as_str() == of).then_some(part.pat)
        })
        .collect()
    }

    /// The paths that name `self`.
    pub fn uses_of_self(&self) -> Vec<ExprId> {
        let paths = self.info.types.paths().iter();
        paths
            .filter(|(_, meaning)| *meaning == ValueResolution::SelfParam)
            .map(|&(expr, _)| expr)
            .collect()
    }

    /// The last segment of the path that is called or named: `Err` of `Err(…)`.
    pub fn value_or_callee_name(&self, expr: ExprId) -> Option<&'static str> {
        match self.file.expr(expr).kind {
            ExprKind::Call { callee, .. } => self.value_or_callee_name(callee),
            ExprKind::Path(path) => {
                let segments = self.file.list(self.file.path(path).segments);
                segments.last().map(|last| last.name.as_str())
            }
            _ => None,
        }
    }

    /// The closure of this body that a call calls.
    pub fn called_closure(&self, call: ExprId) -> Option<ExprId> {
        match self.info.types.call(call)?.callee {
            infer::Callee::Closure(closure) => Some(closure),
            _ => None,
        }
    }
}
