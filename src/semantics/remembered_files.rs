//! What was understood of the files of a dependency, kept from one run to the next.
//!
//! One file a package. Entries are found by the text that was read, so that nothing else has to be
//! trusted: not the version, not the time of a file. What another build of the program wrote, and what
//! is damaged, counts as absent.

use std::collections::BTreeMap;
use std::hash::Hasher;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

use crate::syntax::hir::SourceFile;
use crate::syntax::{from_bytes, to_bytes};
use crate::workspace::Kept;

/// Which entry: how much of the text was read, and the text.
pub(super) type Key = [u8; 16];

const LENGTH_BYTES: usize = 4;
const CHECK_BYTES: usize = 8;

/// The files of one package.
#[derive(Debug, Default)]
pub(super) struct RememberedFiles {
    /// What was kept before, its check in front.
    bytes: Vec<u8>,
    entries: FxHashMap<Key, Entry>,
    added: Mutex<BTreeMap<Key, Vec<u8>>>,
}

#[derive(Clone, Debug)]
struct Entry {
    mentions: bool,
    tree: Range<usize>,
}

/// The key of a text that was read in some manner.
pub(super) fn key(manner: u64, text: &str) -> Key {
    let half = |seed: u64| {
        let mut hasher = FxHasher::default();
        hasher.write_u64(seed);
        hasher.write_u64(manner);
        hasher.write(text.as_bytes());
        hasher.finish()
    };
    let mut key = Key::default();
    key[..8].copy_from_slice(&half(text.len() as u64).to_le_bytes());
    key[8..].copy_from_slice(&half(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    key
}

/// What the bytes must begin with: a hash of them and of the program.
fn check(entries: &[u8]) -> [u8; CHECK_BYTES] {
    let mut hasher = FxHasher::default();
    hasher.write(env!("LOWERING").as_bytes());
    hasher.write(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.write_u64(entries.len() as u64);
    hasher.write(entries);
    hasher.finish().to_le_bytes()
}

impl RememberedFiles {
    /// What was kept under a name.
    pub(super) fn read(kept: &Kept, name: &str) -> Self {
        kept.read(name).and_then(Self::of).unwrap_or_default()
    }

    fn of(bytes: Vec<u8>) -> Option<Self> {
        let (checked, entries) = bytes.split_at_checked(CHECK_BYTES)?;
        if checked != check(entries) {
            return None;
        }
        let mut found = FxHashMap::default();
        let mut at = CHECK_BYTES;
        while at < bytes.len() {
            let key = Key::try_from(bytes.get(at..at + 16)?).ok()?;
            let mentions = *bytes.get(at + 16)? != 0;
            at += 17;
            let length = bytes.get(at..at + LENGTH_BYTES)?.try_into().ok()?;
            at += LENGTH_BYTES;
            let end = at.checked_add(u32::from_le_bytes(length) as usize)?;
            let tree = at..end;
            bytes.get(tree.clone())?;
            found.insert(key, Entry { mentions, tree });
            at = end;
        }
        Some(Self {
            bytes,
            entries: found,
            added: Mutex::default(),
        })
    }

    /// The tree that was kept for a key, and whether a wanted word stands in the text.
    pub(super) fn get(&self, key: Key) -> Option<(SourceFile, bool)> {
        let entry = self.entries.get(&key)?;
        let tree = from_bytes(self.bytes.get(entry.tree.clone())?)?;
        Some((tree, entry.mentions))
    }

    /// Keeps a tree.
    pub(super) fn add(&self, key: Key, tree: &SourceFile, mentions: bool) {
        let Some(bytes) = to_bytes(tree) else { return };
        let Ok(length) = u32::try_from(bytes.len()) else {
            return;
        };
        let mut entry = Vec::with_capacity(bytes.len() + 17 + LENGTH_BYTES);
        entry.push(u8::from(mentions));
        entry.extend(length.to_le_bytes());
        entry.extend(bytes);
        let mut added = self.added.lock().unwrap_or_else(PoisonError::into_inner);
        added.insert(key, entry);
    }

    /// Writes what is new beside what was there.
    pub(super) fn write(&self, kept: &Kept, name: &str) {
        let added = self.added.lock().unwrap_or_else(PoisonError::into_inner);
        if added.is_empty() {
            return;
        }
        let mut entries = self.bytes.get(CHECK_BYTES..).unwrap_or(&[]).to_vec();
        for (key, entry) in added.iter() {
            entries.extend(key);
            entries.extend(entry);
        }
        let mut bytes = check(&entries).to_vec();
        bytes.extend(entries);
        kept.write(name, &bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::lower;

    #[test]
    fn what_is_damaged_counts_as_absent() {
        let text = "pub fn f(a: u8) -> u8 { a }";
        let (one, other) = (key(1, text), key(2, text));
        let files = RememberedFiles::default();
        files.add(one, &lower(text).file, true);
        let mut entries = Vec::new();
        for (key, entry) in files.added.lock().expect("not poisoned").iter() {
            entries.extend(key);
            entries.extend(entry);
        }
        let mut bytes = check(&entries).to_vec();
        bytes.extend(&entries);
        let read = RememberedFiles::of(bytes.clone()).expect("as it was written");
        let (tree, mentions) = read.get(one).expect("kept");
        assert!(mentions && tree.items.len() == 1 && read.get(other).is_none());
        for cut in 0..bytes.len() {
            assert!(RememberedFiles::of(bytes[..cut].to_vec()).is_none());
            let mut damaged = bytes.clone();
            damaged[cut] ^= 1;
            assert!(RememberedFiles::of(damaged).is_none());
        }
    }
}
