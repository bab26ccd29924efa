//! minijinja 1 to 3: environments, templates and values.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{borrow::Cow, boxed::Box, clone::Clone, collections::HashSet, convert::Into, default::Default, io::Write, iter::Iterator, ops::Fn, option::Option, result::Result, string::String, sync::Arc, vec::Vec};
pub struct AutoEscape<'a> { pub enabled: Expr<'a>, pub body: Vec<Stmt<'a>> }
pub struct Captured<'source> {}
#[derive(Clone)]
pub struct Environment<'source> {}
impl Default for Environment<'_> {}
impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source>;
    pub fn empty() -> Environment<'source>;
    pub fn add_template(&mut self, name: &'source str, source: &'source str) -> Result<(), Error>;
    pub fn add_template_owned<N: Into<Cow<'source, str>>, S: Into<Cow<'source, str>>>(&mut self, name: N, source: S) -> Result<(), Error>;
    pub fn set_loader<F: Fn(&str) -> Result<Option<String>, Error>>(&mut self, f: F);
    pub fn set_keep_trailing_newline(&mut self, yes: bool);
    pub fn keep_trailing_newline(&self) -> bool;
    pub fn set_trim_blocks(&mut self, yes: bool);
    pub fn trim_blocks(&self) -> bool;
    pub fn set_lstrip_blocks(&mut self, yes: bool);
    pub fn lstrip_blocks(&self) -> bool;
    pub fn remove_template(&mut self, name: &str);
    pub fn set_path_join_callback<F: for<'s> Fn(&'s str, &'s str) -> Cow<'s, str>>(&mut self, f: F);
    pub fn set_unknown_method_callback<F: Fn(&State, &Value, &str, &[Value]) -> Result<Value, Error>>(&mut self, f: F);
    pub fn clear_templates(&mut self);
    pub fn templates(&self) -> impl Iterator<Item = (&str, Template<'_, '_>)>;
    pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error>;
    pub fn template_from_named_str(&self, name: &'source str, source: &'source str) -> Result<Template<'_, 'source>, Error>;
    pub fn template_from_str(&self, source: &'source str) -> Result<Template<'_, 'source>, Error>;
    pub fn render_named_str<S>(&self, name: &str, source: &str, ctx: S) -> Result<String, Error>;
    pub fn render_str<S>(&self, source: &str, ctx: S) -> Result<String, Error>;
    pub fn set_auto_escape_callback<F: Fn(&str) -> AutoEscape>(&mut self, f: F);
    pub fn set_undefined_behavior(&mut self, behavior: UndefinedBehavior);
    pub fn undefined_behavior(&self) -> UndefinedBehavior;
    pub fn set_formatter<F: Fn(&mut Output, &State, &Value) -> Result<(), Error>>(&mut self, f: F);
    pub fn set_debug(&mut self, enabled: bool);
    pub fn debug(&self) -> bool;
    pub fn set_fuel(&mut self, fuel: Option<u64>);
    pub fn fuel(&self) -> Option<u64>;
    pub fn set_syntax(&mut self, syntax: SyntaxConfig);
    pub fn syntax(&self) -> &SyntaxConfig;
    pub fn set_recursion_limit(&mut self, level: usize);
    pub fn recursion_limit(&self) -> usize;
    pub fn compile_expression(&self, expr: &'source str) -> Result<Expression<'_, 'source>, Error>;
    pub fn compile_expression_owned<E: Into<Cow<'source, str>>>(&self, expr: E) -> Result<Expression<'_, 'source>, Error>;
    pub fn add_filter<N: Into<Cow<'source, str>>, F, Rv, Args>(&mut self, name: N, f: F);
    pub fn remove_filter(&mut self, name: &str);
    pub fn add_test<N: Into<Cow<'source, str>>, F, Rv, Args>(&mut self, name: N, f: F);
    pub fn remove_test(&mut self, name: &str);
    pub fn add_function<N: Into<Cow<'source, str>>, F, Rv, Args>(&mut self, name: N, f: F);
    pub fn add_global<N: Into<Cow<'source, str>>, V: Into<Value>>(&mut self, name: N, value: V);
    pub fn remove_global(&mut self, name: &str);
    pub fn globals(&self) -> impl Iterator<Item = (&str, Value)>;
    pub fn empty_state(&self) -> State<'_, '_>;
}
pub struct Error {}
impl std::error::Error for Error {}
pub enum Expr<'a> {}
pub struct Expression<'env, 'source> {}
pub struct Output<'a> {}
impl Write for Output<'_> {}
pub struct State<'template, 'env> {}
pub enum Stmt<'a> {}
#[derive(Clone)]
pub struct SyntaxConfig {}
impl Default for SyntaxConfig {}
pub struct Template<'a> { pub children: Vec<Stmt<'a>> }
impl<'env, 'source> Template<'env, 'source> {
    pub fn name(&self) -> &str;
    pub fn source(&self) -> &str;
    pub fn render<S>(&self, ctx: S) -> Result<String, Error>;
    pub fn render_and_return_state<S>(&self, ctx: S) -> Result<(String, State<'_, 'env>), Error>;
    pub fn render_captured<S>(&self, ctx: S) -> Result<Captured<'source>, Error>;
    pub fn render_captured_to<S, W: Write>(&self, ctx: S, w: W) -> Result<Captured<'source>, Error>;
    pub fn render_to_write<S, W: Write>(&self, ctx: S, w: W) -> Result<State<'_, 'env>, Error>;
    pub fn eval_to_state<S>(&self, ctx: S) -> Result<State<'_, 'env>, Error>;
    pub fn undeclared_variables(&self, nested: bool) -> HashSet<String>;
    pub fn new_state(&self) -> State<'_, 'env>;
}
#[derive(Clone)]
pub enum UndefinedBehavior { Lenient, Chainable, SemiStrict, Strict }
#[derive(Clone)]
pub struct Value {}
impl Default for Value {}
impl Value {
    pub fn from_safe_string(value: String) -> Value;
    pub fn from_bytes(value: Vec<u8>) -> Value;
    pub fn from_object<T>(value: T) -> Value;
    pub fn from_dyn_object<T>(value: T) -> Value;
    pub fn make_iterable<I: Iterator<Item = T>, T: Into<Value>, F: Fn() -> I>(maker: F) -> Value;
    pub fn make_object_iterable<T, F: for<'a> Fn(&'a T) -> Box<dyn Iterator<Item = Value>>>(object: T, maker: F) -> Value;
    pub fn make_object_map<T, E: for<'a> Fn(&'a T) -> Box<dyn Iterator<Item = Value>>, A: Fn(&T, &Value) -> Option<Value>>(object: T, enumerate_fn: E, attr_fn: A) -> Value;
    pub fn make_one_shot_iterator<I: Iterator<Item = T>, T: Into<Value>>(iter: I) -> Value;
    pub fn from_function<F, Rv, Args>(f: F) -> Value;
    pub fn kind(&self) -> ValueKind;
    pub fn is_number(&self) -> bool;
    pub fn is_integer(&self) -> bool;
    pub fn is_kwargs(&self) -> bool;
    pub fn is_true(&self) -> bool;
    pub fn is_safe(&self) -> bool;
    pub fn is_undefined(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn to_str(&self) -> Option<Arc<str>>;
    pub fn as_str(&self) -> Option<&str>;
    pub fn as_usize(&self) -> Option<usize>;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn len(&self) -> Option<usize>;
    pub fn get_attr(&self, key: &str) -> Result<Value, Error>;
    pub fn get_item_by_index(&self, idx: usize) -> Result<Value, Error>;
    pub fn get_item(&self, key: &Value) -> Result<Value, Error>;
    pub fn try_iter(&self) -> Result<ValueIter, Error>;
    pub fn reverse(&self) -> Result<Value, Error>;
    pub fn downcast_object_ref<T>(&self) -> Option<&T>;
    pub fn downcast_object<T>(&self) -> Option<Arc<T>>;
    pub fn call(&self, state: &State, args: &[Value]) -> Result<Value, Error>;
    pub fn call_method(&self, state: &State, name: &str, args: &[Value]) -> Result<Value, Error>;
}
pub struct ValueIter {}
impl Iterator for ValueIter { type Item = Value; }
#[derive(Clone)]
pub enum ValueKind { Undefined, None, Bool, Number, String, Bytes, Seq, Map, Iterable, Plain, Invalid }
