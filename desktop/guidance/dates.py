"""Dates, months and ranges of years in running text."""

import re
from collections.abc import Iterator
from datetime import date

from desktop.guidance.facts import DateMention
from desktop.guidance.passages import Passage

DAY = r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])"
_DATE = re.compile(DAY)
_MONTH = re.compile(r"tháng (?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d/])(?P<from>(?:19|20)\d\d) ?[-–] ?(?P<to>(?:19|20)\d\d)(?![\d/])")


def iso_day(match: re.Match[str]) -> str | None:
    """ISO 8601 of a match of DAY; None for a day that no calendar has."""
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
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
