"""The search panel: each kind of answer has its own face."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.guidance.refs import Depth, Empty, Facet, Facets, Hit, Hits, NodeRef, NoHits, SearchResult, Source, Tier
from desktop.page.shown import utf16_length
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import Scale, load_theme
from desktop.ui.search.finder import Alike, Found
from desktop.ui.search.help import EXAMPLES
from desktop.ui.search.hit_groups import grouped
from desktop.ui.search.hit_model import HitModel
from desktop.ui.search.hit_words import place_text, source_text, tier_text
from desktop.ui.search.panel import PATIENCE_MS, SearchPanel


def hit(path: str = "II.2.1/p1", footnote: str | None = None, above: tuple[str, ...] = ("II", "II.2", "II.2.1")) -> Hit:
    text = "Thu ngân sách đạt 236.226 tỷ đồng"
    ref = NodeRef("huong-dan-2024", path, footnote)
    return Hit(ref, Tier.EXACT_PHRASE, 1.0, "Về lĩnh vực kinh tế", above, text, ((4, 13),), ((4, 13),))


def hits(*found: Hit, total: int | None = None, exact: bool = True) -> Hits:
    return Hits(found, len(found) if total is None else total, exact)


def show(panel: SearchPanel, result: SearchResult, query: str = "ngân sách", depth: Depth = Depth.SETTLED) -> None:
    panel.show_result(Found(query, result, depth))


@pytest.fixture
def panel(qtbot, looks) -> SearchPanel:
    made = SearchPanel(Actions(), (load_theme("light"), Scale()))
    made.resize(780, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def visible_texts(panel: SearchPanel) -> list[str]:
    return [button.text() for button in panel.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("result", "count"),
    [
        (hits(hit()), "1 kết quả"),
        (hits(hit(), total=312), "312 kết quả; đây là 1 kết quả đầu"),
        (hits(hit(), total=1000, exact=False), "Hơn 1000 kết quả"),
        (NoHits(), "Không có kết quả"),
        (Empty(), "Tìm trong kho tài liệu"),
    ],
)
def test_the_count_says_what_was_found(panel, result, count):
    """One, many, too many to count, none, nothing asked."""
    show(panel, result, "ngân sách")
    assert panel.count_text == count


def test_without_a_query_there_are_examples(panel):
    """Each is a button that puts its query into the line."""
    asked: list[str] = []
    panel.query_requested.connect(asked.append)
    buttons = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    for button in buttons:
        button.click()
    assert asked[:3] == ["kinh te", '"giải phóng mặt bằng"', "42-KL/TW"]
    assert asked == list(EXAMPLES)


def test_where_nothing_was_found_a_suggestion_is_offered(panel):
    """In words, with its key."""
    show(panel, NoHits("ngan sach"), "ngan sahc")
    assert "Có phải bạn muốn tìm: ngan sach  (Ctrl+Enter)" in visible_texts(panel)
    show(panel, NoHits(), "zzz")
    assert visible_texts(panel) == list(EXAMPLES)


def test_a_slow_search_says_that_it_works(panel, qtbot):
    """After 300 ms without an answer the old count gives way."""
    panel.await_result("ngân sách")
    qtbot.waitUntil(lambda: panel.count_text == "Đang tìm “ngân sách”…", timeout=PATIENCE_MS * 20)


def test_an_answer_in_time_leaves_no_word_about_waiting(panel):
    """The timer stops with the answer."""
    panel.await_result("ngân sách")
    show(panel, hits(hit()), "ngân sách")
    assert not panel._patience.isActive()


def test_enter_chooses_the_current_hit(panel):
    """The first row is current without a touch."""
    chosen: list[Hit] = []
    panel.hit_chosen.connect(chosen.append)
    first, second = hit(), hit("II.2.1/p2")
    show(panel, hits(first, second), "ngân sách")
    panel.enter_list()
    QTest.keyClick(panel._list, Qt.Key.Key_Return)
    QTest.keyClick(panel._list, Qt.Key.Key_Down)
    QTest.keyClick(panel._list, Qt.Key.Key_Return)
    assert chosen == [first, second]


def test_stepping_stops_at_both_ends(panel):
    """There is no hit before the first and none after the last."""
    chosen: list[Hit] = []
    panel.hit_chosen.connect(chosen.append)
    show(panel, hits(hit(), hit("II.2.1/p2")), "ngân sách")
    panel.open_current()
    chosen.clear()
    panel.step(-1)
    panel.step(1)
    panel.step(1)
    assert [found.ref.path for found in chosen] == ["II.2.1/p2"]


def test_a_click_chooses_too(panel, qtbot):
    """The mouse is not needed, but it works."""
    show(panel, hits(hit()), "ngân sách")
    with qtbot.waitSignal(panel.hit_chosen):
        panel._list.clicked.emit(panel.model.index(0))


@pytest.mark.parametrize(
    ("found", "place"),
    [
        (hit(), "Mục II.2.1"),
        (hit(footnote="4"), "Mục II.2.1, chú thích 4"),
        (hit("front.preamble", above=()), "Phần mở đầu"),
        (hit("closing", above=()), "Phần kết"),
        (hit("II", above=()), "Mục II"),
        (hit("D.30.2.a", above=("C.V", "D.30", "D.30.2")), "Khoản 2 Điều 30"),
        (hit("C.1", above=("C",)), "Mục C"),
        (replace(hit("II.2.1", above=("II", "II.2")), source=Source.HEADING), "Mục II.2.1"),
        (replace(hit("II"), source=Source.TITLE), "Tên tài liệu"),
    ],
)
def test_a_place_is_said_in_words(qapp, found, place):
    """A section by its label, a note by its number, the rest by name."""
    assert place_text(found) == place


def test_every_tier_has_words_of_its_own(qapp):
    """How exactly a hit matched is never told by colour."""
    assert len({tier_text(tier) for tier in Tier}) == len(Tier)


def test_every_source_but_running_text_has_a_word_of_its_own(qapp):
    """A heading, a note, a table, a citation, a figure, a title, the person's own."""
    words = [source_text(source) for source in Source if source is not Source.TEXT]
    assert len(set(words)) == len(Source) - 1
    assert source_text(Source.TEXT) == ""


