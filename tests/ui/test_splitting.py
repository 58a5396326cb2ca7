"""Two reading panes: two places of a document, or two documents."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.guidance.facts import Facts
from desktop.guidance.refs import NodeRef
from desktop.library.store import open_library
from desktop.study.opening import open_study
from desktop.study.places import Place
from desktop.ui.reader.position import ReaderPosition
from desktop.ui.reader.style import Spacing
from desktop.ui.window.split_state import SplitState, decode_split
from desktop.ui.window.split_view import Arrangement
from tests.ui.conftest import Driver

HERE, THERE = "II.2.1/p1", "II.2.3"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def split(driver: Driver) -> Driver:
    """Two panes of the guidance; the new one, on the right, has the keyboard."""
    driver.program.reading.go(NodeRef("huong-dan-2024", HERE))
    driver.act("split")
    return driver


@pytest.fixture
def two(driver: Driver, library_file) -> Driver:
    """A library with another document."""
    with open_library(library_file) as library:
        opened = driver.program.reading.open_document
        assert opened
        other = replace(opened.document, id="ke-hoach", kind="Kế hoạch", title="Kế hoạch công tác năm 2025")
        library.add(other, Facts())
    driver.program.reading.reload()
    driver.settle()
    return driver


def paths(driver: Driver) -> list[str]:
    return [pane.path for pane in driver.program.reading.panes]


def documents(driver: Driver) -> list[str]:
    return [pane.wanted for pane in driver.program.reading.panes]


def select(reader, path: str, start: int, end: int) -> None:
    first, last = reader._places.span(path, start, end)
    cursor = reader.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


def test_a_second_pane_begins_where_the_first_is(split):
    """Side by side, each as wide; the new one has the keyboard, a sign in words and a line over it."""
    view = split.window.split
    assert paths(split) == [HERE, HERE]
    assert view.active is view.panes[1]
    assert view.active.reader.hasFocus()
    assert [pane.isVisible() for pane in view.panes] == [True, True]
    assert [pane._sign.isVisible() for pane in view.panes] == [False, True]
    assert view.panes[0].geometry().right() <= view.panes[1].geometry().left()
    assert abs(view.panes[0].width() - view.panes[1].width()) <= 1


def test_a_pane_with_a_search_result_closes(split):
    """What was marked in it is forgotten with its text."""
    split.act("other_pane")
    split.program.reading.panes[0].pane.reader.go_to("III", ((0, 7),))
    split.act("other_pane")
    split.act("split")
    assert not split.window.split.is_split


def test_tree_and_ways_follow_the_active_pane(split):
    """Each pane has its place and its way back; F12 goes over, and the outline shows where that one is."""
    split.program.reading.go(NodeRef("huong-dan-2024", THERE))
    assert paths(split) == [HERE, THERE]
    assert split.program.actions["back"].isEnabled()
    split.act("other_pane")
    assert split.program.reading.path == HERE
    assert split.window.navigator._current == NodeRef("huong-dan-2024", HERE)
    split.act("other_pane")
    split.act("back")
    assert paths(split) == [HERE, HERE]
    assert split.program.reading.active is split.program.reading.panes[1]


def test_a_click_or_a_way_in_a_pane_makes_it_the_active_one(split):
    """Mouse and breadcrumb work where they are used."""
    first = split.window.split.panes[0]
    QTest.mouseClick(first.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert split.window.split.active is first
    split.act("other_pane")
    first.breadcrumb.node_requested.emit("I")
    assert split.window.split.active is first
    assert paths(split) == ["I", HERE]


def test_a_tree_node_opens_in_the_other_pane(split):
    """Alt+Enter on a row, or Alt and a click; the pane that was left stays where it was."""
    tree = split.window.navigator._tree
    tree.setCurrentIndex(split.window.navigator._model.index_of(NodeRef("huong-dan-2024", THERE)))
    QTest.keyClick(tree, Qt.Key.Key_Return, ALT)
    assert paths(split) == [THERE, HERE]
    assert split.window.split.active is split.window.split.panes[0]
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, ALT, tree.visualRect(tree.currentIndex()).center())
    assert paths(split) == [THERE, THERE]


def test_a_hit_opens_in_the_other_pane_that_was_not_there(driver):
    """The text splits by itself; the words that were found are marked there."""
    driver.program.reading.go(NodeRef("huong-dan-2024", HERE))
    driver.type_query("ngân sách")
    driver.window.results._list.setFocus()
    QTest.keyClick(driver.window.results._list, Qt.Key.Key_Return, ALT)
    driver.settle()
    assert driver.window.split.is_split
    assert paths(driver)[0] == HERE
    assert not driver.window.middle.is_searching
    assert driver.window.reader is driver.window.split.panes[1].reader
    assert "ngân sách" in [one.cursor.selectedText() for one in driver.window.reader.extraSelections()]


def test_a_footnote_opens_in_the_other_pane(split):
    """The note's own text at the end, while its marker stays in sight here."""
    reader = split.window.reader
    marker = next(link for link in reader.links if link.link.kind == "note")
    reader.link_opened_beside.emit(marker)
    split.settle()
    assert split.window.split.panes[0].reader.position().anchor == f"note:{marker.link.target}"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_menus_offer_the_other_pane(split):
    """The other button of the mouse on a row of the outline."""
    tree = split.window.navigator._tree
    index = split.window.navigator._model.index_of(NodeRef("huong-dan-2024", THERE))
    tree.scrollTo(index)
    place = tree.visualRect(index).center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(mouse, place, tree.viewport().mapToGlobal(place)))
    (menu,) = tree.findChildren(QMenu)
    assert [action.text().partition("\t")[0] for action in menu.actions()[:2]] == ["Mở ở đây", "Mở ở ô bên kia"]
    menu.actions()[1].trigger()
    menu.close()
    assert paths(split) == [THERE, HERE]


