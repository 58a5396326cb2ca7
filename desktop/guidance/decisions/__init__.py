"""What a person decided about a document that was read, kept beside the reading."""