TITLES = {"huong-dan-2024": "Hướng dẫn", "ke-hoach": "Kế hoạch"}


def other(path: str) -> Hit:
    return replace(hit(path), ref=NodeRef("ke-hoach", path))


def test_hits_are_grouped_by_document(qapp):
    """The document of the best hit comes first, and within a document the best hit."""
    first, second = grouped([other("a"), hit("b"), other("c")], TITLES, Facets((Facet("ke-hoach", "Kế hoạch", 41),)))
    assert [found.ref.path for found in first.hits] == ["a", "c"]
    assert (first.title, first.total, second.title, second.total) == ("Kế hoạch", 41, "Hướng dẫn", None)


def test_the_model_keeps_the_rules_of_qt(qapp):
    """Qt's own tester finds nothing while hits come and go."""
    model = HitModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_groups(grouped([hit(), other("a")], TITLES, Facets()), has_headers=True)
    assert (model.rowCount(), model.stops) == (4, (1, 3))
    model.set_groups((), has_headers=True)
    assert model.rowCount(QModelIndex()) == 0


def said(model: HitModel, row: int) -> str:
    return str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))


def test_the_document_is_named_where_there_is_more_than_one(panel):
    """With one document its title would only be noise; a screen reader hears it with its first hit."""
    panel.set_titles({"huong-dan-2024": "Hướng dẫn"})
    show(panel, hits(hit()))
    assert panel.model.rowCount() == 1
    assert "Hướng dẫn" not in said(panel.model, 0)
    panel.set_titles(TITLES)
    show(panel, hits(hit()))
    assert panel.model.rowCount() == 2
    assert said(panel.model, 1).startswith("Hướng dẫn. ")


def test_a_hit_says_what_it_is(panel):
    """What is drawn in a frame is heard too."""
    show(panel, hits(replace(hit(footnote="4"), source=Source.FOOTNOTE)))
    assert said(panel.model, 0).startswith("Chú thích. Mục II.2.1, chú thích 4. ")


def stops(panel: SearchPanel, *keys: Qt.Key) -> list[str]:
    """The path of the current hit after each key."""
    paths = []
    for key in keys:
        QTest.keyClick(panel._list, key)
        current = panel.model.hit(panel._list.currentIndex().row())
        paths.append(current.ref.path if current else "")
    return paths


def test_the_keyboard_never_stops_at_a_header(panel):
    """Down, End, Home and Up go from hit to hit over the header between them."""
    panel.set_titles(TITLES)
    show(panel, hits(hit("a"), other("b"), hit("c")))
    panel.enter_list()
    down, end, home, up = Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Up
    assert stops(panel, down, down, up, home, end, down) == ["c", "b", "c", "a", "b", "b"]


