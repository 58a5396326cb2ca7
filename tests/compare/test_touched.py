"""What a person made and a change touches; and what is new as a list."""

from desktop.compare.changes import Added, Comparison, Kept, Part, Removed
from desktop.compare.news import news
from desktop.compare.touched import Made, MadeKind, Side, by_place, touched
from desktop.compare.words import same_words
from desktop.text.difference import Piece, PieceKind

OLD, NEW = Side("d", 1), Side("d", 2)
BEFORE = "Thu ngân sách tăng 8,5% so với năm trước."
AFTER = "Thu ngân sách tăng 9% so với năm trước."


def kept(old: str = BEFORE, new: str = AFTER, *, is_moved: bool = False) -> Kept:
    return Kept(
        Part("I/p1", None, old, section="I"), Part("I/p1", None, new, section="I"), same_words(old, new), is_moved
    )


def made(words: str, text: str = AFTER, revision: int = 2, footnote: str | None = None) -> Made:
    start = text.index(words)
    return Made(MadeKind.MARK, words, "d", revision, "I/p1", footnote, start, start + len(words))


def is_touched(one: Made, row: Kept | Added | Removed | None = None) -> bool:
    return bool(touched(row or kept(), by_place([one]), OLD, NEW))


def test_words_that_changed_touch_what_hangs_on_them():
    """On the side of today as on that of before, and only there."""
    assert is_touched(made("tăng 9%"))
    assert is_touched(made("8,5%", BEFORE, 1))
    assert not is_touched(made("so với năm trước"))
    assert not is_touched(made("8,5%", BEFORE, 3))
    assert not is_touched(made("tăng 9%", footnote="1"))


def test_words_gone_from_inside_touch_it():
    """A mark whose words lost a word between them is touched, one that ends there is not."""
    row = kept("Thu ngân sách tăng nhanh so với năm trước.", "Thu ngân sách tăng so với năm trước.")
    text = row.new.text
    assert is_touched(made("tăng so với", text), row)
    assert not is_touched(made("ngân sách", text), row)


def test_what_hangs_on_a_whole_passage():
    """It is touched by any change of its words, and by none where the passage only moved."""
    assert is_touched(made(AFTER))
    assert not is_touched(made(BEFORE, BEFORE), kept(BEFORE, BEFORE, is_moved=True))


def test_a_passage_that_went_or_came():
    """All that hangs on it is touched; each name is told once."""
    part = Part("I/p1", None, BEFORE)
    assert is_touched(made("năm trước", BEFORE, 1), Removed(part))
    assert is_touched(made("năm trước", BEFORE, 2), Added(part))
    twice = [made("năm trước", BEFORE, 1)] * 2
    assert len(touched(Removed(part), by_place(twice), OLD, NEW)) == 1


def test_the_list_of_what_is_new():
    """Section by section, with what differs, the words around it and the figure for the figure."""
    far = "Nội dung này được giữ nguyên như trong văn bản đã ban hành. " * 6
    title = Part("I", None, "Kinh tế", "I.", "I", is_title=True)
    rows = (Kept(title, title, same_words("Kinh tế", "Kinh tế")), kept(far + BEFORE, far + AFTER))
    (one,) = news(Comparison(rows))
    assert (one.section, one.place.node, one.is_there) == ("I. Kinh tế", "I/p1", True)
    assert [change.words for change in one.replaced] == ["8,5% → 9%"]
    lead, *rest = one.pieces
    assert lead.text.startswith("… ")
    assert lead.text.endswith("Thu ngân sách tăng ")
    assert len(lead.text) < len(far) / 2
    assert rest == [
        Piece(PieceKind.GONE, "8,5%"), Piece(PieceKind.NEW, "9%"), Piece(PieceKind.SAME, " so với năm trước."),
    ]  # fmt: skip


def test_only_a_number_is_no_news():
    """A passage that has another number says nothing new; one that moved does."""
    same = same_words(BEFORE, BEFORE)
    numbered = Kept(Part("1", None, BEFORE, "1."), Part("2", None, BEFORE, "2."), same)
    moved = Kept(Part("3", None, AFTER), Part("4", None, AFTER), same_words(AFTER, AFTER), is_moved=True)
    assert [one.place.node for one in news(Comparison((numbered, moved)))] == ["4"]
