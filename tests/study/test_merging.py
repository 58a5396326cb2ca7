"""Annotations of another machine brought in."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.guidance.annotation_json import from_json, to_json
from desktop.guidance.annotations import Annotation, Colour
from desktop.study.backups import contents
from desktop.study.merging import Merged
from desktop.study.reanchor import reanchor
from tests.study.clock import Clock


@pytest.fixture
def sent(study, edition, highlight, clock):
    """One annotation, and the file of it that a colleague got."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="cũ")])
    (own,) = study.annotations()
    (incoming,) = from_json(to_json([own]))
    clock.pass_by(minutes=5)
    return own, incoming


def later(annotation: Annotation, clock: Clock, **changes: Any) -> Annotation:
    clock.pass_by(minutes=5)
    return replace(annotation, changed_at=clock.now.isoformat(timespec="milliseconds"), **changes)


def test_the_same_again_changes_nothing(study, sent):
    """What is there already is left as it is, and there is nothing to undo but the adding."""
    own, incoming = sent
    assert study.merge([incoming]) == Merged(0, 0, 0)
    assert study.annotations() == (own,)


def test_new_ones_come_and_find_their_place(study, edition, sent):
    """After a backup they come in as one action, and are carried to the edition that is here."""
    own, incoming = sent
    study.remove([own.id])
    assert study.merge([incoming]) == Merged(1, 0, 0)
    assert contents(study.backups.all()[-1]).annotations == 0
    (outdated,) = study.outdated(edition.document, 1)
    result = reanchor(study.edition(edition.document, outdated.quote.revision), edition, [outdated])
    study.carry(edition, result.kept)
    assert study.annotations() == (own,)
    study.undo()
    assert study.annotations() == ()


def test_the_newest_wins(study, sent, clock):
    """An edit of the other side is taken over and keeps its place here; an older one is not."""
    own, incoming = sent
    newer = later(incoming, clock, note="mới", colour=Colour.PURPLE)
    assert study.merge([newer]) == Merged(0, 1, 0)
    (taken,) = study.annotations()
    assert (taken.note, taken.colour, taken.quote) == ("mới", Colour.PURPLE, own.quote)
    assert study.merge([incoming]) == Merged(0, 0, 0)
    assert study.annotations() == (taken,)


def test_both_are_kept_on_conflict(study, sent, clock):
    """Where both sides edited, the newer stands in place and the older beside it, once."""
    own, incoming = sent
    study.change([replace(own, note="của tôi")])
    theirs = later(incoming, clock, note="của bạn")
    assert study.merge([theirs]) == Merged(0, 1, 1)
    assert [one.note for one in study.annotations()] == ["của bạn", "của tôi"]
    study.merge([theirs])
    assert len(study.annotations()) == 2
    study.undo()
    assert [one.note for one in study.annotations()] == ["của tôi"]


def test_a_clock_that_is_ahead(study, open_again, sent, clock):
    """What another machine dates into the future counts as of now, and nobody is told that the clock is wrong."""
    _, incoming = sent
    study.merge([replace(incoming, note="ngày mai", changed_at="2030-01-01T00:00:00.000+00:00")])
    (taken,) = study.annotations()
    assert (taken.note, taken.changed_at) == ("ngày mai", clock.now.isoformat(timespec="milliseconds"))
    study.close()
    assert open_again().news == ()
