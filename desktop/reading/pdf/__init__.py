"""PDF files with a text layer: words, lines, columns, paragraphs, notes, and what pages only carry."""
