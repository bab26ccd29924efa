//! The names of rules and sections, for whoever has to check a name that a person wrote.

use crate::report::suppress::UNUSED_ALLOW_PAGE;
use crate::rules::{self, Page};

/// Names that are less alike than this are not offered.
const ALIKE: f64 = 0.7;

/// The pages of all rules, and of what the review says about itself, by section and name.
pub fn pages() -> impl Iterator<Item = &'static Page> {
    let own: &'static Page = &UNUSED_ALLOW_PAGE;
    let (before, behind) = rules::pages()
        .split_at(rules::pages().partition_point(|page| page.front.section < own.front.section));
    before.iter().chain(std::iter::once(own)).chain(behind)
}

/// The page of a rule, by its name or an alias.
pub fn page(name: &str) -> Option<&'static Page> {
    let own: &'static Page = &UNUSED_ALLOW_PAGE;
    rules::page(name).or((name == own.front.name).then_some(own))
}

/// What is wrong with `name`, with the name that was probably meant; `None` where a rule or section
/// is called so.
pub fn unknown_rule(name: &str) -> Option<String> {
    if is_known(name) {
        return None;
    }
    let hint = match nearest(name, all()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "`cargo perf-review rules` lists them".to_owned(),
    };
    Some(format!("no rule or section is called `{name}`: {hint}"))
}

/// The known name that was probably meant.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |known: &str| strsim::jaro_winkler(known, name);
    let nearest = known.max_by(|left, right| likeness(left).total_cmp(&likeness(right)));
    nearest.filter(|nearest| likeness(nearest) >= ALIKE)
}

fn is_known(name: &str) -> bool {
    all().any(|known| known == name)
}

fn all() -> impl Iterator<Item = &'static str> {
    let own: &'static Page = &UNUSED_ALLOW_PAGE;
    let own = [own.front.section.as_str(), own.front.name.as_str()];
    rules::names().into_iter().chain(own)
}

/// The rule's own name, where `name` is a former or other one; else `name`.
pub fn canonical_rule(name: &str) -> &str {
    page(name).map_or(name, |page| &page.front.name)
}

/// The rule that bears the name of a clippy lint.
pub(super) fn rule_of_clippy(lint: &str) -> Option<&'static str> {
    let same = |page: &&Page| {
        let name = page.front.clippy.as_deref();
        name.is_some_and(|name| name.trim_start_matches("clippy::") == lint)
    };
    let page = pages().find(same);
    page.map(|page| page.front.name.as_str())
}

/// The section of a rule, or of a section itself.
pub(super) fn section_of(name: &str) -> &str {
    page(name).map_or(name, |page| &page.front.section)
}

/// Where a rule is documented: clippy's page for a lint of the same name, else the first address
/// among its page's references, else `""`.
pub fn rule_url(rule: &str) -> String {
    let Some(page) = page(rule) else {
        return String::new();
    };
    if let Some(lint) = &page.front.clippy {
        let lint = lint.trim_start_matches("clippy::");
        return format!("https://rust-lang.github.io/rust-clippy/master/index.html#{lint}");
    }
    let mut references = page.front.references.iter();
    let address = references.find(|reference| reference.starts_with("https://"));
    address.cloned().unwrap_or_default()
}
