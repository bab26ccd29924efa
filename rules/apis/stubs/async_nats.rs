//! async-nats 0.29 to 0.51.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use bytes::Bytes;
use futures;
use std::{boxed::Box, clone::Clone, cmp::{Eq, Ord, PartialEq, PartialOrd}, convert::{AsRef, From, Into}, default::Default, fmt::Display, marker::{Copy, Send, Sync}, ops::{Deref, Fn}, option::Option, path::{Path, PathBuf}, result::Result, string::{String, ToString}, time::Duration, vec::Vec};
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn timeout(&self) -> Option<Duration>;
    pub fn is_server_compatible(&self, major: i64, minor: i64, patch: i64) -> bool;
    pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<(), error::Error>;
    pub async fn publish_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<(), error::Error>;
    pub async fn publish_with_reply<S: ToSubject, R: ToSubject>(&self, subject: S, reply: R, payload: Bytes) -> Result<(), error::Error>;
    pub async fn publish_with_reply_and_headers<S: ToSubject, R: ToSubject>(&self, subject: S, reply: R, headers: HeaderMap, payload: Bytes) -> Result<(), error::Error>;
    pub async fn request<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<Message, error::Error>;
    pub async fn request_with_headers<S: ToSubject>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<Message, error::Error>;
    pub async fn send_request<S: ToSubject>(&self, subject: S, request: Request) -> Result<Message, error::Error>;
    pub fn new_inbox(&self) -> String;
    pub async fn subscribe<S: ToSubject>(&self, subject: S) -> Result<Subscriber, error::Error>;
    pub async fn queue_subscribe<S: ToSubject>(&self, subject: S, queue_group: String) -> Result<Subscriber, error::Error>;
    pub async fn flush(&self) -> Result<(), error::Error>;
    pub async fn drain(&self) -> Result<(), error::Error>;
}
#[derive(Default)]
pub struct Request {}
impl Request {
    pub fn new() -> Request;
    pub fn payload(self, payload: Bytes) -> Request;
    pub fn headers(self, headers: HeaderMap) -> Request;
    pub fn timeout(self, timeout: Option<Duration>) -> Request;
    pub fn inbox(self, inbox: String) -> Request;
}
#[derive(Clone)]
pub struct Message { pub subject: Subject, pub reply: Option<Subject>, pub payload: Bytes, pub headers: Option<HeaderMap>, pub status: Option<StatusCode>, pub description: Option<String>, pub length: usize }
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {}
impl Subject {
    pub fn from_static(input: &str) -> Self;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
}
impl From<&str> for Subject {}
impl From<String> for Subject {}
impl AsRef<str> for Subject {}
impl Deref for Subject { type Target = str; }
impl Display for Subject {}
pub trait ToSubject {
    fn to_subject(&self) -> Subject;
}
impl ToSubject for Subject {}
impl ToSubject for &str {}
impl ToSubject for String {}
pub struct ConnectOptions {}
impl Default for ConnectOptions {}
impl ConnectOptions {
    pub fn new() -> ConnectOptions;
    pub async fn connect<A: ToServerAddrs>(self, addrs: A) -> Result<Client, error::Error>;
    pub fn with_token(token: String) -> Self;
    pub fn token(self, token: String) -> Self;
    pub fn with_user_and_password(user: String, pass: String) -> Self;
    pub fn user_and_password(self, user: String, pass: String) -> Self;
    pub fn with_nkey(seed: String) -> Self;
    pub fn nkey(self, seed: String) -> Self;
    pub async fn with_credentials_file(path: impl AsRef<Path>) -> std::io::Result<Self>;
    pub async fn credentials_file(self, path: impl AsRef<Path>) -> std::io::Result<Self>;
    pub fn with_credentials(creds: &str) -> std::io::Result<Self>;
    pub fn credentials(self, creds: &str) -> std::io::Result<Self>;
    pub fn add_root_certificates(self, path: PathBuf) -> ConnectOptions;
    pub fn add_client_certificate(self, cert: PathBuf, key: PathBuf) -> ConnectOptions;
    pub fn require_tls(self, is_required: bool) -> ConnectOptions;
    pub fn tls_first(self) -> ConnectOptions;
    pub fn ping_interval(self, ping_interval: Duration) -> ConnectOptions;
    pub fn no_echo(self) -> ConnectOptions;
    pub fn subscription_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn connection_timeout(self, timeout: Duration) -> ConnectOptions;
    pub fn request_timeout(self, timeout: Option<Duration>) -> ConnectOptions;
    pub fn reconnect_delay_callback<F>(self, cb: F) -> ConnectOptions where F: Fn(usize) -> Duration + Send + Sync;
    pub fn client_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn custom_inbox_prefix<T: ToString>(self, prefix: T) -> ConnectOptions;
    pub fn name<T: ToString>(self, name: T) -> ConnectOptions;
    pub fn retry_on_initial_connect(self) -> ConnectOptions;
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> ConnectOptions;
    pub fn ignore_discovered_servers(self) -> ConnectOptions;
    pub fn retain_servers_order(self) -> ConnectOptions;
    pub fn read_buffer_capacity(self, size: u16) -> ConnectOptions;
    pub fn jwt<A, B>(self, jwt: A, sign_cb: B) -> Self;
    pub fn event_callback<A>(self, cb: A) -> Self;
    pub fn reconnect_to_server_callback<A>(self, cb: A) -> Self;
    pub fn skip_subject_validation(self, skip: bool) -> Self;
    pub fn tls_client_config<A>(self, config: A) -> Self;
    pub fn local_address<A>(self, address: A) -> Self;
    pub fn flush_interval<A>(self, flush_interval: A) -> Self;
}
pub type Error = Box<dyn std::error::Error + Send + Sync>;
pub async fn connect<A: ToServerAddrs>(addrs: A) -> Result<Client, Error>;
pub async fn connect_with_options<A: ToServerAddrs>(addrs: A, options: ConnectOptions) -> Result<Client, Error>;
pub trait ToServerAddrs {}
impl ToServerAddrs for str {}
impl ToServerAddrs for String {}
impl<T> ToServerAddrs for Vec<T> {}
impl<T: ToServerAddrs> ToServerAddrs for &T {}
#[derive(Clone, Default)]
pub struct HeaderMap {}
impl HeaderMap {
    pub fn new() -> Self;
    pub fn insert<K, V>(&mut self, name: K, value: V);
    pub fn append<K, V>(&mut self, name: K, value: V);
    pub fn get<K>(&self, name: K) -> Option<&HeaderValue>;
}
#[derive(Clone)]
pub struct HeaderValue {}
impl HeaderValue {
    pub fn as_str(&self) -> &str;
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct StatusCode {}
pub struct Subscriber {}
impl Subscriber {
    pub async fn unsubscribe(&mut self) -> Result<(), Error>;
    pub async fn drain(&mut self) -> Result<(), Error>;
}
impl futures::Stream for Subscriber { type Item = Message; }
pub mod jetstream {
    use bytes::Bytes;
    use crate::{HeaderMap, ToSubject};
    use std::{boxed::Box, clone::Clone, cmp::PartialEq, convert::{AsRef, Into}, default::Default, future::{Future, IntoFuture}, marker::{Copy, Send}, pin::Pin, result::Result, string::String, time::Duration};
    #[derive(Clone)]
    pub struct Context {}
    impl Context {
        pub fn set_timeout(&mut self, timeout: Duration);
        pub async fn publish<S: ToSubject>(&self, subject: S, payload: Bytes) -> Result<PublishAckFuture, crate::error::Error>;
        pub async fn publish_with_headers<S: ToSubject>(&self, subject: S, headers: crate::HeaderMap, payload: Bytes) -> Result<PublishAckFuture, crate::error::Error>;
        pub async fn send_publish<S: ToSubject>(&self, subject: S, publish: Publish) -> Result<PublishAckFuture, crate::error::Error>;
        pub async fn stream_by_subject<T: Into<String>>(&self, subject: T) -> Result<String, crate::error::Error>;
        pub async fn create_stream<S>(&self, config: S) -> Result<stream::Stream, crate::error::Error>;
        pub async fn get_or_create_stream<S>(&self, config: S) -> Result<stream::Stream, crate::error::Error>;
        pub async fn update_stream<S>(&self, config: S) -> Result<stream::Info, crate::error::Error>;
        pub async fn create_key_value<C>(&self, config: C) -> Result<kv::Store, crate::error::Error>;
        pub async fn create_object_store<C>(&self, config: C) -> Result<object_store::ObjectStore, crate::error::Error>;
        pub async fn get_consumer_from_stream<T, C: AsRef<str>, S: AsRef<str>>(&self, consumer: C, stream: S) -> Result<consumer::Consumer<T>, crate::error::Error>;
        pub async fn create_consumer_on_stream<T, S: AsRef<str>>(&self, config: T, stream: S) -> Result<consumer::Consumer<T>, crate::error::Error>;
        pub async fn get_stream<T: AsRef<str>>(&self, stream: T) -> Result<stream::Stream, crate::error::Error>;
        pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<kv::Store, crate::error::Error>;
        pub async fn get_object_store<T: AsRef<str>>(&self, bucket: T) -> Result<object_store::ObjectStore, crate::error::Error>;
    }
    pub mod stream {
        use std::{clone::Clone, convert::AsRef, result::Result, string::String};
        #[derive(Clone)]
        pub struct Info {}
        #[derive(Clone)]
        pub struct Stream<T = Info> {}
        impl<I> Stream<I> {
            pub async fn get_info(&self) -> Result<Info, crate::error::Error>;
            pub async fn get_raw_message(&self, sequence: u64) -> Result<crate::Message, crate::error::Error>;
            pub async fn get_last_raw_message_by_subject(&self, stream_subject: &str) -> Result<crate::Message, crate::error::Error>;
            pub async fn direct_get(&self, sequence: u64) -> Result<crate::Message, crate::error::Error>;
            pub async fn direct_get_last_for_subject<T: AsRef<str>>(&self, subject: T) -> Result<crate::Message, crate::error::Error>;
            pub async fn delete_message(&self, sequence: u64) -> Result<bool, crate::error::Error>;
            pub async fn info(&mut self) -> Result<&Info, crate::error::Error>;
            pub fn cached_info(&self) -> &Info;
            pub async fn create_consumer<C>(&self, config: C) -> Result<crate::jetstream::consumer::Consumer<C>, crate::error::Error>;
            pub async fn get_consumer<C>(&self, name: &str) -> Result<crate::jetstream::consumer::Consumer<C>, crate::error::Error>;
            pub async fn get_or_create_consumer<C>(&self, name: &str, config: C) -> Result<crate::jetstream::consumer::Consumer<C>, crate::error::Error>;
        }
    }
    pub mod consumer {
        use std::{clone::Clone, result::Result};
        #[derive(Clone)]
        pub struct Info { pub num_pending: u64 }
        #[derive(Clone)]
        pub struct Consumer<T> {}
        impl<T> Consumer<T> {
            pub async fn info(&mut self) -> Result<&Info, crate::error::Error>;
            pub async fn get_info(&self) -> Result<Info, crate::error::Error>;
            pub fn cached_info(&self) -> &Info;
        }
        impl Consumer<pull::Config> {
            pub async fn messages(&self) -> Result<pull::Stream, crate::error::Error>;
            pub fn stream(&self) -> pull::StreamBuilder;
            pub fn fetch(&self) -> pull::BatchBuilder;
            pub fn batch(&self) -> pull::BatchBuilder;
        }
        impl Consumer<push::Config> {
            pub async fn messages(&self) -> Result<push::Messages, crate::error::Error>;
        }
        pub type PullConsumer = Consumer<pull::Config>;
        pub type PushConsumer = Consumer<push::Config>;
        pub mod pull {
            use futures::stream::Stream as Elements;
            use std::{clone::Clone, default::Default, option::Option, result::Result, string::String, time::Duration};
            #[derive(Clone, Default)]
            pub struct Config { pub durable_name: Option<String>, pub name: Option<String>, pub filter_subject: String }
            pub struct Stream {}
            impl Elements for Stream { type Item = Result<crate::jetstream::Message, crate::error::Error>; }
            pub struct Batch {}
            impl Elements for Batch { type Item = Result<crate::jetstream::Message, crate::error::Error>; }
            pub struct StreamBuilder {}
            impl StreamBuilder {
                pub fn max_bytes_per_batch(self, max_bytes: usize) -> Self;
                pub fn max_messages_per_batch(self, batch: usize) -> Self;
                pub fn heartbeat(self, heartbeat: Duration) -> Self;
                pub fn expires(self, expires: Duration) -> Self;
                pub async fn messages(self) -> Result<Stream, crate::error::Error>;
                pub fn min_pending(self, min_pending: usize) -> Self;
                pub fn priority(self, priority: usize) -> Self;
                pub fn min_ack_pending(self, min_ack_pending: usize) -> Self;
                pub fn group<A>(self, group: A) -> Self;
            }
            pub struct BatchBuilder {}
            impl BatchBuilder {
                pub fn max_bytes(self, max_bytes: usize) -> Self;
                pub fn max_messages(self, batch: usize) -> Self;
                pub fn heartbeat(self, heartbeat: Duration) -> Self;
                pub fn expires(self, expires: Duration) -> Self;
                pub async fn messages(self) -> Result<Batch, crate::error::Error>;
                pub fn min_pending(self, min_pending: usize) -> Self;
                pub fn min_ack_pending(self, min_ack_pending: usize) -> Self;
                pub fn group<A>(self, group: A) -> Self;
            }
        }
        pub mod push {
            use futures::stream::Stream;
            use std::{clone::Clone, default::Default, option::Option, result::Result, string::String};
            #[derive(Clone, Default)]
            pub struct Config { pub deliver_subject: String, pub durable_name: Option<String>, pub filter_subject: String }
            pub struct Messages {}
            impl Stream for Messages { type Item = Result<crate::jetstream::Message, crate::error::Error>; }
        }
    }
    pub enum AckKind { Ack, Nak(std::option::Option<Duration>), Progress, Next, Term }
    pub struct Message { pub message: crate::Message, pub context: Context }
    impl std::ops::Deref for Message { type Target = crate::Message; }
    impl Message {
        pub async fn ack(&self) -> Result<(), crate::error::Error>;
        pub async fn ack_with(&self, kind: AckKind) -> Result<(), crate::error::Error>;
        pub async fn double_ack(&self) -> Result<(), crate::error::Error>;
    }
    pub mod kv {
        use bytes::Bytes;
        use std::{clone::Clone, convert::{AsRef, Into}, option::Option, result::Result, string::String};
        pub struct Entry { pub bucket: String, pub key: String, pub value: Bytes, pub revision: u64, pub delta: u64 }
        #[derive(Clone)]
        pub struct Store { pub name: String, pub stream_name: String, pub prefix: String }
        impl Store {
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, crate::error::Error>;
            pub async fn entry<T: Into<String>>(&self, key: T) -> Result<Option<Entry>, crate::error::Error>;
            pub async fn put<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, crate::error::Error>;
            pub async fn create<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, crate::error::Error>;
            pub async fn update<T: AsRef<str>>(&self, key: T, value: Bytes, revision: u64) -> Result<u64, crate::error::Error>;
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), crate::error::Error>;
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), crate::error::Error>;
        }
    }
    pub mod object_store {
        use std::{clone::Clone, convert::AsRef, result::Result};
        #[derive(Clone)]
        pub struct ObjectInfo {}
        #[derive(Clone)]
        pub struct ObjectStore {}
        impl ObjectStore {
            pub async fn info<T: AsRef<str>>(&self, object_name: T) -> Result<ObjectInfo, crate::error::Error>;
            pub async fn delete<T: AsRef<str>>(&self, object_name: T) -> Result<(), crate::error::Error>;
        }
    }
    #[derive(Clone, Copy, PartialEq)]
    pub struct PublishAckFuture {}
    impl IntoFuture for PublishAckFuture { type Output = Result<PublishAck, crate::error::Error>; type IntoFuture = Pin<Box<dyn Future<Output = Result<PublishAck, crate::error::Error>> + Send>>; }
    #[derive(Default, Clone)]
    pub struct Publish {}
    impl Publish {
        pub fn build() -> Self;
        pub fn payload(self, payload: Bytes) -> Self;
        pub fn headers(self, headers: HeaderMap) -> Self;
        pub fn message_id<T: AsRef<str>>(self, id: T) -> Self;
        pub fn expected_last_message_id<T: AsRef<str>>(self, last_message_id: T) -> Self;
        pub fn expected_last_sequence(self, last_sequence: u64) -> Self;
        pub fn expected_last_subject_sequence(self, subject_sequence: u64) -> Self;
        pub fn expected_stream<T: AsRef<str>>(self, stream: T) -> Self;
        pub fn ttl(self, ttl: Duration) -> Self;
    }
    pub fn new(client: crate::Client) -> Context;
    pub fn with_domain<T: AsRef<str>>(client: crate::Client, domain: T) -> Context;
    pub struct PublishAck { pub stream: String, pub sequence: u64, pub duplicate: bool }
}
pub mod error {
    use std::fmt::Display;
    pub struct Error<K = ()> {}
    impl<K> Display for Error<K> {}
    impl<K> std::error::Error for Error<K> {}
}
