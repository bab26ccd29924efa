//! The pages of all rules, and the names that lead to them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::page::Page;
use super::registry;

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    registry::rules()
        .iter()
        // A test reads every page, so that none can fail here.
        .map(|registered| {
            Page::parse(registered.page)
                .unwrap_or_else(|error| panic!("the page of {}: {error}", registered.rule.name))
        })
        .collect()
});

/// The pages of all rules, by section and name.
pub fn pages() -> &'static [Page] {
    &PAGES
}

/// The page of a rule, by its name or an alias.
pub fn page(name: &str) -> Option<&'static Page> {
    static BY_NAME: LazyLock<FxHashMap<&'static str, usize>> = LazyLock::new(|| {
        let mut names = FxHashMap::default();
        for (position, page) in pages().iter().enumerate() {
            names.insert(page.front.name.as_str(), position);
            for alias in &page.front.aliases {
                names.entry(alias.as_str()).or_insert(position);
            }
        }
        names
    });
    BY_NAME
        .get(name)
        .and_then(|&position| pages().get(position))
}

/// The names of the sections, sorted.
pub fn sections() -> impl Iterator<Item = &'static str> {
    registry::SECTIONS.iter().map(|section| section.name)
}

/// All names that an allowance or the command line may use: rules, aliases, sections; sorted.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = sections().collect();
    for page in pages() {
        names.push(&page.front.name);
        names.extend(page.front.aliases.iter().map(String::as_str));
    }
    names.sort_unstable();
    names
}
