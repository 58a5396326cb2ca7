"""Looking through a document before it is stored, with the keyboard alone."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QListWidget

from desktop.guidance.decisions.decision import SetFront
from desktop.guidance.decisions.record import Record
from desktop.library.store import open_library
from desktop.ui.behind.settings import ReviewWhen
from desktop.ui.kit.words_pane import WordsPane
from desktop.ui.review.actions import TABLE
from desktop.ui.review.dialog import ReviewDialog
from desktop.ui.review.front import FrontDialog
from desktop.ui.review.memory import ReviewMemory
from desktop.ui.review.notes import NotesDialog
from desktop.ui.review.source import SourcePane
from desktop.ui.window.settings_dialog import SettingsDialog

PLAN = """KẾ HOẠCH

Tuần lễ văn hóa

I. Mục đích

1. Cổ vũ phong trào

2. Các phòng, ban phối hợp thực hiện. Các phường báo cáo kết quả¹.

3. Tuyên truyền, cỗ vũ nhân dân

II. Tổ chức

Đoạn cuối cùng.

¹ Trước ngày 20 hằng tháng.
"""
CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


@pytest.fixture
def plan(tmp_path) -> Path:
    path: Path = tmp_path / "ke-hoach.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def drop(driver, plan):
    """Let the file go over the window; the review that opens, if one does."""

    def let_go() -> ReviewDialog | None:
        driver.window.file_dropped.emit(plan)
        driver.settle("work")
        shown = [one for one in driver.window.findChildren(ReviewDialog) if one.isVisible()]
        return shown[0] if shown else None

    return let_go


@pytest.fixture
def review(driver, drop) -> ReviewDialog:
    shown: ReviewDialog | None = drop()
    assert shown is not None
    return shown


def key(review: ReviewDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(review.focusWidget() or review, key, modifier)


def tree(review: ReviewDialog) -> QListView:
    return next(view for view in review.findChildren(QListView) if view.accessibleName() == "Cây mục sẽ được nạp")


def places(review: ReviewDialog) -> list[str]:
    view = review.findChildren(QListWidget)[0]
    return [re.sub(r"( · \S+).*", r"\1", view.item(row).text()) for row in range(view.count())]


def outline(review: ReviewDialog) -> list[tuple[str, str]]:
    return [(node.path, node.kind.value) for node in review.history.draft.document.nodes]


def go_to(review: ReviewDialog, path: str) -> None:
    """Walk down the tree by arrow keys."""
    tree(review).setFocus()
    key(review, Qt.Key.Key_Home)
    while review.current.path != path:
        key(review, Qt.Key.Key_Down)


def stored(path: Path):
    with open_library(path, read_only=True) as library:
        return {one.id: library.document(one.id) for one in library.documents()}


def test_what_is_uncertain_is_listed_first(review):
    """A numbered paragraph among headings, and a suspected slip; the first one is selected."""
    assert places(review) == ["Đề mục hay đoạn văn? · I.2", "“cỗ vũ” có lẽ là “cổ vũ” · I.3"]
    assert review.current.path == "I.2"


def test_enter_stores_it_as_it_is(driver, review, library_file):
    """“Go on” is the default button, wherever the focus is in the tree."""
    key(review, Qt.Key.Key_Return)
    driver.settle("work")
    assert driver.program.reading.open_document.document.title == "Tuần lễ văn hóa"
    assert "tuan-le-van-hoa" in stored(library_file)


def test_escape_leaves_the_library_as_it_was(driver, review, library_file):
    """And the next file can come."""
    before = library_file.read_bytes()
    key(review, Qt.Key.Key_H)
    key(review, Qt.Key.Key_Escape)
    driver.settle("work")
    assert library_file.read_bytes() == before
    assert driver.program.reading.open_document.document.id == "huong-dan-2024"


def test_a_certain_document_is_stored_without_a_question(driver, drop, plan, library_file):
    """There is nothing to look at."""
    plan.write_text("KẾ HOẠCH\n\nTuần lễ văn hóa\n\nI. Mục đích\n\n1. Để toàn dân biết.\n", encoding="utf-8")
    assert drop() is None
    assert "tuan-le-van-hoa" in stored(library_file)


@pytest.mark.parametrize(("when", "text", "shown"), [("always", "Xong.", True), ("never", "Cỗ vũ", False)])
def test_the_person_says_when_to_review(driver, drop, plan, when, text, shown):
    """Always or never, whatever is uncertain."""
    driver.program.settings.review = ReviewWhen(when)
    plan.write_text(f"KẾ HOẠCH\n\nTuần lễ\n\nI. Mục\n\n{text}\n", encoding="utf-8")
    assert (drop() is not None) == shown


def test_the_choice_is_offered_in_the_settings(driver):
    """And remembered as soon as it is pressed."""
    driver.act("settings")
    buttons = driver.window.findChild(SettingsDialog).findChildren(QAbstractButton)
    (always,) = [one for one in buttons if one.accessibleName() == "Xem lại khi nạp: Luôn luôn"]
    QTest.mouseClick(always, Qt.MouseButton.LeftButton)
    assert driver.program.settings.review is ReviewWhen.ALWAYS


def test_one_key_goes_from_doubt_to_doubt(review):
    """Forward over the end to the first, and back."""
    key(review, Qt.Key.Key_F8)
    assert review.current.path == "I.3"
    key(review, Qt.Key.Key_F8)
    assert review.current.path == "I.2"
    key(review, Qt.Key.Key_F8, SHIFT)
    assert review.current.path == "I.3"


@pytest.mark.parametrize("letter", [Qt.Key.Key_H, Qt.Key.Key_F4])
def test_one_key_flips_heading_and_paragraph(review, letter):
    """What was decided is not uncertain any more; undo brings the doubt back."""
    key(review, letter)
    assert ("I.2", "heading") in outline(review)
    assert places(review) == ["“cỗ vũ” có lẽ là “cổ vũ” · I.3"]
    key(review, Qt.Key.Key_Z, CTRL)
    assert ("I.2", "numbered_paragraph") in outline(review)
    key(review, Qt.Key.Key_Y, CTRL)
    assert ("I.2", "heading") in outline(review)


def test_levels_are_changed_by_arrows(review):
    """The second section goes below the first, and back."""
    go_to(review, "II")
    key(review, Qt.Key.Key_Right, CTRL)
    assert review.current.path == "I.II"
    key(review, Qt.Key.Key_Left, CTRL)
    assert review.current.path == "II"


def test_a_paragraph_is_cut_at_the_cursor_and_joined_again(review):
    """The words are walked through by keys; the second part is selected."""
    review.findChild(WordsPane).setFocus()
    for _ in range(len("Các phòng, ban phối hợp thực hiện.")):
        key(review, Qt.Key.Key_Right)
    key(review, Qt.Key.Key_Return, CTRL)
    assert (review.current.path, review.current.text) == ("I.2/p1", "Các phường báo cáo kết quả.")
    key(review, Qt.Key.Key_Backspace, CTRL)
    assert review.current.text == "Các phòng, ban phối hợp thực hiện. Các phường báo cáo kết quả."


def test_a_slip_is_accepted_or_kept(review):
    """Space takes the suggestion, Del keeps the source's words; both can be undone."""
    key(review, Qt.Key.Key_F8)
    key(review, Qt.Key.Key_Space)
    assert review.current.text == "Tuyên truyền, cổ vũ nhân dân"
    key(review, Qt.Key.Key_Z, CTRL)
    key(review, Qt.Key.Key_Delete)
    assert review.current.text == "Tuyên truyền, cỗ vũ nhân dân"
    assert places(review) == ["Đề mục hay đoạn văn? · I.2"]


