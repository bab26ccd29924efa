//! rustyline 7 and later: lines that someone types.
//!
//! Public declarations as documented, those of the editor that reads lines alone; `readline` took a text before
//! version 18.

use std::{convert::{AsRef, Into}, fmt::Display, iter::Iterator, option::Option, path::Path, string::String};
use self::error::ReadlineError;
use self::history::DefaultHistory;
pub mod error {
    use std::{fmt::Display, io};
    pub enum ReadlineError { Io(io::Error), Eof, Interrupted, WindowResized }
    impl Display for ReadlineError {}
    impl std::error::Error for ReadlineError {}
}
pub mod history { pub struct DefaultHistory {} }
pub struct Config {}
pub type Result<T> = std::result::Result<T, ReadlineError>;
pub struct Editor<H, I = DefaultHistory> {}
pub type DefaultEditor = Editor<(), DefaultHistory>;
impl<H> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self>;
    pub fn with_config(config: Config) -> Result<Self>;
}
impl<H, I> Editor<H, I> {
    pub fn readline(&mut self, prompt: &str) -> Result<String>;
    pub fn readline_with_initial(&mut self, prompt: &str, initial: (&str, &str)) -> Result<String>;
    pub fn load_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
    pub fn save_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
    pub fn append_history<P: AsRef<Path>>(&mut self, path: &P) -> Result<()>;
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool>;
    pub fn clear_history(&mut self) -> Result<()>;
    pub fn set_helper(&mut self, helper: Option<H>);
    pub fn helper_mut(&mut self) -> Option<&mut H>;
    pub fn helper(&self) -> Option<&H>;
    pub fn iter<'a>(&'a mut self, prompt: &'a str) -> impl Iterator<Item = Result<String>>;
}
