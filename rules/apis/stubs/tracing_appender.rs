//! tracing-appender 0.2.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::io::Write;
pub fn non_blocking<T: Write>(writer: T) -> (non_blocking::NonBlocking, non_blocking::WorkerGuard);
pub mod non_blocking {
    use std::{clone::Clone, io::Write};
    #[derive(Clone)]
    pub struct NonBlocking {}
    impl NonBlocking {
        pub fn new<T: Write>(writer: T) -> (NonBlocking, WorkerGuard);
    }
    impl Write for NonBlocking {}
    pub struct WorkerGuard {}
}
pub mod rolling {
    use std::{clone::Clone, convert::AsRef, io::Write, path::Path};
    pub struct RollingFileAppender {}
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    }
    impl Write for RollingFileAppender {}
    #[derive(Clone)]
    pub struct Rotation {}
    pub fn minutely(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn hourly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn daily(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender;
    pub fn never(directory: impl AsRef<Path>, file_name: impl AsRef<Path>) -> RollingFileAppender;
}
