"""The navigator as a person uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.refs import NodeRef
from desktop.ui.tree.model import OutlineEntry
from desktop.ui.tree.navigator import Navigator
from desktop.ui.tree.view import OutlineView


@pytest.fixture
def navigator(qtbot, looks, guidance):
    navigator = Navigator()
    qtbot.addWidget(navigator)
    navigator.resize(330, 700)
    navigator.set_documents([OutlineEntry(guidance.id, guidance.title)])
    navigator.take_document(guidance)
    navigator.show()
    navigator.activateWindow()
    qtbot.waitUntil(navigator.isActiveWindow)
    return navigator


@pytest.fixture
def line(navigator):
    return navigator.findChild(QLineEdit)


@pytest.fixture
def tree(navigator):
    return navigator.findChild(OutlineView)


def shown(tree: OutlineView) -> list[str]:
    """Every row that can be scrolled to."""
    return [row.data() for row in tree.shown_rows()]


def message(navigator: Navigator) -> str:
    return " ".join(label.text() for label in navigator.findChildren(QLabel) if label.isVisible())


def test_the_current_node_is_opened_and_selected_without_a_signal(navigator, tree, guidance, qtbot):
    """Reading on moves the tree along; it does not ask to go anywhere."""
    with qtbot.assertNotEmitted(navigator.node_requested):
        navigator.set_current(NodeRef(guidance.id, "II.2.8.1/p2"))
    assert tree.currentIndex().data() == "2.8.1. Phát triển kinh tế"
    assert "2.8.6. Về công tác cải cách hành chính" in " ".join(shown(tree))
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))


def test_a_click_asks_for_a_node(navigator, tree, guidance, qtbot):
    """The navigator asks; the window goes."""
    navigator.set_current(NodeRef(guidance.id, "II.2.1"))
    row = next(row for row in tree.shown_rows() if row.data().startswith("2.7."))
    with qtbot.waitSignal(navigator.node_requested) as asked:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(row).center())
    assert asked.args == [NodeRef(guidance.id, "II.2.7")]


def test_typing_without_accents_finds_the_heading(navigator, line, tree, guidance, qtbot):
    """`kinh te` shows `Phát triển kinh tế`, with the headings above it and how many match."""
    qtbot.keyClicks(line, "phat trien kinh te")
    assert "2.8.1. Phát triển kinh tế" in shown(tree)
    assert "II. NỘI DUNG TUYÊN TRUYỀN" in shown(tree)
    assert message(navigator).endswith("mục khớp")


def test_enter_in_the_filter_opens_the_first_match(navigator, line, guidance, qtbot):
    """Type and press Enter: no mouse, no arrow."""
    qtbot.keyClicks(line, "cai cach hanh chinh")
    with qtbot.waitSignal(navigator.node_requested) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [NodeRef(guidance.id, "II.2.6")]


def test_down_goes_to_the_first_match_and_enter_opens_it(navigator, line, tree, guidance, qtbot):
    """From there the arrows walk the matches."""
    qtbot.keyClicks(line, "quoc phong")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert navigator.window().focusWidget() is tree
    with qtbot.waitSignal(navigator.node_requested) as asked:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert asked.args == [NodeRef(guidance.id, "II.2")]


def test_esc_clears_the_filter_and_the_tree_is_as_it_was(navigator, line, tree, guidance, qtbot):
    """What was open is open again, and the current row is selected."""
    navigator.set_current(NodeRef(guidance.id, "II.1.3"))
    before = shown(tree)
    qtbot.keyClicks(line, "quoc phong")
    assert shown(tree) != before
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert shown(tree) == before
    assert tree.currentIndex().data().startswith("1.3.")


def test_nothing_found_is_said(navigator, line, tree, qtbot):
    """An empty tree never stands there silently; Enter and Down do nothing."""
    qtbot.keyClicks(line, "xyz")
    assert message(navigator) == "Không có mục nào khớp “xyz”. Hãy thử ít chữ hơn."
    assert not tree.isVisible()
    with qtbot.assertNotEmitted(navigator.node_requested):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert navigator.window().focusWidget() is line


PLAN = Document(
    "ke-hoach",
    None,
    "Kế hoạch",
    (
        Node("I", None, NodeKind.HEADING, "Quốc phòng", "I", "I.", 1),
        Node("I.1", "I", NodeKind.NUMBERED_PARAGRAPH, "Huấn luyện", "1", "1.", 2),
    ),
)


@pytest.fixture
def wanted(navigator, guidance):
    """A second document is listed that nobody has opened; ids that the navigator asked for."""
    asked: list[str] = []
    navigator.document_wanted.connect(asked.append)
    navigator.set_documents([OutlineEntry(guidance.id, guidance.title), OutlineEntry(PLAN.id, PLAN.title)])
    return asked


def test_an_opened_document_shows_its_headings_when_it_has_come(navigator, tree, wanted):
    """Its arrow asks for it; the rows come into the open row."""
    row = next(row for row in tree.shown_rows() if row.data() == "Kế hoạch")
    tree.expand(row)
    assert wanted == ["ke-hoach"]
    before = len(shown(tree))
    navigator.take_document(PLAN)
    assert shown(tree)[before:] == ["I. Quốc phòng"]


def test_a_filter_finds_in_a_document_that_comes_later(navigator, line, tree, wanted, qtbot):
    """What is loaded is found at once, the rest is asked for and appears in its place, selection kept."""
    qtbot.keyClicks(line, "quoc phong")
    first = shown(tree)
    chosen = tree.currentIndex().data()
    assert "Kế hoạch" not in first
    assert wanted == ["ke-hoach"]
    navigator.take_document(PLAN)
    assert shown(tree) == [*first, "Kế hoạch", "I. Quốc phòng"]
    assert tree.currentIndex().data() == chosen


def test_a_filter_is_not_in_vain_before_every_document_has_come(navigator, line, tree, wanted, qtbot):
    """Until then it says that it is at work; then what was found, selected for Enter."""
    qtbot.keyClicks(line, "huan luyen")
    assert message(navigator) == "Đang lọc…"
    navigator.take_document(PLAN)
    assert message(navigator) == "1 mục khớp"
    assert tree.currentIndex().data() == "1. Huấn luyện"


def test_a_document_that_can_not_be_had_ends_the_waiting(navigator, line, wanted, qtbot):
    """Then nothing was found."""
    qtbot.keyClicks(line, "huan luyen")
    navigator.go_without()
    assert message(navigator) == "Không có mục nào khớp “huan luyen”. Hãy thử ít chữ hơn."


def test_the_title_of_a_document_is_found_without_loading_it(navigator, line, tree, wanted, qtbot):
    """Enter reads the document."""
    qtbot.keyClicks(line, "ke hoach")
    assert "Kế hoạch" in shown(tree)
    navigator.take_document(PLAN)
    tree.setCurrentIndex(next(row for row in tree.shown_rows() if row.data() == "Kế hoạch"))
    with qtbot.waitSignal(navigator.node_requested) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [NodeRef("ke-hoach", "")]


def test_an_empty_library_is_said(navigator, tree):
    """It tells what to do, and there is nothing to filter."""
    navigator.set_documents([])
    assert message(navigator) == "Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu."
    assert not navigator.findChild(QLineEdit).isEnabled()


def test_a_new_list_keeps_the_place(navigator, tree, guidance):
    """A library that another process has changed is shown anew, the person stays where they are."""
    navigator.set_current(NodeRef(guidance.id, "II.2.8.1"))
    before = shown(tree)
    navigator.set_documents([OutlineEntry(guidance.id, guidance.title), OutlineEntry("moi", "Tài liệu mới")])
    assert shown(tree) == [*before, "Tài liệu mới"]
    assert tree.currentIndex().data() == "2.8.1. Phát triển kinh tế"


def test_all_rows_open_and_close(navigator, tree, guidance):
    """Closing keeps the headings of the first level in sight."""
    rows = [node for node in guidance.nodes if node.is_titled or node.label]
    navigator.expand_all()
    assert len(shown(tree)) == 1 + len(rows)
    navigator.collapse_all()
    assert len(shown(tree)) == 1 + 3


def test_the_filter_line_takes_the_focus(navigator, line, qtbot):
    """A shortcut of the window leads here; typing replaces what stands there."""
    line.setText("cũ")
    navigator.focus_filter()
    assert navigator.window().focusWidget() is line
    assert line.selectedText() == "cũ"


def test_the_selected_row_is_one_tone_from_edge_to_edge(navigator, tree, guidance):
    """No second tone behind the arrow."""
    navigator.set_current(NodeRef(guidance.id, "II.2.1"))
    tree.clearFocus()
    picture = tree.viewport().grab().toImage()
    y = tree.visualRect(tree.currentIndex()).top() + 4
    tones = {picture.pixelColor(x, y).name() for x in range(12, tree.viewport().width() - 12)}
    assert tones == {QColor(tree.palette().color(QPalette.ColorRole.Highlight)).name()}


def test_controls_have_names(navigator, line, tree):
    """A screen reader tells what is what."""
    assert line.accessibleName() == "Lọc mục lục"
    assert tree.accessibleName() == "Mục lục"
