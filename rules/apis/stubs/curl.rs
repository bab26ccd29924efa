//! curl 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::fmt::Display;
pub struct Error {}
impl Error {
    pub fn is_operation_timedout(&self) -> bool;
    pub fn is_couldnt_connect(&self) -> bool;
    pub fn code(&self) -> u32;
    pub fn description(&self) -> &str;
}
impl Display for Error {}
impl std::error::Error for Error {}
pub mod easy {
    use std::{default::Default, ops::FnMut, option::Option, result::Result, time::Duration, vec::Vec};
    use crate::Error;
    #[derive(Default)]
    pub struct Easy {}
    impl Easy {
        pub fn new() -> Easy;
        pub fn http_headers<T>(&mut self, list: T) -> Result<(), Error>;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error>;
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error>;
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error>;
        pub fn progress(&mut self, progress: bool) -> Result<(), Error>;
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error>;
        pub fn perform(&self) -> Result<(), Error>;
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError>;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError>;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool;
        pub fn transfer(&mut self) -> Transfer;
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn effective_url(&self) -> Result<Option<&str>, Error>;
        pub fn reset(&mut self);
    }
    pub struct Easy2<H> {}
    impl<H> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H>;
        pub fn http_headers<T>(&mut self, list: T) -> Result<(), Error>;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error>;
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error>;
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error>;
        pub fn progress(&mut self, progress: bool) -> Result<(), Error>;
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error>;
        pub fn perform(&self) -> Result<(), Error>;
        pub fn get_ref(&self) -> &H;
        pub fn get_mut(&mut self) -> &mut H;
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn reset(&mut self);
    }
    pub struct Transfer {}
    impl Transfer {
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> Result<usize, WriteError>;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&mut [u8]) -> Result<usize, ReadError>;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool;
        pub fn perform(&self) -> Result<(), Error>;
    }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum WriteError { Pause }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum ReadError { Abort, Pause }
    pub trait Handler {
        fn write(&mut self, data: &[u8]) -> Result<usize, WriteError>;
        fn read(&mut self, data: &mut [u8]) -> Result<usize, ReadError>;
        fn header(&mut self, data: &[u8]) -> bool;
    }
    pub struct List {}
    impl List {
        pub fn new() -> List;
        pub fn append(&mut self, data: &str) -> Result<(), Error>;
    }
}
pub mod multi {
    use std::{default::Default, fmt::Display, result::Result, time::Duration};
    #[derive(Default)]
    pub struct Multi {}
    impl Multi {
        pub fn new() -> Multi;
        pub fn add(&self, easy: crate::easy::Easy) -> Result<EasyHandle, MultiError>;
        pub fn add2<H>(&self, easy: crate::easy::Easy2<H>) -> Result<Easy2Handle<H>, MultiError>;
        pub fn wait<T>(&self, waitfds: &mut [T], timeout: Duration) -> Result<u32, MultiError>;
        pub fn poll<T>(&self, waitfds: &mut [T], timeout: Duration) -> Result<u32, MultiError>;
        pub fn perform(&self) -> Result<u32, MultiError>;
    }
    pub struct EasyHandle {}
    pub struct Easy2Handle<H> {}
    pub struct MultiError {}
    impl Display for MultiError {}
    impl std::error::Error for MultiError {}
}
