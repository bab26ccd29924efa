//! From `syn` to the lowered tree; the only place that names `syn`.
//!
//! One file for each syntactic family. Ranges are composed from the tokens at hand:
//! `Spanned::span` would print each node to tokens to find its ends.

mod adapter;
mod associated;
mod attribute;
mod block;
mod by_example;
mod comment;
mod depth;

mod expr;
mod grammar;
mod import;
mod item;
mod lexis;
mod macros;
mod pat;
mod path;
mod position;
mod skim;
mod strip;
mod tests;
mod type_item;
mod types;

use proc_macro2::TokenStream;

pub use self::by_example::{
    CrateRoot, FoundMacro, MacroRules, MacroSource, NoMacros, macro_definitions, renamed_macros,
};
pub use self::skim::lower_declarations;

use self::by_example::Expander;
use self::position::Positions;
use self::strip::Stripped;
use super::hir::{
    Body, BodyId, BodyOwner, Expr, ExprId, ExprKind, ItemId, ItemParent, List, PatId, SourceFile,
    Statement,
};
use super::{Lowered, SyntaxError};
use crate::text::{Name, TextRange};

/// The stack, in bytes, that a thread needs to call [`lower`]: files are refused by the depth of
/// their nesting, and what is accepted fits, in debug builds too.
pub const STACK_SIZE: usize = 256 << 20;

/// Files from this size on are refused: ids and offsets have 32 bits.
const MAX_BYTES: usize = 1 << 30;

/// Lowers the text of one file. The calling thread needs a stack of [`STACK_SIZE`] bytes.
pub fn lower(text: &str) -> Lowered {
    lower_with(text, &NoMacros)
}

/// As [`lower`], with the macros of other files at hand.
pub fn lower_with(text: &str, macros: &dyn MacroSource) -> Lowered {
    lower_as(text, Reading::Whole, Expander::new(text, macros))
}

/// As [`lower`], with the modules below `#[cfg(test)]` that are written in the file left empty:
/// a seventh of all code, of which nothing is called by the rest.
pub fn lower_shipping(text: &str) -> Lowered {
    lower_shipping_with(text, &NoMacros)
}

/// As [`lower_shipping`], with the macros of other files at hand.
pub fn lower_shipping_with(text: &str, macros: &dyn MacroSource) -> Lowered {
    lower_as(text, Reading::Shipping, Expander::new(text, macros))
}

/// What stands for a file that is left out: what its comments say to the tool, and no code.
pub fn leave_out(text: &str) -> Lowered {
    Lowered {
        file: SourceFile {
            comments: comment::scan(text),
            left_out: true,
            ..SourceFile::default()
        },
        errors: Vec::new(),
    }
}

/// How much of a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Whole,
    /// Without modules of tests.
    Shipping,
}

fn lower_as(text: &str, reading: Reading, expander: Expander<'_>) -> Lowered {
    let lowered = match parse(text, skipped_prefix(text), reading, expander.own_rules()) {
        Ok(Parsed { file, lines }) => {
            let mut lowering = Lowering::new(text, lines, expander);
            lowering.source_file(&file);
            Lowered {
                file: lowering.finish(),
                errors: Vec::new(),
            }
        }
        Err(error) => Lowered {
            file: SourceFile::default(),
            errors: vec![error],
        },
    };
    // The thread's source map keeps a copy of every text until it is told that nobody asks again.
    proc_macro2::extra::invalidate_current_thread_spans();
    lowered
}

