"""PowerPoint files, part by part."""
