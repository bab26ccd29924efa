//! Texts that are put together piece by piece: `write!(sql, ..)`, `sql.push_str(..)`, `sql += ..`, `a + b`.

use super::text::{between_quotes, literal};
use crate::rules::facts::BodyFacts;
use crate::syntax::hir::{BinaryOp, ExprId, ExprKind, FormatArgument, Literal, MacroKind, PatId};

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) enum Piece<'m> {
    /// What is written in a literal.
    Text(&'m str),
    /// A value.
    Value {
        /// What is put in.
        value: ExprId,
        /// The call, macro or operator that puts it in.
        at: ExprId,
    },
}

/// Methods that give the same text.
const SAME_TEXT: &[&str] = &["as_str", "as_ref", "clone", "into", "to_owned", "to_string"];

/// The pieces of a text in the order in which they are written, where the body puts it together by more
/// than one `format!`; `None` where something else may change it.
pub(in crate::rules) fn pieces<'m>(
    facts: &BodyFacts<'m>,
    text: ExprId,
    before: ExprId,
) -> Option<Vec<Piece<'m>>> {
    let mut found = Vec::new();
    let origin = same_text(facts, text)?;
    let Some(variable) = facts.local(origin) else {
        of_value(facts, origin, origin, &mut found);
        return is_sum(facts, origin).then_some(found);
    };
    let begin = super::initial_value(facts, variable)?;
    of_value(facts, begin, begin, &mut found);
    let is_sum = is_sum(facts, begin);
    let end = facts.file.range(before).start;
    let mut uses: Vec<ExprId> = facts.uses_of(variable).collect();
    uses.retain(|&path| facts.file.range(path).start < end);
    uses.sort_by_key(|&path| facts.file.range(path).start);
    let mut is_gathered = is_sum;
    for path in uses {
        is_gathered |= appended(facts, variable, path, &mut found)?;
    }
    is_gathered.then_some(found)
}

/// The pieces that a builder of sqlx is handed one after the other, beginning with the text that it is made
/// with; `None` where others may add to it.
pub(in crate::rules) fn builder_pieces<'m>(
    facts: &BodyFacts<'m>,
    text: ExprId,
    before: ExprId,
) -> Option<Vec<Piece<'m>>> {
    let builder = facts.parent(text)?;
    let is_of_builder = |call: ExprId, name: &str| {
        let api = facts.callee(call).api();
        api.and_then(|api| api.path().as_str().strip_prefix("sqlx::QueryBuilder::")) == Some(name)
    };
    let variable = facts
        .bound_to(builder)
        .filter(|_| is_of_builder(builder, "new"))?;
    let mut found = Vec::new();
    of_value(facts, text, text, &mut found);
    let end = facts.file.range(before).end;
    let mut uses: Vec<ExprId> = facts.uses_of(variable).collect();
    uses.retain(|&path| facts.file.range(path).start < end);
    uses.sort_by_key(|&path| facts.file.range(path).start);
    let mut is_gathered = false;
    for path in uses {
        let mut inner = path;
        loop {
            let outer = facts.parent(inner)?;
            let method = facts.file.method_call(outer);
            let Some(method) = method.filter(|method| method.receiver == inner) else {
                // A statement ends; else it is handed on.
                if inner == path {
                    return None;
                }
                break;
            };
            match method.args {
                &[given] if is_of_builder(outer, "push") => {
                    of_value(facts, given, outer, &mut found);
                    is_gathered = true;
                }
                _ if is_of_builder(outer, "reset") => return None,
                [] => break,
                _ => found.push(Piece::Text("?")),
            }
            inner = outer;
        }
    }
    is_gathered.then_some(found)
}

/// Whether a text is put together where it stands: `a + b`, `[a, b].concat()`.
fn is_sum(facts: &BodyFacts<'_>, text: ExprId) -> bool {
    matches!(facts.file.expr(text).kind, ExprKind::Binary { .. }) || joined(facts, text).is_some()
}

/// The texts that a list joins, and what it puts between them.
fn joined<'m>(facts: &BodyFacts<'m>, call: ExprId) -> Option<(&'m [ExprId], Option<ExprId>)> {
    let method = facts.file.method_call(call)?;
    let between = match facts.callee(call).api()?.path().as_str() {
        "std::slice::concat" => None,
        "std::slice::join" => method.args.first().copied(),
        _ => return None,
    };
    match facts.file.expr(method.receiver).kind {
        ExprKind::Array(parts) => Some((facts.file.list(parts), between)),
        ExprKind::Macro(list) => match facts.file.macro_calls[list].kind {
            MacroKind::Elements(parts) => Some((facts.file.list(parts), between)),
            _ => None,
        },
        _ => None,
    }
}

/// The expression behind references and methods that give the same text.
fn same_text(facts: &BodyFacts<'_>, text: ExprId) -> Option<ExprId> {
    const LONGEST: usize = 16;
    let mut current = text;
    for _ in 0..LONGEST {
        current = match facts.file.expr(current).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(current)?;
                if !SAME_TEXT.contains(&method.method.name.as_str()) {
                    return Some(current);
                }
                method.receiver
            }
            ExprKind::Call { args, .. } => {
                let api = facts.callee(current).api()?;
                let &[only] = facts.file.list(args) else {
                    return Some(current);
                };
                let marks = api.name() == "AssertSqlSafe";
                let is_copy = api.name() == "from" && facts.ty(current).is("std::string::String");
                if !marks && !is_copy {
                    return Some(current);
                }
                only
            }
            _ => return Some(current),
        };
    }
    None
}