def test_the_menu_on_a_link_offers_the_other_pane(split):
    """On a marker of a note it does, on plain words it does not."""
    reader = split.window.reader
    marker = next(link for link in reader.links if link.link.kind == "note")
    reader.bring_into_sight(marker.start)
    reader.point_at(reader.link_at(QPoint(2, 2)))
    assert not reader.open_beside.isVisible()
    reader.point_at(reader.link_at(reader.boxes(marker)[0].center()))
    assert reader.open_beside.isVisible()
    reader.open_beside.trigger()
    assert split.window.split.panes[0].reader.position().anchor == f"note:{marker.link.target}"


def test_marks_are_shown_in_both_panes_at_once(split):
    """What is marked in the active pane is drawn in the other, too, and taken back there."""
    select(split.window.reader, HERE, 0, 20)
    split.act("highlight_green")
    shown = [[one.cursor.selectedText() for one in reader.extraSelections()] for reader in split.window.readers]
    assert shown[0] == shown[1]
    assert len(shown[0]) == 1
    split.act("undo_annotation")
    assert [reader.extraSelections() for reader in split.window.readers] == [[], []]


def test_each_pane_has_its_own_line_to_find_in_it(split, monkeypatch):
    """Ctrl+F opens that of the active pane; F3 steps there alone."""
    # On a busy machine too a document is looked through at once.
    monkeypatch.setattr("desktop.ui.flows.pane_finding.SLICE_S", 60.0)
    split.act("find_here")
    split.window.middle.find_bar.line.setText("ngân sách")
    first, second = split.window.split.panes
    assert (first.find_bar.isVisible(), second.find_bar.isVisible()) == (False, True)
    before = first.reader.position()
    split.act("next_hit")
    assert first.reader.position() == before
    assert second.find_bar.count_text.startswith("2/")
    split.act("other_pane")
    split.act("find_here")
    assert first.find_bar.isVisible()


