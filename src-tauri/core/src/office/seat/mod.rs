//! Who sits at the PC, as the tasks know people: a user of the file and a card of the directory.

mod store;

pub use store::seat;

/// Who sits at the PC.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seat {
    /// Id of the user, or empty.
    pub user: String,
    /// Name of the user, or empty.
    pub name: String,
    /// True for a head, who follows everything.
    pub head: bool,
    /// The user's card in the directory.
    pub person: Option<String>,
}

impl Seat {
    /// Whose tasks concern the user: their own card's, or everybody's for a head and for
    /// somebody without a card.
    pub fn follows(&self) -> Option<&str> {
        match self.head {
            true => None,
            false => self.person.as_deref(),
        }
    }
}
