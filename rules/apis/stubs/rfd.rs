//! rfd 0.10 to 0.15: dialogs that wait for the user.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{convert::{AsRef, Into}, future::Future, option::Option, path::{Path, PathBuf}, string::{String, ToString}, vec::Vec};
pub struct FileDialog {}
impl FileDialog {
    pub fn new() -> Self;
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self;
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
    pub fn pick_file(self) -> Option<PathBuf>;
    pub fn pick_files(self) -> Option<Vec<PathBuf>>;
    pub fn pick_folder(self) -> Option<PathBuf>;
    pub fn pick_folders(self) -> Option<Vec<PathBuf>>;
    pub fn save_file(self) -> Option<PathBuf>;
}
pub struct FileHandle {}
impl FileHandle {
    pub fn path(&self) -> &Path;
    pub fn file_name(&self) -> String;
}
pub struct AsyncFileDialog {}
impl AsyncFileDialog {
    pub fn new() -> Self;
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self;
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self;
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
    pub fn pick_file(self) -> impl Future<Output = Option<FileHandle>>;
    pub fn pick_files(self) -> impl Future<Output = Option<Vec<FileHandle>>>;
    pub fn pick_folder(self) -> impl Future<Output = Option<FileHandle>>;
    pub fn save_file(self) -> impl Future<Output = Option<FileHandle>>;
}
pub struct MessageDialog {}
impl MessageDialog {
    pub fn new() -> Self;
    pub fn set_title(self, title: impl Into<String>) -> Self;
    pub fn set_description(self, description: impl Into<String>) -> Self;
    pub fn show(self) -> MessageDialogResult;
}
pub enum MessageDialogResult {
    Yes,
    No,
    Ok,
    Cancel,
    Custom(String),
}
