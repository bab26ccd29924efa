//! actix-multipart 0.6 and later: forms and the files in them.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod form {
    use std::ops::{Deref, DerefMut};
    pub struct MultipartForm<T>(pub T);
    impl<T> MultipartForm<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for MultipartForm<T> { type Target = T; }
    impl<T> DerefMut for MultipartForm<T> {}
    pub mod tempfile {
        use std::{option::Option, string::String};
        use tempfile::NamedTempFile;
        pub struct TempFile { pub file: NamedTempFile, pub file_name: Option<String>, pub size: usize }
    }
    pub mod text {
        use std::ops::{Deref, DerefMut};
        pub struct Text<T>(pub T);
        impl<T> Text<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Text<T> { type Target = T; }
        impl<T> DerefMut for Text<T> {}
    }
    pub mod json {
        use std::ops::{Deref, DerefMut};
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Json<T> { type Target = T; }
        impl<T> DerefMut for Json<T> {}
    }
    pub mod bytes {
        use bytes::Bytes as Content;
        use std::{option::Option, string::String};
        pub struct Bytes { pub data: Content, pub file_name: Option<String> }
    }
}
