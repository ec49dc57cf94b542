//! Papers of stations.
