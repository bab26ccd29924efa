//! What to write in place of a call that blocks an async worker.

use super::context::BodyCx;
use super::facts::Witness;
use crate::syntax::hir::{ExprId, ExprKind};
use crate::text::{Name, TextRange};

/// The way to the pool whose threads may block, as the tables write it.
const OFF_EXECUTOR: [&str; 2] = ["spawn_blocking(move || ..)", "spawn_blocking(..)"];

/// Code longer than this is not repeated in a sentence.
const MOST_BYTES: usize = 60;

/// The advice for a call, with the code at hand filled in where it is short.
pub(super) fn remedy(cx: &BodyCx<'_>, witness: &Witness) -> String {
    let replacement = witness.row.replacement;
    let Some(first) = witness.steps.first() else {
        return direct(cx, witness.call, replacement);
    };
    let call = written(cx, witness.call).map_or_else(
        || format!("{}(..)", first.function),
        |call| cx.source_of(call).to_owned(),
    );
    let off = format!(
        "`tokio::task::spawn_blocking(move || {call}).await`{}",
        owned_first(cx, witness.call)
    );
    let has_twin = !OFF_EXECUTOR.iter().any(|form| replacement.contains(form));
    if witness.outside == witness.steps.len() || !has_twin {
        return format!("call it off the executor: {off}");
    }
    format!(
        "call it off the executor, {off}, or make the chain async down to {}",
        marked(replacement)
    )
}

/// What has to be said where a call uses what the function at hand only borrows: what runs on another
/// thread must own it.
fn owned_first(cx: &BodyCx<'_>, call: ExprId) -> String {
    let flow = cx.facts().flow();
    let mut borrowed: Vec<&str> = Vec::new();
    flow.each_local_in(call, &mut |path, local| {
        let name = flow.name_of(local).map(Name::as_str);
        let name = name.filter(|name| cx.ty(path).is_reference() && !borrowed.contains(name));
        borrowed.extend(name);
    });
    match borrowed.as_slice() {
        [] => String::new(),
        [one] => format!(" with a copy of `{one}` that the closure owns"),
        _ => " with copies that the closure owns".to_owned(),
    }
}

/// The advice for a call of the API itself.
fn direct(cx: &BodyCx<'_>, call: ExprId, replacement: &str) -> String {
    if let Some(rest) = replacement.strip_prefix("awaiting ") {
        return format!("await {rest}");
    }
    let advice = marked(&filled(cx, call, replacement));
    if replacement.contains("spawn_blocking") || cx.facts().allows_await(call) {
        return format!("use {advice}");
    }
    if cx.context(call).in_closure {
        return format!("use {advice} outside of the closure, which cannot await");
    }
    format!("keep the future of {advice} and poll it: `.await` cannot stand here")
}

/// A replacement with the code of the call in its place holders.
fn filled(cx: &BodyCx<'_>, call: ExprId, replacement: &str) -> String {
    if let Some(form) = OFF_EXECUTOR.iter().find(|form| replacement.contains(*form)) {
        return match written(cx, call) {
            Some(range) => {
                let off = format!("spawn_blocking(move || {})", cx.source_of(range));
                replacement.replacen(form, &off, 1)
            }
            None => replacement.replacen(form, OFF_EXECUTOR[0], 1),
        };
    }
    let (holders, code): (&[&str], _) = match cx.expr(call).kind {
        ExprKind::Call { args, .. } => {
            let args = cx.file().list(args);
            let ends = args.first().zip(args.last());
            let range =
                ends.map(|(&first, &last)| cx.file().range(first).to(cx.file().range(last)));
            (&["(..)", "(dur)"], range)
        }
        ExprKind::MethodCall { .. } => {
            let parts = cx.file().method_call(call);
            (&["(p)"], parts.map(|parts| cx.file().range(parts.receiver)))
        }
        _ => (&[], None),
    };
    // What a macro's rules write has no text of its own.
    let code = code.filter(|&range| range != cx.file().range(call));
    let holder = holders.iter().find(|holder| replacement.contains(**holder));
    match (holder, code.and_then(|range| brief(cx, range))) {
        (Some(holder), Some(range)) => {
            let code = cx.source_of(range);
            let borrowed = if *holder == "(p)" { "&" } else { "" };
            replacement.replacen(holder, &format!("({borrowed}{code})"), 1)
        }
        _ => replacement.to_owned(),
    }
}

/// A call as written, if it is short.
fn written(cx: &BodyCx<'_>, call: ExprId) -> Option<TextRange> {
    brief(cx, cx.file().range(call))
}

/// A range whose text fits into a sentence.
fn brief(cx: &BodyCx<'_>, range: TextRange) -> Option<TextRange> {
    let text = cx.source_of(range);
    (text.len() <= MOST_BYTES && !text.contains('\n')).then_some(range)
}

/// Prose in which the words that are code stand in backticks.
fn marked(text: &str) -> String {
    if text.contains('`') {
        return text.to_owned();
    }
    words(text)
        .map(|word| {
            let code = word.trim_end_matches(',');
            let tail = word.get(code.len()..).unwrap_or_default();
            let is_code = !code.starts_with('(')
                && (code.contains("::") || code.contains('(') || code.contains(".await"));
            if is_code {
                format!("`{code}`{tail}")
            } else {
                word.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// The words of a text; what stands in brackets or quotes is not parted.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    let mut quoted = false;
    text.split(move |letter: char| {
        match letter {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ' ' && depth == 0 && !quoted
    })
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn code_in_prose_is_marked() {
        let cases = [
            ("tokio::fs::read(p).await", "`tokio::fs::read(p).await`"),
            (
                "tokio::fs::write(\"a b\", x).await on the tokio type",
                "`tokio::fs::write(\"a b\", x).await` on the tokio type",
            ),
            (
                "a::b::call(|c| ..).await, reqwest, or c::d(move || ..).await",
                "`a::b::call(|c| ..).await`, reqwest, or `c::d(move || ..).await`",
            ),
            (
                "one pool, kept in a `LazyLock`",
                "one pool, kept in a `LazyLock`",
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(marked(text), wanted);
        }
    }
}
