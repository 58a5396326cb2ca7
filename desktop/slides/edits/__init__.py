"""What a person changes of a deck, as values, and how each is made."""
