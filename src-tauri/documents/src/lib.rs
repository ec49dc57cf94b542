//! Files in and out: the crates that are heavy to build live here.

pub mod days_out;
pub mod export;
pub mod paper;
pub mod reading;
pub mod text;
