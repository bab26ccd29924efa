//! hickory-resolver 0.26: the resolver; of its providers the one for tokio.
//!
//! Public declarations as documented; see the stub of `std` for what is left out. Names and types of
//! records are generic here.

use std::{clone::Clone, default::Default, fmt::Display, iter::{IntoIterator, Iterator}, net::{IpAddr, Ipv4Addr, Ipv6Addr}, result::Result};
use config::{ResolverConfig, ResolverOpts};
use lookup_ip::LookupIp;
pub use TokioResolver as Resolver;
pub use net::NetError;
#[derive(Clone)]
pub struct TokioResolver {}
impl TokioResolver {
    pub fn builder_tokio() -> Result<ResolverBuilder, NetError>;
    pub fn builder<P>(provider: P) -> Result<ResolverBuilder, NetError>;
    pub fn builder_with_config<P>(config: ResolverConfig, provider: P) -> ResolverBuilder;
    pub fn config(&self) -> &ResolverConfig;
    pub fn options(&self) -> &ResolverOpts;
    pub fn clear_cache(&self);
    pub async fn lookup<N, R>(&self, name: N, record_type: R) -> Result<lookup::Lookup, NetError>;
    pub async fn lookup_ip<N>(&self, host: N) -> Result<LookupIp, NetError>;
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<lookup::Lookup, NetError>;
    pub async fn ipv4_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn ipv6_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn mx_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn ns_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn soa_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn srv_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn tlsa_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
    pub async fn txt_lookup<N>(&self, query: N) -> Result<lookup::Lookup, NetError>;
}
pub struct ResolverBuilder {}
impl ResolverBuilder {
    pub fn with_options(self, options: ResolverOpts) -> Self;
    pub fn options_mut(&mut self) -> &mut ResolverOpts;
    pub fn build(self) -> Result<TokioResolver, NetError>;
    pub fn with_trust_anchor<A>(self, trust_anchor: A) -> Self;
    pub fn with_tls_config<A>(self, config: A) -> Self;
    pub fn with_opportunistic_encryption<A>(self, opportunistic_encryption: A) -> Self;
    pub fn with_encrypted_transport_state<A>(self, encrypted_transport_state: A) -> Self;
    pub fn nsec3_iteration_limits<A, B>(self, soft_limit: A, hard_limit: B) -> Self;
}
pub mod config {
    use std::{clone::Clone, default::Default};
    #[derive(Clone, Default)]
    pub struct ResolverConfig {}
    impl ResolverConfig {
        pub fn udp_and_tcp(config: &ServerGroup) -> Self;
        pub fn tls(config: &ServerGroup) -> Self;
        pub fn https(config: &ServerGroup) -> Self;
        pub fn quic(config: &ServerGroup) -> Self;
        pub fn h3(config: &ServerGroup) -> Self;
        pub fn from_parts<D, L, N>(domain: D, search: L, name_servers: N) -> Self;
    }
    #[derive(Clone)]
    pub struct ServerGroup {}
    pub const GOOGLE: ServerGroup;
    pub const CLOUDFLARE: ServerGroup;
    pub const QUAD9: ServerGroup;
    #[derive(Clone, Default)]
    pub struct ResolverOpts {}
}
pub mod net {
    use std::{clone::Clone, fmt::Display};
    #[derive(Clone)]
    pub struct NetError {}
    impl Display for NetError {}
    impl std::error::Error for NetError {}
    pub mod runtime {
        use std::{clone::Clone, default::Default};
        #[derive(Clone, Default)]
        pub struct TokioRuntimeProvider {}
        impl TokioRuntimeProvider {
            pub fn new() -> Self;
        }
    }
}
pub mod lookup {
    use std::clone::Clone;
    #[derive(Clone)]
    pub struct Lookup {}
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
