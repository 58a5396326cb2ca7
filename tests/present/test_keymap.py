"""Keys as data: every action within reach, no key with two meanings, no letter that an input method can take away."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt

from desktop.present.action import Action
from desktop.present.key_words import action_label, change_text, own_key_texts
from desktop.present.keymap import (
    BINDINGS,
    CTRL,
    PLAIN,
    SHIFT,
    Stroke,
    given,
    given_back,
    keys_as_text,
    keys_from,
    read,
    strokes,
)

K = Qt.Key
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def test_every_action_has_keys_and_a_label():
    """No action is without a key or without words for it."""
    assert {binding.action for binding in BINDINGS} == set(Action)
    assert all(action_label(action) for action in Action)


def test_no_key_means_two_things():
    """A key stands for one action, and digits stand for themselves."""
    count = Counter(stroke for binding in BINDINGS for stroke in binding.strokes)
    assert [stroke for stroke, times in count.items() if times > 1] == []
    assert not any(K.Key_0 <= stroke.key <= K.Key_9 for stroke in count)


@pytest.mark.parametrize("action", Action)
def test_every_action_is_in_reach_without_a_letter(action):
    """An input method that changes letters takes no action away."""
    assert any(not chr(stroke.key).isalpha() for stroke in strokes(action) if stroke.key < 0x1000000) or any(
        stroke.key >= 0x1000000 for stroke in strokes(action)
    )


@pytest.mark.parametrize(
    ("key", "held", "text", "expected"),
    [
        (K.Key_PageDown, PLAIN, "", Action.NEXT),
        (K.Key_PageUp, PLAIN, "", Action.PREVIOUS),
        (K.Key_Space, PLAIN, " ", Action.NEXT),
        (K.Key_Space, SHIFT, " ", Action.PREVIOUS),
        (K.Key_B, PLAIN, "b", Action.BLACK),
        (K.Key_B, SHIFT, "B", Action.BLACK),
        (K.Key_Period, PLAIN, ".", Action.BLACK),
        (K.Key_W, PLAIN, "w", Action.WHITE),
        (K.Key_Comma, PLAIN, ",", Action.WHITE),
        (K.Key_Plus, SHIFT, "+", Action.NOTES_BIGGER),
        (K.Key_F5, PLAIN, "", Action.RESUME),
        (K.Key_F5, SHIFT, "", Action.RESUME),
        (K.Key_Escape, PLAIN, "\x1b", Action.END),
        (K.Key_Enter, KEYPAD, "\r", Action.GO_TO),
        (K.Key_Down, CTRL, "", Action.NOTES_DOWN),
        (K.Key_7, PLAIN, "7", 7),
        (K.Key_0, KEYPAD, "0", 0),
        (K.Key_B, CTRL, "\x02", None),
        (K.Key_7, CTRL, "7", None),
        (K.Key_Q, PLAIN, "q", None),
        (K.Key_unknown, PLAIN, "", None),
    ],
)
def test_what_a_key_asks_for(key, held, text, expected):
    """Keys of keyboards and clickers are read as the table says, and strange ones ask for nothing."""
    assert read(key, held, text) == expected


@pytest.mark.parametrize("key", [0, K.Key_unknown, ord("Ư")])
@pytest.mark.parametrize("text", ["ư", "Ư"])
def test_telex_turns_w_into_u_horn_and_it_is_still_white(key, text):
    """With Telex on, the key W types ư, with a key code or without: the screen still goes white."""
    assert read(key, PLAIN, text) is Action.WHITE


OWN = {Stroke(K.Key_F13): Action.BLACK, Stroke(K.Key_PageDown): Action.PREVIOUS, Stroke(K.Key_7, CTRL): Action.ASK}


def test_own_keys_come_before_the_table_and_are_remembered():
    """A person's own keys win over the table's and survive as text; Escape and Tab keep their meaning."""
    assert keys_from(keys_as_text(OWN)) == OWN
    assert [read(K.Key_PageDown, PLAIN, "", own) for own in (OWN, {})] == [Action.PREVIOUS, Action.NEXT]
    assert keys_from(keys_as_text({Stroke(K.Key_Escape): Action.NEXT})) == {}


def test_a_key_that_was_taken_away_does_nothing_until_it_is_given_back():
    """The table's key is silent, is listed for no action, survives as text, and means the same as ever afterwards."""
    b = Stroke(K.Key_B)
    own = given({}, b, None)
    assert read(K.Key_B, PLAIN, "b", keys_from(keys_as_text(own))) is None
    assert strokes(Action.BLACK, own) == (Stroke(K.Key_Period),)
    assert own_key_texts(own) == ("B: không làm gì khi trình chiếu",)
    assert read(K.Key_B, PLAIN, "b", given_back(own, b)) is Action.BLACK


def test_only_what_differs_from_the_table_is_kept():
    """A key that gets its own meaning again is no key of the person's; Escape is nobody's; a digit can be silenced."""
    b, seven = Stroke(K.Key_B), Stroke(K.Key_7)
    assert given(given({}, b, Action.NEXT), b, Action.BLACK) == {}
    assert given({}, Stroke(K.Key_Escape), Action.NEXT) == {}
    assert given({}, Stroke(K.Key_Q), None) == {}
    assert read(K.Key_7, PLAIN, "7", given({}, seven, None)) is None


def test_what_a_change_costs_is_told():
    """The action that loses a key is named with the keys it has left, or as one that has none."""
    b, dot = Stroke(K.Key_B), Stroke(K.Key_Period)
    own = given({}, b, Action.NEXT)
    assert strokes(Action.NEXT, own)[0] == b
    assert change_text(b, own) == "Phím này trước đây là “Màn đen” (còn phím: .)."
    assert "không còn phím nào" in change_text(dot, given(own, dot, None))
    assert change_text(Stroke(K.Key_F13), given({}, Stroke(K.Key_F13), Action.NEXT)) == ""


@pytest.mark.parametrize("text", ["", ";;", "x:y=next", "41:0=nothing", "41=next", "=", "41:zz=next"])
def test_what_is_no_key_is_passed_over(text):
    """A file of settings may hold anything."""
    assert keys_from(text) == {}


@pytest.mark.parametrize("action", Action)
def test_every_stroke_of_the_table_is_read_back(action):
    """What the table shows to a person is what a press of it does, and has a name to show."""
    for stroke in strokes(action):
        assert read(stroke.key, stroke.held, "") is action
        assert stroke.name
