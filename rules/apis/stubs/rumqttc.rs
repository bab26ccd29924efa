//! rumqttc 0.25: MQTT clients and their event loops.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{boxed::Box, clone::Clone, collections::VecDeque, convert::Into, default::Default, future::{Future, IntoFuture}, iter::{IntoIterator, Iterator}, ops::Fn, option::Option, pin::Pin, result::Result, string::String, sync::Arc, time::Duration, vec::Vec};
#[derive(Clone)]
pub struct AsyncClient {}
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    pub fn from_senders<Given0>(request_tx: Given0) -> AsyncClient;
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub async fn publish_bytes<S: Into<String>, Given0>(&self, topic: S, qos: QoS, retain: bool, payload: Given0) -> Result<(), ClientError>;
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub async fn subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub fn try_subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub async fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
    pub async fn publish_with_properties<S: Into<String>, P, Given0>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: Given0) -> Result<(), ClientError>;
    pub fn try_publish_with_properties<S: Into<String>, P, Given0>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: Given0) -> Result<(), ClientError>;
    pub async fn publish_bytes_with_properties<S: Into<String>, Given0, Given1>(&self, topic: S, qos: QoS, retain: bool, payload: Given0, properties: Given1) -> Result<(), ClientError>;
    pub async fn subscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, qos: QoS, properties: Given0) -> Result<(), ClientError>;
    pub fn try_subscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, qos: QoS, properties: Given0) -> Result<(), ClientError>;
    pub async fn subscribe_many_with_properties<T: IntoIterator<Item = Filter>, Given0>(&self, topics: T, properties: Given0) -> Result<(), ClientError>;
    pub fn try_subscribe_many_with_properties<T: IntoIterator<Item = Filter>, Given0>(&self, topics: T, properties: Given0) -> Result<(), ClientError>;
    pub async fn unsubscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, properties: Given0) -> Result<(), ClientError>;
    pub fn try_unsubscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, properties: Given0) -> Result<(), ClientError>;
}
#[derive(Clone)]
pub struct Client {}
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    pub fn from_sender<Given0>(request_tx: Given0) -> Client;
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError>;
    pub fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub fn try_subscribe_many<T: IntoIterator<Item = SubscribeFilter>>(&self, topics: T) -> Result<(), ClientError>;
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn disconnect(&self) -> Result<(), ClientError>;
    pub fn try_disconnect(&self) -> Result<(), ClientError>;
    pub fn publish_with_properties<S: Into<String>, P, Given0>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: Given0) -> Result<(), ClientError>;
    pub fn try_publish_with_properties<S: Into<String>, P, Given0>(&self, topic: S, qos: QoS, retain: bool, payload: P, properties: Given0) -> Result<(), ClientError>;
    pub fn subscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, qos: QoS, properties: Given0) -> Result<(), ClientError>;
    pub fn try_subscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, qos: QoS, properties: Given0) -> Result<(), ClientError>;
    pub fn subscribe_many_with_properties<T: IntoIterator<Item = Filter>, Given0>(&self, topics: T, properties: Given0) -> Result<(), ClientError>;
    pub fn try_subscribe_many_with_properties<T: IntoIterator<Item = Filter>, Given0>(&self, topics: T, properties: Given0) -> Result<(), ClientError>;
    pub fn unsubscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, properties: Given0) -> Result<(), ClientError>;
    pub fn try_unsubscribe_with_properties<S: Into<String>, Given0>(&self, topic: S, properties: Given0) -> Result<(), ClientError>;
}
pub enum ClientError {}
#[derive(Clone)]
pub struct ConnectProperties { pub session_expiry_interval: Option<u32>, pub receive_maximum: Option<u16>, pub max_packet_size: Option<u32>, pub topic_alias_max: Option<u16>, pub request_response_info: Option<u8>, pub request_problem_info: Option<u8>, pub user_properties: Vec<(String, String)>, pub authentication_method: Option<String> }
impl Default for ConnectProperties {}
pub struct Connection { pub eventloop: EventLoop }
impl Connection {
    pub fn iter(&mut self) -> Iter<'_>;
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError>;
    pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError>;
    pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError>;
}
pub enum ConnectionError { NetworkTimeout, FlushTimeout, RequestsDone }
#[derive(Clone)]
pub enum Event {}
pub struct EventLoop { pub mqtt_options: MqttOptions, pub state: MqttState, pub pending: VecDeque<Request>, pub network: Option<Network>, pub network_options: NetworkOptions }
impl EventLoop {
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop;
    pub fn clean(&mut self);
    pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
    pub fn network_options(&self) -> NetworkOptions;
    pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self;
}
#[derive(Clone)]
pub struct Filter { pub path: String, pub qos: QoS, pub nolocal: bool, pub preserve_retain: bool, pub retain_forward_rule: RetainForwardRule }
pub struct Iter<'a> {}
impl Iterator for Iter<'_> { type Item = Result<Event, ConnectionError>; }
#[derive(Clone)]
pub struct LastWill { pub topic: String, pub qos: QoS, pub retain: bool }
#[derive(Clone)]
pub struct Login { pub username: String, pub password: String }
#[derive(Clone)]
pub struct MqttOptions {}
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    pub fn parse_url<S: Into<String>>(url: S) -> Result<MqttOptions, OptionError>;
    pub fn broker_address(&self) -> (String, u16);
    pub fn set_last_will(&mut self, will: LastWill) -> &mut Self;
    pub fn last_will(&self) -> Option<LastWill>;
    pub fn set_client_id(&mut self, client_id: String) -> &mut Self;
    pub fn set_transport(&mut self, transport: Transport) -> &mut Self;
    pub fn transport(&self) -> Transport;
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn keep_alive(&self) -> Duration;
    pub fn client_id(&self) -> String;
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self;
    pub fn max_packet_size(&self) -> usize;
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut Self;
    pub fn clean_session(&self) -> bool;
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
    pub fn credentials(&self) -> Option<Login>;
    pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut Self;
    pub fn request_channel_capacity(&self) -> usize;
    pub fn set_pending_throttle(&mut self, duration: Duration) -> &mut Self;
    pub fn pending_throttle(&self) -> Duration;
    pub fn set_inflight(&mut self, inflight: u16) -> &mut Self;
    pub fn inflight(&self) -> u16;
    pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut Self;
    pub fn manual_acks(&self) -> bool;
    pub fn set_proxy(&mut self, proxy: Proxy) -> &mut Self;
    pub fn proxy(&self) -> Option<Proxy>;
    pub fn set_request_modifier<F: Fn(Request<()>) -> O, O: IntoFuture<Output = Request<()>>>(&mut self, request_modifier: F) -> &mut Self;
    pub fn request_modifier(&self) -> Option<Arc<dyn Fn(Request<()>) -> Pin<Box<dyn Future<Output = Request<()>>>>>>;
    pub fn set_clean_start(&mut self, clean_start: bool) -> &mut Self;
    pub fn clean_start(&self) -> bool;
    pub fn set_connection_timeout(&mut self, timeout: u64) -> &mut Self;
    pub fn connection_timeout(&self) -> u64;
    pub fn set_connect_properties(&mut self, properties: ConnectProperties) -> &mut Self;
    pub fn connect_properties(&self) -> Option<ConnectProperties>;
    pub fn set_session_expiry_interval(&mut self, interval: Option<u32>) -> &mut Self;
    pub fn session_expiry_interval(&self) -> Option<u32>;
    pub fn set_receive_maximum(&mut self, recv_max: Option<u16>) -> &mut Self;
    pub fn receive_maximum(&self) -> Option<u16>;
    pub fn set_topic_alias_max(&mut self, topic_alias_max: Option<u16>) -> &mut Self;
    pub fn topic_alias_max(&self) -> Option<u16>;
    pub fn set_request_response_info(&mut self, request_response_info: Option<u8>) -> &mut Self;
    pub fn request_response_info(&self) -> Option<u8>;
    pub fn set_request_problem_info(&mut self, request_problem_info: Option<u8>) -> &mut Self;
    pub fn request_problem_info(&self) -> Option<u8>;
    pub fn set_user_properties(&mut self, user_properties: Vec<(String, String)>) -> &mut Self;
    pub fn user_properties(&self) -> Vec<(String, String)>;
    pub fn set_authentication_method(&mut self, authentication_method: Option<String>) -> &mut Self;
    pub fn authentication_method(&self) -> Option<String>;
    pub fn set_authentication_data<Given0>(&mut self, authentication_data: Given0) -> &mut Self;
    pub fn network_options(&self) -> NetworkOptions;
    pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self;
    pub fn set_outgoing_inflight_upper_limit(&mut self, limit: u16) -> &mut Self;
    pub fn get_outgoing_inflight_upper_limit(&self) -> Option<u16>;
}
#[derive(Clone)]
pub struct MqttState { pub await_pingresp: bool, pub collision_ping_count: usize, pub collision: Option<Publish>, pub events: VecDeque<Event>, pub manual_acks: bool }
pub struct Network {}
#[derive(Clone)]
pub struct NetworkOptions {}
pub enum OptionError { Scheme, ClientId, KeepAlive, CleanSession, MaxIncomingPacketSize, MaxOutgoingPacketSize, RequestChannelCapacity, MaxRequestBatch, PendingThrottle, Inflight }
#[derive(Clone)]
pub struct Proxy { pub ty: ProxyType, pub auth: ProxyAuth, pub addr: String, pub port: u16 }
#[derive(Clone)]
pub enum ProxyAuth { None }
#[derive(Clone)]
pub enum ProxyType { Http }
#[derive(Clone)]
pub struct Publish { pub dup: bool, pub qos: QoS, pub retain: bool, pub topic: String, pub pkid: u16 }
#[derive(Clone)]
pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
impl Default for QoS {}
pub struct RecvError {}
pub enum RecvTimeoutError { Disconnected, Timeout }
#[derive(Clone)]
pub enum Request {}
#[derive(Clone)]
pub enum RetainForwardRule { OnEverySubscribe, OnNewSubscribe, Never }
impl Default for RetainForwardRule {}
#[derive(Clone)]
pub struct SubscribeFilter { pub path: String, pub qos: QoS }
#[derive(Clone)]
pub enum Transport { Tcp, Unix, Ws }
impl Default for Transport {}
pub enum TryRecvError { Disconnected, Empty }
pub mod v5 {
    pub use crate::{AsyncClient, Client, ClientError, Connection, ConnectionError, Event, EventLoop, MqttOptions};
    pub mod mqttbytes {
        pub use crate::QoS;
    }
}
