//! The rules: one file and one page each, a registry, and what a rule may ask.
//!
//! A rule sees [`context`] only; it knows neither output formats nor how names are resolved.

mod amqp;
mod r#async;
mod attempts;
mod blocking;
mod brief_locks;
mod build;
mod calls;
mod channels;
mod concurrency;
mod context;
mod dispatch;
mod facts;
mod fan_out;
mod given;
mod grpc;
mod handed_back;
mod io;
mod libraries;
mod locked;
mod loop_source;
mod memory;
mod network;
mod numbered;
mod one_at_a_time;
mod one_peer;
mod options;
mod page;
mod pages;
mod per_call;
mod per_request;
mod policy;
mod queries;
mod rebuilt;
mod registry;
mod remedy;
mod remote;
mod repetition;
mod report;
mod rule;
mod scope;
mod section;
mod seldom;
mod serialization;
mod shipping;
mod sockets;
mod status;
mod streams;
mod trace;

pub use dispatch::Outcome;
pub use options::RunOptions;
pub use page::{FrontMatter, PARTS, Page};
pub use pages::{names, page, pages, sections};
pub use registry::{SECTIONS, rules};
pub use rule::{ApiSet, ExprKinds, Hook, ItemKinds, Rule};
pub use section::{Registered, Section};

use crate::finding::Finding;
use crate::semantics::Model;

/// Runs all rules over the selected files and packages. The order of the findings is the same on
/// every run; levels and filters are the caller's.
pub fn run(model: &Model, options: &RunOptions) -> Vec<Finding> {
    run_counted(model, options).findings
}

/// As [`run`], with how often each rule was called.
pub fn run_counted(model: &Model, options: &RunOptions) -> Outcome {
    dispatch::Dispatcher::new().run(model, *options)
}

/// As [`run`], by a loop that knows no buckets: every hook meets every node and decides by itself.
/// The oracle of a test, and slow.
#[doc(hidden)]
pub fn run_naive(model: &Model, options: RunOptions) -> Vec<Finding> {
    dispatch::run_naive(model, options)
}
