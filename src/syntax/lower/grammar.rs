//! Which macros have a grammar that is known, by their names.

use syn::Item;
use syn::parse::ParseStream;

use crate::text::Name;

/// The grammar of a macro's tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Grammar {
    /// So many expressions, then perhaps a format string with arguments.
    Format {
        before: usize,
        sink: bool,
    },
    /// Fields, then perhaps a format string: the events of `log` and `tracing`.
    Event,
    /// As an event; the string is the span's name.
    Span,
    Elements,
    Arguments,
    Join,
    Pin,
    Matches,
    Select,
    Stream,
    ThreadLocal,
    LazyStatic,
    CfgIf,
    Json,
    /// The inside of a `{}` of `Json`: `doc!` of the bson crate.
    Document,
    Items,
    /// Tokens that are text or a template for code elsewhere.
    NoCode,
    /// A language of its own that holds code.
    Foreign,
}

/// The grammar of the macros with this name.
pub(super) fn grammar(name: &str) -> Option<Grammar> {
    use Grammar::{
        Arguments, CfgIf, Document, Elements, Event, Foreign, Format, Items, Join, Json,
        LazyStatic, Matches, NoCode, Pin, Select, Span, Stream, ThreadLocal,
    };
    let format = |before| Format {
        before,
        sink: false,
    };
    Some(match name {
        "format" | "print" | "println" | "eprint" | "eprintln" | "panic" | "todo"
        | "unimplemented" | "unreachable" | "format_args" | "anyhow" | "bail" | "eyre"
        | "format_err" | "format_compact" | "format_smolstr" | "whatever" => format(0),
        "write" | "writeln" => Format {
            before: 1,
            sink: true,
        },
        "assert" | "debug_assert" | "ensure" | "ensure_whatever" => format(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" | "ensure_eq"
        | "ensure_ne" => format(2),
        "error" | "warn" | "info" | "debug" | "trace" | "log" | "event" => Event,
        "span" | "error_span" | "warn_span" | "info_span" | "debug_span" | "trace_span" => Span,
        "vec" | "smallvec" => Elements,
        "dbg" | "concat" | "include" | "include_str" | "include_bytes" | "env" | "option_env" => {
            Arguments
        }
        "join" | "try_join" => Join,
        "pin" | "pin_mut" => Pin,
        "matches" | "assert_matches" | "debug_assert_matches" => Matches,
        "select" | "select_biased" => Select,
        "stream" | "try_stream" => Stream,
        "thread_local" => ThreadLocal,
        "lazy_static" => LazyStatic,
        "cfg_if" => CfgIf,
        "json" | "bson" => Json,
        "doc" | "rawdoc" | "params" | "named_params" => Document,
        "pin_project" => Items,
        "quote"
        | "quote_spanned"
        | "parse_quote"
        | "parse_quote_spanned"
        | "macro_rules"
        | "stringify"
        | "cfg" => NoCode,
        "html" | "rsx" | "view" => Foreign,
        _ => return None,
    })
}

/// Whether macros of this name are opened by a grammar of their own.
pub(super) fn has_grammar(name: Name) -> bool {
    grammar(name.as_str()).is_some()
}

/// Items one after the other.
pub(super) fn items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}
