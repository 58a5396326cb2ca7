"""Tips that show a foreign text: as it is, whatever it looks like."""

from html import escape


def plain_tip(text: str) -> str:
    """Qt takes what looks like HTML for it, and opens the pictures that it names."""
    return f"<p>{escape(text)}</p>" if "<" in text else text
