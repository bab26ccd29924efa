//! Allowances that attributes give: `#[cfg_attr(perf_review, allow(perf_review::rule))]`, and
//! `#[allow(clippy::lint)]` for rules that bear a clippy lint's name.

use super::allowances::Place;
use super::names::{canonical_rule, rule_of_clippy, unknown_rule};
use crate::finding::Problem;
use crate::report::suppress::{Allowance, WhenUnused};
use crate::syntax::hir::Attribute;
use crate::text::TextRange;

/// The allowances of one file's attributes. A rule's name that does not exist becomes a problem.
pub(super) fn of_file(place: &Place<'_>, problems: &mut Vec<Problem>) -> Vec<Allowance> {
    let tree = place.tree;
    let whole = (TextRange::new(0, u32::MAX), tree.inner_attributes);
    let items = tree.items.as_slice().iter();
    let items = items.map(|item| (item.range, item.attributes));
    let inside = tree.inner_attributed.iter().copied();
    let mut allowances = Vec::new();
    for (scope, attributes) in std::iter::once(whole).chain(items).chain(inside) {
        for attribute in tree.list(attributes) {
            if !allows(place, attribute) {
                continue;
            }
            for name in attribute.args.of(place.text).split(',') {
                let name: String = name.split_whitespace().collect();
                match rule_named(&name) {
                    Named::Nothing => {}
                    Named::Rule(rule, when_unused) => allowances.push(Allowance {
                        file: place.id,
                        package: place.package.to_owned(),
                        range: attribute.range,
                        scope,
                        rules: vec![rule],
                        when_unused,
                    }),
                    Named::Unknown(wrong) => problems.push(place.problem(attribute.range, wrong)),
                }
            }
        }
    }
    allowances
}

fn allows(place: &Place<'_>, attribute: &Attribute) -> bool {
    let path = place.tree.path(attribute.path);
    let [segment] = place.tree.list(path.segments) else {
        return false;
    };
    matches!(segment.name.as_str(), "allow" | "expect")
}

/// What a lint's name in an attribute means to us.
enum Named {
    /// A lint of somebody else.
    Nothing,
    /// A rule of ours.
    Rule(String, WhenUnused),
    /// A rule that we do not have, and what is to be said about it.
    Unknown(String),
}

fn rule_named(name: &str) -> Named {
    if let Some(lint) = name.strip_prefix("clippy::") {
        return match rule_of_clippy(lint) {
            Some(rule) => Named::Rule(rule.to_owned(), WhenUnused::Ignore),
            None => Named::Nothing,
        };
    }
    let Some(rule) = name.strip_prefix("perf_review::") else {
        return Named::Nothing;
    };
    match unknown_rule(rule) {
        None => Named::Rule(canonical_rule(rule).to_owned(), WhenUnused::Report),
        Some(wrong) => Named::Unknown(wrong),
    }
}
