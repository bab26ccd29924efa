//! Functions that make a value when they are called for the first time and keep it in a static, or set a
//! flag there that it is made: each later call returns early.

mod branches;

use smallvec::SmallVec;

use super::bodies::BodyInfo;
use super::defs::{DefId, DefKind};
use super::infer::ValueResolution;
use super::model::Model;
use super::witness::Witness;
use crate::knowledge::Weight;
use crate::syntax::hir::{
    ExprId, ExprKind, Literal, PatId, PatKind, SourceFile, Statement, UnaryOp,
};
use crate::text::{Name, TextRange};

/// How far a place is followed from where its static is named.
const FURTHEST: usize = 16;

/// What a body does with the value in a static.
enum Use {
    /// It returns if there is one.
    ReturnsEarly(ExprId),
    /// It binds the way there to a variable.
    Names(PatId),
    /// It puts one there.
    Fills(ExprId),
}

/// The parts of a body that run once for each value that lives on, to fill it.
pub(super) struct FirstTime {
    /// All behind a place, as what comes before returns where the value is there.
    from: Option<u32>,
    parts: SmallVec<[TextRange; 2]>,
}

impl FirstTime {
    /// Whether what stands there runs only the first time.
    pub(super) fn contains(&self, range: TextRange) -> bool {
        self.from.is_some_and(|from| range.start >= from)
            || self.parts.iter().any(|part| part.contains_range(range))
    }
}

impl Model {
    /// Where in a body the code begins that runs only while the static is empty that it fills.
    pub(super) fn fills_static_from(&self, body: &BodyInfo) -> Option<u32> {
        let statics = body.types.paths().iter();
        let mut statics = statics.filter(|(_, resolution)| self.is_static(*resolution));
        statics
            .find_map(|&(_, wanted)| self.fills_from(body, paths_of(body, wanted).collect(), false))
    }

    /// Where in a body the code begins that runs once for each value of its type: while a field of `self`
    /// is empty that it always fills.
    fn fills_field_from(&self, body: &BodyInfo) -> Option<u32> {
        let file = body.source(self);
        let mut fields: Vec<(Name, ExprId)> = Vec::new();
        for path in paths_of(body, ValueResolution::SelfParam) {
            let outer = body.frames.parent(path);
            if let Some(outer) = outer
                && let ExprKind::Field { name: member, .. } = file.expr(outer).kind
            {
                fields.push((member, outer));
            }
        }
        let mut fills = fields.iter().filter_map(|&(field, _)| {
            let uses = fields.iter().filter(|&&(other, _)| other == field);
            self.fills_from(body, uses.map(|&(_, at)| at).collect(), true)
        });
        fills.next()
    }

    /// The parts of a body that run only the first time.
    pub(super) fn first_time(&self, body: &BodyInfo) -> FirstTime {
        FirstTime {
            from: self.fills_field_from(body),
            parts: self.parts_that_fill(body),
        }
    }

    /// What fills a place that lives on happens once, however much it is.
    pub(super) fn ease_first_times(&self, body: &BodyInfo, found: &mut [Witness]) {
        if found.is_empty() {
            return;
        }
        let file = body.source(self);
        let first_time = self.first_time(body);
        for witness in found {
            if first_time.contains(file.range(witness.expr)) {
                witness.weight = Weight::Light;
            }
        }
    }

    fn is_static(&self, resolution: ValueResolution) -> bool {
        let is_one = |def: DefId| self.program.def(def).kind == DefKind::Static;
        matches!(resolution, ValueResolution::Def(def) if self.program.is_workspace(def) && is_one(def))
    }

    /// As for a static of which these are the uses. `always`: only what no branch stands around fills it.
    fn fills_from(&self, body: &BodyInfo, mut places: Vec<ExprId>, always: bool) -> Option<u32> {
        let file = body.source(self);
        let mut uses = Vec::new();
        let mut names = 1;
        let mut next = 0;
        while let Some(&place) = places.get(next) {
            next += 1;
            match use_of(body, file, place) {
                Some(Use::Names(pat)) if names < FURTHEST => {
                    names += 1;
                    places.extend(paths_of(body, ValueResolution::Local(pat)));
                }
                Some(found) => uses.push(found),
                None => {}
            }
        }
        let returns = uses.iter().filter_map(|found| match found {
            Use::ReturnsEarly(branch) => Some(file.range(*branch).end),
            _ => None,
        });
        let from = returns.min()?;
        let fills = uses.iter().any(|found| match *found {
            Use::Fills(write) => {
                file.range(write).start >= from && (!always || is_always_reached(body, file, write))
            }
            _ => false,
        });
        fills.then_some(from)
    }
}

/// The paths of a body that name a value.
fn paths_of(body: &BodyInfo, wanted: ValueResolution) -> impl Iterator<Item = ExprId> {
    let paths = body.types.paths().iter();
    paths
        .filter(move |(_, resolution)| *resolution == wanted)
        .map(|&(path, _)| path)
}

