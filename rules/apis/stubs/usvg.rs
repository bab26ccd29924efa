//! usvg 0.20 and later: trees of SVG.
//!
//! Only what leads to the fonts; see the stub of `std` for what is left out.

pub use fontdb;