def test_a_page_is_less_than_what_is_in_sight(panel):
    """PageDown leads on and PageUp back; nothing is jumped over unseen."""
    show(panel, hits(*(hit(f"p{number}") for number in range(40))))
    panel.enter_list()
    seen = panel._list.viewport().height() // panel._list.visualRect(panel.model.index(0)).height()
    (after,) = stops(panel, Qt.Key.Key_PageDown)
    assert after in {f"p{seen - 1}", f"p{seen - 2}"}
    assert stops(panel, Qt.Key.Key_PageUp) == ["p0"]


def test_up_from_the_first_hit_leads_to_the_line(panel, qtbot):
    """Past the header."""
    panel.set_titles(TITLES)
    show(panel, hits(hit("a"), other("b")))
    panel.enter_list()
    with qtbot.waitSignal(panel.line_requested):
        QTest.keyClick(panel._list, Qt.Key.Key_Up)


def test_a_fuller_answer_keeps_the_current_hit(panel):
    """Whoever walks the first page is not thrown back when the second comes; a new query begins at the top."""
    show(panel, hits(hit("a"), hit("b")), depth=Depth.INSTANT)
    panel.enter_list()
    assert stops(panel, Qt.Key.Key_Down) == ["b"]
    show(panel, hits(hit("c"), hit("a"), hit("b")))
    assert panel.place() == (3, 3)
    show(panel, hits(hit("a"), hit("b")), "khác")
    assert panel.place() == (1, 2)


def test_a_first_look_without_hits_is_not_the_last_word(panel):
    """It says that it looks closer; only the full answer says that there is nothing."""
    show(panel, NoHits(), "abc", Depth.INSTANT)
    assert (panel.count_text, panel.has_answered("abc")) == ("Đang tìm kỹ hơn “abc”…", False)
    show(panel, NoHits(), "abc")
    assert (panel.count_text, panel.has_answered("abc")) == ("Không có kết quả", True)


def test_enter_takes_the_suggestion(panel):
    """There is nothing else that it could open."""
    asked: list[str] = []
    panel.query_requested.connect(asked.append)
    show(panel, NoHits("ngân sách"), "ngan sahc")
    panel.open_current()
    show(panel, NoHits(), "xyz")
    panel.open_current()
    assert asked == ["ngân sách"]


def test_what_was_searched_instead_is_offered_above_its_hits(panel):
    """The count says that they only come near; Ctrl+Enter in the list looks for what is offered."""
    asked: list[str] = []
    panel.query_requested.connect(asked.append)
    show(panel, replace(hits(hit()), suggestion="nghị quyết"), "nghij quyeets")
    assert panel.count_text == "1 kết quả gần đúng"
    assert "Có phải bạn muốn tìm: nghị quyết  (Ctrl+Enter)" in visible_texts(panel)
    QTest.keyClick(panel._list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["nghị quyết"]


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_no_example_lies_upon_another(panel, looks, percent):
    """At a large text size the help scrolls."""
    looks.apply(load_theme("light"), Scale(percent))
    panel.resize(1000, 420)
    show(panel, Empty(), "")
    QApplication.processEvents()
    boxes = [button.geometry() for button in panel.findChildren(QPushButton) if button.text() in EXAMPLES]
    looks.apply(load_theme("light"), Scale())
    assert [(one, other) for one, other in pairwise(boxes) if one.intersects(other)] == []


def test_the_first_step_opens_the_current_hit(panel):
    """F3 before anything was opened begins with the hit that is selected; the next goes on."""
    chosen: list[Hit] = []
    panel.hit_chosen.connect(chosen.append)
    show(panel, hits(hit("a"), hit("b")))
    panel.step(1)
    panel.step(1)
    assert [found.ref.path for found in chosen] == ["a", "b"]


def test_similar_passages_stand_in_the_same_list(panel):
    """The count says what they are like."""
    alike = Alike(NodeRef("huong-dan-2024", "I"), "Thu ngân sách")
    panel.show_result(Found(alike, hits(hit("a"), hit("b"))))
    assert panel.count_text == "2 đoạn tương tự với “Thu ngân sách”"
    assert panel.place() == (1, 2)


@pytest.mark.parametrize(("text", "units"), [("", 0), ("Đảng", 4), ("a𝄞b", 4), ("é", 1)])
def test_a_length_is_counted_as_qt_counts(text, units):
    """A character beyond the first 65,536 takes two units."""
    assert utf16_length(text) == units


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_marked_words_have_the_marks_colour(panel, theme):
    """The ground of a mark is painted on a row that is not selected."""
    panel.set_look(load_theme(theme), Scale())
    show(panel, hits(hit("a"), hit("b")), "ngân sách")
    row = panel._list.visualRect(panel.model.index(1))
    image = panel._list.viewport().grab(row).toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert load_theme(theme).mark in colours
