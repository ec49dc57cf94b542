//! One file a command.

pub mod backup;
pub mod call;
pub mod check;
pub mod export;
mod files;
pub mod find;
pub mod import;
pub mod imported;
pub mod journal;
pub mod lists;
pub mod new;
pub mod order;
pub mod programme;
pub mod rescue;
pub mod task;
pub mod terms;
