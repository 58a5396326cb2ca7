"""Word files, read from their parts."""
