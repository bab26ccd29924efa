//! rocket 0.5: states and builders.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{future::Future, ops::Deref, option::Option, result::Result};
pub use crate::request::Request;
pub use crate::response::Response;
pub use tokio;
pub struct State<T> {}
impl<T> State<T> {
    pub fn get<P>(rocket: &Rocket<P>) -> Option<&State<T>>;
    pub fn inner(&self) -> &T;
}
impl<T> Deref for State<T> { type Target = T; }
pub struct Build {}
pub struct Ignite {}
pub struct Orbit {}
pub struct Error {}
impl std::error::Error for Error {}
pub struct Route {}
pub struct Catcher {}
pub struct Config {}
pub struct Rocket<P> {}
impl Rocket<Build> {
    pub fn build() -> Self;
    pub fn custom<T>(provider: T) -> Self;
    pub fn mount<B, R>(self, base: B, routes: R) -> Self;
    pub fn register<B, C>(self, base: B, catchers: C) -> Self;
    pub fn manage<T>(self, state: T) -> Self;
    pub fn attach<F>(self, fairing: F) -> Self;
    pub fn configure<T>(self, provider: T) -> Self;
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error>;
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}
impl<P> Rocket<P> {
    pub fn state<T>(&self) -> Option<&T>;
}
pub fn build() -> Rocket<Build>;
pub fn custom<T>(provider: T) -> Rocket<Build>;
pub fn execute<R, F>(future: F) -> R where F: Future<Output = R>;
pub mod request {
    pub struct Request<'r> {}
}
pub mod response {
    pub struct Response<'r> {}
    pub struct Redirect {}
    pub mod status {}
}
pub mod serde {
    pub mod json {
        use std::ops::{Deref, DerefMut};
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<T> Deref for Json<T> { type Target = T; }
        impl<T> DerefMut for Json<T> {}
    }
}
pub mod form {
    use std::ops::{Deref, DerefMut};
    pub struct Form<T> {}
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}
}
pub mod fs {
    use std::{convert::AsRef, path::Path};
    pub struct NamedFile {}
    impl NamedFile {
        pub async fn open<P: AsRef<Path>>(path: P) -> std::io::Result<Self>;
    }
    pub struct TempFile<'v> {}
    impl<'v> TempFile<'v> {
        pub async fn persist_to<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
        pub async fn copy_to<P: AsRef<Path>>(&mut self, path: P) -> std::io::Result<()>;
    }
}
