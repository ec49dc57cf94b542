# Settings: the office, my view, who works here, backups, about.
# Families: settings-density-<Density>, settings-role-<UserRole>. Countries, phone styles and schemes are those of first-start.

settings-title = Settings

settings-office = The office
settings-office-hint = Saved when you leave the field; every change can be undone.
settings-country-hint = The country was chosen at the start and does not change: phone numbers were read by it.
settings-read-only = The file is open for reading only. The settings of the office cannot be changed now.

settings-view = My view
settings-view-hint = Only on this computer, for you.
settings-language = Language
settings-scale = Text size
settings-scheme = Colours
settings-density = Row height
settings-density-compact = Compact
settings-density-normal = Normal
settings-density-large = Large
settings-spacing = Wider space between letters and words
settings-type-to-search = Typing any letter starts the search
settings-type-to-search-hint = Switch it off if letters pressed by mistake get in the way.

settings-users = Who works here
settings-users-hint = Changes carry the name of the one chosen.
settings-user-now = works now
settings-user-choose = Works now: { $name }
settings-user-chosen = From now on changes carry the name: { $name }.
settings-user-add = Add a colleague
settings-user-save = Add
settings-user-cancel = Cancel
settings-user-name = First and last name
settings-user-post = Post
settings-user-role = Role
settings-role-head = Leads the section
settings-role-specialist = Keeps the records
settings-role-staff = Looks up contacts

settings-backups = Backups
settings-backups-hint = Made by themselves, after changes and on closing.
settings-backup-last = Last good backup
settings-backup-none = None yet.
settings-backup-place = Folder of backups
settings-backup-now = Make a backup now
settings-backup-made = The backup is ready and checked: { $when }.
settings-backup-open = Open the folder
settings-backup-second = Second place
settings-backup-second-none = Not chosen. A memory stick or another disk protects you if this disk fails.
settings-backup-second-pick = Choose the second place…
settings-backup-second-clear = Do without the second place
settings-backup-second-set = Second place for backups: { $path }
settings-backup-second-cleared = Backups are made only beside the database.
settings-backup-list = Backups beside the file
settings-backup-checked = checked
settings-backup-unchecked = not checked
settings-backup-restore = Restore the backup of { $when }
settings-backup-more = Show all backups ({ $count })
settings-restore-title = Back to the backup of { $when }
settings-restore-text = The data will be as it was then. Later changes will not be seen. The present file is kept beside it.
settings-restore-do = Restore
settings-restore-done = The data is now from the backup of { $when }.
settings-cancel = Cancel

settings-about = About
settings-about-version = Version
settings-about-schema = Database format
settings-about-file = Database
settings-about-licence = Licence
settings-about-licence-text = MIT or Apache 2.0, at your choice
settings-about-parts = Parts by others
settings-about-offline = The program works without the internet and sends nothing anywhere.
