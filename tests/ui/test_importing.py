"""From a dropped file to a document of the library, and what is asked on the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.library.store import open_library
from desktop.ui.kit.messages import Message
from desktop.ui.review.again_dialog import AgainDialog

PLAN = "KẾ HOẠCH\n\nTuần lễ văn hóa\n\nI. Mục đích\n\n1. {}\n"


@pytest.fixture
def drop(driver, tmp_path):
    """Let a file with this text go over the window, and wait for what comes of it."""

    def let_go(text: str) -> None:
        path: Path = tmp_path / "ke-hoach.txt"
        path.write_text(PLAN.format(text), encoding="utf-8")
        driver.window.file_dropped.emit(path)
        driver.settle("work")

    return let_go


def stored(path: Path) -> dict[str, tuple[int, str]]:
    with open_library(path, read_only=True) as library:
        plans = [one for one in library.documents() if one.id != "huong-dan-2024"]
        return {one.id: (one.revision, library.document(one.id).nodes[-1].text) for one in plans}


def press(dialog, text: str) -> None:
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(driver) -> AgainDialog:
    dialogs: list[AgainDialog] = [one for one in driver.window.findChildren(AgainDialog) if one.isVisible()]
    (dialog,) = dialogs
    return dialog


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ("Nạp làm bản sửa đổi mới", {"tuan-le-van-hoa": (2, "Bản hai.")}),
        ("Để thành tài liệu riêng", {"tuan-le-van-hoa": (1, "Bản một."), "tuan-le-van-hoa-2": (1, "Bản hai.")}),
        ("Thôi", {"tuan-le-van-hoa": (1, "Bản một.")}),
    ],
)
def test_another_version_is_asked_about(driver, drop, library_file, button, expected):
    """It becomes the next revision, a document of its own, or nothing."""
    drop("Bản một.")
    drop("Bản hai.")
    press(asked(driver), button)
    driver.settle("work")
    assert stored(library_file) == expected


def test_enter_makes_a_revision(driver, drop, library_file):
    """That is what a second version mostly is."""
    drop("Bản một.")
    drop("Bản hai.")
    QTest.keyClick(asked(driver), Qt.Key.Key_Return)
    driver.settle("work")
    assert stored(library_file) == {"tuan-le-van-hoa": (2, "Bản hai.")}


def test_the_same_document_is_opened_where_it_is(driver, drop, library_file):
    """A sentence says so, and nothing is written."""
    drop("Bản một.")
    driver.program.reading.open("huong-dan-2024")
    driver.settle()
    drop("Bản một.")
    (message,) = driver.window.findChildren(Message)
    assert message.headline.text() == "Tài liệu này đã có trong kho"
    assert driver.program.reading.open_document.document.title == "Tuần lễ văn hóa"
    assert stored(library_file) == {"tuan-le-van-hoa": (1, "Bản một.")}
    message.reject()


def test_several_files_are_asked_about_one_after_the_other(driver, drop, tmp_path, library_file):
    """The second question comes when the first is answered."""
    drop("Bản một.")
    for number in ("hai", "ba"):
        path = tmp_path / f"{number}.txt"
        path.write_text(PLAN.format(f"Bản {number}."), encoding="utf-8")
        driver.window.file_dropped.emit(path)
    driver.settle("work")
    press(asked(driver), "Thôi")
    driver.settle("work")
    press(asked(driver), "Nạp làm bản sửa đổi mới")
    driver.settle("work")
    assert stored(library_file) == {"tuan-le-van-hoa": (2, "Bản ba.")}


def test_the_strip_says_which_file_and_page_is_read(driver, tmp_path):
    """Of several files which one, of a PDF which page."""
    strip = driver.window.strip.work
    importing = driver.program.importing
    for name in ("mot.txt", "hai.txt"):
        (tmp_path / name).write_text(PLAN.format(name), encoding="utf-8")
        driver.window.file_dropped.emit(tmp_path / name)
    texts = [label.toolTip() for label in strip.findChildren(QLabel)]
    assert texts == ["Đang đọc “mot.txt” (tệp 1/2)…"]
    (job, *_) = importing._waiting
    job.progressed.emit(3, 45)
    assert [label.toolTip() for label in strip.findChildren(QLabel)] == ["Đang đọc “mot.txt” (tệp 1/2, trang 3/45)…"]
    driver.settle("work")
    assert not strip.isVisible()