/// Lowers declarations that ship with the program, like [`lower`] otherwise.
///
/// They are long and dense, and wanted at every start: read in parts of some kilobytes, the memory
/// of one part's syntax tree serves the next. A part ends at a line `}`, which must close an item of
/// the file's top.
pub fn lower_in_parts(text: &str) -> Lowered {
    let mut lowering = Lowering::new("", Vec::new(), Expander::idle());
    lowering.text = text;
    let mut errors = Vec::new();
    let mut from = skipped_prefix(text);
    while from < text.len() {
        let until = end_of_part(text, from);
        let part = text.get(..until).unwrap_or(text);
        match parse(part, from, Reading::Whole, []) {
            Ok(Parsed { file, lines }) => {
                lowering.positions = Positions::new(part, lines);
                let attributes = lowering.attributes(&file.attrs);
                if !attributes.is_empty() {
                    lowering.file.inner_attributes = attributes;
                }
                let items = lowering.items(&file.items);
                lowering.file.top_items.extend(items);
            }
            Err(error) => errors.push(error),
        }
        proc_macro2::extra::invalidate_current_thread_spans();
        from = until;
    }
    lowering.file.comments = comment::scan(text);
    Lowered {
        file: lowering.finish(),
        errors,
    }
}

/// The end of the first line `}` that lies far enough behind `from`.
fn end_of_part(text: &str, from: usize) -> usize {
    const PART_BYTES: usize = 16 << 10;
    const CLOSING_LINE: &str = "\n}\n";
    let rest = text.get(from + PART_BYTES..).unwrap_or("");
    rest.find(CLOSING_LINE)
        .map_or(text.len(), |at| from + PART_BYTES + at + CLOSING_LINE.len())
}

/// A syntax tree.
struct Parsed {
    file: syn::File,
    /// Where the lines begin that its tokens stand in.
    lines: Vec<u32>,
}

/// The syntax tree of the text behind `from`, in which the rules of macros stand at these places.
fn parse(
    text: &str,
    from: usize,
    reading: Reading,
    rules: impl IntoIterator<Item = TextRange>,
) -> Result<Parsed, SyntaxError> {
    let whole = |message: String| SyntaxError {
        range: TextRange::new(0, position::offset(text.len().min(MAX_BYTES))),
        message,
    };
    if text.len() >= MAX_BYTES {
        return Err(whole("the file is larger than 1 GiB".to_owned()));
    }
    let Stripped {
        text: source,
        lines,
    } = strip::stripped(text, from, reading, rules);
    if let Some(levels) = depth::excess(&source) {
        return Err(whole(format!(
            "nested too deeply ({levels} levels); the file is left out"
        )));
    }
    let parsed = source
        .parse()
        .map_err(syn::Error::from)
        .and_then(|tokens: TokenStream| syn::parse2(tokens));
    match parsed {
        Ok(file) => Ok(Parsed { file, lines }),
        Err(error) => Err(syntax_error(text, lines, &error)),
    }
}

/// The bytes of a byte order mark and of a `#!` line, as `syn::parse_file` cuts them.
fn skipped_prefix(text: &str) -> usize {
    const BYTE_ORDER_MARK: &str = "\u{feff}";
    let marked = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mark = text.len() - marked.len();
    let Some(rest) = marked.strip_prefix("#!") else {
        return mark;
    };
    // `#![…]` is an attribute, with whatever white space or comment stands between.
    if lexis::skip_trivia(rest).starts_with('[') {
        return mark;
    }
    mark + marked.find('\n').unwrap_or(marked.len())
}

fn syntax_error(text: &str, lines: Vec<u32>, error: &syn::Error) -> SyntaxError {
    let positions = Positions::new(text, lines);
    let span = error.span();
    // The end of the input has no token and so no place.
    let range = if span.byte_range().is_empty() {
        let end = position::offset(text.trim_end().len());
        TextRange::new(end, end)
    } else {
        positions.range(span)
    };
    // What the lexer says helps nobody.
    let message = match error.to_string() {
        said if said == "cannot parse string into token stream" => {
            "brackets do not match, or something is no token of Rust".to_owned()
        }
        said => said,
    };
    SyntaxError { range, message }
}

/// A node with the bytes that it takes in its parent: parentheses and attributes included.
#[derive(Clone, Copy)]
struct Placed<T> {
    id: T,
    outer: TextRange,
}

/// A body whose end is not yet known.
struct OpenBody {
    id: BodyId,
    outside: Option<BodyId>,
}

