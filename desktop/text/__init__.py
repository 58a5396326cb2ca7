"""FOUNDATION: Vietnamese text. Standard library only."""

NORMAL_FORM = 2
"""Counted up when a word gets other keys than before: what was made with the old ones is then made anew."""
