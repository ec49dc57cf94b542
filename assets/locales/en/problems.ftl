# A file that cannot be used: three labelled lines and the acts that help.
# Family: problem-<ErrorCode>-title|happened|safe|todo for the codes that concern a file; problem-other-… for any other code.

problem-label-happened = What happened
problem-label-safe = What is safe
problem-label-todo = What to do
problem-retry = Try again
problem-read-only = Open for reading only
problem-open = Choose another file…
problem-forget = Start over without this file
problem-forget-hint = The file stays where it is; nothing is deleted.
problem-copy = Copy the details
problem-copied = The details are copied.
problem-copy-failed = Copying did not work. Select the text and press Ctrl+C.
problem-backups = Backups
problem-backups-hint = the replaced file is kept beside it
problem-backups-none = There is no good backup beside the file.
problem-restore = Restore the backup of { $when }
problem-more = Show all backups ({ $count })
problem-still = Tried at { $time }: it does not work yet.
problem-file = The file
problem-owner = { $program } on the computer { $pc }, user { $user }, since { $since }
problem-owner-no-user = { $program } on the computer { $pc }, since { $since }
problem-owner-label = Open in
problem-language = Program language
problem-size = { $size }, checked

problem-file-locked-title = The file is open elsewhere
problem-file-locked-happened = Another program or computer is working with the database now.
problem-file-locked-safe = The data is whole. Nothing was changed here.
problem-file-locked-todo = Close the other program, then try again. Until then you can open the file for reading only.

problem-file-newer-title = The file needs a newer version
problem-file-newer-happened = The database was written by a newer version of the program than this one.
problem-file-newer-safe = The data is whole. This version did not touch it.
problem-file-newer-todo = Install the new version of the program and start it again.

problem-file-corrupt-title = The file is damaged
problem-file-corrupt-happened = The database did not pass its check: a part of it can no longer be read.
problem-file-corrupt-safe = We changed nothing in the file. The backups are kept apart.
problem-file-corrupt-todo = Restore the last good backup. If there is none, or it is too old, see below what can still be saved. The damaged file is kept beside it for a specialist.

problem-file-foreign-title = This is not the file of the office
problem-file-foreign-happened = The chosen file belongs to another program or is not a District Desk database.
problem-file-foreign-safe = We changed nothing in it.
problem-file-foreign-todo = Choose the database of the office; its name ends in .ddb.

problem-file-missing-title = The file is not in its place
problem-file-missing-happened = The database was not found where it was last time. It may have been moved, or the memory stick is not connected.
problem-file-missing-safe = The program deleted nothing. The backups stayed where they were.
problem-file-missing-todo = Connect the disk or memory stick and try again, or show where the file is now.

problem-file-read-only-title = The file cannot be changed
problem-file-read-only-happened = Windows does not allow writing to this file or folder.
problem-file-read-only-safe = The data is whole and can be read.
problem-file-read-only-todo = Open it for reading only, or ask the administrator for the right to write and try again.

problem-file-on-network-title = The file is on a network drive
problem-file-on-network-happened = The database lies on another computer. It could be damaged when the network breaks.
problem-file-on-network-safe = The data is whole. We did not open the file.
problem-file-on-network-todo = Move the file to this computer and choose it from there.

problem-disk-full-title = The disk is full
problem-disk-full-happened = There is no room left on the disk to work with the database.
problem-disk-full-safe = Everything that was saved is whole.
problem-disk-full-todo = Free some space on the disk and try again. Until then you can open it for reading only.

problem-wrong-password-title = The file is protected by a password
problem-wrong-password-happened = The password is missing or does not fit. This window cannot ask for it yet.
problem-wrong-password-safe = The data is whole and protected.
problem-wrong-password-todo = Choose another file or a backup without a password, or ask the person who protected it.

problem-io-title = The disk does not answer
problem-io-happened = The file could not be read: the disk or memory stick reported an error.
problem-io-safe = What was saved was not changed by the program.
problem-io-todo = Check that the disk is connected and try again. If it happens again, restore a backup.

problem-no-file-title = No file is open
problem-no-file-happened = The database is not open.
problem-no-file-safe = Nothing was lost.
problem-no-file-todo = Choose the database of the office.

problem-other-title = The file could not be opened
problem-other-happened = Something unexpected happened while opening the database.
problem-other-safe = The program changed nothing in the file.
problem-other-todo = Try again. If it happens again, restore a backup and send the details to the administrator.
