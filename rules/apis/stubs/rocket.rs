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
pub mod http {
    pub struct Status { pub code: u16 }
}
pub mod outcome {
    use std::{ops::FnOnce, option::Option, result::Result};
    pub enum Outcome<S, E, F> { Success(S), Error(E), Forward(F) }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn unwrap(self) -> S;
        pub fn expect(self, message: &str) -> S;
        pub fn is_success(&self) -> bool;
        pub fn is_error(&self) -> bool;
        pub fn is_forward(&self) -> bool;
        pub fn succeeded(self) -> Option<S>;
        pub fn failed(self) -> Option<E>;
        pub fn success_or<T>(self, value: T) -> Result<S, T>;
        pub fn success_or_else<T, V: FnOnce() -> T>(self, f: V) -> Result<S, T>;
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F>;
        pub fn map_error<T, M: FnOnce(E) -> T>(self, f: M) -> Outcome<S, T, F>;
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F>;
    }
}
pub mod request {
    use crate::{Orbit, Rocket, State, http::Status};
    pub type Outcome<S, E> = crate::outcome::Outcome<S, (Status, E), Status>;
    pub struct Request<'r> {}
    impl<'r> Request<'r> {
        pub fn rocket(&self) -> &Rocket<Orbit>;
        pub async fn guard<T>(&self) -> Outcome<T, T::Error> where T: FromRequest;
    }
    pub trait FromRequest {
        type Error;
        async fn from_request(request: &Request) -> Outcome<Self, Self::Error>;
    }
    impl<T> FromRequest for &State<T> { type Error = (); }
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
