//! hickory-resolver 0.25: the resolver; of its providers the one for tokio.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. Names and types of
//! records are generic here.

use std::{clone::Clone, default::Default, fmt::Display, iter::{IntoIterator, Iterator}, net::{IpAddr, Ipv4Addr, Ipv6Addr}, result::Result};
use config::{ResolverConfig, ResolverOpts};
use lookup_ip::LookupIp;
pub use TokioResolver as Resolver;
pub use error::ResolveError;
#[derive(Clone)]
pub struct TokioResolver {}
impl TokioResolver {
    pub fn builder_tokio() -> Result<ResolverBuilder, ResolveError>;
    pub fn builder<P>(provider: P) -> Result<ResolverBuilder, ResolveError>;
    pub fn builder_with_config<P>(config: ResolverConfig, provider: P) -> ResolverBuilder;
    pub fn config(&self) -> &ResolverConfig;
    pub fn options(&self) -> &ResolverOpts;
    pub fn clear_cache(&self);
    pub async fn lookup<N, R>(&self, name: N, record_type: R) -> Result<lookup::Lookup, ResolveError>;
    pub async fn lookup_ip<N>(&self, host: N) -> Result<LookupIp, ResolveError>;
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<lookup::ReverseLookup, ResolveError>;
    pub async fn ipv4_lookup<N>(&self, query: N) -> Result<lookup::Ipv4Lookup, ResolveError>;
    pub async fn ipv6_lookup<N>(&self, query: N) -> Result<lookup::Ipv6Lookup, ResolveError>;
    pub async fn mx_lookup<N>(&self, query: N) -> Result<lookup::MxLookup, ResolveError>;
    pub async fn ns_lookup<N>(&self, query: N) -> Result<lookup::NsLookup, ResolveError>;
    pub async fn soa_lookup<N>(&self, query: N) -> Result<lookup::SoaLookup, ResolveError>;
    pub async fn srv_lookup<N>(&self, query: N) -> Result<lookup::SrvLookup, ResolveError>;
    pub async fn tlsa_lookup<N>(&self, query: N) -> Result<lookup::TlsaLookup, ResolveError>;
    pub async fn txt_lookup<N>(&self, query: N) -> Result<lookup::TxtLookup, ResolveError>;
}
pub struct ResolverBuilder {}
impl ResolverBuilder {
    pub fn with_options(self, options: ResolverOpts) -> Self;
    pub fn options_mut(&mut self) -> &mut ResolverOpts;
    pub fn build(self) -> TokioResolver;
}
pub mod config {
    use std::{clone::Clone, default::Default};
    #[derive(Clone, Default)]
    pub struct ResolverConfig {}
    impl ResolverConfig {
        pub fn new() -> Self;
        pub fn google() -> Self;
        pub fn google_tls() -> Self;
        pub fn google_https() -> Self;
        pub fn cloudflare() -> Self;
        pub fn cloudflare_tls() -> Self;
        pub fn cloudflare_https() -> Self;
        pub fn quad9() -> Self;
        pub fn quad9_tls() -> Self;
        pub fn quad9_https() -> Self;
    }
    #[derive(Clone, Default)]
    pub struct ResolverOpts {}
}
pub mod name_server {
    #[derive(std::clone::Clone, std::default::Default)]
    pub struct TokioConnectionProvider {}
}
pub mod error {
    use std::{clone::Clone, fmt::Display, result::Result};
    pub type ResolveResult<T> = Result<T, ResolveError>;
    #[derive(Clone)]
    pub struct ResolveError {}
    impl Display for ResolveError {}
    impl std::error::Error for ResolveError {}
}
pub mod lookup {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Lookup {}
    #[derive(Clone)]
    pub struct ReverseLookup {}
    #[derive(Clone)]
    pub struct Ipv4Lookup {}
    #[derive(Clone)]
    pub struct Ipv6Lookup {}
    #[derive(Clone)]
    pub struct MxLookup {}
    #[derive(Clone)]
    pub struct NsLookup {}
    #[derive(Clone)]
    pub struct SoaLookup {}
    #[derive(Clone)]
    pub struct SrvLookup {}
    #[derive(Clone)]
    pub struct TlsaLookup {}
    #[derive(Clone)]
    pub struct TxtLookup {}
}
pub mod lookup_ip {
    use std::{clone::Clone, iter::{IntoIterator, Iterator}, net::IpAddr};
    use super::lookup::Lookup;
    #[derive(Clone)]
    pub struct LookupIp {}
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter;
        pub fn as_lookup(&self) -> &Lookup;
    }
    impl IntoIterator for LookupIp { type Item = IpAddr; type IntoIter = LookupIpIntoIter; }
    pub struct LookupIpIter {}
    impl Iterator for LookupIpIter { type Item = IpAddr; }
    pub struct LookupIpIntoIter {}
    impl Iterator for LookupIpIntoIter { type Item = IpAddr; }
}
