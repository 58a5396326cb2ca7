"""What a figure measures: the nearest words of its clause that say so, verbatim."""

import re
from dataclasses import dataclass

from desktop.guidance.facts import Figure
from desktop.guidance.figures.clauses import Clause
from desktop.guidance.figures.periods import PERIOD

_NEAR = (
    r"(?:không quá|không vượt quá|không dưới|không|vượt quá|ít nhất|khoảng|trên|gần|hơn"
    r"|tới|đến|thêm|lên|xuống|mức|tối đa|tối thiểu|bình quân|trưởng|ước|tương đương)"
)
_PREDICATE = re.compile(
    rf"(?:^|[\s,])(?:(?:ước|đã|sẽ|chỉ|mới|đều|cũng|vẫn) )*"
    rf"(?P<verb>thực hiện được|đạt|là|còn|chiếm|bằng|tăng|giảm|vượt|có)(?: (?:{_NEAR}|được))*\s*$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?<!\w)(?:tổng số|tổng|tỷ lệ|tỷ trọng|tỉ lệ|giá trị|kim ngạch|tốc độ|doanh thu|thuế suất|lãi suất|sản lượng"
    r"|năng suất|diện tích"
    r"|quy mô|mức|thời hạn|thời gian|kinh phí|số (?=tiền|lượng|thu|chi|vốn|người|hộ|nợ|lao động|dự án))",
    re.IGNORECASE,
)
_COMMA = re.compile(",")
_JOINT = re.compile(r"\s(?:và|còn|trong đó)(?=\s|$)")
_CONTINUED = re.compile(r"[A-ZĐÀ-Ỹ]\S*(?: \S+)?")
_OPENING = re.compile(
    rf"(?:(?:tính )?{PERIOD}(?!\w)|(?:và|với|trong đó|đối với|cả|có|cho|đã|đều|được|cũng|qua|về|ở|tại|từ|trong"
    rf"|gồm|bao gồm|phấn đấu|duy trì|là|căn cứ|tối đa|tối thiểu|không|không quá|chậm nhất|sau|trước|quá|tương ứng"
    rf"|toàn bộ|xếp|xếp hạng|đứng|khoảng|ít nhất|năm|đến|nhằm|để|đạt)(?=\s|$)|[\s,–-])+",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    rf"(?:\s(?:đối với|trên địa bàn|địa bàn|ở|tại|cho|của|từ|trong|có|gồm|bao gồm|là|với|đến|qua|sau|toàn bộ|cả|mỗi"
    rf"|không quá|ngay|vào|các|và|kết quả|cụ thể|như sau|thành|dưới|{_NEAR})|\s{PERIOD}|[\s,])+$",
    re.IGNORECASE,
)
_TIME_OR_PLACE = re.compile(rf"(?:\s(?:ngay|vào|trong|từ|trên địa bàn)|\s{PERIOD}|[\s,])+$", re.IGNORECASE)
_NO_OBJECT = re.compile(
    r"(?:thành|lên|xuống|so|đến|tới|trở|là|kể|cho|trong|và|hoặc|theo|tại|ở|trên|để|với|từ|do|nhằm|khi|nếu|mà|nêu|này"
    r"|đó|trước|sau|vào|tính|bao gồm|gồm|như|đối với|làm việc|một lần|liên tục|sáng|chiều)(?!\w)"
)
_CUT = re.compile(r"\s(?:trong đó|theo|với (?:số|tổng)|kể từ|để|nhằm|là|gồm|bao gồm|thì|do|nếu|khi)\s|\ssố(?=\s\d)|,")
_PREDICATED = re.compile(r"\s(?:được|đã|bị|đang|sẽ|có|cần|phải|không)\s")
_PLACED = re.compile(r"(?:^|\s)(?:ở|tại|trong|trên địa bàn|đối với|của|cho)\s*$")
_PAIRED_NOUNS = re.compile(r"(?:, \w+ \w+ [-–] \w+ \w+)+(?=\s*(?:,|$))")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST, _MEASURED_BEFORE = 26, ("đồng", "USD", "đô la", "hạng")


@dataclass(frozen=True, slots=True)
class Measure:
    """`is_shared`: the next figure of the clause may measure the same, as the words stand before both."""

    words: str | None
    is_shared: bool


def measure_of(clause: Clause, figure: Figure, previous: Measure | None) -> Measure:
    """What the figure measures; `previous` is that of the figure before it in the same clause."""
    shared = Measure(previous.words, True) if previous and previous.is_shared else Measure(None, False)
    follows = clause.follows is not None
    predicate = _PREDICATE.search(clause.before)
    counted = None if figure.unit.endswith(_MEASURED_BEFORE) else counted_words(clause)
    if predicate and predicate["verb"].lower() != "có":
        subject = _noun_phrase(clause.before[: predicate.start()], follows=follows)
        return Measure(subject, True) if subject else shared
    named = _noun_phrase(clause.before, follows=follows)
    if counted and (predicate or _PLACED.search(clause.before) or not named or not _HEAD.match(named)):
        return Measure(counted, False)
    words = named or (None if follows else _noun_phrase(clause.label, whole=True))
    return Measure(words, True) if words else shared


def counted_words(clause: Clause) -> str | None:
    """What stands right after the unit, to the end of its clause: "vượt kế hoạch được giao"."""
    words = said_after(clause)
    if not words.startswith(" ") or _NO_OBJECT.match(words.lstrip()):
        return None
    kept = _TIME_OR_PLACE.sub("", words)
    if _PLACED.search(clause.before) and (predicated := _PREDICATED.search(kept)):
        kept = kept[: predicated.start()]
    return _plausible(kept)


def said_after(clause: Clause) -> str:
    """What the clause goes on to say of the figure itself, with its time."""
    words = clause.after[: _before_next(clause)]
    end = _CUT.search(words)
    kept = words[: end.start()] if end else words
    paired = _PAIRED_NOUNS.match(words, len(kept))
    return kept + paired[0] if paired else kept


def _before_next(clause: Clause) -> int | None:
    """Where "và" leads over to another figure of the clause; None where none follows."""
    if clause.next_figure is None or clause.next_figure >= len(clause.after):
        return None
    joint = clause.after.rfind(" và ", 0, clause.next_figure)
    return joint if joint >= 0 else None


def _noun_phrase(words: str, *, follows: bool = False, whole: bool = False) -> str | None:
    """The last noun phrase of some words; nothing of what a figure before them already has for its own."""
    kept = _CLOSING.sub("", words)
    if not whole:
        kept = kept[_phrase_start(kept, follows=follows) :]
    opening = _OPENING.match(kept)
    kept = kept[opening.end() :] if opening else kept
    head = None if whole else _HEAD.search(kept)
    return _plausible(kept[head.start() :] if head else kept)


def _phrase_start(words: str, *, follows: bool) -> int:
    ends = [match.end() for match in _COMMA.finditer(words)]
    while ends and _CONTINUED.fullmatch(words[ends[-1] :].strip()):
        ends.pop()
    if ends or not follows:
        return ends[-1] if ends else 0
    starts = [*(match.end() for match in _JOINT.finditer(words)), *(match.start() for match in _HEAD.finditer(words))]
    return max(starts, default=len(words))


def _plausible(words: str) -> str | None:
    kept = words.strip(" ,-–")
    return kept if kept[:1].isalnum() and _WORD.search(kept) and len(kept.split()) <= _LONGEST else None
