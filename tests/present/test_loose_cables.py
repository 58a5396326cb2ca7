"""Screens that come, go, turn and mirror in every state of a show: the stage is never where the speaker reads."""

import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.present.action import Action
from desktop.present.helpers import Wishes
from desktop.present.presenter import Presenter
from desktop.present.screens import Geometry, ScreenInfo
from desktop.present.show import Hall, Remark

SEQUENCES = int(os.environ.get("SOTAY_CABLES", "12"))
"""`SOTAY_CABLES=500` tries as many as the figures in docs/benchmarks were taken with."""

LAPTOP = ScreenInfo("eDP-1", Geometry(0, 0, 1366, 768), primary=True, built_in=True)
HALL = ScreenInfo("HDMI-1", Geometry(1366, 0, 480, 270))
LARGE = ScreenInfo("HDMI-1", Geometry(1366, 0, 640, 360), "ACME", "P100", "77")
TURNED = replace(HALL, geometry=Geometry(1366, 0, 270, 480))
SCALED = replace(HALL, geometry=Geometry(1366, 0, 240, 135))
OTHER = ScreenInfo("DP-1", Geometry(1846, 0, 400, 300))
TWIN = replace(HALL, geometry=LAPTOP.geometry)
CABLES = {
    "laptop alone": (LAPTOP,),
    "projector": (LAPTOP, HALL),
    "another projector in the socket": (LAPTOP, LARGE),
    "turned": (LAPTOP, TURNED),
    "scaled": (LAPTOP, SCALED),
    "projector is primary": (replace(LAPTOP, primary=False), replace(HALL, primary=True)),
    "mirrored": (LAPTOP, TWIN),
    "three": (LAPTOP, HALL, OTHER),
    "lid closed": (replace(HALL, geometry=Geometry(0, 0, 480, 270), primary=True),),
    "nothing": (),
}
MOVES = (Action.NEXT, Action.PREVIOUS, Action.FREEZE, Action.BLACK, Action.GRID, Action.ASK, Action.HELP, Action.SWAP,
         Action.PEEK, Action.WINDOWED, Action.ZOOM, Action.PEN, Action.RETURN, Action.RESUME)  # fmt: skip
steps = st.lists(st.sampled_from(tuple(CABLES)) | st.sampled_from(MOVES), max_size=12)


def reads_there(presenter: Presenter, screens) -> bool:
    """Whether a window is seen on a screen that is not there, or both on one without having been asked for."""
    seen = [window for window in (presenter.stage, presenter.lectern) if window.isVisible()]
    homes = [screens.homes[window] for window in seen]
    both = len(homes) == 2 and homes[0].geometry == homes[1].geometry and not presenter.show.windowed
    return both or any(home not in screens.screens() for home in homes)


def plug(presenter: Presenter, screens, cable: str) -> None:
    """The cable changes, and the news settle."""
    before = presenter.show
    screens.become(*CABLES[cable])
    there = {screen.name for screen in screens.screens()}
    for window in (presenter.stage, presenter.lectern):
        assert not window.isVisible() or screens.homes[window].name in there, "hidden before anything settles"
    presenter._watch.settled.emit()
    assert presenter.show.page == before.page, "no slide is turned by a cable"
    if not before.alone and presenter.show.alone and not before.windowed:
        assert not presenter.stage.isVisible(), "no slide jumps onto the speaker's screen"


@given(steps)
@settings(max_examples=SEQUENCES, deadline=None)
def test_no_sequence_of_cables_and_keys_puts_the_stage_before_the_speaker(show_on, sequence):
    """After every step each window is on a screen that is there, and not on the other's; the slide is the same."""
    screens, presenter = show_on(LAPTOP, HALL)
    for step in sequence:
        if isinstance(step, Action):
            presenter.do(step)
        else:
            plug(presenter, screens, step)
        if screens.screens():
            assert not reads_there(presenter, screens), step
    presenter.end()


STATES = {
    "plain": (),
    "black": (Action.BLACK,),
    "frozen": (Action.FREEZE, Action.NEXT),
    "searching": (Action.ASK,),
    "grid": (Action.GRID,),
    "asked whether to end": (Action.END,),
    "zoomed": (Action.ZOOM,),
    "drawing": (Action.PEN,),
    "swapped": (Action.SWAP,),
}


@pytest.mark.parametrize("state", STATES)
def test_a_cable_that_slips_in_any_state_brings_back_the_same_slide(show_on, state):
    """Unplugged and plugged again: the hall sees the same page, nothing was on the speaker's screen between."""
    screens, presenter = show_on(LAPTOP, HALL)
    for action in STATES[state]:
        presenter.do(action)
    page = presenter.show.page
    plug(presenter, screens, "laptop alone")
    assert not presenter.stage.isVisible()
    assert presenter.lectern.isVisible()
    plug(presenter, screens, "projector")
    assert (presenter.stage.isVisible(), presenter.show.page, presenter.stage.view.place) == (True, page, page.place)
    presenter.end()


def test_a_screen_that_goes_in_the_middle_of_a_fade_is_no_harm(show_on):
    """The fade ends, the stage is hidden, and the slide that was faded to is there when the cable is back."""
    screens, presenter = show_on(LAPTOP, HALL, wishes=Wishes(fade_ms=60_000))
    presenter.do(Action.NEXT)
    presenter.stage.grab()
    plug(presenter, screens, "laptop alone")
    plug(presenter, screens, "projector")
    assert presenter.stage.view.place == 3
    presenter.stage.grab()
    presenter.end()


def test_a_window_for_sharing_stays_on_the_speakers_screen(show_on):
    """The stage in a window stands beside the lectern, and fills the hall's screen again by the same key."""
    screens, presenter = show_on(LAPTOP, HALL)
    presenter.do(Action.WINDOWED)
    assert screens.homes[presenter.stage] == screens.homes[presenter.lectern] == LAPTOP
    presenter.do(Action.WINDOWED)
    assert screens.homes[presenter.stage] == HALL
    presenter.end()


def test_a_deck_of_3000_slides_is_jumped_in(show_on):
    """Slide 2,999 is reached by its number, and slide 9,999 is the last one with a word about it."""
    _, presenter = show_on(LAPTOP, HALL, times=300)
    seen = []
    for digits in ((2, 9, 9, 9), (9, 9, 9, 9)):
        for digit in digits:
            presenter.type_digit(digit)
        presenter.do(Action.GO_TO)
        seen.append((presenter.show.place, presenter.show.remark))
    assert seen == [(2998, None), (2999, Remark.NO_SUCH_SLIDE)]
    presenter.end()


def test_a_deck_of_one_slide_has_no_second(show_on):
    """Next and previous stay, and say so."""
    _, presenter = show_on(LAPTOP, HALL, count=1)
    seen = []
    for action in (Action.NEXT, Action.PREVIOUS):
        presenter.do(action)
        seen.append((presenter.show.place, presenter.show.remark))
    assert seen == [(0, Remark.LAST_SLIDE), (0, Remark.FIRST_SLIDE)]
    presenter.end()


def test_two_keys_at_once_are_two_keys(show_on):
    """Next and black in one moment: the slide after, and black over it."""
    _, presenter = show_on(LAPTOP, HALL)
    QTest.keyPress(presenter.lectern, Qt.Key.Key_Right)
    QTest.keyPress(presenter.lectern, Qt.Key.Key_B)
    QTest.keyRelease(presenter.lectern, Qt.Key.Key_Right)
    QTest.keyRelease(presenter.lectern, Qt.Key.Key_B)
    assert (presenter.show.place, presenter.stage.view.hall) == (3, Hall.BLACK)
    presenter.end()
