"""Characters on the slides for which no font of this machine has a shape."""

from unicodedata import category

from desktop.slides.fonts import Type, metrics
from desktop.slides.layout import Layout

SHAPELESS = frozenset({"Cc", "Cf", "Mn", "Zs"})
"""Categories of characters that need no shape of their own: spaces, signs of direction, joiners, variants."""
_ANY = Type(60)
"""The fonts that stand in for a missing shape are the same at every size."""


def unseen(layout: Layout) -> tuple[str, ...]:
    """Each such character once, in order."""
    texts = (box.text for index in range(len(layout.pages)) for box in layout.texts(index))
    shown = {character for text in texts for character in text if category(character) not in SHAPELESS}
    return tuple(sorted(character for character in shown if not metrics(_ANY).inFontUcs4(ord(character))))
