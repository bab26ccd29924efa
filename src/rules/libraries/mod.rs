//! The rules of the section `libraries`. A test keeps this list equal to the files.

mod client_in_mutex;
mod insert_loop_without_transaction;
mod query_in_loop;
mod redis_command_loop_without_pipeline;
mod shared_connection_in_mutex;

super::registry::section! {
    "libraries":
    client_in_mutex,
    insert_loop_without_transaction,
    query_in_loop,
    redis_command_loop_without_pipeline,
    shared_connection_in_mutex,
}
