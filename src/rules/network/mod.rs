//! The rules of the section `network`. A test keeps this list equal to the files.

super::registry::section! {
    "network":
}
