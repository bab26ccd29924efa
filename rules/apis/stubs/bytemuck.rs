//! bytemuck 1.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{marker::{Copy, Sized}, vec::Vec};

pub unsafe trait Zeroable: Sized {
    fn zeroed() -> Self;
}
pub unsafe trait AnyBitPattern: Zeroable + Sized + Copy + 'static {}
pub unsafe trait NoUninit: Sized + Copy + 'static {}
pub unsafe trait Pod: Zeroable + Copy + 'static {}
pub fn bytes_of<T: NoUninit>(t: &T) -> &[u8];
pub fn bytes_of_mut<T: NoUninit + AnyBitPattern>(t: &mut T) -> &mut [u8];
pub fn cast<A: NoUninit, B: AnyBitPattern>(a: A) -> B;
pub fn cast_ref<A: NoUninit, B: AnyBitPattern>(a: &A) -> &B;
pub fn cast_slice<A: NoUninit, B: AnyBitPattern>(a: &[A]) -> &[B];
pub fn cast_slice_mut<A: NoUninit + AnyBitPattern, B: NoUninit + AnyBitPattern>(a: &mut [A]) -> &mut [B];
pub fn cast_vec<A: NoUninit, B: AnyBitPattern>(input: Vec<A>) -> Vec<B>;
pub fn from_bytes<T: AnyBitPattern>(s: &[u8]) -> &T;
pub fn from_bytes_mut<T: NoUninit + AnyBitPattern>(s: &mut [u8]) -> &mut T;
pub fn pod_read_unaligned<T: AnyBitPattern>(bytes: &[u8]) -> T;
pub fn pod_collect_to_vec<A: NoUninit, B: NoUninit + AnyBitPattern>(src: &[A]) -> Vec<B>;
pub fn zeroed<T: Zeroable>() -> T;
pub fn zeroed_vec<T: Zeroable>(length: usize) -> Vec<T>;
