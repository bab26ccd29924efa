//! The text of a query.

use super::{Query, arguments, chain_root};
use crate::knowledge::{Api, Executor};
use crate::rules::facts::BodyFacts;
use crate::semantics::defs::DefKind;
use crate::syntax::hir::{ExprId, ExprKind, ItemKind, Literal, MacroKind, SourceFile};
use crate::text::TextRange;

/// The text of a query where it is written.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct SqlText<'m> {
    /// The expression that gives it.
    pub(in crate::rules) expr: ExprId,
    /// Whether the call itself is given it, not a statement that was prepared from it.
    pub(in crate::rules) is_given: bool,
    /// What is written, if it is a literal or a constant.
    pub(in crate::rules) literal: Option<&'m str>,
    /// The format string that makes it, if one does.
    template: Option<&'m str>,
}

/// What a query does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::rules) enum Verb {
    /// It reads rows.
    Read,
    /// It inserts, changes or deletes rows.
    Write,
    /// It opens a transaction.
    Begin,
    /// It changes the schema or settings, ends a transaction, waits for a notice.
    Other,
}

impl<'m> SqlText<'m> {
    /// The text of a query; `None` where a builder makes it or it is not seen.
    pub(in crate::rules) fn of(facts: &BodyFacts<'m>, query: &Query) -> Option<Self> {
        let expr = text_of(facts, query)?;
        Some(Self {
            expr,
            is_given: arguments(facts, query.call).contains(&expr),
            literal: literal(facts, expr),
            template: template(facts, expr),
        })
    }

    /// What the text does, where it or the template that makes it is seen.
    pub(in crate::rules) fn verb(&self) -> Option<Verb> {
        verb(self.seen()?)
    }

    /// What is written of the text, with the holes of the template that makes it.
    pub(in crate::rules) fn seen(&self) -> Option<&'m str> {
        self.literal.or(self.template)
    }

    /// Whether a template makes the text, and stands open for nothing but names of tables.
    pub(super) fn is_of_table(&self) -> bool {
        self.template.is_some_and(names_tables_alone)
    }

    /// The text in one line, cut where it is long.
    pub(in crate::rules) fn short(&self) -> Option<String> {
        const MOST: usize = 60;
        let text = self.literal?;
        let mut short = String::new();
        // Between texts that are joined stand quotes and a comma.
        let words = text.split_whitespace().map(|word| word.trim_matches('"'));
        for word in words.filter(|word| !word.is_empty() && *word != "\",") {
            let word = word.strip_suffix("\",").unwrap_or(word);
            if short.len() + word.len() > MOST {
                short.push_str(" ..");
                break;
            }
            if !short.is_empty() {
                short.push(' ');
            }
            short.push_str(word);
        }
        let is_plain = !short.is_empty() && !short.contains('`');
        is_plain.then_some(short)
    }
}

/// The `format!` that makes a text, through references, variables and what marks a text as safe.
pub(in crate::rules) fn formatted(facts: &BodyFacts<'_>, text: ExprId) -> Option<ExprId> {
    const SAME_TEXT: &[&str] = &["as_str", "as_ref", "clone", "to_string", "into"];
    let mut current = text;
    for _ in 0..16 {
        current = match facts.file.expr(current).kind {
            ExprKind::Reference { operand, .. } => operand,
            ExprKind::MethodCall { .. } => {
                let method = facts.file.method_call(current)?;
                if !SAME_TEXT.contains(&method.method.name.as_str()) {
                    return None;
                }
                method.receiver
            }
            ExprKind::Call { .. } => {
                let api = facts.callee(current).api()?;
                if api.name() != "AssertSqlSafe" {
                    return None;
                }
                *arguments(facts, current).first()?
            }
            ExprKind::Path(_) => super::initial_value(facts, facts.local(current)?)?,
            ExprKind::Macro(id) => {
                let call = &facts.file.macro_calls[id];
                let segments = facts.file.list(facts.file.path(call.path).segments);
                let is_format = segments
                    .last()
                    .is_some_and(|last| last.name.as_str() == "format");
                return is_format.then_some(current);
            }
            _ => return None,
        };
    }
    None
}

/// The template of the `format!` that makes a text.
pub(super) fn template<'m>(facts: &BodyFacts<'m>, text: ExprId) -> Option<&'m str> {
    let ExprKind::Macro(id) = facts.file.expr(formatted(facts, text)?).kind else {
        return None;
    };
    let MacroKind::Format(format) = facts.file.macro_calls[id].kind else {
        return None;
    };
    let template = facts.file.formats[format].template?;
    Some(between_quotes(facts.source(template)))
}

