//! jsonschema 0.8 to 0.61, with the names that earlier versions used.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use serde_json;
use std::{clone::Clone, default::Default, fmt::Display, iter::Iterator, result::Result};
pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
pub fn validator_for(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
pub async fn async_validator_for(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
pub fn options() -> ValidationOptions;
pub struct Validator {}
impl Validator {
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn options() -> ValidationOptions;
    pub fn validate(&self, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn iter_errors(&self, instance: &serde_json::Value) -> ErrorIterator;
    pub fn is_valid(&self, instance: &serde_json::Value) -> bool;
}
#[derive(Clone, Default)]
pub struct ValidationOptions {}
impl ValidationOptions {
    pub fn build(&self, schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn with_draft(self, draft: Draft) -> Self;
    pub fn should_validate_formats(self, yes: bool) -> Self;
    pub fn should_ignore_unknown_formats(self, yes: bool) -> Self;
}
pub struct JSONSchema {}
impl JSONSchema {
    pub fn compile(schema: &serde_json::Value) -> Result<JSONSchema, ValidationError>;
    pub fn options() -> CompilationOptions;
    pub fn validate(&self, instance: &serde_json::Value) -> Result<(), ErrorIterator>;
    pub fn is_valid(&self, instance: &serde_json::Value) -> bool;
}
#[derive(Clone, Default)]
pub struct CompilationOptions {}
impl CompilationOptions {
    pub fn compile(&self, schema: &serde_json::Value) -> Result<JSONSchema, ValidationError>;
    pub fn with_draft(&mut self, draft: Draft) -> &mut Self;
    pub fn should_validate_formats(&mut self, validate_formats: bool) -> &mut Self;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Draft { Draft4, Draft6, Draft7, Draft201909, Draft202012 }
pub struct ErrorIterator {}
impl Iterator for ErrorIterator { type Item = ValidationError; }
pub struct ValidationError {}
impl Display for ValidationError {}
impl std::error::Error for ValidationError {}
pub mod draft4 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json;
    use std::result::Result;
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
    pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn options() -> ValidationOptions;
}
pub mod draft6 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json;
    use std::result::Result;
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
    pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn options() -> ValidationOptions;
}
pub mod draft7 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json;
    use std::result::Result;
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
    pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn options() -> ValidationOptions;
}
pub mod draft201909 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json;
    use std::result::Result;
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
    pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn options() -> ValidationOptions;
}
pub mod draft202012 {
    use crate::{ValidationError, ValidationOptions, Validator};
    use serde_json;
    use std::result::Result;
    pub fn new(schema: &serde_json::Value) -> Result<Validator, ValidationError>;
    pub fn is_valid(schema: &serde_json::Value, instance: &serde_json::Value) -> bool;
    pub fn validate(schema: &serde_json::Value, instance: &serde_json::Value) -> Result<(), ValidationError>;
    pub fn options() -> ValidationOptions;
}
