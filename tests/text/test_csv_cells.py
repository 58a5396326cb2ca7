"""What a cell of a table may begin with."""

import pytest

from desktop.text.csv_cells import harmless


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5 %", "@sum", "\t=1", "\r=1", " =1", "\u00a0\n-1"])
def test_what_begins_like_a_formula_is_words(text: str) -> None:
    """Also behind blanks, which spreadsheet programs read over."""
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "12.515 tỷ đồng", "a=b", "“=1”", "II.2"])
def test_other_text_stays_as_it_is(text: str) -> None:
    """Nothing is put before what nobody works out."""
    assert harmless(text) == text
