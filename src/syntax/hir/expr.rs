//! Expressions, statements and opened macros.

use serde::{Deserialize, Serialize};

use super::file::Id;
use super::{ExprId, ItemId, List, PatId, PathId, PathSegment, SourceFile, TypeRefId};
use crate::text::{Name, TextRange};

/// An expression with its place. Parentheses are no nodes of their own and lie outside the range.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Expr {
    /// Its form.
    pub kind: ExprKind,
    /// Its bytes, attributes not included.
    pub range: TextRange,
}

// 5 million of them are kept for a large workspace.
const _: () = assert!(size_of::<Expr>() <= 24);

/// The forms of an expression, with syn's names.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A literal.
    Literal(Literal),
    /// A variable, constant, function, unit or tuple constructor.
    Path(PathId),
    /// `callee(args)`.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments.
        args: List<ExprId>,
    },
    /// `receiver.method::<T>(args)`; take it apart with [`SourceFile::method_call`].
    MethodCall {
        /// The method's name and generic arguments.
        method: Id<PathSegment>,
        /// The receiver, then the arguments.
        operands: List<ExprId>,
    },
    /// A macro call, opened where its grammar is known.
    Macro(Id<MacroCall>),
    /// `base.name`, `base.0`. The name is the last bytes of the range.
    Field {
        /// The value.
        base: ExprId,
        /// The field's name or number.
        name: Name,
    },
    /// `base[index]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `*a`, `!a`, `-a`.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        operand: ExprId,
    },
    /// `&a`, `&mut a`, `&raw const a`, `&raw mut a`.
    Reference {
        /// What is borrowed.
        operand: ExprId,
        /// Whether `mut` is written.
        mutable: bool,
        /// Whether it makes a raw pointer.
        raw: bool,
    },
    /// `a + b`, `a && b`, `a < b`, …
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Left operand.
        lhs: ExprId,
        /// Right operand.
        rhs: ExprId,
    },
    /// `a = b`; destructuring assignments have expressions on the left, `_` as [`ExprKind::Infer`].
    Assign {
        /// The place.
        lhs: ExprId,
        /// The value.
        rhs: ExprId,
    },
    /// `a += b`, …
    CompoundAssign {
        /// The operator without `=`.
        op: BinaryOp,
        /// The place.
        lhs: ExprId,
        /// The value.
        rhs: ExprId,
    },
    /// `a as T`.
    Cast {
        /// The value.
        operand: ExprId,
        /// The target.
        ty: TypeRefId,
    },
    /// `(a, b)`; `()` is the empty tuple.
    Tuple(List<ExprId>),
    /// `[a, b]`.
    Array(List<ExprId>),
    /// `[value; len]`.
    Repeat {
        /// The element.
        value: ExprId,
        /// How often.
        len: ExprId,
    },
    /// `Path { fields }`.
    Struct {
        /// The struct or variant.
        path: PathId,
        /// The fields; a `..base` is the last one and has the empty name.
        fields: List<FieldInit>,
    },
    /// `{}`, `unsafe {}`, `async {}`, `const {}`, `'label: {}` and the bodies of functions and loops.
    Block(Id<Block>),
    /// `if condition {} else {}`; `if let` has a [`ExprKind::Let`] in the condition.
    If {
        /// The condition; chains of `&&` hold [`ExprKind::Let`]s.
        condition: ExprId,
        /// The block.
        then_branch: ExprId,
        /// A block or another `if`.
        else_branch: Option<ExprId>,
    },
    /// `let pat = value` in a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// What is matched.
        value: ExprId,
    },
    /// `match scrutinee { arms }`.
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms.
        arms: List<MatchArm>,
    },
    /// `while condition {}`. The label of a loop stands on its body's [`Block`].
    While {
        /// The condition.
        condition: ExprId,
        /// A block.
        body: ExprId,
    },
    /// `loop {}`.
    Loop {
        /// A block.
        body: ExprId,
    },
    /// `for pat in iterable {}`.
    For {
        /// What each item is bound to.
        pat: PatId,
        /// What is iterated.
        iterable: ExprId,
        /// A block.
        body: ExprId,
    },
    /// `break 'label value`.
    Break {
        /// The label without `'`.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// The label without `'`.
        label: Option<Name>,
    },
    /// `return value`.
    Return(Option<ExprId>),
    /// `yield value`, in the stream macros.
    Yield(Option<ExprId>),
    /// `|a| b`, `async move |a| b`.
    Closure(Id<Closure>),
    /// `future.await`.
    Await(ExprId),
    /// `value?`.
    Try(ExprId),
    /// `a..b`, `a..=b`, `..`.
    Range {
        /// First value.
        start: Option<ExprId>,
        /// Last value.
        end: Option<ExprId>,
        /// `..=`.
        inclusive: bool,
    },
    /// `_` on the left of an assignment.
    Infer,
    /// Something that is not lowered; its text is unknown code.
    Opaque,
}

