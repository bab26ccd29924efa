//! The types of one body: forward inference with variables, no backtracking over statements.
//!
//! The code compiles, so the engine never has to reject anything: where two types do not fit it
//! learns nothing. A type that it gives is proved by declarations; the rest is unknown.

mod call;
mod closure;
mod evident;
mod expr;
mod header;
mod macros;
mod method;
mod operator;
mod pattern;
mod project;
mod remembered;
mod result;
mod target;
mod unify;
mod value;

pub use result::{BodyTypes, Call, Callee, ValueResolution};

use super::defs::{DefId, DefKind, ModuleId};
use super::program::Program;
use super::signatures::{Holes, TypeScope};
use super::types::{Predicate, TraitId, Ty, TyKind, TyList};
use crate::syntax::hir::{BodyId, BodyOwner, ExprId, PatId, SourceFile};
use crate::text::{FileId, Name};
use call::PendingCall;
use project::Obligation;
use unify::Variables;

/// The state of inferring one body.
struct Infer<'p> {
    program: &'p Program,
    file_id: FileId,
    file: &'p SourceFile,
    owner: DefId,
    module: ModuleId,
    /// The trait that the item around implements or declares: it is in scope there.
    own_trait: Option<DefId>,
    predicates: &'p [Predicate],
    variables: Variables,
    first_expr: usize,
    first_pat: usize,
    exprs: Vec<Ty>,
    pats: Vec<Ty>,
    locals: Vec<(Name, PatId)>,
    self_ty: Option<Ty>,
    frames: Vec<Frame>,
    loops: Vec<LoopFrame>,
    /// The block that is the body of the loop being entered; its label is the loop's.
    loop_body_now: Option<ExprId>,
    /// The call being entered whose future gives a result, as what is done with it shows.
    answers_now: Option<ExprId>,
    /// The call that is awaited at the place.
    awaited_now: Option<ExprId>,
    paths: Vec<(ExprId, ValueResolution)>,
    calls: Vec<PendingCall>,
    obligations: Vec<Obligation>,
    /// How many comparisons of types are under way that each needed an associated type reduced.
    reducing: usize,
    /// Whether a question about traits was given up since this was last reset: it lay too deep.
    was_cut_off: bool,
}

/// What `return` and `?` leave: a function, closure or async block.
struct Frame {
    result: Ty,
}

struct LoopFrame {
    label: Option<Name>,
    result: Ty,
    breaks: bool,
}

/// Infers the types of a body; `owner` is the definition of its function or constant.
pub fn infer(program: &Program, owner: DefId, body: BodyId) -> BodyTypes {
    let data = &program.file(program.def(owner).file).bodies[body];
    let mut infer = Infer::new(program, owner);
    infer.first_expr = data.first_expr.index();
    infer.first_pat = data.first_pat.index();
    let exprs = data.end_expr.index().saturating_sub(infer.first_expr);
    infer.exprs = vec![Ty::UNKNOWN; exprs];
    let pats = data.end_pat.index().saturating_sub(infer.first_pat);
    infer.pats = vec![Ty::UNKNOWN; pats];
    match data.owner {
        BodyOwner::Function(_) => infer.function_body(body),
        BodyOwner::Constant(_) => infer.constant_body(data.root),
        BodyOwner::CompileTime(_) | BodyOwner::MacroItem(_) => {
            infer.frames.push(Frame {
                result: Ty::UNKNOWN,
            });
            infer.expr(data.root, Ty::UNKNOWN);
        }
    }
    infer.finish()
}

/// The function that runs where a function with these arguments is called, and its own arguments:
/// for a trait's method that of the impl, or the trait's where the impl leaves it out. `None` where
/// that is not known.
pub(super) fn run_by(program: &Program, def: DefId, args: &[Ty]) -> Option<(DefId, TyList)> {
    let mut infer = Infer::new(program, def);
    let args = args.iter().map(|&arg| {
        if program.types.has_projection(arg) {
            infer.normalize(arg)
        } else {
            arg
        }
    });
    let args: TyList = args.collect();
    let container = program.container(def);
    if container.is_some_and(|of| program.def(of).kind == DefKind::Trait) {
        infer.run_by(def, &args)
    } else {
        Some((def, args))
    }
}

impl Program {
    /// The method that runs where one that a trait without parameters declares is called on a value of
    /// a type.
    pub fn method_on(&self, method: DefId, this: Ty) -> Option<DefId> {
        let is_simple = self.generics_of(method).names.len() == 1;
        is_simple
            .then(|| run_by(self, method, &[this]))
            .flatten()
            .map(|(def, _)| def)
    }
}

