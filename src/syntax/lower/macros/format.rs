//! Macros that format: their arguments, and the placeholders of their string.

use proc_macro2::TokenTree;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Token, braced, token};

use super::super::Lowering;
use super::super::lexis::string_end;
use super::super::position::offset;
use super::{Call, parse_tokens};
use crate::syntax::hir::{
    ExprId, ExprKind, FormatArgument, FormatMacro, FormatPlaceholder, MacroKind,
};
use crate::text::{Name, TextRange};

/// The parsed tokens of a formatting macro.
#[derive(Default)]
struct Parsed {
    sink: Option<Expr>,
    /// What stands before the string, or is a field.
    before: Vec<Expr>,
    template: Option<Expr>,
    /// The arguments behind the string, with their names.
    args: Vec<(Option<Ident>, Expr)>,
}

impl Lowering<'_> {
    /// `before` expressions, then perhaps a format string with arguments.
    pub(super) fn open_format(
        &mut self,
        call: &Call<'_>,
        before: usize,
        sink: bool,
    ) -> Option<MacroKind> {
        if before == 0
            && !sink
            && let Some(parsed) = self.only_string(call)
        {
            return Some(self.code(call, |this| this.format(&parsed)));
        }
        let parsed = parse_tokens(call, |input| {
            let mut parsed = Parsed::default();
            for _ in 0..before {
                if input.is_empty() {
                    break;
                }
                parsed.before.push(input.parse()?);
                separator(input)?;
            }
            if sink {
                parsed.sink = parsed.before.pop();
            }
            if !input.is_empty() {
                parsed.template = Some(input.parse()?);
                separator(input)?;
                parsed.args = format_args(input)?;
            }
            Ok(parsed)
        })?;
        Some(self.code(call, |this| {
            // Without a string, `assert!` evaluates and does not format.
            if before > 0 && !sink && parsed.template.is_none() {
                let mark = this.expr_stack.len();
                this.stack_exprs(&parsed.before);
                return MacroKind::Arguments(this.take_exprs(mark));
            }
            this.format(&parsed)
        }))
    }

    /// The events and spans of `log` and `tracing`.
    pub(super) fn open_event(&mut self, call: &Call<'_>, is_span: bool) -> Option<MacroKind> {
        let only_string = self.only_string(call);
        let parsed = only_string.or_else(|| {
            parse_tokens(call, |input| {
                let mut parsed = Parsed::default();
                event_fields(input, is_span, &mut parsed)?;
                Ok(parsed)
            })
        })?;
        Some(self.code(call, |this| this.format(&parsed)))
    }

    /// The tokens of a call that has nothing but a string, as many have: they need no parser.
    fn only_string(&self, call: &Call<'_>) -> Option<Parsed> {
        if self.positions.is_in_call() {
            return None;
        }
        let text = call.range.of(self.text).trim().as_bytes();
        if text.first() != Some(&b'"') || string_end(text, 1) != text.len() {
            return None;
        }
        let TokenTree::Literal(string) = call.tokens.clone().into_iter().next()? else {
            return None;
        };
        Some(Parsed {
            template: Some(Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit: Lit::new(string),
            })),
            ..Parsed::default()
        })
    }

    fn format(&mut self, parsed: &Parsed) -> MacroKind {
        let sink = parsed.sink.as_ref().map(|sink| self.expr(sink).id);
        let mark = self.expr_stack.len();
        self.stack_exprs(&parsed.before);
        let template = parsed
            .template
            .as_ref()
            .map(|template| self.expr(template).id);
        let mut arguments = Arguments {
            literal: Ok(0),
            explicit: Vec::new(),
            captured: Vec::new(),
            taken: 0,
        };
        for (name, value) in &parsed.args {
            let id = self.expr(value).id;
            self.expr_stack.push(id);
            let name = name.as_ref().map(|name| self.positions.ident(name).0);
            arguments.explicit.push((name, id));
        }
        let mut placeholders = Vec::new();
        if let Some(Expr::Lit(literal)) = &parsed.template
            && let Lit::Str(text) = &literal.lit
        {
            placeholders = self.placeholders(text, &mut arguments);
        }
        self.expr_stack
            .extend(arguments.captured.iter().map(|&(_, id)| id));
        let args = self.take_exprs(mark);
        MacroKind::Format(self.file.formats.push(FormatMacro {
            sink,
            template,
            args,
            placeholders,
        }))
    }

    /// Reads the `{…}` of a string literal.
    fn placeholders(
        &mut self,
        literal: &LitStr,
        arguments: &mut Arguments,
    ) -> Vec<FormatPlaceholder> {
        let written;
        let (source, start) = if let Some(call) = self.positions.standing(literal.span()) {
            // It stands in the rules of a macro.
            written = literal.token().to_string();
            (written.as_str(), Err(call))
        } else {
            let range = self.positions.range(literal.span());
            (range.of(self.text), Ok(range.start))
        };
        let mut found = Vec::new();
        let Some(mut cursor) = Cursor::new(source) else {
            return found;
        };
        let mut literal_before = 0;
        arguments.literal = start;
        while let Some(piece) = cursor.next_piece() {
            let Piece::Placeholder(start, end) = piece else {
                literal_before += 1;
                continue;
            };
            let base = offset(start);
            let inner = source.get(start..end).unwrap_or("");
            let (argument, spec) = inner.split_once(':').unwrap_or((inner, ""));
            // The width and precision of a spec are arguments, too, and `.*` takes the first.
            let spec_base = base + offset(argument.len()) + 1;
            if spec.contains(".*") {
                arguments.next();
            }
            let at = base + offset(argument.len() - argument.trim_start().len());
            let id = self.argument(argument.trim(), at, arguments);
            self.spec_arguments(spec, spec_base, arguments);
            found.push(FormatPlaceholder {
                argument: id.map_or(FormatArgument::Unknown, FormatArgument::Expr),
                spec: spec.trim_end().to_owned(),
                literal_before,
            });
            literal_before = 0;
        }
        found
    }

    /// The argument that a placeholder names: by position, by name, or captured.
    fn argument(&mut self, name: &str, at: u32, arguments: &mut Arguments) -> Option<ExprId> {
        if name.is_empty() {
            return arguments.next();
        }
        if let Ok(position) = name.parse::<usize>() {
            return arguments.explicit.get(position).map(|&(_, id)| id);
        }
        let plain = name.strip_prefix("r#").unwrap_or(name);
        let starts_well = plain.starts_with(|first: char| first == '_' || first.is_alphabetic());
        if !starts_well
            || !plain
                .chars()
                .all(|part| part == '_' || part.is_alphanumeric())
        {
            return None;
        }
        let interned = Name::new(plain);
        let named = arguments
            .explicit
            .iter()
            .find(|(known, _)| *known == Some(interned));
        if let Some(&(_, id)) = named {
            return Some(id);
        }
        if let Some(&(_, id)) = arguments
            .captured
            .iter()
            .find(|(known, _)| *known == interned)
        {
            return Some(id);
        }
        let range = match arguments.literal {
            Ok(literal) => TextRange::new(literal + at, literal + at + offset(name.len())),
            Err(call) => call,
        };
        let path = self.single_path(interned, range);
        let id = self.push_expr(ExprKind::Path(path), range);
        arguments.captured.push((interned, id));
        Some(id)
    }

    /// Captures `width$` and `precision$`.
    fn spec_arguments(&mut self, spec: &str, base: u32, arguments: &mut Arguments) {
        for (dollar, _) in spec.match_indices('$') {
            let before = &spec[..dollar];
            let is_name = |part: char| part == '_' || part.is_alphanumeric();
            let name = before.rsplit(|part| !is_name(part)).next().unwrap_or("");
            // A zero before a name is a flag: `{:0width$}`.
            let name = name
                .strip_prefix('0')
                .filter(|rest| !rest.is_empty())
                .unwrap_or(name);
            if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
                continue;
            }
            self.argument(name, base + offset(dollar - name.len()), arguments);
        }
    }
}

