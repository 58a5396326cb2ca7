"""The reader as a person uses it."""

import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.page.shown import shown
from desktop.ui.kit.theme import load_theme
from desktop.ui.reader.position import ReaderPosition, decode_position
from desktop.ui.reader.reader import Reader
from desktop.ui.reader.style import Spacing
from desktop.ui.reader.view import TOP


@pytest.fixture
def reader(qtbot, looks, guidance, facts):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 700)
    reader.show()
    reader.show_document(guidance, facts)
    return reader


def block_text(reader: Reader, path: str) -> str:
    return reader._places.block(path).text().replace("\u2028", "\n")


def line_in_view(reader: Reader, path: str, offset: int = 0) -> int:
    """How far below the upper edge of the view the line at `offset` stands, in pixels."""
    position = reader._places.position(ReaderPosition(path, offset))
    return round(reader.top_of(position)) - reader.verticalScrollBar().value()


def marked(reader: Reader) -> list[str]:
    return [selection.cursor.selectedText() for selection in reader.extraSelections()]


def document_of(*texts: str) -> Document:
    nodes = (Node(f"p{number}", None, NodeKind.PARAGRAPH, text) for number, text in enumerate(texts))
    return Document("a", None, "Tên", tuple(nodes))


def test_a_column_that_stays_as_wide_is_not_laid_out_again(reader):
    """Nothing of the text changes by it; another width is taken."""
    laid_out: list[int] = []
    reader.document().documentLayoutChanged.connect(lambda: laid_out.append(1))
    reader.document().contentsChange.connect(lambda *_: laid_out.append(1))
    frame = reader.document().rootFrame()
    reader.fit_column(600)
    narrow = frame.frameFormat().leftMargin()
    laid_out.clear()
    reader.fit_column(600)
    assert laid_out == []
    reader.fit_column(500)
    assert laid_out
    assert frame.frameFormat().leftMargin() == narrow + 50


def test_every_word_of_the_guidance_is_on_the_page(reader, guidance):
    """Each node has its own block: its label, its whole text, and the markers where notes are anchored."""
    for node in guidance.nodes:
        words = node.text
        for note in reversed(guidance.notes_of(node.path)):
            words = words[: note.offset] + note.label + words[note.offset :]
        label = {None: "", "-": "–\t"}.get(node.printed, f"{node.printed}\u00a0")
        assert block_text(reader, node.path) == label + words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec=None)), min_size=1, max_size=3))
def test_any_text_is_shown_exactly(reader, texts):
    """Signs of HTML and Markdown, spaces, tabs and line breaks stand in the reader as they stand in the text."""
    reader.show_document(document_of(*texts), Facts())
    for number, text in enumerate(texts):
        assert block_text(reader, f"p{number}") == (shown(text) or "\u200b")


@pytest.mark.parametrize(
    "text", ['* một _hai_ # 1. <b>ba</b> &amp; "bốn"', "1. <img src='file:///etc/passwd'>", "  hai  "]
)
def test_signs_of_markup_are_words(reader, text):
    """`* _ # 1. < &` are shown, not obeyed."""
    reader.show_document(document_of(text), Facts())
    assert block_text(reader, "p0") == text


def test_marks_land_on_their_words_after_emoji(reader):
    """A character beyond the basic plane takes two of Qt's units and moves no mark."""
    text = "😀𠀀 giá 🇻🇳 lạm phát tăng"
    reader.show_document(document_of("đầu", text), Facts())
    reader.go_to("p1", [(3, 6), (text.index("lạm"), text.index(" tăng"))])
    assert marked(reader) == ["giá", "lạm phát"]


def test_marks_skip_over_footnote_markers(reader, guidance):
    """Words after a raised marker are marked where they stand."""
    text = guidance.node("II.2.1/p3").text
    start = text.index("đấu tranh chống buôn lậu")
    reader.go_to("II.2.1/p3", [(start, start + 24)])
    assert marked(reader) == ["đấu tranh chống buôn lậu"]


def test_marks_can_be_cleared_and_survive_another_text_size(reader):
    """Marks stay until they are taken away."""
    reader.go_to("II.1.1/b1", [(0, 6)])
    reader.set_zoom(150)
    assert marked(reader) == ["Từ đầu"]
    reader.clear_marks()
    assert marked(reader) == []


