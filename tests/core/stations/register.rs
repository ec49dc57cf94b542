//! The register: passports, premises, what an election takes in.
