"""THE HALL: the main window, its columns and bars, and the dialogs that belong to no other room."""
