//! See rules/libraries/dynamic_sql_text.md

mod branches;

use self::branches::{joined_conditions, joined_items, values_of};
use crate::finding::{Confidence, Severity};
use crate::knowledge::{Api, database_calls};
use crate::rules::context::BodyCx;
use crate::rules::facts::Callee;
use crate::rules::queries::{
    Piece, Query, Repeated, Source, SqlText, Verb, builder_pieces, formatted, initial_value,
    is_migration, pieces, verb,
};
use crate::rules::rule::{ApiSet, Hook, Rule};
use crate::semantics::defs::DefKind;
use crate::semantics::types::Primitive;
use crate::syntax::hir::{
    ExprId, ExprKind, FormatArgument, FormatMacro, Literal, MacroKind, MethodCall,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "dynamic_sql_text",
    hooks: &[Hook::CallTo(ApiSet::Where(has_text), check)],
};

fn has_text(api: Api) -> bool {
    database_calls()
        .get(api)
        .is_some_and(|row| row.executor.is_some())
}

/// What a placeholder of the format string stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// A value.
    Value,
    /// A list in parentheses behind IN.
    List,
    /// A name, a mark such as `$1`, a part of the statement.
    Other,
}

fn check(cx: &BodyCx<'_>, call: ExprId, api: Api) {
    if cx.is_quiet() || is_migration(cx.facts()) {
        return;
    }
    let Some(query) = Query::of(cx.facts(), call, api) else {
        return;
    };
    let Some(text) = SqlText::of(cx.facts(), &query) else {
        return;
    };
    let own = formatted_in(cx, text.expr);
    let found = own
        .or_else(|| in_helper(cx, text.expr))
        .or_else(|| in_pieces(cx, text.expr, call));
    let Some((made, stands)) = found else {
        return;
    };
    let is_hot = cx.facts().hot_reason().is_some() || cx.loops(call).repeats();
    // The lists of batches have one length, but for the last.
    let in_batches = || {
        let repeated = Repeated::around(cx.facts(), call);
        repeated.is_some_and(|repeated| repeated.source == Source::Batches)
    };
    if stands == Stands::List && (!is_hot || in_batches()) {
        return;
    }
    let what = match stands {
        Stands::Value => "has values in its text",
        _ => "has a list of changing length in its text",
    };
    let mut report = cx
        .report(
            made,
            format!(
                "the SQL of `{api}` in `{}` {what}: each is a new statement, which is parsed, planned and cached anew",
                cx.function_name()
            ),
        )
        .at_most(Confidence::Medium);
    if is_hot && stands == Stands::Value {
        report = report.severity(Severity::Warning);
    }
    drop(report);
}

/// The `format!` that makes a text, in one of its branches if there are some, and what it has in its text: of
/// several the one with values.
fn formatted_in(cx: &BodyCx<'_>, text: ExprId) -> Option<(ExprId, Stands)> {
    let of = |text| {
        let made = formatted(cx.facts(), text)?;
        Some((made, stands_in(cx, made)?))
    };
    of(text).or_else(|| {
        let values = values_of(cx.facts(), text);
        let all = || values.iter().filter_map(|&value| of(value));
        let with_value = all().find(|&(_, stands)| stands == Stands::Value);
        with_value.or_else(|| all().next())
    })
}

/// What a formatted statement has in its text.
fn stands_in(cx: &BodyCx<'_>, made: ExprId) -> Option<Stands> {
    let ExprKind::Macro(id) = cx.expr(made).kind else {
        return None;
    };
    let MacroKind::Format(format) = cx.file().macro_calls[id].kind else {
        return None;
    };
    let format = &cx.file().formats[format];
    let template = cx.source(format.template?);
    let statement = template.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
    let is_query = matches!(verb(statement), Some(Verb::Read | Verb::Write));
    is_query.then(|| worst(cx, format, template))?
}

