//! Councils of the first level: what the office knows of each, who leads it, what it owes, and
//! when somebody last spoke to it.
//!
//! A council is the territorial unit; its local council and its mayoralty are institutions under
//! it. The order of councils is fixed (place, then name) wherever they are listed.

pub mod commands;
pub mod contacts;
mod merging;
pub mod rules;
pub mod service;
mod store;
mod wire;

pub use wire::*;
