//! The names of rules and sections, for whoever has to check a name that a person wrote.

/// What is wrong with `name`, with the name that was probably meant; `None` where a rule or section
/// is called so.
pub fn unknown_rule(_name: &str) -> Option<String> {
    None
}

/// Where a rule is documented, or `""`.
pub fn rule_url(_rule: &str) -> String {
    String::new()
}
