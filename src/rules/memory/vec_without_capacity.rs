//! See rules/memory/vec_without_capacity.md

mod bounds;

use std::collections::BTreeMap;

use smallvec::SmallVec;

use self::bounds::{is_text, length_of};
use crate::finding::{Applicability, Heat, Severity};
use crate::knowledge::{Api, Collection, allocating_calls, growable};
use crate::rules::context::BodyCx;
use crate::rules::facts::{Callee, Iteration, Trips, Type};
use crate::rules::rule::{Hook, Rule};
use crate::semantics::types::Primitive;
use crate::syntax::hir::{Block, ExprId, ExprKind, MacroKind, PatId, PatKind, Statement, UnaryOp};

/// The rule.
pub static RULE: Rule = Rule {
    name: "vec_without_capacity",
    hooks: &[Hook::Body(check)],
};

/// A collection that a `let` makes empty.
struct Empty {
    local: PatId,
    name: &'static str,
    constructor: ExprId,
    collection: &'static Collection,
}

/// A collection that a loop fills to a length that is known before it.
struct Filled {
    empty: Empty,
    /// The loop.
    by: ExprId,
    /// The call that adds an element.
    grow: ExprId,
    /// An expression for the length.
    bound: String,
}

/// One finding a function: what is said of the first collection holds for the others.
fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() {
        return;
    }
    let blocks = cx.facts().own_exprs().filter_map(|id| cx.file().block(id));
    let mut found: Vec<Filled> = blocks.flat_map(|block| filled_in(cx, block)).collect();
    found.retain(|filled| matters(cx, filled));
    found.sort_by_key(|filled| cx.file().range(filled.empty.constructor).start);
    if let Some((first, others)) = found.split_first() {
        report(cx, first, others);
    }
}

fn filled_in(cx: &BodyCx<'_>, block: &Block) -> Vec<Filled> {
    let statements = cx.file().list(block.statements).iter().enumerate();
    let filled = statements.flat_map(|(position, statement)| {
        let made = made_empty(cx, statement).into_iter();
        made.filter_map(move |empty| {
            let by = first_use(cx, block, position + 1, &empty)?;
            filled_by(cx, empty, by)
        })
    });
    filled.collect()
}

/// The collections that a statement makes, also as a tuple: `let (mut a, mut b) = (Vec::new(), Vec::new());`.
fn made_empty(cx: &BodyCx<'_>, statement: &Statement) -> SmallVec<[Empty; 2]> {
    let Statement::Let {
        pat,
        init: Some(constructor),
        else_branch: None,
        ..
    } = *statement
    else {
        return SmallVec::new();
    };
    let (PatKind::Tuple(pats), ExprKind::Tuple(constructors)) =
        (cx.file().pat(pat).kind, cx.expr(constructor).kind)
    else {
        return bound_empty(cx, pat, constructor).into_iter().collect();
    };
    let (pats, constructors) = (cx.file().list(pats), cx.file().list(constructors));
    if pats.len() != constructors.len() {
        return SmallVec::new();
    }
    let pairs = pats.iter().zip(constructors);
    pairs
        .filter_map(|(&pat, &constructor)| bound_empty(cx, pat, constructor))
        .collect()
}

fn bound_empty(cx: &BodyCx<'_>, pat: PatId, constructor: ExprId) -> Option<Empty> {
    let PatKind::Binding {
        name,
        mutable: true,
        by_ref: false,
        sub: None,
    } = cx.file().pat(pat).kind
    else {
        return None;
    };
    if !is_empty_constructor(cx, constructor) {
        return None;
    }
    let collection = growable().collections.get(cx.ty(constructor).api()?)?;
    collection.with_capacity.is_some().then_some(Empty {
        local: pat,
        name: name.as_str(),
        constructor,
        collection,
    })
}

fn is_empty_constructor(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr).kind {
        ExprKind::Call { args, .. } if args.is_empty() => cx
            .api(expr)
            .is_some_and(|api| matches!(api.name(), "new" | "default")),
        ExprKind::Macro(call) => match cx.file().macro_calls[call].kind {
            MacroKind::Elements(elements) => elements.is_empty(),
            _ => false,
        },
        _ => false,
    }
}

/// The first statement that uses the collection, if it is a loop over something.
fn first_use(cx: &BodyCx<'_>, block: &Block, from: usize, empty: &Empty) -> Option<ExprId> {
    let uses: Vec<ExprId> = cx.facts().uses_of(empty.local).collect();
    let statements = cx.file().list(block.statements).iter().skip(from);
    let exprs = statements.flat_map(|statement| match *statement {
        Statement::Expr(expr) => [Some(expr), None],
        Statement::Let {
            init, else_branch, ..
        } => [init, else_branch],
        Statement::Item(_) => [None, None],
    });
    let first = exprs.flatten().chain(block.tail).find(|&expr| {
        let range = cx.file().range(expr);
        uses.iter()
            .any(|&path| range.contains_range(cx.file().range(path)))
    })?;
    over(cx, first).is_some().then_some(first)
}

