"""Figures that compare, as bars on screen and on paper."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.export.bars import BarLook, paint_bars, rows_of
from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts, Figure, Span
from desktop.guidance.refs import NodeRef
from desktop.ui.data.chart_dialog import ChartDialog
from desktop.ui.data.charts import charts_of
from desktop.ui.data.places import Places
from tests.ui.conftest import Driver
from tests.ui.test_data_pages import opened

REF = NodeRef("d", "I")
LOOK = BarLook(20, "#000000", "#ffffff", "#ff0000", "#0000ff")


def chart(*values: float, goal: float | None = None) -> DataChart:
    bars = tuple(ChartBar(f"Thứ {value:g}", value, f"{value:g} hộ", REF, (0, 1)) for value in values)
    return DataChart("Hộ", bars, goal=goal)


def charts_dialog(driver: Driver) -> ChartDialog:
    data = opened(driver)
    QTest.keyClick(data, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog: ChartDialog = driver.window.findChildren(ChartDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_what_compares_in_the_guidance(guidance, facts):
    """Growth, shares of a plan, parts with their sum, and one measure of several things; each bar is the text's."""
    charts = charts_of(guidance, facts)
    assert [(one.title, len(one.bars)) for one in charts] == [
        ("Tăng, giảm so với năm 2022", 2),
        ("giải ngân vốn đầu tư xây dựng cơ bản", 2),
        ("Kỳ thi Học sinh giỏi các môn văn hóa lớp 9 cấp Thành phố, Quận đạt 53 giải", 4),
        ("Cấp quốc gia 32 huy chương", 3),
        ("Cấp Quốc tế có 17 huy chương", 3),
        ("Quốc tế đạt 44 giải", 4),
        ("Quốc gia đạt 38 giải", 4),
        ("Giá trị ngành … (tỷ đồng)", 2),
        ("Dự án … (hộ)", 5),
        ("vi phạm … (trường hợp)", 2),
    ]
    assert (charts[1].goal, charts[2].note) == (100.0, "khớp: 1 + 7 + 21 + 24")
    places = Places(guidance)
    for bar in (bar for one in charts for bar in one.bars):
        assert places.text(bar.ref)[slice(*bar.span)] == bar.shown


def test_one_thing_at_several_times():
    """The same measure of several years is a chart by period, whatever the order of the text."""
    text = "Thu năm 2023 là 5 tỷ đồng; thu năm 2021 là 3 tỷ đồng."
    node = Node("I", None, NodeKind.PARAGRAPH, text)

    def figure(words: str, value: float, period: str) -> Figure:
        start = text.index(words)
        span = Span("I", None, start, start + len(words), words)
        return Figure(span, value, "tỷ đồng", measures="thu", period=period)

    facts = Facts(figures=(figure("5 tỷ đồng", 5, "năm 2023"), figure("3 tỷ đồng", 3, "năm 2021")))
    (found,) = charts_of(Document("d", None, "T", (node,)), facts)
    assert [bar.label for bar in found.bars] == ["năm 2021", "năm 2023"]
    assert found.falling() == found
    same = replace(facts.figures[1], period="năm 2023")
    assert not charts_of(Document("d", None, "T", (node,)), Facts(figures=(facts.figures[0], same)))


def test_bars_are_as_long_as_their_values(looks):
    """From one line, with room for the value; no bar is nothing, and the goal is a part of the scale."""
    one, two, three = rows_of(chart(100, 50, 0), 600, 20)
    assert one.body.left() == two.body.left()
    assert two.body.width() == pytest.approx(one.body.width() / 2)
    assert 0 < three.body.width() < 10
    assert one.body.right() < 600 - 60
    assert rows_of(chart(50, goal=100.0), 600, 20)[0].body.width() < one.body.width() * 0.55
    assert rows_of(DataChart("", ()), 600, 20) == ()
    assert [bar.value for bar in chart(1, 3, 2).falling().bars] == [3, 2, 1]


def test_bars_are_painted_in_the_colours_of_the_theme(looks):
    """The bar, its frame where it is chosen, and the line of the goal."""
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_bars(painter, chart(100, 50, goal=80), QRectF(0, 0, 600, 200), LOOK, chosen=0)
    painter.end()
    row = rows_of(chart(100, 50, goal=80), 600, 20)[0]
    middle = row.body.center().toPoint()
    assert image.pixelColor(middle) == QColor("#ff0000")
    goal = QPoint(round(row.body.left() + 0.8 * row.body.width()), middle.y())
    assert image.pixelColor(goal) == QColor("#000000")
    frame = [image.pixelColor(x, middle.y()) for x in range(4)]
    assert QColor("#0000ff") in frame


def test_charts_by_keyboard(driver):
    """Ctrl+B opens them; Up and Down choose a bar, whose passage is shown; Enter reads it in the document."""
    dialog = charts_dialog(driver)
    dialog.titles.setCurrentRow(2)
    assert dialog.note.text() == "khớp: 1 + 7 + 21 + 24"
    view = dialog.view
    assert [bar.shown for bar in view.chart.bars] == ["24 giải", "21 giải", "07 giải", "01 giải"]
    assert view.accessibleDescription() == "Khuyến khích: 24 giải; Ba: 21 giải; Nhì: 07 giải; Nhất: 01 giải"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert dialog.passage.textCursor().selectedText() == "07 giải"
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.place == 0
    QTest.keyClick(view, Qt.Key.Key_Return)
    driver.settle()
    assert not dialog.isVisible()
    assert driver.program.reading.path == "II.2.4/p3"


def test_bars_as_in_the_text_and_by_mouse(driver):
    """Unchecked, the bars stand as the text has them; a click chooses one, and its button goes there."""
    dialog = charts_dialog(driver)
    dialog.titles.setCurrentRow(2)
    dialog.falling.setChecked(False)
    assert [bar.label for bar in dialog.view.chart.bars] == ["Nhất", "Nhì", "Ba", "Khuyến khích"]
    row = rows_of(dialog.view.chart, dialog.view._room(), dialog.view._px)[3]
    QTest.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=QPoint(40, round(row.body.center().y()) + 8))
    assert dialog.view.place == 3
    dialog._go.click()
    driver.settle()
    assert driver.program.reading.path == "II.2.4/p3"
