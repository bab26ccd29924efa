//! See rules/libraries/tracing_instrument_large_args.md

use crate::finding::{Applicability, Heat, Severity};
use crate::rules::context::BodyCx;
use crate::rules::facts::Type;
use crate::rules::policy;
use crate::rules::report::Report;
use crate::rules::rule::{Hook, Rule};
use crate::syntax::hir::{Attribute, PatId, PatKind, SourceFile};
use crate::text::TextRange;

/// The rule.
pub static RULE: Rule = Rule {
    name: "tracing_instrument_large_args",
    hooks: &[Hook::Body(check)],
};

fn check(cx: &BodyCx<'_>) {
    if cx.is_quiet() || !cx.facts().is_function() {
        return;
    }
    let Some(attribute) = cx.facts().attribute("tracing::instrument") else {
        return;
    };
    // What a macro's own attribute says stands in the macro, not where the function lies.
    let path = cx.file().path(attribute.path);
    let written = cx.source_of(attribute.range);
    let last = cx.file().list(path.segments).last();
    if last.is_none_or(|last| !written.contains(last.name.as_str())) {
        return;
    }
    let settings = Settings::of(cx, attribute);
    if settings.skip_all && !settings.records_result {
        return;
    }
    let file = cx.file();
    let mut large: Vec<(String, String)> = Vec::new();
    let mut is_sure = false;
    let mut add = |name: &str, ty: Type<'_>| {
        if !settings.leaves_out(name)
            && let Some(what) = prints_much(name, ty, 0)
        {
            is_sure |= !wraps_unknown(ty);
            large.push((name.to_owned(), what));
        }
    };
    if let Some(own) = cx.facts().self_type().filter(|own| own.derives("Debug")) {
        add("self", own);
    }
    for &param in file.list(cx.body().params) {
        let body = unread_body(cx, param);
        each_name(file, param, &mut |name, pat| {
            add(name, body.unwrap_or(cx.pat_ty(pat)));
        });
    }
    let gives = settings
        .records_result
        .then(|| prints_much("result", cx.ty(cx.body().root), 0))
        .flatten();
    if large.is_empty() && gives.is_none() || cx.heat(cx.body().root) == Heat::Cold {
        return;
    }
    is_sure |= gives.is_some();
    let heat = cx.heat(cx.body().root);
    let name = cx.function_name().rsplit("::").next().unwrap_or_default();
    let is_fine = settings.is_fine_level || large.is_empty() && settings.is_fine_result;
    let matters = heat == Heat::Hot && !is_fine && !policy::watches(name);
    let report = report(cx, attribute, &settings, &large, gives.as_deref());
    let severity = if matters && (is_sure || cx.facts().is_sketch()) {
        Severity::Warning
    } else {
        Severity::Suggestion
    };
    drop(report.heat(heat).severity(severity));
}

fn report<'m>(
    cx: &BodyCx<'m>,
    attribute: &Attribute,
    settings: &Settings,
    large: &[(String, String)],
    gives: Option<&str>,
) -> Report<'m> {
    let mut parts: Vec<String> = large
        .iter()
        .map(|(name, ty)| format!("`{name}: {ty}`"))
        .collect();
    if let Some(ty) = gives {
        parts.push(format!("its result `{ty}`"));
    }
    let message = format!(
        "`#[instrument]` formats {} with `Debug` on every call of `{}`",
        parts.join(", "),
        cx.function_name()
    );
    let mut report = cx.report_range(attribute.range, message);
    if large.is_empty() {
        report = report.fix("leave `ret` out, or record what tells the results apart");
    } else {
        let names: Vec<&str> = large.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        report = report.fix(format!(
            "leave them out, `#[instrument(skip({names}))]`, and record what tells them apart: \
             `fields(count = ..)`"
        ));
        let (at, text) = match settings.skip_list {
            Some(at) => (at, format!("{names}, ")),
            None if attribute.args.is_empty() => {
                (path_end(cx, attribute), format!("(skip({names}))"))
            }
            None => (attribute.args.start, format!("skip({names}), ")),
        };
        report = report.edit(TextRange::new(at, at), text, Applicability::Machine);
    }
    report
}

