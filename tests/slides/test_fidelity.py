"""The measures of fidelity find what is wrong."""

from dataclasses import replace

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.layout import Layout, Role, TextBox
from desktop.slides.overflow import overflowing
from desktop.slides.placing import moved

pytestmark = pytest.mark.usefixtures("fonts")


def test_lost_notes_are_missed(composed) -> None:
    """Without its notes a short deck no longer covers its document."""
    deck, layout = composed(Detail.SHORT, Aspect.WIDE)
    bare = replace(deck, slides=tuple(replace(slide, said=(), read_up=()) for slide in deck.slides))
    assert coverage(bare, layout) < 0.7


def test_a_lost_line_is_missed(composed) -> None:
    """A point that is drawn without its last line is neither covered nor verbatim."""
    deck, layout = composed(Detail.FULL, Aspect.WIDE)
    pages = list(layout.pages)
    pages[9] = tuple(
        _shortened(box) if isinstance(box, TextBox) and box.role is Role.POINT else box for box in pages[9]
    )
    damaged = Layout(layout.size, tuple(pages), layout.body_px)
    bare = replace(deck, slides=tuple(replace(slide, said=(), read_up=()) for slide in deck.slides))
    assert verbatim(deck, damaged) < 1.0
    assert coverage(bare, damaged) < coverage(bare, layout)


def _shortened(box: TextBox) -> TextBox:
    return replace(box, lines=box.lines[:-1])


def test_a_lead_that_takes_several_slides_is_covered() -> None:
    """A lead without any clause to cut at is spread over slides, and the rest of its sentence is in the notes."""
    text = (
        "Tập trung "
        + "lãnh đạo và chỉ đạo thực hiện kế hoạch của tỉnh về khoáng sản " * 9
        + "; kịp thời báo cáo kết quả."
    )
    document = Document("d", None, "Tiêu đề", (Node("p1", None, NodeKind.PARAGRAPH, text),))
    deck: Deck = compose_deck(document, Facts(), DeckSettings(detail=Detail.SHORT))
    assert len(deck.slides) > 2
    assert "kịp thời báo cáo kết quả." in deck.slides[-1].spoken
    assert coverage(deck, lay_out(deck)) == 1.0


def test_a_body_that_reaches_the_footer_is_named(composed) -> None:
    """A text whose ink is in its box, but whose box stands on the footer, is overflow."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    low = next(box for box in layout.texts(5) if box.role is Role.POINT)
    sunk = Layout(layout.size, ((moved(low, 900 - low.rect.y),),), layout.body_px)
    assert [box.text for _, box in overflowing(sunk)] == [low.text]
