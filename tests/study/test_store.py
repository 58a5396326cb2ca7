"""Annotations written, read, changed, taken out and undone."""

from dataclasses import replace

import pytest

from desktop.errors import StudyError
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, quote_of
from desktop.study.journal import ActionName
from desktop.study.store import Study


def texts(study: Study) -> list[str]:
    return [annotation.quote.text for annotation in study.annotations()]


def test_nothing_yet(study):
    """A new file holds nothing, and there is nothing to undo or to do again."""
    assert study.annotations() == ()
    assert study.undo() is study.redo() is None


def test_what_was_added_is_there_after_a_start(study, open_again, edition, highlight):
    """A highlight comes back equal, with the texts that it hangs on."""
    action = study.add(edition, [highlight("21/21 chỉ tiêu", note="nhớ kỹ")])
    study.close()
    again = open_again()
    assert again.news == ()
    assert again.study.annotations(edition.document) == (action.changes[0].after,)
    assert again.study.edition(edition.document, 1) == edition


def test_several_at_once_are_one_action(study, edition, highlight):
    """A selection over two paragraphs is taken back in one step."""
    study.add(edition, [highlight("21/21 chỉ tiêu"), highlight("89 dự án")])
    assert len(study.annotations()) == 2
    action = study.undo()
    assert action
    assert action.name is ActionName.ADD
    assert study.annotations() == ()


def test_edited_undone_and_done_again(study, edition, highlight, clock):
    """An edit keeps the place in the list; undo and redo go back and forth between the two states."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.add(edition, [highlight("89 dự án")])
    first, second = study.annotations()
    clock.pass_by(minutes=1)
    study.change([replace(first, note="kiểm tra", colour=Colour.BLUE)])
    changed = study.annotations()[0]
    assert (changed.note, changed.colour, changed.made_at) == ("kiểm tra", Colour.BLUE, first.made_at)
    assert changed.changed_at > first.changed_at
    study.undo()
    assert study.annotations() == (first, second)
    study.redo()
    assert study.annotations() == (changed, second)


def test_removed_and_brought_back(study, edition, highlight):
    """What was taken out comes back by undo; a new action ends what could be done again."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    before = study.annotations()
    study.remove([before[0].id])
    assert study.annotations() == ()
    study.undo()
    assert study.annotations() == before
    study.add(edition, [highlight("89 dự án")])
    assert study.redo() is None


def test_gone_is_said(study, edition, highlight):
    """Changing or removing what is no longer there is one sentence, and nothing of the action is done."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    (one,) = study.annotations()
    gone = replace(one, id="gone")
    with pytest.raises(StudyError) as refusal:
        study.change([replace(one, note="x"), gone])
    assert refusal.value.code == "study_no_annotation"
    with pytest.raises(StudyError):
        study.remove([one.id, gone.id])
    assert study.annotations() == (one,)


def test_same_colour_grows(study, edition, highlight):
    """Highlights of one colour that overlap become one stretch with both notes; undo parts them again."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="một")])
    before = study.annotations()
    study.add(edition, [highlight("21 chỉ tiêu", note="hai")])
    (grown,) = study.annotations()
    assert (grown.quote.text, grown.note, grown.id) == ("21/21 chỉ tiêu", "một\nhai", before[0].id)
    study.undo()
    assert study.annotations() == before


def test_other_colour_stays_beside(study, edition, highlight):
    """Overlapping highlights of two colours are both there; on the very same words the colour changes."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.add(edition, [highlight("21 chỉ tiêu", Colour.GREEN)])
    assert texts(study) == ["21/21 chỉ tiêu", "21 chỉ tiêu"]
    study.add(edition, [highlight("21 chỉ tiêu", Colour.PINK)])
    assert [one.colour for one in study.annotations()] == [Colour.YELLOW, Colour.PINK]


def test_bookmark_and_note(study, edition):
    """A bookmark in a folder and a note on a node stand beside each other on the same passage."""
    quote = quote_of(edition, edition.passages[5])
    study.add(edition, [Annotation("", AnnotationKind.BOOKMARK, quote, folder="Ngày mai")])
    study.add(edition, [Annotation("", AnnotationKind.NOTE, quote, note="Hỏi lại số liệu")])
    assert [(one.kind, one.folder, one.note) for one in study.annotations()] == [
        (AnnotationKind.BOOKMARK, "Ngày mai", ""),
        (AnnotationKind.NOTE, "", "Hỏi lại số liệu"),
    ]


def test_carried_to_the_next_revision(study, edition, highlight):
    """What was carried hangs on the new texts; the old ones stay while an undo could lead back to them."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    (one,) = study.outdated(edition.document, 2)
    newer = replace(edition, revision=2)
    study.carry(newer, [replace(one, quote=replace(one.quote, revision=2))])
    assert study.outdated(edition.document, 2) == ()
    assert study.edition(edition.document, 2) == newer
    assert study.edition(edition.document, 1) == edition


def test_clock_set_back(study, open_again, edition, highlight, clock):
    """A change made after the clock was set back is still the newest, and the person is told of the clock."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    (one,) = study.annotations()
    clock.pass_by(days=-30)
    study.change([replace(one, note="sau")])
    assert study.annotations()[0].changed_at == one.changed_at
    study.close()
    again = open_again()
    assert [news.code for news in again.news] == ["study_clock"]
    assert again.study.annotations()[0].note == "sau"


def test_an_edition_that_was_kept_without_its_title_gets_it(study, edition, highlight):
    """A file of an older program knew the nodes alone; the next mark brings the lines above them."""
    older = replace(edition, passages=tuple(one for one in edition.passages if not one.node.startswith("front.")))
    study.keep(older)
    study.add(edition, [highlight("Tuyên truyền kết quả")])
    assert study.edition(edition.document, 1) == edition
    study.keep(older)
    assert study.edition(edition.document, 1) == edition
