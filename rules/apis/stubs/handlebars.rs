//! handlebars 3 to 6.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, collections::HashMap, convert::AsRef, default::Default, fmt::Display, io::Write, marker::{Send, Sync}, ops::Fn, option::Option, path::Path, result::Result, string::String, sync::Arc};
pub type EscapeFn = Arc<dyn Fn(&str) -> String + Send + Sync>;
pub fn html_escape(data: &str) -> String;
pub fn no_escape(data: &str) -> String;
#[derive(Clone)]
pub struct Handlebars {}
impl Default for Handlebars {}
pub struct DirectorySourceOptions { pub tpl_extension: String, pub hidden: bool, pub temporary: bool }
impl Default for DirectorySourceOptions {}
impl Handlebars {
    pub fn new() -> Handlebars;
    pub fn set_recursive_lookup(&mut self, enabled: bool);
    pub fn recursive_lookup(&self) -> bool;
    pub fn set_strict_mode(&mut self, enabled: bool);
    pub fn strict_mode(&self) -> bool;
    pub fn dev_mode(&self) -> bool;
    pub fn set_dev_mode(&mut self, enabled: bool);
    pub fn set_prevent_indent(&mut self, enable: bool);
    pub fn prevent_indent(&self) -> bool;
    pub fn register_template(&mut self, name: &str, tpl: Template);
    pub fn register_template_string<S>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError> where S: AsRef<str>;
    pub fn register_partial<S>(&mut self, name: &str, partial_str: S) -> Result<(), TemplateError> where S: AsRef<str>;
    pub fn register_template_file<P>(&mut self, name: &str, tpl_path: P) -> Result<(), TemplateError> where P: AsRef<Path>;
    pub fn register_templates_directory<P>(&mut self, dir_path: P, options: DirectorySourceOptions) -> Result<(), TemplateError> where P: AsRef<Path>;
    pub fn unregister_template(&mut self, name: &str);
    pub fn unregister_helper(&mut self, name: &str);
    pub fn get_escape_fn(&self) -> &dyn Fn(&str) -> String;
    pub fn has_template(&self, name: &str) -> bool;
    pub fn get_template(&self, name: &str) -> Option<&Template>;
    pub fn get_templates(&self) -> &HashMap<String, Template>;
    pub fn clear_templates(&mut self);
    pub fn render<T>(&self, name: &str, data: &T) -> Result<String, RenderError>;
}
pub struct RenderError {}
impl Display for RenderError {}
impl std::error::Error for RenderError {}
pub struct TemplateError {}
impl Display for TemplateError {}
impl std::error::Error for TemplateError {}
#[derive(Clone)]
pub struct Template {}
#[derive(Clone)]
pub struct Context {}
impl Handlebars {
    pub fn register_helper<H>(&mut self, name: &str, def: H);
    pub fn register_decorator<D>(&mut self, name: &str, def: D);
    pub fn register_escape_fn<F: Fn(&str) -> String>(&mut self, escape_fn: F);
    pub fn render_with_context(&self, name: &str, ctx: &Context) -> Result<String, RenderError>;
    pub fn render_to_write<T, W>(&self, name: &str, data: &T, writer: W) -> Result<(), RenderError> where W: Write;
    pub fn render_template<T>(&self, template_string: &str, data: &T) -> Result<String, RenderError>;
    pub fn render_template_with_context(&self, template_string: &str, ctx: &Context) -> Result<String, RenderError>;
    pub fn render_template_to_write<T, W>(&self, template_string: &str, data: &T, writer: W) -> Result<(), RenderError> where W: Write;
}