/// The lowering of one file.
struct Lowering<'text> {
    text: &'text str,
    positions: Positions<'text>,
    file: SourceFile,
    /// The body that is being lowered; `None` in signatures and declarations.
    body: Option<BodyId>,
    /// The item that is being lowered.
    item: Option<ItemId>,
    /// What the next item is written in.
    parent: ItemParent,
    /// The macro in whose tokens we are.
    inside: Option<Name>,
    /// Whether the innermost block has declared an item so far.
    declares_items: bool,
    /// New names that imports have given so far to macros whose grammar is known, with the old ones.
    renamed_macros: Vec<(Name, Name)>,
    /// Macros whose rules are at hand.
    expander: Expander<'text>,
    /// Lists under construction; each user takes what lies above its own mark.
    expr_stack: Vec<ExprId>,
    pat_stack: Vec<PatId>,
    statement_stack: Vec<Statement>,
}

impl<'text> Lowering<'text> {
    fn new(text: &'text str, lines: Vec<u32>, expander: Expander<'text>) -> Self {
        Self {
            text,
            positions: Positions::new(text, lines),
            file: SourceFile::default(),
            body: None,
            item: None,
            parent: ItemParent::File,
            inside: None,
            declares_items: false,
            renamed_macros: Vec::new(),
            expander,
            expr_stack: Vec::new(),
            pat_stack: Vec::new(),
            statement_stack: Vec::new(),
        }
    }

    fn source_file(&mut self, file: &syn::File) {
        self.file.inner_attributes = self.attributes(&file.attrs);
        self.file.top_items = self.items(&file.items);
        self.file.comments = comment::scan(self.text);
    }

    fn finish(mut self) -> SourceFile {
        self.file
            .inner_attributed
            .sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        self.file.unopened.sort_unstable();
        self.file.expansions.sort_by_key(|made| made.call);
        self.file.shrink_to_fit();
        self.file
    }

    fn push_expr(&mut self, kind: ExprKind, range: TextRange) -> ExprId {
        let range = self.positions.whole(range);
        self.file.exprs.push(Expr { kind, range })
    }

    /// Starts a body; what is lowered until [`Lowering::close_body`] belongs to it.
    fn open_body(&mut self, owner: BodyOwner) -> OpenBody {
        let first_expr = self.file.exprs.next_id();
        let first_pat = self.file.pats.next_id();
        let id = self.file.bodies.push(Body {
            owner,
            params: List::default(),
            root: first_expr,
            first_expr,
            end_expr: first_expr,
            first_pat,
            end_pat: first_pat,
        });
        let outside = self.body.replace(id);
        OpenBody { id, outside }
    }

    fn close_body(&mut self, open: &OpenBody, root: ExprId) -> BodyId {
        let end_expr = self.file.exprs.next_id();
        let end_pat = self.file.pats.next_id();
        let body = &mut self.file.bodies[open.id];
        body.root = root;
        body.end_expr = end_expr;
        body.end_pat = end_pat;
        self.body = open.outside;
        open.id
    }

    /// An expression as a body of its own.
    fn expr_body(&mut self, owner: BodyOwner, expr: &syn::Expr) -> BodyId {
        let open = self.open_body(owner);
        let root = self.expr(expr).id;
        self.close_body(&open, root)
    }

    /// An expression that the compiler evaluates: in a signature a body of its own, in a body a
    /// part of it.
    fn compile_time(&mut self, expr: &syn::Expr) -> ExprId {
        match self.item {
            Some(item) if self.body.is_none() => {
                let body = self.expr_body(BodyOwner::CompileTime(item), expr);
                self.file.bodies[body].root
            }
            _ => self.expr(expr).id,
        }
    }

    fn start(&self, span: proc_macro2::Span) -> u32 {
        self.positions.start(span)
    }

    fn end(&self, span: proc_macro2::Span) -> u32 {
        self.positions.end(span)
    }

    /// The place of a token of `width` bytes that begins at the span's start.
    fn token(&self, span: proc_macro2::Span, width: u32) -> TextRange {
        self.positions.token(span, width)
    }
}
