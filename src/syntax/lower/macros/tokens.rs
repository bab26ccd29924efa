//! Changes to tokens before they are parsed.

use proc_macro2::{Group, TokenStream, TokenTree};

/// The tokens of a stream macro with `for await` as `for`, which `syn` can read.
pub(super) fn without_for_await(tokens: &TokenStream) -> TokenStream {
    let mut behind_for = false;
    let kept = tokens.clone().into_iter().filter_map(|tree| {
        let is_await = matches!(&tree, TokenTree::Ident(ident) if behind_for && ident == "await");
        behind_for = matches!(&tree, TokenTree::Ident(ident) if ident == "for");
        match tree {
            _ if is_await => None,
            TokenTree::Group(group) => {
                let inner = without_for_await(&group.stream());
                let mut rebuilt = Group::new(group.delimiter(), inner);
                rebuilt.set_span(group.span());
                Some(TokenTree::Group(rebuilt))
            }
            tree => Some(tree),
        }
    });
    kept.collect()
}
