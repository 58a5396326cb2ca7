"""What a person does to cards in their list: each thing is kept, and each can be undone."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from desktop import database
from desktop.errors import StudyError
from desktop.guidance.annotations import edition_of, notes_within
from desktop.guidance.card_renewal import with_gap
from desktop.guidance.proposals import propose
from desktop.study import card_journal, schema
from desktop.study.card_journal import CardAction, Undone
from desktop.study.cards import Cards
from desktop.study.desk import Desk
from desktop.study.opening import Opened
from desktop.study.scheduling import Grade
from desktop.study.turns import Limits

MANY = Limits(10, 100)
OLD_CARD = """INSERT INTO cards (id, kind, document_id, revision, node_path, start_offset, end_offset, quote, before,
    after, answer, question, is_aside, memory, due_at, made_at)
    VALUES (?, 'own', 'd', 1, 'I', 0, 1, 'q', '', '', 'a', 'q', ?, '{}', 't', 't')"""
VALUE, CHANGED = "236.226 tỷ đồng", "240.000 tỷ đồng"


@pytest.fixture(scope="module")
def drafts(guidance, facts):
    return propose(guidance, facts, 1)


@pytest.fixture
def added(study, edition, drafts):
    return study.cards.add(edition, drafts[:5])


def ids(cards) -> list[str]:
    return [card.id for card in cards]


def there(study) -> list[str]:
    return [one.card.id for one in study.cards.all()]


@pytest.fixture
def flagged(study, guidance, drafts):
    """A card that was learnt and whose sentence the second revision changed; the document as it is there."""
    desk = Desk(Opened(study))
    desk.open(guidance, 1)
    (card,) = study.cards.add(edition_of(guidance, 1), [next(one for one in drafts if one.answer == VALUE)])
    study.cards.grade(card.id, Grade.EASY)
    nodes = tuple(
        replace(node, text=node.text.replace(f"ước đạt {VALUE}", f"đạt {CHANGED}")) for node in guidance.nodes
    )
    desk.open(replace(guidance, nodes=nodes), 2)
    return desk, card


ACTIONS: list[tuple[CardAction, Callable[[Cards, list[str]], None]]] = [
    (CardAction.REMOVE, lambda cards, them: cards.remove(them)),
    (CardAction.ASIDE, lambda cards, them: cards.put_aside(them)),
    (CardAction.RESET, lambda cards, them: cards.begin_anew(them)),
    (CardAction.GRADE, lambda cards, them: cards.grade(them[0], Grade.HARD)),
]


@pytest.mark.parametrize(("name", "act"), ACTIONS)
def test_what_was_done_is_undone(study, added, open_again, name, act):
    """After a start too, all is as it was: the words, the schedule and the grades."""
    study.cards.grade(added[0].id, Grade.GOOD)
    before, turn = study.cards.all(), study.cards.turn(MANY)
    act(study.cards, ids(added[:2]))
    assert study.cards.all() != before
    study.close()
    again = open_again().study.cards
    undone = again.undo()
    assert (undone.name, undone.ids[0]) == (name, added[0].id)
    assert again.all() == before
    assert again.turn(MANY) == turn


def test_adding_is_undone(study, added):
    """The cards are gone, for good."""
    assert study.cards.undo() == Undone(CardAction.ADD, tuple(ids(added)))
    assert study.cards.all() == ()
    assert study.cards.undo() is None
    with study._pen.reading() as connection:
        assert connection.execute("SELECT count(*) FROM cards").fetchone()[0] == 0


def test_removed_cards_keep_their_grades_until_nothing_can_bring_them_back(study, added, monkeypatch):
    """A card is really gone when what removed it can be undone no more."""
    monkeypatch.setattr(card_journal, "LONGEST", 2)
    study.cards.grade(added[0].id, Grade.GOOD)
    study.cards.remove([added[0].id])
    assert there(study) == ids(added[1:])
    study.cards.grade(added[1].id, Grade.GOOD)
    study.cards.undo()
    study.cards.undo()
    assert there(study) == ids(added)
    assert study.cards.turn(MANY).counts.done == 1
    study.cards.remove([added[0].id])
    for card in added[1:3]:
        study.cards.grade(card.id, Grade.GOOD)
    with study._pen.reading() as connection:
        assert connection.execute("SELECT count(*) FROM cards").fetchone()[0] == 4
        assert connection.execute("SELECT count(*) FROM card_grades").fetchone()[0] == 2


def test_brought_back_and_learnt_anew(study, added):
    """A card put aside is asked again once it is brought back; learnt anew it is new."""
    study.cards.grade(added[0].id, Grade.EASY)
    study.cards.put_aside([added[0].id])
    assert study.cards.all()[0].is_aside
    study.cards.bring_back([added[0].id])
    study.cards.begin_anew([added[0].id])
    assert study.cards.turn(MANY).kept.card == added[0]
    assert [study.cards.undo().name for _ in range(3)] == [CardAction.RESET, CardAction.BACK, CardAction.ASIDE]
    assert study.cards.all()[0].due_at is not None


def test_what_is_asked_for_is_chosen_anew(study, added):
    """Other words of the sentence become the gap, and a hint is the person's own; the sentence stays."""
    card = next(one for one in added if one.gap)
    changed = replace(with_gap(card, (0, 5)), hint="nhớ lại hội nghị")
    study.cards.edit(changed)
    kept = next(one.card for one in study.cards.all() if one.card.id == card.id)
    assert kept == changed
    assert kept.answer == card.quote.text[:5]
    study.cards.undo()
    assert next(one.card for one in study.cards.all() if one.card.id == card.id) == card


