//! tera 1: templates.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::{AsRef, Into}, default::Default, iter::IntoIterator, option::Option, path::Path, result::Result, string::String, vec::Vec};
#[derive(Clone)]
pub struct Block { pub name: String, pub body: Vec<Node> }
#[derive(Clone)]
pub struct Context {}
impl Default for Context {}
impl Context {
    pub fn new() -> Self;
    pub fn insert<T, S: Into<String>>(&mut self, key: S, val: &T);
    pub fn extend(&mut self, source: Context);
    pub fn contains_key(&self, index: &str) -> bool;
}
pub struct Error { pub kind: ErrorKind }
pub enum ErrorKind { __Nonexhaustive }
#[derive(Clone)]
pub struct MacroDefinition { pub name: String, pub args: HashMap<String, Option<Expr>>, pub body: Vec<Node> }
#[derive(Clone)]
pub enum Node { Super }
#[derive(Clone)]
pub struct Template { pub name: String, pub path: Option<String>, pub ast: Vec<Node>, pub from_extend: bool, pub macros: HashMap<String, MacroDefinition>, pub imported_macro_files: Vec<(String, String)>, pub parent: Option<String>, pub blocks: HashMap<String, Block>, pub parents: Vec<String>, pub blocks_definitions: HashMap<String, Vec<(String, Block)>> }
#[derive(Clone)]
pub struct Tera { pub templates: HashMap<String, Template>, pub autoescape_suffixes: Vec<&'static str> }
impl Default for Tera {}
impl Tera {
    pub fn new(dir: &str) -> Result<Tera, Error>;
    pub fn parse(dir: &str) -> Result<Tera, Error>;
    pub fn build_inheritance_chains(&mut self) -> Result<(), Error>;
    pub fn check_macro_files(&self) -> Result<(), Error>;
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String, Error>;
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String, Error>;
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String, Error>;
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<(), Error>;
    pub fn add_raw_templates<I: IntoIterator<Item = (N, C)>, N: AsRef<str>, C: AsRef<str>>(&mut self, templates: I) -> Result<(), Error>;
    pub fn add_template_file<P: AsRef<Path>>(&mut self, path: P, name: Option<&str>) -> Result<(), Error>;
    pub fn add_template_files<I: IntoIterator<Item = (P, Option<N>)>, P: AsRef<Path>, N: AsRef<str>>(&mut self, files: I) -> Result<(), Error>;
    pub fn register_filter<F>(&mut self, name: &str, filter: F);
    pub fn register_tester<T>(&mut self, name: &str, tester: T);
    pub fn register_function<F>(&mut self, name: &str, function: F);
    pub fn autoescape_on(&mut self, suffixes: Vec<&'static str>);
    pub fn set_escape_fn<Given0>(&mut self, function: Given0);
    pub fn reset_escape_fn(&mut self);
    pub fn full_reload(&mut self) -> Result<(), Error>;
    pub fn extend(&mut self, other: &Tera) -> Result<(), Error>;
}
pub struct Expr {}
