"""The fixed words on slides, and the line that leads from a slide back to its place in the document."""

import re
from collections.abc import Iterator, Sequence

from desktop.guidance.document import Document, NodeKind
from desktop.guidance.legal_place import place_words
from desktop.slides.content import Point
from desktop.slides.deck import Caution

AGENDA = "Nội dung"
OPENING, ENDING = "Phần mở đầu", "Phần kết"
EXTRACT = "trích"
PLAN = "mức kế hoạch"
"""Over the line of a chart at which a plan is met."""
_PLACE = re.compile(r"/[pbt](\d+)")


def source_line(document: Document, points: Sequence[Point], *, whole: bool) -> str:
    """ "Mục II.2.1 · đoạn 2 (1/3)": where the points stand; "(trích)" where they are not `whole` nodes."""
    place = _place(document, list(dict.fromkeys(point.span.node for point in points)))
    if points[0].parts > 1 and points[0].span.node == points[-1].span.node:
        place += f" ({points[0].part}/{points[0].parts})"
    return place if whole else f"{place} ({EXTRACT})"


def extract_line(document: Document, paths: Sequence[str]) -> str:
    """ "Mục II.2.1 · đoạn 2 (trích)": where the nodes at `paths` stand, of which a part is shown."""
    return f"{_place(document, list(paths))} ({EXTRACT})"


def section_source(document: Document, path: str) -> str:
    """ "Mục II.2.1", "Điều 5": the heading at `path`."""
    place = place_words(path, _above(document, path))
    return f"Mục {path}" if place == path else place


def _place(document: Document, paths: list[str]) -> str:
    first, last = paths[0], paths[-1]
    node = document.node(first)
    if node.kind is NodeKind.CLOSING:
        return ENDING
    if node.parent is None and not node.label:
        return OPENING
    numbers = [match.group(1) for path in (first, last) if (match := _PLACE.search(path))]
    if len(numbers) == 2 and first.split("/")[0] == last.split("/")[0]:
        return f"{section_source(document, first.split('/')[0])} · đoạn {'-'.join(dict.fromkeys(numbers))}"
    ends = dict.fromkeys(path.split("/")[0] for path in (first, last))
    if len(ends) == 1:
        return section_source(document, first.split("/")[0])
    words = [place_words(path, _above(document, path)) for path in ends]
    return " - ".join(words) if words != list(ends) else f"Mục {' - '.join(ends)}"


def _above(document: Document, path: str) -> Iterator[str]:
    return (node.path for node in document.ancestors(path)) if path in document else iter(())


def too_short(minutes: str) -> Caution:
    """The whole document is said in `minutes`, well before the time that was asked."""
    return Caution(
        f"Phần đã chọn chỉ nói hết {minutes} phút; hãy thêm phần trao đổi, hoặc nói chậm hơn.",
        f"What was chosen takes only {minutes} minutes to say; add a discussion, or speak more slowly.",
    )


def too_long(minutes: str, asked: str) -> Caution:
    """Even with the least to say the deck takes `minutes`."""
    return Caution(
        f"Phần đã chọn cần ít nhất {minutes} phút, không vừa {asked} phút; hãy chọn ít mục hơn.",
        f"What was chosen takes at least {minutes} minutes, not {asked}; choose fewer sections.",
    )


def counter(number: int, count: int) -> str:
    """ "12 / 41"."""
    return f"{number} / {count}"
