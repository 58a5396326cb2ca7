"""FOUNDATION: Vietnamese text. Standard library only."""
