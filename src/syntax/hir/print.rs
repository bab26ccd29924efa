//! Prints lowered code in a compact form, to look at it and to test it.
//!
//! Every node shows its operator first, as in `(call f a b)`; leaves show their text.

use std::fmt::Write as _;

use super::{
    BlockKind, ExprId, ExprKind, FormatArgument, GenericArg, GenericArgs, ItemId, ItemKind,
    MacroCall, MacroKind, PatId, PatKind, PathAnchor, PathId, SourceFile, Statement, TypeRefId,
    TypeRefKind,
};
use crate::text::TextRange;

/// A lowered file with its text, ready to be printed.
#[derive(Clone, Copy)]
pub struct Printer<'file> {
    file: &'file SourceFile,
    text: &'file str,
}

impl<'file> Printer<'file> {
    /// A printer of `file`, lowered from `text`.
    pub fn new(file: &'file SourceFile, text: &'file str) -> Self {
        Self { file, text }
    }

    /// All items, one a line, each with its body behind it.
    pub fn file(self) -> String {
        let mut out = String::new();
        for (id, _) in self.file.items.iter() {
            let _ = writeln!(out, "{}", self.item(id));
        }
        out
    }

    /// An item's kind, name and body.
    pub fn item(self, id: ItemId) -> String {
        let item = &self.file.items[id];
        let word = match &item.kind {
            ItemKind::Module(_) => "mod",
            ItemKind::Function(function) if function.is_async => "async fn",
            ItemKind::Function(_) => "fn",
            ItemKind::Struct(_) => "struct",
            ItemKind::Union(_) => "union",
            ItemKind::Enum(_) => "enum",
            ItemKind::Trait(_) => "trait",
            ItemKind::Impl(_) => "impl",
            ItemKind::TypeAlias(_) => "type",
            ItemKind::Const(_) => "const",
            ItemKind::Static(_) => "static",
            ItemKind::Use(_) => "use",
            ItemKind::ExternCrate(_) => "extern crate",
            ItemKind::ForeignModule(_) => "extern",
            ItemKind::MacroDefinition(_) => "macro_rules",
            ItemKind::Macro(_) => "macro",
        };
        let mut out = format!("{word} {}", item.name);
        match &item.kind {
            ItemKind::Use(item) => {
                for tree in self.file.list(item.trees) {
                    let name = tree.name.map_or("*", |name| name.as_str());
                    let _ = write!(out, " {}={name}", self.path(tree.path));
                }
            }
            ItemKind::Impl(item) => out += &self.ty(item.self_ty),
            ItemKind::Macro(call) => out += &self.macro_call(&self.file.macro_calls[*call]),
            _ => {}
        }
        let body = match &item.kind {
            ItemKind::Function(function) => function.body,
            ItemKind::Const(constant) => constant.body,
            ItemKind::Static(item) => item.body,
            _ => None,
        };
        if let Some(body) = body {
            let _ = write!(out, " {}", self.expr(self.file.bodies[body].root));
        }
        out
    }

    /// An expression with all that is in it.
    pub fn expr(self, id: ExprId) -> String {
        let expr = &self.file.exprs[id];
        match expr.kind {
            ExprKind::Literal(_) => self.slice(expr.range),
            ExprKind::Path(path) => self.path(path),
            ExprKind::Call { callee, args } => {
                let args = self.exprs(self.file.list(args));
                format!("(call {}{args})", self.expr(callee))
            }
            ExprKind::MethodCall { .. } => self.method_call(id),
            ExprKind::Macro(call) => self.macro_call(&self.file.macro_calls[call]),
            ExprKind::Field { base, name } => format!("(field {} {name})", self.expr(base)),
            ExprKind::Index { base, index } => self.node("index", &[base, index]),
            ExprKind::Unary { op, operand } => self.node(&format!("{op:?}"), &[operand]),
            ExprKind::Reference {
                operand,
                mutable,
                raw,
            } => {
                let raw = if raw { "raw " } else { "" };
                let mutable = if mutable { "mut " } else { "" };
                format!("(& {raw}{mutable}{})", self.expr(operand))
            }
            ExprKind::Binary { op, lhs, rhs } => self.node(&format!("{op:?}"), &[lhs, rhs]),
            ExprKind::Assign { lhs, rhs } => self.node("=", &[lhs, rhs]),
            ExprKind::CompoundAssign { op, lhs, rhs } => {
                self.node(&format!("{op:?}="), &[lhs, rhs])
            }
            ExprKind::Cast { operand, ty } => {
                format!("(as {} {})", self.expr(operand), self.ty(ty))
            }
            ExprKind::Tuple(elements) => self.node("tuple", self.file.list(elements)),
            ExprKind::Array(elements) => self.node("array", self.file.list(elements)),
            ExprKind::Repeat { value, len } => self.node("repeat", &[value, len]),
            ExprKind::Struct { path, fields } => {
                let mut out = format!("(struct {}", self.path(path));
                for field in self.file.list(fields) {
                    let _ = write!(out, " {}:{}", field.name, self.expr(field.value));
                }
                out + ")"
            }
            ExprKind::Block(_) => self.block(id),
            _ => self.control(id),
        }
    }

