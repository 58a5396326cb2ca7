"""Values with their units in running text."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop.guidance.facts import Figure
from desktop.guidance.figures.words import described
from desktop.guidance.passages import Passage

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_NOT_A_PART = r"(?<![\w/:,.\-–])"
_MEDALS = {"Vàng": "huy chương", "Bạc": "huy chương", "Đồng": "huy chương"}
_PERCENT = "%"
_NO_DATE = r"(?! học\b(?= \d{4}))(?<!\d tháng(?= \d))(?<!tháng \d năm(?= \d{4}))(?<!tháng \d\d năm(?= \d{4}))"
"""Neither the school year of "7 năm học 2022-2023" nor the day and month of "20 tháng 11 năm 2018"."""


def value_of(printed: str) -> float:
    """A Vietnamese number: dots group thousands, a comma begins decimals (`236.226`, `18,06`)."""
    return float(printed.replace(".", "").replace(",", "."))


@lru_cache(maxsize=4)
def _pattern(units: tuple[str, ...]) -> re.Pattern[str]:
    """One alternation, the more telling forms first: rank, billions with millions, ratio, plain value."""
    unit = "|".join(re.escape(name) for name in sorted(units, key=len, reverse=True))
    medal = "|".join(_MEDALS)
    return re.compile(
        rf"(?P<rank>thứ {_NOT_A_PART}(?P<place>\d{{1,3}})/(?P<of>\d{{1,4}}))(?![\d/])"
        rf"|{_NOT_A_PART}(?P<billions>{_NUMBER}) tỷ (?P<millions>\d{{1,3}}) triệu đồng\b"
        rf"|{_NOT_A_PART}(?P<part>\d+) ?(?:(?i:{unit})\b)?/(?P<whole>\d+) (?P<ratio_unit>(?i:{unit}))\b"
        rf"|{_NOT_A_PART}(?P<percent>{_NUMBER}) ?%"
        rf"|{_NOT_A_PART}(?P<medals>\d{{1,3}}) (?P<medal>{medal})\b"
        rf"|{_NOT_A_PART}(?P<value>{_NUMBER}) (?P<unit>(?i:{unit}))\b{_NO_DATE}",
    )


def find_figures(passage: Passage, units: Sequence[str]) -> Iterator[Figure]:
    """The figures of one passage in order; `units` are the nouns that can be counted or measured."""
    bare = [_figure(passage, match) for match in _pattern(tuple(units)).finditer(passage.text)]
    yield from described(passage.text, bare)


def _figure(passage: Passage, match: re.Match[str]) -> Figure:
    span, part = passage.span_of(match), match.groupdict()
    if part["rank"]:
        return Figure(span, float(part["place"]), "hạng", out_of=float(part["of"]))
    if part["billions"]:
        return Figure(span, value_of(part["billions"]) + int(part["millions"]) / 1000, "tỷ đồng")
    if part["part"]:
        return Figure(span, float(part["part"]), part["ratio_unit"].lower(), out_of=float(part["whole"]))
    if part["percent"]:
        return Figure(span, value_of(part["percent"]), _PERCENT)
    if part["medals"]:
        return Figure(span, float(part["medals"]), _MEDALS[part["medal"]])
    return Figure(span, value_of(part["value"]), part["unit"] if part["unit"].isupper() else part["unit"].lower())
