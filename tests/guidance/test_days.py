"""The last day of a time, and the sentence around a place."""

from datetime import date

import pytest

from desktop.guidance.days import last_day
from desktop.guidance.passages import sentence_around


@pytest.mark.parametrize(
    ("iso", "day"),
    [
        ("2024-06-30", date(2024, 6, 30)),
        ("2024-02", date(2024, 2, 29)),
        ("2025", date(2025, 12, 31)),
        ("2024-04/2024-06", date(2024, 6, 30)),
        ("2020/2025", date(2025, 12, 31)),
        ("", None),
        (None, None),
    ],
)
def test_a_time_ends_on_a_day(iso, day):
    """A month, a quarter or a year may be used to its end."""
    assert last_day(iso) == day


def test_a_sentence_is_cut_at_its_ends():
    """Neither a decimal comma nor the dot of thousands ends it."""
    text = "Thu 12.515 tỷ. Chi 3,5 tỷ trước 30/6/2024; còn lại sang năm."
    at = text.index("30/6/2024")
    assert sentence_around(text, at, at + 9) == "Chi 3,5 tỷ trước 30/6/2024;"
    assert sentence_around(text, 0, 3) == "Thu 12.515 tỷ."
    assert sentence_around("một câu", 0, 3) == "một câu"
