"""A pack gathered on one desk and taken in on another."""

from dataclasses import replace

import pytest

from desktop.guidance.annotations import AnnotationKind, Edition
from desktop.guidance.passages import Passage
from desktop.study.card_journal import CardAction, Undone
from desktop.study.decks import SavedDeck
from desktop.study.merging import Merged
from desktop.study.packs.file import unzipped, zipped
from desktop.study.packs.placing import placed
from desktop.study.packs.value import Wish
from desktop.study.scheduling import Grade


def other(edition: Edition, *, without: str = "", instead: tuple[str, str] = ("", "")) -> Edition:
    """The colleague's own edition: another revision, some words changed."""
    texts = (replace(one, text=one.text.replace(*instead)) if instead[0] else one for one in edition.passages)
    return Edition("của-tôi", 4, tuple(one for one in texts if not without or without not in one.text))


def hand_over(giver, taker, packed, here: Edition, wish: Wish | None = None):
    pack = packed(giver.pack(wish or Wish((here.document, "huong-dan-2024"))))
    there = unzipped(zipped(pack), "a.sotay")
    assert there == pack
    places = placed(there, {"huong-dan-2024": here})
    seen = taker.preview(there, places)
    taken, backup = taker.take_in(there, places)
    assert seen == taken
    return taken, backup


def test_same_edition(filled, colleague, packed, edition):
    """A colleague with the same text gets all of it in its place, and the backup before it has none of it."""
    here = Edition("của-tôi", 4, edition.passages)
    taken, backup = hand_over(filled, colleague, packed, here, Wish((edition.document,), searches=True))
    one = Merged(1, 0, 0)
    assert (taken.marks, taken.cards, taken.decks, taken.searches, taken.doubtful) == (one, one, one, 1, 0)
    (mark,) = colleague.annotations("của-tôi")
    (mine,) = filled.annotations()
    assert mark == replace(mine, quote=replace(mine.quote, document="của-tôi", revision=4))
    assert colleague.cards.all("của-tôi")[0].card.quote.revision == 4
    assert colleague.searches.saved()[0].name == "Tiền"
    colleague.restore(backup)
    assert not colleague.annotations()
    assert not colleague.cards.all()


def test_again(filled, colleague, packed, edition):
    """The same pack a second time changes nothing."""
    here = Edition("của-tôi", 4, edition.passages)
    hand_over(filled, colleague, packed, here)
    taken, _ = hand_over(filled, colleague, packed, here)
    none = Merged(0, 0, 0)
    assert (taken.marks, taken.cards, taken.decks, taken.searches) == (none, none, none, 0)


def test_undone(filled, colleague, packed, edition):
    """The marks of a pack are one action, which can be undone."""
    hand_over(filled, colleague, packed, Edition("của-tôi", 4, edition.passages))
    colleague.undo()
    assert not colleague.annotations()


def test_without_notes(filled, colleague, packed, edition, highlight):
    """Without notes no note leaves; the notes that the colleague wrote on the same marks stay theirs."""
    note = replace(highlight("89 dự án"), kind=AnnotationKind.NOTE, colour=None, note="chỉ của tôi")
    filled.add(edition, [note])
    here = Edition("của-tôi", 4, edition.passages)
    wish = Wish((edition.document,), notes=False)
    assert "của tôi" not in "".join(str(mark) for mark in filled.pack(wish).marks)
    hand_over(filled, colleague, packed, here, wish)
    (mark,) = colleague.annotations()
    colleague.change([replace(mark, note="của đồng nghiệp")])
    taken, _ = hand_over(filled, colleague, packed, here, wish)
    assert taken.marks == Merged(0, 0, 0)
    assert [one.note for one in colleague.annotations()] == ["của đồng nghiệp"]


def test_newest_wins_and_both_are_kept(filled, colleague, packed, edition, clock):
    """Marks and decks that both sides changed: the newer takes the place, the older stays beside it."""
    here = Edition("của-tôi", 4, edition.passages)
    hand_over(filled, colleague, packed, here)
    (theirs,), (their_deck,) = colleague.annotations(), colleague.decks.all()
    colleague.change([replace(theirs, note="của đồng nghiệp")])
    colleague.decks.save(replace(their_deck, name="Hội nghị huyện"))
    clock.pass_by(hours=1)
    (mine,), (deck,) = filled.annotations(), filled.decks.all()
    filled.change([replace(mine, note="mới hơn")])
    filled.decks.save(replace(deck, name="Hội nghị xã"))
    taken, _ = hand_over(filled, colleague, packed, here)
    assert (taken.marks, taken.decks) == (Merged(0, 1, 1), Merged(0, 1, 1))
    assert {one.note for one in colleague.annotations()} == {"mới hơn", "của đồng nghiệp"}
    assert {one.name for one in colleague.decks.all()} == {"Hội nghị xã", "Hội nghị huyện"}
    again, _ = hand_over(filled, colleague, packed, here)
    assert (again.marks, again.decks) == (Merged(0, 0, 0), Merged(0, 0, 0))


def test_another_edition(filled, colleague, packed, edition, highlight):
    """On another edition marks go with their words or wait to be looked at; a card without its sentence says so."""
    filled.add(edition, [highlight("89 dự án")])
    here = other(edition, without="21/21 chỉ tiêu", instead=("89 dự án", "90 dự án"))
    taken, _ = hand_over(filled, colleague, packed, here)
    assert taken.marks == Merged(2, 0, 0)
    assert taken.doubtful >= 1
    waiting = colleague.outdated("của-tôi", 4)
    assert len(waiting) == taken.doubtful
    old = colleague.edition("của-tôi", waiting[0].quote.revision)
    assert old is not None
    assert old.passages == edition.passages
    assert [kept.is_outdated for kept in colleague.cards.all()] == [True]
    assert not any("21/21" in mark.quote.text for mark in colleague.annotations() if mark.quote.revision == 4)


