"""Other official documents named by number in running text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from desktop.guidance.citation_parts import CITATION, FORM, NAMED_LAW, NUMBER_ONLY
from desktop.guidance.dates import iso_day
from desktop.guidance.facts import Citation
from desktop.guidance.kinds import kind_named
from desktop.guidance.passages import Passage

_LISTED = re.compile(r"\s*[;,]\s*(?:và\s+)?|\s+và\s+")
_ISSUERS_BY_CODE = (
    (re.compile(r"/QH\d+$"), "Quốc hội"),
    (re.compile(r"[/-]UBTVQH\d*$"), "Ủy ban Thường vụ Quốc hội"),
    (re.compile(r"[/-]CP$"), "Chính phủ"),
    (re.compile(r"[/-]TTg$"), "Thủ tướng Chính phủ"),
)


def find_citations(passage: Passage) -> Iterator[Citation]:
    """Citations of one passage, in order.

    In a list ("Nghị quyết số 68/2022/QH15; số 69/2022/QH15") the kind is given once, at the first; the
    issuer of "Kết luận số 42-KL/TW, Kết luận số 46-KL/TW của Bộ Chính trị" once, at the last.
    """
    found: list[Citation] = []
    for pattern in (NAMED_LAW, CITATION, NUMBER_ONLY):
        taken = [(citation.span.start, citation.span.end) for citation in found]
        found += (
            _citation(passage, match)
            for match in pattern.finditer(passage.text)
            if not _overlaps(match, taken) and _is_document(passage.text, match)
        )
    found.sort(key=lambda citation: citation.span.start)
    yield from _with_shared_issuers(passage, _with_shared_kinds(passage, found))


def _overlaps(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (match.start(), match.start()))
    near = taken[max(0, at - 1) : at + 1]
    return any(start < match.end() and match.start() < end for start, end in near)


def _is_document(text: str, match: re.Match[str]) -> bool:
    return bool(match["kind"]) or not FORM.search(text, max(0, match.start() - 12), match.start())


def _citation(passage: Passage, match: re.Match[str]) -> Citation:
    parts = match.groupdict()
    issued_on = iso_day(match) if parts.get("day") else iso_day(match, "law_") if parts.get("law_day") else None
    return Citation(
        span=passage.span_of(match),
        kind=(kind_named(parts["kind"]) or parts["kind"].capitalize()) if parts["kind"] else None,
        number=parts["number"],
        issued_on=issued_on,
        issuer=parts.get("issuer") or _issuer_by_code(parts["number"]),
    )


def _issuer_by_code(number: str | None) -> str | None:
    return next((issuer for code, issuer in _ISSUERS_BY_CODE if number and code.search(number)), None)


def _are_listed(passage: Passage, before: Citation, after: Citation) -> bool:
    return bool(_LISTED.fullmatch(passage.text[before.span.end : after.span.start]))


def _with_shared_kinds(passage: Passage, found: list[Citation]) -> list[Citation]:
    shared: list[Citation] = []
    for citation in found:
        before = shared[-1] if shared else None
        is_short = citation.kind is None and before is not None and _are_listed(passage, before, citation)
        shared.append(replace(citation, kind=before.kind) if before and is_short else citation)
    return shared


def _with_shared_issuers(passage: Passage, found: list[Citation]) -> list[Citation]:
    shared: list[Citation] = []
    for citation in reversed(found):
        after = shared[-1] if shared else None
        is_short = citation.issuer is None and after is not None and citation.kind == after.kind
        is_listed = after is not None and _are_listed(passage, citation, after)
        shared.append(replace(citation, issuer=after.issuer) if after and is_short and is_listed else citation)
    return shared[::-1]
