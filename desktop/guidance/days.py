"""The last day of a time that a document names."""

import re
from calendar import monthrange
from datetime import date

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")


def last_day(iso: str | None) -> date | None:
    """Of a day itself, a month, a year, or of the later end of a range; None where the time is not known.

    What is to be done "trong quý II/2024" (`2024-04/2024-06`) may be done until 2024-06-30.
    """
    end = (iso or "").rpartition("/")[2]
    if month := _MONTH.fullmatch(end):
        year, number = int(month[1]), int(month[2])
        return date(year, number, monthrange(year, number)[1])
    if _YEAR.fullmatch(end):
        return date(int(end), 12, 31)
    return date.fromisoformat(end) if end else None
