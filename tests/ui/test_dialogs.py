"""Dialogs: what they say and what they ask for."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from desktop.export.formats import Beside, Form, Format, Handout
from desktop.paths import Profile
from desktop.present.key_words import action_label, key_name
from desktop.present.keymap import BINDINGS
from desktop.slides.deck import Aspect, DeckSettings, Detail, Room
from desktop.ui.behind.settings import Settings
from desktop.ui.decks.form import ROOMS, DeckForm, nearest
from desktop.ui.exports.dialog import ExportDialog, ExportOrder
from desktop.ui.exports.scope import Scope
from desktop.ui.kit.actions import TABLE, shown_key
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.messages import Message, tell
from desktop.ui.kit.section_tree import SectionRow, SectionTree
from desktop.ui.reader.style import Spacing
from desktop.ui.window.about_dialog import PARTS, AboutDialog, program_version
from desktop.ui.window.settings_dialog import SettingsDialog
from desktop.ui.window.shortcuts_dialog import ShortcutsDialog

SECTIONS = (
    SectionRow("I", "I. Mục đích, yêu cầu"),
    SectionRow("II", "II. Nội dung tuyên truyền", (SectionRow("II.1", "1. Đất nước"), SectionRow("II.2", "2. Quận"))),
)


@pytest.fixture
def export(qtbot, looks) -> ExportDialog:
    dialog = ExportDialog(DeckSettings(theme="dark", room=Room(8, 1)), SECTIONS, "II")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog, text: str) -> None:
    """Press the button or answer with this text."""
    (button,) = [one for one in dialog.findChildren(QAbstractButton) if one.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def labels(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_an_order_begins_with_what_was_chosen_last(export):
    """PPTX of the whole document, in the remembered look."""
    assert export.order == ExportOrder(Form(Format.PPTX), DeckSettings(theme="dark", room=Room(8, 1)))


def test_every_answer_of_the_form_reaches_the_order(export):
    """Format, section, detail, room, theme and shape."""
    for text in ("PDF", "Chỉ mục II. Nội dung tuyên truyền", "Đầy đủ", "Phòng họp", "Tương phản cao", "4 : 3"):
        press(export, text)
    expected = DeckSettings(("II",), Detail.FULL, Aspect.CLASSIC, "contrast", Room(4, 1))
    assert export.order == ExportOrder(Form(Format.PDF), expected)


def test_the_order_is_given_by_the_button(export, qtbot):
    """Nothing is written before the person says where to."""
    with qtbot.waitSignal(export.ordered) as ordered:
        press(export, "Chọn nơi ghi…")
    assert ordered.args == [export.order]


def test_while_it_writes_the_form_rests_and_can_be_stopped(export, qtbot):
    """The bar shows how far it is; the second button is "stop"."""
    export.show_progress(12, 41)
    assert "Đang ghi trang 12 trong 41…" in labels(export)
    assert export._bar.isVisible()
    with qtbot.waitSignal(export.called_off):
        press(export, "Dừng")
    assert not export._bar.isVisible()


def test_what_was_written_can_be_looked_at(export, qtbot, tmp_path):
    """The folder is asked for, never the file."""
    export.show_done("Đã ghi 41 trang.", tmp_path)
    with qtbot.waitSignal(export.folder_requested) as requested:
        press(export, "Mở thư mục")
    assert requested.args == [str(tmp_path)]


def test_without_a_section_there_is_only_the_whole_document(qtbot, looks):
    """A preamble can't be exported alone."""
    dialog = ExportDialog(DeckSettings())
    qtbot.addWidget(dialog)
    assert dialog.order.settings.sections == ()
    assert "Cả tài liệu" in [button.text() for button in dialog.findChildren(QRadioButton)]


