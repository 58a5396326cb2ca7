"""Saved decks, queries, and what was read."""

from dataclasses import replace

import pytest

from desktop.errors import StudyError
from desktop.study.decks import SavedDeck
from desktop.study.places import Place, place_in
from desktop.study.progress import Progress, ReadState, progress_of


def test_a_deck_is_saved_under_one_id(study, open_again, clock):
    """A deck gets an id, keeps it when it is saved again, and comes back equal after a start."""
    first = study.decks.save(SavedDeck("", "Họp chi bộ", "d", 1, '{"slides": []}'))
    clock.pass_by(minutes=1)
    other = study.decks.save(SavedDeck("", "Họp phường", "d", 1, "{}"))
    clock.pass_by(minutes=1)
    again = study.decks.save(replace(first, name="Họp chi bộ tháng 7"))
    assert (again.id, again.made_at) == (first.id, first.made_at)
    study.close()
    decks = open_again().study.decks
    assert decks.all() == (again, other)
    assert decks.deck(other.id) == other


def test_a_deck_that_is_gone(study):
    """Asking for, or removing, what is not there is one sentence."""
    deck = study.decks.save(SavedDeck("", "Họp", "d", 1, "{}"))
    study.decks.remove(deck.id)
    for act in (study.decks.deck, study.decks.remove):
        with pytest.raises(StudyError) as refusal:
            act(deck.id)
        assert refusal.value.code == "study_no_deck"


def test_queries(study, clock):
    """The latest query comes first, once; one with a name outlives those without."""
    for query in ("kinh te", "du an", "kinh te"):
        clock.pass_by(seconds=1)
        study.searches.remember(query)
    study.searches.save("du an", "Dự án")
    assert [(one.query, one.name) for one in study.searches.recent()] == [("kinh te", None), ("du an", "Dự án")]
    study.searches.forget_unnamed()
    assert [one.query for one in study.searches.recent()] == [one.query for one in study.searches.saved()] == ["du an"]
    study.searches.forget("du an")
    assert study.searches.recent() == ()


def test_only_so_many_queries_are_remembered(study, clock):
    """The oldest queries without a name are forgotten."""
    for number in range(205):
        clock.pass_by(seconds=1)
        study.searches.remember(f"câu {number}")
    recent = study.searches.recent(500)
    assert (len(recent), recent[0].query, recent[-1].query) == (200, "câu 204", "câu 5")


def test_progress_goes_up_the_tree(study, guidance):
    """A section is read in part once something below it was read, and read once all of it was."""
    section = guidance.node("II.1")
    below = [node.text for node in guidance.subtree("II.1")]
    assert progress_of(guidance, frozenset())["II.1"].state is ReadState.UNREAD
    study.passages_read.add(guidance.id, below[:2])
    part = progress_of(guidance, study.passages_read.fingerprints(guidance.id))
    assert [part[path].state for path in (section.path, section.parent, "", "III")] == [
        ReadState.PART, ReadState.PART, ReadState.PART, ReadState.UNREAD,
    ]  # fmt: skip
    assert part["II.1"].read == sum(map(len, below[:2]))
    study.passages_read.add(guidance.id, below)
    assert progress_of(guidance, study.passages_read.fingerprints(guidance.id))["II.1"].share == 1
    study.passages_read.remove(guidance.id, below)
    assert study.passages_read.fingerprints(guidance.id) == frozenset()


def test_what_changed_is_unread(study, guidance):
    """After a revision, passages with the same words are still read, wherever they stand; others are not."""
    node = guidance.node("II.1.3/b4")
    study.passages_read.add(guidance.id, [node.text])
    read = study.passages_read.fingerprints(guidance.id)
    nodes = tuple(replace(one, text="Khác.") if one is node else one for one in guidance.nodes)
    assert progress_of(guidance, read)[node.path] == Progress(len(node.text), len(node.text))
    assert progress_of(replace(guidance, nodes=nodes), read)[node.path] == Progress(0, 5)


def test_a_place_in_a_document_is_there_after_a_start(study, open_again, tmp_path):
    """Of each document the latest; a reader on another thread sees it in the file."""
    study.keep_places({"d": Place("II.2/p1", 40), "e": Place("note:3", 0)})
    study.keep_places({"d": Place("II.2/p1", 120)})
    study.close()
    again = open_again().study
    assert (again.places.place("d"), again.places.place("e")) == (Place("II.2/p1", 120), Place("note:3", 0))
    assert place_in(tmp_path / "study.db", "d") == Place("II.2/p1", 120)
    assert again.places.place("f") is place_in(tmp_path / "study.db", "f") is None


def test_what_an_older_program_kept_gives_way(study):
    """A place from the settings file is taken where none is known, and nowhere else."""
    study.keep_places({"d": Place("I", 1)})
    study.keep_places({"d": Place("", 0), "e": Place("II", 2)}, only_unknown=True)
    assert (study.places.place("d"), study.places.place("e")) == (Place("I", 1), Place("II", 2))


def test_places_alone_are_nothing_to_back_up(study, edition, highlight):
    """Turning pages makes no backup at every exit; a change before it is still one."""
    study.back_up()
    study.keep_places({"d": Place("I", 1)})
    assert not study.is_changed
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.keep_places({"d": Place("I", 2)})
    assert study.is_changed


def test_no_place_in_a_file_that_is_none(tmp_path):
    """Neither a missing nor a damaged file is an error for who only reads."""
    assert place_in(tmp_path / "study.db", "d") is None
    (tmp_path / "study.db").write_bytes(b"no database")
    assert place_in(tmp_path / "study.db", "d") is None
