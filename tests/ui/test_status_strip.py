"""The line at the bottom says one thing at its left."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.window.status_strip import StatusStrip


def counts(strip: StatusStrip) -> QLabel:
    return next(label for label in strip.findChildren(QLabel) if "tài liệu" in label.text())


def test_work_that_ends_leaves_a_message_alone(qtbot: QtBot) -> None:
    """The counts stay away while a message stands where they stood, and come back when it goes."""
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.set_counts(1, 123, 0)
    strip.show()
    strip.work.show_work("Đang mở", 1, 2)
    assert not counts(strip).isVisible()
    strip.showMessage("Đã thêm 116 thẻ.")
    strip.work.hide()
    assert not counts(strip).isVisible()
    strip.clearMessage()
    assert counts(strip).isVisible()