/// The call of a function that only formats a statement, and what that has in its text.
fn in_helper(cx: &BodyCx<'_>, text: ExprId) -> Option<(ExprId, Stands)> {
    let call = cx.facts().flow().origin(text);
    let Callee::Function(def) = cx.callee(call) else {
        return None;
    };
    let stands = cx.in_body_of(def, |helper| {
        let block = helper.file().block(helper.facts().root())?;
        let (_, stands) = formatted_in(helper, block.tail?)?;
        Some(stands)
    })??;
    Some((call, stands))
}

/// What a statement that is put together piece by piece has in its text, and what puts it in.
fn in_pieces(cx: &BodyCx<'_>, text: ExprId, call: ExprId) -> Option<(ExprId, Stands)> {
    let pieces =
        pieces(cx.facts(), text, call).or_else(|| builder_pieces(cx.facts(), text, call))?;
    let mut before = String::new();
    let mut found = None;
    for piece in pieces {
        let (value, at) = match piece {
            Piece::Text(text) => {
                before.push_str(text);
                continue;
            }
            Piece::Value { value, at } => (value, at),
        };
        let stands = stands_for(&before);
        before.push('?');
        // What a function gives may be a part of the statement, such as a mark.
        if !is_plain(cx, value) || is_fixed(cx, value) || makes_marks(cx, value) {
            continue;
        }
        match stands {
            Stands::Other => {}
            Stands::List => found = found.or(Some((at, Stands::List))),
            Stands::Value => {
                found = Some((at, Stands::Value));
                break;
            }
        }
    }
    let is_query = matches!(verb(&before), Some(Verb::Read | Verb::Write));
    found.filter(|_| is_query)
}

/// Whether a value is a variable or a field.
fn is_plain(cx: &BodyCx<'_>, value: ExprId) -> bool {
    match cx.expr(value).kind {
        ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } => is_plain(cx, base),
        ExprKind::Reference { operand, .. } | ExprKind::Unary { operand, .. } => {
            is_plain(cx, operand)
        }
        _ => false,
    }
}

/// What the placeholders stand for: a value, if one does, else a list.
fn worst(cx: &BodyCx<'_>, format: &FormatMacro, template: &str) -> Option<Stands> {
    let mut found = None;
    let befores = texts_before(template);
    for (placeholder, before) in format.placeholders.iter().zip(befores) {
        let FormatArgument::Expr(argument) = placeholder.argument else {
            continue;
        };
        // The quote that opens the format string is no quote of the statement.
        let before = before.split_once('"').map_or(before, |(_, text)| text);
        match stands_for(before) {
            Stands::Other
                if joins_conditions(cx, before, argument) || joins_rows(cx, before, argument) =>
            {
                return Some(Stands::Value);
            }
            Stands::Other => {}
            _ if is_fixed(cx, argument) => {}
            Stands::List if joins_values(cx, argument) => return Some(Stands::Value),
            // Text in a list may be marks for parameters as well.
            Stands::List => found = found.or(Some(Stands::List)),
            _ if makes_marks(cx, argument) => {}
            Stands::Value => return Some(Stands::Value),
        }
    }
    found
}

/// Whether an argument behind this text is a list of conditions with values, joined.
fn joins_conditions(cx: &BodyCx<'_>, before: &str, argument: ExprId) -> bool {
    let before = before.trim_end().to_ascii_lowercase();
    (before.ends_with("where") || before.ends_with(" and") || before.ends_with(" or"))
        && joined_conditions(cx, argument)
            .into_iter()
            .any(|format| has_value(cx, format))
}

/// Whether an argument behind this text is a list of rows with quoted values, joined: `VALUES {rows}`.
fn joins_rows(cx: &BodyCx<'_>, before: &str, argument: ExprId) -> bool {
    let before = before.trim_end().to_ascii_lowercase();
    before.ends_with("values")
        && joined_items(cx, argument)
            .into_iter()
            .chain(joined_conditions(cx, argument))
            .any(|format| has_value(cx, format))
}