/// Whether each hole of a template stands where a statement names a table: `DELETE FROM {table}`.
fn names_tables_alone(template: &str) -> bool {
    const BEFORE_TABLES: &[&str] = &["from", "into", "table", "update", "exists"];
    let template = template.replace("{{", "").replace("}}", "");
    let mut texts = template.split('{');
    let mut before = texts.next().unwrap_or_default();
    let mut holes = 0;
    for part in texts {
        holes += 1;
        let word = before.trim_end_matches(['"', '`', '\\']);
        let is_qualified = holes > 1 && word == ".";
        let word = word.split_whitespace().last().unwrap_or_default();
        let names = |known: &str| word.eq_ignore_ascii_case(known);
        if !is_qualified && !BEFORE_TABLES.iter().any(|known| names(known)) {
            return false;
        }
        before = part.split_once('}').map_or("", |(_, rest)| rest);
    }
    holes > 0
}

/// What a statement in SQL does, by its first word.
pub(in crate::rules) fn verb(text: &str) -> Option<Verb> {
    let mut text = text.trim_start();
    while let Some(comment) = text.strip_prefix("--") {
        text = comment
            .split_once('\n')
            .map_or("", |(_, rest)| rest)
            .trim_start();
    }
    let word: String = text
        .chars()
        .take_while(char::is_ascii_alphabetic)
        .collect::<String>()
        .to_ascii_lowercase();
    Some(match word.as_str() {
        "select" | "values" | "show" | "explain" => Verb::Read,
        "with" => {
            let lower = text.to_ascii_lowercase();
            let writes = ["insert into", "delete from", "update "];
            if writes.iter().any(|words| lower.contains(words)) {
                Verb::Write
            } else {
                Verb::Read
            }
        }
        "insert" | "update" | "delete" | "replace" | "merge" | "upsert" => Verb::Write,
        "begin" | "savepoint" | "start" => Verb::Begin,
        "" => return None,
        _ => Verb::Other,
    })
}

/// The expression that gives a query its text.
fn text_of(facts: &BodyFacts<'_>, query: &Query) -> Option<ExprId> {
    if query.family.takes_keys {
        return None;
    }
    if query.row.executor? != Executor::Argument {
        let given = arguments(facts, query.call).get(1).copied();
        if let Some(given) = given
            && is_text(facts, given)
        {
            return Some(given);
        }
        let made = given.and_then(|given| made_by(facts, given, &is_made_of_text));
        if let Some(made) = made {
            return arguments(facts, made).get(1).copied();
        }
        // A prepared statement: the text of `prepare`.
        let statement = match given {
            Some(given) if query.api.path().as_str().contains("postgres") => given,
            _ => query.executor?,
        };
        let made = made_by(facts, statement, &|api| {
            matches!(api.name(), "prepare" | "prepare_cached" | "prepare_typed")
        })?;
        return arguments(facts, made).get(1).copied();
    }
    let is_given_text = |api: Api| api.path().as_str() == "clickhouse::Client::query";
    if let Some(made) = made_by(facts, query.call, &is_given_text) {
        return arguments(facts, made).get(1).copied();
    }
    let root = chain_root(facts, query.call);
    // Texts that run themselves.
    if query.api.path().as_str().starts_with("mysql_async::") {
        return is_text(facts, root).then_some(root);
    }
    match facts.file.expr(root).kind {
        ExprKind::Call { args, .. } => {
            let api = facts.callee(root).api()?;
            let is_query =
                matches!(api.crate_name(), "sqlx") || api.path().as_str() == "diesel::sql_query";
            let first = facts.file.list(args).first().copied()?;
            is_query.then_some(first)
        }
        ExprKind::Macro(call) => {
            let MacroKind::Arguments(args) = facts.file.macro_calls[call].kind else {
                return None;
            };
            facts
                .file
                .list(args)
                .iter()
                .copied()
                .find(|&arg| matches!(facts.file.expr(arg).kind, ExprKind::Literal(Literal::Str)))
        }
        _ => None,
    }
}

/// Whether a call makes a statement of a text that it is handed behind the kind of database.
fn is_made_of_text(api: Api) -> bool {
    matches!(
        api.path().as_str(),
        "sea_orm::Statement::from_string" | "sea_orm::Statement::from_sql_and_values"
    )
}

