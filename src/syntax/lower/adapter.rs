//! Functions that adapters of iterators and streams are handed by name: `.map(load)` does for each
//! item what `.map(|item| load(item))` does, and is lowered as this, so that whoever asks what runs
//! for each item sees the call.

use syn::Expr as SynExpr;
use syn::punctuated::Punctuated;

use super::Lowering;
use crate::syntax::hir::{Closure, ExprId, ExprKind, PatKind, Path, PathAnchor, PathSegment};
use crate::text::{Name, TextRange};

/// Adapters that hand one item after the other to their last argument, and how many they take.
const ADAPTERS: &[(&str, usize)] = &[
    ("and_then", 1),
    ("any", 1),
    ("dedup_by_key", 1),
    ("filter_map", 1),
    ("find_map", 1),
    ("flat_map", 1),
    ("for_each", 1),
    ("for_each_concurrent", 2),
    ("map", 1),
    ("map_while", 1),
    ("max_by_key", 1),
    ("min_by_key", 1),
    ("retain", 1),
    ("retain_mut", 1),
    ("skip_while", 1),
    ("sort_by_cached_key", 1),
    ("sort_by_key", 1),
    ("sort_unstable_by_key", 1),
    ("take_while", 1),
    ("then", 1),
    ("try_for_each", 1),
    ("try_for_each_concurrent", 2),
];

/// Adapters whose names others have who are handed values: `.all(connection)` reads the rows of a query.
/// They count behind a method that gives an iterator.
const AMBIGUOUS: &[&str] = &["all", "filter", "inspect", "partition", "position"];

/// Methods that give an iterator, whatever has them.
const ITERATING: &[&str] = &[
    "chars",
    "cloned",
    "copied",
    "drain",
    "enumerate",
    "filter_map",
    "flat_map",
    "flatten",
    "into_iter",
    "into_values",
    "iter",
    "iter_mut",
    "keys",
    "lines",
    "map",
    "map_while",
    "rev",
    "skip",
    "split",
    "split_whitespace",
    "take",
    "values",
    "zip",
];

/// What stands for an item; no identifier of a program is written so.
const ITEM: &str = "<item>";

impl Lowering<'_> {
    /// Lowers the arguments of a method, the function that an adapter is handed as a closure.
    pub(super) fn stack_arguments(
        &mut self,
        receiver: &SynExpr,
        method: Name,
        args: &Punctuated<SynExpr, syn::Token![,]>,
    ) {
        let mark = self.expr_stack.len();
        self.stack_exprs(args);
        let is_adapter = ADAPTERS
            .iter()
            .any(|&(name, count)| count == args.len() && method.as_str() == name)
            || AMBIGUOUS.contains(&method.as_str()) && args.len() == 1 && iterates(receiver);
        if is_adapter
            && let Some(SynExpr::Path(path)) = args.last()
            && names_function(path)
            && let Some(callee) = self.expr_stack[mark..].last().copied()
        {
            let called = self.called_with_item(callee);
            self.expr_stack.pop();
            self.expr_stack.push(called);
        }
    }

    fn called_with_item(&mut self, callee: ExprId) -> ExprId {
        let range = self.file.exprs[callee].range;
        let name = Name::new(ITEM);
        let binding = PatKind::Binding {
            name,
            by_ref: false,
            mutable: false,
            sub: None,
        };
        let item = self.push_pat(binding, range);
        let argument = self.named_item(name, range);
        let args = self.file.push_list([argument]);
        let body = self.push_expr(ExprKind::Call { callee, args }, range);
        let params = self.file.push_list([item]);
        let closure = self.file.closures.push(Closure {
            params,
            result: None,
            body,
            is_async: false,
            moves: false,
        });
        self.push_expr(ExprKind::Closure(closure), range)
    }

    fn named_item(&mut self, name: Name, range: TextRange) -> ExprId {
        let segment = PathSegment {
            name,
            range,
            args: None,
        };
        let segments = self.file.push_list([segment]);
        let path = self.file.paths.push(Path {
            anchor: PathAnchor::Plain,
            segments,
            range,
        });
        self.push_expr(ExprKind::Path(path), range)
    }
}

/// Whether an expression is the call of a method that gives an iterator.
fn iterates(receiver: &SynExpr) -> bool {
    let SynExpr::MethodCall(call) = receiver else {
        return false;
    };
    let is_one = |names: &[&str]| names.iter().any(|name| call.method == name);
    is_one(ITERATING) || is_one(&["filter", "inspect"]) && iterates(&call.receiver)
}

/// Whether a path may name a function that is called so; variants and structs, which only wrap what
/// they are given, are written with a capital.
fn names_function(path: &syn::ExprPath) -> bool {
    let last = path.path.segments.last();
    path.qself.is_none()
        && last.is_some_and(|last| {
            let name = last.ident.to_string();
            name.starts_with(|first: char| first.is_lowercase() || first == '_')
        })
}
