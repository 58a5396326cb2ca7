"""The search panel: each kind of answer has its own face."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from desktop.guidance.refs import Empty, Hit, Hits, NodeRef, NoHits, Tier
from desktop.page.shown import utf16_length
from desktop.ui.hit_model import HitModel, place_text, tier_text
from desktop.ui.search_panel import PATIENCE_MS, SearchPanel
from desktop.ui.theme import Scale, load_theme


def hit(path: str = "II.2.1/p1", footnote: str | None = None, above: tuple[str, ...] = ("II", "II.2", "II.2.1")) -> Hit:
    text = "Thu ngân sách đạt 236.226 tỷ đồng"
    ref = NodeRef("huong-dan-2024", path, footnote)
    return Hit(ref, Tier.EXACT_PHRASE, 1.0, "Về lĩnh vực kinh tế", above, text, ((4, 13),), ((4, 13),))


def hits(*found: Hit, total: int | None = None, exact: bool = True) -> Hits:
    return Hits(found, len(found) if total is None else total, exact)


@pytest.fixture
def panel(qtbot, looks) -> SearchPanel:
    made = SearchPanel(load_theme("light"), Scale())
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
    panel.show_result("ngân sách", result)
    assert panel.count_text == count


def test_without_a_query_there_are_three_examples(panel):
    """Each is a button that puts its query into the line."""
    asked: list[str] = []
    panel.query_requested.connect(asked.append)
    buttons = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    for button in buttons:
        button.click()
    assert asked == ["kinh te", '"giải phóng mặt bằng"', "42-KL/TW"]


def test_where_nothing_was_found_a_suggestion_is_offered(panel):
    """The suggestion comes first and is asked for by a press."""
    panel.show_result("ngan sahc", NoHits("ngan sach"))
    assert visible_texts(panel)[0] == "Có phải muốn tìm: ngan sach"
    panel.show_result("zzz", NoHits())
    assert len(visible_texts(panel)) == 3


def test_a_slow_search_says_that_it_works(panel, qtbot):
    """After 300 ms without an answer the old count gives way."""
    panel.await_result("ngân sách")
    qtbot.waitUntil(lambda: panel.count_text == "Đang tìm “ngân sách”…", timeout=PATIENCE_MS * 20)


def test_an_answer_in_time_leaves_no_word_about_waiting(panel):
    """The timer stops with the answer."""
    panel.await_result("ngân sách")
    panel.show_result("ngân sách", hits(hit()))
    assert not panel._patience.isActive()


def test_enter_chooses_the_current_hit(panel):
    """The first row is current without a touch."""
    chosen: list[Hit] = []
    panel.hit_chosen.connect(chosen.append)
    first, second = hit(), hit("II.2.1/p2")
    panel.show_result("ngân sách", hits(first, second))
    panel.enter_list()
    QTest.keyClick(panel._list, Qt.Key.Key_Return)
    QTest.keyClick(panel._list, Qt.Key.Key_Down)
    QTest.keyClick(panel._list, Qt.Key.Key_Return)
    assert chosen == [first, second]


def test_stepping_stops_at_both_ends(panel):
    """There is no hit before the first and none after the last."""
    chosen: list[Hit] = []
    panel.hit_chosen.connect(chosen.append)
    panel.show_result("ngân sách", hits(hit(), hit("II.2.1/p2")))
    panel.step(-1)
    panel.step(1)
    panel.step(1)
    assert [found.ref.path for found in chosen] == ["II.2.1/p2"]


def test_a_click_chooses_too(panel, qtbot):
    """The mouse is not needed, but it works."""
    panel.show_result("ngân sách", hits(hit()))
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
    ],
)
def test_a_place_is_said_in_words(qapp, found, place):
    """A section by its label, a note by its number, the rest by name."""
    assert place_text(found) == place


def test_every_tier_has_words_of_its_own(qapp):
    """How exactly a hit matched is never told by colour."""
    assert len({tier_text(tier) for tier in Tier}) == len(Tier)


def test_the_model_keeps_the_rules_of_qt(qapp):
    """Qt's own tester finds nothing while hits come and go."""
    model = HitModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_hits((hit(), hit("II.2.1/p2")))
    model.set_hits(())
    assert model.rowCount(QModelIndex()) == 0


def test_the_document_is_named_where_there_is_more_than_one(qapp):
    """With one document its title would only be noise."""
    model = HitModel()
    model.set_hits((hit(),))
    model.set_titles({"huong-dan-2024": "Hướng dẫn"})
    assert "Hướng dẫn" not in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    model.set_titles({"huong-dan-2024": "Hướng dẫn", "other": "Kế hoạch"})
    assert "Hướng dẫn" in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(("text", "units"), [("", 0), ("Đảng", 4), ("a𝄞b", 4), ("é", 1)])
def test_a_length_is_counted_as_qt_counts(text, units):
    """A character beyond the first 65,536 takes two units."""
    assert utf16_length(text) == units


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_marked_words_have_the_marks_colour(panel, theme):
    """The ground of a mark is painted on a row that is not selected."""
    panel.set_look(load_theme(theme), Scale())
    panel.show_result("ngân sách", hits(hit("a"), hit("b")))
    row = panel._list.visualRect(panel.model.index(1))
    image = panel._list.viewport().grab(row).toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert load_theme(theme).mark in colours
