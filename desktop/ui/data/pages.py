"""Every page of a document's data, made from its facts: each row leads to its passage."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_page import Cell, DataPage, DataRow
from desktop.guidance.document import Document
from desktop.guidance.facts import Abbreviation, Assignment, Citation, Suggestion
from desktop.guidance.refs import NodeRef
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.data.citing import citing_page
from desktop.ui.data.figures import figures_page
from desktop.ui.data.places import Places
from desktop.ui.data.times import times_page

translate = QCoreApplication.translate


def data_pages(opened: OpenDocument, titles: Mapping[str, str]) -> tuple[DataPage, ...]:
    """All pages of a document, empty ones too; `titles` are those of the library's documents by id."""
    document, facts = opened.document, opened.facts
    return (
        figures_page(document, facts),
        _citations(opened, titles),
        citing_page(opened),
        _abbreviations(opened),
        _assignments(opened),
        times_page(document, facts),
        _footnotes(opened),
        _suggestions(opened),
    )


def _citations(opened: OpenDocument, titles: Mapping[str, str]) -> DataPage:
    places = Places(opened.document)
    cited = opened.cited or (None,) * len(opened.facts.citations)

    def row(citation: Citation, link: str | None) -> DataRow:
        known = titles.get(link, link) if link else translate("Data", "chưa có trong kho")
        words = (citation.kind or citation.span.text, citation.number or "")
        cells = (*map(Cell, words), _day(citation.issued_on), Cell(citation.issuer or ""), Cell(known))
        span = citation.span
        return DataRow((*cells, places.cell(span.node, span.footnote)), places.ref(span), (span.start, span.end), link)

    columns = (
        translate("Data", "Văn bản"),
        translate("Data", "Số hiệu"),
        translate("Data", "Ngày"),
        translate("Data", "Cơ quan ban hành"),
        translate("Data", "Trong kho tài liệu"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(row(*pair) for pair in zip(opened.facts.citations, cited, strict=True))
    return _page(opened.document, translate("Data", "Văn bản viện dẫn"), columns, rows)


def _abbreviations(opened: OpenDocument) -> DataPage:
    places = Places(opened.document)

    def row(abbreviation: Abbreviation) -> DataRow:
        sources = {one.source for one in abbreviation.expansions}
        words = "; ".join(one.text for one in abbreviation.expansions)
        first = abbreviation.spans[0] if abbreviation.spans else None
        where = places.cell(first.node, first.footnote) if first else Cell(translate("Data", "Nơi nhận"))
        count = Cell(str(abbreviation.count), float(abbreviation.count))
        ref = places.ref(first) if first else NodeRef(opened.document.id, "")
        span = (first.start, first.end) if first else None
        return DataRow((Cell(abbreviation.short), Cell(words), Cell(_source(sources)), count, where), ref, span)

    columns = (
        translate("Data", "Viết tắt"),
        translate("Data", "Nghĩa đầy đủ"),
        translate("Data", "Theo"),
        translate("Data", "Số lần"),
        translate("Data", "Lần đầu ở"),
    )
    rows = tuple(map(row, opened.facts.abbreviations))
    return _page(opened.document, translate("Data", "Chữ viết tắt"), columns, rows)


def _source(sources: set[str]) -> str:
    if not sources:
        return translate("Data", "không rõ")
    return translate("Data", "văn bản này") if "document" in sources else translate("Data", "danh mục chung")


def _assignments(opened: OpenDocument) -> DataPage:
    """Body by body, the tasks of each in reading order."""
    document, places = opened.document, Places(opened.document)

    def row(task: Assignment) -> DataRow:
        text = places.text(NodeRef(document.id, task.node))
        start = text.find(task.task)
        # Marked is what has to be looked for; most tasks are all of their paragraph.
        span = (start, start + len(task.task)) if start >= 0 and 2 * len(task.task) < len(text) else None
        cells = Cell(task.body), Cell(task.task), _day(task.due), places.cell(task.node)
        return DataRow(cells, NodeRef(document.id, task.node), span)

    columns = (
        translate("Data", "Ai làm"),
        translate("Data", "Việc được giao"),
        translate("Data", "Thời hạn"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(map(row, opened.facts.assignments))
    return replace(_page(document, translate("Data", "Ai làm gì"), columns, rows), sorted_by=0, has_tasks=True)


def _footnotes(opened: OpenDocument) -> DataPage:
    document, places = opened.document, Places(opened.document)
    rows = tuple(
        DataRow(
            (Cell(note.label, order=order), Cell(note.text), places.cell(note.node)),
            NodeRef(document.id, note.node, note.label),
        )
        for order, note in enumerate(document.footnotes)
    )
    columns = translate("Data", "Số"), translate("Data", "Nội dung"), translate("Data", "Ở đâu")
    return _page(document, translate("Data", "Chú thích"), columns, rows)


def _suggestions(opened: OpenDocument) -> DataPage:
    places = Places(opened.document)
    sure = {
        "high": translate("Data", "gần như chắc"),
        "medium": translate("Data", "có thể"),
        "low": translate("Data", "chưa chắc"),
    }

    def row(slip: Suggestion) -> DataRow:
        span = slip.span
        words = span.text, slip.suggested, sure.get(slip.confidence, slip.confidence)
        cells = (*map(Cell, words), places.cell(span.node, span.footnote))
        return DataRow(cells, places.ref(span), (span.start, span.end))

    columns = (
        translate("Data", "Trong văn bản"),
        translate("Data", "Có lẽ là"),
        translate("Data", "Mức chắc chắn"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(map(row, opened.facts.suggestions))
    return _page(opened.document, translate("Data", "Gợi ý sửa"), columns, rows)


def _page(document: Document, title: str, columns: tuple[str, ...], rows: tuple[DataRow, ...]) -> DataPage:
    return DataPage(title, document.title, columns, rows)


def _day(iso: str | None) -> Cell:
    """A day as people write it; other words stay as they are."""
    parts = (iso or "").split("-")
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        return Cell("/".join(reversed(parts)), order=iso)
    return Cell(iso or "")
