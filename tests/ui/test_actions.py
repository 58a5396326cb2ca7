"""The table of actions: one key for one thing, everything reachable."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.kit.actions import MENUS, TABLE, Actions
from desktop.ui.kit.theme import load_theme


def test_no_key_means_two_things():
    """Every key stands in the table once."""
    keys = Counter(QKeySequence(key).toString() for spec in TABLE for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_has_a_key_that_qt_understands():
    """No action is for the mouse only."""
    assert [spec.id for spec in TABLE if not spec.keys] == []
    assert [spec.id for spec in TABLE if any(QKeySequence(key).isEmpty() for key in spec.keys)] == []


def test_a_key_alone_is_never_a_letter():
    """An input method may turn a letter into another one, so a letter needs Ctrl or Alt."""
    assert [key for spec in TABLE for key in spec.keys if len(key) == 1 and key.isalnum()] == []


def test_every_action_is_in_a_menu():
    """Each row names a menu that is there."""
    assert {spec.menu for spec in TABLE} == set(MENUS)


@pytest.fixture
def actions(qapp) -> Actions:
    made = Actions()
    made.set_theme(load_theme("light"))
    return made


def test_an_action_has_all_that_the_table_says(actions):
    """Text, first key in the tool tip, status tip, icon."""
    search = actions["search"]
    assert search.text() == "Tìm"
    assert search.toolTip() == "Tìm trong kho tài liệu, gõ có dấu hoặc không dấu (Ctrl+K)"
    assert [key.toString() for key in search.shortcuts()] == ["Ctrl+K", "/"]
    assert not search.icon().isNull()


def test_a_menu_holds_its_actions_in_the_order_of_the_table(actions):
    """The menu of shows has its three ways to begin, what comes before and after, and the decks that are shown."""
    names = [action.objectName() for action in actions.of_menu("present")]
    assert names == [
        "present",
        "present_here",
        "rehearse",
        "present_section",
        "check",
        "talks",
        "edit_deck",
        "open_deck",
    ]
