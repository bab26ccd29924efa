//! tesseract 0.13 to 0.15: recognition of text.
//!
//! Public declarations as documented, errors of other crates aside; see the stub of `std` for what is left out.

use std::{fmt::Display, option::Option, result::Result, string::String};
pub enum InitializeError {}
impl Display for InitializeError {}
impl std::error::Error for InitializeError {}
pub enum SetImageError {}
impl Display for SetImageError {}
impl std::error::Error for SetImageError {}
pub enum SetVariableError {}
impl Display for SetVariableError {}
impl std::error::Error for SetVariableError {}
pub enum TesseractError {}
impl Display for TesseractError {}
impl std::error::Error for TesseractError {}
pub enum OcrEngineMode {
    Default,
    LstmOnly,
    TesseractLstmCombined,
    TesseractOnly,
}
pub enum PageSegMode {}
pub struct Tesseract {}
impl Tesseract {
    pub fn new(datapath: Option<&str>, language: Option<&str>) -> Result<Self, InitializeError>;
    pub fn new_with_oem(datapath: Option<&str>, language: Option<&str>, oem: OcrEngineMode) -> Result<Self, InitializeError>;
    pub fn new_with_data(data: &[u8], language: Option<&str>, oem: OcrEngineMode) -> Result<Self, InitializeError>;
    pub fn set_image(self, filename: &str) -> Result<Self, SetImageError>;
    pub fn set_frame(self, frame_data: &[u8], width: i32, height: i32, bytes_per_pixel: i32, bytes_per_line: i32) -> Result<Self, TesseractError>;
    pub fn set_image_from_mem(self, img: &[u8]) -> Result<Self, TesseractError>;
    pub fn set_rectangle(self, left: i32, top: i32, width: i32, height: i32) -> Self;
    pub fn set_source_resolution(self, ppi: i32) -> Self;
    pub fn set_variable(self, name: &str, value: &str) -> Result<Self, SetVariableError>;
    pub fn recognize(self) -> Result<Self, TesseractError>;
    pub fn get_text(&mut self) -> Result<String, TesseractError>;
    pub fn mean_text_conf(&mut self) -> i32;
    pub fn get_hocr_text(&mut self, page: i32) -> Result<String, TesseractError>;
    pub fn get_tsv_text(&mut self, page: i32) -> Result<String, TesseractError>;
    pub fn set_page_seg_mode(&mut self, mode: PageSegMode);
}
pub fn ocr(filename: &str, language: &str) -> Result<String, TesseractError>;
pub fn ocr_from_frame(frame_data: &[u8], width: i32, height: i32, bytes_per_pixel: i32, bytes_per_line: i32, language: &str) -> Result<String, TesseractError>;
