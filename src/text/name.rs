//! Interned identifiers and strings.
//!
//! One table for the process: names of all files compare by id. Ids depend on which thread came
//! first, so nothing may be ordered by them; order by [`Name::as_str`].

use std::cell::RefCell;
use std::hash::BuildHasher;
use std::num::NonZeroU32;
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An interned string.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(
    /// The position in the table plus one, so that an `Option<Name>` costs nothing.
    NonZeroU32,
);

const SHARDS: usize = 32;

struct Interner {
    shards: [RwLock<FxHashMap<&'static str, NonZeroU32>>; SHARDS],
    strings: boxcar::Vec<&'static str>,
}

static INTERNER: LazyLock<Interner> = LazyLock::new(|| {
    let interner = Interner {
        shards: std::array::from_fn(|_| RwLock::new(FxHashMap::default())),
        strings: boxcar::Vec::new(),
    };
    for (expected, text) in known::ALL.iter().enumerate() {
        let id = interner.intern(text, FxBuildHasher.hash_one(text));
        debug_assert_eq!(
            id.get() as usize,
            expected + 1,
            "known names are listed twice: {text}"
        );
    }
    interner
});

/// How many names a thread finds without looking into a table that no cache of the processor holds.
const RECENT: usize = 1 << 10;

/// The names that a thread has met, which spare it the shared table.
struct Seen {
    /// Short ones met last, by their hashes: a file says few names often.
    recent: Box<[(Short, Name); RECENT]>,
    all: FxHashMap<&'static str, Name>,
}

thread_local! {
    static SEEN: RefCell<Seen> = RefCell::new(Seen {
        recent: Box::new([(Short::EMPTY, known::EMPTY); RECENT]),
        all: FxHashMap::default(),
    });
}

/// A text of at most fifteen bytes, which nearly all names are: compared without a look elsewhere.
///
/// The last byte is the length, the rest is filled with zeros.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Short(u128);

impl Short {
    const EMPTY: Self = Self(0);
    const LONGEST: usize = 15;

    fn of(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        bytes
            .get_mut(..text.len())
            .filter(|_| text.len() <= Self::LONGEST)?
            .copy_from_slice(text.as_bytes());
        Some(Self::filled(u128::from_le_bytes(bytes), text.len()))
    }

    /// The first `length` of sixteen bytes.
    fn first(bytes: [u8; 16], length: usize) -> Self {
        let kept = u128::MAX >> (8 * (16 - length.clamp(1, Self::LONGEST)));
        Self::filled(u128::from_le_bytes(bytes) & kept, length)
    }

    fn filled(bytes: u128, length: usize) -> Self {
        Self(bytes | (length as u128) << (8 * Self::LONGEST))
    }

    /// Where [`Seen::recent`] keeps it; below [`RECENT`].
    fn slot(self) -> usize {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        #[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
        let [low, high] = [self.0 as u64, (self.0 >> 64) as u64];
        let mixed = (low ^ high.rotate_left(29)).wrapping_mul(ODD);
        (mixed >> 48) as usize % RECENT
    }
}

impl Seen {
    fn name(&mut self, text: &str) -> Name {
        match Short::of(text) {
            Some(short) => self.short(short, text),
            None => self.long(text),
        }
    }

    fn short(&mut self, short: Short, text: &str) -> Name {
        let slot = short.slot();
        let (known, name) = self.recent[slot];
        if known == short {
            return name;
        }
        let name = self.long(text);
        self.recent[slot] = (short, name);
        name
    }

    fn long(&mut self, text: &str) -> Name {
        self.all.get(text).copied().unwrap_or_else(|| {
            let name = Name(INTERNER.intern(text, FxBuildHasher.hash_one(text)));
            self.all.insert(name.as_str(), name);
            name
        })
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Interner {
    fn intern(&self, text: &str, hash: u64) -> NonZeroU32 {
        let shard = &self.shards[(hash >> 32) as usize % SHARDS];
        if let Some(&id) = shard
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(text)
        {
            return id;
        }
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&id) = table.get(text) {
            return id;
        }
        let kept: &'static str = Box::leak(text.to_owned().into_boxed_str());
        let id = u32::try_from(self.strings.push(kept) + 1)
            .ok()
            .and_then(NonZeroU32::new)
            .expect("fewer than 2^32 distinct names");
        table.insert(kept, id);
        id
    }
}

impl Name {
    /// The name of `text`; the same text always gives the same name. The text is kept for the
    /// life of the process.
    pub fn new(text: &str) -> Self {
        SEEN.with_borrow_mut(|seen| seen.name(text))
    }

