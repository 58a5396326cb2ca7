"""The speaker's window: what it shows at each moment, and that all of it is in reach of hand, key and ear."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QProgressBar, QTextEdit, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.board_view import BoardView
from desktop.present.desk import section_title
from desktop.present.keymap import CTRL, PLAIN
from desktop.present.lectern import Lectern
from desktop.present.ports import ScreenProvider
from desktop.present.presenter import Presenter
from desktop.present.screens import Geometry, ScreenInfo
from desktop.present.show import Show
from desktop.present.slide_view import SlideView

K = Qt.Key
NAMED = (QAbstractButton, QTextEdit, QListView, QProgressBar, SlideView)


def texts(window: QWidget) -> list[str]:
    """Every word that stands on labels in sight."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()]


def boards(window: QWidget) -> tuple[BoardView, BoardView]:
    current, following = window.findChildren(BoardView)
    return current, following


def spoken_px(lectern: Lectern) -> int:
    """Size of the first letters of the notes."""
    px: int = lectern.desk.notes.document().firstBlock().begin().fragment().charFormat().font().pixelSize()
    return px


def button(window: QWidget, action: Action) -> ActionButton:
    found = [each for each in window.findChildren(ActionButton) if each.action is action and each.isVisibleTo(window)]
    return found[0]


@pytest.fixture
def presenter(present: Callable[..., Presenter], two_screens: ScreenProvider) -> Presenter:
    """A show of ten slides on two screens, at the fifth."""
    return present(two_screens, at=4)


@pytest.fixture
def lectern(presenter: Presenter) -> Lectern:
    return presenter.lectern


def test_it_shows_the_slide_the_next_one_and_the_notes(lectern):
    """The slide of the hall, the one after it, what to say and what to read up."""
    current, following = boards(lectern)
    assert (current.place, following.place) == (4, 5)
    assert lectern.desk.notes.toPlainText() == "Nói ở trang 5.\nĐọc thêm\nĐọc thêm ở trang 5."
    assert {"Trang 5 / 10", "Trang thứ 3", "Mục I.5"} <= set(texts(lectern))


def test_after_the_last_slide_it_says_that_there_is_no_other(presenter, lectern):
    """On the last slide the next board is empty and says why; another 'next' is remarked on."""
    QTest.keyClick(lectern, K.Key_End)
    current, following = boards(lectern)
    assert (current.place, following.place, following.word) == (9, None, "Hết trang chiếu")
    QTest.keyClick(lectern, K.Key_PageDown)
    assert "Đây là trang cuối." in texts(lectern)


def test_before_the_first_section_the_deck_is_named(deck):
    """A slide belongs to its section, and before any section to the deck."""
    assert [section_title(deck, place) for place in (0, 2, 9)] == ["Bộ trang thử", "Trang thứ 3", "Trang thứ 3"]


@pytest.mark.parametrize(("key", "word"), [(K.Key_B, "MÀN ĐEN"), (K.Key_W, "MÀN TRẮNG"), (K.Key_F5, "")])
def test_it_says_what_the_hall_really_sees(lectern, key, word):
    """Across the current slide stands what covers it in the hall."""
    QTest.keyClick(lectern, key)
    assert boards(lectern)[0].word == word


def test_time_comes_from_the_clock(presenter, lectern, clock):
    """The first move starts the time spoken; T stops it; the time of day goes on."""
    QTest.keyClick(lectern, K.Key_Right)
    clock.go_on(65)
    presenter.findChild(QTimer, "tick").timeout.emit()
    assert texts(lectern)[:2] == ["01:05", "đã nói"]
    QTest.keyClick(lectern, K.Key_T)
    clock.go_on(3600)
    QTest.keyClick(lectern, K.Key_T)
    clock.go_on(3600)
    QTest.keyClick(lectern, K.Key_B)
    assert {"1:01:05", "10:01"} <= set(texts(lectern))


