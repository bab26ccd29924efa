//! The rules of the section `io`. A test keeps this list equal to the files.

super::registry::section! {
    "io":
}
