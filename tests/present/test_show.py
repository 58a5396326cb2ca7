"""The state of a show: facts about single actions, and what holds after any sequence of them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.present.action import Action
from desktop.present.marking import Page, Region, Spot, Tool, zoom_to
from desktop.present.show import NOTES_PX, Hall, Panel, Remark, Shade, Show
from desktop.present.steps.asking import with_answer
from desktop.present.steps.marking import draw, enlarge, point
from desktop.present.steps.step import LONGEST_NUMBER, act, choose, lapse, type_digit, with_screens
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


def test_a_frozen_hall_keeps_its_slide_while_the_speaker_moves():
    """F keeps what the hall sees; F again lets it see where the speaker is."""
    frozen = after(replace(TEN, place=4), Action.FREEZE, Action.NEXT, Action.NEXT)
    assert (frozen.place, frozen.page, frozen.hall) == (6, Page(0, 4), Hall.FROZEN)
    assert after(frozen, Action.FREEZE).page == Page(0, 6)


def test_black_over_a_frozen_slide_is_what_the_hall_sees():
    """What covers a slide covers a frozen one too, and afterwards it is still frozen."""
    covered = after(TEN, Action.FREEZE, Action.BLACK)
    assert (covered.hall, after(covered, Action.BLACK).hall) == (Hall.BLACK, Hall.FROZEN)


@pytest.mark.parametrize(("ask", "frozen"), [(Action.ASK, 4), (Action.SEARCH, None)])
def test_a_question_freezes_the_hall_or_leaves_it(ask, frozen):
    """One key opens the search over a frozen hall, the other over one that goes on; Escape undoes both."""
    asked = after(replace(TEN, place=4), ask)
    assert (asked.panel, asked.frozen) == (Panel.SEARCH, frozen)
    assert after(asked, Action.END) == replace(TEN, place=4) == after(asked, ask)


def test_an_answer_is_turned_and_left_by_one_key():
    """Next and previous stay inside the answer; one key brings back slide, shade and zoom."""
    asked = after(replace(TEN, place=4), Action.ZOOM, Action.ASK)
    shown = with_answer(asked, 2, 0.0)
    assert (shown.page, shown.hall, shown.zoom.is_on) == (Page(1, 0), Hall.ANSWER, False)
    end = after(shown, Action.NEXT, Action.NEXT)
    assert (end.page, end.place, end.remark) == (Page(1, 1), 4, Remark.ANSWER_ENDS)
    assert after(end, Action.FIRST, Action.PREVIOUS).remark is Remark.ANSWER_BEGINS
    back = after(end, Action.RETURN)
    assert (back.page, back.hall, back.zoom.is_on) == (Page(0, 4), Hall.SLIDE, True)


def test_another_question_over_an_answer_comes_back_to_the_first_moment():
    """Two answers in a row lead back to the slide before both."""
    first = with_answer(after(replace(TEN, place=4), Action.ASK), 1, 0.0)
    second = with_answer(after(first, Action.ASK), 3, 0.0)
    assert second.page == Page(2, 0)
    assert after(second, Action.END).page == Page(0, 4)


def test_a_jump_out_of_an_answer_leaves_it():
    """A number and Enter go to that slide of the deck, wherever one is."""
    shown = with_answer(after(TEN, Action.ASK), 2, 0.0)
    assert after(shown, 7, Action.GO_TO).page == Page(0, 6)


def test_a_slide_turned_while_searching_is_the_one_to_come_back_to():
    """PageDown works while the search is open, and the hall stays frozen."""
    turned = after(replace(TEN, place=4), Action.ASK, Action.NEXT)
    assert (turned.panel, turned.page.place, turned.place) == (Panel.SEARCH, 4, 5)
    assert after(with_answer(turned, 1, 0.0), Action.RETURN).page == Page(0, 5)


def test_a_jump_can_be_taken_back():
    """Back leads to the slide before the last jump, then to the one before that, then says that there is none."""
    jumped = after(replace(TEN, place=2), 9, Action.GO_TO, Action.NEXT, Action.FIRST)
    assert [after(jumped, *[Action.BACK] * times).place for times in (1, 2)] == [9, 2]
    assert after(jumped, *[Action.BACK] * 3).remark is Remark.NO_WAY_BACK


def test_time_is_put_down_for_each_slide_and_for_answers():
    """Seconds go to the slide that was shown, those of a pause to none, those of an answer to answers."""
    show = act(replace(TEN, place=0), Action.TIMER, 0.0)
    show = act(show, Action.NEXT, 10.0)
    show = with_answer(act(show, Action.ASK, 15.0), 1, 18.0)
    show = act(show, Action.RETURN, 28.0)
    show = act(show, Action.TIMER, 30.0)
    show = act(show, Action.PREVIOUS, 90.0)
    assert show.spent.slides == (10.0, 10.0)
    assert show.spent.answers == 10.0


def test_there_may_be_a_limit_in_steps_of_five_minutes():
    """More and less time go by five minutes; with none left there is no limit."""
    limits = [after(TEN, Action.LONGER).limit, after(TEN, Action.LONGER, Action.SHORTER).limit]
    odd = replace(TEN, limit=1320.0)
    assert limits == [300.0, None]
    assert [after(odd, Action.LONGER).limit, after(odd, Action.SHORTER).limit] == [1500.0, 1200.0]


@pytest.mark.parametrize(
    ("action", "tool"),
    [(Action.POINTER, Tool.LASER), (Action.SPOTLIGHT, Tool.SPOTLIGHT), (Action.PEN, Tool.PEN)],
)
def test_one_pointer_at_a_time(action, tool):
    """Each key takes its pointer in place of another, and puts it away again; so does Escape."""
    taken = after(TEN, Action.PEN, Action.POINTER, action) if tool is not Tool.LASER else after(TEN, action)
    assert taken.tool is tool
    assert {after(taken, each).tool for each in (action, Action.END)} == {Tool.NONE}


def test_lines_belong_to_their_slide_and_are_undone_one_by_one():
    """What is drawn is there when the slide comes back; undo takes the newest of this slide only."""
    drawn = draw(draw(draw(TEN, Spot(0, 0), begins=True), Spot(1, 1), begins=False), Spot(0.5, 0.5), begins=True)
    assert [len(line.spots) for line in drawn.marks.lines] == [2, 1]
    away = after(drawn, Action.NEXT)
    assert away.marks.lines == ()
    assert after(away, Action.UNDO).remark is Remark.NOTHING_DRAWN
    assert len(after(away, Action.PREVIOUS, Action.UNDO).marks.lines) == 1
    assert after(drawn, Action.WIPE).marks.lines == ()


def test_zoom_is_around_the_pointer_and_pans_as_far_as_the_slide_goes():
    """Z enlarges where the pointer stands, shift and arrows move on and stop at the edge; a move ends it."""
    zoomed = after(point(TEN, Spot(0.9, 0.9)), Action.ZOOM)
    assert (zoomed.zoom.scale, zoomed.zoom.region) == (2.0, Region(0.5, 0.5, 0.5))
    assert after(zoomed, *[Action.PAN_LEFT] * 9, *[Action.PAN_UP] * 9).zoom.region == Region(0.0, 0.0, 0.5)
    assert {after(zoomed, each).zoom.is_on for each in (Action.ZOOM, Action.NEXT, Action.END)} == {False}
    assert after(TEN, Action.PAN_LEFT).remark is Remark.NOT_ZOOMED


def test_mirrored_screens_warn_before_notes_are_seen():
    """Where the hall sees what the speaker sees, N first says so, and shows the notes when pressed again."""
    once = after(replace(ALONE, mirrored=True), Action.PEEK)
    assert (once.stage_seen, once.remark) == (True, Remark.NOTES_WOULD_SHOW)
    assert after(once, Action.PEEK).lectern_seen


def test_a_stage_in_a_window_stands_beside_the_lectern():
    """For sharing a window both are seen on one screen, and the same key fills the screen again."""
    shared = after(ALONE, Action.WINDOWED)
    assert (shared.stage_seen, shared.lectern_seen, shared.hall) == (True, True, Hall.SLIDE)
    assert after(shared, Action.WINDOWED) == ALONE


@given(st.integers())
def test_any_chosen_place_is_a_slide(place):
    """Choosing any number at all shows a slide of the deck."""
    assert 0 <= choose(TEN, place).place < 10


spots = st.builds(Spot, st.floats(-1, 2), st.floats(-1, 2))


class AnyShow(RuleBasedStateMachine):
    """A speaker, a clicker, questions from the hall and a loose cable, in any order."""

    @initialize(size=st.integers(0, 3000), alone=st.booleans(), mirrored=st.booleans())
    def start(self, size, alone, mirrored):
        self.now = 0.0
        self.before = self.show = Show(size, alone=alone, mirrored=alone and mirrored)

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
        self.become(choose(self.show, place, self.now))

    @rule(size=st.integers(0, 4))
    def answer(self, size):
        """An answer is shown, and RETURN leads back to what the hall saw before the question."""
        self.become(with_answer(self.show, size, self.now))
        if size and not self.show.ended:
            assert self.show.page == Page(self.show.answers, 0)
            moment = self.before.detour or self.before
            back = act(self.show, Action.RETURN, self.now)
            assert (back.place, back.frozen, back.shade, back.zoom, back.detour) == (
                moment.place,
                moment.frozen,
                moment.shade,
                moment.zoom,
                None,
            )

    @rule(apart=st.booleans(), mirrored=st.booleans())
    def plug(self, apart, mirrored):
        page = self.show.page
        self.become(with_screens(self.show, apart=apart, mirrored=mirrored and not apart))
        assert self.show.page == page

    @rule(spot=spots, begins=st.booleans())
    def pen(self, spot, begins):
        self.become(draw(self.show, spot, begins=begins))

    @rule(one=spots, other=spots)
    def frame(self, one, other):
        self.become(enlarge(self.show, zoom_to(one, other)))

    @rule(spot=spots)
    def move_pointer(self, spot):
        self.become(point(self.show, spot))

    @rule()
    def wait(self):
        self.become(lapse(self.show))

    @invariant()
    def the_place_is_a_slide(self):
        for place in (self.show.place, self.show.frozen or 0, *self.show.history):
            assert 0 <= place <= max(self.show.size - 1, 0)

    @invariant()
    def an_answers_slide_is_one_of_it(self):
        detour = self.show.detour
        assert detour is None or detour.size == 0 or 0 <= detour.at < detour.size

    @invariant()
    def a_question_without_an_answer_has_its_search_open(self):
        detour = self.show.detour
        assert detour is None or detour.size or self.show.panel is Panel.SEARCH

    @invariant()
    def somebody_sees_something(self):
        assert self.show.stage_seen or self.show.lectern_seen

    @invariant()
    def one_screen_shows_one_window(self):
        both = self.show.stage_seen and self.show.lectern_seen
        assert both is (not self.show.alone or self.show.windowed)

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
    def every_second_spoken_belongs_to_a_slide_or_an_answer(self):
        elapsed = self.show.timer.elapsed(self.now)
        here = elapsed - self.show.spent.mark
        assert here >= -1e-6
        assert abs(self.show.spent.total + here - elapsed) < 1e-6

    @invariant()
    def what_is_in_view_is_on_the_slide(self):
        region = self.show.zoom.region
        assert 0 < region.side <= 1
        for at in (region.x, region.y):
            assert -1e-9 <= at <= 1 - region.side + 1e-9
        assert all(0 <= at <= 1 for line in self.show.ink for spot in line.spots for at in spot)

    @invariant()
    def a_typed_number_is_short_and_made_of_digits(self):
        typed = self.show.typed or "0"
        assert typed.isdigit()
        assert len(typed) <= LONGEST_NUMBER


TestAnyShow = AnyShow.TestCase
TestAnyShow.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