def test_schedules_go_only_when_asked(filled, colleague, packed, edition, clock):
    """A card comes as new, or with its schedule, which takes the place of an older one."""
    (kept,) = filled.cards.all()
    filled.cards.grade(kept.card.id, Grade.GOOD)
    here = Edition("của-tôi", 4, edition.passages)
    hand_over(filled, colleague, packed, here)
    assert colleague.cards.all()[0].due_at is None
    taken, _ = hand_over(filled, colleague, packed, here, Wish((edition.document,), schedules=True))
    assert taken.cards == Merged(0, 1, 0)
    assert colleague.cards.all()[0].due_at == filled.cards.all()[0].due_at
    clock.pass_by(days=1)
    colleague.cards.grade(kept.card.id, Grade.EASY)
    taken, _ = hand_over(filled, colleague, packed, here, Wish((edition.document,), schedules=True))
    assert taken.cards == Merged(0, 0, 0)


def test_undo_leaves_the_schedule_of_a_pack(filled, colleague, packed, edition, card, clock):
    """What was done to a card before a pack brought its newer schedule is not undone over that."""
    here = Edition("huong-dan-2024", 1, edition.passages)
    (mine,) = colleague.cards.add(here, [card("89 dự án")])
    (other,) = colleague.cards.add(here, [card("21/21 chỉ tiêu")])
    colleague.cards.grade(mine.id, Grade.AGAIN)
    colleague.cards.put_aside([mine.id, other.id])
    clock.pass_by(days=1)
    (theirs,) = filled.cards.all()
    filled.cards.grade(theirs.card.id, Grade.EASY)
    hand_over(filled, colleague, packed, here, Wish((edition.document,), schedules=True))
    brought = colleague.cards.all()[0]
    assert brought.due_at == filled.cards.all()[0].due_at
    assert colleague.cards.undo() == Undone(CardAction.ASIDE, (mine.id, other.id))
    assert colleague.cards.undo() == Undone(CardAction.ADD, (other.id,))
    assert colleague.cards.all()[0].due_at == brought.due_at


def test_the_same_card_made_by_both(filled, colleague, packed, edition, card):
    """A card that the colleague made of the same sentence is not there twice."""
    here = Edition("huong-dan-2024", 1, edition.passages)
    colleague.cards.add(here, [card("89 dự án")])
    taken, _ = hand_over(filled, colleague, packed, here)
    assert taken.cards == Merged(0, 0, 0)
    assert len(colleague.cards.all()) == 1


def test_only_what_was_chosen(filled, edition):
    """A pack holds nothing of documents that were not chosen, nor of what was not ticked."""
    filled.decks.save(SavedDeck("", "Khác", "tài-liệu-khác", 1, "{}"))
    pack = filled.pack(Wish((edition.document,), marks=False, cards=False))
    assert (pack.marks, pack.cards, pack.editions, pack.searches) == ((), (), (), ())
    assert [deck.name for deck in pack.decks] == ["Hội nghị"]
    assert filled.pack(Wish(("tài-liệu-khác",))).marks == ()


def test_the_clock_of_the_giver_is_ahead(filled, colleague, packed, edition, clock):
    """What a machine with a fast clock made is of now here, so that the next change is the newest."""
    clock.pass_by(days=400)
    (mine,) = filled.annotations()
    filled.change([replace(mine, note="từ tương lai")])
    clock.pass_by(days=-400)
    hand_over(filled, colleague, packed, Edition("của-tôi", 4, edition.passages))
    (mark,) = colleague.annotations()
    assert mark.changed_at == clock.now.isoformat(timespec="milliseconds")


@pytest.mark.parametrize("number", [0, 3])
def test_marks_without_their_edition(filled, colleague, packed, edition, number):
    """Marks whose old text nobody kept go where the same words stand between the same words, or wait."""
    pack = filled.pack(Wish((edition.document,)))
    adrift = tuple(replace(mark, quote=replace(mark.quote, revision=number)) for mark in pack.marks)
    pack = replace(packed(pack), marks=adrift)
    places = placed(pack, {edition.document: Edition("của-tôi", 4, edition.passages)})
    assert [mark.quote.revision for mark in places.marks] == [4]
    gone = Edition("của-tôi", 4, (Passage("I", None, "Không có gì ở đây."),))
    places = placed(pack, {edition.document: gone})
    assert (places.doubtful, places.marks[0].quote.revision) == (1, 0)


def test_hints_are_notes_and_a_removed_card_may_come_again(filled, colleague, packed, edition):
    """A hint goes with the notes, not without them; a card removed here comes anew, and no undo takes it away."""
    here = Edition("của-tôi", 4, edition.passages)
    (kept,) = filled.cards.all()
    filled.cards.edit(replace(kept.card, hint="nhớ lại"))
    hand_over(filled, colleague, packed, here)
    (taken,) = colleague.cards.all()
    assert (taken.card.hint, taken.card.title) == ("nhớ lại", kept.card.title)
    colleague.cards.remove([taken.card.id])
    hand_over(filled, colleague, packed, here, Wish((here.document, "huong-dan-2024"), notes=False))
    assert [one.card.hint for one in colleague.cards.all()] == [""]
    colleague.cards.undo()
    assert len(colleague.cards.all()) == 1
