//! yup-oauth2 5 and later: what asks for tokens.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::io;
pub struct ServiceAccountKey {}
pub async fn read_service_account_key<P>(path: P) -> io::Result<ServiceAccountKey>;
pub struct ServiceAccountAuthenticator;
impl ServiceAccountAuthenticator {
    pub fn builder(service_account_key: ServiceAccountKey) -> authenticator::AuthenticatorBuilder;
}
pub struct InstalledFlowAuthenticator;
impl InstalledFlowAuthenticator {
    pub fn builder<S, M>(app_secret: S, method: M) -> authenticator::AuthenticatorBuilder;
}
pub struct AuthorizedUserAuthenticator;
impl AuthorizedUserAuthenticator {
    pub fn builder<S>(authorized_user_secret: S) -> authenticator::AuthenticatorBuilder;
}
pub mod authenticator {
    use std::{clone::Clone, io, option::Option, path::PathBuf, string::String, time::Duration};
    pub struct AuthenticatorBuilder {}
    impl AuthenticatorBuilder {
        pub fn persist_tokens_to_disk<P>(self, path: P) -> Self;
        pub fn with_timeout(self, timeout: Duration) -> Self;
        pub fn flow_delegate<D>(self, flow_delegate: D) -> Self;
        pub fn force_account_selection(self, force: bool) -> Self;
        pub fn subject<S>(self, subject: S) -> Self;
        pub async fn build(self) -> io::Result<Authenticator>;
        pub fn with_storage<A>(self, storage: A) -> Self;
        pub fn device_code_url<A>(self, url: A) -> Self;
        pub fn grant_type<A>(self, grant_type: A) -> Self;
        pub fn request_id_token(self) -> Self;
    }
    #[derive(Clone)]
    pub struct Authenticator {}
}