    /// The name of the ASCII word that begins at an offset of a text, and its bytes; empty where none
    /// begins there.
    pub(crate) fn word_at(text: &str, start: usize) -> (Self, usize) {
        let rest = text.get(start..).unwrap_or("");
        let width = rest.bytes().take_while(|&byte| is_word_byte(byte)).count();
        let word = rest.get(..width).unwrap_or("");
        let name = SEEN.with_borrow_mut(|seen| match rest.as_bytes().first_chunk() {
            Some(&bytes) if (1..=Short::LONGEST).contains(&width) => {
                seen.short(Short::first(bytes, width), word)
            }
            _ => seen.name(word),
        });
        (name, width)
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        // Every `Name` was made by pushing its string first.
        INTERNER.strings[self.0.get() as usize - 1]
    }

    /// A hash of the text that is the same in every process, unlike the id.
    pub fn stable_hash(self) -> u64 {
        FxBuildHasher.hash_one(self.as_str())
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&str>::deserialize(deserializer).map(Self::new)
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.as_str())
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

macro_rules! known_names {
    ($($constant:ident = $text:literal),* $(,)?) => {
        /// Names that code compares with, as constants.
        #[allow(missing_docs)]
        pub mod known {
            use super::{Name, NonZeroU32};
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            #[repr(u32)]
            enum Position { $($constant),* }
            $(pub const $constant: Name =
                Name(NonZeroU32::new(Position::$constant as u32 + 1).unwrap());)*
            pub(super) const ALL: &[&str] = &[$($text),*];
        }
    };
}

known_names! {
    EMPTY = "",
    UNDERSCORE = "_",
    SELF_VALUE = "self",
    SELF_TYPE = "Self",
    SUPER = "super",
    CRATE = "crate",
    STD = "std",
    CORE = "core",
    ALLOC = "alloc",
    PRELUDE = "prelude",
    ITEM = "Item",
    OUTPUT = "Output",
    TARGET = "Target",
    INTO_ITER = "IntoIter",
    ERROR = "Error",
    OK = "Ok",
    ERR = "Err",
    SOME = "Some",
    NONE = "None",
    NEW = "new",
    CLONE = "clone",
    DEREF = "deref",
    MAIN = "main",
    DROP = "drop",
    POLL = "poll",
    FUTURE = "Future",
    ITERATOR = "Iterator",
    BOOL = "bool",
    CHAR = "char",
    STR = "str",
    U8 = "u8",
    U16 = "u16",
    U32 = "u32",
    U64 = "u64",
    U128 = "u128",
    USIZE = "usize",
    I8 = "i8",
    I16 = "i16",
    I32 = "i32",
    I64 = "i64",
    I128 = "i128",
    ISIZE = "isize",
    F32 = "f32",
    F64 = "f64",
    CFG = "cfg",
    TEST = "test",
    AWAIT = "await",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_have_their_text() {
        assert_eq!(Name::new("Self"), known::SELF_TYPE);
        assert_eq!(known::AWAIT.as_str(), "await");
        assert_eq!(Name::new("something else").as_str(), "something else");
    }

    #[test]
    fn words_are_names_of_any_length() {
        for word in [
            "_",
            "a",
            "fifteen_letters",
            "sixteen__letters",
            "more_than_sixteen_letters",
        ] {
            for behind in ["", " ", "+ a longer rest of the text", "é"] {
                let text = format!("let {word}{behind}");
                assert_eq!(Name::word_at(&text, 4), (Name::new(word), word.len()));
            }
        }
        assert_eq!(Name::word_at("a", 1), (known::EMPTY, 0));
        assert_ne!(Name::new("a\0"), Name::new("a"));
    }
}
