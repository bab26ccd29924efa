//! The rules of the section `serialization`. A test keeps this list equal to the files.

mod serde_untagged;

super::section::section! {
    "serialization":
    serde_untagged,
}
