//! The core, tested from outside: through its public functions, with a fixed clock.

mod backups;
mod contact_text;
mod desk;
mod faults;
mod files;
mod frozen;
mod media;
mod locales;
mod opening;
mod phones;
mod power;
mod slice;
mod table;
mod undo;
