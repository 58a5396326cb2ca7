"""The document's data as pages in the window."""

import csv
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.guidance.data_page import Cell, DataPage, DataRow
from desktop.guidance.facts import Facts
from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.data.amounts import amount
from desktop.ui.data.dialog import DataDialog
from desktop.ui.data.figures import figures_page
from desktop.ui.data.model import DataModel
from desktop.ui.data.pages import data_pages
from desktop.ui.data.places import Places
from desktop.ui.data.sheet_dialog import SheetDialog
from desktop.ui.data.table import shared
from desktop.ui.data.times import times_page
from desktop.ui.kit.messages import Message
from tests.ui.conftest import Driver, type_text

FIGURES, CITED, CITING, SHORT, TASKS, TIMES, NOTES, SLIPS = range(8)


def opened(driver: Driver) -> DataDialog:
    driver.act("data")
    dialog: DataDialog = driver.window.findChildren(DataDialog)[-1]
    QTest.qWaitForWindowActive(driver.window)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def column(model: DataModel, place: int) -> list[str]:
    return [model.index(row, place).data() for row in range(model.rowCount())]


@pytest.fixture
def pages(guidance, facts) -> tuple[DataPage, ...]:
    return data_pages(OpenDocument(guidance, facts), {})


def test_every_fact_has_its_row(pages, guidance, facts):
    """One row a fact, one cell a column; a date inside of a deadline is that deadline's."""
    counts = [len(page.rows) for page in pages]
    in_order = facts.figures, facts.citations, (), facts.abbreviations, facts.assignments
    assert counts[:TIMES] == list(map(len, in_order))
    assert counts[NOTES:] == [len(guidance.footnotes), len(facts.suggestions)]
    assert len(facts.deadlines) < counts[TIMES] <= len(facts.deadlines) + len(facts.dates)
    assert all(len(row.cells) == len(page.columns) for page in pages for row in page.rows)


def test_every_row_leads_to_its_words(pages, guidance, facts):
    """What a row marks in its passage is the fact, letter for letter."""
    places = Places(guidance)
    for page, spans in ((FIGURES, facts.figures), (CITED, facts.citations), (SLIPS, facts.suggestions)):
        for row, fact in zip(pages[page].rows, spans, strict=True):
            start, end = row.span or (0, 0)
            assert places.text(row.ref)[start:end] == fact.span.text


def test_figures_say_what_adds_up(pages):
    """A total names its parts and whether they hold, a part its total."""
    rows = {row.cells[0].text + " " + row.cells[1].text: row.cells[5].text for row in pages[FIGURES].rows}
    assert rows["89 dự án"] == "khớp: 46 + 43"
    assert rows["46 dự án"] == "phần của 89 dự án"
    assert "8 khớp, 0 không khớp" in pages[FIGURES].note


def test_a_sum_that_does_not_hold_says_so(guidance, facts):
    """In words, not by colour."""
    wrong = [replace(check, holds=False) for check in facts.sums if check.total.text == "89 dự án"]
    page = figures_page(guidance, replace(facts, sums=tuple(wrong)))
    assert [row.cells[5].text for row in page.rows if "KHÔNG" in row.cells[5].text] == ["KHÔNG khớp: 46 + 43 = 89"]
    assert page.note.endswith("0 khớp, 1 không khớp.")


@pytest.mark.parametrize(
    ("value", "words"), [(12515.266, "12.515,266"), (6.0, "6"), (0.5, "0,5"), (1000000.0, "1.000.000"), (100.0, "100")]
)
def test_amounts_are_written_as_here(value, words):
    """Dots group, a comma begins decimals."""
    assert amount(value) == words


def test_a_deadline_has_its_last_day(pages):
    """ "trong năm 2024" goes into a calendar on the last of December; a range of years that is only named does not."""
    days = {row.cells[0].text: row.cells[2].text for row in pages[TIMES].rows}
    assert days["trong năm 2024"] == "31/12/2024"
    assert days["2020 - 2025"] == ""


def test_days_before_the_document_are_no_events(guidance, facts):
    """What a decree was issued on is past; a day that is still to come belongs in a calendar."""
    whole = [row.event.day for row in times_page(guidance, facts).rows if row.event]
    later = [row.event.day for row in times_page(replace(guidance, issued_on="2024-01-01"), facts).rows if row.event]
    assert min(whole) < date(2024, 1, 1) <= min(later)
    assert set(later) < set(whole)