/// A literal. The value is read from the text where it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Literal {
    /// An integer with its suffix, say `u8`, or `None`.
    Int(Option<Name>),
    /// A float with its suffix.
    Float(Option<Name>),
    /// `"…"`, `r"…"`.
    Str,
    /// `b"…"`.
    ByteStr,
    /// `c"…"`.
    CStr,
    /// `'a'`.
    Char,
    /// `b'a'`.
    Byte,
    /// `true`, `false`.
    Bool(bool),
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    Eq,
    Lt,
    Le,
    Ne,
    Ge,
    Gt,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{}`, also the bodies of functions, loops, `if`s.
    Plain,
    /// `unsafe {}`.
    Unsafe,
    /// `async {}`, `async move {}`: runs where it is polled.
    Async {
        /// `move`.
        moves: bool,
    },
    /// `const {}`.
    Const,
    /// `try {}`, not stable.
    Try,
}

/// A block.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The label without `'`: its own, or that of the loop whose body it is.
    pub label: Option<Name>,
    /// The statements, without the tail.
    pub statements: List<Statement>,
    /// The final expression without `;`.
    pub tail: Option<ExprId>,
    /// Whether items (or `use`s) are declared in it, so that it opens a scope for names.
    pub has_items: bool,
    /// From `{` to `}`.
    pub braces: TextRange,
}

/// A statement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Statement {
    /// `let pat: ty = init else { … };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The written type.
        ty: Option<TypeRefId>,
        /// The value.
        init: Option<ExprId>,
        /// The block behind `else`.
        else_branch: Option<ExprId>,
    },
    /// An expression with `;` behind it, or one that needs none.
    Expr(ExprId),
    /// An item.
    Item(ItemId),
}

/// An arm of a `match`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MatchArm {
    /// The pattern.
    pub pat: PatId,
    /// The expression behind `if`.
    pub guard: Option<ExprId>,
    /// What is evaluated.
    pub body: ExprId,
}

/// A field of a struct literal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldInit {
    /// The field's name or number; empty for `..base`.
    pub name: Name,
    /// The value; for the short form the path of the same name.
    pub value: ExprId,
}

/// A closure.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Closure {
    /// The parameters; with a written type as [`super::PatKind::Typed`].
    pub params: List<PatId>,
    /// The written result type.
    pub result: Option<TypeRefId>,
    /// What it evaluates.
    pub body: ExprId,
    /// `async |…|`.
    pub is_async: bool,
    /// `move |…|`.
    pub moves: bool,
}

/// A macro call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro's path.
    pub path: PathId,
    /// What its tokens turned out to be.
    pub kind: MacroKind,
    /// From the path to the closing delimiter.
    pub range: TextRange,
    /// The tokens between the delimiters.
    pub tokens: TextRange,
    /// The macro call in whose tokens this one was written, if any.
    pub inside: Option<Name>,
}

