"""`sotay screenshots`: two editions of the guidance compared."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from desktop.app import Program
from desktop.cli.show_screenshots import Picture
from desktop.guidance.extract import extract_facts
from desktop.guidance.wordlists import load_wordlists
from desktop.library.store import open_library
from desktop.ui.compare.dialog import CompareDialog

_EDITS = (
    ("18,06%", "17,5%"), ("28/12/2023", "20/12/2023"), ("đạt và vượt", "cơ bản đạt"),
    ("21/21 chỉ tiêu", "19/21 chỉ tiêu"), ("phát triển", "tăng trưởng"),
)  # fmt: skip
_GONE = "II.2.1/p3"


def add_former(library: Path, document: str) -> None:
    """Give a document an older edition, with other figures, and without a passage."""
    with open_library(library) as own:
        today = own.document(document)
        nodes = list(today.nodes)
        for old, new in _EDITS:
            place = next((at for at, node in enumerate(nodes) if old in node.text), None)
            if place is not None:
                nodes[place] = replace(nodes[place], text=nodes[place].text.replace(old, new))
        paths = [node.path for node in nodes]
        if _GONE in paths:
            nodes.pop(paths.index(_GONE))
        notes = tuple(note for note in today.footnotes if note.node != _GONE)
        for one in (replace(today, nodes=tuple(nodes), footnotes=notes), today):
            own.add(one, extract_facts(one, load_wordlists()))


def compare_pictures(
    program: Program, grab: Callable[[QWidget], QPixmap], with_dialog: Callable[[], QPixmap]
) -> Iterator[Picture]:
    """The old and the new words beside each other, and where it is narrow one below the other."""
    program.actions["compare"].trigger()
    dialog = next(one for one in program.window.findChildren(CompareDialog) if one.isVisible())
    dialog.list.step(1)
    size = program.window.size() * 0.94
    dialog.resize(size.width() * 3 // 4, size.height())
    yield "compare-narrow", grab(dialog)
    dialog.resize(size)
    yield "compare", with_dialog()