/// The arguments that placeholders may name.
struct Arguments {
    /// Where the string begins, or the call of the macro in whose rules it stands.
    literal: Result<u32, TextRange>,
    /// Those that are written behind the string.
    explicit: Vec<(Option<Name>, ExprId)>,
    /// Variables that the string names.
    captured: Vec<(Name, ExprId)>,
    /// How many `{}` have taken one.
    taken: usize,
}

impl Arguments {
    fn next(&mut self) -> Option<ExprId> {
        let next = self.explicit.get(self.taken).map(|&(_, id)| id);
        self.taken += 1;
        next
    }
}

/// A piece of a format string.
enum Piece {
    /// One byte or escape of literal text.
    Text,
    /// The bytes between `{` and `}`, counted from the literal's first byte.
    Placeholder(usize, usize),
}

/// Walks over the source of a string literal.
struct Cursor<'text> {
    source: &'text str,
    at: usize,
    end: usize,
    raw: bool,
}

impl<'text> Cursor<'text> {
    fn new(source: &'text str) -> Option<Self> {
        let quote = source.find('"')?;
        let end = source.rfind('"')?;
        (end > quote).then_some(Self {
            source,
            at: quote + 1,
            end,
            raw: source.starts_with('r'),
        })
    }

    fn next_piece(&mut self) -> Option<Piece> {
        let rest = self.source.get(self.at..self.end)?;
        let bytes = rest.as_bytes();
        match (bytes.first()?, bytes.get(1)) {
            (b'\\', Some(b'u')) if !self.raw => {
                self.at += rest.find('}').map_or(rest.len(), |close| close + 1);
                Some(Piece::Text)
            }
            (b'\\', Some(b'\n' | b'\r')) if !self.raw => {
                // The line goes on behind the white space of the next one.
                let skipped = rest[1..].len() - rest[1..].trim_start().len();
                self.at += 1 + skipped;
                self.next_piece()
            }
            (b'\\', Some(_)) if !self.raw => {
                self.at += if bytes[1] == b'x' { 4 } else { 2 };
                Some(Piece::Text)
            }
            (b'{', Some(b'{')) | (b'}', Some(b'}')) => {
                self.at += 2;
                Some(Piece::Text)
            }
            (b'{', _) => {
                let start = self.at + 1;
                let close = rest.find('}')?;
                self.at += close + 1;
                Some(Piece::Placeholder(start, start + close - 1))
            }
            _ => {
                self.at += rest.chars().next()?.len_utf8();
                Some(Piece::Text)
            }
        }
    }
}