def test_two_documents_stand_beside_each_other(two):
    """What speaks of the open document follows the active pane; the marks of the other stay drawn."""
    two.program.reading.go(NodeRef("huong-dan-2024", HERE))
    select(two.window.reader, HERE, 0, 20)
    two.act("highlight_pink")
    two.program.reading.go_beside(NodeRef("ke-hoach", THERE))
    two.settle()
    assert documents(two) == ["huong-dan-2024", "ke-hoach"]
    assert two.program.reading.open_document.document.id == "ke-hoach"
    assert two.program.annotating.notes.document == "ke-hoach"
    assert len(two.window.readers[0].extraSelections()) == 1
    select(two.window.reader, THERE, 0, 5)
    two.act("highlight_blue")
    two.act("other_pane")
    assert two.program.annotating.notes.document == "huong-dan-2024"
    assert [one.quote.path for one in two.program.annotating.notes.annotations] == [HERE]


def test_linked_panes_go_to_the_same_section(two):
    """Another document too, by label or title; unlinked, each scrolls by itself."""
    two.program.reading.go_beside(NodeRef("ke-hoach", "I"))
    two.settle()
    two.act("link_panes")
    two.program.reading.go(NodeRef("ke-hoach", THERE))
    assert paths(two) == [THERE, THERE]
    two.act("link_panes")
    two.program.reading.go(NodeRef("ke-hoach", "I.1"))
    assert paths(two)[0] == THERE


def test_panes_are_swapped_turned_and_closed(split):
    """Places stay with their pane; the one that is left has the keyboard and fills the room."""
    view = split.window.split
    first, second = view.panes
    split.act("swap_panes")
    assert second.geometry().right() <= first.geometry().left()
    split.act("stack_panes")
    assert view.orientation() is Qt.Orientation.Vertical
    assert split.program.actions["stack_panes"].isChecked()
    split.act("stack_panes")
    assert view.orientation() is Qt.Orientation.Horizontal
    split.act("close_pane")
    assert [pane.isVisible() for pane in view.panes] == [True, False]
    assert first.reader.hasFocus()
    assert split.program.reading.open_document.document.id == "huong-dan-2024"
    assert not split.program.actions["other_pane"].isEnabled()
    assert documents(split) == ["huong-dan-2024", ""]


def test_the_widths_that_the_person_gave_stay(split):
    """Going over to the other pane moves nothing."""
    view = split.window.split
    view.setSizes([300, 588])
    before = view.sizes()
    split.act("other_pane")
    assert view.sizes() == before != [444, 444]


def test_the_same_key_splits_and_joins(split):
    """Ctrl+backslash keeps the pane that has the keyboard."""
    split.program.reading.go(NodeRef("huong-dan-2024", THERE))
    split.act("split")
    assert not split.window.split.is_split
    assert split.program.reading.path == THERE
    split.act("split")
    assert paths(split) == [THERE, THERE]
    assert split.window.split.state.order == (1, 0)


def test_narrow_panes_stand_one_above_the_other(split):
    """Unless the person wishes it otherwise."""
    view = split.window.split
    view.resize(700, 600)
    assert view.is_stacked
    view.arrange(replace(view.state, is_stacked=False))
    assert view.orientation() is Qt.Orientation.Horizontal


@pytest.mark.parametrize("size", [(1280, 680), (1366, 768)])
def test_nothing_is_cut_off_in_a_small_window(split, size):
    """The column shrinks; both panes, their bars and their closing buttons are whole."""
    split.act("find_here")
    split.window.resize(*size)
    QApplication.sendPostedEvents()
    for pane in split.window.split.panes:
        frame = pane.reader.document().rootFrame().frameFormat()
        assert pane.reader.viewport().width() - frame.leftMargin() - frame.rightMargin() >= 300
        assert pane.reader.document().size().width() <= pane.reader.viewport().width()
        assert pane.rect().contains(pane._close.geometry())
    bar = split.window.middle.find_bar
    assert bar.rect().contains(bar._close.geometry())
    assert split.window.width() == size[0]


