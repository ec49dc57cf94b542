//! Bureaus: members, make-up, contacts.
