"""Spaces at which a line of Vietnamese must not break; the text itself keeps its plain spaces."""

import re
from collections.abc import Iterator
from functools import lru_cache

_LETTER = r"[^\W\d_]"
_COMPOUNDS = (
    "kinh tế|xã hội|quốc phòng|an ninh|chính trị|văn hóa|văn hoá|giáo dục|môi trường|pháp luật|nhà nước|"
    "nhân dân|doanh nghiệp|nhiệm vụ|giải pháp|phát triển|kết quả|chỉ tiêu|hà nội|việt nam|trung ương|"
    "thông tin|thể thao|thể dục|đô thị|đầu tư|xây dựng|công tác|quản lý|tổ chức|hành chính|chính quyền|cải cách|"
    "tuyên truyền|báo cáo|đào tạo|quy hoạch|tài nguyên|tinh thần|văn minh|trật tự|địa phương|nghị quyết|chính phủ|"
    "lĩnh vực|triển khai|thực hiện|khó khăn|thách thức|"
    "quốc hội|thành phố|ngân sách|dân tộc|sản phẩm|công nghiệp|nông nghiệp|dịch vụ|thương mại|y tế|lãnh đạo|chỉ đạo"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # A number and what it counts, but not a year and the next word.
        rf"\d(?P<gap>\s)(?={_LETTER})(?<!\b(?:19|20)\d\d\s)",
        r"\b(?:nghìn|ngàn|triệu|tỷ|tỉ)(?P<gap>\s)(?=\d|nghìn|triệu|tỷ|tỉ|đồng|usd)",
        (
            r"\b(?:năm|tháng|ngày|quý|số|lớp|thứ|kh[óo][áa]|khoản|điều|mục|lần|chương trình|quyết định)"
            r"(?P<gap>\s)(?=\d|[IVX]+\b)"
        ),
        r"\d(?P<gap>\s)(?=[-–]\s?\d)",
        r"\d\s?[-–](?P<gap>\s)(?=\d)",
        r"\b(?:kinh tế|văn hóa|quốc phòng|chính trị|thương mại)\s[-–](?P<gap>\s)",
        # A dash ends a line, it never begins one.
        r"(?P<gap>\s)(?=[-–]\s)",
        r"\b(?:" + re.sub(r"(\w+) (\w+)", r"\1(?=\\s\2)", _COMPOUNDS) + r")(?P<gap>\s)",
    )
)


@lru_cache(maxsize=4096)  # every trial of a break asks for the same few texts again
def glued(text: str) -> frozenset[int]:
    """Offsets of the spaces of `text` that hold two words together: "năm 2024", "236.226 tỷ đồng"."""
    return frozenset(_gaps(text))


def _gaps(text: str) -> Iterator[int]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.start("gap")


def words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The unbreakable stretches of `text[start:end]`, without the spaces between them."""
    held = glued(text)
    begin: int | None = None
    for index in range(start, end):
        if not text[index].isspace():
            begin = index if begin is None else begin
        elif begin is not None and index not in held:
            yield begin, index
            begin = None
    if begin is not None:
        yield begin, len(text[:end].rstrip())
