"""Who is asked to do what: sentences, headings, tables."""

import pytest

from desktop.guidance.assignments import find_assignments
from desktop.guidance.document import Document, Node, NodeKind, Table
from desktop.guidance.facts import Assignment

ARTICLE = Node("D.1", None, NodeKind.ARTICLE, "Điều khoản thi hành", "1", "Điều 1.", 1)


def tasks_of(*nodes: Node, tables: tuple[Table, ...] = ()) -> list[Assignment]:
    return list(find_assignments(Document("d", None, "t", nodes, tables=tables)))


def clause(path: str, text: str, parent: str = "D.1", kind: NodeKind = NodeKind.CLAUSE) -> Node:
    return Node(path, parent, kind, text, "1", "1.")


@pytest.mark.parametrize(
    ("text", "body", "task"),
    [
        ("Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế.", "Sở Tài chính", "chủ trì, phối hợp với Sở Y tế."),
        ("Đề nghị UBND Quận quan tâm chỉ đạo.", "UBND Quận", "quan tâm chỉ đạo."),
        ("Bộ Kế hoạch và Đầu tư có trách nhiệm rà soát.", "Bộ Kế hoạch và Đầu tư", "có trách nhiệm rà soát."),
        ("Bộ Y tế chủ trì, phối hợp với địa phương.", "Bộ Y tế", "chủ trì, phối hợp với địa phương."),
        ("Công an tỉnh: Mở đợt cao điểm.", "Công an tỉnh", "Mở đợt cao điểm."),
        ("Việc đã xong. Yêu cầu Sở Xây dựng rà soát.", "Sở Xây dựng", "rà soát."),
    ],
)
def test_a_sentence_asks_a_body(text: str, body: str, task: str) -> None:
    """The body is what stands before the verb, the task is verbatim from there on."""
    assert tasks_of(ARTICLE, clause("D.1.1", text)) == [Assignment(body, task, "D.1.1")]


@pytest.mark.parametrize(
    "text",
    [
        "Các trường hợp được xuất khẩu hóa chất bao gồm:",
        "Trường hợp cần thiết thì báo cáo.",
        "Thông tư số 90 hướng dẫn một số điểm.",
        "Giao thông đường bộ được bảo đảm.",
        "Ủy ban nhân dân tỉnh cấp giấy phép.",
    ],
)
def test_what_asks_nobody(text: str) -> None:
    """Cases, documents and what a body simply does are no assignments."""
    assert tasks_of(ARTICLE, clause("D.1.1", text)) == []


def test_the_points_under_a_body_are_its_tasks() -> None:
    """As in a directive: "1. Bộ Kế hoạch và Đầu tư:" and points below, and what stands below those."""
    heading = Node("1", None, NodeKind.HEADING, "Bộ Kế hoạch và Đầu tư:", "1", "1.", 1)
    found = tasks_of(
        heading,
        clause("1.a", "Rà soát quy hoạch, báo cáo trong quý II năm 2012.", "1", NodeKind.POINT),
        clause("1.b", "Hướng dẫn địa phương:", "1", NodeKind.POINT),
        clause("1.b/b1", "Hàng năm bố trí vốn.", "1.b", NodeKind.BULLET),
    )
    assert [(task.body, task.node, task.due) for task in found] == [
        ("Bộ Kế hoạch và Đầu tư", "1.a", "trong quý II năm 2012"),
        ("Bộ Kế hoạch và Đầu tư", "1.b", None),
        ("Bộ Kế hoạch và Đầu tư", "1.b/b1", "Hàng năm"),
    ]


def test_an_article_on_responsibility_names_its_body() -> None:
    """The clauses of "Trách nhiệm của Bộ Công Thương" are asked of the ministry."""
    article = Node("D.1", None, NodeKind.ARTICLE, "Trách nhiệm của Bộ Công Thương", "1", "Điều 1.", 1)
    assert tasks_of(article, clause("D.1.1", "Ban hành quy chuẩn.")) == [
        Assignment("Bộ Công Thương", "Ban hành quy chuẩn.", "D.1.1")
    ]


def test_an_introduction_is_left_to_its_points() -> None:
    """ "… có trách nhiệm:" is no task of its own where points follow."""
    found = tasks_of(
        ARTICLE,
        clause("D.1.1", "Sở Y tế có trách nhiệm:"),
        clause("D.1.1.a", "Kiểm tra.", "D.1.1", NodeKind.POINT),
    )
    assert found == [Assignment("Sở Y tế", "Kiểm tra.", "D.1.1.a")]


def test_a_table_of_bodies_tasks_and_times() -> None:
    """Each row under a header that names the columns is an assignment; rows without a body are none."""
    rows = (
        ("TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian hoàn thành"),
        ("1", "Rà soát quy hoạch", "Sở Xây dựng", "30/6/2024"),
        ("2", "Tập huấn", "Sở Nội vụ", "Quý III"),
        ("3", "Tổng kết", "", ""),
    )
    node = Node("t1", None, NodeKind.TABLE, "")
    assert tasks_of(node, tables=(Table("t1", rows),)) == [
        Assignment("Sở Xây dựng", "Rà soát quy hoạch", "t1", "30/6/2024"),
        Assignment("Sở Nội vụ", "Tập huấn", "t1", "Quý III"),
    ]
    assert tasks_of(node, tables=(Table("t1", rows[1:]),)) == []