def test_any_sections_can_be_chosen(export):
    """A section that is checked whole stands for all below it; of one that is not only what is checked counts."""
    export.scope.choose(Scope.CHOSEN)
    tree = export.findChild(SectionTree)
    assert tree.isVisible()
    assert export.order.settings.sections == ("I", "II")
    tree.topLevelItem(1).child(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert export.order.settings.sections == ("I", "II.2")
    tree.setCurrentItem(tree.topLevelItem(0))
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert export.order.settings.sections == ("II.2",)


def test_with_no_section_nothing_can_be_written(export):
    """The button rests and one sentence says why; the next choice wakes it."""
    export.scope.choose(Scope.CHOSEN)
    tree = export.findChild(SectionTree)
    for at in range(2):
        tree.topLevelItem(at).setCheckState(0, Qt.CheckState.Unchecked)
    assert not export._write.isEnabled()
    assert "Hãy chọn ít nhất một mục." in labels(export)
    export.scope.choose(Scope.ALL)
    assert export._write.isEnabled()
    assert not export._state.isVisible()


def test_every_format_says_what_it_is_for(export):
    """A name and one line for each; readers of the screen hear both."""
    buttons = export.formats.findChildren(QRadioButton)
    assert len(buttons) == len(Format)
    assert all(button.text() and button.accessibleDescription() in labels(export) for button in buttons)


def test_a_handout_asks_how_it_looks(export, qtbot):
    """Only where it is wanted, and in sight: slides a sheet, lines or notes."""
    export.resize(560, 460)
    assert not export.handout.isVisible()
    press(export, "Tài liệu phát (PDF)")
    qtbot.waitUntil(lambda: export.handout.visibleRegion().boundingRect() == export.handout.rect())
    for text in ("6", "Lời dẫn"):
        press(export, text)
    assert export.handout.isVisible()
    assert export.order.form == Form(Format.HANDOUT, Handout(6, Beside.NOTES))
    press(export, "PDF")
    assert not export.handout.isVisible()


def test_minutes_reach_the_order(export):
    """None until a number is given."""
    assert export.order.settings.minutes is None
    export._minutes.value = 25
    assert export.order.settings.minutes == 25


def test_what_can_not_be_written_here_says_why(qtbot, looks):
    """ODP without LibreOffice can't be pressed."""
    dialog = ExportDialog(DeckSettings(), missing=(Format.ODP,))
    qtbot.addWidget(dialog)
    (odp,) = [button for button in dialog.findChildren(QRadioButton) if button.text() == "ODP"]
    assert not odp.isEnabled()
    dialog.choose(Format.ODP)
    assert dialog.order.form.format is Format.PPTX
    assert odp.accessibleDescription() == "cần LibreOffice, máy này chưa có"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_export_dialog_keeps_to_its_room(qtbot, looks, percent):
    """Two columns where there is room, one below the other where there is not; nothing is cut at the side."""
    from desktop.ui.kit.theme import Scale, load_theme

    looks.apply(load_theme("light"), Scale(percent))
    dialog = ExportDialog(DeckSettings(), SECTIONS, "II")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1100, 640)
    inside = cast("QWidget", dialog.body.parentWidget())
    left, right = dialog._sides
    qtbot.waitUntil(lambda: (left.y() == right.y()) == (percent == 100))
    assert max(side.geometry().right() for side in dialog._sides) <= inside.width()
    looks.apply(load_theme("light"), Scale())


@pytest.mark.parametrize(("room", "offered"), [(Room(1, 1), 0), (Room(4, 1), 0), (Room(5, 1), 1), (Room(9, 1), 2)])
def test_a_room_that_is_not_offered_counts_as_the_next_larger(room, offered):
    """Letters are never smaller than the room asks for, where that is offered."""
    assert nearest(room) == ROOMS[offered]


def test_a_form_gives_back_what_it_was_given(qtbot, looks):
    """Setting and reading the settings of a deck is the identity."""
    form = DeckForm()
    qtbot.addWidget(form)
    settings = DeckSettings((), Detail.FULL, Aspect.CLASSIC, "contrast", Room(8, 1))
    form.settings = settings
    assert form.settings == settings


