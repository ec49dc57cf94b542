//! A picture as it comes from the window: checked by its first bytes, not by its name.

use crate::limits;

/// Whether the `data:` address holds a JPEG or PNG that is not too large.
pub fn is_picture(address: &str) -> bool {
    let Some((kind, encoded)) = address
        .strip_prefix("data:image/")
        .and_then(|rest| rest.split_once(";base64,"))
    else {
        return false;
    };
    // Four signs carry three bytes.
    if encoded.len() > limits::PHOTO.div_ceil(3) * 4 {
        return false;
    }
    let Some(bytes) = decode(encoded) else {
        return false;
    };
    match kind {
        "jpeg" => bytes.starts_with(&[0xff, 0xd8, 0xff]) && bytes.ends_with(&[0xff, 0xd9]),
        "png" => {
            bytes.starts_with(b"\x89PNG\r\n\x1a\n")
                && bytes.get(12..16) == Some(b"IHDR")
                && bytes.ends_with(b"IEND\xaeB`\x82")
        }
        _ => false,
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let body = text.trim_end_matches('=');
    if text.is_empty() || !text.len().is_multiple_of(4) || text.len() - body.len() > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(body.len() * 3 / 4);
    let (mut held, mut bits) = (0u32, 0u32);
    for c in body.bytes() {
        let six = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6 | u32::from(six)) & 0xff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_pictures_pass() {
        // A PNG of one pixel.
        let png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        assert!(is_picture(png));
        assert!(!is_picture(&png.replace("image/png", "image/jpeg")));
        assert!(!is_picture(&png.replace("image/png", "image/svg+xml")));
        assert!(!is_picture("data:image/png;base64,PHN2Zz4="));
        assert!(!is_picture("https://example.org/a.png"));
        let large = format!("data:image/jpeg;base64,{}", "/9j/".repeat(40_000));
        assert!(!is_picture(&large));
        assert_eq!(decode("aGk="), Some(b"hi".to_vec()));
        assert_eq!(decode("a==="), None);
    }
}
