//! image 0.23 to 0.25.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::{Eq, PartialEq}, convert::{AsRef, From}, ffi::OsStr, fmt::Display, fs::File, hash::Hash, iter::Iterator, io::{BufRead, BufReader, Seek, Write}, marker::Copy, ops::FnMut, option::Option, path::Path, result::Result, vec::Vec};
pub type ImageResult<T> = Result<T, ImageError>;
pub enum ImageError { Decoding(DecodingError), Encoding(EncodingError), IoError(std::io::Error) }
impl Display for ImageError {}
impl std::error::Error for ImageError {}
pub struct DecodingError {}
pub struct EncodingError {}
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImageFormat { Png, Jpeg, Gif, WebP, Pnm, Tiff, Tga, Dds, Bmp, Ico, Hdr, OpenExr, Farbfeld, Avif, Qoi }
impl ImageFormat {
    pub fn from_path<P: AsRef<Path>>(path: P) -> ImageResult<Self>;
    pub fn from_extension<S: AsRef<OsStr>>(ext: S) -> Option<Self>;
    pub fn from_mime_type<M: AsRef<str>>(mime_type: M) -> Option<Self>;
}
pub trait GenericImageView {
    fn dimensions(&self) -> (u32, u32);
    fn width(&self) -> u32 {}
    fn height(&self) -> u32 {}
}
pub trait ImageEncoder {
    fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
}
pub trait ImageDecoder {
    fn dimensions(&self) -> (u32, u32);
    fn total_bytes(&self) -> u64 {}
    fn read_image(self, buf: &mut [u8]) -> ImageResult<()>;
}
pub trait AnimationDecoder {
    fn into_frames(self) -> Frames;
}
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExtendedColorType { L8, La8, Rgb8, Rgba8, L16, La16, Rgb16, Rgba16 }
#[derive(Clone)]
pub struct Frame {}
impl Frame {
    pub fn new(buffer: RgbaImage) -> Frame;
    pub fn buffer(&self) -> &RgbaImage;
    pub fn into_buffer(self) -> RgbaImage;
}
pub struct Frames {}
impl Frames {
    pub fn collect_frames(self) -> ImageResult<Vec<Frame>>;
}
impl Iterator for Frames { type Item = ImageResult<Frame>; }
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ImageBuffer<P, Container> {}
impl<P, Container> ImageBuffer<P, Container> {
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>>;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn dimensions(&self) -> (u32, u32);
    pub fn get_pixel(&self, x: u32, y: u32) -> &P;
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P;
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P);
    pub fn into_raw(self) -> Container;
    pub fn as_raw(&self) -> &Container;
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>;
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>;
    pub fn write_to<W: Write + Seek>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()>;
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()>;
}
impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> Self;
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> Self;
    pub fn from_fn<F: FnMut(u32, u32) -> P>(width: u32, height: u32, f: F) -> Self;
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<Self>;
    pub fn into_vec(self) -> Vec<P::Subpixel>;
}
impl<P, Container> GenericImageView for ImageBuffer<P, Container> {}
pub trait Pixel {
    type Subpixel;
}
impl<T> Pixel for Rgb<T> { type Subpixel = T; }
impl<T> Pixel for Rgba<T> { type Subpixel = T; }
impl<T> Pixel for Luma<T> { type Subpixel = T; }
impl<T> Pixel for LumaA<T> { type Subpixel = T; }
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb<T>(pub [T; 3]);
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgba<T>(pub [T; 4]);
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Luma<T>(pub [T; 1]);
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LumaA<T>(pub [T; 2]);
pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;
pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
#[derive(Clone, PartialEq)]
pub enum DynamicImage { ImageLuma8(GrayImage), ImageRgb8(RgbImage), ImageRgba8(RgbaImage) }
impl DynamicImage {
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<DynamicImage>;
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage;
    pub fn to_rgb8(&self) -> RgbImage;
    pub fn to_rgba8(&self) -> RgbaImage;
    pub fn to_luma8(&self) -> GrayImage;
    pub fn into_rgb8(self) -> RgbImage;
    pub fn into_rgba8(self) -> RgbaImage;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn grayscale(&self) -> DynamicImage;
    pub fn invert(&mut self);
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage;
    pub fn blur(&self, sigma: f32) -> DynamicImage;
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;
    pub fn brighten(&self, value: i32) -> DynamicImage;
    pub fn huerotate(&self, value: i32) -> DynamicImage;
    pub fn flipv(&self) -> DynamicImage;
    pub fn fliph(&self) -> DynamicImage;
    pub fn rotate90(&self) -> DynamicImage;
    pub fn rotate180(&self) -> DynamicImage;
    pub fn rotate270(&self) -> DynamicImage;
    pub fn write_to<W: Write + Seek>(&self, w: &mut W, format: ImageFormat) -> ImageResult<()>;
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()>;
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>;
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>;
    pub fn blur_advanced<A>(&self, parameters: A) -> Self;
    pub fn adjust_contrast(&self, c: f32) -> Self;
}
impl GenericImageView for DynamicImage {}
impl From<RgbImage> for DynamicImage {}
impl From<RgbaImage> for DynamicImage {}
impl From<GrayImage> for DynamicImage {}
pub struct ImageReader<R> {}
impl<R: BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self;
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
    pub fn format(&self) -> Option<ImageFormat>;
    pub fn set_format(&mut self, format: ImageFormat);
    pub fn no_limits(&mut self);
    pub fn into_inner(self) -> R;
    pub fn with_guessed_format(self) -> std::io::Result<Self>;
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
    pub fn decode(self) -> ImageResult<DynamicImage>;
}
impl ImageReader<BufReader<File>> {
    pub fn open<P: AsRef<Path>>(path: P) -> std::io::Result<Self>;
}
pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage>;
pub fn image_dimensions<P: AsRef<Path>>(path: P) -> ImageResult<(u32, u32)>;
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;
pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat>;
pub mod io {
    use crate::{DynamicImage, ImageFormat, ImageResult};
    use std::{convert::AsRef, fs::File, io::{BufRead, BufReader, Seek}, path::Path};
    pub struct Reader<R> {}
    impl<R: BufRead + Seek> Reader<R> {
        pub fn new(buffered_reader: R) -> Self;
        pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
        pub fn with_guessed_format(self) -> std::io::Result<Self>;
        pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
        pub fn decode(self) -> ImageResult<DynamicImage>;
    }
    impl Reader<BufReader<File>> {
        pub fn open<P: AsRef<Path>>(path: P) -> std::io::Result<Self>;
    }
}
pub mod imageops {
    use crate::{GenericImageView, ImageBuffer};
    use std::{clone::Clone, cmp::{Eq, PartialEq}, hash::Hash, marker::Copy, vec::Vec};
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 }
    pub fn resize<I: GenericImageView, P>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> ImageBuffer<P, Vec<u8>>;
    pub fn thumbnail<I: GenericImageView, P>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<u8>>;
    pub fn blur<I: GenericImageView, P>(image: &I, sigma: f32) -> ImageBuffer<P, Vec<u8>>;
    pub fn fast_blur<P, C>(input_buffer: &ImageBuffer<P, C>, sigma: f32) -> ImageBuffer<P, C>;
    pub fn filter3x3<I: GenericImageView, P>(image: &I, kernel: &[f32]) -> ImageBuffer<P, Vec<u8>>;
    pub fn rotate90<I: GenericImageView, P>(image: &I) -> ImageBuffer<P, Vec<u8>>;
}
pub mod codecs {
    pub mod gif {
        use crate::{AnimationDecoder, ExtendedColorType, Frame, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{BufRead, Seek, Write};
        pub struct GifDecoder<R> {}
        impl<R: BufRead + Seek> GifDecoder<R> {
            pub fn new(r: R) -> ImageResult<Self>;
        }
        impl<R: BufRead + Seek> ImageDecoder for GifDecoder<R> {}
        impl<R: BufRead + Seek> AnimationDecoder for GifDecoder<R> {}
        pub struct GifEncoder<W> {}
        impl<W: Write> GifEncoder<W> {
            pub fn new(w: W) -> GifEncoder<W>;
            pub fn new_with_speed(w: W, speed: i32) -> GifEncoder<W>;
            pub fn encode(&mut self, data: &[u8], width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()>;
            pub fn encode_frame(&mut self, img_frame: Frame) -> ImageResult<()>;
            pub fn encode_frames<F>(&mut self, frames: F) -> ImageResult<()>;
        }
        impl<W: Write> ImageEncoder for GifEncoder<W> {}
    }
    pub mod jpeg {
        use crate::{ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{BufRead, Seek, Write};
        pub struct JpegDecoder<R> {}
        impl<R: BufRead + Seek> JpegDecoder<R> {
            pub fn new(r: R) -> ImageResult<Self>;
        }
        impl<R: BufRead + Seek> ImageDecoder for JpegDecoder<R> {}
        pub struct JpegEncoder<W> {}
        impl<W: Write> JpegEncoder<W> {
            pub fn new(w: W) -> JpegEncoder<W>;
            pub fn new_with_quality(w: W, quality: u8) -> JpegEncoder<W>;
            pub fn encode(&mut self, image: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
            pub fn encode_image<I>(&mut self, image: &I) -> ImageResult<()>;
        }
        impl<W: Write> ImageEncoder for JpegEncoder<W> {}
    }
    pub mod png {
        use crate::{AnimationDecoder, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{BufRead, Seek, Write};
        pub struct PngDecoder<R> {}
        impl<R: BufRead + Seek> PngDecoder<R> {
            pub fn new(r: R) -> ImageResult<Self>;
        }
        impl<R: BufRead + Seek> ImageDecoder for PngDecoder<R> {}
        impl<R: BufRead + Seek> PngDecoder<R> {
            pub fn apng(self) -> ImageResult<ApngDecoder<R>>;
            pub fn is_apng(&self) -> ImageResult<bool>;
        }
        pub struct ApngDecoder<R> {}
        impl<R: BufRead + Seek> AnimationDecoder for ApngDecoder<R> {}
        pub struct PngEncoder<W> {}
        impl<W: Write> PngEncoder<W> {
            pub fn new(w: W) -> PngEncoder<W>;
        }
        impl<W: Write> ImageEncoder for PngEncoder<W> {}
    }
    pub mod webp {
        use crate::{AnimationDecoder, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{BufRead, Seek, Write};
        pub struct WebPDecoder<R> {}
        impl<R: BufRead + Seek> WebPDecoder<R> {
            pub fn new(r: R) -> ImageResult<Self>;
        }
        impl<R: BufRead + Seek> ImageDecoder for WebPDecoder<R> {}
        impl<R: BufRead + Seek> WebPDecoder<R> {
            pub fn has_animation(&self) -> bool;
        }
        impl<R: BufRead + Seek> AnimationDecoder for WebPDecoder<R> {}
        pub struct WebPEncoder<W> {}
        impl<W: Write> WebPEncoder<W> {
            pub fn new_lossless(w: W) -> WebPEncoder<W>;
            pub fn encode(self, data: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
        }
        impl<W: Write> ImageEncoder for WebPEncoder<W> {}
    }
    pub mod avif {
        use crate::{ImageEncoder};
        use std::io::Write;
        pub struct AvifEncoder<W> {}
        impl<W: Write> AvifEncoder<W> {
            pub fn new(w: W) -> AvifEncoder<W>;
            pub fn new_with_speed_quality(w: W, speed: u8, quality: u8) -> AvifEncoder<W>;
            pub fn with_colorspace<A>(self, color_space: A) -> Self;
            pub fn with_num_threads<A>(self, num_threads: A) -> Self;
        }
        impl<W: Write> ImageEncoder for AvifEncoder<W> {}
    }
}
