//! tun 0.7 and 0.8: virtual network devices.
//!
//! Public declarations as documented, the kinds of addresses aside; see the stub of `std` for what is left out.

use std::{clone::Clone, default::Default, fmt::Display, io::{self, Read, Write}, result::Result as Outcome};
use tokio::io::{AsyncRead, AsyncWrite};
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
    pub fn mtu(&mut self, value: u16) -> &mut Self;
    pub fn netmask<A>(&mut self, value: A) -> &mut Self;
    pub fn platform_config<F>(&mut self, f: F) -> &mut Self;
    pub fn queues(&mut self, value: usize) -> &mut Self;
    pub fn raw_fd(&mut self, fd: i32) -> &mut Self;
    pub fn tun_name<S>(&mut self, tun_name: S) -> &mut Self;
    pub fn up(&mut self) -> &mut Self;
}
pub enum Layer {
    L2,
    L3,
}
pub fn configure() -> Configuration;
pub fn create(configuration: &Configuration) -> Result<Device>;
pub fn create_as_async(configuration: &Configuration) -> Outcome<AsyncDevice, Error>;
pub struct Device {}
impl Device {
    pub fn new(config: &Configuration) -> Result<Self>;
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn set_nonblock(&self) -> io::Result<()>;
    pub fn split(self) -> (Reader, Writer);
}
impl Read for Device {}
impl Write for Device {}
pub struct Reader {}
impl Read for Reader {}
pub struct Writer {}
impl Write for Writer {}
pub struct AsyncDevice {}
impl AsyncDevice {
    pub fn new(device: Device) -> io::Result<AsyncDevice>;
    pub fn split(self) -> io::Result<(DeviceWriter, DeviceReader)>;
}
impl AsyncRead for AsyncDevice {}
impl AsyncWrite for AsyncDevice {}
pub struct DeviceReader {}
impl AsyncRead for DeviceReader {}
pub struct DeviceWriter {}
impl AsyncWrite for DeviceWriter {}