def test_the_settings_show_what_is_set_and_ask_for_what_is_pressed(qtbot, looks, tmp_path):
    """Every group says its choice by a signal of its own."""
    dialog = SettingsDialog(Settings(tmp_path / "settings.ini"), [], Profile(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    asked: list[object] = []
    signals = dialog.theme_requested, dialog.text_size_requested, dialog.spacing_requested, dialog.language_requested
    for signal in signals:
        signal.connect(asked.append)
    for text in ("130 %", "Rộng", "English"):
        press(dialog, text)
    QTest.mouseClick(dialog.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert asked == [130, Spacing.WIDE, "en", "dark"]


def test_the_sheet_of_shortcuts_holds_every_action_and_key(qtbot, looks):
    """It is made from the table, so nothing can be missing."""
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    shown = labels(dialog)
    assert [spec.text for spec in TABLE if spec.text.removesuffix("…") not in shown] == []
    assert [key for spec in TABLE for key in spec.keys if shown_key(key) not in shown] == []


def test_the_sheet_of_shortcuts_holds_the_keys_of_a_show(qtbot, looks):
    """Whoever prepares a show finds them before it begins; so do those who read without a mouse."""
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    shown = labels(dialog)
    assert [row.action for row in BINDINGS if action_label(row.action).removesuffix("…") not in shown] == []
    assert [key_name(stroke) for row in BINDINGS for stroke in row.strokes if key_name(stroke) not in shown] == []
    assert {"Giải thích chỗ đang chọn", "Tab", "Shift+Tab"} <= set(shown)


def test_about_tells_the_version_and_the_licences(qtbot, looks):
    """The version is that of the installed package."""
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert f"Phiên bản {program_version()}" in labels(dialog)
    assert any("LGPL-3.0" in text and "OFL-1.1" in text for text in labels(dialog))


def test_about_names_every_part_that_is_installed(root):
    """What the program depends on, and nothing that it does not."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", dependency)[0] for dependency in project["dependencies"]}
    assert {package for part in PARTS for package in part.packages} == needed


def test_a_message_shows_a_sentence_as_it_is(qtbot, looks):
    """What comes from a file name is never read as rich text."""
    message = tell("Chưa làm được", "<b>đậm</b> <img src='file:///x'>")
    qtbot.addWidget(message)
    assert message.sentence.textFormat() == Qt.TextFormat.PlainText
    assert message.sentence.text() == "<b>đậm</b> <img src='file:///x'>"


def test_a_message_grows_by_what_is_new(qtbot, looks):
    """Every sentence once, in sight without scrolling."""
    message = tell("Chưa làm được", "Tệp “a” bị hỏng.")
    qtbot.addWidget(message)
    before = message.height()
    for name in ("b", "a", "c", "b"):
        message.add(f"Tệp “{name}” bị hỏng.")
    assert message.sentence.text().split("\n\n") == ["Tệp “a” bị hỏng.", "Tệp “b” bị hỏng.", "Tệp “c” bị hỏng."]
    assert message.height() > before


def test_a_message_with_an_offer_can_be_taken_up_or_left(qtbot, looks):
    """The offer accepts, closing rejects."""
    message = Message("Hỏng", "Kho bị hỏng.", "Đặt lại")
    qtbot.addWidget(message)
    message.show()
    with qtbot.waitSignal(message.accepted):
        press(message, "Đặt lại")


@pytest.mark.parametrize("percent", [100, 200])
def test_every_dialog_fits_a_small_screen(qtbot, looks, percent, tmp_path):
    """No dialog asks for more than the screen has, whatever the text size; the rest scrolls."""
    from desktop.ui.kit.theme import Scale, load_theme

    looks.apply(load_theme("light"), Scale(percent))
    for dialog in (
        AboutDialog(),
        ShortcutsDialog(),
        SettingsDialog(Settings(tmp_path / "s.ini"), [], Profile(tmp_path)),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.height() <= dialog.screen().availableSize().height()
    looks.apply(load_theme("light"), Scale())


def test_a_long_dialog_is_read_with_the_keyboard(qtbot, looks):
    """End leads to its last line, Home back to the first."""
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    last = next(label for label in dialog.findChildren(QLabel) if label.text() == "Kết thúc")
    (area,) = dialog.findChildren(QScrollArea)
    seen = area.viewport()
    button = dialog.findChildren(QPushButton)[-1]
    button.setFocus()
    assert not seen.rect().contains(last.mapTo(seen, last.rect().center()))
    QTest.keyClick(button, Qt.Key.Key_End)
    assert seen.rect().contains(last.mapTo(seen, last.rect().center()))
    QTest.keyClick(button, Qt.Key.Key_Home)
    assert not seen.rect().contains(last.mapTo(seen, last.rect().center()))


def test_an_unknown_value_counts_as_the_first(qtbot, looks):
    """A choice always has one answer."""
    choice = Choice(("a", "b"))
    qtbot.addWidget(choice)
    choice.value = "c"
    assert choice.value == "a"


def test_opening_a_folder_needs_a_folder(tmp_path: Path, monkeypatch):
    """A path that is no folder is never handed to the system."""
    from desktop.ui.flows import exporting

    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    exporting.open_folder(str(tmp_path / "missing"))
    exporting.open_folder("https://example.org")
    exporting.open_folder(str(tmp_path))
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


@pytest.mark.parametrize(("width", "scrolls"), [(300, False), (3000, True)])
def test_what_is_wider_than_the_screen_can_be_scrolled_to(qtbot, width, scrolls):
    """As with letters of 200 % on a small laptop; what fits has no bar."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    wide = QWidget()
    wide.setMinimumWidth(width)
    dialog.body.addWidget(wide)
    dialog.show()
    QApplication.processEvents()
    bars = [bar for bar in dialog.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Horizontal]
    assert [bar.isVisible() for bar in bars] == [scrolls]


def test_a_dialog_opens_as_wide_as_its_body_needs(qtbot, monkeypatch):
    """Large letters may need more than it asks for: where the screen has that, nothing is scrolled sideways."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    monkeypatch.setattr(dialog, "sizeHint", lambda: QSize(300, 400))
    wide = QWidget()
    wide.setMinimumWidth(500)
    dialog.body.addWidget(wide)
    dialog.show()
    QApplication.processEvents()
    bars = [bar for bar in dialog.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Horizontal]
    assert [bar.isVisible() for bar in bars] == [False]


DIALOGS = ("compare", "data", "cards", "quiz", "pack", "print", "task_sheets", "settings", "help")


@pytest.mark.parametrize("name", DIALOGS)
def test_no_key_means_two_things_in_a_dialog(driver, name):
    """Qt does neither where two shortcuts of a window share a key."""
    driver.act(name)
    driver.work()
    (dialog,) = [one for one in driver.window.findChildren(QDialog) if one.isVisible()]
    keys = [one.key().toString() for one in dialog.findChildren(QShortcut)]
    keys += [key.toString() for action in dialog.findChildren(QAction) for key in action.shortcuts()]
    keys += [one.shortcut().toString() for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    assert [key for key, count in Counter(keys).items() if key and count > 1] == []
