"""Two editions compared in the window: chosen, looked through, gone to, written out, offered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.compare.changes import kinds_of, part_of
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, edition_of, quote_of
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.filing import Filing
from desktop.library.shipped import copy_library
from desktop.library.store import open_library
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.json import to_json
from desktop.slides.edits.recipe import DeckRecipe
from desktop.study.decks import SavedDeck
from desktop.ui.compare.columns import ColumnsView, Skipped, shown_rows
from desktop.ui.compare.dialog import CompareDialog
from desktop.ui.compare.words import Show
from desktop.ui.kit.messages import Message
from desktop.ui.kit.theme import load_theme
from desktop.ui.review.again_dialog import AgainDialog
from desktop.ui.tree.view import OutlineView
from tests.ui.conftest import Driver

OLD, NEW = "tăng 17,5% so với năm 2022", "tăng 18,06% so với năm 2022"
CAME = "II.2.1/p3"


def former(guidance: Document) -> Document:
    """The edition before: another figure, a passage more, a passage less."""
    nodes = [replace(node, text=node.text.replace(NEW, OLD)) for node in guidance.nodes if node.path != CAME]
    notes = tuple(note for note in guidance.footnotes if note.node != CAME)
    return replace(guidance, nodes=tuple(nodes), footnotes=notes)


@pytest.fixture(scope="module")
def editions(shelf_copy: Path, tmp_path_factory, guidance: Document, facts: Facts) -> Path:
    """A library that holds two editions of the guidance before the one of today; copied, never changed."""
    path: Path = tmp_path_factory.mktemp("editions") / "content.db"
    copy_library(shelf_copy, path)
    with open_library(path) as library:
        library.add(former(guidance), Facts())
        library.add(guidance, facts)
    return path


@pytest.fixture
def revised(make_driver: Callable[[Path], Driver], editions: Path, tmp_path: Path, qtbot) -> Driver:
    """The window on a copy of that library."""
    copy_library(editions, tmp_path / "editions.db")
    driver = make_driver(tmp_path / "editions.db")
    driver.program.start()
    driver.settle()
    qtbot.waitExposed(driver.window)
    return driver


def work(driver: Driver) -> None:
    """Compare, read, write; what the decks of the whole window need waits."""
    while driver.drains["work"].waiting:
        driver.drains["work"].drain()
        driver.settle()


def opened(driver: Driver) -> CompareDialog:
    driver.act("compare")
    work(driver)
    dialog: CompareDialog = next(one for one in driver.window.findChildren(CompareDialog) if one.isVisible())
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def lines(dialog: CompareDialog) -> list[str]:
    dialog.list.expandAll()
    model = dialog.list.model()
    heads = [model.index(at, 0) for at in range(model.rowCount())]
    return [str(model.index(at, 0, head).data()) for head in heads for at in range(model.rowCount(head))]


def words(view: ColumnsView, is_so: Callable[[QFont], bool]) -> str:
    """What is set so in the columns."""
    found = []
    for place in range(view.document().characterCount() - 1):
        cursor = QTextCursor(view.document())
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        if is_so(cursor.charFormat().font()):
            found.append(cursor.selectedText())
    return "".join(found)


def test_the_edition_before_is_compared_at_once(revised: Driver) -> None:
    """The list says section by section what differs; the words stand beside each other, struck out and underlined."""
    dialog = opened(revised)
    assert dialog.sides.old.currentText().startswith("Bản 2, thay ngày ")
    assert dialog.sides.new.currentText().startswith("Bản 3, hiện nay")
    changed, came, *_ = lines(dialog)
    assert changed == "Sửa: 17,5% → 18,06%"
    assert came.startswith("Thêm: ")
    assert dialog.view.told.text() == "17,5% → 18,06%"
    assert "17,5%" in words(dialog.view.columns, QFont.strikeOut)
    assert "18,06%" in words(dialog.view.columns, QFont.underline)
    assert words(dialog.view.columns, QFont.strikeOut) == "17,5%"


def test_the_tree_asks_for_a_comparison(revised: Driver) -> None:
    """What the menu of a row asks for compares the document that the row is of."""
    tree = revised.window.navigator.findChild(OutlineView)
    tree.compare_wanted.emit(tree.model().index(0, 0))
    work(revised)
    (dialog,) = (one for one in revised.window.findChildren(CompareDialog) if one.isVisible())
    assert lines(dialog)[0] == "Sửa: 17,5% → 18,06%"


def test_keys_go_from_change_to_change(revised: Driver) -> None:
    """F8 and Shift+F8 step; at either end nothing happens; the columns follow."""
    dialog = opened(revised)
    first = dialog.list.place
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    second = dialog.list.place
    assert second > first
    assert dialog.compared is not None
    assert part_of(dialog.compared.comparison.rows[second]).node == CAME
    QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.list.place == first


def test_enter_goes_to_the_passage(revised: Driver) -> None:
    """The reader stands at the change with its new words marked, and the comparison is closed."""
    dialog = opened(revised)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    revised.settle()
    assert not dialog.isVisible()
    assert revised.program.reading.path == "II.2.1/p1"


def test_what_is_gone_leads_to_where_it_stood(revised: Driver) -> None:
    """Turned round what came is what went; it is read where it stands, on the side that the library has."""
    dialog = opened(revised)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    work(revised)
    assert lines(dialog)[1].startswith("Bỏ: ")
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    dialog.go.click()
    revised.settle()
    assert revised.program.reading.path == CAME


def test_the_filter_counts_and_shows_a_kind(revised: Driver) -> None:
    """Each kind says how many it would show; kinds without any are not offered."""
    dialog = opened(revised)
    offered = {dialog.filter.itemData(at): dialog.filter.itemText(at) for at in range(dialog.filter.count())}
    assert offered[Show.CHANGED] == "Sửa chữ (1)"
    assert Show.REMOVED not in offered
    dialog.filter.setCurrentIndex(dialog.filter.findData(Show.ADDED))
    dialog.filter.activated.emit(dialog.filter.currentIndex())
    assert all(line.startswith("Thêm: ") for line in lines(dialog))
    assert {kind.value for row in dialog.rows for kind in kinds_of(row)} == {"added"}


def test_the_same_twice(revised: Driver) -> None:
    """An edition compared with itself says so in a sentence, and there is nothing to write out."""
    dialog = opened(revised)
    dialog.sides.old.setCurrentIndex(dialog.sides.new.currentIndex())
    dialog.sides.old.activated.emit(dialog.sides.old.currentIndex())
    work(revised)
    assert "giống hệt nhau" in dialog.state.text()
    assert lines(dialog) == []
    assert not dialog.export.isEnabled()
    assert not dialog.go.isEnabled()


def test_nothing_in_common(revised: Driver, tmp_path: Path) -> None:
    """A file that is not imported can be compared; of another matter it has no passage in common."""
    letter = tmp_path / "thu.txt"
    letter.write_text("Thư mời\nNgày hội đọc sách cho thiếu nhi toàn thành phố.\n", encoding="utf-8")
    revised.files.append(letter)
    dialog = opened(revised)
    QTest.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    work(revised)
    assert dialog.sides.new.currentText() == "Tệp thu.txt"
    assert "không có đoạn nào chung" in dialog.state.text()


def test_a_file_that_is_refused(revised: Driver, tmp_path: Path) -> None:
    """One sentence says why, and another pair can be chosen."""
    empty = tmp_path / "trong.docx"
    empty.write_bytes(b"")
    revised.files.append(empty)
    dialog = opened(revised)
    dialog.sides.file.click()
    work(revised)
    (message,) = (one for one in revised.window.findChildren(Message) if one.isVisible())
    assert "trong.docx" in message.sentence.text()
    message.reject()
    assert dialog.state.text() == "Chưa so sánh được. Hãy chọn bản khác."
    dialog.sides.new.setCurrentIndex(0)
    dialog.sides.new.activated.emit(0)
    work(revised)
    assert dialog.compared is not None


def test_no_other_edition_yet(driver: Driver) -> None:
    """A document that was never revised says so, and what can be done."""
    dialog = opened(driver)
    assert dialog.compared is None
    assert "chưa có bản cũ" in dialog.state.text()
    assert dialog.sides.new.currentText()
    assert dialog.sides.old.currentText() == ""


def test_it_can_be_stopped(revised: Driver) -> None:
    """While it works the bar is there; stopped, it says so and shows nothing."""
    revised.act("compare")
    revised.drains["work"].waiting.pop(0)()
    QApplication.processEvents()
    dialog: CompareDialog = next(one for one in revised.window.findChildren(CompareDialog) if one.isVisible())
    assert dialog.stop.isVisible()
    dialog.stop.click()
    work(revised)
    assert dialog.compared is None
    assert not dialog.stop.isVisible()
    assert dialog.state.text().startswith("Đã dừng.")


def test_what_the_person_made_is_told(revised: Driver, guidance: Document) -> None:
    """A mark, a card and a slide on the words that changed are named; a mark beside them is not."""
    edition = edition_of(guidance, 3)
    passage = next(one for one in edition.passages if NEW in one.text)
    start = passage.text.index("18,06%")
    mark = Annotation("", AnnotationKind.HIGHLIGHT, quote_of(edition, passage, start, start + 6), Colour.BLUE)
    far = Annotation("", AnnotationKind.HIGHLIGHT, quote_of(edition, passage, 0, 7), Colour.BLUE)
    card = Card("", CardKind.OWN, quote_of(edition, passage, start, start + 20), "18,06%", "Tăng bao nhiêu?")
    recipe = to_json(DeckRecipe(guidance.id, DeckSettings(), revision=3))

    def keep(desk, _job):
        desk.study.add(edition, [mark, far])
        desk.study.cards.add(edition, [card])
        desk.study.decks.save(SavedDeck("", "Buổi sáng", guidance.id, 3, recipe))

    revised.program.notebook.ask(keep, lambda _: None)
    revised.settle()
    dialog = opened(revised)
    revised.work()
    told = dialog.view.told.text()
    assert "đánh dấu: “18,06%”" in told
    assert "thẻ nhớ: “Tăng bao nhiêu?”" in told
    assert "của “Buổi sáng”" in told
    assert passage.text[:7] not in told.partition("Chạm tới")[2].replace("18,06%", "")
    assert dialog.filter.findData(Show.MINE) > 0


@pytest.mark.parametrize("ending", [".docx", ".md", ".pdf"])
def test_the_list_is_written(revised: Driver, tmp_path: Path, ending: str) -> None:
    """As Word, Markdown or PDF, with what is shown."""
    target = tmp_path / f"diem-moi{ending}"
    revised.targets.append(target)
    dialog = opened(revised)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    work(revised)
    assert dialog.state.text() == f"Đã ghi “{target.name}”."
    if ending == ".docx":
        assert any("17,5% → 18,06%" in one.text for one in docx.Document(str(target)).paragraphs)
    else:
        assert target.stat().st_size > 200


def test_the_list_is_copied(revised: Driver) -> None:
    """As plain words, before and now."""
    dialog = opened(revised)
    dialog.copy.click()
    work(revised)
    text = QGuiApplication.clipboard().text()
    assert "17,5% → 18,06%" in text
    assert "Trước: " in text


def test_a_new_edition_offers_what_is_new(driver: Driver, tmp_path: Path) -> None:
    """Whoever imports one over an old one is asked, and sees the two compared; for a first edition nobody is asked."""
    plan = tmp_path / "ke-hoach.txt"
    for text in ("Đạt 8,5% kế hoạch năm.", "Đạt 9% kế hoạch năm."):
        assert not [one for one in driver.window.findChildren(Message) if one.isVisible()]
        plan.write_text(f"KẾ HOẠCH\n\nTuần lễ văn hóa\n\nI. Mục đích\n\n1. {text}\n", encoding="utf-8")
        driver.window.file_dropped.emit(plan)
        work(driver)
    (again,) = (one for one in driver.window.findChildren(AgainDialog) if one.isVisible())
    again.accept()
    again.chosen.emit(Filing.REVISION)
    work(driver)
    (message,) = (one for one in driver.window.findChildren(Message) if one.isVisible())
    message.accept()
    work(driver)
    (dialog,) = (one for one in driver.window.findChildren(CompareDialog) if one.isVisible())
    assert lines(dialog) == ["Sửa: 8,5% → 9%"]


def test_a_narrow_window_sets_one_below_the_other(qtbot, looks, guidance: Document) -> None:
    """Under a width both texts stand in one column, the old one first."""
    from desktop.compare.compared import compared

    rows = list(enumerate(compared(former(guidance), guidance).rows))
    at = next(place for place, row in rows if kinds_of(row))
    view = ColumnsView(load_theme("dark"))
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_rows(rows[at - 4 : at + 5], at)
    before = view.document().toHtml().count("<td")
    view.resize(500, 500)
    QApplication.processEvents()
    assert view.is_narrow
    assert view.document().toHtml().count("<td") < before
    text = view.toPlainText()
    assert text.index("17,5%") < text.index("18,06%")


def test_passages_that_stayed_are_counted(guidance: Document) -> None:
    """Only those right beside a change are shown."""
    from desktop.compare.compared import compared

    rows = list(enumerate(compared(guidance, guidance).rows))
    assert list(shown_rows(rows)) == [Skipped(len(rows))]


def test_every_dialog_control_has_a_name(revised: Driver) -> None:
    """Boxes and lists without words of their own are named for a screen reader."""
    dialog: QDialog = opened(revised)
    assert isinstance(dialog, CompareDialog)
    named = (dialog.sides.old, dialog.sides.new, dialog.filter, dialog.list, dialog.view.columns, dialog.bar)
    assert all(one.accessibleName() for one in named)
