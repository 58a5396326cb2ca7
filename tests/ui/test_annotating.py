"""A person at the window who marks what they read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QToolTip

from desktop.errors import StudyError
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour
from desktop.guidance.facts import Span
from desktop.guidance.passages import text_at
from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.study.opening import open_study
from desktop.ui.annotations.dialog import AnnotationDialog
from desktop.ui.annotations.list_dialog import AnnotationsDialog
from desktop.ui.kit.messages import Message
from desktop.ui.reader.reader import Reader
from tests.ui.conftest import Driver

PATH = "II.2.1/p1"
WORDS = "21/21 chỉ tiêu"


@pytest.fixture
def reading(driver: Driver) -> Driver:
    """The window at a passage with a figure."""
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    return driver


def select(driver: Driver, path: str, words: str) -> None:
    """Drag over words, as a mouse does."""
    reader = driver.window.reader
    opened = driver.program.reading.open_document
    assert opened
    text = text_at(opened.document, Span(path, None, 0, 0, ""))
    first, last = reader._places.span(path, text.index(words), text.index(words) + len(words))
    cursor = reader.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


def do(driver: Driver, name: str) -> None:
    driver.act(name)


def shown(driver: Driver) -> list[str]:
    """Words on a ground of their own, as the reader draws them."""
    return [one.cursor.selectedText() for one in driver.window.reader.extraSelections()]


def kept(driver: Driver) -> tuple[Annotation, ...]:
    return driver.program.annotating.notes.annotations


def test_selected_words_get_a_colour(reading):
    """The words are kept with their place, drawn on the colour's ground, and no longer selected."""
    select(reading, PATH, WORDS)
    do(reading, "highlight_green")
    (one,) = kept(reading)
    assert (one.quote.text, one.quote.path, one.quote.revision, one.colour) == (WORDS, PATH, 1, Colour.GREEN)
    assert shown(reading) == [WORDS]
    assert reading.window.reader.selected_parts() == ()


def test_a_selection_over_two_passages_is_two_highlights_and_one_action(reading):
    """Each passage keeps its own words; one undo takes both away, one redo brings both back."""
    reader = reading.window.reader
    node, after = (reading.program.reading.open_document.document.node(path) for path in (PATH, "II.2.1/p2"))
    first, last = reader._places.span(node.path, 20, 21)[0], reader._places.span(after.path, 0, 9)[1]
    cursor = reader.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    do(reading, "highlight_pink")
    assert [one.quote.text for one in kept(reading)] == [node.text[20:].strip(), after.text[:9].strip()]
    do(reading, "undo_annotation")
    assert kept(reading) == ()
    do(reading, "redo_annotation")
    assert len(kept(reading)) == 2


def test_nothing_selected_is_said(reading):
    """A colour without words says how to choose some; so does an undo without anything to undo."""
    do(reading, "highlight_blue")
    assert "F7" in reading.window.strip.currentMessage()
    do(reading, "undo_annotation")
    assert "hoàn tác" in reading.window.strip.currentMessage()


def test_words_are_chosen_by_keys(reading):
    """F7 chooses the passage in sight; arrows choose others and cut words off; a digit gives the colour."""
    do(reading, "pick")
    reader = reading.window.reader
    whole = reader.selected_parts()[0]
    document = reading.program.reading.open_document.document
    assert (whole.path, whole.start, whole.end) == (PATH, 0, len(document.node(PATH).text))
    for key, modifier in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(reader, key, modifier)
    (part,) = reader.selected_parts()
    words = document.node(part.path).text.split()
    assert part.path == "II.2.1/p2"
    assert document.node(part.path).text[part.start : part.end].split() == words[1:-1]
    QTest.keyClick(reader, Qt.Key.Key_4)
    reading.settle()
    assert [(one.colour, one.quote.path) for one in kept(reading)] == [(Colour.PINK, part.path)]


def test_escape_lets_go(reading):
    """Esc ends the choosing and leaves nothing selected; arrows scroll again."""
    do(reading, "pick")
    QTest.keyClick(reading.window.reader, Qt.Key.Key_Escape)
    assert reading.window.reader.selected_parts() == ()
    before = reading.window.reader.verticalScrollBar().value()
    QTest.keyClick(reading.window.reader, Qt.Key.Key_Down)
    assert reading.window.reader.verticalScrollBar().value() > before


