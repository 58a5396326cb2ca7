"""The person's own marks on a printed text: grounds, signs in the margin, and what they noted at the end."""

from collections.abc import Iterator, Sequence

from desktop.export.printing.pieces import Ground, Paragraph, Sign, paragraph
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour
from desktop.guidance.document import Document
from desktop.guidance.passages import FRONT
from desktop.page.page import note_anchor
from desktop.page.source_line import source_line

TITLE = "Ghi chú của người đọc"
LETTERS = {Colour.YELLOW: "V", Colour.GREEN: "L", Colour.BLUE: "D", Colour.PINK: "H", Colour.PURPLE: "T"}
"""A printer may have one colour: the first letter of vàng, lá, dương, hồng, tím stands beside the ground."""
_KEY = "Chữ bên lề: V vàng, L xanh lá, D xanh dương, H hồng, T tím; dải nhỏ: dấu trang; số: số của ghi chú."
_LONGEST = 160


class Marked:
    """Annotations by the place that they are on; those with a note are numbered as they come to be printed."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._by_anchor: dict[str, list[Annotation]] = {}
        for one in sorted(annotations, key=lambda one: one.quote.start):
            self._by_anchor.setdefault(_anchor(one), []).append(one)
        self._noted: list[Annotation] = []
        self._is_used = False

    def on(self, anchor: str) -> tuple[tuple[Ground, ...], tuple[Sign, ...]]:
        """What stands on the text at `anchor`; its notes get the next numbers."""
        here = self._by_anchor.get(anchor, []) if anchor else []
        self._is_used = self._is_used or bool(here)
        return tuple(_grounds(here)), tuple(map(self._sign, here))

    def told(self, document: Document) -> Iterator[Paragraph]:
        """After the text: what the signs mean, and every note with the words that it is on."""
        if not self._is_used:
            return
        yield paragraph("own_title", TITLE)
        for number, one in enumerate(self._noted, start=1):
            yield paragraph("own", one.note or one.folder, f"{number}.\t")
            yield paragraph("own_place", f"{_quoted(one)} ({_place(document, one)})")
        yield paragraph("own_key", _KEY)

    def _sign(self, one: Annotation) -> Sign:
        if one.note:
            self._noted.append(one)
            return Sign(one.quote.start, str(len(self._noted)), is_number=True)
        return Sign(one.quote.start, LETTERS[one.colour] if one.colour else "")


def _grounds(annotations: Sequence[Annotation]) -> Iterator[Ground]:
    for one in annotations:
        if one.kind is AnnotationKind.HIGHLIGHT and one.colour:
            yield Ground(one.quote.start, one.quote.end, one.colour)


def _anchor(annotation: Annotation) -> str:
    quote = annotation.quote
    return quote.path if quote.footnote is None else note_anchor(quote.footnote)


def _quoted(annotation: Annotation) -> str:
    words = " ".join(annotation.quote.text.split())
    return f"“{words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(' ')[0] + ' …'}”"


def _place(document: Document, annotation: Annotation) -> str:
    """The last parts of the source line: the document is the one in hand."""
    path = annotation.quote.path
    if path not in document and path not in FRONT:
        return path
    name = source_line(document, path, annotation.quote.footnote)
    return name.rpartition("”, ")[2] if "”, " in name else path
