//! All rules. The lists stand in the sections' `mod.rs`, which a test keeps equal to the files.

use std::sync::LazyLock;

use super::rule::Rule;

/// A section.
#[derive(Debug)]
pub struct Section {
    /// Its name.
    pub name: &'static str,
    /// Its rules, by name.
    pub rules: &'static [Registered],
}

/// A rule with its page.
#[derive(Debug)]
pub struct Registered {
    /// The rule.
    pub rule: &'static Rule,
    /// The name of its section.
    pub section: &'static str,
    /// The text of its page.
    pub page: &'static str,
}

/// The position of a rule in [`rules`].
pub type RuleIndex = u16;

/// Lists the rules of a section: `section! { "async": one, another }`.
macro_rules! section {
    ($section:literal: $($name:ident),* $(,)?) => {
        /// The rules of this section.
        pub(in crate::rules) static SECTION: crate::rules::registry::Section =
            crate::rules::registry::Section {
                name: $section,
                rules: &[$(crate::rules::registry::Registered {
                    rule: &$name::RULE,
                    section: $section,
                    page: include_str!(concat!(
                        "../../../rules/", $section, "/", stringify!($name), ".md"
                    )),
                }),*],
            };
    };
}
pub(super) use section;

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
