"""HTML pages: blocks, lists as shown, notes by their links, tables."""