/// Consumes a `,` (or the `;` behind the key-values of `log`) or the end.
fn separator(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        return Ok(());
    }
    input.parse::<Token![,]>()?;
    Ok(())
}

/// `a, name = b, …`
fn format_args(input: ParseStream<'_>) -> syn::Result<Vec<(Option<Ident>, Expr)>> {
    let mut args = Vec::new();
    while !input.is_empty() {
        let mut name = None;
        if input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            name = Some(input.call(Ident::parse_any)?);
            input.parse::<Token![=]>()?;
        }
        args.push((name, input.parse()?));
        separator(input)?;
    }
    Ok(args)
}

/// The fields of an event up to its string, which takes the rest; a span's name takes nothing.
fn event_fields(input: ParseStream<'_>, is_span: bool, parsed: &mut Parsed) -> syn::Result<()> {
    while !input.is_empty() {
        if input.peek(token::Brace) {
            let inner;
            braced!(inner in input);
            event_fields(&inner, true, parsed)?;
            separator_if_any(input)?;
            continue;
        }
        if input.peek(LitStr) && !input.peek2(Token![=]) && !input.peek2(Token![.]) {
            let text: LitStr = input.parse()?;
            parsed.template = Some(Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit: Lit::Str(text),
            }));
            separator(input)?;
            if !is_span {
                parsed.args = format_args(input)?;
            }
            continue;
        }
        field_name(input)?;
        sigil(input)?;
        // `field = ?value` and `field:? = value` are done with; what is left is the value.
        if !input.is_empty() {
            parsed.before.push(input.parse()?);
        }
        separator(input)?;
    }
    Ok(())
}

fn separator_if_any(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![,]) || input.peek(Token![;]) {
        separator(input)?;
    }
    Ok(())
}

/// Consumes `target:`, `name =`, `a.b.c =`, `"name" =`, `name:? =`, if one of them comes.
fn field_name(input: ParseStream<'_>) -> syn::Result<()> {
    let ahead = input.fork();
    if ahead.parse::<Option<LitStr>>()?.is_none() {
        loop {
            if !ahead.peek(Ident::peek_any) {
                return Ok(());
            }
            ahead.call(Ident::parse_any)?;
            if !ahead.peek(Token![.]) || ahead.peek(Token![..]) {
                break;
            }
            ahead.parse::<Token![.]>()?;
        }
    }
    if ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
        ahead.parse::<Token![:]>()?;
        // `target: value` of an event, `name:? = value` or `name:err = value` of a key-value.
        let marked = (ahead.peek(Token![?]) || ahead.peek(Token![%]) || ahead.peek(Ident))
            && ahead.peek2(Token![=])
            && !ahead.peek2(Token![==]);
        if marked {
            ahead.parse::<proc_macro2::TokenTree>()?;
            ahead.parse::<Token![=]>()?;
        }
    } else if ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]) {
        ahead.parse::<Token![=]>()?;
    } else {
        return Ok(());
    }
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    Ok(())
}

/// Consumes the `?` or `%` before a value.
fn sigil(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<Option<Token![?]>>()?;
    input.parse::<Option<Token![%]>>()?;
    Ok(())
}
