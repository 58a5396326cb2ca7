"""THE STUDIO'S DESK: decks made, edited, measured and kept."""
