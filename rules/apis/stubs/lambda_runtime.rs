//! lambda_runtime 0.5 to 1.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, marker::{Send, Sync}, option::Option, result::Result, string::String};
pub type Error = Box<dyn std::error::Error + Send + Sync>;
#[derive(Clone)]
pub struct LambdaEvent<T> { pub payload: T, pub context: Context }
impl<T> LambdaEvent<T> {
    pub fn new(payload: T, context: Context) -> Self;
    pub fn into_parts(self) -> (T, Context);
}
#[derive(Clone)]
pub struct Context { pub request_id: String, pub deadline: u64, pub invoked_function_arn: String, pub xray_trace_id: Option<String> }
pub struct ServiceFn<T> {}
pub fn service_fn<T>(f: T) -> ServiceFn<T>;
pub async fn run<F>(handler: F) -> Result<(), Error>;
