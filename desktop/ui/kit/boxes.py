"""Boxes of choice whose texts change with the language."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

_LEAST = 12
"""Letters of the chosen text that are always seen."""


def fill(box: QComboBox, texts: Sequence[str], name: str) -> None:
    """Put the texts in, in whatever language, and leave the choice as it is; `name` says what is chosen.

    A long title is cut in the box and whole in its list: it must not push the rest out of the window.
    """
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST)
    chosen = max(box.currentIndex(), 0)
    box.blockSignals(True)
    box.clear()
    box.addItems(list(texts))
    box.setCurrentIndex(chosen)
    box.blockSignals(False)
    box.setAccessibleName(name)
