//! Branches that run only while a place is empty that they fill: `if self.index.is_none() { … }`.

use smallvec::SmallVec;

use super::{FURTHEST, is_always_reached_from, is_true, paths_of};
use crate::semantics::bodies::BodyInfo;
use crate::semantics::infer::ValueResolution;
use crate::semantics::model::Model;
use crate::syntax::hir::{ExprId, ExprKind, PatId, PatKind, SourceFile, Statement, UnaryOp};
use crate::text::{Name, TextRange};

/// A value that outlives the call: `self` or a static, and the fields on the way to it.
type Place = (ValueResolution, SmallVec<[Name; 2]>);

/// What a body does with a place.
#[derive(Default)]
struct Uses {
    /// Where something is put there, and whether that is `true`.
    fills: Vec<(ExprId, bool)>,
    /// Where it is looked at: the branches that run while it is empty, and the others.
    tests: Vec<Test>,
    /// Closures that run only if it is empty.
    makers: Vec<ExprId>,
}

struct Test {
    /// The branches of which one may run only while the place is empty.
    empty: SmallVec<[ExprId; 2]>,
    /// Whether the place is a flag, which only `true` fills.
    is_flag: bool,
}

impl Model {
    /// The parts of a body that run only while a place is empty that lives on, and that they always fill.
    pub(super) fn parts_that_fill(&self, body: &BodyInfo) -> SmallVec<[TextRange; 2]> {
        let file = body.source(self);
        let mut places: Vec<(Place, Uses)> = Vec::new();
        let root_start = file.range(body.hir(self).root).start;
        let is_param = |root: ValueResolution| matches!(root, ValueResolution::Local(pat) if file.pat(pat).range.end <= root_start);
        // Whether it is known that the value outlives the call: what a parameter leads to does if there is a
        // lock on the way.
        let mut open: Vec<(ExprId, Place, bool)> = Vec::new();
        for &(path, root) in body.types.paths() {
            let lives_on = root == ValueResolution::SelfParam || self.is_static(root);
            if lives_on || is_param(root) {
                open.push((path, (root, SmallVec::new()), lives_on));
            }
        }
        let mut next = 0;
        let most = open.len() + FURTHEST * FURTHEST;
        while let Some((path, mut place, mut lives_on)) = open.get(next).cloned() {
            next += 1;
            let at = outermost(body, file, path, &mut place, &mut lives_on);
            let named = name_of(body, file, at).or_else(|| self.lent_to_closure(body, at));
            if let Some(pat) = named
                && open.len() < most
            {
                let uses = paths_of(body, ValueResolution::Local(pat));
                open.extend(uses.map(|path| (path, place.clone(), lives_on)));
                continue;
            }
            if !lives_on {
                continue;
            }
            let known = places.iter().position(|(known, _)| *known == place);
            let known = known.unwrap_or_else(|| {
                places.push((place, Uses::default()));
                places.len() - 1
            });
            places[known].1.take(body, file, at); // found, or pushed just now
        }
        let parts = places.iter();
        parts.flat_map(|(_, uses)| uses.parts(body, file)).collect()
    }

    /// The parameter by which a closure is lent what a static of the thread holds: `SLOT.with_borrow_mut(|slot| ..)`.
    fn lent_to_closure(&self, body: &BodyInfo, key: ExprId) -> Option<PatId> {
        let file = body.source(self);
        let call = body.frames.parent(key)?;
        let method = file
            .method_call(call)
            .filter(|method| method.receiver == key)?;
        let &[closure] = method.args else { return None };
        let ExprKind::Closure(closure) = file.expr(closure).kind else {
            return None;
        };
        let path = self.callee_path(body.types.call(call)?)?;
        let lends = matches!(
            path.as_str(),
            "std::thread::LocalKey::with" | "std::thread::LocalKey::with_borrow_mut"
        );
        let params = file.list(file.closures[closure].params);
        params.first().copied().filter(|_| lends)
    }
}

/// The expression that still is the place, through fields, references, locks and the methods that only
/// open it.
fn outermost(
    body: &BodyInfo,
    file: &SourceFile,
    path: ExprId,
    place: &mut Place,
    lives_on: &mut bool,
) -> ExprId {
    let mut inner = path;
    for _ in 0..FURTHEST {
        let Some(outer) = body.frames.parent(inner) else {
            break;
        };
        match file.expr(outer).kind {
            ExprKind::Field { name, .. } => place.1.push(name),
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Reference { .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref, ..
            } => {}
            ExprKind::MethodCall { .. } => {
                let method = file.method_call(outer);
                let Some(method) =
                    method.filter(|method| method.receiver == inner && method.args.is_empty())
                else {
                    break;
                };
                match method.method.name.as_str() {
                    "lock" | "read" | "write" => *lives_on = true,
                    "borrow" | "borrow_mut" | "get_mut" | "as_ref" | "as_mut" | "as_deref"
                    | "as_deref_mut" | "unwrap" => {}
                    _ => break,
                }
            }
            _ => break,
        }
        inner = outer;
    }
    inner
}

