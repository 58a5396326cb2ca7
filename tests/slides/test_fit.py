"""Boxes on slides: inside their places, at one size, with all their ink."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, Room, SlideKind
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import BODY_BOTTOM, MARGIN
from desktop.slides.layout import FilledBox, Layout, Role, Shape
from desktop.slides.overflow import ink, overflowing, overflowing_office
from desktop.slides.paint import slide_image
from desktop.slides.theme import load_theme

pytestmark = pytest.mark.usefixtures("fonts")
DEEP = (Room(), Room(12, 1), Room(40, 1))
"""Halls whose decks have bodies of 62, 123 and 160, the largest."""


def paper(*texts: str, title: str = "Tiêu đề", kind: NodeKind = NodeKind.PARAGRAPH) -> Document:
    """A document of one heading and some paragraphs."""
    heading = Node("I", None, NodeKind.HEADING, title, "I", "I.", 1)
    return Document(
        "d", "Hướng dẫn", title, (heading, *(Node(f"I/p{at}", "I", kind, text) for at, text in enumerate(texts, 1)))
    )


def laid(document: Document, detail: Detail = Detail.FULL, room: Room = DEEP[0]) -> tuple[Deck, Layout]:
    deck = compose_deck(document, Facts(), DeckSettings(detail=detail, room=room))
    return deck, lay_out(deck)


@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
@pytest.mark.parametrize("aspect", Aspect)
def test_the_guidance_is_whole_and_inside_its_boxes(composed, detail: Detail, aspect: Aspect) -> None:
    """Of the real guidance nothing is lost, nothing changed, and no ink leaves its box, in either face."""
    deck, layout = composed(detail, aspect)
    assert coverage(deck, layout) == 1.0
    assert verbatim(deck, layout) == 1.0
    assert overflowing(layout) == []
    assert overflowing_office(layout) == []


@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
def test_one_body_size(composed, detail: Detail) -> None:
    """All points of a deck have one size, and no title is smaller."""
    deck, layout = composed(detail, Aspect.WIDE)
    boxes = [box for index in range(len(deck.slides)) for box in layout.texts(index)]
    assert {box.type.px for box in boxes if box.role is Role.POINT} == {deck.body_px}
    assert min(box.type.px for box in boxes if box.role is Role.TITLE) >= deck.body_px


@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
def test_bodies_end_above_the_footer_and_do_not_overlap(composed, detail: Detail) -> None:
    """Points stand one below the other, under the rule and above the footer."""
    deck, layout = composed(detail, Aspect.WIDE)
    for index, slide in enumerate(deck.slides):
        points = [box.rect for box in layout.texts(index) if box.role is Role.POINT]
        rules = [b for b in layout.pages[index] if isinstance(b, FilledBox) and b.shape is Shape.RULE]
        if points and slide.kind is not SlideKind.COVER:
            assert points[0].y >= rules[0].rect.bottom
            assert points[-1].bottom <= BODY_BOTTOM + 1
            assert all(a.bottom <= b.y for a, b in pairwise(points))


@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
def test_no_nearly_empty_slide_that_would_fit_before(composed, detail: Detail) -> None:
    """A slide under a quarter full would not have fitted on the one before."""
    deck, layout = composed(detail, Aspect.WIDE)
    for index in range(1, len(deck.slides)):
        before, here = deck.slides[index - 1], deck.slides[index]
        if here.kind is before.kind is SlideKind.POINTS and here.nodes[0] == before.nodes[0]:
            height = sum(box.rect.height for box in layout.texts(index) if box.role is Role.POINT)
            taken = sum(box.rect.height for box in layout.texts(index - 1) if box.role is Role.POINT)
            top = min(box.rect.y for box in layout.texts(index) if box.role is Role.TITLE)
            room = BODY_BOTTOM - top - next(b.rect.height for b in layout.texts(index - 1) if b.role is Role.TITLE) - 58
            assert height >= room / 4 or taken + height > 0.85 * room


@pytest.mark.parametrize("aspect", Aspect)
def test_section_labels_stand_with_their_titles(composed, aspect: Aspect) -> None:
    """All labels on bands have one size, begin at one margin and stand on the first line of their title.

    They are as large as the titles at least, on a narrow slide, too.
    """
    margin = MARGIN if aspect is Aspect.WIDE else MARGIN / 2
    deck, layout = composed(Detail.SHORT, aspect)
    sizes = set()
    for index, slide in enumerate(deck.slides):
        if slide.kind is SlideKind.SECTION:
            label, title = layout.texts(index)[:2]
            assert (label.role, title.role) == (Role.LABEL, Role.TITLE)
            assert label.lines[0].baseline == pytest.approx(title.lines[0].baseline)
            assert ink(label.lines[0], label).x == pytest.approx(margin)
            assert label.rect.right <= title.rect.x - MARGIN
            sizes.add(label.type.px)
    assert len(sizes) == 1
    assert min(sizes) >= 0.9 * deck.body_px


def test_a_label_of_many_words_stays_on_its_band(fonts: None) -> None:
    """The label of an appendix takes several lines rather than run over its band."""
    heading = Node("A", None, NodeKind.APPENDIX, "Danh mục", "A", "PHỤ LỤC SỐ 1 BAN HÀNH KÈM THEO HƯỚNG DẪN", 1)
    _, layout = laid(Document("d", None, "Tiêu đề", (heading, Node("A/p1", "A", NodeKind.PARAGRAPH, "Nội dung."))))
    label = layout.texts(1)[0]
    assert label.role is Role.LABEL
    assert len(label.lines) > 1
    assert not [box for index, box in overflowing(layout) if index == 1]


def test_capitals_with_two_marks_keep_their_ink() -> None:
    """Ẫ, Ộ and Ữ on first and last lines stay inside their boxes, in the title too."""
    text = "ẪỘỮ ẲỂỖ ỰỘG ẪỘỮ ẲỂỖ ỰỘG " * 12 + "ẪỘỮqg."
    _, layout = laid(paper(text, title="Ẳ Ộ Ữ"))
    for index in range(len(layout.pages)):
        for box in layout.texts(index):
            for line in box.lines:
                tight = ink(line, box)
                assert box.rect.y - 1 <= tight.y
                assert tight.bottom <= box.rect.bottom + 1


def test_painted_ink_is_where_the_boxes_say(composed) -> None:
    """Outside the boxes of a painted slide there is nothing but its ground."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    theme = load_theme("light")
    image = slide_image(layout, 9, 1920, theme)
    boxes = [box.rect for box in layout.pages[9]]
    ground = QColor(theme.ground).rgb()
    for y in range(0, 1080, 9):
        for x in range(0, 1920, 9):
            if not any(b.x - 5 <= x <= b.right + 5 and b.y - 2 <= y <= b.bottom + 2 for b in boxes):
                assert image.pixel(x, y) == ground


