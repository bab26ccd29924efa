//! bb8-postgres 0.8 and 0.9.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{clone::Clone, result::Result, string::ToString};
pub use bb8;
pub use tokio_postgres;
#[derive(Clone)]
pub struct PostgresConnectionManager<Tls> {}
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: tokio_postgres::Config, tls: Tls) -> PostgresConnectionManager<Tls>;
    pub fn new_from_stringlike<T: ToString>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, tokio_postgres::Error>;
}
impl<Tls> bb8::ManageConnection for PostgresConnectionManager<Tls> { type Connection = tokio_postgres::Client; type Error = tokio_postgres::Error; }
