//! ldap3 0.12: connections that block and such that do not.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, cmp::Eq, collections::HashSet, convert::{AsRef, Into}, hash::Hash, option::Option, result::Result, string::String, time::Duration, vec::Vec};
#[derive(Clone)]
pub struct CompareResult {}
#[derive(Clone)]
pub struct Control {}
#[derive(Clone)]
pub enum DerefAliases { Never, Searching, Finding, Always }
pub struct EntryStream<'a, 'b, S, A> {}
impl<'a, 'b, S: AsRef<str>, A: AsRef<[S]>> EntryStream<'a, 'b, S, A> {
    pub fn next(&mut self) -> Result<Option<ResultEntry>, LdapError>;
    pub fn result(self) -> LdapResult;
    pub fn last_id(&mut self) -> i32;
}
#[derive(Clone)]
pub struct Exop { pub name: Option<String>, pub val: Option<Vec<u8>> }
#[derive(Clone)]
pub struct ExopResult {}
pub struct Ldap { pub timeout: Option<Duration>, pub controls: Option<Vec<RawControl>>, pub search_opts: Option<SearchOptions> }
impl Clone for Ldap {}
impl Ldap {
    pub fn with_search_options(&mut self, opts: SearchOptions) -> &mut Self;
    pub fn with_controls<V>(&mut self, ctrls: V) -> &mut Self;
    pub fn with_timeout(&mut self, duration: Duration) -> &mut Self;
    pub async fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult, LdapError>;
    pub async fn sasl_external_bind(&mut self) -> Result<LdapResult, LdapError>;
    pub async fn sasl_gssapi_bind(&mut self, server_fqdn: &str) -> Result<LdapResult, LdapError>;
    pub async fn sasl_gssapi_cred_bind<Given0>(&mut self, cred: Given0, server_fqdn: &str) -> Result<LdapResult, LdapError>;
    pub async fn sasl_ntlm_bind(&mut self, username: &str, password: &str) -> Result<LdapResult, LdapError>;
    pub async fn search<'a, S: AsRef<str>, A: AsRef<[S]>, Given0>(&mut self, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<SearchResult, LdapError>;
    pub async fn streaming_search<'a, S: AsRef<str>, A: AsRef<[S]>, Given0>(&mut self, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<SearchStream<'a, S, A>, LdapError>;
    pub async fn streaming_search_with<'a, V, S: AsRef<str>, A: AsRef<[S]>, Given0>(&mut self, adapters: V, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<SearchStream<'a, S, A>, LdapError>;
    pub async fn add<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, attrs: Vec<(S, HashSet<S>)>) -> Result<LdapResult, LdapError>;
    pub async fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> Result<CompareResult, LdapError>;
    pub async fn delete(&mut self, dn: &str) -> Result<LdapResult, LdapError>;
    pub async fn modify<S: AsRef<[u8]> + Eq + Hash, Given0>(&mut self, dn: &str, mods: Given0) -> Result<LdapResult, LdapError>;
    pub async fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> Result<LdapResult, LdapError>;
    pub async fn extended<E: Into<Exop>>(&mut self, exop: E) -> Result<ExopResult, LdapError>;
    pub async fn unbind(&mut self) -> Result<(), LdapError>;
    pub fn last_id(&mut self) -> i32;
    pub async fn abandon(&mut self, msgid: i32) -> Result<(), LdapError>;
    pub fn is_closed(&mut self) -> bool;
    pub async fn get_peer_certificate(&mut self) -> Result<Option<Vec<u8>>, LdapError>;
}
pub struct LdapConn {}
impl LdapConn {
    pub fn new(url: &str) -> Result<Self, LdapError>;
    pub fn with_settings(settings: LdapConnSettings, url: &str) -> Result<Self, LdapError>;
    pub fn from_url<Given0>(url: Given0) -> Result<Self, LdapError>;
    pub fn from_url_with_settings<Given0>(settings: LdapConnSettings, url: Given0) -> Result<Self, LdapError>;
    pub fn with_search_options(&mut self, opts: SearchOptions) -> &mut Self;
    pub fn with_controls<V>(&mut self, ctrls: V) -> &mut Self;
    pub fn with_timeout(&mut self, duration: Duration) -> &mut Self;
    pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult, LdapError>;
    pub fn sasl_external_bind(&mut self) -> Result<LdapResult, LdapError>;
    pub fn sasl_gssapi_bind(&mut self, server_fqdn: &str) -> Result<LdapResult, LdapError>;
    pub fn sasl_gssapi_cred_bind<Given0>(&mut self, cred: Given0, server_fqdn: &str) -> Result<LdapResult, LdapError>;
    pub fn sasl_ntlm_bind(&mut self, username: &str, password: &str) -> Result<LdapResult, LdapError>;
    pub fn search<'a, S: AsRef<str>, A: AsRef<[S]>, Given0>(&mut self, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<SearchResult, LdapError>;
    pub fn streaming_search<'a, 'b, S: AsRef<str>, A: AsRef<[S]>, Given0>(&'b mut self, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<EntryStream<'a, 'b, S, A>, LdapError>;
    pub fn streaming_search_with<'a, 'b, V, S: AsRef<str>, A: AsRef<[S]>, Given0>(&'b mut self, adapters: V, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<EntryStream<'a, 'b, S, A>, LdapError>;
    pub fn add<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, attrs: Vec<(S, HashSet<S>)>) -> Result<LdapResult, LdapError>;
    pub fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> Result<CompareResult, LdapError>;
    pub fn delete(&mut self, dn: &str) -> Result<LdapResult, LdapError>;
    pub fn modify<S: AsRef<[u8]> + Eq + Hash, Given0>(&mut self, dn: &str, mods: Given0) -> Result<LdapResult, LdapError>;
    pub fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> Result<LdapResult, LdapError>;
    pub fn unbind(&mut self) -> Result<(), LdapError>;
    pub fn extended<E: Into<Exop>>(&mut self, exop: E) -> Result<ExopResult, LdapError>;
    pub fn last_id(&mut self) -> i32;
    pub fn abandon(&mut self, msgid: i32) -> Result<(), LdapError>;
    pub fn is_closed(&mut self) -> bool;
    pub fn get_peer_certificate(&mut self) -> Result<Option<Vec<u8>>, LdapError>;
}
pub struct LdapConnAsync {}
impl LdapConnAsync {
    pub async fn with_settings(settings: LdapConnSettings, url: &str) -> Result<(Self, Ldap), LdapError>;
    pub async fn new(url: &str) -> Result<(Self, Ldap), LdapError>;
    pub async fn from_url_with_settings<Given0>(settings: LdapConnSettings, url: Given0) -> Result<(Self, Ldap), LdapError>;
    pub async fn from_url<Given0>(url: Given0) -> Result<(Self, Ldap), LdapError>;
    pub async fn drive(self) -> Result<(), LdapError>;
}
#[derive(Clone)]
pub struct LdapConnSettings {}
impl LdapConnSettings {
    pub fn new() -> LdapConnSettings;
    pub fn set_conn_timeout(self, timeout: Duration) -> Self;
    pub fn set_connector<Given0>(self, connector: Given0) -> Self;
    pub fn set_config<Given0>(self, config: Given0) -> Self;
    pub fn set_starttls(self, starttls: bool) -> Self;
    pub fn starttls(&self) -> bool;
    pub fn set_no_tls_verify(self, no_tls_verify: bool) -> Self;
    pub fn set_std_stream<Given0>(self, stream: Given0) -> Self;
}
pub enum LdapError { EmptyUnixPath, PortInUnixPath, MismatchedStreamType, FilterParsing, EndOfStream, AddNoValues, DecodingUTF8, NoGssapiToken, NoNtlmChallengeToken }
#[derive(Clone)]
pub struct LdapResult { pub rc: u32, pub matched: String, pub text: String, pub refs: Vec<String>, pub ctrls: Vec<Control> }
impl LdapResult {
    pub fn success(self) -> Result<Self, LdapError>;
    pub fn non_error(self) -> Result<Self, LdapError>;
}
#[derive(Clone)]
pub struct RawControl { pub ctype: String, pub crit: bool, pub val: Option<Vec<u8>> }
#[derive(Clone)]
pub struct ResultEntry {}
#[derive(Clone)]
pub struct SearchOptions { pub deref: DerefAliases, pub typesonly: bool, pub timelimit: i32, pub sizelimit: i32 }
#[derive(Clone)]
pub struct SearchResult {}
impl SearchResult {
    pub fn success(self) -> Result<(Vec<ResultEntry>, LdapResult), LdapError>;
    pub fn non_error(self) -> Result<(Vec<ResultEntry>, LdapResult), LdapError>;
}
pub struct SearchStream<'a, S, A> { pub res: Option<LdapResult> }
impl<'a, S: AsRef<str>, A: AsRef<[S]>> SearchStream<'a, S, A> {
    pub async fn start<Given0>(&mut self, base: &str, scope: Given0, filter: &str, attrs: A) -> Result<(), LdapError>;
    pub async fn next(&mut self) -> Result<Option<ResultEntry>, LdapError>;
    pub async fn finish(&mut self) -> LdapResult;
    pub fn state(&self) -> StreamState;
    pub fn ldap_handle(&mut self) -> &mut Ldap;
}
#[derive(Clone)]
pub enum StreamState { Fresh, Active, Done, Closed, Error }