def test_notes_show_foreign_text_as_it_is(lectern, deck):
    """Mark-up in a document is text, and notes that are empty say so."""
    notes = lectern.desk.notes
    notes.show_notes('<b>8,5%</b> & <img src="file:///x">', "", 24)
    assert notes.toPlainText() == '<b>8,5%</b> & <img src="file:///x">'
    notes.show_notes("", "", 24)
    assert notes.toPlainText() == "Trang này không có lời dẫn."


def test_notes_grow_by_key_and_by_button(lectern):
    """Plus and A+ make what is spoken larger, minus and A− smaller."""
    sizes = [spoken_px(lectern)]
    QTest.keyClick(lectern, K.Key_Plus)
    sizes.append(spoken_px(lectern))
    button(lectern, Action.NOTES_BIGGER).click()
    sizes.append(spoken_px(lectern))
    QTest.keyClick(lectern, K.Key_Minus)
    sizes.append(spoken_px(lectern))
    assert sizes == [24, 26, 28, 26]


def test_long_notes_scroll_by_key_and_begin_at_the_top_of_each_slide(presenter, lectern):
    """Ctrl+Down reads on, Ctrl+Up reads back, and the next slide's notes begin at their first line."""
    bar = lectern.desk.notes.verticalScrollBar()
    presenter.go_to(7)
    at = [bar.value()]
    for key, held in ((K.Key_Down, CTRL), (K.Key_Up, CTRL), (K.Key_Down, CTRL), (K.Key_Right, PLAIN)):
        QTest.keyClick(lectern, key, held)
        at.append(bar.value())
    assert at == [0, at[1], 0, at[1], 0]
    assert 0 < at[1] < bar.pageStep()


def test_notes_that_come_to_the_front_begin_at_their_first_line(qapp, present, one_screen):
    """Long notes that were set while nobody saw them are shown from the top."""
    presenter = present(one_screen, at=7)
    presenter.do(Action.PEEK)
    qapp.processEvents()
    assert presenter.lectern.desk.notes.verticalScrollBar().value() == 0


def test_every_button_asks_for_its_action(qtbot, lectern):
    """Each button in sight asks for exactly what stands on it."""
    for each in lectern.findChildren(ActionButton):
        with qtbot.waitSignal(lectern.action_requested) as asked:
            each.click()
        assert asked.args == [each.action]


def test_a_number_may_be_typed_by_finger(presenter, lectern):
    """'Tới…' opens a row of digits; they and 'Tới' lead to the slide."""
    button(lectern, Action.GO_TO).click()
    digits = {each.text(): each for each in lectern.findChildren(QAbstractButton) if each.isVisibleTo(lectern)}
    digits["1"].click()
    digits["0"].click()
    assert "Tới trang 10 / 10" in texts(lectern)
    button(lectern, Action.GO_TO).click()
    assert presenter.show.place == 9


def test_the_question_is_put_in_place_of_the_buttons(lectern):
    """Escape puts the question and two answers, and nothing else, at the foot."""
    QTest.keyClick(lectern, K.Key_Escape)
    assert "Kết thúc buổi trình chiếu?" in texts(lectern)
    assert button(lectern, Action.GO_TO).text() == "Kết thúc (Enter)"
    button(lectern, Action.END).click()
    assert "Kết thúc buổi trình chiếu?" not in texts(lectern)


def test_a_click_leaves_the_keys_to_the_slides(presenter, lectern):
    """After a click on a button, space is still the next slide."""
    QTest.mouseClick(button(lectern, Action.BLACK), Qt.MouseButton.LeftButton)
    QTest.keyClick(lectern.focusWidget() or lectern, K.Key_Space)
    assert (presenter.show.place, presenter.show.shade.value) == (5, "clear")


def test_a_button_reached_by_tab_takes_space_and_lets_other_keys_pass(presenter, lectern):
    """On a button with the focus space presses it, and the arrows still turn slides."""
    black = button(lectern, Action.BLACK)
    black.setFocus()
    QTest.keyClick(black, K.Key_Space)
    assert presenter.show.shade.value == "black"
    QTest.keyClick(black, K.Key_Right)
    assert presenter.show.place == 5


