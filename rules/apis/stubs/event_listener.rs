//! event-listener 2 to 5.
//!
//! Public declarations as documented; see the stub of `std` for what is left out.

use std::{default::Default, future::Future, option::Option, time::{Duration, Instant}};
pub struct Event<T = ()> {}
impl<T> Event<T> {
    pub fn new() -> Event<T>;
    pub fn with_tag() -> Event<T>;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify<N>(&self, notify: N) -> usize;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl<T> Default for Event<T> {}
pub struct EventListener<T = ()> {}
impl<T> EventListener<T> {
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, timeout: Duration) -> Option<T>;
    pub fn wait_deadline(self, deadline: Instant) -> Option<T>;
    pub fn discard(self) -> bool;
    pub fn listens_to(&self, event: &Event<T>) -> bool;
    pub fn same_event(&self, other: &EventListener<T>) -> bool;
}
impl<T> Future for EventListener<T> { type Output = T; }
pub trait Listener<T = ()>: Future {
    fn wait(self) -> T;
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &EventListener<T>) -> bool;
}
