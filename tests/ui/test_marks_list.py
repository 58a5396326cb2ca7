"""The list of everything that the person has marked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, Quote, edition_of, quote_of
from desktop.library.store import open_library
from desktop.ui.annotations.doubt_dialog import DoubtDialog
from desktop.ui.annotations.filter import Listed, Wanted, matching
from desktop.ui.annotations.list_dialog import AnnotationsDialog
from desktop.ui.annotations.model import ROW
from desktop.ui.kit.theme import Scale, load_theme
from tests.ui.conftest import Driver

FIGURE, PROJECTS = "21/21 chỉ tiêu", "89 dự án"


@pytest.fixture
def marked(driver: Driver, guidance) -> Driver:
    """The window with a yellow highlight that has a note, a green one, and a bookmark of another document."""
    edition = edition_of(guidance, 1)
    other = Annotation("b", AnnotationKind.BOOKMARK, Quote("khac", 1, "I", None, 0, 4, "Khác"), folder="Ngày mai")
    driver.program.notebook.add([on(edition, FIGURE, Colour.YELLOW, "Hỏi lại"), on(edition, PROJECTS, Colour.GREEN)])
    driver.program.notebook.merge([replace(other, made_at="2026-01-01", changed_at="2026-01-01")])
    driver.settle()
    return driver


def on(edition: Edition, words: str, colour: Colour, note: str = "") -> Annotation:
    passage = next(one for one in edition.passages if words in one.text)
    start = passage.text.index(words)
    quote = quote_of(edition, passage, start, start + len(words))
    return Annotation("", AnnotationKind.HIGHLIGHT, quote, colour, note)


def opened(driver: Driver) -> AnnotationsDialog:
    driver.act("annotations")
    dialog: AnnotationsDialog = driver.window.findChildren(AnnotationsDialog)[-1]
    return dialog


def rows(dialog: AnnotationsDialog) -> list[str]:
    return [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]


def test_nothing_marked_says_how_to(driver):
    """An empty list says how to fill it, and offers nothing to do to a row."""
    dialog = opened(driver)
    assert "Ctrl+1" in dialog.state.text()
    assert [button.isEnabled() for button in dialog.findChildren(QPushButton) if "F2" in button.text()] == [False]


def test_long_titles_push_nothing_out_of_the_window(marked):
    """The line to filter by can be read, and the boxes beside it end inside."""
    section = ("II", "Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội " * 3)
    dialog = AnnotationsDialog([section], (load_theme("light"), Scale()), marked.window)
    dialog.show()
    QApplication.processEvents()
    ends = [widget.mapTo(dialog, widget.rect().topRight()).x() for widget in (dialog.line, dialog.what, dialog.where)]
    assert all(end < dialog.width() for end in ends)
    assert dialog.line.width() > dialog.line.fontMetrics().horizontalAdvance(dialog.line.placeholderText())
    dialog.reject()


def test_the_list_follows_filters(marked):
    """This document's marks in reading order; all documents, a colour, words without accents on demand."""
    dialog = opened(marked)
    assert rows(dialog) == [FIGURE, PROJECTS]
    dialog.where.setCurrentIndex(1)
    assert rows(dialog) == [FIGURE, PROJECTS, "Khác"]
    dialog.line.setText("hoi lai")
    assert rows(dialog) == [FIGURE]
    dialog.line.setText("ngay mai")
    assert rows(dialog) == ["Khác"]
    dialog.line.clear()
    dialog.what.setCurrentText("Xanh lá")
    assert rows(dialog) == [PROJECTS]
    dialog.what.setCurrentText("Cần xem lại")
    assert (rows(dialog), dialog.state.text()) == ([], "Không có đánh dấu nào như vậy. Hãy lọc rộng hơn.")


def test_a_section_narrows_it(marked):
    """The sections of the open document stand in the list of places."""
    dialog = opened(marked)
    dialog.where.setCurrentText("I. MỤC ĐÍCH, YÊU CẦU")
    assert rows(dialog) == []
    dialog.where.setCurrentText("II. NỘI DUNG TUYÊN TRUYỀN")
    assert rows(dialog) == [FIGURE, PROJECTS]


def test_a_row_is_gone_to(marked):
    """Enter closes the list and brings the words into sight."""
    dialog = opened(marked)
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    path = dialog.model.index(1, 0).data(ROW).annotation.quote.path
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    marked.settle()
    assert not dialog.isVisible()
    assert marked.program.reading.path == path


def test_a_row_is_taken_away_and_brought_back(marked):
    """Delete takes the row away, Ctrl+Z brings it back; the list and the text follow."""
    dialog = opened(marked)
    dialog.list.setFocus()
    marked.press(Qt.Key.Key_Delete, dialog.list)
    assert rows(dialog) == [PROJECTS]
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    marked.settle()
    assert rows(dialog) == [FIGURE, PROJECTS]


def test_what_needs_a_look_is_placed(marked, library_file, guidance, facts):
    """After a revision the doubtful mark stands first, with old text, offers and difference; it is put in its place."""
    nodes = tuple(replace(node, text=node.text.replace(PROJECTS, "98 dự án")) for node in guidance.nodes)
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    marked.program.reading.reload()
    marked.settle()
    dialog = opened(marked)
    assert rows(dialog) == [PROJECTS, FIGURE]
    marked.press(Qt.Key.Key_Return, dialog.list)
    doubt = marked.window.findChildren(DoubtDialog)[-1]
    assert f"“{PROJECTS}”" in doubt.old.text()
    assert "98 dự án" in doubt.offers.item(0).text()
    assert doubt.difference.toPlainText() == "89 98 dự án"
    doubt.accept()
    marked.settle()
    assert rows(dialog) == [FIGURE, "98 dự án"]
    assert marked.program.annotating.notes.doubtful == ()


def test_words_are_copied_with_their_source(marked):
    """The passage that is read is copied with title and place of the document."""
    marked.act("copy_citation")
    text = QGuiApplication.clipboard().text()
    opened_document = marked.program.reading.open_document
    assert opened_document
    assert text.startswith(f"“{opened_document.document.node(marked.program.reading.path).text}” (Hướng dẫn")
    assert text.endswith("mục I)")


def test_matching_is_all_of_what_is_wanted():
    """Each wish narrows the list further."""
    quote = Quote("d", 1, "I", None, 0, 3, "Tổng thu")
    row = Listed(Annotation("a", AnnotationKind.HIGHLIGHT, quote, Colour.PINK), "Mục I", ("I",), is_here=True)
    assert list(matching([row], Wanted("tong", Colour.PINK, only_here=True, section="I"))) == [row]
    for wanted in (Wanted("chi"), Wanted(what=Colour.BLUE), Wanted(only_doubtful=True), Wanted(section="II")):
        assert list(matching([row], wanted)) == []