def test_marks_beyond_the_text_are_cut_to_it(reader):
    """A hit of an index that is older than the text marks what there is."""
    reader.show_document(document_of("Một hai"), Facts())
    reader.go_to("p0", [(4, 99), (50, 60)])
    assert marked(reader) == ["hai", ""]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://example.vn/a.png", "//server/share/a.png", "a.png", ""]
)
def test_nothing_is_ever_loaded(reader, address):
    """Whatever Qt asks for, it gets one blank pixel and opens no file and no connection."""
    picture = reader.loadResource(2, address)
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (1, 1)


def test_a_node_is_brought_to_the_upper_part(reader):
    """Going somewhere puts its first line near the upper edge."""
    reader.go_to("II.2.4")
    assert line_in_view(reader, "II.2.4") == TOP
    assert reader.current_path() == "II.2.4"


def test_the_first_mark_of_a_long_paragraph_is_in_sight(reader, guidance):
    """In a paragraph longer than the view the marked words are shown, not its beginning."""
    text = "Dài dòng và dài dòng. " * 400 + "Đây rồi."
    reader.show_document(document_of("đầu", text, "cuối"), Facts())
    reader.go_to("p1", [(len(text) - 8, len(text))])
    assert 0 < line_in_view(reader, "p1", len(text) - 8) < reader.viewport().height()
    assert reader.current_path() == "p1"


def test_the_last_node_is_current_though_it_can_not_reach_the_top(reader):
    """Where the text ends, the node that was asked for is still the current one."""
    reader.resize(1000, 3000)
    reader.go_to("closing")
    assert reader.current_path() == "closing"


def test_scrolling_tells_the_current_node(reader, qtbot):
    """The node at the top of the view is announced as the person scrolls to it."""
    wanted = reader.verticalScrollBar().value() + line_in_view(reader, "II.1.2") - TOP
    with qtbot.waitSignal(reader.current_changed, check_params_cb=lambda path: path == "II.1.2"):
        reader.verticalScrollBar().setValue(wanted)
    assert reader.current_path() == "II.1.2"
    assert reader.position() == ReaderPosition("II.1.2", 0)


@pytest.mark.parametrize("percent", [80, 130, 200])
def test_another_text_size_keeps_the_place(reader, percent):
    """The line that was at the top is at the top."""
    reader.go_to("II.2.2/p3")
    reader.set_zoom(percent)
    assert line_in_view(reader, "II.2.2/p3") == TOP
    assert reader.current_path() == "II.2.2/p3"


def test_choosing_words_by_keys_scrolls_nothing_that_is_in_sight(reader, guidance):
    """Whatever passage a person was taken to, it stays at the top, where fractions of pixels stand too."""
    for node in guidance.nodes:
        reader.go_to(node.path)
        before = reader.verticalScrollBar().value()
        reader.pick()
        assert (node.path, reader.verticalScrollBar().value()) == (node.path, before)
        reader.stop_picking(keep=False)


def test_another_spacing_keeps_the_place_and_parts_the_lines(reader):
    """Wider lines make a longer text, and the line that was at the top is at the top."""
    reader.go_to("II.2.2/p3")
    heights = []
    for spacing in Spacing:
        reader.set_spacing(spacing)
        heights.append(reader.document().size().height())
        assert line_in_view(reader, "II.2.2/p3") == TOP
    assert heights == sorted(set(heights))


def test_another_width_and_theme_keep_the_place(reader):
    """Lines break anew, the person stays where they were."""
    reader.go_to("II.2.2/p3")
    reader.resize(640, 500)
    reader.set_theme(load_theme("dark"))
    assert line_in_view(reader, "II.2.2/p3") == TOP


def test_a_position_is_restored_inside_a_paragraph(reader):
    """Back after a restart: the line that holds the same character is at the top."""
    place = ReaderPosition("II.2.2/p2", 700)
    reader.restore(decode_position(place.encoded()))
    assert line_in_view(reader, "II.2.2/p2", 700) == TOP
    assert reader.position() == place
    assert reader.current_path() == "II.2.2/p2"


@pytest.mark.parametrize("text", ["", "II.1", "x@II.1", "-3@II"])
def test_a_position_that_can_not_be_read_is_the_beginning(text):
    """Settings can hold anything."""
    assert decode_position(text) == ReaderPosition()


