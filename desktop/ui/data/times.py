"""The dates and deadlines of a document as a page that a calendar can take."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_page import Cell, DataPage, DataRow, Event
from desktop.guidance.days import last_day
from desktop.guidance.document import Document
from desktop.guidance.facts import DateMention, Deadline, Facts, Span
from desktop.guidance.passages import sentence_around
from desktop.ui.data.places import Places

translate = QCoreApplication.translate

_WHOLE_DAY = len("2024-06-30")


def times_page(document: Document, facts: Facts) -> DataPage:
    """Deadlines, and the dates that are no part of one, in reading order."""
    places = Places(document)
    taken = [deadline.span for deadline in facts.deadlines]
    dates = [date for date in facts.dates if not any(_holds(span, date.span) for span in taken)]
    order = {node.path: order for order, node in enumerate(document.nodes)}
    times: list[DateMention | Deadline] = sorted((*facts.deadlines, *dates), key=lambda time: _place(time.span, order))
    columns = (
        translate("Data", "Thời gian"),
        translate("Data", "Loại"),
        translate("Data", "Ngày ghi lịch"),
        translate("Data", "Nội dung"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(_row(time, places, document.issued_on or "") for time in times)
    return DataPage(translate("Data", "Ngày và thời hạn"), document.title, columns, rows, _note(rows))


def _note(rows: tuple[DataRow, ...]) -> str:
    if not any(row.event for row in rows):
        return ""
    return translate(
        "Data", "Tệp .ics ghi thời hạn (tháng, quý, năm: ngày cuối của nó) và các ngày từ khi văn bản ban hành."
    )


def _holds(outer: Span, inner: Span) -> bool:
    same = (outer.node, outer.footnote) == (inner.node, inner.footnote)
    return same and outer.start <= inner.start and inner.end <= outer.end


def _place(span: Span, order: dict[str, int]) -> tuple[int, str, int]:
    return order.get(span.node, 0), span.footnote or "", span.start


def _row(time: DateMention | Deadline, places: Places, since: str) -> DataRow:
    span, ref = time.span, places.ref(time.span)
    sentence = sentence_around(places.text(ref), span.start, span.end)
    event = _event(time, sentence, since)
    is_deadline = isinstance(time, Deadline)
    kind = translate("Data", "thời hạn") if is_deadline else translate("Data", "ngày được nêu")
    day = Cell(f"{event.day:%d/%m/%Y}", order=event.day.isoformat()) if event else Cell("")
    cells = Cell(span.text, order=time.iso), Cell(kind), day, Cell(sentence), places.cell(span.node, span.footnote)
    return DataRow(cells, ref, (span.start, span.end), event=event)


def _event(time: DateMention | Deadline, sentence: str, since: str) -> Event | None:
    """A deadline may be a month or a year, whose last day counts; of what is only named, a day not yet past."""
    if isinstance(time, DateMention) and (len(time.iso) != _WHOLE_DAY or time.iso < since):
        return None
    day = last_day(time.iso)
    return Event(day, sentence) if day else None