def dialog(driver: Driver) -> AnnotationDialog:
    found: AnnotationDialog = driver.window.findChildren(AnnotationDialog)[-1]
    return found


def test_a_note_is_written_and_edited(reading):
    """A note on selected words is a highlight with a note; asked for again there, it is edited."""
    select(reading, PATH, WORDS)
    do(reading, "note")
    dialog(reading).note.setPlainText("Hỏi lại\n")
    dialog(reading).accept()
    reading.settle()
    (one,) = kept(reading)
    assert (one.note, one.colour) == ("Hỏi lại", Colour.YELLOW)
    select(reading, PATH, WORDS)
    do(reading, "note")
    assert dialog(reading).note.toPlainText() == "Hỏi lại"
    next(button for button in dialog(reading).findChildren(QRadioButton) if button.text() == "Tím").click()
    dialog(reading).accept()
    reading.settle()
    assert [(one.note, one.colour) for one in kept(reading)] == [("Hỏi lại", Colour.PURPLE)]


def test_a_note_on_the_passage(reading):
    """Without a selection the note is the passage's."""
    do(reading, "note")
    dialog(reading).note.setPlainText("Đọc kỹ")
    dialog(reading).accept()
    reading.settle()
    (one,) = kept(reading)
    assert (one.kind, one.quote.path, one.quote.start) == (AnnotationKind.NOTE, PATH, 0)
    assert shown(reading) == []


def test_a_bookmark_is_put_and_taken_away(reading):
    """The same key puts a bookmark at the passage and takes it away."""
    do(reading, "bookmark")
    assert [(one.kind, one.quote.path) for one in kept(reading)] == [(AnnotationKind.BOOKMARK, PATH)]
    do(reading, "bookmark")
    assert kept(reading) == ()


def test_annotations_under_the_selection_are_taken_away(reading):
    """Whatever shares words with the selection goes, and comes back by undo."""
    select(reading, PATH, WORDS)
    do(reading, "highlight_green")
    select(reading, PATH, "chỉ tiêu")
    do(reading, "unmark")
    assert kept(reading) == ()
    do(reading, "undo_annotation")
    assert shown(reading) == [WORDS]


def test_they_are_there_at_the_next_start(reading, make_driver, qtbot):
    """Another start shows what was made in the last one, which was backed up at its end."""
    select(reading, PATH, WORDS)
    do(reading, "highlight_green")
    reading.window.close()
    reading.program.close()
    reading.settle()
    again = make_driver()
    again.program.start()
    again.settle()
    assert [one.quote.text for one in kept(again)] == [WORDS]


def test_a_revision_carries_them(reading, library_file, facts, guidance):
    """A revision that comes into the library while the program runs carries what it can and keeps the rest."""
    select(reading, PATH, WORDS)
    do(reading, "highlight_green")
    nodes = tuple(
        replace(node, text=f"Đến hết năm: {node.text}") if node.path == PATH else node for node in guidance.nodes
    )
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), facts)
    reading.program.reading.reload()
    reading.settle()
    (one,) = kept(reading)
    assert (one.quote.revision, one.quote.text) == (2, WORDS)


def test_news_of_the_file_is_told(make_driver, tmp_path, qtbot):
    """A study file that was broken is mended at the start, and the person is told."""
    profile = tmp_path / "profile"
    open_study(profile / "study.db", profile / "backups").study.close()
    (profile / "study.db").write_bytes(b"no database at all " * 200)
    driver = make_driver()
    told = list[StudyError]()
    driver.program.notebook.told.connect(told.append)
    driver.program.start()
    driver.settle()
    assert [news.code for news in told] == ["study_lost"]
    shown_message = driver.window.findChild(Message, "message")
    assert str(profile) in shown_message.sentence.text()


