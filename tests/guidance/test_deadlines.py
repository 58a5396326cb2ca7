"""By when things are to be done."""

import pytest

from desktop.guidance.deadlines import due_of, find_deadlines
from desktop.guidance.facts import Facts
from desktop.guidance.passages import Passage


def test_the_guidance_sets_seven_deadlines(facts: Facts) -> None:
    """Years for projects, schools, drills; plain years of plans and of anniversaries are none."""
    assert [(deadline.span.node, deadline.span.text, deadline.iso) for deadline in facts.deadlines] == [
        ("II.2.8.2*1/p2", "trong năm 2024", "2024"),
        ("II.2.8.2*1/p2", "trong năm 2025", "2025"),
        ("II.2.8.4*1/p3", "năm 2024", "2024"),
        ("II.2.8.4*2/p2", "trong năm", None),
        ("II.2.8.4*2/p2", "vào năm 2025", "2025"),
        ("II.2.8.5*2/p1", "năm 2024", "2024"),
        ("II.2.8.5*2/p1", "năm 2024", "2024"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("báo cáo kết quả trước ngày 30/6/2024", [("trước ngày 30/6/2024", "2024-06-30")]),
        ("trình Chính phủ trong quý II năm 2012.", [("trong quý II năm 2012", "2012-04/2012-06")]),
        ("gửi về Sở chậm nhất ngày 05 tháng 3 năm 2020", [("chậm nhất ngày 05 tháng 3 năm 2020", "2020-03-05")]),
        ("phải nộp chậm nhất 05 ngày làm việc", [("chậm nhất 05 ngày làm việc", None)]),
        ("Đến năm 2030, hoàn thành đường vành đai", [("Đến năm 2030", "2030")]),
        ("phấn đấu đến năm 2030 giảm 5%", [("đến năm 2030", "2030")]),
        ("Trong năm 2023, quận đã phê duyệt 5 dự án", []),
        ("triển khai Chiến lược đến năm 2030, tầm nhìn đến năm 2045", []),
        ("xử lý dự án được duyệt trước ngày 01/7/2004", []),
        ("Nghị quyết số 5 ngày 01/7/2024", []),
    ],
)
def test_what_sets_a_time(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A time that something is asked for; not the past, not a title, not a condition."""
    assert [(found.span.text, found.iso) for found in find_deadlines(Passage("p1", None, text))] == expected


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("báo cáo trước ngày 30/6/2024", "2024-06-30"),
        ("báo cáo trong quý II/2024", "trong quý II/2024"),
        ("Hàng năm, tiến hành rà soát", "Hàng năm"),
        ("rà soát quy hoạch", None),
    ],
)
def test_a_task_is_due(task: str, due: str | None) -> None:
    """A day as ISO 8601, any other time in the task's own words."""
    assert due_of(task) == due