def test_two_panes_are_found_again_at_the_next_start(two, make_driver):
    """Documents, places, arrangement and which one is active."""
    two.program.reading.go(NodeRef("huong-dan-2024", HERE))
    two.program.reading.go_beside(NodeRef("ke-hoach", THERE))
    two.settle()
    two.act("stack_panes")
    two.act("link_panes")
    two.act("other_pane")
    two.window.readers[1].restore(ReaderPosition("II.2.2/p2", 700))
    before = paths(two)
    two.window.close()
    two.settle()
    again = make_driver()
    again.program.start()
    again.settle()
    assert documents(again) == ["huong-dan-2024", "ke-hoach"]
    assert paths(again) == before
    assert again.window.readers[1].position() == ReaderPosition("II.2.2/p2", 700)
    assert again.window.split.state == Arrangement(True, (0, 1), 0, True)
    assert again.program.actions["link_panes"].isChecked()
    assert again.program.reading.open_document.document.id == "huong-dan-2024"


def test_a_window_closed_at_once_keeps_the_panes(split, make_driver):
    """Before the library has answered, nothing is known of panes, and nothing is forgotten."""
    split.window.close()
    split.settle()
    kept = split.program.settings.split
    again = make_driver()
    again.program.start()
    again.window.close()
    assert again.program.settings.split == kept != ""


def test_a_document_that_is_gone_closes_its_pane(two, library_file):
    """The other pane stays as it is."""
    two.program.reading.go_beside(NodeRef("ke-hoach", THERE))
    two.settle()
    two.act("other_pane")
    with open_library(library_file) as library:
        library.remove("ke-hoach")
    two.program.reading.reload()
    two.settle()
    assert not two.window.split.is_split
    assert two.program.reading.open_document.document.id == "huong-dan-2024"


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"order": [0, 0], "active": 0}', "abc"])
def test_a_spoilt_state_is_one_pane(text):
    """Whatever stands in the settings, the window opens."""
    assert decode_split(text) is None


def test_a_state_survives_its_line():
    """What was written is what is read."""
    places = (("a", "12@II.2"), ("b", "0@"))
    state = SplitState(Arrangement(True, (1, 0), 1, None), (300, 400), places, is_linked=True)
    assert decode_split(state.encoded()) == state


def test_the_place_goes_to_the_study_file(driver, tmp_path):
    """With its offset, when the text has stood still for a while, so that a power cut loses little."""
    driver.window.reader.restore(ReaderPosition("II.2.2/p2", 700))
    driver.program.reading._stands.timeout.emit()
    driver.settle()
    opened = open_study(tmp_path / "profile" / "study.db", tmp_path / "profile" / "backups")
    with opened.study as study:
        place = study.places.place("huong-dan-2024")
        document = driver.program.reading.open_document.document
        assert place == Place("II.2.2/p2", 700, document.node("II.2.2/p2").text[700:748])


def test_a_place_of_an_older_program_is_moved_once(make_driver):
    """From the settings to the study file; a document of which more is known keeps that."""
    made = make_driver()
    made.program.settings.set_position("huong-dan-2024", "700@II.2.2/p2")
    made.program.start()
    made.settle()
    assert made.window.reader.position() == ReaderPosition("II.2.2/p2", 700)
    assert made.program.settings.positions == {}


def test_the_place_goes_with_its_words_in_a_revision(driver, library_file):
    """A paragraph more before it, and the same words are at the top."""
    driver.window.reader.restore(ReaderPosition("II.2.2/p2", 700))
    document = driver.program.reading.open_document.document
    nodes = tuple(
        replace(node, text=f"Bổ sung. {node.text}") if node.path == "II.2.2/p2" else node for node in document.nodes
    )
    with open_library(library_file) as library:
        library.add(replace(document, nodes=nodes), Facts())
    driver.program.reading.reload()
    driver.settle()
    assert driver.program.reading.open_document.document.nodes == nodes
    assert driver.window.reader.position() == ReaderPosition("II.2.2/p2", 709)


def test_the_place_is_exact_in_another_size_at_the_next_start(driver, make_driver):
    """The line that holds the same character is at the top, whatever became of its lines."""
    driver.window.reader.restore(ReaderPosition("II.2.2/p2", 700))
    driver.window.close()
    driver.settle()
    again = make_driver()
    again.program.appearance.set_text_size(150)
    again.program.appearance.set_spacing(Spacing.WIDE)
    again.window.resize(1000, 640)
    again.program.start()
    again.settle()
    assert again.window.reader.position() == ReaderPosition("II.2.2/p2", 700)