/// Where the path of an attribute without arguments ends.
fn path_end(cx: &BodyCx<'_>, attribute: &Attribute) -> u32 {
    let text = cx.source_of(attribute.range);
    let behind = text.trim_end().len() - text.trim_end().trim_end_matches(']').trim_end().len();
    attribute.range.end - u32::try_from(behind + (text.len() - text.trim_end().len())).unwrap_or(1)
}

/// What an attribute says.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // facts that do not exclude each other
struct Settings {
    skip_all: bool,
    skipped: Vec<String>,
    /// Where a list of what is skipped begins.
    skip_list: Option<u32>,
    /// Fields of these names take the place of arguments.
    fields: Vec<String>,
    records_result: bool,
    /// The span is of level `debug` or `trace`.
    is_fine_level: bool,
    /// The event that records the result is.
    is_fine_result: bool,
}

/// Whether what an attribute says of a level names one that is off in most programs.
fn is_fine(said: &str) -> bool {
    let said = said.to_ascii_lowercase();
    said.contains("debug") || said.contains("trace")
}

impl Settings {
    fn of(cx: &BodyCx<'_>, attribute: &Attribute) -> Self {
        let mut settings = Self::default();
        let text = cx.source_of(attribute.args);
        for (start, part) in parts(text) {
            let trimmed = part.trim();
            let name = trimmed
                .split(|end: char| !(end.is_alphanumeric() || end == '_'))
                .next()
                .unwrap_or_default();
            let inside = trimmed
                .split_once('(')
                .and_then(|(_, rest)| rest.strip_suffix(')'));
            match (name, inside) {
                ("skip_all", _) => settings.skip_all = true,
                ("skip", Some(inside)) => {
                    settings.skipped = names(inside);
                    let opening = part.find('(').unwrap_or(0) + 1;
                    settings.skip_list = u32::try_from(start + opening)
                        .ok()
                        .map(|offset| attribute.args.start + offset);
                }
                ("fields", Some(inside)) => settings.fields = names(inside),
                ("ret", level) => {
                    settings.records_result = true;
                    settings.is_fine_result = level.is_some_and(is_fine);
                }
                ("level", _) => settings.is_fine_level = is_fine(trimmed),
                _ => {}
            }
        }
        settings
    }

    fn leaves_out(&self, name: &str) -> bool {
        let is = |other: &String| other == name;
        self.skip_all || self.skipped.iter().any(is) || self.fields.iter().any(is)
    }
}

/// The parts between commas outside of parentheses and strings, with their offsets.
fn parts(text: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let (mut depth, mut quoted, mut start) = (0_i32, false, 0);
    for (position, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push((start, &text[start..position]));
                start = position + 1;
            }
            _ => {}
        }
    }
    parts.push((start, &text[start..]));
    parts
}

/// The names that begin the parts of a list.
fn names(list: &str) -> Vec<String> {
    let parts = parts(list);
    let names = parts.iter().map(|(_, part)| {
        let part = part.trim().trim_start_matches(['%', '?']);
        let end = part.find(|end: char| !(end.is_alphanumeric() || end == '_'));
        part[..end.unwrap_or(part.len())].to_owned()
    });
    names.filter(|name| !name.is_empty()).collect()
}

fn each_name(file: &SourceFile, pat: PatId, visit: &mut dyn FnMut(&str, PatId)) {
    match file.pat(pat).kind {
        PatKind::Binding { name, .. } => visit(name.as_str(), pat),
        PatKind::Typed(inner, _) | PatKind::Reference(inner) => each_name(file, inner, visit),
        PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) => {
            for &part in file.list(parts) {
                each_name(file, part, visit);
            }
        }
        PatKind::Struct { fields, .. } => {
            for field in file.list(fields) {
                each_name(file, field.pat, visit);
            }
        }
        _ => {}
    }
}

