"""A deck is made to last as long as was asked, and nothing is lost on the way."""

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import DeckSettings, Detail, SlideKind
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.notes import syllables
from desktop.slides.outline import chosen_nodes
from desktop.slides.overflow import overflowing, overflowing_office
from desktop.slides.pace import total_seconds
from desktop.slides.plan import plan
from desktop.slides.rate import is_believable, measured_rate, passage_of
from desktop.slides.sections import MOST, sections_of

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize("minutes", [8, 25, 45])
def test_a_plan_is_as_long_as_was_asked(guidance: Document, facts: Facts, minutes: float) -> None:
    """The plan lasts the minutes asked within a tenth, and every word is still on slides or in notes."""
    found = plan(guidance, facts, DeckSettings(), minutes)
    layout = lay_out(found.deck)
    assert found.is_near
    assert abs(found.seconds - minutes * 60) <= minutes * 6
    assert found.deck.warnings == ()
    assert sum(row.seconds for row in found.rows) <= found.seconds
    assert coverage(found.deck, layout) == verbatim(found.deck, layout) == 1.0
    assert overflowing(layout) == overflowing_office(layout) == []


def test_what_goes_first_and_what_comes_first(guidance: Document, facts: Facts) -> None:
    """With little time sections of few figures go; with much, sections are shown in full."""
    little = {row.path: row.detail for row in plan(guidance, facts, DeckSettings(), 15).rows}
    assert {little["II.2.1"], little["II.2.2"], little["II.2.4"]} == {Detail.SHORT}
    assert {little["I"], little["II.1.3"], little["II.2.7"]} == {Detail.SKIP}
    much = {row.detail for row in plan(guidance, facts, DeckSettings(), 45).rows}
    assert much == {Detail.SHORT, Detail.FULL}


def test_what_a_person_chose_stays(guidance: Document, facts: Facts) -> None:
    """A detail chosen for a section is kept whatever the plan would do with it."""
    chosen = DeckSettings(details=(("II.1.3", Detail.FULL), ("II.2.4", Detail.SKIP)))
    rows = {row.path: row for row in plan(guidance, facts, chosen, 12).rows}
    assert rows["II.1.3"].detail is Detail.FULL
    assert rows["II.1.3"].seconds > 60
    assert (rows["II.2.4"].detail, rows["II.2.4"].seconds) == (Detail.SKIP, 0)


def test_where_the_document_does_not_allow_it_the_deck_says_so(guidance: Document, facts: Facts) -> None:
    """A document too short for the time, and one too long to be cut to it, are named with what they take."""
    long_ = plan(guidance, facts, DeckSettings(), 90)
    assert not long_.is_near
    assert "chỉ nói hết 55 phút" in long_.deck.warnings[0].message
    kept = DeckSettings(details=tuple((node.path, Detail.FULL) for node in guidance.nodes if node.parent is None))
    assert "không vừa 5 phút" in plan(guidance, facts, kept, 5).deck.warnings[0].message


def test_sentences_move_between_said_and_read_up(guidance: Document, facts: Facts) -> None:
    """In less time a slide shows the same and says less; what it no longer says is to be read up."""
    whole = compose_deck(guidance, facts, DeckSettings(sections=("II.1",)))
    minutes = total_seconds(whole.slides) / 60
    less = compose_deck(guidance, facts, DeckSettings(sections=("II.1",), minutes=0.85 * minutes))
    assert [slide.content for slide in less.slides] == [slide.content for slide in whole.slides]
    for before, after in zip(whole.slides, less.slides, strict=True):
        assert syllables(after.spoken) <= syllables(before.spoken)
        if after.said != before.said:
            gone = set(before.said) - set(after.said)
            assert gone <= set(after.read_up)
    assert total_seconds(less.slides) <= 0.85 * minutes * 60


def test_a_rate_is_measured(guidance: Document, facts: Facts) -> None:
    """Sixty syllables in twenty seconds are 180 a minute; a slower speaker takes longer over the same deck."""
    assert measured_rate("một hai ba " * 20, 20) == 180
    with pytest.raises(ValueError, match="nothing"):
        measured_rate("…", 20)
    assert [is_believable(rate) for rate in (79, 80, 400, 401)] == [False, True, True, False]
    settings = DeckSettings(sections=("I",))
    usual = compose_deck(guidance, facts, settings)
    slow = compose_deck(guidance, facts, DeckSettings(sections=("I",), rate=110))
    spoken = [total_seconds(deck.slides) - 4 * len(deck.slides) for deck in (usual, slow)]
    assert spoken[1] == pytest.approx(2 * spoken[0], rel=0.01)


def test_a_skipped_section_is_in_the_notes_before_it(guidance: Document, facts: Facts) -> None:
    """What is skipped has no slide; its heading and text stand in the notes of the slide before."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.1",), details=(("II.1.3", Detail.SKIP),)))
    assert not [slide for slide in deck.slides if slide.title_span and slide.title_span.node == "II.1.3"]
    holder = next(slide for slide in deck.slides if "II.1.3/b2" in slide.nodes)
    assert holder.title_span is not None
    assert holder.title_span.node == "II.1.2"
    assert guidance.node("II.1.3/b2").text in holder.reference
    layout = lay_out(deck)
    assert coverage(deck, layout) == 1.0


def test_a_skipped_top_section_keeps_its_heading(guidance: Document, facts: Facts) -> None:
    """A section that the agenda names has a slide, even if it only says its title."""
    deck = compose_deck(guidance, facts, DeckSettings(details=(("I", Detail.SKIP),)))
    shown = [slide for slide in deck.slides if slide.section == "I"]
    assert [slide.kind for slide in shown] == [SlideKind.SECTION]
    assert guidance.node("I.2").text in shown[0].reference


def test_a_detail_holds_for_all_below(guidance: Document, facts: Facts) -> None:
    """A section shown in full among short ones holds every word of its nodes."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2",), details=(("II.2.3", Detail.FULL),)))
    shown = "".join(p.span.text for s in deck.slides for p in s.points if p.span.node == "II.2.3/p1")
    assert shown.replace(" ", "") == guidance.node("II.2.3/p1").text.replace(" ", "")


def test_sections_of_a_plan_can_be_looked_over(guidance: Document) -> None:
    """The guidance has twenty, a law of a hundred articles its articles: nothing above them is to be had."""
    assert len(sections_of(guidance, chosen_nodes(guidance, ()))) <= MOST
    articles = tuple(Node(f"D.{at}", None, NodeKind.ARTICLE, "Điều", str(at), f"Điều {at}.") for at in range(100))
    law = Document("l", None, "Luật", articles)
    assert len(sections_of(law, law.nodes)) == 100


def test_a_passage_to_measure_by_is_what_the_deck_says(guidance: Document, facts: Facts) -> None:
    """Verbatim, long enough, and no longer than it takes; a deck without words has none."""
    deck = compose_deck(guidance, facts, DeckSettings())
    passage = passage_of(deck.slides)
    assert passage in "\n".join(slide.spoken for slide in deck.slides)
    assert 120 <= syllables(passage) <= 400
    assert passage_of(()) == ""