def test_a_title_of_any_length_takes_three_lines_at_most() -> None:
    """A long title is cut with …, a word of 300 letters too, and a section's title may take five."""
    for title in ("Một tiêu đề dài, có nhiều vế; " * 20, "Ẫ" * 300, "từ " * 200):
        deck, layout = laid(paper("Nội dung.", title=title))
        for index, slide in enumerate(deck.slides):
            if slide.kind is SlideKind.POINTS:
                box = next(box for box in layout.texts(index) if box.role is Role.TITLE)
                assert len(box.lines) <= 3
                assert slide.title.endswith("…")
        assert overflowing(layout) == []
        assert coverage(deck, layout) == 1.0


@pytest.mark.parametrize(
    "text", ["x" * 300, "Ẫ" * 5000, "từ " * 900, "", " ", "một. " * 400, "a, để b; " * 200, "“" * 50]
)
@pytest.mark.parametrize("detail", [Detail.SHORT, Detail.FULL])
def test_odd_texts(text: str, detail: Detail) -> None:
    """A word that no line holds, one endless sentence, nothing at all: all whole and inside their boxes."""
    deck, layout = laid(paper(text), detail)
    assert overflowing(layout) == []
    assert overflowing_office(layout) == []
    assert coverage(deck, layout) == 1.0
    assert verbatim(deck, layout) == 1.0


@pytest.mark.parametrize("room", DEEP)
@pytest.mark.parametrize("aspect", Aspect)
def test_every_hall(guidance: Document, facts: Facts, room: Room, aspect: Aspect) -> None:
    """However deep the hall, a deck is whole and inside its boxes: long words break, and no lead-in takes too much."""
    chosen = DeckSettings(sections=("I", "II.1.2", "II.2.8"), aspect=aspect, room=room)
    deck = compose_deck(guidance, facts, chosen)
    layout = lay_out(deck)
    assert overflowing(layout) == []
    assert overflowing_office(layout) == []
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(max_size=400), max_size=4),
    st.text(max_size=200),
    st.sampled_from([Detail.SHORT, Detail.FULL]),
    st.sampled_from(DEEP),
)
def test_any_document(texts: list[str], title: str, detail: Detail, room: Room) -> None:
    """Whatever a document says, its deck is whole, verbatim and inside its boxes."""
    deck, layout = laid(paper(*texts, title=title), detail, room)
    assert coverage(deck, layout) == 1.0
    assert verbatim(deck, layout) == 1.0
    assert overflowing_office(layout) == []
    assert len(layout.pages) == len(deck.slides)
