//! The chain: each act's hash covers the one before it and a salted commitment of
//! every value, so that a value can later be erased (for the law on personal data)
//! without breaking the chain.

use sha2::{Digest, Sha256};

/// Lower-case hex of bytes.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// Commitment of one changed value.
pub fn commitment(parts: &[Option<&str>], salt: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt.as_bytes());
    feed(&mut hasher, parts);
    hex(&hasher.finalize())
}

/// Hash of an act over its head and its commitments.
pub fn chain(prev: &str, head: &[Option<&str>], commitments: &[String]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(prev.as_bytes());
    feed(&mut hasher, head);
    for commitment in commitments {
        hasher.update(commitment.as_bytes());
    }
    hex(&hasher.finalize())
}

/// Lengths are hashed too, so that no two different lists read the same.
fn feed(hasher: &mut Sha256, parts: &[Option<&str>]) {
    for part in parts {
        match part {
            None => hasher.update([0]),
            Some(text) => {
                hasher.update([1]);
                hasher.update((text.len() as u64).to_be_bytes());
                hasher.update(text.as_bytes());
            }
        }
    }
}
