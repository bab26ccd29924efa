//! The rules of the section `libraries`. A test keeps this list equal to the files.

super::registry::section! {
    "libraries":
}
