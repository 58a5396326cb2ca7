"""Pieces of a text around what was found in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.library.snippet import WIDTH, snippet

LONG = " ".join(f"chữ{n}" for n in range(100))


def test_a_short_text_is_whole() -> None:
    """A text no longer than a snippet is shown as it is."""
    assert snippet("thu ngân sách", ((4, 13),)) == ("thu ngân sách", ((4, 13),))


def test_cut_between_words() -> None:
    """A long text is cut between words on both sides, around the first mark."""
    start = LONG.index("chữ50")
    text, marks = snippet(LONG, ((start, start + 5),))
    assert text.startswith("… chữ4")
    assert text.endswith(" …")
    assert all(word in LONG.split() for word in text.split()[1:-1])
    assert [text[start:end] for start, end in marks] == ["chữ50"]


def test_a_place_at_the_end() -> None:
    """Near the end a snippet reaches back, so that it is as long as any other."""
    text, marks = snippet(LONG, ((len(LONG) - 5, len(LONG)),))
    assert text.startswith("… ")
    assert text.endswith("chữ99")
    assert len(text) > WIDTH - 10
    assert [text[start:end] for start, end in marks] == ["chữ99"]


def test_without_a_mark() -> None:
    """A passage found by its label is shown from its beginning."""
    text, marks = snippet(LONG, ())
    assert text.startswith("chữ0 chữ1")
    assert marks == ()


@settings(deadline=None)
@given(st.text(max_size=600), st.lists(st.tuples(st.integers(0, 599), st.integers(1, 300)), max_size=4))
def test_any_text(text: str, places: list[tuple[int, int]]) -> None:
    """A snippet of any text is a piece of it, and each mark shows what it marks in the text."""
    spans, last = [], 0
    for start, length in sorted(places):
        span = (max(start, last), min(start + length, len(text)))
        if span[0] < span[1]:
            spans.append(span)
            last = span[1]
    piece, marks = snippet(text, tuple(spans))
    assert len(piece) <= WIDTH + 4
    shown = [piece[start:end] for start, end in marks]
    assert all(word in text[start:end] for word, (start, end) in zip(shown, spans[: len(shown)], strict=True))
    assert bool(shown) == bool(spans)
