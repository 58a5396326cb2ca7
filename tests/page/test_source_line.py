"""The line that says where a passage comes from."""

from dataclasses import replace

from desktop.guidance.document import Document, Node, NodeKind
from desktop.page.source_line import source_line

DOCUMENT = Document(
    "d",
    "Nghị quyết",
    "Về phát triển kinh tế",
    (
        Node("II", None, NodeKind.HEADING, "Nhiệm vụ", "II", "II.", 1),
        Node("II.2", "II", NodeKind.HEADING, "Kinh tế", "2", "2.", 2, pages=(3,)),
        Node("II.2/b1", "II.2", NodeKind.BULLET, "Tăng thu.", "-", "-", pages=(3, 4)),
    ),
    number="12-NQ/TW",
    issued_on="2024-06-30",
    issuer="Ban Chấp hành Trung ương",
)


def test_everything_that_is_known():
    """Kind, number, date, issuer, title, labels from the outermost in, and pages; a dash is no label."""
    assert source_line(DOCUMENT, "II.2/b1") == (
        "Nghị quyết số 12-NQ/TW ngày 30/06/2024 của Ban Chấp hành Trung ương “Về phát triển kinh tế”, "
        "mục II, 2, trang 3–4"
    )


def test_a_footnote_and_a_document_that_says_little():
    """A note is named; what the document doesn't give is left out."""
    bare = replace(DOCUMENT, kind=None, number=None, issued_on=None, issuer=None)
    assert source_line(bare, "II.2", "5") == "Về phát triển kinh tế, mục II, 2, chú thích 5, trang 3"


def test_a_point_of_a_law_is_cited_as_lawyers_do():
    """Not by the labels that stand above it."""
    nodes = (
        Node("C.V", None, NodeKind.CHAPTER, "Con dấu", "Chương V", "Chương V", 1),
        Node("D.32", "C.V", NodeKind.ARTICLE, "Quản lý", "Điều 32", "Điều 32.", 2),
        Node("D.32.2", "D.32", NodeKind.CLAUSE, "Văn thư giữ con dấu.", "2", "2.", 3),
    )
    law = Document("l", "Nghị định", "Về công tác văn thư", nodes)
    assert source_line(law, "D.32.2") == "Nghị định “Về công tác văn thư”, khoản 2 Điều 32"


def test_a_line_above_the_first_node_is_named(guidance):
    """The title has no label and no page."""
    assert source_line(guidance, "front.title") == f"Hướng dẫn “{guidance.title}”, tên văn bản"
