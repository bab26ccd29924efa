//! poise 0.5 to 0.7: what a command gets.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use serenity::Error;
use std::{clone::Clone, convert::Into, option::Option, result::Result, string::String};
pub use poise_macros::command;
pub use serenity;
pub use serenity::all as serenity_prelude;
#[derive(Clone)]
pub struct Context<U, E> {}
impl<U, E> Context<U, E> {
    pub async fn defer(self) -> Result<(), serenity::Error>;
    pub async fn defer_ephemeral(self) -> Result<(), serenity::Error>;
    pub async fn say(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn reply(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn send(self, builder: CreateReply) -> Result<ReplyHandle, serenity::Error>;
    pub fn serenity_context(self) -> &serenity::client::Context;
    pub fn data(self) -> &U;
    pub fn channel_id(self) -> serenity::model::id::ChannelId;
    pub fn guild_id(self) -> Option<serenity::model::id::GuildId>;
    pub fn author(self) -> &serenity::model::user::User;
    pub fn id(self) -> u64;
}
#[derive(Clone)]
pub struct ApplicationContext<U, E> {
    pub serenity_context: &serenity::client::Context,
    pub data: &U,
}
impl<U, E> ApplicationContext<U, E> {
    pub async fn defer(self) -> Result<(), serenity::Error>;
    pub async fn defer_ephemeral(self) -> Result<(), serenity::Error>;
    pub async fn say(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn reply(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn send(self, builder: CreateReply) -> Result<ReplyHandle, serenity::Error>;
    pub fn serenity_context(self) -> &serenity::client::Context;
    pub fn data(self) -> &U;
    pub fn channel_id(self) -> serenity::model::id::ChannelId;
    pub fn guild_id(self) -> Option<serenity::model::id::GuildId>;
    pub fn author(self) -> &serenity::model::user::User;
    pub fn id(self) -> u64;
}
#[derive(Clone)]
pub struct PrefixContext<U, E> {
    pub serenity_context: &serenity::client::Context,
    pub msg: &serenity::model::channel::Message,
    pub prefix: &str,
    pub invoked_command_name: &str,
    pub args: &str,
    pub data: &U,
}
impl<U, E> PrefixContext<U, E> {
    pub async fn say(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn reply(self, text: impl Into<String>) -> Result<ReplyHandle, serenity::Error>;
    pub async fn send(self, builder: CreateReply) -> Result<ReplyHandle, serenity::Error>;
    pub fn serenity_context(self) -> &serenity::client::Context;
    pub fn data(self) -> &U;
    pub fn channel_id(self) -> serenity::model::id::ChannelId;
    pub fn guild_id(self) -> Option<serenity::model::id::GuildId>;
    pub fn author(self) -> &serenity::model::user::User;
    pub fn id(self) -> u64;
}
pub struct ReplyHandle {}
#[derive(Clone)]
pub struct CreateReply {}
impl CreateReply {
    pub fn content(self, content: impl Into<String>) -> Self;
    pub fn embed(self, embed: serenity::builder::CreateEmbed) -> Self;
    pub fn ephemeral(self, ephemeral: bool) -> Self;
    pub fn components<A>(self, components: A) -> Self;
    pub fn attachment<A>(self, attachment: A) -> Self;
    pub fn allowed_mentions<A>(self, allowed_mentions: A) -> Self;
    pub fn poll<A>(self, poll: A) -> Self;
    pub fn reply(self, reply: bool) -> Self;
    pub fn reference_message<A>(&mut self, reference: A) -> &mut Self;
}
pub struct Framework<U, E> {}
impl<U, E> Framework<U, E> {
    pub fn builder() -> FrameworkBuilder<U, E>;
}
pub struct FrameworkBuilder<U, E> {}
impl<U, E> FrameworkBuilder<U, E> {
    pub fn setup<F>(self, setup: F) -> Self;
    pub fn options(self, options: FrameworkOptions<U, E>) -> Self;
    pub fn build(self) -> Framework<U, E>;
    pub fn initialize_owners(self, initialize_owners: bool) -> Self;
    pub fn prefix<A>(self, _prefix: A) -> Self;
    pub fn client_settings<A>(self, f: A) -> Self;
    pub fn token<A>(self, token: A) -> Self;
    pub fn intents<A>(self, intents: A) -> Self;
    pub fn command<A, B>(self, command: A, meta_builder: B) -> Self;
    pub fn commands<A>(self, commands: A) -> Self;
}
pub struct FrameworkOptions<U, E> {}
