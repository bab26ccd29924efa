//! pollster 0.4.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::future::{Future, IntoFuture};
pub trait FutureExt: IntoFuture {
    fn block_on(self) -> Self::Output;
}
impl<F> FutureExt for F where F: IntoFuture {}
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
