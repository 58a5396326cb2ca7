"""The panel of the whole deck: what is chosen in it is an edit like any other."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.slides.deck import USUAL_RATE
from desktop.slides.edits.json import from_json, to_json
from desktop.slides.layout import PictureBox, PictureRole
from desktop.slides.notes import syllables
from desktop.ui.decks.editor import DeckEditor
from desktop.ui.decks.rate_dialog import RateDialog


class Watch:
    """A clock that goes when the test says so."""

    now = 100.0

    def seconds(self) -> float:
        return self.now

    def on_the_wall(self) -> datetime:
        return datetime(2026, 1, 1).astimezone()


@pytest.fixture
def editor(driver) -> DeckEditor:
    driver.act("edit_deck")
    driver.work()
    opened: DeckEditor = driver.program.decks.editor
    opened.actions_table["panel_deck"].trigger()
    return opened


def act(driver, editor, name: str) -> None:
    editor.actions_table[name].trigger()
    driver.work()


def logos(editor) -> list[str]:
    """The file of the logo on every slide."""
    boxes = (box for page in editor.state.layout.pages for box in page)
    return [box.picture.path for box in boxes if isinstance(box, PictureBox) and box.role is PictureRole.LOGO]


def test_a_slower_speaker_needs_longer(driver, editor):
    """The number is an edit: minutes follow it, and undo brings both back."""
    before = editor.state.seconds
    rate = editor.panels.setup.rate
    assert rate.number.value() == USUAL_RATE
    rate.number.setFocus()
    rate.number.selectAll()
    QTest.keyClicks(rate.number, "110")
    QTest.keyClick(rate.number, Qt.Key.Key_Return)
    driver.work()
    assert editor.state.settings.rate == 110
    assert editor.state.seconds > 1.5 * before
    act(driver, editor, "undo")
    assert (editor.state.seconds, rate.number.value()) == (before, USUAL_RATE)


def test_the_field_of_the_rate_left_alone_is_no_edit(driver, editor):
    """Going through the panel with Tab changes nothing."""
    number = editor.panels.setup.rate.number
    number.setFocus()
    editor.slides.setFocus()
    driver.work()
    assert not editor.state.recipe.edits


def test_the_rate_is_measured_by_reading_aloud(driver, editor):
    """The passage is the document's, long enough to measure by; what is measured is the rate of the deck."""
    editor.actions_table["measure_rate"].trigger()
    dialog = editor.findChild(RateDialog)
    assert syllables(dialog._passage) >= 120
    assert all(line in _spoken(editor) for line in dialog._passage.splitlines())
    dialog._clock = watch = Watch()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._turn.text() == "Đọc xong"
    watch.now += syllables(dialog._passage) / 3
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._outcome.text().startswith("✓ 180 âm tiết một phút")
    assert dialog.focusWidget() is dialog._take
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    driver.work()
    assert editor.state.settings.rate == 180
    assert driver.program.settings.rate == driver.program.settings.deck.rate == 180
    act(driver, editor, "undo")
    assert editor.state.settings.rate == USUAL_RATE


def _spoken(editor) -> set[str]:
    """Every line that the deck says."""
    return {line for slide in editor.state.shown.deck.slides for line in slide.spoken.splitlines()}


def test_nobody_speaks_a_passage_in_a_second(qtbot):
    """Pressed at once, the program asks for another reading and offers nothing to take; that reading counts."""
    dialog = RateDialog("một hai ba bốn " * 30, clock=(watch := Watch()))
    qtbot.addWidget(dialog)
    taken: list[float] = []
    dialog.measured.connect(taken.append)
    assert not dialog._take.isEnabled()
    for seconds in (1, 36):
        dialog._turn.click()
        watch.now += seconds
        dialog._turn.click()
        assert dialog._take.isEnabled() is (seconds > 1)
        assert dialog._outcome.text().startswith("✓" if seconds > 1 else "⚠")
    dialog._take.click()
    assert taken == [200.0]


def test_a_logo_stands_on_every_slide_until_it_is_removed(driver, editor, tmp_path):
    """Its file is named in the panel; the deck is saved with it."""
    picture = tmp_path / "huy hiệu.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    assert not editor.actions_table["remove_logo"].isEnabled()
    driver.pictures.append(str(picture))
    act(driver, editor, "logo")
    assert logos(editor) == [str(picture)] * len(editor.state.slides)
    assert editor.panels.setup.logo._file.accessibleName() == "huy hiệu.png"
    assert from_json(to_json(editor.state.recipe)).settings.logo == str(picture)
    act(driver, editor, "remove_logo")
    assert logos(editor) == []
    assert editor.panels.setup.logo._file.accessibleName() == "Chưa có"
    act(driver, editor, "undo")
    assert editor.state.settings.logo == str(picture)


def test_a_file_that_is_no_picture_is_no_logo(driver, editor, tmp_path):
    """The person reads why; so with a picture on another machine, which a saved deck could not name."""
    (tmp_path / "a.png").write_text("không phải ảnh", encoding="utf-8")
    driver.pictures.append(str(tmp_path / "a.png"))
    act(driver, editor, "logo")
    assert editor.statusBar().currentMessage() == "Không đọc được tệp ảnh này; hãy chọn ảnh khác."
    driver.pictures.append("//may-khac/anh/a.png")
    act(driver, editor, "logo")
    assert editor.statusBar().currentMessage().startswith("Ảnh nằm trên máy khác")
    assert not editor.state.recipe.edits


def uncheck(driver, editor, row: int) -> None:
    """Press Space on a section of the tree."""
    tree = editor.panels.setup.sections
    tree.setCurrentItem(tree.topLevelItem(row))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    QApplication.processEvents()
    driver.work()


def test_a_section_without_its_tick_is_not_in_the_deck(driver, editor):
    """One press is one edit, however many headings are below; undone, the tick is there again."""
    tree = editor.panels.setup.sections
    act(driver, editor, "deck_sections")
    assert editor.focusWidget() is tree
    gone = tree.topLevelItem(1).data(0, Qt.ItemDataRole.UserRole)
    assert gone in {each.slide.section for each in editor.state.slides}
    uncheck(driver, editor, 1)
    assert len(editor.state.recipe.edits) == 1
    assert gone not in {each.slide.section for each in editor.state.slides}
    act(driver, editor, "undo")
    assert tree.topLevelItem(1).checkState(0) is Qt.CheckState.Checked
    assert gone in {each.slide.section for each in editor.state.slides}


def test_all_sections_are_the_whole_document_and_none_is_no_deck(driver, editor):
    """Checked again, the deck is as it was; the last section keeps its tick."""
    tree = editor.panels.setup.sections
    uncheck(driver, editor, 1)
    uncheck(driver, editor, 1)
    assert editor.state.settings.sections == ()
    for row in range(tree.topLevelItemCount()):
        uncheck(driver, editor, row)
    assert len(editor.state.settings.sections) == 1
    assert tree.sections == editor.state.settings.sections


def test_the_tree_checks_what_it_is_told(editor):
    """A part of a section leaves it half checked; it says what it was told, without a word about a change."""
    tree = editor.panels.setup.sections
    told: list[None] = []
    tree.changed.connect(lambda: told.append(None))
    tree.check(("I", "II.2"))
    assert tree.sections == ("I", "II.2")
    assert not tree.are_all
    tree.check(())
    assert tree.are_all
    assert told == []
