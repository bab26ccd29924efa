//! teloxide 0.12 and later: the bot, the texts it gets and sends, and what hands them on.
//!
//! Public declarations as documented, lifetimes aside; see the stub of `std` for what is left out.

use std::{clone::Clone, convert::Into, fmt::Display, future::IntoFuture, option::Option, result::Result, string::String};
pub use crate::repls::repl;
pub use crate::requests::ResponseResult;
#[derive(Clone)]
pub struct Bot {}
impl Bot {
    pub fn new<S>(token: S) -> Self where S: Into<String>;
    pub fn with_client<S, C>(token: S, client: C) -> Self;
    pub fn from_env() -> Self;
    pub fn from_env_with_client<C>(client: C) -> Self;
    pub fn token(&self) -> &str;
}
impl requests::Requester for Bot {}
pub enum RequestError { Api(ApiError), MigrateToChatId(types::ChatId), RetryAfter(types::Seconds), Network(String), InvalidJson(String), Io(std::io::Error) }
impl Display for RequestError {}
impl std::error::Error for RequestError {}
pub struct ApiError {}
pub mod requests {
    use std::{convert::Into, future::IntoFuture, result::Result, string::String};
    use crate::types::{ChatId, Message, MessageId, File, InputFile, User, True};
    pub type ResponseResult<T> = Result<T, crate::RequestError>;
    pub struct Request<T> {}
    impl<T> Request<T> {
        pub async fn send(self) -> ResponseResult<T>;
        pub fn reply_markup<V>(self, value: V) -> Self;
        pub fn parse_mode<V>(self, value: V) -> Self;
        pub fn reply_parameters<V>(self, value: V) -> Self;
        pub fn caption<V>(self, value: V) -> Self;
        pub fn text<V>(self, value: V) -> Self;
    }
    impl<T> IntoFuture for Request<T> { type Output = ResponseResult<T>; }
    pub trait Requester {
        fn get_me(&self) -> Request<User>;
        fn send_message<C, T>(&self, chat_id: C, text: T) -> Request<Message> where T: Into<String>;
        fn forward_message<C, F>(&self, chat_id: C, from_chat_id: F, message_id: MessageId) -> Request<Message>;
        fn copy_message<C, F>(&self, chat_id: C, from_chat_id: F, message_id: MessageId) -> Request<MessageId>;
        fn send_photo<C>(&self, chat_id: C, photo: InputFile) -> Request<Message>;
        fn send_document<C>(&self, chat_id: C, document: InputFile) -> Request<Message>;
        fn send_chat_action<C, A>(&self, chat_id: C, action: A) -> Request<True>;
        fn edit_message_text<C, T>(&self, chat_id: C, message_id: MessageId, text: T) -> Request<Message>;
        fn delete_message<C>(&self, chat_id: C, message_id: MessageId) -> Request<True>;
        fn answer_callback_query<C>(&self, callback_query_id: C) -> Request<True>;
        fn get_file<F>(&self, file_id: F) -> Request<File>;
    }
}
pub mod types {
    use std::{clone::Clone, convert::AsRef, option::Option, path::Path, string::String, vec::Vec};
    #[derive(Clone)]
    pub struct ChatId(pub i64);
    #[derive(Clone)]
    pub struct UserId(pub u64);
    #[derive(Clone)]
    pub struct MessageId(pub i32);
    #[derive(Clone)]
    pub struct Seconds {}
    #[derive(Clone)]
    pub struct True {}
    #[derive(Clone)]
    pub struct User { pub id: UserId, pub is_bot: bool, pub first_name: String, pub last_name: Option<String>, pub username: Option<String> }
    #[derive(Clone)]
    pub struct Chat { pub id: ChatId }
    #[derive(Clone)]
    pub struct Message { pub id: MessageId, pub chat: Chat, pub from: Option<User> }
    impl Message {
        pub fn text(&self) -> Option<&str>;
        pub fn caption(&self) -> Option<&str>;
        pub fn document(&self) -> Option<&Document>;
        pub fn reply_to_message(&self) -> Option<&Message>;
    }
    #[derive(Clone)]
    pub struct Document { pub file: FileMeta, pub file_name: Option<String> }
    #[derive(Clone)]
    pub struct FileMeta { pub size: u32 }
    #[derive(Clone)]
    pub struct File { pub meta: FileMeta, pub path: String }
    #[derive(Clone)]
    pub struct CallbackQuery { pub from: User, pub data: Option<String> }
    #[derive(Clone)]
    pub struct Update {}
    #[derive(Clone)]
    pub struct InputFile {}
    impl InputFile {
        pub fn file<P>(path: P) -> Self;
        pub fn memory<B>(bytes: B) -> Self;
        pub fn url<U>(url: U) -> Self;
        pub fn file_name<F>(self, name: F) -> Self;
    }
}
pub mod net {
    pub trait Download {
        async fn download_file<D>(&self, path: &str, destination: &mut D) -> crate::ResponseResult<()>;
    }
    impl Download for crate::Bot {}
}
pub mod repls {
    pub async fn repl<R, H>(bot: R, handler: H);
}
pub mod dispatching {
    pub use crate::dptree;
    pub struct Dispatcher {}
    impl Dispatcher {
        pub fn builder<R, H>(bot: R, handler: H) -> DispatcherBuilder;
        pub async fn dispatch(&mut self);
        pub fn setup_ctrlc_handler(self) -> Self;
        pub fn messages_handler<A>(self, h: A) -> Self;
        pub fn edited_messages_handler<A>(self, h: A) -> Self;
        pub fn channel_posts_handler<A>(self, h: A) -> Self;
        pub fn edited_channel_posts_handler<A>(self, h: A) -> Self;
        pub fn inline_queries_handler<A>(self, h: A) -> Self;
        pub fn chosen_inline_results_handler<A>(self, h: A) -> Self;
        pub fn callback_queries_handler<A>(self, h: A) -> Self;
        pub fn shipping_queries_handler<A>(self, h: A) -> Self;
        pub fn pre_checkout_queries_handler<A>(self, h: A) -> Self;
        pub fn polls_handler<A>(self, h: A) -> Self;
        pub fn poll_answers_handler<A>(self, h: A) -> Self;
        pub fn my_chat_members_handler<A>(self, h: A) -> Self;
        pub fn chat_members_handler<A>(self, h: A) -> Self;
    }
    pub struct DispatcherBuilder {}
    impl DispatcherBuilder {
        pub fn dependencies(self, dependencies: crate::dptree::di::DependencyMap) -> Self;
        pub fn default_handler<H>(self, handler: H) -> Self;
        pub fn error_handler<H>(self, handler: H) -> Self;
        pub fn enable_ctrlc_handler(self) -> Self;
        pub fn build(self) -> Dispatcher;
        pub fn worker_queue_size(self, size: usize) -> Self;
        pub fn stack_size(self, _size: usize) -> Self;
    }
    pub trait UpdateFilterExt {
        fn filter_message() -> crate::dptree::Handler;
        fn filter_callback_query() -> crate::dptree::Handler;
        fn filter_inline_query() -> crate::dptree::Handler;
        fn filter_edited_message() -> crate::dptree::Handler;
    }
    impl UpdateFilterExt for crate::types::Update {}
}
pub mod dptree {
    pub struct Handler {}
    impl Handler {
        pub fn branch(self, next: Handler) -> Self;
        pub fn endpoint<F>(self, endp: F) -> Handler;
        pub fn filter<F>(self, pred: F) -> Handler;
        pub fn filter_map<F>(self, proj: F) -> Handler;
        pub fn filter_async<F>(self, pred: F) -> Handler;
        pub fn map<F>(self, proj: F) -> Handler;
        pub fn inspect<F>(self, f: F) -> Handler;
        pub fn chain(self, next: Handler) -> Self;
        pub fn filter_command<C>(self) -> Handler;
    }
    pub fn entry() -> Handler;
    pub fn endpoint<F>(f: F) -> Handler;
    pub fn filter<F>(pred: F) -> Handler;
    pub mod di {
        pub struct DependencyMap {}
        impl DependencyMap {
            pub fn new() -> Self;
        }
    }
}
pub mod prelude {
    pub use crate::Bot;
    pub use crate::dispatching::{Dispatcher, UpdateFilterExt};
    pub use crate::dptree;
    pub use crate::requests::{Requester, ResponseResult};
    pub use crate::types::{CallbackQuery, ChatId, Message, Update, UserId};
}
