# Files attached to a task or a council.
files-title = Files
files-add = Add files
files-adding = Adding the files…
files-open = Open the file { $name }
files-save = Save the file { $name } elsewhere
files-remove = Remove the file { $name }
files-not-here = The file is not here
files-not-here-why = Attached files are kept in a file ending in .files, beside the data file. Bring it into the same folder, or restore a backup.
files-only-saved = Can only be saved
files-saved = File saved: { $path }
