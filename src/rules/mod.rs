//! The rules: one file and one page each, a registry, and what a rule may ask.