def test_tab_reaches_every_control_in_sight(lectern):
    """The way round by Tab passes every button and the notes."""
    reached, at = set(), lectern.nextInFocusChain()
    while at is not lectern:
        if at.isVisibleTo(lectern) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(at)
        at = at.nextInFocusChain()
    wanted = {each for each in lectern.findChildren(ActionButton) if each.isVisibleTo(lectern)}
    assert wanted | {lectern.desk.notes} <= reached


@pytest.mark.parametrize("keys", [(), (K.Key_Escape,), (K.Key_Return,), (K.Key_G,)])
def test_every_control_has_a_name_for_a_screen_reader(lectern, keys):
    """In each state whatever can be pressed, read or scrolled has an accessible name."""
    for key in keys:
        QTest.keyClick(lectern, key)
    controls = [each for kind in NAMED for each in lectern.findChildren(kind) if each.isVisibleTo(lectern)]
    nameless = [each for each in controls if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)]
    assert len(controls) > 5
    assert nameless == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("moment", [Show(10), Show(10, typed="12"), Show(10, asking=True)])
def test_every_button_is_whole_and_large_enough_for_a_finger(qtbot, deck, layout, theme, scale, moment):
    """At 1280x680 and with text up to twice as large no button is cut off or smaller than 32 pixels."""
    lectern = Lectern(deck, layout, theme, scale)
    lectern.show_moment(moment)
    lectern.resize(1280, 680)
    lectern.show()
    inside = QRect(0, 0, 1280, 680)
    for each in lectern.findChildren(QAbstractButton):
        if each.isVisibleTo(lectern):
            area = QRect(each.mapTo(lectern, QPoint(0, 0)), each.size())
            assert inside.contains(area), (each.text(), area)
            assert min(area.width(), area.height()) >= 32
            assert area.width() >= each.fontMetrics().horizontalAdvance(each.text())
    assert lectern.size() == inside.size()
    lectern.deleteLater()


def test_a_long_title_is_cut_and_told_whole(qtbot, deck, layout, theme):
    """A section whose title has no room ends in …, and its tooltip and name are whole."""
    long = "Kết quả phát triển kinh tế - xã hội " * 9
    slides = (*deck.slides[:2], replace(deck.slides[2], title=long), *deck.slides[3:])
    lectern = Lectern(replace(deck, slides=slides), layout, theme)
    lectern.resize(1280, 680)
    lectern.show_moment(Show(10, place=4))
    lectern.show()
    (label,) = (each for each in lectern.findChildren(QLabel) if each.accessibleName() == long)
    assert label.text().endswith("…")
    assert label.toolTip() == long
    lectern.hide()


def test_a_lost_hall_is_told_by_a_banner(qtbot, presenter, lectern, two_screens):
    """No dialog: one line says what happened and what helps, and goes when it is over."""
    screens = two_screens.screens()
    two_screens.become(screens[0])
    qtbot.waitUntil(lambda: any("Màn chiếu đã ngắt" in text for text in texts(lectern)))
    assert boards(lectern)[0].word == "MẤT MÀN CHIẾU"
    two_screens.become(*screens)
    qtbot.waitUntil(lambda: not any("Màn chiếu đã ngắt" in text for text in texts(lectern)))


def test_mirrored_screens_are_warned_of(present, one_screen):
    """Where the hall sees what the speaker sees, the lectern says so."""
    (laptop,) = one_screen.screens()
    one_screen.become(laptop, ScreenInfo("HDMI-1", Geometry(*laptop.geometry)))
    presenter = present(one_screen)
    presenter.do(Action.PEEK)
    assert any("lặp nhau" in text for text in texts(presenter.lectern))


def test_the_window_itself_has_a_name(lectern):
    """A screen reader says which of the two windows has the keyboard."""
    assert lectern.accessibleName() == "Bàn báo cáo"
