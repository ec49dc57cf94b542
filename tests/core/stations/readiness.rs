//! The readiness matrix and its reviews.
