//! Pure rules of names.

/// Given, patronymic and family name as spoken.
pub fn full_name(family: &str, given: &str, patronymic: &str) -> String {
    [given, patronymic, family]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Name as in lists: given and family.
pub fn short_name(family: &str, given: &str) -> String {
    full_name(family, given, "")
}

/// Two letters for the tile: of the given and of the family name.
pub fn initials(family: &str, given: &str) -> String {
    [given, family]
        .into_iter()
        .filter_map(|part| part.chars().find(|c| c.is_alphabetic()))
        .flat_map(char::to_uppercase)
        .collect()
}