/// What a loop, or `for_each` with a closure, goes over.
fn over(cx: &BodyCx<'_>, by: ExprId) -> Option<Iteration> {
    cx.facts().iteration(by).or_else(|| {
        let call = cx.file().method_call(by)?;
        let &[given] = call.args else { return None };
        let ExprKind::Closure(closure) = cx.expr(given).kind else {
            return None;
        };
        let closure = cx.file().closures[closure];
        let &[pat] = cx.file().list(closure.params) else {
            return None;
        };
        let is_for_each = cx.api(by)?.path().as_str() == "std::iter::Iterator::for_each";
        is_for_each.then_some(Iteration {
            pat,
            iterable: call.receiver,
            body: closure.body,
        })
    })
}

fn filled_by(cx: &BodyCx<'_>, empty: Empty, by: ExprId) -> Option<Filled> {
    let Iteration { iterable, body, .. } = over(cx, by)?;
    let grow = grows(cx, body, &empty)?;
    if cx.loops(grow).trips != Trips::Sized
        || shrinks_in(cx, by, &empty)
        || stops_when_full(cx, by, &empty)
        || has_few_keys(cx.ty(empty.constructor))
    {
        return None;
    }
    let bound = length_of(cx, iterable)?;
    let fills_text = matches!(
        empty.collection.path,
        "std::string::String" | "std::ffi::OsString" | "std::path::PathBuf"
    );
    let fits = if fills_text {
        adds_a_byte(cx, iterable, by, &empty)
    } else {
        !goes_over_characters(cx, iterable)
    };
    if !fits {
        return None;
    }
    Some(Filled {
        empty,
        by,
        grow,
        bound,
    })
}

/// Whether a loop ends when the collection is as long as was asked: `if found.len() == wanted { break; }`.
fn stops_when_full(cx: &BodyCx<'_>, by: ExprId, empty: &Empty) -> bool {
    uses_in(cx, by, empty).into_iter().any(|path| {
        let mut inner = path;
        while inner != by
            && let Some(outer) = cx.parent(inner)
        {
            // What asks whether an element is a new one adds it.
            if grows(cx, outer, empty) == Some(outer) {
                return false;
            }
            if let ExprKind::If {
                condition,
                then_branch,
                ..
            } = cx.expr(outer).kind
            {
                return condition == inner && may_leave(cx, then_branch);
            }
            inner = outer;
        }
        false
    })
}

/// Whether the keys of a map or set have so few values that it holds few whatever is put into it.
fn has_few_keys(collection: Type<'_>) -> bool {
    let is_keyed = collection.path().is_some_and(|path| {
        let path = path.as_str();
        path.ends_with("Map") || path.ends_with("Set")
    });
    let few = |key: Type<'_>| {
        let number = matches!(
            key.primitive(),
            Some(Primitive::Bool | Primitive::U8 | Primitive::I8)
        );
        number || key.is_fieldless_enum()
    };
    is_keyed && collection.arg().is_some_and(few)
}

/// Whether growing is a noticeable part of what the loop does: in hot code or another loop, where
/// keys are hashed again, or where a pass does little else.
fn matters(cx: &BodyCx<'_>, filled: &Filled) -> bool {
    match cx.heat(filled.by) {
        _ if cx.facts().waits_in_pass(filled.by) => false,
        _ if cx.loops(filled.by).repeats() => true,
        _ if cx.facts().is_cold(filled.by) => false,
        Heat::Hot => true,
        Heat::Cold | Heat::Normal => filled.empty.hashes() || is_light(cx, filled.by),
    }
}

/// Whether nothing in a loop allocates, waits, may fail, or calls what is not known to be cheap.
fn is_light(cx: &BodyCx<'_>, by: ExprId) -> bool {
    let facts = cx.facts();
    let range = cx.file().range(by);
    let calls: BTreeMap<ExprId, Api> = facts.api_calls().collect();
    let is_cheap = |id: ExprId| {
        calls.get(&id).is_some_and(|&api| {
            api.path().as_str().starts_with("std::")
                && api.path().as_str() != "std::clone::Clone::clone"
                && allocating_calls().get(api).is_none()
        })
    };
    facts
        .own_exprs()
        .filter(|&id| range.contains_range(cx.file().range(id)))
        // The closure of `for_each` is the body of a loop.
        .filter(|&id| {
            !matches!(cx.expr(id).kind, ExprKind::Closure(_)) || cx.parent(id) != Some(by)
        })
        .all(|id| match cx.expr(id).kind {
            ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Macro(_) | ExprKind::Closure(_) => {
                false
            }
            // A tuple struct or variant of the workspace is no call.
            ExprKind::Call { .. } => is_cheap(id) || facts.callee(id) == Callee::Unknown,
            ExprKind::MethodCall { .. } => is_cheap(id) || is_of_plain_value(cx, id),
            _ => true,
        })
}

