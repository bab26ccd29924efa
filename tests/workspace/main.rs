//! The workspace stage on projects as users have them.

mod broken;
mod build;
mod planned;
mod project;
mod readings;
mod selection;
