//! What a section of rules is. Its list stands in its `mod.rs`, which a test keeps equal to the files.

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

/// Lists the rules of a section: `section! { "async": one, another }`.
macro_rules! section {
    ($section:literal: $($name:ident),* $(,)?) => {
        /// The rules of this section.
        pub(in crate::rules) static SECTION: crate::rules::section::Section =
            crate::rules::section::Section {
                name: $section,
                rules: &[$(crate::rules::section::Registered {
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
