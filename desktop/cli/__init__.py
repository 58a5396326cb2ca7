"""SIDE DOOR: the same house without a window, by the shapes that docs/command-line.md promises."""
