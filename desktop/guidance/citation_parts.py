"""The parts of a citation as patterns: kind, number, date, issuer."""

import re

from desktop.guidance.dates import DAY
from desktop.guidance.kinds import KINDS

_NAMES = (*KINDS, "Văn bản", "Lệnh", "Quy trình", "Điều lệ", "Hiến pháp", "Chương trình hành động")
_KIND = "(?:" + "|".join(f"(?i:{re.escape(kind)})" for kind in sorted(_NAMES, key=len, reverse=True)) + ")"
_CODE = r"[A-ZĐƯ][A-ZĐƯ0-9]*(?:[gr](?![a-z])[A-Z]*)?"
NUMBER = rf"\d{{1,5}}(?:/\d{{4}})?[-/]{_CODE}(?:[-/]{_CODE})*"
"""`42-KL/TW`, `68/2022/QH15`, `2511/QĐ-UBND`, `39/2018/QĐ-TTg`, `39-CTr/TU`."""

_BODY_WORD = r"(?:Bộ|Ban|Sở|Chính phủ|Thủ tướng|Quốc hội|Ủy ban|Uỷ ban|UBND|Hội đồng|Chủ tịch|Tòa án|Viện|Văn phòng)"
_MINISTRY = r"Văn hóa, Thể thao và Du lịch|Văn hoá, Thể thao và Du lịch|Lao động, Thương binh và Xã hội"
_BODY_END = (
    rf"(?=\s+và\s+(?:{_BODY_WORD}\b|{_KIND}\b|[^A-ZĐÀ-Ỹ])"
    r"|\s+(?:về|ngày|trong|là|đối với|để|theo|tại|quy định|qui định|hướng dẫn|ban hành|sửa đổi|phê duyệt|thực hiện"
    r"|được|đã|có|nhằm|như|do|bị|thì|trên|này|nêu|hết|thay thế|bãi bỏ|gửi|cho|giao|công bố|triển khai"
    r"|tăng cường|với)\b"
    r"|\s*[,;.:“”\"()/\n]|\s*$)"
)
_ISSUER = rf"(?:,?\s+của\s+(?P<issuer>[A-ZĐÀ-Ỹ](?:{_MINISTRY}|[^,;.:“”\"()/\n]){{0,90}}?){_BODY_END})?"

CITATION = re.compile(
    rf"(?:(?P<kind>(?<!\w){_KIND})\s+)?(?:số:?\s+)?(?<![\w/.:-])(?P<number>{NUMBER})(?![\w/])"
    rf"(?:,?\s+ngày\s*{DAY})?{_ISSUER}"
)
NUMBER_ONLY = re.compile(
    rf"(?<!\w)(?P<kind>{_KIND})\s+(?:số\s+)?(?P<number>\d{{1,4}})(?![\w/.,-]*\d)(?:,?\s+ngày\s*{DAY})?{_ISSUER[:-1]}"
)
"""A kind with a bare number counts only with its issuer: "đề án số 13 của Quận ủy"."""

_NO_NAME = r"(?:này|có|trước|từ|hiệu|hết|thi|Thông|Nghị|Quyết|hướng|đã|được|theo|số \d|ngày|tại|Điều|khoản)"
NAMED_LAW = re.compile(
    rf"(?<!\w)(?P<kind>(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp))(?: (?!{_NO_NAME}\b)\w+,?){{1,24}}?"
    rf" (?:số (?P<number>{NUMBER})(?:,? ngày {DAY})?|ngày {DAY.replace('?P<', '?P<law_').replace('?P=', '?P=law_')})"
)
"""A law by its name and its number or its day: "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015"."""

FORM = re.compile(r"(?:Mẫu|Biểu|Phụ lục|mẫu|biểu|QCVN|TCVN|Mẫu biểu)(?: số)?\s*$")
"""What stands before the number of a form or a standard, which is no document."""
