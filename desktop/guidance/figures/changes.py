"""How a figure compares: risen, fallen, over or under what was planned."""

import re

from desktop.guidance.figures.clauses import Clause

_MORE = r"(?: (?:trưởng|thêm|lên|khoảng|trên|gần|hơn|bình quân|nhẹ|mạnh)){0,3}"
_CHANGED = re.compile(rf"(?<!\w)(?:tăng|giảm|vượt|cao hơn|thấp hơn){_MORE} ?$", re.IGNORECASE)
_REACHED = re.compile(r"(?<!\w)(?:đạt|bằng)(?: (?:khoảng|trên|gần|hơn))? ?$", re.IGNORECASE)
_END = r"(?=\s*(?:[,.;:()“”\"\n…]|$| và | trong đó|,? (?:tăng|giảm|đạt) ))"
_AGAINST = re.compile(
    rf" ?(?:so|so với|với|kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|nghị quyết)(?: [^,.;:()“”\"\n…]{{1,80}}?)?{_END}"
)
_SAID = re.compile(
    rf"[\s,]*(?:và )?(?P<change>(?:tăng|giảm|vượt|đạt|bằng|cao hơn|thấp hơn){_MORE} \d[\d.,]* ?%?"
    rf"(?: (?!so |với |kế hoạch|dự toán)[^\s,.;:()]+){{0,3}}?{_AGAINST.pattern})"
)
_SAID_PLAINLY = re.compile(
    rf"[\s,]*(?:và )?(?P<change>(?:tăng|giảm){_MORE} \d[\d.,]* ?(?:%|điểm phần trăm)|vượt (?:mức )?(?:kế hoạch"
    rf"|chỉ tiêu|dự toán)"
    rf"(?: (?:được giao|đề ra|năm))?)(?!\w)"
)


def change_of(clause: Clause, figure: str) -> str | None:
    """The words that compare: those that the figure is part of, or those right after it."""
    changed, against = _CHANGED.search(clause.before[-40:]), _AGAINST.match(clause.after)
    compared = changed or (_REACHED.search(clause.before[-40:]) if against else None)
    if compared:
        return (compared[0] + figure + (against[0] if against else "")).strip()
    said = _SAID.match(clause.after) or _SAID_PLAINLY.match(clause.after)
    return said["change"].strip() if said else None
