//! Everything that can be answered instead of a result.

use serde::{Deserialize, Serialize};

/// Everything that can be answered instead of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ErrorCode {
    /// Another program writes to the file.
    FileLocked,
    /// The file was written by a newer version.
    FileNewer,
    /// The file is damaged.
    FileCorrupt,
    /// The file is not a District Desk file.
    FileForeign,
    /// No file there.
    FileMissing,
    /// A file is there already and is not overwritten.
    FileExists,
    /// The file or its folder cannot be written to.
    FileReadOnly,
    /// The file lies on a network drive.
    FileOnNetwork,
    /// The disk is full.
    DiskFull,
    /// The file is protected and the password is missing or wrong.
    WrongPassword,
    /// Reading or writing the disk failed.
    Io,
    /// No file is open.
    NoFile,
    /// A form was refused; `fields` says why.
    Invalid,
    /// The record is gone or never was.
    NotFound,
    /// Undo is refused: a later change of the same field stands in the way.
    UndoConflict,
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// The pasted text holds no contact.
    NoContacts,
    /// The text or list is larger than the program takes.
    TooLarge,
    /// The command or its payload is not known.
    BadRequest,
    /// That file format is not built yet.
    FormatNotAvailable,
    /// The list cannot be read; `reason` is the reader's word.
    ListUnreadable,
    /// The user stopped it; nothing of it was stored.
    Cancelled,
    /// A backup failed its own check.
    BackupFailed,
    /// Other records still lean on it.
    StillUsed,
    /// Another rule (`rule`) is counted from this one.
    RuleStillUsed,
    /// An event that comes before voting was given a day after it (`event`, `day`).
    EventAfterVoting,
    /// The day of voting has passed and it was not said that the election is one to look back on.
    ElectionPast,
    /// The election is closed or in the bin: its stations are as they were.
    ElectionClosed,
    /// An election ahead has taken the station in (`number`, `name`).
    StationAhead,
    /// Something of the station was written in that election (`number`, `name`).
    StationHasWork,
    /// That kind of election has no second round, or is one already.
    NoSecondRound,
    /// The election has its second round already.
    SecondRoundThere,
    /// Several records fit what was typed (`text`, `count`).
    SeveralFound,
    /// The open file is a copy for readers; nothing can be changed in it.
    ReaderCopy,
    /// There is no pack for that country.
    UnknownPack,
    /// The pack has no such rule.
    UnknownRule,
    /// The pack has no such act.
    UnknownAct,
    /// There is no such event to count from.
    UnknownAnchor,
    /// The act is not in force on that day.
    ActNotValid,
    /// The act is none that elections of the kind are held under.
    ActNotElectoral,
    /// The rule does not hold on that day.
    RuleNotValid,
    /// No act of the pack is in force on that day.
    NoActOnDay,
    /// Terms hang on each other in a ring.
    RuleLoop,
    /// The calendar has no such day.
    NoSuchDate,
    /// Calendars are not made for that year.
    YearOutOfRange,
    /// The patron day of the locality is not known.
    HramUnknown,
    /// The table of states has no such move.
    MoveNotAllowed,
    /// A text or a rule gives no term; `reason` says why.
    TermRefused,
    /// The term of a task given out is moved by an act of extension, or corrected with a reason.
    TermNeedsExtension,
    /// The task is closed.
    TaskClosed,
    /// The request for more time was decided already.
    ExtensionDecided,
    /// Only the extension that gave the term in force can be taken away.
    ExtensionNotLast,
    /// The table of states does not let a line of an order go there.
    LineMoveNotAllowed,
    /// The order is a draft: its lines cannot be marked yet.
    OrderNotSent,
    /// The order has lines neither accepted nor excused, and no reason was given to close it.
    OrderLinesOpen,
    /// A filled form cannot be taken (`name`, `fault`).
    ReturnNotTaken,
    /// A file to attach holds nothing (`name`).
    AttachmentEmpty,
    /// A file to attach is larger than the program keeps (`name`, `limit` in megabytes).
    AttachmentTooLarge,
    /// A file to attach cannot be read (`name`).
    AttachmentUnreadable,
    /// The bytes of an attached file are not here (`name`).
    AttachmentMissing,
    /// The bytes of an attached file are not those that were given (`name`).
    AttachmentDamaged,
    /// Files of that kind (`name`) are not started from here, only saved.
    AttachmentNotOpened,
    /// The file with the attached files cannot be used (`path`).
    AttachmentsUnusable,
    /// A row of a programme is done or without use (`action`): nobody is to be given it.
    RowEnded,
    /// Rows of a programme have open tasks already (`tasks`, `count`).
    RowHanded,
    /// The day of voting has not come (`day`).
    DayNotCome,
    /// Stations reported at this hour already (`hour`, `count`).
    HourReported,
    /// Cells of the matrix of stations have open tasks already (`tasks`, `count`).
    CellsHanded,
    /// A copy for readers has no journal: it cannot tell how things stood on a past day.
    PastNotKept,
    /// Nothing of a damaged file can be read.
    RescueNothing,
    /// The file is sound: there is nothing to save it from.
    RescueNotNeeded,
    /// What is left of a damaged file under a password cannot be read.
    RescueProtected,
    /// Something failed that should not.
    Internal,
}

