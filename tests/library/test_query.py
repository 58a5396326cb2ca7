"""What was typed, read into a value: any string is legal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.library.query import MAX_WORDS, Query, parse


def folded(query: Query) -> list[list[str]]:
    return [[word.folded for word in term] for term in query.terms]


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("ngân sách", [["ngan"], ["sach"]]),
        ('"ngân sách" quận', [["ngan", "sach"], ["quan"]]),
        ("“ngân sách” quận", [["ngan", "sach"], ["quan"]]),
        ('thu "ngân sách', [["thu"], ["ngan", "sach"]]),
        ("42-KL/TW", [["42", "kl", "tw"]]),
        ("8,5%", [["8", "5"]]),
        ("kinh\u00a0tế", [["kinh"], ["te"]]),
        ("NOT a* OR (b:c)", [["not"], ["a"], ["or"], ["b", "c"]]),
    ],
)
def test_terms(typed: str, terms: list[list[str]]) -> None:
    """Quotes and what is typed without a space keep words together; nothing is an operator."""
    assert folded(parse(typed)) == terms


@pytest.mark.parametrize("typed", ["", " ", '"', '""', "%", "*", "-", "\0", "\ud800", "“”", "_ _", "\u200b"])
def test_empty(typed: str) -> None:
    """Without a letter or digit there is nothing to look for."""
    assert parse(typed).is_empty


@pytest.mark.parametrize(
    ("typed", "unfinished"), [("kinh t", True), ("kinh ", False), ('"kinh', True), ('"kinh"', False), ("8,5%", False)]
)
def test_unfinished(typed: str, unfinished: bool) -> None:
    """The last word may go on as long as nothing follows it."""
    assert parse(typed).unfinished is unfinished


@pytest.mark.parametrize(
    ("typed", "number"), [("42 kl tw", "42_kl_tw"), ("236.226", "236226"), ("II.2.1", "ii_2_1"), ("kinh tế", None)]
)
def test_number(typed: str, number: str | None) -> None:
    """A query with a digit is also read as one number."""
    assert parse(typed).number == number


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None)))
def test_any_string_is_a_query(typed: str) -> None:
    """No string fails, and none asks for more words than the bound."""
    assert len(parse(typed).phrase) <= MAX_WORDS


def test_a_very_long_string_is_bounded() -> None:
    """A hundred thousand characters ask for no more than the first words."""
    query = parse("kinh tế " * 12_500)
    assert len(query.phrase) == MAX_WORDS
    assert query.number is None
