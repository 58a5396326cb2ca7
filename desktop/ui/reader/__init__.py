"""THE READING ROOM: one document as a column of text, with all that can be asked and marked in it."""
