"""The way down to the current node."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop.ui.window.breadcrumb import Breadcrumb, Step, hidden_steps, shared_widths

TITLE = "Tuyên truyền kết quả phát triển kinh tế - xã hội năm 2023"
WAY = [
    ("II", "II. Nội dung tuyên truyền"),
    ("II.2", "2. Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội"),
    ("II.2.8", "2.8. Về phương hướng, nhiệm vụ chủ yếu năm 2024"),
    ("II.2.8.1", "2.8.1. Phát triển kinh tế & xã hội"),
]


@pytest.fixture
def breadcrumb(qtbot, looks):
    breadcrumb = Breadcrumb()
    qtbot.addWidget(breadcrumb)
    breadcrumb.resize(1600, 40)
    breadcrumb.set_path(TITLE, WAY)
    breadcrumb.show()
    return breadcrumb


def shown(breadcrumb: Breadcrumb) -> list[QToolButton]:
    buttons = [button for button in breadcrumb.findChildren(QToolButton) if button.isVisible()]
    return sorted(buttons, key=lambda button: button.x())


def paths(breadcrumb: Breadcrumb) -> list[str]:
    return [button.path if isinstance(button, Step) else "…" for button in shown(breadcrumb)]


@pytest.mark.parametrize(
    ("widths", "room", "hidden"),
    [
        ([100], 50, 0),
        ([100, 100], 50, 0),
        ([100] * 4, 400, 0),
        ([100] * 4, 399, 1),
        ([100] * 4, 229, 2),
        ([100] * 5, 10, 3),
    ],
)
def test_the_middle_gives_way_from_the_left(widths, room, hidden):
    """The document and the last step always stay."""
    assert hidden_steps(widths, room, 30) == hidden


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (300, [100, 100, 100]),
        (350, [100, 100, 150]),
        (420, [100, 110, 210]),
        (999, [300, 110, 210]),
        (250, [96, 100, 96]),
    ],
)
def test_the_last_step_has_the_first_claim_on_room(room, widths):
    """What is being read is told most fully; the title of the document gives way first."""
    assert shared_widths([100, 100, 100], [300, 110, 210], room) == widths


def test_the_whole_way_is_shown_where_there_is_room(breadcrumb):
    """From the document to the node."""
    assert paths(breadcrumb) == ["", "II", "II.2", "II.2.8", "II.2.8.1"]


def test_nothing_is_cut_where_there_is_room(qtbot, looks):
    """Every word of every step is written out."""
    breadcrumb = Breadcrumb()
    qtbot.addWidget(breadcrumb)
    breadcrumb.resize(2600, 40)
    breadcrumb.show()
    breadcrumb.set_path(TITLE, [*WAY, ("III", "III. TỔ CHỨC THỰC HIỆN")])
    assert [step.text().replace("&&", "&") for step in shown(breadcrumb)] == [
        TITLE, *(words for _, words in WAY), "III. TỔ CHỨC THỰC HIỆN"
    ]  # fmt: skip


def test_a_narrow_bar_leaves_out_the_middle(breadcrumb):
    """First and last are kept, nothing leaves the bar and nothing overlaps."""
    breadcrumb.resize(560, 40)
    assert paths(breadcrumb) == ["", "…", "II.2.8.1"]
    edges = [edge for button in shown(breadcrumb) for edge in (button.geometry().left(), button.geometry().right())]
    assert edges == sorted(edges)
    assert edges[-1] < breadcrumb.width()


def test_what_was_left_out_is_in_a_menu(breadcrumb, qtbot):
    """The steps in the middle can still be reached."""
    breadcrumb.resize(560, 40)
    menu = shown(breadcrumb)[1].menu()
    assert [action.text() for action in menu.actions()] == [words for _, words in WAY[:3]]
    with qtbot.waitSignal(breadcrumb.node_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args == ["II.2"]


@pytest.mark.parametrize(("place", "path"), [(0, ""), (1, "II"), (4, "II.2.8.1")])
def test_a_step_asks_for_its_node(breadcrumb, qtbot, place, path):
    """The title of the document asks for its beginning."""
    with qtbot.waitSignal(breadcrumb.node_requested) as asked:
        qtbot.mouseClick(shown(breadcrumb)[place], Qt.MouseButton.LeftButton)
    assert asked.args == [path]


def test_tab_walks_the_steps_in_order(breadcrumb, qtbot):
    """Every step can be reached and pressed by keyboard."""
    breadcrumb.activateWindow()
    qtbot.waitUntil(breadcrumb.isActiveWindow)
    steps = shown(breadcrumb)
    steps[0].setFocus()
    for before, after in pairwise(steps):
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert breadcrumb.window().focusWidget() is after
    with qtbot.waitSignal(breadcrumb.node_requested):
        qtbot.keyClick(steps[-1], Qt.Key.Key_Space)


def test_cut_words_are_whole_in_the_tooltip_and_for_screen_readers(breadcrumb):
    """An ampersand is a sign, not a shortcut."""
    first, last = shown(breadcrumb)[0], shown(breadcrumb)[-1]
    assert first.text().endswith("…")
    assert first.toolTip() == first.accessibleName() == TITLE
    assert "&&" in last.text() or last.text().endswith("…")
    assert last.accessibleName() == WAY[-1][1]


def test_another_way_replaces_the_old_one(breadcrumb, qtbot):
    """Nothing of the old way is left."""
    breadcrumb.set_path(TITLE, WAY[:1])
    assert paths(breadcrumb) == ["", "II"]
    breadcrumb.set_path(TITLE, [])
    assert paths(breadcrumb) == [""]