    /// Expressions that move control.
    fn control(self, id: ExprId) -> String {
        let optional =
            |value: Option<ExprId>| value.map_or(String::new(), |id| format!(" {}", self.expr(id)));
        match self.file.exprs[id].kind {
            ExprKind::If {
                condition,
                then_branch,
                else_branch,
            } => format!(
                "(if {} {}{})",
                self.expr(condition),
                self.expr(then_branch),
                optional(else_branch)
            ),
            ExprKind::Let { pat, value } => {
                format!("(let {} {})", self.pat(pat), self.expr(value))
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut out = format!("(match {}", self.expr(scrutinee));
                for arm in self.file.list(arms) {
                    let guard = arm
                        .guard
                        .map_or(String::new(), |guard| format!(" if {}", self.expr(guard)));
                    let _ = write!(
                        out,
                        " [{}{guard} {}]",
                        self.pat(arm.pat),
                        self.expr(arm.body)
                    );
                }
                out + ")"
            }
            ExprKind::While { condition, body } => self.node("while", &[condition, body]),
            ExprKind::Loop { body } => self.node("loop", &[body]),
            ExprKind::For {
                pat,
                iterable,
                body,
            } => format!(
                "(for {} {} {})",
                self.pat(pat),
                self.expr(iterable),
                self.expr(body)
            ),
            ExprKind::Break { label, value } => {
                let label = label.map_or(String::new(), |label| format!(" '{label}"));
                format!("(break{label}{})", optional(value))
            }
            ExprKind::Continue { label } => {
                let label = label.map_or(String::new(), |label| format!(" '{label}"));
                format!("(continue{label})")
            }
            ExprKind::Return(value) => format!("(return{})", optional(value)),
            ExprKind::Yield(value) => format!("(yield{})", optional(value)),
            ExprKind::Closure(closure) => {
                let closure = &self.file.closures[closure];
                let kind = if closure.is_async { "async " } else { "" };
                let moves = if closure.moves { "move " } else { "" };
                let params = self.pats(self.file.list(closure.params));
                format!("({kind}{moves}|{params}| {})", self.expr(closure.body))
            }
            ExprKind::Await(base) => self.node("await", &[base]),
            ExprKind::Try(base) => self.node("?", &[base]),
            ExprKind::Range {
                start,
                end,
                inclusive,
            } => {
                let dots = if inclusive { "..=" } else { ".." };
                format!(
                    "({dots} {}{})",
                    start.map_or("_".to_owned(), |id| self.expr(id)),
                    optional(end)
                )
            }
            ExprKind::Infer => "_".to_owned(),
            _ => "OPAQUE".to_owned(),
        }
    }

    fn method_call(self, id: ExprId) -> String {
        let Some(call) = self.file.method_call(id) else {
            return "OPAQUE".to_owned();
        };
        let generic = call.method.args.map_or(String::new(), |args| {
            self.generic_args(&self.file.generic_args[args])
        });
        let args = self.exprs(call.args);
        format!(
            "(.{}{generic} {}{args})",
            call.method.name,
            self.expr(call.receiver)
        )
    }

