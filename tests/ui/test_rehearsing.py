"""Before a talk and after it: the check, the times that are kept, their table."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.paths import resources
from desktop.present.action import Action
from desktop.present.cards import TestCard
from desktop.present.clock import spoken
from desktop.present.power import Power
from desktop.present.presenter import Presenter
from desktop.present.screens import Geometry, ScreenInfo
from desktop.present.spent import Spent
from desktop.present.timer import Timer
from desktop.slides.deck import USUAL_RATE
from desktop.slides.notes import SECONDS_A_SLIDE, syllables
from desktop.ui.show.check_report import power_line, screen_lines, sleep_line
from desktop.ui.show.key_editor import AS_TABLE, FIRST_ACTION, NOTHING
from desktop.ui.window.settings_dialog import SettingsDialog
from desktop.ui.window.shortcuts_dialog import ShortcutsDialog

K = Qt.Key
LAPTOP = ScreenInfo("eDP-1", Geometry(0, 0, 1366, 768), primary=True, built_in=True)
HALL = ScreenInfo("HDMI-1", Geometry(1366, 0, 1920, 1080), "ACME", "P100")


@pytest.fixture
def open_dialog(driver):
    """Opens a dialog by its action."""
    opened: list[object] = []
    driver.program.rehearsing.opened.connect(opened.append)

    def open_by(action):
        driver.act(action)
        return opened[-1]

    return open_by


def texts(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def button(dialog, words: str) -> QPushButton:
    found: list[QPushButton] = [each for each in dialog.findChildren(QPushButton) if each.text() == words]
    return found[0]


class Screens:
    """Screens that stay as they are."""

    def __init__(self, *screens: ScreenInfo) -> None:
        self._screens = screens

    def screens(self):
        return self._screens


def test_the_check_says_what_each_screen_is(driver):
    """Which is the hall's, how large each is, and that mirrored screens would show the notes."""
    parts = driver.program.rehearsing._parts
    told = [line.sentence for line in screen_lines(replace(parts, screens=Screens(LAPTOP, HALL)))]
    assert told == ["eDP-1, 1366×768: bàn báo cáo", "ACME P100, 1920×1080: hội trường"]
    mirrored = list(screen_lines(replace(parts, screens=Screens(LAPTOP, replace(HALL, geometry=LAPTOP.geometry)))))
    assert "lặp nhau" in mirrored[0].sentence
    assert mirrored[0].is_well is False


def test_power_and_sleep_are_told_in_words():
    """On battery or with a system that will sleep, the sentence says what to do."""
    assert power_line(Power(False, 41)).sentence == "Đang chạy pin (41 %): cắm sạc vào."
    assert power_line(Power(True, 80)).is_well
    assert power_line(Power()).is_well is None
    assert [sleep_line(told).is_well for told in (True, False, None)] == [True, False, None]


def test_the_check_tells_sleep_time_and_back_row(driver, open_dialog):
    """After the system answered, the sheet has a line for each thing."""
    driver.work()
    dialog = open_dialog("check")
    driver.work()
    words = "\n".join(texts(dialog))
    for subject in ("Màn 1", "Ngủ và thông báo", "Nguồn điện", "Thời gian", "Hàng ghế cuối"):
        assert subject in words
    assert "Đang hỏi hệ thống" not in words
    dialog.accept()
    driver.work()


def test_the_clicker_test_says_what_each_key_sends(driver, open_dialog):
    """PageDown, a dot, a digit and a strange key, each with what it would do in a show."""
    dialog = open_dialog("check")
    seen = []
    for key, sign in ((K.Key_PageDown, ""), (K.Key_Period, "."), (K.Key_7, "7"), (K.Key_Q, "q")):
        QTest.sendKeyEvent(QTest.KeyAction.Press, dialog._keys._probe, key, sign, Qt.KeyboardModifier.NoModifier)
        seen.append(dialog._keys._probe.text())
    assert seen == [
        "PgDown: Sau",
        ".: Màn đen",
        "7: số 7 của một trang",
        "Q: không làm gì khi trình chiếu",
    ]
    dialog.accept()


def give(keys, key: Qt.Key, row: int) -> None:
    """Press a key in the field and choose a row for it."""
    QTest.sendKeyEvent(QTest.KeyAction.Press, keys._probe, key, "", Qt.KeyboardModifier.NoModifier)
    keys._does.setCurrentIndex(row)
    keys._does.activated.emit(row)


BLACK_ROW = FIRST_ACTION + list(Action).index(Action.BLACK)


def test_a_key_can_be_given_another_meaning(driver, open_dialog):
    """A strange key of a clicker does what the person chose, from the next show on; the table's meaning comes back."""
    dialog = open_dialog("check")
    give(dialog._keys, K.Key_F13, BLACK_ROW)
    assert dialog._keys._probe.text() == "F13: Màn đen"
    dialog.accept()
    driver.act("present")
    driver.work()
    presenter = driver.program.showing._presenter
    QTest.keyClick(presenter.stage, K.Key_F13)
    assert presenter.show.shade.value == "black"
    presenter.end()
    again = open_dialog("check")
    QTest.sendKeyEvent(QTest.KeyAction.Press, again._keys._probe, K.Key_F13, "", Qt.KeyboardModifier.NoModifier)
    assert again._keys._does.currentIndex() == BLACK_ROW
    again._keys._does.activated.emit(AS_TABLE)
    assert driver.program.settings.show_keys == ""
    again.accept()
    driver.work()


