"""Text in a table that spreadsheet programs read: words stay words, whatever they begin with."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet program takes for the begin of a formula, also behind blanks."""


def harmless(text: str) -> str:
    """The same text, with an apostrophe before it where it would be worked out."""
    return f"'{text}" if text.lstrip(" \u00a0\n").startswith(_FORMULA_SIGNS) else text
