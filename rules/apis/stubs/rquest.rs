//! rquest: reqwest with the handshakes of browsers; what both have is declared there.

pub use reqwest::*;
