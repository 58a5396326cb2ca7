"""Which backups are kept: all of the newest day, then one a day, one a week, one a month."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(times: Sequence[datetime]) -> set[int]:
    """Places in `times`, which are in the order in which the backups were made, of those to keep."""
    newest_first = [(place, time.date()) for place, time in reversed(list(enumerate(times)))]
    of_last_day = {place for place, day in newest_first if day == newest_first[0][1]}
    return (
        of_last_day
        | _one_of_each(newest_first, lambda day: day, DAYS)
        | _one_of_each(newest_first, lambda day: day.isocalendar()[:2], WEEKS)
        | _one_of_each(newest_first, lambda day: (day.year, day.month), MONTHS)
    )


def _one_of_each(newest_first: Sequence[tuple[int, date]], period: Callable[[date], object], count: int) -> set[int]:
    """The newest of each period, for the newest `count` periods."""
    newest: dict[object, int] = {}
    for place, day in newest_first:
        newest.setdefault(period(day), place)
    return set(list(newest.values())[:count])