/// The variable that a `let` binds to an expression.
fn name_of(body: &BodyInfo, file: &SourceFile, init: ExprId) -> Option<PatId> {
    let (pat, other) = bound_by_let(body, file, init)?;
    let is_name = matches!(file.pat(pat).kind, PatKind::Binding { .. });
    (is_name && other.is_none()).then_some(pat)
}

/// The pattern and the `else` of the statement that an expression is the value of.
fn bound_by_let(
    body: &BodyInfo,
    file: &SourceFile,
    value: ExprId,
) -> Option<(PatId, Option<ExprId>)> {
    let outer = body.frames.parent(value)?;
    let ExprKind::Block(block) = file.expr(outer).kind else {
        return None;
    };
    let statements = file.list(file.blocks[block].statements).iter();
    statements
        .into_iter()
        .find_map(|statement| match *statement {
            Statement::Let {
                pat,
                init: Some(init),
                else_branch,
                ..
            } if init == value => Some((pat, else_branch)),
            _ => None,
        })
}

impl Uses {
    /// Adds what becomes of the place where it is named.
    fn take(&mut self, body: &BodyInfo, file: &SourceFile, at: ExprId) {
        if let Some((_, Some(other))) = bound_by_let(body, file, at) {
            self.test([other], false);
            return;
        }
        let Some(outer) = body.frames.parent(at) else {
            return;
        };
        match file.expr(outer).kind {
            ExprKind::Assign { lhs, rhs } if lhs == at => {
                self.fills.push((outer, is_true(file, rhs)));
            }
            ExprKind::MethodCall { .. } => self.take_method(body, file, at, outer),
            ExprKind::Unary {
                op: UnaryOp::Not, ..
            } => {
                if let Some((then_branch, _)) = branches(body, file, outer) {
                    self.test([then_branch], true);
                }
            }
            ExprKind::If { condition, .. } if condition == at => {
                if let Some((_, Some(other))) = branches(body, file, at) {
                    self.test([other], true);
                }
            }
            ExprKind::Let { pat, value } if value == at => self.take_let(body, file, pat, outer),
            ExprKind::Match { scrutinee, arms } if scrutinee == at => {
                let arms = file.list(arms).iter();
                self.test(arms.map(|arm| arm.body), false);
            }
            _ => {}
        }
    }

    fn take_method(&mut self, body: &BodyInfo, file: &SourceFile, at: ExprId, call: ExprId) {
        let Some(method) = file.method_call(call) else {
            return;
        };
        if method.receiver != at {
            return;
        }
        match (method.method.name.as_str(), method.args) {
            ("is_none" | "is_empty", []) => {
                if let Some((then_branch, _)) = branches(body, file, call) {
                    self.test([then_branch], false);
                }
            }
            ("is_some", []) => {
                if let Some((_, Some(other))) = branches(body, file, call) {
                    self.test([other], false);
                }
            }
            ("get_or_insert_with", [maker]) => self.makers.push(*maker),
            ("set" | "replace" | "insert", [_]) => self.fills.push((call, false)),
            _ => {}
        }
    }

    /// `if let pat = place`.
    fn take_let(&mut self, body: &BodyInfo, file: &SourceFile, pat: PatId, condition: ExprId) {
        let Some((then_branch, other)) = branches(body, file, condition) else {
            return;
        };
        let holds = super::is_success(file, pat);
        match other {
            Some(other) if holds => self.test([other], false),
            None if holds => {}
            other => self.test(std::iter::once(then_branch).chain(other), false),
        }
    }

    fn test(&mut self, empty: impl IntoIterator<Item = ExprId>, is_flag: bool) {
        self.tests.push(Test {
            empty: empty.into_iter().collect(),
            is_flag,
        });
    }

    /// The branches that fill the place whenever they run, where not each of a test's does.
    fn parts(&self, body: &BodyInfo, file: &SourceFile) -> Vec<TextRange> {
        let mut parts: Vec<TextRange> =
            self.makers.iter().map(|&maker| file.range(maker)).collect();
        for test in &self.tests {
            let fills = |branch: &&ExprId| {
                let range = file.range(**branch);
                self.fills.iter().any(|&(fill, is_true)| {
                    range.contains_range(file.range(fill))
                        && (is_true || !test.is_flag)
                        && is_always_reached_from(body, file, fill, **branch)
                })
            };
            let filling = test.empty.iter().filter(fills);
            let is_state = test.empty.len() > 1 && filling.clone().count() == test.empty.len();
            if !is_state {
                parts.extend(filling.map(|&branch| file.range(branch)));
            }
        }
        parts
    }
}

/// The branches of the `if` that a condition, or a part of it that must hold, belongs to.
fn branches(
    body: &BodyInfo,
    file: &SourceFile,
    condition: ExprId,
) -> Option<(ExprId, Option<ExprId>)> {
    match file.expr(body.frames.parent(condition)?).kind {
        ExprKind::If {
            condition: whole,
            then_branch,
            else_branch,
        } if whole == condition => Some((then_branch, else_branch)),
        _ => None,
    }
}
