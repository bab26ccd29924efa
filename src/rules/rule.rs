//! What a rule is: a name and the events that it listens to. It has no state, so any thread may
//! run it.

use super::context::{BodyCx, ItemCx, PackageCx, WorkspaceCx};
use super::facts::Witness;
use crate::knowledge::{Api, Category};
use crate::syntax::hir::{ExprId, ExprKind, ItemId, ItemKind};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// The name, which is that of its file and of its page.
    pub name: &'static str,
    /// What it listens to.
    pub hooks: &'static [Hook],
}

/// An event and what the rule does then.
#[derive(Clone, Copy, Debug)]
pub enum Hook {
    /// Once for the workspace.
    Workspace(fn(&WorkspaceCx<'_>)),
    /// For each selected package.
    Package(fn(&PackageCx<'_>)),
    /// For each item of these kinds.
    Item(ItemKinds, fn(&ItemCx<'_>, ItemId)),
    /// For each body.
    Body(fn(&BodyCx<'_>)),
    /// For each expression of these kinds.
    Expr(ExprKinds, fn(&BodyCx<'_>, ExprId)),
    /// For each call of one of these APIs, by resolved path, never by spelling.
    CallTo(ApiSet, fn(&BodyCx<'_>, ExprId, Api)),
    /// For each call that, directly or through functions of the workspace, does one of these things
    /// to the thread that runs it.
    Effect(&'static [Category], fn(&BodyCx<'_>, ExprId, &Witness)),
}

/// Which APIs a hook listens to.
#[derive(Clone, Copy, Debug)]
pub enum ApiSet {
    /// Those for which the tables say yes; asked once for each API that occurs.
    Where(fn(Api) -> bool),
    /// These canonical paths.
    Paths(&'static [&'static str]),
}

impl ApiSet {
    /// Whether the API is one of them.
    pub fn contains(self, api: Api) -> bool {
        match self {
            Self::Where(predicate) => predicate(api),
            Self::Paths(paths) => paths.contains(&api.path().as_str()),
        }
    }
}

macro_rules! kind_set {
    ($(#[$meta:meta])* $set:ident of $kind:ident { $($constant:ident = $variant:ident),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $set(u64);

        #[allow(missing_docs, clippy::items_after_statements)] // named as the variants of the tree
        impl $set {
            const POSITIONS: usize = [$(stringify!($constant)),*].len();
            $(pub const $constant: Self = Self(1 << Position::$variant as u32);)*

            /// The members of both.
            #[must_use]
            pub const fn and(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// Where the kind of a node stands in the set; below [`Self::COUNT`].
            pub fn position(kind: &$kind) -> usize {
                match kind { $($kind::$variant { .. } => Position::$variant as usize),* }
            }

            /// Whether the kind of a node is a member.
            pub fn contains(self, kind: &$kind) -> bool {
                self.0 & (1 << Self::position(kind)) != 0
            }

            /// How many kinds there are.
            pub const COUNT: usize = Self::POSITIONS;

            /// The positions of the members.
            pub fn positions(self) -> impl Iterator<Item = usize> {
                (0..Self::COUNT).filter(move |position| self.0 & (1 << position) != 0)
            }
        }

        const _: () = {
            assert!($set::COUNT <= 64);
        };

        use position::Position;
        #[allow(clippy::module_inception)]
        mod position {
            pub(super) enum Position { $($variant),* }
        }
    };
}

mod expr_kinds {
    use super::ExprKind;
    kind_set! {
        /// A set of kinds of expressions.
        ExprKinds of ExprKind {
            LITERAL = Literal, PATH = Path, CALL = Call, METHOD_CALL = MethodCall, MACRO = Macro,
            FIELD = Field, INDEX = Index, UNARY = Unary, REFERENCE = Reference, BINARY = Binary,
            ASSIGN = Assign, COMPOUND_ASSIGN = CompoundAssign, CAST = Cast, TUPLE = Tuple,
            ARRAY = Array, REPEAT = Repeat, STRUCT = Struct, BLOCK = Block, IF = If, LET = Let,
            MATCH = Match, WHILE = While, LOOP = Loop, FOR = For, BREAK = Break,
            CONTINUE = Continue, RETURN = Return, YIELD = Yield, CLOSURE = Closure, AWAIT = Await,
            TRY = Try, RANGE = Range, INFER = Infer, OPAQUE = Opaque,
        }
    }
}

mod item_kinds {
    use super::ItemKind;
    kind_set! {
        /// A set of kinds of items.
        ItemKinds of ItemKind {
            MODULE = Module, FUNCTION = Function, STRUCT = Struct, UNION = Union, ENUM = Enum,
            TRAIT = Trait, IMPL = Impl, TYPE_ALIAS = TypeAlias, CONST = Const, STATIC = Static,
            USE = Use, EXTERN_CRATE = ExternCrate, FOREIGN_MODULE = ForeignModule,
            MACRO_DEFINITION = MacroDefinition, MACRO = Macro,
        }
    }
}

pub use expr_kinds::ExprKinds;
pub use item_kinds::ItemKinds;
