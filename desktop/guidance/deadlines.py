"""By when things are to be done, in running text."""

import re
from collections.abc import Iterator

from desktop.guidance.dates import DAY, iso_day
from desktop.guidance.facts import Deadline
from desktop.guidance.passages import Passage

_NO_MORE = r"(?![\w/]|[-–]\d| ?[-–] ?\d)"
_WHEN = (
    rf"(?:(?:ngày )?{DAY}|(?:tháng )?(?P<only_month>\d{{1,2}})(?:/| năm )(?P<month_year>(?:19|20)\d\d)"
    rf"|quý (?P<quarter>IV|I{{1,3}}|[1-4])(?:(?:/| năm |/năm )(?P<quarter_year>(?:19|20)\d\d))?"
    rf"|năm (?P<only_year>(?:19|20)\d\d)|năm nay){_NO_MORE}"
)
_UNTIL = (
    r"(?:chậm nhất|muộn nhất)(?: là)?(?: (?:trước|vào|đến|trong|hết))?|(?:trước|đến hết|đến cuối|hết|vào cuối|cuối)"
    r"|hoàn thành (?:vào|trong|trước)|(?:vào|ngay trong|trong)|đến"
)
_DEADLINE = re.compile(rf"(?<!\w)(?P<until>{_UNTIL}) {_WHEN}", re.IGNORECASE)
_AT_LATEST = re.compile(
    r"(?<!\w)(?:chậm nhất|muộn nhất)[^.;:()\n]{0,40}? \d{1,3} (?:ngày|tháng|năm)(?: làm việc)?(?!\w)", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[.;:](?=\s|$)|[\n“”()]")
_PLANNED = re.compile(
    r"(?<!\w)(?i:hoàn thành|tổ chức|diễn tập|phấn đấu)(?= )[^,.;:()“”\n]{0,120}?"
    r" (?P<when>năm (?P<year>(?:19|20)\d\d)|trong năm(?= có))(?![^,.;\s]| (?:học|đã)|\s[-–])"
)
_PAST = re.compile(
    r"(?<!\w)(?:đã|tầm nhìn|được ban hành|ước|tính|kể từ|từ|cùng kỳ|so với|trong số|thông qua|đạt được)(?!\w)",
    re.IGNORECASE,
)
_OCCASION = re.compile(r"(?:lớn|diễn ra|phát sinh|quan trọng|xảy ra) $", re.IGNORECASE)
_ASKED = re.compile(
    r"(?<!\w)(?:phấn đấu|hoàn thành|tổ chức|phê duyệt|xây dựng|báo cáo|trình|thực hiện|triển khai|phải|cần"
    r"|tiến tới|bảo đảm|đảm bảo|đẩy nhanh|tham mưu|gửi|nộp|khởi công|đưa vào|xử lý|chuyển đổi|giảm|tăng"
    r"|chấm dứt)(?!\w)",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?<!\w)(?:được|có|hình thành)(?!\w)", re.IGNORECASE)
_DUTY = re.compile(r"(?<!\w)(?:phải|cần|hoàn thành|phấn đấu|mục tiêu|tiến tới)(?!\w)", re.IGNORECASE)
_REPEATED = re.compile(
    r"(?<!\w)(?:[Hh]àng|[Hh]ằng) (?:năm|quý|tháng|tuần|ngày)(?!\w)|(?<!\w)[Đđ]ịnh kỳ(?: (?:\d+ )?(?:hàng "
    r"|hằng )?(?:năm|quý|tháng|tuần))?"
)
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_REACH = 240


def find_deadlines(passage: Passage) -> Iterator[Deadline]:
    """The deadlines of one passage in order: "trước ngày …", "chậm nhất …", "vào năm …" of what is asked for.

    What a clause tells of the past ("Trong năm 2023, … đã …") is none.
    """
    found = [
        Deadline(passage.span_of(match), _iso(match))
        for match in _DEADLINE.finditer(passage.text)
        if _is_asked(passage.text, match)
    ]
    taken = {deadline.span.start for deadline in found}
    found += (
        Deadline(passage.span_of(match), None)
        for match in _AT_LATEST.finditer(passage.text)
        if match.start() not in taken
    )
    found += (
        Deadline(passage.span_of(match, "when"), match["year"])
        for match in _PLANNED.finditer(passage.text)
        if _is_asked(passage.text, match) and not any(abs(match.start("when") - start) < 8 for start in taken)
    )
    yield from sorted(found, key=lambda deadline: deadline.span.start)


def _is_asked(text: str, match: re.Match[str]) -> bool:
    start = max(0, match.start() - _REACH)
    before = _CLAUSE_END.split(text[start : match.start()])[-1]
    after = _CLAUSE_END.split(text[match.end() : match.end() + _REACH])[0]
    if _PAST.search(before) or " đã " in after or _OCCASION.search(before):
        return False
    if match.re is _PLANNED or not before.strip(" ,"):
        return bool(match.re is _PLANNED or _ASKED.search(after))
    return bool(_ASKED.search(before)) and not _is_condition(match["until"].lower(), before.rpartition(",")[2])


def _is_condition(until: str, words: str) -> bool:
    """ "dự án được duyệt trước ngày …" tells which projects, "đến năm 2030" in a title what it is about."""
    tells_which = until == "đến" or (until == "trước" and _CONDITION.search(words))
    return bool(tells_which and not _DUTY.search(words))


def _iso(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    if part["day"]:
        return iso_day(match)
    if part["only_month"]:
        return f"{part['month_year']}-{int(part['only_month']):02}" if 1 <= int(part["only_month"]) <= 12 else None
    if part["quarter"] and part["quarter_year"]:
        last = 3 * _QUARTERS[part["quarter"].upper()]
        return f"{part['quarter_year']}-{last - 2:02}/{part['quarter_year']}-{last:02}"
    return part["only_year"]


def due_of(task: str) -> str | None:
    """By when a task is to be done: ISO 8601 where it is a day, else the words; None where it isn't said."""
    first = next(find_deadlines(Passage("", None, task)), None)
    if first and first.iso and len(first.iso) == len("2024-06-30"):
        return first.iso
    repeated = _REPEATED.search(task)
    return first.span.text if first else repeated[0] if repeated else None
