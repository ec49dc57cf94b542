//! Lines of cards: unfolded, parted into name, parameters and value, and decoded.

use encoding_rs::Encoding;

use crate::reading::{LINE, ReadError};

/// One property.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// Group before the dot: Apple ties labels to numbers by it.
    pub group: String,
    /// Name in capitals.
    pub name: String,
    /// Parameters, names in capitals; bare words of 2.1 are `TYPE`s.
    pub params: Vec<(String, String)>,
    /// The value, decoded but with its backslashes.
    pub value: String,
}

impl Line {
    /// Values of a parameter, parted at commas, in small letters.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        self.params
            .iter()
            .filter(move |(key, _)| key == name)
            .flat_map(|(_, value)| value.split(','))
            .map(|word| word.trim().to_lowercase())
    }
}

pub(super) struct Lines<'a> {
    rest: &'a [u8],
    encoding: &'static Encoding,
}

impl<'a> Lines<'a> {
    pub fn new(bytes: &'a [u8], encoding: &'static Encoding) -> Self {
        Self {
            rest: bytes,
            encoding,
        }
    }

    /// The next property; the inner error is a line that is none, with its text.
    #[allow(clippy::type_complexity)]
    pub fn next_line(&mut self) -> Result<Option<Result<Line, String>>, ReadError> {
        loop {
            let Some(first) = self.raw()? else {
                return Ok(None);
            };
            if first.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            return self.property(first).map(Some);
        }
    }

    /// One line of the file, without its end.
    fn raw(&mut self) -> Result<Option<&'a [u8]>, ReadError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let end = self.rest.iter().position(|b| matches!(b, b'\n' | b'\r'));
        let (line, after) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = after
            .strip_prefix(b"\r\n")
            .or_else(|| after.get(1..))
            .unwrap_or_default();
        if line.len() > LINE {
            return Err(ReadError::LineTooLong);
        }
        Ok(Some(line))
    }

    fn property(&mut self, first: &'a [u8]) -> Result<Result<Line, String>, ReadError> {
        let head = split_head(first);
        // A label so long that its own letters are broken has no colon in its first line.
        let head = head.map_or(first, |(head, _)| head).to_ascii_uppercase();
        let quoted_printable = contains(&head, b"QUOTED-PRINTABLE");
        let mut bytes = first.to_vec();
        // Soft breaks of quoted-printable: the line ends in "=", whatever the next begins with.
        while quoted_printable && bytes.last() == Some(&b'=') {
            bytes.pop();
            let Some(next) = self.raw()? else { break };
            bytes.extend_from_slice(next);
            within(&bytes)?;
        }
        // Folded lines go on after a blank.
        while matches!(self.rest.first(), Some(b' ' | b'\t')) {
            let Some(next) = self.raw()? else { break };
            if next.iter().all(u8::is_ascii_whitespace) {
                // The blank line after a picture.
                break;
            }
            bytes.extend_from_slice(next.get(1..).unwrap_or_default());
            within(&bytes)?;
        }
        Ok(self.parse(&bytes))
    }

    fn parse(&self, bytes: &[u8]) -> Result<Line, String> {
        let plain = || {
            self.encoding
                .decode_without_bom_handling(bytes)
                .0
                .trim()
                .to_owned()
        };
        let Some((head, value)) = split_head(bytes) else {
            return Err(plain());
        };
        let head = self.encoding.decode_without_bom_handling(head).0;
        let mut parts = split_quoted(&head, ';').into_iter();
        let name = parts.next().unwrap_or_default();
        let (group, name) = match name.rsplit_once('.') {
            Some((group, name)) => (group.trim().to_lowercase(), name.trim()),
            None => (String::new(), name.trim()),
        };
        let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if name.is_empty() || !name.chars().all(valid) {
            return Err(plain());
        }
        let mut line = Line {
            group,
            name: name.to_ascii_uppercase(),
            ..Line::default()
        };
        let (mut printable, mut charset) = (false, None);
        for part in parts {
            if let Some(label) = custom(&part) {
                line.params.push(("TYPE".to_owned(), label));
                continue;
            }
            let (key, value) = match part.split_once('=') {
                Some((key, value)) => (key.trim().to_ascii_uppercase(), value.trim()),
                None => match part.trim().to_ascii_uppercase().as_str() {
                    "QUOTED-PRINTABLE" => ("ENCODING".to_owned(), "QUOTED-PRINTABLE"),
                    "BASE64" | "B" => ("ENCODING".to_owned(), "BASE64"),
                    "" => continue,
                    _ => ("TYPE".to_owned(), part.trim()),
                },
            };
            let value = caret(value.trim_matches('"'));
            match key.as_str() {
                "ENCODING" if value.eq_ignore_ascii_case("quoted-printable") => printable = true,
                "ENCODING" if value.eq_ignore_ascii_case("8bit") => {}
                "CHARSET" => charset = Encoding::for_label(value.as_bytes()),
                _ => line.params.push((key, value)),
            }
        }
        let decoded;
        let value = if printable {
            decoded = unquoted(value);
            decoded.as_slice()
        } else {
            value
        };
        let encoding = match charset {
            Some(named) => named,
            // Old phones leave the name of the code page out of quoted lines in UTF-8.
            None if std::str::from_utf8(value).is_ok() => encoding_rs::UTF_8,
            None => self.encoding,
        };
        let text = encoding.decode_without_bom_handling(value).0;
        line.value = text.into_owned();
        Ok(line)
    }
}

