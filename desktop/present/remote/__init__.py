"""A phone as a remote control, in the hall's own network."""
