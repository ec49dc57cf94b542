//! Polling stations through the command table.

mod bureaus;
mod equipment;
mod papers;
mod readiness;
mod register;
mod surveys;
mod voting_day;
