"""Footnotes and facts in the reader, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QToolButton, QWidget

from desktop.guidance.refs import NodeRef
from desktop.page.links import Link, LinkKind
from desktop.ui.reader.explain import Explanation
from desktop.ui.reader.places import LinkSpan
from desktop.ui.reader.popups import Popup
from desktop.ui.reader.reader import Reader


class Window(QWidget):
    """A button before and after the reader, as Tab finds them."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.before, self.reader, self.after = QPushButton("trước"), Reader(), QPushButton("sau")
        for widget in (self.before, self.reader, self.after):
            row.addWidget(widget)


@pytest.fixture
def window(qtbot, looks, guidance, facts):
    window = Window()
    qtbot.addWidget(window)
    window.resize(1200, 700)
    window.reader.show_document(guidance, facts)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reader.setFocus()
    return window


@pytest.fixture
def reader(window):
    return window.reader


def popup_of(reader: Reader) -> Popup:
    (popup,) = reader.findChildren(Popup)
    return popup


def body_of(reader: Reader) -> QTextEdit:
    (body,) = popup_of(reader).findChildren(QTextEdit)
    return body


def focused(reader: Reader) -> LinkSpan:
    assert reader._focused
    return reader._focused


@pytest.fixture
def tab_to(qtbot):
    """Presses Tab until a link of this kind has the ring."""

    def press(reader, kind):
        for _ in reader.links_in_sight():
            qtbot.keyClick(reader, Qt.Key.Key_Tab)
            if focused(reader).link.kind is kind:
                return
        pytest.fail(f"no {kind} in sight")

    return press


def test_a_footnote_opens_by_keyboard_and_esc_goes_back(reader, qtbot, tab_to, guidance):
    """Tab to the marker, Enter, read the note, Esc: the reader has the focus where it was."""
    reader.go_to("II.2.1/p3")
    tab_to(reader, LinkKind.NOTE)
    with qtbot.waitSignal(reader.footnote_opened) as opened:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    popup = popup_of(reader)
    assert opened.args == ["1"]
    assert popup.isVisible()
    assert popup.accessibleName() == "Chú thích 1"
    assert body_of(reader).toPlainText() == guidance.footnotes[0].text
    assert popup.isAncestorOf(reader.window().focusWidget())
    qtbot.keyClick(reader.window().focusWidget(), Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert reader.window().focusWidget() is reader
    assert focused(reader).link.kind is LinkKind.NOTE


def test_esc_in_a_popup_does_not_reach_the_window(reader, window, qtbot, tab_to):
    """A window that uses Esc for something else is not asked while a popup is open."""
    pressed = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    shortcut.activated.connect(lambda: pressed.append("window"))
    reader.go_to("II.2.1/p3")
    tab_to(reader, LinkKind.NOTE)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not popup_of(reader).isVisible()
    assert pressed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_walks_the_links_in_sight_and_then_leaves(reader, window, qtbot, key):
    """Nobody is caught among hundreds of facts."""
    reader.go_to("II.2.1")
    place = reader.verticalScrollBar().value()
    in_sight = reader.links_in_sight()
    seen = []
    for _ in in_sight:
        qtbot.keyClick(reader, key)
        seen.append(focused(reader))
    assert len(in_sight) > 3
    assert seen == (in_sight if key == Qt.Key.Key_Tab else in_sight[::-1])
    qtbot.keyClick(reader, key)
    assert window.focusWidget() is (window.after if key == Qt.Key.Key_Tab else window.before)
    assert reader.verticalScrollBar().value() == place


def test_a_click_on_a_marker_opens_its_note(reader, qtbot):
    """The mouse does what Enter does."""
    reader.go_to("II.2.2/p2")
    marker = next(link for link in reader.links_in_sight() if link.link.kind is LinkKind.NOTE)
    with qtbot.waitSignal(reader.footnote_opened) as opened:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=reader.boxes(marker)[0].center())
    assert opened.args == ["2"]
    qtbot.mouseClick(popup_of(reader).findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not popup_of(reader).isVisible()


def test_a_click_explains_the_place_that_was_clicked(reader, qtbot):
    """Of many equal abbreviations the popup opens beside the one under the mouse."""
    reader.go_to("II.2.2/p2")
    places = [link for link in reader.links_in_sight() if link.link.target == "UBND"]
    assert len(places) > 1
    box = reader.boxes(places[-1])[0]
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    popup = popup_of(reader).geometry()
    assert abs(popup.top() - box.bottom()) < 20 or abs(box.top() - popup.bottom()) < 20


def test_a_popup_stays_inside_a_narrow_reader(reader, window, qtbot):
    """Nothing that it says is cut off."""
    window.resize(560, 400)
    reader.go_to("II.2.2/p5", footnote="5")
    assert reader.viewport().geometry().contains(popup_of(reader).geometry())


def test_the_words_of_a_popup_have_room_for_two_marks(reader, tab_to, qtbot):
    """Lines stand at least 1.3 letters' sizes apart, and no caret blinks in what can't be written."""
    reader.go_to("II.2.1/p3")
    tab_to(reader, LinkKind.NOTE)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    body = body_of(reader)
    layout = body.document().firstBlock().layout()
    pitch = layout.lineAt(1).y() - layout.lineAt(0).y()
    assert pitch >= 1.3 * body.font().pixelSize()
    assert body.cursorWidth() == 0


def test_a_popup_follows_its_marker_when_the_window_changes(reader, window):
    """A window that grows or shrinks takes nothing of the note away."""
    reader.go_to("II.2.2/p3", footnote="4")
    marker = next(link for link in reader.links_in_sight() if link.link.target == "4")
    for size in ((700, 420), (1900, 1000)):
        window.resize(*size)
        popup, box = popup_of(reader).geometry(), reader.boxes(marker)[0]
        assert reader.rect().contains(popup)
        assert popup.left() <= box.right() + 20
        assert box.left() <= popup.right() + 20
        assert not popup.intersects(box)


def test_a_note_asked_for_before_the_reader_is_shown_is_there(qtbot, looks, guidance, facts):
    """A hit can be opened while the results still cover the text."""
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show_document(guidance, facts)
    reader.go_to("II.2.2/p3", footnote="4")
    reader.resize(1000, 700)
    reader.show()
    popup = popup_of(reader)
    assert popup.isVisible()
    assert reader.rect().contains(popup.geometry())
    assert popup.y() > 100


def test_all_words_of_a_popup_are_in_sight(reader, guidance):
    """At every text size the box is as tall as its words."""
    for percent in (80, 100, 150):
        reader.set_zoom(percent)
        reader.go_to("II.2.1/p3", footnote="1")
        body = body_of(reader)
        assert not body.verticalScrollBar().isVisible()
        assert body.document().size().height() <= body.viewport().height()


def test_scrolling_closes_a_popup(reader, qtbot):
    """It never stands beside words that it does not explain."""
    reader.go_to("II.2.1/p3", footnote="1")
    assert popup_of(reader).isVisible()
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + 200)
    assert not popup_of(reader).isVisible()


