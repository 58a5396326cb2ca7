"""Dates, months and ranges of years in running text."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.guidance.facts import DateMention
from desktop.guidance.passages import Passage

DAY = (
    r"(?<![\d/.-])(?P<day>\d{1,2})(?P<mark>\s?/\s?|-|\.| tháng )(?P<month>\d{1,2})"
    r"(?:(?P=mark)| năm )(?P<year>(?:19|20)\d\d)(?![\d/])"
)
"""`29/12/2023`, `29-12-2023`, "29 tháng 12 năm 2023"."""

_DATE = re.compile(DAY)
_MONTH = re.compile(r"tháng (?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d/])(?P<from>(?:19|20)\d\d) ?[-–] ?(?P<to>(?:19|20)\d\d)(?![\d/])")


def iso_day(match: re.Match[str], prefix: str = "") -> str | None:
    """ISO 8601 of a match of DAY, whose groups may have a prefix; None for a day that no calendar has."""
    try:
        return date(*(int(match[prefix + part]) for part in ("year", "month", "day"))).isoformat()
    except ValueError:
        return None


def find_dates(passage: Passage) -> Iterator[DateMention]:
    """The dates of one passage in the order of their places."""
    days = ((match, iso_day(match)) for match in _DATE.finditer(passage.text))
    found = [DateMention(passage.span_of(match), day) for match, day in days if day]
    found += (
        DateMention(passage.span_of(match), f"{match['year']}-{int(match['month']):02}")
        for match in _MONTH.finditer(passage.text)
        if 1 <= int(match["month"]) <= 12
    )
    found += (
        DateMention(passage.span_of(match), f"{match['from']}/{match['to']}")
        for match in _YEARS.finditer(passage.text)
        if match["from"] < match["to"]
    )
    yield from sorted(found, key=lambda mention: mention.span.start)