/// What a macro's tokens turned out to be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum MacroKind {
    /// A format string with arguments: `format!`, `println!`, `write!`, `panic!`, `bail!`, the macros
    /// of `log` and `tracing`, …
    Format(Id<super::FormatMacro>),
    /// `vec![a, b]`, `smallvec![a, b]`.
    Elements(List<ExprId>),
    /// `vec![value; len]`.
    Repeat(ExprId, ExprId),
    /// Expressions that are evaluated in place: `dbg!`, `assert!`, `json!`, and unknown macros whose
    /// tokens are expressions separated by commas.
    Arguments(List<ExprId>),
    /// `join!`, `try_join!`: futures that are awaited together.
    Join(List<ExprId>),
    /// `select!`, `select_biased!`.
    Select(List<SelectArm>),
    /// `matches!(value, pattern if guard)`; also `assert_matches!`.
    Matches {
        /// The value.
        value: ExprId,
        /// The pattern.
        pat: PatId,
        /// The guard.
        guard: Option<ExprId>,
    },
    /// `pin!(expr)`.
    Pin(List<ExprId>),
    /// `stream!`, `try_stream!`: the block, which runs where the stream is polled.
    Stream(ExprId),
    /// An unknown macro whose tokens are statements: a block that may run in place.
    Statements(ExprId),
    /// `thread_local!`, `lazy_static!`, `cfg_if!`, `pin_project!`, and unknown macros whose tokens are
    /// items.
    Items(List<ItemId>),
    /// A `macro_rules!` macro whose rules were at hand: what it makes stands in its place.
    Expanded,
    /// Nothing that could be read, or a macro whose tokens are not code here (`quote!`).
    Opaque,
}

/// An arm of `select!`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelectArm {
    /// What the output is matched with; `None` for `else`, `default` and `complete`.
    pub pat: Option<PatId>,
    /// The future, which the macro awaits.
    pub future: Option<ExprId>,
    /// The expression behind `if`.
    pub precondition: Option<ExprId>,
    /// What runs when this arm wins.
    pub handler: ExprId,
}

/// The parts of a formatting macro.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FormatMacro {
    /// The first argument of `write!` and `writeln!`.
    pub sink: Option<ExprId>,
    /// The format string.
    pub template: Option<ExprId>,
    /// Every argument that is formatted or evaluated: positional and named ones, fields of
    /// `tracing` events, conditions of `ensure!`, and the variables captured by the string.
    pub args: List<ExprId>,
    /// The `{…}` of the string.
    pub placeholders: Vec<FormatPlaceholder>,
}

/// One `{…}` of a format string.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FormatPlaceholder {
    /// Which argument it prints.
    pub argument: FormatArgument,
    /// The text behind `:`; empty for `{}`.
    pub spec: String,
    /// The literal text before it, back to the former placeholder or the beginning.
    pub literal_before: u32,
}

/// Which argument a placeholder prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormatArgument {
    /// The expression in [`FormatMacro::args`].
    Expr(ExprId),
    /// One that could not be found.
    Unknown,
}

/// A method call taken apart.
#[derive(Clone, Copy, Debug)]
pub struct MethodCall<'file> {
    /// The receiver.
    pub receiver: ExprId,
    /// The name with its arguments.
    pub method: &'file PathSegment,
    /// The arguments.
    pub args: &'file [ExprId],
}

impl SourceFile {
    /// The function that an adapter is handed by its name, where lowering made this closure of it:
    /// `.map(load)`.
    pub fn handed_by_name(&self, closure: ExprId) -> Option<ExprId> {
        let ExprKind::Closure(id) = self.expr(closure).kind else {
            return None;
        };
        let ExprKind::Call { callee, .. } = self.expr(self.closures[id].body).kind else {
            return None;
        };
        (self.range(callee) == self.range(closure)).then_some(callee)
    }

    /// The parts of a [`ExprKind::MethodCall`].
    pub fn method_call(&self, id: ExprId) -> Option<MethodCall<'_>> {
        let ExprKind::MethodCall { method, operands } = self.exprs[id].kind else {
            return None;
        };
        let (&receiver, args) = self.list(operands).split_first()?;
        Some(MethodCall {
            receiver,
            method: &self.methods[method],
            args,
        })
    }

    /// The block, if the expression is one.
    pub fn block(&self, id: ExprId) -> Option<&Block> {
        match self.exprs[id].kind {
            ExprKind::Block(block) => Some(&self.blocks[block]),
            _ => None,
        }
    }

    /// The expression that gives a value, where blocks stand around it: `c` of `{ a; { b; c } }`.
    pub fn innermost(&self, id: ExprId) -> ExprId {
        let mut id = id;
        while let Some(tail) = self.tail_of(id) {
            id = tail;
        }
        id
    }

    /// What a block evaluates to that runs where it stands.
    pub fn tail_of(&self, id: ExprId) -> Option<ExprId> {
        let block = self.block(id)?;
        let runs_here = matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe);
        block.tail.filter(|_| runs_here && block.label.is_none())
    }
}
