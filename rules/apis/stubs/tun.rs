//! tun 0.5 and 0.6: virtual network devices.
//!
//! Public declarations as documented, the kinds of addresses aside; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, io::{Read, Write}, option::Option, result::Result as Outcome, string::String};
pub enum Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = Outcome<T, Error>;
#[derive(Clone, Default)]
pub struct Configuration {}
impl Configuration {
    pub fn address<A>(&mut self, value: A) -> &mut Self;
    pub fn broadcast<A>(&mut self, value: A) -> &mut Self;
    pub fn destination<A>(&mut self, value: A) -> &mut Self;
    pub fn down(&mut self) -> &mut Self;
    pub fn layer(&mut self, value: Layer) -> &mut Self;
    pub fn mtu(&mut self, value: i32) -> &mut Self;
    pub fn name<S>(&mut self, name: S) -> &mut Self;
    pub fn netmask<A>(&mut self, value: A) -> &mut Self;
    pub fn platform<F>(&mut self, f: F) -> &mut Self;
    pub fn queues(&mut self, value: usize) -> &mut Self;
    pub fn raw_fd(&mut self, fd: i32) -> &mut Self;
    pub fn up(&mut self) -> &mut Self;
    pub fn platform_config<A>(&mut self, f: A) -> &mut Self;
    pub fn tun_name<A>(&mut self, tun_name: A) -> &mut Self;
    pub fn raw_handle<A>(&mut self, handle: A) -> &mut Self;
    pub fn ring_capacity(&mut self, ring_capacity: u32) -> &mut Self;
    pub fn metric(&mut self, metric: u16) -> &mut Self;
    pub fn close_fd_on_drop(&mut self, value: bool) -> &mut Self;
    pub fn packet_information(&mut self, value: bool) -> &mut Self;
}
pub enum Layer {
    L2,
    L3,
}
pub trait Device: Read + Write {
    type Queue: Read + Write;
    fn configure(&mut self, config: &Configuration) -> Result<()>;
    fn name(&self) -> Result<String>;
    fn set_name(&mut self, name: &str) -> Result<()>;
    fn enabled(&mut self, value: bool) -> Result<()>;
    fn mtu(&self) -> Result<i32>;
    fn set_mtu(&mut self, value: i32) -> Result<()>;
    fn queue(&mut self, index: usize) -> Option<&mut Self::Queue>;
}
pub fn configure() -> Configuration;
pub use platform::create;
pub use r#async::{AsyncDevice, create_as_async};
pub mod r#async {
    use crate::{Configuration, Error, platform::Device};
    use std::{io, result::Result};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub fn create_as_async(configuration: &Configuration) -> Result<AsyncDevice, Error>;
    pub struct AsyncDevice {}
    impl AsyncDevice {
        pub fn new(device: Device) -> io::Result<AsyncDevice>;
        pub fn get_ref(&self) -> &Device;
        pub fn get_mut(&mut self) -> &mut Device;
    }
    impl AsyncRead for AsyncDevice {}
    impl AsyncWrite for AsyncDevice {}
}
pub mod platform {
    use crate::{Configuration, Result};
    use std::io::{self, Read, Write};
    pub fn create(configuration: &Configuration) -> Result<Device>;
    pub struct Device {}
    impl Device {
        pub fn new(configuration: &Configuration) -> Result<Self>;
        pub fn persist(&mut self) -> Result<()>;
        pub fn user(&mut self, value: i32) -> Result<()>;
        pub fn group(&mut self, value: i32) -> Result<()>;
        pub fn has_packet_information(&mut self) -> bool;
        pub fn set_nonblock(&self) -> io::Result<()>;
        pub fn split(self) -> (crate::platform::posix::Reader, crate::platform::posix::Writer);
    }
    impl Read for Device {}
    impl Write for Device {}
    impl crate::Device for Device { type Queue = Queue; }
    pub struct Queue {}
    impl Read for Queue {}
    impl Write for Queue {}
    pub mod posix {
        use std::io::{Read, Write};
        pub struct Reader {}
        impl Read for Reader {}
        pub struct Writer {}
        impl Write for Writer {}
    }
}