/// What becomes of the value in a static or field that an expression names, or leads to.
fn use_of(body: &BodyInfo, file: &SourceFile, path: ExprId) -> Option<Use> {
    let mut inner = path;
    for _ in 0..FURTHEST {
        let outer = body.frames.parent(inner)?;
        match file.expr(outer).kind {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Reference { .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref, ..
            } => {}
            ExprKind::MethodCall { .. } => {
                let method = file.method_call(outer)?;
                let name = method.method.name.as_str();
                let fills = matches!(name, "set" | "replace" | "insert" | "store");
                if method.receiver != inner {
                    return None;
                }
                let is_flag_set = || match *method.args {
                    [value, _] => is_true(file, value) && is_always_reached(body, file, outer),
                    _ => false,
                };
                if fills && (method.args.len() == 1 || name == "store" && is_flag_set()) {
                    return Some(Use::Fills(outer));
                }
                let opens = matches!(name, "expect" | "unwrap_or_else" | "load" | "is_some");
                if !opens && !method.args.is_empty() {
                    return None;
                }
            }
            ExprKind::Assign { lhs, .. } if lhs == inner => return Some(Use::Fills(outer)),
            ExprKind::Let { value, .. } if value == inner => {
                return returns_early(body, file, outer).map(Use::ReturnsEarly);
            }
            ExprKind::If { condition, .. } if condition == inner => {
                return returns_early(body, file, inner).map(Use::ReturnsEarly);
            }
            ExprKind::Block(block) => {
                let statements = file.list(file.blocks[block].statements).iter();
                return statements
                    .filter_map(|statement| match *statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            ..
                        } if init == inner => Some(pat),
                        _ => None,
                    })
                    .find(|&pat| matches!(file.pat(pat).kind, PatKind::Binding { .. }))
                    .map(Use::Names);
            }
            _ => return None,
        }
        inner = outer;
    }
    None
}

/// Whether no branch or loop stands around an expression, but for that where what comes before succeeds:
/// `Ok(file) => self.file = Some(file)`.
fn is_always_reached(body: &BodyInfo, file: &SourceFile, expr: ExprId) -> bool {
    is_reached(body, file, expr, None)
}

/// As [`is_always_reached`], where an expression around it runs.
fn is_always_reached_from(
    body: &BodyInfo,
    file: &SourceFile,
    expr: ExprId,
    around: ExprId,
) -> bool {
    is_reached(body, file, expr, Some(around))
}

fn is_reached(body: &BodyInfo, file: &SourceFile, expr: ExprId, around: Option<ExprId>) -> bool {
    let mut inner = expr;
    while Some(inner) != around
        && let Some(outer) = body.frames.parent(inner)
    {
        let goes_on = match file.expr(outer).kind {
            ExprKind::Block(_)
            | ExprKind::MethodCall { .. }
            | ExprKind::Call { .. }
            | ExprKind::Reference { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Try(_)
            | ExprKind::Await(_)
            | ExprKind::Return(_) => true,
            ExprKind::Match { arms, .. } => {
                let mut arms = file.list(arms).iter();
                arms.any(|arm| {
                    arm.body == inner && arm.guard.is_none() && is_success(file, arm.pat)
                })
            }
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if then_branch == inner => match file.expr(condition).kind {
                ExprKind::Let { pat, .. } => is_success(file, pat),
                _ => false,
            },
            _ => false,
        };
        if !goes_on {
            return false;
        }
        inner = outer;
    }
    true
}

fn is_success(file: &SourceFile, pat: PatId) -> bool {
    let PatKind::TupleStruct(path, _) = file.pat(pat).kind else {
        return false;
    };
    let segments = file.list(file.path(path).segments);
    let last = segments.last().map(|last| last.name.as_str());
    matches!(last, Some("Ok" | "Some"))
}

fn is_true(file: &SourceFile, value: ExprId) -> bool {
    matches!(
        file.expr(value).kind,
        ExprKind::Literal(Literal::Bool(true))
    )
}

/// The `if` that has a `let` or a flag in its condition, if it returns where that holds.
fn returns_early(body: &BodyInfo, file: &SourceFile, bound: ExprId) -> Option<ExprId> {
    let mut inner = bound;
    loop {
        let outer = body.frames.parent(inner)?;
        match file.expr(outer).kind {
            ExprKind::Binary { .. } => inner = outer,
            ExprKind::If {
                condition,
                then_branch,
                ..
            } if condition == inner => return returns(file, then_branch).then_some(outer),
            _ => return None,
        }
    }
}

fn returns(file: &SourceFile, expr: ExprId) -> bool {
    match file.expr(expr).kind {
        ExprKind::Return(_) => return true,
        ExprKind::Closure(_) => return false,
        _ => {}
    }
    let mut found = false;
    file.each_child(expr, &mut |child| found = found || returns(file, child));
    found
}
