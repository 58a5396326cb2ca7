"""A running show with real windows: keys, screens that come and go, the question at the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.present.action import Action
from desktop.present.clock import SystemClock
from desktop.present.presenter import Presenter
from desktop.present.screen_watch import Delays
from desktop.present.screens import Geometry
from desktop.present.show import Hall, Shade

K = Qt.Key
HOLD = Qt.KeyboardModifier
MOVES = {
    (K.Key_Right,): 5,
    (K.Key_Down,): 5,
    (K.Key_Space,): 5,
    (K.Key_PageDown,): 5,
    (K.Key_Left,): 3,
    (K.Key_Up,): 3,
    (K.Key_PageUp,): 3,
    (K.Key_Backspace,): 3,
    (K.Key_Home,): 0,
    (K.Key_End,): 9,
    (K.Key_7, K.Key_Return): 6,
    (K.Key_1, K.Key_0, K.Key_Enter): 9,
    (K.Key_9, K.Key_9, K.Key_9, K.Key_9, K.Key_Enter): 9,
}


def press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)


def windows_of(presenter: Presenter) -> list[str]:
    return [name for name in ("stage", "lectern") if getattr(presenter, name).isVisible()]


def test_two_screens_have_the_stage_in_the_hall_and_the_lectern_on_the_laptop(present, two_screens):
    """The stage fills the screen that was plugged in, the lectern the laptop's."""
    presenter = present(two_screens, at=4)
    laptop, hall = two_screens.screens()
    assert two_screens.homes == {presenter.stage: hall, presenter.lectern: laptop}
    assert presenter.stage.view.place == 4
    assert presenter.stage.geometry().getRect() == hall.geometry


@pytest.mark.parametrize("name", ["stage", "lectern"])
def test_keys_move_from_either_window(present, two_screens, name):
    """Every key that moves does so whichever window has the keys, and both show the same slide."""
    presenter = present(two_screens)
    reached: list[tuple[int, int | None]] = []
    for keys in MOVES:
        presenter.go_to(4)
        press(getattr(presenter, name), *keys)
        reached.append((presenter.show.place, presenter.stage.view.place))
    assert reached == [(place, place) for place in MOVES.values()]


@pytest.mark.parametrize("screens", ["two_screens", "one_screen"])
def test_space_is_next_from_the_first_moment(qtbot, present, request, screens):
    """The keys belong to the slides when a show opens, not to the first button on the lectern."""
    presenter = present(request.getfixturevalue(screens))
    window = presenter.lectern if presenter.lectern.isVisible() else presenter.stage
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), K.Key_Space)
    assert presenter.show.place == 1


def test_a_key_that_is_held_down_turns_slides_but_answers_no_question(qapp, present, one_screen):
    """Held, the arrow goes on and on; held, Escape asks once and does not end the show."""
    presenter = present(one_screen)
    for key in (K.Key_Right, K.Key_Escape):
        for held in (False, True, True):
            event = QKeyEvent(QEvent.Type.KeyPress, key, HOLD.NoModifier, "", held)
            qapp.sendEvent(presenter.stage, event)
    assert (presenter.show.place, presenter.show.asking, presenter.show.ended) == (3, True, False)


def test_a_click_on_the_stage_is_next_and_the_right_button_is_previous(present, one_screen):
    """The mouse turns slides on the stage."""
    presenter = present(one_screen)
    QTest.mouseClick(presenter.stage, Qt.MouseButton.LeftButton)
    QTest.mouseClick(presenter.stage, Qt.MouseButton.LeftButton)
    QTest.mouseClick(presenter.stage, Qt.MouseButton.RightButton)
    assert presenter.show.place == 1


def test_the_cursor_shows_only_while_it_moves(qapp, present, one_screen):
    """A hand on the mouse shows the cursor; at rest it is hidden again."""
    stage = present(one_screen).stage
    assert stage.cursor().shape() is Qt.CursorShape.BlankCursor
    at, button = QPointF(30, 30), Qt.MouseButton.NoButton
    qapp.sendEvent(stage, QMouseEvent(QEvent.Type.MouseMove, at, at, button, button, HOLD.NoModifier))
    assert stage.cursor().shape() is Qt.CursorShape.ArrowCursor
    stage.findChild(QTimer).timeout.emit()
    assert stage.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize(
    ("key", "hall", "colour"),
    [(K.Key_B, Hall.BLACK, "#000000"), (K.Key_Period, Hall.BLACK, "#000000"), (K.Key_Comma, Hall.WHITE, "#ffffff")],
)
def test_black_and_white_fill_the_stage(present, two_screens, key, hall, colour):
    """Black is all black and white all white, and the same key brings the slide back."""
    presenter = present(two_screens, at=4)
    slide = presenter.stage.grab().toImage()
    press(presenter.lectern, key)
    covered = presenter.stage.grab().toImage()
    assert presenter.stage.view.hall is hall
    assert {covered.pixelColor(x, y).name() for x in range(0, 480, 20) for y in range(0, 270, 15)} == {colour}
    press(presenter.lectern, key)
    assert presenter.stage.grab().toImage() == slide