    fn block(self, id: ExprId) -> String {
        let Some(block) = self.file.block(id) else {
            return "OPAQUE".to_owned();
        };
        let mut out = String::new();
        if let Some(label) = block.label {
            let _ = write!(out, "'{label}: ");
        }
        out += match block.kind {
            BlockKind::Plain => "{",
            BlockKind::Unsafe => "unsafe {",
            BlockKind::Async { moves: false } => "async {",
            BlockKind::Async { moves: true } => "async move {",
            BlockKind::Const => "const {",
            BlockKind::Try => "try {",
        };
        for statement in self.file.list(block.statements) {
            match *statement {
                Statement::Let {
                    pat,
                    ty,
                    init,
                    else_branch,
                } => {
                    let _ = write!(out, "let {}", self.pat(pat));
                    for part in [
                        ty.map(|ty| format!(": {}", self.ty(ty))),
                        init.map(|init| format!(" = {}", self.expr(init))),
                        else_branch.map(|branch| format!(" else {}", self.expr(branch))),
                    ]
                    .into_iter()
                    .flatten()
                    {
                        out += &part;
                    }
                    out += "; ";
                }
                Statement::Expr(expr) => {
                    let _ = write!(out, "{}; ", self.expr(expr));
                }
                Statement::Item(item) => {
                    let _ = write!(out, "<{}> ", self.item(item));
                }
            }
        }
        if let Some(tail) = block.tail {
            out += &self.expr(tail);
        }
        out.trim_end().to_owned() + "}"
    }

    fn macro_call(self, call: &MacroCall) -> String {
        let name = self.path(call.path);
        let node = |word: &str, ids: &[ExprId]| format!("({name}! {word}{})", self.exprs(ids));
        match &call.kind {
            MacroKind::Format(format) => {
                let format = &self.file.formats[*format];
                let mut out = format!("({name}! format");
                out += &self.exprs(format.sink.as_slice());
                out += &self.exprs(self.file.list(format.args));
                for placeholder in &format.placeholders {
                    let argument = match placeholder.argument {
                        FormatArgument::Expr(id) => self.expr(id),
                        FormatArgument::Unknown => "?".to_owned(),
                    };
                    let _ = write!(
                        out,
                        " {}{{{argument}:{}}}",
                        placeholder.literal_before, placeholder.spec
                    );
                }
                out + ")"
            }
            MacroKind::Elements(list) => node("elements", self.file.list(*list)),
            MacroKind::Repeat(value, len) => node("repeat", &[*value, *len]),
            MacroKind::Arguments(list) => node("arguments", self.file.list(*list)),
            MacroKind::Join(list) => node("join", self.file.list(*list)),
            MacroKind::Pin(list) => node("pin", self.file.list(*list)),
            MacroKind::Stream(block) => node("stream", &[*block]),
            MacroKind::Statements(block) => node("statements", &[*block]),
            MacroKind::Matches { value, pat, guard } => {
                let guard =
                    guard.map_or(String::new(), |guard| format!(" if {}", self.expr(guard)));
                format!("({name}! {} {}{guard})", self.expr(*value), self.pat(*pat))
            }
            MacroKind::Select(arms) => {
                let mut out = format!("({name}! select");
                for arm in self.file.list(*arms) {
                    let pat = arm.pat.map_or("else".to_owned(), |pat| self.pat(pat));
                    let future = self.exprs(arm.future.as_slice());
                    let condition = arm
                        .precondition
                        .map_or(String::new(), |id| format!(" if {}", self.expr(id)));
                    let _ = write!(
                        out,
                        " [{pat}{future}{condition} {}]",
                        self.expr(arm.handler)
                    );
                }
                out + ")"
            }
            MacroKind::Items(items) => {
                let items: Vec<_> = self
                    .file
                    .list(*items)
                    .iter()
                    .map(|&id| format!(" <{}>", self.item(id)))
                    .collect();
                format!("({name}! items{})", items.concat())
            }
            MacroKind::Expanded => format!("({name}! expanded)"),
            MacroKind::Opaque => format!("({name}! opaque)"),
        }
    }

