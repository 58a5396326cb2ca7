"""Annotations found by what was typed."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.guidance.annotations import Colour
from desktop.guidance.refs import Hit, Source, Tier
from desktop.study.search import search
from desktop.study.store import Study


def found(study: Study, typed: str) -> tuple[Hit, ...]:
    return search(study._connection, typed, 20)


def test_notes_and_marked_words_are_found(study, edition, highlight):
    """Words of the note and of the passage are found with and without accents; the last word may go on."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="Hỏi lại Phòng Tài chính")])
    (typed_exactly,) = found(study, "tài chính")
    (typed_plainly,) = found(study, "tai chinh")
    (begun,) = found(study, "chi ti")
    assert [hit.tier for hit in (typed_exactly, typed_plainly, begun)] == [
        Tier.EXACT_WORDS, Tier.FOLDED_WORDS, Tier.PREFIX,
    ]  # fmt: skip
    assert typed_exactly.source is Source.MARK
    assert [typed_exactly.snippet[start:end] for start, end in typed_exactly.marks] == ["Tài", "chính"]
    passage = next(one.text for one in edition.passages if "21/21 chỉ tiêu" in one.text)
    assert [passage[start:end] for start, end in begun.text_marks] == ["21/21 chỉ tiêu"]


def test_exact_tones_come_first(study, edition, highlight):
    """What has the accents that were typed stands before what has not, even where it is older."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="bản đồ")])
    study.add(edition, [highlight("89 dự án", Colour.PINK, note="bạn đó")])
    assert [hit.snippet[:6] for hit in found(study, "bản đồ")] == ["bản đồ", "bạn đó"]


def test_the_index_follows_every_change(study, edition, highlight):
    """What was taken out is not found, and found again once that is undone."""
    study.add(edition, [highlight("21/21 chỉ tiêu", note="lạ lùng")])
    study.remove([study.annotations()[0].id])
    assert found(study, "lạ lùng") == ()
    study.undo()
    assert len(found(study, "la lung")) == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_any_text_may_be_typed(study, typed):
    """Whatever is typed is looked for, and is no fault."""
    assert found(study, typed) == ()