/// Whether a condition has a number or quoted text in its text; text without quotes may be a mark.
fn has_value(cx: &BodyCx<'_>, format: &FormatMacro) -> bool {
    let Some(template) = format.template.map(|template| cx.source(template)) else {
        return false;
    };
    let befores = texts_before(template);
    let mut placeholders = format.placeholders.iter().zip(befores);
    placeholders.any(|(placeholder, before)| {
        let FormatArgument::Expr(argument) = placeholder.argument else {
            return false;
        };
        let is_number = || {
            let primitive = cx.ty(argument).behind_pointers().primitive();
            primitive.is_some_and(|primitive| primitive != Primitive::Str)
        };
        let before = before.split_once('"').map_or(before, |(_, text)| text);
        let is_quoted = before.matches('\'').count() % 2 == 1;
        stands_for(before) == Stands::Value && (is_quoted || is_number()) && !is_fixed(cx, argument)
    })
}

/// The text of a template before each placeholder.
fn texts_before(template: &str) -> Vec<&str> {
    let bytes = template.as_bytes();
    let mut befores = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'{' {
            if bytes.get(at + 1) == Some(&b'{') {
                at += 2;
                continue;
            }
            befores.push(template.get(..at).unwrap_or(""));
        }
        at += 1;
    }
    befores
}

/// What a placeholder behind this text stands for.
fn stands_for(before: &str) -> Stands {
    let text = before;
    if text.matches('\'').count() % 2 == 1 {
        return Stands::Value;
    }
    let lower = text.to_ascii_lowercase();
    let end = lower.trim_end();
    if end.ends_with("->") || end.ends_with("->>") {
        return Stands::Other;
    }
    if end.ends_with(['=', '<', '>']) || end.ends_with(" like") || end.ends_with(" ilike") {
        return Stands::Value;
    }
    if let Some(open) = end.strip_suffix('(') {
        let open = open.trim_end();
        if open.ends_with(" in") {
            return Stands::List;
        }
        if open.ends_with("values") {
            return Stands::Value;
        }
    }
    if let Some((_, values)) = lower.rsplit_once("values")
        && values.trim_end().ends_with(',')
        && values.matches('(').count() > values.matches(')').count()
    {
        return Stands::Value;
    }
    Stands::Other
}

/// Whether an argument is a constant or a literal: its text never changes.
fn is_fixed(cx: &BodyCx<'_>, argument: ExprId) -> bool {
    match cx.expr(argument).kind {
        ExprKind::Literal(_) => true,
        ExprKind::Reference { operand, .. } => is_fixed(cx, operand),
        ExprKind::Path(_) => match cx.facts().local(argument) {
            Some(local) => initial_value(cx.facts(), local).is_some_and(|init| {
                matches!(
                    cx.expr(init).kind,
                    ExprKind::Literal(_) | ExprKind::If { .. } | ExprKind::Match { .. }
                )
            }),
            None => cx.facts().value_def(argument).is_some_and(|def| {
                matches!(
                    cx.model().program.def(def).kind,
                    DefKind::Const | DefKind::Static
                )
            }),
        },
        _ => false,
    }
}

/// Whether an argument is text with marks for parameters: `$1`, `?, ?`.
fn makes_marks(cx: &BodyCx<'_>, argument: ExprId) -> bool {
    let mut current = argument;
    if let ExprKind::Reference { operand, .. } = cx.expr(current).kind {
        current = operand;
    }
    if let Some(local) = cx.facts().local(current) {
        let made = initial_value(cx.facts(), local);
        return made.is_some_and(|init| has_mark(cx, init) || gives_mark(cx, init));
    }
    has_mark(cx, current) || gives_mark(cx, current)
}

/// Whether a call is of a function of the workspace, or of a closure in a variable, that writes a mark:
/// `self.placeholder(1)`.
fn gives_mark(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let writes = |def| {
        let marks = cx.in_body_of(def, |inner| has_mark(inner, inner.facts().root()));
        marks.unwrap_or_default()
    };
    if let Callee::Function(def) = cx.callee(call) {
        return writes(def) || cx.model().implementations(def).into_iter().any(writes);
    }
    let ExprKind::Call { callee, .. } = cx.expr(call).kind else {
        return false;
    };
    let closure = cx.facts().local(callee);
    let closure = closure.and_then(|local| initial_value(cx.facts(), local));
    closure.is_some_and(|closure| has_mark(cx, closure))
}

