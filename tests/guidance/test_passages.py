"""Every running text of a document by its place."""

from dataclasses import replace

from desktop.guidance.annotations import edition_of
from desktop.guidance.facts import Span
from desktop.guidance.passages import FRONT, front, passages, text_at


def test_lines_above_the_first_node_have_places_of_their_own(guidance):
    """Issuer, number, kind and title, as far as the document gives them; no node is called so."""
    document = replace(guidance, issuer="Ban Tuyên giáo", number="12-HD/BTG")
    lines = list(front(document))
    assert [line.node for line in lines] == list(FRONT)
    assert [line.text for line in lines] == [document.issuer, document.number, document.kind, document.title]
    assert all(text_at(document, line.span(0, 1)) == line.text for line in lines)
    assert not set(FRONT) & {node.path for node in document.nodes}
    assert [line.node for line in front(replace(document, number=None, kind=None))] == ["front.issuer", "front.title"]


def test_marks_can_hang_on_them_but_facts_are_not_looked_for_there(guidance):
    """An edition begins with them; the passages of the text don't."""
    edition = edition_of(guidance, 1)
    assert [one.node for one in edition.passages[:2]] == ["front.kind", "front.title"]
    assert [*front(guidance), *passages(guidance)] == list(edition.passages)


def test_the_text_of_a_footnote_is_the_notes_own(guidance):
    """A span with a label points into the note."""
    note = guidance.footnotes[0]
    assert text_at(guidance, Span(note.node, note.label, 0, 1, "")) == note.text
