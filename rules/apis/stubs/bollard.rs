//! bollard 0.11 and later: the client and the calls on containers; what they take is generic here.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, option::Option, result::Result, string::String, vec::Vec};
use futures::stream::Stream;
use crate::errors::Error;
#[derive(Clone)]
pub struct Docker {}
impl Docker {
    pub fn connect_with_defaults() -> Result<Docker, Error>;
    pub fn connect_with_local_defaults() -> Result<Docker, Error>;
    pub fn connect_with_socket_defaults() -> Result<Docker, Error>;
    pub fn connect_with_http_defaults() -> Result<Docker, Error>;
    pub async fn ping(&self) -> Result<String, Error>;
    pub async fn list_containers<O>(&self, options: O) -> Result<Vec<models::ContainerSummary>, Error>;
    pub async fn inspect_container<O>(&self, container_name: &str, options: O) -> Result<models::ContainerInspectResponse, Error>;
    pub async fn create_container<O, C>(&self, options: O, config: C) -> Result<models::ContainerCreateResponse, Error>;
    pub async fn start_container<O>(&self, container_name: &str, options: O) -> Result<(), Error>;
    pub async fn stop_container<O>(&self, container_name: &str, options: O) -> Result<(), Error>;
    pub async fn remove_container<O>(&self, container_name: &str, options: O) -> Result<(), Error>;
    pub async fn kill_container<O>(&self, container_name: &str, options: O) -> Result<(), Error>;
    pub fn logs<O>(&self, container_name: &str, options: O) -> impl Stream<Item = Result<container::LogOutput, Error>>;
    pub fn stats<O>(&self, container_name: &str, options: O) -> impl Stream<Item = Result<models::ContainerStatsResponse, Error>>;
    pub async fn create_exec<C>(&self, container_name: &str, config: C) -> Result<models::CreateExecResults, Error>;
    pub async fn list_images<O>(&self, options: O) -> Result<Vec<models::ImageSummary>, Error>;
    pub async fn inspect_image(&self, image_name: &str) -> Result<models::ImageInspect, Error>;
    pub fn with_timeout<A>(self, timeout: A) -> Self;
    pub fn with_request_modifier<A>(self, modifier: A) -> Self;
}
pub mod container {
    pub struct LogOutput {}
}
pub mod errors {
    use std::fmt::Display;
    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}
pub mod models {
    use std::{clone::Clone, option::Option, string::String, vec::Vec};
    #[derive(Clone)]
    pub struct ContainerSummary { pub id: Option<String>, pub names: Option<Vec<String>>, pub image: Option<String>, pub status: Option<String> }
    #[derive(Clone)]
    pub struct ContainerInspectResponse { pub id: Option<String>, pub name: Option<String> }
    pub struct ContainerCreateResponse { pub id: String, pub warnings: Vec<String> }
    pub struct ContainerStatsResponse {}
    pub struct CreateExecResults { pub id: String }
    pub struct ImageSummary { pub id: String }
    pub struct ImageInspect { pub id: Option<String> }
}
