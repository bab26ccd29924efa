//! zerocopy 0.3 to 0.8.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. What types implement is
//! derived, so the traits are there for all.

use std::option::Option;

pub trait AsBytes {
    fn as_bytes(&self) -> &[u8];
    fn as_bytes_mut(&mut self) -> &mut [u8];
    fn write_to(&self, bytes: &mut [u8]) -> Option<()>;
}
impl<T> AsBytes for T {
    fn as_bytes(&self) -> &[u8];
    fn as_bytes_mut(&mut self) -> &mut [u8];
    fn write_to(&self, bytes: &mut [u8]) -> Option<()>;
}
pub trait IntoBytes {
    fn as_bytes(&self) -> &[u8];
    fn as_mut_bytes(&mut self) -> &mut [u8];
}
impl<T> IntoBytes for T {
    fn as_bytes(&self) -> &[u8];
    fn as_mut_bytes(&mut self) -> &mut [u8];
}
