//! The core, tested from outside: through its public functions, with a fixed clock.

mod backups;
mod contact_text;
mod faults;
mod files;
mod frozen;
mod media;
mod opening;
mod phones;
mod power;