/// An own label of old Android cards:
/// `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=93=D0=B0)`.
fn custom(part: &str) -> Option<String> {
    let part = part.trim();
    let inner = part
        .get(..9)
        .filter(|head| head.eq_ignore_ascii_case("x-custom("))
        .and_then(|_| part.get(9..))?;
    let inner = inner.strip_suffix(')').unwrap_or(inner);
    let label = inner.rsplit(',').next()?;
    let letters = if inner.to_ascii_uppercase().contains("QUOTED-PRINTABLE") {
        String::from_utf8_lossy(&unquoted(label.as_bytes())).into_owned()
    } else {
        label.to_owned()
    };
    Some(letters)
}

fn within(bytes: &[u8]) -> Result<(), ReadError> {
    // Pictures are folded over many lines.
    if bytes.len() > 4 * LINE {
        return Err(ReadError::LineTooLong);
    }
    Ok(())
}

fn contains(head: &[u8], word: &[u8]) -> bool {
    head.windows(word.len()).any(|window| window == word)
}

/// Name and parameters, and the value after the first colon outside quotes.
fn split_head(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut quoted = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b':' if !quoted => {
                return Some((bytes.get(..at)?, bytes.get(at + 1..)?));
            }
            _ => {}
        }
    }
    // A quote that never closes belongs to no parameter.
    let at = bytes.iter().position(|byte| *byte == b':')?;
    Some((bytes.get(..at)?, bytes.get(at + 1..)?))
}

fn split_quoted(text: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        if c == '"' {
            quoted = !quoted;
        }
        if c == sign && !quoted {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts
}

/// `^n`, `^'` and `^^` of parameters (RFC 6868).
fn caret(value: &str) -> String {
    value
        .replace("^n", "\n")
        .replace("^'", "\"")
        .replace("^^", "^")
}

/// Bytes behind `=C8=99`; what is no such sign stays.
fn unquoted(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    let digit = |byte: Option<&u8>| byte.and_then(|b| char::from(*b).to_digit(16));
    while let Some(byte) = value.get(at) {
        if *byte == b'='
            && let (Some(high), Some(low)) = (digit(value.get(at + 1)), digit(value.get(at + 2)))
        {
            out.push((high * 16 + low) as u8);
            at += 3;
        } else {
            out.push(*byte);
            at += 1;
        }
    }
    out
}
