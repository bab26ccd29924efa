//! The rules of the section `libraries`. A test keeps this list equal to the files.

mod client_in_mutex;
mod shared_connection_in_mutex;

super::registry::section! {
    "libraries":
    client_in_mutex,
    shared_connection_in_mutex,
}
