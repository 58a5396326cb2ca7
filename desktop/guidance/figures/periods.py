"""The time that a figure is about, in the words of its sentence."""

import re

from desktop.guidance.figures.clauses import Clause

_DAY = r"\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}"
_YEARS = r"\d{4}(?:\s?[-–]\s?\d{4})?(?!\d|/\d)"
_WHEN = (
    rf"(?:ngày )?(?:{_DAY})|tháng \d{{1,2}}(?:[/-]| năm )\d{{4}}|năm (?:học )?{_YEARS}"
    r"|quý (?:IV|I{1,3}|[1-4])(?:(?:/| năm |/năm )\d{4})?"
)
PERIOD = (
    rf"(?:(?:tính |lũy kế |kể )?(?:đến|từ)(?: hết| cuối| đầu)? (?:{_WHEN})(?: đến(?: hết)? (?:{_WHEN}))?"
    rf"|(?:giai đoạn|nhiệm kỳ|thời kỳ) {_YEARS}|\d{{1,2}} tháng (?:đầu|cuối) (?:năm {_YEARS}|năm)"
    rf"|(?:tính )?đến nay|(?:cuối |đầu )?(?:{_WHEN}))"
)
_ABOUT = re.compile(rf"(?<!\w){PERIOD}(?!\w)", re.IGNORECASE)
_COMPARED = re.compile(r"(?:so|so với|với|cùng kỳ|so cùng kỳ) $", re.IGNORECASE)
_BARE_DAY = re.compile(rf"(?:ngày )?(?:{_DAY})", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^”\"\n]*[”\"]")
_WITHIN = re.compile(r"(?:^|\s)(?:trong|ở|tại|của|trên địa bàn)\s*$", re.IGNORECASE)
_OPENING = re.compile(rf"\s*(?:Trong |Vào )?(?P<period>{PERIOD})\s*,", re.IGNORECASE)


def period_of(clause: Clause, said_after: str, unit: str) -> str | None:
    """In the words after the figure, else the nearest before it, else what opens the sentence ("Năm 2023, …").

    A year that a value is compared with is none, nor is the day of a document; a number of years has none.
    """
    if own := _last(said_after):
        return own
    if unit == "năm" or _WITHIN.search(clause.before):
        return None
    sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), clause.sentence)
    opening = _OPENING.match(sentence)
    return _last(sentence.rpartition(";")[2]) or (opening["period"] if opening else None)


def _last(words: str) -> str | None:
    found = [
        match[0]
        for match in _ABOUT.finditer(words)
        if not _COMPARED.search(words[: match.start()][-12:]) and not _BARE_DAY.fullmatch(match[0])
    ]
    return found[-1] if found else None