def test_what_was_kept_is_no_slip_in_the_library(driver, review, library_file):
    """The reader does not point at it again."""
    key(review, Qt.Key.Key_F8)
    key(review, Qt.Key.Key_Delete)
    key(review, Qt.Key.Key_Return)
    driver.settle("work")
    with open_library(library_file, read_only=True) as library:
        assert library.facts("tuan-le-van-hoa").suggestions == ()


def test_a_note_is_moved_to_the_cursor(review, qtbot):
    """The nearest notes are offered; Enter takes the first."""
    go_to(review, "II/p1")
    key(review, Qt.Key.Key_F6)
    QTest.keyClick(review.findChild(NotesDialog), Qt.Key.Key_Return)
    (note,) = review.history.draft.document.footnotes
    assert (note.node, note.offset, note.text) == ("II/p1", 0, "Trước ngày 20 hằng tháng.")


def test_the_front_matter_is_edited(driver, review, library_file):
    """A number gives the document another id."""
    key(review, Qt.Key.Key_F2)
    front = review.findChild(FrontDialog)
    front.lines["number"].setFocus()
    QTest.keyClicks(front.lines["number"], "12-KH/TU")
    QTest.keyClick(front.lines["number"], Qt.Key.Key_Return)
    assert review.history.draft.document.number == "12-KH/TU"
    key(review, Qt.Key.Key_Return)
    driver.settle("work")
    assert stored(library_file)["12-kh-tu"].number == "12-KH/TU"


