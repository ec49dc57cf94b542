# Files attached to a task or a council.
files-title = Files
files-add = Add files
files-adding = Adding the files…
files-open = Open the file { $name }
files-save = Save the file { $name } elsewhere
files-remove = Remove the file { $name }
files-not-here = The file is not here
files-only-saved = Can only be saved
files-saved = File saved: { $path }
