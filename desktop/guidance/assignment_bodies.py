"""Names of bodies, and the sentences that ask a body to do something."""

import re
from dataclasses import dataclass

_BODY = (
    r"(?:Các )?(?:[Cc]ác |[Cc]ấp )?(?:Bộ|bộ(?=,)|Bộ trưởng|Sở|sở(?=,)|Ban(?! hành)|ban(?=,)|Ủy ban|Uỷ ban|UBND"
    r"|UBMTTQ|HĐND|MTTQ|BTV|Ban Thường vụ"
    r"|Thường trực|Văn phòng|Chánh|Thủ trưởng|Giám đốc|Chủ tịch|Thủ tướng|Chính phủ|Công an|Bộ Chỉ huy|Ban Chỉ huy"
    r"|Thanh tra|Thuế|Cục|Tổng cục|Chi cục|Kho bạc|Ngân hàng Nhà nước|Viện|Tòa án|Toà án|Hội(?! nghị)|Liên đoàn"
    r"|Đoàn|Mặt trận|Đảng ủy|Đảng uỷ|Huyện ủy|Quận ủy|Tỉnh ủy|Thành ủy|Thành uỷ|cấp ủy|Cấp ủy|[Tt]ổ chức cơ sở"
    r"|[Cc]ơ quan|[Đđ]ơn vị|[Pp]hòng(?!,? chống)|[Tt]rung tâm|[Tt]rường(?! hợp)|Kiểm toán|Thông tấn|Đài|Báo|Quỹ"
    r"|Tập đoàn"
    r"|Tổng công ty|Bảo hiểm|Cơ quan|[Cc]hi bộ|[Đđ]ảng bộ|[Đđ]ịa phương|[Hh]ội đồng|TAND|VKSND|[Bb]an, ngành)(?!\w)"
)
_VERB = re.compile(
    r"(?<!các )(?<!Các )(?<!hệ thống )(?<!\w)(?:xây dựng|quan tâm|tuyên truyền|lãnh đạo|chỉ đạo|chủ trì|phối hợp"
    r"|hướng dẫn|tổ chức|thực hiện|theo dõi|tham mưu|triển khai|căn cứ|rà soát|kiểm tra|đôn đốc|tiếp tục|chủ động"
    r"|tăng cường|bảo đảm|đảm bảo|ban hành|quán triệt|cụ thể hóa|trong phạm vi|khẩn trương|nghiên cứu|báo cáo|bố trí"
    r"|tổng hợp|đề xuất|phê duyệt|quản lý|quy định|cử|có trách nhiệm|chịu trách nhiệm|giúp|trình|giám sát|đẩy mạnh"
    r"|tập trung|nghiêm túc|kịp thời|thường xuyên|cập nhật|công bố|chuẩn bị|thẩm định|xem xét|đăng tải|phổ biến"
    r"|vận động|phát động|sớm|tạo điều kiện|cung cấp|làm đầu mối|thống nhất)(?!\w)"
)
_DOCUMENT = re.compile(r"(?<!\w)số \d")
_LEAD = re.compile(r"(?:Đề nghị|Giao|Yêu cầu|Phân công|giao|đề nghị|yêu cầu)(?: cho)? ")
_ASKED = re.compile(rf"(?:^|(?<=[.;] ))(?P<lead>(?:Đề nghị|Giao|Yêu cầu|Phân công)(?: cho)? )(?={_BODY})")
_DUTY = re.compile(r"(?:có trách nhiệm|chịu trách nhiệm|chủ trì|có nhiệm vụ)(?!\w)")
_STARTS = re.compile(_BODY)
_NAMED = re.compile(rf"{_BODY}[^.;:()]*(?:\([^)]*\)[^.;:]*)?:?\s*")
_RESPONSIBLE = re.compile(r"(?i:trách nhiệm (?:chung |quản lý nhà nước )?(?:và quyền hạn )?của) (?P<body>.+)")
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Asked:
    """A body, and where the words of its task begin in the text."""

    body: str
    start: int


def body_named(title: str) -> str | None:
    """The body that a whole heading names: "1. Bộ Kế hoạch và Đầu tư:", "Trách nhiệm của Sở Tài chính"."""
    responsible = _RESPONSIBLE.fullmatch(title.strip(" .:"))
    name = responsible["body"] if responsible else title.strip(" .:")
    named = _NAMED.fullmatch(name) if len(name) <= _LONGEST else None
    return name if named and not _verb(name, 0) else None


def asked_first(text: str) -> Asked | None:
    """Whom a task of the part on carrying out begins with, whatever its name."""
    lead = _LEAD.match(text)
    return _until_verb(text, lead.end() if lead else 0)


def asked(text: str) -> Asked | None:
    """Whom a paragraph anywhere asks: "Giao Sở Tài chính …", "Bộ Công Thương có trách nhiệm …", "Sở X: …"."""
    sentence = _ASKED.search(text)
    if sentence:
        return _until_verb(text, sentence.end())
    if not _STARTS.match(text):
        return None
    colon = text.find(": ", 0, _LONGEST)
    if colon > 0 and body_named(text[:colon]):
        return Asked(text[:colon].strip(), colon + 2)
    found = _until_verb(text, 0)
    return found if found and _DUTY.match(text, found.start) else None


def _until_verb(text: str, start: int) -> Asked | None:
    verb = _verb(text, start)
    if not verb or not 0 < verb.start() - start <= _LONGEST:
        return None
    body = text[start : verb.start()].strip(" ,:")
    return Asked(body, verb.start()) if body and not _DOCUMENT.search(body) else None


def _verb(text: str, start: int) -> re.Match[str] | None:
    return _VERB.search(text, start, start + 2 * _LONGEST)
