"""Finding in a text what a person types."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.find import find_in

TEXT = "Đảng bộ quận Hoàn Kiếm vì hòa bình; hoà giải ở cơ sở, văn hóa, 42-KL/TW, tăng 8,5% (thuỷ lợi, quý I)."


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hoà", ["Hoà", "hòa", "hoà"]),
        ("hòa ", ["Hoà", "hòa", "hoà"]),
        ("hoa", ["Hoà", "hòa", "hoà", "hóa"]),
        ("hoa binh", ["hòa bình"]),
        ("HÒA BÌNH", ["hòa bình"]),
        ("hóa", ["hóa"]),
        ("dang", ["Đảng"]),
        ("đảng", ["Đảng"]),
        ("đả", ["Đả"]),
        ("đa", ["Đả"]),
        ("đang", []),
        ("thủy", ["thuỷ"]),
        ("qúy", ["quý"]),
        ("42-kl/tw", ["42-KL/TW"]),
        ("8,5%", ["8,5%"]),
        ("(thuy", ["(thuỷ"]),
        ("%", ["%"]),
        ("iem", []),
        ("vi  hoa", ["vì hòa"]),
        ("", []),
        ("  ", []),
    ],
)
def test_what_is_found(typed: str, found: list[str]) -> None:
    """Accents count where they are typed, wherever the tone is written; case and spaces never do."""
    assert [TEXT[start:end] for start, end in find_in(TEXT, typed)] == found


def test_a_tone_typed_apart_is_the_same() -> None:
    """A decomposed query finds composed text."""
    assert find_in(TEXT, "ho\u0300a bi\u0300nh") == find_in(TEXT, "hòa bình") != ()


@settings(max_examples=50, deadline=None)
@given(st.text(), st.text())
def test_any_text_can_be_looked_through(text: str, typed: str) -> None:
    """Spans lie in the text, ascend and are apart, whatever is typed."""
    ends = [0, *(place for span in find_in(text, typed) for place in span)]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)