    /// A pattern.
    pub fn pat(self, id: PatId) -> String {
        let pat = &self.file.pats[id];
        match pat.kind {
            PatKind::Wild => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Binding {
                name,
                by_ref,
                mutable,
                sub,
            } => {
                let by_ref = if by_ref { "ref " } else { "" };
                let mutable = if mutable { "mut " } else { "" };
                let sub = sub.map_or(String::new(), |sub| format!(" @ {}", self.pat(sub)));
                format!("{by_ref}{mutable}{name}{sub}")
            }
            PatKind::Path(path) => self.path(path),
            PatKind::Tuple(parts) => format!("({})", self.pats(self.file.list(parts))),
            PatKind::TupleStruct(path, parts) => {
                format!("{}({})", self.path(path), self.pats(self.file.list(parts)))
            }
            PatKind::Struct { path, fields } => {
                let fields: Vec<_> = self
                    .file
                    .list(fields)
                    .iter()
                    .map(|field| format!("{}:{}", field.name, self.pat(field.pat)))
                    .collect();
                format!("{} {{{}}}", self.path(path), fields.join(" "))
            }
            PatKind::Slice(parts) => format!("[{}]", self.pats(self.file.list(parts))),
            PatKind::Reference(inner) => format!("&{}", self.pat(inner)),
            PatKind::Or(cases) => {
                let cases: Vec<_> = self
                    .file
                    .list(cases)
                    .iter()
                    .map(|&case| self.pat(case))
                    .collect();
                cases.join("|")
            }
            PatKind::Expr(expr) => self.expr(expr),
            PatKind::Range(start, end) => {
                let side = |id: Option<ExprId>| id.map_or(String::new(), |id| self.expr(id));
                format!("{}..{}", side(start), side(end))
            }
            PatKind::Typed(inner, ty) => format!("{}: {}", self.pat(inner), self.ty(ty)),
            PatKind::Macro(call) => self.macro_call(&self.file.macro_calls[call]),
            PatKind::Opaque => "OPAQUE".to_owned(),
        }
    }

    /// A written type.
    pub fn ty(self, id: TypeRefId) -> String {
        let ty = &self.file.types[id];
        match ty.kind {
            TypeRefKind::Path(path) => self.path(path),
            TypeRefKind::Macro(_) | TypeRefKind::Opaque => "OPAQUE".to_owned(),
            _ => self.slice(ty.range),
        }
    }

    /// A path.
    pub fn path(self, id: PathId) -> String {
        let path = &self.file.paths[id];
        let mut out = match path.anchor {
            PathAnchor::Plain => String::new(),
            PathAnchor::Global => "::".to_owned(),
            PathAnchor::Type(ty) => format!("<{}>::", self.ty(ty)),
            PathAnchor::Qualified(ty, position) => format!("<{} as {position}>::", self.ty(ty)),
        };
        for (position, segment) in self.file.list(path.segments).iter().enumerate() {
            if position > 0 {
                out += "::";
            }
            out += segment.name.as_str();
            if let Some(args) = segment.args {
                out += &self.generic_args(&self.file.generic_args[args]);
            }
        }
        out
    }

    fn generic_args(self, args: &GenericArgs) -> String {
        let mut parts: Vec<String> = Vec::new();
        for argument in &args.args {
            parts.push(match *argument {
                GenericArg::Type(ty) => self.ty(ty),
                GenericArg::Const(value) => self.expr(value),
            });
        }
        for &(name, ty) in &args.bindings {
            parts.push(format!("{name}={}", self.ty(ty)));
        }
        for (name, _) in &args.constraints {
            parts.push(format!("{name}:_"));
        }
        format!("<{}>", parts.join(","))
    }

    fn node(self, word: &str, ids: &[ExprId]) -> String {
        format!("({word}{})", self.exprs(ids))
    }

    fn exprs(self, ids: &[ExprId]) -> String {
        let mut out = String::new();
        for &id in ids {
            let _ = write!(out, " {}", self.expr(id));
        }
        out
    }

    fn pats(self, ids: &[PatId]) -> String {
        let pats: Vec<_> = ids.iter().map(|&id| self.pat(id)).collect();
        pats.join(", ")
    }

    fn slice(self, range: TextRange) -> String {
        range.of(self.text).to_owned()
    }
}
