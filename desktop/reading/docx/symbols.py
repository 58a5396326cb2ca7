"""Signs of the symbol fonts of Word, which lie in the private area of Unicode."""

import re

_PRIVATE = range(0xF000, 0xF100)
_PRIVATE_SIGN = re.compile("[\uf000-\uf0ff]")
_SIGNS = {
    0xF02B: "+", 0xF02D: "-", 0xF0B7: "•", 0xF0A7: "▪", 0xF06E: "■", 0xF06F: "□", 0xF0A8: "□", 0xF071: "□",
    0xF0FC: "✓", 0xF0FE: "☑", 0xF0FD: "☒", 0xF078: "☒", 0xF052: "☑", 0xF0D8: "➢", 0xF076: "❖", 0xF0E0: "→",
    0xF0AE: "→", 0xF0B0: "°", 0xF0B1: "±", 0xF0B4: "×", 0xF0B8: "÷", 0xF0B3: "≥", 0xF0A3: "≤", 0xF0B9: "≠",
    0xF0BB: "≈", 0xF0E5: "∑", 0xF061: "α", 0xF062: "β", 0xF067: "γ", 0xF044: "Δ", 0xF057: "Ω", 0xF06D: "μ",
}  # fmt: skip
_DASHES = "-–—‐‑−"
_HOLLOW = "o○◦"


def sign(code: int) -> str:
    """The sign for a character of a symbol font; one that isn't known stays as it is."""
    return _SIGNS.get(code if code in _PRIVATE else code + 0xF000, chr(code))


def without_private_signs(text: str) -> str:
    """Typed signs of symbol fonts as plain characters."""
    return _PRIVATE_SIGN.sub(lambda match: sign(ord(match[0])), text)


def bullet(text: str) -> str:
    """The sign of a list in the outline's own three: a dash, a plus for the second level, a dot.

    Word's own second level is a hollow dot, written as the letter o.
    """
    shown = without_private_signs(text).strip()
    if not shown:
        return ""
    if shown[0] in _DASHES:
        return "-"
    return "+" if shown[0] == "+" or shown in _HOLLOW else "*" if shown[0] == "*" else "•"