/// The call from which a statement comes, of those that `is_maker` tells.
fn made_by(
    facts: &BodyFacts<'_>,
    statement: ExprId,
    is_maker: &dyn Fn(Api) -> bool,
) -> Option<ExprId> {
    const LONGEST: usize = 16;
    let mut current = statement;
    for _ in 0..LONGEST {
        if facts.callee(current).api().is_some_and(is_maker) {
            return Some(current);
        }
        current = match facts.file.expr(current).kind {
            ExprKind::MethodCall { .. } => facts.file.method_call(current)?.receiver,
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Reference { operand: inner, .. }
            | ExprKind::Unary { operand: inner, .. } => inner,
            ExprKind::Path(_) => super::initial_value(facts, facts.local(current)?)?,
            _ => return None,
        };
    }
    None
}

fn is_text(facts: &BodyFacts<'_>, expr: ExprId) -> bool {
    use crate::semantics::types::Primitive;
    let ty = facts.ty(expr);
    ty.primitive() == Some(Primitive::Str)
        || ty.is("std::string::String")
        || literal(facts, expr).is_some()
}

/// What is written in a literal, or in the constant that a path names.
pub(in crate::rules) fn literal<'m>(facts: &BodyFacts<'m>, expr: ExprId) -> Option<&'m str> {
    match facts.file.expr(expr).kind {
        ExprKind::Literal(Literal::Str) => Some(between_quotes(facts.source(expr))),
        ExprKind::Reference { operand, .. } => literal(facts, operand),
        ExprKind::Macro(_) => written(facts.file, facts.model().program.text(facts.file_id), expr),
        ExprKind::Path(_) => {
            if let Some(local) = facts.local(expr) {
                let init = super::initial_value(facts, local)?;
                return written(facts.file, facts.model().program.text(facts.file_id), init);
            }
            let def = facts.value_def(expr)?;
            let program = &facts.model().program;
            if !matches!(program.def(def).kind, DefKind::Const | DefKind::Static) {
                return None;
            }
            let body = match &program.item(def).kind {
                ItemKind::Const(item) => item.body?,
                ItemKind::Static(item) => item.body?,
                _ => return None,
            };
            let file_id = program.def(def).file;
            let file = program.file(file_id);
            let root = file.bodies[body].root;
            written(file, program.text(file_id), root)
        }
        _ => None,
    }
}

/// What is written in a literal, or from the first to the last one of those that `concat!` joins.
fn written<'m>(file: &'m SourceFile, text: &'m str, expr: ExprId) -> Option<&'m str> {
    match file.expr(expr).kind {
        ExprKind::Literal(Literal::Str) => Some(between_quotes(file.source(expr, text))),
        ExprKind::Macro(call) => {
            let call = &file.macro_calls[call];
            let [name] = file.list(file.path(call.path).segments) else {
                return None;
            };
            let MacroKind::Arguments(parts) = call.kind else {
                return None;
            };
            let parts = file.list(parts);
            let is_text =
                |&part: &ExprId| matches!(file.expr(part).kind, ExprKind::Literal(Literal::Str));
            let (first, last) = (*parts.first()?, *parts.last()?);
            let whole = TextRange::new(file.range(first).start, file.range(last).end);
            let is_joined = name.name.as_str() == "concat" && parts.iter().all(is_text);
            is_joined.then(|| between_quotes(whole.of(text)))
        }
        _ => None,
    }
}

pub(super) fn between_quotes(written: &str) -> &str {
    let start = written.find('"').map_or(0, |quote| quote + 1);
    let end = written.rfind('"').unwrap_or(written.len());
    written.get(start..end).unwrap_or(written)
}

#[cfg(test)]
mod tests {
    use super::{Verb, between_quotes, names_tables_alone, verb};

    #[test]
    fn holes_for_tables_stand_behind_certain_words() {
        assert!(names_tables_alone("DELETE FROM {table}"));
        assert!(names_tables_alone("TRUNCATE TABLE {}.\"{}\" CASCADE"));
        assert!(!names_tables_alone("DELETE FROM {table} WHERE id = {id}"));
        assert!(!names_tables_alone("INSERT INTO t VALUES ({x})"));
        assert!(!names_tables_alone("DELETE FROM t"));
    }

    #[test]
    fn the_first_word_tells_what_a_statement_does() {
        assert_eq!(verb(" select 1"), Some(Verb::Read));
        assert_eq!(verb("-- note\nINSERT INTO t"), Some(Verb::Write));
        assert_eq!(
            verb("WITH x AS (SELECT 1) DELETE FROM t"),
            Some(Verb::Write)
        );
        assert_eq!(verb("CREATE TABLE t"), Some(Verb::Other));
        assert_eq!(verb("{table}"), None);
    }

    #[test]
    fn quotes_of_all_kinds_are_cut_off() {
        assert_eq!(between_quotes("\"a\""), "a");
        assert_eq!(between_quotes("r#\"a \"b\"\"#"), "a \"b\"");
    }
}
