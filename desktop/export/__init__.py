"""LOADING DOCK: one module per file format; each takes a Deck and a Layout."""
