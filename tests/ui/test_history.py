"""The way back."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.refs import NodeRef
from desktop.ui.window.history import LONGEST, History


def places(*paths: str) -> list[NodeRef]:
    return [NodeRef("d", path) for path in paths]


def visited(*paths: str) -> History:
    history = History()
    for place in places(*paths):
        history.visit(place)
    return history


def test_back_and_forward_walk_over_what_was_visited():
    """Two steps back and one forward lead to the second of three places."""
    history = visited("I", "II", "III")
    assert [history.back(), history.back(), history.forward()] == places("II", "I", "II")


def test_a_visit_after_going_back_forgets_what_lay_ahead():
    """There is nothing ahead of a new place."""
    history = visited("I", "II")
    history.back()
    history.visit(NodeRef("d", "III"))
    assert (history.current, history.can_go_forward) == (NodeRef("d", "III"), False)


def test_the_same_place_twice_is_one_visit():
    """A second request for where one is leaves no trace."""
    assert not visited("I", "I").can_go_back


def test_an_empty_history_leads_nowhere():
    """Neither way is open, and asking is harmless."""
    history = History()
    assert (history.back(), history.forward(), history.current) == (None, None, None)


@given(st.lists(st.sampled_from("abc"), max_size=300))
def test_a_history_is_never_longer_than_its_limit(paths):
    """Going back as often as possible takes less than LONGEST steps and ends at the beginning."""
    history = visited(*paths)
    steps = 0
    while history.back():
        steps += 1
    assert steps < LONGEST
    assert not history.can_go_back
