"""Where a node of a law stands, as people cite it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.legal_place import legal_place, place_words


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("D.30", "Điều 30"),
        ("D.30.2", "khoản 2 Điều 30"),
        ("D.30.2.a", "điểm a khoản 2 Điều 30"),
        ("D.30.2.đ/p1", "điểm đ khoản 2 Điều 30"),
        ("D.7a.2a", "khoản 2a Điều 7a"),
        ("D.5.b", "điểm b Điều 5"),
        ("C.III", "Chương III"),
        ("C.III.M.2", "Mục 2 Chương III"),
        ("P.I.C.II.M.1.TM.3", "Tiểu mục 3 Mục 1 Chương II Phần I"),
    ],
)
def test_a_place_of_a_law_is_said_as_it_is_cited(path, words):
    """From the point out to the article, which is known by its number alone."""
    assert legal_place(path, ()) == words


@pytest.mark.parametrize(
    "path", ["II.2.1", "II.2.1/p1", "D", "D.30~2", "D.30~2.1", "QC.D.5.1", "PL.I", "D.30.2.a.1", "D.30*1",
             "front.preamble", "closing", "", "p1"]
)  # fmt: skip
def test_any_other_place_keeps_its_path(path):
    """Also one that occurs twice: whoever reads "khoản 2" must find that very clause."""
    assert legal_place(path, ()) == ""
    assert place_words(path, ()) == path.partition("/")[0]


def test_a_line_that_leads_back_begins_with_a_capital():
    """As on slides and in lists."""
    assert place_words("D.30.2.a", ("C.III", "D.30", "D.30.2")) == "Điểm a khoản 2 Điều 30"


def test_letters_that_number_parts_are_no_chapters_and_articles():
    """Below "C. Tổ chức thực hiện" stands 1, not Chapter 1."""
    assert legal_place("C.1", ("C",)) == ""
    assert place_words("D.2.a", ("D", "D.2")) == "D.2.a"


@given(st.text(alphabet="PCMTD.0129aIđ~*/", max_size=14))
def test_no_label_of_a_place_is_lost(path):
    """Every number and letter behind the names stands in the words, in reverse."""
    if words := legal_place(path, ()):
        labels = [part for part in path.partition("/")[0].split(".") if part not in {"P", "C", "M", "TM", "D"}]
        assert [word for word in reversed(words.split()) if word in labels] == [label for label in labels if label]