def test_what_can_not_be_done_is_said(review):
    """The first heading has nothing above it to go out to."""
    go_to(review, "I")
    key(review, Qt.Key.Key_Left, CTRL)
    assert "Không làm được việc này ở đây." in [label.text() for label in review.findChildren(type(review._state))]
    assert not review.history.can_undo


def test_the_source_shows_where_the_node_stood(review):
    """The file's own lines; the current one is marked."""
    source = review.findChild(SourcePane)
    (selection,) = source.extraSelections()
    assert selection.cursor.block().text().startswith("2. Các phòng, ban")


def test_reading_the_same_file_again_keeps_what_was_decided(driver, review, drop, library_file):
    """The decisions are made again before anybody is asked, so it is the document that is there."""
    key(review, Qt.Key.Key_H)
    key(review, Qt.Key.Key_F8)
    key(review, Qt.Key.Key_Space)
    key(review, Qt.Key.Key_Return)
    driver.settle("work")
    before = stored(library_file)
    assert drop() is None
    assert stored(library_file) == before
    assert [(one.path, one.kind.value) for one in before["tuan-le-van-hoa"].nodes][2] == ("I.2", "heading")


def test_every_control_has_a_name_and_every_key_one_meaning(review):
    """For screen readers, and for the sheet of keys."""
    controls = [*review.findChildren(QListView), *review.findChildren(QLineEdit), *review.findChildren(QAbstractButton)]
    controls = [one for one in controls if one.isVisible()]
    assert [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())] == []
    keys = [key for row in TABLE for key in row.keys]
    assert len(keys) == len(set(keys))


def test_it_fits_a_small_window_with_large_text(driver, plan, drop):
    """1280 by 680 at 150 per cent: every button lies inside."""
    driver.window.resize(1280, 680)
    driver.program.appearance.set_text_size(150)
    shown = drop()
    assert shown is not None
    QApplication.processEvents()
    assert (shown.width() <= 1280, shown.height() <= 680) == (True, True)
    buttons = [one for one in shown.findChildren(QAbstractButton) if one.isVisible()]
    outside = [one.text() for one in buttons if not shown.rect().contains(one.mapTo(shown, one.rect().bottomRight()))]
    assert outside == []
    shown.reject()


def test_a_memory_that_is_spoilt_is_no_memory(tmp_path, plan):
    """Whatever stands in the file, the document is read as if nothing had been decided."""
    memory = ReviewMemory(tmp_path / "decisions")
    memory.keep(plan, (Record(SetFront("number", "1-KH/TU")),))
    (file,) = (tmp_path / "decisions").iterdir()
    assert [one.decision for one in memory.recall(plan)] == [SetFront("number", "1-KH/TU")]
    file.write_bytes(b"\xff{")
    assert memory.recall(plan) == ()
    assert memory.recall(tmp_path / "gone.txt") == ()
