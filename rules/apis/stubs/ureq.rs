//! ureq 3.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::{AsRef, From}, fmt::Display, io::Read, iter::IntoIterator, option::Option, result::Result, string::String, vec::Vec};
pub use http;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Agent {}
impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: config::Config) -> Self;
    pub fn config_builder() -> config::ConfigBuilder<typestate::AgentScope>;
    pub fn run<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error>;
    pub fn config(&self) -> &config::Config;
    pub fn get<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn post<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    pub fn put<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn head<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn options<T>(&self, uri: T) -> RequestBuilder<typestate::WithoutBody>;
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<typestate::WithBody>;
    pub fn build(&self) -> Self;
    pub fn set(&mut self, header: &str, value: &str) -> &mut Self;
    pub fn auth(&mut self, user: &str, pass: &str) -> &mut Self;
    pub fn auth_kind(&mut self, kind: &str, pass: &str) -> &mut Self;
    pub fn set_resolver<A>(&mut self, resolver: A) -> &mut Self;
    pub fn set_map<A>(&mut self, headers: A) -> &mut Self;
}
impl From<config::Config> for Agent {}
pub struct RequestBuilder<B> {}
impl<B> RequestBuilder<B> {
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn query<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Self;
    pub fn query_pairs<I, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Self where I: IntoIterator<Item = (K, V)>;
    pub fn uri<T>(self, uri: T) -> Self;
    pub fn config(self) -> config::ConfigBuilder<typestate::RequestScope<B>>;
    pub fn header_raw<A>(self, name: &str, value: A) -> Self;
    pub fn query_raw<A, B>(self, key: A, value: B) -> Self;
    pub fn query_pairs_raw<A>(self, iter: A) -> Self;
    pub fn version<A>(self, version: A) -> Self;
    pub fn extension<A>(self, extension: A) -> Self;
}
impl RequestBuilder<typestate::WithoutBody> {
    pub fn call(self) -> Result<http::Response<Body>, Error>;
    pub fn force_send_body(self) -> RequestBuilder<typestate::WithBody>;
}
impl RequestBuilder<typestate::WithBody> {
    pub fn content_type<V>(self, content_type: V) -> Self;
    pub fn send<D>(self, data: D) -> Result<http::Response<Body>, Error>;
    pub fn send_empty(self) -> Result<http::Response<Body>, Error>;
    pub fn send_form<I, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Result<http::Response<Body>, Error> where I: IntoIterator<Item = (K, V)>;
    pub fn send_json<D>(self, data: D) -> Result<http::Response<Body>, Error>;
}
pub struct Body {}
impl Body {
    pub fn mime_type(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader;
    pub fn into_reader(self) -> BodyReader;
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    pub fn read_json<T>(&mut self) -> Result<T, Error>;
}
pub struct BodyReader {}
impl Read for BodyReader {}
pub fn agent() -> Agent;
pub fn run<B>(request: http::Request<B>) -> Result<http::Response<Body>, Error>;
pub fn get<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn post<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
pub fn put<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
pub fn delete<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn head<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn options<T>(uri: T) -> RequestBuilder<typestate::WithoutBody>;
pub fn patch<T>(uri: T) -> RequestBuilder<typestate::WithBody>;
pub mod config {
    use crate::{Agent, RequestBuilder, typestate::{AgentScope, RequestScope}};
    use std::{clone::Clone, default::Default, option::Option, time::Duration};
    #[derive(Clone, Default)]
    pub struct Config {}
    impl Config {
        pub fn builder() -> ConfigBuilder<AgentScope>;
        pub fn new_agent(&self) -> Agent;
    }
    pub struct ConfigBuilder<Scope> {}
    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self;
        pub fn https_only(self, v: bool) -> Self;
        pub fn user_agent<T>(self, v: T) -> Self;
        pub fn proxy<P>(self, v: Option<P>) -> Self;
        pub fn tls_config<T>(self, v: T) -> Self;
        pub fn no_delay(self, v: bool) -> Self;
        pub fn max_redirects(self, v: u32) -> Self;
        pub fn max_idle_connections(self, v: usize) -> Self;
        pub fn max_idle_connections_per_host(self, v: usize) -> Self;
        pub fn max_idle_age(self, v: Duration) -> Self;
        pub fn timeout_global(self, v: Option<Duration>) -> Self;
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self;
        pub fn timeout_resolve(self, v: Option<Duration>) -> Self;
        pub fn timeout_connect(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_request(self, v: Option<Duration>) -> Self;
        pub fn timeout_send_body(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_response(self, v: Option<Duration>) -> Self;
        pub fn timeout_recv_body(self, v: Option<Duration>) -> Self;
        pub fn ip_family<A>(self, v: A) -> Self;
        pub fn max_redirects_will_error(self, v: bool) -> Self;
        pub fn redirect_auth_headers<A>(self, v: A) -> Self;
        pub fn save_redirect_history(self, v: bool) -> Self;
        pub fn accept<A>(self, v: A) -> Self;
        pub fn accept_encoding<A>(self, v: A) -> Self;
        pub fn max_response_header_size(self, v: usize) -> Self;
        pub fn input_buffer_size(self, v: usize) -> Self;
        pub fn output_buffer_size(self, v: usize) -> Self;
        pub fn allow_non_standard_methods(self, v: bool) -> Self;
        pub fn middleware<A>(self, v: A) -> Self;
        pub fn timeout_per_read<A>(self, v: A) -> Self;
        pub fn timeout_per_write<A>(self, v: A) -> Self;
        pub fn timeout_await_100<A>(self, v: A) -> Self;
    }
    impl ConfigBuilder<AgentScope> {
        pub fn build(self) -> Config;
    }
    impl<B> ConfigBuilder<RequestScope<B>> {
        pub fn build(self) -> RequestBuilder<B>;
    }
}
pub mod typestate {
    pub struct AgentScope {}
    pub struct RequestScope<B> {}
    pub struct WithBody {}
    pub struct WithoutBody {}
}
