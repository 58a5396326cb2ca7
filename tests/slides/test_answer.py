"""A passage that was asked for: whole, verbatim, with the line that leads back."""

import pytest

from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts, Figure, Span
from desktop.guidance.passages import text_at
from desktop.guidance.refs import NodeRef
from desktop.slides.answer import compose_answer, name_of
from desktop.slides.answer_rows import begins_at
from desktop.slides.content import FigureCards, TableRows
from desktop.slides.deck import Deck, DeckSettings, SlideKind
from desktop.slides.fit.fit import lay_out

SETTINGS = DeckSettings()
pytestmark = pytest.mark.usefixtures("fonts")


def answer_to(guidance, facts, path: str, footnote: str | None = None, name: str = "") -> Deck:
    return compose_answer(guidance, facts, NodeRef(guidance.id, path, footnote), SETTINGS, name)


def words(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize("path", ["II.2.1/p1", "I.1", "front.preamble", "closing"])
def test_a_node_is_shown_whole_and_verbatim(guidance, facts, path):
    """All words of the node stand on the slides in order, each a span of it."""
    deck = answer_to(guidance, facts, path)
    shown = [point for slide in deck.slides for point in slide.points if point.span.node == path]
    assert words(" ".join(point.span.text for point in shown)) == words(guidance.node(path).text)
    for point in shown:
        assert text_at(guidance, point.span)[point.span.start : point.span.end] == point.span.text


def test_every_node_of_the_tree_can_be_asked_for(guidance, facts):
    """Any place of the outline has slides, none of them a cover, all with a source line or a section's label."""
    for node in guidance.nodes:
        deck = answer_to(guidance, facts, node.path)
        assert deck.slides
        assert not {slide.kind for slide in deck.slides} & {SlideKind.COVER, SlideKind.AGENDA}
        assert all(slide.source for slide in deck.slides)


def test_a_footnote_is_shown_as_the_note_that_it_is(guidance, facts):
    """The note's own words, with spans of the note, and a source line that names it."""
    for note in guidance.footnotes:
        deck = answer_to(guidance, facts, note.node, note.label)
        spans = [point.span for slide in deck.slides for point in slide.points]
        assert words(" ".join(span.text for span in spans)) == words(note.text)
        assert {(span.node, span.footnote) for span in spans} == {(note.node, note.label)}
        assert all(note.text[span.start : span.end] == span.text for span in spans)
        assert all(f"chú thích {note.label}" in slide.source for slide in deck.slides)


def test_a_long_passage_goes_on_over_several_slides_at_the_decks_size(guidance, facts):
    """The longest node takes more than one slide, and the body is as large as everywhere."""
    longest = max(guidance.nodes, key=lambda node: len(node.text))
    deck = answer_to(guidance, facts, longest.path)
    assert len(deck.slides) > 1
    assert lay_out(deck).body_px == deck.body_px == answer_to(guidance, facts, "I.1").body_px


def test_the_source_line_names_the_document(guidance, facts):
    """Whoever sees an answer sees out of which document it comes; a long name is cut at a word."""
    deck = answer_to(guidance, facts, "I.1", name=name_of(guidance))
    assert all(slide.source.endswith(name_of(guidance)) for slide in deck.slides)
    assert len(name_of(guidance)) <= 61


def test_a_place_that_is_not_there_is_told(guidance, facts):
    """A passage of an older revision is no passage of this one."""
    for path, note in (("IX.9", None), ("I.1", "99")):
        with pytest.raises(KeyError):
            answer_to(guidance, facts, path, note)


def asked_for(guidance, facts, figure) -> Deck:
    """The answer to a query that found the number of a figure."""
    span = figure.span
    ref = NodeRef(guidance.id, span.node, span.footnote)
    return compose_answer(guidance, facts, ref, SETTINGS, "Số 1", ((span.start, span.start + 1),))


def test_a_figure_that_was_found_comes_first_as_a_card(guidance, facts):
    """The number with its words, verbatim, under the source line of its paragraph; then the paragraph, whole."""
    figure = next(each for each in facts.figures if each.span.text.startswith("236.226"))
    card, *passage = asked_for(guidance, facts, figure).slides
    assert isinstance(card.content, FigureCards)
    (shown,) = card.content.cards
    assert shown.figure == figure.span
    assert shown.what is not None
    text = guidance.node(figure.span.node).text
    assert all(text[span.start : span.end] == span.text for span in (*shown.spans, *card.said))
    assert any(span.start <= figure.span.start < span.end for span in card.said)
    assert card.source == "Mục II.2.1 · đoạn 1 (trích) · Số 1"
    spoken = [point for slide in passage for point in slide.points if point.span.node == figure.span.node]
    assert words(" ".join(point.span.text for point in spoken)) == words(text)


def test_every_figure_can_be_asked_for(guidance, facts):
    """Each is a card that fits its slide, or where it says something else without its sentence stands in that."""
    cards = 0
    for figure in facts.figures:
        deck = asked_for(guidance, facts, figure)
        first = deck.slides[0]
        assert len(lay_out(deck).pages) == len(deck.slides)
        if isinstance(first.content, FigureCards):
            cards += 1
            assert figure.span in [card.figure for card in first.content.cards]
            assert all(span.footnote == figure.span.footnote for span in (*first.content.spans, *first.said))
        assert all(slide.kind is not SlideKind.FIGURES for slide in deck.slides[1:])
    assert cards > len(facts.figures) / 3


def test_a_passage_without_marks_has_no_card(guidance, facts):
    """Whoever asked for the paragraph gets the paragraph."""
    kinds = {slide.kind for slide in answer_to(guidance, facts, "II.2.1/p1").slides}
    assert SlideKind.FIGURES not in kinds


def test_a_table_is_shown_as_the_table_that_it_is():
    """Also where a figure in a row of it was found: a number without its row says nothing."""
    rows = (("Chỉ tiêu", "Đạt"), ("Thu ngân sách", "236.226 tỷ đồng"))
    text = text_of_rows(rows)
    nodes = (Node("I", None, NodeKind.HEADING, "Kết quả", label="I"), Node("I/t1", "I", NodeKind.TABLE, text))
    document = Document("d", None, "Tiêu đề", nodes, tables=(Table("I/t1", rows),))
    start = text.index("236.226")
    figure = Figure(
        Span("I/t1", None, start, start + 15, "236.226 tỷ đồng"), 236226, "tỷ đồng", measures="Thu ngân sách"
    )
    deck = asked_for(document, Facts(figures=(figure,)), figure)
    (table,) = [slide.content for slide in deck.slides if isinstance(slide.content, TableRows)]
    assert [[cell.text for cell in row if cell] for row in (table.head, *table.rows)] == [list(row) for row in rows]
    assert SlideKind.FIGURES not in {slide.kind for slide in deck.slides}


def long_table(count: int) -> Document:
    rows = (("Chỉ tiêu", "Đạt"), *((f"Xã số {number}", f"{number} tỷ đồng") for number in range(1, count + 1)))
    nodes = (
        Node("I", None, NodeKind.HEADING, "Kết quả", label="I"),
        Node("I/t1", "I", NodeKind.TABLE, text_of_rows(rows)),
    )
    return Document("d", None, "Tiêu đề", nodes, tables=(Table("I/t1", rows),))


@pytest.mark.parametrize("row", [1, 37, 60])
def test_an_answer_out_of_a_long_table_begins_at_the_row_that_was_asked_for(row):
    """Its slide is the one that the hall sees first, though the words of the query stand in other rows, too."""
    document = long_table(60)
    text = document.node("I/t1").text
    cell = text.index(f"Xã số {row}\t")
    marks = [(cell, cell + 2), (cell + 6, cell + 6 + len(str(row)))]
    first = text.index("Xã")
    deck = answer_to(document, Facts(), "I/t1")
    assert len(deck.slides) > 3
    at = begins_at(deck.slides, [(first, first + 2), *marks])
    content = deck.slides[at].content
    assert isinstance(content, TableRows)
    assert f"Xã số {row}" in [cells[0].text for cells in content.rows if cells[0]]


def test_an_answer_that_is_no_row_begins_at_its_first_slide(guidance, facts):
    """Words of the head say nothing of where, and a text is read from its beginning."""
    document = long_table(60)
    deck = answer_to(document, Facts(), "I/t1")
    head = document.node("I/t1").text.index("Đạt")
    assert begins_at(deck.slides, [(head, head + 3)]) == 0
    assert begins_at(deck.slides, []) == 0
    assert begins_at(answer_to(guidance, facts, "II.2.1/p1").slides, [(900, 905)]) == 0
