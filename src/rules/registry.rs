//! All rules, by section.

use std::sync::LazyLock;

use super::section::{Registered, Section};

/// The position of a rule in [`rules`].
pub type RuleIndex = u16;

/// The sections, by name.
pub static SECTIONS: &[&Section] = &[
    &super::r#async::SECTION,
    &super::build::SECTION,
    &super::concurrency::SECTION,
    &super::io::SECTION,
    &super::libraries::SECTION,
    &super::memory::SECTION,
    &super::network::SECTION,
    &super::serialization::SECTION,
];

/// All rules, by section and name.
pub fn rules() -> &'static [&'static Registered] {
    static ALL: LazyLock<Vec<&'static Registered>> = LazyLock::new(|| {
        let rules = SECTIONS.iter().flat_map(|section| section.rules);
        rules.collect()
    });
    &ALL
}