def test_telex_makes_w_into_u_horn_and_the_screen_goes_white(present, two_screens):
    """A letter from an input method, without a key code, still does what its key says."""
    presenter = present(two_screens)
    QTest.sendKeyEvent(QTest.KeyAction.Click, presenter.lectern, K.Key_unknown, "ư", HOLD.NoModifier)
    assert presenter.show.shade is Shade.WHITE


@pytest.mark.parametrize("screens", ["two_screens", "one_screen"])
def test_no_action_is_dead(present, request, screens):
    """Every action changes the moment or says why it does not, with one screen and with two."""
    presenter = present(request.getfixturevalue(screens))
    dead: list[Action] = []
    for action in Action:
        presenter.go_to(4)
        presenter.do(Action.BLACK)
        before = presenter.show
        presenter.do(action)
        if presenter.show == before:
            dead.append(action)
    assert dead == [Action.NOTES_UP, Action.NOTES_DOWN], "these two move the notes, not the show"


def test_escape_with_two_screens_asks_on_the_lectern_and_enter_ends(qtbot, present, two_screens):
    """Escape leaves the stage as it is and asks; Enter says yes and tells the last place."""
    presenter = present(two_screens, at=4)
    press(presenter.lectern, K.Key_Escape)
    assert (presenter.show.asking, presenter.stage.view.hall, presenter.stage.view.line) == (True, Hall.SLIDE, "")
    with qtbot.waitSignal(presenter.ended) as ended:
        press(presenter.lectern, K.Key_Return)
    assert ended.args == [4]


def test_escape_with_one_screen_goes_to_black_and_a_second_ends(qtbot, present, one_screen):
    """The stage goes black with one small line; the second Escape ends."""
    presenter = present(one_screen, at=4)
    press(presenter.stage, K.Key_Escape)
    view = presenter.stage.view
    assert (view.hall, view.line) == (Hall.BLACK, "Nhấn Esc lần nữa để kết thúc")
    with qtbot.waitSignal(presenter.ended) as ended:
        press(presenter.stage, K.Key_Escape)
    assert ended.args == [4]


def test_the_question_on_the_stage_lapses(qtbot, present, one_screen):
    """When nobody answers, the slide comes back by itself."""
    presenter = present(one_screen, at=4, delays=Delays(lapse=1))
    press(presenter.stage, K.Key_Escape)
    qtbot.waitUntil(lambda: not presenter.show.asking)
    assert (presenter.stage.view.hall, presenter.stage.view.line) == (Hall.SLIDE, "")


def test_a_clicker_that_sends_f5_and_escape_in_turn_ends_nothing(present, one_screen):
    """The start button of a clicker may be pressed again and again."""
    presenter = present(one_screen, at=4)
    press(presenter.stage, *[K.Key_Escape, K.Key_F5] * 5)
    assert (presenter.show.ended, presenter.stage.view.hall, presenter.show.place) == (False, Hall.SLIDE, 4)


@pytest.mark.parametrize("name", ["stage", "lectern"])
def test_closing_a_window_asks_before_it_ends(present, two_screens, name):
    """A window that is closed by the desktop stays, and the question is put."""
    presenter = present(two_screens)
    assert not getattr(presenter, name).close()
    assert presenter.show.asking
    assert windows_of(presenter) == ["stage", "lectern"]


def test_one_screen_shows_stage_or_lectern_by_a_key(present, one_screen):
    """N shows the notes in place of the slide, and the slide again."""
    presenter = present(one_screen)
    seen = [windows_of(presenter)]
    press(presenter.stage, K.Key_N)
    seen.append(windows_of(presenter))
    press(presenter.lectern, K.Key_N)
    seen.append(windows_of(presenter))
    assert seen == [["stage"], ["lectern"], ["stage"]]


