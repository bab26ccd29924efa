//! rust-s3 0.33 and later: buckets, without the feature that makes them block.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub use crate::bucket::Bucket;
pub mod error {
    use std::fmt::Display;
    pub struct S3Error {}
    impl Display for S3Error {}
    impl std::error::Error for S3Error {}
}
pub mod bucket {
    use std::{boxed::Box, clone::Clone, convert::AsRef, option::Option, result::Result, string::String, vec::Vec};
    use crate::{error::S3Error, request::ResponseData};
    #[derive(Clone)]
    pub struct Bucket {}
    impl Bucket {
        pub fn new<R, C>(name: &str, region: R, credentials: C) -> Result<Box<Bucket>, S3Error>;
        pub fn with_path_style(&self) -> Box<Bucket>;
        pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        pub async fn put_object<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error>;
        pub async fn delete_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
    }
}
pub mod request {
    pub struct ResponseData {}
    impl ResponseData {
        pub fn as_slice(&self) -> &[u8];
        pub fn status_code(&self) -> u16;
    }
}
