//! qrcode 0.13 and 0.14.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::AsRef, fmt::Display, hash::Hash, marker::Copy, result::Result, string::String, vec::Vec};
pub type QrResult<T> = Result<T, types::QrError>;
pub use types::{Color, EcLevel, Version};
#[derive(Clone)]
pub struct QrCode {}
impl QrCode {
    pub fn new<D: AsRef<[u8]>>(data: D) -> QrResult<Self>;
    pub fn with_error_correction_level<D: AsRef<[u8]>>(data: D, ec_level: EcLevel) -> QrResult<Self>;
    pub fn with_version<D: AsRef<[u8]>>(data: D, version: Version, ec_level: EcLevel) -> QrResult<Self>;
    pub fn version(&self) -> Version;
    pub fn error_correction_level(&self) -> EcLevel;
    pub fn width(&self) -> usize;
    pub fn max_allowed_errors(&self) -> usize;
    pub fn to_debug_str(&self, on_char: char, off_char: char) -> String;
    pub fn to_vec(&self) -> Vec<bool>;
    pub fn into_vec(self) -> Vec<bool>;
    pub fn to_colors(&self) -> Vec<Color>;
    pub fn into_colors(self) -> Vec<Color>;
    pub fn render<P: render::Pixel>(&self) -> render::Renderer<P>;
}
pub mod types {
    use std::{clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, fmt::Display, hash::Hash, marker::Copy, result::Result};
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum QrError { DataTooLong, InvalidVersion, UnsupportedCharacterSet, InvalidEciDesignator, InvalidCharacter }
    impl Display for QrError {}
    impl std::error::Error for QrError {}
    pub type QrResult<T> = Result<T, QrError>;
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Color { Light, Dark }
    impl Color {
        pub fn select<T>(self, dark: T, light: T) -> T;
    }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum EcLevel { L, M, Q, H }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Version { Normal(i16), Micro(i16) }
    impl Version {
        pub fn width(self) -> i16;
        pub fn is_micro(self) -> bool;
    }
}
pub mod render {
    use image::{ImageBuffer, Luma, LumaA, Rgb, Rgba};
    use std::{string::String, vec::Vec};
    pub trait Pixel {
        type Image;
    }
    impl<S> Pixel for Luma<S> { type Image = ImageBuffer<Self, Vec<S>>; }
    impl<S> Pixel for LumaA<S> { type Image = ImageBuffer<Self, Vec<S>>; }
    impl<S> Pixel for Rgb<S> { type Image = ImageBuffer<Self, Vec<S>>; }
    impl<S> Pixel for Rgba<S> { type Image = ImageBuffer<Self, Vec<S>>; }
    impl Pixel for char { type Image = String; }
    impl Pixel for &str { type Image = String; }
    pub struct Renderer<P> {}
    impl<P: Pixel> Renderer<P> {
        pub fn dark_color(&mut self, color: P) -> &mut Self;
        pub fn light_color(&mut self, color: P) -> &mut Self;
        pub fn quiet_zone(&mut self, has_quiet_zone: bool) -> &mut Self;
        pub fn module_dimensions(&mut self, width: u32, height: u32) -> &mut Self;
        pub fn min_dimensions(&mut self, width: u32, height: u32) -> &mut Self;
        pub fn max_dimensions(&mut self, width: u32, height: u32) -> &mut Self;
        pub fn build(&self) -> P::Image;
        pub fn module_size(&mut self, width: u32) -> &mut Self;
        pub fn min_width(&mut self, width: u32) -> &mut Self;
    }
    pub mod svg {
        use crate::render::Pixel;
        use std::{clone::Clone, cmp::{Eq, PartialEq}, marker::Copy, string::String};
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct Color(pub &str);
        impl Pixel for Color { type Image = String; }
    }
    pub mod pic {
        use crate::render::Pixel;
        use std::{clone::Clone, cmp::{Eq, PartialEq}, marker::Copy, string::String};
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct Color;
        impl Pixel for Color { type Image = String; }
    }
    pub mod unicode {
        use crate::render::Pixel;
        use std::{clone::Clone, cmp::{Eq, PartialEq}, marker::Copy, string::String};
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum Dense1x2 { Dark, Light }
        impl Pixel for Dense1x2 { type Image = String; }
    }
}
