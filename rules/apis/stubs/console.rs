//! console 0.12 to 0.16: terminals.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, io::{Read, Result, Write}, option::Option, string::String};
#[derive(Clone)]
pub struct Term {}
impl Term {
    pub fn stdout() -> Term;
    pub fn stderr() -> Term;
    pub fn buffered_stdout() -> Term;
    pub fn buffered_stderr() -> Term;
    pub fn write_str(&self, s: &str) -> Result<()>;
    pub fn write_line(&self, s: &str) -> Result<()>;
    pub fn read_char(&self) -> Result<char>;
    pub fn read_line(&self) -> Result<String>;
    pub fn read_secure_line(&self) -> Result<String>;
    pub fn flush(&self) -> Result<()>;
    pub fn is_term(&self) -> bool;
    pub fn size(&self) -> (u16, u16);
    pub fn size_checked(&self) -> Option<(u16, u16)>;
    pub fn move_cursor_to(&self, x: usize, y: usize) -> Result<()>;
    pub fn move_cursor_up(&self, n: usize) -> Result<()>;
    pub fn move_cursor_down(&self, n: usize) -> Result<()>;
    pub fn move_cursor_left(&self, n: usize) -> Result<()>;
    pub fn move_cursor_right(&self, n: usize) -> Result<()>;
    pub fn clear_line(&self) -> Result<()>;
    pub fn clear_last_lines(&self, n: usize) -> Result<()>;
    pub fn clear_screen(&self) -> Result<()>;
    pub fn clear_to_end_of_screen(&self) -> Result<()>;
    pub fn clear_chars(&self, n: usize) -> Result<()>;
    pub fn show_cursor(&self) -> Result<()>;
    pub fn hide_cursor(&self) -> Result<()>;
}
impl Read for Term {}
impl Write for Term {}
pub fn user_attended() -> bool;
pub fn user_attended_stderr() -> bool;
