//! secrecy 0.8 to 0.10.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub struct SecretBox<S> {}
pub type Secret<S> = SecretBox<S>;
pub type SecretString = SecretBox<str>;
impl<S> std::clone::Clone for SecretBox<S> {}
pub trait ExposeSecret<S> {
    fn expose_secret(&self) -> &S;
}
impl<S> ExposeSecret<S> for SecretBox<S> {}
