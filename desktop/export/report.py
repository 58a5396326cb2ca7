"""What an export wrote and how good it is, measured on the boxes that were drawn."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.export.unseen import unseen
from desktop.slides.deck import Deck, Slide
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.layout import Layout
from desktop.slides.legibility import Legibility, deck_legibility
from desktop.slides.overflow import overflowing, overflowing_office
from desktop.slides.plan import PlanRow
from desktop.slides.theme import Theme

DRAWN = frozenset({"pdf", "png"})
"""Forms that hold what this machine drew; the others are drawn where they are opened, with the fonts there."""
MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Remark:
    """What could not be kept or done as asked: one plain sentence, the same in English."""

    message: str
    english: str


@dataclass(frozen=True, slots=True)
class DeckRow:
    """One slide of the report. `points` are verbatim, `own` the person's words; `furniture` is all other text.

    `legibility` is green, amber or red, and `legibility_reasons` say why it is not green.
    """

    number: int
    kind: str
    title: str
    nodes: tuple[str, ...]
    points: tuple[str, ...]
    furniture: tuple[str, ...]
    spoken: str
    reference: str
    notes: str
    seconds: float
    own: tuple[str, ...]
    legibility: str
    legibility_reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What `sotay export --json` tells. `overflow` counts boxes whose ink leaves them.

    `plan` has a row for each section where the deck was made for a number of minutes.
    """

    file: str
    format: str
    slides: int
    minutes: float
    body_px: int
    needed_px: int
    fonts: tuple[str, ...]
    coverage: float
    verbatim: float
    overflow: int
    legibility: dict[str, int]
    notes: int
    remarks: tuple[Remark, ...]
    deck: tuple[DeckRow, ...]
    plan: tuple[PlanRow, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The report as values that `json.dumps` takes."""
        remarks = {"warnings": self.warnings, "warnings_en": tuple(remark.english for remark in self.remarks)}
        return {name: value for name, value in asdict(self).items() if name != "remarks"} | remarks

    @property
    def warnings(self) -> tuple[str, ...]:
        """The remarks in Vietnamese."""
        return tuple(remark.message for remark in self.remarks)


def report_on(
    deck: Deck, layout: Layout, theme: Theme, path: Path, form: str, fonts: tuple[str, ...], notes: int
) -> ExportReport:
    """The report on `deck` as laid out; `notes` is how many slides were written with notes."""
    spills = overflowing(layout) + (overflowing_office(layout) if form == "pptx" else [])
    seen = deck_legibility(layout, theme, deck.settings.room)
    return ExportReport(
        str(path),
        form,
        len(deck.slides),
        round(sum(slide.seconds for slide in deck.slides) / 60, 1),
        deck.body_px,
        deck.needed_px,
        fonts,
        coverage(deck, layout),
        verbatim(deck, layout),
        len(spills),
        {grade.value: count for grade, count in seen.counts.items()},
        notes,
        (*_remarks(deck, len(spills)), *_without_shape(unseen(layout) if form in DRAWN else ())),
        tuple(_row(slide, index, layout, seen.slides[index]) for index, slide in enumerate(deck.slides)),
    )


def _remarks(deck: Deck, spills: int) -> Iterator[Remark]:
    yield from (Remark(caution.message, caution.english) for caution in deck.warnings)
    if deck.body_px < deck.needed_px:
        yield Remark(
            f"Hội trường quá sâu so với màn hình: hàng cuối cần cỡ chữ {deck.needed_px}, "
            f"trang chiếu dùng {deck.body_px}.",
            f"The hall is too deep for its screen: the back row needs type of {deck.needed_px}, "
            f"the slides use {deck.body_px}.",
        )
    if spills:
        yield Remark(
            f"Chữ tràn khỏi khung ở {spills} chỗ; hãy xem lại các trang ấy.",
            f"Text leaves its box in {spills} places; look at those slides.",
        )


def _without_shape(characters: tuple[str, ...]) -> Iterator[Remark]:
    some = " ".join(characters[:MOST_NAMED]) + (" …" if len(characters) > MOST_NAMED else "")
    if characters:
        yield Remark(
            f"Máy này không có phông chữ cho {len(characters)} ký tự ({some}): chỗ của chúng trên trang để trống.",
            f"No font of this machine has these {len(characters)} characters ({some}): their places are empty.",
        )


def _row(slide: Slide, index: int, layout: Layout, seen: Legibility) -> DeckRow:
    return DeckRow(
        index + 1,
        slide.kind.value,
        slide.title,
        slide.nodes,
        tuple(point.span.text for point in slide.points),
        tuple(box.text for box in layout.texts(index) if box.is_furniture),
        slide.spoken,
        slide.reference,
        slide.notes,
        slide.seconds,
        tuple(box.text for box in layout.texts(index) if box.is_own),
        seen.grade.value,
        seen.sentences,
    )
