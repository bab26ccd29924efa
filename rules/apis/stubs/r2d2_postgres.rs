//! r2d2_postgres 0.16 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use postgres::Config;
pub use postgres;
pub use r2d2;
pub struct PostgresConnectionManager<T> {}
impl<T> PostgresConnectionManager<T> {
    pub fn new(config: Config, tls_connector: T) -> PostgresConnectionManager<T>;
}
impl<T> r2d2::ManageConnection for PostgresConnectionManager<T> { type Connection = postgres::Client; type Error = postgres::Error; }
