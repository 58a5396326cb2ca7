"""Scopes as text in the line: read, put in, taken out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.search.scopes import KEYS, narrowed, scopes_in, without, words_of


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kinh tế", []),
        ("nam:2024 kinh tế", [("nam", "2024")]),
        ('loai:"Hướng dẫn" đất muc:II.2', [("loai", "Hướng dẫn"), ("muc", "II.2")]),
        ("Năm:2024", [("nam", "2024")]),
        ("tailieu:", []),
        ("ca:nam năm nam :2024", []),
        ('so:"42-KL/TW', [("so", "42-KL/TW")]),
    ],
)
def test_what_is_typed_before_a_colon_is_a_scope(query, found):
    """With or without accents and quotes; anything else before a colon is a word."""
    assert [(scope.key, scope.value) for scope in scopes_in(query)] == found


def test_a_scope_is_put_in_front():
    """The last word, which may go on, stays the last one; a scope of the same key gives way."""
    assert narrowed("kinh t", "nam", "2024") == "nam:2024 kinh t"
    assert narrowed("nam:2024 kinh t", "nam", "2023") == "nam:2023 kinh t"
    assert narrowed("nam:2024 kinh t", "loai", "Kế hoạch") == 'loai:"Kế hoạch" nam:2024 kinh t'


def test_a_scope_is_taken_out():
    """The words beside it stay, one space apart."""
    query = "kinh nam:2024 tế"
    (scope,) = scopes_in(query)
    assert without(query, scope) == "kinh tế"
    assert words_of('loai:"Kế hoạch" nam:2024 kinh t') == "kinh t"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(KEYS), st.text("ab đ.-/", min_size=1))
def test_any_query_can_be_narrowed_and_widened_again(query, key, value):
    """The scope that was put in is found again, once, and can be taken out."""
    wanted = narrowed(query, key, value.strip() or "a")
    scopes = [scope for scope in scopes_in(wanted) if scope.key == key]
    assert [scope.value for scope in scopes] == [value.strip() or "a"]
    assert key not in {scope.key for scope in scopes_in(without(wanted, scopes[0]))}
