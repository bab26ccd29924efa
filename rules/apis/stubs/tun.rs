//! tun 0.5 and 0.6: virtual network devices.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, io::{Read, Write}, result::Result};
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default)]
pub struct Configuration {}
impl Configuration {
    pub fn address<A>(&mut self, value: A) -> &mut Self;
    pub fn broadcast<A>(&mut self, value: A) -> &mut Self;
    pub fn destination<A>(&mut self, value: A) -> &mut Self;
    pub fn down(&mut self) -> &mut Self;
    pub fn mtu(&mut self, value: i32) -> &mut Self;
    pub fn name<S>(&mut self, name: S) -> &mut Self;
    pub fn netmask<A>(&mut self, value: A) -> &mut Self;
    pub fn queues(&mut self, value: usize) -> &mut Self;
    pub fn up(&mut self) -> &mut Self;
    pub fn platform_config<A>(&mut self, f: A) -> &mut Self;
    pub fn tun_name<A>(&mut self, tun_name: A) -> &mut Self;
    pub fn layer<A>(&mut self, value: A) -> &mut Self;
    pub fn raw_fd(&mut self, fd: i32) -> &mut Self;
    pub fn raw_handle<A>(&mut self, handle: A) -> &mut Self;
    pub fn ring_capacity(&mut self, ring_capacity: u32) -> &mut Self;
    pub fn metric(&mut self, metric: u16) -> &mut Self;
    pub fn close_fd_on_drop(&mut self, value: bool) -> &mut Self;
    pub fn platform<A>(&mut self, f: A) -> &mut Self;
    pub fn packet_information(&mut self, value: bool) -> &mut Self;
}
pub fn configure() -> Configuration;
pub fn create(configuration: &Configuration) -> Result<crate::platform::Device, Error>;
pub fn create_as_async(configuration: &Configuration) -> Result<AsyncDevice, Error>;
pub struct AsyncDevice {}
pub mod platform {
    use crate::{Configuration, Error};
    use std::{io::{Read, Write}, result::Result};
    pub fn create(configuration: &Configuration) -> Result<Device, Error>;
    pub struct Device {}
    impl Device {
        pub fn new(configuration: &Configuration) -> Result<Self, Error>;
        pub fn has_packet_information(&self) -> bool;
        pub fn set_nonblock(&self) -> Result<(), Error>;
        pub fn split(self) -> (crate::platform::posix::Reader, crate::platform::posix::Writer);
    }
    impl Read for Device {}
    impl Write for Device {}
    pub mod posix {
        use std::io::{Read, Write};
        pub struct Reader {}
        impl Read for Reader {}
        pub struct Writer {}
        impl Write for Writer {}
    }
}
