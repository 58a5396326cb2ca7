"""RECEPTION: a file becomes a Document. No Qt, no SQL."""
