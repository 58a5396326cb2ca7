"""The words of two versions of a passage: what stayed, what differs, and what of that a briefer must know."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.compare.changes import Kept, Part
from desktop.compare.telling import Telling, Told, told
from desktop.compare.words import LONG, same_words
from desktop.text.difference import PieceKind

TEXTS = st.text(alphabet="an bđ ạ,.1\n\u0301", max_size=40)


def kept(old: str, new: str) -> Kept:
    return Kept(Part("p", None, old), Part("p", None, new), same_words(old, new))


def marked(old: str, new: str) -> str:
    brackets = {PieceKind.SAME: "{}", PieceKind.GONE: "[{}]", PieceKind.NEW: "<{}>"}
    return "".join(brackets[piece.kind].format(piece.text) for piece in kept(old, new).pieces)


def differing(old: str, new: str) -> list[tuple[Telling, str | None, str | None]]:
    row = kept(old, new)
    return [(one.kind, one.old and old[slice(*one.old)], one.new and new[slice(*one.new)]) for one in told(row)]


def test_a_number_is_marked_without_the_blank_behind_it():
    """What differs begins and ends with a word."""
    assert marked("tăng 8,5% so với năm 2022", "tăng 9% so với năm 2022") == "tăng [8,5%]<9%> so với năm 2022"


def test_a_passage_written_anew_is_not_patchwork():
    """A comma or a small word that both sentences happen to have does not part what differs."""
    old = "Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa được triển khai sâu rộng."
    new = "Công tác giáo dục và đào tạo, y tế được quan tâm nhiều hơn trước."
    assert marked(old, new).count("[") == 1


def test_a_large_table_is_compared_row_by_row():
    """In a table of many rows the one cell that differs is marked, and nothing else."""
    rows = [f"{number}\tPhường số {number}\t{number * 7} hộ" for number in range(1500)]
    old = "\n".join(rows)
    assert len(old) > LONG
    rows[700] = rows[700].replace("4900 hộ", "5000 hộ")
    row = kept(old, "\n".join(rows))
    assert [row.old.text[slice(*span)] for span in row.gone] == ["4900"]
    assert [row.new.text[slice(*span)] for span in row.came] == ["5000"]


@given(TEXTS, TEXTS)
def test_every_character_is_accounted_for(old, new):
    """What stayed and went is the old text, what stayed and came the new one; the other way round is the same."""
    row, back = kept(old, new), kept(new, old)
    assert "".join(piece.text for piece in row.pieces if piece.kind is not PieceKind.NEW) == old
    assert "".join(piece.text for piece in row.pieces if piece.kind is not PieceKind.GONE) == new
    assert (row.gone, row.came) == (back.came, back.gone)


def test_other_blanks_are_no_change():
    """A line that is broken elsewhere says the same."""
    assert not kept("Về lĩnh vực  kinh tế", "Về lĩnh vực\nkinh tế").is_changed


def test_figures_days_documents_and_names_are_told():
    """Each with what stands in its place, with its unit, whichever part of it differs."""
    old = (
        "Thu 12.515 tỷ đồng, tăng 8,5% so với năm 2022; đồng chí Nguyễn Văn An báo cáo trước ngày 30/6/2024"
        " theo Nghị quyết số 57-NQ/TW."
    )
    new = (
        "Thu 13.000 tỷ đồng, tăng 9% so với năm 2023; đồng chí Trần Thị Bình báo cáo trước ngày 15/7/2024"
        " theo Nghị quyết số 68-NQ/TW."
    )
    assert differing(old, new) == [
        (Telling.FIGURE, "12.515 tỷ đồng", "13.000 tỷ đồng"),
        (Telling.FIGURE, "8,5%", "9%"),
        (Telling.DAY, "2022", "2023"),
        (Telling.NAME, "Nguyễn Văn An", "Trần Thị Bình"),
        (Telling.DAY, "30/6/2024", "15/7/2024"),
        (Telling.DOCUMENT, "Nghị quyết số 57-NQ/TW", "Nghị quyết số 68-NQ/TW"),
    ]


def test_what_came_and_what_went_is_told_alone():
    """A figure without one in its place has only one side."""
    assert differing("Mở 5 lớp.", "Mở 5 lớp và 3 hội nghị.") == [(Telling.FIGURE, None, "3 hội nghị")]
    assert differing("Mở 5 lớp và 3 hội nghị.", "Mở 5 lớp.") == [(Telling.FIGURE, "3 hội nghị", None)]


def test_nothing_is_told_of_plain_words():
    """Words without a number or a name are marked, and that is all."""
    assert told(kept("Phong trào được triển khai rộng.", "Phong trào được triển khai sâu.")) == ()
    assert told(kept("Như cũ.", "Như cũ.")) == ()


@given(TEXTS, TEXTS)
def test_what_is_told_differs(old, new):
    """Nothing is told of words that are the same on both sides, and nothing outside of the texts."""
    for one in told(kept(old, new)):
        assert isinstance(one, Told)
        before, after = (text[slice(*span)] if span else None for text, span in ((old, one.old), (new, one.new)))
        assert before != after
        assert "" not in (before, after)
