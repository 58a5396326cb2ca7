"""HEART: what a guidance document is, and pure functions over it. Standard library only."""
