//! Files in and out: the crates that are heavy to build live here.

pub mod days_out;
pub mod sheet_out;
pub mod reading;
pub mod export;
pub mod paper;
pub mod text;