def test_a_path_that_is_gone_leads_to_the_beginning(reader, guidance):
    """A bookmark of an older revision does no harm."""
    reader.go_to("XX.9", [(0, 3)])
    assert reader.verticalScrollBar().value() == 0
    assert reader.current_path() == guidance.nodes[0].path
    assert marked(reader) == []


@pytest.mark.parametrize(("percent", "width"), [(100, 740), (80, 592)])
def test_the_column_keeps_its_measure_in_a_wide_window(reader, percent, width):
    """75 to 80 characters a line, however wide the window is."""
    reader.resize(1900, 900)
    reader.set_zoom(percent)
    margins = reader.document().rootFrame().frameFormat()
    assert reader.viewport().width() - margins.leftMargin() - margins.rightMargin() == width
    assert margins.leftMargin() == margins.rightMargin()


def test_headings_are_as_large_as_they_should_be(reader):
    """Qt's own sizes for `<h1>` do not win."""
    blocks = {path: reader._places.block(path) for path in ("I", "II.1", "II.1.1", "II.1.1/b1")}
    sizes = {
        path: max(piece.format.font().pixelSize() for piece in block.textFormats()) for path, block in blocks.items()
    }
    assert sizes == {"I": 28, "II.1": 22, "II.1.1": 18, "II.1.1/b1": 17}


@pytest.mark.parametrize(
    ("key", "moves"),
    [(Qt.Key.Key_Down, 1), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Up, -1), (Qt.Key.Key_PageUp, -1)],
)
def test_keys_scroll(reader, qtbot, key, moves):
    """Arrows and pages move the text, without a text cursor to lose."""
    reader.go_to("II.2")
    before = reader.verticalScrollBar().value()
    qtbot.keyClick(reader, key)
    assert (reader.verticalScrollBar().value() - before) * moves > 0


def test_home_and_end_go_to_the_ends(reader, qtbot):
    """The whole document is one key away."""
    bar = reader.verticalScrollBar()
    qtbot.keyClick(reader, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(reader, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert reader.position() == ReaderPosition()


def test_ctrl_and_the_wheel_ask_for_another_text_size(reader, qtbot):
    """The reader asks; the size is the window's to set."""
    where = QPointF(300, 300)
    turn = QWheelEvent(
        where, where, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(reader.zoom_requested) as asked:
        QApplication.sendEvent(reader.viewport(), turn)
    assert asked.args == [1]


def test_what_is_copied_is_plain_text(reader):
    """No link of the reader lands in a letter."""
    reader.selectAll()
    copied = reader.createMimeDataFromSelection()
    assert copied.hasText()
    assert not copied.hasHtml()


def test_an_empty_reader_says_so(qtbot, looks):
    """Before a document is opened there is a sentence in the middle, nothing to scroll, and no current node."""
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(600, 400)
    reader.show()
    picture = reader.viewport().grab().toImage()
    ground = picture.pixelColor(0, 0)
    across = [x for x in range(600) for y in range(180, 220) if picture.pixelColor(x, y) != ground]
    assert abs(min(across) + max(across) - 600) < 8
    assert reader.accessibleDescription() == "Chưa mở tài liệu nào."
    assert not reader.verticalScrollBar().isVisible()
    assert reader.document().isEmpty()
    assert reader.current_path() == ""


def test_going_somewhere_before_the_window_is_shown_is_kept(qtbot, looks, guidance, facts):
    """The place is taken up once the text has a width."""
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show_document(guidance, facts)
    reader.go_to("III.2")
    reader.resize(900, 600)
    reader.show()
    assert line_in_view(reader, "III.2") == TOP
    assert reader.current_path() == "III.2"


def test_the_program_ends_well_after_copying(root):
    """What was copied lies in the clipboard until the very end, and does no harm there."""
    code = """
from PySide6.QtWidgets import QApplication
from desktop.ui.reader.view import ReaderView
application = QApplication([])
view = ReaderView()
view.setPlainText("Tổng thu")
view.selectAll()
view.copy()
print(QApplication.clipboard().text())
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, encoding="utf-8",
                           env={**os.environ, "PYTHONUTF8": "1"}, check=False)  # fmt: skip
    assert (ended.returncode, ended.stdout.strip()) == (0, "Tổng thu")
