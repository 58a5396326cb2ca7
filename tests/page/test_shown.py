"""What of a text is put on a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.page.shown import shown, utf16_length


@given(st.text(st.characters(codec=None)))
def test_offsets_stay_true_whatever_the_text_holds(text):
    """Every character is shown as exactly one, so that a fact's offsets need no second map."""
    assert len(shown(text)) == len(text)


@pytest.mark.parametrize("text", ["Hoà bình, hòa bình", "57-NQ/TW <b> & \"x\" 'y' * _ # 1.", "a\tb  c", "😀 cõng 𠀀"])
def test_ordinary_text_is_left_alone(text):
    """Nothing official is changed by showing it."""
    assert shown(text) == text


def test_every_kind_of_line_break_is_one_line_feed():
    """Old Macs, form feeds and separators break a line like any other; a tab is a tab."""
    assert shown("a\rb\x0bc\x0cd\x85e\u2028f\u2029g\th") == "a\nb\nc\nd\ne\nf\ng\th"


def test_what_qt_or_html_would_take_for_its_own_is_replaced():
    """Nulls, lone surrogates, object placeholders and Qt's frame marks can't reach the page."""
    assert shown("\x00\x07\ud800\ufdd0\ufffc\uffff") == "\ufffd" * 6


@given(st.text())
def test_the_utf16_length_is_that_of_the_encoded_text(text):
    """Qt counts in UTF-16 units, two for each character beyond the basic plane."""
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


def test_characters_that_turn_the_writing_are_seen():
    """A name written backwards looks like what it is: one arrow for each, which is no text of the document."""
    assert shown("a\u202etxt.exe\u202c\u2066b\u2069") == "a←txt.exe↔→b↔"