def test_a_remark_stands_on_the_stage_only_where_there_is_no_lectern(present, one_screen, two_screens):
    """A speaker alone with one screen is told there; with two the hall sees nothing of it."""
    alone, apart = present(one_screen), present(two_screens)
    for presenter in (alone, apart):
        press(presenter.stage, K.Key_Left)
    assert (alone.stage.view.line, apart.stage.view.line) == ("Đây là trang đầu.", "")


def test_a_swap_turns_the_windows(present, two_screens):
    """S puts the stage on the laptop and the lectern in the hall, and S again turns them back."""
    presenter = present(two_screens)
    laptop, hall = two_screens.screens()
    press(presenter.stage, K.Key_S)
    assert two_screens.homes == {presenter.stage: laptop, presenter.lectern: hall}
    assert presenter.hall == laptop
    press(presenter.stage, K.Key_S)
    assert two_screens.homes == {presenter.stage: hall, presenter.lectern: laptop}


def test_a_lost_hall_hides_the_stage_at_once_and_comes_back_with_the_same_slide(qtbot, present, two_screens):
    """The cable slips: the stage is gone before anything settles; the cable is back: so is the slide."""
    presenter = present(two_screens, at=4)
    laptop, hall = two_screens.screens()
    two_screens.become(laptop)
    assert windows_of(presenter) == ["lectern"]
    qtbot.waitUntil(lambda: presenter.show.hall_lost)
    press(presenter.lectern, K.Key_Right)
    assert (windows_of(presenter), two_screens.homes[presenter.stage]) == (["lectern"], hall)
    two_screens.become(laptop, hall)
    qtbot.waitUntil(lambda: not presenter.show.hall_lost)
    assert (windows_of(presenter), presenter.stage.view.place) == (["stage", "lectern"], 5)


def test_a_projector_that_comes_later_takes_the_stage(qtbot, present, one_screen, two_screens):
    """A show begun on the laptop moves to the projector, and the lectern opens on the laptop."""
    presenter = present(one_screen, at=4)
    one_screen.become(*two_screens.screens())
    qtbot.waitUntil(lambda: len(windows_of(presenter)) == 2)
    assert one_screen.homes == dict(zip((presenter.lectern, presenter.stage), two_screens.screens(), strict=True))


def test_a_screen_that_takes_another_shape_is_filled_again(qtbot, present, two_screens):
    """A projector that changes its resolution is filled by the stage in its new size."""
    presenter = present(two_screens)
    laptop, hall = two_screens.screens()
    two_screens.become(laptop, replace(hall, geometry=Geometry(1366, 0, 400, 300)))
    qtbot.waitUntil(lambda: presenter.stage.width() == 400)
    assert presenter.stage.geometry().getRect() == (1366, 0, 400, 300)


def test_screens_are_looked_at_again_after_they_settled(qtbot, present, two_screens):
    """News that come in a burst are looked at once when they settle and once more later."""
    presenter = present(two_screens)
    looks: list[int] = []
    presenter._watch.settled.connect(lambda: looks.append(len(looks)))
    for _ in range(5):
        two_screens.become(*two_screens.screens())
    qtbot.waitUntil(lambda: len(looks) == 2)
    assert looks == [0, 1]


def test_no_screen_at_all_is_no_end(qtbot, present, two_screens):
    """While the desktop has no screen nothing is shown and nothing is lost."""
    presenter = present(two_screens, at=4)
    screens = two_screens.screens()
    two_screens.become()
    assert windows_of(presenter) == []
    with qtbot.waitSignal(presenter._watch.settled):
        pass
    two_screens.become(*screens)
    qtbot.waitUntil(lambda: len(windows_of(presenter)) == 2)
    assert presenter.show.place == 4


def test_places_are_told_as_they_change(present, two_screens):
    """Each change of place is told, and only changes."""
    presenter = present(two_screens)
    told: list[int] = []
    presenter.moved.connect(told.append)
    press(presenter.lectern, K.Key_Right, K.Key_B, K.Key_End, K.Key_End)
    assert told == [1, 9]


def test_an_empty_deck_is_presented_without_a_slide(qtbot, deck, layout, theme, one_screen):
    """A deck without slides is shown as such, takes every action, and can be ended."""
    empty = replace(deck, slides=())
    presenter = Presenter(empty, replace(layout, pages=()), theme, screens=one_screen, clock=SystemClock())
    presenter.start()
    for action in set(Action) - {Action.END}:
        presenter.do(action)
        presenter.lectern.grab()
        presenter.stage.grab()
    assert presenter.show.place == 0
    presenter.end()