def test_the_check_names_the_key_that_shows_the_notes_now(driver, open_dialog):
    """With one screen it says how the notes are seen, and says it anew once that key is another one."""
    dialog = open_dialog("check")
    assert "nhấn N để xem lời dẫn" in "\n".join(texts(dialog))
    give(dialog._keys, K.Key_F13, FIRST_ACTION + list(Action).index(Action.PEEK))
    assert "nhấn F13 để xem lời dẫn" in "\n".join(texts(dialog))
    dialog.accept()
    driver.work()


def test_the_lectern_lists_the_keys_as_they_are_now(driver, open_dialog):
    """In the help and on the buttons: a key taken from black is gone there, and the person's own are named."""
    dialog = open_dialog("check")
    give(dialog._keys, K.Key_B, NOTHING)
    assert "(còn phím: .)" in "\n".join(texts(dialog))
    give(dialog._keys, K.Key_F13, BLACK_ROW)
    dialog.accept()
    driver.act("present")
    driver.work()
    presenter = driver.program.showing._presenter
    lectern = presenter.lectern
    assert lectern.help._keys[Action.BLACK].text() == "F13, ."
    assert lectern.help._own.text() == "Phím riêng: B: không làm gì khi trình chiếu · F13: Màn đen"
    assert "Màn đen (F13)" in [each.text() for each in lectern.findChildren(QPushButton)]
    QTest.keyClick(presenter.stage, K.Key_B)
    assert presenter.show.shade.value == "clear"
    presenter.end()
    driver.work()


def test_the_sheet_of_keys_changes_them_too_and_puts_all_back(driver):
    """What is changed on the sheet is kept and shown at once; one button brings the whole table back."""
    driver.act("help")
    (sheet,) = driver.program.window.findChildren(ShortcutsDialog)
    give(sheet._editor, K.Key_F13, BLACK_ROW)
    assert driver.program.settings.show_keys
    assert "F13" in texts(sheet)
    assert "Phím riêng: F13: Màn đen" in texts(sheet)
    button(sheet, "Trả mọi phím về ban đầu").click()
    assert driver.program.settings.show_keys == ""
    assert "F13" not in texts(sheet)
    sheet.accept()


def test_the_way_back_is_nobodys_to_change(driver, open_dialog):
    """Escape pressed in the field is told to be fixed, and no other meaning can be chosen."""
    dialog = open_dialog("check")
    QTest.sendKeyEvent(QTest.KeyAction.Press, dialog._keys._probe, K.Key_Escape, "", Qt.KeyboardModifier.NoModifier)
    assert not dialog._keys._does.isEnabled()
    assert "Phím này luôn là đường lùi nên không đổi được." in texts(dialog)
    dialog.accept()
    driver.work()


def test_numbers_and_the_card_fill_the_screens_and_go_by_a_key(driver, open_dialog):
    """A number on each screen, then the test card in the hall; any key puts them away."""
    dialog = open_dialog("check")
    button(dialog, "Hiện số trên từng màn hình").click()
    (number,) = dialog.cards
    assert (number.isVisible(), number.accessibleName()) == (True, "1. hội trường")
    number.grab()
    QTest.keyClick(number, K.Key_Space)
    assert dialog.cards == ()
    button(dialog, "Hiện ảnh kiểm tra ở hội trường").click()
    (card,) = dialog.cards
    card.grab()
    QTest.keyClick(card, K.Key_Escape)
    assert dialog.cards == ()
    dialog.accept()


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1366, 768), (1024, 768)])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_line_of_the_card_is_cut_off(qtbot, looks, qapp, width, height, language):
    """Between the words and the frame all is white, on wide pictures and on those of 4:3, in both languages."""
    translator = QTranslator()
    if language == "en":
        assert translator.load(str(resources("i18n", "sotay_en.qm")))
        qapp.installTranslator(translator)
    card = TestCard()
    qtbot.addWidget(card)
    card.resize(width, height)
    picture = card.grab().toImage()
    qapp.removeTranslator(translator)
    aside = [picture.pixelColor(round(width * 0.965), y).lightness() for y in range(30, height - 30)]
    assert min(aside) > 250
    before = [
        picture.pixelColor(x, y).lightness() for x in range(30, round(width * 0.03)) for y in range(30, height - 30)
    ]
    assert min(before, default=255) > 250
    assert min(picture.pixelColor(x, round(height * 0.12)).lightness() for x in range(60, width - 60)) < 100


