//! Surveys and their shortfalls.
