"""What two versions of a text share, and how they differ."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.difference import Piece, PieceKind, Stretch, difference, same_stretches

TEXTS = st.text(alphabet="an bđ ạ,.1\n\u0301", max_size=30)


def test_a_word_that_changed():
    """One word for another is gone before it is new; what is beside it stayed."""
    pieces = list(difference("Tăng 8,5% so với năm 2022.", "Tăng 9,5% so với năm 2022."))
    assert pieces == [
        Piece(PieceKind.SAME, "Tăng "),
        Piece(PieceKind.GONE, "8,5% "),
        Piece(PieceKind.NEW, "9,5% "),
        Piece(PieceKind.SAME, "so với năm 2022."),
    ]


def test_the_same_text_is_one_stretch():
    """Nothing differs between a text and itself; nothing is shared with nothing."""
    assert same_stretches("Về kinh tế", "Về kinh tế") == (Stretch(0, 0, 10),)
    assert same_stretches("", "") == same_stretches("Về", "") == ()


@given(TEXTS, TEXTS)
def test_stretches_are_the_same_in_both(old, new):
    """Every stretch is verbatim in both texts, in order, and never inside a word."""
    at = (0, 0)
    for one in same_stretches(old, new):
        assert old[one.old : one.old + one.length] == new[one.new : one.new + one.length]
        assert at <= (one.old, one.new)
        at = (one.old + one.length, one.new + one.length)


@given(TEXTS, TEXTS)
def test_both_texts_are_in_their_difference(old, new):
    """What stayed and went is the old text, what stayed and came is the new one."""
    pieces = list(difference(old, new))
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.NEW).split() == old.split()
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.GONE).split() == new.split()