impl<'p> Infer<'p> {
    fn new(program: &'p Program, owner: DefId) -> Self {
        let file_id = program.def(owner).file;
        Self {
            program,
            file_id,
            file: program.file(file_id),
            owner,
            module: program.def(owner).module,
            own_trait: own_trait(program, owner),
            predicates: program.predicates_of(owner),
            variables: Variables::default(),
            first_expr: 0,
            first_pat: 0,
            exprs: Vec::new(),
            pats: Vec::new(),
            locals: Vec::new(),
            self_ty: None,
            frames: Vec::new(),
            loops: Vec::new(),
            loop_body_now: None,
            paths: Vec::new(),
            calls: Vec::new(),
            obligations: Vec::new(),
            answers_now: None,
            awaited_now: None,
            reducing: 0,
            was_cut_off: false,
        }
    }
}

/// The trait that the `impl` or `trait` around a function implements or declares.
fn own_trait(program: &Program, owner: DefId) -> Option<DefId> {
    let container = program.container(owner)?;
    if program.def(container).kind == DefKind::Trait {
        return Some(container);
    }
    match program.implemented_trait(container)? {
        TraitId::Def(def) => Some(def),
        TraitId::Unread(_) => None,
    }
}

impl Infer<'_> {
    fn function_body(&mut self, body: BodyId) {
        let data = &self.file.bodies[body];
        let params = self.file.list(data.params);
        let mut result = Ty::UNKNOWN;
        if let Some(signature) = self.program.signature(self.owner) {
            let mut types = signature.params.iter().copied();
            if params.len() + 1 == signature.params.len() {
                self.self_ty = types.next().map(|ty| self.normalize(ty));
            }
            for (&pat, ty) in params.iter().zip(types) {
                let ty = self.normalize(ty);
                self.bind(pat, ty);
            }
            result = match self.program.types.kind(signature.result) {
                TyKind::Future(output) if signature.is_async => *output,
                _ => signature.result,
            };
            result = self.normalize(result);
        } else {
            for &pat in params {
                self.bind(pat, Ty::UNKNOWN);
            }
        }
        self.frames.push(Frame { result });
        let expected = self.hide_opaque(result);
        self.check(data.root, expected);
    }

    /// Inside its function an `impl Trait` result is whatever the body gives.
    fn hide_opaque(&self, ty: Ty) -> Ty {
        match self.program.types.kind(ty) {
            TyKind::Opaque(_) => Ty::UNKNOWN,
            _ => ty,
        }
    }

    fn constant_body(&mut self, root: ExprId) {
        let result = self.program.value_type(self.owner);
        let result = match self.program.types.kind(result) {
            TyKind::Adt(def, args) if Some(*def) == self.program.lang.local_key => {
                args.first().copied().unwrap_or(Ty::UNKNOWN)
            }
            _ => result,
        };
        self.frames.push(Frame { result });
        self.check(root, result);
    }

    fn scope(&self) -> TypeScope<'_> {
        TypeScope {
            program: self.program,
            file: self.file_id,
            module: self.module,
            owner: Some(self.owner),
        }
    }

    /// A type written in the body; `_` and omitted arguments become variables.
    fn written(&mut self, ty: crate::syntax::hir::TypeRefId) -> Ty {
        let scope = TypeScope {
            program: self.program,
            file: self.file_id,
            module: self.module,
            owner: Some(self.owner),
        };
        let mut holes = VariableHoles(&mut self.variables, self.program);
        let ty = scope.lower(ty, &mut holes);
        self.normalize(ty)
    }

    fn set_expr(&mut self, expr: ExprId, ty: Ty) {
        let slot = expr.index().wrapping_sub(self.first_expr);
        if let Some(slot) = self.exprs.get_mut(slot) {
            *slot = ty;
        }
    }

    fn set_pat(&mut self, pat: PatId, ty: Ty) {
        let slot = pat.index().wrapping_sub(self.first_pat);
        if let Some(slot) = self.pats.get_mut(slot) {
            *slot = ty;
        }
    }

    fn pat_type(&self, pat: PatId) -> Ty {
        let slot = pat.index().wrapping_sub(self.first_pat);
        self.pats.get(slot).copied().unwrap_or(Ty::UNKNOWN)
    }

    fn fresh(&mut self) -> Ty {
        self.variables.fresh(&self.program.types)
    }
}

/// Gives a new variable for every hole.
struct VariableHoles<'a>(&'a mut Variables, &'a Program);

impl Holes for VariableHoles<'_> {
    fn hole(&mut self) -> Ty {
        self.0.fresh(&self.1.types)
    }

    fn infers(&self) -> bool {
        true
    }
}