def test_a_card_that_is_no_more_is_refused(study, added):
    """Nothing of the action is done, for the other cards neither."""
    study.cards.remove([added[0].id])
    for act in (study.cards.remove, study.cards.put_aside, study.cards.begin_anew, study.cards.keep_old):
        with pytest.raises(StudyError) as refusal:
            act(ids(added[:2]))
        assert refusal.value.code == "study_no_card"
    with pytest.raises(StudyError):
        study.cards.remove([])
    assert there(study) == ids(added[1:])


def test_only_the_learning_is_undone_while_learning(study, added):
    """What was done in the list is not offered there."""
    study.cards.begin_anew(ids(added))
    assert not study.cards.turn(MANY).can_undo
    study.cards.grade(added[0].id, Grade.GOOD)
    assert study.cards.turn(MANY).can_undo


def test_so_many_are_asked_again_in_a_day(study, added, clock):
    """Beyond the limit, due cards wait; one that was asked today comes again all the same."""
    for card in added[:3]:
        study.cards.grade(card.id, Grade.GOOD)
    clock.pass_by(days=2)
    one = Limits(0, 1)
    assert (study.cards.counts(one).due, study.cards.counts(one).held) == (1, 2)
    first = study.cards.turn(one).kept.card.id
    study.cards.grade(first, Grade.AGAIN)
    assert (study.cards.counts(one).due, study.cards.counts(one).held) == (0, 2)
    assert study.cards.turn(one).kept.card.id == first
    clock.pass_by(days=1)
    assert study.cards.counts(one).due == 1
    assert study.cards.turn(Limits(0, 0)).kept is None


def test_the_sentence_of_today(study, flagged):
    """A card on a changed sentence finds that of today, and the words that took the place of those asked for."""
    _, card = flagged
    (kept,) = study.cards.all()
    assert (kept.is_flagged, kept.outdated_in) == (True, 2)
    renewal = study.cards.renewal(card.id)
    assert renewal.quote.text == f"Giá trị ngành Thương mại - dịch vụ đạt {CHANGED} tăng 18,06% so với năm 2022."
    assert (renewal.card.answer, renewal.card.id, renewal.quote.revision) == (CHANGED, card.id, 2)


@pytest.mark.parametrize("anew", [False, True])
def test_a_card_takes_the_sentence_of_today(study, flagged, anew):
    """As it was learnt, or as a new one; undone, it has its old sentence and asks for a look again."""
    _, card = flagged
    before = study.cards.all()
    study.cards.renew(study.cards.renewal(card.id).card, anew=anew)
    (kept,) = study.cards.all()
    assert (kept.is_outdated, kept.card.answer, kept.due_at is None) == (False, CHANGED, anew)
    study.cards.undo()
    assert study.cards.all() == before
    assert study.edition(card.quote.document, 1) is not None
    assert study.cards.renewal(card.id).card.answer == CHANGED


def test_a_card_keeps_its_old_sentence(study, flagged, guidance):
    """Then it asks for a look no more, until another revision comes that has not the sentence either."""
    desk, card = flagged
    study.cards.keep_old([card.id])
    (kept,) = study.cards.all()
    assert (kept.is_outdated, kept.is_flagged) == (True, False)
    study.cards.undo()
    assert study.cards.all()[0].is_flagged
    study.cards.keep_old([card.id])
    nodes = tuple(replace(node, text=node.text.replace(VALUE, "1 tỷ đồng")) for node in guidance.nodes)
    desk.open(replace(guidance, nodes=nodes), 3)
    assert study.cards.all()[0].is_flagged


def test_notes_of_a_sentence(study, guidance, edition, drafts):
    """The footnotes called in the sentence of a card come with it, also from the texts that are kept of it."""
    card = next(one for one in drafts if one.answer == "49 huy chương")
    study.cards.add(edition, [card])
    kept = study.edition(guidance.id, 1)
    for known in (edition, kept):
        assert [note.footnote for note in notes_within(known, card.quote)] == ["8", "9"]
    assert not notes_within(edition, next(one for one in drafts if one.answer == VALUE).quote)
    assert not notes_within(edition, next(one for one in drafts if one.answer == "32 huy chương").quote)


def test_grades_of_an_older_file_can_still_be_undone(tmp_path, open_again):
    """A file from before there was a list of cards: its grades and cards put aside are undone one by one."""
    older = list(schema.MIGRATIONS.items())[: list(schema.MIGRATIONS).index("card_actions")]
    with closing(database.connect(tmp_path / "study.db", "rwc")) as connection:
        database.migrate(connection, schema.APPLICATION_ID, dict(older))
        for name, is_aside, grade in (("a", 0, 3), ("b", 1, 0)):
            connection.execute(OLD_CARD, [name, is_aside])
            connection.execute("INSERT INTO card_grades (card_id, grade, graded_at) VALUES (?, ?, 't')", [name, grade])
    cards = open_again().study.cards
    assert [cards.undo(), cards.undo(), cards.undo()] == [
        Undone(CardAction.ASIDE, ("b",)), Undone(CardAction.GRADE, ("a",)), None
    ]  # fmt: skip
    assert {(one.due_at, one.is_aside) for one in cards.all()} == {(None, False)}
    with closing(database.connect(tmp_path / "study.db", "ro")) as connection:
        assert connection.execute("SELECT count(*) FROM card_grades").fetchone()[0] == 0
