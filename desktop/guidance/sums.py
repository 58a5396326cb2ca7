"""Sums that a text itself states: a total with the parts that it names for it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from desktop.guidance.document import Document
from desktop.guidance.facts import Figure, Span, SumCheck
from desktop.guidance.passages import text_at

Place = tuple[str, str | None]

_SENTENCE_END = re.compile(r"[.;!?…](?=\s|$)|\n")
_INTRODUCED = re.compile(r"(?P<loosely>trong đó)|(?<!\w)(?:bao gồm|gồm|chia ra|cụ thể)(?!\w)|[(:]", re.IGNORECASE)
_FEWEST_OF_LOOSE, _MOST_PARTS, _REACH = 3, 40, 2000


def find_sums(document: Document, figures: Sequence[Figure]) -> Iterator[SumCheck]:
    """Totals with their parts, in reading order.

    Parts are the figures of the total's unit that follow it in its sentence after "gồm", "trong đó", a colon
    or a bracket, or those of the note that is called right after it.
    """
    by_place: dict[Place, list[Figure]] = {}
    for figure in figures:
        by_place.setdefault(_place(figure), []).append(figure)
    within = {place: list(_sums_within(text_at(document, here[0].span), here)) for place, here in by_place.items()}
    for place, here in by_place.items():
        if place[1] is None:
            yield from _sums_over_notes(document, here, by_place, within)
        yield from within[place]


def _place(figure: Figure) -> Place:
    return figure.span.node, figure.span.footnote


def _sums_within(text: str, figures: Sequence[Figure]) -> Iterator[SumCheck]:
    taken: set[Span] = set()
    for index, total in enumerate(figures[:-1]):
        if total.span in taken or total.out_of is not None:
            continue
        parts = _run(text, total, figures[index + 1 : index + 1 + _MOST_PARTS])
        check = _check(total, parts)
        if check and (check.holds or _is_whole(text, total, parts)):
            taken.update(check.parts)
            yield check


def _run(text: str, total: Figure, following: Sequence[Figure]) -> list[Figure]:
    """The figures of the total's unit up to the end of its sentence or of the bracket that opens after it."""
    if not following or not _INTRODUCED.search(text, total.span.end, following[0].span.start):
        return []
    between = text[total.span.end : following[0].span.start]
    end = _SENTENCE_END.search(text, total.span.end, total.span.end + _REACH)
    bracket = text.find(")", total.span.end, total.span.end + _REACH) if "(" in between and ")" not in between else -1
    limit = min(place for place in (end.start() if end else len(text), bracket, len(text)) if place >= 0)
    return list(takewhile(lambda part: _is_kind_of(part.unit, total.unit) and part.span.end <= limit, following))


def _is_kind_of(unit: str, of_total: str) -> bool:
    """ "hộ nghèo" may be a part of "hộ"."""
    return unit == of_total or unit.startswith(of_total + " ")


def _is_whole(text: str, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the parts claim to be all: "trong đó" with one or two of them only gives examples."""
    introduced = _INTRODUCED.search(text, total.span.end, parts[0].span.start)
    return bool(introduced and not introduced["loosely"]) or len(parts) >= _FEWEST_OF_LOOSE


def _check(total: Figure, parts: Sequence[Figure]) -> SumCheck | None:
    if len(parts) < 2 or total.unit == "%" or any(part.out_of is not None for part in parts):
        return None
    holds = round(sum(part.value for part in parts) - total.value, 6) == 0
    return SumCheck(total.span, tuple(part.span for part in parts), holds)


def _sums_over_notes(
    document: Document,
    figures: Sequence[Figure],
    by_place: Mapping[Place, list[Figure]],
    within: Mapping[Place, list[SumCheck]],
) -> Iterator[SumCheck]:
    for note in document.notes_of(figures[0].span.node):
        place = (note.node, note.label)
        before = [figure for figure in figures if figure.span.end <= note.offset]
        if not before or place not in by_place:
            continue
        inner = {part for check in within[place] for part in check.parts}
        parts = [figure for figure in by_place[place] if figure.span not in inner]
        text = document.node(note.node).text
        if _is_called_at(text, before[-1], note.offset) and all(
            _is_kind_of(part.unit, before[-1].unit) for part in parts
        ):
            yield from filter(None, [_check(before[-1], parts)])


def _is_called_at(text: str, figure: Figure, offset: int) -> bool:
    return figure.out_of is None and not re.search(r"[.,;:\n]", text[figure.span.end : offset])
