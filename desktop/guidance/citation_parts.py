"""The parts of a citation as patterns: kind, number, date, issuer."""

import re

from desktop.guidance.dates import DAY
from desktop.guidance.kinds import KINDS

_KIND = "(?:" + "|".join(f"(?i:{re.escape(kind)})" for kind in sorted(KINDS, key=len, reverse=True)) + ")"
_CODE = r"[A-ZĐ][A-ZĐ0-9]*"
NUMBER = rf"\d{{1,5}}(?:/\d{{4}})?[-/]{_CODE}(?:[-/]{_CODE})*"
"""`42-KL/TW`, `68/2022/QH15`, `2511/QĐ-UBND`, `14/CT-TU`."""

_BODY_END = r"(?=\s+(?:về|và|ngày|trong|là|đối với|để|theo|tại|quy định)\b|\s*[,;.:“”\"()]|\s*$)"
_ISSUER = rf"(?:,?\s+của\s+(?P<issuer>[A-ZĐÀ-Ỹ][^,;.:“”\"()\n]*?){_BODY_END})?"

CITATION = re.compile(
    rf"(?:(?P<kind>{_KIND})\s+)?(?:số\s+)?(?<![\w/-])(?P<number>{NUMBER})(?![\w/])(?:,?\s+ngày\s+{DAY})?{_ISSUER}"
)
NUMBER_ONLY = re.compile(rf"(?P<kind>{_KIND})\s+(?:số\s+)?(?P<number>\d{{1,4}})(?![\w/.,-]*\d){_ISSUER[:-1]}")
"""A kind with a bare number counts only with its issuer: "đề án số 13 của Quận ủy"."""
