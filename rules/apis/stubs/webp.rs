//! webp 0.2 and 0.3.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{ops::Deref, option::Option, result::Result};
pub struct Encoder {}
impl Encoder {
    pub fn new<L>(image: &[u8], layout: L, width: u32, height: u32) -> Self;
    pub fn from_image<I>(image: &I) -> Result<Self, &str>;
    pub fn from_rgb(image: &[u8], width: u32, height: u32) -> Self;
    pub fn from_rgba(image: &[u8], width: u32, height: u32) -> Self;
    pub fn encode(&self, quality: f32) -> WebPMemory;
    pub fn encode_lossless(&self) -> WebPMemory;
}
pub struct Decoder {}
impl Decoder {
    pub fn new(data: &[u8]) -> Self;
    pub fn decode(&self) -> Option<WebPImage>;
}
pub struct WebPImage {}
pub struct WebPMemory {}
impl Deref for WebPMemory { type Target = [u8]; }
