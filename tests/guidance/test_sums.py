"""Sums that a text states, checked."""

import pytest

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts
from desktop.guidance.wordlists import load_wordlists

Sum = tuple[str, list[str], bool]


def sums_of(text: str, note: str = "", offset: int = 0) -> list[Sum]:
    notes = (Footnote("1", "p1", offset, note),) if note else ()
    document = Document("d", None, "t", (Node("p1", None, NodeKind.PARAGRAPH, text),), notes)
    return listed(extract_facts(document, load_wordlists()))


def listed(facts: Facts) -> list[Sum]:
    return [(check.total.text, [part.text for part in check.parts], check.holds) for check in facts.sums]


def test_the_eight_sums_of_the_guidance_hold(facts: Facts) -> None:
    """Prizes and medals over their notes and within them, and projects in a bracket."""
    assert [(total, len(parts)) for total, parts, holds in listed(facts) if holds] == [
        ("89 dự án", 2),
        ("53 giải", 4),
        ("49 huy chương", 2),
        ("82 giải", 2),
        ("32 huy chương", 3),
        ("17 huy chương", 3),
        ("44 giải", 4),
        ("38 giải", 4),
    ]
    assert len(facts.sums) == 8


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 10 hộ, gồm 6 hộ nghèo và 3 hộ cận nghèo.", [("10 hộ", ["6 hộ nghèo", "3 hộ cận nghèo"], False)]),
        ("Tổng số 10 hộ (4 hộ và 6 hộ), thêm 7 hộ.", [("10 hộ", ["4 hộ", "6 hộ"], True)]),
        ("Có 59 dự án, trong đó 29 dự án mới, 10 dự án cũ.", []),
        ("Có 10 hộ. Gồm 4 hộ và 6 hộ.", []),
        ("Thu 10 hộ và 4 hộ, 6 hộ.", []),
        ("Có 10 hộ, gồm 4 xã và 6 xã.", []),
        ("Đạt 100%, gồm 40% và 60%.", []),
        ("Thu 10,5 tỷ đồng, trong đó 4,2 tỷ đồng thuế và 6,3 tỷ đồng phí.",
         [("10,5 tỷ đồng", ["4,2 tỷ đồng", "6,3 tỷ đồng"], True)]),
    ],
)  # fmt: skip
def test_only_what_the_text_relates_is_summed(text: str, expected: list[Sum]) -> None:
    """A breakdown says "gồm", opens a bracket, or adds up after "trong đó"; unrelated numbers are left alone."""
    assert sums_of(text) == expected


def test_a_note_breaks_down_the_figure_that_calls_it() -> None:
    """A note at the total lists its parts; where they don't add up, that is said."""
    text = "Quận đạt 53 giải, xã 2 giải."
    assert sums_of(text, "1 giải Nhất, 52 giải Nhì", 16) == [("53 giải", ["1 giải", "52 giải"], True)]
    assert sums_of(text, "1 giải Nhất, 50 giải Nhì", 16) == [("53 giải", ["1 giải", "50 giải"], False)]
    assert sums_of(text, "1 giải Nhất, 52 hộ", 16) == []