def test_a_highlight_that_was_clicked_is_edited_and_taken_away(reading):
    """After a click no selection is needed: Ctrl+M writes its note, Ctrl+6 takes it away."""
    select(reading, PATH, WORDS)
    do(reading, "highlight_green")
    reader = reading.window.reader
    first, last = reader._places.span(PATH, kept(reading)[0].quote.start, kept(reading)[0].quote.end)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=reader.rectangles(first, last)[0].center())
    reader.popup.dismiss()
    do(reading, "note")
    dialog(reading).note.setPlainText("Nhớ")
    dialog(reading).accept()
    reading.settle()
    assert [(one.note, one.colour) for one in kept(reading)] == [("Nhớ", Colour.GREEN)]
    do(reading, "unmark")
    assert kept(reading) == ()


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_resting_on_a_highlight_shows_its_note(reading, qtbot):
    """The note is shown as it was written, whatever it holds; beside it nothing is."""
    select(reading, PATH, WORDS)
    do(reading, "note")
    dialog(reading).note.setPlainText("<b>Hỏi</b> lại")
    dialog(reading).accept()
    reading.settle()
    reader = reading.window.reader
    quote = kept(reading)[0].quote
    point = reader.rectangles(*reader._places.span(PATH, quote.start, quote.end))[0].center()
    rest_on(reader, point)
    assert "&lt;b&gt;Hỏi&lt;/b&gt; lại" in QToolTip.text()
    rest_on(reader, point + QPoint(0, 200))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def rest_on(reader: Reader, point: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), event)


def test_the_other_button_offers_what_can_be_done(reading):
    """Copying first, then colours, note, bookmark and source, each with its key; nothing of links beside them."""
    offered = [action for action in reading.window.reader.actions() if action.isVisible()]
    assert [action.text() for action in offered[:2]] == ["Chép", "Tô vàng"]
    assert "Chép lời trích kèm nguồn" in [action.text() for action in offered]
    select(reading, PATH, WORDS)
    offered[0].trigger()
    assert QApplication.clipboard().text() == WORDS


def test_words_of_the_title_are_marked_and_copied(reading):
    """The title and the kind above it take colours and notes, and are copied with their source."""
    select(reading, "front.title", "kinh tế - xã hội")
    do(reading, "copy_citation")
    assert QApplication.clipboard().text().startswith("“kinh tế - xã hội” (Hướng dẫn “Tuyên truyền")
    assert QApplication.clipboard().text().endswith(", tên văn bản)")
    do(reading, "highlight_blue")
    select(reading, "front.kind", "Hướng")
    do(reading, "highlight_pink")
    assert [(one.quote.path, one.quote.text) for one in kept(reading)] == [
        ("front.title", "kinh tế - xã hội"),
        ("front.kind", "Hướng"),
    ]
    reading.program.reading.go(NodeRef("huong-dan-2024", ""))
    reading.settle()
    assert shown(reading) == ["kinh tế - xã hội", "HƯỚNG"]


def test_the_list_names_the_title_and_leads_to_it(reading):
    """A mark on the title has no section: the list says what it is on."""
    select(reading, "front.title", "năm 2023")
    do(reading, "highlight_green")
    do(reading, "annotations")
    dialog = reading.window.findChild(AnnotationsDialog)
    row = dialog.model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert row.place == "tên văn bản"
    dialog.chosen.emit(row)
    reading.settle()
    assert reading.window.reader.position().anchor == "front.title"


def test_the_title_is_picked_by_keys(reading):
    """F7 and the arrows reach the title as any passage."""
    reading.program.reading.go(NodeRef("huong-dan-2024", "front.preamble"))
    reading.settle()
    do(reading, "pick")
    QTest.keyClick(reading.window.reader, Qt.Key.Key_Up)
    assert [part.path for part in reading.window.reader.selected_parts()] == ["front.title"]


def test_words_of_a_footnote_are_marked(reading):
    """In the list of notes at the end; the mark hangs on the note, not on the text that calls it."""
    reader = reading.window.reader
    first, last = reader._places.span("note:1", 0, 8)
    cursor = reader.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    do(reading, "highlight_yellow")
    (one,) = kept(reading)
    assert (one.quote.footnote, one.quote.start, one.quote.end) == ("1", 0, 8)
