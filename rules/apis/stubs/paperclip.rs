//! paperclip 0.4 to 0.9: what its module for actix-web has of that.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

pub mod actix {
    pub mod web {
        pub use actix_web::web::*;
        pub use actix_web::{HttpRequest, HttpResponse};
    }
}
