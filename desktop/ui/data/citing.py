"""Where the other documents of the library name this one, as a page; and the words of any row's passage."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_page import Cell, DataPage, DataRow
from desktop.guidance.passages import sentence_around
from desktop.guidance.refs import NodeRef
from desktop.library.citing import Citing
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.data.places import Places

translate = QCoreApplication.translate


def citing_page(opened: OpenDocument) -> DataPage:
    columns = (
        translate("Data", "Tài liệu"),
        translate("Data", "Viện dẫn"),
        translate("Data", "Nội dung"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(map(_row, opened.citing))
    note = "" if rows else translate("Data", "Chưa có tài liệu nào khác trong kho viện dẫn văn bản này.")
    return DataPage(translate("Data", "Được viện dẫn ở"), opened.document.title, columns, rows, note)


def passage_text(opened: OpenDocument, ref: NodeRef) -> str:
    """The words of a passage of the open document, or of one that names it."""
    if ref.document == opened.document.id:
        return Places(opened.document).text(ref)
    return next((one.text for one in opened.citing if one.ref == ref), "")


def _row(one: Citing) -> DataRow:
    span = one.citation.span
    place = translate("Data", "Mục {path}").format(path=span.node)
    if span.footnote is not None:
        place += translate("Data", ", chú thích {label}").format(label=span.footnote)
    cells = Cell(one.title), Cell(span.text), Cell(sentence_around(one.text, span.start, span.end)), Cell(place)
    return DataRow(cells, one.ref, (span.start, span.end))
