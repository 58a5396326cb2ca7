"""The state of a show: facts about single actions, and what holds after any sequence of them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.present.show import NOTES_PX, Action, Hall, Remark, Shade, Show
from desktop.present.steps import LONGEST_NUMBER, act, choose, lapse, type_digit, with_screens
from desktop.present.timer import Timer


def after(show: Show, *asked: Action | int, now: float = 0.0) -> Show:
    for each in asked:
        show = type_digit(show, each) if isinstance(each, int) else act(show, each, now)
    return show


TEN = Show(10)
ALONE = Show(10, alone=True)


def test_next_on_the_last_slide_stays_and_says_so():
    """Next on the last slide stays there and says that it is the last."""
    show = after(replace(TEN, place=9), Action.NEXT)
    assert (show.place, show.remark) == (9, Remark.LAST_SLIDE)


def test_previous_on_the_first_slide_stays_and_says_so():
    """Previous on the first slide stays there and says that it is the first."""
    show = after(TEN, Action.PREVIOUS)
    assert (show.place, show.remark) == (0, Remark.FIRST_SLIDE)


def test_a_remark_lasts_until_the_next_action():
    """The next action takes a remark away."""
    assert after(TEN, Action.PREVIOUS, Action.NEXT).remark is None


def test_first_and_last():
    """Last and first reach the ends of the deck."""
    assert after(TEN, Action.LAST).place == 9
    assert after(TEN, Action.LAST, Action.FIRST).place == 0


@pytest.mark.parametrize(
    ("asked", "place", "remark"),
    [
        ((7, Action.GO_TO), 6, None),
        ((1, 0, Action.GO_TO), 9, None),
        ((1, 2, Action.ERASE, Action.GO_TO), 0, None),
        ((9, 9, 9, 9, Action.GO_TO), 9, Remark.NO_SUCH_SLIDE),
        ((0, Action.GO_TO), 0, Remark.NO_SUCH_SLIDE),
        ((7, Action.END), 0, None),
        ((7, Action.NEXT), 1, None),
    ],
)
def test_a_typed_number_and_enter(asked, place, remark):
    """Digits and Enter reach that slide or the nearest; another action drops the number."""
    show = after(TEN, *asked)
    assert (show.place, show.remark, show.typed) == (place, remark, None)


def test_enter_alone_opens_the_number_and_enter_again_closes_it():
    """Enter with nothing typed waits for a number; with still nothing typed it goes back."""
    waiting = after(TEN, Action.GO_TO)
    assert waiting.typed == ""
    assert after(waiting, Action.GO_TO) == TEN


def test_erase_without_a_number_goes_back_a_slide():
    """Backspace where no number is being typed is the previous slide."""
    assert after(replace(TEN, place=4), Action.ERASE).place == 3


@pytest.mark.parametrize(("action", "hall"), [(Action.BLACK, Hall.BLACK), (Action.WHITE, Hall.WHITE)])
def test_a_shade_goes_by_the_same_key_and_by_a_move(action, hall):
    """Black and white cover the slide until the same key, a move, or 'go on'."""
    covered = after(TEN, action)
    assert covered.hall is hall
    assert {after(covered, each).hall for each in (action, Action.NEXT, Action.RESUME)} == {Hall.SLIDE}


def test_escape_steps_back_one_thing_at_a_time():
    """Escape drops the number, closes the grid, uncovers the slide, and only then asks."""
    show = after(TEN, Action.BLACK, Action.GRID, 4)
    seen = []
    for _ in range(4):
        show = after(show, Action.END)
        seen.append((show.typed, show.grid, show.shade, show.asking))
    assert seen == [
        (None, True, Shade.BLACK, False),
        (None, False, Shade.BLACK, False),
        (None, False, Shade.CLEAR, False),
        (None, False, Shade.CLEAR, True),
    ]


def test_the_question_on_the_lectern_is_answered_by_enter_or_escape():
    """With two screens Enter says yes to the end and Escape says no."""
    asked = after(TEN, Action.END)
    assert after(asked, Action.GO_TO).ended
    assert after(asked, Action.END) == TEN


def test_one_screen_asks_in_black_and_ends_on_a_second_escape():
    """With one screen Escape goes to black; a second ends; Enter or silence goes back to the slide."""
    asked = after(ALONE, Action.END)
    assert (asked.hall, asked.stage_seen) == (Hall.BLACK, True)
    assert after(asked, Action.END).ended
    assert lapse(asked) == ALONE == after(asked, Action.GO_TO)


@pytest.mark.parametrize("start", [TEN, ALONE])
def test_a_clicker_that_sends_escape_and_f5_in_turn_never_ends_a_show(start):
    """The start button of a clicker may be pressed for ever: the slide is still there."""
    assert after(start, *[Action.END, Action.RESUME] * 20) == start


def test_a_question_on_the_lectern_waits():
    """Silence answers no question on the lectern."""
    asked = after(TEN, Action.END)
    assert lapse(asked) == asked


def test_one_screen_shows_notes_on_a_key():
    """With one screen N shows the lectern and N or Escape shows the stage again."""
    peeking = after(ALONE, Action.PEEK)
    assert (peeking.lectern_seen, peeking.stage_seen, peeking.hall) == (True, False, Hall.HIDDEN)
    assert after(peeking, Action.PEEK) == ALONE == after(peeking, Action.END)


def test_black_on_one_screen_leaves_the_notes():
    """Black while notes are shown on the only screen is seen: the stage comes to the front."""
    assert after(ALONE, Action.PEEK, Action.BLACK).hall is Hall.BLACK


def test_with_two_screens_the_notes_key_says_that_they_are_here():
    """No key is dead: N with two screens says where the notes are."""
    assert after(TEN, Action.PEEK).remark is Remark.NOTES_ARE_HERE


def test_swap_needs_two_screens():
    """Swap turns the roles of two screens and says so where there is one."""
    assert after(TEN, Action.SWAP).swapped
    assert after(ALONE, Action.SWAP).remark is Remark.ONE_SCREEN


def test_a_lost_hall_keeps_the_slide_and_shows_no_slide_to_the_speaker():
    """When the hall's screen goes, the lectern stays; when it comes back the same slide is there."""
    shown = replace(TEN, place=4)
    lost = with_screens(shown, apart=False)
    assert (lost.hall, lost.stage_seen, lost.lectern_seen, lost.place) == (Hall.LOST, False, True, 4)
    assert with_screens(lost, apart=True) == shown


