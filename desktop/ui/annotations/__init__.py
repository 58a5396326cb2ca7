"""THE MARGIN: highlights, notes and bookmarks, listed, written and found again."""
