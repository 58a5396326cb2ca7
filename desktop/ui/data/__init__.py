"""THE FILING ROOM: what a document says, as tables."""