/// Whether a method is called on a number, character or truth value.
fn is_of_plain_value(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let receiver = cx.file().method_call(call).map(|call| call.receiver);
    let primitive = receiver.and_then(|receiver| cx.ty(receiver).peeled().primitive());
    primitive.is_some_and(|primitive| primitive != Primitive::Str)
}

impl Empty {
    fn hashes(&self) -> bool {
        self.collection.path.contains("Hash") || self.collection.path.contains("Index")
    }
}

fn report(cx: &BodyCx<'_>, first: &Filled, others: &[Filled]) {
    const MOST_OTHERS: usize = 5;
    let Filled {
        empty, grow, bound, ..
    } = first;
    // To hash again costs as much as to fill, which a single small map hides in a larger package.
    let hot = |filled: &Filled| {
        let counts = cx.loops(filled.by).repeats() || cx.facts().is_sketch();
        filled.empty.hashes() && cx.heat(filled.by) == Heat::Hot && counts
    };
    let severity = if hot(first) || others.iter().any(hot) {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    let ty = cx.ty(empty.constructor).short();
    let ty = ty.split('<').next().unwrap_or_default();
    let message = format!(
        "`{}` grows one by one to `{bound}` elements, reallocating on the way",
        empty.name
    );
    let mut report = cx
        .report(empty.constructor, message)
        .severity(severity)
        .fix(format!("reserve at once: `{ty}::with_capacity({bound})`"))
        .related(cx.file().range(*grow), "filled here in every pass");
    for other in others.iter().take(MOST_OTHERS) {
        report = report.related(
            cx.file().range(other.empty.constructor),
            format!("so does `{}`, to `{}`", other.empty.name, other.bound),
        );
    }
    // Of a tuple all have to be changed.
    let is_of_tuple = others.iter().any(|other| {
        let (own, other) = (empty.constructor, other.empty.constructor);
        cx.parent(own) == cx.parent(other)
            && matches!(
                cx.parent(own).map(|outer| cx.expr(outer).kind),
                Some(ExprKind::Tuple(_))
            )
    });
    if is_plain_new(cx, empty.constructor) && bound.ends_with(".len()") && !is_of_tuple {
        report = report.edit(
            cx.file().range(empty.constructor),
            format!("{ty}::with_capacity({bound})"),
            Applicability::Maybe,
        );
    }
    drop(report);
}

fn is_plain_new(cx: &BodyCx<'_>, constructor: ExprId) -> bool {
    let text = cx.source(constructor);
    matches!(
        text,
        "Vec::new()" | "String::new()" | "HashMap::new()" | "HashSet::new()"
    )
}

/// The call that adds one element in every pass: a statement of the loop's body that nothing before
/// it may skip.
fn grows_each_pass(cx: &BodyCx<'_>, body: &Block, empty: &Empty) -> Option<ExprId> {
    let statements = cx.file().list(body.statements).iter();
    let parts = statements.flat_map(|statement| match *statement {
        Statement::Expr(expr) => [Some(expr), None],
        Statement::Let {
            init, else_branch, ..
        } => [init, else_branch],
        Statement::Item(_) => [None, None],
    });
    for expr in parts.flatten().chain(body.tail) {
        if let Some(grow) = grows(cx, expr, empty) {
            return Some(grow);
        }
        let grows_otherwise = cx.file().method_call(expr).is_some_and(|method| {
            cx.facts().local(method.receiver) == Some(empty.local)
                && !matches!(method.method.name.as_str(), "len" | "is_empty")
        });
        if grows_otherwise || may_leave(cx, expr) {
            return None;
        }
    }
    None
}

/// The call that adds one element whenever an expression is evaluated, on whichever way through it.
fn grows(cx: &BodyCx<'_>, expr: ExprId, empty: &Empty) -> Option<ExprId> {
    match cx.expr(expr).kind {
        ExprKind::MethodCall { .. } => {
            let method = cx.file().method_call(expr)?;
            let name = method.method.name.as_str();
            // `push_str` adds more than one.
            let one = name != "push_str" && empty.collection.grow_by_one.contains(&name);
            (one && cx.facts().local(method.receiver) == Some(empty.local)).then_some(expr)
        }
        ExprKind::Block(block) => grows_each_pass(cx, &cx.file().blocks[block], empty),
        ExprKind::If {
            condition,
            then_branch,
            else_branch: None,
        } => {
            // An element that is there already ends the loop: there are as many as passes.
            let grow = grown_in_condition(cx, condition, empty)?;
            returns(cx, then_branch).then_some(grow)
        }
        ExprKind::If {
            then_branch,
            else_branch: Some(else_branch),
            ..
        } => {
            let grow = grows(cx, then_branch, empty)?;
            grows(cx, else_branch, empty).map(|_| grow)
        }
        ExprKind::Match { arms, .. } => {
            let mut arms = cx.file().list(arms).iter();
            let grow = grows(cx, arms.next()?.body, empty)?;
            arms.all(|arm| grows(cx, arm.body, empty).is_some())
                .then_some(grow)
        }
        _ => None,
    }
}

/// The call that adds an element and tells whether it was new: `!seen.insert(x)`, `map.insert(k, v).is_some()`.
fn grown_in_condition(cx: &BodyCx<'_>, condition: ExprId, empty: &Empty) -> Option<ExprId> {
    let asked = if let ExprKind::Unary {
        op: UnaryOp::Not,
        operand,
    } = cx.expr(condition).kind
    {
        operand
    } else {
        let method = cx.file().method_call(condition)?;
        (method.method.name.as_str() == "is_some").then_some(method.receiver)?
    };
    grows(cx, asked, empty)
}

/// Whether a block ends by leaving the function.
fn returns(cx: &BodyCx<'_>, block: ExprId) -> bool {
    let Some(block) = cx.file().block(block) else {
        return false;
    };
    let last = match (block.tail, cx.file().list(block.statements).last()) {
        (Some(tail), _) => tail,
        (None, Some(&Statement::Expr(last))) => last,
        _ => return false,
    };
    matches!(cx.expr(last).kind, ExprKind::Return(_))
}

/// Methods that take elements out again: what they shrink is a worklist or a buffer that is used
/// again and never holds as many elements as there are passes.
const SHRINK: &[&str] = &[
    "clear",
    "drain",
    "pop",
    "pop_back",
    "pop_front",
    "remove",
    "retain",
    "split_off",
    "swap_remove",
    "truncate",
];

/// The uses of a collection in a loop.
fn uses_in(cx: &BodyCx<'_>, filled: ExprId, empty: &Empty) -> Vec<ExprId> {
    let range = cx.file().range(filled);
    let uses = cx.facts().uses_of(empty.local);
    uses.filter(|&path| range.contains_range(cx.file().range(path)))
        .collect()
}

/// Whether the loop takes elements out, or lends the collection to code that may.
fn shrinks_in(cx: &BodyCx<'_>, filled: ExprId, empty: &Empty) -> bool {
    uses_in(cx, filled, empty).into_iter().any(|path| {
        let Some(parent) = cx.parent(path) else {
            return false;
        };
        match cx.expr(parent).kind {
            ExprKind::Reference { mutable, .. } => mutable,
            ExprKind::Assign { .. } => true,
            _ => cx.file().method_call(parent).is_some_and(|method| {
                method.receiver == path && SHRINK.contains(&method.method.name.as_str())
            }),
        }
    })
}

/// Whether the loop over bytes or characters adds one character in every pass: the bound is in bytes then.
fn adds_a_byte(cx: &BodyCx<'_>, iterable: ExprId, filled: ExprId, empty: &Empty) -> bool {
    let ty = cx.ty(iterated_in(cx, iterable)).behind_pointers();
    let element = ty.element().or_else(|| ty.arg());
    let is_bytes = is_text(ty)
        || ty.is("bytes::Bytes")
        || element.is_some_and(|element| element.primitive() == Some(Primitive::U8));
    is_bytes && uses_in(cx, filled, empty).len() == 1
}

/// What adaptors of iterators begin with.
fn iterated_in(cx: &BodyCx<'_>, iterable: ExprId) -> ExprId {
    let mut iterated = iterable;
    loop {
        iterated = match cx.expr(iterated).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => match cx.file().method_call(iterated) {
                Some(method) => method.receiver,
                None => return iterated,
            },
            _ => return iterated,
        };
    }
}

/// Whether a text is taken apart into characters, of which there may be far less than bytes.
fn goes_over_characters(cx: &BodyCx<'_>, iterable: ExprId) -> bool {
    let Some(method) = cx.file().method_call(iterable) else {
        return false;
    };
    method.method.name.as_str() == "chars" || goes_over_characters(cx, method.receiver)
}

/// Whether an expression holds a `continue` or `break`.
fn may_leave(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    if matches!(
        cx.expr(expr).kind,
        ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_)
    ) {
        return true;
    }
    let mut leaves = false;
    cx.file()
        .each_child(expr, &mut |child| leaves = leaves || may_leave(cx, child));
    leaves
}
