//! Polling stations through the command table.

mod around;
mod bureaus;
mod equipment;
mod evening;
mod import;
mod import_faults;
mod matrix;
mod matrix_paper;
mod papers;
mod readiness;
mod register;
mod reviews;
mod shortfalls;
mod surveys;
mod voting_day;