def speak(presenter: Presenter, seconds: float) -> None:
    """Speak to the first slide for so long, go on, and end."""
    presenter._show = replace(presenter.show, timer=Timer(seconds))
    presenter.do(Action.NEXT)
    presenter.end()


@pytest.fixture
def held(driver):
    """A talk of two minutes was held, with the first slide on stage."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("present")
    driver.work()
    (presenter,) = shows
    speak(presenter, 120.0)
    driver.work()
    return presenter


def test_a_talk_that_was_held_is_kept_with_its_times(driver, held, open_dialog):
    """The list shows the talk, its seconds and its sections."""
    dialog = open_dialog("talks")
    assert dialog.talk.taken == 120.0
    assert any(text.startswith("Đã nói 02:00, trong đó trả lời câu hỏi 00:00.") for text in texts(dialog))
    assert re.match(r"\d\d:\d\d \d\d/\d\d/\d{4} · ", dialog._which.currentText())
    dialog.accept()


def test_a_rehearsal_is_kept_as_one_and_compared_slide_by_slide(driver, open_dialog):
    """The lectern says so while it goes on; the list names it, and each section unfolds into its slides."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("rehearse")
    driver.work()
    (presenter,) = shows
    assert any(label.text().startswith("Diễn tập: ") for label in presenter.lectern.findChildren(QLabel))
    speak(presenter, 120.0)
    driver.work()
    dialog = open_dialog("talks")
    assert (dialog.talk.is_rehearsal, dialog.talk.deck, dialog.talk.deck_name) == (True, "", "")
    assert " · Diễn tập · " in dialog._which.currentText()
    section = dialog._table.topLevelItem(0)
    planned = dialog.talk.slides[0].planned
    assert section.childCount() == len(dialog.talk.slides)
    assert section.child(0).text(4) == f"lâu hơn {spoken(120 - planned)}"
    assert section.text(4) == section.child(0).text(4)
    dialog.accept()


def test_a_talk_names_the_saved_deck_that_was_shown(driver, open_dialog):
    """Shown out of the editor, the deck's name and id are kept with the times."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("edit_deck")
    driver.work()
    decks = driver.program.decks
    decks.desk.rename("Buổi sáng", "d1", decks.desk.deck.recipe)
    decks.editor.actions_table["rehearse_deck"].trigger()
    speak(shows.pop(), 60.0)
    driver.work()
    dialog = open_dialog("talks")
    assert (dialog.talk.deck, dialog.talk.deck_name) == ("d1", "Buổi sáng")
    assert dialog._which.currentText().endswith("bộ “Buổi sáng”")
    dialog.accept()


def test_a_measured_rate_times_the_next_decks_until_it_is_reset(driver, open_dialog):
    """Taken from the talk, kept by the settings, shown there, and put back by one button."""
    shows: list[Presenter] = []
    driver.program.showing.started.connect(shows.append)
    driver.act("rehearse")
    driver.work()
    (presenter,) = shows
    slides, presenter_show = presenter.deck.slides, presenter.show
    taken = tuple(SECONDS_A_SLIDE + syllables(slide.spoken) / 3 for slide in slides)
    presenter._show = replace(presenter_show, spent=Spent(taken, 0.0, sum(taken)), timer=Timer(sum(taken)))
    presenter.end()
    driver.work()
    dialog = open_dialog("talks")
    assert "Tốc độ nói đo được: 180 âm tiết một phút." in "\n".join(texts(dialog))
    dialog._take_rate.click()
    dialog.accept()
    driver.work()
    assert driver.program.showing.whole.deck.settings.rate == driver.program.settings.rate == 180
    driver.act("settings")
    (chosen,) = driver.program.window.findChildren(SettingsDialog)
    assert chosen._rate.number.value() == 180
    chosen._usual.trigger()
    driver.work()
    assert driver.program.showing.whole.deck.settings.rate == driver.program.settings.rate == USUAL_RATE
    assert not chosen._usual.isEnabled()
    chosen.accept()


def test_its_table_is_written_where_the_person_wants_it(driver, held, open_dialog, tmp_path):
    """The table has the slides; a folder that can't be written to is told in one sentence."""
    targets = [tmp_path / "talk.csv", tmp_path / "talk.csv" / "below.csv"]
    driver.program.rehearsing._choose = lambda *_: targets.pop(0)
    dialog = open_dialog("talks")
    button(dialog, "Xuất bảng (CSV)…").click()
    assert "02:00" in (tmp_path / "talk.csv").read_text(encoding="utf-8")
    failed: list[object] = []
    driver.program.rehearsing.failed.connect(failed.append)
    button(dialog, "Xuất bảng (CSV)…").click()
    assert len(failed) == 1
    dialog.accept()


def test_who_only_looked_has_not_spoken(driver, open_dialog):
    """A show of a moment leaves no talk, and the empty list says what will be there."""
    driver.act("present")
    driver.work()
    driver.program.showing._presenter.end()
    driver.work()
    dialog = open_dialog("talks")
    assert dialog.talk is None
    assert any("Chưa có buổi nào" in text for text in texts(dialog))
    dialog.accept()
