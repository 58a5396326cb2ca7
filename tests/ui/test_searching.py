"""Searching in the window: scopes, counts on the tree, history, similar passages, a burst of keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, Hits, NodeRef
from desktop.library.store import open_library
from desktop.ui.search.finder import Alike
from desktop.ui.search.help import EXAMPLES
from desktop.ui.tree.model import COUNT
from desktop.ui.tree.view import OutlineView


@pytest.fixture
def three(driver, library_file, guidance):
    """The window, and in its library two more documents of other kinds and years."""
    with open_library(library_file) as library:
        for name, kind, day in (("ke-hoach", "Kế hoạch", "2023-05-02"), ("nghi-quyet", "Nghị quyết", "2022-01-10")):
            other = replace(guidance, id=name, title=name, kind=kind, issued_on=day, footnotes=())
            library.add(other, Facts())
    driver.program.librarian.look_again()
    driver.settle()
    return driver


def counts(driver) -> dict[str, int]:
    """The number beside each row in sight that has one."""
    tree = driver.window.navigator.findChild(OutlineView)
    return {row.data(): row.data(COUNT) for row in tree.shown_rows() if row.data(COUNT)}


def shown_buttons(driver, role: str) -> list[QToolButton]:
    buttons = driver.window.results.scopes.findChildren(QToolButton)
    return [button for button in buttons if button.property("role") == role and not button.isHidden()]


def menu_of(button: QToolButton) -> QMenu:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_a_query_is_answered_at_once_and_then_in_full(driver, qtbot):
    """The full answer comes by itself once nothing more is typed."""
    QTest.keyClicks(driver.window.top_bar.line, "ngan sach")
    driver.settle()
    assert [found.depth for found in driver.answers] == [Depth.INSTANT]
    qtbot.waitUntil(lambda: bool(driver.drains["search"].waiting))
    driver.settle()
    assert [(found.query, found.depth) for found in driver.answers[1:]] == [("ngan sach", Depth.SETTLED)]


def test_while_a_query_stands_the_tree_counts_its_hits(three):
    """A row counts what is below it too, so that the documents add up to all hits."""
    three.type_query("ngan sach")
    result = three.answers[-1].result
    found = counts(three)
    tops = [three.window.navigator._model.index(row, 0).data() for row in range(3)]
    assert sum(found.get(top, 0) for top in tops) == result.total
    assert found["II. NỘI DUNG TUYÊN TRUYỀN"] <= found[tops[0]]
    three.press(Qt.Key.Key_Escape, three.window.top_bar.line)
    assert counts(three) == {}
    three.act("search")
    assert counts(three) == found


def test_a_count_is_said_to_a_screen_reader(three):
    """The number in the frame is no picture."""
    three.type_query("ngan sach")
    tree = three.window.navigator.findChild(OutlineView)
    row = next(row for row in tree.shown_rows() if row.data(COUNT))
    assert str(row.data(Qt.ItemDataRole.AccessibleTextRole)) == f"{row.data()}. {row.data(COUNT)} kết quả"


def test_counts_go_with_the_query(three):
    """Cleared, or with nothing found."""
    three.type_query("ngan sach")
    assert counts(three)
    three.type_query("zzzz")
    assert counts(three) == {}
    three.type_query("ngan sach")
    three.window.top_bar.line._on_cross()
    assert counts(three) == {}


def test_a_document_that_is_opened_later_is_counted_row_by_row(three):
    """Until its rows are known all its hits count for its title."""
    three.type_query("ngan sach")
    before = counts(three)["ke-hoach"]
    tree, model = three.window.navigator.findChild(OutlineView), three.window.navigator._model
    tree.expand(model.index_of(NodeRef("ke-hoach", "")))
    three.settle()
    index = model.index_of(NodeRef("ke-hoach", "II"))
    assert (counts(three)["ke-hoach"], index.data(COUNT) > 0) == (before, True)


def test_chips_offer_what_narrows_the_search(three):
    """Documents, kinds and years, each with its count; one picked stands in the line and as a chip."""
    three.type_query("ngan sach")
    documents, kinds, years = shown_buttons(three, "offer")
    assert [offer.text() for offer in (documents, kinds, years)] == ["Tài liệu  ▾", "Loại  ▾", "Năm  ▾"]
    assert {action.data() for action in menu_of(years).actions()} == {("nam", "2023"), ("nam", "2022")}
    before = three.answers[-1].result.total
    menu_of(kinds).actions()[0].trigger()
    three.settle()
    line = three.window.top_bar.line
    assert line.text().startswith("loai:")
    assert line.text().endswith(" ngan sach")
    assert line.hasFocus()
    (chip,) = shown_buttons(three, "chip")
    chip.click()
    three.settle()
    assert (line.text(), three.answers[-1].result.total) == ("ngan sach", before)
    assert shown_buttons(three, "chip") == []


def test_a_typed_scope_has_a_chip_too(three):
    """A document is named by its title, and can be left out where nothing is found."""
    three.type_query("tailieu:huong-dan-2024 zzzz")
    (chip,) = shown_buttons(three, "chip")
    assert chip.text().startswith("Tài liệu: Tuyên truyền kết quả")
    assert "phạm vi đã chọn" in three.window.results.help._sentence.text()


def test_a_query_that_led_somewhere_is_remembered(driver, make_driver):
    """Not every key on the way; at the next start it is offered under the empty line and runs by Enter."""
    driver.type_query("ngan sach")
    driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    driver.window.close()
    again = make_driver()
    again.program.start()
    again.settle()
    again.act("search")
    again.press(Qt.Key.Key_Down, again.window.top_bar.line)
    again.press(Qt.Key.Key_Return, again.window.results.help._list)
    assert again.window.top_bar.line.text() == "ngan sach"
    assert isinstance(again.answers[-1].result, Hits)


def earlier(driver) -> list[str]:
    model = driver.window.results.help._list.queries
    return [model.query(row) for row in model.stops]


def test_a_query_can_be_saved_and_forgotten(driver):
    """One key keeps it before all others; Delete in the list forgets it, a button all that were not saved."""
    for query in ("ngan sach", "du lich", "van hoa"):
        driver.type_query(query)
        driver.press(Qt.Key.Key_Return, driver.window.top_bar.line)
    driver.act("search")
    driver.act("save_search")
    assert driver.program.actions["save_search"].isChecked()
    driver.type_query(" ")
    assert earlier(driver) == ["van hoa", "du lich", "ngan sach"]
    driver.press(Qt.Key.Key_Down, driver.window.top_bar.line)
    driver.press(Qt.Key.Key_Delete)
    assert earlier(driver) == ["du lich", "ngan sach"]
    (clear,) = [button for button in driver.window.results.help.findChildren(QPushButton)
                if button.text() == "Xóa những lần vừa tìm"]  # fmt: skip
    clear.click()
    assert earlier(driver) == []


def test_saved_queries_stand_in_dictionary_order(driver):
    """As a Vietnamese dictionary has it: d before đ, and e before ê."""
    for query in ("đê", "dê", "de", "án"):
        driver.type_query(query)
        driver.act("save_search")
    driver.type_query(" ")
    assert earlier(driver) == ["án", "de", "dê", "đê"]


def test_a_query_that_is_saved_no_longer_is_still_a_recent_one(driver):
    """The same key takes it back."""
    driver.type_query("ngan sach")
    driver.act("save_search")
    driver.act("save_search")
    assert not driver.program.actions["save_search"].isChecked()
    driver.type_query(" ")
    assert earlier(driver) == ["ngan sach"]


def test_nothing_can_be_saved_without_a_query(driver):
    """The action waits for words."""
    driver.act("search")
    driver.type_query(" ")
    assert not driver.program.actions["save_search"].isEnabled()


def test_passages_like_the_one_that_is_read(three):
    """They come from the other documents too, and are walked like any results."""
    three.program.reading.go(NodeRef("huong-dan-2024", "II.2.1/p1"))
    three.act("similar")
    found = three.answers[-1]
    assert isinstance(found.question, Alike)
    assert {hit.ref.document for hit in found.result.hits} >= {"ke-hoach", "nghi-quyet"}
    assert "đoạn tương tự với “" in three.window.results.count_text
    three.press(Qt.Key.Key_Return)
    three.settle()
    assert three.program.reading.open_document.document.id == found.result.hits[0].ref.document


def test_the_line_asks_for_its_own_text_again(three):
    """After similar passages Enter in the line is about what stands there."""
    three.type_query("ngan sach")
    three.press(Qt.Key.Key_Escape, three.window.top_bar.line)
    three.act("similar")
    three.press(Qt.Key.Key_Return, three.window.top_bar.line)
    assert three.answers[-1].query == "ngan sach"


def test_the_end_of_the_page_brings_the_next(three):
    """By keys or by scrolling; whoever walks stays at the hit where they are."""
    three.type_query("kinh te")
    result = three.answers[-1].result
    assert len(result.hits) < result.total
    model = three.window.results.model
    last = model.hit(model.stops[-1])
    three.press(Qt.Key.Key_Down, three.window.top_bar.line)
    three.press(Qt.Key.Key_End)
    longer = three.answers[-1].result
    assert longer.hits[: len(result.hits)] == result.hits
    assert len(longer.hits) == min(longer.total, 200)
    at, total = three.window.results.place()
    assert (model.hit(model.stops[at - 1]), total) == (last, len(longer.hits))


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_finds_something(driver, example):
    """Whoever presses one sees what it does in the guidance that comes with the program."""
    driver.act("search")
    driver.window.results.query_requested.emit(example)
    driver.settle()
    assert driver.window.top_bar.line.text() == example
    assert isinstance(driver.answers[-1].result, Hits)


def test_keys_of_an_input_method_are_read(driver):
    """Telex typed with the input method off: Ctrl+Enter takes what was meant into the line."""
    driver.type_query("nghij quyeets")
    QTest.keyClick(driver.window.top_bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert driver.window.top_bar.line.text() == "nghị quyết"
    assert driver.answers[-1].query == "nghị quyết"


def test_f3_says_which_result_it_is(driver):
    """In the line at the bottom."""
    driver.type_query("ngan sach")
    driver.act("next_hit")
    driver.act("next_hit")
    assert driver.window.strip.currentMessage() == f"Kết quả 2 trong {len(driver.answers[-1].result.hits)}"


def test_f3_without_results_says_what_to_do(driver):
    """Nothing was looked for yet."""
    driver.act("next_hit")
    assert driver.window.strip.currentMessage().startswith("Chưa có kết quả nào")
