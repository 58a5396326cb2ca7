"""Ctrl+F: every place in the open document that has what is typed, a count, and steps that go round."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.ui.kit.theme import load_theme
from tests.ui.conftest import type_text


@pytest.fixture
def bar(driver, monkeypatch):
    """The open bar; on a busy machine too a document is looked through at once."""
    monkeypatch.setattr("desktop.ui.flows.pane_finding.SLICE_S", 60.0)
    driver.program.reading.go(NodeRef("huong-dan-2024", "II.2.3"))
    driver.act("find_here")
    return driver.window.middle.find_bar


def marked(driver) -> list[str]:
    return [selection.cursor.selectedText() for selection in driver.window.reader.extraSelections()]


def seek(bar, words: str) -> None:
    bar.line.selectAll()
    type_text(bar.line, words)


def places(guidance, words: str) -> int:
    """How often the folded words stand in the guidance; written without the function under test."""
    texts = [guidance.title, guidance.kind.upper(), *(node.text for node in guidance.nodes),
             *(note.text for note in guidance.footnotes)]  # fmt: skip
    return sum(text.lower().count(words) for text in texts)


def test_the_bar_takes_the_keyboard(driver, bar):
    """It stands over the text, empty, and says nothing yet."""
    assert bar.isVisible()
    assert QApplication.focusWidget() is bar.line
    assert (bar.count_text, marked(driver)) == ("", [])


def test_every_place_is_counted(driver, bar, guidance):
    """With accents, these accents; the first place is the one at or after the line that was read."""
    seek(bar, "giải phóng")
    at, total = map(int, bar.count_text.split("/"))
    assert total == places(guidance, "giải phóng") == 9
    assert at > 1


@pytest.mark.parametrize("typed", ["giai phong", "giải phóng", "GIẢI PHÓNG"])
def test_what_is_marked_is_what_was_typed(driver, bar, typed):
    """Accents and case are the text's own."""
    seek(bar, typed)
    assert {words.lower() for words in marked(driver)} == {"giải phóng"}


def test_a_label_can_be_found_too(driver, bar):
    """What stands before the text of a node is read by the person as well."""
    seek(bar, "2.3. ")
    assert "2.3." in [words.strip() for words in marked(driver)]


def test_enter_steps_and_goes_round(driver, bar):
    """After the last comes the first, and the bar says so; Shift+Enter goes the other way."""
    seek(bar, "giải phóng")
    at, total = map(int, bar.count_text.split("/"))
    for _ in range(total - at):
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert (bar.count_text, bar.remark) == (f"{total}/{total}", "")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert (bar.count_text, bar.remark) == (f"1/{total}", "Đã đến cuối tài liệu, tìm tiếp từ đầu")
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (bar.count_text, bar.remark) == (f"{total}/{total}", "Đã đến đầu tài liệu, tìm tiếp từ cuối")


def test_the_place_is_in_sight_after_each_step(driver, bar):
    """The words of the current place lie in the viewport, wherever they were."""
    reader = driver.window.reader
    seek(bar, "giải phóng")
    for _ in range(4):
        driver.act("next_hit")
        (box, *_) = reader.rectangles(*reader._found[reader._at])
        assert reader.viewport().rect().contains(box)


def test_while_typing_the_place_does_not_run_away(driver, bar):
    """Each letter looks from where the person was, and not from the place of the letter before."""
    seek(bar, "giai phong")
    straight = bar.count_text
    seek(bar, "gi")
    type_text(bar.line, "ai phong")
    assert bar.count_text == straight


def test_what_is_not_there_is_said(driver, bar):
    """In words; nothing is marked and no step does anything."""
    seek(bar, "xyz")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert (bar.count_text, marked(driver)) == ("Không tìm thấy", [])
    assert not [button for button in bar.findChildren(QToolButton) if button.isEnabled()][1:]


def test_escape_leads_back_to_the_text(driver, bar):
    """No mark is left, and the reader has the keyboard at the place that was found."""
    seek(bar, "giải phóng")
    driver.act("next_hit")
    place = driver.window.reader.verticalScrollBar().value()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert (marked(driver), QApplication.focusWidget()) == ([], driver.window.reader)
    driver.act("find_here")
    assert bar.line.selectedText() == "giải phóng"
    assert driver.window.reader.verticalScrollBar().value() == pytest.approx(place, abs=60)


def test_escape_in_the_text_puts_the_bar_away_too(driver, bar):
    """Whoever clicked into the text need not go back to the line for it."""
    seek(bar, "giải phóng")
    driver.window.reader.setFocus()
    QTest.keyClick(driver.window.reader, Qt.Key.Key_Escape)
    assert (bar.isHidden(), marked(driver)) == (True, [])


def test_a_search_result_takes_f3_from_the_bar(driver, bar):
    """F3 goes on with what was used last."""
    seek(bar, "giải phóng")
    driver.type_query("ngan sach")
    driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    assert bar.isHidden()
    driver.act("next_hit")
    assert driver.program.reading.path == driver.answers[-1].result.hits[1].ref.path


def test_a_selected_stretch_is_looked_for(driver):
    """As in every program that reads."""
    reader = driver.window.reader
    cursor = reader.textCursor()
    (start, end), *_ = [span for spans in reader.spans_of("ngân sách") for span in spans]
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    driver.act("find_here")
    assert driver.window.middle.find_bar.line.text() == "ngân sách"


def test_another_document_is_looked_through_in_turn(driver, bar, library_file, guidance, facts):
    """The bar stays open; the count is that of the document that is shown now."""
    seek(bar, "du lịch")
    short = replace(guidance, id="ngan", nodes=guidance.nodes[:1], footnotes=(), tables=(), title="Du lịch")
    with open_library(library_file) as library:
        library.add(short, type(facts)())
    driver.program.reading.go(NodeRef("ngan", ""))
    driver.settle()
    assert bar.count_text == "1/1"


def test_a_long_document_is_looked_through_by_slices(driver, bar, monkeypatch, qtbot):
    """With no time for more than a block at a time the window has its turn, and the count is the same."""
    seek(bar, "du lịch")
    whole = bar.count_text
    seek(bar, "giải phóng")
    monkeypatch.setattr("desktop.ui.flows.pane_finding.SLICE_S", 0.0)
    seek(bar, "du lịch")
    assert bar.count_text != whole
    qtbot.waitUntil(lambda: bar.count_text == whole)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_current_place_stands_in_a_ring(driver, bar, theme):
    """It differs from the others by more than its colour."""
    driver.window.reader.set_theme(load_theme(theme))
    seek(bar, "giải phóng")
    image = driver.window.reader.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert {load_theme(theme).mark, load_theme(theme).focus} <= colours