/// Types whose text may be long.
const LONG: &[&str] = &[
    "std::vec::Vec",
    "std::collections::HashMap",
    "std::collections::BTreeMap",
    "std::collections::HashSet",
    "std::collections::BTreeSet",
    "std::collections::VecDeque",
    "indexmap::IndexMap",
    "bytes::Bytes",
    "bytes::BytesMut",
    "serde_json::Value",
    "serde_json::Map",
    "http::Request",
    "http::request::Request",
    "axum::Json",
    "axum::Form",
    "actix_web::web::Json",
    "actix_web::web::Form",
    "actix_web::web::Bytes",
    "actix_web::HttpRequest",
    "axum::extract::Multipart",
    "dashmap::DashMap",
    "tonic::Request",
];

/// Names of texts that hold a whole document.
const DOCUMENTS: &[&str] = &[
    "body", "payload", "data", "content", "contents", "buf", "buffer", "html", "text",
];

/// What a body of a request is read as: the `T` of `Json<T>`.
fn body_of_request(ty: Type<'_>) -> Option<Type<'_>> {
    const READ: &[&str] = &[
        "axum::Json",
        "axum::Form",
        "actix_web::web::Json",
        "actix_web::web::Form",
        "tonic::Request",
    ];
    let is_read = READ.iter().any(|path| ty.is(path));
    is_read.then(|| ty.arg()).flatten()
}

/// The type of a parameter whose pattern takes a body of a request out of what reads it, where nothing is known of
/// the body: `Json(order): Json<Order>`.
fn unread_body<'m>(cx: &BodyCx<'m>, param: PatId) -> Option<Type<'m>> {
    let ty = cx.pat_ty(param);
    let mut pat = param;
    while let PatKind::Typed(inner, _) = cx.file().pat(pat).kind {
        pat = inner;
    }
    let taken = matches!(cx.file().pat(pat).kind, PatKind::TupleStruct(..));
    let body = body_of_request(ty).filter(|_| taken)?;
    (body.is_unknown() || body.is_unread()).then_some(ty)
}

/// Whether a value is a body of a request of which nothing is known: it may be of two numbers.
fn wraps_unknown(ty: Type<'_>) -> bool {
    body_of_request(ty.behind_pointers()).is_some_and(|inner| inner.workspace_def().is_none())
}

/// Whether `Debug` prints the fields of a type: derived, or made with the rest of a message.
fn shows_parts(ty: Type<'_>) -> bool {
    ty.derives("Debug") || ty.derives("Message")
}

/// The type, in short, whose text may be long, in what `Debug` prints of a value.
fn prints_much(name: &str, ty: Type<'_>, depth: u8) -> Option<String> {
    const DEEPEST: u8 = 4;
    if depth > DEEPEST {
        return None;
    }
    let ty = ty.behind_pointers();
    if let Some(inner) = body_of_request(ty)
        && inner.workspace_def().is_some()
        && shows_parts(inner)
    {
        return prints_much(name, inner, depth + 1).map(|_| ty.short());
    }
    if LONG.iter().any(|path| ty.is(path))
        || (ty.element().is_some() && ty.array_len().is_none_or(|len| len > 64))
    {
        return Some(ty.short());
    }
    let is_text = ty.is("std::string::String")
        || ty.primitive() == Some(crate::semantics::types::Primitive::Str);
    if is_text {
        return DOCUMENTS.contains(&name).then(|| ty.short());
    }
    let wraps = [
        "std::option::Option",
        "std::result::Result",
        "std::sync::Mutex",
        "std::sync::RwLock",
    ];
    if wraps.iter().any(|path| ty.is(path)) {
        return ty
            .arg()
            .and_then(|inner| prints_much(name, inner, depth + 1));
    }
    if !shows_parts(ty) {
        return None;
    }
    let fields = ty.fields();
    fields
        .into_iter()
        .any(|(field, inner)| prints_much(field.as_str(), inner, depth + 1).is_some())
        .then(|| ty.short())
}
