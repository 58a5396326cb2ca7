"""THE STAIRCASE: the outlines of all documents as one tree."""
