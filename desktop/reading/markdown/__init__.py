"""Markdown: the program's own form of a document, and any other file."""
