"""Capital letters, as a class of a pattern: ranges like `À-Ỹ` take small letters in, too."""

CAPITALS = "".join(letter for letter in map(chr, range(0x1F00)) if letter.isupper())
"""All that Vietnamese has, among others; to be put between brackets."""
