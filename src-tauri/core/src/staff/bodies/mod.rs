//! Institutions as a tree, their cards, and the places of the district.

pub mod store;
