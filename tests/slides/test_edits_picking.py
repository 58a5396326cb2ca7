"""Cards, bars, rows and tasks picked in and out of their slides."""

from collections.abc import Callable
from itertools import combinations

import pytest

from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.content import Assignments, Chart, FigureCards, TableRows
from desktop.slides.deck import Deck, DeckSettings, SlideKind
from desktop.slides.edits.edit import Place, ShowSentence, Split
from desktop.slides.edits.edited import EditedDeck, edit_deck
from desktop.slides.edits.losses import unheld
from desktop.slides.edits.picking import Choice, choices_of
from desktop.slides.edits.work import EditedSlide
from desktop.slides.excerpts import Marked
from desktop.slides.fit.fit import lay_out
from desktop.slides.overflow import overflowing, overflowing_office

pytestmark = pytest.mark.usefixtures("fonts")
KINDS = (SlideKind.FIGURES, SlideKind.CHART, SlideKind.WHO_DOES_WHAT, SlideKind.TABLE)
ROWS = (("Chỉ tiêu", "Đạt"), ("Thu ngân sách", "236.226 tỷ đồng"), ("", "12 xã"), ("Trường chuẩn", "06 trường"))
Making = Callable[..., EditedDeck]
Shaped = tuple[Document, Facts, Deck]


@pytest.fixture(scope="module")
def deck(guidance: Document, facts: Facts) -> Shaped:
    """The guidance with a table at the end of it: a deck that has every kind of form."""
    nodes = (*guidance.nodes, Node("IV", None, NodeKind.HEADING, "PHỤ LỤC", label="IV"),
             Node("IV/t1", "IV", NodeKind.TABLE, text_of_rows(ROWS)))  # fmt: skip
    document = Document(guidance.id, guidance.kind, guidance.title, nodes, guidance.footnotes,
                        tables=(Table("IV/t1", ROWS),))  # fmt: skip
    return document, facts, compose_deck(document, facts, DeckSettings(sections=("II.2", "III", "IV")))


@pytest.fixture(scope="module")
def make(deck: Shaped) -> Making:
    document, facts, composed = deck
    return lambda *edits: edit_deck(composed, document, facts, edits)


def first_of(edited: EditedDeck, kind: SlideKind) -> EditedSlide:
    """The first slide of a kind that has more than one part."""
    found = (each for each in edited.slides if each.slide.kind is kind)
    return next(each for each in found if not isinstance(each.slide.content, Assignments) or several(each))


def several(each: EditedSlide) -> bool:
    return isinstance(each.slide.content, Assignments) and len(each.slide.content.tasks) > 1


def at(edited: EditedDeck, key: str) -> EditedSlide:
    return next(each for each in edited.slides if each.key == key)


def choices(edited: EditedDeck, key: str, document: Document, facts: Facts) -> tuple[Choice, ...]:
    return choices_of(at(edited, key), document, Marked.of(facts))


@pytest.mark.parametrize("kind", KINDS)
def test_each_part_goes_off_the_slide_and_comes_back(make: Making, deck: Shaped, kind: SlideKind) -> None:
    """Without it the others stand, it is in the notes, nothing is lost or runs over; put back, all is as before."""
    document, facts, composed = deck
    before = first_of(make(), kind)
    offered = choices(make(), before.key, document, facts)
    assert len(offered) > 1
    assert all(choice.is_shown and choice.can_change for choice in offered)
    for choice in offered:
        off = make(ShowSentence(before.key, choice.span, shown=False))
        slide = at(off, before.key).slide
        assert choice.span not in slide.content.spans
        assert [each.is_shown for each in choices(off, before.key, document, facts)] == [
            c is not choice for c in offered
        ]
        assert any(
            span.node == choice.span.node and choice.span.text in span.text for span in (*slide.said, *slide.read_up)
        )
        assert unheld(off.deck.slides, composed.passages) == ()
        assert overflowing(lay_out(off.deck)) == overflowing_office(lay_out(off.deck)) == []
        again = make(ShowSentence(before.key, choice.span, shown=False), ShowSentence(before.key, choice.span))
        assert at(again, before.key).slide.content == before.slide.content
        assert again.stranded == off.stranded == ()


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_part_stays(make: Making, deck: Shaped, kind: SlideKind) -> None:
    """A slide that would be empty is hidden instead: its last part can't be taken off."""
    document, facts, _ = deck
    key = first_of(make(), kind).key
    offered = choices(make(), key, document, facts)
    edits = [ShowSentence(key, choice.span, shown=False) for choice in offered]
    alone = make(*edits[:-1])
    assert [each.can_change for each in choices(alone, key, document, facts)] == [True] * (len(offered) - 1) + [False]
    assert make(*edits).stranded == (edits[-1],)


def test_what_is_picked_is_said_in_the_words_of_the_document(make: Making, deck: Shaped) -> None:
    """A card by its figure and what it is of, a bar by its label, a row by its cells; each told from the others."""
    document, facts, _ = deck
    said = {
        kind: [each.words for each in choices(make(), first_of(make(), kind).key, document, facts)] for kind in KINDS
    }
    assert said[SlideKind.TABLE] == ["Thu ngân sách · 236.226 tỷ đồng", "12 xã", "Trường chuẩn · 06 trường"]
    assert all(" · " in words for words in said[SlideKind.CHART])
    for words in said.values():
        assert all(one != other for one, other in combinations(words, 2))


def test_a_slide_that_is_split_offers_what_it_still_has(make: Making, deck: Shaped) -> None:
    """What was taken off before is in the notes of both and offered by neither: no part is on two slides."""
    document, facts, composed = deck
    slide = next(
        e for e in make().slides if isinstance(e.slide.content, FigureCards) and len(e.slide.content.cards) > 2
    )
    spans = [each.span for each in choices(make(), slide.key, document, facts)]
    cut = Split(slide.key, Place(spans[2].node, spans[2].start, spans[2].footnote), "second")
    made = make(ShowSentence(slide.key, spans[0], shown=False), cut)
    halves = [{each.span for each in choices(made, key, document, facts)} for key in (slide.key, "second")]
    assert halves == [{spans[1]}, set(spans[2:])]
    assert unheld(made.deck.slides, composed.passages) == ()


def test_only_what_is_set_in_parts_can_be_picked(make: Making, deck: Shaped) -> None:
    """Cover, agenda and sections stand in one piece."""
    document, facts, _ = deck
    whole = {SlideKind.COVER, SlideKind.AGENDA, SlideKind.SECTION, SlideKind.QUOTE}
    edited = make()
    for each in edited.slides:
        assert bool(choices_of(each, document, Marked.of(facts))) is (each.slide.kind not in whole)
    forms = (FigureCards, Chart, TableRows, Assignments)
    assert {type(each.slide.content) for each in edited.slides} >= set(forms)
