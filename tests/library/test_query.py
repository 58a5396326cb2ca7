"""What was typed, read into a value: any string is legal."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.library.query import MAX_WORDS, Near, Scope, Term, Within, parse


def folded(terms: Iterable[Term]) -> list[list[str]]:
    return [[word.folded for word in term.words] for term in terms]


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
        ("NOT a* (b:c)", [["not"], ["a"], ["b", "c"]]),
        ("OR a NEAR", [["or"], ["a"], ["near"]]),
        ("năm - 2023 so: muc:", [["nam"], ["2023"], ["so"], ["muc"]]),
    ],
)
def test_terms(typed: str, terms: list[list[str]]) -> None:
    """Quotes and what is typed without a space keep words together; an operator without its parts is a word."""
    query = parse(typed)
    assert folded(query.terms) == terms
    assert (query.excluded, query.scopes) == ((), ())


def test_alternatives() -> None:
    """OR joins the terms beside it, as many as there are."""
    query = parse("thu OR chi OR ngân sách")
    assert [folded(part for part in clause if isinstance(part, Term)) for clause in query.clauses] == [
        [["thu"], ["chi"], ["ngan"]],
        [["sach"]],
    ]
    assert query.phrase == ()


def test_near() -> None:
    """NEAR asks for two terms close to each other."""
    ((near,),) = parse('thu NEAR "ngân sách"').clauses
    assert isinstance(near, Near)
    assert folded([near.one, near.other]) == [["thu"], ["ngan", "sach"]]


def test_excluded() -> None:
    """A dash before a word or phrase takes out what has it; between words it only joins them."""
    query = parse('kinh -tế -"ngân sách" an-ninh')
    assert folded(query.terms) == [["kinh"], ["an", "ninh"]]
    assert folded(query.excluded) == [["te"], ["ngan", "sach"]]


@pytest.mark.parametrize(
    ("typed", "within"),
    [
        ("muc:II.2", Within(Scope.SECTION, "II.2")),
        ('mục:"kinh tế"', Within(Scope.SECTION, "kinh tế")),
        ("tailieu:huong-dan-2024", Within(Scope.DOCUMENT, "huong-dan-2024")),
        ("LOAI:luật", Within(Scope.KIND, "luật")),
        ("so:42-KL/TW", Within(Scope.NUMBER, "42-KL/TW")),
        ("năm:2023", Within(Scope.YEAR, "2023")),
    ],
)
def test_scopes(typed: str, within: Within) -> None:
    """A scope is a name, a colon and a value without a space or in quotes; a query of scopes alone is one."""
    assert parse(f"thu {typed}").scopes == parse(typed).scopes == (within,)
    assert not parse(typed).is_empty


@pytest.mark.parametrize(
    ("typed", "is_prefix"), [("kinh*", True), ('"kinh te"*', True), ("kinh *", False), ("kinh", False)]
)
def test_prefix(typed: str, is_prefix: bool) -> None:
    """A star right after a word or phrase lets its last word go on."""
    assert [term.is_prefix for term in parse(typed).terms] == [is_prefix]


@pytest.mark.parametrize("typed", ["", " ", '"', '""', "%", "*", "-", "\0", "\ud800", "“”", "_ _", "\u200b"])
def test_empty(typed: str) -> None:
    """Without a letter or digit there is nothing to look for."""
    assert parse(typed).is_empty


@pytest.mark.parametrize(
    ("typed", "unfinished"),
    [
        ("kinh t", True),
        ("kinh ", False),
        ('"kinh', True),
        ('"kinh"', False),
        ("8,5%", False),
        ("a -b", False),
        ("nam:2023", False),
    ],
)
def test_unfinished(typed: str, unfinished: bool) -> None:
    """The last word may go on as long as nothing follows it."""
    assert parse(typed).is_unfinished is unfinished


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("42 kl tw", ("42_kl_tw",)),
        ("42kl/tw", ("42kl_tw", "42_kl_tw")),
        ("68/2022/QH15", ("68_2022_qh15",)),
        ("236.226", ("236226",)),
        ("II.2.1", ("ii_2_1",)),
        ("kinh tế", ()),
        ("42-KL/TW nam:2023", ()),
    ],
)
def test_numbers(typed: str, numbers: tuple[str, ...]) -> None:
    """A query with a digit is also read as one number."""
    assert parse(typed).numbers == numbers


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None)))
def test_any_string_is_a_query(typed: str) -> None:
    """No string fails, and none asks for more words than the bound."""
    query = parse(typed)
    assert sum(len(term.words) for term in (*query.terms, *query.excluded)) <= MAX_WORDS


def test_a_very_long_string_is_bounded() -> None:
    """A hundred thousand characters ask for no more than the first words."""
    query = parse("kinh tế " * 12_500)
    assert len(query.phrase) == MAX_WORDS
    assert query.numbers == ()