def test_a_lost_hall_may_be_replaced_by_the_only_screen():
    """After the loss the notes key brings the stage to the screen that is left."""
    assert after(with_screens(TEN, apart=False), Action.PEEK).hall is Hall.SLIDE


def test_escape_with_a_lost_hall_asks_on_the_lectern():
    """With the hall lost Escape puts no slide on the speaker's screen: it asks."""
    asked = after(with_screens(TEN, apart=False), Action.END)
    assert (asked.asking, asked.lectern_seen) == (True, True)


def test_the_timer_starts_with_the_first_move_and_pauses():
    """The first move starts the timer, T pauses it, T again goes on; a move does not end a pause."""
    moved = after(TEN, Action.NEXT, now=100.0)
    paused = after(moved, Action.TIMER, now=130.0)
    still = after(paused, Action.NEXT, now=500.0)
    again = after(still, Action.TIMER, now=600.0)
    assert not TEN.timer.started
    assert [each.timer.elapsed(610.0) for each in (moved, paused, still, again)] == [510.0, 30.0, 30.0, 40.0]


def test_a_paused_timer_counts_as_started():
    """A timer that was paused has been started, and is not running."""
    assert (Timer(ran=3.0).started, Timer(ran=3.0).running) == (True, False)


def test_notes_have_sizes_with_ends():
    """Notes grow and shrink step by step and stop at both ends."""
    assert after(TEN, *[Action.NOTES_BIGGER] * 20).notes_px == NOTES_PX[-1]
    assert after(TEN, *[Action.NOTES_SMALLER] * 20).notes_px == NOTES_PX[0]
    assert after(TEN, Action.NOTES_BIGGER).notes_px > TEN.notes_px


@given(st.integers())
def test_any_chosen_place_is_a_slide(place):
    """Choosing any number at all shows a slide of the deck."""
    assert 0 <= choose(TEN, place).place < 10


class AnyShow(RuleBasedStateMachine):
    """A speaker, a clicker and a loose cable, in any order."""

    @initialize(size=st.integers(0, 3000), alone=st.booleans())
    def start(self, size, alone):
        self.now = 0.0
        self.before = self.show = Show(size, alone=alone)

    def become(self, show: Show) -> None:
        self.before, self.show = self.show, show

    @rule(action=st.sampled_from(Action), wait=st.floats(0, 60))
    def ask(self, action, wait):
        self.now += wait
        self.become(act(self.show, action, self.now))
        if self.show.ended and not self.before.ended:
            assert self.before.asking
            assert action in {Action.END, Action.GO_TO}

    @rule(digit=st.integers(0, 9))
    def type(self, digit):
        self.become(type_digit(self.show, digit))

    @rule(place=st.integers(-5, 9999))
    def pick(self, place):
        self.become(choose(self.show, place))

    @rule(apart=st.booleans())
    def plug(self, apart):
        place = self.show.place
        self.become(with_screens(self.show, apart=apart))
        assert self.show.place == place

    @rule()
    def wait(self):
        self.become(lapse(self.show))

    @invariant()
    def the_place_is_a_slide(self):
        assert 0 <= self.show.place <= max(self.show.size - 1, 0)

    @invariant()
    def somebody_sees_something(self):
        assert self.show.stage_seen or self.show.lectern_seen

    @invariant()
    def one_screen_shows_one_window(self):
        assert (self.show.stage_seen and self.show.lectern_seen) is not self.show.alone

    @invariant()
    def a_lost_hall_means_one_screen(self):
        assert self.show.alone or not (self.show.hall_lost or self.show.peeking)

    @invariant()
    def nothing_changes_after_the_end(self):
        if self.before.ended:
            assert (self.show.place, self.show.ended) == (self.before.place, True)

    @invariant()
    def time_never_runs_back(self):
        assert 0 <= self.before.timer.elapsed(self.now) <= self.show.timer.elapsed(self.now) + 1e-6

    @invariant()
    def a_typed_number_is_short_and_made_of_digits(self):
        typed = self.show.typed or "0"
        assert typed.isdigit()
        assert len(typed) <= LONGEST_NUMBER


TestAnyShow = AnyShow.TestCase
TestAnyShow.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