impl ErrorCode {
    /// Every code, for the check of the message files.
    pub const ALL: &[ErrorCode] = &[
        ErrorCode::FileLocked,
        ErrorCode::FileNewer,
        ErrorCode::FileCorrupt,
        ErrorCode::FileForeign,
        ErrorCode::FileMissing,
        ErrorCode::FileExists,
        ErrorCode::FileReadOnly,
        ErrorCode::FileOnNetwork,
        ErrorCode::DiskFull,
        ErrorCode::WrongPassword,
        ErrorCode::Io,
        ErrorCode::NoFile,
        ErrorCode::Invalid,
        ErrorCode::NotFound,
        ErrorCode::UndoConflict,
        ErrorCode::NothingToUndo,
        ErrorCode::NothingToRedo,
        ErrorCode::NoContacts,
        ErrorCode::TooLarge,
        ErrorCode::BadRequest,
        ErrorCode::FormatNotAvailable,
        ErrorCode::ListUnreadable,
        ErrorCode::Cancelled,
        ErrorCode::BackupFailed,
        ErrorCode::ReaderCopy,
        ErrorCode::StillUsed,
        ErrorCode::RuleStillUsed,
        ErrorCode::EventAfterVoting,
        ErrorCode::ElectionPast,
        ErrorCode::ElectionClosed,
        ErrorCode::StationAhead,
        ErrorCode::StationHasWork,
        ErrorCode::NoSecondRound,
        ErrorCode::SecondRoundThere,
        ErrorCode::SeveralFound,
        ErrorCode::UnknownPack,
        ErrorCode::UnknownRule,
        ErrorCode::UnknownAct,
        ErrorCode::UnknownAnchor,
        ErrorCode::ActNotValid,
        ErrorCode::ActNotElectoral,
        ErrorCode::RuleNotValid,
        ErrorCode::NoActOnDay,
        ErrorCode::RuleLoop,
        ErrorCode::NoSuchDate,
        ErrorCode::YearOutOfRange,
        ErrorCode::HramUnknown,
        ErrorCode::MoveNotAllowed,
        ErrorCode::TermRefused,
        ErrorCode::TermNeedsExtension,
        ErrorCode::TaskClosed,
        ErrorCode::ExtensionDecided,
        ErrorCode::ExtensionNotLast,
        ErrorCode::LineMoveNotAllowed,
        ErrorCode::OrderNotSent,
        ErrorCode::OrderLinesOpen,
        ErrorCode::ReturnNotTaken,
        ErrorCode::AttachmentEmpty,
        ErrorCode::AttachmentTooLarge,
        ErrorCode::AttachmentUnreadable,
        ErrorCode::AttachmentMissing,
        ErrorCode::AttachmentDamaged,
        ErrorCode::AttachmentNotOpened,
        ErrorCode::AttachmentsUnusable,
        ErrorCode::RowEnded,
        ErrorCode::RowHanded,
        ErrorCode::DayNotCome,
        ErrorCode::HourReported,
        ErrorCode::CellsHanded,
        ErrorCode::PastNotKept,
        ErrorCode::RescueNothing,
        ErrorCode::RescueNotNeeded,
        ErrorCode::RescueProtected,
        ErrorCode::Internal,
    ];

    /// The code as written on the wire and in message ids.
    pub fn slug(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|v| v.as_str().map(str::to_owned))
            .unwrap_or_else(|| "internal".into())
    }

    /// True when the file itself cannot be used (exit code 3 on the command line).
    pub fn concerns_file(self) -> bool {
        use ErrorCode::*;
        matches!(
            self,
            FileLocked
                | FileNewer
                | FileCorrupt
                | FileForeign
                | FileMissing
                | FileReadOnly
                | FileOnNetwork
                | DiskFull
                | WrongPassword
                | Io
                | NoFile
        )
    }
}
