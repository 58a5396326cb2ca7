"""The days of a page of data as a calendar: one whole-day event for each row that names a time."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from desktop.export.pptx.text import xml_characters
from desktop.export.saving import saved
from desktop.guidance.data_page import DataPage, DataRow, Event

if TYPE_CHECKING:
    from icalendar import Event as CalendarEvent

_LONGEST_NAME = 160
"""Characters of an event's name: a sentence of an official text may be a whole paragraph; it stands in full below."""


def write_ics(page: DataPage, path: Path, now: datetime | None = None) -> None:
    """Write the events of `page` to `path`; ExportError where it can't be written. `now` is when it is written."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//sotay//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", xml_characters(f"{page.title} · {page.document}"))
    made_at = now or datetime.now(UTC)
    for row in page.rows:
        if row.event:
            calendar.add_component(_event(page, row, row.event, made_at))
    with saved(path) as part:
        part.write_bytes(calendar.to_ical())


def _event(page: DataPage, row: DataRow, event: Event, made_at: datetime) -> "CalendarEvent":
    from icalendar import Event as CalendarEvent

    made = CalendarEvent()
    made.add("uid", f"{_identity(row)}@sotay")
    made.add("dtstamp", made_at)
    made.add("dtstart", event.day)
    made.add("dtend", event.day + timedelta(days=1))
    made.add("transp", "TRANSPARENT")
    words = xml_characters(event.summary)
    made.add("summary", shorten(words, _LONGEST_NAME, placeholder="…"))
    made.add("description", "\n".join((words, *map(xml_characters, (page.document, row.cells[-1].text)))))
    return made


def _identity(row: DataRow) -> str:
    """The same for the same place and day, so that a calendar that has the event takes it for the same one."""
    place = (row.ref.document, row.ref.path, row.ref.footnote, row.span, row.event and row.event.day)
    return sha256(repr(place).encode("utf-8")).hexdigest()[:32]