/// Adds what a use of the variable appends, and tells whether it does; `None` where nobody knows what
/// it does.
fn appended<'m>(
    facts: &BodyFacts<'m>,
    variable: PatId,
    path: ExprId,
    found: &mut Vec<Piece<'m>>,
) -> Option<bool> {
    let file = facts.file;
    let mut place = path;
    let mut is_lent = false;
    let mut outer = facts.parent(path)?;
    if let ExprKind::Reference { mutable, .. } = file.expr(outer).kind {
        is_lent = mutable;
        place = outer;
        outer = facts.parent(outer)?;
    }
    match file.expr(outer).kind {
        ExprKind::CompoundAssign {
            op: BinaryOp::Add,
            lhs,
            rhs,
        } if lhs == place => {
            of_value(facts, rhs, outer, found);
            Some(true)
        }
        ExprKind::Assign { lhs, rhs } if lhs == place => {
            // `sql = format!("{sql} and id = {id}")` begins with what there is.
            let own = facts.local(same_text(facts, rhs)?) == Some(variable);
            own.then_some(false)
        }
        ExprKind::Macro(id) => {
            let MacroKind::Format(format) = file.macro_calls[id].kind else {
                return (!is_lent).then_some(false);
            };
            if file.formats[format].sink != Some(place) {
                return Some(false);
            }
            of_format(facts, outer, found);
            Some(true)
        }
        ExprKind::MethodCall { .. } => {
            let method = file.method_call(outer)?;
            if method.receiver != place {
                return (!is_lent).then_some(false);
            }
            match (method.method.name.as_str(), method.args) {
                ("push_str" | "push" | "write_str", &[given]) => {
                    of_value(facts, given, outer, found);
                    Some(true)
                }
                ("clear", _) => {
                    found.clear();
                    Some(true)
                }
                ("insert" | "insert_str" | "truncate" | "replace_range" | "extend", _) => None,
                _ => Some(false),
            }
        }
        _ => (!is_lent).then_some(false),
    }
}

/// Adds the pieces of which a value is made; `at` is what puts it in.
fn of_value<'m>(facts: &BodyFacts<'m>, value: ExprId, at: ExprId, found: &mut Vec<Piece<'m>>) {
    let file = facts.file;
    if let Some((parts, between)) = joined(facts, value) {
        for (position, &part) in parts.iter().enumerate() {
            if let Some(between) = between.filter(|_| position > 0) {
                of_value(facts, between, at, found);
            }
            of_value(facts, part, at, found);
        }
        return;
    }
    let is_constant = facts.value_def(value).is_some();
    if let Some(text) = literal(facts, value).filter(|_| is_constant) {
        found.push(Piece::Text(text));
        return;
    }
    match file.expr(value).kind {
        ExprKind::Literal(Literal::Str) => {
            found.push(Piece::Text(between_quotes(facts.source(value))));
        }
        ExprKind::Literal(Literal::Char) => {
            let written = facts.source(value);
            let inner = written.get(1..written.len().saturating_sub(1));
            let inner = inner.map_or("", |inner| inner.strip_prefix('\\').unwrap_or(inner));
            found.push(Piece::Text(inner));
        }
        ExprKind::Binary {
            op: BinaryOp::Add,
            lhs,
            rhs,
        } => {
            of_value(facts, lhs, at, found);
            of_value(facts, rhs, at, found);
        }
        ExprKind::Macro(id) => match file.macro_calls[id].kind {
            MacroKind::Format(_) => of_format(facts, value, found),
            _ => found.push(Piece::Value { value, at }),
        },
        ExprKind::Call { args, .. }
            if facts.callee(value).api().is_some_and(|api| {
                api.crate_name() == "std"
                    && matches!(api.name(), "new" | "with_capacity" | "default")
            }) && !file.list(args).iter().any(|&arg| is_text(facts, arg)) => {}
        _ => match same_text(facts, value) {
            Some(inner) if inner != value => of_value(facts, inner, at, found),
            _ => found.push(Piece::Value { value, at }),
        },
    }
}

fn is_text(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    matches!(facts.file.expr(expr).kind, ExprKind::Literal(Literal::Str))
}

/// Adds the pieces of a formatted text.
fn of_format<'m>(facts: &BodyFacts<'m>, call: ExprId, found: &mut Vec<Piece<'m>>) {
    let file = facts.file;
    let ExprKind::Macro(id) = file.expr(call).kind else {
        return;
    };
    let MacroKind::Format(format) = file.macro_calls[id].kind else {
        return;
    };
    let format = &file.formats[format];
    let Some(template) = format.template else {
        return;
    };
    let mut rest = between_quotes(facts.text(file.range(template)));
    for placeholder in &format.placeholders {
        let Some(open) = opening(rest) else {
            break;
        };
        found.push(Piece::Text(&rest[..open]));
        let close = rest[open..]
            .find('}')
            .map_or(rest.len(), |close| open + close + 1);
        rest = &rest[close..];
        if let FormatArgument::Expr(value) = placeholder.argument {
            found.push(Piece::Value { value, at: call });
        }
    }
    found.push(Piece::Text(rest));
}

/// Where the next placeholder of a template opens.
fn opening(template: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let open = from + template.get(from..)?.find('{')?;
        if template.as_bytes().get(open + 1) != Some(&b'{') {
            return Some(open);
        }
        from = open + 2;
    }
}
