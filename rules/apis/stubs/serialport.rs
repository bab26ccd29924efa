//! serialport 4: serial ports.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, boxed::Box, clone::Clone, convert::Into, io::{Read, Write}, option::Option, result::Result, string::String, time::Duration, vec::Vec};
#[derive(Clone)]
pub enum DataBits { Five, Six, Seven, Eight }
#[derive(Clone)]
pub struct Error { pub kind: ErrorKind, pub description: String }
#[derive(Clone)]
pub enum ErrorKind { NoDevice, InvalidInput, Unknown }
#[derive(Clone)]
pub enum FlowControl { None, Software, Hardware }
#[derive(Clone)]
pub enum Parity { None, Odd, Even }
pub trait SerialPort: Read + Write {
    fn name(&self) -> Option<String>;
    fn baud_rate(&self) -> Result<u32, Error>;
    fn data_bits(&self) -> Result<DataBits, Error>;
    fn flow_control(&self) -> Result<FlowControl, Error>;
    fn parity(&self) -> Result<Parity, Error>;
    fn stop_bits(&self) -> Result<StopBits, Error>;
    fn timeout(&self) -> Duration;
    fn set_baud_rate(&mut self, baud_rate: u32) -> Result<(), Error>;
    fn set_data_bits(&mut self, data_bits: DataBits) -> Result<(), Error>;
    fn set_flow_control(&mut self, flow_control: FlowControl) -> Result<(), Error>;
    fn set_parity(&mut self, parity: Parity) -> Result<(), Error>;
    fn set_stop_bits(&mut self, stop_bits: StopBits) -> Result<(), Error>;
    fn set_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
    fn write_request_to_send(&mut self, level: bool) -> Result<(), Error>;
    fn write_data_terminal_ready(&mut self, level: bool) -> Result<(), Error>;
    fn read_clear_to_send(&mut self) -> Result<bool, Error>;
    fn read_data_set_ready(&mut self) -> Result<bool, Error>;
    fn read_ring_indicator(&mut self) -> Result<bool, Error>;
    fn read_carrier_detect(&mut self) -> Result<bool, Error>;
    fn bytes_to_read(&self) -> Result<u32, Error>;
    fn bytes_to_write(&self) -> Result<u32, Error>;
    fn clear<Given0>(&self, buffer_to_clear: Given0) -> Result<(), Error>;
    fn try_clone(&self) -> Result<Box<dyn SerialPort>, Error>;
    fn set_break(&self) -> Result<(), Error>;
    fn clear_break(&self) -> Result<(), Error>;
}
#[derive(Clone)]
pub struct SerialPortBuilder {}
impl SerialPortBuilder {
    pub fn path<'a>(self, path: impl Into<Cow<'a, str>>) -> Self;
    pub fn baud_rate(self, baud_rate: u32) -> Self;
    pub fn data_bits(self, data_bits: DataBits) -> Self;
    pub fn flow_control(self, flow_control: FlowControl) -> Self;
    pub fn parity(self, parity: Parity) -> Self;
    pub fn stop_bits(self, stop_bits: StopBits) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn dtr_on_open(self, state: bool) -> Self;
    pub fn preserve_dtr_on_open(self) -> Self;
    pub fn exclusive(self, exclusive: bool) -> Self;
    pub fn open(self) -> Result<Box<dyn SerialPort>, Error>;
    pub fn open_native(self) -> Result<TTYPort, Error>;
}
#[derive(Clone)]
pub struct SerialPortInfo { pub port_name: String, pub port_type: SerialPortType }
#[derive(Clone)]
pub enum SerialPortType { PciPort, BluetoothPort, Unknown }
#[derive(Clone)]
pub enum StopBits { One, Two }
pub struct TTYPort {}
impl Read for TTYPort {}
impl Write for TTYPort {}
impl SerialPort for TTYPort {}
pub fn available_ports() -> Result<Vec<SerialPortInfo>, Error>;
pub fn new<'a>(path: impl Into<Cow<'a, str>>, baud_rate: u32) -> SerialPortBuilder;
