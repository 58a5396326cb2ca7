"""Everything that a speaker can do is in reach of a key, of a finger, and of a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.key_words import action_label
from desktop.present.keymap import strokes

R = QAccessible.Role
PANELS = (None, Action.GRID, Action.CONTENTS, Action.ASK, Action.HELP, Action.REMOTE, Action.GO_TO, Action.END)
TO_BE_NAMED = {R.Button, R.PushButton, R.CheckBox, R.EditableText, R.List, R.Tree, R.Table, R.ProgressBar, R.Window}


def walk(interface: QAccessibleInterface):
    """Everything below an interface that is in sight."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from walk(child)


@pytest.fixture
def presenter(present, two_screens):
    return present(two_screens, at=4)


@pytest.mark.parametrize("panel", PANELS)
def test_what_is_in_sight_has_a_name(qapp, presenter, panel):
    """A walk of the accessibility tree finds no control without a name, in any state of the lectern."""
    if panel:
        presenter.do(panel)
    qapp.processEvents()
    met = list(walk(QAccessible.queryAccessibleInterface(presenter.lectern)))
    controls = [each for each in met if each.role() in TO_BE_NAMED]
    nameless = [
        each.object() for each in controls if not each.text(QAccessible.Text.Name).strip() and each.object() is not None
    ]
    assert len(controls) >= 5
    assert nameless == []


def test_every_action_has_a_key_and_a_button(presenter):
    """With keys alone and with a finger alone nothing is out of reach; each button says what it does."""
    buttons = {each.action: each.accessibleName() for each in presenter.lectern.help.findChildren(ActionButton)}
    assert buttons == {action: action_label(action) for action in Action}
    assert all(strokes(action) for action in Action)


def test_no_button_is_out_of_reach_of_tab(presenter):
    """Whatever can be pressed can be reached by Tab, but digits, which the keyboard has."""
    out = [
        each
        for each in presenter.lectern.findChildren(QAbstractButton)
        if not each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.text().isdigit() and each.text()
    ]
    assert out == []


def test_the_stage_says_which_slide_it_shows(presenter):
    """A screen reader hears the title of the slide in the hall, and hears when it is another."""
    before = presenter.stage.accessibleName()
    presenter.do(Action.NEXT)
    assert "Trang thứ 6" in presenter.stage.accessibleName() != before
