//! The rules of the section `serialization`. A test keeps this list equal to the files.

mod serde_untagged;

super::registry::section! {
    "serialization":
    serde_untagged,
}
