//! E-mail addresses, and the notes web sites put in their place.

use crate::phones::words::fold;

/// How such a note begins, folded.
const BEGINS: &[&str] = &[
    "this email address is being protected",
    "this e-mail address is being protected",
    "aceasta adresa de email este protejata",
    "aceasta adresa de e-mail este protejata",
    "acest adresa de email este protejata",
    "acest email este protejat",
    "aceasta adresa e-mail este protejata",
    "adresa de email este protejata",
    "adresa de e-mail este protejata",
    "ця електронна адреса захищена",
    "ця адреса електронної пошти захищена",
    "електронна адреса захищена",
    "адреса електронної пошти захищена",
    "цю адресу електронної пошти захищено",
    "этот адрес электронной почты защищен",
    "этот e-mail адрес защищен",
    "адрес электронной почты защищен",
    "[email protected]",
    "[email protected]",
    "you need javascript enabled",
    "javascript is required",
];

/// How it ends, folded; without any of these it runs to the end of the line.
const ENDS: &[&str] = &[
    "to view it.",
    "to view it",
    "[email protected]",
    "pentru a o vizualiza.",
    "pentru a o vizualiza",
    "pentru vizualizare.",
    "ca sa o vizualizezi.",
    "ca sa o vezi.",
    "pentru a o vedea.",
    "pentru a o vedea",
    "для перегляду.",
    "щоб побачити її.",
    "для її перегляду.",
    "щоб переглянути.",
    "для просмотра.",
    "для просмотра адреса.",
    "чтобы его увидеть.",
];

/// Takes protection notes out of a line. Gives what is left and the notes.
pub(super) fn take_notes(text: &str) -> (String, Vec<String>) {
    let mut left = text.to_owned();
    let mut notes = Vec::new();
    // A page may glue two notes into one line; more than that is nonsense.
    for _ in 0..4 {
        let folded = fold(&left);
        let Some(start) = BEGINS.iter().filter_map(|begin| folded.find(begin)).min() else {
            break;
        };
        let tail = folded.get(start..).unwrap_or_default();
        let length = ENDS
            .iter()
            .filter_map(|end| tail.find(end).map(|at| at + end.len()))
            .min()
            .unwrap_or(tail.len());
        // Folding keeps the count of characters but not of bytes.
        let first = folded.get(..start).unwrap_or_default().chars().count();
        let count = tail.get(..length).unwrap_or_default().chars().count();
        notes.push(left.chars().skip(first).take(count).collect());
        left = left
            .chars()
            .take(first)
            .chain(left.chars().skip(first + count))
            .collect();
    }
    (left.trim().to_owned(), notes)
}

fn in_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._%+-".contains(c)
}

/// Takes e-mail addresses out of a line. Gives what is left and the addresses.
pub(super) fn take_emails(text: &str) -> (String, Vec<String>) {
    if !text.contains('@') {
        return (text.to_owned(), Vec::new());
    }
    let chars: Vec<char> = text.chars().collect();
    let mut keep = vec![true; chars.len()];
    let mut emails: Vec<String> = Vec::new();
    let mut from = 0;
    while let Some(at) = chars
        .iter()
        .skip(from)
        .position(|c| *c == '@')
        .map(|offset| from + offset)
    {
        let start = chars[from..at]
            .iter()
            .rposition(|c| !in_address(*c))
            .map_or(from, |p| from + p + 1);
        let end = chars[at + 1..]
            .iter()
            .position(|c| !in_address(*c))
            .map_or(chars.len(), |p| at + 1 + p);
        let address: String = chars[start..end].iter().collect();
        let address = address.trim_matches(['.', '-']).to_owned();
        from = end.max(at + 1);
        let whole = address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.')
        });
        if whole && address.len() <= 254 {
            keep[start..end].fill(false);
            if !emails.contains(&address) {
                emails.push(address);
            }
        }
    }
    let left = chars
        .iter()
        .zip(&keep)
        .map(|(c, kept)| if *kept { *c } else { ' ' })
        .collect::<String>();
    (left.trim().to_owned(), emails)
}
