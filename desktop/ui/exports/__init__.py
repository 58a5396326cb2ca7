"""THE POST ROOM: what is written to files, how, and where."""
