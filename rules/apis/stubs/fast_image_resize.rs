//! fast_image_resize 2 and later: the resizer.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{default::Default, result::Result};
pub struct ResizeError {}
impl std::error::Error for ResizeError {}
#[derive(Default)]
pub struct Resizer {}
impl Resizer {
    pub fn new() -> Self;
    pub fn resize<S, D, O>(&mut self, src_image: &S, dst_image: &mut D, options: O) -> Result<(), ResizeError>;
}