def make_model(*texts: str, numbers: bool = False) -> DataModel:
    rows = [
        DataRow((Cell(text, float(text) if numbers and text else None), Cell(str(at))), NodeRef("d", "I"))
        for at, text in enumerate(texts)
    ]
    model = DataModel()
    model.set_page(DataPage("", "", ("Một", "Hai"), tuple(rows)))
    return model


def test_words_are_sorted_as_in_a_dictionary(qapp):
    """đ after d, tones after letters, numbers in words by size; empty cells last both ways."""
    model = make_model("đất", "hoà", "", "dân", "hoa hồng", "Điều 10", "Điều 9")
    model.sort(0)
    assert column(model, 0) == ["dân", "đất", "Điều 9", "Điều 10", "hoa hồng", "hoà", ""]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert column(model, 0) == ["hoà", "hoa hồng", "Điều 10", "Điều 9", "đất", "dân", ""]
    model.sort(-1)
    assert column(model, 1) == list("0123456")


def test_numbers_are_sorted_by_size(qapp):
    """100 stands after 20."""
    model = make_model("100", "20", "3.5", numbers=True)
    model.sort(0)
    assert column(model, 0) == ["3.5", "20", "100"]


@given(st.lists(st.integers(0, 3000), max_size=9), st.integers(0, 2000))
def test_columns_fill_the_room(wanted, room):
    """No width is lost or made up, and nobody gets more than asked for but the one that asks for most."""
    given_widths = shared(wanted, room)
    assert sum(given_widths) == (room if wanted else 0)
    over = [got - asked for got, asked in zip(given_widths, wanted, strict=True) if got > asked]
    assert len(over) <= 1


def test_the_pages_are_turned_and_filtered(driver):
    """Every page with its count; the filter needs no accents and stays while pages are turned."""
    dialog = opened(driver)
    assert dialog.kinds.item(FIGURES).text() == f"Số liệu ({dialog.model.rowCount()})"
    type_text(dialog.line, "thu ngan sach")
    assert 0 < dialog.model.rowCount() < 10
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dialog.kinds.currentRow() == CITED
    assert dialog.state.text() == "Không có dòng nào như vậy. Hãy lọc rộng hơn."
    dialog.line.clear()
    assert "127-HD/BTGTU" in column(dialog.model, 1)
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.kinds.currentRow() == FIGURES


def test_a_row_is_sorted_seen_and_gone_to(driver):
    """The greatest amount first, its paragraph below with the words marked; Enter reads there."""
    dialog = opened(driver)
    dialog.sorting.setCurrentText("Giá trị, giảm dần")
    (row,) = [row for row in [dialog.model.page.rows[0]] if row.span]
    assert row.cells[0].number == max(one.cells[0].number or 0 for one in dialog.model.page.rows)
    assert dialog.passage.extraSelections()[0].cursor.selectedText() in dialog.passage.toPlainText()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    driver.settle()
    assert not dialog.isVisible()
    assert driver.program.reading.path == row.ref.path


def test_a_click_on_a_head_sorts_and_turns_round(driver):
    """The list of orders follows."""
    dialog = opened(driver)
    for words in ("Đơn vị, tăng dần", "Đơn vị, giảm dần", "Đơn vị, tăng dần"):
        dialog.table.header().sectionClicked.emit(1)
        assert dialog.sorting.currentText() == words


def test_tasks_begin_sorted_by_body(driver):
    """Who has to do what, body by body."""
    dialog = opened(driver)
    dialog.kinds.setCurrentRow(TASKS)
    assert column(dialog.model, 0)[-1].startswith("Ủy ban Mặt trận")
    assert dialog.sorting.currentText() == "Ai làm, tăng dần"


def test_a_cited_document_of_the_library_is_opened(driver, library_file, guidance):
    """A row whose document is there names it and opens it; the others say that it isn't."""
    other = replace(
        guidance, id="hd-127", kind="Hướng dẫn", number="127-HD/BTGTU", issued_on="2023-12-29", title="Về 2023"
    )
    with open_library(library_file) as library:
        library.add(other, Facts())
    driver.program.reading.reload()
    driver.settle()
    dialog = opened(driver)
    dialog.kinds.setCurrentRow(CITED)
    assert column(dialog.model, 4)[:2] == ["Về 2023", "chưa có trong kho"]
    assert dialog.link.isEnabled()
    dialog.link.click()
    driver.settle()
    assert driver.program.reading.open_document
    assert driver.program.reading.open_document.document.id == "hd-127"


