//! r2d2_mysql 23 and later.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use mysql::OptsBuilder;
pub use mysql;
pub use r2d2;
pub struct MySqlConnectionManager {}
impl MySqlConnectionManager {
    pub fn new(params: OptsBuilder) -> MySqlConnectionManager;
}
impl r2d2::ManageConnection for MySqlConnectionManager { type Connection = mysql::Conn; type Error = mysql::Error; }