/// Whether an argument is a list of values, each as its own text: `ids.iter().map(|id| id.to_string())`, joined.
fn joins_values(cx: &BodyCx<'_>, argument: ExprId) -> bool {
    let facts = cx.facts();
    let made = facts
        .local(argument)
        .and_then(|local| initial_value(facts, local));
    let mut current = made.unwrap_or(argument);
    let is_of_items = is_join_of_items(cx, current);
    let is_joined = |call: &MethodCall<'_>| call.method.name.as_str() == "join";
    if !is_of_items
        && !cx
            .file()
            .method_call(current)
            .is_some_and(|call| is_joined(&call))
        || has_mark(cx, current)
    {
        return false;
    }
    while let Some(call) = cx.file().method_call(current) {
        if call.method.name.as_str() == "map"
            && let &[each] = call.args
        {
            return gives_own_text(cx, each);
        }
        current = facts.flow().origin(call.receiver);
    }
    let list = cx.ty(current).behind_pointers();
    let item = list
        .element()
        .or_else(|| list.arg().filter(|_| list.is_collection()));
    is_of_items && item.is_some_and(|item| item.primitive().is_some())
}

/// Whether a call puts the texts of the items of an iterator together.
fn is_join_of_items(cx: &BodyCx<'_>, call: ExprId) -> bool {
    let api = cx.api(call);
    api.is_some_and(|api| {
        matches!(
            api.path().as_str(),
            "itertools::Itertools::join" | "itertools::Itertools::format"
        )
    })
}

/// Whether a function or closure gives the text of what it is given.
fn gives_own_text(cx: &BodyCx<'_>, each: ExprId) -> bool {
    const TO_TEXT: &str = "std::string::ToString::to_string";
    let ExprKind::Closure(closure) = cx.expr(each).kind else {
        let named = cx.facts().value_api(each);
        return named.is_some_and(|api| api.path().as_str() == TO_TEXT);
    };
    let body = cx.file().closures[closure].body;
    let own = cx.file().method_call(body);
    own.is_some_and(|call| {
        call.method.name.as_str() == "to_string" && cx.facts().local(call.receiver).is_some()
    })
}

fn has_mark(cx: &BodyCx<'_>, expr: ExprId) -> bool {
    if matches!(
        cx.expr(expr).kind,
        ExprKind::Literal(Literal::Str | Literal::Char)
    ) && cx.source(expr).contains(['?', '$'])
    {
        return true;
    }
    let mut found = false;
    cx.file().each_child(expr, &mut |child| {
        found = found || has_mark(cx, child);
    });
    found
        || matches!(cx.expr(expr).kind, ExprKind::Macro(_)) && cx.source(expr).contains(['?', '$'])
}

#[cfg(test)]
mod tests {
    use super::{Stands, stands_for, texts_before};

    #[test]
    fn the_text_before_tells_values_from_names() {
        let of = |text: &str| match stands_for(text) {
            Stands::Value => "value",
            Stands::List => "list",
            Stands::Other => "other",
        };
        assert_eq!(of("select * from t where name = '"), "value");
        assert_eq!(of("select * from t where id = "), "value");
        assert_eq!(of("select * from t where id IN ("), "list");
        assert_eq!(of("insert into t values (1, "), "value");
        assert_eq!(of("insert into t (a, "), "other");
        assert_eq!(of("select * from "), "other");
        assert_eq!(of("select a->>"), "other");
        assert_eq!(of("select * from t where id = $"), "other");
    }

    #[test]
    fn doubled_braces_are_text() {
        assert_eq!(texts_before("a {b} {{c}} {}"), ["a ", "a {b} {{c}} "]);
    }
}
