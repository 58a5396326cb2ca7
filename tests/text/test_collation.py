"""The order of lists of names."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.collation import collation_key

IN_ORDER = [
    "",
    "9 điều",
    "10 điều",
    "an ninh",
    "ăn",
    "âm",
    "Ba Đình",
    "dân",
    "Điều 9",
    "Điều 10",
    "Đống Đa",
    "hoa",
    "hoa hồng",
    "hoà",
    "hỏa",
    "hoã",
    "hóa",
    "hoạ",
    "kế hoạch",
    "nghị định",
    "nghị quyết",
    "ô",
    "ơ",
    "quy định",
    "quý",
    "u",
    "ư",
]


def test_the_order_of_a_dictionary() -> None:
    """Word by word letters decide before tones, hats and horns make letters of their own, numbers count as numbers."""
    shuffled = random.Random(1).sample(IN_ORDER, len(IN_ORDER))  # noqa: S311 - any order will do
    assert sorted(shuffled, key=collation_key) == IN_ORDER


def test_where_the_tone_is_written_does_not_matter() -> None:
    """The same word in two spellings stands in one place, capitals right after small letters."""
    assert collation_key("hoà")[0] == collation_key("hòa")[0]
    assert sorted(["Hòa", "hóa", "hòa"], key=collation_key) == ["hòa", "Hòa", "hóa"]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(), max_size=5))
def test_any_texts_have_an_order(texts: list[str]) -> None:
    """Whatever the texts hold, they are sorted alike from whatever order."""
    backwards = texts[::-1]
    assert sorted(texts, key=collation_key) == sorted(backwards, key=collation_key)
