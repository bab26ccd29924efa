//! captcha 0.0.8 and later: pictures of letters.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{option::Option, string::String, vec::Vec};
pub struct Captcha {}
impl Captcha {
    pub fn new() -> Self;
    pub fn apply_filter<F>(&mut self, f: F) -> &mut Self;
    pub fn set_color(&mut self, color: [u8; 3]) -> &mut Self;
    pub fn view(&mut self, w: u32, h: u32) -> &mut Self;
    pub fn add_char(&mut self) -> &mut Self;
    pub fn add_chars(&mut self, n: u32) -> &mut Self;
    pub fn add_random_chars(&mut self, n: u32) -> &mut Self;
    pub fn chars(&self) -> Vec<char>;
    pub fn chars_as_string(&self) -> String;
    pub fn as_png(&self) -> Option<Vec<u8>>;
    pub fn as_base64(&self) -> Option<String>;
    pub fn as_tuple(&self) -> Option<(String, Vec<u8>)>;
}
