//! The definitions of the standard library that the language itself names.

use super::defs::{DefId, DefMap, Namespace, find_path};
use super::types::TraitId;
use crate::syntax::hir::BinaryOp;

macro_rules! lang_items {
    ($($(#[$meta:meta])* $field:ident = $path:literal),* $(,)?) => {
        /// Definitions that inference needs to know by name; `None` without the stub of `std`.
        #[derive(Clone, Debug, Default)]
        #[allow(missing_docs)]
        pub struct LangItems { $($(#[$meta])* pub $field: Option<DefId>),* }

        impl LangItems {
            /// Looks them up.
            pub(super) fn find(defs: &DefMap) -> Self {
                let find = |path: &str| {
                    let segments: Vec<&str> = path.split("::").collect();
                    find_path(defs, &segments, Namespace::Types)
                };
                Self { $($field: find($path)),* }
            }
        }
    };
}

lang_items! {
    option = "std::option::Option",
    result = "std::result::Result",
    poll = "std::task::Poll",
    vec = "std::vec::Vec",
    string = "std::string::String",
    boxed = "std::boxed::Box",
    rc = "std::rc::Rc",
    arc = "std::sync::Arc",
    pin = "std::pin::Pin",
    cow = "std::borrow::Cow",
    range = "std::ops::Range",
    range_inclusive = "std::ops::RangeInclusive",
    range_from = "std::ops::RangeFrom",
    range_to = "std::ops::RangeTo",
    range_to_inclusive = "std::ops::RangeToInclusive",
    range_full = "std::ops::RangeFull",
    iterator = "std::iter::Iterator",
    into_iterator = "std::iter::IntoIterator",
    from_iterator = "std::iter::FromIterator",
    future = "std::future::Future",
    into_future = "std::future::IntoFuture",
    deref = "std::ops::Deref",
    index = "std::ops::Index",
    fn_once = "std::ops::FnOnce",
    fn_mut = "std::ops::FnMut",
    function = "std::ops::Fn",
    async_fn_once = "std::ops::AsyncFnOnce",
    async_fn_mut = "std::ops::AsyncFnMut",
    async_fn = "std::ops::AsyncFn",
    add = "std::ops::Add",
    sub = "std::ops::Sub",
    mul = "std::ops::Mul",
    div = "std::ops::Div",
    rem = "std::ops::Rem",
    bit_and = "std::ops::BitAnd",
    bit_or = "std::ops::BitOr",
    bit_xor = "std::ops::BitXor",
    shl = "std::ops::Shl",
    shr = "std::ops::Shr",
    add_assign = "std::ops::AddAssign",
    sub_assign = "std::ops::SubAssign",
    mul_assign = "std::ops::MulAssign",
    div_assign = "std::ops::DivAssign",
    rem_assign = "std::ops::RemAssign",
    bit_and_assign = "std::ops::BitAndAssign",
    bit_or_assign = "std::ops::BitOrAssign",
    bit_xor_assign = "std::ops::BitXorAssign",
    shl_assign = "std::ops::ShlAssign",
    shr_assign = "std::ops::ShrAssign",
    not = "std::ops::Not",
    neg = "std::ops::Neg",
    clone = "std::clone::Clone",
    copy = "std::marker::Copy",
    default = "std::default::Default",
    debug = "std::fmt::Debug",
    display = "std::fmt::Display",
    to_string = "std::string::ToString",
    partial_eq = "std::cmp::PartialEq",
    eq = "std::cmp::Eq",
    partial_ord = "std::cmp::PartialOrd",
    ord = "std::cmp::Ord",
    hash = "std::hash::Hash",
    from = "std::convert::From",
    into = "std::convert::Into",
    try_from = "std::convert::TryFrom",
    try_into = "std::convert::TryInto",
    from_str = "std::str::FromStr",
    drop = "std::ops::Drop",
    sized = "std::marker::Sized",
    send = "std::marker::Send",
    sync = "std::marker::Sync",
    unpin = "std::marker::Unpin",
    local_key = "std::thread::LocalKey",
    arguments = "std::fmt::Arguments",
    fmt_error = "std::fmt::Error",
    io_error = "std::io::Error",
    io_read = "std::io::Read",
    io_write = "std::io::Write",
}

impl LangItems {
    /// Whether a trait is one that nearly all types implement, and that says nothing.
    pub fn is_marker(&self, id: TraitId) -> bool {
        let marker = [self.sized, self.send, self.sync, self.unpin];
        matches!(id, TraitId::Def(def) if marker.contains(&Some(def)))
    }

    /// The trait that a binary operator calls, and its method; `None` for those that compare or decide.
    pub fn operator(&self, op: BinaryOp) -> Option<(Option<DefId>, &'static str)> {
        Some(match op {
            BinaryOp::Add => (self.add, "add"),
            BinaryOp::Sub => (self.sub, "sub"),
            BinaryOp::Mul => (self.mul, "mul"),
            BinaryOp::Div => (self.div, "div"),
            BinaryOp::Rem => (self.rem, "rem"),
            BinaryOp::BitXor => (self.bit_xor, "bitxor"),
            BinaryOp::BitAnd => (self.bit_and, "bitand"),
            BinaryOp::BitOr => (self.bit_or, "bitor"),
            BinaryOp::Shl => (self.shl, "shl"),
            BinaryOp::Shr => (self.shr, "shr"),
            BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Eq
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Ne
            | BinaryOp::Ge
            | BinaryOp::Gt => return None,
        })
    }

    /// The trait that an operator with `=` calls, and its method.
    pub fn assigning_operator(&self, op: BinaryOp) -> Option<(Option<DefId>, &'static str)> {
        Some(match op {
            BinaryOp::Add => (self.add_assign, "add_assign"),
            BinaryOp::Sub => (self.sub_assign, "sub_assign"),
            BinaryOp::Mul => (self.mul_assign, "mul_assign"),
            BinaryOp::Div => (self.div_assign, "div_assign"),
            BinaryOp::Rem => (self.rem_assign, "rem_assign"),
            BinaryOp::BitXor => (self.bit_xor_assign, "bitxor_assign"),
            BinaryOp::BitAnd => (self.bit_and_assign, "bitand_assign"),
            BinaryOp::BitOr => (self.bit_or_assign, "bitor_assign"),
            BinaryOp::Shl => (self.shl_assign, "shl_assign"),
            BinaryOp::Shr => (self.shr_assign, "shr_assign"),
            _ => return None,
        })
    }
}
