//! Across orders: councils × orders, and what one council owes to all of them.

pub mod commands;
pub(crate) mod counts;
mod owes;
mod rules;
mod store;
