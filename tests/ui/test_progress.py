"""How far the person has come, shown on the outline."""

import pytest
from PySide6.QtCore import Qt

from desktop.guidance.refs import NodeRef
from desktop.study.progress import fingerprint_of
from desktop.ui.tree.model import MARKS, SHARE
from tests.ui.conftest import Driver
from tests.ui.test_annotating import PATH, WORDS, select


@pytest.fixture
def reading(driver: Driver) -> Driver:
    driver.program.reading.go(NodeRef("huong-dan-2024", PATH))
    driver.settle()
    return driver


def row(driver: Driver, path: str, role: int) -> object:
    model = driver.window.navigator._model
    return model.index_of(NodeRef("huong-dan-2024", path)).data(role)


def test_marks_are_counted_up_the_outline(reading):
    """A row tells how many marks stand at it and below it, and says so to whoever can't see it."""
    select(reading, PATH, WORDS)
    reading.act("highlight_green")
    reading.act("bookmark")
    assert [row(reading, path, MARKS) for path in ("", "II", "II.2.1", "III")] == [2, 2, 2, 0]
    assert "2 đánh dấu" in str(row(reading, "II.2.1", Qt.ItemDataRole.AccessibleTextRole))


def test_a_section_is_said_to_be_read_and_unread(reading):
    """Ctrl+R fills the bar of the section and a part of that of what is above; again empties it."""
    reading.act("read")
    assert row(reading, "II.2.1", SHARE) == 1
    assert 0 < float(str(row(reading, "II", SHARE))) < 1
    assert str(row(reading, "II.2.1", Qt.ItemDataRole.AccessibleTextRole)).endswith("đã đọc")
    reading.act("read")
    assert row(reading, "II", SHARE) == 0


def test_what_stands_in_sight_was_read(reading, guidance, qtbot):
    """What has stood still in sight counts as read, and only that."""
    reading.window.activateWindow()
    qtbot.waitUntil(reading.window.isActiveWindow)
    flow = next(child for child in reading.window.children() if type(child).__name__ == "ReadingProgress")
    assert flow._stands.isActive()
    flow.take_sight()
    reading.settle()
    read = reading.program.annotating.notes.read
    assert fingerprint_of(guidance.node(PATH).text) in read
    assert fingerprint_of(guidance.node("III.2").text) not in read