def test_the_way_back_leads_from_the_cited_document(driver, library_file, guidance):
    """The document that is named shows by whom, in their words; Enter reads there."""
    named = replace(guidance, id="hd-127", number="127-HD/BTGTU", issued_on="2023-12-29", title="Về 2023")
    with open_library(library_file) as library:
        library.add(named, Facts())
    driver.program.reading.reload()
    driver.program.reading.go(NodeRef("hd-127", ""))
    driver.settle()
    dialog = opened(driver)
    dialog.kinds.setCurrentRow(CITING)
    assert column(dialog.model, 0) == [guidance.title]
    (row,) = dialog.model.page.rows
    start, end = row.span or (0, 0)
    assert dialog.passage.toPlainText()[start:end] == row.cells[1].text
    assert row.cells[1].text.startswith("Hướng dẫn số 127-HD/BTGTU")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    driver.settle()
    assert driver.program.reading.open_document
    assert driver.program.reading.open_document.document.id == guidance.id
    assert driver.program.reading.path == row.ref.path


def test_a_document_without_facts_says_so(driver, library_file, guidance):
    """An empty page is a sentence, and there is nothing to write or to go to."""
    with open_library(library_file) as library:
        library.add(replace(guidance, footnotes=()), Facts())
    driver.program.reading.reload()
    driver.settle()
    dialog = opened(driver)
    assert dialog.state.text().startswith("Chương trình không tìm thấy")
    dialog.kinds.setCurrentRow(CITING)
    assert dialog.state.text() == "Chưa có tài liệu nào khác trong kho viện dẫn văn bản này."
    assert not dialog.go.isEnabled()
    assert not dialog.export.isEnabled()


def test_what_is_shown_is_written(driver, tmp_path):
    """The filtered rows in their order go to the file, and the dialog says so."""
    dialog = opened(driver)
    dialog.line.setText("du an")
    dialog.sorting.setCurrentText("Giá trị, giảm dần")
    driver.targets.append(tmp_path / "a.csv")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    driver.work()
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))[1:]
    assert [row[1] for row in written] == column(dialog.model, 1)
    assert dialog.state.text() == "Đã ghi “a.csv”."


def test_deadlines_go_to_a_calendar(driver, tmp_path):
    """Only the rows that are shown."""
    dialog = opened(driver)
    dialog.kinds.setCurrentRow(TIMES)
    dialog.line.setText("trong nam 202")
    driver.targets.append(tmp_path / "a.ics")
    dialog.export.click()
    driver.work()
    events = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    days = [event.decoded("dtstart") for event in events]
    assert days == [row.event.day for row in dialog.model.page.rows if row.event]
    assert date(2024, 12, 31) in days


def test_a_file_that_can_not_be_written_is_said(driver, tmp_path):
    """One sentence; the dialog stays."""
    dialog = opened(driver)
    told: list[Message] = []
    driver.program.complaining.told.connect(told.append)
    driver.targets.append(tmp_path / "no" / "a.xlsx")
    dialog.export.click()
    driver.work()
    assert "Không có thư mục" in told[0].sentence.text()
    assert dialog.isVisible()


def test_a_sheet_of_tasks_is_written(driver, tmp_path):
    """From the page of who does what, Ctrl+P offers the body of the row; the file holds its tasks."""
    dialog = opened(driver)
    dialog.kinds.setCurrentRow(TASKS)
    assert dialog.sheets.isVisible()
    dialog.table.setCurrentIndex(dialog.model.index(3, 0))
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = driver.window.findChildren(SheetDialog)[-1]
    assert dialog._row
    assert sheet.bodies.currentItem().text().startswith(dialog._row.cells[0].text)
    driver.targets.append(tmp_path / "viec.docx")
    sheet.accept()
    driver.work()
    assert (tmp_path / "viec.docx").read_bytes().startswith(b"PK")
    assert "viec.docx" in driver.window.strip.currentMessage()
    dialog.kinds.setCurrentRow(FIGURES)
    assert not dialog.sheets.isVisible()


def test_sheets_for_all_bodies(driver, tmp_path):
    """By its own key the first row is all of them; called off, nothing is written."""
    driver.act("task_sheets")
    sheet = driver.window.findChildren(SheetDialog)[-1]
    assert [sheet.bodies.item(row).text() for row in (0, 2)] == ["Tất cả, mỗi nơi một trang", "UBND Quận (2 việc)"]
    assert sheet.bodies.currentRow() == 0
    sheet.accept()
    driver.work()
    assert not list(tmp_path.glob("*.pdf"))
