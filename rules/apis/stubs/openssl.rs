//! openssl 0.10: connectors, acceptors, digests, signatures and keys.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

pub mod error {
    use std::fmt::Display;
    pub struct ErrorStack {}
    impl Display for ErrorStack {}
    impl std::error::Error for ErrorStack {}
}
pub mod ssl {
    use std::{clone::Clone, convert::AsRef, marker::Copy, ops::{Deref, DerefMut}, path::Path, result::Result};
    use crate::error::ErrorStack;
    #[derive(Clone, Copy)]
    pub struct SslMethod {}
    impl SslMethod {
        pub fn tls() -> SslMethod;
        pub fn tls_client() -> SslMethod;
        pub fn tls_server() -> SslMethod;
    }
    #[derive(Clone, Copy)]
    pub struct SslFiletype {}
    impl SslFiletype {
        pub const PEM: SslFiletype;
        pub const ASN1: SslFiletype;
    }
    #[derive(Clone, Copy)]
    pub struct SslVerifyMode {}
    impl SslVerifyMode {
        pub const NONE: SslVerifyMode;
        pub const PEER: SslVerifyMode;
    }
    #[derive(Clone)]
    pub struct SslConnector {}
    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, ErrorStack>;
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>;
        pub fn configure(&self) -> Result<ConnectConfiguration, ErrorStack>;
    }
    pub struct ConnectConfiguration {}
    impl ConnectConfiguration {
        pub fn verify_hostname(self, verify_hostname: bool) -> ConnectConfiguration;
        pub fn connect<S>(self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>;
        pub fn into_ssl(self, domain: &str) -> Result<Ssl, ErrorStack>;
        pub fn use_server_name_indication(self, use_sni: bool) -> Self;
    }
    pub struct SslConnectorBuilder {}
    impl SslConnectorBuilder {
        pub fn build(self) -> SslConnector;
    }
    impl Deref for SslConnectorBuilder { type Target = SslContextBuilder; }
    impl DerefMut for SslConnectorBuilder {}
    #[derive(Clone)]
    pub struct SslAcceptor {}
    impl SslAcceptor {
        pub fn mozilla_intermediate_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn mozilla_modern(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack>;
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>;
        pub fn context(&self) -> &SslContext;
    }
    pub struct SslAcceptorBuilder {}
    impl SslAcceptorBuilder {
        pub fn build(self) -> SslAcceptor;
    }
    impl Deref for SslAcceptorBuilder { type Target = SslContextBuilder; }
    impl DerefMut for SslAcceptorBuilder {}
    #[derive(Clone)]
    pub struct SslContext {}
    impl SslContext {
        pub fn builder(method: SslMethod) -> Result<SslContextBuilder, ErrorStack>;
    }
    pub struct SslContextBuilder {}
    impl SslContextBuilder {
        pub fn set_verify(&mut self, mode: SslVerifyMode);
        pub fn set_ca_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack>;
        pub fn set_certificate_chain_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack>;
        pub fn set_certificate_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack>;
        pub fn set_private_key_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack>;
        pub fn set_alpn_protos(&mut self, protocols: &[u8]) -> Result<(), ErrorStack>;
        pub fn build(self) -> SslContext;
    }
    pub struct Ssl {}
    impl Ssl {
        pub fn new(ctx: &SslContext) -> Result<Ssl, ErrorStack>;
        pub fn connect<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>;
        pub fn accept<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>;
    }
    pub struct SslStream<S> {}
    impl<S> SslStream<S> {
        pub fn get_ref(&self) -> &S;
        pub fn get_mut(&mut self) -> &mut S;
    }
    impl<S: std::io::Read + std::io::Write> std::io::Read for SslStream<S> {}
    impl<S: std::io::Read + std::io::Write> std::io::Write for SslStream<S> {}
    pub struct HandshakeError<S> {}
    impl<S> std::error::Error for HandshakeError<S> {}
}
pub mod hash {
    use std::{clone::Clone, convert::AsRef, marker::Copy, ops::Deref, result::Result};
    use crate::error::ErrorStack;
    #[derive(Clone, Copy)]
    pub struct MessageDigest {}
    impl MessageDigest {
        pub fn md5() -> MessageDigest;
        pub fn sha1() -> MessageDigest;
        pub fn sha256() -> MessageDigest;
        pub fn sha384() -> MessageDigest;
        pub fn sha512() -> MessageDigest;
    }
    #[derive(Clone)]
    pub struct DigestBytes {}
    impl Deref for DigestBytes { type Target = [u8]; }
    impl AsRef<[u8]> for DigestBytes {}
    #[derive(Clone)]
    pub struct Hasher {}
    impl Hasher {
        pub fn new(ty: MessageDigest) -> Result<Hasher, ErrorStack>;
        pub fn update(&mut self, data: &[u8]) -> Result<(), ErrorStack>;
        pub fn finish(&mut self) -> Result<DigestBytes, ErrorStack>;
    }
    impl std::io::Write for Hasher {}
    pub fn hash(t: MessageDigest, data: &[u8]) -> Result<DigestBytes, ErrorStack>;
}
pub mod pkcs5 {
    use std::result::Result;
    use crate::{error::ErrorStack, hash::MessageDigest};
    pub fn pbkdf2_hmac(pass: &[u8], salt: &[u8], iter: usize, hash: MessageDigest, key: &mut [u8]) -> Result<(), ErrorStack>;
    pub fn scrypt(pass: &[u8], salt: &[u8], n: u64, r: u64, p: u64, maxmem: u64, key: &mut [u8]) -> Result<(), ErrorStack>;
}
pub mod pkey {
    use std::{result::Result, vec::Vec};
    use crate::error::ErrorStack;
    pub struct Private {}
    pub struct Public {}
    pub struct PKey<T> {}
    impl<T> std::clone::Clone for PKey<T> {}
    impl<T> PKey<T> {
        pub fn from_rsa(rsa: crate::rsa::Rsa<T>) -> Result<PKey<T>, ErrorStack>;
    }
    impl PKey<Private> {
        pub fn private_key_from_pem(pem: &[u8]) -> Result<PKey<Private>, ErrorStack>;
        pub fn private_key_to_pem_pkcs8(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn hmac(key: &[u8]) -> Result<PKey<Private>, ErrorStack>;
    }
    impl PKey<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<PKey<Public>, ErrorStack>;
    }
}
pub mod rsa {
    use std::{result::Result, vec::Vec};
    use crate::{error::ErrorStack, pkey::{Private, Public}};
    pub struct Rsa<T> {}
    impl<T> std::clone::Clone for Rsa<T> {}
    impl Rsa<Private> {
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack>;
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack>;
    }
    impl Rsa<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack>;
    }
}
pub mod dh {
    use std::result::Result;
    use crate::error::ErrorStack;
    pub struct Dh {}
    impl Dh {
        pub fn generate_params(prime_len: u32, generator: u32) -> Result<Dh, ErrorStack>;
    }
}
pub mod sign {
    use std::{result::Result, vec::Vec};
    use crate::{error::ErrorStack, hash::MessageDigest, pkey::PKey};
    pub struct Signer {}
    impl Signer {
        pub fn new<T>(type_: MessageDigest, pkey: &PKey<T>) -> Result<Signer, ErrorStack>;
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack>;
        pub fn sign_to_vec(&self) -> Result<Vec<u8>, ErrorStack>;
        pub fn sign_oneshot_to_vec(&mut self, data_buf: &[u8]) -> Result<Vec<u8>, ErrorStack>;
    }
    pub struct Verifier {}
    impl Verifier {
        pub fn new<T>(type_: MessageDigest, pkey: &PKey<T>) -> Result<Verifier, ErrorStack>;
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack>;
        pub fn verify(&self, signature: &[u8]) -> Result<bool, ErrorStack>;
    }
}
pub mod x509 {
    use std::{clone::Clone, result::Result, vec::Vec};
    use crate::error::ErrorStack;
    #[derive(Clone)]
    pub struct X509 {}
    impl X509 {
        pub fn from_pem(pem: &[u8]) -> Result<X509, ErrorStack>;
        pub fn from_der(der: &[u8]) -> Result<X509, ErrorStack>;
        pub fn stack_from_pem(pem: &[u8]) -> Result<Vec<X509>, ErrorStack>;
    }
}
pub mod base64 {
    use std::{result::Result, string::String, vec::Vec};
    pub fn encode_block(src: &[u8]) -> String;
    pub fn decode_block(src: &str) -> Result<Vec<u8>, crate::error::ErrorStack>;
}
