"""The pages of a PDF beside its outline, while a person looks through it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from desktop.errors import RefusedFile
from desktop.guidance.document import Node, NodeKind
from desktop.paths import own_command
from desktop.reading.isolation.pictures import PageArtist, PageWord
from desktop.ui.behind.settings import ReviewWhen
from desktop.ui.review.dialog import ReviewDialog
from desktop.ui.review.sight import words_in_sight

LINES = ("KẾ HOẠCH", "Tuần lễ văn hóa", "I. Mục đích", "1. Cổ vũ phong trào.", "2. Tuyên truyền.")


@pytest.fixture
def paper(tmp_path, looks) -> Path:
    """A PDF of two pages."""
    path: Path = tmp_path / "ke-hoach.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(14)
    painter.setFont(font)
    for row, line in enumerate(LINES):
        painter.drawText(90, 100 + 40 * row, line)
    writer.newPage()
    painter.drawText(90, 100, "II. Tổ chức")
    painter.drawText(90, 140, "Các phường thực hiện.")
    painter.end()
    return path


@pytest.fixture
def review(driver, paper) -> ReviewDialog:
    driver.program.settings.review = ReviewWhen.ALWAYS
    driver.window.file_dropped.emit(paper)
    driver.work()
    shown: list[ReviewDialog] = driver.window.findChildren(ReviewDialog)
    return shown[0]


def walk_to(review: ReviewDialog, words: str) -> None:
    """Go down in the tree until a node with these words is selected."""
    QTest.keyClick(review.focusWidget(), Qt.Key.Key_Home)
    while words not in review.current.text:
        QTest.keyClick(review.focusWidget(), Qt.Key.Key_Down)


def test_a_page_is_drawn_with_the_places_of_its_words(paper):
    """In a process of its own; places are parts of the page from its upper left corner."""
    artist = PageArtist([*own_command(), "draw-page"])
    picture = artist.draw(paper, 1)
    assert len(picture.dots) == 3 * picture.width * picture.height
    assert picture.dots.count(0) > 100
    first = picture.words[0]
    assert (first.text, round(first.left * 595), round(first.bottom * 842)) == ("KẾ", 90, 104)
    with pytest.raises(RefusedFile) as refusal:
        artist.draw(paper, 3)
    assert refusal.value.code == "no_picture"


def test_the_page_of_a_node_is_shown_with_its_place_framed(driver, review):
    """A page is drawn when it is wanted, once, and lies where the node is."""
    pane = review.pages
    assert pane is not None
    walk_to(review, "Tuyên truyền")
    driver.work()
    assert (pane.page, pane.accessibleDescription()) == (1, "Trang 1")
    lower = pane.marked
    assert lower.isValid()
    walk_to(review, "Cổ vũ")
    assert pane.marked.bottom() < lower.top()
    walk_to(review, "Tổ chức")
    assert not pane.marked.isValid()
    driver.work()
    assert pane.page == 2
    assert pane.marked.isValid()
    assert pane.grab().toImage().pixelColor(pane.marked.center()).lightness() > 0


def test_pages_and_words_take_turns(driver, review):
    """F7 shows the words of the source in place of its pages, and the pages again."""
    pane = review.pages
    assert pane is not None
    assert pane.isVisible()
    QTest.keyClick(review.focusWidget(), Qt.Key.Key_F7)
    assert not pane.isVisible()
    QTest.keyClick(review.focusWidget(), Qt.Key.Key_F7)
    assert pane.isVisible()


def word(text: str, line: int) -> PageWord:
    return PageWord(text, 0.1, line / 10, 0.2, (line + 1) / 10)


PAGE = tuple(
    word(text, line)
    for line, text in enumerate(["cuối", "đoạn", "trước.", "1.", "Đoạn", "này", "dài,", "sang", "trang"])
)


@pytest.mark.parametrize(
    ("node", "page", "found"),
    [
        (Node("1", None, NodeKind.CLAUSE, "Đoạn này dài, sang trang sau.", printed="1.", pages=(2, 3)), 2, (3, 9)),
        (Node("1", None, NodeKind.CLAUSE, "Đoạn này", printed="1.", pages=(2,)), 2, (3, 6)),
        (Node("p1", None, NodeKind.PARAGRAPH, "Đầu ở trang kia, cuối đoạn trước.", pages=(1, 2)), 2, (0, 3)),
        (Node("p1", None, NodeKind.PARAGRAPH, "Không có ở đây.", pages=(2,)), 2, (0, 0)),
    ],
)
def test_the_words_of_a_node_are_found_on_its_page(node, page, found):
    """Also where a node goes on over the page or began on another; nothing where they are not there."""
    assert words_in_sight(node, page, PAGE) == PAGE[slice(*found)]


def test_the_second_of_two_like_nodes_is_found_behind_the_first():
    """Articles repeat their sentences."""
    page = (*PAGE, *PAGE)
    node = Node("2", None, NodeKind.CLAUSE, "Đoạn này", printed="1.", pages=(2,))
    assert words_in_sight(node, 2, page) == page[3:6]
    assert words_in_sight(node, 2, page, twins=1) == page[len(PAGE) + 3 : len(PAGE) + 6]
