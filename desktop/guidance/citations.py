"""Other official documents named by number in running text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.guidance.citation_parts import CITATION, NUMBER_ONLY
from desktop.guidance.dates import iso_day
from desktop.guidance.facts import Citation
from desktop.guidance.kinds import kind_named
from desktop.guidance.passages import Passage

_LISTED = re.compile(r"\s*[;,]\s*(?:và\s+)?|\s+và\s+")
_ISSUER_BY_CODE = re.compile(r"/QH\d+$")


def find_citations(passage: Passage) -> Iterator[Citation]:
    """Citations of one passage, in order.

    In a list ("Nghị quyết số 68/2022/QH15; số 69/2022/QH15") the kind is given once, at the first; the
    issuer of "Kết luận số 42-KL/TW, Kết luận số 46-KL/TW của Bộ Chính trị" once, at the last.
    """
    found = [_citation(passage, match) for match in CITATION.finditer(passage.text)]
    taken = [(citation.span.start, citation.span.end) for citation in found]
    found += (
        _citation(passage, match)
        for match in NUMBER_ONLY.finditer(passage.text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    )
    found.sort(key=lambda citation: citation.span.start)
    yield from _with_shared_issuers(passage, _with_shared_kinds(passage, found))


def _citation(passage: Passage, match: re.Match[str]) -> Citation:
    parts = match.groupdict()
    return Citation(
        span=passage.span_of(match),
        kind=kind_named(parts["kind"]) if parts["kind"] else None,
        number=parts["number"],
        issued_on=iso_day(match) if parts.get("day") else None,
        issuer=parts["issuer"] or ("Quốc hội" if _ISSUER_BY_CODE.search(parts["number"]) else None),
    )


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
