"""The figures of a document as a page, with the sums that the text itself states."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_page import Cell, DataPage, DataRow
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts, Figure, Span
from desktop.ui.data.amounts import amount, sum_words
from desktop.ui.data.charts import charts_of
from desktop.ui.data.places import Places

translate = QCoreApplication.translate


def figures_page(document: Document, facts: Facts) -> DataPage:
    places, sums = Places(document), _sums(facts)
    columns = (
        translate("Data", "Giá trị"),
        translate("Data", "Đơn vị"),
        translate("Data", "Đo cái gì"),
        translate("Data", "Thời gian"),
        translate("Data", "So sánh"),
        translate("Data", "Phép cộng"),
        translate("Data", "Ở đâu"),
    )
    rows = tuple(_row(figure, places, sums.get(figure.span, "")) for figure in facts.figures)
    charts = charts_of(document, facts)
    return DataPage(translate("Data", "Số liệu"), document.title, columns, rows, _note(facts), charts=charts)


def _note(facts: Facts) -> str:
    if not facts.sums:
        return ""
    holding = sum(check.holds for check in facts.sums)
    said = translate("Data", "Văn bản tự cộng ở {all} chỗ: {holding} khớp, {others} không khớp.")
    return said.format(all=len(facts.sums), holding=holding, others=len(facts.sums) - holding)


def _row(figure: Figure, places: Places, in_sum: str) -> DataRow:
    words = (figure.unit, figure.measures, figure.period, figure.change, in_sum)
    cells = (_value(figure), *(Cell(text or "") for text in words), places.cell(figure.span.node, figure.span.footnote))
    return DataRow(cells, places.ref(figure.span), (figure.span.start, figure.span.end))


def _value(figure: Figure) -> Cell:
    """ "21/21" is more than its first number; it is sorted among the others all the same."""
    if figure.out_of is None:
        return Cell(amount(figure.value), figure.value)
    return Cell(f"{amount(figure.value)}/{amount(figure.out_of)}", order=int(figure.value))


def _sums(facts: Facts) -> dict[Span, str]:
    """What a total or a part of one says of the sum, by its span."""
    values = {figure.span: figure.value for figure in facts.figures}
    said: dict[Span, str] = {}
    for check in facts.sums:
        part = translate("Data", "phần của {total}").format(total=check.total.text)
        said |= dict.fromkeys(check.parts, part)
        said[check.total] = sum_words(check, values)
    return said
