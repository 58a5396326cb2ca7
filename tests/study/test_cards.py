"""Cards in a real study file: chosen, asked, graded, undone, carried to a revision."""

from dataclasses import replace

import pytest

from desktop import database
from desktop.errors import StudyError
from desktop.guidance.annotations import edition_of
from desktop.guidance.proposals import propose
from desktop.study import schema
from desktop.study.card_journal import CardAction, Undone
from desktop.study.desk import Desk
from desktop.study.opening import Opened
from desktop.study.scheduling import Grade
from desktop.study.turns import Counts, Limits

TEN, TWO = Limits(10, 100), Limits(2, 100)


@pytest.fixture(scope="module")
def drafts(guidance, facts):
    return propose(guidance, facts, 1)


@pytest.fixture
def added(study, edition, drafts):
    return study.cards.add(edition, drafts[:5])


def answer(study, grade: Grade, limits: Limits = TEN) -> str:
    """Grade the card that is asked; its id."""
    id_: str = study.cards.turn(limits).kept.card.id
    study.cards.grade(id_, grade)
    return id_


def test_cards_come_back_equal(study, added, drafts, open_again):
    """A card is the same after a start, with its sentence, gap and place."""
    study.close()
    kept = open_again().study.cards.all()
    assert tuple(one.card for one in kept) == added
    assert [replace(one.card, id="") for one in kept] == list(drafts[:5])
    assert {(one.is_outdated, one.due_at) for one in kept} == {(False, None)}


def test_new_cards_come_in_order_up_to_the_limit_of_a_day(study, added, clock):
    """So many are asked for the first time today, and as many again tomorrow."""
    assert [answer(study, Grade.EASY, TWO) for _ in range(2)] == [card.id for card in added[:2]]
    turn = study.cards.turn(TWO)
    assert (turn.kept, turn.counts.new, turn.counts.due, turn.counts.done, turn.counts.total) == (None, 0, 0, 2, 5)
    assert turn.counts.next_due > clock.now
    clock.pass_by(days=1)
    assert study.cards.turn(TWO).kept.card == added[2]
    assert study.cards.turn(TWO).counts.new == 2


def test_a_card_that_was_forgotten_comes_again_soon(study, added):
    """After "again" it is asked once nothing else is left; after "easy" in days."""
    again = answer(study, Grade.AGAIN)
    for _ in range(4):
        answer(study, Grade.EASY)
    assert study.cards.turn(TEN).kept.card.id == again
    waits = study.cards.turn(TEN).waits
    assert list(waits) == sorted(waits)


def test_what_is_due_comes_before_what_is_new(study, added, clock):
    """The longest overdue first."""
    first, second = answer(study, Grade.GOOD), answer(study, Grade.AGAIN)
    clock.pass_by(days=3)
    turn = study.cards.turn(TEN)
    assert (turn.counts.due, turn.counts.new) == (2, 3)
    assert [answer(study, Grade.EASY), answer(study, Grade.EASY)] == [second, first]
    assert study.cards.turn(TEN).kept.card == added[2]


def test_grades_are_undone_one_by_one(study, added, open_again):
    """Undone, a card is as it was before its grade, also after a start, and the day has a grade less."""
    before = study.cards.all()
    ids = [answer(study, Grade.GOOD), answer(study, Grade.HARD)]
    study.close()
    again = open_again().study
    assert again.cards.turn(TEN).can_undo
    undone = [again.cards.undo() for _ in range(2)]
    assert undone == [Undone(CardAction.GRADE, (id_,)) for id_ in reversed(ids)]
    assert again.cards.all() == before
    assert (again.cards.turn(TEN).can_undo, again.cards.turn(TEN).counts.done) == (False, 0)


def test_a_card_put_aside_is_asked_no_more(study, added):
    """Nor is it counted; undone, it is there again."""
    study.cards.put_aside([added[0].id])
    assert [one.card for one in study.cards.all() if not one.is_aside] == list(added[1:])
    assert (study.cards.turn(TEN).kept.card, study.cards.turn(TEN).counts.done) == (added[1], 0)
    with pytest.raises(StudyError) as refusal:
        study.cards.grade(added[0].id, Grade.GOOD)
    assert refusal.value.code == "study_no_card"
    study.cards.undo()
    assert study.cards.turn(TEN).kept.card == added[0]


def test_a_grade_is_whole_or_not_there(study, added):
    """Where the schedule can't be written, neither is the grade."""
    with study._pen.action() as (connection, _):
        connection.execute(
            "CREATE TRIGGER full BEFORE UPDATE OF memory ON cards BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(Exception, match="full"):
        study.cards.grade(added[0].id, Grade.GOOD)
    assert not study.cards.turn(TEN).can_undo


def test_an_empty_shelf(study):
    """Nothing is asked, due or undone."""
    turn = study.cards.turn(TEN)
    assert turn.counts == Counts(0, 0, 0, 0, 0, None)
    assert turn.kept is None


def test_cards_of_a_revised_document(study, guidance, drafts):
    """A card goes with its sentence to the new revision; one whose sentence changed keeps the old one and says so."""
    desk = Desk(Opened(study))
    desk.open(guidance, 1)
    two = [next(card for card in drafts if card.answer == answer) for answer in ("236.226 tỷ đồng", "804 học sinh")]
    study.cards.add(edition_of(guidance, 1), two)
    changed = two[0].quote.path
    nodes = tuple(
        replace(node, text="Mở đầu. " + node.text.replace(two[0].answer, "237.000 tỷ đồng"))
        if node.path == changed
        else node
        for node in guidance.nodes
    )
    desk.open(replace(guidance, nodes=nodes), 2)
    first, second = study.cards.all()
    assert (first.is_outdated, first.card.quote) == (True, two[0].quote)
    assert (second.is_outdated, second.card.quote.revision) == (False, 2)
    assert second.card.quote.text == two[1].quote.text
    assert study.edition(guidance.id, 1) is not None
    desk.open(guidance, 3)
    assert [(one.is_outdated, one.card.quote.revision) for one in study.cards.all()] == [(False, 3), (False, 3)]
    assert study.edition(guidance.id, 1) is None


def test_a_file_from_before_cards_gets_them(tmp_path, clock, open_again):
    """An older study file is brought up to date, and its backup comes first."""
    path = tmp_path / "study.db"
    connection = database.connect(path, "rwc")
    database.migrate(connection, schema.APPLICATION_ID, dict(list(schema.MIGRATIONS.items())[:2]))
    connection.close()
    study = open_again().study
    assert study.cards.turn(TEN).counts.total == 0
    assert len(list((tmp_path / "backups").glob("*.db"))) == 1
