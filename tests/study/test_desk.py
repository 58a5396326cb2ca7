"""The document that lies open, with its annotations in step."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, edition_of, quote_of
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.document import Document
from desktop.guidance.sentences import sentences
from desktop.study.desk import Desk
from desktop.study.opening import Opened


@pytest.fixture
def desk(open_again: Callable[[], Opened], guidance: Document) -> Desk:
    """The guidance in its first revision, laid open."""
    made = Desk(open_again())
    made.open(guidance, 1)
    return made


def revised(guidance: Document, old: str, new: str) -> Document:
    nodes = tuple(replace(node, text=node.text.replace(old, new)) for node in guidance.nodes)
    return replace(guidance, nodes=nodes)


def texts(notes) -> list[str]:
    return [one.quote.text for one in notes.annotations]


def test_every_action_shows_what_is_there_now(desk, highlight):
    """Adding, changing, removing, undoing and redoing each give the annotations as they are in the file."""
    notes = desk.add([highlight("21/21 chỉ tiêu"), highlight("89 dự án")])
    assert texts(notes) == ["21/21 chỉ tiêu", "89 dự án"]
    notes = desk.change([replace(notes.annotations[0], note="nhớ", colour=Colour.BLUE)])
    assert notes.annotations == desk.study.annotations()
    notes = desk.remove([notes.annotations[1].id])
    assert texts(notes) == ["21/21 chỉ tiêu"]
    notes, action = desk.undo()
    assert action
    assert notes.annotations == desk.study.annotations()
    notes, _ = desk.redo()
    assert texts(notes) == ["21/21 chỉ tiêu"]


def test_a_revision_carries_what_it_can(desk, guidance, highlight):
    """Opening the next revision makes a backup, carries what is sure, and says what is not."""
    desk.add([highlight("21/21 chỉ tiêu"), highlight("89 dự án")])
    notes = desk.open(revised(guidance, "89 dự án", "98 dự án"), 2)
    assert texts(notes) == ["21/21 chỉ tiêu"]
    assert [one.annotation.quote.text for one in notes.doubtful] == ["89 dự án"]
    assert "89 dự án" in notes.doubtful[0].old_text
    assert len(desk.study.backups.all()) == 1
    assert desk.open(revised(guidance, "89 dự án", "98 dự án"), 2) == notes


def test_a_doubtful_one_is_placed_by_the_person(desk, guidance, highlight):
    """The likeliest place is offered; once it is placed it is shown, and undo makes it doubtful again."""
    desk.add([highlight("89 dự án")])
    (doubt,) = desk.open(revised(guidance, "89 dự án", "98 dự án"), 2).doubtful
    best = desk.offered(doubt.annotation)[0]
    notes = desk.place(doubt.annotation, best.quote)
    assert (texts(notes), notes.doubtful) == (["98 dự án"], ())
    notes, _ = desk.undo()
    assert (texts(notes), len(notes.doubtful)) == ([], 1)


def test_closing_backs_up_what_changed(desk, open_again, highlight):
    """What was done since the last backup is in one after the end; where nothing was, there is no other."""
    desk.add([highlight("21/21 chỉ tiêu")])
    desk.close()
    again = Desk(open_again())
    assert len(again.study.backups.all()) == 1
    assert not again.study.is_changed
    again.close()
    assert len(open_again().study.backups.all()) == 1


def test_what_was_read(desk, guidance):
    """Passages that were read are told with the notes, and can be unread."""
    text = guidance.node("II.1").text
    assert len(desk.set_read([text], is_read=True).read) == 1
    assert desk.set_read([text], is_read=False).read == frozenset()


def test_carrying_is_called_off(desk, guidance, edition):
    """Called off at its very last step, nothing is carried until the document is opened anew."""
    desk.add([Annotation("", AnnotationKind.NOTE, quote_of(edition, one)) for one in edition.passages[:40]])
    before, document = desk.study.annotations(), replace(guidance, nodes=guidance.nodes[1:])

    def last(done: int, total: int) -> None:
        if done == total - 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.open(document, 2, last)
    assert desk.study.annotations() == before
    assert [desk.open_as_it_is(document, 2).waiting, desk.undo()[0].waiting, desk.redo()[0].waiting] == [40, 0, 40]
    assert len(desk.open(document, 2).annotations) == 39


def test_another_text_under_the_same_number(desk, guidance, highlight):
    """A document that was taken out and read again begins at its first revision: nothing lands on other words."""
    desk.add([highlight("21/21 chỉ tiêu"), highlight("89 dự án")])
    desk.change([replace(desk.notes.annotations[0], note="nhớ")])
    other = revised(guidance, "89 dự án", "nay là 98 dự án")
    assert desk.beside(other, 1).annotations == ()
    notes = desk.open(other, 1)
    assert texts(notes) == ["21/21 chỉ tiêu"]
    assert [one.annotation.quote.text for one in notes.doubtful] == ["89 dự án"]
    assert "89 dự án" in notes.doubtful[0].old_text
    for _ in range(2):
        assert all(stands(one, other) for one in desk.undo()[0].annotations)
    for _ in range(2):
        assert all(stands(one, other) for one in desk.redo()[0].annotations)


def test_a_card_on_another_text_under_the_same_number(desk, guidance):
    """It says that its sentence was changed, as after any revision, and what is done to it is still undone."""
    edition = edition_of(guidance, 1)
    passage = next(one for one in edition.passages if "89 dự án" in one.text)
    quotes = (quote_of(edition, passage, *ends) for ends in sentences(passage.text))
    quote = next(one for one in quotes if "89 dự án" in one.text)
    (card,) = desk.study.cards.add(edition, [Card("", CardKind.OWN, quote, "89", "?")])
    desk.study.cards.renew(replace(card, answer="89 dự án"), anew=True)
    desk.open(revised(guidance, "89 dự án", "98 dự án"), 1)
    (kept,) = desk.study.cards.all()
    assert kept.is_flagged
    assert desk.study.cards.renewal(card.id).quote.text != card.quote.text
    desk.study.cards.undo()
    (kept,) = desk.study.cards.all()
    assert kept.card.answer == "89"
    assert kept.card.quote.revision != 1


def stands(annotation: Annotation, document: Document) -> bool:
    quote = annotation.quote
    return any(
        passage.text[quote.start : quote.end] == quote.text
        for passage in edition_of(document, 1).passages
        if (passage.node, passage.footnote) == (quote.path, quote.footnote)
    )
