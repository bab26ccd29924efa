//! Names for findings that survive edits elsewhere in the file.

use rustc_hash::FxHashMap;

use super::Located;
use crate::finding::Finding;

/// How much of a finding's text counts: enough to tell neighbours apart, little enough that an edit
/// deep in a reported function leaves its fingerprint.
const SNIPPET_CHARACTERS: usize = 200;

/// A fingerprint for each finding, in the order of the findings: a hash of rule, file, function and
/// text (white space aside) and, where all that is equal, of the count in the order of the file.
/// Lines do not enter, so moving code within a file changes nothing.
pub fn fingerprints(located: &Located<'_>, findings: &[Finding]) -> Vec<String> {
    let mut in_file_order: Vec<usize> = (0..findings.len()).collect();
    in_file_order.sort_by_key(|&index| {
        let finding = &findings[index];
        (finding.file, finding.range, finding.rule)
    });
    let mut counts: FxHashMap<u128, u32> = FxHashMap::default();
    let mut prints = vec![String::new(); findings.len()];
    for index in in_file_order {
        let place = hash_place(located, &findings[index]);
        let count = counts.entry(place).or_default();
        let mut hash = Hash(place);
        hash.add(&count.to_le_bytes());
        prints[index] = format!("{:032x}", hash.0);
        *count += 1;
    }
    prints
}

fn hash_place(located: &Located<'_>, finding: &Finding) -> u128 {
    let mut hash = Hash::new();
    for part in [finding.rule, located.path(finding.file), &finding.function] {
        hash.add(part.as_bytes());
        hash.add(&[0]);
    }
    let range = located.clamp(finding.file, finding.range);
    let snippet = range.of(located.text(finding.file));
    let visible = snippet
        .chars()
        .filter(|character| !character.is_whitespace());
    let mut buffer = [0; 4];
    for character in visible.take(SNIPPET_CHARACTERS) {
        hash.add(character.encode_utf8(&mut buffer).as_bytes());
    }
    hash.0
}

/// FNV-1a with 128 bits: written down once and for all, unlike the hashes of libraries, so that a
/// stored fingerprint stays valid.
struct Hash(u128);

impl Hash {
    const fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 ^= u128::from(byte);
            self.0 = self
                .0
                .wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}
