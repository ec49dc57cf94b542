//! The sheet of the day of voting.
