"""Where in a text the words of a query stand: exact offsets into the text as it is."""

from collections.abc import Iterable, Iterator, Sequence

from desktop.text.numbers import JOINER, numbers
from desktop.text.words import Word

Spans = tuple[tuple[int, int], ...]
"""(start, end) in code points, ascending and apart from each other."""

_NO_GAP = {"", " ", "\u00a0"}

KeyTerms = tuple[tuple[str, ...], ...]


def places_of_terms(text: str, found: Sequence[Word], keys: Sequence[str], terms: KeyTerms, *, prefix: bool) -> Spans:
    """Where the terms stand among the words `found` of `text`, whose keys are `keys`.

    With `prefix`, the last word of the last term may go on.
    """
    spans = [
        (found[first].start, found[first + len(term) - 1].end)
        for place, term in enumerate(terms, 1)
        for first in _starts(keys, term, prefix=prefix and place == len(terms))
    ]
    return _joined(text, spans)


def places_of_number(text: str, key: str) -> Spans:
    """Where numbers stand whose key is `key` or begins with it as a whole part."""
    return tuple(
        (number.start, number.end)
        for number in numbers(text)
        if number.key == key or number.key.startswith(key + JOINER)
    )


def _starts(keys: Sequence[str], term: tuple[str, ...], *, prefix: bool) -> Iterator[int]:
    *head, last = term
    for end, key in enumerate(keys[len(head) :], len(head)):
        matches = key.startswith(last) if prefix else key == last
        if matches and list(keys[end - len(head) : end]) == head:
            yield end - len(head)


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> Spans:
    """Spans that overlap, or that only a space sets apart, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and text[joined[-1][1] : start] in _NO_GAP:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
