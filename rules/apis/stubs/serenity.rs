//! serenity 0.11 and 0.12: the client, its events and the messages of channels.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{convert::{AsRef, Into}, fmt::Display, result::Result as StdResult};
pub use async_trait::async_trait;
pub use crate::client::Client;
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = StdResult<T, E>;
pub mod client {
    use std::{clone::Clone, convert::AsRef, future::IntoFuture, sync::Arc};
    use crate::{http::Http, model::{application::Interaction, channel::{Message, Reaction}, gateway::Ready, id::GuildId}};
    #[derive(Clone)]
    pub struct Context { pub data: Arc<tokio::sync::RwLock<crate::prelude::TypeMap>>, pub http: Arc<Http>, pub cache: Arc<crate::cache::Cache> }
    pub trait EventHandler {
        async fn ready(&self, ctx: Context, data_about_bot: Ready);
        async fn cache_ready(&self, ctx: Context, guilds: std::vec::Vec<GuildId>);
        async fn message(&self, ctx: Context, new_message: Message);
        async fn reaction_add(&self, ctx: Context, add_reaction: Reaction);
        async fn interaction_create(&self, ctx: Context, interaction: Interaction);
    }
    pub struct Client { pub data: Arc<tokio::sync::RwLock<crate::prelude::TypeMap>> }
    impl Client {
        pub fn builder(token: impl AsRef<str>, intents: crate::model::gateway::GatewayIntents) -> ClientBuilder;
        pub async fn start(&mut self) -> crate::Result<()>;
        pub async fn start_autosharded(&mut self) -> crate::Result<()>;
    }
    pub struct ClientBuilder {}
    impl ClientBuilder {
        pub fn event_handler<H>(self, event_handler: H) -> Self;
        pub fn framework<F>(self, framework: F) -> Self;
        pub fn type_map_insert<T: crate::prelude::TypeMapKey>(self, value: T::Value) -> Self;
        pub fn token<A>(self, token: A) -> Self;
        pub fn application_id<A>(self, application_id: A) -> Self;
        pub fn type_map<A>(self, type_map: A) -> Self;
        pub fn cache_settings<A>(self, settings: A) -> Self;
        pub fn voice_manager<A>(self, voice_manager: A) -> Self;
        pub fn voice_manager_arc<A>(self, voice_manager: A) -> Self;
        pub fn intents<A>(self, intents: A) -> Self;
        pub fn event_handler_arc<A>(self, event_handler_arc: A) -> Self;
        pub fn raw_event_handler<A>(self, raw_event_handler: A) -> Self;
        pub fn activity<A>(self, activity: A) -> Self;
        pub fn status<A>(self, status: A) -> Self;
        pub fn cache_update_timeout<A>(self, timeout: A) -> Self;
        pub fn framework_arc<A>(self, framework: A) -> Self;
        pub fn guild_subscriptions(self, is_enabled: bool) -> Self;
        pub fn add_intent<A>(self, intent: A) -> Self;
    }
    impl IntoFuture for ClientBuilder { type Output = crate::Result<Client>; }
}
pub mod cache {
    pub struct Cache {}
}
pub mod http {
    pub struct Http {}
    impl Http {
        pub fn new(token: &str) -> Self;
    }
    impl CacheHttp for Http {}
    impl CacheHttp for crate::client::Context {}
    pub trait CacheHttp {
        fn http(&self) -> &Http;
    }
}
pub mod builder {
    use std::{clone::Clone, convert::Into, default::Default, string::String};
    #[derive(Clone, Default)]
    pub struct CreateMessage {}
    impl CreateMessage {
        pub fn new() -> Self;
        pub fn content(self, content: impl Into<String>) -> Self;
        pub fn embed(self, embed: CreateEmbed) -> Self;
        pub fn add_embed<A>(self, embed: A) -> Self;
        pub fn add_embeds<A>(self, embeds: A) -> Self;
        pub fn embeds<A>(self, embeds: A) -> Self;
        pub fn tts(self, tts: bool) -> Self;
        pub fn reactions<A>(self, reactions: A) -> Self;
        pub fn add_file<A>(self, file: A) -> Self;
        pub fn add_files<A>(self, files: A) -> Self;
        pub fn files<A>(self, files: A) -> Self;
        pub fn allowed_mentions<A>(self, allowed_mentions: A) -> Self;
        pub fn reference_message<A>(self, reference: A) -> Self;
        pub fn components<A>(self, components: A) -> Self;
        pub fn flags<A>(self, flags: A) -> Self;
        pub fn sticker_id<A>(self, sticker_id: A) -> Self;
        pub fn sticker_ids<A>(self, sticker_ids: A) -> Self;
        pub fn add_sticker_id<A>(self, sticker_id: A) -> Self;
        pub fn add_sticker_ids<A>(self, sticker_ids: A) -> Self;
        pub fn nonce<A>(self, nonce: A) -> Self;
        pub fn enforce_nonce(self, enforce_nonce: bool) -> Self;
        pub fn poll<A>(self, poll: A) -> Self;
        pub fn set_embed<A>(&mut self, embed: A) -> &mut Self;
        pub fn set_embeds<A>(&mut self, embeds: A) -> &mut Self;
    }
    #[derive(Clone, Default)]
    pub struct CreateEmbed {}
    impl CreateEmbed {
        pub fn new() -> Self;
        pub fn title(self, title: impl Into<String>) -> Self;
        pub fn description(self, description: impl Into<String>) -> Self;
        pub fn field(self, name: impl Into<String>, value: impl Into<String>, inline: bool) -> Self;
        pub fn author<A>(self, author: A) -> Self;
        pub fn color<A>(self, colour: A) -> Self;
        pub fn colour<A>(self, colour: A) -> Self;
        pub fn fields<A>(self, fields: A) -> Self;
        pub fn footer<A>(self, footer: A) -> Self;
        pub fn image<A>(self, url: A) -> Self;
        pub fn thumbnail<A>(self, url: A) -> Self;
        pub fn timestamp<A>(self, timestamp: A) -> Self;
        pub fn url<A>(self, url: A) -> Self;
        pub fn attachment<A>(self, filename: A) -> Self;
        pub fn set_author<A>(&mut self, author: A) -> &mut Self;
        pub fn set_footer<A>(&mut self, create_embed_footer: A) -> &mut Self;
    }
}
pub mod model {
    pub mod id {
        use std::{clone::Clone, convert::Into, fmt::Display, string::String};
        #[derive(Clone)]
        pub struct ChannelId {}
        impl Display for ChannelId {}
        impl ChannelId {
            pub const fn new(id: u64) -> Self;
            pub async fn say(self, http: impl crate::http::CacheHttp, content: impl Into<String>) -> crate::Result<crate::model::channel::Message>;
            pub async fn send_message(self, cache_http: impl crate::http::CacheHttp, builder: crate::builder::CreateMessage) -> crate::Result<crate::model::channel::Message>;
        }
        #[derive(Clone)]
        pub struct GuildId {}
        #[derive(Clone)]
        pub struct UserId {}
        impl Display for UserId {}
        impl UserId {
            pub const fn new(id: u64) -> Self;
            pub const fn get(self) -> u64;
            pub async fn to_user(self, cache_http: impl crate::http::CacheHttp) -> crate::Result<crate::model::user::User>;
        }
    }
    pub mod user {
        use std::{clone::Clone, string::String};
        #[derive(Clone)]
        pub struct User { pub id: crate::model::id::UserId, pub name: String, pub bot: bool }
    }
    pub mod channel {
        use std::{clone::Clone, convert::Into, fmt::Display, option::Option, result::Result, string::String, vec::Vec};
        use crate::model::id::{ChannelId, GuildId};
        #[derive(Clone)]
        pub struct Message { pub channel_id: ChannelId, pub guild_id: Option<GuildId>, pub author: crate::model::user::User, pub content: String, pub attachments: Vec<Attachment> }
        impl Message {
            pub async fn reply(&self, cache_http: impl crate::http::CacheHttp, content: impl Into<String>) -> crate::Result<Message>;
            pub async fn react(&self, cache_http: impl crate::http::CacheHttp, reaction_type: char) -> crate::Result<Reaction>;
            pub async fn delete(&self, cache_http: impl crate::http::CacheHttp) -> crate::Result<()>;
            pub async fn crosspost<A>(&self, cache_http: A) -> std::result::Result<Self, crate::Error>;
            pub async fn reply_ping<A, B>(&self, cache_http: A, content: B) -> std::result::Result<Self, crate::Error>;
            pub async fn reply_mention<A, B>(&self, cache_http: A, content: B) -> std::result::Result<Self, crate::Error>;
            pub async fn end_poll<A>(&self, http: A) -> std::result::Result<Self, crate::Error>;
        }
        #[derive(Clone)]
        pub struct Attachment { pub filename: String, pub url: String, pub size: u32 }
        impl Attachment {
            pub async fn download(&self) -> crate::Result<Vec<u8>>;
        }
        #[derive(Clone)]
        pub struct Reaction {}
    }
    pub mod application {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct Interaction {}
    }
    pub mod gateway {
        use std::clone::Clone;
        #[derive(Clone)]
        pub struct Ready { pub user: crate::model::user::User }
        #[derive(Clone)]
        pub struct GatewayIntents {}
        impl GatewayIntents {
            pub const fn non_privileged() -> Self;
            pub const fn all() -> Self;
        }
    }
    pub mod prelude {
        pub use crate::model::{channel::{Message, Reaction}, gateway::{GatewayIntents, Ready}, id::{ChannelId, GuildId, UserId}, user::User};
    }
}
pub mod prelude {
    use std::{default::Default, option::Option};
    pub use async_trait::async_trait;
    pub use crate::client::{Client, Context, EventHandler};
    pub use crate::model::gateway::GatewayIntents;
    pub use tokio::sync::{Mutex, RwLock};
    pub trait TypeMapKey {
        type Value;
    }
    #[derive(Default)]
    pub struct TypeMap {}
    impl TypeMap {
        pub fn insert<T: TypeMapKey>(&mut self, value: T::Value);
        pub fn get<T: TypeMapKey>(&self) -> Option<&T::Value>;
        pub fn get_mut<T: TypeMapKey>(&mut self) -> Option<&mut T::Value>;
        pub fn remove<T: TypeMapKey>(&mut self) -> Option<T::Value>;
        pub fn contains_key<T: TypeMapKey>(&self) -> bool;
    }
}
pub mod all {
    pub use crate::builder::{CreateEmbed, CreateMessage};
    pub use crate::client::{Client, ClientBuilder, Context, EventHandler};
    pub use crate::http::{CacheHttp, Http};
    pub use crate::model::{application::Interaction, channel::{Attachment, Message, Reaction}, gateway::{GatewayIntents, Ready}, id::{ChannelId, GuildId, UserId}, user::User};
    pub use async_trait::async_trait;
    pub use tokio::sync::{Mutex, RwLock};
    pub use crate::prelude::{TypeMap, TypeMapKey};
}