def test_a_hit_in_a_note_shows_the_note_with_its_words_marked(reader, window, guidance):
    """The passage, the marker and the note are in sight at once, and the focus stays where it was."""
    window.before.setFocus()
    note = guidance.footnotes[0]
    reader.go_to(note.node, [(0, 8)], note.label)
    body = body_of(reader)
    assert [mark.cursor.selectedText() for mark in body.extraSelections()] == [note.text[:8]]
    assert [mark.cursor.selectedText() for mark in reader.extraSelections()] == [note.text[:8]]
    assert reader.current_path() == note.node
    assert window.focusWidget() is window.before


def test_the_label_of_a_listed_note_asks_for_its_node(reader, qtbot, guidance):
    """From the list at the end a person gets back to the text."""
    qtbot.keyClick(reader, Qt.Key.Key_End)
    label = next(link for link in reader.links_in_sight() if link.link.kind is LinkKind.NODE)
    with qtbot.waitSignal(reader.node_requested) as asked:
        reader.link_opened.emit(label)
    assert asked.args == [NodeRef(guidance.id, label.link.target)]


def test_selected_text_of_a_popup_can_be_copied(reader, qtbot):
    """What a popup says can be taken along by mouse and by keyboard."""
    reader.go_to("II.2.1/p3", footnote="1")
    flags = body_of(reader).textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse


def test_foreign_words_in_a_popup_are_plain_text(reader):
    """A fact that looks like HTML is shown, not obeyed."""
    foreign = "<b>x</b>"
    popup_of(reader).explain(Explanation(foreign, foreign, ((foreign, foreign),), foreign), QRect(100, 100, 20, 20))
    assert [label.text() for label in popup_of(reader).findChildren(QLabel)].count(foreign) >= 4
    assert body_of(reader).toPlainText() == foreign
    for label in popup_of(reader).findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_going_elsewhere_leaves_the_focus_where_it_is(reader, window):
    """Walking through hits closes the popup of the last one and takes no key from the search line."""
    window.before.setFocus()
    reader.go_to("II.2.1/p3", footnote="1")
    reader.go_to("II.2.2")
    assert not popup_of(reader).isVisible()
    assert window.focusWidget() is window.before


def test_a_citation_of_a_document_that_is_there_leads_to_it(window, qtbot, guidance, facts):
    """The explanation offers to open it, by its button and by Enter; any other citation offers nothing."""
    reader = window.reader
    reader.show_document(guidance, facts, (None, "quyet-dinh-2511"))
    popup = popup_of(reader)
    for place, leads in ((0, False), (1, True)):
        path = facts.citations[place].span.node
        reader.go_to(path)
        span = next(link for link in reader.links if link.link == Link(LinkKind.CITATION, str(place)))
        reader.link_opened.emit(span)
        (button,) = popup.findChildren(QPushButton)
        assert button.isVisible() is leads
    with qtbot.waitSignal(reader.node_requested) as asked:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert asked.args == [NodeRef("quyet-dinh-2511", "")]
    assert not popup.isVisible()
