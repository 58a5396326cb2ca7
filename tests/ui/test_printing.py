"""A person prints what they read."""

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from desktop.errors import ExportError
from desktop.export.printing.order import Letters, PrintLook
from desktop.guidance.refs import NodeRef
from desktop.ui.behind.settings import Settings
from desktop.ui.exports.press import Press
from desktop.ui.exports.print_dialog import PrintDialog
from desktop.ui.exports.printers import ChosenPrinter, choose_printer
from tests.ui.conftest import Driver

PATH = "II.2.1/p1"


@pytest.fixture
def reading(driver: Driver) -> Driver:
    driver.program.settings.print_look = PrintLook(letters=Letters.SANS)
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    return driver


def opened(driver: Driver) -> PrintDialog:
    driver.act("print")
    driver.work()
    dialogs: list[PrintDialog] = driver.window.findChildren(PrintDialog)
    return next(one for one in dialogs if one.isVisible())


def press(dialog: PrintDialog, text: str) -> None:
    buttons = [*dialog.findChildren(QPushButton), *dialog.findChildren(QRadioButton)]
    QTest.mouseClick(next(one for one in buttons if one.text() == text), Qt.MouseButton.LeftButton)


def choices(dialog: PrintDialog) -> list[str]:
    return [one.text() for one in dialog.what.findChildren(QRadioButton)]


def words_of(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_the_sheets_are_shown_as_they_will_look(reading):
    """The first of so many; keys leaf through them, and the picture is that sheet's."""
    dialog = opened(reading)
    view = dialog.preview.view
    assert dialog.preview._place.text().startswith("1/")
    assert not view.words
    first = view._image
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    reading.work()
    assert dialog.preview.at == 1
    assert view._image != first
    QTest.keyClick(dialog, Qt.Key.Key_End)
    reading.work()
    assert dialog.preview._place.text() == f"{reading.program.printing._count}/{reading.program.printing._count}"


def test_the_whole_document_is_written(reading, tmp_path):
    """As PDF, where the person says; the dialog says so and shows the folder."""
    reading.targets.append(tmp_path / "a.pdf")
    dialog = opened(reading)
    press(dialog, "Ghi PDF…")
    reading.work()
    assert len(pypdf.PdfReader(tmp_path / "a.pdf").pages) == reading.program.printing._count
    assert "Đã ghi “a.pdf”" in dialog._state.text()
    assert dialog._folder.isVisible()


def test_the_section_that_is_read_is_printed(reading, tmp_path):
    """The sections around the place are offered, the innermost first."""
    reading.targets.append(tmp_path / "a.pdf")
    dialog = opened(reading)
    assert choices(dialog)[:2] == ["Cả tài liệu", "Mục 2.1. Về lĩnh vực kinh tế"]
    press(dialog, "Mục 2.1. Về lĩnh vực kinh tế")
    reading.work()
    press(dialog, "Ghi PDF…")
    reading.work()
    assert words_of(tmp_path / "a.pdf").startswith("Trích: Hướng dẫn")
    assert "2.2. Công tác xây dựng" not in words_of(tmp_path / "a.pdf")


def test_what_is_selected_is_offered_first(reading, tmp_path):
    """And printed alone, verbatim."""
    reader = reading.window.reader
    first, last = reader._places.span(PATH, 0, 36)
    cursor = reader.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    reading.targets.append(tmp_path / "a.pdf")
    dialog = opened(reading)
    assert choices(dialog)[0] == "Chữ đang chọn"
    press(dialog, "Ghi PDF…")
    reading.work()
    document = reading.program.reading.open_document.document
    assert document.node(PATH).text[:36].strip() in words_of(tmp_path / "a.pdf")
    assert "Quận đã thực hiện" not in words_of(tmp_path / "a.pdf")


def test_own_notes_are_printed_on_wish(reading, tmp_path):
    """And the wish is there again the next time."""
    one = reading.program.annotating.quoted()
    from desktop.guidance.annotations import Annotation, AnnotationKind

    reading.program.notebook.add([Annotation("", AnnotationKind.NOTE, one, note="Hỏi lại phường")])
    reading.settle()
    reading.targets.append(tmp_path / "a.pdf")
    dialog = opened(reading)
    press(dialog, "Kèm đánh dấu và ghi chú của tôi")
    reading.work()
    press(dialog, "Ghi PDF…")
    reading.work()
    assert "1. Hỏi lại phường" in words_of(tmp_path / "a.pdf")
    assert reading.program.settings.print_look == PrintLook(13, Letters.SANS, has_marks=True)


def test_larger_letters_are_laid_out_anew(reading):
    """The newest wish counts, and the sheets are more."""
    dialog = opened(reading)
    before = reading.program.printing._count
    press(dialog, "18")
    press(dialog, "16")
    assert dialog.preview.view.words == "Đang dàn trang…"
    reading.work()
    assert reading.program.printing._count > before
    assert dialog.look.size == 16


def test_pages_go_to_a_printer(reading, tmp_path):
    """Those that were asked for, as large as the paper allows."""
    device = QPdfWriter(str(tmp_path / "printed.pdf"))
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    device.setPageMargins(device.pageLayout().minimumMargins())
    reading.printers.append(ChosenPrinter(device, range(1, 4)))
    dialog = opened(reading)
    press(dialog, "In…")
    reading.work()
    assert dialog._state.text() == "Đã gửi đến máy in."
    pages = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert ["Trang 2/" in " ".join(page.extract_text().split()) for page in pages] == [True, False, False]


def test_no_printer_is_said(qtbot, looks, reading):
    """This machine has none: a PDF is offered in its place."""
    with pytest.raises(ExportError, match="chưa có máy in"):
        choose_printer(reading.window, 3)


def test_a_folder_that_is_gone_is_said(reading, tmp_path):
    """In the dialog, which stays as it is."""
    reading.targets.append(tmp_path / "gone" / "a.pdf")
    dialog = opened(reading)
    press(dialog, "Ghi PDF…")
    reading.work()
    assert "Không có thư mục" in dialog._state.text()
    assert dialog._save.isEnabled()


def test_closing_stops_what_is_under_way(reading):
    """Nothing comes any more, and the dialog opens again."""
    reading.act("print")
    (dialog,) = reading.window.findChildren(PrintDialog)
    dialog.reject()
    reading.work()
    assert reading.program.printing._count == 0
    assert isinstance(reading.program.printing._press, Press)
    assert opened(reading).isVisible()


@pytest.mark.parametrize("kept", ["", "abc", "7:sans:marks", ":::", "13"])
def test_a_spoilt_look_is_the_usual_one(tmp_path, kept):
    """Whatever stands in the file."""
    (tmp_path / "s.ini").write_text(f"[print]\nlook={kept}\n", encoding="utf-8")
    assert Settings(tmp_path / "s.ini").print_look.size == 13
